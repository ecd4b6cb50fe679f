### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-ga-jail-status-check = Every county or city jail in Georgia must check on a person within { $hours } hours of arrival. It must make a reasonable effort to learn the person’s nationality. It must also try to learn if the federal government says the person is here unlawfully.
# LESC is an ICE office; Homeland Security is the department over ICE.
fact-ga-jail-lesc-query = If papers do not settle the question, a Georgia jail asks a federal office. That office is Homeland Security’s <term id="lesc">Law Enforcement Support Center</term> (LESC). When the jail verifies that a person is here unlawfully, it tells Homeland Security. This is from the 2020 text of the law, seen only as a quote.
fact-ga-jail-interpreter = This is how the Georgia bill HB 1105 was described when it was introduced. If language stops a jail from finishing the status check, the jail must get an <term id="interpreter">interpreter</term>.
# "Detainer" is the form ICE sends to a jail. LESC is an ICE office.
fact-ga-jail-no-hold-status-alone = HB 1105, as described when it was introduced, lets no Georgia jail hold a person for status alone. The jail needs written instructions from ICE or its support center (LESC). A detainer or ICE warrant hold ends at { $hours } hours, unless a federal judge or magistrate signed the warrant. Check this against the final law, which we did not see in full.
fact-ga-bond-not-denied-status = Before HB 1105, Georgia’s jail-check law had a sentence about bond and release. It said nothing in that law should be used to deny them to someone who otherwise qualifies. Whether the 2024 text still says this must be checked.
fact-ga-first-appearance-48 = If you are arrested in Georgia without a warrant, the limit is { $hours } hours. By then you must be brought before a judge, or there must be a warrant. If not, you must be released.
fact-ga-first-appearance-72 = If you are arrested in Georgia on a warrant, you must be brought before a judge within { $hours } hours.
fact-ga-first-appearance-rights = At your <term id="first-appearance">first appearance</term> in a Georgia court, the judge must tell you the charges. The judge must tell you that you have the right to stay silent. The judge must also say that you may hire a lawyer or have one appointed. The judge must set bail.
# A plea: saying "guilty" or "not guilty" to a criminal charge.
fact-booking-lawyer-before-plea = Your criminal defense lawyer must tell you if a plea brings a clear risk of deportation. This holds for clients who are not citizens. Do not plead guilty before you ask about this, even to driving without a license.
fact-booking-one-call = Ask for a phone call. Phones are taken at booking. Learn at least one number by heart, of a family member or a lawyer.
fact-jail-calls-recorded = A Georgia appeals court said in 2002 that a jail may record calls. Prosecutors may use them if the person was warned. In a survey of 2020, lawyers said that calls with clients were recorded in some Georgia jails.

## Papers from ICE, the court or a jail

fact-paper-nta = A <term id="nta">Notice to Appear</term> (Form I-862) comes from Homeland Security. It says why the government thinks you should be deported. The court case begins when it is filed with the immigration court. It may give the date of the first hearing. If not, the court sends a notice of hearing. You must tell the court your right address. If you think the paper has an error, tell the judge.
fact-paper-i826 = The ACLU of San Diego explains Form I-826. It says that you may ask to see an immigration judge, and call a lawyer. You pick one choice: a hearing, a hearing because you are afraid, or voluntary return. Officers may not mark the box for you. If you signed, you can still change your mind and ask for a judge.
# $years: how long the person may usually not come back.
fact-paper-i860 = Form I-860 is the order of <term id="expedited-removal">expedited removal</term>. An officer signs it, and there is no hearing with a judge. A person deported in this way may usually not come back for { $years } years or longer. You may still say that you are afraid or that you have a legal status.
