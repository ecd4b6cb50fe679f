### Finding and helping people in detention: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/detention.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# El Refugio is the name of the organization.
contact-ga-el-refugio-family = El Refugio – para familias
contact-ga-el-refugio-family-note = Ayuda a las familias de personas detenidas en Stewart: visitas, un lugar para dormir la noche del sábado y ayuda al salir. No tiene abogados, pero puede darle el nombre de algunos.

contact-us-ice-odls = Localizador de detenidos de ICE – ICE Online Detainee Locator
contact-us-ice-odls-note = Página web de ICE para encontrar a una persona que ICE tiene detenida; guarda un registro de las búsquedas. Busque por <term id="a-number">número A</term> y país de nacimiento, o por nombre exacto y país de nacimiento. La persona puede tardar un día o más en aparecer.

# The automated line of EOIR, which runs the immigration courts.
contact-us-eoir-acis = Línea automática de la corte de inmigración
contact-us-eoir-acis-note = Una voz automática da la fecha y el lugar de la próxima audiencia, y las decisiones. Tenga listo el <term id="a-number">número A</term>; ponga ceros al principio hasta tener nueve dígitos. No dice nada sobre la fianza.

contact-us-nidh-note = El número corto solo sirve en los teléfonos dentro de la detención de ICE. ICE lo bloqueó una vez, y no pudimos comprobar si hoy funciona. Desde afuera, use el número largo de lunes a viernes.

# ABA = American Bar Association, its Commission on Immigration.
contact-us-aba-detention-note = Gratis desde los teléfonos dentro de la detención de ICE, y solo desde allí. Dele este número a su familiar detenido.

# ORR = Office of Refugee Resettlement (health department), which holds children who came alone.
contact-us-orr-ncc = Línea nacional de ORR – ORR National Call Center
contact-us-orr-ncc-note = Para padres que buscan a un niño en custodia del gobierno. Es una línea del gobierno: si tiene miedo, pida a un abogado o a un amigo con estatus legal que llame. Tenga el nombre, la fecha de nacimiento, el país y el <term id="a-number">número A</term> del niño.

contact-ga-el-refugio-inside = El Refugio – para personas detenidas en Stewart
contact-ga-el-refugio-inside-note = Una línea para personas detenidas en Stewart. Dele este número a su familiar. Nuestra fuente es vieja, así que el número puede haber cambiado.

contact-us-ice-dril = Línea de ICE sobre detención – Detention Reporting and Information Line
contact-us-ice-dril-note = Puede preguntar dónde está una persona, o reportar un abuso o un niño separado. Es de ICE: no dé datos sobre la historia migratoria de nadie. Cierra en días festivos.

contact-ga-ice-atlanta = Oficina de ICE en Atlanta
contact-ga-ice-atlanta-note = Esto es ICE, no es una línea de ayuda. Se ocupa de las citas de control y de preguntas sobre personas detenidas. Ir allí en persona puede llevar a un arresto: hable antes con un abogado.
