### Why the advice is true: facts that many topics share.

fact-misc-everyone-constitution = The Constitution protects against unreasonable searches and promises fair process. This applies to everyone in the country, not only citizens.
fact-misc-uvisa = Some victims may have their own immigration options. They include victims of certain crimes (<term id="u-visa">U visa</term>) and of trafficking (<term id="t-visa">T visa</term>). They also include people abused by a citizen or permanent-resident spouse or parent (<term id="vawa">VAWA</term>).
fact-misc-checkin = An ICE appointment or check-in can end in detention, supervision or a tracking device. Missing it also has serious consequences. Talk to an immigration lawyer before the date, and leave copies of your papers with family. Bring proof of your address and family ties.
# Stewart and Folkston are detention centers. The districts are those of the federal courts.
fact-misc-habeas = <term id="habeas">Habeas corpus</term> is a petition that asks a federal judge to review a detention. In Georgia it is filed where the person is held. For Stewart that is the Middle District of Georgia; for Folkston, the Southern District.
fact-misc-domestic-violence-safe = A Georgia directory says that emergency rooms, shelters, crisis lines and food pantries do not ask about immigration status. Some benefit programs do ask.
fact-misc-hyundai-gsp = Georgia State Patrol officers have joined federal operations since an agreement in March 2025. So a state trooper may also act under a <term id="287g">287(g)</term> agreement.
fact-bus-rights = When immigration officers come on a bus or train, passengers may stay silent. They may refuse a search of their bags. They may film if they do not get in the way. They should never show false papers.
fact-bus-refuse = Officers may come on a bus, ask questions and ask to search. In 2002 the Supreme Court said that they need not tell passengers of the right to refuse. Passengers still have that right.
# $memo: day of the memo. $greyhound: day of the company's statement.
fact-bus-company = A Border Patrol memo of { $memo } speaks of bus checks away from checkpoints. Agents must show that the bus company or its staff let them on. On { $greyhound } Greyhound said that it does not agree to checks without a warrant. We could not check if that is still its rule.
# $realid, $since: since when. $fee: dollars. $days: how long it is good for. REAL ID: a license with a star.
fact-air-tsa-id = Since { $realid } a state license or ID card for a flight must be a REAL ID. The airport security office (TSA) also takes a green card, a work permit card or a foreign passport. Since { $since } a person without such ID can pay ${ $fee } for another identity check. It is good for { $days } days.
# $arrests: how many arrests.
fact-air-tsa-ice = The airport security office (TSA) gives ICE names of people who are going to fly. ICE looks among them for people with a final deportation order, and for others. Reuters reported more than { $arrests } arrests after such tips, up to February 2026.
fact-air-risk = No federal law stops people without status from flights inside the country. But such flights are not safe for everyone. The risk is different in each case, and experts say to ask a lawyer before a flight.
# $day: the first day.
fact-air-ice-atlanta = On { $day } ICE officers came to the Atlanta airport, to help with the long security lines. Officials said it was not to enforce immigration law there. We could not check if they are still there.
fact-air-entry = When you come from another country, border officers may ask about your right to enter. They may search bags without suspicion. They say they may also search phones; that is disputed. A person with a green card need only answer questions about identity and residence. A visitor with a visa who does not answer may be refused.
fact-air-advance-parole = Many people need a travel permission before they leave the country. It is often called advance parole. It is for people with <term id="tps">TPS</term>, an asylum case or a green card application that is still open. Without it, they may not get back in, and they may lose the case. With it, there is still a risk.
