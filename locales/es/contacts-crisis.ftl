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

contact-us-victimconnect-note = Dice a las víctimas de cualquier delito dónde hallar ayuda. Puede llamar o mandar un mensaje. Puede estar cerrada de noche y en días festivos.

# DFCS, the Division of Family and Children Services, runs this line.
contact-ga-dfcs = Para reportar abuso o descuido de niños en Georgia
contact-ga-dfcs-note = Para reportar que lastiman a un niño o que no lo cuidan. Un reporte hace que la agencia estatal de protección de niños intervenga en la familia. Si un niño está solo y en peligro, llame primero al número de emergencias.
