### Para la primera conversación con un abogado. Las preguntas de "ask" son las que la persona hace al abogado.
### La hoja puede caer en otras manos: nada pregunta cómo llegó la persona ni por su estatus.

form-lawyer-visit-title = Ir con un abogado
form-lawyer-visit-short = Visita al abogado
form-lawyer-visit-lead = Qué llevar, qué preguntar y qué dijo el abogado.

form-lawyer-visit-bring = Lleve
form-lawyer-visit-bring-help = Dígale al abogado la verdad, también lo difícil. No escriba en esta hoja cómo llegó ni cuál es su estatus.
form-lawyer-visit-bring-papers = Todos los papeles y cartas de inmigración
form-lawyer-visit-bring-court = Todos los papeles de la corte y la policía
form-lawyer-visit-bring-id = Una copia de su pasaporte u otra identificación
form-lawyer-visit-bring-family = Actas de nacimiento y matrimonio de la familia
form-lawyer-visit-bring-dates = Una lista de sus direcciones, con fechas
form-lawyer-visit-bring-interpreter = Una persona que interprete, si la necesita

form-lawyer-visit-check = ¿Es un abogado de verdad?
form-lawyer-visit-check-help = Aquí un <term id="notario">notario</term> no es abogado. Solo un abogado o un <term id="accredited-representative">representante acreditado</term> puede dar consejos de inmigración.
form-lawyer-visit-check-name = Nombre
form-lawyer-visit-check-bar = Licencia: estado y número
form-lawyer-visit-check-looked = Revisé la licencia con el colegio de abogados (<en>bar</en>) de ese estado
form-lawyer-visit-check-group = O un representante: de qué grupo sin fines de lucro

form-lawyer-visit-ask = Pregunte
form-lawyer-visit-ask-help = Haga la primera pregunta antes de contar su historia. Por ley, algunas oficinas de ayuda legal no pueden ayudar a algunas personas sin estatus.
form-lawyer-visit-ask-whom = ¿Hay personas a las que no puede ayudar?
form-lawyer-visit-ask-private = ¿Queda en privado lo que le cuento?
form-lawyer-visit-ask-chances = ¿Qué puede hacer por mí y qué no?
form-lawyer-visit-ask-cases = ¿Ha tenido casos como el mío?
form-lawyer-visit-ask-risk = ¿Qué puede salir mal?
form-lawyer-visit-ask-first = ¿Qué debo hacer primero y para cuándo?
form-lawyer-visit-ask-never = ¿Qué no debo firmar, hacer ni llevar?
form-lawyer-visit-ask-speak = ¿Va a hablar por mí con ICE y en la corte?
form-lawyer-visit-ask-price = ¿Cuánto cuesta todo?
form-lawyer-visit-ask-contact = ¿Quién contesta cuando llamo?

form-lawyer-visit-said = Qué dijo el abogado
form-lawyer-visit-said-date = Fecha
form-lawyer-visit-said-answers = Respuestas
form-lawyer-visit-said-next = Próximo paso y para cuándo

form-lawyer-visit-price = Precio y contrato
form-lawyer-visit-price-help = Nunca firme un formulario en blanco. Tenga cuidado con quien le promete que va a ganar.
form-lawyer-visit-price-total = Precio
form-lawyer-visit-price-paid = Pagado: cuánto y qué día
form-lawyer-visit-price-contract = Tengo un contrato escrito en mi idioma
form-lawyer-visit-price-receipt = Tengo un recibo
form-lawyer-visit-price-copies = Tengo copias de todo lo que se envió
form-lawyer-visit-price-originals = Me quedé con mis originales
