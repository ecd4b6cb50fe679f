### Página: ICE tiene a una persona en Irwin County Detention Center, en Ocilla, Georgia.
### Quien lee es la familia o un amigo, afuera. Nada debe sonar más seguro que los datos.

detained-irwin-title = En detención en Irwin, en Ocilla
# En el cuadro de la página de inicio: de 1 a 4 palabras.
detained-irwin-short = Irwin
detained-irwin-lead = Lea esta página si ICE tiene a un ser querido en el centro de detención de Irwin.

## Qué hacer

detained-irwin-lawyer = Llame hoy a un abogado de inmigración.
detained-irwin-lawyer-detail = Quizás tengan aquí a las personas solo por poco tiempo y después las muevan. Un abogado puede preguntar a ICE a dónde va la persona.
detained-irwin-locator = Busque en el localizador de ICE todos los días.
detained-irwin-have-number = Tenga listos el nombre completo y el número A.
detained-irwin-have-number-detail = El <term id="a-number">número A</term> está en los papeles de inmigración, después de la letra A.
detained-irwin-letter = Escriba una carta y diga cuándo le puede llamar.
detained-irwin-letter-detail = Por lo general no se puede llamar a una persona de adentro. Ponga en la carta el nombre completo y el número A.
# La familia se lo dice a la persona de adentro.
detained-irwin-health = Diga a la persona que pida un doctor y un intérprete.
detained-irwin-health-detail = Puede preguntar para qué es cada tratamiento. Puede decir que no entiende.

## Qué decir

# Lo dice la persona de adentro a un enfermero o doctor.
detained-irwin-understand = No entiendo. ¿Para qué es este tratamiento?

## Qué no hacer

detained-irwin-visit-risk = No vaya de visita sin preguntar a un abogado, si no tiene estatus.
detained-irwin-visit-risk-detail = Los adultos deben mostrar una identificación del gobierno con foto. El lugar puede revisar si los visitantes tienen órdenes de arresto. Alguien con estatus puede ir en su lugar.
detained-irwin-case = No hable del caso en las llamadas desde adentro.
detained-irwin-pay = No pague a quien llama y dice: “Soy de ICE”.
detained-irwin-pay-detail = Hubo llamadas falsas que pedían dinero de fianza a familias de personas detenidas en Stewart. Pregunte antes al abogado.

## Paso a paso

detained-irwin-reach = Cómo comunicarse con alguien allí
detained-irwin-reach-no-number = No encontramos un teléfono confiable del lugar.
detained-irwin-reach-ask = Pida a un abogado o al consulado que se comunique con el lugar. Si su propio gobierno es un peligro, pídalo solo al abogado.
detained-irwin-reach-line = La línea de ICE atiende preguntas de familias. Es de ICE. Puede llamar un amigo con estatus.
detained-irwin-reach-write = Escriba a la dirección de abajo, con el nombre completo y el número A.
detained-irwin-reach-wait = Tenga el teléfono prendido. Por lo general, la persona tiene que llamarle a usted.

## Derechos y reglas

detained-irwin-history = En septiembre de 2021 ICE sacó a todos de Irwin, después de una queja por abuso médico. Los números de ICE de 2026 lo tienen otra vez en la lista.
# $hours = 72.
detained-irwin-again = En 2025 ICE dijo que usaría Irwin otra vez. Unos abogados dijeron que ahí tendrían a hombres y mujeres por hasta { $hours } horas. No sabemos qué vale ahora.
detained-irwin-habeas = El <term id="habeas">hábeas corpus</term> pide a un juez federal que revise por qué tienen a una persona. Se presenta donde está detenida. Pregunte pronto a un abogado, antes de que ICE mueva a la persona.
detained-irwin-care = Las reglas de ICE dicen que la persona debe recibir la atención que necesita, con ayuda en su idioma.

## Cuando es distinto

# $hours = 72.
detained-irwin-short-stay = Las reglas sobre llamadas, correo y visitas de abogados son para lugares que tienen a personas por más de { $hours } horas. Si es menos tiempo, puede ser distinto. Pregunte a un abogado.
