### Shown to a nurse or doctor, also in jail or detention. The printed sheet says nothing about immigration or insurance; only the lead, which is not printed, may.

form-medical-facts-title = My health
# On the tile: 1 to 4 words.
form-medical-facts-short = My health
form-medical-facts-lead = Show this to a nurse or doctor, and write nothing about immigration on it.

form-medical-facts-me = About me
form-medical-facts-me-name = Name
form-medical-facts-me-born = Date of birth
form-medical-facts-me-language = Language I speak best

form-medical-facts-medicine = My medicines
form-medical-facts-medicine-help = Copy the name from the box or bottle.
form-medical-facts-medicine-name = Name of the medicine
form-medical-facts-medicine-amount = How much, and when
form-medical-facts-medicine-why = For what illness

form-medical-facts-illness = Illness
form-medical-facts-illness-illness = Illnesses, operations, pregnancy, breastfeeding
form-medical-facts-illness-allergies = Allergies
form-medical-facts-illness-worse = Without my medicine this happens
form-medical-facts-illness-aids = Glasses, hearing aid, wheelchair

form-medical-facts-doctors = Doctors
form-medical-facts-doctors-name = Doctor, clinic or pharmacy
form-medical-facts-doctors-phone = Phone

form-medical-facts-call = Call in an emergency
# Staff of a jail or clinic. "These people": the ones named in this section.
form-medical-facts-call-help = Staff may see these names, so choose with care. Leave a copy of this sheet with one of these people.
form-medical-facts-call-name = Name
form-medical-facts-call-phone = Phone
