### Page: ICE asked a jail to keep someone (an "ICE hold", in law a "detainer").
### The reader may be the person in jail or the family. "The person" is whoever is in jail.

ice-hold-title = An ICE hold at the jail
# On the tile of the home page: 1 to 4 words.
ice-hold-short = ICE hold at jail
ice-hold-lead = Read this page if ICE asks a jail to keep you or someone you love.

## What to do

ice-hold-get-copy = Ask the jail for a copy of the <term id="detainer">ICE hold</term>.
ice-hold-get-copy-detail = The form says it takes effect only when the person held gets a copy. Give the copy to a lawyer.
ice-hold-lawyer-first = Call an immigration lawyer before anyone pays bail.
ice-hold-lawyer-first-detail = Paying <term id="bail">bail</term> starts the clock. ICE may then take the person straight from the jail. Not paying can mean more time in jail. A lawyer can help you choose.
ice-hold-note-time = Write down when the jail should let the person go.
# "The clock" = the hours that the hold may last.
ice-hold-note-time-detail = The clock starts when the person should go free. This can be when bail is paid, the sentence ends or charges are dropped.
ice-hold-ask-release = Ask in writing for release when the time is over.
ice-hold-ask-release-detail = Do this if { $hours } hours pass and ICE has not come. Call a lawyer too. How to count the hours is disputed: see below.

## What to say

# Said to the jail, by the person held or by the family.
ice-hold-say-hold = Is there an ICE hold? May I have a copy?
# Said to the jail, by the person held or by the family.
ice-hold-say-when = What is the release date without the ICE hold? Who at ICE signed it?

## What not to do

ice-hold-no-bail-first = Do not pay bail before you talk to a lawyer.
ice-hold-no-sign = Do not sign ICE papers before you talk to a lawyer.
ice-hold-no-lie = Do not lie to the jail or to ICE.
ice-hold-no-citizen = Do not say you are a citizen if you are not.

## What is disputed

# $hours = 48. "The form" is the ICE hold itself.
ice-hold-count-hours = How do you count the hours? The federal rule says { $hours } hours, and leaves out Saturdays, Sundays and holidays. The form says only { $hours } hours. Safest: write down both times and ask a lawyer which one counts.
ice-hold-must-jail = Must the jail obey the hold? The form is a request from ICE. But Georgia law tells jails to follow it. Safest: expect the jail to keep the person, and call a lawyer.
# "A magistrate" is a kind of federal judge.
ice-hold-must-jail-detail = When the law was proposed, it was said that status alone is no reason to hold someone. A hold past { $hours } hours needed a warrant signed by a federal judge or magistrate. We could not check this in the final law.

## What the family can do, step by step

ice-hold-family = What the family can do
ice-hold-family-call = Call the jail. Ask if the person is still there.
# "with it" = attached to the hold.
ice-hold-family-hold = Ask when the ICE hold came. Ask if an <term id="administrative-warrant">ICE warrant</term> is with it.
ice-hold-family-case = Ask about the charges, the bail and the next court date.
ice-hold-family-note = Write down each name, date and hour.
ice-hold-family-lawyers = Tell both lawyers: the criminal lawyer and the immigration lawyer.
ice-hold-family-gone = If the person left the jail, search the <term id="odls">ICE locator</term>. ICE runs it.

## Rights

ice-hold-what-it-is = An ICE hold asks a jail for two things. First, to tell ICE before the person goes free. Second, to keep the person up to { $hours } more hours.
ice-hold-needs-reason = ICE must have <term id="probable-cause">good reason</term> to believe the person can be deported. An ICE warrant must come with the hold.
ice-hold-time-over = When the time is over and ICE has not come, the hold ends. It no longer lets the jail keep the person. People who are wrongly held can sue.
ice-hold-georgia-law = Georgia law tells jails and prisons to follow ICE holds.
ice-hold-two-cases = The jail case and the immigration case are separate. In a criminal case with possible jail time, a person who cannot pay gets a lawyer. In immigration court, the government does not pay for a lawyer.
ice-hold-consulate-right = A person who is not a U.S. citizen can ask officers to tell the consulate. Immigration status does not matter.

## When it is otherwise

ice-hold-citizen-victim = Is the person held a U.S. citizen or the victim of a crime? If it is true, tell the jail. Then call the number printed on the form.
ice-hold-citizen-victim-detail = That number may be a line of ICE. Ask a lawyer what to say.
ice-hold-local-officers = In some jails, local officers do ICE’s work under a <term id="287g">287(g) agreement</term>. They may check status or serve ICE warrants. A county without one is still within ICE’s reach.
