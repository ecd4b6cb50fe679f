### Tema "in-car": la policía o ICE para un carro; quien lee maneja o va de pasajero.
### Las reglas de Georgia están en us-ga-in-car.ftl y se agregan a esta página.

in-car-title = Si le paran en un carro
# El cuadro en la página principal.
in-car-short = En el carro
in-car-lead = Lea esto cuando la policía o ICE paren el carro en que usted va.

## Qué hacer

in-car-hands = Tenga las manos a la vista y muévase despacio.
in-car-get-out = Bájese del carro si se lo ordenan.
in-car-stay-silent = Guarde silencio sobre su estatus migratorio.

## Qué no hacer

in-car-resist = No corra, no se resista ni toque a los agentes.
in-car-lie = No mienta ni muestre papeles falsos.
in-car-lie-detail = Las dos cosas pueden ser delito. En vez de eso, puede guardar silencio.
in-car-citizen = No diga que es ciudadano si no lo es.
in-car-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.

## Lo que está en disputa

# $paused es el día de la decisión de la Corte Suprema.
in-car-looks = La ley dice que la raza sola no es una razón legal para pararle. Pero el { $paused } la Corte Suprema suspendió los límites a esas paradas en una parte de California. Esa decisión no es la última palabra. Puede haber paradas por el aspecto, el idioma, el lugar o el tipo de trabajo. Lo más seguro es mantener la calma, no hablar de su estatus y escribirlo después.

## Justo después: líneas numeradas bajo un título; cada una dice qué anotar

in-car-write-down = Justo después, anote esto
in-car-write-down-when = El lugar, el día y la hora.
# Agencia: ICE, policía, sheriff, patrulla estatal …
in-car-write-down-who = La agencia, los nombres, los números de placa y las placas de los carros.
in-car-write-down-said = Lo que ellos dijeron y lo que dijo usted.
in-car-write-down-seen = Quién lo vio y cómo encontrar a esa persona.
in-car-write-down-papers = Guarde todos los papeles que le dieron.

## Por qué

in-car-everyone-silent = Todos en el carro pueden guardar silencio sobre su estatus migratorio.
in-car-refuse-search = Puede decir que no si quieren registrar su carro.
in-car-suspicion = Para detenerle un rato, un agente de inmigración necesita una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos sobre usted que apuntan a un delito o a estar aquí sin permiso.
in-car-used-against = Lo que usted diga se puede usar en su contra en la corte. También los papeles que entregue.
in-car-phone = Por lo general, los agentes necesitan una <term id="judicial-warrant">orden de un juez</term> para revisar su teléfono.

## Cuando es distinto

in-car-car-search = La policía puede registrar el carro sin su permiso si tiene <term id="probable-cause">causa probable</term>. Son hechos fuertes que apuntan a un delito. Diga que no en voz alta, pero no se resista.
# $age es una edad en años.
in-car-carry-card = ¿Tiene <term id="lpr">tarjeta verde (residencia)</term> o permiso de trabajo, y { $age } años o más? La ley federal dice que debe llevar la tarjeta con usted.
