### Page: ICE or a jail puts papers before the reader to sign. They may be rushed, tired or afraid.
### Names of forms and the words inside <en> stay in English: the reader must find them on the paper.

papers-to-sign-title = Papers they ask me to sign
# On the tile of the home page: 1 to 4 words.
papers-to-sign-short = Papers to sign
papers-to-sign-lead = Read this page if ICE or a jail asks you to sign a paper.

## What to do

papers-to-sign-own-language = Ask for the paper in your language.
papers-to-sign-own-language-detail = Ask for an interpreter to read it to you. Do this for each paper.
papers-to-sign-lawyer-first = Ask for a lawyer before you sign.
papers-to-sign-lawyer-first-detail = You may have a lawyer in immigration court. The government does not pay for one.
papers-to-sign-look-name = Look for the name of the form.
papers-to-sign-look-name-detail = It may have a number, such as I-210 or I-826. Tell the number to your lawyer. See below what some words mean.
papers-to-sign-say-afraid = Say it if you are afraid to go back.
papers-to-sign-say-afraid-detail = Tell every officer, if it is true. Ask for a <term id="credible-fear">fear interview</term>. You do not need legal words.

## What not to do

papers-to-sign-no-sign = Do not sign ICE papers before you talk to a lawyer.
papers-to-sign-no-blank = Do not sign a blank form.
papers-to-sign-no-end-case = Do not agree to close your case without a lawyer.
papers-to-sign-no-end-case-detail = ICE lawyers have asked judges to close cases. The aim was to arrest people and deport them fast, with no judge. Ask the judge for time to talk to a lawyer.
papers-to-sign-no-lie = Do not lie on a paper or to an officer.
papers-to-sign-no-lie-detail = You may refuse to answer. A false statement to a federal officer is a crime. Papers you hand over can be used against you.

## What is disputed

# $start and $paused are dates; $years = 2.
papers-to-sign-no-judge = Can an officer deport you fast, with no judge? This is called <term id="expedited-removal">expedited removal</term>. Since { $start }, the government says it can do this anywhere in the country. It is for people who were not lawfully let in and cannot show { $years } years here. A judge paused this on { $paused }. Later an appeals court allowed it again. We do not know if that has changed since. Safest: act as if it is in force. Let family keep proof of your time here.
papers-to-sign-silent-or-speak = Stay silent, or speak? The usual advice is to stay silent and ask for a lawyer. But some true words may protect you from fast deportation, with no judge. Safest: ask for a lawyer, and say only what is true. If you fear harm in your country, say so.
# $years = 2.
papers-to-sign-silent-or-speak-detail = If an officer starts fast deportation, these words may help, if they are true. “I am afraid to return.” “I have lived here more than { $years } years.” “I have a case or a status.” Your words can also be used against you, so ask for a lawyer.

## Words on the paper

papers-to-sign-words = Words to look for on the paper
papers-to-sign-words-waive = <en>Waive</en> or <en>waiver</en>: you give up a right, such as a hearing with a judge.
papers-to-sign-words-stipulated = <en>Stipulated removal</en>: you <term id="stipulated-removal">agree to be deported</term> with no hearing.
papers-to-sign-words-departure = <en>Voluntary departure</en>: you <term id="voluntary-departure">agree to leave</term> by a set date.
papers-to-sign-words-return = <en>Voluntary return</en>: you choose to go back. It is a choice on Form I-826.
papers-to-sign-words-dismiss = <en>Dismiss</en>: your court case is closed. Ask a lawyer before you say yes.

## Rights

papers-to-sign-no-duty = You do not have to sign papers that ICE gives you. You can ask for a lawyer first.
papers-to-sign-stipulated = If you sign a stipulated removal, you get a deportation order with no hearing. It can keep you from coming back for many years. Coming back without permission is a federal crime.
# $days = 120.
papers-to-sign-departure = Voluntary departure means you leave by a date, with no deportation order. Before a hearing ends, the time can be up to { $days } days. If you do not leave in time, it becomes a deportation order with fines.
# $years = 10.
papers-to-sign-departure-detail = If you stay past the date, you also lose some kinds of immigration help for { $years } years. Voluntary departure is not always the better choice. Ask a lawyer.
papers-to-sign-forms = Form I-210 is a voluntary departure that ICE itself gives. Form I-826 tells you your rights. It also offers <en>voluntary return</en>.
# $years = 10.
papers-to-sign-leave-ban = Have you been here more than a year without status? If you leave, you usually cannot come back for { $years } years. This can be so even with no deportation order.
papers-to-sign-fear-review = Did the officer say no after your fear interview? You can ask an immigration judge to review it. It goes fast and is normally final.

## When it is otherwise

papers-to-sign-lawyer-forms = A form for your own lawyer is different. Form <term id="g-28">G-28</term> tells ICE that a lawyer speaks for you. Form EOIR-28 is for immigration court. Read these too.
papers-to-sign-old-order = Were you deported before and came back? Then you get another kind of interview, a <term id="reasonable-fear">reasonable fear interview</term>. Fewer kinds of protection are open. Ask a lawyer.
papers-to-sign-not-covered = Deportation with no judge is not for citizens, people with a <term id="lpr">green card</term>, refugees or people with asylum. It is also not for children who came alone.
papers-to-sign-not-covered-detail = It is also not for people who were admitted or given <term id="parole">parole</term>. What happens after parole ends is disputed. Ask a lawyer.
