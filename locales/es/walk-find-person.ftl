### Preguntas para la familia de afuera: se llevaron a alguien y lo buscan. Muy corto y con calma.
### "La persona" es la que se llevaron. El localizador es de ICE: déjelo dicho.

walk-find-person-title = Se llevaron a alguien: cómo encontrar a esa persona
# En el cuadro: de 1 a 4 palabras.
walk-find-person-short = Buscar a alguien
walk-find-person-lead = Para usted si la policía o ICE se llevó a alguien y no sabe dónde está.

## Preguntas

walk-find-person-who = ¿Quién se llevó a la persona?
walk-find-person-who-help = Los agentes de ICE pueden llevar la palabra <en>“POLICE”</en>. Si no sabe, escoja la última respuesta.
walk-find-person-who-police = La policía o un sheriff
walk-find-person-who-ice = ICE o agentes de inmigración
walk-find-person-who-unknown = No sé

walk-find-person-jail = ¿Está la persona en la cárcel del condado?
walk-find-person-jail-help = Llame a la cárcel del condado donde pasó. Tenga listos el nombre completo y la fecha de nacimiento.
walk-find-person-jail-yes = Sí, está en la cárcel
walk-find-person-jail-no = No, o ya salió
walk-find-person-jail-not-called = No he llamado, o no sé

walk-find-person-called = ¿Llamó a la cárcel del condado?
walk-find-person-called-help = Cuando la policía se lleva a alguien, muchas veces está en la cárcel de ese condado.
walk-find-person-called-there = Sí, y está ahí
walk-find-person-called-not-there = Sí, y no está ahí
walk-find-person-called-not-called = No, o no sé

walk-find-person-hold = ¿Hay una retención de ICE?
walk-find-person-hold-help = Pregunte a la cárcel. Una <term id="detainer">retención de ICE (detainer)</term> pide a la cárcel que tenga a la persona más tiempo, para ICE.
walk-find-person-hold-yes = Sí
walk-find-person-hold-no = No
walk-find-person-hold-unsure = No quieren decir, o no sé

walk-find-person-locator = ¿Qué muestra el localizador de ICE?
walk-find-person-locator-help = Busque con el <term id="a-number">número A</term> y el país de nacimiento. ¿No lo tiene? Use el nombre exacto y el país de nacimiento. La página es de ICE.
walk-find-person-locator-place = Dice un lugar
walk-find-person-locator-no-place = Sale la persona, pero sin lugar
walk-find-person-locator-nothing = No sale nada
walk-find-person-locator-cannot = No puedo o no me animo a buscar

walk-find-person-place = ¿Qué lugar dice?
walk-find-person-place-help = El nombre está en inglés.
walk-find-person-place-stewart = Stewart, en Lumpkin
walk-find-person-place-folkston = Folkston, uno de tres edificios
walk-find-person-place-irwin = Irwin, en Ocilla
walk-find-person-place-other = Otro lugar, o no sé

walk-find-person-other = ¿Está ese lugar en Georgia?
walk-find-person-other-yes = Sí, en Georgia
walk-find-person-other-no = No, en otro estado
walk-find-person-other-unsure = No sé

walk-find-person-since = ¿Hace cuánto se llevaron a la persona?
walk-find-person-since-short = Menos de dos días
walk-find-person-since-long = Dos días o más
walk-find-person-since-unsure = No sé

## Final: llamar a la cárcel

walk-find-person-call-jail = Llame primero a la cárcel del condado
walk-find-person-call-jail-ask-jail = Pregunte a la cárcel: ¿Está ahí esta persona?
walk-find-person-call-jail-ask-jail-detail = Puede preguntar a la policía qué cárcel usa.
walk-find-person-call-jail-ask-hold = Pregunte si hay una retención de ICE.
walk-find-person-call-jail-other = Pruebe con el condado vecino si dicen que no.
walk-find-person-call-jail-other-detail = Pruebe más de una vez. Después busque también en el localizador de ICE.
walk-find-person-call-jail-own-status = No hable de su propio estatus con los agentes.

## Final: en la cárcel, con retención o no se sabe

walk-find-person-with-hold = En la cárcel, quizás con retención de ICE
walk-find-person-with-hold-copy = Pida a la cárcel una copia de la retención.
walk-find-person-with-hold-when = Pregunte cuándo termina el tiempo en la cárcel.
walk-find-person-with-hold-lawyers = Llame a un abogado penal y a uno de inmigración.
walk-find-person-with-hold-lawyers-detail = Si la persona no puede pagar, pida un defensor público (<en>public defender</en>) en el caso penal. En la corte de inmigración el gobierno no paga abogado.
walk-find-person-with-hold-count = Cuente las horas de la retención.
walk-find-person-with-hold-bail = No pague la fianza antes de hablar con un abogado.
walk-find-person-with-hold-own-status = No hable de su propio estatus con los agentes.

## Final: en la cárcel, sin retención

walk-find-person-no-hold = En la cárcel, sin retención de ICE por ahora
walk-find-person-no-hold-again = Pregunte cada día si llegó una retención.
walk-find-person-no-hold-defender = Pida un defensor público.
walk-find-person-no-hold-plea = Pregunte a un abogado antes de declararse culpable.
walk-find-person-no-hold-bail = Pregunte hoy a un abogado por la fianza.
walk-find-person-no-hold-case = No hable del caso en el teléfono de la cárcel.
walk-find-person-no-hold-own-status = No hable de su propio estatus con los agentes.

## Final: no está en la cárcel

walk-find-person-gone = La persona no está en la cárcel
walk-find-person-gone-ask-who = Pregunte cuándo salió y con quién.
walk-find-person-gone-search = Busque en el localizador de ICE con el número A.
walk-find-person-gone-search-detail = El localizador es de ICE. Ponga el país de nacimiento. ¿No tiene el número? Use el nombre exacto. Un nombre puede tardar uno o dos días en aparecer.
walk-find-person-gone-lawyer = Llame a un abogado de inmigración.
walk-find-person-gone-other = Llame a las cárceles de los condados vecinos.
walk-find-person-gone-own-status = No hable de su propio estatus con los agentes.
walk-find-person-gone-pay = No pague a quien llama y dice: “Soy de ICE”.

## Final: ICE, sin lugar

walk-find-person-no-place = ICE tiene a la persona, el lugar no está claro
walk-find-person-no-place-call = Llame a la línea de ICE, o pida a alguien que llame.
walk-find-person-no-place-call-detail = Dé solo el nombre, el número A y el país de nacimiento. Puede llamar un amigo con estatus.
walk-find-person-no-place-again = Busque otra vez, por la mañana y por la noche.
walk-find-person-no-place-lawyer = Pida a un abogado que se comunique con la oficina de ICE en Atlanta.
walk-find-person-no-place-consulate = Pida ayuda al consulado.
walk-find-person-no-place-consulate-detail = El consulado puede ver cómo está una persona. ¿El gobierno de su país es un peligro para ella? Pregunte antes a un abogado.
walk-find-person-no-place-own-status = No hable de su propio estatus con los agentes.
walk-find-person-no-place-pay = No pague a quien llama y dice: “Soy de ICE”.

## Final: muy pronto

walk-find-person-wait = Quizás es muy pronto
walk-find-person-wait-again = Busque otra vez hoy y mañana.
walk-find-person-wait-again-detail = Un nombre puede tardar uno o dos días en aparecer. Pruebe otras formas de escribir el nombre.
walk-find-person-wait-lawyer = Llame hoy a un abogado de inmigración.
walk-find-person-wait-lawyer-detail = La persona puede estar en la oficina de ICE en Atlanta. Un abogado puede comunicarse con esa oficina.
walk-find-person-wait-jail = Llame también a la cárcel del condado.
walk-find-person-wait-children = Busque un adulto de confianza para los niños.
walk-find-person-wait-own-status = No hable de su propio estatus con los agentes.
walk-find-person-wait-pay = No pague a quien llama y dice: “Soy de ICE”.

## Final: no aparece

walk-find-person-not-found = Dos días y todavía no aparece
walk-find-person-not-found-lawyer = Pida a un abogado que se comunique con la oficina de ICE en Atlanta.
walk-find-person-not-found-court = Llame a la línea de la corte con el número A.
walk-find-person-not-found-consulate = Pida ayuda al consulado.
walk-find-person-not-found-consulate-detail = El consulado puede ver cómo está una persona. ¿El gobierno de su país es un peligro para ella? Pregunte antes a un abogado.
walk-find-person-not-found-call = Llame a la línea de ICE, o pida a alguien que llame.
walk-find-person-not-found-call-detail = Pregunte solo dónde está la persona. No hable de usted. Puede llamar un amigo con estatus.
walk-find-person-not-found-jails = Llame otra vez a las cárceles de los condados.
walk-find-person-not-found-own-status = No hable de su propio estatus con los agentes.
walk-find-person-not-found-pay = No pague a quien llama y dice: “Soy de ICE”.
walk-find-person-not-found-moved = ICE puede mover a la gente a otro estado sin avisar. Por eso, siga buscando.

## Final: no puede buscar

walk-find-person-no-search = Deje que alguien busque por usted
walk-find-person-no-search-friend = Pida a un abogado o a un amigo con estatus que busque.
walk-find-person-no-search-friend-detail = El localizador es de ICE, y guarda un registro de las búsquedas.
walk-find-person-no-search-give = Deles el nombre, el número A y el país de nacimiento.
walk-find-person-no-search-group = Llame a un grupo de ayuda que no es de ICE.
walk-find-person-no-search-consulate = Pida ayuda al consulado.
walk-find-person-no-search-consulate-detail = El consulado puede ver cómo está una persona. ¿El gobierno de su país es un peligro para ella? Pregunte antes a un abogado.
walk-find-person-no-search-own-status = No hable de su propio estatus con los agentes.
walk-find-person-no-search-pay = No pague a quien llama y dice: “Soy de ICE”.

## Final: otro estado

walk-find-person-other-state = La persona está en otro estado
walk-find-person-other-state-lawyer = Dígale ya al abogado el lugar nuevo.
walk-find-person-other-state-call = Llame a ese lugar y pregunte cómo comunicarse con la persona.
walk-find-person-other-state-call-detail = El localizador muestra el lugar. Pregunte por cartas, llamadas y visitas.
walk-find-person-other-state-court = Revise la fecha de corte en la línea de la corte.
walk-find-person-other-state-again = Busque otra vez todos los días.
walk-find-person-other-state-own-status = No hable de su propio estatus con los agentes.
walk-find-person-other-state-pay = No pague a quien llama y dice: “Soy de ICE”.
walk-find-person-other-state-court-stays = Después de un traslado, el primer juez de inmigración sigue con el caso, hasta que lo mande a otra corte.
