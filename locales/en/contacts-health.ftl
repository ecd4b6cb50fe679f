### Health: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/health.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-grady = Grady Memorial Hospital
contact-ga-grady-note = A public hospital. Its emergency room is always open, and emergency care is for everyone. Ask for help with the bill: it depends on your income and county.

contact-ga-goodsam = Good Samaritan Health Center
contact-ga-goodsam-note = A clinic in Atlanta. What you pay depends on your income.

contact-ga-clarkston-health = Clarkston Community Health Center
contact-ga-clarkston-health-note = A free clinic with volunteers for refugees, immigrants and people without insurance. It planned to move: check its website for the address. We found no phone number.

contact-ga-gccn = Georgia Charitable Care Network
contact-ga-gccn-note = A website to find a free or charity clinic in Georgia. It is not a clinic itself.

contact-ga-dekalb-health = DeKalb County Board of Health
contact-ga-dekalb-health-note = The county health office: refugee health, vaccines, and WIC, which is food for mothers and small children.

contact-ga-good-shepherd = Good Shepherd Clinic
contact-ga-good-shepherd-note = For adults of Clayton County with low income and no insurance. You must show that you live there. We found no phone number.

contact-ga-ben-massell = Ben Massell Dental Clinic

contact-ga-mhag = Mental Health America of Georgia
