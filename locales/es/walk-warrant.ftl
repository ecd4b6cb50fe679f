### Preguntas en la puerta: quien lee tiene el teléfono en la mano mientras los agentes esperan afuera. Muy corto y con calma.
### Lo que está en disputa debe quedar así: nunca escriba que ICE no puede entrar con un papel de ICE.

walk-warrant-title = ¿Firmó un juez este papel?
# En el cuadro de la página principal.
walk-warrant-short = Revisar la orden
walk-warrant-lead = Para usted si los agentes en su puerta dicen que traen una orden.

## Preguntas

walk-warrant-paper = ¿Puede ver el papel?
walk-warrant-paper-help = Deje la puerta cerrada. Pida que lo pasen por debajo de la puerta o lo muestren por una ventana.
walk-warrant-paper-yes = Sí, lo puedo ver
walk-warrant-paper-no = No, no muestran ningún papel
# Los agentes ya están en la casa.
walk-warrant-paper-inside = Ya están adentro

walk-warrant-top = ¿Qué dice arriba en el papel?
# Las palabras en inglés están impresas en el papel.
walk-warrant-top-help = Una corte puede ser <en>U.S. District Court</en>. Un papel de ICE dice <en>Department of Homeland Security</en>.
walk-warrant-top-court = El nombre de una corte
walk-warrant-top-homeland = <en>Homeland Security</en> o ICE
# "corte de inmigración": aquí ese papel no se toma por una orden de un juez.
walk-warrant-top-unsure = Corte de inmigración (<en>Immigration Court</en>), o no sé

walk-warrant-judge-check = ¿Está todo esto en el papel?
walk-warrant-judge-check-help = La firma de un juez. Su dirección correcta. El nombre de la persona. La fecha.
walk-warrant-judge-check-all = Sí, todo
walk-warrant-judge-check-missing = No, o no sé

## Final: orden de un juez

walk-warrant-judge-warrant = Parece la orden de un juez
walk-warrant-judge-warrant-let-in = Deje pasar a los agentes. Mantenga la calma.
walk-warrant-judge-warrant-remember = Recuerde nombres, números de placa y la hora.
walk-warrant-judge-warrant-no-resisting = No estorbe a los agentes, no los toque y no les mienta.
walk-warrant-judge-warrant-no-signing = No firme papeles de ICE antes de hablar con un abogado.
walk-warrant-judge-warrant-may-enter = Con una <term id="judicial-warrant">orden firmada por un juez</term> los agentes pueden entrar a una casa sin su permiso. La orden nombra una corte y lleva la firma de un juez.
walk-warrant-judge-warrant-still-silent = Aun así puede guardar silencio y pedir un abogado. Esto vale para todos en la casa.

## Final: papel de ICE

walk-warrant-ice-paper = Parece un papel de ICE. No lo firmó un juez.
walk-warrant-ice-paper-keep-closed = Deje la puerta cerrada.
walk-warrant-ice-paper-keep-closed-detail = Hable con la puerta cerrada. Si abre, ellos pueden mirar, entrar o decir que usted aceptó.
walk-warrant-ice-paper-refuse = Diga que no da permiso.
walk-warrant-ice-paper-no-opening = No abra la puerta para tomar el papel.
walk-warrant-ice-paper-no-resisting = No les cierre el paso ni pelee si entran.
walk-warrant-ice-paper-no-resisting-detail = Diga otra vez que no da permiso. Guarde silencio. Recuerde nombres, números de placa y la hora.
# $memo: el día del memo. En disputa: deje las dos partes y lo más seguro.
walk-warrant-ice-paper-removal-form = Busque el número del formulario. El <term id="i-200">I-200</term> es un papel de arresto de ICE. El <term id="i-205">I-205</term> es para una persona con una orden final de deportación. Desde hace mucho, las cortes y los grupos legales dicen que un papel así, por sí solo, no deja a los agentes entrar a una casa. Un memo de ICE del { $memo } dice que pueden entrar a la fuerza con un I-205. Hay demandas contra eso, y no conocemos un fallo para todo el país. Lo más seguro: no abra, diga que no da permiso y no se resista.
walk-warrant-ice-paper-removal-form-detail = En enero de 2026 un juez de Minnesota falló contra una entrada así en un caso. ICE dice que los agentes primero tienen que tocar y decir quiénes son.
walk-warrant-ice-paper-no-judge = Una <term id="administrative-warrant">orden de ICE (sin juez)</term> la firma un agente de inmigración, no un juez. La regla de muchos años es que por sí sola no da permiso de entrar a una casa.
walk-warrant-ice-paper-emergency = En una emergencia de verdad, los agentes pueden entrar sin orden. Por ejemplo, si alguien adentro está en peligro o si vienen persiguiendo a un sospechoso.

## Final: sin papel, o no se sabe

walk-warrant-not-sure = No se ve una orden clara de un juez
walk-warrant-not-sure-keep-closed = Deje la puerta cerrada.
walk-warrant-not-sure-ask-paper = Pida ver una orden firmada por un juez.
walk-warrant-not-sure-ask-paper-detail = Pídala con la puerta cerrada. También puede pedir un <term id="interpreter">intérprete</term>.
walk-warrant-not-sure-no-opening = No abra la puerta para leer un papel.
walk-warrant-not-sure-no-resisting = No les cierre el paso ni pelee si entran.
# En disputa: deje las dos partes y lo más seguro.
walk-warrant-not-sure-ice-form = Desde hace mucho, cortes y grupos legales dicen que un papel de ICE, por sí solo, no deja a los agentes entrar a una casa. ICE dice ahora que un formulario, el <term id="i-205">I-205</term>, les permite entrar a la fuerza. Hay demandas contra eso. Lo más seguro: no abra, diga que no da permiso y no se resista.
walk-warrant-not-sure-judge-paper = Una <term id="judicial-warrant">orden firmada por un juez</term> deja entrar a los agentes sin su permiso. La orden nombra una corte y lleva la firma de un juez, la dirección de usted, un nombre y una fecha.
walk-warrant-not-sure-emergency = En una emergencia de verdad, los agentes pueden entrar sin orden. Por ejemplo, si alguien adentro está en peligro o si vienen persiguiendo a un sospechoso.

## Final: ya están adentro

walk-warrant-inside = Ya están adentro
walk-warrant-inside-calm = Mantenga la calma y no se resista.
walk-warrant-inside-refuse = Diga que no da permiso.
walk-warrant-inside-remember = Recuerde nombres, números de placa, la agencia y la hora.
walk-warrant-inside-no-resisting = No estorbe a los agentes, no los toque y no les mienta.
walk-warrant-inside-no-signing = No firme papeles de ICE antes de hablar con un abogado.
walk-warrant-inside-said-no = Decir que no en voz alta le puede ayudar después.
walk-warrant-inside-still-silent = Todos en la casa pueden guardar silencio sobre dónde nacieron, su estatus y cómo llegaron.
