### A walkthrough in a stopped car: the reader is the driver or a passenger and holds the phone low, or reads this before. Very short and calm.
### "They" are the officers. Georgia's own rules are named as such. What is disputed must stay so.

walk-car-stop-title = They stopped my car
# On the tile.
walk-car-stop-short = Car stopped
walk-car-stop-lead = For you when police or ICE stop the car you are in.

## Questions

walk-car-stop-seat = Are you the driver or a passenger?
walk-car-stop-seat-driver = I am the driver
walk-car-stop-seat-passenger = I am a passenger

walk-car-stop-license = Do you have a valid driver’s license with you?
walk-car-stop-license-help = If your license is from another country, choose “I am not sure”.
walk-car-stop-license-yes = Yes
walk-car-stop-license-no = No
walk-car-stop-license-unsure = I am not sure

walk-car-stop-driver-now = What are they doing now?
walk-car-stop-driver-now-help = Keep your hands visible. Move slowly.
# "My status": the reader's immigration status.
walk-car-stop-driver-now-status = They ask about my status
walk-car-stop-driver-now-search = They want to search
walk-car-stop-driver-now-arrest = They arrest me
walk-car-stop-driver-now-unsure = Something else, or I am not sure

walk-car-stop-passenger = What are they doing now?
walk-car-stop-passenger-help = Keep your hands visible. Move slowly.
walk-car-stop-passenger-status = They ask about my status
walk-car-stop-passenger-search = They want to search
walk-car-stop-passenger-arrest = They arrest me
walk-car-stop-passenger-unsure = Something else, or I am not sure

walk-car-stop-who = Who asks about your status?
walk-car-stop-who-help = Read the words on their clothes. You may ask: “Which agency are you from?”
walk-car-stop-who-police = Police, sheriff or State Patrol
walk-car-stop-who-ice = ICE or Border Patrol
walk-car-stop-who-unsure = I am not sure

## End: the driver, nothing special

walk-car-stop-driver-calm = Show your license and stay calm
walk-car-stop-driver-calm-hands = Keep your hands visible and move slowly.
walk-car-stop-driver-calm-show = Show license, registration and insurance.
walk-car-stop-driver-calm-silent = Stay silent about your status.
walk-car-stop-driver-calm-ask-free = Ask if you are free to leave.
walk-car-stop-driver-calm-sign-ticket = Sign a traffic ticket when police ask. It does not mean that you are guilty.
walk-car-stop-driver-calm-lie = Do not lie or show false papers.
walk-car-stop-driver-calm-run = Do not run or resist.
walk-car-stop-driver-calm-get-out = Officers may tell the driver and the passengers to get out of the car.

## End: a passenger, nothing special

walk-car-stop-passenger-calm = Ask if you may leave
walk-car-stop-passenger-calm-hands = Keep your hands visible and move slowly.
walk-car-stop-passenger-calm-ask-leave = Ask if you are free to leave.
walk-car-stop-passenger-calm-silent = Stay silent about your status.
walk-car-stop-passenger-calm-run = Do not run or resist.
walk-car-stop-passenger-calm-lie = Do not lie or show false papers.
walk-car-stop-passenger-calm-no-id = Georgia has no general law that passengers must show ID at an ordinary stop. It changes if the officer has <term id="reasonable-suspicion">reasonable suspicion</term> about you.
walk-car-stop-passenger-calm-name = Under Georgia’s law on loitering, refusing to say who you are can count against you. To get in an officer’s way on purpose can be a crime.

## End: a driver without a valid license

walk-car-stop-no-license = Stay silent and ask for a lawyer
walk-car-stop-no-license-hands = Keep your hands visible and move slowly.
walk-car-stop-no-license-silent = Stay silent about your status.
walk-car-stop-no-license-show-rest = Show registration and insurance when they ask.
walk-car-stop-no-license-lawyer = Ask for a lawyer if they arrest you.
# To plead: to tell a criminal court that you did it or did not.
walk-car-stop-no-license-before-plea = Ask a lawyer before you go to court.
walk-car-stop-no-license-sign-ticket = Sign a traffic ticket when police ask. It does not mean that you are guilty.
walk-car-stop-no-license-false-license = Do not give a false license or a false name.
walk-car-stop-no-license-plead = Do not plead guilty before you ask a lawyer.
walk-car-stop-no-license-run = Do not run or resist.
# $years: the years that are counted. $days and $months: least and most time in jail.
walk-car-stop-no-license-crime = Driving without a license is a crime in Georgia. The first conviction in { $years } years brings at least { $days } days in jail. It can be up to { $months } months.
# $days: how many days.
walk-car-stop-no-license-foreign = People who live in Georgia for more than { $days } days are expected to have a Georgia license. A license from another country may then not be enough.
walk-car-stop-no-license-fingerprints = If they take you to jail, they take your fingerprints. The prints are checked with immigration records, as for everyone.
walk-car-stop-no-license-status-check = Police may try to check your status if two things are true. They have strong facts that point to a state or federal crime. And you cannot show who you are, with a valid ID or in another way.

## End: they want to search

walk-car-stop-search = Say no to the search, out loud
walk-car-stop-search-say-no = Say that you do not agree to a search.
walk-car-stop-search-still = Keep still and do not resist.
walk-car-stop-search-remember = Remember names, badge numbers, agency and time.
walk-car-stop-search-block = Do not block or touch the officers.
walk-car-stop-search-unlock = Do not agree to a search of your phone.
walk-car-stop-search-refuse = You may say no to a search of the car. Say it calmly.
walk-car-stop-search-probable = Police may search the car without your yes if they have <term id="probable-cause">probable cause</term>. That means strong facts that point to a crime.
walk-car-stop-search-pat-down = Officers may pat your outer clothes if they have good reason to suspect a weapon.

## End: police ask about status

walk-car-stop-police-asks = You need not talk about your status
walk-car-stop-police-asks-silent = Stay silent about your status.
walk-car-stop-police-asks-show = Show license, registration and insurance, if you drive.
walk-car-stop-police-asks-ask-free = Ask if you are free to leave.
walk-car-stop-police-asks-lie = Do not lie or show false papers.
walk-car-stop-police-asks-citizen = Do not say you are a citizen if you are not.
walk-car-stop-police-asks-need-not = You do not have to say where you were born, if you are a citizen, or how you came here.
walk-car-stop-police-asks-status-check = Police may try to check your status if two things are true. They have strong facts that point to a state or federal crime. And you cannot show who you are, with a valid ID or in another way. A valid Georgia license or ID card answers this check.
walk-car-stop-police-asks-powers = Some police, some sheriffs and the State Patrol have an <term id="287g">agreement with ICE</term>. Their officers may then have some immigration powers.
# $day: the day of those stops.
walk-car-stop-police-asks-ice-comes = ICE may come too. On { $day } ICE officers rode with Chatham County police at traffic stops.

## End: immigration officers ask, or it is not clear who asks

walk-car-stop-ice-asks = Stay silent and ask for a lawyer
walk-car-stop-ice-asks-silent = Stay silent about your status and birthplace.
walk-car-stop-ice-asks-show = Show license, registration and insurance, if you drive.
walk-car-stop-ice-asks-ask-free = Ask if you are free to leave.
walk-car-stop-ice-asks-ask-lawyer = Ask for a lawyer if they hold you.
walk-car-stop-ice-asks-false-papers = Do not lie or show false papers.
walk-car-stop-ice-asks-citizen = Do not say you are a citizen if you are not.
walk-car-stop-ice-asks-sign = Do not sign ICE papers before you talk to a lawyer.
# $age: years of age. Disputed: keep both sides and what is safest.
walk-car-stop-ice-asks-show-card = Must you show immigration papers? Federal law says people { $age } or older must carry a <term id="lpr">green card</term> or similar card, if they were given one. The ACLU of Georgia says to show papers that you have, if an immigration officer asks. Another ACLU page says this only for people with legal status. Safest: show a valid U.S. immigration card to an immigration officer, if you have one. If you have none, stay silent.
# $years: years of living here. Disputed: keep both sides and what is safest.
walk-car-stop-ice-asks-speak = If an officer starts <term id="expedited-removal">fast deportation</term>, some true words may help. You may say that you fear to return, or that you have lived here more than { $years } years. But your words can be used against you. Safest: say only what is true, and ask for a lawyer.
walk-car-stop-ice-asks-suspicion = To hold you for a short time, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. That means facts about you that point to a crime or to being here without permission.

## End: an arrest

walk-car-stop-arrest = They arrest you
walk-car-stop-arrest-no-resist = Stay calm and do not resist.
walk-car-stop-arrest-silent = Say that you want to stay silent.
walk-car-stop-arrest-lawyer = Ask for a lawyer, again at each new place.
walk-car-stop-arrest-children = Say if your children need care now.
walk-car-stop-arrest-call-family = Ask to make a phone call.
walk-car-stop-arrest-sign = Do not sign ICE papers before you talk to a lawyer.
walk-car-stop-arrest-plead = Do not plead guilty before you ask a lawyer.
walk-car-stop-arrest-explain = Do not explain or answer questions.
walk-car-stop-arrest-fingerprints = Everyone booked into a Georgia jail gives fingerprints. They are checked with federal immigration records.
