### Filled in at home by parents, calmly, with the children or alone.

form-family-plan-title = A plan for the family
form-family-plan-short = Family plan
form-family-plan-lead = Fill this in together, before anything happens.

form-family-plan-children = Our children
form-family-plan-children-help = Keep this at home or with a person you trust. Do not carry it.
form-family-plan-children-name = Name
form-family-plan-children-born = Date of birth
form-family-plan-children-school = School or daycare
form-family-plan-children-needs = Medicine, allergies, habits

form-family-plan-caregiver = Who takes care of the children
form-family-plan-caregiver-help = Name two people, in case one cannot come.
form-family-plan-caregiver-name = Name
form-family-plan-caregiver-phone = Phone
form-family-plan-caregiver-address = Address
form-family-plan-caregiver-agreed = This person has said yes
form-family-plan-caregiver-paper = A lawyer helped us with the care paper

form-family-plan-calls = Whom to call first
form-family-plan-calls-help = Learn one number by heart. Phones are taken in jail.
form-family-plan-calls-who = Name
form-family-plan-calls-phone = Phone

form-family-plan-told = What each person is told
form-family-plan-told-children = The children know who picks them up
form-family-plan-told-school = The school has the names on its list
form-family-plan-told-caregiver = The caregiver knows where the papers are
form-family-plan-told-boss = Someone can tell my work
form-family-plan-told-neighbor = A neighbor has a key

form-family-plan-money = Money and home
form-family-plan-money-rent = Who pays the rent or house
form-family-plan-money-bank = Who can reach money for the children
form-family-plan-money-car = Who may use the car
form-family-plan-money-pets = Who cares for animals

form-family-plan-notes = More to remember
form-family-plan-notes-notes = Notes
