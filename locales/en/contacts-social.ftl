### Social help: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/social.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The digits are the name of the service.
contact-us-211 = 211 – United Way
contact-us-211-note = Finds help near you with rent, food, shelter, clinics and rides, in private. You can text your ZIP code and what you need. The short number does not work on every phone.

contact-ga-gateway = Georgia Gateway
contact-ga-gateway-note = To apply for food help (SNAP), Medicaid, cash help (TANF) or WIC. You can apply only for the children who qualify. If you worry about <term id="public-charge">public charge</term>, ask an immigration lawyer first.

contact-ga-lcf = Latino Community Fund Georgia
contact-ga-lcf-note = A network of groups that serve Latinos. It can tell you who may help. We found no phone number.

contact-ga-victims-comp = Georgia Crime Victims Compensation
contact-ga-victims-comp-note = The state can pay back some costs of a violent crime. Before you apply, ask how immigration status affects a claim.

# DFCS, the Division of Family and Children Services, runs this line.
contact-ga-dfcs = Georgia child abuse and neglect reporting
contact-ga-dfcs-note = To report that a child is being hurt or not cared for. A report brings the state’s child welfare agency into the family. If a child is alone and in danger, call the emergency number first.

contact-ga-aps = Georgia Adult Protective Services
contact-ga-aps-note = To report abuse of an older person or an adult with a disability. Choose your language, then option three. It also answers questions about aging.

contact-ga-relay = Georgia Relay
contact-ga-relay-note = Helps people make phone calls who are deaf, hear poorly or have trouble speaking.

contact-ga-clarkston-cc = Clarkston Community Center

contact-ga-friends-refugees = Friends of Refugees

contact-ga-ser-familia = Ser Familia

contact-ga-somali = Somali American Community Center

contact-ga-ywca-atl = YWCA of Greater Atlanta
