### Why the advice is true: facts about the duty of many noncitizens to register with Homeland Security. Form names stay.

# $since: the day it began. $age: years of age.
fact-reg-2025 = Since { $since } Homeland Security enforces a <term id="registration">duty to register</term> (Form G-325R, online). It covers many noncitizens aged { $age } or older who were not registered at entry. People who entered without inspection should see a lawyer before they register. Registering gives Homeland Security their address.
fact-reg-already = Some people usually count as already registered. They are people with a green card, I-94, work permit, parole or <term id="nta">Notice to Appear</term>.
# $age: years of age. $low and $high: dollars.
fact-reg-carry = Registered people aged { $age } or older must carry the proof. Not carrying it is a misdemeanor (a lesser crime). Sources differ on the fine: ${ $low } in the statute, up to ${ $high } in newer notices.
# $order: the day of the order. The order's name stays in English.
fact-reg-eo14159 = This push to register comes from Executive Order 14159 of { $order }. Its name is “Protecting the American People Against Invasion.”
