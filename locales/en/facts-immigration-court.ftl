### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-court-check-date = Check your immigration court case often, with your <term id="a-number">A-number</term>. Use the court’s automated phone line, at any hour, or its online system.
# A motion: a written request to the court.
fact-court-bond-not-on-line = The court’s automated line gives no information on bond cases or motions (requests to the judge). Call the court for those.
fact-court-anumber = An <term id="a-number">A-number</term> is a file number with { $min } to { $max } digits after the letter A. It is on immigration papers, work permits, green cards and hearing notices. Use { $max } digits: add zeros in front if yours has fewer.
fact-court-address-change = Tell the immigration court your new address within { $days } days of moving. Use Form EOIR-33. Tell DHS, the department over ICE, too.
# Relief: ways to stay that a judge can give.
fact-court-in-absentia = If you miss a hearing, the judge can order you removed without you. You also lose several forms of relief (ways to stay) for { $years } years.
fact-court-reopen = If you were ordered removed because you missed court, a <term id="motion-to-reopen">motion to reopen</term> asks for a new look. For exceptional circumstances, you have { $days } days after the order. You can file at any time if you had no proper notice or were in custody. Filing pauses the removal while the judge decides.
# These are the names of the courts, not addresses to go to.
fact-court-atlanta-two = Atlanta has two immigration court locations: West Peachtree Street and Ted Turner Drive. Another court is inside Stewart Detention Center. Read your notice to find the right one.
fact-court-first-hearing = The first hearing is short (<term id="master-hearing">master calendar hearing</term>). The judge tells you that you may have a lawyer, and sets dates. At least { $days } days must pass after you get the Notice to Appear, unless you sign that away. If the date or place changes, the court mails it to the address it has.
fact-court-pleadings = At the first hearing the judge usually asks you to admit or deny each statement in the <term id="nta">Notice to Appear</term>. You can ask for more time to find a lawyer before you answer. This is from a law office.
fact-court-burden = In immigration court the government must first prove that you are not a citizen. If it proves this and you came in without inspection, you must then prove that you are here lawfully. For people who were admitted, the government must prove that they can be deported.
fact-court-silence = You may stay silent in immigration court about things that could be a crime. But it is not like a criminal trial. The judge may draw a conclusion against you from your silence. This is from a law review article of 2021. Ask a lawyer before you choose.
fact-court-appeal-deadline = If the judge orders you deported, an appeal must reach the immigration appeals board within { $days } days. A rule of 2026 would have cut this to { $short } days in most cases. On { $blocked } a federal court blocked that part, but the case goes on. Plan for the shorter time.
fact-court-reopen-fee = Most motions to reopen cost money. In July 2025 the fee was ${ $fee }; it may have gone up. A motion has no such fee if you had no proper notice of the hearing or were in custody.
