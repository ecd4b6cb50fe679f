### A court date or an appointment with ICE. The reader may be afraid to go, and missing the date can cost them the right to stay.
### Three places are meant: immigration court, an ICE office (check-in), and a Georgia state court. Keep them apart.
### Do not make anything sound safer or surer than the English.

at-court-title = At a court or an ICE check-in
# On the tile.
at-court-short = Court or check-in
at-court-lead = For you when you have a court date or an ICE appointment, or go with someone who has one.

## What to do

at-court-ask-lawyer = Talk to a lawyer before the date.
# "from another place": a hearing by video, for example.
at-court-ask-lawyer-detail = The lawyer can tell you what the risk is in your case. Ask if you may take part from another place, for example by video.
at-court-check-date = Check your date and place often.
# "the court's phone line": the automated line of the immigration courts, shown as a contact on this page.
at-court-check-date-detail = Use the court’s phone line and your <term id="a-number">A-number</term>. The line speaks English and Spanish. There are two immigration courts in Atlanta and one inside Stewart Detention Center, so read your notice.
at-court-bring-notice = Bring your hearing notice.
at-court-bring-someone = Go with a lawyer or another person.
at-court-bring-someone-detail = Officers may also ask that person questions. Choose someone who has no reason to worry about that.
# $days: how many days after moving.
at-court-new-address = Tell the court within { $days } days if you move.
at-court-new-address-detail = This is for immigration court. Use <term id="eoir-33">Form EOIR-33</term>. Tell <term id="dhs">Homeland Security</term> too.

## What to say

# You say it to the immigration judge, for example when the government's lawyer wants to close the case.
at-court-ask-time = I ask for time to talk to a lawyer before I answer.

## What not to do

at-court-no-missing = Do not miss your date without asking a lawyer.
at-court-no-missing-detail = To miss a court date is usually worse than to go. To miss a check-in can also bring serious trouble.
at-court-no-dismissal = Do not agree to close your case without a lawyer.
at-court-no-dismissal-detail = The government’s lawyer may ask the judge to dismiss your case. That can sound good. But people have been arrested outside the courtroom after it.
at-court-no-signing = Do not sign ICE papers before you talk to a lawyer.
at-court-no-resisting = Do not run, lie or touch an officer.

## What is disputed

# $ruling: the day of the ruling. Disputed: keep both sides and what is safest.
at-court-arrests = In 2025 ICE allowed arrests in and near courts. On { $ruling } a federal judge in California canceled such rules for immigration courts in the whole country. The government could appeal, and we do not know what holds today. The ruling was not about Georgia’s state courts. Arrests may still happen. Safest: ask a lawyer before you go, and make a family plan.
at-court-arrests-detail = In May 2025 lawyers said that ICE agents checked the papers of people who left an Atlanta immigration court. At that time no arrests there were confirmed.

## Steps

# Heading of a list.
at-court-before-check-in = Before a check-in with ICE
at-court-before-check-in-lawyer = Talk to an immigration lawyer.
at-court-before-check-in-copies = Leave copies of your papers with your family.
at-court-before-check-in-proof = Bring proof of your address and of your family here.
at-court-before-check-in-tell = Tell two people you trust where you go and when.
# Heading of a list.
at-court-if-missed = If you missed a hearing
at-court-if-missed-lawyer = Call a lawyer today.
at-court-if-missed-case = Check your case on the court’s phone line.
at-court-if-missed-reopen = Ask the lawyer about a <term id="motion-to-reopen">motion to reopen</term>. It asks the judge to open the case again.

## Why

# $years: how long.
at-court-order-without-you = If you miss a hearing, the judge can order your deportation without you. This is an <term id="in-absentia">in absentia order</term>. Then several ways to stay are closed to you for { $years } years.
# $days: how long one may ask for it.
at-court-open-again = For very serious reasons you can ask within { $days } days to open the case again. If you did not get proper notice, or were in custody, you can ask at any time. Deportation waits while the judge decides.
at-court-check-in = A check-in can end in detention, in supervision or with a tracking device.
at-court-lawyer-immigration = In immigration court you may have a lawyer, but the government does not pay. You can ask the judge for time to find one. The judge gives you a list of free or low-cost help.
# "named by the court": an appointed lawyer. "public defender" is the English name to ask for.
at-court-lawyer-criminal = In a Georgia criminal case that can bring jail, you get a lawyer even if you cannot pay. It does not matter if you are a citizen. Ask for the <en>public defender</en>.
# $days: how many days before the date.
at-court-interpreter = The court gives you an <term id="interpreter">interpreter</term> at no cost. In a Georgia state court, ask at least { $days } days before, if you can. To ask late can cost money.

## When it is otherwise

# Georgia state court, not immigration court.
at-court-state-court = If you miss a date in a Georgia state court, the judge can order your arrest. This is called a <en>bench warrant</en>.
at-court-family-court = ICE’s rules of 2025 told officers to mostly stay away from family courts and small-claims courts. A supervisor could allow arrests there.
at-court-phone-line = The court’s phone line says nothing about bond hearings or motions. For those, call the court itself.
