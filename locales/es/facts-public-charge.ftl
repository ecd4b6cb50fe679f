### Why the advice is true: facts about "public charge", a test on the use of government help in some immigration cases.
### Benefit names (SSI, TANF, CHIP, WIC, Medicaid) stay.

fact-pc-test-2022 = La regla de <term id="public-charge">carga pública</term> en vigor desde el { $since } mira solo dos tipos de ayuda. Uno es la ayuda en efectivo: SSI, TANF o ayuda estatal o local. El otro es el cuidado a largo plazo en una institución que paga el gobierno. No contaban las estampillas de comida (<en>food stamps</en>), el Medicaid común, CHIP, las comidas escolares, WIC ni la ayuda de vivienda.
fact-pc-proposal-2025 = El { $proposed } Seguridad Nacional propuso cancelar la regla de carga pública de 2022. Entonces los agentes podrían tomar en cuenta más tipos de ayuda. Nuestras fuentes no muestran una regla final. Averigüe qué vale ahora antes de actuar o aconsejar.
fact-pc-who = La prueba de carga pública se aplica a quienes piden admisión, una visa o la mayoría de las tarjetas verdes. No se aplica a refugiados, a asilados ni a muchos grupos humanitarios. No se aplica para hacerse ciudadano.
fact-pc-family = Según la regla de 2022, la ayuda que usan sus hijos u otros familiares no contaba en su contra.
