### Handed to a school; it must not ask or say anything about immigration.

form-child-pickup-title = Quién puede recoger a mi hijo
form-child-pickup-short = Lista para recoger
form-child-pickup-lead = Entréguela a la escuela o guardería y guarde una copia.

form-child-pickup-child = El niño o la niña
form-child-pickup-child-name = Nombre
form-child-pickup-child-born = Fecha de nacimiento
form-child-pickup-child-school = Escuela
form-child-pickup-child-teacher = Maestra o salón

form-child-pickup-people = Estas personas pueden recoger a mi hijo
form-child-pickup-people-help = Pregunte qué formulario usa la escuela. Tal vez pida también el suyo.
form-child-pickup-people-name = Nombre como en su identificación
form-child-pickup-people-relation = Qué es del niño
form-child-pickup-people-phone = Teléfono

form-child-pickup-first = Llame primero si pasa algo
form-child-pickup-first-name = Nombre
form-child-pickup-first-phone = Teléfono
form-child-pickup-first-second = Segundo teléfono

form-child-pickup-care = Lo que la escuela debe saber
form-child-pickup-care-allergies = Alergias
form-child-pickup-care-medicine = Medicinas
form-child-pickup-care-language = Idioma que mejor habla el niño

form-child-pickup-signed = Padre o madre
form-child-pickup-signed-name = Nombre
form-child-pickup-signed-signature = Firma
form-child-pickup-signed-date = Fecha
