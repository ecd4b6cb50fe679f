### Human trafficking: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/trafficking.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-trafficking = National Human Trafficking Hotline – línea nacional contra la trata de personas
contact-us-trafficking-note = Para personas a quienes obligan o engañan para trabajar o tener sexo. No es la policía ni inmigración. Hay intérpretes de muchos idiomas.

# State police here = Georgia Bureau of Investigation.
contact-ga-trafficking-hotline = Línea de Georgia contra la trata de personas – Georgia Statewide Human Trafficking Hotline
contact-ga-trafficking-hotline-note = La opción uno es la policía estatal. La dos es la agencia estatal de protección de niños. Si teme a la policía, elija la opción cuatro, Tapestri, o llame a la línea nacional.
