### For a caregiver who suddenly has the child with them.

form-child-facts-title = Sobre mi hijo
form-child-facts-short = Sobre mi hijo
form-child-facts-lead = Llene una hoja por cada hijo, para la persona que lo cuida.

form-child-facts-child = El niño o la niña
form-child-facts-child-help = Guarde esta hoja en casa o con alguien de confianza. No la lleve con usted.
form-child-facts-child-name = Nombre completo
form-child-facts-child-called = Cómo le decimos
form-child-facts-child-born = Fecha de nacimiento
form-child-facts-child-school = Escuela y salón
form-child-facts-child-bus = Autobús o camino a la escuela

form-child-facts-health = Salud
form-child-facts-health-doctor = Doctor o clínica
form-child-facts-health-phone = Teléfono del doctor
form-child-facts-health-medicine = Medicinas: nombre, cuánto, a qué hora
form-child-facts-health-allergies = Alergias
form-child-facts-health-shots = Dónde está la cartilla de vacunas
form-child-facts-health-card = Seguro médico o tarjeta de Medicaid

form-child-facts-day = Un día normal
form-child-facts-day-eats = Qué come y qué no come
form-child-facts-day-sleeps = Hora de dormir, y qué ayuda
form-child-facts-day-calms = Qué calma al niño
form-child-facts-day-languages = Idiomas
form-child-facts-day-friends = Amigos y familiares de confianza

form-child-facts-parents = Padres
form-child-facts-parents-name = Nombre
form-child-facts-parents-phone = Teléfono

form-child-facts-papers = Papeles del niño
form-child-facts-papers-birth = Acta de nacimiento
form-child-facts-papers-passport = Pasaporte
form-child-facts-papers-social = Tarjeta de Seguro Social
form-child-facts-papers-orders = Papeles de custodia o de la corte, si hay
form-child-facts-papers-where = Dónde están
