### Why the advice is true: facts about a person's consulate after an arrest.

fact-consular-right = This is for anyone arrested who is not a U.S. citizen. They have the right to be told without delay that they can <term id="consular-notification">contact their consulate</term>. They also have the right to have the consulate informed if they ask.
# "These duties": to tell an arrested person about the consulate, and to inform the consulate.
fact-consular-any-status = State Department instructions say the duties about consulates cover all foreign nationals, whatever their immigration status. They bind federal, state and local officers.
# $now: how many countries the page counts. $low and $high: the counts of older versions.
fact-consular-mandatory = For countries on a list set by treaty, officers must notify the consulate even if the person objects. The State Department page counts { $now } countries; older versions say { $low } or { $high }. If contact with your government would put you in danger, tell your lawyer and the officer.
fact-consular-georgia-jails = Georgia's jail law tells jails to find out a person's nationality. There it refers to the Vienna Convention.
# $low and $high: hours.
fact-consular-timing = State Department guidance sets a time for the notice to a consulate. It says notice should be given within { $low } to { $high } hours after the arrest.
fact-consular-can-do = A consulate can contact your family, check on your welfare and suggest a lawyer. It cannot pay your fine, get you released or interfere in the case.
