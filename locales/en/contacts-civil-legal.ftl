### Legal help in other matters: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/civil-legal.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-glsp = Georgia Legal Services Program
contact-ga-glsp-note = Free help with civil problems, but not with criminal or immigration cases. Federal rules keep it from helping some people without status. Victims of abuse or trafficking may still get help.

contact-ga-alas = Atlanta Legal Aid Society
contact-ga-alas-note = Free legal help with abuse at home, housing and benefits. Use the number for your county; in south Fulton, use Clayton’s. On Gwinnett’s Spanish line, leave a message.

contact-ga-alas-gwinnett-fv = Gwinnett Family Violence Project
contact-ga-alas-gwinnett-fv-note = Legal help with violence at home in Gwinnett. It is part of Atlanta Legal Aid.

contact-ga-avlf = Atlanta Volunteer Lawyers Foundation
contact-ga-avlf-note = Free help to get a judge’s order that keeps an abuser away. It also helps people who may lose their rented home.

contact-ga-georgialegalaid = GeorgiaLegalAid.org
contact-ga-georgialegalaid-note = A website with court forms and the law in simple words. It is not a phone line.

contact-ga-senior-legal = Georgia Senior Legal Aid
contact-ga-senior-legal-note = Free legal help by phone for people who are sixty or older.

contact-ga-gao = Georgia Advocacy Office
contact-ga-gao-note = Defends the rights of people with disabilities.

contact-ga-state-bar = State Bar of Georgia
contact-ga-state-bar-note = Use its website to check that a lawyer has a license, and to find legal aid. It does not send you to a lawyer.

contact-ga-acluga = ACLU of Georgia

contact-ga-atl-bar = Atlanta Bar Association – lawyer referral

contact-ga-splc = Southern Poverty Law Center – Georgia office
