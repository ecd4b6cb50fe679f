### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-ga-jail-status-check = Toda cárcel de condado o de ciudad en Georgia debe revisar los datos de cada persona en las primeras { $hours } horas desde que llega. Debe hacer un esfuerzo razonable por saber su nacionalidad. También debe tratar de saber si el gobierno federal dice que la persona está aquí sin permiso legal.
# LESC es una oficina de ICE; Seguridad Nacional (DHS) es el departamento del que ICE es parte.
fact-ga-jail-lesc-query = Si los papeles no aclaran la duda, la cárcel de Georgia pregunta a una oficina federal. Es el <term id="lesc">Law Enforcement Support Center</term> (LESC) de Seguridad Nacional. Cuando la cárcel verifica que alguien está aquí sin permiso legal, avisa a Seguridad Nacional. Esto viene del texto de la ley de 2020, que solo vimos citado.
fact-ga-jail-interpreter = Así se describió el proyecto de ley HB 1105 de Georgia cuando se presentó. Si la cárcel no puede terminar la revisión por el idioma, debe conseguir un <term id="interpreter">intérprete</term>.
# El "detainer" es el formulario que ICE manda a la cárcel. LESC es una oficina de ICE.
fact-ga-jail-no-hold-status-alone = La HB 1105, como se describió al presentarla, no deja que una cárcel de Georgia retenga a alguien solo por su estatus. La cárcel necesita instrucciones por escrito de ICE o de su centro de apoyo (LESC). Una retención por <en>detainer</en> u orden de ICE termina a las { $hours } horas, salvo que un juez federal o <en>magistrate</en> haya firmado la orden. Compare esto con la ley final, que no vimos completa.
fact-ga-bond-not-denied-status = Antes de la HB 1105, la ley de Georgia sobre revisiones en la cárcel hablaba de la fianza y la salida. Decía que nada en esa ley debe usarse para negárselas a quien, por lo demás, tiene derecho a ellas. Hay que revisar si el texto de 2024 todavía lo dice.
fact-ga-first-appearance-48 = Si le arrestan en Georgia sin orden, el límite es de { $hours } horas. En ese tiempo deben llevarle ante un juez, o debe haber una orden. Si no, deben soltarle.
fact-ga-first-appearance-72 = Si le arrestan en Georgia con una orden, deben llevarle ante un juez en un plazo de { $hours } horas.
fact-ga-first-appearance-rights = En su <term id="first-appearance">primera audiencia</term> en una corte de Georgia, el juez debe decirle los cargos. Debe decirle que usted tiene derecho a guardar silencio. También debe decirle que puede contratar un abogado o que le pueden nombrar uno. El juez debe fijar la fianza.
# "Declararse": decir culpable o no culpable ante un cargo penal.
fact-booking-lawyer-before-plea = Su abogado penal debe decirle si declararse culpable trae un riesgo claro de deportación. Esto vale para clientes que no son ciudadanos. No se declare culpable antes de preguntar esto, ni siquiera por manejar sin licencia.
fact-booking-one-call = Pida una llamada. En el registro en la cárcel (fichaje) le quitan el teléfono. Apréndase de memoria por lo menos un número, de un familiar o un abogado.
fact-jail-calls-recorded = Una corte de apelaciones de Georgia dijo en 2002 que una cárcel puede grabar las llamadas. Los fiscales pueden usarlas si se avisó a la persona. En una encuesta de 2020, unos abogados dijeron que en algunas cárceles de Georgia se grababan las llamadas con sus clientes.

## Papeles de ICE, de la corte o de una cárcel

fact-paper-nta = El <term id="nta">aviso de comparecencia (Notice to Appear)</term>, formulario I-862, viene de Seguridad Nacional. Dice por qué el gobierno cree que a usted se le debe deportar. El caso en la corte empieza cuando lo presentan a la corte de inmigración. Puede traer la fecha de la primera audiencia. Si no, la corte manda un aviso de audiencia. Usted debe dar a la corte su dirección correcta. Si cree que el papel tiene un error, dígalo al juez.
fact-paper-i826 = La ACLU de San Diego explica el formulario I-826. Dice que usted puede pedir ver a un juez de inmigración y llamar a un abogado. Usted escoge una opción: una audiencia, una audiencia porque tiene miedo, o el regreso voluntario. Los agentes no pueden marcar la casilla por usted. Si ya firmó, todavía puede cambiar de idea y pedir un juez.
# $years: por cuánto tiempo, por lo general, la persona no puede regresar.
fact-paper-i860 = El formulario I-860 es la orden de <term id="expedited-removal">deportación rápida</term>. La firma un agente y no hay audiencia con un juez. Quien es deportado así por lo general no puede regresar por { $years } años o más. Usted todavía puede decir que tiene miedo o que tiene un estatus legal.
