### Abuse at home: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/domestic-violence.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-haven = Línea de violencia doméstica de Georgia – Georgia Domestic Violence Hotline
contact-ga-haven-note = Le conecta con el refugio o programa más cercano en Georgia. Para español, elija la opción dos.

contact-us-ndvh = National Domestic Violence Hotline – Línea Nacional contra la Violencia Doméstica
contact-us-ndvh-note = Para quien sufre violencia en casa. Puede llamar, mandar un mensaje de texto o chatear en internet.

contact-ga-tapestri-note = Ayuda a inmigrantes y refugiados que sufren violencia en casa, y a víctimas de trata de personas. Pida hablar con alguien en su idioma.

contact-ga-caminar-latino-note = Un programa en español para toda la familia, para salir de la violencia en casa. También ayuda con solicitudes de inmigración. No encontramos un número de teléfono confiable.

contact-ga-iwh-note = Un refugio para inmigrantes y refugiadas que huyen de la violencia. La dirección es secreta.

contact-ga-padv-note = Refugio, ayuda con dinero y ayuda para pedir a un juez una orden que aleje a quien le hace daño.

contact-ga-wrcdv-note = Línea de crisis en DeKalb para quien sufre violencia en casa.

contact-ga-livesafe-note = Línea de crisis en Cobb para quien sufre violencia en casa.

contact-ga-securus-note = Línea de crisis en Clayton para quien sufre violencia en casa.

# The id says Spanish, but this is the local line in English.
contact-ga-cfvc-spanish-note = La línea local del condado de Cherokee. Para español, llame a la línea de violencia doméstica de Georgia y elija la opción dos.

contact-ga-promise-place-note = Línea de crisis al sur de Atlanta para quien sufre violencia en casa.

contact-ga-safe-shelter-savannah-note = Línea de crisis y refugio en Savannah. No necesita una denuncia a la policía. Nuestras fuentes son viejas, así que el número puede haber cambiado.

contact-us-love-is-respect-note = Para jóvenes a quienes su novio o novia lastima o controla. Puede llamar o mandar un mensaje de texto.

contact-us-strongheart-note = Para personas indígenas de Estados Unidos que sufren violencia en casa.

contact-ga-ahimsa-note = Ayuda con las mascotas de quienes huyen de la violencia.
