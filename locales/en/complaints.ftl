### How to complain about police, sheriffs, ICE and other officers. A complaint can bring risk: lawyer first.
### Promise no result. Names of offices stay; never write an address or number here.

complaints-title = How to complain about officers
# On the tile.
complaints-short = Complaints
complaints-lead = For you when officers hurt you or broke the rules.

## First

complaints-risk = Talk to a lawyer before you complain. A complaint can give the government facts about you.

## What to do

complaints-notes = Write down today what happened.
complaints-notes-detail = Place, time, agency, badge and car numbers, what was said, and who saw it.
complaints-injuries = See a doctor and take photos of injuries.
complaints-group = Ask if a group can complain for you.
complaints-where = Find out where to complain.
# $city, $county: months; $years: years. A written notice or claim must come in this time when you want money.
complaints-deadline = Ask the lawyer about deadlines soon.
complaints-deadline-detail = To ask for money, your written claim must arrive in time. A city: { $city } months. A county or the state: { $county } months. A federal agency like ICE: { $years } years.

## What to say

# You or a helper says it at the office of the police or sheriff.
complaints-say-form = I want to make a complaint. Please tell me how.

## What not to do

complaints-no-lie = Do not write anything untrue.
complaints-no-status = Do not write about your status without a lawyer.
complaints-no-wait = Do not count on a complaint if you are in danger.
complaints-no-wait-detail = Get help first. These offices are not for emergencies.

## What is disputed

# Disputed: keep both sides and what is safest. $closed: a day.
complaints-crcl = Does the civil rights office of Homeland Security (<term id="crcl">CRCL</term>) still work? On { $closed } the department in practice shut it. After a lawsuit, it said that the office goes on. We could not check how many people work there. Safest: keep a copy, expect a long wait, and ask a lawyer about other ways too.

## Steps

# Heading of a list.
complaints-what = What to put in a complaint
complaints-what-who = Who did it: the agency, names, badge and car numbers.
complaints-what-when = When and where it was.
complaints-what-story = What they said and did, from beginning to end.
complaints-what-proof = Who saw it. Photos, videos and papers from a doctor.
complaints-what-copy = Keep a copy. Write down the day you sent it.

## Why

# POST: the state office that certifies police officers.
complaints-local = You can complain about a police or sheriff’s officer to that officer’s agency. You can also complain to Georgia POST. It can discipline officers whom the state has certified.
complaints-oig = The <term id="oig">Inspector General</term> of Homeland Security takes reports about ICE and its other staff. You can report crime, corruption, abuse or misconduct.
complaints-no-remedy = The civil rights office looks for problems in the rules of the department. It cannot fix your own case.
complaints-money = If a federal officer hurt you or damaged your things, you may be able to claim money in writing. The claim and your immigration case can affect each other.
# HB 87, HB 1105: names of laws.
complaints-civil-rights = Georgia’s law HB 87 says that it must be carried out in line with civil rights law. A website that backs the law HB 1105 says the same about that law.

## When it is otherwise

complaints-inside = Are you in detention? Tell the staff at once about bad treatment. Write down each time what happened and when.
complaints-judge = A complaint about a judge is not an appeal. It does not change the decision. Ask a lawyer about an appeal at once.
complaints-citizen = Are you a U.S. citizen or a crime victim, and an <term id="detainer">ICE hold</term> keeps you in jail? Tell the jail now. Call the number on the hold form.
complaints-work = Was it your boss? Other offices help, and the time can be short.
