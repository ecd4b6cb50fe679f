### Para la persona que de pronto cuida al niño o la niña. Una hoja por cada hijo. Nada pregunta por el estatus.

form-child-facts-title = Sobre mi hijo o hija
form-child-facts-short = Mi hijo o hija
form-child-facts-lead = Llene una hoja por cada hijo, para la persona que lo cuida.

form-child-facts-child = El niño o la niña
form-child-facts-child-help = Guarde esta hoja en casa o con una persona de confianza. No la lleve con usted.
form-child-facts-child-name = Nombre completo
form-child-facts-child-called = Cómo le decimos
form-child-facts-child-born = Fecha de nacimiento
form-child-facts-child-school = Escuela, grado y maestro
form-child-facts-child-bus = Autobús o camino a la escuela

form-child-facts-health = Salud
form-child-facts-health-doctor = Doctor o clínica
form-child-facts-health-phone = Teléfono del doctor
form-child-facts-health-medicine = Medicinas: nombre, cuánto, a qué hora
form-child-facts-health-allergies = Alergias
form-child-facts-health-illness = Enfermedad o necesidades especiales
form-child-facts-health-shots = Dónde está la cartilla de vacunas
form-child-facts-health-card = Dónde está la tarjeta del seguro médico

form-child-facts-day = Un día normal
form-child-facts-day-eats = Qué come y qué no come
form-child-facts-day-sleeps = Hora de dormir y qué ayuda
form-child-facts-day-calms = Qué le calma
form-child-facts-day-languages = Idiomas
form-child-facts-day-friends = Personas de confianza

form-child-facts-parents = Padres
form-child-facts-parents-help = Anote a los dos padres. Si viven separados, pregunte a un abogado antes de firmar un <term id="poa-child">poder notarial</term>.
form-child-facts-parents-name = Nombre
form-child-facts-parents-phone = Teléfono
form-child-facts-parents-lives = Dirección, si no vive con el niño o la niña

form-child-facts-papers = Papeles del niño o la niña
form-child-facts-papers-birth = Acta de nacimiento
form-child-facts-papers-passport = Pasaporte
form-child-facts-papers-social = Tarjeta de Seguro Social, si hay
form-child-facts-papers-orders = Papeles de custodia o de la corte, si hay
form-child-facts-papers-where = Dónde están
