### Emergency: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/emergency.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-911 = Emergencias: policía, bomberos, ambulancia
contact-us-911-note = Llame cuando alguien está en peligro. Puede venir la policía, pero usted no tiene que decir su estatus migratorio. Diga qué idioma habla para pedir un intérprete.

contact-us-poison = Control de envenenamientos – Georgia Poison Center
contact-us-poison-note = Llame de inmediato si alguien tragó o tocó algo venenoso. No espere a que se sienta mal. La llamada es gratis y confidencial.
