### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-sc-what = Secure Communities is automatic data sharing, not a choice of the police. Fingerprints taken at any jail booking go to the FBI. The FBI passes them to Homeland Security, where they are compared with immigration records.
fact-sc-everyone-booked = The fingerprint check covers everyone who is arrested and booked in Georgia. It is not only for people who are thought to be foreign.
fact-sc-ident = Homeland Security’s database is called IDENT. It holds fingerprints from visa requests, border stops and other contact with immigration authorities. The FBI system was called IAFIS and is now NGI.
fact-sc-match-process = When fingerprints match, ICE’s Law Enforcement Support Center gets an alert. Staff check several databases for status and criminal history. Then the local ICE office decides whether to send an <term id="detainer">ICE hold</term> (detainer).
fact-sc-no-match-not-safe = No fingerprint match does not mean no risk. A person who never had contact with immigration has no prints in IDENT, the Homeland Security database. But a jail in Georgia must still ask about nationality.
fact-sc-start-2008 = ICE began Secure Communities in October 2008.
fact-sc-georgia-first = Georgia’s first counties were Gwinnett, Clayton and DeKalb. Secure Communities was switched on there on { $start }.
# ICE's own notice for the start in these three counties, in 2009.
fact-sc-georgia-launch-ice = ICE itself announced the start in Gwinnett, Clayton and DeKalb. It said fingerprints would be checked against FBI criminal records and DHS immigration records at the same time. It said people convicted of serious crimes came first.
fact-sc-georgia-2010 = By late 2010 the check ran in Cherokee, Clayton, Cobb, DeKalb, Fulton, Gwinnett, Hall, Muscogee and Whitfield counties. Forsyth joined on { $forsyth }. Another { $planned } counties were planned by September 2011.
fact-sc-georgia-2011 = In August 2011, { $counties } Georgia counties took part. Houston County had joined in March and Monroe County in July 2011.
# GLAHR is a Georgia organization.
fact-sc-georgia-all-159 = All { $counties } Georgia counties were covered by late 2012. One source gives { $last }. But a notice from GLAHR in April 2012 already speaks of the whole state. The exact last date is not certain.
fact-sc-end-2014 = On { $ended }, Homeland Security Secretary Jeh Johnson ended Secure Communities. The <term id="pep">Priority Enforcement Program</term> (PEP) replaced it and began to roll out on { $rollout }. The fingerprint sharing itself went on.
# An executive order is an order of the president.
fact-sc-restored-2017 = On { $order }, an order of the president (executive order) brought Secure Communities back. It also ended the Priority Enforcement Program (PEP).
fact-sc-2021-revoked = On { $order }, a new order of the president (executive order) canceled the 2017 order. The fingerprint sharing went on in the background.
fact-sc-2025-reality = Sharing did not end with the name: prints from every arrest still go to the FBI and Homeland Security. ICE now describes this work under its <term id="cap">Criminal Apprehension Program</term>. If you are booked into a Georgia jail, expect your prints to reach ICE. We could not verify if the name Secure Communities officially came back in 2025.
fact-sc-2009-vs-practice = At first, ICE promised to act after criminal cases ended and to put serious crimes first. ICE’s own figures, reported in 2010 and 2011, showed something else. Many people removed had no conviction or only minor ones.

## Fingerprints at booking

# "State crime center": the Georgia Crime Information Center. $hours: how long the agency has.
fact-sc-prints-required = Georgia law tells police and jails to take fingerprints. This is for people arrested for felonies (serious crimes) and for many lesser crimes. A state rule says the prints must reach the state crime center within { $hours } hours of the arrest. A weekend or holiday may add to that.
fact-sc-speed = A 2011 report of Berkeley Law calls the sharing of fingerprints “almost instantaneous”. It says the check usually happens before the criminal case is decided. We found no official times for today.
# "No match": the computer finds no earlier prints.
fact-sc-match-interview = ICE’s own page explained the check. There is a match only if an immigration office took the person’s prints before. Then an ICE officer looks up immigration status and criminal record. The page says that an officer must interview the person before a decision. Our copies are from 2012 to 2018.
# $letter: a day. The letter went to the governors of the states.
fact-sc-no-opt-out = No sheriff, county or state can take itself out of the sharing. ICE’s director said so in a letter of { $letter }. When prints are with the FBI, one federal office may pass them to another. ICE ended its agreements with states as not needed.
fact-sc-prints-kept = Fingerprints go out when the jail books a person. So ICE can have them even if the charges are dropped later. This is from a criminal defense lawyer in another state.
# $citizens: a count of people.
fact-sc-citizens-caught = A match can be wrong about a person. Berkeley Law studied ICE records up to April 2011. It estimated that ICE had arrested about { $citizens } U.S. citizens through Secure Communities.

## Levels and priorities

# Levels of crimes in ICE's own papers of 2008 to 2011.
fact-sc-levels = ICE sorted people with convictions into three levels. Level 1 was an aggravated felony, or two or more crimes that can bring more than one year in prison. Level 2 was one such crime, or three or more lesser crimes. Level 3 was a crime that can bring less than one year in jail. ICE changed the wording more than once.
# $again: a day.
fact-sc-memo-2010 = In June 2010 ICE’s director wrote down who comes first. First came danger to the country or to the public, such as people with convictions. Next came people who had just crossed the border, then people who ignored a deportation order. The memo came out again on { $again }.
# $memo: a day. Lawyers call this power "prosecutorial discretion".
fact-sc-memo-2011 = Memos of { $memo } told ICE staff that they could leave some cases alone. Family, school and military ties were reasons. A second memo was about victims and witnesses of crimes. ICE decided case by case.
# $memo: a day. These were the priorities used under PEP.
fact-sc-priorities-2014 = Homeland Security’s memo of { $memo } set new priorities. First came danger to the country, people caught at the border, gang members and people with felonies. Then came some lesser crimes, and people who had entered recently. Then came people with a newer deportation order.
# $memo: a day.
fact-sc-priorities-2017 = Homeland Security’s memo of { $memo } canceled the 2014 priorities. It said that no group of deportable people would be left out any more. People who were only charged with a crime could come first too.
# $memo, $ruling: days.
fact-sc-priorities-2021 = A memo of { $memo } again put three groups first. They were a danger to the country, a danger to the public, and people who had just crossed the border. Courts stopped it in 2022. The Supreme Court’s ruling of { $ruling } let it come back.
# $order: a day. Executive order: an order of the president.
fact-sc-priorities-2025 = An order of the president of { $order } (Executive Order 14159) ended this. It says the immigration laws are to be carried out against all people who can be deported. It names people who threaten safety in particular. ICE may set its own priorities. We found no list that leaves anyone out.

## What was promised and what was done

# $people: a count; $percent: a share; $states: a count of states. AP is a news agency.
fact-sc-georgia-removed-2010 = By June 2010, { $people } people had been deported from Georgia through Secure Communities. ICE counted { $percent } percent of them as non-criminal. That was the highest share among { $states } states, the news agency AP reported.
# $people: a count; $least, $most: shares. AJC is an Atlanta newspaper.
fact-sc-georgia-removed-2014 = By late 2014, { $people } people had been deported from Georgia through Secure Communities. The newspaper AJC reported how serious the crimes were. Of these people, { $least } percent had only the least serious kind. Another { $most } percent had the most serious kind.
# TRAC is a research group at a university. $percent: a share.
fact-sc-detainers-2013 = TRAC looked at ICE holds from October 2011 to January 2013. At most { $percent } percent fit ICE’s goal of serious danger. Almost half of the people had no conviction at all, not even for traffic.
# $since, $until: days; $arrests: a count.
fact-sc-georgia-arrests-2025 = From { $since } to { $until }, ICE recorded more than { $arrests } arrests in Georgia. Only three states had more. Less than a third of the people arrested had a conviction. The newspaper AJC counted this from ICE’s own data. Officials had spoken of “the worst of the worst”.
fact-sc-georgia-jail-half = In the first half of 2025, about half of ICE’s arrests in Georgia were made inside local jails. The other half were made elsewhere. This is from the newspaper AJC and ICE’s own data.

## Arrests outside of jails, and how ICE finds people

fact-sc-at-large-word = “At-large” is ICE’s word for an arrest outside of a jail. It means at courthouses, on the side of a road, at homes and at work. The number of such arrests in Georgia grew in 2025, the newspaper AJC found.
# "Collateral": ICE's word for people whom it was not looking for.
fact-sc-collateral-2025 = In June 2025 an ICE leader wrote to officers about people they meet by chance during an arrest. They were to question all of them and arrest those who can be deported. The newspaper The Guardian saw the messages. At courthouses, ICE’s rule of 2025 said to decide case by case.
# The people wore a device that shows ICE where they are.
fact-sc-monitored-arrested = In January 2025 ICE arrested two people in Georgia who wore ICE tracking devices. Their lawyer said they had obeyed all reporting rules and had no criminal record.
# IRS: the federal tax office. $deal, $sent, $ruling: days; $addresses: a count.
fact-sc-find-taxes = The tax office (IRS) and ICE made a deal on { $deal } about addresses of taxpayers. On { $sent } the IRS gave ICE about { $addresses } addresses. Courts disagree. On { $ruling } an appeals court in Washington refused to stop the deal. Two other federal judges had blocked the sharing. We found nothing newer than March 2026.
# Medicaid: public health insurance. $ruling, $since: days.
fact-sc-find-medicaid = A federal judge in California ruled on { $ruling } about Medicaid data. Since { $since }, the health department may give ICE basic facts on people without status. These are address, phone, birth date and status. It may not give medical facts there. Georgia was not among the states that sued.
# The office for driver's licenses in Georgia. $requests: a count.
fact-sc-find-drivers-office = From September 2017 to June 2019, Georgia’s driver’s license office answered more than { $requests } requests. They came from ICE and other agencies and were about immigrants. Some were searches by face. Groups found this in public records. The office said it answers requests of law enforcement.
# Cameras that read the license plates of cars. $since, $until: days; $searches: a count.
fact-sc-find-plates = Police in metro Atlanta have searched camera data on license plates for ICE. From { $since } to { $until }, five agencies made at least { $searches } such searches. A local news group found this in public records.

## Detention, moves and beds

fact-sc-place-ice-decides = The law lets the federal government choose the place of immigration detention. ICE says it may hold a person anywhere in the country. It may move people from one place to another.
# $policy: a day. Form G-28 is a lawyer's form.
fact-sc-transfer-policy-2012 = An ICE policy of { $policy } limits moves to another region. It speaks against a move if close family or the lawyer is near, or a hearing is set. ICE must tell a lawyer who is on file. Reports say that ICE often did not do so. We could not check if the policy is still used.
# $signed: a day; $billions: billions of dollars.
fact-sc-detention-money = A federal law of { $signed } gives ICE ${ $billions } billion for detention over four years. News reports said this could pay for about twice as many places as before.
# $people: a count. TRAC is a research group at a university.
fact-sc-georgia-held-2025 = At the end of November 2025, ICE held { $people } people in Georgia. Only four states held more. The count is from TRAC.
# $people: a count; $since: a day; $hours: hours.
fact-sc-atlanta-office-2025 = ICE’s Atlanta office has holding cells in its basement. From { $since } to mid-October 2025, it kept { $people } people there for more than { $hours } hours. There are no beds or showers, and no visits by family or lawyers. The newspaper AJC found this in ICE’s data.
# $told: a day. Social Circle and Oakwood are towns in Georgia.
fact-sc-social-circle = In early 2026 Homeland Security planned very large detention places in Social Circle and Oakwood. On { $told } it became public that Social Circle was dropped. A news report said Oakwood would likely not go ahead either. We found nothing newer.
