### Tema "at-work": agentes de inmigración llegan al lugar de trabajo de quien lee.
### "Agentes" son los de inmigración. "Patrón" es el dueño o el jefe del lugar de trabajo.

at-work-title = ICE en su trabajo
# El cuadro en la página principal.
at-work-short = En el trabajo
at-work-lead = Lea esto cuando agentes de inmigración lleguen al lugar donde trabaja.

## Qué hacer

at-work-stay-calm = Mantenga la calma y guarde silencio.
at-work-ask-lawyer = Pida un abogado.
# Lleva a las preguntas que ayudan a distinguir una orden de juez de un papel de ICE.
at-work-check-paper = Deje que su patrón revise el papel.
at-work-check-paper-detail = Lo que importa es quién lo firmó. La <term id="judicial-warrant">orden de un juez</term> dice el nombre de una corte y lleva la firma de un juez. Si arriba dice “<en>Department of Homeland Security</en>” y firma un agente de inmigración, es un papel de ICE.

## Qué decir

# Un trabajador se lo dice a un agente que quiere entrar a una zona privada del trabajo.
at-work-say-ask-employer = Yo no puedo dar permiso para entrar. Por favor, pregunte a mi patrón.

## Qué no hacer

at-work-run = No corra ni se esconda.
at-work-run-detail = Si corre, les puede dar a los agentes una razón para pararle.
at-work-lie = No mienta ni muestre papeles falsos.
at-work-lie-detail = Las dos cosas pueden ser delito. En vez de eso, puede guardar silencio.
at-work-citizen = No diga ni escriba que es ciudadano si no lo es.
at-work-citizen-detail = Vale también para el <term id="i-9">formulario I-9</term>, el de los trabajadores nuevos. Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.
at-work-sign = No firme papeles de ICE antes de hablar con un abogado.
at-work-sign-detail = No tiene que firmar los papeles que le dé ICE. Puede pedir cada papel en su idioma.

## Lo que está en disputa

# $paused es el día de la decisión de la Corte Suprema.
at-work-looks = La ley dice que la raza sola no es una razón legal para pararle. Pero el { $paused } la Corte Suprema suspendió los límites a esas paradas en una parte de California. Esa decisión no es la última palabra. Puede haber paradas por el aspecto, el idioma, el lugar o el tipo de trabajo. Lo más seguro es mantener la calma, guardar silencio y escribirlo después.

## Justo después: líneas numeradas bajo un título; cada una dice qué anotar

at-work-write-down = Justo después, anote esto
at-work-write-down-when = El día y la hora.
# Agencia: ICE, policía, sheriff …
at-work-write-down-who = La agencia, los nombres, los números de placa y las placas de los carros.
at-work-write-down-said = Lo que dijeron y lo que preguntaron.
at-work-write-down-where = Adónde fueron y quién los dejó entrar.
at-work-write-down-taken = A quién se llevaron y quién lo vio.

## Por qué

at-work-private-areas = Para las áreas privadas del trabajo, los agentes necesitan el permiso del patrón o la orden de un juez. Una <term id="administrative-warrant">orden de ICE (sin juez)</term> no es permiso.
at-work-no-groups = Puede guardar silencio. No tiene que mostrar papeles. No tiene que ponerse en un grupo según su estatus migratorio.
at-work-audit = Una auditoría del I-9 no es una redada. ICE revisa los papeles de contratación del patrón. Muchas veces ese día no arrestan a nadie.
# $days es un número de días hábiles (de lunes a viernes, sin feriados).
at-work-audit-detail = El patrón tiene por lo menos { $days } días hábiles para entregar los formularios.
at-work-choose-papers = Para el formulario I-9, usted escoge qué papeles de la lista muestra. Su patrón no puede pedirle más por el lugar de donde usted viene. Tampoco puede por eso rechazar papeles que parecen auténticos.
at-work-labor-laws = Las leyes de pago, seguridad y sindicatos protegen a los trabajadores, sea cual sea su estatus. ¿Su jefe amenazó con llamar a inmigración porque usted se quejó? Eso cuenta como <term id="retaliation">represalia</term>: un castigo por usar sus derechos.
# $days es el número de días para quejarse ante el Departamento de Justicia de EE. UU.
at-work-unfair = ¿Tiene permiso para trabajar? Puede quejarse si un jefe le trata peor por su origen o por su estatus de ciudadanía. Se trata de contratar, despedir y revisar papeles. Tiene { $days } días para avisar al Departamento de Justicia de Estados Unidos.

## Cuando es distinto

at-work-public-areas = Los agentes pueden pasar a las áreas abiertas al público. Por ejemplo: una recepción, el comedor de un restaurante o un estacionamiento.
at-work-judge-warrant = Una orden firmada por un juez puede permitir que los agentes pasen a las áreas privadas. No se ponga en medio. Aun así puede guardar silencio.
