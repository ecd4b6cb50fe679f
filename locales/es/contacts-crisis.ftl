### Crisis lines: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/crisis.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The digits are part of the official name.
contact-us-988 = 988 Suicide &amp; Crisis Lifeline – 988 Línea de Prevención del Suicidio y Crisis
contact-us-988-note = Para quien piensa en el suicidio o siente que no puede más. Puede llamar o mandar un mensaje de texto. Para español, oprima el dos.

contact-ga-gcal-note = Es la línea de Georgia para crisis de salud mental o de drogas. Puede mandarle un equipo, o buscarle una cama o una cita urgente.

contact-us-crisis-text-note = Ayuda por mensaje de texto en una crisis. No tiene número para llamadas.

contact-us-rainn-note = Para quien sufrió una violación o un abuso sexual. Puede llamar o mandar un mensaje de texto.

contact-us-victimconnect-note = Dice a las víctimas de cualquier delito dónde encontrar ayuda. Puede llamar o mandar un mensaje de texto. Puede estar cerrada de noche y en días festivos.

contact-us-samhsa = SAMHSA National Helpline – Línea Nacional de Ayuda de SAMHSA
contact-us-samhsa-note = Le dice dónde recibir ayuda para la salud mental, el alcohol o las drogas.
