### A walkthrough for a worker who is not paid, is hurt or is threatened. It ends with whom to call. Calm; no promise that the office will help.
### "Boss" is the employer. OSHA, IER, EEOC and NLRB are government offices; their numbers stand in the contacts.

walk-pay-problem-title = Trouble with pay, safety or threats at work
# On the tile.
walk-pay-problem-short = Problem with my boss
walk-pay-problem-lead = Some questions to find out whom to call about your boss.

## Questions

walk-pay-problem-what = What is happening?
walk-pay-problem-what-pay = They do not pay me right
walk-pay-problem-what-hurt = I am hurt, or work is not safe
walk-pay-problem-what-threat = My boss threatens or punishes me
walk-pay-problem-what-worse = They treat me worse than others

walk-pay-problem-pay-kind = Can you leave this job if you want to?
walk-pay-problem-pay-kind-help = It is not normal that a boss keeps your passport or locks you in.
walk-pay-problem-pay-kind-yes = Yes
walk-pay-problem-pay-kind-no = No, or they keep my papers
walk-pay-problem-pay-kind-unsure = I am not sure

walk-pay-problem-hurt-now = Is someone badly hurt right now?
walk-pay-problem-hurt-now-yes = Yes
walk-pay-problem-hurt-now-later = No, but I was hurt at work
walk-pay-problem-hurt-now-danger = No, but the work is dangerous
walk-pay-problem-hurt-now-unsure = I am not sure

walk-pay-problem-threat-kind = What does your boss do?
walk-pay-problem-threat-kind-ice = Threatens to call immigration
walk-pay-problem-threat-kind-fired = Fires me or cuts my hours
walk-pay-problem-threat-kind-force = Hits me, or will not let me leave
walk-pay-problem-threat-kind-unsure = I am not sure

walk-pay-problem-worse-why = Why do they treat you worse?
walk-pay-problem-worse-why-papers = Because of my work papers
walk-pay-problem-worse-why-origin = My race, sex, religion or country
walk-pay-problem-worse-why-spoke = Because I complained
walk-pay-problem-worse-why-unsure = I am not sure

## End: unpaid wages

walk-pay-problem-pay = Call about your pay
walk-pay-problem-pay-notes = Write down days, hours, pay and names.
walk-pay-problem-pay-ask = Ask your boss for the pay, in writing too.
walk-pay-problem-pay-ask-detail = Do this only if you feel safe. You can also call first.
walk-pay-problem-pay-call-pay = Call the office for unpaid wages.
walk-pay-problem-pay-call-pay-detail = It is the <en>Wage and Hour Division</en>. It says that it is free and private. It asks for your name and address, and about the boss, the work, the days and the pay.
# The worker says it to the boss.
walk-pay-problem-pay-say-pay = Please pay me for all the hours I worked.
walk-pay-problem-pay-wait = Do not wait. There are time limits.
walk-pay-problem-pay-false = Do not lie or use false papers.
walk-pay-problem-pay-everyone = Laws on pay, safety and unions protect workers, whatever their status.
# $dollars and $cents: the wage an hour. $hours: hours in a week.
walk-pay-problem-pay-wage = The federal minimum wage is { $dollars } dollars and { $cents } cents an hour. After { $hours } hours in a week, each hour must be paid at one and a half times the usual pay. Many workers have other rules.
# $years: the usual limit. $wilful: the limit when it was on purpose.
walk-pay-problem-pay-time = A federal claim goes back { $years } years, or { $wilful } if the boss broke the law on purpose.

## End: hit, locked in, or papers kept

walk-pay-problem-forced = You may need help to get safe
walk-pay-problem-forced-safe = Get to a safe place if you can.
walk-pay-problem-forced-safe-detail = A Georgia directory says that emergency rooms, shelters and crisis lines do not ask about status.
walk-pay-problem-forced-call = Call the help line against human trafficking.
walk-pay-problem-forced-call-detail = Read the note beside each number. Some help lines can reach the police.
walk-pay-problem-forced-lawyer = Ask a lawyer about help for victims.
walk-pay-problem-forced-false = Do not lie or use false papers.
walk-pay-problem-forced-blame = Do not think that you have no rights.
walk-pay-problem-forced-visa = Victims of some crimes may be able to ask for a <term id="u-visa">U visa</term>. Victims of human trafficking may be able to ask for a <term id="t-visa">T visa</term>. A lawyer can tell you if it fits.

## End: badly hurt

walk-pay-problem-emergency = Get medical help now
walk-pay-problem-emergency-help = Call for an ambulance or go to the hospital.
walk-pay-problem-emergency-say-work = Say that it happened at work.
walk-pay-problem-emergency-boss = Tell your boss as soon as you can.
# $days: days to tell the boss.
walk-pay-problem-emergency-boss-detail = In Georgia you have { $days } days. A relative or friend can tell the boss for you.
walk-pay-problem-emergency-say-medical = I was hurt at work. I need a doctor.
walk-pay-problem-emergency-hide = Do not hide an injury because you fear your boss.
walk-pay-problem-emergency-er = Emergency rooms of hospitals that take Medicare must examine anyone in an emergency. Status and money do not matter.

## End: hurt at work

walk-pay-problem-hurt = You were hurt at work
walk-pay-problem-hurt-boss = Tell your boss at once, in writing too.
# $days: days to tell the boss.
walk-pay-problem-hurt-boss-detail = In Georgia you have { $days } days. Keep a copy or a photo of it.
walk-pay-problem-hurt-doctor = See a doctor. Say it happened at work.
walk-pay-problem-hurt-lawyer = Ask a lawyer about <en>workers’ compensation</en>.
walk-pay-problem-hurt-lawyer-detail = It is insurance for injured workers. It pays the doctor and part of the lost pay.
walk-pay-problem-hurt-photos = Take photos and write down who saw it.
# The worker says it to the boss.
walk-pay-problem-hurt-say-hurt = I was hurt at work. I am telling you today.
walk-pay-problem-hurt-wait = Do not wait. There are time limits.
walk-pay-problem-hurt-false = Do not lie or use false papers.
# $workers: employees from which the law holds. $years: time to file.
walk-pay-problem-hurt-comp = Most Georgia bosses with { $workers } or more workers must have this insurance. A claim normally must be filed within { $years } year.
walk-pay-problem-hurt-status = Georgia law firms say that status does not stop a worker from getting it. Ask a lawyer about your case.

## End: dangerous work

walk-pay-problem-danger = Work is dangerous
walk-pay-problem-danger-tell = Tell your boss about the danger.
walk-pay-problem-danger-tell-detail = If you can, do it in writing and together with other workers.
walk-pay-problem-danger-osha = Call OSHA, the office for safety at work.
walk-pay-problem-danger-photos = Take photos if it is safe.
# The worker says it to the boss.
walk-pay-problem-danger-say-danger = This work is not safe. Please fix it.
walk-pay-problem-danger-wait = Do not wait if your boss punishes you for it.
# $days: days to complain.
walk-pay-problem-danger-wait-detail = Then you have only { $days } days to tell OSHA.
walk-pay-problem-danger-safe = A boss may not punish you for a report of danger, whatever your status.
walk-pay-problem-danger-together = Most workers may act together for better pay and work, with or without a union.

## End: threat to call immigration

walk-pay-problem-threat = A threat to call ICE can be against the law
walk-pay-problem-threat-write = Write down the words, the day and who heard it.
walk-pay-problem-threat-lawyer = Talk to an immigration lawyer soon.
walk-pay-problem-threat-office = Call the office for your problem.
walk-pay-problem-threat-office-detail = Pay: Wage and Hour. Danger: OSHA. Acting together: NLRB.
walk-pay-problem-threat-plan = Make a family plan, to be ready.
# Said on the phone to a labor office or a lawyer.
walk-pay-problem-threat-say-office = I complained, and my boss threatened to call immigration.
walk-pay-problem-threat-wait = Do not wait. There are time limits.
walk-pay-problem-threat-false = Do not lie or use false papers.
walk-pay-problem-threat-retaliation = Did your boss threaten to call immigration because you complained? That counts as <term id="retaliation">retaliation</term>, a punishment for using your rights. Your status does not matter for this.
walk-pay-problem-threat-less = In some cases, status can limit what you get. And a boss may still call. So plan, and ask a lawyer.

## End: fired or punished after a complaint

walk-pay-problem-punished = You were punished because you spoke up
walk-pay-problem-punished-write = Write down what you said and what they did.
walk-pay-problem-punished-keep = Keep letters, messages and pay stubs.
walk-pay-problem-punished-osha = Was it about safety? Call OSHA soon.
# $days: days to complain.
walk-pay-problem-punished-osha-detail = You have only { $days } days.
walk-pay-problem-punished-nlrb = Did you act with other workers? Call the NLRB.
# $months: months to file.
walk-pay-problem-punished-nlrb-detail = You have { $months } months.
walk-pay-problem-punished-wages = Was it about pay? Call Wage and Hour.
walk-pay-problem-punished-wait = Do not wait. There are time limits.
walk-pay-problem-punished-false = Do not lie or use false papers.
walk-pay-problem-punished-nlrb-status = The NLRB says it will not ask about your status.

## End: unfair paper checks

walk-pay-problem-papers = They check your papers unfairly
walk-pay-problem-papers-write = Write down which papers they asked for, and when.
walk-pay-problem-papers-lawyer = Talk to a lawyer before you bring new papers.
walk-pay-problem-papers-ier = Are you allowed to work here? Call the IER.
# $days: days to complain.
walk-pay-problem-papers-ier-detail = It is an office of the U.S. Department of Justice. You have { $days } days.
# The worker says it to the boss.
walk-pay-problem-papers-say-list = I choose which papers from the I-9 list I show.
walk-pay-problem-papers-false = Do not show false papers.
walk-pay-problem-papers-citizen = Do not say you are a citizen if you are not.
walk-pay-problem-papers-rule = A boss may not ask for more papers than the form needs because of where you come from. Papers that look real may not be refused for that reason.

## End: discrimination

walk-pay-problem-origin = You are treated worse for who you are
walk-pay-problem-origin-write = Write down what happened, when, and who saw it.
walk-pay-problem-origin-eeoc = Call the EEOC soon.
# $days: days to complain.
walk-pay-problem-origin-eeoc-detail = It is the office against discrimination at work. In general you have { $days } days.
walk-pay-problem-origin-lawyer = Talk to a lawyer before you complain.
walk-pay-problem-origin-lawyer-detail = A complaint can be used as information about you.
walk-pay-problem-origin-wait = Do not wait. There are time limits.
walk-pay-problem-origin-false = Do not lie or use false papers.
walk-pay-problem-origin-reasons = You can complain about bad treatment because of race, color, religion, sex or national origin.
