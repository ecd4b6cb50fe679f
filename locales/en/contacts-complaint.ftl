### Complaints: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/complaint.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-ag-consumer = Georgia Attorney General – Consumer Protection Division
contact-ga-ag-consumer-note = To report scams, also fake immigration help. Complaints are public, unless you file without your name.

contact-us-ftc = Federal Trade Commission – report fraud
contact-us-ftc-note = To report a scam anywhere in the United States.

# DHS = Department of Homeland Security.
contact-us-dhs-crcl = DHS Office for Civil Rights and Civil Liberties (CRCL)
contact-us-dhs-crcl-note = Takes complaints in writing about ICE and other DHS staff. It is in the same department as ICE, so talk to a lawyer first. It lost staff, so expect a long wait.

contact-us-dhs-oig = DHS Office of Inspector General
contact-us-dhs-oig-note = Takes reports of crime, corruption or abuse by ICE or other DHS staff. It is not for emergencies, and no one may answer at night. Talk to a lawyer first.

contact-us-cfpb = Consumer Financial Protection Bureau (CFPB)
contact-us-cfpb-note = For complaints about money and debts.

contact-ga-post = Georgia Peace Officer Standards and Training Council (POST)
