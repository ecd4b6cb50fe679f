### A plan that parents fill in at home on a quiet day, alone or with the children. Calm, practical, no promises.
### Printed and filled in by hand. Labels stand before a line to write on; keep them short. Nothing asks about status.

form-family-plan-title = Our family plan
# On the tile: 1 to 4 words.
form-family-plan-short = Family plan
form-family-plan-lead = Fill this in together on a quiet day, in case a parent is arrested.

form-family-plan-children = Our children
# The sheet of paper, not the children’s papers.
form-family-plan-children-help = Keep this sheet at home or with a person you trust. Do not carry it with you.
form-family-plan-children-name = Name
form-family-plan-children-born = Date of birth
form-family-plan-children-school = School or day care
form-family-plan-children-needs = Medicines, allergies, habits

form-family-plan-caregiver = Who cares for the children
# Care paper: a power of attorney for the care of a child.
form-family-plan-caregiver-help = Choose two adults, in case one cannot come. For a <term id="poa-child">care paper</term>, Georgia law asks for an adult who lives in Georgia. Ask a lawyer before you sign one.
form-family-plan-caregiver-name = Name
form-family-plan-caregiver-phone = Phone
form-family-plan-caregiver-address = Address
form-family-plan-caregiver-agreed = This person said yes
# The care paper is the power of attorney for a child.
form-family-plan-caregiver-paper = We asked a lawyer about the care paper

form-family-plan-calls = Whom to call first
form-family-plan-calls-help = Learn one number by heart. Phones are taken at the jail.
form-family-plan-calls-who = Name
form-family-plan-calls-phone = Phone

form-family-plan-told = Who knows the plan
form-family-plan-told-children = The children know whom to call and who comes
form-family-plan-told-school = The school has the names on its pick-up list
form-family-plan-told-caregiver = The caregiver knows where the papers are
form-family-plan-told-boss = Someone can tell my job
form-family-plan-told-neighbor = Someone we trust has a house key
# They need these to look for a person who was taken.
form-family-plan-told-find = Two people we trust have our full names and A-numbers

# What the family practiced for the day that officers come or arrest a parent.
form-family-plan-practice = What we practiced
form-family-plan-practice-help = Say the words aloud together.
form-family-plan-practice-door = Keep the door closed, and stay calm
form-family-plan-practice-silent = Say that you stay silent and want a lawyer
form-family-plan-practice-care = Say at once that the children need care
form-family-plan-practice-call = Ask to make a phone call
form-family-plan-practice-sign = Sign no ICE papers before you talk to a lawyer

form-family-plan-papers = Our papers
form-family-plan-papers-where = Where they are
form-family-plan-papers-who = Who can get them

form-family-plan-money = Money and home
form-family-plan-money-rent = Who pays the rent
form-family-plan-money-bank = Who can reach money for the children
form-family-plan-money-car = Who may use the car
form-family-plan-money-pets = Who cares for our animals

form-family-plan-notes = More to remember
form-family-plan-notes-notes = Notes
