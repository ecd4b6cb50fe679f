### Filled in by the family outside, often on the phone.

form-detained-person-title = Notes about a person who was taken
form-detained-person-short = Notes on a person
form-detained-person-lead = The family fills this in, and has it ready for each call.

form-detained-person-person = The person
form-detained-person-person-help = Find people with the A-number, or with the exact name and country of birth.
form-detained-person-person-name = Full name, as on papers
form-detained-person-person-other = Other names or spellings
form-detained-person-person-born = Date of birth
form-detained-person-person-country = Country of birth
form-detained-person-person-number = A-number

form-detained-person-taken = When it happened
form-detained-person-taken-date = Date
form-detained-person-taken-time = Time
form-detained-person-taken-place = Place
form-detained-person-taken-who = Who took the person: police, sheriff, ICE
form-detained-person-taken-saw = Who saw it

form-detained-person-where = Where the person is
form-detained-person-where-help = People can be moved without notice. Write down each place.
form-detained-person-where-place = Jail or detention center
form-detained-person-where-since = Since
form-detained-person-where-booking = Booking number
form-detained-person-where-phone = Phone

form-detained-person-case = The case
form-detained-person-case-charge = Charge in the jail
form-detained-person-case-bail = Bail: how much, paid or not
form-detained-person-case-hold = ICE hold: yes, no, since when
form-detained-person-case-bond = Immigration bond: asked, set, paid
form-detained-person-case-hearing = Next hearing: day, hour, court
form-detained-person-case-signed = Papers that were signed

form-detained-person-lawyer = Lawyers
form-detained-person-lawyer-name = Name
form-detained-person-lawyer-phone = Phone
form-detained-person-lawyer-kind = For the jail case or for immigration

form-detained-person-needs = What the person needs
form-detained-person-needs-medicine = Medicine and illness
form-detained-person-needs-children = Who has the children
form-detained-person-needs-language = Language
form-detained-person-needs-afraid = Fear of going back: told to whom

form-detained-person-calls = Calls
form-detained-person-calls-help = Do not talk about your own status.
form-detained-person-calls-when = Day and hour
form-detained-person-calls-who = With whom
form-detained-person-calls-said = What they said
