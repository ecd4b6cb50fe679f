### Why the advice is true: facts about officers who come to a home. A reader opens a fact under a line of advice;
### a lawyer uses it to check us. Keep who, when, where and how sure. Names of people, courts and forms stay.

fact-home-judicial-warrant-needed = A <term id="judicial-warrant">court warrant</term> signed by a judge is what lets officers go in without permission. It may be an arrest warrant or a search warrant. This holds for a home and for the private part of a business. The paper names a court at the top and has a judge's signature.
# "This rule": that an ICE form alone does not let officers in. ICE disputes it in the memo of fact-home-lyons-memo.
fact-home-admin-warrant-not-entry = ICE has form I-200 (Warrant for Arrest of Alien) and form I-205 (Warrant of Removal/Deportation). They come from inside Homeland Security. No court judge signs them. The long-standing rule is that such a form alone does not let officers into a home. Legal groups and courts repeat this rule. Since 2025 ICE disputes it for form I-205.
# $memo: date of the memo. $morning and $night: hours of the clock (a.m. and p.m.).
fact-home-lyons-memo = A disputed ICE memo dated { $memo }, signed by Acting Director Todd Lyons, became public in January 2026. It tells officers that form I-205 lets them force a home’s door. This is when the named person has a final removal order. ICE says officers must first knock, say who they are, and give people a chance to act. The memo suggests not going in before { $morning } a.m. or after { $night } p.m.
fact-home-lyons-memo-courts = A federal court has ruled against an entry made with only an ICE form. In January 2026 U.S. District Judge Jeffrey Bryan (Minnesota) ordered the release of Garrison Gibson. He found that forcing the door with only an <term id="administrative-warrant">administrative warrant</term> broke the Fourth Amendment. The ruling is about that one case and did not end the ICE memo nationwide.
# $boston: about when two groups sued. $aclu: the day of the ACLU case.
fact-home-lyons-memo-lawsuits = Lawsuits challenge the ICE memo on entering homes. Two immigrant groups sued in federal court in Boston around { $boston }. An ACLU case was filed on { $aclu }. Our sources show no final ruling for the whole country.
fact-home-keep-door-closed = You may keep the door closed and talk through it. Ask who is there and which agency they are from. Ask if they have a warrant signed by a judge.
fact-home-slide-under-door = You can read a warrant without opening the door. Ask the officers to slide it under the door or hold it to a window.
fact-home-check-warrant = Look for the name of a court, such as U.S. District Court, and a judge's signature. Check the address, the person's name and the date. A paper headed “Department of Homeland Security” and signed by an immigration officer is an <term id="administrative-warrant">administrative warrant</term>.
# The two phrases are said to officers.
fact-home-no-consent = You can say “I do not consent to your entry” to refuse to let officers in. You can say “I do not consent to a search” to refuse a search. Saying it out loud can protect you later.
fact-home-forced-entry-do-not-resist = If officers force their way in, do not block them or fight. Say that you do not consent, and stay silent. Remember badge numbers, names, the agency, the time and who saw it.
fact-home-opening-not-consent-but-risk = Opening the door is not the same as letting officers in. But then they can more easily see inside, say you agreed, or step in. Legal groups advise keeping the door shut.
fact-home-exigent-exceptions = In <term id="exigent">narrow emergencies</term>, officers may go in with no warrant and no permission. Examples are a person in danger inside, or a close chase of a suspect.
fact-home-silence = Nobody in the home has to answer questions about birthplace or immigration status. Nobody has to say how they entered the country.
# Red card: a small card that states a person's rights. $languages: how many languages it exists in, at least.
fact-home-red-card = Red “know your rights” cards exist in at least { $languages } languages. You can hold one to a window or slide it under the door. A card does not stop an arrest in public. It does not stop entry with a judge's warrant.
fact-home-ask-interpreter = If the officers do not speak your language, ask for an interpreter. Ask through the closed door.
