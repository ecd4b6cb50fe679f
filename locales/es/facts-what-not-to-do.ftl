### Why the advice is true: facts about what can hurt a person.

fact-ga-false-name = En Georgia, dar a un agente un nombre, una dirección o una fecha de nacimiento falsos para engañarlo es un <en>misdemeanor</en>. Un <en>misdemeanor</en> es un delito menor. Esto vale cuando el agente está haciendo su trabajo de forma legal. Guardar silencio es distinto de mentir.
fact-not-false-docs = Nunca muestre ni lleve papeles falsos o de otra persona. Usar papeles de inmigración falsos es un delito federal.
fact-not-lie = No le mienta a ningún agente. Usted puede negarse a contestar. Pero decir algo falso a un agente federal es un delito.
fact-not-claim-citizen = Nunca diga que es ciudadano de Estados Unidos si no lo es. Es un delito, y le cierra para siempre la mayoría de las opciones de inmigración. Casi no hay excepciones. Lo mismo vale para registrarse para votar o marcar “ciudadano” en el formulario <term id="i-9">I-9</term>.
fact-not-resist = No corra, no se esconda y no se resista. No toque a los agentes.
fact-not-carry-foreign-papers = Algunos grupos legales aconsejan a las personas sin estatus no llevar papeles extranjeros que muestren dónde nacieron. Hacen una excepción cuando los papeles hacen falta. Usted puede necesitar identificación para manejar, o prueba de { $years } años aquí. Decida esto con el consejo de un abogado.
fact-not-interfere = No le cierre el paso a ICE ni esconda a una persona que ICE está arrestando. Usted puede mirar y grabar video desde lejos.
fact-ga-lying-felony = Una declaración falsa o un documento falso ante una agencia estatal o local de Georgia puede ser un <en>felony</en>. Un <en>felony</en> es un delito grave; este tiene un castigo de { $low } a { $high } años. Guarde silencio en vez de inventar algo.
fact-not-ice-tip-line = La línea de denuncias de Seguridad Nacional (ICE) es la línea del gobierno para denunciar a personas. No es una línea de ayuda. No es el localizador de detenidos.
fact-carry-groups-advice = Una guía del estado de Nueva Jersey y un grupo de ayuda legal de Nueva York dicen lo mismo. Lleve papeles de inmigración válidos del gobierno de Estados Unidos. Deje los papeles extranjeros en casa, en un lugar seguro. No lleve papeles falsos.
fact-carry-case-papers = A las personas con un caso abierto, los grupos legales les aconsejan llevar copias de sus papeles. Ejemplos: un recibo (I-797), un aviso de audiencia o una <term id="nta">Notice to Appear</term>. Dé copias también a una persona de confianza. Un caso abierto quizás no le protege de la detención.
# $years: años de vivir aquí.
fact-carry-two-year-copies = Algunos abogados aconsejan a las personas sin estatus llevar copias que muestren { $years } años o más aquí. Es por la <term id="expedited-removal">deportación rápida</term>. Otros dicen que guarde esos papeles en un lugar seguro donde alguien de confianza los pueda tomar.
