### Police or Border Patrol stop all cars on a road. The reader is a driver or passenger who sees it ahead. Short and calm.
### Some lines are about Georgia’s own law and say so. What is disputed must stay so.

at-checkpoint-title = At a checkpoint or roadblock
# On the tile.
at-checkpoint-short = Checkpoint
at-checkpoint-lead = For you when officers stop all the cars on a road.

## What to do

at-checkpoint-stop = Slow down, stop, and keep your hands visible.
at-checkpoint-license = Show license, registration and insurance, if you drive.
at-checkpoint-license-detail = In Georgia, a driver must show these three when an officer asks.
at-checkpoint-agency = Ask which agency they are from.
at-checkpoint-silent = Stay silent about your status.
at-checkpoint-no-search = Say no to a search of your car.

## What not to do

at-checkpoint-turn = Do not turn around or drive away.
# $years: the longest time in prison.
at-checkpoint-turn-detail = Police often watch for cars that turn, and stop them. To flee at high speed from a federal checkpoint is a serious crime, with up to { $years } years in prison.
at-checkpoint-lie = Do not lie or show false papers.
at-checkpoint-citizen = Do not say you are a citizen if you are not.

## What is disputed

# Disputed: keep both sides and what is safest.
at-checkpoint-silent-or-answer = Border Patrol asks about your status: silence or answer? You may stay silent. But then agents may keep you longer. Some groups tell people with legal status to show their card. Safest: if you have a valid U.S. immigration card, show it to them. If you have none, stay silent and ask for a lawyer.
# $miles: how many miles. Disputed.
at-checkpoint-near-sea = Near the sea, Border Patrol claims extra powers. A federal rule speaks of { $miles } air miles from a border, and the coast counts. Groups like the ACLU say that the Constitution still protects you there. Safest: stop, stay silent, say no to a search, and do not resist.
at-checkpoint-near-sea-detail = Savannah, Brunswick and the rest of Georgia’s coast are in this zone. To pull over one car, agents need <term id="reasonable-suspicion">reasonable suspicion</term>. To search it, they need <term id="probable-cause">probable cause</term> or a warrant.

## Why

at-checkpoint-police-roadblock = Georgia police may hold roadblocks to check licenses. A supervisor must decide it before. They must stop all cars, be quick, and show that they are police. Looking for crime in general may not be the main reason.
at-checkpoint-passengers = Everyone in the car may stay silent about status. In Georgia, no general law makes passengers show ID at an ordinary stop. This changes if an officer has clear reasons to suspect you.
at-checkpoint-border-checkpoint = At a fixed Border Patrol checkpoint on a main road, agents may stop every car. They may ask short questions without any suspicion. To search the car without your yes, they need strong facts that point to a crime.
at-checkpoint-looks = Race alone is not a legal reason to stop a person. Stops because of looks, language, place or kind of work are still in dispute. Stay calm, and write it down later.
at-checkpoint-phone = Officers usually need a <term id="judicial-warrant">judge’s warrant</term> to search your phone.

## When it is different

at-checkpoint-search = Officers may search the car without your yes if they have probable cause. That means strong facts that point to a crime. Say no out loud, but do not resist.
at-checkpoint-no-license = Driving without a license is a crime in Georgia. It can mean jail, and fingerprints that are checked with immigration records.
at-checkpoint-no-license-detail = Do not show a false license. Ask a lawyer before you plead guilty, which means to tell a judge that you did it.
# $day: the day of those stops. $safety: the day the state signed.
at-checkpoint-ice-there = ICE may be there with the police. On { $day } ICE officers rode with Chatham County police at traffic stops. The State Patrol has had an <term id="287g">agreement with ICE</term> since { $safety }.
at-checkpoint-status-check = In Georgia, police may try to check your status if two things are true. They have strong facts that point to a state or federal crime. And you cannot show who you are, with a valid ID or in another way. A valid Georgia license or ID card answers this check.
