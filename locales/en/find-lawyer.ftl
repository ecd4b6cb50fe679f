### How to find a lawyer or an approved helper. The reader has little money and may have been cheated before.
### The State Bar of Georgia does not send people to a lawyer: never write that it does. Form names stay in English.

find-lawyer-title = How to find a lawyer you can trust
# On the tile.
find-lawyer-short = Find a lawyer
find-lawyer-lead = For you when you need a lawyer for an immigration case.

## What to do

find-lawyer-free = Call the free groups on this page first.
find-lawyer-free-detail = The immigration judge also has a list of free or low-cost legal help. Ask for it.
find-lawyer-whom = Ask whom the group can help.
find-lawyer-whom-detail = By law, legal aid with federal money cannot take the cases of some people without status. Other groups can. Ask this before you give details.
find-lawyer-check = Check the license before you pay.
find-lawyer-check-detail = For immigration, a license from any U.S. state counts. Ask for the state and the license number.
find-lawyer-contract = Get a written contract and receipts.
find-lawyer-contract-detail = Ask for the contract in your language.
# The form with which a lawyer tells an office: I speak for this person.
find-lawyer-copy = Ask for a copy of the lawyer’s form.
find-lawyer-copy-detail = It tells ICE, USCIS or the court who speaks for you. Keep a signed copy at home with your papers.

## What to say

# You say it to the person who offers help.
find-lawyer-say-who = Are you a lawyer or an accredited representative? May I see your license or approval?
find-lawyer-say-cost = What will you do, and what will it cost? Please write it down.

## What not to do

find-lawyer-no-notario = Do not take legal advice from a <term id="notario">notario</term>.
find-lawyer-no-originals = Do not give away your original papers.
find-lawyer-no-blank = Do not sign a blank form.

## Steps

# Heading of a list.
find-lawyer-where = Where you can look
find-lawyer-where-groups = The groups on this page. Some are free, and some cost little.
find-lawyer-where-list = The immigration court’s list of free legal help.
find-lawyer-where-nonprofit = Nonprofit groups with an <term id="accredited-representative">accredited representative</term>.
find-lawyer-where-local-bar = Local bar associations. Some of them name lawyers.
find-lawyer-where-defender = For a criminal charge: the public defender.
# Heading of a list.
find-lawyer-first-visit = At the first visit
find-lawyer-first-visit-papers = Take all your papers with you. Leave only copies.
find-lawyer-first-visit-truth = Tell the whole story, also about arrests.
find-lawyer-first-visit-risk = Ask what you can do and what can go wrong.
find-lawyer-first-visit-dates = Ask for the next date and who will go with you.

## Why

find-lawyer-may-have = In immigration court you may have a lawyer. The government does not pay for one.
find-lawyer-time = You can ask the judge for time to find a lawyer.
find-lawyer-two-kinds = Only two kinds of people may give immigration legal advice: licensed lawyers and accredited representatives.
find-lawyer-two-kinds-detail = The Department of Justice approves accredited representatives. They work for a nonprofit.
find-lawyer-forms = Form <term id="g-28">G-28</term> tells ICE and USCIS that someone speaks for you. In immigration court the form is <term id="eoir-28">EOIR-28</term>.
find-lawyer-forms-detail = Form EOIR-61 is only for help with one document.
# $percent: a share of people.
find-lawyer-few = Few people in Georgia’s immigration courts have a lawyer. In May 2021 it was about { $percent } percent. So start early.
find-lawyer-state-bar = The State Bar of Georgia does not send you to a lawyer. It shows who has a Georgia license, and it takes complaints about Georgia lawyers.

## When it is otherwise

find-lawyer-criminal = Are you charged with a crime that can bring jail, and you cannot pay? Then a lawyer is appointed for you.
find-lawyer-partial = Some accredited representatives cannot speak for you in immigration court. Ask if the approval is full or partial.
find-lawyer-detained = If officers hold you, say that you want a lawyer before you answer. Say it again at each new place.
