### Lo que Georgia cambia en el tema "in-car". Estas líneas se muestran entre las de in-car.ftl.

## Qué hacer

us-ga-in-car-show-license = Muestre licencia, registro del carro y seguro, si maneja.
us-ga-in-car-show-license-detail = En Georgia, quien maneja debe mostrar estas tres cosas cuando un agente las pide. Aun así puede guardar silencio sobre su estatus.
us-ga-in-car-sign-ticket = Firme la multa de tránsito cuando la policía se lo pida.
us-ga-in-car-sign-ticket-detail = No quiere decir que usted sea culpable. Dice que recibió la multa y que irá a la corte. No firme papeles de ICE.
us-ga-in-car-passenger-leave = Pregunte si se puede ir, si es pasajero.

## Qué no hacer

us-ga-in-car-false-name = No dé un nombre falso ni papeles falsos.
us-ga-in-car-false-name-detail = Dar un nombre, una dirección o una fecha de nacimiento falsos es delito en Georgia. Los papeles falsos también pueden serlo. Guardar silencio no es mentir.
us-ga-in-car-plead = No se declare culpable antes de preguntarle a un abogado.
# "Declararse culpable": decirle a una corte penal que usted lo hizo.
us-ga-in-car-plead-detail = Declararse culpable es decirle al juez que usted lo hizo. Esto vale también para manejar sin licencia. Primero pregunte qué puede causar en su caso de inmigración.

## Por qué

us-ga-in-car-passenger-id = En Georgia no hay una ley general que obligue a un pasajero a mostrar identificación en una parada común. Cambia si el agente tiene sospecha razonable sobre ese pasajero.
# $days es el número de días.
us-ga-in-car-need-license = Se espera que quien vive en Georgia más de { $days } días tenga licencia de manejar de Georgia. Quien maneja debe llevarla consigo.
# $years = los años que se cuentan; de $days a $months = tiempo en la cárcel; de $low a $high = la multa en dólares.
us-ga-in-car-no-license = Manejar sin licencia es un delito en Georgia. La primera condena en un período de { $years } años trae por lo menos { $days } días de cárcel. Pueden ser hasta { $months } meses. También puede haber una multa de { $low } a { $high } dólares.
# Segunda o tercera condena: $repeat-days = días de cárcel; de $repeat-low a $repeat-high = la multa en dólares; $years = los años que se cuentan.
us-ga-in-car-no-license-detail = Una segunda o tercera condena en un período de { $years } años trae por lo menos { $repeat-days } días de cárcel. La multa es entonces de { $repeat-low } a { $repeat-high } dólares. Una cuarta puede ser un delito grave (<en>felony</en>).
us-ga-in-car-fingerprints = Si le llevan a la cárcel, le toman las huellas en el <term id="booking">registro (fichaje)</term>. También se comparan con los datos federales de inmigración. Es así para todas las personas fichadas.

## Cuando es distinto

us-ga-in-car-status-check = La policía puede tratar de revisar su estatus migratorio si se cumplen dos cosas. Primera: tiene causa probable de un delito estatal o federal, y no solo de una falta a una regla local. Segunda: usted no muestra una identificación válida, y nada más prueba quién es. Una licencia o identificación de Georgia válida basta para esa revisión.
us-ga-in-car-refuse-name = Según la ley de Georgia sobre merodear (<en>loitering</en>), no decir quién es puede contar en su contra. Estorbar a un agente a propósito puede ser <term id="obstruction">obstrucción</term>, un delito.
us-ga-in-car-troopers = Algunos agentes de Georgia también tienen poderes de inmigración, por un <term id="287g">acuerdo 287(g)</term>. Los de la policía estatal (<en>State Patrol</en>) también los pueden tener.
