### Immigration legal help: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/immigration-legal.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-gain = Georgia Asylum and Immigration Network (GAIN)
contact-ga-gain-note = Free legal help for people who ask for asylum. It also helps victims of crime, trafficking or abuse at home. Call first and ask for an appointment.

contact-ga-laa = Latin American Association
contact-ga-laa-note = Low-cost immigration help in Spanish and English. It also helps with housing, jobs and classes.

contact-ga-aaaj = Asian Americans Advancing Justice – Atlanta
contact-ga-aaaj-note = Immigration legal help, free or at low cost. Ask for someone who speaks your language.

contact-ga-tahirih = Tahirih Justice Center – Atlanta
contact-ga-tahirih-note = Free help for immigrants who suffered violence because of their gender, such as abuse by a partner. This is the national office, so ask for Atlanta.

contact-ga-cpacs = Center for Pan Asian Community Services (CPACS)
contact-ga-cpacs-note = Helps with immigration, health, housing and interpreters. Ask for someone who speaks your language.

contact-ga-newap = New American Pathways
contact-ga-newap-note = Helps refugees, people who won asylum, and immigrants with low income. What you pay depends on your income.

# A list on a website; EOIR is the office that runs the immigration courts.
contact-us-eoir-probono = EOIR List of Pro Bono Legal Service Providers
contact-us-eoir-probono-note = The immigration court’s own list of free legal help. Ask the court for the Atlanta list or the Stewart list. Only a few Georgia groups are on it.

contact-us-nilsd = National Immigration Legal Services Directory
contact-us-nilsd-note = A website that lists nonprofit groups with immigration help. You can search by state, county or detention center.

contact-ga-irc = International Rescue Committee in Atlanta
contact-ga-irc-note = Helps refugees and other newcomers. Our sources are old, and one list shows a different number.

contact-ga-gain-ally = GAIN Project Ally
contact-ga-gain-ally-note = A GAIN project for people from Afghanistan who live in Georgia. Ask if it still runs. If not, call GAIN.

contact-us-uscis = USCIS Contact Center

contact-ga-cca = Catholic Charities Atlanta – Immigration Legal Services

contact-ga-inspiritus = Inspiritus

contact-ga-kind = Kids in Need of Defense (KIND) – Atlanta

contact-ga-worldrelief = World Relief Atlanta

contact-us-raices = RAICES
