### Página: ICE tiene a una persona en uno de los tres edificios cerca de Folkston, Georgia.
### Quien lee es la familia o un amigo, afuera. Nada debe sonar más seguro que los datos.

detained-folkston-title = En detención en Folkston
# En el cuadro de la página de inicio: de 1 a 4 palabras.
detained-folkston-short = Folkston
detained-folkston-lead = Lea esta página si ICE tiene a un ser querido en Folkston, en el condado de Charlton.

## Qué hacer

detained-folkston-building = Averigüe en cuál de los tres edificios está.
detained-folkston-building-detail = Son Main, D. Ray James y Annex. Quizás lo diga el localizador de ICE. Solo encontramos un teléfono para Main.
detained-folkston-have-number = Tenga listos el nombre completo y el número A.
detained-folkston-have-number-detail = El <term id="a-number">número A</term> está en los papeles de inmigración, después de la letra A.
detained-folkston-call-first = Llame al lugar antes de ir.
detained-folkston-letter = Escriba una carta y diga cuándo le puede llamar.
detained-folkston-letter-detail = Por lo general no se puede llamar a una persona de adentro. Ponga en la carta el nombre completo y el número A. Pregunte antes al lugar cómo escribir la dirección.
detained-folkston-lawyer = Pregunte a un abogado por la fianza y el <term id="habeas">hábeas corpus</term>.

## Qué decir

# Se le dice por teléfono al lugar.
detained-folkston-which = ¿En qué edificio está esta persona, por favor?

## Qué no hacer

detained-folkston-visit-risk = No vaya de visita sin preguntar a un abogado, si no tiene estatus.
detained-folkston-visit-risk-detail = Los adultos deben mostrar una identificación del gobierno con foto. El lugar puede revisar si los visitantes tienen órdenes de arresto. Alguien con estatus puede ir en su lugar.
detained-folkston-case = No hable del caso en las llamadas desde adentro.
detained-folkston-pay = No pague a quien llama y dice: “Soy de ICE”.
detained-folkston-pay-detail = Hubo llamadas falsas que pedían dinero de fianza a familias de personas detenidas en Stewart. Pregunte antes al abogado.

## Paso a paso

# $age es una edad en años.
detained-folkston-visit = Antes de una visita
detained-folkston-visit-call = Llame por el horario. Unas familias dijeron que las visitas son los fines de semana.
detained-folkston-visit-id = Cada adulto lleva una identificación del gobierno con foto.
detained-folkston-visit-child = Un niño debe ir con un adulto.
detained-folkston-visit-clothes = Vístase con sencillez. Unas familias dijeron: sin pantalón corto para niños de más de { $age } años.
detained-folkston-visit-time = Cuente con una espera larga.

## Derechos y reglas

# $beds es el número de camas.
detained-folkston-big = En 2025 ampliaron Folkston a casi { $beds } camas. Es uno de los lugares de detención de ICE más grandes. Encontrar ahí a una persona puede tardar.
detained-folkston-habeas = El hábeas corpus pide a un juez federal que revise por qué tienen a una persona. Para Folkston se presenta en la corte federal del Distrito Sur de Georgia (<en>Southern District</en>).
detained-folkston-access = La persona puede tener llamadas, correo legal y visitas de abogados. Debe recibir un manual con las reglas.
detained-folkston-court = La línea de la corte dice la próxima fecha y el lugar. Use el número A.

## Cuando es distinto

detained-folkston-moved = ICE puede mover a la persona sin avisar. Siga revisando el localizador.
