### Page: ICE holds the reader, or a person the reader helps, in immigration detention.
### "You" is the person inside. The family often reads this page to them on the phone.

in-detention-title = In ICE detention
# On the tile of the home page: 1 to 4 words.
in-detention-short = In ICE detention
in-detention-lead = Read this page if ICE holds you, or if you help someone inside.

## What to do

in-detention-ask-call = Ask to call your family and a lawyer.
in-detention-ask-call-detail = Tell them where you are. Some short numbers work only on phones inside detention. They are on this page. If one line does not work, try another.
in-detention-ask-lawyer = Ask for a lawyer at each new place.
in-detention-ask-lawyer-detail = Say it before you answer questions. Say it again each time they move you.
in-detention-give-number = Give your family your <term id="a-number">A-number</term>.
# $least is the smallest number of digits, $digits is the number of digits to use.
in-detention-give-number-detail = It is on immigration papers, after the letter A. It has { $least } to { $digits } digits. Add zeros in front until it has { $digits }.
in-detention-say-afraid = Say it if you are afraid to go back.
in-detention-say-afraid-detail = Tell every officer, if it is true. Ask for a <term id="credible-fear">fear interview</term>. You do not need legal words.
in-detention-tell-children = Say at once if your children need care.

## What not to do

in-detention-no-sign = Do not sign ICE papers before you talk to a lawyer.
in-detention-no-end-case = Do not agree to close your case without a lawyer.
in-detention-no-end-case-detail = ICE lawyers have asked judges to close cases. The aim was to arrest people and deport them fast, with no judge. Ask the judge for time to talk to a lawyer.
in-detention-no-lie = Do not lie to any officer.
in-detention-no-citizen = Do not say you are a citizen if you are not.

## What is disputed

# $since is a date.
in-detention-bond-disputed = Can you get out on <term id="immigration-bond">bond</term>? Since { $since }, the immigration appeals board tells judges to refuse many people. These are people who <term id="ewi">came in without being checked by an officer</term>. Some federal courts agree with this, and some do not. Safest: ask a lawyer right away about a bond hearing and about <term id="habeas">habeas</term>.
# Habeas = asking a federal judge to review the detention. Stewart is a detention center in Georgia.
in-detention-bond-disputed-detail = Habeas asks a federal judge to review why you are held. Many people at Stewart won a bond hearing this way. On { $ruling }, the federal appeals court for Georgia ruled. It said that people arrested inside the country can ask for bond. But that ruling was not final: a judge had held it back, and the government wanted it undone. On { $granted }, the Supreme Court agreed to decide. We do not know what has come since.
# $years = 2.
in-detention-silent-or-speak = Stay silent, or speak? The usual advice is to stay silent and ask for a lawyer. But some true words may protect you from fast deportation, with no judge. Safest: ask for a lawyer, and say only what is true. If you fear harm in your country, say so.
in-detention-silent-or-speak-detail = If an officer starts fast deportation, these words may help, if they are true. “I am afraid to return.” “I have lived here more than { $years } years.” “I have a case or a status.” Your words can also be used against you, so ask for a lawyer.
# $start and $paused are dates; $years = 2.
in-detention-no-judge = Can an officer deport you fast, with no judge? This is called <term id="expedited-removal">expedited removal</term>. Since { $start }, the government says it can do this anywhere in the country. It is for people who were not lawfully let in and cannot show { $years } years here. A judge paused this on { $paused }. Later an appeals court allowed it again. We do not know if that has changed since. Safest: act as if it is in force. Let family keep proof of your time here.

## First days, step by step

in-detention-first-days = First days inside
in-detention-first-days-tell = Tell your family the place, your A-number, your medicines and your lawyer’s name.
in-detention-first-days-lines = Ask how the phones work. Then try the free lines on this page.
in-detention-first-days-ice-line = ICE runs the <term id="dril">ICE detention line</term>. It takes reports of abuse. You do not have to tell it how you came here.
in-detention-first-days-handbook = Ask for the ICE handbook and the local rules.
# "The list" = of free or low-cost legal help.
in-detention-first-days-list = Ask the immigration judge for time to find a lawyer. The judge gives you a list of free or low-cost help.
in-detention-first-days-moved = ICE may move you without notice. Tell your family and lawyer the new place.

## Bond hearing, step by step

in-detention-bond-papers = If you can ask for bond
in-detention-bond-papers-ask = Have a lawyer help you ask for a bond hearing.
in-detention-bond-papers-proof = Collect proof of family, work, taxes and years here. Show a stable address.
in-detention-bond-papers-letters = Add letters, school papers and medical papers.
in-detention-bond-papers-show = Show that you are not a danger and will come back to court.
# Said to the person who pays the bond. I-305 is the form number of the receipt.
in-detention-bond-papers-receipt = Whoever pays must keep the receipt. It is Form I-305.

## Rights

in-detention-lawyer-right = You may have a lawyer in immigration court. The government does not pay for one.
in-detention-time-right = You can ask the immigration judge for time to find a lawyer.
# $hours = 72.
in-detention-calls-right = Places that hold people for ICE more than { $hours } hours must allow calls, legal mail and lawyer visits. They must also let you use a law library.
in-detention-calls-right-detail = You should get the ICE handbook and a local one. The exact rules differ from place to place.
in-detention-free-interpreter = Immigration court gives you an interpreter at no cost. Say your best language and dialect. Say so if you do not understand.
# $minimum, $low and $high are amounts in U.S. dollars.
in-detention-bond = A bond is money paid so you can wait for court outside. By law it is at least { $minimum } dollars. Often it is { $low } to { $high } dollars.
in-detention-bond-detail = It is normally paid in full. The payer can get it back if you go to every hearing and obey the final order. If you miss a hearing, the money is lost.
in-detention-consulate-right = You can ask officers to tell your <term id="consular-notification">consulate</term>. Your status does not matter.
in-detention-consulate-right-detail = For some countries, officers must tell the consulate even if you say no. If your government would put you in danger, tell your lawyer and the officer.

## When it is otherwise

# $since is a date.
in-detention-theft-arrest = Some people must be held with no bond: <term id="mandatory-detention">mandatory detention</term>. Since { $since }, this covers people not lawfully admitted who are arrested for theft or some other crimes. An arrest alone can be enough.
in-detention-hold-rooms = News reports told of people kept for days in rooms at ICE’s Atlanta office. They had no beds, showers or visits. How long ICE may use such rooms is disputed. Ask a lawyer to contact that office.
in-detention-victims = Are you a victim of a crime, trafficking or abuse at home? You may have other options, such as a <term id="u-visa">U visa</term>. Tell your lawyer.
