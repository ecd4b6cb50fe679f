### Suben agentes a un autobús de larga distancia o a un tren, o paran a la gente en la estación. Quien lee está ahí, con el teléfono en la mano.
### "Agente" vale para inmigración y para la policía. Lo que está en disputa debe quedar así.

on-bus-title = En un autobús o tren
# En el cuadro de la página principal.
on-bus-short = Autobús o tren
on-bus-lead = Para usted si suben agentes a su autobús o tren, o llegan a la estación.

## Qué hacer

on-bus-calm = Mantenga la calma y no se resista.
on-bus-ask-free = Pregunte si se puede ir.
on-bus-silent = Guarde silencio sobre su estatus.
on-bus-no-search = Diga que no da permiso para revisar sus bolsas.
# Los agentes. Agencia: ICE, Patrulla Fronteriza, policía …
on-bus-remember = Recuerde su agencia, nombres y números de placa.

## Qué no hacer

on-bus-run = No corra ni empuje.
on-bus-false-papers = No muestre papeles falsos.
on-bus-citizen = No diga que es ciudadano si no lo es.
on-bus-citizen-detail = Es un delito. Le puede cerrar para siempre casi todas las formas de quedarse.

## Lo que está en disputa

# $age es una edad en años. En disputa: deje las dos partes y lo más seguro.
on-bus-show-card = ¿Tiene que mostrar papeles? La ley federal dice que las personas de { $age } años o más deben llevar su <term id="lpr">tarjeta verde</term> o una tarjeta parecida, si se la dieron. La ACLU de Georgia dice: muestre sus papeles de inmigración si un agente de inmigración los pide y usted los tiene. Otra página de la ACLU dice que en un autobús no es obligatorio. Lo más seguro: muestre una tarjeta de inmigración válida de Estados Unidos a un agente de inmigración, si la tiene. Si no tiene, guarde silencio y pida un abogado.
# $miles: cuántas millas. En disputa.
on-bus-near-sea = Cerca del mar, la Patrulla Fronteriza dice tener más poderes. Una regla federal habla de { $miles } millas aéreas desde una frontera, y la costa cuenta. Ahí deja que los agentes suban a autobuses y trenes. Grupos como la ACLU dicen que la Constitución todavía le protege. Lo más seguro: guarde silencio, diga que no da permiso para registrar y no se resista.
on-bus-near-sea-detail = Savannah, Brunswick y el resto de la costa de Georgia están en esta zona. Fuera de esta zona, los agentes de inmigración también pueden hacer preguntas.

## Por qué

on-bus-may-ask = Los agentes pueden hacer preguntas y pedir permiso para registrar. No tienen que avisarle que usted puede decir que no. Usted puede decir que no.
on-bus-suspicion = Para detenerle, aunque sea un rato, un agente de inmigración necesita una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos sobre usted que apuntan a un delito o a estar aquí sin permiso.
# $memo: día del memo. $greyhound: día en que habló la compañía. Greyhound: una compañía de autobuses.
on-bus-company = Un memo de la Patrulla Fronteriza del { $memo } habla de autobuses fuera de los retenes. Dice que la compañía o sus empleados deben dejar subir a los agentes. El { $greyhound } la compañía Greyhound dijo que no acepta revisiones sin una orden. No sabemos si todavía es así.
on-bus-film = Puede grabar video si no estorba.
on-bus-phone = Por lo general, los agentes necesitan una <term id="judicial-warrant">orden de un juez</term> para revisar su teléfono.
on-bus-used-against = Lo que usted diga se puede usar en su contra en la corte. También los papeles que entregue.

## Cuando es distinto

on-bus-pat-down = Los agentes pueden palpar su ropa por fuera si tienen buena razón para sospechar que hay un arma.
# $age es una edad en años.
on-bus-carry-card = ¿Le dieron tarjeta verde o permiso de trabajo, y tiene { $age } años o más? Entonces la ley federal dice que la lleve consigo, también en un autobús.
