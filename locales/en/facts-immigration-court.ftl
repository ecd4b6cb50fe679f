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
fact-court-reopen = If you were ordered removed because you missed court, a <term id="motion-to-reopen">motion to reopen</term> asks for a new look. For exceptional circumstances, you have { $days } days. You can file at any time if you had no proper notice or were in custody. Filing pauses the removal while the judge decides.
# These are the names of the courts, not addresses to go to.
fact-court-atlanta-two = Atlanta has two immigration court locations: West Peachtree Street and Ted Turner Drive. Another court is inside Stewart Detention Center. Read your notice to find the right one.
