### A walkthrough during a raid at work. The reader holds the phone while officers are in the building. Very short and calm.
### "Officers" may be ICE, police or state troopers. "Boss" is the employer. What an ICE paper lets officers do is stated as a rule, never as a promise.

walk-work-raid-title = Officers are at my work
# On the tile.
walk-work-raid-short = Raid at work
walk-work-raid-lead = For you when officers are at your work right now.

## Questions

walk-work-raid-where = Where are the officers?
walk-work-raid-where-help = Open to all: a lobby, the dining room of a restaurant, a parking lot. Private: a kitchen, a workshop, an office.
walk-work-raid-where-public = In a part that is open to all
walk-work-raid-where-private = In a private part, or they want in
walk-work-raid-where-held = They hold me already
walk-work-raid-where-unsure = I am not sure

walk-work-raid-warrant = Is there a warrant signed by a judge?
walk-work-raid-warrant-help = Your boss can check it. A judge’s warrant names a court and has a judge’s signature.
walk-work-raid-warrant-judge = Yes, a judge signed it
walk-work-raid-warrant-ice = No, it is an ICE paper
walk-work-raid-warrant-let-in = No, but the boss let them in
walk-work-raid-warrant-unsure = I cannot tell

walk-work-raid-public-now = What is happening to you now?
walk-work-raid-public-now-nothing = Nothing, they do not talk to me
walk-work-raid-public-now-asked = They ask me questions
walk-work-raid-public-now-held = They hold me, or I cannot leave
walk-work-raid-public-now-unsure = I am not sure

walk-work-raid-judge-now = What is happening to you now?
walk-work-raid-judge-now-nothing = Nothing, they do not talk to me
walk-work-raid-judge-now-asked = They ask me questions
walk-work-raid-judge-now-held = They hold me, or I cannot leave
walk-work-raid-judge-now-unsure = I am not sure

walk-work-raid-no-judge-now = What is happening to you now?
walk-work-raid-no-judge-now-nothing = Nothing, they do not talk to me
walk-work-raid-no-judge-now-asked = They ask me questions
walk-work-raid-no-judge-now-held = They hold me, or I cannot leave
walk-work-raid-no-judge-now-unsure = I am not sure

## End: officers in a part open to all

walk-work-raid-public-calm = They are in a part that is open to all
walk-work-raid-public-calm-calm = Stay calm. Stay where you are.
walk-work-raid-public-calm-silent = Say nothing about your status.
walk-work-raid-public-calm-watch = Remember what they do and say.
walk-work-raid-public-calm-run = Do not run or hide.
walk-work-raid-public-calm-block = Do not block or touch officers.
walk-work-raid-public-calm-open = Officers may walk into parts that are open to all. You may stay silent there too.

## End: officers ask questions

walk-work-raid-asked = They ask you questions
walk-work-raid-asked-silent = Say that you stay silent.
walk-work-raid-asked-lawyer = Ask for a lawyer.
walk-work-raid-asked-leave = Ask if you are free to leave.
walk-work-raid-asked-leave-detail = If they say yes, walk away calmly. If they say no, stay silent.
walk-work-raid-asked-lie = Do not lie or show false papers.
walk-work-raid-asked-born = Do not say where you were born or how you came.
walk-work-raid-asked-run = Do not run or hide.
# Disputed: keep both sides and what is safest.
walk-work-raid-asked-show = Should you show immigration papers if you have them? A worker guide says that you need not show papers at work. The ACLU of Georgia says to show them if an immigration officer asks. Some adults with a green card or work permit must carry it by law. Safest: never show false papers. If you have no valid immigration papers, stay silent. Ask a lawyer which papers to carry.
walk-work-raid-asked-groups = You do not have to stand in a group by immigration status.
walk-work-raid-asked-who = Police and state troopers can take part too. You may stay silent with them about your status.

## End: the reader is held

walk-work-raid-held = They hold you
walk-work-raid-held-calm = Stay calm and do not resist.
walk-work-raid-held-silent = Stay silent and ask for a lawyer.
walk-work-raid-held-children = Say at once if your children need care.
walk-work-raid-held-permit = Tell your lawyer if you have permission to work.
walk-work-raid-held-resist = Do not run, push or pull away.
walk-work-raid-held-lie = Do not lie or show false papers.
walk-work-raid-held-sign = Do not sign ICE papers before you talk to a lawyer.
walk-work-raid-held-afraid = Are you afraid to go back to your country? Tell every officer. You do not need legal words.
# $day: the day. $arrested: how many workers.
walk-work-raid-held-example = In one Georgia raid, on { $day }, officers arrested { $arrested } workers. Some said they had permission to work. So keep copies of your papers with someone you trust.

## End: a judge’s warrant

walk-work-raid-judge = There seems to be a judge’s warrant
walk-work-raid-judge-calm = Stay calm. Do not stand in their way.
walk-work-raid-judge-boss = Let your boss read the warrant.
walk-work-raid-judge-silent = Stay silent about your status.
walk-work-raid-judge-run = Do not run or hide.
walk-work-raid-judge-lie = Do not lie or show false papers.
walk-work-raid-judge-private = A <term id="judicial-warrant">judge’s warrant</term> can let officers into private parts of the workplace. You may still stay silent and ask for a lawyer.

## End: an ICE paper, the boss let them in, or not sure

walk-work-raid-no-judge = You see no clear judge’s warrant
walk-work-raid-no-judge-boss = Let your boss answer if they ask to come in.
walk-work-raid-no-judge-calm = Stay calm if they come in anyway.
walk-work-raid-no-judge-silent = Stay silent about your status.
walk-work-raid-no-judge-permit = Do not give permission to go in.
walk-work-raid-no-judge-block = Do not block or touch officers.
walk-work-raid-no-judge-run = Do not run or hide.
walk-work-raid-no-judge-rule = The rule is this: for private work areas officers need the boss’s permission or a judge’s warrant. An <term id="administrative-warrant">ICE paper</term> that no judge signed is not permission.
walk-work-raid-no-judge-boss-says-yes = Your boss can let them in without a judge’s warrant. You may still stay silent.
walk-work-raid-no-judge-emergency = In a real emergency officers may enter without a warrant. Someone may be in danger inside, or they may be chasing a suspect.
