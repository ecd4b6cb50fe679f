### Why the advice is true: facts about immigration agents at work, and rights at work.

fact-work-audit-vs-raid = An <term id="i-9">I-9</term> audit is a paper check: ICE looks at the employer's hiring forms. Usually no one is arrested that day. In a raid, agents come to the workplace to question or arrest people.
# $days: business days.
fact-work-noi-three-days = An audit starts with a <term id="noi">Notice of Inspection</term>. The employer gets at least { $days } business days to hand over the I-9 forms.
fact-work-public-private-areas = Agents may walk into areas open to the public, such as a lobby, dining room or parking lot. For private work areas they need the employer's permission or a warrant signed by a judge.
fact-work-admin-warrant-not-enough = A subpoena or an <term id="administrative-warrant">administrative ICE warrant</term> is not permission to enter private work areas.
fact-work-silent = Workers may stay silent and need not show papers. They need not let agents sort them into groups by status. They may ask for a lawyer. They should not lie.
fact-work-dont-run = At work, stay calm. Do not run or hide. Running can be used as a reason to stop you.
# $day: the day. $officers: about how many officers. $arrested: how many workers were arrested.
fact-work-hyundai-2025 = This is an example from Georgia. On { $day }, about { $officers } federal, state and local officers arrested { $arrested } workers. It was at the Hyundai-LG battery plant site in Ellabell (Bryan County). Some of those workers said they had permission to work.
fact-work-labor-rights = Laws on pay, safety and union activity protect workers whatever their immigration status. A threat to call immigration because a worker complained is treated as <term id="retaliation">retaliation</term>.
fact-work-no-i9-document-abuse = The worker chooses which listed papers to show for the <term id="i-9">I-9</term>. Because of where you come from or your citizenship status, an employer may not do three things. The employer may not ask for particular papers, ask for more than the form needs, or refuse genuine-looking papers.
# IER: the office of the Department of Justice for rights of immigrant workers. $days: time to complain.
fact-work-ier = This is for people with permission to work. It is about worse treatment in hiring, firing or paper checks because of citizenship status or national origin. They have { $days } days to complain to the U.S. Department of Justice (IER).
fact-work-nlrb-status = The National Labor Relations Board says it will not ask about immigration status. It says it can consider helping some workers in its cases who ask for deferred action. It says the same about papers for a U or T visa.
fact-work-notice-suspect = After an <term id="i-9">I-9</term> check, ICE may send a Notice of Suspect Documents. It tells the employer which workers, by ICE's check, may not work. ICE gives the employer and the worker a chance to show other papers.
# E-Verify: the government website for checking work papers. $days: federal working days.
fact-work-everify-mismatch = E-Verify is a government website that checks the facts on Form I-9. If they do not match, the employer must give the worker a notice, the Further Action Notice. The worker can choose to fix it, and has { $days } federal working days to contact the office named. Until then the employer may not fire the worker, or treat them worse, because of the mismatch.
# $workers: the number of workers that the law names.
fact-work-everify-georgia = Georgia makes private employers with more than { $workers } employees use E-Verify for new workers. Smaller ones need not use it.
# $dollars and $cents: the federal minimum wage an hour. $hours: hours in a week.
fact-work-min-wage = The federal minimum wage is { $dollars } dollars and { $cents } cents an hour. Work over { $hours } hours in a week must be paid at one and a half times the usual pay. Many workers fall under other rules.
fact-work-pay-complaint = A worker can complain about pay to the Wage and Hour Division of the U.S. Department of Labor. It is free and confidential. It asks for the names and addresses of the worker and the boss. It asks what the work was, when, and how the pay was given. It does not tell the employer who called, unless the worker agrees or a court orders it.
# $years: the usual limit. $wilful: the limit when the boss broke the law on purpose.
fact-work-pay-time = A claim for unpaid federal wages goes back { $years } years. It goes back { $wilful } years if the boss broke the law on purpose.
# $days: days to complain.
fact-work-osha-retaliation = A boss may not punish a worker who reports danger or an injury. This holds whatever the worker's status, and also for threats to call immigration. The worker must complain to OSHA, the office for work safety, within { $days } days. In some cases, status can limit what the worker gets.
# $workers: employees from which the law holds. $days: days to tell the boss. $years: time to file a claim.
fact-work-comp-georgia = Most Georgia employers with { $workers } or more workers must have workers' compensation insurance. It pays for treatment of a work injury and part of the lost pay. The worker, or someone for the worker, tells the boss within { $days } days. A claim normally goes to the State Board of Workers' Compensation within { $years } year. In an emergency, any doctor can treat you at first.
fact-work-comp-status = Georgia law firms say that status does not stop a worker from getting workers' compensation in Georgia. They say that courts have held so.
# $days: days to complain. $longer: the limit where a state or local office has such a law.
fact-work-eeoc-time = A worker can complain to the EEOC about bad treatment because of race, color, religion, sex or national origin. In general this must be done within { $days } days. Where a state or local office enforces such a law, it is { $longer } days.
# $months: time to file.
fact-work-nlrb-act-together = Most workers may act together for better pay and work, with or without a union. The National Labor Relations Act protects them whatever their status. A charge must be filed within { $months } months.
