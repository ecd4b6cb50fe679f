### Page: what an ICE hold (in law a "detainer") is and how it works in a Georgia jail. What to do right now is on the page ice-hold.
### "The person" is whoever is in jail. "Bail" is the money in the criminal case.

how-detainers-work-title = How an ICE hold works
# On the tile of the home page: 1 to 4 words.
how-detainers-work-short = ICE holds explained
how-detainers-work-lead = Read this page to understand an ICE hold before it happens, or while it lasts.

## What to do

how-detainers-work-now = Open “An ICE hold at the jail” if it is happening now.
how-detainers-work-clock = Answer our questions to see when the hours begin.
how-detainers-work-copy = Ask the jail for a copy of the <term id="detainer">ICE hold</term>.
how-detainers-work-copy-detail = Ask when it came, who at ICE signed it, and if a warrant is with it. Give the copy to a lawyer.
how-detainers-work-lawyers = Tell the criminal lawyer and an immigration lawyer.
how-detainers-work-lawyers-detail = They should talk before anyone pays bail or pleads guilty.

## What to say

# Said to the jail.
how-detainers-work-say-copy = May I have a copy of the ICE hold?

## What not to do

how-detainers-work-no-bail = Do not pay bail before you talk to a lawyer.
how-detainers-work-no-bail-detail = Paying starts the hours. ICE may then take the person from the jail. Not paying can mean more days in jail.
how-detainers-work-no-police-line = Do not call ICE’s phone line for police.
how-detainers-work-no-police-line-detail = You may see the number of its <term id="lesc">support center</term> on a paper. It is for police and lawyers, not for families.

## What is disputed

# $hours = 48. Keep both sides and what is safest.
how-detainers-work-count = Do weekends count? The federal rule gives { $hours } hours and leaves out Saturdays, Sundays and holidays. The form says only { $hours } hours. So one count can end days after the other. Safest: write down both end times. Ask for release at the first one, and again at the second.
how-detainers-work-must = Must the jail obey? The form is only a request from ICE. But Georgia law tells jails and prisons to follow it. How far that goes is not clear to us: we did not see the whole law. Safest: expect the jail to hold the person, and have a lawyer check the paper.
# $hours = 48.
how-detainers-work-must-detail = When the law was proposed, it was said that status alone is no reason to hold someone. The plan also had a limit of { $hours } hours, unless a federal judge signed the warrant. We could not check this in the final law.

## Step by step

how-detainers-work-way = From the jail door to ICE
how-detainers-work-way-prints = The jail takes fingerprints. They go to the FBI and to Homeland Security.
how-detainers-work-way-match = If they match, ICE looks at the records and decides what to do.
how-detainers-work-way-hold = If ICE wants the person, it sends the hold with an <term id="administrative-warrant">ICE warrant</term>.
how-detainers-work-way-case = The criminal case goes on. The hours have not begun yet.
how-detainers-work-way-free = Bail is paid, the sentence ends or charges are dropped. Now the hours begin.
how-detainers-work-way-end = ICE may come and take the person. Or the hours end.

## Rights and rules

# $hours = 48.
how-detainers-work-what = An ICE hold asks a jail to tell ICE before a person goes free. It also asks to keep the person up to { $hours } more hours.
how-detainers-work-reason = ICE must have <term id="probable-cause">good reason</term> to believe that the person can be deported. An ICE warrant must come with the hold.
how-detainers-work-served = The form says it takes effect only if the person is given a copy.
how-detainers-work-over = When the hours are over and ICE has not come, the hold gives the jail no more power. People who were held wrongly can sue.
how-detainers-work-bail-law = An older Georgia law said that its status check must not be used to refuse bail. We do not know if the newer law still says so. Ask the criminal lawyer.

## When it is otherwise

how-detainers-work-citizen = Is the person a U.S. citizen or the victim of a crime? If it is true, tell the jail. Then call the number printed on the form.
how-detainers-work-officers = In some jails, local officers work for ICE under a <term id="287g">287(g) agreement</term>. They may ask about status or serve ICE warrants there.
how-detainers-work-every = A county with no agreement is not out of ICE’s reach. Jails there also share fingerprints and check status.
