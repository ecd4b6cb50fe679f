### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-det-what = An <term id="detainer">ICE hold</term> (detainer, Form I-247A) is a request from ICE to a jail. It asks the jail to tell ICE before the person is released. It asks the jail to hold the person up to { $hours } hours after they would otherwise go free.
fact-det-48h-reg = The federal rule sets the limit at { $hours } hours. Saturdays, Sundays and holidays do not count. But the current form simply says “{ $hours } hours.” Ask a lawyer which count applies.
fact-det-clock-start = The clock of an ICE hold starts when the person would otherwise go free. That is when bond is paid, the sentence is served or charges are dropped.
fact-det-copy-served = The ICE hold form says it takes effect only if the person is given a copy. Ask the jail for the copy. Give it to your lawyer.
fact-det-probable-cause = Since April 2017, ICE must have <term id="probable-cause">probable cause</term> that the person can be deported. It must also attach an <term id="administrative-warrant">ICE warrant</term> (Form I-200 or I-205) to the hold.
fact-det-after-48 = If { $hours } hours pass and ICE has not come, the ICE hold no longer lets the jail keep you. Ask for release in writing and call a lawyer. People who were held wrongly can sue.
fact-det-ask-list = Ask the jail: Is there an ICE hold, and when did it arrive? Is a warrant attached, and may I have a copy of the hold? When does local custody end? Who at ICE signed it?
fact-det-bond-caution = If there is an ICE hold, talk to a lawyer before you pay criminal bond. Paying starts the { $hours } hours and can send the person straight to ICE. Not paying can mean more time in jail.
fact-det-lesc-number = Police and other agencies have a phone line to ICE’s <term id="lesc">Law Enforcement Support Center</term>. That line is for police and lawyers, not for families.
fact-det-uscitizen-victim = Are you held on an ICE hold, and are you a U.S. citizen or a crime victim? Tell the jail, and call the number printed on the form. ICE’s line from 2011 may have changed, so check the form.
# Booking: what a jail does when a person arrives.
fact-booking-questions = When a jail books you, it asks plain facts: name, address, date of birth, health. Your answers can often be used in court, even with no warning about rights. A Georgia law office says to give name, address and date of birth, and nothing else.
