### Arrests by ICE outside of jails: where they happen, how ICE may find people, what to do. Only what a source shows.
### Calm. Do not tell anyone to hide, to run, or to stay away from court, care or school.

sc-at-large-title = Arrests outside of jail
# On the tile.
sc-at-large-short = Arrests outside jail
sc-at-large-lead = For you when you fear an arrest at home, on the road, at work or at an appointment.

## What to do

sc-at-large-at-home = At home: keep the door closed.
sc-at-large-outside = Outside: ask if you are free to leave.
# Court dates and check-ins with ICE.
sc-at-large-appointments = Talk to a lawyer before each check-in.
sc-at-large-appointments-detail = A check-in can end in detention. But missing a date also has serious consequences.
sc-at-large-address = Tell the court each new address.
# $days: how many days there are.
sc-at-large-address-detail = Do it within { $days } days after you move. If the court’s letter does not reach you, you may miss a hearing. Then a judge can order deportation.
sc-at-large-family-plan = Make a plan with your family.

## What not to do

sc-at-large-no-run = Do not run, hide or fight.
sc-at-large-no-papers-false = Do not lie or show false papers.
sc-at-large-no-skip-care = Do not stay away from emergency care.
sc-at-large-no-skip-care-detail = An emergency room of a hospital that takes Medicare must examine you. Its staff have no duty to report your status.

## What is disputed

# IRS: the federal tax office. $deal: a day; $addresses: a count.
sc-at-large-tax-data = The tax office (IRS) made a deal with ICE on { $deal }. It gave ICE about { $addresses } addresses. Courts disagree on whether this is allowed. Safest: ask a lawyer and a trusted tax helper before you change how you file.
# Medicaid: public health insurance. $since: a day.
sc-at-large-health-data = Since { $since } the government may give ICE addresses and phone numbers from Medicaid. A judge set limits in the states that sued, such as no medical facts. Georgia did not sue, so those limits may not hold here. Safest: get emergency care when you need it, and ask a lawyer about Medicaid.

## Where and how

# Heading of a list.
sc-at-large-where = Where it happens
sc-at-large-where-home = At homes.
sc-at-large-where-road = On the side of the road.
# $day: a day; $arrested: a count. Ellabell is a town.
sc-at-large-where-work = At work. On { $day }, { $arrested } workers were arrested at a factory site in Ellabell, Georgia.
sc-at-large-where-check-in = At check-ins with ICE.
sc-at-large-where-court = In and near courthouses.
# $ended: a day.
sc-at-large-where-other = Elsewhere. A rule that kept most arrests away from schools, clinics and churches ended on { $ended }.
# Heading of a list.
sc-at-large-how = How ICE may find people
sc-at-large-how-jail = Fingerprints from a jail, also if the charges were dropped.
# 287(g): the name of a law.
sc-at-large-how-police = Police or state troopers with a <term id="287g">287(g) agreement</term>.
sc-at-large-how-devices = Check-ins and tracking devices. In 2025 ICE arrested two people in Georgia who obeyed all the rules, their lawyer said.
sc-at-large-how-office = Georgia’s driver’s license office. From 2017 to 2019 it answered requests of ICE and others.
sc-at-large-how-cameras = Cameras that read license plates. Some police near Atlanta have searched them for ICE.
sc-at-large-how-chance = By chance, when you are near a person ICE looks for.

## How it works

sc-at-large-word = ICE calls these arrests “at-large”. In the first half of 2025 they were about half of its arrests in Georgia. The others were in jails.
sc-at-large-who = You do not need a criminal record to be arrested. From January to October 2025, less than a third of the people whom ICE arrested in Georgia had a conviction.
sc-at-large-near-you = In 2025 an ICE leader told officers to question people whom they meet by chance, a newspaper reported. So it can be about you, even if they came for someone else. You can stay silent.
sc-at-large-reason = To hold you, an officer needs <term id="reasonable-suspicion">facts that point to you</term>. Race alone is not a lawful reason. But be ready for stops because of looks, language, place or work. Courts have not settled this.
sc-at-large-entry = To go into a home without permission, officers need a <term id="judicial-warrant">warrant signed by a judge</term>. An emergency is an exception. That is the long-standing rule, but ICE now disputes it for people with a final deportation order. Keep the door closed. If they force it, do not resist.

## When it is otherwise

sc-at-large-parents = If you are a parent and you are arrested, say at once that your children need care.
sc-at-large-old-order = If you have an old deportation order, see a lawyer now. The lawyer may ask the judge to open the case again.
