### Work: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/labor.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-us-worker-gov = U.S. Department of Labor – Wage and Hour Division
contact-us-worker-gov-note = For unpaid wages or overtime, and children at work. It says that it does not need your immigration status. A boss may not punish you for calling.

contact-us-osha = OSHA – workplace safety
contact-us-osha-note = To report danger or an injury at work.

contact-us-ier = U.S. Department of Justice – Immigrant and Employee Rights
contact-us-ier-note = For workers whose boss checks work papers unfairly or treats them worse because of citizenship. There is a deadline, so call soon.

contact-us-eeoc = Equal Employment Opportunity Commission (EEOC)
contact-us-eeoc-note = To complain about discrimination at work. For Spanish, press two. There is a deadline, so call soon.

contact-us-nlrb = National Labor Relations Board (NLRB)
contact-us-nlrb-note = If a boss fires or threatens you because workers acted together. It says that it will not ask about status.

contact-ga-glsp-farm = Georgia Legal Services Program – Farmworker Rights Division
contact-ga-glsp-farm-note = Free legal help for farm workers in all of Georgia, also with an H-2A visa. Call the Georgia Legal Services Program and ask for the farmworker lawyers.

contact-ga-sur-legal = Sur Legal Collaborative
contact-ga-sur-legal-note = Georgia lawyers for the rights of workers and immigrants. We found no phone number.

contact-us-dol = U.S. Department of Labor – national line
contact-us-dol-note = The department’s main line, for any question about work.
