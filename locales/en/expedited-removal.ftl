### Page: an officer may deport the reader fast, with no judge ("expedited removal").
### It is disputed and has changed often. For safety it is treated as in force. Never say that the rule is over.
### Every phrase to say holds only if it is true.

expedited-removal-title = Fast deportation with no judge
# On the tile of the home page: 1 to 4 words.
expedited-removal-short = Fast deportation
expedited-removal-lead = Read this page if an officer wants to deport you with no hearing.

## What to do

expedited-removal-fear = Say it if you are afraid to go back.
expedited-removal-fear-detail = Only if it is true. Ask for a fear interview.
# $years = 2.
expedited-removal-years = Say it if you have lived here { $years } years or more.
expedited-removal-years-detail = Only if it is true. Say that someone can bring proof. You do not have to say who.
expedited-removal-status = Say it if you have a case or a status.
expedited-removal-status-detail = Only if it is true: asylum, a green card, parole or an open court case.
expedited-removal-lawyer = Ask for a lawyer and an interpreter.
expedited-removal-proof = Let someone you trust keep your proof ready.

## What not to do

expedited-removal-no-sign = Do not sign before you talk to a lawyer.
expedited-removal-no-lie = Do not lie about dates, papers or citizenship.
expedited-removal-no-close = Do not agree to close your court case without a lawyer.
expedited-removal-no-close-detail = A closed case can lead to <term id="expedited-removal">fast deportation</term>.

## What is disputed

# $start, $paused and $ruling are dates. Keep both sides and what is safest.
expedited-removal-in-force = Is this allowed in Georgia today? Since { $start }, the government says it can do this anywhere in the country. A judge paused it on { $paused }. A higher court undid that pause in mid-2026; one source says on { $ruling }. The case goes on, and we do not know what has come since. Safest: act as if it is in force.
# Keep both sides and what is safest.
expedited-removal-silent-or-speak = Stay silent, or speak? Everyone may stay silent, and words can be used against you. But here silence can hurt. If you say nothing, the officer may think that you came recently and are not afraid. Safest: ask for a lawyer. Say only the true phrases on this page, and then stay silent. If you get a fear interview, speak there.

## Step by step

# $years = 2.
expedited-removal-years-proof = Proof of { $years } years here
expedited-removal-years-proof-home = Rent papers, and bills for light, water or phone.
expedited-removal-years-proof-work = Pay stubs and tax papers.
expedited-removal-years-proof-bank = Bank papers and money orders.
expedited-removal-years-proof-school = School papers, also of your children.
expedited-removal-years-proof-health = Papers of a clinic or hospital.
expedited-removal-years-proof-church = Papers of a church.
expedited-removal-years-proof-place = Keep copies where another person can reach them. Try to cover each month.

## Rights and rules

expedited-removal-what = In fast deportation (<en>expedited removal</en>) an officer orders you deported. You do not see an immigration judge.
# $years = 2.
expedited-removal-who = The government uses it for people who were neither admitted nor given <term id="parole">parole</term>. They also cannot show { $years } years here.
# $years = 5.
expedited-removal-order = The order is Form I-860. Usually you may not come back for { $years } years or longer.
expedited-removal-interview = If you are afraid, say so, and ask for the <term id="credible-fear">credible fear interview</term>. If the officer says no, you can ask a judge to review it.

## When it is otherwise

expedited-removal-not-covered = This is not for citizens, people with a <term id="lpr">green card</term>, refugees or people with asylum. It is not for children who are on their own.
expedited-removal-parole-ended = Were you admitted, or given parole? Then it should not be used on you: say so. If your parole ended, it is disputed: ask a lawyer.
expedited-removal-came-back = Were you deported before and came back? Then it is another kind of interview, with fewer kinds of protection. Say it if you are afraid.
expedited-removal-carry = Should you carry the proof? Lawyers do not agree. See the page on papers to carry.
