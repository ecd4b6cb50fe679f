### En la clínica o el hospital. Quien lee, o su hijo, está enfermo y quizás no va por miedo. No asuste y no prometa.

at-clinic-title = En la clínica o el hospital
# En el cuadro de la página principal.
at-clinic-short = Clínica u hospital
at-clinic-lead = Para usted si necesita un doctor y le preocupa inmigración.

## Qué hacer

at-clinic-emergency = En una emergencia, vaya al hospital.
at-clinic-ask-interpreter = Pida un intérprete gratis.
# No anotar el estatus en el expediente del paciente.
at-clinic-not-in-chart = Pida al personal que no anote su estatus.
# "agentes": policías o agentes de inmigración, no enfermeras ni doctores.
at-clinic-silent-to-officers = Guarde silencio si un agente pregunta por su estatus.

## Qué decir

# El paciente se lo dice a la enfermera, al doctor o en la recepción.
at-clinic-say-chart = Por favor, no escriba mi estatus migratorio en mi expediente.

## Qué no hacer

at-clinic-no-waiting = No se quede en casa en una emergencia.
at-clinic-no-waiting-room-talk = No hable de su estatus en la sala de espera.
at-clinic-no-waiting-room-talk-detail = Puede haber agentes en las salas de espera y en las recepciones.
at-clinic-no-false-papers = No use papeles falsos ni papeles de otra persona.
at-clinic-no-made-up-answers = No invente respuestas sobre su estatus.
at-clinic-no-made-up-answers-detail = En vez de eso, puede guardar silencio. En Georgia, una respuesta falsa a una oficina estatal o local puede ser delito.

## Lo que está en disputa

# $ended: el día en que terminó la regla vieja. En disputa: deje las dos partes y lo más seguro.
at-clinic-old-rule-ended = Durante años, una regla mantuvo la mayoría de los arrestos de inmigración lejos de <term id="protected-areas">clínicas, escuelas e iglesias</term>. El { $ended } el gobierno terminó esa regla. Ahora los agentes y sus supervisores deciden caso por caso. Algunos grupos demandaron, y las órdenes de las cortes ayudan solo a esos grupos. Lo más seguro: reciba atención de todos modos en una emergencia, y guarde silencio sobre su estatus.
# $rule: desde cuándo vale la regla. $proposal: el día de la propuesta. En disputa.
at-clinic-public-charge = Algunas personas temen que la atención médica dañe su caso de tarjeta verde. La prueba para eso se llama <term id="public-charge">carga pública</term>. Con la regla que vale desde el { $rule }, solo contaban la ayuda en efectivo y el cuidado de largo plazo pagado por el gobierno. El { $proposal } el gobierno propuso contar más cosas. No encontramos una regla final. Lo más seguro: pregunte a un abogado de inmigración antes de empezar o dejar un beneficio.
at-clinic-public-charge-detail = La prueba no es para refugiados ni personas con asilo. Tampoco es para muchos grupos humanitarios ni para hacerse ciudadano. Con esa regla, los beneficios que usaron sus hijos no contaban contra usted.

## Por qué

at-clinic-need-not-say = Puede guardar silencio sobre su estatus. No conocemos ninguna ley que obligue al personal de salud a preguntar por él ni a reportarlo a inmigración.
# Medicare: el nombre de un seguro de salud del gobierno.
at-clinic-emergency-care = Las salas de emergencias de los hospitales que aceptan <en>Medicare</en> tienen que revisar a todos. En una emergencia tienen que estabilizarle. No importa su estatus, y no importa si puede pagar.
at-clinic-private-areas = Los cuartos de consulta y otras áreas privadas no están abiertos al público. La regla es que los agentes necesitan permiso para entrar, o una <term id="judicial-warrant">orden firmada por un juez</term>.
# HIPAA: el nombre de la ley de privacidad.
at-clinic-records = Una ley de privacidad, llamada <term id="hipaa">HIPAA</term>, protege su información médica. El personal la puede dar a la policía o a agentes solo en algunos casos. En la mayoría de esos casos la ley lo permite, pero no obliga.
at-clinic-language = Los hospitales, clínicas y doctores que reciben dinero federal tienen que ayudarle en su idioma. Usted no tiene que llevar ni pagar un <term id="interpreter">intérprete</term>.

## Cuando es distinto

at-clinic-emergency-entry = En una emergencia de verdad, los agentes pueden entrar a un área privada sin permiso.
at-clinic-records-order = Con una orden de una corte o de un juez, el hospital puede dar su información a los agentes.
at-clinic-benefits = Las salas de emergencias, los refugios y las despensas de comida por lo general no preguntan por el estatus. Algunos programas de beneficios sí. Pregunte eso antes de llenar un formulario.
