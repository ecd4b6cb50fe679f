### A page to learn from on a quiet day: which officers there are, what is written on them, what their papers are.
### Agencies change and officers may wear anything: never say that a uniform proves something. English words on clothes and papers stay English.

who-is-who-title = Who is who among the officers
# On the tile.
who-is-who-short = Who is who
who-is-who-lead = For you when you do not know which officers stand before you.

## What to do

who-is-who-ask = Ask which agency they are from.
who-is-who-read = Read the words on clothes, badges and cars.
who-is-who-remember = Remember names, badge numbers and car plates.
# "Them" is all kinds of officers.
who-is-who-same-rights = Use the same rights with all of them.
who-is-who-same-rights-detail = You may stay silent. You may say no to a search. You may ask if you are free to leave.
# Fake officers: criminals who act as if they were officers.
who-is-who-fake = Get help if you think they are not real officers.
who-is-who-fake-detail = The FBI warned of criminals who act as immigration officers. It asked real officers to let you check, for example by a call to the local police. Some police in Georgia work with ICE, so do not talk about your status.

## What to say

who-is-who-which-agency = Which agency are you from? Are you immigration officers?

## What not to do

# POLICE is the English word on their clothes.
who-is-who-word-police = Do not trust the word <en>POLICE</en> alone.
who-is-who-touch = Do not touch the officers or their badges.
who-is-who-lie = Do not lie to any of them.

## What is disputed

# $memo: the day of the memo. Disputed: keep both sides and what is safest.
who-is-who-ice-paper = Immigration officers, not a judge, sign an <term id="administrative-warrant">ICE warrant</term>. Courts have long said that it alone does not let officers enter a home. An ICE memo of { $memo } says that one form, the <term id="i-205">I-205</term>, lets them force their way in. It is about people with a final deportation order. One judge ruled against such an entry, and lawsuits fight the memo. Safest: keep the door closed, say that you do not agree, and do not resist.

## The officers: two lists. Words in <en> are printed on clothes and cars.

who-is-who-federal = Federal officers: what you may read
who-is-who-federal-ice = <en>ICE</en> or <en>ERO</en>: they arrest, detain and deport for immigration reasons.
who-is-who-federal-hsi = <en>HSI</en>: a part of ICE that looks into crimes.
who-is-who-federal-border = <en>CBP</en> (dark blue) or <en>BORDER PATROL</en> (green): border officers. Some have worked in cities too.
who-is-who-federal-uscis = <en>USCIS</en>: the office for applications. Since 2025 it may have armed officers too.
who-is-who-federal-others = <en>U.S. MARSHAL</en>, <en>DEA</en>, <en>ATF</en>, <en>FBI</en>: other federal officers. They may arrest for immigration too.
who-is-who-federal-police-word = Only <en>POLICE</en>: it may be local police, and it may be ICE.

who-is-who-local = Officers of Georgia
who-is-who-local-police = City or county police: crimes and traffic in their city or county.
who-is-who-local-sheriff = Sheriff and deputies: the county jail, the courts and police work in the county.
who-is-who-local-trooper = State Patrol: all of Georgia. Troopers may have immigration powers too.
who-is-who-local-prison = State prison officers (<en>Corrections</en>): they may do immigration checks in prisons.

## Why: what officers must say, and what their papers are

who-is-who-may-ask = Immigration officers may ask anyone questions. The law does not make you answer. If they do not hold you, you may walk away.
who-is-who-must-say = When immigration officers arrest you, a federal rule tells them to say so. They should say that they are immigration officers, and why they arrest you. They should do it as soon as it is practical and safe.
who-is-who-judge-paper = A <term id="judicial-warrant">judge’s warrant</term> names a court. It has a judge’s signature, an address or a name, and a date.
# $hours: how many hours.
who-is-who-hold-paper = An <term id="detainer">ICE hold</term> is a paper from ICE to a jail. It asks the jail to keep a person up to { $hours } hours more.
who-is-who-deals = Some police, sheriffs and state officers have an <term id="287g">agreement with ICE</term>. Then they may do some immigration work.

## When it is different

who-is-who-plain-clothes = ICE officers may wear plain clothes, cover their faces and use cars without signs. ICE says that they carry badges.
# $day: the day of those stops.
who-is-who-together = Local police and ICE may come together. On { $day } ICE officers rode with Chatham County police at traffic stops.
