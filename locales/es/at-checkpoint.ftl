### La policía o la Patrulla Fronteriza para todos los carros en un camino. Quien lee maneja o va de pasajero y lo ve adelante. Corto y con calma.
### Algunas líneas hablan de la ley de Georgia y lo dicen. Lo que está en disputa debe quedar así.

at-checkpoint-title = En un retén
# En el cuadro de la página principal.
at-checkpoint-short = Retén
at-checkpoint-lead = Para usted cuando los agentes paran todos los carros en un camino.

## Qué hacer

at-checkpoint-stop = Baje la velocidad, pare y tenga las manos a la vista.
at-checkpoint-license = Muestre licencia, registro del carro y seguro, si maneja.
at-checkpoint-license-detail = En Georgia, quien maneja debe mostrar estas tres cosas cuando un agente las pide.
at-checkpoint-agency = Pregunte de qué agencia son.
at-checkpoint-silent = Guarde silencio sobre su estatus.
at-checkpoint-no-search = Diga que no da permiso para registrar el carro.

## Qué no hacer

at-checkpoint-turn = No dé la vuelta ni se vaya.
# $years: el tiempo máximo de prisión.
at-checkpoint-turn-detail = La policía muchas veces vigila los carros que dan la vuelta y los para. Huir a alta velocidad de un retén federal es un delito grave, con hasta { $years } años de prisión.
at-checkpoint-lie = No mienta ni muestre papeles falsos.
at-checkpoint-citizen = No diga que es ciudadano si no lo es.

## Lo que está en disputa

# En disputa: deje las dos partes y lo más seguro.
at-checkpoint-silent-or-answer = La Patrulla Fronteriza pregunta por su estatus: ¿callar o contestar? Usted puede guardar silencio. Pero entonces los agentes pueden tardar más. Algunos grupos dicen a las personas con estatus legal que muestren su tarjeta. Lo más seguro: si tiene una tarjeta de inmigración válida de Estados Unidos, muéstrela. Si no tiene, guarde silencio y pida un abogado.
# $miles: cuántas millas. En disputa.
at-checkpoint-near-sea = Cerca del mar, la Patrulla Fronteriza dice tener más poderes. Una regla federal habla de { $miles } millas aéreas desde una frontera, y la costa cuenta. Grupos como la ACLU dicen que la Constitución todavía le protege ahí. Lo más seguro: pare, guarde silencio, diga que no da permiso para registrar y no se resista.
at-checkpoint-near-sea-detail = Savannah, Brunswick y el resto de la costa de Georgia están en esta zona. Para parar un carro, los agentes necesitan una <term id="reasonable-suspicion">sospecha razonable</term>. Para registrarlo necesitan <term id="probable-cause">causa probable</term> o una orden.

## Por qué

at-checkpoint-police-roadblock = La policía de Georgia puede poner retenes para revisar licencias. Un supervisor lo debe decidir antes. Los policías deben parar todos los carros, tardar poco y mostrar que son policías. Buscar delitos en general no puede ser la razón principal.
at-checkpoint-passengers = Todos en el carro pueden guardar silencio sobre su estatus. En Georgia, ninguna ley general obliga a los pasajeros a mostrar identificación en una parada común. Eso cambia si un agente tiene razones claras para sospechar de usted.
at-checkpoint-border-checkpoint = En un retén fijo de la Patrulla Fronteriza, en una carretera, los agentes pueden parar cada carro. Pueden hacer preguntas cortas sin ninguna sospecha. Para registrar el carro sin su permiso necesitan hechos fuertes que apunten a un delito.
at-checkpoint-looks = La raza sola no es una razón legal para parar a una persona. Las paradas por el aspecto, el idioma, el lugar o el tipo de trabajo siguen en disputa. Mantenga la calma y escríbalo después.
at-checkpoint-phone = Por lo general, los agentes necesitan una <term id="judicial-warrant">orden de un juez</term> para revisar su teléfono.

## Cuando es distinto

at-checkpoint-search = Los agentes pueden registrar el carro sin su permiso si tienen causa probable. Son hechos fuertes que apuntan a un delito. Diga que no en voz alta, pero no se resista.
at-checkpoint-no-license = Manejar sin licencia es un delito en Georgia. Puede traer cárcel, y huellas que se comparan con los datos de inmigración.
at-checkpoint-no-license-detail = No muestre una licencia falsa. Pregunte a un abogado antes de declararse culpable, que es decirle al juez que usted lo hizo.
# $day: el día de esas paradas. $safety: el día en que firmó el estado.
at-checkpoint-ice-there = ICE puede estar ahí con la policía. El { $day } agentes de ICE iban con la policía del condado de Chatham en paradas de tráfico. La policía estatal (<en>State Patrol</en>) tiene un <term id="287g">acuerdo con ICE</term> desde el { $safety }.
at-checkpoint-status-check = En Georgia, la policía puede tratar de revisar su estatus si se cumplen dos cosas. Una: tiene hechos fuertes que apuntan a un delito estatal o federal. La otra: usted no puede mostrar quién es, con una identificación válida o de otra forma. Una licencia o identificación de Georgia válida basta para esa revisión.
