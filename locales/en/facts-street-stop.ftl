### Why the advice is true: facts about being stopped on the street or in another public place.

fact-street-free-to-leave = Ask “Am I free to leave?” if officers stop you in public. If they say yes, walk away calmly and in silence.
fact-street-reasonable-suspicion = To hold you briefly for questions, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. It must rest on specific facts. The facts must suggest that you are in the country unlawfully or involved in a crime.
fact-street-8usc1357-questioning = Federal law lets immigration officers question a person they believe is not a citizen. They may ask about the right to be in the country. The law does not make the person answer.
# $stay: the day of the Supreme Court's decision.
fact-street-vasquez-perdomo = In a disputed decision on { $stay }, the Supreme Court paused a Los Angeles court order. That order had limited stops based only on looks, language, place or type of work. The pause is temporary, has no full opinion, and is about seven counties in southern California. In practice, be ready for such stops anywhere.
fact-street-race-alone = Race or ethnic origin alone is not a lawful reason to stop a person.
fact-street-no-search-consent = You can say: “I do not consent to a search.” This covers your body, bag, pockets and phone. Officers may pat down outer clothes only if they reasonably suspect a weapon. Do not resist with your body.
# The Georgia law is on "loitering or prowling": being somewhere in a way that alarms.
fact-street-do-not-run = Do not run. Running can be used as a reason to suspect you or to add a charge. Georgia has a law on loitering or prowling. In it, running from an officer is a listed fact that can support an arrest.
# $age: years of age.
fact-street-lawful-status-docs = Some people were issued a registration paper, such as a green card or work permit. By federal law, those aged { $age } or older must carry it. People with valid status are advised to carry the card, or follow their lawyer's advice.
fact-street-record-details = After any stop, write down the place, time, agency, badge numbers and plate numbers. Write what was said, any injuries, and who saw it. Take photos of injuries and get medical care.
