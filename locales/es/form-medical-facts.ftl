### Shown to a nurse in jail or in detention, or at a clinic; nothing about status.

form-medical-facts-title = Mi salud
form-medical-facts-short = Mi salud
form-medical-facts-lead = Para un médico, o para la familia que debe explicar lo que usted necesita.

form-medical-facts-me = Yo
form-medical-facts-me-name = Nombre
form-medical-facts-me-born = Fecha de nacimiento
form-medical-facts-me-language = Idioma que mejor hablo

form-medical-facts-medicine = Medicinas
form-medical-facts-medicine-name = Nombre
form-medical-facts-medicine-amount = Cuánto
form-medical-facts-medicine-when = A qué hora
form-medical-facts-medicine-why = Para qué

form-medical-facts-illness = Enfermedades
form-medical-facts-illness-illness = Enfermedades, operaciones, embarazo
form-medical-facts-illness-allergies = Alergias
form-medical-facts-illness-worse = Sin mi medicina pasa esto
form-medical-facts-illness-aids = Lentes, aparato para oír, silla de ruedas

form-medical-facts-doctors = Médicos
form-medical-facts-doctors-name = Médico, clínica o farmacia
form-medical-facts-doctors-phone = Teléfono

form-medical-facts-call = Llamar en una emergencia
form-medical-facts-call-name = Nombre
form-medical-facts-call-phone = Teléfono
