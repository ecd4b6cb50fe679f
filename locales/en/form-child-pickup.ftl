### Handed to a school or day care. The printed sheet must not ask or say anything about immigration; only the lead, which is not printed, may.

form-child-pickup-title = Who may pick up my child
# On the tile: 1 to 4 words.
form-child-pickup-short = Pick-up list
form-child-pickup-lead = Give this to the school or day care, and write nothing about immigration on it.

form-child-pickup-child = The child
form-child-pickup-child-name = Name
form-child-pickup-child-born = Date of birth
form-child-pickup-child-school = School or day care
form-child-pickup-child-teacher = Teacher or class

form-child-pickup-people = These people may pick up my child
form-child-pickup-people-help = Ask each person first. Ask the school for its own form too.
form-child-pickup-people-name = Name, as on the ID
# For example aunt, neighbor, godmother.
form-child-pickup-people-relation = Who this person is to the child
form-child-pickup-people-phone = Phone

form-child-pickup-first = Call first if something happens
form-child-pickup-first-name = Name
form-child-pickup-first-phone = Phone
form-child-pickup-first-second = Second phone

form-child-pickup-care = What the school should know
form-child-pickup-care-allergies = Allergies
form-child-pickup-care-medicine = Medicines
form-child-pickup-care-language = Language the child speaks best
form-child-pickup-care-instructions = Other instructions

form-child-pickup-signed = Parent
form-child-pickup-signed-name = Name
form-child-pickup-signed-signature = Signature
form-child-pickup-signed-date = Date
