### Crisis lines: names of contacts and a short note about each.
### A note tells a worried person what this contact does, how to use it and what to beware of.
### Numbers, addresses, hours, languages and cost are data and stand in content/contacts/crisis.toml.
### Names of organizations stay in English; descriptive names may be translated or left out.

# The digits are part of the official name.
contact-us-988 = 988 Suicide &amp; Crisis Lifeline
contact-us-988-note = For anyone who thinks of suicide or cannot cope. You can call or text. For Spanish, press two.

contact-ga-gcal = Georgia Crisis &amp; Access Line
contact-ga-gcal-note = Georgia’s line for mental health and drug crises. It can send a team to you or find a bed or an urgent appointment.

contact-us-crisis-text = Crisis Text Line
contact-us-crisis-text-note = Help by text message in a crisis. It has no number for calls.

contact-us-rainn = National Sexual Assault Hotline
contact-us-rainn-note = For anyone who was raped or sexually abused. You can call or text.

contact-us-victimconnect = VictimConnect Resource Center
contact-us-victimconnect-note = Tells victims of any crime where to find help. You can call or text. It may be closed at night and on holidays.

contact-us-samhsa = SAMHSA National Helpline
contact-us-samhsa-note = Tells you where to get help with mental health, alcohol or drugs.
