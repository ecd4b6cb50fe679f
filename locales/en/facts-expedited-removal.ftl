### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-er-what = In <term id="expedited-removal">expedited removal</term>, an officer deports a person. The person does not see an immigration judge.
# Paroled: allowed into the country for a time without being formally admitted.
fact-er-2025-expansion = On { $date }, DHS extended expedited removal to people found anywhere in the country. It covers people who were not admitted or <term id="parole">paroled</term> and cannot show { $years } years of continuous presence.
fact-er-blocked-2025 = A federal judge in Washington, Jia Cobb, paused the expansion on { $paused }. In November 2025, an appeals panel kept the core of that pause. This changed in mid-2026.
# A panel: three judges of an appeals court. What is reversed is the 2025 pause on wider expedited removal. A stay: here a court order that lifts that pause for now.
fact-er-restored-2026 = In mid-2026, a panel of the D.C. Circuit appeals court reversed the pause, two judges to one. One source gives the date { $ruling }. Judges Walker and Rao were for this; Judge Wilkins was against. So the two-year rule was allowed inside the country again. One source speaks of a stay of { $stay }. The court case goes on, and we did not find what came next. Check, and treat it as in force.
fact-er-two-year-proof = This is for people without status who have been here { $years } years or more. They should keep copies of proof in a safe place that another person can reach. It should cover each month: leases, pay stubs, tax records, bills, and bank, school, medical and church records.
# Phrases to say to an officer, in English if possible. Only what is true.
fact-er-say-it = If an officer starts expedited removal, speak clearly and say only what is true. You can say “I have lived in the United States for more than { $years } years” to the officer. Other phrases: “I am afraid to return,” “I want a lawyer,” or “I have a case or status.”
fact-er-not-covered = Expedited removal does not apply to citizens, green-card holders, refugees or people who have <term id="asylum">asylum</term>. It does not apply to people admitted or paroled, or to children on their own (unaccompanied). The rules for people whose parole ended are disputed.
fact-er-dismissal-trap = In 2025, ICE lawyers asked judges to dismiss (close) open cases. The aim was to arrest people and put them into expedited removal. Do not agree to a dismissal without a lawyer.
