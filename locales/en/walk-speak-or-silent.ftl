### A walkthrough: may I stay silent here, or must I speak? It depends on who asks and where.
### The conflict between silence and the true words "two years" and "afraid" is disputed: keep both sides. Every phrase to say holds only if it is true.

walk-speak-or-silent-title = Should I speak or stay silent here?
# On the tile.
walk-speak-or-silent-short = Speak or stay silent?
walk-speak-or-silent-lead = For you when someone with power asks you questions.

## Questions

walk-speak-or-silent-who = Who is asking you?
walk-speak-or-silent-who-help = You may ask: “Which agency are you from?”
walk-speak-or-silent-who-police = Police, sheriff or jail staff
walk-speak-or-silent-who-ice = ICE or another immigration officer
walk-speak-or-silent-who-judge = A judge
walk-speak-or-silent-who-unsure = I am not sure

walk-speak-or-silent-police = Where are you now?
walk-speak-or-silent-police-car = In a stopped car
walk-speak-or-silent-police-foot = On foot, not arrested
walk-speak-or-silent-police-arrested = They arrested me
# Booking: the jail takes name, photo and fingerprints.
walk-speak-or-silent-police-desk = At the desk of the jail

walk-speak-or-silent-ice = What is happening?
walk-speak-or-silent-ice-questions = They only ask questions
walk-speak-or-silent-ice-hold = They hold me or want to deport me
walk-speak-or-silent-ice-interview = It is a fear interview
walk-speak-or-silent-ice-unsure = I am not sure

walk-speak-or-silent-judge = Which judge is it?
walk-speak-or-silent-judge-help = An immigration judge decides about deportation. A criminal judge decides about a crime.
walk-speak-or-silent-judge-immigration = An immigration judge
walk-speak-or-silent-judge-criminal = A criminal or traffic judge
walk-speak-or-silent-judge-unsure = I am not sure

walk-speak-or-silent-unknown = What are they doing?
walk-speak-or-silent-unknown-ask = They only ask questions
walk-speak-or-silent-unknown-hold = They hold me about immigration
walk-speak-or-silent-unknown-arrest = They arrested me for something else
walk-speak-or-silent-unknown-unsure = I am not sure

## End: In the car: car papers yes, status no

walk-speak-or-silent-car = In the car: car papers yes, status no
walk-speak-or-silent-car-show = Driver: show license, registration and insurance.
walk-speak-or-silent-car-silent = Stay silent about birthplace and status.
walk-speak-or-silent-car-passenger = Passenger: ask if you are free to leave.
walk-speak-or-silent-car-more-help = Answer our questions for a stopped car.
walk-speak-or-silent-car-no-lie = Do not lie or show false papers.
walk-speak-or-silent-car-no-citizen = Do not say you are a citizen if you are not.
walk-speak-or-silent-car-everyone = Everyone in the car may stay silent about immigration status.
walk-speak-or-silent-car-passenger-id = A passenger usually does not have to show ID in Georgia. It is different if the officer has a clear reason to suspect the passenger.

## End: On foot: ask if you may go

walk-speak-or-silent-foot = On foot: ask if you may go
walk-speak-or-silent-foot-free = Ask if you are free to leave.
walk-speak-or-silent-foot-go = Walk away calmly if they say yes.
walk-speak-or-silent-foot-silent = Stay silent if they say no.
walk-speak-or-silent-foot-no-run = Do not run or resist.
walk-speak-or-silent-foot-no-lie = Do not lie or show false papers.
walk-speak-or-silent-foot-no-citizen = Do not say you are a citizen if you are not.
walk-speak-or-silent-foot-status = You do not have to say where you were born or how you came here.
walk-speak-or-silent-foot-name = Georgia has a law on loitering: being somewhere in a way that alarms police. Under it, police must let you say who you are. Saying no can count against you. A false name is a crime.

## End: Arrested: ask for a lawyer, then stay silent

walk-speak-or-silent-arrested = Arrested: ask for a lawyer, then stay silent
walk-speak-or-silent-arrested-say = Say that you stay silent and want a lawyer.
walk-speak-or-silent-arrested-stop = Stop talking then, also in the police car.
walk-speak-or-silent-arrested-defender = Ask for the public defender if you cannot pay.
walk-speak-or-silent-arrested-call-home = Ask for a phone call to family or a lawyer.
walk-speak-or-silent-arrested-no-case = Do not talk about your case on a jail phone.
walk-speak-or-silent-arrested-no-plea = Do not plead guilty before you ask about deportation.
walk-speak-or-silent-arrested-no-lie = Do not lie or show false papers.
walk-speak-or-silent-arrested-used = What you say can be used in criminal court and in immigration court.
walk-speak-or-silent-arrested-ice-next = If ICE comes to the jail, it is a new talk. Ask for a lawyer again. Say it if you are afraid to go back, if that is true.

## End: At the desk: say who you are, then ask for a lawyer

walk-speak-or-silent-booking = At the desk: say who you are, then ask for a lawyer
walk-speak-or-silent-booking-name = Give your true name, address and birth date.
walk-speak-or-silent-booking-health = Say if you are sick or need medicine.
walk-speak-or-silent-booking-silent = Stay silent about birthplace and status.
walk-speak-or-silent-booking-lawyer = Ask for a lawyer for all other questions.
walk-speak-or-silent-booking-no-false = Do not give a false name.
walk-speak-or-silent-booking-no-false-detail = It is a crime, and the fingerprints may show it.
walk-speak-or-silent-booking-no-citizen = Do not say you are a citizen if you are not.
# $hours = 48. Keep both sides and what is safest.
walk-speak-or-silent-booking-nationality = Must you say your country? You may stay silent about it. But Georgia law makes the jail try to learn it within { $hours } hours. It may ask a Homeland Security office. To ask for your consulate also shows that you come from another country. Safest: give your true name, address and birth date. Ask a lawyer about the rest.
walk-speak-or-silent-booking-used = The answers at the desk can often be used in court.
walk-speak-or-silent-booking-children = Do your children need someone now? Say so at once.

## End: ICE asks questions: you may stay silent

walk-speak-or-silent-ice-public = ICE asks questions: you may stay silent
walk-speak-or-silent-ice-public-free = Ask if you are free to leave.
walk-speak-or-silent-ice-public-silent = Stay silent about birthplace and status.
# The title of the page expedited-removal on its tile.
walk-speak-or-silent-ice-public-kept = Open “Fast deportation” if they keep you.
walk-speak-or-silent-ice-public-card = Have your card ready if you have valid status.
walk-speak-or-silent-ice-public-card-detail = Green card or work permit. Federal law tells adults to carry it.
walk-speak-or-silent-ice-public-no-run = Do not run or resist.
walk-speak-or-silent-ice-public-no-lie = Do not lie or show false papers.
walk-speak-or-silent-ice-public-no-citizen = Do not say you are a citizen if you are not.
# Keep both sides and what is safest.
walk-speak-or-silent-ice-public-conflict = Stay silent, or speak? The usual advice is silence. It changes if they hold you and begin <term id="expedited-removal">fast deportation</term>. Then a few true words may protect you: that you are afraid, or have lived here two years. Safest: stay silent while you may go. If they keep you, ask for a lawyer and say only true words.
walk-speak-or-silent-ice-public-questions = They may ask about your right to be here. The law does not make you answer.

## End: They may deport you fast: say these true words

walk-speak-or-silent-fast = They may deport you fast: say these true words
walk-speak-or-silent-fast-lawyer = Ask for a lawyer.
walk-speak-or-silent-fast-fear = Say it if you are afraid to go back.
# $years = 2. Only if it is true.
walk-speak-or-silent-fast-years = Say it if you have lived here { $years } years or more.
walk-speak-or-silent-fast-case = Say it if you have a case or a status.
walk-speak-or-silent-fast-then = Then stay silent about everything else, for now.
walk-speak-or-silent-fast-no-sign = Do not sign before you talk to a lawyer.
walk-speak-or-silent-fast-no-lie = Do not lie or show false papers.
walk-speak-or-silent-fast-no-citizen = Do not say you are a citizen if you are not.
# $years = 2. Keep both sides and what is safest.
walk-speak-or-silent-fast-conflict = Stay silent, or speak? Your words can be used against you in court. But an officer can <term id="expedited-removal">deport some people with no judge</term>. It can happen to people who cannot show { $years } years here and do not say that they are afraid. Courts have changed this rule more than once. Safest: act as if it is in force. Say the true words to each officer, and nothing more until you have a lawyer. In a fear interview, speak.
walk-speak-or-silent-fast-not-you = This fast way is not for citizens, green-card holders, refugees or people with asylum. It is not for children on their own.

## End: In the fear interview you speak

walk-speak-or-silent-interview = In the fear interview you speak
walk-speak-or-silent-interview-lawyer = Ask for a lawyer before you begin.
walk-speak-or-silent-interview-interpreter = Ask for an interpreter in your best language.
walk-speak-or-silent-interview-tell = Tell the truth about why you are afraid.
walk-speak-or-silent-interview-judge = If the officer says no, ask for a judge.
walk-speak-or-silent-interview-no-invent = Do not add things that are not true.
walk-speak-or-silent-interview-no-guess = Do not guess. Say if you do not remember.
# Keep both sides and what is safest.
walk-speak-or-silent-interview-conflict = Must you answer everything? Without your story, the officer may not see that you are in danger. But all you say is written down and may be used later. Safest: speak about your fear, with a lawyer at your side if you can. Ask the lawyer before you talk about crimes or how you came in.
walk-speak-or-silent-interview-two-kinds = With an old deportation order or certain convictions, it is a <term id="reasonable-fear">reasonable fear interview</term>. In fast deportation with no earlier order, it is a <term id="credible-fear">credible fear interview</term>.

## End: Immigration judge: ask for time first

walk-speak-or-silent-imm-judge = Immigration judge: ask for time first
walk-speak-or-silent-imm-judge-time = Ask for time to find a lawyer.
walk-speak-or-silent-imm-judge-language = Say your best language and dialect.
walk-speak-or-silent-imm-judge-fear = Say it if you are afraid to go back.
walk-speak-or-silent-imm-judge-say-time = I ask for time to find a lawyer before I answer.
walk-speak-or-silent-imm-judge-no-admit = Do not admit the claims before you see a lawyer.
walk-speak-or-silent-imm-judge-no-admit-detail = The judge may read what the government says about you and ask if it is true.
walk-speak-or-silent-imm-judge-no-close = Do not agree to close your case without a lawyer.
walk-speak-or-silent-imm-judge-no-lie = Do not lie or show false papers.
# Keep both sides and what is safest.
walk-speak-or-silent-imm-judge-conflict = Can you stay silent here? The government must first prove that you are not a citizen. But the judge may use your silence against you. And if you want protection, you need to say that you are afraid. Safest: ask for time and let a lawyer choose.

## End: Criminal judge: let your lawyer speak

walk-speak-or-silent-crim-judge = Criminal judge: let your lawyer speak
walk-speak-or-silent-crim-judge-defender = Ask for the public defender if you cannot pay.
walk-speak-or-silent-crim-judge-status = Tell only your lawyer about your status.
walk-speak-or-silent-crim-judge-plea = Ask your lawyer if a plea can bring deportation.
walk-speak-or-silent-crim-judge-no-plea = Do not plead guilty before you ask about deportation.
walk-speak-or-silent-crim-judge-no-lie = Do not lie or show false papers.
walk-speak-or-silent-crim-judge-rights = At the first hearing a Georgia judge must tell you that you may stay silent. The judge must also say that you may have a lawyer.

## End: Any judge: ask for a lawyer and time

walk-speak-or-silent-any-judge = Any judge: ask for a lawyer and time
walk-speak-or-silent-any-judge-which = Ask which court this is.
walk-speak-or-silent-any-judge-time = Ask for a lawyer, and for time to find one.
walk-speak-or-silent-any-judge-language = Ask for an interpreter.
walk-speak-or-silent-any-judge-no-admit = Do not admit anything before you see a lawyer.
walk-speak-or-silent-any-judge-no-lie = Do not lie or show false papers.

## End: Ask who they are, and stay silent

walk-speak-or-silent-ask-who = Ask who they are, and stay silent
walk-speak-or-silent-ask-who-agency = Ask which agency they are from.
walk-speak-or-silent-ask-who-free = Ask if you are free to leave.
walk-speak-or-silent-ask-who-silent = Stay silent about birthplace and status.
walk-speak-or-silent-ask-who-no-sign = Do not sign before you talk to a lawyer.
walk-speak-or-silent-ask-who-no-lie = Do not lie or show false papers.
walk-speak-or-silent-ask-who-no-citizen = Do not say you are a citizen if you are not.
# Keep both sides and what is safest.
walk-speak-or-silent-ask-who-conflict = Is silence always best? Mostly, yes. But if they hold you and want to deport you fast, a few true words may protect you. Safest: stay silent while you may go. If they keep you, ask for a lawyer. If they want to deport you, say that you are afraid to go back, if it is true.
