### At a church, mosque, temple or other house of worship, when immigration officers may come. For the people who pray there; two lines are for leaders.
### Court orders protect some groups and not others, and may change: keep it open. Never call a church safe.

at-church-title = At church or another place of worship
# On the tile.
at-church-short = Place of worship
at-church-lead = For you when you pray in a church, mosque or temple and worry about ICE.

## What to do

at-church-calm = Stay calm and walk, do not run.
# A leader: the priest, pastor, imam or another person in charge.
at-church-leader = Let a leader ask for a judge’s warrant.
at-church-leader-detail = Officers need one, or permission, to enter a private room. The leader can also ask which agency they are from.
at-church-ask-free = Ask if you are free to leave.
at-church-silent = Stay silent about your status.
at-church-mark-rooms = Ask your leaders to put signs on private rooms.
at-church-mark-rooms-detail = This is for quiet days. Legal groups advise it for offices and other rooms that are not open to everyone.

## What to say

# A leader says it to officers at the door of a private room.
at-church-private-room = This room is private. Please show me a warrant signed by a judge.

## What not to do

at-church-run = Do not run or hide.
at-church-block = Do not block or touch the officers.
at-church-lie = Do not lie or show false papers.

## What is disputed

# $ended: the day the old policy ended. $maryland, $refused, $massachusetts: days of court orders. Disputed: keep both sides and what is safest.
at-church-old-rule-ended = For years a policy kept most immigration arrests away from <term id="protected-areas">places of worship</term>. On { $ended } the government ended it. Now officers and supervisors decide case by case. Some groups sued. Judges in Maryland ({ $maryland }) and Massachusetts ({ $massachusetts }) protected only groups that sued. A judge in Washington, D.C. ({ $refused }) said no to others. Safest: ask your leaders if an order covers you, and be ready as if it does not.
# $feet: how many feet. The names are names of church groups.
at-church-old-rule-ended-detail = The Maryland order covers the Cooperative Baptist Fellowship, Quaker groups and a Sikh temple. The other order covers some Baptist, Lutheran and Metropolitan Community churches. It limits what officers do without a warrant inside, or within { $feet } feet of an entrance. It has exceptions, and these orders can change.

## Why

at-church-open-parts = The worship hall and other parts open to everyone are public. Officers may come in there without a warrant.
at-church-private-parts = For private rooms, such as offices, the rule is different. Officers need permission, or a <term id="judicial-warrant">warrant signed by a judge</term>.
# $day: the day of this arrest. An ankle monitor: a device that ICE puts on a person's leg.
at-church-outside = An arrest can happen outside too. On { $day } ICE arrested a man outside his church in Tucker, Georgia, during the service. His ankle monitor had made a noise, and he had stepped out.
at-church-everyone-silent = Everyone there may stay silent about birthplace, status and how they came here.
at-church-film = You may film officers in public. Keep back, do not get in the way, and move when they tell you.
# Rides: church members who drive others. HB 87 is the name of a law.
at-church-rides = Do you drive others to church? A part of Georgia’s law <term id="hb87">HB 87</term> made it a crime to drive people without papers. Federal courts blocked that part. But federal law has its own crime of hiding or moving people, so ask a lawyer.

## When it is different

at-church-judge = With a warrant signed by a judge, officers may enter private rooms without permission.
at-church-emergency = In a real emergency officers may go in without a warrant. For example, someone is in danger, or they are close behind a suspect.
