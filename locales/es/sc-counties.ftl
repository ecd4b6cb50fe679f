### Cómo llegó el intercambio de huellas a los condados de Georgia, y qué muestra la página de un condado en esta aplicación.
### Que ningún condado suene seguro, ni más seguro que otro. "287(g)" es el nombre de una ley y queda así.

sc-counties-title = Su condado y ICE
# En el cuadro de la página principal.
sc-counties-short = Su condado
sc-counties-lead = Para usted si quiere saber de ICE en su condado.

## Qué hacer

# "Página": la página del condado en esta aplicación.
sc-counties-open-page = Elija su condado en esta aplicación.
sc-counties-open-page-detail = Su página muestra para qué fecha ya había llegado allí el intercambio de huellas. También muestra los acuerdos con ICE que conocemos.
sc-counties-same-everywhere = Actúe igual en todos los condados.
sc-counties-same-everywhere-detail = Le pueden parar en un condado que no es el suyo.
sc-counties-city-too = Revise también la policía de la ciudad.
sc-counties-ask-again = Pregunte a un grupo local qué hay de nuevo.
sc-counties-ask-again-detail = Los acuerdos empiezan y terminan. Nuestras listas pueden ser viejas cuando usted lea esto.

## Qué no hacer

sc-counties-no-safe-county = No crea que haya un condado seguro.
sc-counties-no-move = No se mude solo por una lista.

## Lo que está en disputa o no es seguro

# $counties: el número de todos los condados de Georgia. $last: un día.
sc-counties-last-day = No sabemos el día en que entró el último de los { $counties } condados. Una fuente dice el { $last }. Un aviso de abril de 2012 ya habla de todo el estado. Lo más seguro: cuente con el intercambio en todos los condados.
# $list: el día de la lista de ICE. Cairo, Gilmer, Grady, Monroe y Walton son nombres de lugares.
sc-counties-unsure = No estamos seguros de algunas entradas de la lista de ICE del { $list }. La policía de Cairo (condado de Grady) quizás todavía espera. No pudimos revisar el papel del sheriff de Gilmer. La lista pone a la policía de la ciudad de Monroe en el condado de Monroe. La ciudad está en el condado de Walton. Lo más seguro: actúe como si todos valieran.

## Fechas

# Título de una lista en orden de tiempo.
sc-counties-dates = Cómo llegó a Georgia
# $first: un día. Nombres de condados.
sc-counties-dates-first = { $first }: Gwinnett, Clayton y DeKalb.
sc-counties-dates-late-2010 = Fines de 2010: también Cherokee, Cobb, Fulton, Hall, Muscogee y Whitfield.
# $forsyth: un día.
sc-counties-dates-forsyth = { $forsyth }: Forsyth.
sc-counties-dates-spring = Marzo de 2011: Houston. Julio de 2011: Monroe.
# $some: un número de condados.
sc-counties-dates-august = Agosto de 2011: { $some } condados en total.
# $counties: el número de todos los condados de Georgia.
sc-counties-dates-all = Fines de 2012: los { $counties } condados.
sc-counties-dates-today = Hoy: el intercambio sigue en todos.

## Lo que muestra la página de un condado

sc-counties-page-date = Para la mayoría de los condados la página dice solo 2012. Es el año en que ya estaban todos. Algunos entraron antes.
# $list: el día de la lista de ICE. $log: hasta qué día llega un registro de los papeles de acuerdo.
sc-counties-page-agreements = Los <term id="287g">acuerdos 287(g)</term> vienen de dos fuentes. Una es la lista de ICE del { $list }. La otra es un registro de papeles hasta el { $log }. Cada uno muestra su tipo y su fecha. Hay listas más nuevas que no pudimos leer.
# Los cuatro son números.
sc-counties-count = En febrero de 2026 las noticias contaban de { $low } a casi { $high } agencias de Georgia con acuerdos. Una cuenta tenía { $counties } condados y { $cities } ciudades. Después llegaron más.
# $hours: cuánto tiempo tiene la cárcel.
sc-counties-without = Sin acuerdo, ICE recibe igual las huellas. En { $hours } horas la cárcel tiene que tratar de averiguar su nacionalidad y su estatus. Tiene que cumplir una <term id="detainer">retención de ICE (detainer)</term>.
sc-counties-state-police = La policía estatal (<en>State Patrol</en>) tiene un acuerdo que vale en todos los condados. El sistema de prisiones del estado también.
sc-counties-no-way-out = Ningún condado puede salirse del intercambio de huellas. Georgia además prohíbe las <term id="sanctuary-policy">políticas santuario</term>.
