### For a caregiver who suddenly has the child. One sheet for each child. Nothing asks about status.

form-child-facts-title = About my child
# On the tile: 1 to 4 words.
form-child-facts-short = About my child
form-child-facts-lead = Fill in one sheet for each child, for the person who cares for the child.

form-child-facts-child = The child
# The sheet of paper.
form-child-facts-child-help = Keep this sheet at home or with a person you trust. Do not carry it with you.
form-child-facts-child-name = Full name
form-child-facts-child-called = What we call the child
form-child-facts-child-born = Date of birth
form-child-facts-child-school = School, grade and teacher
form-child-facts-child-bus = Bus or way to school

form-child-facts-health = Health
form-child-facts-health-doctor = Doctor or clinic
form-child-facts-health-phone = Phone of the doctor
form-child-facts-health-medicine = Medicines: name, how much, when
form-child-facts-health-allergies = Allergies
form-child-facts-health-illness = Illness or special needs
form-child-facts-health-shots = Where the shot record is
# The card of the child’s health plan or Medicaid.
form-child-facts-health-card = Where the health plan card is

form-child-facts-day = A normal day
form-child-facts-day-eats = Eats, and does not eat
form-child-facts-day-sleeps = Bedtime, and what helps
form-child-facts-day-calms = What calms the child
form-child-facts-day-languages = Languages
form-child-facts-day-friends = People the child trusts

form-child-facts-parents = Parents
# Care paper: a power of attorney for the care of a child.
form-child-facts-parents-help = Write down both parents. If they live apart, ask a lawyer before you sign a <term id="poa-child">care paper</term>.
form-child-facts-parents-name = Name
form-child-facts-parents-phone = Phone
form-child-facts-parents-lives = Address, if not with the child

form-child-facts-papers = The child’s papers
form-child-facts-papers-birth = Birth certificate
form-child-facts-papers-passport = Passport
form-child-facts-papers-social = Social Security card, if there is one
form-child-facts-papers-orders = Custody or court papers, if there are any
form-child-facts-papers-where = Where they are
