### Human trafficking: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/trafficking.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-trafficking = National Human Trafficking Hotline
contact-us-trafficking-note = For people who are forced or tricked into work or sex. It is not the police and not immigration. Interpreters speak many languages.

# State police here = Georgia Bureau of Investigation.
contact-ga-trafficking-hotline = Georgia Statewide Human Trafficking Hotline
contact-ga-trafficking-hotline-note = Option one reaches state police. Option two is the state’s child welfare agency. If you fear police, choose option four, Tapestri, or call the national hotline.
