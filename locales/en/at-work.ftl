### Topic "at-work": immigration agents come to the reader's workplace.
### "Agents" are immigration agents. "Employer" is the owner or the boss of the workplace.

at-work-title = ICE at your work
# The tile on the home page.
at-work-short = At work
at-work-lead = Read this when immigration agents come to the place where you work.

## What to do

at-work-stay-calm = Stay calm and stay silent.
at-work-ask-lawyer = Ask for a lawyer.
# Leads to the walkthrough for officers at work.
at-work-check-paper = Let your employer check the paper.
at-work-check-paper-detail = The question is who signed it. A <term id="judicial-warrant">judge's warrant</term> names a court and has a judge's signature. A paper headed “Department of Homeland Security” and signed by an immigration officer is an ICE paper.

## What to say

# A worker says this to an agent who wants to go into a private work area.
at-work-say-ask-employer = I cannot give permission to enter. Please ask my employer.

## What not to do

at-work-run = Do not run or hide.
at-work-run-detail = Running can give agents a reason to stop you.
at-work-lie = Do not lie or show false papers.
at-work-lie-detail = Both can be crimes. You may stay silent instead.
at-work-citizen = Do not say or write that you are a citizen if you are not.
at-work-citizen-detail = This is also for <term id="i-9">Form I-9</term>, the form for new workers. It is a crime. It can close most ways to stay here, for good.
at-work-sign = Do not sign ICE papers before you talk to a lawyer.
at-work-sign-detail = You do not have to sign papers that ICE gives you. You may ask for each paper in your language.

## What is disputed

# $paused is the day of the Supreme Court's order.
at-work-looks = The law says that race alone is not a legal reason to stop you. But on { $paused } the Supreme Court paused limits on such stops in part of California. That order is not the last word. Be ready for stops because of looks, language, place or kind of work. It is safest to stay calm and silent, and to write it down later.

## Right after: numbered lines under a heading, each names what to write down

at-work-write-down = Right after, write this down
at-work-write-down-when = The day and the time.
# Agency: ICE, police, sheriff …
at-work-write-down-who = The agency, names, badge numbers and car plates.
at-work-write-down-said = What they said, and what they asked.
at-work-write-down-where = Where they went, and who let them in.
at-work-write-down-taken = Who was taken, and who saw it.

## Why

at-work-private-areas = For private work areas, agents need the employer's permission or a judge's warrant. An <term id="administrative-warrant">ICE paper</term> that no judge signed is not permission.
at-work-no-groups = You may stay silent. You do not have to show papers. You do not have to stand in a group by immigration status.
at-work-audit = An I-9 audit is not a raid. ICE checks the hiring papers of the employer. Often nobody is arrested that day.
# $days is a number of business days (Monday to Friday, no holidays).
at-work-audit-detail = The employer gets at least { $days } business days to hand over the forms.
at-work-choose-papers = For Form I-9, you choose which papers from the list to show. Your employer may not ask you for more because of where you come from. Papers that look real may not be refused for that reason.
at-work-labor-laws = Laws on pay, safety and unions protect workers, whatever their status. Did your boss threaten to call immigration because you complained? That counts as <term id="retaliation">retaliation</term>, a punishment for using your rights.
# $days is the number of days to complain to the U.S. Department of Justice.
at-work-unfair = Are you allowed to work here? You may complain if a boss treats you worse because of your origin or citizenship status. This is about hiring, firing and paper checks. You have { $days } days to tell the U.S. Department of Justice.

## When it is different

at-work-public-areas = Agents may walk into areas that are open to the public. Examples are a lobby, a dining room or a parking lot.
at-work-judge-warrant = A warrant signed by a judge can let agents into private areas. Do not stand in their way. You may still stay silent.
