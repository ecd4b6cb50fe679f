### Page: ICE holds a person in one of the three buildings near Folkston, Georgia.
### The reader is the family or a friend outside. Nothing here may sound safer or surer than the facts.

detained-folkston-title = Held at Folkston
# On the tile of the home page: 1 to 4 words.
detained-folkston-short = Folkston
detained-folkston-lead = Read this page if ICE holds someone you love at Folkston, in Charlton County.

## What to do

detained-folkston-building = Find out which of the three buildings it is.
detained-folkston-building-detail = They are Main, D. Ray James and the Annex. The ICE locator may say which. We found a phone number only for Main.
detained-folkston-have-number = Have the full name and the A-number ready.
detained-folkston-have-number-detail = The <term id="a-number">A-number</term> is on immigration papers, after the letter A.
detained-folkston-call-first = Call the place before you go.
detained-folkston-letter = Write a letter, and say when to call you.
detained-folkston-letter-detail = You usually cannot call a person inside. Put the full name and the A-number on the letter. Ask the place first how to address it.
detained-folkston-lawyer = Ask a lawyer about bond and <term id="habeas">habeas</term>.

## What to say

# Said on the phone to the place.
detained-folkston-which = In which building is this person, please?

## What not to do

detained-folkston-visit-risk = Do not visit before you ask a lawyer, if you have no status.
detained-folkston-visit-risk-detail = Adults must show a government ID with a photo. The place may check visitors for arrest warrants. Someone with status can go for you.
detained-folkston-case = Do not talk about the case on calls from inside.
detained-folkston-pay = Do not pay a caller who says “I am ICE”.
detained-folkston-pay-detail = False callers asked families of people at Stewart for bond money. Ask the lawyer first.

## Step by step

# $age is an age in years.
detained-folkston-visit = Before a visit
detained-folkston-visit-call = Call for the hours. Families said that visits are on weekends.
detained-folkston-visit-id = Each adult brings a government ID with a photo.
detained-folkston-visit-child = A child must come with an adult.
detained-folkston-visit-clothes = Dress plainly. Families said: no shorts for boys over { $age }.
detained-folkston-visit-time = Plan for a long wait.

## Rights and rules

# $beds is the number of beds.
detained-folkston-big = Folkston was made bigger in 2025, to nearly { $beds } beds. It is one of the largest places of ICE detention. It can take time to find a person there.
detained-folkston-habeas = Habeas asks a federal judge to review why a person is held. For Folkston it is filed in the federal court for the Southern District of Georgia.
detained-folkston-access = The person may have phone calls, legal mail and lawyer visits. They should get a handbook with the rules.
detained-folkston-court = The court line tells the next court date and place. Use the A-number.

## When it is otherwise

detained-folkston-moved = ICE may move the person without notice. Keep checking the locator.
