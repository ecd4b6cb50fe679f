### Shown to a nurse in jail or in detention, or at a clinic; nothing about status.

form-medical-facts-title = My health
form-medical-facts-short = My health
form-medical-facts-lead = For a doctor, or for family who must explain what you need.

form-medical-facts-me = Me
form-medical-facts-me-name = Name
form-medical-facts-me-born = Date of birth
form-medical-facts-me-language = Language I speak best

form-medical-facts-medicine = Medicine
form-medical-facts-medicine-name = Name
form-medical-facts-medicine-amount = How much
form-medical-facts-medicine-when = When
form-medical-facts-medicine-why = For what

form-medical-facts-illness = Illness
form-medical-facts-illness-illness = Illness, surgery, pregnancy
form-medical-facts-illness-allergies = Allergies
form-medical-facts-illness-worse = Without my medicine this happens
form-medical-facts-illness-aids = Glasses, hearing aid, wheelchair

form-medical-facts-doctors = Doctors
form-medical-facts-doctors-name = Doctor, clinic or pharmacy
form-medical-facts-doctors-phone = Phone

form-medical-facts-call = Call in an emergency
form-medical-facts-call-name = Name
form-medical-facts-call-phone = Phone
