### Page: calls from a county jail or from immigration detention. The reader is inside, or is the family that gets the call.
### "Inside" means in the jail or detention center.

jail-phone-title = Calls from jail or detention
# On the tile of the home page: 1 to 4 words.
jail-phone-short = Calls from inside
jail-phone-lead = Read this page before you call from inside, or when someone calls you from there.

## What to do

jail-phone-ask = Ask for a phone call.
jail-phone-by-heart = Call a number that you know by heart.
jail-phone-by-heart-detail = The jail takes your phone. Learn the number of family or of a lawyer.
jail-phone-where = Say where you are.
jail-phone-where-detail = In ICE detention, say your <term id="a-number">A-number</term> too. It is on immigration papers, after the letter A. With it, family and lawyer can look for you. In a county jail, say only your jail number, because calls may be recorded.
jail-phone-private = Ask how to call a lawyer in private.
jail-phone-private-detail = ICE says that some calls are free and not recorded. They go to certain offices and to help groups on a list. Ask for the list.
# Said to the family outside.
jail-phone-letter = Write a letter to someone you cannot call.
jail-phone-letter-detail = You usually cannot call a person in ICE detention. The person calls you. A letter can say when and where to call.

## What to say

# Said to a guard.
jail-phone-say-private = I ask for a private call with my lawyer.

## What not to do

jail-phone-case = Do not talk about your case on the phone.
jail-phone-case-detail = Do not say where you were born, how you came here or what happened. Say it only to your lawyer, in private.
jail-phone-others = Do not talk about anyone else’s status.
jail-phone-pay = Do not pay a caller who says “I am ICE”.
jail-phone-pay-detail = False callers asked families for bond money. They knew names and details. Hang up, and ask the lawyer.

## Step by step

# The person inside says this to the family. Calls may be short.
jail-phone-first-call = What to say in the first call
jail-phone-first-call-place = The name of the place, and the town.
jail-phone-first-call-number = In ICE detention: your A-number. In a county jail: your jail number.
jail-phone-first-call-lawyer = Ask them to call a lawyer for you.
jail-phone-first-call-children = Who takes care of the children today.
jail-phone-first-call-medicine = Which medicines you need.
jail-phone-first-call-later = Say that you will not talk about the case on this phone.

## Rights and rules

jail-phone-jail = A Georgia court said in 2002 that a jail may record calls. Prosecutors may use them, if the person was warned. In a survey of 2020, lawyers said that some jails here recorded their calls with clients.
jail-phone-ice = Calls from ICE detention may be recorded too. A legal group wrote that at some places even calls with lawyers were watched.
# $hours = 72.
jail-phone-must = Places that hold people for ICE more than { $hours } hours must allow phone calls, legal mail and lawyer visits.
jail-phone-free = ICE says that free calls may go to immigration courts, consulates and legal helpers. They may also be allowed in a family emergency.
# $low and $high are hours.
jail-phone-consulate = You can ask officers to tell your <term id="consular-notification">consulate</term>. Federal guidance says to tell it within { $low } to { $high } hours after the arrest.

## When it is otherwise

jail-phone-cells = In the cells of ICE’s Atlanta office there were no visits by family or lawyers, news said. If no call comes, ask a lawyer to contact that office.
