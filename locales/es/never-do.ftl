### Lo que nunca hay que hacer con la policía o con agentes de inmigración: errores difíciles de reparar. Para días tranquilos. Con calma, sin culpar.
### Nunca aconseje mentir, correr, esconderse ni resistirse.

never-do-title = Lo que nunca debe hacer
# En el cuadro de la página principal.
never-do-short = Nunca haga esto
never-do-lead = Para días tranquilos: errores con agentes y papeles que son difíciles de reparar.

## Qué hacer

never-do-silent = Guarde silencio si no quiere contestar.
never-do-silent-detail = Callar no es mentir. Mentir puede ser delito.
never-do-words-only = Diga que no da permiso para registrar, solo con palabras.
never-do-lawyer = Pida un abogado y después guarde silencio.
# "Algo de esto": uno de los errores de esta página.
never-do-tell-lawyer = Dígale pronto a un abogado si ya pasó algo de esto.

## Qué no hacer

never-do-citizen = No diga que es ciudadano si no lo es.
never-do-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse. No marque “<en>citizen</en>” en un formulario ni se inscriba para votar.
never-do-lie = No mienta ni dé un nombre falso.
# $low a $high: años de prisión.
never-do-lie-detail = En Georgia es delito dar a un agente un nombre, una dirección o una fecha de nacimiento falsos. Decir algo falso a una oficina estatal o local puede traer de { $low } a { $high } años de prisión.
never-do-resist = No corra, no se esconda, no se resista ni toque a los agentes.
# $low a $high: años de prisión.
never-do-resist-detail = En Georgia es delito estorbar a un agente a propósito; se llama <term id="obstruction">obstrucción</term>. Con violencia, una primera condena puede traer de { $low } a { $high } años.

## Lo que está en disputa

# $years: cuántos años. En disputa: deje las dos partes y lo más seguro.
never-do-speak = ¿Nunca hay que decir nada? El consejo de siempre es guardar silencio y pedir un abogado. Pero algunas palabras verdaderas le pueden proteger cuando un agente empieza una <term id="expedited-removal">deportación rápida</term>. Una es que tiene miedo de regresar. Otra es que ha vivido aquí más de { $years } años. Lo más seguro: diga solo la verdad y pida un abogado.

## Listas: cada línea empieza con "No"

never-do-papers = Papeles y fechas
never-do-papers-false = No lleve ni muestre papeles falsos, ni papeles de otra persona.
never-do-papers-sign = No firme papeles de ICE antes de hablar con un abogado.
# "Declararse culpable": decirle a una corte penal que usted lo hizo.
never-do-papers-plead = No se declare culpable antes de preguntar a un abogado por su caso de inmigración.
never-do-papers-notario = No pague a un <term id="notario">notario</term> por consejos legales.
never-do-papers-court = No falte a una fecha de corte ni a una cita con ICE. Si le da miedo ir, pregunte antes a un abogado.

never-do-people = Puertas, personas y teléfonos
never-do-people-door = No abra la puerta a los agentes para leer un papel.
never-do-people-hide = No les cierre el paso a los agentes ni esconda a la persona que arrestan. Puede mirar y grabar video desde lejos.
# La línea de denuncias del gobierno. Su número no está en esta aplicación.
never-do-people-tip-line = No llame a la línea de denuncias de Seguridad Nacional para pedir ayuda. Es para denunciar a personas.
# La línea de guardia: una línea en una cárcel o un lugar parecido que las visitas no pueden pasar.
never-do-people-line = No grabe más allá de la línea de guardia en una cárcel o un lugar parecido. Pare cuando se lo ordenen.
never-do-people-record = No grabe a escondidas a otras personas en un lugar privado. En Georgia eso es delito.

## Por qué

never-do-refuse = En una conversación de la que se puede ir, usted puede no contestar e irse caminando. Unas notas sobre casos de Georgia dicen que eso solo no es obstrucción.
never-do-film = Puede grabar video de la policía que trabaja en público. Por lo general necesitan una orden para revisar su teléfono, y no pueden borrar su video.
never-do-own-talk = En Georgia puede grabar una conversación en la que usted participa.
never-do-used-against = Lo que usted diga se puede usar en su contra en la corte. También los papeles que entregue.

## Cuando es distinto

never-do-driver = En Georgia, quien maneja debe mostrar licencia, registro del carro y seguro cuando un agente los pide.
# Merodear (loitering): estar en un lugar de una forma que hace temer a la policía por la seguridad.
never-do-name = Georgia tiene una ley sobre merodear (<en>loitering</en>). Antes de un arresto por esa ley, la policía debe dejar que usted diga quién es y explique. Si no lo dice, puede contar en su contra. Nunca dé un nombre falso.
