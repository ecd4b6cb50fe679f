### Abuse at home: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/domestic-violence.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

contact-ga-haven = Georgia Domestic Violence Hotline
contact-ga-haven-note = Connects you to the nearest shelter or program in Georgia. For Spanish, choose option two.

contact-us-ndvh = National Domestic Violence Hotline
contact-us-ndvh-note = For anyone who is abused at home. You can call, text or chat online.

contact-ga-tapestri = Tapestri
contact-ga-tapestri-note = Helps immigrants and refugees who are abused at home, and victims of trafficking. Ask for someone who speaks your language.

contact-ga-caminar-latino = Caminar Latino – Latinos United for Peace and Equity
contact-ga-caminar-latino-note = A program in Spanish for the whole family, to end violence at home. It also helps with immigration applications. We found no phone number that we trust.

contact-ga-iwh = International Women’s House
contact-ga-iwh-note = A shelter for immigrants and refugees who flee abuse. The address is kept secret.

contact-ga-padv = Partnership Against Domestic Violence
contact-ga-padv-note = Shelter, help with money, and help to ask a judge for an order that keeps the abuser away.

contact-ga-wrcdv = Women’s Resource Center to End Domestic Violence
contact-ga-wrcdv-note = Crisis line in DeKalb for people who are abused at home.

contact-ga-livesafe = liveSAFE Resources
contact-ga-livesafe-note = Crisis line in Cobb for people who are abused at home.

contact-ga-securus = Securus House
contact-ga-securus-note = Crisis line in Clayton for people who are abused at home.

# The id says Spanish, but this is the local line in English.
contact-ga-cfvc-spanish = Cherokee Family Violence Center
contact-ga-cfvc-spanish-note = The local line of Cherokee County. For Spanish, call the Georgia Domestic Violence Hotline and choose option two.

contact-ga-promise-place = Promise Place
contact-ga-promise-place-note = Crisis line south of Atlanta for people who are abused at home.

contact-ga-safe-shelter-savannah = SAFE Shelter Savannah
contact-ga-safe-shelter-savannah-note = Crisis line and shelter in Savannah. You do not need a police report. Our sources are old, so the number may have changed.

contact-us-love-is-respect = love is respect
contact-us-love-is-respect-note = For young people who are hurt or controlled by the person they date. You can call or text.

contact-us-strongheart = StrongHearts Native Helpline
contact-us-strongheart-note = For Native American people who are abused at home.

contact-ga-ahimsa = Ahimsa House
contact-ga-ahimsa-note = Helps with the pets of people who flee abuse.

contact-ga-raksha = Raksha
