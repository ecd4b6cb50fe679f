### Page: ICE holds the reader or wants to deport them, and the reader is afraid of harm in their country.
### Never suggest what to fear or what story to tell. Only the truth helps.
### "Fear interview" is what officers call it: a credible fear or a reasonable fear interview.

fear-of-return-title = I am afraid to go back to my country
# On the tile of the home page: 1 to 4 words.
fear-of-return-short = Afraid to go back
fear-of-return-lead = Read this page if you fear harm in your country and ICE may deport you.

## What to do

fear-of-return-say-it = Tell every officer that you are afraid, if it is true.
fear-of-return-say-it-detail = You do not need legal words. Say it again at each new place, also if nobody asks.
fear-of-return-ask = Ask for a <term id="credible-fear">fear interview</term> and a lawyer.
fear-of-return-language = Ask for an interpreter in your best language.
fear-of-return-language-detail = Say so at once if you do not understand the interpreter.
fear-of-return-truth = Tell the truth about your fear. Take your time.
fear-of-return-truth-detail = What you say is written down. Later someone may compare it. If you do not remember, say so.
fear-of-return-judge = If the officer says no, ask for a judge.
fear-of-return-judge-detail = Say: “I want an immigration judge to review this.” It goes fast and is normally final.

## What to say

# Said to the officer after a no.
fear-of-return-say-judge = I want an immigration judge to review this decision.

## What not to do

fear-of-return-no-hide = Do not say you are not afraid if you are.
fear-of-return-no-invent = Do not add things that are not true.
fear-of-return-no-invent-detail = A false statement to a federal officer is a crime.
fear-of-return-no-sign = Do not sign to leave before you talk to a lawyer.

## What is disputed

# Keep both sides and what is safest.
fear-of-return-silent-or-speak = Stay silent, or speak? The usual advice is to stay silent and ask for a lawyer, because your words can be used against you. But if you never say that you are afraid, you may be deported with no judge. Safest: ask for a lawyer, and say that you are afraid, if it is true. Keep the details for the interview, with a lawyer if you can.

## Step by step

fear-of-return-interview = What happens in the interview
fear-of-return-interview-who = An asylum officer asks why you are afraid. It is often by phone.
fear-of-return-interview-lawyer = You may have a lawyer with you. Ask for time to call one.
fear-of-return-interview-tell = Say what happened, who did it, and what may happen if you go back.
fear-of-return-interview-ask = If a question is not clear, ask to hear it again.
fear-of-return-interview-yes = If the officer says yes, a judge hears your case.
fear-of-return-interview-no = If the officer says no, ask for the judge’s review.

## Rights and rules

fear-of-return-test = The credible fear interview is only a first look. You must show a real chance to win asylum or a protection like it.
fear-of-return-test-detail = The law says a “significant possibility”. It is for people in fast deportation with no earlier deportation order.
# $years = 1.
fear-of-return-one-year = <term id="asylum">Asylum</term> must normally be asked for within { $years } year after you arrive. If you are late, you need an exception. Ask a lawyer.
# "Withholding of removal": not being sent to one country.
fear-of-return-no-limit = Two other protections have no such limit. One is <term id="withholding">not being sent to one country</term> (withholding of removal). The other is protection from torture.
fear-of-return-review = If the officer says no, you can ask an immigration judge to look at it again.
# Amounts in U.S. dollars.
fear-of-return-fees = Asylum now costs money: ${ $first } to apply, and a fee each year. In 2026 it was ${ $yearly } a year. If it is not paid in time, the case can be lost. Ask a lawyer how to pay.
fear-of-return-own-lawyer = You may have a lawyer. The government does not pay for one.

## When it is otherwise

fear-of-return-old-order = Did you come back after a deportation, or do you have certain convictions? Then it is a <term id="reasonable-fear">reasonable fear interview</term>. It can lead to protection, but not to asylum.
fear-of-return-in-court = Do you already have a case in court? Then tell the judge and your lawyer that you are afraid. The one-year limit may count.
fear-of-return-consulate = Do you fear your own government? Tell the officer and your lawyer before anyone calls the consulate. For some countries, officers must tell the consulate even if you say no.
fear-of-return-victim = Did someone hurt you in this country, or force you to work? There may be other ways. See the page for victims.
