### Page: ICE holds a person at FCI Atlanta, Robert A. Deyton, Floyd County Jail, the cells of ICE’s Atlanta office or another jail. Names of places stay in English.
### The reader is the family or a friend outside. Nothing here may sound safer or surer than the facts.

detained-elsewhere-title = Held in another place in Georgia
# On the tile of the home page: 1 to 4 words.
detained-elsewhere-short = Other places
detained-elsewhere-lead = Read this page if ICE holds someone in a prison, a jail or an ICE office in Georgia.

## What to do

detained-elsewhere-locator = Search the ICE locator every day.
detained-elsewhere-locator-detail = ICE runs it. A name can take a day or two to appear. People in ICE’s own office may not appear.
detained-elsewhere-lawyer = Ask a lawyer to contact the place or ICE.
detained-elsewhere-have-number = Have the full name and the A-number ready.
detained-elsewhere-have-number-detail = The <term id="a-number">A-number</term> is on immigration papers, after the letter A.
detained-elsewhere-call-jail = Call the jail if the person is in a county jail.
detained-elsewhere-call-jail-detail = Ask if there is an <term id="detainer">ICE hold</term>. Ask for a copy, and when the jail time ends.
detained-elsewhere-consulate = Ask the consulate to check on the person.
detained-elsewhere-consulate-detail = Is the person in danger from their own government? Ask a lawyer first.

## What to say

# Said on the phone to the jail or prison.
detained-elsewhere-who = Is this person held there for ICE? Can they make calls?

## What not to do

detained-elsewhere-go = Do not go to an ICE office without asking a lawyer.
detained-elsewhere-case = Do not talk about the case on calls from inside.
detained-elsewhere-pay = Do not pay a caller who says “I am ICE”.
detained-elsewhere-pay-detail = False callers asked families of people at Stewart for bond money. Ask the lawyer first.

## What is disputed

# $longer and $before are hours.
detained-elsewhere-rooms = How long may ICE keep a person in its office? ICE’s rule of 2025 said up to { $longer } hours, not { $before }. A court in California struck it down in June 2026, and the government could appeal. We do not know what holds in Georgia. Safest: ask a lawyer to act on the first day.

## Step by step

detained-elsewhere-places = Which place is it?
detained-elsewhere-places-fci = FCI Atlanta: a federal prison. It also holds men for ICE.
detained-elsewhere-places-deyton = Robert A. Deyton, in Lovejoy: on ICE’s list of April 2026.
detained-elsewhere-places-floyd = Floyd County Jail, in Rome: on the same list.
detained-elsewhere-places-office = ICE’s Atlanta office: cells with no beds or showers, news said.
# It held people for ICE in the past.
detained-elsewhere-places-city = Atlanta City Detention Center: not on that list.

## Rights and rules

detained-elsewhere-fci = Lawyers said that they had trouble reaching clients in FCI Atlanta. Ask the prison how to write and how a lawyer can call.
# $since is a date; $people is a number of people; $hours = 24.
detained-elsewhere-office = A newspaper looked at ICE’s data from { $since } to mid-October 2025. In that time ICE kept { $people } people in its Atlanta office for more than { $hours } hours.
detained-elsewhere-jail-language = A Georgia jail must try to learn a person’s nationality. The person does not have to say where they were born. When the law was planned, it was said that the jail must get an <term id="interpreter">interpreter</term>, if language is a problem.
# $low and $high are hours.
detained-elsewhere-consulate-time = A person who is not a U.S. citizen can ask officers to tell the <term id="consular-notification">consulate</term>. Federal guidance says: within { $low } to { $high } hours after the arrest. Georgia’s jail law names the treaty on this.
detained-elsewhere-habeas = <term id="habeas">Habeas</term> asks a federal judge to review why a person is held. It is filed where the person is held. Ask a lawyer early.

## When it is otherwise

detained-elsewhere-moved = The stay can be short. ICE may move the person without notice, also to another state.
detained-elsewhere-danger = Is the person in danger from their own government? Tell the lawyer and the officer. For some countries, officers must tell the consulate even if the person says no.
