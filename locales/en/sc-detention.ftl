### How ICE chooses where to hold people, how they are moved, and why family and lawyer must act early.
### Calm. Each place has its own page elsewhere; say no more about it than stands here.

sc-detention-title = Where ICE holds people
# On the tile.
sc-detention-short = Detention and moves
sc-detention-lead = For you when ICE holds someone and may move the person far away.

## What to do

sc-detention-look = Look for the person today and every day.
# A-number: the number of a person's immigration file.
sc-detention-look-detail = It can take a day or two until the name is there. After a move the place changes. The <term id="a-number">A-number</term> finds a person best.
sc-detention-lawyer-early = Try to get a lawyer on the first day.
# "Federal judge": not the immigration judge.
sc-detention-lawyer-early-detail = A lawyer may ask a federal judge for help. The judge is the one for the place where the person is held.
# G-28: the name of a form by which a lawyer tells ICE that he or she speaks for a person.
sc-detention-lawyer-form = Ask the lawyer to file <term id="g-28">Form G-28</term> soon.
sc-detention-lawyer-form-detail = With it ICE knows who the lawyer is. An ICE rule of 2012 says to tell that lawyer of a move. We could not check if ICE still uses it.
sc-detention-write-down = Write down the facts about the person.
sc-detention-numbers = Learn one phone number by heart.

## What not to do

sc-detention-no-sign = Do not sign ICE papers without a lawyer.
sc-detention-no-wait = Do not wait for ICE to call you.
sc-detention-no-drive = Do not drive there before you call.

## What is disputed

# Hold rooms: cells in an ICE office, made for short stays. $before, $longer: hours; $people: a count.
sc-detention-hold-rooms = ICE’s rule for short-stay cells was { $before } hours at most. In 2025 ICE made it { $longer } hours. A court in California struck that down, and we do not know what holds in Georgia. In 2025 the Atlanta office kept { $people } people for more than one day, in less than three months. Safest: get a lawyer at once if someone is held in an office.
# $told: a day. Names of towns.
sc-detention-new-places = In early 2026 there were plans for very large places in Social Circle and Oakwood. It became known on { $told } that Social Circle was dropped. Oakwood was unclear. Safest: ask a lawyer or a local group what is open now.

## Places in Georgia

# Heading of a list. April 2026 is when ICE's own list named these places.
sc-detention-places = Places in Georgia on ICE’s list of April 2026
sc-detention-places-stewart = Stewart, in Lumpkin.
# $beds: a count.
sc-detention-places-folkston = Folkston: three buildings. It grew in 2025 to nearly { $beds } beds.
sc-detention-places-irwin = Irwin, in Ocilla. ICE left it in 2021 and lists it again.
sc-detention-places-deyton = Robert A. Deyton, in Lovejoy.
# FCI: a federal prison.
sc-detention-places-atlanta = The federal prison in Atlanta (FCI Atlanta), for men.
sc-detention-places-floyd = Floyd County Jail, in Rome.

## How it works

sc-detention-ice-decides = ICE chooses the place. It says that it may hold a person anywhere in the country.
# $policy: a day.
sc-detention-moves = ICE may move people to another state without telling the family. Its rule of { $policy } speaks against a move if close family or a lawyer is near. We could not check if ICE still follows it.
sc-detention-judge = Asking a federal judge about detention is called <term id="habeas">habeas corpus</term>. It is filed where the person is held. Many people at Stewart have won a bond hearing this way. So a move can change which court decides.
# $people: a count.
sc-detention-beds = At the end of November 2025, ICE held { $people } people in Georgia. Only four states held more. Folkston is one of the largest places in the country.
# $signed: a day; $billions: billions of dollars.
sc-detention-money = A federal law of { $signed } gives ICE ${ $billions } billion for detention over four years. News reports said this could pay for about twice as many places.
# $hours: hours.
sc-detention-inside = Places that hold people for more than { $hours } hours must allow legal mail, calls and visits with lawyers.

## When it is otherwise

sc-detention-not-listed = If the name is nowhere, the person may still be in the holding rooms of ICE’s Atlanta office. Ask a lawyer to contact that office.
