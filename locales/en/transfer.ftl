### Page: ICE moves a person from one place of detention to another, often far away.
### "You" is the person inside; the steps under "For the family" are for those outside.

transfer-title = ICE moves a person to another place
# On the tile of the home page: 1 to 4 words.
transfer-short = Moved by ICE
transfer-lead = Read this page if ICE moves you or someone you love, or may do so.

## What to do

transfer-lawyer = Ask for your lawyer at each new place.
transfer-call = Call your family from the new place.
transfer-call-detail = Say the name of the place and your <term id="a-number">A-number</term>.
transfer-medicine = Say which medicine you need.
# Said to the family outside. ICE runs the locator.
transfer-search = Search the ICE locator again.
transfer-tell-lawyer = Tell the lawyer about the move at once.

## What not to do

transfer-sure = Do not count on ICE to tell your lawyer.
transfer-sign = Do not sign papers before you talk to a lawyer.
transfer-resist = Do not resist or touch the officers.

## What is disputed

# $hours = 24; $policy is a date.
transfer-notice = Must ICE tell anyone about a move? ICE’s own rules speak of telling a lawyer on file, within { $hours } hours after the move. A policy of { $policy } also spoke against moves away from close family or a lawyer. But reports say that ICE often did not tell the lawyer. A law firm wrote that no strict rule makes ICE tell the family before. We do not know if the policy still counts. Safest: call, search and ask each day.

## Step by step

transfer-family = For the family, each day
transfer-family-locator = Search the ICE locator with the A-number and the country of birth.
transfer-family-old-place = Call the old place. Ask if the person is still there.
transfer-family-lawyer = Tell the lawyer each new place.
transfer-family-court = Check the court date and the court on the court line.
transfer-family-consulate = Ask the consulate to check on the person. Do they fear their own government? Ask a lawyer first.

## Rights and rules

transfer-may-move = ICE says that it may hold a person anywhere in the country. It may move people from place to place.
transfer-court-stays = The first immigration judge keeps the case after a move. The judge may send it to another court, if you or ICE asks.
transfer-habeas = <term id="habeas">Habeas</term> asks a federal judge to review why you are held. It is filed where you are held. A federal court in Florida said that a case filed in the right court stays there after a later move. So ask a lawyer early.
# $days = 5.
transfer-released = Are you free again? If your address changed, tell the immigration court within { $days } days. Use <term id="eoir-33">Form EOIR-33</term>. Tell Homeland Security too.

## When it is otherwise

transfer-bond = Courts in other states may see bond in another way. After a move, ask a lawyer again about bond.
transfer-short-stay = Some places hold people only for a short time before a move. The locator may not show them there.
