### Filled in by the family outside, often on the phone. "The person" is whoever was taken.
### Dangerous data stands here (the A-number): the warning to keep it at home must stay. Nothing asks about status or about how the person came.

form-detained-person-title = Notes about a person who was taken
# On the tile: 1 to 4 words.
form-detained-person-short = Notes on a person
form-detained-person-lead = The family fills this in and has it ready for each call.

form-detained-person-person = The person
# Locator: the website on which families look for a detained person.
form-detained-person-person-help = Keep this sheet at home or with a person you trust. Do not carry it with you. ICE runs the <term id="odls">locator</term>. It asks for the <term id="a-number">A-number</term> or the exact name, and the country of birth. You do not have to tell a jail where the person was born.
form-detained-person-person-name = Full name, as on papers
form-detained-person-person-other = Other names or spellings
form-detained-person-person-born = Date of birth
form-detained-person-person-country = Country of birth
form-detained-person-person-number = A-number

form-detained-person-taken = When it happened
form-detained-person-taken-date = Date
form-detained-person-taken-time = Time
form-detained-person-taken-place = Place
# The agency whose officers took the person.
form-detained-person-taken-who = Taken by: police, sheriff or ICE
form-detained-person-taken-saw = Who saw it
# The car that the person was driving.
form-detained-person-taken-car = Where the car is

form-detained-person-where = Where the person is
form-detained-person-where-help = People may be moved without notice. Write down each new place.
form-detained-person-where-place = Jail or detention center
form-detained-person-where-since = Since
form-detained-person-where-booking = Booking number
form-detained-person-where-phone = Phone

form-detained-person-lawyer = Lawyers
# Name of the lawyer.
form-detained-person-lawyer-jail = For the jail case
form-detained-person-lawyer-jail-phone = Phone
# Name of the lawyer.
form-detained-person-lawyer-immigration = For immigration
form-detained-person-lawyer-immigration-phone = Phone

form-detained-person-jail = The jail case
form-detained-person-jail-help = If there is an <term id="detainer">ICE hold</term>, ask a lawyer before anyone pays bail.
form-detained-person-jail-charge = Charge
# Bail is for the jail case, not the immigration bond.
form-detained-person-jail-bail = Bail: how much, paid or not
form-detained-person-jail-court = Next court date and place
form-detained-person-jail-hold = ICE hold: since when, who signed
# The day and hour when the person would have gone free if there were no ICE hold.
form-detained-person-jail-free = Should go free without the hold: day, hour
form-detained-person-jail-free-help = The hours of the hold begin then.
form-detained-person-jail-copy = We asked for a copy of the ICE hold

form-detained-person-immigration = The immigration case
form-detained-person-immigration-bond = Bond: how much, paid on
form-detained-person-immigration-hearing = Next hearing: day, hour, court
form-detained-person-immigration-signed = Papers signed, and on which day

form-detained-person-needs = What the person needs
form-detained-person-needs-medicine = Medicines and illness
form-detained-person-needs-children = Who has the children
form-detained-person-needs-language = Best language
# Which officer the person told of being afraid to go back, and when. The reason is not written here.
form-detained-person-needs-afraid = Fear of going back: told to whom

form-detained-person-calls = Calls
form-detained-person-calls-help = Calls from jail or detention may be recorded. Do not talk about the case or about anyone’s status.
form-detained-person-calls-when = Day and hour
form-detained-person-calls-who = With whom
form-detained-person-calls-said = What they said
