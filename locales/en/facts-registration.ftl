### Why the advice is true: facts about the duty of many noncitizens to register with Homeland Security. Form names stay.

# $since: the day it began. $age: years of age.
fact-reg-2025 = Since { $since } Homeland Security enforces a <term id="registration">duty to register</term> (Form G-325R, online). It covers many people aged { $age } or older who are not citizens. It is for those who were not registered when they came in. People who came in without a check by an officer should see a lawyer before they register. Registering gives Homeland Security their address.
fact-reg-already = Some people usually count as already registered. They are people with a green card, I-94, work permit, parole or <term id="nta">Notice to Appear</term>.
# $age: years of age. $low and $high: dollars.
fact-reg-carry = Registered people aged { $age } or older must carry the proof. Not carrying it is a misdemeanor (a lesser crime). Sources differ on the fine: ${ $low } in the law, up to ${ $high } in newer notices.
# $order: the day of the order. The order's name stays in English.
fact-reg-eo14159 = This push to register comes from Executive Order 14159 of { $order }. Its name is “Protecting the American People Against Invasion.”
# $age: years; $days: days.
fact-reg-children = Parents must register a child under { $age } who was not registered and stays { $days } days or more. A registered child must register again within { $days } days after turning { $age }. Lawyers explain the rule of 2025 in this way.
# $dollars: the highest fine; $months: the longest time in jail.
fact-reg-penalty = Registering gives no immigration status and no right to work. Not registering on purpose can bring a fine up to ${ $dollars }, up to { $months } months in jail, or both.
fact-reg-court-2025 = A lawsuit tried to stop the <term id="registration">registration</term> rule. On { $ruling } a federal judge in Washington refused to stop it for now. We found no later ruling.
