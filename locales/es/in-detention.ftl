### Página: ICE tiene detenido al lector, o a alguien a quien el lector ayuda.
### "Usted" es la persona adentro. Muchas veces la familia se la lee por teléfono.

in-detention-title = En detención de ICE
# En el cuadro de la página de inicio: de 1 a 4 palabras.
in-detention-short = En detención de ICE
in-detention-lead = Lea esta página si ICE le tiene en detención, o si ayuda a alguien que está adentro.

## Qué hacer

in-detention-ask-call = Pida llamar a su familia y a un abogado.
in-detention-ask-call-detail = Dígales dónde está. Algunos números cortos sirven solo en los teléfonos de adentro. Están en esta página. Si una línea no funciona, pruebe otra.
in-detention-ask-lawyer = Pida un abogado en cada lugar nuevo.
in-detention-ask-lawyer-detail = Dígalo antes de contestar preguntas. Dígalo otra vez cada vez que le muevan.
in-detention-give-number = Dé a su familia su <term id="a-number">número A</term>.
# $least es la menor cantidad de cifras; $digits es la cantidad que se usa.
in-detention-give-number-detail = Está en los papeles de inmigración, después de la letra A. Tiene de { $least } a { $digits } dígitos. Ponga ceros delante hasta tener { $digits }.
in-detention-say-afraid = Si tiene miedo de regresar, dígalo.
in-detention-say-afraid-detail = Dígaselo a cada agente, si es verdad. Pida una <term id="credible-fear">entrevista de miedo</term>. No necesita palabras legales.
in-detention-tell-children = Diga de inmediato si sus hijos necesitan quien los cuide.

## Qué no hacer

in-detention-no-sign = No firme papeles de ICE antes de hablar con un abogado.
in-detention-no-end-case = No acepte cerrar su caso sin un abogado.
in-detention-no-end-case-detail = Abogados de ICE han pedido a jueces que cierren casos. Querían arrestar a la gente y deportarla rápido, sin juez. Pida al juez tiempo para hablar con un abogado.
in-detention-no-lie = No le mienta a ningún agente.
in-detention-no-citizen = No diga que es ciudadano si no lo es.

## Lo que está en disputa

# $since es una fecha.
in-detention-bond-disputed = ¿Puede salir con <term id="immigration-bond">fianza</term>? Desde el { $since }, la junta de apelaciones de inmigración manda a los jueces negarla a muchas personas. Son las que <term id="ewi">entraron sin que un agente las revisara</term>. Unas cortes federales están de acuerdo y otras no. Lo más seguro: pregunte ya a un abogado por una audiencia de fianza y por el <term id="habeas">hábeas corpus</term>.
# Habeas: pedir a un juez federal que revise la detención. Stewart es un centro de detención en Georgia.
in-detention-bond-disputed-detail = El hábeas corpus pide a un juez federal que revise por qué usted está en detención. Muchas personas en Stewart ganaron así una audiencia de fianza. El { $ruling }, la corte federal de apelaciones para Georgia dijo que pueden pedir fianza las personas arrestadas dentro del país. Pero esa decisión no era final: un juez la tenía en espera y el gobierno quería anularla. El { $granted }, la Corte Suprema aceptó decidir. No sabemos qué ha pasado después.
# $years = 2.
in-detention-silent-or-speak = ¿Callar o hablar? El consejo de siempre es guardar silencio y pedir un abogado. Pero algunas palabras verdaderas pueden protegerle de una deportación rápida, sin juez. Lo más seguro: pida un abogado y diga solo la verdad. Si teme que le hagan daño en su país, dígalo.
in-detention-silent-or-speak-detail = Si un agente empieza una deportación rápida, estas palabras pueden ayudar, si son verdad. “Tengo miedo de regresar”. “He vivido aquí más de { $years } años”. “Tengo un caso o un estatus”. Lo que diga también puede usarse en su contra: por eso pida un abogado.
# $start y $paused son fechas; $years = 2.
in-detention-no-judge = ¿Puede un agente deportarle rápido, sin juez? Se llama <term id="expedited-removal">deportación rápida (expedited removal)</term>. Desde el { $start }, el gobierno dice que puede hacerlo en todo el país. Es para personas sin entrada legal que no pueden probar { $years } años aquí. Una jueza lo suspendió el { $paused }. Después una corte de apelaciones lo permitió otra vez. No sabemos si eso ha cambiado desde entonces. Lo más seguro: actúe como si estuviera vigente. Que su familia guarde pruebas de su tiempo aquí.

## Los primeros días, paso a paso

in-detention-first-days = Los primeros días adentro
in-detention-first-days-tell = Diga a su familia el lugar, su número A, sus medicinas y el nombre de su abogado.
in-detention-first-days-lines = Pregunte cómo funcionan los teléfonos. Después pruebe las líneas gratis de esta página.
in-detention-first-days-ice-line = La <term id="dril">línea de detención de ICE</term> es de ICE. Recibe reportes de abuso. Usted no tiene que decir ahí cómo llegó al país.
in-detention-first-days-handbook = Pida el manual de ICE y las reglas del lugar.
# "La lista": de ayuda legal gratis o barata.
in-detention-first-days-list = Pida al juez de inmigración tiempo para buscar un abogado. El juez le da una lista de ayuda gratis o de bajo costo.
in-detention-first-days-moved = ICE puede moverle sin avisar. Diga a su familia y a su abogado el lugar nuevo.

## La audiencia de fianza, paso a paso

in-detention-bond-papers = Si puede pedir fianza
in-detention-bond-papers-ask = Pida a un abogado que le ayude a pedir una audiencia de fianza.
in-detention-bond-papers-proof = Junte pruebas de su familia, trabajo, impuestos y años aquí. Muestre una dirección fija.
in-detention-bond-papers-letters = Añada cartas, papeles de la escuela y papeles médicos.
in-detention-bond-papers-show = Muestre que no es un peligro y que volverá a la corte.
# Para quien paga la fianza. I-305 es el número del formulario del recibo.
in-detention-bond-papers-receipt = Quien paga debe guardar el recibo. Es el formulario I-305.

## Derechos

in-detention-lawyer-right = Puede tener un abogado en la corte de inmigración. El gobierno no lo paga.
in-detention-time-right = Puede pedir al juez de inmigración tiempo para buscar un abogado.
# $hours = 72.
in-detention-calls-right = Los lugares que tienen a personas para ICE por más de { $hours } horas deben permitir llamadas, correo legal y visitas de abogados. También deben dejarle usar una biblioteca de leyes.
in-detention-calls-right-detail = Deben darle el manual de ICE y uno del lugar. Las reglas exactas cambian de un lugar a otro.
in-detention-free-interpreter = La corte de inmigración le da un intérprete gratis. Diga cuál es su mejor idioma y dialecto. Si no entiende, dígalo.
# $minimum, $low y $high son cantidades en dólares de Estados Unidos.
in-detention-bond = La fianza es dinero que se paga para que usted espere la corte afuera. Por ley es de { $minimum } dólares o más. Muchas veces es de { $low } a { $high } dólares.
in-detention-bond-detail = Normalmente se paga completa. Quien paga puede recuperarla si usted va a todas las audiencias y cumple la orden final. Si falta a una audiencia, se pierde el dinero.
in-detention-consulate-right = Puede pedir que avisen a su <term id="consular-notification">consulado</term>. No importa su estatus.
in-detention-consulate-right-detail = Con algunos países, los agentes deben avisar al consulado aunque usted no quiera. Si su gobierno es un peligro para usted, dígaselo a su abogado y al agente.

## Cuando es distinto

# $since es una fecha.
in-detention-theft-arrest = A algunas personas deben detenerlas sin fianza: es la <term id="mandatory-detention">detención obligatoria</term>. Desde el { $since }, incluye a personas sin admisión legal arrestadas por robo o por algunos otros delitos. Puede bastar con un arresto.
in-detention-hold-rooms = Hubo noticias de personas que pasaron días en cuartos de la oficina de ICE en Atlanta. No tenían camas, duchas ni visitas. Cuánto tiempo puede ICE usar esos cuartos está en disputa. Pida a un abogado que se comunique con esa oficina.
in-detention-victims = ¿Es víctima de un delito, de trata de personas o de violencia en casa? Quizás tenga otras opciones, como una <term id="u-visa">visa U</term>. Dígaselo a su abogado.
