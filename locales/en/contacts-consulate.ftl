### Consulates: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/consulate.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The other number is CIAM, the foreign ministry’s call center.
contact-cons-mx = Consulate General of Mexico in Atlanta
contact-cons-mx-note = Legal advice, visits in detention and help after raids. The emergency number is in Atlanta. The other number helps Mexicans anywhere in the United States.

contact-cons-gt = Consulate General of Guatemala in Atlanta
contact-cons-gt-note = There is a consulate in Atlanta, but we found no phone number that we trust. The website is the foreign ministry’s. Ask if someone speaks your Mayan language.

contact-cons-sv = El Salvador – call center of the foreign ministry
contact-cons-sv-note = For people from El Salvador anywhere in the United States. Ask how to reach the consulate in Atlanta. One number is only for WhatsApp.

contact-cons-hn = Consulate General of Honduras in Atlanta
contact-cons-hn-note = We found no phone number that we trust. The address comes from one page that is not official: check it before you go.

contact-cons-br = Consulate General of Brazil in Atlanta
contact-cons-br-note = The emergency number is only for an arrest, a death or a return to Brazil, at any hour. The other number helps with immigration and with abuse at home.

contact-cons-ht = Consulate General of Haiti in Atlanta
contact-cons-ht-note = If you ask, it can visit you in detention and tell your family. We found no phone number.

contact-cons-in = Consulate General of India in Atlanta
contact-cons-in-note = For citizens of India in an emergency. The numbers come from older pages and may have changed.

contact-cons-kr = Consulate General of the Republic of Korea in Atlanta
contact-cons-kr-note = For citizens of South Korea. A consulate can call your family and suggest a lawyer. It cannot get you released.

contact-cons-ng = Consulate General of Nigeria in Atlanta
contact-cons-ng-note = Helps Nigerians who are arrested or detained. It sees people on Mondays, Tuesdays and Thursdays.

contact-cons-ec = Consulate General of Ecuador in Atlanta
contact-cons-ec-note = There is a consulate in Atlanta, but we found no phone number. The web address is its Instagram page.

contact-us-consular-notification = U.S. State Department – list of consulates
contact-us-consular-notification-note = A U.S. government website made for police and other officials. Use it to find a consulate that is not on this page.

contact-cons-co = Consulate of Colombia in Atlanta
