### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-ga-hb1105-signed = HB 1105 was signed on { $signed }. Its name is the Georgia Criminal Alien Track and Report Act of 2024.
fact-ga-hb1105-effective = HB 1105 was signed on { $signed }, and all its main parts are in force. Sources disagree on the start date. A police-policy group says most parts began at once. A law blog says { $start }; several pages misprint 2023. Jails report every three months, from the end of 2024 on.
fact-ga-hb1105-287g-annual = Georgia law now tells local agencies to work with federal immigration authorities. An agency with no current agreement must ask for one every year. That means a <term id="287g">287(g) agreement</term> or a similar one.
fact-ga-hb1105-honor-detainers = Georgia law requires jails and prisons to follow federal <term id="detainer">ICE holds</term> (detainers). The law calls these places “custodial authorities.”
# A misdemeanor is a lesser crime.
fact-ga-hb1105-penalties = Officials in Georgia who break the reporting or anti-sanctuary rules can face misdemeanor charges. A misdemeanor is a lesser crime. Their local government can lose state money, or federal money that the state manages.
fact-ga-hb1105-civil-rights-clause = HB 1105 says it must be carried out in line with federal immigration law and civil rights law. Our source is a site that supports HB 1105.
fact-ga-sanctuary-ban = Georgia has banned local <term id="sanctuary-policy">“sanctuary” policies</term> since 2009. HB 1105 added penalties.
# Immunity: protection from being sued.
fact-ga-sb21 = SB 21 is a Georgia bill from 2025. It would take legal immunity from local governments that break the sanctuary or detainer rules. The state Senate passed it. Our sources do not show that it became law.
fact-ga-hb87-2011 = HB 87 is Georgia’s Illegal Immigration Reform and Enforcement Act of 2011. It changed the law on status checks in jails. It also created O.C.G.A. 17-5-100, a section of the Georgia Code.

## Older laws

# $signed: a day. A felony is a serious crime. DUI: driving drunk or on drugs.
fact-ga-sb529-2006 = SB 529 was signed on { $signed }. It was Georgia’s first large immigration law. Jails had to check the status of people charged with a felony (a serious crime) or drunk driving. Offices had to check the status of people who ask for public benefits.
# $age: years. SAVE: a computer check run by Homeland Security.
fact-ga-benefits-check = Georgia offices must check lawful presence before they give many public benefits. This is for people aged { $age } or older, and the check goes through a Homeland Security system (SAVE). Business and work licenses count too. Emergency medical care is an exception.
# $signed: a day.
fact-ga-hb87-signed = HB 87 was signed on { $signed }.
# E-Verify: a federal computer check of new workers. $workers: a count.
fact-ga-hb87-everify = HB 87 makes private employers with more than { $workers } workers use E-Verify. It is a federal computer check of new workers. It came in steps up to July 2013.
# $low, $high: years. A felony is a serious crime.
fact-ga-false-work-identity = In Georgia, using made-up or false identity data to get a job is a felony (a serious crime). The law calls it aggravated identity fraud. It can bring { $low } to { $high } years in prison.
# $order: a day. "Section 7": a part of HB 87.
fact-ga-hb87-section7-permanent = On { $order } a federal judge in Atlanta blocked section 7 of HB 87 for good. It was about giving rides to, hiding or bringing in undocumented people. Police in Georgia may not arrest for these three state crimes. Federal law has its own crime of hiding or moving people.
# "Section 8": a part of HB 87. "Show me your papers" is what the press called it.
fact-ga-hb87-section8-on = In December 2012 a federal judge in Atlanta let section 8 of HB 87 start. The press called it “show me your papers”. It lets police check the status of a suspect who cannot be identified.
fact-ga-hb87-civil-rights-clause = HB 87 says that it must be carried out in line with federal immigration law and civil rights law.

## Newer laws and bills

# "Citation": a ticket given instead of an arrest.
fact-ga-hb1105-citation-check = HB 1105 lets officers check immigration status in some cases before they let a person go with a ticket. This is for certain lesser crimes. We did not see the full text of the law.
# DNA: a sample of spit. SB 21 and SB 116 are names of bills.
fact-ga-bills-2026 = Two bills were still open in early 2026. SB 21 would let people sue local governments that break the sanctuary or ICE hold rules. SB 116 would take DNA from people in jail with an ICE hold who are charged with a crime. We could not find if they became law.
