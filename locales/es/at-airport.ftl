### Vuelos dentro de Estados Unidos, y volver de otro país. Quien lee tiene tiempo de pensar antes del viaje.
### No diga que un vuelo es seguro, y no diga que arrestan a todos. TSA: la oficina que revisa a las personas en los aeropuertos.

at-airport-title = En el aeropuerto
# En el cuadro de la página principal.
at-airport-short = Aeropuerto
at-airport-lead = Para usted antes de volar dentro de Estados Unidos o de volver de otro país.

## Qué hacer

at-airport-lawyer = Pregunte a un abogado de inmigración antes de volar.
at-airport-lawyer-detail = Sobre todo si no tiene estatus, o tiene un caso abierto o una orden vieja de deportación. El riesgo cambia en cada caso.
at-airport-id = Vea si su identificación sirve para volar.
# $realid, $since: desde cuándo. $fee: dólares. $days: cuántos días vale. REAL ID: una licencia con reglas más estrictas.
at-airport-id-detail = Desde el { $realid } la licencia de un estado debe ser <en>REAL ID</en>. El aeropuerto también acepta tarjeta verde, tarjeta de permiso de trabajo o pasaporte extranjero. Desde el { $since } quien no los tiene puede pagar { $fee } dólares por otra revisión, que vale { $days } días.
at-airport-leave-facts = Deje sus datos con dos personas de confianza.
at-airport-leave-facts-detail = Escriba su nombre completo, fecha y país de nacimiento, <term id="a-number">número A</term> y abogado. Agregue su vuelo.
at-airport-ask-free = Pregunte si se puede ir.
# Esta línea es para vuelos dentro del país; lo de llegar de otro país está abajo.
at-airport-silent = Guarde silencio sobre su estatus en vuelos dentro del país.

## Qué no hacer

at-airport-leave = No salga del país antes de preguntar a un abogado.
# $after: años aquí sin estatus. $bar: años sin poder volver. TPS es el nombre de un estatus.
at-airport-leave-detail = Con <term id="tps">TPS</term>, un caso de asilo o una solicitud abierta de tarjeta verde, quizás necesite antes un permiso de viaje. Sin él puede perder el caso. Después de más de { $after } año aquí sin estatus, salir le puede impedir volver por { $bar } años.
at-airport-false-papers = No muestre papeles falsos ni de otra persona.
at-airport-sign = No firme papeles antes de hablar con un abogado.

## Lo que está en disputa

# $arrests: cuántos arrestos. TSA: la oficina de seguridad del aeropuerto. En disputa: deje las dos partes y lo más seguro.
at-airport-flying = ¿Las personas sin estatus pueden volar dentro del país? Ninguna ley federal lo prohíbe. Pero la oficina de seguridad del aeropuerto, TSA, da a ICE nombres de personas que van a volar. ICE busca a personas con una orden final de deportación, y también a otras. Reuters contó más de { $arrests } arrestos por esos avisos, hasta febrero de 2026. Lo más seguro: si no tiene estatus, o quizás tiene una orden así, pregunte primero a un abogado.

## Por qué

at-airport-show-id = Para volar, tiene que mostrar identificación o dejar que revisen quién es. No tiene que decir dónde nació ni cómo llegó.
at-airport-foreign-passport = Un pasaporte extranjero sirve para volar, pero muestra de dónde viene usted. Pregunte a un abogado qué identificación usar.
at-airport-everyone = La Constitución protege a todos en el país de registros injustos, no solo a los ciudadanos.
at-airport-phone = Dentro del país, los agentes por lo general necesitan una <term id="judicial-warrant">orden de un juez</term> para revisar su teléfono.

## Cuando es distinto

at-airport-coming-back = Cuando llega de otro país, los oficiales de la frontera (<term id="cbp">CBP</term>) pueden preguntar por su derecho a entrar. Pueden revisar sus maletas. Dicen que también pueden revisar teléfonos; eso está en disputa.
at-airport-green-card = ¿Vuelve con <term id="lpr">tarjeta verde</term>? Entonces solo tiene que contestar quién es y sobre su residencia.
at-airport-visa = ¿Viene con visa? Le pueden negar la entrada si no contesta.
# $day: el primer día.
at-airport-atlanta = El { $day } llegaron agentes de ICE al aeropuerto de Atlanta para ayudar con las filas largas. Las autoridades dijeron que no era para aplicar la ley de inmigración ahí. No sabemos si todavía están.
