### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-fear-say-it = If you are afraid of harm in your country, tell every officer. Ask for a fear interview. You do not need legal words.
fact-fear-credible = The <term id="credible-fear">credible fear interview</term> is for people in expedited removal with no earlier removal order. The test is a “significant possibility” that you would win asylum or a related protection.
fact-fear-reasonable = The <term id="reasonable-fear">reasonable fear interview</term> is for people who came back after a removal order. It is also for people with certain convictions. If you pass, it leads only to <term id="withholding">withholding of removal</term> or to torture-convention protection.
fact-fear-ij-review = If the officer says no, ask for a review by an immigration judge. It is quick and normally final.
fact-fear-one-year = Asylum must normally be requested within { $years } year of arrival. A late claim needs an exception. <term id="withholding">Withholding of removal</term> and torture-convention claims do not have this limit.
