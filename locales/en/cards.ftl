### Cards: one phrase that the reader shows or reads out to an officer.
### "-title" is the card's name in the list, as the reader thinks of it. "-say" is the phrase itself.
### The English phrase is what the officer reads; a translation is for the reader and is shown with the English.
### Keep phrases polite, exact and short. "-when" tells the reader when to use the card, in one sentence.

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
card-no-sign-when = Use it when an officer gives you immigration papers to sign.

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
card-consulate-when = Use it if you are arrested; if you fear your own government, ask a lawyer first.

card-phone-call-title = I want to call
card-phone-call-say = Please let me make a phone call to my family or a lawyer.
card-phone-call-when = Use it when you are held, as early as you can.

card-no-questions-car-title = No questions in the car
card-no-questions-car-say = Officer, I choose not to answer questions about where I was born or my immigration status.
card-no-questions-car-when = Use it in a car, as driver or passenger, when an officer asks about your status.
