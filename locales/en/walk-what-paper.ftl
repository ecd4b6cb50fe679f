### A walkthrough for someone who got a paper and does not know what it is. They may read little English.
### Form names and numbers stay in English: the reader must find them on the paper.

walk-what-paper-title = I got a paper: what is it?
# On the tile: 1 to 4 words.
walk-what-paper-short = What is this paper?
walk-what-paper-lead = For you when you got a paper from ICE, a court, a jail or your boss.

## Questions

walk-what-paper-from = Where did the paper come from?
walk-what-paper-from-officer = An officer, ICE or a jail
walk-what-paper-from-mail = A court, or by mail
walk-what-paper-from-boss = My boss
walk-what-paper-from-unsure = I am not sure

walk-what-paper-sign = Do they want you to sign it?
walk-what-paper-sign-help = You do not have to sign now. You can ask for a lawyer first.
walk-what-paper-sign-yes = Yes
walk-what-paper-sign-no = No, they only gave it to me
walk-what-paper-sign-unsure = I am not sure

walk-what-paper-words = Which words are on the paper?
walk-what-paper-words-help = Look at the title and at the small number at the edge.
walk-what-paper-words-leave = <en>Voluntary departure</en> or <en>return</en>, I-210, I-826
walk-what-paper-words-stipulated = <en>Stipulated removal</en> or <en>waiver</en>
walk-what-paper-words-expedited = <en>Expedited removal</en>, I-860
walk-what-paper-words-other = Other words, or I am not sure

walk-what-paper-form = Which name or number is on it?
walk-what-paper-form-help = Look at the title and at the small number at the edge.
walk-what-paper-form-nta = <en>Notice to Appear</en>, I-862
walk-what-paper-form-warrant = <en>Warrant</en>, I-200 or I-205
walk-what-paper-form-detainer = <en>Detainer</en>, I-247A
walk-what-paper-form-other = Something else, or I am not sure

walk-what-paper-court = What does the paper say?
walk-what-paper-court-help = An immigration court paper says <en>Immigration Court</en>.
walk-what-paper-court-nta = <en>Notice to Appear</en>, I-862
walk-what-paper-court-hearing = <en>Notice of Hearing</en>, with a date
walk-what-paper-court-order = <en>Order</en> or <en>Decision</en> of a judge
walk-what-paper-court-other = Something else, or I am not sure

walk-what-paper-rest = Is it one of these?
walk-what-paper-rest-checkin = A date to go to an ICE office
walk-what-paper-rest-expedited = <en>Expedited removal</en>, I-860
walk-what-paper-rest-none = No, or I am not sure

walk-what-paper-work = What does your boss say about it?
walk-what-paper-work-inspection = ICE will check the work forms
walk-what-paper-work-mine = My own papers are a problem
walk-what-paper-work-unsure = I am not sure

## End: voluntary departure or return

walk-what-paper-leave = It asks you to agree to leave
walk-what-paper-leave-ask = Ask for a lawyer before you sign.
walk-what-paper-leave-language = Ask for the paper in your language.
walk-what-paper-leave-hearing = Ask to see an immigration judge.
walk-what-paper-leave-hearing-detail = Form I-826 has a choice for a hearing with a judge. The ACLU says that officers may not mark a box for you.
walk-what-paper-leave-afraid = Say it if you are afraid to go back.
walk-what-paper-leave-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-leave-late = If you agree to leave and go too late, it becomes a deportation order with fines.
# $years = 10.
walk-what-paper-leave-ban = Have you been here more than a year without status? If you leave, you usually cannot come back for { $years } years.
walk-what-paper-leave-signed = Did you sign I-826 already? The ACLU says that you can still change your mind and ask for a judge. Call a lawyer now.

## End: stipulated removal or waiver

walk-what-paper-stipulated = If you sign, you may lose your hearing
walk-what-paper-stipulated-ask = Ask for a lawyer before you sign.
walk-what-paper-stipulated-language = Ask for the paper in your language.
walk-what-paper-stipulated-hearing = Say that you want to see a judge.
walk-what-paper-stipulated-afraid = Say it if you are afraid to go back.
walk-what-paper-stipulated-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-stipulated-order = With a <term id="stipulated-removal">stipulated removal</term> you get a deportation order with no hearing. It can keep you away for many years. Coming back without permission is a federal crime.

## End: expedited removal

walk-what-paper-expedited = It is fast deportation, with no judge
walk-what-paper-expedited-ask = Ask for a lawyer now.
walk-what-paper-expedited-afraid = Say it if you are afraid to go back.
walk-what-paper-expedited-years = Say if you have been here over two years.
walk-what-paper-expedited-years-detail = Say it only if it is true. Family can bring proof for each month: rent, pay, school, church or doctor papers.
walk-what-paper-expedited-status = Say if you have a case or a status.
walk-what-paper-expedited-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-expedited-lie = Do not lie. Say only what is true.
# $start and $paused are dates.
walk-what-paper-expedited-force = Is this allowed far from the border? Since { $start } the government says yes, all over the country. A judge paused it on { $paused }, and an appeals court later allowed it again. We do not know what came after. Safest: act as if it is in force, and call a lawyer at once.
# $years = 5.
walk-what-paper-expedited-form = Form I-860 is an order of <term id="expedited-removal">expedited removal</term>. A person deported with it usually cannot come back for { $years } years or longer.
walk-what-paper-expedited-review = Did the officer say no after a fear interview? You can ask an immigration judge to review it.

## End: unknown paper to sign

walk-what-paper-sign-unknown = Do not sign what you do not know
walk-what-paper-sign-unknown-ask = Ask for a lawyer before you sign.
walk-what-paper-sign-unknown-language = Ask for the paper in your language.
walk-what-paper-sign-unknown-number = Find the form number and tell your lawyer.
walk-what-paper-sign-unknown-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-sign-unknown-blank = Do not sign a blank form.
walk-what-paper-sign-unknown-no-duty = You do not have to sign papers that ICE gives you.
walk-what-paper-sign-unknown-own-lawyer = A form for your own lawyer is different. Form <term id="g-28">G-28</term> tells ICE that a lawyer speaks for you.

## End: Notice to Appear

walk-what-paper-nta = It starts a deportation case in court
walk-what-paper-nta-date = Look for a date, a time and a court.
walk-what-paper-nta-date-detail = No date on it? The court sends a notice of hearing later. Check the court line with your A-number.
walk-what-paper-nta-lawyer = Show it to an immigration lawyer.
walk-what-paper-nta-address = Tell the court your right address.
# $days = 5.
walk-what-paper-nta-address-detail = If you move, tell it within { $days } days on <term id="eoir-33">Form EOIR-33</term>.
walk-what-paper-nta-check = Check your date often.
walk-what-paper-nta-miss = Do not miss the hearing.
walk-what-paper-nta-miss-detail = The judge can order your deportation without you.
walk-what-paper-nta-throw = Do not throw it away or ignore it.
walk-what-paper-nta-what = A <term id="nta">Notice to Appear</term> says why the government thinks it can deport you. If you think something on it is wrong, you or your lawyer should tell the judge.

## End: hearing notice

walk-what-paper-hearing = It is a date in immigration court
walk-what-paper-hearing-write = Write down the date, the time and the court.
walk-what-paper-hearing-write-detail = There are two immigration courts in Atlanta and one inside Stewart. Read which one it is.
walk-what-paper-hearing-lawyer = Talk to a lawyer before the date.
walk-what-paper-hearing-check = Check the date often on the court line.
walk-what-paper-hearing-language = Tell the court your best language.
walk-what-paper-hearing-miss = Do not miss the hearing.
walk-what-paper-hearing-miss-detail = The judge can order your deportation without you.
walk-what-paper-hearing-dismiss = Do not agree to close your case without a lawyer.

## End: order or decision

# An immigration judge decided.
walk-what-paper-order = It is a judge’s order: act today
walk-what-paper-order-lawyer = Call an immigration lawyer today.
walk-what-paper-order-date = Find the date of the order.
walk-what-paper-order-date-detail = The time to appeal is short.
walk-what-paper-order-missed = Ask about opening the case again, if you missed court.
walk-what-paper-order-afraid = Tell the lawyer if you are afraid to go back.
walk-what-paper-order-throw = Do not throw it away or ignore it.
walk-what-paper-order-notario = Do not pay a notario for legal advice.
# $days and $short are numbers of days; $blocked is a date.
walk-what-paper-order-appeal = How many days are there to appeal? The appeal must arrive within { $days } days. A rule of 2026 would cut this to { $short } days in most cases. A court blocked that on { $blocked }, but the case goes on. Safest: have a lawyer act within { $short } days.
# $days = 180.
walk-what-paper-order-reopen = Did you miss the hearing for a very serious reason? You can ask within { $days } days to open the case again. If you had no proper notice, you can ask at any time.

## End: I-200 or I-205

walk-what-paper-warrant = It is an ICE warrant
walk-what-paper-warrant-door = Keep the door closed if they are outside.
walk-what-paper-warrant-silent = Say that you will stay silent.
walk-what-paper-warrant-lawyer = Call a lawyer, and tell them the form number.
walk-what-paper-warrant-resist = Do not run, resist or touch officers.
walk-what-paper-warrant-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-warrant-enter = Courts and legal groups have long said that an ICE paper alone does not let officers enter a home. ICE now says that one form, the <term id="i-205">I-205</term>, lets them force their way in. Lawsuits fight this. Safest: do not open, say that you do not agree, and do not resist.
walk-what-paper-warrant-what = An <term id="administrative-warrant">ICE warrant</term> is signed by an immigration officer, not by a judge. I-200 is for an arrest. I-205 is for a person with a final deportation order.

## End: detainer

walk-what-paper-detainer = It is an ICE hold
walk-what-paper-detainer-copy = Keep the copy, or ask the jail for one.
walk-what-paper-detainer-lawyer = Give it to your lawyer at once.
walk-what-paper-detainer-count = Count the hours of the hold.
walk-what-paper-detainer-silent = Stay silent about where you were born.
walk-what-paper-detainer-bail = Do not pay bail before you talk to a lawyer.
walk-what-paper-detainer-sign = Do not sign it before you talk to a lawyer.
# $hours = 48.
walk-what-paper-detainer-what = An <term id="detainer">ICE hold</term> (Form I-247A) asks the jail to tell ICE before you go free. It asks the jail to keep you up to { $hours } more hours. If you are a U.S. citizen or a crime victim, tell the jail.

## End: notice to the employer

walk-what-paper-inspection = ICE checks your boss’s work forms
walk-what-paper-inspection-lawyer = Talk to a lawyer before you answer questions.
walk-what-paper-inspection-read = Read about work checks and your rights.
walk-what-paper-inspection-ready = Make a family plan.
walk-what-paper-inspection-papers = Do not show or make false papers.
walk-what-paper-inspection-citizen = Do not mark “citizen” if you are not one.
# $days is a number of business days.
walk-what-paper-inspection-paper-check = This is a check of papers, an <term id="i-9">I-9</term> audit. Usually no one is arrested that day. Your boss gets at least { $days } business days to hand over the forms.

## End: the worker’s papers

walk-what-paper-my-papers = Your boss asks about your papers
walk-what-paper-my-papers-copy = Ask for the paper and keep a copy.
walk-what-paper-my-papers-lawyer = Talk to a lawyer before you answer.
walk-what-paper-my-papers-choose = Choose yourself which listed papers to show.
walk-what-paper-my-papers-papers = Do not show false or other people’s papers.
walk-what-paper-my-papers-citizen = Do not mark “citizen” if you are not one.
# $days = 180.
walk-what-paper-my-papers-unfair = Are you allowed to work? You may complain if a boss asks for more papers because of where you come from. You have { $days } days to complain.

## End: unknown paper

walk-what-paper-unsure = You do not know what it is
walk-what-paper-unsure-keep = Keep the paper and take a photo of it.
walk-what-paper-unsure-lawyer = Show it to an immigration lawyer.
walk-what-paper-unsure-date = Look for a date on it.
walk-what-paper-unsure-date-detail = It may be a date in court or with ICE. Check the court line with your A-number too.
walk-what-paper-unsure-sign = Do not sign it before you talk to a lawyer.
walk-what-paper-unsure-throw = Do not throw it away or ignore it.
walk-what-paper-unsure-notario = Do not pay a notario for legal advice.
walk-what-paper-unsure-fake = A paper or call that asks for money fast may be false. ICE never takes gift cards, the FTC says. Ask a lawyer.
