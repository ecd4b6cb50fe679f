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
fact-work-ier = This is for people with permission to work. They may be treated worse in hiring, firing or paper checks. If the reason is citizenship status or national origin, they can complain. They have { $days } days to complain to the U.S. Department of Justice (IER).
fact-work-nlrb-status = The National Labor Relations Board says it will not ask about immigration status. It says it can consider supporting papers for some workers in its cases. These are papers for deferred action or for a U or T visa.
