### Finding and helping people in detention: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/detention.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# El Refugio is the name of the organization.
contact-ga-el-refugio-family = El Refugio – for families
contact-ga-el-refugio-family-note = Helps families of people held at Stewart with visits, a place to sleep on Saturday night, and help after release. It has no lawyers, but it can name some.

contact-us-ice-odls = ICE Online Detainee Locator
contact-us-ice-odls-note = ICE’s own website to find a person it holds; it records searches. Search by <term id="a-number">A-number</term> and country of birth, or by exact name and country of birth. A person may take a day or more to appear.

# The automated line of EOIR, which runs the immigration courts.
contact-us-eoir-acis = Immigration court case line
contact-us-eoir-acis-note = A computer voice gives the next court date, place and any decision. Have the <term id="a-number">A-number</term> ready; put zeros in front until it has nine digits. It says nothing about bond.

contact-us-nidh = National Immigration Detention Hotline – Freedom for Immigrants
contact-us-nidh-note = The short number works only on phones inside ICE detention. ICE blocked it once, and we could not check that it works today. From outside, use the long number on weekdays.

# ABA = American Bar Association, its Commission on Immigration.
contact-us-aba-detention = ABA Detention Information Hotline
contact-us-aba-detention-note = Free from phones inside ICE detention, and only from there. Give this number to your relative in detention.

# ORR = Office of Refugee Resettlement (health department), which holds children who came alone.
contact-us-orr-ncc = ORR National Call Center
contact-us-orr-ncc-note = For parents who look for a child in government custody. The government runs it: if you are afraid, ask a lawyer or a friend with legal status to call. Have the child’s name, birth date, country and <term id="a-number">A-number</term>.

contact-ga-el-refugio-inside = El Refugio – for people inside Stewart
contact-ga-el-refugio-inside-note = A line for people held at Stewart. Give this number to your relative. Our source is old, so the number may have changed.

contact-us-ice-dril = ICE Detention Reporting and Information Line
contact-us-ice-dril-note = You can ask where a person is, or report abuse or a separated child. ICE runs it: do not offer facts about anyone’s immigration history. It is closed on holidays.

contact-ga-ice-atlanta = ICE Atlanta field office
contact-ga-ice-atlanta-note = This is ICE, not a help line. It handles check-ins and questions about people it holds. Going there in person can lead to arrest, so see a lawyer first.

contact-ga-opla = ICE Office of the Principal Legal Advisor – Atlanta
