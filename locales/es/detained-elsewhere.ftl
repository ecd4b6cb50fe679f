### Página: ICE tiene a una persona en FCI Atlanta, Robert A. Deyton, Floyd County Jail, las celdas de la oficina de ICE en Atlanta u otra cárcel. Los nombres de lugares quedan en inglés.
### Quien lee es la familia o un amigo, afuera. Nada debe sonar más seguro que los datos.

detained-elsewhere-title = En detención en otro lugar de Georgia
# En el cuadro de la página de inicio: de 1 a 4 palabras.
detained-elsewhere-short = Otros lugares
detained-elsewhere-lead = Lea esta página si ICE tiene a alguien en una prisión, una cárcel o una oficina de ICE en Georgia.

## Qué hacer

detained-elsewhere-locator = Busque en el localizador de ICE todos los días.
detained-elsewhere-locator-detail = Es de ICE. Un nombre puede tardar uno o dos días en aparecer. Quizás no salgan las personas que están en la oficina de ICE.
detained-elsewhere-lawyer = Pida a un abogado que se comunique con el lugar o con ICE.
detained-elsewhere-have-number = Tenga listos el nombre completo y el número A.
detained-elsewhere-have-number-detail = El <term id="a-number">número A</term> está en los papeles de inmigración, después de la letra A.
detained-elsewhere-call-jail = Llame a la cárcel si está en una cárcel del condado.
detained-elsewhere-call-jail-detail = Pregunte si hay una <term id="detainer">retención de ICE (detainer)</term>. Pida una copia y pregunte cuándo termina el tiempo en la cárcel.
detained-elsewhere-consulate = Pida al consulado que vea cómo está la persona.
detained-elsewhere-consulate-detail = ¿El gobierno de su país es un peligro para la persona? Pregunte antes a un abogado.

## Qué decir

# Se le dice por teléfono a la cárcel o prisión.
detained-elsewhere-who = ¿Tienen ahí a esta persona para ICE? ¿Puede hacer llamadas?

## Qué no hacer

detained-elsewhere-go = No vaya a una oficina de ICE sin preguntar a un abogado.
detained-elsewhere-case = No hable del caso en las llamadas desde adentro.
detained-elsewhere-pay = No pague a quien llama y dice: “Soy de ICE”.
detained-elsewhere-pay-detail = Hubo llamadas falsas que pedían dinero de fianza a familias de personas detenidas en Stewart. Pregunte antes al abogado.

## Lo que está en disputa

# $longer y $before son horas.
detained-elsewhere-rooms = ¿Cuánto tiempo puede ICE tener a una persona en su oficina? La regla de ICE de 2025 decía hasta { $longer } horas, y no { $before }. Una corte de California la anuló en junio de 2026, y el gobierno podía apelar. No sabemos qué vale en Georgia. Lo más seguro: pida a un abogado que actúe desde el primer día.

## Paso a paso

detained-elsewhere-places = ¿Qué lugar es?
detained-elsewhere-places-fci = FCI Atlanta: una prisión federal. También tiene a hombres para ICE.
detained-elsewhere-places-deyton = Robert A. Deyton, en Lovejoy: en la lista de ICE de abril de 2026.
detained-elsewhere-places-floyd = Floyd County Jail, en Rome: en la misma lista.
detained-elsewhere-places-office = Oficina de ICE en Atlanta: celdas sin camas ni duchas, según las noticias.
# En el pasado tuvo personas para ICE.
detained-elsewhere-places-city = Atlanta City Detention Center: no está en esa lista.

## Derechos y reglas

detained-elsewhere-fci = Unos abogados dijeron que les costó comunicarse con sus clientes en FCI Atlanta. Pregunte a la prisión cómo escribir y cómo puede llamar un abogado.
# $since es una fecha; $people es un número de personas; $hours = 24.
detained-elsewhere-office = Un periódico miró los datos de ICE desde el { $since } hasta mediados de octubre de 2025. En ese tiempo ICE tuvo a { $people } personas en su oficina de Atlanta por más de { $hours } horas.
detained-elsewhere-jail-language = Una cárcel de Georgia debe tratar de saber la nacionalidad de una persona. La persona no tiene que decir dónde nació. Cuando se planeó la ley, se dijo que la cárcel debe conseguir un <term id="interpreter">intérprete</term> si el idioma es un problema.
# $low y $high son horas.
detained-elsewhere-consulate-time = Quien no es ciudadano de Estados Unidos puede pedir a los agentes que avisen al <term id="consular-notification">consulado</term>. Una guía federal dice: en un plazo de { $low } a { $high } horas después del arresto. La ley de Georgia sobre cárceles nombra el tratado sobre esto.
detained-elsewhere-habeas = El <term id="habeas">hábeas corpus</term> pide a un juez federal que revise por qué tienen a una persona. Se presenta donde está detenida. Pregunte pronto a un abogado.

## Cuando es distinto

detained-elsewhere-moved = Puede ser por poco tiempo. ICE puede mover a la persona sin avisar, también a otro estado.
detained-elsewhere-danger = ¿El gobierno de su país es un peligro para la persona? Dígalo al abogado y al agente. Con algunos países, los agentes deben avisar al consulado aunque la persona diga que no.
