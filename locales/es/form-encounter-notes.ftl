### Se llena justo después de que agentes pararon a alguien o llegaron; la llena esa persona o alguien que lo vio. "Ellos" son siempre los agentes.

form-encounter-notes-title = Notas de lo que hicieron los agentes
form-encounter-notes-short = Anótelo
form-encounter-notes-lead = Anote esto en cuanto pueda, mientras todavía lo recuerda.

form-encounter-notes-when = Cuándo y dónde
form-encounter-notes-when-help = Escriba solo lo que vio y oyó. No escriba nada del estatus de nadie. Guarde esta hoja en casa y muéstrela solo a su abogado.
form-encounter-notes-when-date = Fecha
form-encounter-notes-when-time = Hora
form-encounter-notes-when-place = Lugar

form-encounter-notes-officers = Agentes
form-encounter-notes-officers-agency = Agencia: palabras en la ropa o el carro
form-encounter-notes-officers-name = Nombre, o cómo era el agente
form-encounter-notes-officers-badge = Número de placa del agente

form-encounter-notes-cars = Sus carros
form-encounter-notes-cars-car = Color y tipo
form-encounter-notes-cars-plate = Placas del carro

form-encounter-notes-happened = Qué pasó
form-encounter-notes-happened-said = Qué dijeron y preguntaron
form-encounter-notes-happened-answered = Qué dijo usted
form-encounter-notes-happened-many = Cuántos agentes
form-encounter-notes-happened-minutes = Cuánto tiempo duró
form-encounter-notes-happened-paper = Papel que mostraron y quién lo firmó
form-encounter-notes-happened-entered = ¿Entraron? ¿Quién dijo que sí?
form-encounter-notes-happened-searched = Qué registraron. ¿Quién dijo que sí?
form-encounter-notes-happened-took = Papeles o cosas que se llevaron
form-encounter-notes-happened-taken = A quién se llevaron y a dónde
form-encounter-notes-happened-hurt = Quién salió herido y cómo

form-encounter-notes-witness = Personas que lo vieron
form-encounter-notes-witness-name = Nombre
form-encounter-notes-witness-phone = Teléfono

form-encounter-notes-proof = Pruebas
form-encounter-notes-proof-photos = Fotos de heridas y daños
form-encounter-notes-proof-doctor = Un doctor vio las heridas
form-encounter-notes-proof-video = El video está guardado en otro lugar
form-encounter-notes-proof-camera = Tal vez lo grabó una cámara cercana

form-encounter-notes-next = Después
form-encounter-notes-next-lawyer = Llamé a un abogado
form-encounter-notes-next-family = La familia ya sabe
form-encounter-notes-next-online = Pregunté al abogado antes de publicar algo o de quejarme
