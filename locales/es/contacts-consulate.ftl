### Consulates: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/consulate.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The other number is CIAM, the foreign ministry’s call center.
contact-cons-mx = Consulado General de México en Atlanta
contact-cons-mx-note = Asesoría legal, visitas en detención y ayuda después de redadas. El número de emergencias es de Atlanta. El otro ayuda a mexicanos en todo Estados Unidos.

contact-cons-gt = Consulado General de Guatemala en Atlanta
contact-cons-gt-note = Hay un consulado en Atlanta, pero no encontramos un número confiable. La página web es la del ministerio de relaciones exteriores. Pregunte si alguien habla su idioma maya.

contact-cons-sv = El Salvador – centro de llamadas de Relaciones Exteriores
contact-cons-sv-note = Para salvadoreños en cualquier parte de Estados Unidos. Pregunte cómo comunicarse con el consulado en Atlanta. Un número es solo para WhatsApp.

contact-cons-hn = Consulado General de Honduras en Atlanta
contact-cons-hn-note = No encontramos un número de teléfono confiable. La dirección viene de una sola página que no es oficial: compruébela antes de ir.

contact-cons-br = Consulado General de Brasil en Atlanta
contact-cons-br-note = El número de emergencias es solo para un arresto, una muerte o un regreso a Brasil, a cualquier hora. El otro ayuda con inmigración y con violencia en casa.

contact-cons-ht = Consulado General de Haití en Atlanta
contact-cons-ht-note = Si usted lo pide, puede visitarle en detención y avisar a su familia. No encontramos un número de teléfono.

contact-cons-in = Consulado General de la India en Atlanta
contact-cons-in-note = Para ciudadanos de la India en una emergencia. Los números vienen de páginas viejas y pueden haber cambiado.

contact-cons-kr = Consulado General de la República de Corea en Atlanta
contact-cons-kr-note = Para ciudadanos de Corea del Sur. Un consulado puede llamar a su familia y sugerir un abogado. No puede hacer que le liberen.

contact-cons-ng = Consulado General de Nigeria en Atlanta
contact-cons-ng-note = Ayuda a nigerianos arrestados o detenidos. Atiende al público los lunes, martes y jueves.

contact-cons-ec = Consulado General de Ecuador en Atlanta
contact-cons-ec-note = Hay un consulado en Atlanta, pero no encontramos un número de teléfono. La dirección web es su página de Instagram.

contact-us-consular-notification = Departamento de Estado de EE. UU. – lista de consulados
contact-us-consular-notification-note = Una página web del gobierno de Estados Unidos, hecha para policías y otros funcionarios. Úsela para buscar un consulado que no esté en esta página.

contact-cons-co = Consulado de Colombia en Atlanta
