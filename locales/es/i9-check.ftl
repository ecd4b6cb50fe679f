### Una revisión de papeles en el trabajo: una auditoría del I-9 por ICE, o E-Verify. No es una redada; la redada está en el tema "at-work".
### "Patrón" es el que contrata. "Further Action Notice" y "Notice of Inspection" son nombres de papeles.

i9-check-title = Revisan los papeles del trabajo
# En el cuadro de la página principal.
i9-check-short = Papeles del trabajo
i9-check-lead = Lea esto si ICE o su patrón revisa los papeles de contratación en su trabajo.

## Qué hacer

i9-check-which = Pregunte qué clase de revisión es.
i9-check-which-detail = En una revisión del <term id="i-9">I-9</term>, ICE lee los formularios del patrón. En una redada, los agentes vienen a interrogar o arrestar a personas.
i9-check-notice = Pida ver el aviso sobre usted.
i9-check-notice-detail = Si E-Verify dio un problema, el patrón le tiene que dar un aviso. En inglés se llama <en>Further Action Notice</en>.
i9-check-lawyer = Hable con un abogado antes de llevar otros papeles.
i9-check-lawyer-detail = El tiempo puede ser corto. Pregunte hasta qué día puede responder.
i9-check-choose = Escoja usted qué papeles de la lista muestra.
i9-check-raid = Mantenga la calma y guarde silencio si llegan agentes.

## Qué decir

# El trabajador se lo dice al patrón.
i9-check-say-day = ¿Qué papel necesita y para qué día?
i9-check-say-list = Yo escojo qué papeles de la lista del I-9 muestro.

## Qué no hacer

i9-check-false = No muestre papeles falsos ni de otra persona.
i9-check-citizen = No marque “<en>citizen</en>” en el formulario si no es ciudadano.
i9-check-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.
i9-check-talk = No conteste preguntas de ICE sin un abogado.

## Pasos

i9-check-how = Cómo es una revisión de papeles
i9-check-how-letter = ICE le da al patrón un <term id="noi">aviso de inspección</term>.
# $days: días hábiles para entregar los formularios.
i9-check-how-days = El patrón tiene por lo menos { $days } días hábiles.
i9-check-how-read = ICE lee los formularios. Muchas veces ese día no arrestan a nadie.
i9-check-how-names = ICE puede nombrar a trabajadores que, según ICE, no pueden trabajar.
i9-check-how-answer = El trabajador nombrado puede mostrar otros papeles.

## Por qué

# $days: días hábiles federales.
i9-check-mismatch = E-Verify es un sitio del gobierno que revisa el formulario I-9. Si sus datos no coinciden, usted puede decidir arreglarlo. Tiene { $days } días hábiles federales para comunicarse con la oficina que dice el aviso. Mientras tanto, su patrón no le puede despedir por eso.
# $workers: el número que dice la ley.
i9-check-georgia = En Georgia, un patrón privado con más de { $workers } empleados tiene que usar E-Verify con los trabajadores nuevos.
i9-check-same-rule = Su patrón no puede pedirle más papeles por el lugar de donde usted viene. Tampoco puede por eso rechazar papeles que parecen auténticos.
# $days: días para quejarse.
i9-check-complain = ¿Tiene permiso para trabajar, y le trataron peor por su origen o su estatus de ciudadanía? Puede quejarse ante el Departamento de Justicia de EE. UU. en un plazo de { $days } días.
i9-check-pay = Las leyes de pago y seguridad le protegen, sea cual sea su estatus.

## Cuando es distinto

# $day: el día. $officers: cuántos más o menos. $arrested: cuántos trabajadores.
i9-check-big-raid = Una redada es distinta. El { $day }, unos { $officers } agentes llegaron a una obra en el condado de Bryan, Georgia. Arrestaron a { $arrested } trabajadores. Algunos dijeron que tenían permiso para trabajar.
i9-check-small = Un negocio privado más pequeño en Georgia no tiene que usar E-Verify.
