### Filled in by the family outside, often on the phone.

form-detained-person-title = Datos de la persona detenida
form-detained-person-short = Datos de la persona
form-detained-person-lead = La familia lo llena y lo tiene a mano en cada llamada.

form-detained-person-person = La persona
form-detained-person-person-help = Se busca con el número A, o con el nombre exacto y el país de nacimiento.
form-detained-person-person-name = Nombre completo, como en los papeles
form-detained-person-person-other = Otros nombres o formas de escribirlo
form-detained-person-person-born = Fecha de nacimiento
form-detained-person-person-country = País de nacimiento
form-detained-person-person-number = Número A

form-detained-person-taken = Cuándo pasó
form-detained-person-taken-date = Fecha
form-detained-person-taken-time = Hora
form-detained-person-taken-place = Lugar
form-detained-person-taken-who = Quién se lo llevó: policía, sheriff, ICE
form-detained-person-taken-saw = Quién lo vio

form-detained-person-where = Dónde está
form-detained-person-where-help = Pueden mover a la persona sin avisar. Anote cada lugar.
form-detained-person-where-place = Cárcel o centro de detención
form-detained-person-where-since = Desde
form-detained-person-where-booking = Número de registro
form-detained-person-where-phone = Teléfono

form-detained-person-case = El caso
form-detained-person-case-charge = Cargo en la cárcel
form-detained-person-case-bail = Fianza de la cárcel: cuánto, pagada o no
form-detained-person-case-hold = Retención de ICE: sí, no, desde cuándo
form-detained-person-case-bond = Fianza de inmigración: pedida, fijada, pagada
form-detained-person-case-hearing = Próxima audiencia: día, hora, corte
form-detained-person-case-signed = Papeles que se firmaron

form-detained-person-lawyer = Abogados
form-detained-person-lawyer-name = Nombre
form-detained-person-lawyer-phone = Teléfono
form-detained-person-lawyer-kind = Para el caso de la cárcel o de inmigración

form-detained-person-needs = Lo que necesita
form-detained-person-needs-medicine = Medicinas y enfermedades
form-detained-person-needs-children = Quién tiene a los niños
form-detained-person-needs-language = Idioma
form-detained-person-needs-afraid = Miedo de regresar: a quién se lo dijo

form-detained-person-calls = Llamadas
form-detained-person-calls-help = No hable de su propio estatus.
form-detained-person-calls-when = Día y hora
form-detained-person-calls-who = Con quién
form-detained-person-calls-said = Qué dijeron
