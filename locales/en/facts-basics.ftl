### Why the advice is true: facts that many topics share.

fact-misc-everyone-constitution = The Constitution protects against unreasonable searches and promises fair process. This applies to everyone in the country, not only citizens.
fact-misc-uvisa = Some victims may have their own immigration options. They include victims of certain crimes (<term id="u-visa">U visa</term>) and of trafficking (<term id="t-visa">T visa</term>). They also include people abused by a citizen or permanent-resident spouse or parent (<term id="vawa">VAWA</term>).
fact-misc-checkin = An ICE appointment or check-in can end in detention, supervision or a tracking device. Missing it also has serious consequences. Talk to an immigration lawyer before the date, and leave copies of your papers with family. Bring proof of your address and family ties.
# Stewart and Folkston are detention centers. The districts are those of the federal courts.
fact-misc-habeas = <term id="habeas">Habeas corpus</term> is a petition that asks a federal judge to review a detention. In Georgia it is filed where the person is held. For Stewart that is the Middle District of Georgia; for Folkston, the Southern District.
fact-misc-domestic-violence-safe = A Georgia directory says that emergency rooms, shelters, crisis lines and food pantries do not ask about immigration status. Some benefit programs do ask.
fact-misc-hyundai-gsp = Georgia State Patrol officers have joined federal operations since an agreement in March 2025. So a state trooper may also act under a <term id="287g">287(g)</term> agreement.
