### A walkthrough: something was done to the reader, and they ask where to complain. Danger first, then a lawyer, then the place.
### Promise no result. Offices are named; their numbers are contacts.

walk-where-to-complain-title = Someone treated me badly: where can I complain?
# On the tile.
walk-where-to-complain-short = Where to complain
walk-where-to-complain-lead = For you when an officer, a boss or someone else treated you badly.

## Questions

walk-where-to-complain-danger = Are you or someone else in danger now?
walk-where-to-complain-danger-help = Offices that take complaints are slow. They do not help in an emergency.
walk-where-to-complain-danger-yes = Yes
walk-where-to-complain-danger-no = No
walk-where-to-complain-danger-unsure = I am not sure

walk-where-to-complain-kind = Where did it happen, or who did it?
walk-where-to-complain-kind-officers = Officers: street, car or home
walk-where-to-complain-kind-inside = In a jail or in detention
walk-where-to-complain-kind-private = At work, or someone took my money
walk-where-to-complain-kind-office = In court, at a clinic, or not sure

walk-where-to-complain-officer = Which officers were they?
walk-where-to-complain-officer-help = Look at your notes and photos: words on clothes, badges and cars.
walk-where-to-complain-officer-police = Police, sheriff or state troopers
walk-where-to-complain-officer-ice = ICE or other federal officers
walk-where-to-complain-officer-both = Both together
walk-where-to-complain-officer-unsure = I am not sure

walk-where-to-complain-inside = What kind of place is it?
walk-where-to-complain-inside-ice = An ICE detention center
walk-where-to-complain-inside-jail = A city or county jail
walk-where-to-complain-inside-unsure = I am not sure

walk-where-to-complain-private = Who was it?
walk-where-to-complain-private-boss = My boss or my job
walk-where-to-complain-private-notario = A notario or someone I paid for help
walk-where-to-complain-private-unsure = Someone else, or not sure

walk-where-to-complain-office = Which place was it?
walk-where-to-complain-office-immigration = Immigration court
walk-where-to-complain-office-georgia = A court of Georgia
walk-where-to-complain-office-clinic = A clinic or hospital
walk-where-to-complain-office-unsure = Another place, or not sure

## End: danger now

walk-where-to-complain-emergency = First get safe
walk-where-to-complain-emergency-safe = Get to a safe place, and ask for help.
walk-where-to-complain-emergency-doctor = Go to an emergency room if you are hurt.
walk-where-to-complain-emergency-later = Come back to complain when you are safe.
walk-where-to-complain-emergency-status = Do not talk about your status with officers.
walk-where-to-complain-emergency-police = In Georgia some police and sheriffs also work with ICE. In an emergency, your life comes first.

## End: local and state officers

walk-where-to-complain-police = Police, sheriff or state troopers
walk-where-to-complain-police-lawyer = Talk to a lawyer first.
walk-where-to-complain-police-lawyer-detail = A complaint can give the government facts about you. A group may complain for you.
walk-where-to-complain-police-notes = Write down today what happened.
walk-where-to-complain-police-agency = Complain to that officer’s own agency.
walk-where-to-complain-police-agency-detail = You can also write to Georgia POST. It can discipline certified officers.
# $city, $county: months.
walk-where-to-complain-police-deadline = Ask soon if you want money.
walk-where-to-complain-police-deadline-detail = A written notice must come within { $city } months for a city. For a county or the state it is { $county } months.
walk-where-to-complain-police-lie = Do not write anything untrue.
walk-where-to-complain-police-status = Do not write about your status.

## End: federal officers

walk-where-to-complain-ice = ICE or other federal officers
walk-where-to-complain-ice-lawyer = Talk to a lawyer first.
walk-where-to-complain-ice-lawyer-detail = A complaint can give the government facts about you. A group may complain for you.
walk-where-to-complain-ice-notes = Write down today what happened.
walk-where-to-complain-ice-oig = Report crime or abuse to the Inspector General.
walk-where-to-complain-ice-oig-detail = The <term id="oig">Inspector General</term> watches over Homeland Security.
walk-where-to-complain-ice-crcl = Report unfair treatment to the civil rights office.
walk-where-to-complain-ice-crcl-detail = This office (<term id="crcl">CRCL</term>) lost staff in 2025. Expect a long wait. It cannot fix your own case.
# $years: years to send a written claim.
walk-where-to-complain-ice-money = Ask a lawyer soon if you want money.
walk-where-to-complain-ice-money-detail = A written claim must reach the agency, such as ICE, within { $years } years.
walk-where-to-complain-ice-lie = Do not write anything untrue.

## End: several agencies, or not known

walk-where-to-complain-mixed = Several agencies, or you are not sure
walk-where-to-complain-mixed-lawyer = Talk to a lawyer first.
walk-where-to-complain-mixed-lawyer-detail = A complaint can give the government facts about you. A group may complain for you.
walk-where-to-complain-mixed-notes = Write down today what happened.
walk-where-to-complain-mixed-agency = Ask the lawyer which agency it was.
walk-where-to-complain-mixed-agency-detail = Local police, state troopers and ICE sometimes work together. Each has its own place for complaints.
# $city: months, for a claim for money against a city.
walk-where-to-complain-mixed-deadline = Do it soon: to claim money from a city, you have { $city } months.
walk-where-to-complain-mixed-lie = Do not write anything untrue.

## End: in ICE detention

walk-where-to-complain-detention = Inside ICE detention
walk-where-to-complain-detention-staff = Tell the staff at once, if that is safe.
walk-where-to-complain-detention-log = Write down each time: what, when and who.
walk-where-to-complain-detention-lawyer = Tell your lawyer and your family.
walk-where-to-complain-detention-lawyer-detail = A complaint can be used as information about you. A group may complain for you.
walk-where-to-complain-detention-oig = Report abuse to the Inspector General.
walk-where-to-complain-detention-calls = Do not talk about your case on a phone there.

## End: in a local jail

walk-where-to-complain-jail = Inside a city or county jail
walk-where-to-complain-jail-staff = Tell the staff at once, if that is safe.
walk-where-to-complain-jail-defender = Tell your criminal lawyer or public defender.
walk-where-to-complain-jail-agency = Complain to the sheriff or police who run it.
walk-where-to-complain-jail-hold = Ask for the paper if there is an ICE hold.
walk-where-to-complain-jail-hold-detail = If you are a U.S. citizen or a crime victim, tell the jail. Call the number on that form.
walk-where-to-complain-jail-calls = Do not talk about your case on the jail phone.
# $city, $county: months.
walk-where-to-complain-jail-deadline = To ask a county for money, a written notice must come within { $county } months. For a city it is { $city } months.

## End: at work

walk-where-to-complain-work = At work
walk-where-to-complain-work-proof = Write down the days, hours, pay and names.
# The Wage and Hour Division of the U.S. Department of Labor, a contact on this page.
walk-where-to-complain-work-pay = Complain about pay to the Wage and Hour office.
walk-where-to-complain-work-pay-detail = It is free. It does not tell your boss who called, unless you agree or a court orders it.
# $days: days.
walk-where-to-complain-work-danger = Complain about danger or punishment to OSHA.
walk-where-to-complain-work-danger-detail = For punishment after a safety complaint you have only { $days } days.
# EEOC: a federal office against bad treatment at work. $days: days.
walk-where-to-complain-work-unfair = Ask the EEOC about unfair treatment.
walk-where-to-complain-work-unfair-detail = It is about race, color, religion, sex or country of origin. In general you have { $days } days.
walk-where-to-complain-work-papers = Do not show false papers.
walk-where-to-complain-work-protect = Laws on pay and safety protect you whatever your status. If a boss threatens to call immigration because you complained, it counts as <term id="retaliation">retaliation</term>.

## End: a notario

walk-where-to-complain-notario = A notario or someone you paid for help
walk-where-to-complain-notario-lawyer = Ask a real lawyer what was sent in your name.
walk-where-to-complain-notario-keep = Keep the contract, receipts and messages.
walk-where-to-complain-notario-report = Report the scam, after the lawyer says yes.
walk-where-to-complain-notario-more-money = Do not pay more to “fix” it.
walk-where-to-complain-notario-penalty = Georgia’s Secretary of State can fine people who break the rules for paid form helpers. Victims can sue.

## End: immigration court

walk-where-to-complain-immigration-court = In immigration court
walk-where-to-complain-immigration-court-appeal = Ask a lawyer about an appeal at once.
walk-where-to-complain-immigration-court-appeal-detail = A complaint does not change the decision, and the time to appeal is short.
walk-where-to-complain-immigration-court-judge = Complain in writing about the judge’s behavior.
walk-where-to-complain-immigration-court-judge-detail = The office of the courts takes letters and emails. You can ask it to keep your name secret, but it may have to show it.
walk-where-to-complain-immigration-court-interpreter = Tell the judge if you cannot understand.
walk-where-to-complain-immigration-court-miss = Do not miss the next hearing.

## End: a court of Georgia

walk-where-to-complain-georgia-court = In a court of Georgia
walk-where-to-complain-georgia-court-lawyer = Tell your lawyer or public defender first.
walk-where-to-complain-georgia-court-interpreter = Ask the court for a free interpreter.
walk-where-to-complain-georgia-court-judge = Complain in writing about the judge’s behavior.
walk-where-to-complain-georgia-court-judge-detail = The Judicial Qualifications Commission takes it. Anyone may complain. They may ask you to speak under oath.
walk-where-to-complain-georgia-court-miss = Do not miss the next court date.
walk-where-to-complain-georgia-court-lie = Do not write anything untrue.

## End: a clinic or hospital

walk-where-to-complain-clinic = At a clinic or hospital
walk-where-to-complain-clinic-care = Ask again for care if it is an emergency.
walk-where-to-complain-clinic-interpreter = Ask for a free interpreter.
# $days: days.
walk-where-to-complain-clinic-complain = Complain to the federal health department.
walk-where-to-complain-clinic-complain-detail = This is for no help in your language, or for bad treatment because of race or origin. In general you have { $days } days. Ask a lawyer first.
walk-where-to-complain-clinic-home = Do not stay at home in an emergency.

## End: another place, or not sure

walk-where-to-complain-other = Ask a lawyer which way is right
walk-where-to-complain-other-lawyer = Talk to a lawyer first.
walk-where-to-complain-other-lawyer-detail = A complaint can give the government facts about you. A group may complain for you.
walk-where-to-complain-other-notes = Write down today what happened.
walk-where-to-complain-other-time = Go soon, because some deadlines are short.
walk-where-to-complain-other-lie = Do not write anything untrue.
