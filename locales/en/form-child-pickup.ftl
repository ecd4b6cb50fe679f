### Handed to a school; it must not ask or say anything about immigration.

form-child-pickup-title = Who may pick up my child
form-child-pickup-short = Pick-up list
form-child-pickup-lead = Give this to the school or daycare, and keep a copy.

form-child-pickup-child = The child
form-child-pickup-child-name = Name
form-child-pickup-child-born = Date of birth
form-child-pickup-child-school = School
form-child-pickup-child-teacher = Teacher or class

form-child-pickup-people = These people may pick up my child
form-child-pickup-people-help = Ask the school which form it uses. Its own form may be needed too.
form-child-pickup-people-name = Name as on their ID
form-child-pickup-people-relation = Who they are to the child
form-child-pickup-people-phone = Phone

form-child-pickup-first = Call first if something happens
form-child-pickup-first-name = Name
form-child-pickup-first-phone = Phone
form-child-pickup-first-second = Second phone

form-child-pickup-care = What the school should know
form-child-pickup-care-allergies = Allergies
form-child-pickup-care-medicine = Medicine
form-child-pickup-care-language = Language the child speaks best

form-child-pickup-signed = Parent
form-child-pickup-signed-name = Name
form-child-pickup-signed-signature = Signature
form-child-pickup-signed-date = Date
