### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-court-check-date = Revise seguido su caso en la corte de inmigración, con su <term id="a-number">número A</term>. Use la línea automática de la corte, a cualquier hora, o su sistema en internet.
# Moción: una petición por escrito a la corte.
fact-court-bond-not-on-line = La línea automática de la corte no da información sobre casos de fianza ni mociones (peticiones al juez). Para eso, llame a la corte.
fact-court-anumber = El <term id="a-number">número A</term> es un número de archivo de { $min } a { $max } dígitos después de la letra A. Está en papeles de inmigración, permisos de trabajo, tarjetas verdes y avisos de audiencia. Use { $max } dígitos: si el suyo tiene menos, agregue ceros al principio.
fact-court-address-change = Dé su nueva dirección a la corte de inmigración en un plazo de { $days } días después de mudarse. Use el formulario EOIR-33. Avise también al DHS, el departamento que dirige a ICE.
# "Alivio": formas de quedarse que un juez puede dar.
fact-court-in-absentia = Si falta a una audiencia, el juez puede ordenar su deportación sin usted. También pierde varias formas de alivio (maneras de quedarse) por { $years } años.
fact-court-reopen = Si ordenaron su deportación porque faltó a la corte, una <term id="motion-to-reopen">moción para reabrir</term> pide que se vea otra vez. Por circunstancias excepcionales, tiene { $days } días después de la orden. Puede presentarla en cualquier momento si no le avisaron bien o si estaba en custodia. Presentarla detiene la deportación mientras el juez decide.
# Son los nombres de las cortes, no direcciones adonde ir.
fact-court-atlanta-two = Atlanta tiene dos cortes de inmigración: West Peachtree Street y Ted Turner Drive. Hay otra corte dentro de Stewart Detention Center. Lea su aviso para saber cuál es.
fact-court-first-hearing = La primera audiencia es corta (<term id="master-hearing">master calendar hearing</term>). El juez le dice que puede tener un abogado y fija fechas. Deben pasar por lo menos { $days } días desde que recibe la Notificación de Comparecencia (NTA), a menos que firme que renuncia a ese tiempo. Si cambia la fecha o el lugar, la corte lo manda por correo a la dirección que tiene.
fact-court-pleadings = En la primera audiencia el juez normalmente le pide admitir o negar cada punto de la <term id="nta">Notificación de Comparecencia (NTA)</term>. Antes de contestar puede pedir más tiempo para buscar un abogado. Esto es de un bufete de abogados.
fact-court-burden = En la corte de inmigración el gobierno primero debe probar que usted no es ciudadano. Si lo prueba y usted entró sin inspección, usted debe probar después que está aquí legalmente. Con las personas admitidas, el gobierno debe probar que se les puede deportar.
fact-court-silence = En la corte de inmigración puede callar sobre cosas que podrían ser un delito. Pero no es como un juicio penal. El juez puede sacar de su silencio una conclusión en su contra. Esto es de un artículo de una revista de leyes de 2021. Pregunte a un abogado antes de escoger.
fact-court-appeal-deadline = Si el juez ordena su deportación, la apelación debe llegar a la junta de apelaciones de inmigración en un plazo de { $days } días. Una regla de 2026 lo habría bajado a { $short } días en casi todos los casos. El { $blocked } una corte federal bloqueó esa parte, pero el caso sigue. Cuente con el plazo más corto.
fact-court-reopen-fee = Casi todas las mociones para reabrir cuestan dinero. En julio de 2025 costaban ${ $fee }; puede haber subido. La moción no tiene ese costo si no le avisaron bien de la audiencia o si estaba en custodia.
