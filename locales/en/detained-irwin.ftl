### Page: ICE holds a person at Irwin County Detention Center in Ocilla, Georgia.
### The reader is the family or a friend outside. Nothing here may sound safer or surer than the facts.

detained-irwin-title = Held at Irwin, in Ocilla
# On the tile of the home page: 1 to 4 words.
detained-irwin-short = Irwin
detained-irwin-lead = Read this page if ICE holds someone you love at Irwin County Detention Center.

## What to do

detained-irwin-lawyer = Call an immigration lawyer today.
detained-irwin-lawyer-detail = People may be held here only a short time, and then moved. A lawyer can ask ICE where the person goes.
detained-irwin-locator = Search the ICE locator every day.
detained-irwin-have-number = Have the full name and the A-number ready.
detained-irwin-have-number-detail = The <term id="a-number">A-number</term> is on immigration papers, after the letter A.
detained-irwin-letter = Write a letter, and say when to call you.
detained-irwin-letter-detail = You usually cannot call a person inside. Put the full name and the A-number on the letter.
# "They" = the person inside.
detained-irwin-health = Tell the person: ask for a doctor and an interpreter.
detained-irwin-health-detail = They can ask what each treatment is for. They can say that they do not understand.

## What to say

# The person inside says it to a nurse or doctor.
detained-irwin-understand = I do not understand. What is this treatment for?

## What not to do

detained-irwin-visit-risk = Do not visit before you ask a lawyer, if you have no status.
detained-irwin-visit-risk-detail = Adults must show a government ID with a photo. The place may check visitors for arrest warrants. Someone with status can go for you.
detained-irwin-case = Do not talk about the case on calls from inside.
detained-irwin-pay = Do not pay a caller who says “I am ICE”.
detained-irwin-pay-detail = False callers asked families of people at Stewart for bond money. Ask the lawyer first.

## Step by step

detained-irwin-reach = How to reach someone there
detained-irwin-reach-no-number = We found no phone number of the place that we trust.
detained-irwin-reach-ask = Ask a lawyer or the consulate to reach the place. If their own government is a danger, ask only the lawyer.
detained-irwin-reach-line = The ICE line takes questions from families. ICE runs it. A friend with status can call.
detained-irwin-reach-write = Write to the address below, with the full name and A-number.
detained-irwin-reach-wait = Keep your phone on. The person usually has to call you.

## Rights and rules

detained-irwin-history = In September 2021 ICE moved everyone out of Irwin, after a complaint about medical abuse. ICE’s figures for 2026 list it again.
# $hours = 72.
detained-irwin-again = In 2025 ICE said that it would use Irwin again. Lawyers said that men and women would be held there for up to { $hours } hours. We do not know what holds now.
detained-irwin-habeas = <term id="habeas">Habeas</term> asks a federal judge to review why a person is held. It is filed where the person is held. Ask a lawyer early, before ICE moves the person.
detained-irwin-care = ICE’s rules say that a person must get the care they need, with help in their language.

## When it is otherwise

# $hours = 72.
detained-irwin-short-stay = Rules on calls, mail and lawyer visits are for places that hold people more than { $hours } hours. A shorter stay may be different. Ask a lawyer.
