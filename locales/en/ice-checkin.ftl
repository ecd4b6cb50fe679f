### Page: the reader has an appointment at an ICE office (a check-in). They may be afraid to go.
### Keep it apart from a hearing in court. Do not make it sound safer or surer than it is.

ice-checkin-title = An appointment with ICE (check-in)
# On the tile of the home page: 1 to 4 words.
ice-checkin-short = ICE check-in
ice-checkin-lead = Read this page before you go to an ICE office for an appointment.

## What to do

ice-checkin-lawyer = Talk to an immigration lawyer before the date.
ice-checkin-lawyer-detail = Show the lawyer your ICE papers. Ask what the risk is in your case. Ask if the lawyer can go with you.
ice-checkin-copies = Leave copies of your papers with your family.
ice-checkin-plan = Make a plan for your children and your home.
ice-checkin-plan-detail = Write down who cares for the children. Add your medicines and your lawyer. Give it to two people you trust.
ice-checkin-proof = Bring proof of your address and your family here.
ice-checkin-tell = Tell two people where you are going, and when.

## What not to do

ice-checkin-miss = Do not miss the date without asking a lawyer.
ice-checkin-miss-detail = Missing it has serious consequences too.
ice-checkin-sign = Do not sign papers before you talk to a lawyer.
ice-checkin-lie = Do not lie or show false papers.

## What is disputed

# $longer and $before are hours.
ice-checkin-held = How long may ICE keep people in its office? ICE’s rule of 2025 said up to { $longer } hours, not { $before }. In June 2026 a court in California struck down that rule. The government could appeal. We do not know what holds in Georgia. Safest: have a lawyer and a family plan ready before you go.

## Step by step

ice-checkin-bag = What to take with you
ice-checkin-bag-paper = The ICE paper that shows the date.
ice-checkin-bag-proof = Proof of your address and of your family.
ice-checkin-bag-number = Your <term id="a-number">A-number</term>, and your lawyer’s name and number.
ice-checkin-bag-by-heart = One phone number that you know by heart.
ice-checkin-kept = If ICE keeps you
ice-checkin-kept-lawyer = Ask for your lawyer before you answer more questions.
ice-checkin-kept-children = Say at once if your children need care.
ice-checkin-kept-fear = Are you afraid to go back to your country? Say so, if it is true.
ice-checkin-kept-medicine = Say which medicine you need.
ice-checkin-kept-call = Ask to call your family. Tell them where you are.

## Rights and rules

ice-checkin-ends = A check-in can end in detention, in supervision or with a tracking device.
ice-checkin-lawyer-form = Form <term id="g-28">G-28</term> tells ICE that a lawyer speaks for you. Keep a signed copy with your papers.
ice-checkin-obeyed = Following all the rules does not always keep you from arrest. In January 2025 ICE arrested two people in Georgia who wore ICE trackers. Their lawyer said they had followed the rules.

## When it is otherwise

ice-checkin-hearing = A hearing in court is a different thing. If you miss a hearing in immigration court, the judge can order you deported.
ice-checkin-not-shown = Did someone go to a check-in and not come back? They may not be in the ICE locator yet. Ask a lawyer to contact ICE’s Atlanta office.
