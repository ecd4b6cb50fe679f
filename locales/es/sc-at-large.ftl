### Arrestos de ICE fuera de las cárceles: dónde pasan, cómo puede ICE encontrar a las personas, qué hacer. Solo lo que muestra una fuente.
### Con calma. No le diga a nadie que se esconda, que corra, ni que falte a la corte, al médico o a la escuela.

sc-at-large-title = Arrestos fuera de la cárcel
# En el cuadro de la página principal.
sc-at-large-short = Fuera de la cárcel
sc-at-large-lead = Para usted si teme un arresto en casa, en el camino, en el trabajo o en una cita.

## Qué hacer

sc-at-large-at-home = En casa: deje la puerta cerrada.
sc-at-large-outside = Fuera: pregunte si se puede ir.
# Citas de control con ICE.
sc-at-large-appointments = Hable con un abogado antes de cada cita de control con ICE.
sc-at-large-appointments-detail = Una cita de control puede terminar en detención. Pero faltar a una cita también trae consecuencias serias.
sc-at-large-address = Dé a la corte cada dirección nueva.
# $days: cuántos días hay.
sc-at-large-address-detail = Hágalo en los { $days } días después de mudarse. Si la carta de la corte no le llega, puede faltar a una audiencia. Entonces un juez puede ordenar la deportación.
sc-at-large-family-plan = Haga un plan con su familia.

## Qué no hacer

sc-at-large-no-run = No corra, no se esconda ni luche.
sc-at-large-no-papers-false = No mienta ni muestre papeles falsos.
sc-at-large-no-skip-care = No deje de ir a la sala de emergencias.
sc-at-large-no-skip-care-detail = La sala de emergencias de un hospital que acepta Medicare tiene que examinarle. Su personal no tiene obligación de informar su estatus.

## Lo que está en disputa

# IRS: la oficina federal de impuestos. $deal: un día; $addresses: un número.
sc-at-large-tax-data = La oficina de impuestos (IRS) hizo un acuerdo con ICE el { $deal }. Dio a ICE unas { $addresses } direcciones. Las cortes no están de acuerdo en si eso se permite. Lo más seguro: pregunte a un abogado y a un ayudante de impuestos de confianza antes de cambiar cómo declara.
# Medicaid: seguro médico público. $since: un día.
sc-at-large-health-data = Desde el { $since } el gobierno puede dar a ICE direcciones y teléfonos de Medicaid. Un juez puso límites en los estados que demandaron, como no dar datos médicos. Georgia no demandó, y quizás esos límites no valen aquí. Lo más seguro: vaya a emergencias si lo necesita, y pregunte a un abogado por Medicaid.

## Dónde y cómo

# Título de una lista.
sc-at-large-where = Dónde pasa
sc-at-large-where-home = En casas.
sc-at-large-where-road = Al lado del camino.
# $day: un día; $arrested: un número. Ellabell es un pueblo.
sc-at-large-where-work = En el trabajo. El { $day }, { $arrested } trabajadores fueron arrestados en la obra de una fábrica en Ellabell, Georgia.
sc-at-large-where-check-in = En citas de control con ICE.
sc-at-large-where-court = En las cortes y cerca de ellas.
# $ended: un día.
sc-at-large-where-other = En otros lugares. Una regla que alejaba la mayoría de los arrestos de escuelas, clínicas e iglesias terminó el { $ended }.
# Título de una lista.
sc-at-large-how = Cómo puede ICE encontrar a las personas
sc-at-large-how-jail = Huellas de una cárcel, aunque se hayan retirado los cargos.
# 287(g): el nombre de una ley.
sc-at-large-how-police = Policías locales o estatales con un <term id="287g">acuerdo 287(g)</term>.
sc-at-large-how-devices = Citas de control y aparatos de rastreo. En 2025 ICE arrestó en Georgia a dos personas que, según su defensa legal, cumplían todas las reglas.
sc-at-large-how-office = La oficina de licencias de manejar de Georgia. De 2017 a 2019 contestó pedidos de ICE y de otros.
sc-at-large-how-cameras = Cámaras que leen placas. Algunos policías cerca de Atlanta han buscado en ellas para ICE.
sc-at-large-how-chance = Por casualidad, si usted está cerca de una persona que ICE busca.

## Cómo funciona

sc-at-large-word = ICE llama a estos arrestos “<en>at-large</en>”. En la primera mitad de 2025 fueron cerca de la mitad de sus arrestos en Georgia. Los otros fueron en cárceles.
sc-at-large-who = No hace falta tener antecedentes para que le arresten. De enero a octubre de 2025, menos de un tercio de las personas que ICE arrestó en Georgia tenía una condena.
sc-at-large-near-you = En 2025 un jefe de ICE dijo a los agentes que interroguen a las personas que encuentran por casualidad, informó un periódico. Así que le puede tocar a usted, aunque vengan por otra persona. Puede guardar silencio.
sc-at-large-reason = Para detenerle, un agente necesita <term id="reasonable-suspicion">datos concretos sobre usted</term>. La raza sola no es una razón legal. Pero esté listo para paradas por el aspecto, el idioma, el lugar o el trabajo. Las cortes no lo han resuelto.
sc-at-large-entry = Para entrar a una casa sin permiso, los agentes necesitan una <term id="judicial-warrant">orden firmada por un juez</term>. Una emergencia es una excepción. Esa es la regla de siempre, pero ICE ahora la disputa para personas con una orden final de deportación. Deje la puerta cerrada. Si la fuerzan, no se resista.

## Cuando es distinto

sc-at-large-parents = Si usted es padre o madre y le arrestan, diga de inmediato que sus hijos necesitan cuidado.
sc-at-large-old-order = Si tiene una orden de deportación vieja, vea a un abogado ahora. El abogado puede pedir al juez que abra el caso otra vez.
