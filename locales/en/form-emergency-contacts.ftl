### May hang on a wall at home; so it holds no status and no A-number.

form-emergency-contacts-title = Numbers I need
form-emergency-contacts-short = My numbers
form-emergency-contacts-lead = Learn the first one by heart. Leave a copy at home.

form-emergency-contacts-heart = By heart
form-emergency-contacts-heart-help = Phones are taken in jail. One number in your head still works.
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

form-emergency-contacts-work = Work
form-emergency-contacts-work-name = Name
form-emergency-contacts-work-phone = Phone

form-emergency-contacts-consulate = Consulate
form-emergency-contacts-consulate-help = It is an office of your country. If your country could harm you, leave this empty.
form-emergency-contacts-consulate-phone = Phone
