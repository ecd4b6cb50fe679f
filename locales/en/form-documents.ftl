### A checklist for a quiet evening at home: which papers to keep together, where they are, and what to carry or not.
### Disputed and to be kept so: which foreign papers to carry. Never tell people with a valid card to leave it at home: federal law makes adults carry it.

form-documents-title = Papers to keep together
# On the tile: 1 to 4 words.
form-documents-short = Papers to keep
form-documents-lead = Check what you have, and put copies in one folder.

form-documents-person = About each person
form-documents-person-help = Keep this sheet at home or with a person you trust. Do not carry it with you. Keep the papers in one safe place that this person can reach.
form-documents-person-birth = Birth certificate
form-documents-person-passport = Passport or ID of your country
form-documents-person-marriage = Marriage or divorce papers
form-documents-person-social = Social Security card, if you have one

form-documents-immigration = Immigration
form-documents-immigration-help = By federal law, adults with a green card or work permit must carry the card. Keep a copy with these papers.
form-documents-immigration-card = Copy of your green card, work permit or visa
form-documents-immigration-notices = All letters from immigration and the court
form-documents-immigration-criminal = Papers from the police or a criminal court
form-documents-immigration-number = A-number, on a paper at home
form-documents-immigration-number-help = It stands on immigration papers, after the letter A.
# Form G-28: with it a lawyer tells immigration offices that he or she speaks for you. The name stays.
form-documents-immigration-lawyer = Papers from your lawyer, and a signed G-28

form-documents-years = Proof of your time here
form-documents-years-help = In <term id="expedited-removal">fast deportation</term>, proof of your years here can matter. Try to have a paper for each month.
form-documents-years-rent = Rent papers and bills with dates
form-documents-years-work = Pay stubs and tax papers
form-documents-years-bank = Bank papers
form-documents-years-school = School papers, also of the children
form-documents-years-doctor = Papers from a doctor or clinic
form-documents-years-church = Papers from your church

form-documents-children = Children
form-documents-children-birth = Birth certificates and passports
# The power of attorney for a child.
form-documents-children-care = Care paper, if you signed one
form-documents-children-school = School pick-up list
form-documents-children-shots = Shot records

form-documents-home = House and car
form-documents-home-lease = Lease or house papers
form-documents-home-car = Car papers and insurance

form-documents-where = Where they are
form-documents-where-originals = The originals are here
form-documents-where-copies = Who has copies
form-documents-where-who = Who can get them if I cannot

form-documents-carry = What to carry, and what not
form-documents-carry-help = Legal groups do not all agree on foreign papers, or on proof of your years here. Ask a lawyer what you should carry. To use false immigration papers is a crime.
form-documents-carry-card = I carry my valid green card or work permit, if I have one
form-documents-carry-license = I carry my driver’s license when I drive, if I have one
form-documents-carry-foreign = I asked a lawyer which foreign papers stay at home
form-documents-carry-proof = I asked a lawyer if I should carry proof of my years here
form-documents-carry-false = I carry no false papers and none of another person
