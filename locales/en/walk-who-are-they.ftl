### A walkthrough for a person who sees officers and does not know who they are. Very short. Ends say what to ask and what to say.
### A uniform proves nothing: keep "may". English words on clothes stay English.

walk-who-are-they-title = Who are these officers?
# On the tile.
walk-who-are-they-short = Who are they
walk-who-are-they-lead = For you when officers are there and you do not know who they are.

## Questions

walk-who-are-they-clothes = What is written on their clothes or cars?
walk-who-are-they-clothes-help = Look only. Do not go close and do not touch.
# The words are printed on clothes and cars.
walk-who-are-they-clothes-federal = <en>ICE, ERO, HSI, BORDER PATROL</en> or <en>CBP</en>
walk-who-are-they-clothes-local = A city or county, <en>SHERIFF</en> or <en>STATE PATROL</en>
walk-who-are-they-clothes-police-only = Only <en>POLICE</en> or <en>FEDERAL AGENT</en>
walk-who-are-they-clothes-unsure = Nothing, or I am not sure

walk-who-are-they-said = What do they say they are?
walk-who-are-they-said-help = You may ask: “Which agency are you from? Are you immigration officers?”
walk-who-are-they-said-immigration = Immigration, ICE or Border Patrol
walk-who-are-they-said-police = City or county police, or a sheriff
walk-who-are-they-said-no-answer = No answer, or I am not sure

walk-who-are-they-where = Where are you?
walk-who-are-they-where-home = At home
walk-who-are-they-where-jail = In a jail
walk-who-are-they-where-public = In a car, at work or in public
walk-who-are-they-where-unsure = I am not sure

# Asked when local police are there.
walk-who-are-they-where-local = Where are you?
walk-who-are-they-where-local-home = At home
walk-who-are-they-where-local-jail = In a jail
walk-who-are-they-where-local-public = In a car, at work or in public
walk-who-are-they-where-local-unsure = I am not sure

walk-who-are-they-asks = What do they ask about?
walk-who-are-they-asks-help = You may wait before you answer.
walk-who-are-they-asks-crime = A ticket, a crime or an accident
walk-who-are-they-asks-status = My status or where I was born
walk-who-are-they-asks-unsure = I am not sure

## End: immigration officers, not at home and not in jail

walk-who-are-they-federal-public = They look like immigration officers
walk-who-are-they-federal-public-ask-free = Ask if you are free to leave.
walk-who-are-they-federal-public-silent = Stay silent about status and birthplace.
walk-who-are-they-federal-public-no-search = Say no to a search, only with words.
walk-who-are-they-federal-public-remember = Ask for their agency, names and badge numbers.
walk-who-are-they-federal-public-run = Do not run or resist.
walk-who-are-they-federal-public-lie = Do not lie or show false papers.
walk-who-are-they-federal-public-citizen = Do not say you are a citizen if you are not.
# $age: years of age. Disputed: keep both sides and what is safest.
walk-who-are-they-federal-public-show-card = Must you show immigration papers? Federal law says people { $age } or older must carry a <term id="lpr">green card</term> or similar card, if they were given one. The ACLU of Georgia says to show papers that you have, if an immigration officer asks. Another ACLU page says this only for people with legal status. Safest: show a valid U.S. immigration card to an immigration officer, if you have one. If you have none, stay silent.
walk-who-are-they-federal-public-suspicion = To hold you for a short time, they need <term id="reasonable-suspicion">reasonable suspicion</term>. That means facts about you that point to a crime or to being here without permission.
walk-who-are-they-federal-public-must-say = If they arrest you, a federal rule tells them to say so, and why. They should say that they are immigration officers, as soon as it is practical and safe.

## End: police, about a ticket or a crime

walk-who-are-they-local-crime = They look like local police
walk-who-are-they-local-crime-ask-free = Ask if you are free to leave.
walk-who-are-they-local-crime-show = Show license, registration and insurance, if you drive.
walk-who-are-they-local-crime-silent = Stay silent, and ask for a lawyer.
walk-who-are-they-local-crime-no-search = Say no to a search, only with words.
walk-who-are-they-local-crime-false-name = Do not give a false name. It is a crime.
walk-who-are-they-local-crime-resist = Do not run, resist or block officers.
walk-who-are-they-local-crime-walk-away = In a talk that you are free to leave, you may refuse to answer and walk away. Notes on Georgia cases say that this alone is no reason for an arrest for <term id="obstruction">obstruction</term>.
walk-who-are-they-local-crime-name = Georgia has a law on loitering: being in a place in a way that makes police fear for safety. Under it, refusing to say who you are can count against you.
walk-who-are-they-local-crime-powers = Some police, some sheriffs and the State Patrol have an <term id="287g">agreement with ICE</term>. Their officers may then do some immigration work.

## End: police, about status

walk-who-are-they-local-status = You need not talk about your status
walk-who-are-they-local-status-silent = Stay silent about your status.
walk-who-are-they-local-status-ask-free = Ask if you are free to leave.
walk-who-are-they-local-status-lawyer = Ask for a lawyer if they hold you.
walk-who-are-they-local-status-lie = Do not lie or show false papers.
walk-who-are-they-local-status-citizen = Do not say you are a citizen if you are not.
walk-who-are-they-local-status-need-not = You do not have to say where you were born, if you are a citizen, or how you came here.
walk-who-are-they-local-status-status-check = In Georgia, police may try to check your status if two things are true. They have strong facts that point to a state or federal crime. And you cannot show who you are, with a valid ID or in another way. A valid Georgia license or ID card answers this check.
walk-who-are-they-local-status-powers = Some police, some sheriffs and the State Patrol have an <term id="287g">agreement with ICE</term>. Their officers may then have some immigration powers.

## End: in a jail

walk-who-are-they-jail = Officers question you in a jail
walk-who-are-they-jail-silent = Stay silent about status and birthplace.
walk-who-are-they-jail-ask-who = Ask if they are from ICE or from the jail.
walk-who-are-they-jail-lawyer = Ask for a lawyer, again and again.
# ICE hold: the paper from ICE to the jail.
walk-who-are-they-jail-copy = Ask for a copy of any ICE hold.
walk-who-are-they-jail-sign = Do not sign ICE papers before you talk to a lawyer.
walk-who-are-they-jail-lie = Do not lie. Do not say you are a citizen if you are not.
# $years: years of living here. Disputed: keep both sides and what is safest.
walk-who-are-they-jail-speak = If an officer starts <term id="expedited-removal">fast deportation</term>, some true words may help. You may say that you fear to return, or that you have lived here more than { $years } years. But your words can be used against you. Safest: say only what is true, and ask for a lawyer.
walk-who-are-they-jail-models = Jail officers with an <term id="287g">agreement with ICE</term> may ask about status, or give you ICE papers.
# $hours: how many hours.
walk-who-are-they-jail-hold = An <term id="detainer">ICE hold</term> is a request to the jail. It asks to keep you up to { $hours } hours after you would go free.
walk-who-are-they-jail-status-check = Every Georgia jail must try to learn your nationality. Everyone’s fingerprints are checked with immigration records.

## End: nobody can tell who they are

walk-who-are-they-unclear = It is not clear who they are
walk-who-are-they-unclear-keep-asking = Ask again which agency they are from.
walk-who-are-they-unclear-silent = Stay silent about status and birthplace.
walk-who-are-they-unclear-ask-free = Ask if you are free to leave.
walk-who-are-they-unclear-door = Keep the door closed, if you are at home.
# "Not real": criminals who act as if they were officers.
walk-who-are-they-unclear-get-help = Get help if you think they are not real officers.
walk-who-are-they-unclear-trust-word = Do not trust the word <en>POLICE</en> alone.
walk-who-are-they-unclear-resist = Do not run, fight or touch them.
walk-who-are-they-unclear-fake = The FBI warned in 2025 of criminals who act as immigration officers. It asked real officers to let people check who they are.
walk-who-are-they-unclear-plain = Real ICE officers may wear plain clothes or cover their faces. ICE says that they carry badges.
walk-who-are-they-unclear-local-help = If you call the police, remember that some police in Georgia work with ICE.
