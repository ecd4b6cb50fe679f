### La llena la familia afuera, muchas veces por teléfono. "La persona" es quien fue detenido.
### Aquí hay datos delicados (el número A): el aviso de guardarla en casa debe quedar. Nada pregunta por el estatus ni por cómo llegó la persona.

form-detained-person-title = Notas sobre una persona detenida
form-detained-person-short = Notas de la persona
form-detained-person-lead = La familia llena esta hoja y la tiene a mano en cada llamada.

form-detained-person-person = La persona
form-detained-person-person-help = Guarde esta hoja en casa o con una persona de confianza. No la lleve con usted. ICE maneja el <term id="odls">localizador</term>. Pide el <term id="a-number">número A</term> o el nombre exacto, y el país de nacimiento. A una cárcel no tiene que decirle dónde nació la persona.
form-detained-person-person-name = Nombre completo, como en los papeles
form-detained-person-person-other = Otros nombres o formas de escribirlo
form-detained-person-person-born = Fecha de nacimiento
form-detained-person-person-country = País de nacimiento
form-detained-person-person-number = Número A

form-detained-person-taken = Cuándo pasó
form-detained-person-taken-date = Fecha
form-detained-person-taken-time = Hora
form-detained-person-taken-place = Lugar
form-detained-person-taken-who = Detenida por: policía, sheriff o ICE
form-detained-person-taken-saw = Quién lo vio
form-detained-person-taken-car = Dónde está el carro

form-detained-person-where = Dónde está
form-detained-person-where-help = Pueden mover a la persona sin avisar. Anote cada lugar nuevo.
form-detained-person-where-place = Cárcel o centro de detención
form-detained-person-where-since = Desde
form-detained-person-where-booking = Número de registro (<en>booking</en>)
form-detained-person-where-phone = Teléfono

form-detained-person-lawyer = Abogados
form-detained-person-lawyer-jail = Para la cárcel
form-detained-person-lawyer-jail-phone = Teléfono
form-detained-person-lawyer-immigration = Para inmigración
form-detained-person-lawyer-immigration-phone = Teléfono

form-detained-person-jail = El caso de la cárcel
form-detained-person-jail-help = Si hay una <term id="detainer">retención de ICE</term>, pregunte a un abogado antes de pagar la fianza de la cárcel.
form-detained-person-jail-charge = Cargo
form-detained-person-jail-bail = Fianza de la cárcel: cuánto, pagada o no
form-detained-person-jail-court = Próxima fecha y lugar de la corte
form-detained-person-jail-hold = Retención de ICE: desde cuándo, quién firmó
form-detained-person-jail-free = Sin la retención debería salir: día, hora
form-detained-person-jail-free-help = Entonces empiezan las horas de la retención.
form-detained-person-jail-copy = Pedimos copia de la retención de ICE

form-detained-person-immigration = El caso de inmigración
form-detained-person-immigration-bond = Fianza: cuánto, pagada el
form-detained-person-immigration-hearing = Próxima audiencia: día, hora, corte
form-detained-person-immigration-signed = Papeles firmados y qué día

form-detained-person-needs = Lo que necesita
form-detained-person-needs-medicine = Medicinas y enfermedades
form-detained-person-needs-children = Quién tiene a los niños
form-detained-person-needs-language = Idioma que mejor habla
form-detained-person-needs-afraid = Miedo de regresar: a quién lo dijo

form-detained-person-calls = Llamadas
form-detained-person-calls-help = Pueden grabar las llamadas de la cárcel o de detención. No hable del caso ni del estatus de nadie.
form-detained-person-calls-when = Día y hora
form-detained-person-calls-who = Con quién
form-detained-person-calls-said = Qué dijeron
