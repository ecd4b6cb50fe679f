### Community hotlines: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/hotline.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-uwd-note = Para avisar de una redada o pedir información. Puede no contestar a toda hora. Nuestras fuentes son viejas, así que el número puede haber cambiado.

contact-ga-mese-note = Ayuda después de redadas en Savannah y en la costa, y acompaña a las personas a sus citas. No encontramos un número de teléfono.
