### Immigration courts: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/court.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The street is part of the court’s name: there are two immigration courts in Atlanta.
contact-ga-court-peachtree = Atlanta Immigration Court – W. Peachtree Street
contact-ga-court-peachtree-note = Your hearing notice says which court is yours. There is a security check at the door, and recording is not allowed. The window closes half an hour before the court does.

contact-ga-court-tedturner = Atlanta Immigration Court – Ted Turner Drive
contact-ga-court-tedturner-note = Your hearing notice says which court is yours. This number comes from an old page of the court.

contact-ga-court-stewart = Stewart Immigration Court
