### Qué papeles llevar cada día y cuáles dejar en casa. Los grupos aconsejan distinto, y una ley federal dice que hay que llevar algunas tarjetas.
### Lo que está en disputa debe quedar así. Nunca aconseje llevar papeles falsos.

carry-papers-title = Qué papeles llevar
# En el cuadro de la página principal.
carry-papers-short = Papeles que llevar
carry-papers-lead = Para usted si pregunta qué papeles llevar consigo cada día.

## Qué hacer

carry-papers-card = Lleve su tarjeta verde o permiso de trabajo válido.
# $age: años de edad.
carry-papers-card-detail = Lo dice la ley federal para personas de { $age } años o más a quienes les dieron una tarjeta así. Guarde una copia en casa.
carry-papers-case = Lleve copias de los papeles de un caso abierto.
# I-797 es el número de un formulario.
carry-papers-case-detail = Por ejemplo un recibo (I-797), un aviso de audiencia o una <term id="nta">Notice to Appear</term>. Dé copias a una persona de confianza. Un caso abierto quizás no le protege de la detención.
carry-papers-driver = Lleve licencia, registro del carro y seguro cuando maneje.
# $days: cuántos días.
carry-papers-driver-detail = En Georgia, quien maneja los debe mostrar. Se espera que quien vive aquí más de { $days } días tenga licencia de Georgia.
carry-papers-home = Guarde los otros papeles en un lugar seguro.
carry-papers-home-detail = Una persona de confianza debe poder llegar a ellos. Los grupos legales lo dicen sobre todo de los papeles de otro país.
carry-papers-number = Apréndase de memoria un número de teléfono.

## Qué no hacer

carry-papers-false = No lleve papeles falsos ni de otra persona.
carry-papers-more-papers = No entregue más papeles de los que le piden.
carry-papers-more-papers-detail = Los papeles que entregue se pueden usar en su contra.
carry-papers-citizen = No diga que es ciudadano si no lo es.

## Lo que está en disputa

# $age: años de edad. $years: años de vivir aquí. En disputa: deje las dos partes y lo más seguro.
carry-papers-foreign = Algunos grupos dicen a las personas sin estatus que no lleven papeles de otro país que muestren dónde nacieron. Pero quien maneja tiene que mostrar licencia. La ley federal también pide a las personas de { $age } años o más que lleven su tarjeta de registro de Estados Unidos, si se la dieron. Algunos abogados dicen que lleve copias que muestren { $years } años aquí, por la <term id="expedited-removal">deportación rápida</term>. Otros dicen que las guarde en un lugar seguro. Lo más seguro: no lleve nada falso, lleve una tarjeta de inmigración válida de Estados Unidos si la tiene, y pregunte a un abogado.
# En disputa: deje las dos partes y lo más seguro.
carry-papers-show = ¿Tiene que mostrar sus papeles? La ACLU de Georgia dice: muestre los papeles de inmigración que lleve, si un agente de inmigración los pide. Otra página de la ACLU lo dice para personas con estatus legal, y no para la policía. Lo más seguro: muestre una tarjeta de inmigración válida de Estados Unidos a un agente de inmigración. Si no tiene, guarde silencio y pida un abogado.

## Por qué

# $age: años de edad. $low, $high: dólares; las fuentes no coinciden.
carry-papers-law = Las personas registradas de { $age } años o más deben llevar la prueba. No llevarla es un delito menor. Las fuentes no coinciden en la multa: { $low } dólares en la ley, hasta { $high } en avisos más nuevos.
# I-94: el número de un papel que dan al entrar. Parole: un permiso de estar aquí por un tiempo.
carry-papers-registered = Las personas con <term id="lpr">tarjeta verde</term>, I-94, permiso de trabajo, <term id="parole"><en>parole</en></term> o <en>Notice to Appear</en> por lo general cuentan como ya registradas.
carry-papers-on-foot = En Georgia ninguna ley general obliga a toda persona a pie a llevar o mostrar identificación.
carry-papers-state-check = En Georgia, la policía puede tratar de revisar su estatus si se cumplen dos cosas. Una: tiene hechos fuertes que apuntan a un delito estatal o federal. La otra: usted no puede mostrar quién es, con una identificación válida o de otra forma. Una licencia o identificación de Georgia válida basta para esa revisión.
# LIMITED-TERM: palabras impresas en la tarjeta.
carry-papers-state-card = Georgia da licencia o identificación a quien no es ciudadano solo con prueba de presencia legal. La tarjeta dice <en>LIMITED-TERM</en>. El estado dice que la tarjeta no prueba el estatus legal. También dice que una tarjeta vencida no significa que usted está aquí ilegalmente.

## Cuando es distinto

# $age: años de edad.
carry-papers-under-age = ¿Tiene menos de { $age } años? La ley de llevar la tarjeta es para personas de { $age } años o más.
carry-papers-fly = Para volar hace falta identificación. El aeropuerto acepta licencia <en>REAL ID</en>, tarjeta verde, tarjeta de permiso de trabajo o pasaporte extranjero.
carry-papers-register = ¿Nunca le registraron? Muchas personas tienen que <term id="registration">registrarse</term>. Si ningún agente le revisó al entrar, hable primero con un abogado.
