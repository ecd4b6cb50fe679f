### Immigration courts: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/court.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The street is part of the court’s name: there are two immigration courts in Atlanta.
contact-ga-court-peachtree = Corte de Inmigración de Atlanta – W. Peachtree Street
contact-ga-court-peachtree-note = El aviso de su audiencia dice cuál es su corte. Hay un control de seguridad en la entrada y no se permite grabar. La ventanilla cierra media hora antes que la corte.

contact-ga-court-tedturner = Corte de Inmigración de Atlanta – Ted Turner Drive
contact-ga-court-tedturner-note = El aviso de su audiencia dice cuál es su corte. Este número viene de una página vieja de la corte.
