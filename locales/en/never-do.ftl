### What never to do with police or immigration officers: mistakes that are hard to repair. For quiet days. Calm, without blame.
### Never advise to lie, run, hide or resist.

never-do-title = What never to do
# On the tile.
never-do-short = Never do this
never-do-lead = For quiet days: mistakes with officers and papers that are hard to repair.

## What to do

never-do-silent = Stay silent if you do not want to answer.
never-do-silent-detail = Silence is not a lie. A lie can be a crime.
never-do-words-only = Say no to a search, only with words.
never-do-lawyer = Ask for a lawyer, and then stay silent.
# "These": the mistakes on this page.
never-do-tell-lawyer = Tell a lawyer soon if one of these happened.

## What not to do

never-do-citizen = Do not say you are a citizen if you are not.
never-do-citizen-detail = It is a crime. It can close most ways to stay here, for good. Do not check “citizen” on a form, and do not sign up to vote.
never-do-lie = Do not lie or give a false name.
# $low to $high: years in prison.
never-do-lie-detail = In Georgia it is a crime to give an officer a false name, address or birth date. A false statement to a state or local office can bring { $low } to { $high } years in prison.
never-do-resist = Do not run, hide, resist or touch officers.
# $low to $high: years in prison.
never-do-resist-detail = In Georgia it is a crime to get in an officer’s way on purpose, called <term id="obstruction">obstruction</term>. With violence a first conviction can bring { $low } to { $high } years.

## What is disputed

# $years: how many years. Disputed: keep both sides and what is safest.
never-do-speak = Should you never say anything? The usual advice is to stay silent and ask for a lawyer. But some true words may protect you when an officer starts <term id="expedited-removal">fast deportation</term>. One is that you fear to return. Another is that you have lived here more than { $years } years. Safest: say only what is true, and ask for a lawyer.

## Lists: each line begins with "Do not"

never-do-papers = Papers and dates
never-do-papers-false = Do not carry or show false papers, or papers of another person.
never-do-papers-sign = Do not sign ICE papers before you talk to a lawyer.
# To plead guilty: to tell a criminal court that you did it.
never-do-papers-plead = Do not plead guilty before you ask a lawyer about your immigration case.
never-do-papers-notario = Do not pay a <term id="notario">notario</term> for legal advice.
never-do-papers-court = Do not miss a court date or an ICE appointment. Ask a lawyer first if you are afraid to go.

never-do-people = Doors, people and phones
never-do-people-door = Do not open the door to officers to read a paper.
never-do-people-hide = Do not block officers or hide a person they arrest. You may watch and film from a distance.
# The tip line: the government's phone line for reporting people. Its number is not in this app.
never-do-people-tip-line = Do not call the Homeland Security tip line for help. It is for reporting people.
# A guard line: a line at a jail or similar place that visitors may not pass.
never-do-people-line = Do not film past a guard line at a jail or a similar place. Stop when they order it.
never-do-people-record = Do not secretly record other people in a private place. In Georgia that is a crime.

## Why

never-do-refuse = In a talk that you are free to leave, you may refuse to answer and walk away. Notes on Georgia cases say that this alone is not obstruction.
never-do-film = You may film police who work in public. They usually need a warrant to search your phone, and they may not delete your video.
never-do-own-talk = In Georgia you may record a talk that you are part of.
never-do-used-against = What you say can be used against you in court. So can papers that you hand over.

## When it is different

never-do-driver = In Georgia a driver must show license, registration and insurance when an officer asks.
# Loitering: being in a place in a way that makes police fear for safety.
never-do-name = Georgia has a law on loitering. Before an arrest under it, police must let you say who you are and explain. If you refuse, it can count against you. Never give a false name.
