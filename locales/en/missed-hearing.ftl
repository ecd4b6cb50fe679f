### Page: the reader missed a hearing in immigration court, or fears there is a deportation order they did not know of.
### The reader is frightened and may be tempted to hide. Be calm: there may be a way, and time matters.

missed-hearing-title = I missed a hearing in immigration court
# On the tile of the home page: 1 to 4 words.
missed-hearing-short = Missed hearing
missed-hearing-lead = Read this page if you missed a hearing, or think you have an old deportation order.

## What to do

missed-hearing-lawyer = Call an immigration lawyer today.
missed-hearing-lawyer-detail = Some ways have a deadline. Have your court papers with you when you call.
missed-hearing-check = Check your case on the court’s phone line.
missed-hearing-check-detail = Use your <term id="a-number">A-number</term>. The line is run by the court, not by ICE. It can say if the judge has decided.
missed-hearing-why = Write down why you missed it.
missed-hearing-why-detail = Write the day, the hour and what happened. Were you ill, in jail, or did no letter come?
missed-hearing-proof = Keep proof: hospital papers, jail papers, envelopes.
missed-hearing-address = Ask the lawyer about your address at the court.
missed-hearing-address-detail = <term id="eoir-33">Form EOIR-33</term> gives the court your new address. The rule says to tell Homeland Security too. So talk to the lawyer first.

## What to say

# Said to a lawyer's office.
missed-hearing-say-reopen = I missed my hearing. Can you look at my case today?

## What not to do

missed-hearing-no-wait = Do not wait for a letter.
missed-hearing-no-ice = Do not go to ICE alone to fix it.
missed-hearing-no-ice-detail = A visit to ICE can end in detention. If you have an ICE appointment, ask a lawyer before the date.
missed-hearing-no-notario = Do not pay a notario to reopen your case.

## What is disputed

# Keep both sides and what is safest.
missed-hearing-door = Can ICE come to your home with an order from a missed hearing? Courts have long said an ICE paper alone does not let officers in. Since 2025 ICE says it may force the door when there is a final order. A judge ruled against one such entry, and lawsuits go on. Safest: keep the door closed, do not resist, and call a lawyer before that day comes.

## Step by step

missed-hearing-reopen = To open the case again
missed-hearing-reopen-copy = Ask the lawyer to get your court file.
missed-hearing-reopen-reason = Tell the lawyer the true reason you missed it.
missed-hearing-reopen-notice = Say which address the court had, and if a letter came.
missed-hearing-reopen-motion = The lawyer can file a <term id="motion-to-reopen">motion to reopen</term>. It asks the judge to look again.
missed-hearing-reopen-copy-keep = Keep a copy of what was filed, with the date.

## Rights and rules

# $years = 10.
missed-hearing-order = If you miss a hearing, the judge can order you deported. This is an <term id="in-absentia">in absentia order</term>. Several ways to stay then close for { $years } years.
# $days = 180.
missed-hearing-deadline = For very serious reasons, you can ask within { $days } days after the order to open the case again. A lawyer can tell you if your reason counts.
missed-hearing-any-time = Did you get no proper notice, or were you in jail or detention? Then you can ask at any time.
missed-hearing-waits = Once this request is filed, the deportation waits while the judge decides. Ask the lawyer to file it fast.
# $fee is an amount in U.S. dollars.
missed-hearing-fee = Most of these requests cost money: ${ $fee } in July 2025, and it may be more now. There is no such fee if you got no proper notice or were in jail or detention.

## When it is otherwise

missed-hearing-detained = In detention already? Tell the officers that you want a lawyer and a motion to reopen. If you fear harm in your country, say that too.
missed-hearing-state = Missing a date in a Georgia state court is different. There the judge can order your arrest. Call your criminal lawyer.
missed-hearing-check-in = A missed check-in with ICE is different too, and it is serious. Ask a lawyer what to do.
