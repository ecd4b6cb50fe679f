### Emergency: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/emergency.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-911 = Emergency: police, fire, ambulance
contact-us-911-note = Call when someone is in danger. Police may come, but you do not have to tell your immigration status. Name your language to get an interpreter.

contact-us-poison = Poison Control – Georgia Poison Center
contact-us-poison-note = Call at once if someone swallowed or touched something poisonous. Do not wait until they feel sick. The call is free and private.
