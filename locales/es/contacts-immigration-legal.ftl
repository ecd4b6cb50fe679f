### Immigration legal help: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/immigration-legal.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-gain-note = Ayuda legal gratis para quienes piden asilo. También ayuda a víctimas de delitos, de trata de personas o de violencia en casa. Llame primero y pida una cita.

contact-ga-laa-note = Ayuda de inmigración a bajo costo, en español y en inglés. También ayuda con vivienda, trabajo y clases.

contact-ga-aaaj-note = Ayuda legal de inmigración, gratis o a bajo costo. Pida hablar con alguien en su idioma.

contact-ga-tahirih-note = Ayuda gratis para inmigrantes que sufrieron violencia de género, por ejemplo de su pareja. Contesta la oficina nacional: pida hablar con Atlanta.

contact-ga-cpacs-note = Ayuda con inmigración, salud, vivienda e intérpretes. Pida hablar con alguien en su idioma.

contact-ga-newap-note = Ayuda a refugiados, a personas que ganaron el asilo y a inmigrantes de bajos ingresos. Lo que paga depende de sus ingresos.

# A list on a website; EOIR is the office that runs the immigration courts.
contact-us-eoir-probono = Lista de ayuda legal gratis de la corte de inmigración (EOIR) – List of Pro Bono Legal Service Providers
contact-us-eoir-probono-note = La lista de ayuda legal gratis de la propia corte de inmigración. Pida a la corte la lista de Atlanta o la de Stewart. Hay pocos grupos de Georgia en ella.

contact-us-nilsd = Directorio nacional de ayuda legal de inmigración – National Immigration Legal Services Directory
contact-us-nilsd-note = Una página web con grupos sin fines de lucro que ayudan con inmigración. Puede buscar por estado, condado o centro de detención.

contact-ga-irc-note = Ayuda a refugiados y a otras personas recién llegadas. Nuestras fuentes son viejas, y una lista muestra otro número.

contact-ga-gain-ally-note = Un proyecto de GAIN para personas de Afganistán que viven en Georgia. Pregunte si sigue activo. Si no, llame a GAIN.
