### Detention places: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/facility.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# Two numbers are shown: the facility and the ICE office in it.
contact-ga-det-stewart = Stewart Detention Center
contact-ga-det-stewart-note = CoreCivic, a private company, holds men and women here for ICE. Visiting hours change, so call first. The office number is ICE’s own and comes from an old page.

contact-ga-det-folkston-main = Folkston ICE Processing Center – Main
contact-ga-det-folkston-main-note = GEO Group, a private company, holds men here for ICE. Families said visits are on weekends and clothing rules are strict. Call first and dress plainly.

contact-ga-det-folkston-dray = Folkston D. Ray James ICE Processing Center
contact-ga-det-folkston-dray-note = GEO Group, a private company, holds men here for ICE. We found no phone number.

contact-ga-det-folkston-annex = Folkston Annex ICE Processing Center
contact-ga-det-folkston-annex-note = GEO Group, a private company, holds men here for ICE. We found no phone number.

contact-ga-det-irwin = Irwin County Detention Center
contact-ga-det-irwin-note = ICE moved everyone out some years ago after complaints of medical abuse. ICE’s list now shows it again, for men and women. We found no phone number that we trust.

contact-ga-det-fci-atlanta = FCI Atlanta – federal prison
contact-ga-det-fci-atlanta-note = A federal prison that also holds men for ICE. Lawyers said it was hard to reach their clients there.

contact-ga-det-deyton = Robert A. Deyton Detention Facility
contact-ga-det-deyton-note = A jail of the U.S. Marshals, who are federal police. It also holds some people for ICE for a short time. We found no phone number.

contact-ga-det-floyd = Floyd County Jail
contact-ga-det-floyd-note = A sheriff’s jail that also holds people for ICE, often for about two days. The sheriff has an agreement with ICE. We found no phone number.

contact-ga-det-acdc = Atlanta City Detention Center
