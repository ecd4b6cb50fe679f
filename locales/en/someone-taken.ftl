### Page: police or ICE took someone the reader loves. The reader is the family or a friend, outside.
### This is an urgent page: keep the lines to do and to say very short.

someone-taken-title = Someone I love was taken
# On the tile of the home page: 1 to 4 words.
someone-taken-short = Someone was taken
someone-taken-lead = Read this page if police or ICE took someone and you must find them.

## Warning

someone-taken-ice-runs = ICE runs the <term id="odls">ICE locator</term> and the <term id="dril">ICE detention line</term>. What you tell ICE can be used later.

## What to do

someone-taken-write-name = Write down their full name and <term id="a-number">A-number</term>.
someone-taken-write-name-detail = Use the name on their papers. The A-number comes after the letter A on immigration papers. Write their country of birth too.
# "them" = the person taken.
someone-taken-call-jail = Call the county jail if police took them.
someone-taken-call-jail-detail = Ask if there is an <term id="detainer">ICE hold</term>. With a hold, the jail may keep the person for ICE.
someone-taken-search-locator = Search the ICE locator if ICE took them.
someone-taken-search-locator-detail = It is a website that ICE runs. A name can take a day or two to appear.
someone-taken-call-lawyer = Call an immigration lawyer.
someone-taken-call-lawyer-detail = The government does not pay for a lawyer in immigration court. Ask the groups on this page about free or low-cost help.
someone-taken-children = Find a trusted adult for the children.
someone-taken-children-detail = A relative or close family friend the child lives with may sign a Georgia form. It is for school and some medical care.

## What to say

# Said on the phone to the jail or to ICE.
someone-taken-say-looking = I am looking for a family member.
# Said on the phone to the jail. "This person" = the one taken.
someone-taken-say-there = Is this person there? Is there an ICE hold?
# Said by the family when an officer asks about the caller.
someone-taken-say-not-me = I will not answer questions about myself.

## What not to do

someone-taken-no-own-status = Do not tell officers about your own status.
# The tip line is a government line for reporting people.
someone-taken-no-tip-line = Do not call the government’s tip line for help.
someone-taken-no-tip-line-detail = That line is for reporting people. It is not a help line and not the locator.
# "notario": in the United States not a lawyer.
someone-taken-no-scam = Do not pay a <term id="notario">notario</term> for legal advice.
someone-taken-no-scam-detail = Only lawyers and <term id="accredited-representative">accredited representatives</term> may give immigration advice. Never sign a blank form. Get a contract in your language and receipts. Look the lawyer up with the State Bar of Georgia.
someone-taken-no-bail-first = Do not pay bail before you ask about an ICE hold.
someone-taken-no-bail-first-detail = Paying can start the clock for ICE to come. Not paying can mean more time in jail. Talk to a lawyer first.

## What is disputed

someone-taken-bond-disputed = Can the person get out of ICE detention on <term id="immigration-bond">bond</term>? The immigration appeals board tells judges to refuse people who came in without being checked by an officer. On { $ruling }, the federal appeals court for Georgia ruled. It said that they can ask, if they were arrested inside the country. But that ruling was not final, and the Supreme Court agreed to decide. We do not know what has come since. Some federal judges in Georgia ordered bond hearings. Safest: ask a lawyer right away about a bond hearing and <term id="habeas">habeas</term>.
# A paper by which a parent lets another adult care for a child.
someone-taken-child-paper = Can a parent sign a <term id="poa-child">care paper</term> because of ICE detention? Georgia has such a paper, and jail can be a reason. It is not clear that ICE detention is one. Safest: ask a lawyer before you use it.

## Finding the person, step by step

someone-taken-find = Find the person
someone-taken-find-jail = Did police make the arrest? Call the county jail first.
someone-taken-find-locator = Search the ICE locator with the A-number and the country of birth.
someone-taken-find-no-number = No A-number? Use the exact name and the country of birth.
someone-taken-find-wait = No result? Try again. A name can take a day or two to appear.
someone-taken-find-moved = Keep checking. ICE may move people to another state without notice.
someone-taken-find-lawyer = Still no result? Ask a lawyer to contact ICE’s Atlanta office.

someone-taken-note = Write this down
someone-taken-note-person = Full name as on papers, birth date and country of birth.
someone-taken-note-numbers = The A-number, and the name of any lawyer.
someone-taken-note-health = Illnesses and medicines.
someone-taken-note-place = Where and when it happened, and who came: police or ICE.
someone-taken-note-children = Who cares for the children now.

# Which office or group is at the other end of each line.
someone-taken-who-answers = Who is on the other end
someone-taken-who-answers-locator = ICE locator: a website run by ICE.
someone-taken-who-answers-ice-line = ICE detention line: run by ICE. It takes family questions and reports of abuse. It has Spanish operators.
someone-taken-who-answers-court = Court line: an automatic line of the immigration court, in English and Spanish. It gives court dates, not bond news.
someone-taken-who-answers-group = El Refugio and the national detention hotline: help groups, not ICE.
someone-taken-who-answers-consulate = <term id="consular-notification">Consulate</term>: the person’s own government. It can check on them and suggest a lawyer.

## Rights

someone-taken-lawyer-right = In immigration court a person may have a lawyer but must find one. In a criminal case with possible jail time, a person who cannot pay gets a lawyer.
# $hours = 72.
someone-taken-calls-right = Places that hold people for ICE more than { $hours } hours must allow phone calls, legal mail and lawyer visits.
someone-taken-parent-right = A parent whom ICE arrests should say at once that children need care, and ask to call.
someone-taken-court-date = Check the court date often, with the A-number. If a person misses a hearing, the judge can order deportation.
someone-taken-consulate-right = A person who is not a U.S. citizen can ask officers to tell the consulate. Status does not matter.
someone-taken-consulate-right-detail = A consulate can call the family and check on the person. It cannot get anyone released or pay a fine.
# A "kinship caregiver's affidavit": a form signed by the adult with whom the child lives.
someone-taken-carer-paper = In Georgia, a relative or close family friend may sign a caregiver form. The child must live with that adult. It covers school services and medical care tied to school.
someone-taken-carer-paper-detail = Everything on the form must be true. A false statement on it is a crime.

## When it is otherwise

someone-taken-police-then-ice = Local police made the arrest? ICE may still come. Jails share fingerprints, and ICE can ask the jail to hold the person.
someone-taken-hold-rooms = News reports told of people kept for days in rooms at ICE’s Atlanta office, with no visits. If the locator does not show them, ask a lawyer to contact that office.
someone-taken-afraid-of-government = Is the person in danger from their own government? Tell the lawyer and the officer. For some countries, officers must tell the consulate even if the person says no.
