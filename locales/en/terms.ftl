### The glossary. For each term:
###   term-<id>          the word itself: first the one people use, then the official one in brackets. It stands in an alphabetical list.
###   term-<id>-also     other words for it, with commas. They help people search, so add what people really say in your language.
###   term-<id>-meaning  what it means for the reader, in 1 to 3 short sentences.
### Translators: officers and papers use the English names, so keep those in brackets or under "also".
### The reader may be frightened and may read little. Write as people speak. Never make a sentence sound surer than it is here.

## The government's offices

term-dhs = Homeland Security (DHS)
term-dhs-also = Department of Homeland Security
term-dhs-meaning = A large department of the U.S. government. ICE, CBP and USCIS are all parts of it.

term-ice = ICE (Immigration and Customs Enforcement)
term-ice-also = la migra, immigration, immigration agents
term-ice-meaning = ICE arrests people for immigration reasons inside the country. It can keep them in detention and deport them. It is part of Homeland Security.

term-ero = ICE deportation office (ERO)
term-ero-also = Enforcement and Removal Operations
term-ero-meaning = The ICE officers who handle detention, check-ins and deportation. ICE holds also come from them.

term-hsi = ICE crime investigators (HSI)
term-hsi-also = Homeland Security Investigations
term-hsi-meaning = One part of ICE. It looks into crimes. It also looks into how employers hire people.

term-cbp = Border and airport officers (CBP)
term-cbp-also = Customs and Border Protection, Border Patrol
term-cbp-meaning = These officers work at borders, airports and ports. Border Patrol officers belong to the same agency.

term-uscis = Office for immigration applications (USCIS)
term-uscis-also = U.S. Citizenship and Immigration Services, immigration service
term-uscis-meaning = The office that says yes or no to immigration applications. Some are for green cards, work permits or citizenship. It is part of Homeland Security, like ICE.

term-eoir = Office of the immigration courts (EOIR)
term-eoir-also = immigration court, Executive Office for Immigration Review
term-eoir-meaning = The office that runs the immigration courts. It belongs to the Department of Justice. It is not part of ICE or Homeland Security.

# The judge of the immigration court; not the judge who signs a court warrant.
term-immigration-judge = Immigration judge
term-immigration-judge-also = IJ, judge in immigration court
term-immigration-judge-meaning = The judge in immigration court. This judge decides if you may stay or will be deported. The judge works for the Department of Justice, not for ICE.

term-bia = Immigration appeals board (BIA)
term-bia-also = Board of Immigration Appeals
term-bia-meaning = A board above the immigration judges. It can look again at what a judge decided.

term-opla = ICE lawyers (OPLA)
term-opla-also = government attorney, Office of the Principal Legal Advisor
term-opla-meaning = The lawyers who speak for ICE in immigration court. They argue that you should be deported. They are not your lawyers.

term-respondent = Respondent
term-respondent-meaning = A word on immigration court papers. It means you, the person the government wants to deport.

## Jail, fingerprints and police

term-booking = Booking (at a jail)
term-booking-meaning = What a jail does when you arrive after an arrest. It takes your name, your photo and your fingerprints. The fingerprints are then <term id="secure-communities">shared</term> with the FBI and Homeland Security.

term-secure-communities = Fingerprint sharing (Secure Communities)
term-secure-communities-also = S-Comm
term-secure-communities-meaning = When a jail books a person, it takes fingerprints. They go to the FBI and then to Homeland Security, which compares them with immigration records. The name has changed, but the sharing never stopped.

term-ident = Homeland Security fingerprint records (IDENT)
term-ident-meaning = Homeland Security keeps fingerprints here. They come from visas, border stops and other dealings with immigration. Even if yours are not here, a Georgia jail must ask about your nationality.

term-iafis = FBI fingerprint records (IAFIS or NGI)
term-iafis-meaning = The place where fingerprints from a jail go first. The FBI then passes them on to <term id="ident">the records of Homeland Security</term>.

term-lesc = ICE records office for police (LESC)
term-lesc-also = Law Enforcement Support Center
term-lesc-meaning = An ICE office. Police and jails ask it what immigration records say about a person. It is not a help line for families.

term-pep = Priority Enforcement Program (PEP)
term-pep-also = the program after Secure Communities
term-pep-meaning = A program that took the place of <term id="secure-communities">Secure Communities</term> for a time. It has ended. Fingerprints were still shared while it ran.

term-cap = ICE work in jails (Criminal Apprehension Program, CAP)
term-cap-also = CAP, jail program
term-cap-meaning = ICE looks for people in jails and prisons under this name today. It also uses shared fingerprints for that.

# The hours stand in words because a term carries no numbers.
term-detainer = ICE hold (detainer)
term-detainer-also = immigration hold, immigration detainer, Form I-247A
term-detainer-meaning = A paper from ICE to a jail: tell us before this person gets out. It asks the jail to hold you up to forty-eight more hours. Georgia law says jails must follow it.

term-287g = Police deal with ICE (287(g) agreement)
term-287g-meaning = A deal between ICE and local police or a sheriff. Trained local officers may then do some immigration work under ICE. A place with no deal is not out of ICE’s reach.

term-jem = Jail deal with ICE (jail model)
term-jem-also = Jail Enforcement Model, JEM
term-jem-meaning = One kind of <term id="287g">deal with ICE</term>. Jail officers may ask you about immigration and begin deportation papers there.

term-wso = Jail deal to serve ICE warrants (warrant model)
term-wso-also = Warrant Service Officer model, WSO
term-wso-meaning = One kind of <term id="287g">deal with ICE</term>. If you are in their jail, local officers may serve an ICE warrant on you.

term-tfm = Patrol deal with ICE (task force model)
term-tfm-also = Task Force Model, TFM
term-tfm-meaning = One kind of <term id="287g">deal with ICE</term>. Local officers may use immigration powers in their daily police work, such as on patrol.

term-sanctuary-policy = Sanctuary policy
term-sanctuary-policy-meaning = A rule of a city or county that its police should help ICE less. Georgia law does not allow this.

term-hb87 = Georgia’s older immigration law (HB 87)
term-hb87-meaning = A Georgia law that brought in immigration checks by police and jails. A federal court blocked some other parts of it.

term-hb1105 = Georgia’s newer immigration law (HB 1105)
term-hb1105-meaning = A Georgia law about jails and ICE. Jails must check immigration status and follow <term id="detainer">ICE holds</term>. Local agencies must also ask for deals with ICE.

term-first-appearance = First time before a judge (first appearance)
term-first-appearance-meaning = After an arrest in Georgia, this is the first time you see a judge. The judge tells you the charges and your rights. The judge may also set <term id="bail">bail</term>.

term-bail = Bail (criminal bond)
term-bail-meaning = Money or a promise that gets you out of jail in a criminal case. It is not immigration bond. If there is an <term id="detainer">ICE hold</term>, talk to a lawyer before you pay.

term-fingerprints = Fingerprint check (biometrics)
term-fingerprints-also = biometric check, fingerprints, face scan
term-fingerprints-meaning = Your fingerprints or face are compared with records. Officers use this to find out who you are.

## Warrants and officers

term-judicial-warrant = Warrant signed by a judge (judicial warrant)
term-judicial-warrant-meaning = A court paper with a judge’s signature. It can let officers enter a home or arrest someone. Check the court, the signature, the address, the name and the date.

# Disputed: keep "long", "in some cases" and the safest thing to do. Never write that ICE cannot come in with this paper.
term-administrative-warrant = ICE warrant, no judge (administrative warrant)
term-administrative-warrant-also = ICE warrant, immigration warrant, ICE paper
term-administrative-warrant-meaning = An immigration officer, not a judge, signs this paper to allow an arrest. Courts have long said it is not enough to enter a home without permission. In some cases ICE now disputes that: keep the door closed, and do not resist.

term-i-200 = ICE arrest paper (Form I-200)
term-i-200-meaning = One kind of <term id="administrative-warrant">ICE warrant</term>. ICE uses it when the case is still open. No judge signs it.

# Disputed, see the ICE warrant above.
term-i-205 = ICE deportation paper (Form I-205)
term-i-205-meaning = An <term id="administrative-warrant">ICE warrant</term> for a person with a final deportation order. ICE says it may force its way into a home with it, and lawsuits dispute this. Keep the door closed, and do not resist.

# Saying yes to officers who want to enter or search.
term-consent = Permission (consent)
term-consent-meaning = It means that you let officers enter or search. You may refuse in clear words. Opening the door is not a yes, but keeping it closed is safer.

term-exigent = Emergency entry (exigent circumstances)
term-exigent-meaning = For example, someone inside is in real danger. Then officers may be allowed in with no warrant and no permission.

term-reasonable-suspicion = Reason to stop you (reasonable suspicion)
term-reasonable-suspicion-meaning = An officer needs clear facts to stop you, even for a short time. Courts still argue about which facts are enough. You can ask, “Am I free to leave?”

term-probable-cause = Reason to arrest you (probable cause)
term-probable-cause-meaning = Enough facts to believe that a person did a crime or can be deported. Officers need this for an arrest.

term-obstruction = Blocking an officer (obstruction)
term-obstruction-meaning = In Georgia, it is a crime to get in an officer’s way on purpose. This is about an officer who does lawful work. Do not touch or block officers.

term-right-to-silence = Right to stay silent
term-right-to-silence-meaning = You do not have to tell officers where you were born or what your immigration status is. Everyone in this country has this right. Say out loud that you are using it.

term-protected-areas = Schools, clinics, churches (protected areas)
term-protected-areas-also = sensitive locations, sensitive places
term-protected-areas-meaning = ICE once had a policy to avoid arrests at most schools, clinics and churches. That policy has ended. For private rooms, officers still need permission or a warrant from a judge, except in an emergency.

## Work

term-i-9 = Work form (Form I-9)
term-i-9-meaning = With this form, an employer checks that you are allowed to work. Do not mark “citizen” on it if you are not one.

# The days stand in words because a term carries no numbers.
term-noi = Letter before a check of work forms (Notice of Inspection)
term-noi-also = NOI, I-9 audit, work audit
term-noi-meaning = This letter tells an employer that ICE will check its <term id="i-9">work forms</term>. The employer usually has at least three business days to hand them over.

## Immigration court

term-a-number = Your immigration file number (A-number)
term-a-number-also = alien number, USCIS number
term-a-number-meaning = The letter A and seven to nine digits. It is on immigration papers, work permits, green cards and court notices. People need it to find you or your case.

term-nta = Paper that starts a deportation case (Notice to Appear)
term-nta-also = NTA, Form I-862, court notice
term-nta-meaning = This paper starts a case against you in immigration court. It says why the government thinks it can deport you. Keep it and show it to a lawyer.

term-removal = Deportation (removal)
term-removal-also = removal, being deported, removal order
term-removal-meaning = The government makes a person leave the country. Court papers call it “removal”.

term-master-hearing = Short first hearing (master calendar hearing)
term-master-hearing-meaning = A short hearing early in a case. The judge looks at papers, dates and whether you have a lawyer. If you miss it, the judge can order you deported.

term-individual-hearing = Main hearing (individual hearing)
term-individual-hearing-also = merits hearing, long hearing
term-individual-hearing-meaning = The long hearing in a case. The judge hears you and looks at your proof. Then the judge decides.

term-in-absentia = Deportation order for missing court (in absentia)
term-in-absentia-meaning = You miss a hearing, and the judge orders you deported without you there. You may be able to ask the judge to <term id="motion-to-reopen">open the case again</term>. Talk to a lawyer fast.

term-motion-to-reopen = Asking to open a case again (motion to reopen)
term-motion-to-reopen-meaning = You ask the judge to open a finished case again. Some of these requests have a deadline, so talk to a lawyer fast.

# The days stand in words because a term carries no numbers.
term-eoir-33 = Address form for immigration court (EOIR-33)
term-eoir-33-meaning = Use this form to tell the immigration court that you moved. Send it within five days after you move. Tell Homeland Security your new address too.

term-eoir-28 = Lawyer’s form for immigration court (EOIR-28)
term-eoir-28-meaning = With this form, a lawyer tells the immigration court: I speak for this person.

term-g-28 = Lawyer’s form for ICE and USCIS (G-28)
term-g-28-meaning = This form tells ICE, USCIS or CBP that a lawyer speaks for you. A helper who is an <term id="accredited-representative">accredited representative</term> can use it too. Keep a signed copy at home.

# A service of the court, not of ICE. The number is a contact, not written here.
term-acis = Court date line (immigration court)
term-acis-also = ACIS, EOIR hotline, Automated Case Information
term-acis-meaning = A free phone line and website of the immigration court. With your <term id="a-number">A-number</term>, it tells you the next court date. It does not tell you about bond.

term-pro-bono = Free legal help (pro bono)
term-pro-bono-meaning = A lawyer or a group helps you and asks for no money.

term-accredited-representative = Approved helper who is not a lawyer (accredited representative)
term-accredited-representative-meaning = A person who may give immigration legal help but is not a lawyer. The Department of Justice approves this person. The person works through an approved nonprofit.

term-notario = Notary (notario)
term-notario-meaning = In this country a notary is not a lawyer. A notary may not give you legal advice. For immigration, ask a licensed lawyer or an <term id="accredited-representative">approved helper</term>.

## Detention and bond

# Disputed: who can get bond.
term-immigration-bond = Immigration bond
term-immigration-bond-meaning = Money that lets a person leave ICE detention while the case goes on. It may be paid back at the end. Courts disagree about who can get bond, so ask a lawyer.

# Disputed: for whom it holds.
term-mandatory-detention = Detention with no bond (mandatory detention)
term-mandatory-detention-meaning = The government holds a person and says no bond hearing is allowed. Courts disagree about who this covers. Ask a lawyer about <term id="habeas">going to a federal judge</term>.

term-laken-riley-act = Laken Riley Act
term-laken-riley-act-meaning = A federal law that makes ICE hold some people who were not lawfully admitted. It covers certain charges, such as theft or shoplifting. An arrest is enough, even with no conviction.

term-habeas = Asking a federal judge about detention (habeas corpus)
term-habeas-meaning = You ask a federal judge to check if the law lets the government hold you. Some people held in Georgia got a bond hearing this way. Ask a lawyer.

term-parole = Immigration parole
term-parole-meaning = The government lets you be here for some time, but you are not formally admitted. It is not the parole that follows prison.

term-order-of-supervision = Check-ins with ICE (order of supervision)
term-order-of-supervision-also = OSUP, ICE check-in, ICE appointment
term-order-of-supervision-meaning = You have a deportation order, but you may live outside and must report to ICE. A check-in can end in detention, and missing one can also bring serious trouble. Talk to a lawyer before the date.

term-atd = Being watched outside detention (alternatives to detention)
term-atd-also = ATD, ISAP, ankle monitor, phone app
term-atd-meaning = Ways to watch people who are not in detention. It can be a phone app, an ankle monitor or office visits.

# Run by ICE: say so.
term-odls = ICE website to find a person (Online Detainee Locator)
term-odls-also = ODLS, ICE locator, detainee locator
term-odls-meaning = ICE runs this website. It helps you find a person in immigration detention. It can take a day or two until the name is there.

# Run by ICE: say so.
term-dril = ICE phone line about detention (DRIL)
term-dril-also = Detention Reporting and Information Line
term-dril-meaning = ICE runs this phone line. Families can ask about a person in detention or report abuse. You can also report that children were separated from a parent.

## Deportation without a full hearing

# Disputed and changed often; treat it as in force.
term-expedited-removal = Fast deportation with no judge (expedited removal)
term-expedited-removal-meaning = An officer orders a person deported, with no immigration judge. It may be used far from the border, on some people who cannot show two years here. Courts have changed this rule more than once, so ask a lawyer.

term-stipulated-removal = Signing for your own deportation (stipulated removal)
term-stipulated-removal-meaning = You sign that you accept deportation, and you get no hearing. It can keep you from coming back for many years. Talk to a lawyer before you sign.

term-voluntary-departure = Leaving by a set date (voluntary departure)
term-voluntary-departure-meaning = You agree to leave by a date, and you get no deportation order. If you leave late, it becomes a deportation order. It is not always better, so ask a lawyer first.

term-reinstatement = Old deportation order used again (reinstatement)
term-reinstatement-meaning = A person was deported and came back. The government then uses the old order again. If you are afraid to return, say so and ask for a <term id="reasonable-fear">fear interview</term>.

## Fear of return, visas and status

# The year stands in words because a term carries no numbers.
term-asylum = Asylum
term-asylum-meaning = Protection for people in danger at home because of things like their religion, politics or group. You must normally ask within one year after you arrive. Ask a lawyer if you are late.

term-withholding = Protection from being sent to one country (withholding of removal)
term-withholding-meaning = If you get it, you cannot be sent to the one country where you are in danger. It is harder to prove than <term id="asylum">asylum</term>. There is no one-year limit.

term-cat = Protection from torture (CAT)
term-cat-also = Convention Against Torture
term-cat-meaning = For people who would likely be tortured in the country they are sent to. You can ask for it even after one year here.

term-credible-fear = Fear interview in fast deportation (credible fear interview)
term-credible-fear-also = CFI, first fear interview
term-credible-fear-meaning = An asylum officer asks why you are afraid to return. It is for people in <term id="expedited-removal">fast deportation</term>. If the officer says no, you can ask an immigration judge to look again.

term-reasonable-fear = Fear interview with an old order (reasonable fear interview)
term-reasonable-fear-also = RFI, second kind of fear interview
term-reasonable-fear-meaning = An interview about your fear of return. It is for people with an old deportation order or certain convictions. It can lead to protection, but not to <term id="asylum">asylum</term>.

term-u-visa = Visa for crime victims (U visa)
term-u-visa-meaning = For victims of some crimes who help the police or other authorities. Ask a lawyer if it fits you.

term-t-visa = Visa for trafficking victims (T visa)
term-t-visa-meaning = For victims of human trafficking. Ask a lawyer if it fits you.

term-vawa = Own application for abused family members (VAWA)
term-vawa-also = VAWA self-petition
term-vawa-meaning = It is for people abused by close family who are citizens or have green cards. A husband, wife, child or parent may be able to apply. The abuser does not take part.

term-daca = DACA
term-daca-meaning = Some people who were brought here as children have this. It puts off deportation. It does not give legal status.

term-tps = Temporary Protected Status (TPS)
term-tps-also = TPS, temporary protection
term-tps-meaning = People from some countries with war or disaster may stay here for some time. The government decides how long. Ask a lawyer if your country has it now.

# The age stands in words because a term carries no numbers.
term-lpr = Green card holder (lawful permanent resident)
term-lpr-also = LPR, permanent resident, green card
term-lpr-meaning = A person with a green card. Federal law says that people eighteen or older must carry it.

# Disputed: bond for people who came in this way.
term-ewi = Entry with no officer’s check (entry without inspection)
term-ewi-also = EWI, crossed the border
term-ewi-meaning = You came into the country and no officer checked you at a port of entry. The government says you then cannot get <term id="immigration-bond">bond</term>. Courts disagree about this, so ask a lawyer.

# May change soon.
term-public-charge = Public charge test
term-public-charge-meaning = A test for some people who ask for a visa or a green card. It asks if they may depend on government cash or long-term care. The government wants to change it, so ask what counts now.

term-registration = Registering with the government (alien registration)
term-registration-also = Form G-325R, registration rule
term-registration-meaning = A rule that many noncitizens must register and that adults must carry proof. Registering gives the government your address. If no officer checked you when you came in, see a lawyer first.

## Schools, health, family and help

term-plyler = Right to go to school (Plyler v. Doe)
term-plyler-meaning = The Supreme Court said that every child may go to public school. The status of the child or the parents does not matter.

term-ferpa = School records law (FERPA)
term-ferpa-meaning = A federal law that protects your child’s school records. A school usually needs a parent’s permission to share them. There are exceptions, such as a court order.

term-hipaa = Medical privacy law (HIPAA)
term-hipaa-meaning = A federal law that protects your medical information. A clinic may give it to police only in some cases, such as with a court order.

term-emtala = Emergency care law (EMTALA)
term-emtala-meaning = A federal law for emergency rooms in hospitals that take Medicare. They must check you and treat an emergency until you are stable. Your status and your money do not matter.

# "it" in the second sentence is the consulate.
term-consular-notification = Telling your consulate (consular notification)
term-consular-notification-meaning = If you are arrested and not a U.S. citizen, you can ask officers to tell your consulate. For some countries they must tell it even if you say no. If that puts you in danger, tell your lawyer and the officer.

term-poa-child = Paper for the care of your child (power of attorney)
term-poa-child-meaning = You sign this paper before a notary. Certain relatives or an approved adult in Georgia can then care for your child, usually for one year at most. Ask a lawyer if it fits your family.

term-interpreter = Interpreter
term-interpreter-meaning = A person who says in your language what others say. Courts and most hospitals must give you one for free. Ask early.

term-crcl = Homeland Security civil rights office (CRCL)
term-crcl-also = Office for Civil Rights and Civil Liberties
term-crcl-meaning = An office of Homeland Security that takes civil rights complaints. It has lost many workers, so it may be slow. It cannot fix your own case.

term-oig = Government watchdog (Inspector General)
term-oig-also = OIG, Office of Inspector General
term-oig-meaning = This office looks into wrong acts by people who work for Homeland Security. It is not for emergencies. Talk to a lawyer before you complain.

term-retaliation = Punishing you for using a right (retaliation)
term-retaliation-meaning = For example, you complain about your pay, and your boss threatens to call ICE. Work laws protect you whatever your status.
