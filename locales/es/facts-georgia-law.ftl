### Cada mensaje es un dato legal en palabras sencillas; se abre debajo de un consejo para ver por qué es cierto.
### Debe ser exacto: quién, cuándo, dónde vale y qué tan seguro es. No agregue ni quite nada.
### Los números y las fechas son variables. Los nombres de leyes, casos, jueces, formularios y oficinas se quedan igual.

fact-ga-hb1105-signed = La HB 1105 se firmó el { $signed }. Se llama Georgia Criminal Alien Track and Report Act of 2024.
fact-ga-hb1105-effective = La HB 1105 se firmó el { $signed } y todas sus partes principales están en vigor. Las fuentes no están de acuerdo sobre cuándo empezó. Un grupo que trabaja en políticas de la policía dice que casi todo empezó de inmediato; un blog legal dice el { $start }; varias páginas ponen 2023 por error. Las cárceles informan cada tres meses, desde el final de 2024.
fact-ga-hb1105-287g-annual = La ley de Georgia ahora les dice a las agencias locales que trabajen con las autoridades federales de inmigración. La agencia que no tiene un acuerdo vigente debe pedir uno cada año. Es decir, un <term id="287g">acuerdo 287(g)</term> o uno parecido.
fact-ga-hb1105-honor-detainers = La ley de Georgia obliga a las cárceles y prisiones a cumplir las <term id="detainer">retenciones de ICE</term> (<en>detainers</en>). La ley llama a esos lugares <en>“custodial authorities”</en>.
fact-ga-hb1105-penalties = En Georgia, los funcionarios que no cumplen las reglas de informar o las reglas contra los “santuarios” pueden recibir cargos de <en>misdemeanor</en>. Es un delito menor. Su gobierno local puede perder dinero del estado, o dinero federal que maneja el estado.
fact-ga-hb1105-civil-rights-clause = La HB 1105 dice que debe cumplirse de acuerdo con las leyes federales de inmigración y de derechos civiles. Nuestra fuente es un sitio que apoya la HB 1105.
fact-ga-sanctuary-ban = Georgia prohíbe las <term id="sanctuary-policy">políticas locales de “santuario”</term> desde 2009. La HB 1105 agregó castigos.
# Inmunidad: protección contra demandas.
fact-ga-sb21 = El SB 21 es un proyecto de ley de Georgia de 2025. Quitaría la inmunidad legal a los gobiernos locales que rompen las reglas sobre santuarios o retenciones de ICE. El Senado del estado lo aprobó. Nuestras fuentes no muestran que haya llegado a ser ley.
fact-ga-hb87-2011 = La HB 87 es la ley de Georgia Illegal Immigration Reform and Enforcement Act of 2011. Cambió la ley sobre revisar el estatus en las cárceles. También creó O.C.G.A. 17-5-100, una sección del Código de Georgia.
