### Filled in right after officers came or stopped someone; by the person or by a witness.

form-encounter-notes-title = Notas después de un encuentro
form-encounter-notes-short = Anótelo
form-encounter-notes-lead = Anote esto en cuanto esté a salvo.

form-encounter-notes-when = Cuándo y dónde
form-encounter-notes-when-help = Los detalles se olvidan pronto. Escriba lo que vio y oyó.
form-encounter-notes-when-date = Fecha
form-encounter-notes-when-time = Hora
form-encounter-notes-when-place = Lugar

form-encounter-notes-officers = Agentes
form-encounter-notes-officers-agency = Agencia: palabras en la ropa o el carro
form-encounter-notes-officers-name = Nombre
form-encounter-notes-officers-badge = Número de placa del agente
form-encounter-notes-officers-plate = Carro y placas

form-encounter-notes-happened = Qué pasó
form-encounter-notes-happened-said = Qué dijeron y preguntaron
form-encounter-notes-happened-answered = Qué se contestó
form-encounter-notes-happened-paper = Papel que mostraron y quién lo firmó
form-encounter-notes-happened-entered = ¿Entraron? ¿Quién los dejó?
form-encounter-notes-happened-searched = Qué registraron o se llevaron

form-encounter-notes-people = Personas
form-encounter-notes-people-taken = A quién se llevaron y a dónde
form-encounter-notes-people-hurt = Quién salió herido y cómo
form-encounter-notes-people-witness = Testigo
form-encounter-notes-people-phone = Teléfono del testigo

form-encounter-notes-proof = Pruebas
form-encounter-notes-proof-photos = Fotos de heridas y daños
form-encounter-notes-proof-video = El video está guardado en otro lugar
form-encounter-notes-proof-doctor = Un médico vio las heridas
form-encounter-notes-proof-camera = Tal vez lo grabó una cámara cercana

form-encounter-notes-next = Después
form-encounter-notes-next-help = Entregue estas notas solo a su abogado.
form-encounter-notes-next-lawyer = Llamé a un abogado
form-encounter-notes-next-family = La familia ya sabe
form-encounter-notes-next-online = Pregunté al abogado antes de publicar algo en internet
