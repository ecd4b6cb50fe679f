### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-ga-hb1105-signed = La HB 1105 se firmó el { $signed }. Se llama Georgia Criminal Alien Track and Report Act of 2024.
fact-ga-hb1105-effective = La HB 1105 se firmó el { $signed } y todas sus partes principales están en vigor. Las fuentes no están de acuerdo sobre cuándo empezó. Un grupo que trabaja en políticas de la policía dice que casi todo empezó de inmediato. Un blog legal dice el { $start }; varias páginas ponen 2023 por error. Las cárceles informan cada tres meses, desde el final de 2024.
fact-ga-hb1105-287g-annual = La ley de Georgia ahora les dice a las agencias locales que trabajen con las autoridades federales de inmigración. La agencia que no tiene un acuerdo vigente debe pedir uno cada año. Es decir, un <term id="287g">acuerdo 287(g)</term> o uno parecido.
fact-ga-hb1105-honor-detainers = La ley de Georgia obliga a las cárceles y prisiones a cumplir las <term id="detainer">retenciones de ICE</term> (<en>detainers</en>). La ley llama a esos lugares <en>“custodial authorities”</en>.
fact-ga-hb1105-penalties = En Georgia, los funcionarios que no cumplen las reglas de informar o las reglas contra los “santuarios” pueden recibir cargos de <en>misdemeanor</en>. Es un delito menor. Su gobierno local puede perder dinero del estado, o dinero federal que maneja el estado.
fact-ga-hb1105-civil-rights-clause = La HB 1105 dice que debe cumplirse de acuerdo con las leyes federales de inmigración y de derechos civiles. Nuestra fuente es un sitio que apoya la HB 1105.
fact-ga-sanctuary-ban = Georgia prohíbe las <term id="sanctuary-policy">políticas locales de “santuario”</term> desde 2009. La HB 1105 agregó castigos.
# Inmunidad: protección contra demandas.
fact-ga-sb21 = El SB 21 es un proyecto de ley de Georgia de 2025. Quitaría la inmunidad legal a los gobiernos locales que rompen las reglas sobre santuarios o retenciones de ICE. El Senado del estado lo aprobó. Nuestras fuentes no muestran que haya llegado a ser ley.
fact-ga-hb87-2011 = La HB 87 es la ley de Georgia Illegal Immigration Reform and Enforcement Act of 2011. Cambió la ley sobre revisar el estatus en las cárceles. También creó O.C.G.A. 17-5-100, una sección del Código de Georgia.

## Leyes más viejas

# $signed: un día. Felony es un delito grave.
fact-ga-sb529-2006 = La SB 529 se firmó el { $signed }. Fue la primera ley grande de inmigración de Georgia. Las cárceles tenían que revisar el estatus de las personas acusadas de un <en>felony</en> (delito grave) o de manejar borrachas. Las oficinas tenían que revisar el estatus de quien pide ayuda pública.
# $age: años. SAVE: una revisión por computadora de Seguridad Nacional.
fact-ga-benefits-check = Las oficinas de Georgia tienen que revisar la presencia legal antes de dar muchas ayudas públicas. Es para personas de { $age } años o más, y la revisión pasa por un sistema de Seguridad Nacional (SAVE). También cuentan las licencias de negocio y de oficio. La atención médica de emergencia es una excepción.
# $signed: un día.
fact-ga-hb87-signed = La HB 87 se firmó el { $signed }.
# E-Verify: una revisión federal por computadora de los trabajadores nuevos. $workers: un número.
fact-ga-hb87-everify = La HB 87 obliga a los patrones privados con más de { $workers } trabajadores a usar E-Verify. Es una revisión federal por computadora de los trabajadores nuevos. Se aplicó por pasos hasta julio de 2013.
# $low, $high: años. Felony es un delito grave.
fact-ga-false-work-identity = En Georgia es un <en>felony</en> (delito grave) usar datos de identidad inventados o falsos para conseguir trabajo. La ley lo llama <en>aggravated identity fraud</en>. Puede traer de { $low } a { $high } años de prisión.
# $order: un día. "Sección 7": una parte de la HB 87.
fact-ga-hb87-section7-permanent = El { $order } un juez federal de Atlanta bloqueó para siempre la sección 7 de la HB 87. Era sobre llevar en carro, esconder o traer a personas sin papeles. La policía de Georgia no puede arrestar por esos tres delitos del estado. La ley federal tiene su propio delito de esconder o mover a personas.
# "Sección 8": una parte de la HB 87. La prensa la llamó "muestre sus papeles".
fact-ga-hb87-section8-on = En diciembre de 2012 un juez federal de Atlanta dejó que empezara la sección 8 de la HB 87. La prensa la llamó “muestre sus papeles”. Permite a la policía revisar el estatus de un sospechoso que no se puede identificar.
fact-ga-hb87-civil-rights-clause = La HB 87 dice que debe cumplirse de acuerdo con las leyes federales de inmigración y de derechos civiles.

## Leyes y proyectos más nuevos

# "Citation": una multa o cita en lugar de un arresto.
fact-ga-hb1105-citation-check = La HB 1105 permite a los agentes revisar el estatus en algunos casos antes de dejar ir a una persona con una multa (<en>citation</en>). Es para ciertos delitos menores. No vimos el texto completo de la ley.
# ADN: una muestra de saliva. SB 21 y SB 116 son nombres de proyectos de ley.
fact-ga-bills-2026 = A principios de 2026 dos proyectos de ley seguían abiertos. El SB 21 permitiría demandar a los gobiernos locales que no cumplen las reglas de santuario o de retenciones de ICE. El SB 116 tomaría ADN a personas en la cárcel que tienen una retención de ICE y un cargo penal. No pudimos saber si llegaron a ser ley.
