### Pay and safety at work. The reader may have no work permit and fear the boss. Plain and practical; status can limit what a person gets.
### "Boss" is the employer. OSHA and Wage and Hour Division are names of government offices.

pay-and-safety-title = Pay and safety at work
# On the tile.
pay-and-safety-short = Pay and safety
pay-and-safety-lead = For you when your boss does not pay you right, or your work is not safe.

## What to do

pay-and-safety-write = Write down your days, hours and pay.
pay-and-safety-write-detail = Write it each day, in your own notebook. Keep pay stubs, checks and messages.
pay-and-safety-pay-office = Call the office for unpaid wages.
pay-and-safety-pay-office-detail = It is the <en>Wage and Hour Division</en> of the U.S. Department of Labor. It says the call is free and private. It asks for your name and address. It says it does not tell your boss who called, unless you agree or a court orders it.
pay-and-safety-hurt = Tell your boss at once if you are hurt.
# $days: days to tell the boss.
pay-and-safety-hurt-detail = In Georgia you have { $days } days to tell your boss. Do it in writing too, and keep a copy or a photo.
pay-and-safety-doctor = Get medical care for an injury.
pay-and-safety-doctor-detail = In an emergency, any doctor can treat you at first. Say that it happened at work.
pay-and-safety-danger = Report danger at work to OSHA.
pay-and-safety-danger-detail = OSHA is the government office for safety at work.

## What to say

# The worker says it to the boss.
pay-and-safety-say-pay = Please pay me for all the hours I worked.
pay-and-safety-say-hurt = I was hurt at work. I am telling you today.

## What not to do

pay-and-safety-wait = Do not wait to ask for help.
pay-and-safety-wait-detail = There are time limits. Some are short.
pay-and-safety-give-up = Do not give up because of your status.
pay-and-safety-lie = Do not lie or use false papers when you ask for help.
pay-and-safety-lie-detail = You do not have to say where you were born or what your status is.

## Steps

pay-and-safety-notes = What to write down
pay-and-safety-notes-hours = The days and hours you worked.
pay-and-safety-notes-money = What they promised, what they paid, cash or check.
pay-and-safety-notes-boss = The name, phone and address of the boss.
pay-and-safety-notes-work = The kind of work, and where.
pay-and-safety-notes-seen = Who saw it. Photos of an injury or danger.

## Why

pay-and-safety-everyone = Laws on pay, safety and unions protect workers, whatever their status.
# $dollars and $cents: the wage an hour. $hours: hours in a week.
pay-and-safety-wage = The federal minimum wage is { $dollars } dollars and { $cents } cents an hour. After { $hours } hours in a week, each hour must be paid at one and a half times the usual pay.
# $years: the usual limit. $wilful: the limit when it was on purpose.
pay-and-safety-pay-time = A federal claim for unpaid wages goes back { $years } years. It goes back { $wilful } years if the boss broke the law on purpose.
# $workers: employees from which the law holds. $years: time to file.
pay-and-safety-comp = Most Georgia bosses with { $workers } or more workers must have insurance for injured workers. It is called <en>workers’ compensation</en>. It pays the doctor and part of the lost pay. The time to file a claim is normally { $years } year.
pay-and-safety-comp-status = Georgia law firms say that workers without status can get it too. Ask a lawyer before you sign anything about your injury.
pay-and-safety-together = Most workers may act together for better pay and safety, with or without a union. The National Labor Relations Board (NLRB) says it will not ask about status.

## When it is different

pay-and-safety-others = Many workers have other pay rules. Ask the office which rules are yours.
pay-and-safety-limits = Did a boss punish you? In some cases, status can limit what you get. Ask a lawyer.
pay-and-safety-legal-aid = Some legal-aid offices may not, by law, help some people without status. Other groups can. Ask about this before you give details.
