### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-sign-nothing = You do not have to sign papers that ICE gives you. First ask for each form in your language, and for a lawyer.
fact-sign-stipulated = With a <term id="stipulated-removal">stipulated removal</term> order, you agree to be deported without a hearing. You get a removal order, which can keep you from coming back for many years. Coming back without permission is a federal crime.
# Relief: ways to stay that a judge can give.
fact-sign-voluntary-departure = <term id="voluntary-departure">Voluntary departure</term> lets you leave by a set date without a removal order. Before a hearing ends, that can be up to { $days } days. If you leave late, it becomes a removal order, with fines and a { $years }-year bar on some relief. It is not always better, so ask a lawyer.
fact-sign-i210-i826 = Know the names of two forms. Form I-210 is voluntary departure granted by ICE. Form I-826 is a notice of rights with a “voluntary return” choice.
fact-sign-ten-year-bar = Leaving after more than { $after } year without status usually brings a separate { $bar }-year bar on coming back. This is so even without a removal order.
