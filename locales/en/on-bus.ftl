### Officers come on a long-distance bus or a train, or stop people at the station. The reader sits there with the phone in hand.
### "Officer" means immigration officers and police. What is disputed must stay so.

on-bus-title = On a bus or train
# On the tile.
on-bus-short = Bus or train
on-bus-lead = For you when officers come on your bus or train, or to the station.

## What to do

on-bus-calm = Stay calm and do not resist.
on-bus-ask-free = Ask if you are free to leave.
on-bus-silent = Stay silent about your status.
on-bus-no-search = Say no to a search of your bags.
# "They" is the officers. Agency: ICE, Border Patrol, police …
on-bus-remember = Remember their agency, names and badge numbers.

## What not to do

on-bus-run = Do not run or push.
on-bus-false-papers = Do not show false papers.
on-bus-citizen = Do not say you are a citizen if you are not.
on-bus-citizen-detail = It is a crime. It can close most ways to stay here, for good.

## What is disputed

# $age is an age in years. Disputed: keep both sides and what is safest.
on-bus-show-card = Must you show papers? Federal law says people { $age } or older must carry a <term id="lpr">green card</term> or similar card, if they were given one. The ACLU of Georgia says to show your immigration papers if an immigration officer asks and you have them. Another ACLU page says you need not show them on a bus. Safest: show a valid U.S. immigration card to an immigration officer, if you have one. If you have none, stay silent and ask for a lawyer.
# $miles: how many miles. Disputed.
on-bus-near-sea = Near the sea, Border Patrol claims extra powers. A federal rule speaks of { $miles } air miles from a border, and the coast counts. It lets agents get on buses and trains there. Groups like the ACLU say that the Constitution still protects you. Safest: stay silent, say no to a search, and do not resist.
on-bus-near-sea-detail = Savannah, Brunswick and the rest of Georgia’s coast are in this zone. Outside this zone immigration officers may ask questions too.

## Why

on-bus-may-ask = Officers may ask questions and ask to search. They do not have to tell you that you may say no. You may say no.
on-bus-suspicion = To hold you, even for a short time, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. That means facts about you that point to a crime or to being here without permission.
# $memo: day of the memo. $greyhound: day the company said so. Greyhound: a bus company.
on-bus-company = A Border Patrol memo of { $memo } is about buses away from checkpoints. It says that the bus company or its staff must let agents get on. On { $greyhound } the company Greyhound said that it does not agree to checks without a warrant. We do not know if that is still so.
on-bus-film = You may film if you do not get in the way.
on-bus-phone = Officers usually need a <term id="judicial-warrant">judge’s warrant</term> to search your phone.
on-bus-used-against = What you say can be used against you in court. So can papers that you hand over.

## When it is different

on-bus-pat-down = Officers may pat your outer clothes if they have good reason to suspect a weapon.
# $age is an age in years.
on-bus-carry-card = Were you given a green card or work permit, and are you { $age } or older? Then federal law says to carry it, on a bus too.
