### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-notario-not-lawyer = In the United States, a notary public or “<term id="notario">notario</term>” is not a lawyer. Only two kinds of people may give immigration legal advice. They are licensed lawyers, and representatives approved (accredited) by the Department of Justice.
# "Anyone else": someone who is neither a lawyer nor an accredited representative.
fact-notario-ga-license = In Georgia, anyone else who helps with immigration forms for money needs a license from the Secretary of State. They may do only clerical work, such as filling in forms. They may not give legal advice.
fact-notario-sign = In Georgia, people who are paid to help with immigration forms must post a large sign. It says they are not an attorney and may not give or charge for legal advice.
fact-notario-penalty = Georgia’s Secretary of State can fine people who break the rules for paid form helpers. Victims can sue.
fact-notario-protect = Never sign blank forms. Get a written contract in your language, and get receipts. Keep your originals. Check the lawyer on the website of the State Bar of Georgia.
fact-notario-report-eoir = The office of the immigration courts (<term id="eoir">EOIR</term>) takes complaints by email about immigration scams and notarios. It belongs to the Department of Justice. It may pass a complaint on to law enforcement.
fact-notario-upl-bar = The State Bar of Georgia takes complaints about people who practice law without a license. Such a complaint must be in writing and signed.
# Western Union and PayPal: ways to send money.
fact-notario-scam-pay = The immigration office <term id="uscis">USCIS</term> does not ask for fees by phone or email. It never asks you to send money to a person. It does not take Western Union or PayPal. A law firm warns of anyone who promises success.
