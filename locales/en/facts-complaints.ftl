### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-complain-crcl = DHS, the department over ICE, still has a page for civil rights complaints: online, by form or by mail. Its Office for Civil Rights and Civil Liberties (<term id="crcl">CRCL</term>) takes them. CRCL cannot give you a remedy; it looks for policy problems. Its staff was cut sharply in March 2025, so expect delay.
# An ombudsman is an office that takes complaints. DHS is the department over ICE.
fact-complain-crcl-cuts = On { $closed }, DHS in practice shut three offices: CRCL, the detention ombudsman (OIDO) and the citizenship ombudsman. After a lawsuit, it said in May 2025 that they continue because the law requires them. We could not verify how many staff they have today.
fact-complain-oig = The DHS <term id="oig">Inspector General</term> takes reports about ICE and other DHS staff, online or by phone. You can report corruption, crime, abuse or misconduct. It is not an emergency line and is not watched around the clock.
fact-complain-retaliation = Talk to a lawyer first. A complaint can be used as information about you. You may file through an organization. This is general knowledge; we found no source.
# POST is the state body that certifies police officers.
fact-complain-local-police = You can complain about a Georgia police or sheriff’s officer to that agency and to Georgia POST. POST can discipline certified officers. Money claims need a written notice within { $city } months against a city, { $county } months against a county or the state. Get a lawyer early.
