### Georgia's own laws on immigrants, with dates, and what each one means for a person. Names of laws and bills stay.
### Say what a court has blocked. Do not promise that anything is safe because of it.

georgia-laws-title = Georgia’s laws on immigrants
# On the tile.
georgia-laws-short = Georgia laws
georgia-laws-lead = For you when you want to know what Georgia law says about immigrants.

## What to do

georgia-laws-ask = Ask a lawyer which law counts for you.
georgia-laws-real-id = Carry your valid Georgia license or ID.
georgia-laws-real-id-detail = It answers the status check of Georgia police.
georgia-laws-silent = Stay silent about your status.
georgia-laws-before-plea = Before a guilty plea, ask about immigration.
georgia-laws-before-plea-detail = Your criminal lawyer must tell you of a clear risk of deportation.

## What not to do

georgia-laws-no-false-work = Do not use false papers for a job.
georgia-laws-no-false-name = Do not give an officer a false name.
georgia-laws-no-unlicensed = Do not drive without a license.

## What is disputed or open

# HB 1105: the name of a law. $signed: a day.
georgia-laws-start-day = HB 1105 was signed on { $signed }. Sources give different days for its start. Its main parts are in force. Safest: act as if all of it counts.
# SB 21 and SB 116: names of bills. DNA: a sample of spit.
georgia-laws-open-bills = Two bills were open in early 2026. SB 21 would let people sue local governments that break the rules on sanctuary or ICE holds. SB 116 would take DNA from some people in jail who have an <term id="detainer">ICE hold</term> and a criminal charge. We could not find if they became law. Safest: ask a lawyer what is law today.

## The laws by date

# Heading of a list in order of time.
georgia-laws-dates = The laws by date
# $sb529: a day. Felony: a serious crime.
georgia-laws-dates-sb529 = { $sb529 }: SB 529. Status checks for public benefits, and in jail after a felony or drunk driving charge.
georgia-laws-dates-sb20 = 2009: SB 20 bans <term id="sanctuary-policy">sanctuary policies</term>.
# $hb87: a day.
georgia-laws-dates-hb87 = { $hb87 }: <term id="hb87">HB 87</term>. Checks by police and jails, E-Verify at work, new crimes.
georgia-laws-dates-court = 2012: courts let the police checks start.
# $blocked: a day.
georgia-laws-dates-blocked = { $blocked }: a judge blocks, for good, the state crimes of giving rides and shelter.
# $hb1105: a day.
georgia-laws-dates-hb1105 = { $hb1105 }: <term id="hb1105">HB 1105</term>. Jails must follow ICE holds. Local agencies must ask ICE for agreements.
georgia-laws-dates-sb21 = 2025: the state Senate passes SB 21. We could not find that it became law.

## What it means for you

georgia-laws-police-check = Police may try to check your status in some cases. They must first have <term id="probable-cause">good reason to believe</term> that you broke a state or federal criminal law. It is only for a person who shows no ID that counts and cannot be identified in another way.
georgia-laws-ticket-check = For some lesser crimes, an officer may check your status before giving you a ticket in place of an arrest. We did not see the full text of this law.
# $hours: how long the jail has.
georgia-laws-jail = The jail has to check. Within { $hours } hours each jail must try to learn your nationality and status. It must follow an ICE hold. So an arrest for a small thing can lead to ICE.
georgia-laws-sanctuary = No city or county may make rules against helping ICE. Officials who do can be charged with a crime, and their town can lose money. So do not count on local promises.
# E-Verify: a federal computer check of new workers. $workers: a count; $low, $high: years.
georgia-laws-work = Private employers with more than { $workers } workers must check new workers in E-Verify. Using made-up or false identity data to get a job is a serious crime. It can bring { $low } to { $high } years in prison.
# $age: years.
georgia-laws-benefits = For many public benefits and licenses, an office must check the status of people aged { $age } or older. The check goes to Homeland Security. Emergency medical care is an exception.

## When it is otherwise

georgia-laws-rides = Blocked: Georgia’s own crimes of giving rides or shelter to people without papers. Police may not arrest for them. But federal law has its own crime of hiding or moving people, so ask a lawyer.
# HB 1105 as it was first proposed; the final text was not seen.
georgia-laws-language = If you do not speak English well, ask for an <term id="interpreter">interpreter</term>. As first proposed, HB 1105 makes the jail get one for the status check.
georgia-laws-city-rule = Breaking only a city or county rule is not enough for the police status check.
georgia-laws-civil-rights = HB 87 says it must respect civil rights law. HB 1105 says the same, we read on a site that backs it. Race alone is not a lawful reason to stop you. Write down what happened and ask a lawyer.
