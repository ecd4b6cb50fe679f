### The duty to register with Homeland Security (Form G-325R). Disputed and dangerous both ways: say both sides, never tell anyone to register or not to.
### Form names stay in English.

registration-title = Do I have to register with the government?
# On the tile.
registration-short = Must I register?
registration-lead = For you when you are not sure if you must register.

## What to do

registration-lawyer = Talk to a lawyer before you register.
registration-lawyer-detail = Do this above all if no officer checked you when you came in.
registration-already = Check if you already count as registered.
registration-already-detail = Look at the list of papers on this page. Ask the lawyer if you are not sure.
# $age: years.
registration-carry = Carry your proof if you have it.
registration-carry-detail = The law asks this of registered people aged { $age } or older. Ask a lawyer which paper is your proof.
# $age: years; $days: days.
registration-children = Ask the lawyer about your children too.
registration-children-detail = Lawyers say parents must register a child under { $age } who was not registered and stays { $days } days or more. This is about children who are not U.S. citizens.

## What not to do

registration-no-alone = Do not fill in Form G-325R alone.
registration-no-ignore = Do not ignore the rule: ask a lawyer.
registration-no-notario = Do not pay a <term id="notario">notario</term> to register you.

## What is disputed

# Disputed: keep both sides and what is safest. $since, $ruling: days.
registration-both-ways = Should you <term id="registration">register</term>? The rule has been in force since { $since }. On { $ruling } a judge refused to stop it for now. We found no later ruling. Not registering on purpose can be a crime. But registering gives Homeland Security your address, and it gives you no status. Safest: see an immigration lawyer soon, before you decide.
# $low, $high: dollars.
registration-fine = Not carrying the proof is a misdemeanor, a lesser crime. How high is the fine? The law says ${ $low }. Newer notices say up to ${ $high }. Safest: if you are registered, carry the proof.

## Steps

# Heading of a list of papers.
registration-counts = People with one of these usually count as registered
registration-counts-green-card = A green card
registration-counts-i94 = Form I-94, the record of your entry
registration-counts-work-permit = A work permit
registration-counts-parole = <term id="parole">Parole</term>
registration-counts-nta = A <term id="nta">Notice to Appear</term>

## Why

# $age: years.
registration-who = The rule is for many people aged { $age } or older who are not citizens. It is for those who were not registered when they came in. The form is G-325R, on the internet.
registration-no-status = Registering gives no immigration status and no right to work.
# $dollars: the highest fine; $months: the longest time in jail.
registration-penalty = Not registering on purpose can bring a fine up to ${ $dollars }, up to { $months } months in jail, or both.
# $age: years; $days: days.
registration-turn = A registered child must register again within { $days } days after turning { $age }.
# $order: a day.
registration-order = The push to register comes from a president’s order of { $order }.

## When it is otherwise

registration-no-check = Did you come in with no check by an officer? See a lawyer first. What you say can be used against you.
