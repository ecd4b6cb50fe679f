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
