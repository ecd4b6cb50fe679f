### May hang on a wall at home and anyone may see it, so it holds no A-number and nothing about status.

form-emergency-contacts-title = Numbers I need
# On the tile: 1 to 4 words.
form-emergency-contacts-short = My numbers
form-emergency-contacts-lead = Learn the first numbers by heart, and leave a copy at home.

form-emergency-contacts-heart = By heart
form-emergency-contacts-heart-help = Phones are taken at the jail. Learn the number of a relative or a lawyer.
form-emergency-contacts-heart-name = Name
form-emergency-contacts-heart-phone = Phone

form-emergency-contacts-family = Family and friends
form-emergency-contacts-family-name = Name
form-emergency-contacts-family-phone = Phone
form-emergency-contacts-family-role = Can help with

form-emergency-contacts-lawyer = Lawyer
form-emergency-contacts-lawyer-name = Name
form-emergency-contacts-lawyer-phone = Phone

form-emergency-contacts-children = School and caregiver
form-emergency-contacts-children-name = Name
form-emergency-contacts-children-phone = Phone

form-emergency-contacts-doctor = Doctor or pharmacy
form-emergency-contacts-doctor-name = Name
form-emergency-contacts-doctor-phone = Phone

form-emergency-contacts-work = Work
form-emergency-contacts-work-name = Name
form-emergency-contacts-work-phone = Phone

form-emergency-contacts-consulate = Consulate
form-emergency-contacts-consulate-help = It is an office of your country. Are you afraid of your government? Leave this empty, and ask a lawyer.
form-emergency-contacts-consulate-phone = Phone

form-emergency-contacts-copies = Copies
form-emergency-contacts-copies-home = One copy stays at home
form-emergency-contacts-copies-person = A person I trust has a copy
form-emergency-contacts-copies-clean = This sheet has no A-number and nothing about status
