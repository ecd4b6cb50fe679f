### Whom ICE said it would arrest first, then and now. The point for the reader: do not rely on being low on a list.
### Keep the promise and the numbers apart. Add no blame and no hope.

sc-priorities-title = Who comes first for ICE?
# On the tile.
sc-priorities-short = Who comes first
sc-priorities-lead = For you when someone says that ICE only wants criminals.

## What to do

sc-priorities-plan = Make a plan, even with no criminal record.
sc-priorities-plan-detail = Today we know of no list that leaves anyone out.
sc-priorities-tell-lawyer = Tell a lawyer about every arrest you had.
sc-priorities-tell-lawyer-detail = Also a small or old one, and also if you were never convicted.
sc-priorities-proof = Keep proof of your family and your years here.
sc-priorities-silent = Stay silent with officers.

## What not to do

sc-priorities-no-rely = Do not rely on being a low priority.
# An officer may say: "You are no priority, just tell us."
sc-priorities-no-explain = Do not explain your case to an officer.
sc-priorities-no-small-plea = Do not plead guilty to something small without a lawyer’s advice.

## What is disputed

sc-priorities-today = Officials say that dangerous people come first. But most people whom ICE arrested in Georgia from January to October 2025 had no conviction. Safest: do not count on being left out.

## Then and now

# Heading of a list. "Level": how serious ICE called a crime.
sc-priorities-levels = The three levels of the early years
# "Conviction": a court has found the person guilty.
sc-priorities-levels-one = Level 1: conviction for a very serious crime, or for two or more serious ones.
sc-priorities-levels-two = Level 2: one other serious crime, or three or more lesser ones.
sc-priorities-levels-three = Level 3: a lesser crime, one that can bring less than one year in jail.
sc-priorities-levels-none = No level: no conviction. ICE deported these people too.
# Heading of a list in order of time.
sc-priorities-changes = How the rules changed
sc-priorities-changes-first = June 2010: ICE writes who comes first. These are people with convictions, people who just crossed the border and people who ignored a deportation order.
# $discretion: a day.
sc-priorities-changes-discretion = { $discretion }: ICE staff may leave some cases alone. Family and school count.
# $pep: a day. PEP: the name of a program.
sc-priorities-changes-pep = { $pep }: a new list for <term id="pep">PEP</term>. First come danger, people caught at the border, gang members and serious crimes. Then some lesser crimes and people who came recently. Then newer deportation orders.
# $all: a day.
sc-priorities-changes-all = { $all }: the list is canceled. No group is left out.
# $back: a day.
sc-priorities-changes-back = { $back }: danger and new border crossings come first again. Courts stop and then restore this.
# $now: a day. EO 14159: the number of an order of the president.
sc-priorities-changes-now = { $now }: an order of the president (EO 14159) ends this. It speaks of all people who can be deported.

## How it works

sc-priorities-no-right = These lists were orders inside the government. New leaders changed or canceled them. So do not count on a list.
# $people: a count; $percent: a share.
sc-priorities-promise = The promise at the start in Georgia: people with serious crimes come first. By June 2010, { $people } people had been deported from Georgia this way. ICE itself counted { $percent } percent as non-criminal.
# $people: a count; $least, $most: shares.
sc-priorities-later-numbers = By late 2014 it was { $people } people. Of them { $least } percent had only the least serious crimes, and { $most } percent the most serious.
# $percent: a share.
sc-priorities-holds = TRAC, a research group, looked at <term id="detainer">ICE holds</term> from October 2011 to January 2013. At most { $percent } percent fit ICE’s goal of serious danger. Almost half of the people had no conviction.
# $since, $until: days; $arrests: a count.
sc-priorities-numbers-now = From { $since } to { $until } ICE made more than { $arrests } arrests in Georgia. Less than a third of the people had a conviction.

## When it is otherwise

# $since: a day.
sc-priorities-must-hold = For some people who were not lawfully admitted, a law of { $since } leaves no choice. It says that ICE must hold them after some charges, such as shoplifting. It is called the <term id="laken-riley-act">Laken Riley Act</term>. An arrest can be enough.
sc-priorities-victims = Victims of some crimes may have their own way to stay. Ask a lawyer.
