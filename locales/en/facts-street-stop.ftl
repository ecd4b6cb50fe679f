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
fact-street-ask-anyone = A federal rule says that an immigration officer may ask anyone questions, as any person may. A person who is not held or arrested stays free to walk away.
fact-street-say-agency = When immigration officers arrest a person, a federal rule tells them what to say. They say that they are immigration officers who may arrest. They say that the person is under arrest, and why. They do this as soon as it is practical and safe. The rule does not speak of names or badge numbers.
fact-who-ask-agency = You may ask officers to show a badge and to say which agency they are from. You may ask if they are federal immigration officers.
fact-who-police-word = ICE officers may wear the word “POLICE”. They are not local police. They may also wear plain clothes, drive cars with no signs, or cover their faces. ICE says that its officers carry badges. It says they tell who they are when safety or the law requires it.
fact-who-fake-officers = In 2025 the FBI warned that criminals acted as immigration officers in several states. They robbed, kidnapped and attacked people. The FBI asked real officers to let people check who they are. A call to the local police is one way.
fact-who-ice-parts = ICE has two large groups of officers. <term id="ero">ERO</term> arrests, detains and deports people for immigration reasons. <term id="hsi">HSI</term> investigates crimes.
fact-who-cbp = <term id="cbp">CBP</term> officers in dark blue mostly work at airports, seaports and land borders. Border Patrol agents belong to CBP too; their dress uniform is green. In January 2026 they also worked in cities such as Minneapolis, some without a uniform.
# $order: the day of the order.
fact-who-other-federal = On { $order } Homeland Security gave other federal officers powers to look for and arrest immigrants. They are U.S. Marshals, drug agents (DEA), gun agents (ATF) and prison officers (BOP). Reports say that FBI agents already had such powers.
# $published: the day the rule was published.
fact-who-uscis-agents = <term id="uscis">USCIS</term> decides on immigration applications. A rule published on { $published } lets it have special agents too. They may carry guns, make arrests and carry out warrants.
fact-who-georgia-police = In Georgia, each county elects a sheriff. The sheriff and the deputies run the county jail, guard the courts and do police work. City and county police patrol their city or county. State Patrol troopers work in the whole state.
fact-street-show-papers = The ACLU of Georgia says: if an immigration officer asks for your immigration papers and you have them, show them. If you do not have them, say that you want to stay silent. ACLU-NJ says this is for people with legal status, and for ICE, not for police. A page of the ACLU of Wyoming says that on a bus it is not required.
