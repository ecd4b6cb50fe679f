### Health: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/health.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-grady-note = Un hospital público. La sala de emergencias está siempre abierta, y la atención de emergencia es para todos. Pida ayuda con la cuenta: depende de sus ingresos y de su condado.

contact-ga-goodsam-note = Una clínica en Atlanta. Lo que paga depende de sus ingresos.

contact-ga-clarkston-health-note = Una clínica gratis con voluntarios para refugiados, inmigrantes y personas sin seguro. Pensaba mudarse: busque la dirección en su página web. No encontramos un número de teléfono.

contact-ga-gccn-note = Una página web para buscar una clínica gratis o de caridad en Georgia. No es una clínica.

contact-ga-dekalb-health-note = La oficina de salud del condado: salud de refugiados, vacunas y WIC, que da alimentos a madres y niños pequeños.

contact-ga-good-shepherd-note = Para adultos del condado de Clayton con bajos ingresos y sin seguro. Tiene que comprobar que vive allí. No encontramos un número de teléfono.
