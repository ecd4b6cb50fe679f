### Cómo elige ICE dónde detener a las personas, cómo las mueve, y por qué la familia y el abogado deben actuar pronto.
### Con calma. Cada lugar tiene su propia página; no diga aquí más de lo que está.

sc-detention-title = Dónde detiene ICE
# En el cuadro de la página principal.
sc-detention-short = Detención y traslados
sc-detention-lead = Para usted si ICE tiene detenida a una persona y la puede llevar lejos.

## Qué hacer

sc-detention-look = Busque a la persona hoy y todos los días.
# Número A: el número del expediente de inmigración de una persona.
sc-detention-look-detail = El nombre puede tardar un día o dos en salir. Después de un traslado cambia el lugar. Con el <term id="a-number">número A</term> se encuentra mejor.
sc-detention-lawyer-early = Trate de conseguir un abogado el primer día.
# "Juez federal": no es el juez de inmigración.
sc-detention-lawyer-early-detail = El abogado puede pedir ayuda a un juez federal. Es el juez del lugar donde está detenida la persona.
# G-28: el formulario con que un abogado dice a ICE que habla por una persona.
sc-detention-lawyer-form = Pida al abogado presentar pronto el <term id="g-28">formulario G-28</term>.
sc-detention-lawyer-form-detail = Así ICE sabe quién es el abogado. Una regla de ICE de 2012 dice que se le avise de un traslado. No pudimos comprobar si ICE la usa todavía.
sc-detention-write-down = Escriba los datos de la persona.
sc-detention-numbers = Apréndase de memoria un número de teléfono.

## Qué no hacer

sc-detention-no-sign = No firme papeles de ICE sin abogado.
sc-detention-no-wait = No espere a que ICE le llame.
sc-detention-no-drive = No vaya allí sin llamar antes.

## Lo que está en disputa

# Celdas de una oficina de ICE, hechas para poco tiempo. $before, $longer: horas; $people: un número.
sc-detention-hold-rooms = La regla de ICE para las celdas de poco tiempo era de { $before } horas a lo más. En 2025 ICE la subió a { $longer } horas. Una corte de California anuló eso, y no sabemos qué vale en Georgia. En 2025 la oficina de Atlanta tuvo a { $people } personas por más de un día, en menos de tres meses. Lo más seguro: consiga un abogado de inmediato si alguien está detenido en una oficina.
# $told: un día. Nombres de pueblos.
sc-detention-new-places = A principios de 2026 había planes de lugares muy grandes en Social Circle y Oakwood. El { $told } se supo que lo de Social Circle se canceló. Lo de Oakwood no estaba claro. Lo más seguro: pregunte a un abogado o a un grupo local qué está abierto ahora.

## Lugares en Georgia

# Título de una lista. En abril de 2026 la propia lista de ICE nombraba estos lugares.
sc-detention-places = Lugares de Georgia en la lista de ICE de abril de 2026
sc-detention-places-stewart = Stewart, en Lumpkin.
# $beds: un número.
sc-detention-places-folkston = Folkston: tres edificios. En 2025 creció a casi { $beds } camas.
sc-detention-places-irwin = Irwin, en Ocilla. ICE se fue en 2021 y la pone otra vez en la lista.
sc-detention-places-deyton = Robert A. Deyton, en Lovejoy.
# FCI: una prisión federal.
sc-detention-places-atlanta = La prisión federal de Atlanta (FCI Atlanta), para hombres.
sc-detention-places-floyd = La cárcel del condado de Floyd, en Rome.

## Cómo funciona

sc-detention-ice-decides = ICE elige el lugar. Dice que puede tener a una persona en cualquier parte del país.
# $policy: un día.
sc-detention-moves = ICE puede mover a las personas a otro estado sin avisar a la familia. Su regla del { $policy } está en contra del traslado si la familia cercana o un abogado están cerca. No pudimos comprobar si ICE la cumple todavía.
sc-detention-judge = Pedir a un juez federal que revise la detención se llama <term id="habeas">hábeas corpus</term>. Se presenta donde está detenida la persona. Muchas personas en Stewart han logrado así una audiencia de fianza. Por eso un traslado puede cambiar qué corte decide.
# $people: un número.
sc-detention-beds = A fines de noviembre de 2025, ICE tenía detenidas a { $people } personas en Georgia. Solo cuatro estados tenían más. Folkston es uno de los lugares más grandes del país.
# $signed: un día; $billions: miles de millones de dólares.
sc-detention-money = Una ley federal del { $signed } da a ICE { $billions } mil millones de dólares para detención en cuatro años. Según las noticias, eso puede pagar cerca del doble de lugares.
# $hours: horas.
sc-detention-inside = Los lugares que detienen a personas por más de { $hours } horas tienen que permitir correo legal, llamadas y visitas de abogados.

## Cuando es distinto

sc-detention-not-listed = Si el nombre no sale en ningún lado, la persona puede estar todavía en las celdas de la oficina de ICE en Atlanta. Pida a un abogado que contacte a esa oficina.
