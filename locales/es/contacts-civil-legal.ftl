### Legal help in other matters: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/civil-legal.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-glsp-note = Ayuda gratis con problemas civiles, pero no con casos criminales ni de inmigración. Reglas federales le impiden ayudar a algunas personas sin estatus. Las víctimas de abuso o de trata de personas pueden recibir ayuda aun así.

contact-ga-alas-note = Ayuda legal gratis con violencia en casa, vivienda y beneficios. Use el número de su condado; en el sur de Fulton, use el de Clayton. En la línea en español de Gwinnett, deje un mensaje.

contact-ga-alas-gwinnett-fv-note = Ayuda legal con violencia en casa en Gwinnett. Es parte de Atlanta Legal Aid.

contact-ga-avlf-note = Ayuda gratis para pedir a un juez una orden que aleje a quien le hace daño. También ayuda a quien puede perder la vivienda que renta.

contact-ga-georgialegalaid-note = Una página web con formularios de la corte y la ley en palabras sencillas. No es una línea telefónica.

contact-ga-senior-legal-note = Ayuda legal gratis por teléfono para personas de sesenta años o más.

contact-ga-gao-note = Defiende los derechos de las personas con discapacidad.

contact-ga-state-bar = State Bar of Georgia – Colegio de Abogados de Georgia
contact-ga-state-bar-note = Use su página web para ver si un abogado tiene licencia y para buscar ayuda legal. No le recomienda un abogado.
