### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-sign-nothing = Usted no tiene que firmar los papeles que ICE le da. Primero pida cada formulario en su idioma, y pida un abogado.
fact-sign-stipulated = Con una <term id="stipulated-removal">orden de deportación aceptada</term> (<en>stipulated removal</en>), usted acepta que le deporten sin audiencia. Recibe una orden de deportación, que puede impedirle volver por muchos años. Volver sin permiso es un delito federal.
# "Alivio": formas de quedarse que un juez puede dar.
fact-sign-voluntary-departure = La <term id="voluntary-departure">salida voluntaria</term> le permite irse a más tardar en cierta fecha, sin orden de deportación. Antes de que termine una audiencia, pueden ser hasta { $days } días. Si no sale a tiempo, se vuelve orden de deportación, con multas y { $years } años sin poder pedir algunas formas de alivio (maneras de quedarse). No siempre es mejor; pregunte a un abogado.
fact-sign-i210-i826 = Conozca los nombres de dos formularios. El I-210 es la salida voluntaria que da ICE. El I-826 es un aviso de derechos con la opción de “regreso voluntario” (<en>voluntary return</en>).
fact-sign-ten-year-bar = Irse después de más de { $after } año sin estatus normalmente trae aparte un castigo de { $bar } años sin poder volver. Es así aunque no haya orden de deportación.
