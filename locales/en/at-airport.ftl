### Flights inside the United States, and coming back from another country. The reader has time to think before the trip.
### Do not say that a flight is safe, and do not say that everyone is arrested. TSA: the office that checks people at airports.

at-airport-title = At the airport
# On the tile.
at-airport-short = Airport
at-airport-lead = For you before you fly inside the United States or come back from abroad.

## What to do

at-airport-lawyer = Ask an immigration lawyer before you fly.
at-airport-lawyer-detail = Ask above all if you have no status, an open case or an old deportation order. The risk is different in each case.
at-airport-id = Check that your ID is good for flights.
# $realid, $since: since when. $fee: dollars. $days: how many days it is good for. REAL ID: a stricter kind of license.
at-airport-id-detail = Since { $realid } a state license must be a <en>REAL ID</en>. The airport also takes a green card, a work permit card or a foreign passport. Since { $since } a person without these can pay { $fee } dollars for another check, good for { $days } days.
at-airport-leave-facts = Leave your facts with two people you trust.
at-airport-leave-facts-detail = Write your full name, birth date, country of birth, <term id="a-number">A-number</term> and lawyer. Add your flight.
at-airport-ask-free = Ask if you are free to leave.
# This line is about flights inside the country; coming from abroad is below.
at-airport-silent = Stay silent about your status on flights inside the country.

## What not to do

at-airport-leave = Do not leave the country before you ask a lawyer.
# $after: years here without status. $bar: years of the bar. TPS is the name of a status.
at-airport-leave-detail = With <term id="tps">TPS</term>, an asylum case or an open green card case, you may need a travel permission first. Without it you can lose the case. After more than { $after } year here without status, leaving can keep you out for { $bar } years.
at-airport-false-papers = Do not show false papers or another person’s papers.
at-airport-sign = Do not sign papers before you talk to a lawyer.

## What is disputed

# $arrests: how many arrests. TSA: the airport security office. Disputed: keep both sides and what is safest.
at-airport-flying = Can people without status fly inside the country? No federal law forbids it. But the airport security office, TSA, gives ICE names of people who will fly. ICE looks for people with a final deportation order, and for others too. Reuters reported more than { $arrests } arrests after such tips, up to February 2026. Safest: if you have no status, or may have such an order, ask a lawyer first.

## Why

at-airport-show-id = To fly, you must show ID or let them check who you are. You do not have to say where you were born or how you came here.
at-airport-foreign-passport = A foreign passport is good as ID for a flight, but it shows where you come from. Ask a lawyer which ID to use.
at-airport-everyone = The Constitution protects everyone in the country from unfair searches, not only citizens.
at-airport-phone = Inside the country, officers usually need a <term id="judicial-warrant">judge’s warrant</term> to search your phone.

## When it is different

at-airport-coming-back = When you come from abroad, border officers (<term id="cbp">CBP</term>) may ask about your right to enter. They may search your bags. They say they may search phones too; that is disputed.
at-airport-green-card = Do you come back with a <term id="lpr">green card</term>? Then you only have to answer about who you are and your residence.
at-airport-visa = Do you come with a visa? Officers may refuse to let you in if you do not answer.
# $day: the first day.
at-airport-atlanta = On { $day } ICE officers came to the Atlanta airport to help with long lines. Officials said it was not to enforce immigration law there. We do not know if they are still there.
