### Preguntas para quien recibió un papel y no sabe qué es. Quizás lee poco inglés.
### Los nombres y números de formularios quedan en inglés: hay que hallarlos en el papel.

walk-what-paper-title = Recibí un papel: ¿qué es?
# En el cuadro: de 1 a 4 palabras.
walk-what-paper-short = ¿Qué papel es?
walk-what-paper-lead = Para usted si recibió un papel de ICE, de una corte, de una cárcel o de su jefe.

## Preguntas

walk-what-paper-from = ¿De dónde vino el papel?
walk-what-paper-from-officer = De un agente, de ICE o de una cárcel
walk-what-paper-from-mail = De una corte, o por correo
walk-what-paper-from-boss = De mi jefe
walk-what-paper-from-unsure = No sé

walk-what-paper-sign = ¿Quieren que usted lo firme?
walk-what-paper-sign-help = No tiene que firmar ahora. Puede pedir primero un abogado.
walk-what-paper-sign-yes = Sí
walk-what-paper-sign-no = No, solo me lo dieron
walk-what-paper-sign-unsure = No sé

walk-what-paper-words = ¿Qué palabras tiene el papel?
walk-what-paper-words-help = Mire el título y el número pequeño en la orilla.
walk-what-paper-words-leave = <en>Voluntary departure</en> o <en>return</en>, I-210, I-826
walk-what-paper-words-stipulated = <en>Stipulated removal</en> o <en>waiver</en>
walk-what-paper-words-expedited = <en>Expedited removal</en>, I-860
walk-what-paper-words-other = Otras palabras, o no sé

walk-what-paper-form = ¿Qué nombre o número tiene?
walk-what-paper-form-help = Mire el título y el número pequeño en la orilla.
walk-what-paper-form-nta = <en>Notice to Appear</en>, I-862
walk-what-paper-form-warrant = <en>Warrant</en>, I-200 o I-205
walk-what-paper-form-detainer = <en>Detainer</en>, I-247A
walk-what-paper-form-other = Otra cosa, o no sé

walk-what-paper-court = ¿Qué dice el papel?
walk-what-paper-court-help = Un papel de la corte de inmigración dice <en>Immigration Court</en>.
walk-what-paper-court-nta = <en>Notice to Appear</en>, I-862
walk-what-paper-court-hearing = <en>Notice of Hearing</en>, con una fecha
walk-what-paper-court-order = <en>Order</en> o <en>Decision</en> de un juez
walk-what-paper-court-other = Otra cosa, o no sé

walk-what-paper-rest = ¿Es uno de estos?
walk-what-paper-rest-checkin = Una fecha para ir a una oficina de ICE
walk-what-paper-rest-expedited = <en>Expedited removal</en>, I-860
walk-what-paper-rest-none = No, o no sé

walk-what-paper-work = ¿Qué dice su jefe del papel?
walk-what-paper-work-inspection = ICE va a revisar los formularios de trabajo
walk-what-paper-work-mine = Mis papeles son un problema
walk-what-paper-work-unsure = No sé

## Final: salida o regreso voluntario

walk-what-paper-leave = Le pide que acepte irse
walk-what-paper-leave-ask = Pida un abogado antes de firmar.
walk-what-paper-leave-language = Pida el papel en su idioma.
walk-what-paper-leave-hearing = Pida ver a un juez de inmigración.
walk-what-paper-leave-hearing-detail = El formulario I-826 tiene una opción para una audiencia con un juez. La ACLU dice que los agentes no pueden marcar una casilla por usted.
walk-what-paper-leave-afraid = Si tiene miedo de regresar, dígalo.
walk-what-paper-leave-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-leave-late = Si acepta irse y se va tarde, se vuelve una orden de deportación con multas.
# $years = 10.
walk-what-paper-leave-ban = ¿Lleva aquí más de un año sin estatus? Si se va, por lo general no puede regresar por { $years } años.
walk-what-paper-leave-signed = ¿Ya firmó el I-826? La ACLU dice que todavía puede cambiar de idea y pedir un juez. Llame ya a un abogado.

## Final: acepta la deportación sin audiencia

walk-what-paper-stipulated = Si firma, puede perder su audiencia
walk-what-paper-stipulated-ask = Pida un abogado antes de firmar.
walk-what-paper-stipulated-language = Pida el papel en su idioma.
walk-what-paper-stipulated-hearing = Diga que quiere ver a un juez.
walk-what-paper-stipulated-afraid = Si tiene miedo de regresar, dígalo.
walk-what-paper-stipulated-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-stipulated-order = Con un <term id="stipulated-removal">stipulated removal</term> recibe una orden de deportación sin audiencia. Puede impedirle regresar por muchos años. Regresar sin permiso es un delito federal.

## Final: deportación rápida

walk-what-paper-expedited = Es deportación rápida, sin juez
walk-what-paper-expedited-ask = Pida un abogado ahora.
walk-what-paper-expedited-afraid = Si tiene miedo de regresar, dígalo.
walk-what-paper-expedited-years = Si lleva aquí más de dos años, dígalo.
walk-what-paper-expedited-years-detail = Dígalo solo si es verdad. La familia puede llevar pruebas de cada mes: papeles de renta, sueldo, escuela, iglesia o doctor.
walk-what-paper-expedited-status = Si tiene un caso o un estatus, dígalo.
walk-what-paper-expedited-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-expedited-lie = No mienta. Diga solo la verdad.
# $start y $paused son fechas.
walk-what-paper-expedited-force = ¿Se permite esto lejos de la frontera? Desde el { $start } el gobierno dice que sí, en todo el país. Una jueza lo suspendió el { $paused }, y después una corte de apelaciones lo permitió otra vez. No sabemos qué pasó después. Lo más seguro: actúe como si estuviera vigente y llame ya a un abogado.
# $years = 5.
walk-what-paper-expedited-form = El formulario I-860 es una orden de <term id="expedited-removal">deportación rápida (expedited removal)</term>. Quien es deportado así, por lo general no puede regresar por { $years } años o más.
walk-what-paper-expedited-review = ¿El agente dijo que no después de la entrevista de miedo? Puede pedir que un juez de inmigración lo revise.

## Final: papel desconocido para firmar

walk-what-paper-sign-unknown = No firme lo que no conoce
walk-what-paper-sign-unknown-ask = Pida un abogado antes de firmar.
walk-what-paper-sign-unknown-language = Pida el papel en su idioma.
walk-what-paper-sign-unknown-number = Busque el número del formulario y dígaselo a su abogado.
walk-what-paper-sign-unknown-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-sign-unknown-blank = No firme un formulario en blanco.
walk-what-paper-sign-unknown-no-duty = No tiene que firmar los papeles que le da ICE.
walk-what-paper-sign-unknown-own-lawyer = Un formulario para su propio abogado es distinto. El formulario <term id="g-28">G-28</term> dice a ICE que un abogado habla por usted.

## Final: Notice to Appear

walk-what-paper-nta = Empieza un caso de deportación en la corte
walk-what-paper-nta-date = Busque una fecha, una hora y una corte.
walk-what-paper-nta-date-detail = ¿No tiene fecha? La corte manda después un aviso de audiencia. Revise la línea de la corte con su número A.
walk-what-paper-nta-lawyer = Muéstrelo a un abogado de inmigración.
walk-what-paper-nta-address = Dé a la corte su dirección correcta.
# $days = 5.
walk-what-paper-nta-address-detail = Si se muda, avise en un plazo de { $days } días con el <term id="eoir-33">formulario EOIR-33</term>.
walk-what-paper-nta-check = Revise seguido su fecha.
walk-what-paper-nta-miss = No falte a la audiencia.
walk-what-paper-nta-miss-detail = El juez puede ordenar su deportación sin que usted esté.
walk-what-paper-nta-throw = No lo tire ni lo ignore.
walk-what-paper-nta-what = El <term id="nta">aviso de comparecencia (Notice to Appear)</term> dice por qué el gobierno cree que le puede deportar. Si cree que algo está mal, usted o su abogado debe decirlo al juez.

## Final: aviso de audiencia

walk-what-paper-hearing = Es una fecha en la corte de inmigración
walk-what-paper-hearing-write = Anote la fecha, la hora y la corte.
walk-what-paper-hearing-write-detail = Hay dos cortes de inmigración en Atlanta y una dentro de Stewart. Lea cuál es.
walk-what-paper-hearing-lawyer = Hable con un abogado antes de la fecha.
walk-what-paper-hearing-check = Revise seguido la fecha en la línea de la corte.
walk-what-paper-hearing-language = Diga a la corte su mejor idioma.
walk-what-paper-hearing-miss = No falte a la audiencia.
walk-what-paper-hearing-miss-detail = El juez puede ordenar su deportación sin que usted esté.
walk-what-paper-hearing-dismiss = No acepte cerrar su caso sin un abogado.

## Final: orden o decisión

# Un juez de inmigración decidió.
walk-what-paper-order = Es una orden de un juez: actúe hoy
walk-what-paper-order-lawyer = Llame hoy a un abogado de inmigración.
walk-what-paper-order-date = Busque la fecha de la orden.
walk-what-paper-order-date-detail = El tiempo para apelar es corto.
walk-what-paper-order-missed = Si faltó a la corte, pregunte por abrir el caso otra vez.
walk-what-paper-order-afraid = Diga al abogado si tiene miedo de regresar.
walk-what-paper-order-throw = No lo tire ni lo ignore.
walk-what-paper-order-notario = No pague a un notario por consejos legales.
# $days y $short son números de días; $blocked es una fecha.
walk-what-paper-order-appeal = ¿Cuántos días hay para apelar? La apelación debe llegar en un plazo de { $days } días. Una regla de 2026 lo bajaría a { $short } días en casi todos los casos. Una corte bloqueó eso el { $blocked }, pero el caso sigue. Lo más seguro: que un abogado actúe en { $short } días.
# $days = 180.
walk-what-paper-order-reopen = ¿Faltó a la audiencia por una razón muy seria? Puede pedir, en un plazo de { $days } días, que abran el caso otra vez. Si no le avisaron bien, puede pedirlo en cualquier momento.

## Final: I-200 o I-205

walk-what-paper-warrant = Es una orden de ICE
walk-what-paper-warrant-door = Deje la puerta cerrada si están afuera.
walk-what-paper-warrant-silent = Diga que va a guardar silencio.
walk-what-paper-warrant-lawyer = Llame a un abogado y dígale el número del formulario.
walk-what-paper-warrant-resist = No corra, no se resista y no toque a los agentes.
walk-what-paper-warrant-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-warrant-enter = Desde hace mucho, cortes y grupos legales dicen que un papel de ICE, por sí solo, no deja a los agentes entrar a una casa. ICE dice ahora que un formulario, el <term id="i-205">I-205</term>, les permite entrar a la fuerza. Hay demandas contra eso. Lo más seguro: no abra, diga que no está de acuerdo y no se resista.
walk-what-paper-warrant-what = Una <term id="administrative-warrant">orden de ICE (sin juez)</term> la firma un agente de inmigración, no un juez. La I-200 es para un arresto. La I-205 es para una persona con una orden final de deportación.

## Final: detainer

walk-what-paper-detainer = Es una retención de ICE
walk-what-paper-detainer-copy = Guarde la copia, o pida una a la cárcel.
walk-what-paper-detainer-lawyer = Désela a su abogado de inmediato.
walk-what-paper-detainer-count = Cuente las horas de la retención.
walk-what-paper-detainer-silent = Guarde silencio sobre dónde nació.
walk-what-paper-detainer-bail = No pague la fianza antes de hablar con un abogado.
walk-what-paper-detainer-sign = No lo firme antes de hablar con un abogado.
# $hours = 48.
walk-what-paper-detainer-what = Una <term id="detainer">retención de ICE (detainer)</term>, formulario I-247A, pide a la cárcel que avise a ICE antes de soltarle. También le pide que le tenga hasta { $hours } horas más. Si es ciudadano de Estados Unidos o víctima de un delito, dígalo a la cárcel.

## Final: aviso al jefe

walk-what-paper-inspection = ICE revisa los formularios de su jefe
walk-what-paper-inspection-lawyer = Hable con un abogado antes de contestar preguntas.
walk-what-paper-inspection-read = Lea sobre las revisiones de trabajo y sus derechos.
walk-what-paper-inspection-ready = Haga un plan con su familia.
walk-what-paper-inspection-papers = No muestre ni haga papeles falsos.
walk-what-paper-inspection-citizen = No marque “ciudadano” si no lo es.
# $days es un número de días hábiles.
walk-what-paper-inspection-paper-check = Es una revisión de papeles, una auditoría del <term id="i-9">formulario I-9</term>. Por lo general no arrestan a nadie ese día. Su jefe tiene por lo menos { $days } días hábiles para entregar los formularios.

## Final: los papeles del trabajador

walk-what-paper-my-papers = Su jefe pregunta por sus papeles
walk-what-paper-my-papers-copy = Pida el papel y guarde una copia.
walk-what-paper-my-papers-lawyer = Hable con un abogado antes de contestar.
walk-what-paper-my-papers-choose = Escoja usted qué papeles de la lista mostrar.
walk-what-paper-my-papers-papers = No muestre papeles falsos ni de otra persona.
walk-what-paper-my-papers-citizen = No marque “ciudadano” si no lo es.
# $days = 180.
walk-what-paper-my-papers-unfair = ¿Tiene permiso de trabajo? Puede quejarse si un jefe pide más papeles por el lugar de donde viene. Tiene { $days } días para quejarse.

## Final: papel desconocido

walk-what-paper-unsure = No sabe qué es
walk-what-paper-unsure-keep = Guarde el papel y tómele una foto.
walk-what-paper-unsure-lawyer = Muéstrelo a un abogado de inmigración.
walk-what-paper-unsure-date = Busque una fecha en el papel.
walk-what-paper-unsure-date-detail = Puede ser una fecha en la corte o con ICE. Revise también la línea de la corte con su número A.
walk-what-paper-unsure-sign = No lo firme antes de hablar con un abogado.
walk-what-paper-unsure-throw = No lo tire ni lo ignore.
walk-what-paper-unsure-notario = No pague a un notario por consejos legales.
walk-what-paper-unsure-fake = Un papel o una llamada que pide dinero rápido puede ser falso. La FTC dice que ICE nunca acepta tarjetas de regalo. Pregunte a un abogado.
