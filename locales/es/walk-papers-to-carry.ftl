### Preguntas para un día tranquilo: qué papeles llevar en el bolsillo. Los grupos no coinciden, y una ley federal hace que algunas personas lleven una tarjeta.
### Nunca aconseje llevar papeles falsos. Lo que está en disputa debe quedar así.

walk-papers-to-carry-title = ¿Qué papeles debo llevar?
# En el cuadro de la página principal.
walk-papers-to-carry-short = Qué papeles
walk-papers-to-carry-lead = Para usted si quiere saber qué papeles llevar consigo.

## Preguntas

walk-papers-to-carry-card = ¿Tiene tarjeta verde, permiso de trabajo o I-94?
# I-94: un registro que dan al entrar.
walk-papers-to-carry-card-help = Los da el gobierno de Estados Unidos. Un I-94 es un registro de su entrada. Si su tarjeta ya venció, escoja “No sé”.
walk-papers-to-carry-card-yes = Sí, y es válido
walk-papers-to-carry-card-no = No
walk-papers-to-carry-card-unsure = No sé

walk-papers-to-carry-age = ¿Tiene dieciocho años o más?
walk-papers-to-carry-age-help = La ley federal sobre llevar la tarjeta empieza a esa edad.
walk-papers-to-carry-age-yes = Sí
walk-papers-to-carry-age-no = No

walk-papers-to-carry-card-drive = ¿Usted maneja?
walk-papers-to-carry-card-drive-yes = Sí
walk-papers-to-carry-card-drive-no = No

walk-papers-to-carry-case = ¿Tiene un caso de inmigración abierto?
walk-papers-to-carry-case-help = Por ejemplo un caso de asilo, una solicitud que mandó o una fecha en la corte de inmigración.
walk-papers-to-carry-case-yes = Sí
walk-papers-to-carry-case-no = No
walk-papers-to-carry-case-unsure = No sé

walk-papers-to-carry-drive = ¿Usted maneja?
walk-papers-to-carry-drive-yes = Sí
walk-papers-to-carry-drive-no = No

## Final: con tarjeta, menor de dieciocho

walk-papers-to-carry-young = La ley de llevar la tarjeta empieza a los dieciocho años
walk-papers-to-carry-young-keep-card = Guarde su tarjeta en un lugar seguro a su alcance.
walk-papers-to-carry-young-copies = Dé una copia a una persona de confianza.
walk-papers-to-carry-young-number = Apréndase de memoria un número de teléfono.
walk-papers-to-carry-young-false = No lleve papeles falsos ni de otra persona.
walk-papers-to-carry-young-citizen = No diga que es ciudadano si no lo es.
# $age: años de edad.
walk-papers-to-carry-young-law = La ley de llevar la tarjeta es para personas de { $age } años o más. Pregunte a un abogado si conviene llevarla desde ahora.

## Final: con tarjeta, maneja

walk-papers-to-carry-card-driver = Lleve su tarjeta y su licencia
walk-papers-to-carry-card-driver-card = Lleve su tarjeta verde, permiso de trabajo o I-94 válido.
walk-papers-to-carry-card-driver-license = Lleve licencia, registro del carro y seguro cuando maneje.
walk-papers-to-carry-card-driver-copy = Deje copias con una persona de confianza.
walk-papers-to-carry-card-driver-false = No lleve papeles falsos ni de otra persona.
walk-papers-to-carry-card-driver-citizen = No diga que es ciudadano si no lo es.
# En disputa: deje las dos partes y lo más seguro.
walk-papers-to-carry-card-driver-show = ¿Tiene que mostrar la tarjeta? La ACLU de Georgia dice: muestre los papeles de inmigración que lleve, si un agente de inmigración los pide. Otra página de la ACLU lo dice para ICE, pero no para la policía. Lo más seguro: muestre una tarjeta válida a un agente de inmigración. Puede guardar silencio sobre lo demás.
# $age: años de edad.
walk-papers-to-carry-card-driver-law = La ley federal dice que las personas registradas de { $age } años o más deben llevar la prueba. No llevarla es un delito menor.
# $days: cuántos días.
walk-papers-to-carry-card-driver-georgia-license = Se espera que quien vive en Georgia más de { $days } días tenga licencia de Georgia. Esa licencia también basta para la revisión de estatus que hace la policía de Georgia.

## Final: con tarjeta, no maneja

walk-papers-to-carry-card-only = Lleve su tarjeta
walk-papers-to-carry-card-only-card = Lleve su tarjeta verde, permiso de trabajo o I-94 válido.
walk-papers-to-carry-card-only-copy = Deje copias con una persona de confianza.
walk-papers-to-carry-card-only-number = Apréndase de memoria un número de teléfono.
walk-papers-to-carry-card-only-false = No lleve papeles falsos ni de otra persona.
walk-papers-to-carry-card-only-citizen = No diga que es ciudadano si no lo es.
# En disputa: deje las dos partes y lo más seguro.
walk-papers-to-carry-card-only-show = ¿Tiene que mostrar la tarjeta? La ACLU de Georgia dice: muestre los papeles de inmigración que lleve, si un agente de inmigración los pide. Otra página de la ACLU lo dice para ICE, pero no para la policía. Lo más seguro: muestre una tarjeta válida a un agente de inmigración. Puede guardar silencio sobre lo demás.
# $age: años de edad.
walk-papers-to-carry-card-only-law = La ley federal dice que las personas registradas de { $age } años o más deben llevar la prueba. No llevarla es un delito menor.
walk-papers-to-carry-card-only-on-foot = En Georgia ninguna ley general obliga a toda persona a pie a llevar o mostrar identificación.

## Final: caso abierto, sin tarjeta

walk-papers-to-carry-case-papers = Lleve copias de los papeles de su caso
walk-papers-to-carry-case-papers-copies = Lleve copias de su recibo o aviso de audiencia.
walk-papers-to-carry-case-papers-lawyer = Pregunte a su abogado qué más llevar.
walk-papers-to-carry-case-papers-trusted = Dé copias a una persona de confianza.
walk-papers-to-carry-case-papers-driver = Lleve licencia, registro del carro y seguro, si maneja.
walk-papers-to-carry-case-papers-false = No lleve papeles falsos ni de otra persona.
walk-papers-to-carry-case-papers-sign = No firme papeles de ICE antes de hablar con un abogado.
# $age: años de edad. En disputa: deje las dos partes y lo más seguro.
walk-papers-to-carry-case-papers-foreign = Algunos grupos dicen que no lleve papeles de otro país que muestren dónde nació. Pero la ley federal pide a las personas de { $age } años o más que lleven su papel de registro de Estados Unidos, si se lo dieron. Lo más seguro: lleve copias de los papeles de su caso, deje los papeles extranjeros en casa y pregunte a su abogado.
# $age: años de edad. I-94: un registro de la entrada. Parole: un permiso de estar aquí por un tiempo.
walk-papers-to-carry-case-papers-registered = Las personas con I-94, <term id="parole"><en>parole</en></term> o una <term id="nta">Notice to Appear</term> por lo general cuentan como registradas. Las personas registradas de { $age } años o más deben llevar la prueba. Pregunte a un abogado qué papel es su prueba.
walk-papers-to-carry-case-papers-no-shield = Un caso abierto quizás no le protege de la detención.

## Final: sin papeles, maneja

walk-papers-to-carry-none-driver = Pregunte a un abogado y no lleve nada falso
walk-papers-to-carry-none-driver-lawyer = Pregunte a un abogado qué debe llevar.
walk-papers-to-carry-none-driver-safe-place = Guarde copias de sus pruebas en un lugar seguro.
walk-papers-to-carry-none-driver-number = Apréndase de memoria un número de teléfono.
walk-papers-to-carry-none-driver-silent = Guarde silencio sobre su estatus si le paran.
walk-papers-to-carry-none-driver-false = No lleve una licencia falsa ni papeles falsos.
walk-papers-to-carry-none-driver-plead = No se declare culpable de manejar sin licencia antes de preguntar a un abogado.
# $age: años de edad. $years: años de vivir aquí. En disputa: deje las dos partes y lo más seguro.
walk-papers-to-carry-none-driver-foreign = Algunos grupos dicen que no lleve papeles de otro país que muestren dónde nació. Pero quien maneja tiene que mostrar licencia, y le puede hacer falta una identificación. La ley federal pide a las personas de { $age } años o más que lleven su tarjeta de registro de Estados Unidos, si se la dieron. Algunos abogados dicen que lleve copias que muestren { $years } años aquí; otros, que las guarde en casa. Lo más seguro: no lleve nada falso, y pregunte a un abogado por lo demás.
# $days: cuántos días.
walk-papers-to-carry-none-driver-license = En Georgia, quien maneja debe mostrar licencia cuando un agente la pide. Se espera que quien vive aquí más de { $days } días tenga licencia de Georgia. Quien no es ciudadano la recibe solo con prueba de presencia legal.
walk-papers-to-carry-none-driver-no-license = Manejar sin licencia es un delito en Georgia. Puede traer cárcel, y huellas que se comparan con los datos de inmigración.
walk-papers-to-carry-none-driver-register = Muchas personas que nunca fueron registradas tienen que <term id="registration">registrarse</term>. Si ningún agente le revisó al entrar, hable primero con un abogado.

## Final: sin papeles, no maneja

walk-papers-to-carry-none = No lleve nada falso y pregunte a un abogado
walk-papers-to-carry-none-lawyer = Pregunte a un abogado qué debe llevar.
walk-papers-to-carry-none-safe-place = Guarde copias de sus pruebas en un lugar seguro.
walk-papers-to-carry-none-number = Apréndase de memoria un número de teléfono.
walk-papers-to-carry-none-silent = Guarde silencio sobre su estatus si le paran.
walk-papers-to-carry-none-false = No lleve papeles falsos ni de otra persona.
walk-papers-to-carry-none-citizen = No diga que es ciudadano si no lo es.
# $age: años de edad. $years: años de vivir aquí. En disputa: deje las dos partes y lo más seguro.
walk-papers-to-carry-none-foreign = Algunos grupos dicen que no lleve papeles de otro país que muestren dónde nació. La ley federal pide a las personas de { $age } años o más que lleven su tarjeta de registro de Estados Unidos, si se la dieron. Algunos abogados dicen que lleve copias que muestren { $years } años aquí, por la <term id="expedited-removal">deportación rápida</term>. Otros dicen que las guarde en casa. Lo más seguro: no lleve nada falso, y pregunte a un abogado por lo demás.
walk-papers-to-carry-none-on-foot = En Georgia ninguna ley general obliga a toda persona a pie a llevar o mostrar identificación.
walk-papers-to-carry-none-register = Muchas personas que nunca fueron registradas tienen que <term id="registration">registrarse</term>. Si ningún agente le revisó al entrar, hable primero con un abogado.
