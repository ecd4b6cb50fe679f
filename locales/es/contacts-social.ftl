### Social help: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/social.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The digits are the name of the service.
contact-us-211-note = Busca ayuda cerca de usted, de forma confidencial: renta, comida, refugio, clínicas y transporte. Puede mandar por texto su código postal (ZIP) y lo que necesita. El número corto no funciona en todos los teléfonos.

contact-ga-gateway-note = Para pedir ayuda para comida (SNAP), Medicaid, ayuda en efectivo (TANF) o WIC. Puede pedirla solo para los hijos que califican. Si le preocupa la <term id="public-charge">carga pública</term>, pregunte antes a un abogado de inmigración.

contact-ga-lcf-note = Una red de grupos que sirven a los latinos. Puede decirle quién puede ayudar. No encontramos un número de teléfono.

contact-ga-victims-comp = Georgia Crime Victims Compensation – compensación para víctimas de delitos
contact-ga-victims-comp-note = El estado puede devolver algunos gastos de un delito violento. Antes de pedir esta ayuda, pregunte cómo afecta el estatus migratorio a la solicitud.

# DFCS, the Division of Family and Children Services, runs this line.
contact-ga-dfcs = Para reportar abuso o descuido de niños en Georgia
contact-ga-dfcs-note = Para reportar que lastiman a un niño o que no lo cuidan. Un reporte hace que la agencia estatal de protección de niños intervenga en la familia. Si un niño está solo y en peligro, llame primero al número de emergencias.

contact-ga-aps = Georgia Adult Protective Services – protección de adultos
contact-ga-aps-note = Para reportar abuso contra una persona mayor o un adulto con discapacidad. Elija su idioma y luego la opción tres. También responde preguntas sobre ayuda para personas mayores.

contact-ga-relay-note = Para hacer llamadas: ayuda a personas sordas, que oyen poco o que tienen dificultad para hablar.
