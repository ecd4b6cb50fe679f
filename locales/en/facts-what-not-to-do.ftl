### Why the advice is true: facts about what can hurt a person.

fact-ga-false-name = In Georgia, giving an officer a false name, address or birth date to mislead them is a misdemeanor. A misdemeanor is a lesser crime. This holds when the officer is lawfully doing their job. Staying silent is different from lying.
fact-not-false-docs = Never show or carry papers that are false or belong to someone else. Using false immigration papers is a federal crime.
fact-not-lie = Do not lie to any officer. You may refuse to answer. But a false statement to a federal officer is a crime.
fact-not-claim-citizen = Never say you are a U.S. citizen if you are not. It is a crime, and it shuts off most immigration options for good. There is almost no exception. The same goes for registering to vote or checking “citizen” on form <term id="i-9">I-9</term>.
fact-not-resist = Do not run, hide or resist. Do not touch officers.
# $years: how long a person has been in the country. "Proof of years here": see the facts on fast deportation (expedited removal).
fact-not-carry-foreign-papers = Some legal groups advise people without status not to carry foreign papers that show where they were born. They make an exception when the papers are needed. You may need ID for driving, or proof of { $years } years here. Balance this with a lawyer's advice.
fact-not-interfere = Do not block or hide a person whom ICE is arresting. You may watch and film from a distance.
# $low and $high: years.
fact-ga-lying-felony = A false statement or false document to a Georgia state or local agency can be a felony. A felony is a serious crime; this one carries { $low } to { $high } years. Stay silent instead of making something up.
# The number of this line is kept out of the app on purpose.
fact-not-ice-tip-line = The Homeland Security (ICE) tip line is the government's line for reporting people. It is not a help line. It is not the detainee locator.
fact-carry-groups-advice = A guide of the state of New Jersey and a legal-aid group in New York say the same. Carry valid immigration papers from the U.S. government. Leave foreign papers at home in a safe place. Do not carry false papers.
fact-carry-case-papers = For people with an open case, legal groups advise to carry copies of its papers. Examples are a receipt (I-797), a hearing notice or a <term id="nta">Notice to Appear</term>. Give copies to a person you trust too. An open case may not protect you from detention.
# $years: years of living here.
fact-carry-two-year-copies = Some lawyers advise people without status to carry copies that show { $years } years or more here. This is because of <term id="expedited-removal">fast deportation</term>. Others say to keep such papers in a safe place that a trusted person can reach.
