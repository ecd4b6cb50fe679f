### Cards: one phrase that the reader shows or reads out to an officer.
### "-title" is the card's name in the list, as the reader thinks of it. "-say" is the phrase itself.
### The English phrase is what the officer reads; a translation is for the reader and is shown with the English.
### Keep phrases polite, exact and short. "-when" tells the reader when to use the card, in one or two short sentences.

card-silent-title = I stay silent
card-silent-say = I am using my right to remain silent. I want a lawyer.
card-silent-when = Use it when an officer asks you questions.

card-no-entry-title = You may not come in
card-no-entry-say = I do not give you permission to enter. I do not consent to a search.
card-no-entry-when = Use it through your closed door, or if officers come in anyway.

card-show-warrant-title = Show me the paper
# "Warrant" is the paper that officers say lets them in.
card-show-warrant-say = Please slide the warrant under the door or hold it to the window.
card-show-warrant-when = Use it when officers at your door want to come in.

card-am-i-free-title = May I go?
card-am-i-free-say = Officer, am I free to leave?
card-am-i-free-when = Use it when an officer stops you; if the answer is yes, leave calmly.

card-no-search-title = No search
card-no-search-say = I do not consent to a search of me, my things, my phone or my car.
card-no-search-when = Use it when an officer wants to search; say it, and do not resist.

card-lawyer-title = I want a lawyer
card-lawyer-say = I want to speak with a lawyer before I answer any questions.
card-lawyer-when = Use it if you are arrested or held, and again at each new place.

card-no-sign-title = I do not sign
card-no-sign-say = I will not sign anything before I speak with a lawyer. Please give me each paper in my language.
card-no-sign-when = Use it when an officer gives you immigration papers to sign. Do not use it for a traffic ticket.

card-interpreter-title = I need an interpreter
card-interpreter-say = I do not understand English well. Please get me an interpreter.
card-interpreter-when = Use it when you do not understand, and say the name of your language.

card-fear-title = I am afraid to go back
# "Fear interview" is the name officers know for it.
card-fear-say = I am afraid of harm in my country. I ask for a fear interview and a lawyer.
card-fear-when = Use it only if it is true, when an officer holds you or wants to deport you.

card-children-title = My children need care
card-children-say = I have children who need care now. Please let me call someone who can take care of them.
card-children-when = Use it at once if you are arrested and your children need someone.

card-medical-title = I need a doctor
card-medical-say = I have a health problem. I need medical care or my medicine, please.
card-medical-when = Use it if you are held and you are sick, hurt, pregnant or need medicine.

card-consulate-title = Call my consulate
card-consulate-say = Please tell my country's consulate that I am under arrest. I want to speak with them.
card-consulate-when = Use it if you are arrested; it shows that you come from another country. If you fear your own government, ask a lawyer first.

card-phone-call-title = I want to call
card-phone-call-say = Please let me make a phone call to my family or a lawyer.
card-phone-call-when = Use it when you are held, as early as you can.

card-no-questions-car-title = No questions in the car
card-no-questions-car-say = Officer, I choose not to answer questions about where I was born or my immigration status.
card-no-questions-car-when = Use it in a car, as driver or passenger, when an officer asks about your status.

card-no-phone-search-title = No search of my phone
card-no-phone-search-say = I do not consent to a search of my phone.
card-no-phone-search-when = Use it when an officer wants to look in your phone; do not resist. At the border, or when you come from another country, other rules may apply.

# Said at the desk where a jail takes name, photo and fingerprints. It is about questions; never tell anyone to fight the taking of prints.
card-no-fingerprint-talk-title = Questions at the jail desk
card-no-fingerprint-talk-say = I will give my name, address and birth date. I do not answer other questions without a lawyer.
card-no-fingerprint-talk-when = Use it when a jail books you, and give only true facts. If you are sick or need medicine, do say so.

# In Georgia a driver must sign a traffic ticket; the last sentence of "-when" must stay.
card-do-not-understand-title = I do not understand this paper
card-do-not-understand-say = I do not understand this paper. Please give it to me in my language. I will not sign it now.
card-do-not-understand-when = Use it when someone wants you to sign an immigration paper you cannot read. Do not use it for a traffic ticket.

card-want-hearing-title = I want to see a judge
card-want-hearing-say = I want a hearing before an immigration judge. I do not agree to leave. I want a lawyer.
card-want-hearing-when = Use it when ICE asks you to agree to leave or to be deported. A lawyer can say if another way is better.

# To be said only when it is true and fast deportation has begun: the words "only if it is true" must stay. $years = 2.
card-two-years-title = More than { $years } years here
card-two-years-say = I have lived in the United States for more than { $years } years. I want a lawyer.
card-two-years-when = Use it only if it is true, when an officer starts fast deportation. Ask for a lawyer, then stay silent: your words can be used against you.

card-film-distance-title = I film from a distance
card-film-distance-say = I am filming from a distance. I am not in your way. I will step back if you ask.
card-film-distance-when = Use it when you film officers in a public place, and move back when they tell you. Some people who filmed ICE were held.

card-badge-name-title = Who are you?
card-badge-name-say = Please tell me your name, your agency and your badge number.
card-badge-name-when = Use it when you do not know who the officers are. They may not tell you all of it.

card-medicine-list-title = My medicine list
card-medicine-list-say = I need my medicine. It is written on this paper. Please let me see a nurse.
card-medicine-list-when = Use it in a jail or in detention, together with a list of your medicines.

# How the hours of a hold are counted is disputed, so the phrase names no number.
card-end-of-hold-title = When does the ICE hold end?
card-end-of-hold-say = Please give me a copy of the ICE hold. When does it end? When it ends, please release me.
card-end-of-hold-when = Use it in a jail when only an ICE hold keeps you there. Write down the day and hour when that began.

# Said by the employer, or by a worker at a door inside a workplace. "Permission" is the employer’s to give.
card-work-private-area-title = This area is private
card-work-private-area-say = This area is private. I do not give permission to enter. Please show a warrant signed by a judge.
card-work-private-area-when = For the employer, or a worker at the door of an area that is not open to the public. Do not block the way.
