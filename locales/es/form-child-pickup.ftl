### Se entrega a una escuela o guardería. La hoja impresa no debe preguntar ni decir nada de inmigración; solo la frase inicial, que no se imprime.

form-child-pickup-title = Quién puede recoger a mi hijo o hija
form-child-pickup-short = Lista para recoger
form-child-pickup-lead = Entregue esta hoja a la escuela o guardería y no escriba en ella nada de inmigración.

form-child-pickup-child = El niño o la niña
form-child-pickup-child-name = Nombre
form-child-pickup-child-born = Fecha de nacimiento
form-child-pickup-child-school = Escuela o guardería
form-child-pickup-child-teacher = Maestro o salón

form-child-pickup-people = Estas personas pueden recoger a mi hijo o hija
form-child-pickup-people-help = Pregunte primero a cada persona. Pida también el formulario de la escuela.
form-child-pickup-people-name = Nombre, como en la identificación
form-child-pickup-people-relation = Qué es del niño o la niña
form-child-pickup-people-phone = Teléfono

form-child-pickup-first = A quién llamar primero si pasa algo
form-child-pickup-first-name = Nombre
form-child-pickup-first-phone = Teléfono
form-child-pickup-first-second = Segundo teléfono

form-child-pickup-care = Lo que la escuela debe saber
form-child-pickup-care-allergies = Alergias
form-child-pickup-care-medicine = Medicinas
form-child-pickup-care-language = Idioma que mejor habla
form-child-pickup-care-instructions = Otras instrucciones

form-child-pickup-signed = Padre o madre
form-child-pickup-signed-name = Nombre
form-child-pickup-signed-signature = Firma
form-child-pickup-signed-date = Fecha
