### Topic "in-street": an ICE agent or a police officer stops the reader on foot, in a public place.
### "Officer" means both ICE agents and police, unless the line names one of them.

in-street-title = Stopped in the street
# The tile on the home page.
in-street-short = In the street
in-street-lead = Read this when ICE or police stop you in a public place.

## What to do

in-street-ask-free = Ask if you are free to leave.
# "They" is the officers; "yes" answers the question of the line before.
in-street-walk-away = Walk away calmly if they say yes.
in-street-stay-silent = Stay silent if they say no.
in-street-stay-silent-detail = You do not have to say where you were born. You do not have to say if you are a citizen or how you came here.
in-street-no-search = Say no to any search, out loud.
in-street-no-search-detail = This is for your body, your bag, your pockets and your phone. Only say it. Do not push them away.

## What not to do

in-street-run = Do not run.
in-street-run-detail = Running can give officers a reason to suspect you, or add a charge.
in-street-resist = Do not resist or touch the officers.
in-street-lie = Do not lie or show false papers.
in-street-lie-detail = Both can be crimes. You may stay silent instead.
in-street-citizen = Do not say you are a citizen if you are not.
in-street-citizen-detail = It is a crime. It can close most ways to stay here, for good.

## What is disputed

# $paused is the day of the Supreme Court's order.
in-street-looks = The law says that race alone is not a legal reason to stop you. But on { $paused } the Supreme Court paused limits on such stops in part of California. That order is not the last word. Be ready for stops because of looks, language, place or kind of work. It is safest to stay calm and silent, and to write it down later.
# $years is the number of years; the two quoted phrases are what the reader might say to an officer, only if true.
in-street-speak-up = Stay silent, or speak? The usual advice is to stay silent and ask for a lawyer. But some true words may protect you from <term id="expedited-removal">fast deportation</term>, with no judge. Safest: ask for a lawyer, and say only what is true. If you fear harm in your country, say so.
in-street-speak-up-detail = If an officer starts fast deportation, these words may help, if they are true. “I am afraid to return.” “I have lived here more than { $years } years.” “I have a case or a status.” Your words can also be used against you, so ask for a lawyer.

## Right after: numbered lines under a heading, each names what to write down

in-street-write-down = Right after, write this down
in-street-write-down-when = The place, the day and the time.
# Agency: ICE, police, sheriff …
in-street-write-down-who = The agency, names, badge numbers and car plates.
in-street-write-down-said = What they said, and what you said.
in-street-write-down-seen = Who saw it, and how to reach them.
in-street-write-down-hurt = If you are hurt: take photos and see a doctor.

## Why

in-street-suspicion = To hold you for a short time, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. That means facts about you that point to a crime or to being here without permission.
in-street-questions = Immigration officers may ask about your right to be here. The law does not say that you must answer.
in-street-used-against = What you say can be used against you in court. So can papers that you hand over.
in-street-phone = Officers usually need a <term id="judicial-warrant">judge's warrant</term> to search your phone. They may not delete your video.
in-street-film = You may watch and film an arrest from a distance. Do not get in the way, and do not hide the person.
in-street-georgia-id = In Georgia, there is no general law that people on foot must carry or show ID. Police need reasonable suspicion to hold you.

## When it is different

in-street-pat-down = Officers may pat your outer clothes if they have good reason to suspect a weapon.
# $age is an age in years. The cards named are the ones that must be carried.
in-street-carry-card = Do you have a <term id="lpr">green card</term> or a work permit, and are you { $age } or older? Federal law says you must carry it.
in-street-georgia-name = Georgia has a law on loitering: being in a place in a way that makes police fear for safety. Before an arrest under it, police must let you say who you are and explain. If you refuse, it can count against you. Never give a false name: that is a crime.
