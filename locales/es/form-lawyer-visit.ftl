### Taken along to the first talk with a lawyer.

form-lawyer-visit-title = Ir con un abogado
form-lawyer-visit-short = Visita al abogado
form-lawyer-visit-lead = Qué llevar, qué preguntar y qué le dijeron.

form-lawyer-visit-bring = Lleve
form-lawyer-visit-bring-help = Dígale a su abogado toda la verdad, también lo difícil.
form-lawyer-visit-bring-papers = Todos los papeles y cartas de inmigración
form-lawyer-visit-bring-court = Todos los papeles de la corte y la policía
form-lawyer-visit-bring-id = Pasaporte o identificación
form-lawyer-visit-bring-family = Actas de nacimiento y matrimonio de la familia
form-lawyer-visit-bring-dates = Una lista de fechas: entradas, direcciones, trabajos
form-lawyer-visit-bring-interpreter = Alguien que interprete, si lo necesita

form-lawyer-visit-check = ¿Es un abogado de verdad?
form-lawyer-visit-check-help = Aquí un notario no es abogado.
form-lawyer-visit-check-name = Nombre
form-lawyer-visit-check-bar = Colegio de abogados del estado y número
form-lawyer-visit-check-looked = Busqué el nombre en el colegio de abogados

form-lawyer-visit-ask = Pregunte
form-lawyer-visit-ask-chances = ¿Qué puede hacer por mí, y qué no?
form-lawyer-visit-ask-risk = ¿Qué puede salir mal?
form-lawyer-visit-ask-first = ¿Qué debo hacer primero, y hasta cuándo?
form-lawyer-visit-ask-never = ¿Qué no debo firmar ni hacer?
form-lawyer-visit-ask-price = ¿Cuánto cuesta, todo?
form-lawyer-visit-ask-contact = ¿Quién contesta cuando llamo?

form-lawyer-visit-said = Qué le dijeron
form-lawyer-visit-said-date = Fecha
form-lawyer-visit-said-answers = Respuestas
form-lawyer-visit-said-next = Próximo paso y fecha

form-lawyer-visit-price = Precio
form-lawyer-visit-price-help = Nunca firme un formulario en blanco.
form-lawyer-visit-price-total = Precio
form-lawyer-visit-price-paid = Pagado, qué día
form-lawyer-visit-price-contract = Tengo el contrato en mi idioma
form-lawyer-visit-price-receipt = Tengo un recibo
form-lawyer-visit-price-originals = Me quedé con mis originales
