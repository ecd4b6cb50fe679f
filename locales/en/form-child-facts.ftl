### For a caregiver who suddenly has the child with them.

form-child-facts-title = About my child
form-child-facts-short = About my child
form-child-facts-lead = Fill in one page for each child, for the person who cares for them.

form-child-facts-child = The child
form-child-facts-child-help = Keep this at home or with a person you trust. Do not carry it.
form-child-facts-child-name = Full name
form-child-facts-child-called = What we call the child
form-child-facts-child-born = Date of birth
form-child-facts-child-school = School and class
form-child-facts-child-bus = Bus or way to school

form-child-facts-health = Health
form-child-facts-health-doctor = Doctor or clinic
form-child-facts-health-phone = Phone of the doctor
form-child-facts-health-medicine = Medicine: name, how much, when
form-child-facts-health-allergies = Allergies
form-child-facts-health-shots = Where the shot record is
form-child-facts-health-card = Health plan or Medicaid card

form-child-facts-day = A normal day
form-child-facts-day-eats = Eats well, does not eat
form-child-facts-day-sleeps = Bedtime, and what helps
form-child-facts-day-calms = What calms the child
form-child-facts-day-languages = Languages
form-child-facts-day-friends = Friends and relatives the child trusts

form-child-facts-parents = Parents
form-child-facts-parents-name = Name
form-child-facts-parents-phone = Phone

form-child-facts-papers = Papers of the child
form-child-facts-papers-birth = Birth certificate
form-child-facts-papers-passport = Passport
form-child-facts-papers-social = Social Security card
form-child-facts-papers-orders = Custody or court papers, if there are any
form-child-facts-papers-where = Where they are
