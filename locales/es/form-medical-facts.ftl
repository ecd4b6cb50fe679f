### Se muestra a una enfermera o doctor, también en la cárcel o en detención. La hoja impresa no dice nada de inmigración ni de seguro; solo la frase inicial, que no se imprime.

form-medical-facts-title = Mi salud
form-medical-facts-short = Mi salud
form-medical-facts-lead = Muestre esta hoja a una enfermera o doctor y no escriba en ella nada de inmigración.

form-medical-facts-me = Sobre mí
form-medical-facts-me-name = Nombre
form-medical-facts-me-born = Fecha de nacimiento
form-medical-facts-me-language = Idioma que mejor hablo

form-medical-facts-medicine = Mis medicinas
form-medical-facts-medicine-help = Copie el nombre de la caja o del frasco.
form-medical-facts-medicine-name = Nombre de la medicina
form-medical-facts-medicine-amount = Cuánto y a qué hora
form-medical-facts-medicine-why = Para qué enfermedad

form-medical-facts-illness = Enfermedades
form-medical-facts-illness-illness = Enfermedades, operaciones, embarazo, si da pecho
form-medical-facts-illness-allergies = Alergias
form-medical-facts-illness-worse = Sin mi medicina me pasa esto
form-medical-facts-illness-aids = Lentes, aparato para oír, silla de ruedas

form-medical-facts-doctors = Doctores
form-medical-facts-doctors-name = Doctor, clínica o farmacia
form-medical-facts-doctors-phone = Teléfono

form-medical-facts-call = Llamar en una emergencia
form-medical-facts-call-help = El personal puede ver estos nombres; elija con cuidado. Deje una copia de esta hoja con una de estas personas.
form-medical-facts-call-name = Nombre
form-medical-facts-call-phone = Teléfono
