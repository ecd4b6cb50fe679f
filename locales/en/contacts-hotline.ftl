### Community hotlines: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/hotline.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-uwd = United We Dream – MigraWatch hotline
contact-us-uwd-note = To report a raid or get information. It may not answer at all hours. Our sources are old, so the number may have changed.

contact-ga-mese = Migrant Equity Southeast
contact-ga-mese-note = Helps after raids in Savannah and on the coast, and goes with people to appointments. We found no phone number.

contact-ga-glahr = GLAHR – Georgia Latino Alliance for Human Rights

contact-ga-project-south = Project South
