### A checklist for a quiet evening at home.

form-documents-title = Papers to keep together
form-documents-short = Papers to keep
form-documents-lead = Tick what you have. Put copies in one folder.

form-documents-person = About each person
form-documents-person-help = Keep this at home or with a person you trust. Do not carry it.
form-documents-person-birth = Birth certificate
form-documents-person-passport = Passport or ID of your country
form-documents-person-marriage = Marriage or divorce papers
form-documents-person-social = Social Security card, if you have one

form-documents-immigration = Immigration
form-documents-immigration-card = Green card, work permit or visa
form-documents-immigration-notices = All letters from immigration and the court
form-documents-immigration-number = A-number, written down
form-documents-immigration-lawyer = Papers from your lawyer

form-documents-years = Proof of your years here
form-documents-years-help = In fast deportation, proof of more than two years here can matter. Keep copies where family can find them.
form-documents-years-rent = Rent, light or water bills with dates
form-documents-years-school = School records
form-documents-years-doctor = Doctor papers
form-documents-years-work = Pay stubs and taxes
form-documents-years-church = Letters from people who know you

form-documents-children = Children
form-documents-children-birth = Birth certificates and passports
form-documents-children-care = Care paper, if you signed one
form-documents-children-school = School pick-up list
form-documents-children-shots = Shot records

form-documents-home = Home and money
form-documents-home-lease = Lease or house papers
form-documents-home-car = Car papers
form-documents-home-bank = Bank papers

form-documents-where = Where they are
form-documents-where-originals = Originals are with
form-documents-where-copies = Copies are with
form-documents-where-who = This person can get them

form-documents-never = Do not keep or carry
form-documents-never-help = False papers can be a crime and can end your case.
form-documents-never-false = I have no false papers, and none of another person
