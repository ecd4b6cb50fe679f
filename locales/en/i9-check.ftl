### A paper check at work: an I-9 audit by ICE, or E-Verify. It is not a raid; the raid is in the topic "at-work".
### "Boss" is the employer. "Further Action Notice" and "Notice of Inspection" are names of papers.

i9-check-title = They check work papers
# On the tile.
i9-check-short = Work paper check
i9-check-lead = Read this when ICE or your boss checks the hiring papers at your work.

## What to do

i9-check-which = Ask what kind of check it is.
i9-check-which-detail = In an <term id="i-9">I-9</term> check, ICE reads the boss’s hiring forms. In a raid, agents come to question or arrest people.
i9-check-notice = Ask to see the notice about you.
i9-check-notice-detail = For an E-Verify problem, the boss must give you a notice. In English it is called <en>Further Action Notice</en>.
i9-check-lawyer = Talk to a lawyer before you bring new papers.
i9-check-lawyer-detail = The time can be short. Ask by what day you must answer.
i9-check-choose = Choose which papers from the list you show.
i9-check-raid = Stay calm and silent if agents come.

## What to say

# The worker says it to the boss.
i9-check-say-day = Which paper do you need, and by what day?
i9-check-say-list = I choose which papers from the I-9 list I show.

## What not to do

i9-check-false = Do not show false papers or another person’s papers.
i9-check-citizen = Do not mark “citizen” on the form if you are not.
i9-check-citizen-detail = It is a crime. It can close most ways to stay here, for good.
i9-check-talk = Do not answer ICE’s questions without a lawyer.

## Steps

i9-check-how = How a paper check goes
i9-check-how-letter = ICE gives the boss a <term id="noi">Notice of Inspection</term>.
# $days: business days to hand over the forms.
i9-check-how-days = The boss has at least { $days } business days.
i9-check-how-read = ICE reads the forms. Often nobody is arrested that day.
i9-check-how-names = ICE may name workers who, it thinks, may not work.
i9-check-how-answer = A named worker can show other papers.

## Why

# $days: federal working days.
i9-check-mismatch = E-Verify is a government website that checks Form I-9. If your facts do not match, you can choose to fix it. You have { $days } federal working days to contact the office named in the notice. Until then, your boss may not fire you for it.
# $workers: the number in the law.
i9-check-georgia = In Georgia, a private boss with more than { $workers } employees must use E-Verify for new workers.
i9-check-same-rule = Your boss may not ask for more papers because of where you come from. Papers that look real may not be refused for that reason.
# $days: days to complain.
i9-check-complain = Are you allowed to work here, and were you treated worse because of your origin or citizenship status? You can complain to the U.S. Department of Justice within { $days } days.
i9-check-pay = Laws on pay and safety protect you, whatever your status.

## When it is different

# $day: the day. $officers: about how many. $arrested: how many workers.
i9-check-big-raid = A raid is different. On { $day }, about { $officers } officers came to a building site in Bryan County, Georgia. They arrested { $arrested } workers. Some said they had permission to work.
i9-check-small = A smaller private business in Georgia does not have to use E-Verify.
