### Topic "in-car": police or ICE stop a car; the reader is the driver or a passenger.
### Georgia's own rules are in us-ga-in-car.ftl and are added to this page.

in-car-title = Stopped in a car
# The tile on the home page.
in-car-short = In the car
in-car-lead = Read this when police or ICE stop a car you are in.

## What to do

in-car-hands = Keep your hands visible and move slowly.
# "They" is the officers.
in-car-get-out = Get out of the car if they tell you to.
in-car-stay-silent = Stay silent about your immigration status.

## What not to do

in-car-resist = Do not run, resist or touch officers.
in-car-lie = Do not lie or show false papers.
in-car-lie-detail = Both can be crimes. You may stay silent instead.
in-car-citizen = Do not say you are a citizen if you are not.
in-car-citizen-detail = It is a crime. It can close most ways to stay here, for good.

## What is disputed

# $paused is the day of the Supreme Court's order.
in-car-looks = The law says that race alone is not a legal reason to stop you. But on { $paused } the Supreme Court paused limits on such stops in part of California. That order is not the last word. Be ready for stops because of looks, language, place or kind of work. It is safest to stay calm, stay silent about your status, and write it down later.

## Right after: numbered lines under a heading, each names what to write down

in-car-write-down = Right after, write this down
in-car-write-down-when = The place, the day and the time.
# Agency: ICE, police, sheriff, State Patrol …
in-car-write-down-who = The agency, names, badge numbers and car plates.
in-car-write-down-said = What they said, and what you said.
in-car-write-down-seen = Who saw it, and how to reach them.
in-car-write-down-papers = Keep every paper they gave you.

## Why

in-car-everyone-silent = Everyone in the car may stay silent about immigration status.
in-car-refuse-search = You may say no to a search of your car.
in-car-suspicion = To hold you for a short time, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. That means facts about you that point to a crime or to being here without permission.
in-car-used-against = What you say can be used against you in court. So can papers that you hand over.
in-car-phone = Officers usually need a <term id="judicial-warrant">judge's warrant</term> to search your phone.

## When it is different

in-car-car-search = Police may search the car without your yes if they have <term id="probable-cause">probable cause</term>. That means strong facts that point to a crime. Say no out loud, but do not resist.
# $age is an age in years. The cards named are the ones that must be carried.
in-car-carry-card = Do you have a <term id="lpr">green card</term> or a work permit, and are you { $age } or older? Federal law says you must carry it.
