### Página: ICE tiene a una persona en Stewart Detention Center, en Lumpkin, Georgia.
### Quien lee es la familia o un amigo, afuera. Nada debe sonar más seguro que los datos.

detained-stewart-title = En detención en Stewart, en Lumpkin
# En el cuadro de la página de inicio: de 1 a 4 palabras.
detained-stewart-short = Stewart
detained-stewart-lead = Lea esta página si ICE tiene a un ser querido en el centro de detención Stewart.

## Qué hacer

detained-stewart-have-number = Tenga listos el nombre completo y el número A.
detained-stewart-have-number-detail = El <term id="a-number">número A</term> está en los papeles de inmigración, después de la letra A.
detained-stewart-call-first = Llame al lugar antes de ir.
detained-stewart-call-first-detail = Pregunte por el horario de visita, la identificación y la ropa. Pregunte si la persona sigue ahí.
detained-stewart-letter = Escriba una carta y diga cuándo le puede llamar.
detained-stewart-letter-detail = Por lo general no se puede llamar a una persona de adentro. Ponga en la carta el nombre completo y el número A. Pregunte antes al lugar cómo escribir la dirección.
detained-stewart-el-refugio = Pida ayuda a El Refugio.
detained-stewart-el-refugio-detail = Es un grupo de ayuda cerca de Stewart, no es ICE. Tiene una casa donde los visitantes pueden descansar el fin de semana. Un voluntario puede ir de visita en su lugar.
detained-stewart-lawyer = Pregunte a un abogado por la fianza y el <term id="habeas">hábeas corpus</term>.

## Qué decir

# Se le dice por teléfono al lugar.
detained-stewart-hours = ¿Cuál es el horario de visita esta semana, por favor?

## Qué no hacer

detained-stewart-visit-risk = No vaya de visita sin preguntar a un abogado, si no tiene estatus.
detained-stewart-visit-risk-detail = Los adultos deben mostrar una identificación del gobierno con foto. El lugar puede revisar si los visitantes tienen órdenes de arresto. Alguien con estatus puede ir en su lugar.
detained-stewart-case = No hable del caso en las llamadas desde adentro.
detained-stewart-pay = No pague a quien llama y dice: “Soy de ICE”.
detained-stewart-pay-detail = Hubo llamadas falsas que pedían dinero de fianza a familias de personas detenidas en Stewart. Pregunte antes al abogado.

## Lo que está en disputa

# $since, $ruling y $granted son fechas.
detained-stewart-bond = ¿Puede una persona de Stewart salir con <term id="immigration-bond">fianza</term>? Desde el { $since }, la junta de apelaciones de inmigración dice a los jueces que la nieguen a quienes entraron sin revisión. El { $ruling }, la corte federal de apelaciones para Georgia dijo que sí la pueden pedir, si los arrestaron dentro del país. Pero ese fallo no era definitivo. El { $granted }, la Corte Suprema tomó la pregunta. No sabemos qué ha pasado después. Muchos en Stewart ganaron una audiencia de fianza por medio de un juez federal. Lo más seguro: pregunte ya a un abogado por la audiencia de fianza y el hábeas corpus.

## Paso a paso

detained-stewart-visit = Antes de una visita
detained-stewart-visit-call = Llame por el horario. Puede ser distinto para hombres y mujeres.
detained-stewart-visit-id = Cada adulto lleva una identificación del gobierno con foto.
detained-stewart-visit-child = Un niño debe ir con un adulto.
detained-stewart-visit-time = Cuente con una espera larga. La visita puede ser de una hora por semana.
detained-stewart-visit-rest = Avise a El Refugio si necesita un lugar para descansar.

## Derechos y reglas

detained-stewart-court = Hay una corte de inmigración dentro de Stewart. Lea el aviso para ver qué corte tiene el caso.
detained-stewart-habeas = El hábeas corpus pide a un juez federal que revise por qué tienen a una persona. Para Stewart se presenta en la corte federal del Distrito Medio de Georgia (<en>Middle District</en>).
detained-stewart-access = La persona puede tener llamadas, correo legal y visitas de abogados. Debe recibir un manual con las reglas.
detained-stewart-few-lawyers = Pocas personas tienen abogado en las cortes de inmigración de Georgia. Empiece a buscar hoy.

## Cuando es distinto

detained-stewart-moved = ICE puede mover a la persona sin avisar. A algunos hombres los movieron de Stewart a la prisión federal de Atlanta. Unos abogados dijeron que les costó comunicarse con ellos.
