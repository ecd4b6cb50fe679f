### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-counsel-immigration = In immigration court you may have a lawyer. The government does not pay for one.
fact-counsel-criminal = In a criminal case, a lawyer is appointed for you if you cannot pay. This includes a misdemeanor (a lesser crime) that can bring jail. It is the same for citizens and noncitizens. In Georgia, ask for the public defender.
fact-counsel-ask-time = You can ask the immigration judge for time to find a lawyer. The judge gives a list of free or low-cost legal help.
# TRAC is the group that collected the figures.
fact-counsel-georgia-representation = Few people in Georgia’s immigration courts have a lawyer. At the end of May 2021, about { $percent } percent of people with open cases had one. That was one of the lowest shares in the country. The figures are from TRAC.
fact-counsel-g28 = Form G-28 tells DHS (ICE or USCIS) that a lawyer or <term id="accredited-representative">accredited representative</term> speaks for you. For immigration court, the form is EOIR-28. Keep a signed G-28 at home with your papers.
fact-counsel-eoir28-source = The immigration court uses Form EOIR-28 when a lawyer appears for you. For help with a single document, it uses Form EOIR-61.
fact-counsel-dont-talk-without = “I want to speak with a lawyer before answering questions”: say this if you are detained. Say it again at each new place.
# "Status" is immigration status.
fact-civil-legal-aid-limits = Georgia Legal Services Program works in { $counties } counties. It and other legal aid with federal money take only civil cases. By law they cannot represent some people without status; other nonprofits can. Ask before you give details.
fact-counsel-who-may = A lawyer for immigration cases may have the license from any U.S. state or territory, or Washington, D.C. The lawyer must be in good standing there and not barred from practice. You may ask to see the license, write down the number and check it with that state’s bar.
fact-counsel-accredited = An <term id="accredited-representative">accredited representative</term> works for a nonprofit that the Department of Justice approved. With full approval, this person may speak for you in immigration court too. With partial approval, it is only before DHS.
fact-counsel-state-bar = The State Bar of Georgia says that it may not send people to a lawyer. Some local bar associations do. The State Bar takes complaints about Georgia lawyers who broke its rules.
