### Preguntas en un carro parado: quien lee maneja o va de pasajero, o lo lee antes. Muy corto y con calma.
### Las reglas propias de Georgia se nombran así. Lo que está en disputa debe quedar así.

walk-car-stop-title = Pararon mi carro
# En el cuadro de la página principal.
walk-car-stop-short = Carro parado
walk-car-stop-lead = Para usted cuando la policía o ICE para el carro en que va.

## Preguntas

walk-car-stop-seat = ¿Usted maneja o va de pasajero?
walk-car-stop-seat-driver = Yo manejo
walk-car-stop-seat-passenger = Voy de pasajero

walk-car-stop-license = ¿Lleva una licencia de manejar válida?
walk-car-stop-license-help = Si su licencia es de otro país, escoja “No sé”.
walk-car-stop-license-yes = Sí
walk-car-stop-license-no = No
walk-car-stop-license-unsure = No sé

walk-car-stop-driver-now = ¿Qué hacen ahora?
walk-car-stop-driver-now-help = Tenga las manos a la vista. Muévase despacio.
# El estatus migratorio de quien lee.
walk-car-stop-driver-now-status = Preguntan por mi estatus
walk-car-stop-driver-now-search = Quieren registrar
walk-car-stop-driver-now-arrest = Me arrestan
walk-car-stop-driver-now-unsure = Otra cosa, o no sé

walk-car-stop-passenger = ¿Qué hacen ahora?
walk-car-stop-passenger-help = Tenga las manos a la vista. Muévase despacio.
walk-car-stop-passenger-status = Preguntan por mi estatus
walk-car-stop-passenger-search = Quieren registrar
walk-car-stop-passenger-arrest = Me arrestan
walk-car-stop-passenger-unsure = Otra cosa, o no sé

walk-car-stop-who = ¿Quién pregunta por su estatus?
walk-car-stop-who-help = Lea las palabras en su ropa. Puede preguntar: “¿De qué agencia son?” (<en>Which agency are you from?</en>).
walk-car-stop-who-police = Policía, sheriff o policía estatal
walk-car-stop-who-ice = ICE o Patrulla Fronteriza
walk-car-stop-who-unsure = No sé

## Final: quien maneja, nada especial

walk-car-stop-driver-calm = Muestre su licencia y mantenga la calma
walk-car-stop-driver-calm-hands = Tenga las manos a la vista y muévase despacio.
walk-car-stop-driver-calm-show = Muestre licencia, registro del carro y seguro.
walk-car-stop-driver-calm-silent = Guarde silencio sobre su estatus.
walk-car-stop-driver-calm-ask-free = Pregunte si se puede ir.
walk-car-stop-driver-calm-sign-ticket = Firme la multa de tránsito si la policía se lo pide. No quiere decir que sea culpable.
walk-car-stop-driver-calm-lie = No mienta ni muestre papeles falsos.
walk-car-stop-driver-calm-run = No corra ni se resista.
walk-car-stop-driver-calm-get-out = Los agentes pueden ordenar a quien maneja y a los pasajeros que se bajen del carro.

## Final: pasajero, nada especial

walk-car-stop-passenger-calm = Pregunte si se puede ir
walk-car-stop-passenger-calm-hands = Tenga las manos a la vista y muévase despacio.
walk-car-stop-passenger-calm-ask-leave = Pregunte si se puede ir.
walk-car-stop-passenger-calm-silent = Guarde silencio sobre su estatus.
walk-car-stop-passenger-calm-run = No corra ni se resista.
walk-car-stop-passenger-calm-lie = No mienta ni muestre papeles falsos.
walk-car-stop-passenger-calm-no-id = En Georgia no hay una ley general que obligue a un pasajero a mostrar identificación en una parada común. Cambia si el agente tiene <term id="reasonable-suspicion">sospecha razonable</term> sobre usted.
walk-car-stop-passenger-calm-name = Según la ley de Georgia sobre merodear (<en>loitering</en>), no decir quién es puede contar en su contra. Estorbar a un agente a propósito puede ser delito.

## Final: maneja sin licencia válida

walk-car-stop-no-license = Guarde silencio y pida un abogado
walk-car-stop-no-license-hands = Tenga las manos a la vista y muévase despacio.
walk-car-stop-no-license-silent = Guarde silencio sobre su estatus.
walk-car-stop-no-license-show-rest = Muestre registro del carro y seguro si los piden.
walk-car-stop-no-license-lawyer = Pida un abogado si le arrestan.
walk-car-stop-no-license-before-plea = Pregunte a un abogado antes de ir a la corte.
walk-car-stop-no-license-sign-ticket = Firme la multa de tránsito si la policía se lo pide. No quiere decir que sea culpable.
walk-car-stop-no-license-false-license = No dé una licencia falsa ni un nombre falso.
walk-car-stop-no-license-plead = No se declare culpable antes de preguntar a un abogado.
walk-car-stop-no-license-run = No corra ni se resista.
# $years: los años que se cuentan. $days y $months: mínimo y máximo de cárcel.
walk-car-stop-no-license-crime = Manejar sin licencia es un delito en Georgia. La primera condena en un período de { $years } años trae por lo menos { $days } días de cárcel. Pueden ser hasta { $months } meses.
# $days: cuántos días.
walk-car-stop-no-license-foreign = Se espera que quien vive en Georgia más de { $days } días tenga licencia de Georgia. Entonces una licencia de otro país quizás no basta.
walk-car-stop-no-license-fingerprints = Si le llevan a la cárcel, le toman las huellas. Se comparan con los datos de inmigración, como las de todos.
walk-car-stop-no-license-status-check = La policía puede tratar de revisar su estatus si se cumplen dos cosas. Una: tiene hechos fuertes que apuntan a un delito estatal o federal. La otra: usted no puede mostrar quién es, con una identificación válida o de otra forma.

## Final: quieren registrar

walk-car-stop-search = Diga que no al registro, en voz alta
walk-car-stop-search-say-no = Diga que no da permiso para registrar.
walk-car-stop-search-still = Quédese quieto y no se resista.
walk-car-stop-search-remember = Recuerde nombres, números de placa, la agencia y la hora.
walk-car-stop-search-block = No les cierre el paso a los agentes ni los toque.
walk-car-stop-search-unlock = No dé permiso para revisar su teléfono.
walk-car-stop-search-refuse = Puede decir que no al registro del carro. Dígalo con calma.
walk-car-stop-search-probable = La policía puede registrar el carro sin su permiso si tiene <term id="probable-cause">causa probable</term>. Son hechos fuertes que apuntan a un delito.
walk-car-stop-search-pat-down = Los agentes pueden palpar su ropa por fuera si tienen buena razón para sospechar que hay un arma.

## Final: la policía pregunta por el estatus

walk-car-stop-police-asks = No tiene que hablar de su estatus
walk-car-stop-police-asks-silent = Guarde silencio sobre su estatus.
walk-car-stop-police-asks-show = Muestre licencia, registro del carro y seguro, si maneja.
walk-car-stop-police-asks-ask-free = Pregunte si se puede ir.
walk-car-stop-police-asks-lie = No mienta ni muestre papeles falsos.
walk-car-stop-police-asks-citizen = No diga que es ciudadano si no lo es.
walk-car-stop-police-asks-need-not = No tiene que decir dónde nació, si es ciudadano ni cómo llegó.
walk-car-stop-police-asks-status-check = La policía puede tratar de revisar su estatus si se cumplen dos cosas. Una: tiene hechos fuertes que apuntan a un delito estatal o federal. La otra: usted no puede mostrar quién es, con una identificación válida o de otra forma. Una licencia o identificación de Georgia válida basta para esa revisión.
walk-car-stop-police-asks-powers = Algunos departamentos de policía, algunos sheriffs y la policía estatal tienen un <term id="287g">acuerdo con ICE</term>. Entonces sus agentes pueden tener algunos poderes de inmigración.
# $day: el día de esas paradas.
walk-car-stop-police-asks-ice-comes = ICE también puede llegar. El { $day } agentes de ICE iban con la policía del condado de Chatham en paradas de tráfico.

## Final: pregunta inmigración, o no se sabe quién pregunta

walk-car-stop-ice-asks = Guarde silencio y pida un abogado
walk-car-stop-ice-asks-silent = Guarde silencio sobre su estatus y dónde nació.
walk-car-stop-ice-asks-show = Muestre licencia, registro del carro y seguro, si maneja.
walk-car-stop-ice-asks-ask-free = Pregunte si se puede ir.
walk-car-stop-ice-asks-ask-lawyer = Pida un abogado si le detienen.
walk-car-stop-ice-asks-false-papers = No mienta ni muestre papeles falsos.
walk-car-stop-ice-asks-citizen = No diga que es ciudadano si no lo es.
walk-car-stop-ice-asks-sign = No firme papeles de ICE antes de hablar con un abogado.
# $age: años de edad. En disputa: deje las dos partes y lo más seguro.
walk-car-stop-ice-asks-show-card = ¿Tiene que mostrar papeles de inmigración? La ley federal dice que las personas de { $age } años o más deben llevar su <term id="lpr">tarjeta verde</term> o una tarjeta parecida, si se la dieron. La ACLU de Georgia dice: muestre los papeles que lleve, si un agente de inmigración los pide. Otra página de la ACLU lo dice solo para personas con estatus legal. Lo más seguro: muestre una tarjeta de inmigración válida de Estados Unidos a un agente de inmigración, si la tiene. Si no tiene, guarde silencio.
# $years: años de vivir aquí. En disputa: deje las dos partes y lo más seguro.
walk-car-stop-ice-asks-speak = Si un agente empieza una <term id="expedited-removal">deportación rápida</term>, algunas palabras verdaderas pueden ayudar. Puede decir que tiene miedo de regresar, o que ha vivido aquí más de { $years } años. Pero lo que diga se puede usar en su contra. Lo más seguro: diga solo la verdad y pida un abogado.
walk-car-stop-ice-asks-suspicion = Para detenerle un rato, un agente de inmigración necesita una <term id="reasonable-suspicion">sospecha razonable</term>. Son hechos sobre usted que apuntan a un delito o a estar aquí sin permiso.

## Final: un arresto

walk-car-stop-arrest = Le arrestan
walk-car-stop-arrest-no-resist = Mantenga la calma y no se resista.
walk-car-stop-arrest-silent = Diga que quiere guardar silencio.
walk-car-stop-arrest-lawyer = Pida un abogado, otra vez en cada lugar nuevo.
walk-car-stop-arrest-children = Diga si sus hijos necesitan cuidado ahora.
walk-car-stop-arrest-call-family = Pida hacer una llamada.
walk-car-stop-arrest-sign = No firme papeles de ICE antes de hablar con un abogado.
walk-car-stop-arrest-plead = No se declare culpable antes de preguntar a un abogado.
walk-car-stop-arrest-explain = No explique ni conteste preguntas.
walk-car-stop-arrest-fingerprints = A todas las personas fichadas en una cárcel de Georgia les toman las huellas. Se comparan con los datos federales de inmigración.
