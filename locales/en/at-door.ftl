### Topic "at-door": ICE agents or police are at the door of the reader's home, now.
### The reader is afraid and reads little. Keep every line short and calm. Promise nothing.
### "They" is always the officers (ICE agents or police). "The paper" is the warrant they show.

at-door-title = ICE or police at your door
# The tile on the home page.
at-door-short = At the door
at-door-lead = Read this when ICE or police come to your home.

## What to do

at-door-keep-closed = Keep the door closed.
at-door-keep-closed-detail = You may talk through the closed door. They can slide the paper under it or hold it to a window.
at-door-ask-who = Ask who they are through the door.
at-door-ask-who-detail = Ask which agency they are from. Ask if they have a <term id="judicial-warrant">warrant signed by a judge</term>. If you do not understand, ask for an interpreter.
# Leads to the walkthrough that tells a judge's warrant from an ICE paper.
at-door-check-paper = Check who signed the paper.
# "Department of Homeland Security" stays in English: it is what is printed on the paper.
at-door-check-paper-detail = A judge's warrant names a court at the top and has a judge's signature. A paper headed “Department of Homeland Security” and signed by an immigration officer is an <term id="administrative-warrant">ICE paper</term>. Also check the name, the address and the date.
at-door-stay-silent = Stay calm and silent.

## What not to do

at-door-open = Do not open the door, even a little.
at-door-open-detail = An open door is not a yes. But it makes it easier to look in, step in, or say that you agreed.
# "They" is the officers. For the case that they force their way in.
at-door-fight = Do not block or fight them if they come in.
at-door-lie = Do not lie or show false papers.
at-door-lie-detail = Both can be crimes. You may stay silent instead.
at-door-sign = Do not sign ICE papers before you talk to a lawyer.
at-door-sign-detail = You do not have to sign papers that ICE gives you. You may ask for each paper in your language.

## What is disputed

# $memo is the date of the ICE memo. Keep both sides, and do not say that ICE cannot come in.
at-door-ice-paper = By long practice, an ICE paper alone does not let officers into a home. But an ICE memo of { $memo } says agents may force the door with one paper, <term id="i-205">Form I-205</term>. It is for people with a final deportation order. One judge ruled against ICE in one case. We found no ruling for the whole country. It is safest to keep the door closed, say no out loud, and not fight.

## If they come in anyway: numbered lines under a heading

at-door-if-they-enter = If they come in anyway
at-door-if-they-enter-step-back = Step back. Do not touch them or stand in their way.
# What the reader says to the officers.
at-door-if-they-enter-say-no = Say: “I do not give you permission.”
at-door-if-they-enter-silent = Then stay silent. Ask for a lawyer.
at-door-if-they-enter-children = If they arrest you, say at once if your children need care. Ask to call someone.
at-door-if-they-enter-remember = Look for names, badge numbers and the agency. Note the time and who saw it.
at-door-if-they-enter-write = Write it all down as soon as you can.
at-door-if-they-enter-call = Call a lawyer.

## Why

at-door-judge-or-yes = Under the Constitution, officers need a judge's warrant or your permission to come in. ICE now disputes part of this.
at-door-say-no = You may say no to entry and to a search. Say it out loud. It can help you later.
at-door-silence = Nobody in the home has to say where they were born, what their status is, or how they came here.
at-door-everyone = These rights are for everyone in the country, with or without immigration papers.

## When it is different

at-door-judge-warrant = A warrant signed by a judge can let them in. Check the court, the name, the address and the date. If the paper is right, let them in and do not stand in their way. You may still stay silent.
at-door-emergency = In a real emergency, officers may come in without a warrant and without your permission. For example, someone inside is in danger, or officers are chasing a suspect.
