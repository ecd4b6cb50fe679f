### Who decides about fingerprint sharing and 287(g), and what people can lawfully do to ask for change. No party politics, no name of a candidate or official.
### Say the risk for people who are not citizens. "287(g)", HB 1105 and SB 21 are names of laws and stay.

sc-change-title = Asking for change
# On the tile.
sc-change-short = Ask for change
sc-change-lead = For you when you want fingerprint sharing or 287(g) to change.

## What to do

sc-change-lawyer = Talk to a lawyer before you speak in public.
sc-change-lawyer-detail = A group can speak or write in your place.
sc-change-look = Look at your county’s agreements with ICE.
sc-change-records = Ask in writing for the agreement.
sc-change-records-detail = Georgia law lets any person ask for public papers. Your letter becomes a public paper too.
sc-change-meeting = Watch a meeting of the county or the city.
sc-change-meeting-detail = Call before and ask if people may speak there.
sc-change-report = Find out where to report officers who break the rules.

## What not to do

sc-change-no-vote = Do not vote or register to vote unless you are a citizen.
sc-change-no-money = Do not give money to a campaign without a green card.
sc-change-no-money-detail = This is also for political parties. A citizen, or a person with a green card, may give.
sc-change-no-status = Do not tell your status in a letter or a meeting.

## What is disputed

# Disputed: keep both sides and what is safest.
sc-change-speech = May you speak up if you are not a citizen? The Constitution protects speech and letters to officials for everyone. But in 2025 the government detained some noncitizens or canceled visas after they spoke in public. Courts are looking at this. An arrest at a protest can hurt an immigration case. Safest: ask a lawyer first, or let a group speak for you.
# Disputed: keep both sides and what is safest.
sc-change-steering = Are there public meetings about <term id="287g">287(g)</term>? Some sheriffs held them with ICE. In Floyd County they were announced for 2020 and 2022. We could not check if newer agreements ask for them. Safest: ICE officers may be there, so ask a lawyer before you go. A group can go in your place.

## Steps

# Heading of a list.
sc-change-decides = Who decides what
sc-change-decides-sharing = Fingerprint sharing: the federal government. A county cannot leave it.
sc-change-decides-agreement = A 287(g) agreement: ICE and the local agency that signs it.
sc-change-decides-jail = The jail and the deputies: the sheriff whom the voters elect.
sc-change-decides-budget = The county’s money: the county commissioners.
sc-change-decides-law = State law: the lawmakers and the governor of Georgia.
# Heading of a list. $days: business days; $cents: the price of a page; $minutes: free time of the staff.
sc-change-ask-papers = How to ask for public papers
sc-change-ask-papers-write = Write to the agency. Name the paper: the 287(g) agreement, or numbers of <term id="detainer">ICE holds</term>.
sc-change-ask-papers-reason = You do not have to give a reason.
sc-change-ask-papers-answer = The office must answer within { $days } business days.
sc-change-ask-papers-cost = A page costs { $cents } cents. The first { $minutes } minutes of work are free. Ask for the cost first.
sc-change-ask-papers-helper = A group or a citizen can ask for you.

## Why

# $letter: a day.
sc-change-no-opt-out = No sheriff, county or state can take itself out of the sharing. ICE said so in a letter of { $letter }. When the FBI has the prints, one federal office may pass them on to another.
sc-change-ban = Georgia law forbids cities and counties to have <term id="sanctuary-policy">sanctuary policies</term>. Officials who break these rules can be charged with a crime, and their city or county can lose money.
# HB 1105: the name of a law.
sc-change-must-ask = A local agency with no agreement must ask for one each year. The law HB 1105 says so. ICE must agree too.
sc-change-ended = The sheriffs of Cobb and Gwinnett ended their agreements in January 2021, before that law. Their jails must still report to ICE.
# $years: how long the sheriff is elected for.
sc-change-sheriff = The voters of each county elect the sheriff for { $years } years. The sheriff is not under the county manager.
sc-change-civil-rights = A website that backs HB 1105 says that this law must be carried out in line with civil rights law.

## When it is otherwise

sc-change-state = The State Patrol and the state prisons have agreements of their own. No county decides about them.
sc-change-secret = Some papers stay secret, for example in an open investigation. The office must tell you which law says so.
# SB 21: the name of a bill.
sc-change-bill = SB 21 is a bill of 2025. It would let people sue local governments that break the ban or do not follow ICE holds. The state Senate passed it. We could not find if it became law.
