### Detention places: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/facility.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# Two numbers are shown: the facility and the ICE office in it.
contact-ga-det-stewart-note = CoreCivic, una empresa privada, tiene detenidos aquí a hombres y mujeres para ICE. Los horarios de visita cambian: llame antes. El número de la oficina es de ICE y viene de una página vieja.

contact-ga-det-folkston-main-note = GEO Group, una empresa privada, tiene detenidos aquí a hombres para ICE. Familias dicen que las visitas son los fines de semana y que hay reglas estrictas de ropa. Llame antes y vístase con sencillez.

contact-ga-det-folkston-dray-note = GEO Group, una empresa privada, tiene detenidos aquí a hombres para ICE. No encontramos un número de teléfono.

contact-ga-det-folkston-annex-note = GEO Group, una empresa privada, tiene detenidos aquí a hombres para ICE. No encontramos un número de teléfono.

contact-ga-det-irwin-note = ICE sacó a todos hace unos años, después de quejas de abuso médico. La lista de ICE ahora lo muestra otra vez, para hombres y mujeres. No encontramos un número de teléfono confiable.

contact-ga-det-fci-atlanta = FCI Atlanta – prisión federal
contact-ga-det-fci-atlanta-note = Una prisión federal que también tiene detenidos a hombres para ICE. Abogados dijeron que era difícil comunicarse con sus clientes allí.

contact-ga-det-deyton-note = Una cárcel de los U.S. Marshals, que son policía federal. También tiene detenidas a algunas personas para ICE por poco tiempo. No encontramos un número de teléfono.

contact-ga-det-floyd = Floyd County Jail – cárcel del condado de Floyd
contact-ga-det-floyd-note = Una cárcel del sheriff que también tiene detenidas a personas para ICE, muchas veces unos dos días. El sheriff tiene un acuerdo con ICE. No encontramos un número de teléfono.
