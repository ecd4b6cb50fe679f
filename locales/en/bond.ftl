### Page: ICE holds a person, and the reader asks if the person can leave on an immigration bond.
### "You" is the person inside or the family outside. Who may get a bond hearing is disputed: do not make it sound surer than it is.
### "Bond" here is immigration bond. "Bail" is the money in a criminal case: keep the two words apart.

bond-title = Getting out of ICE detention on bond
# On the tile of the home page: 1 to 4 words.
bond-short = Immigration bond
bond-lead = Read this page if ICE holds you or your family, and you ask about bond.

## What to do

bond-lawyer = Ask a lawyer today about a <term id="immigration-bond">bond</term> hearing.
bond-lawyer-detail = Ask about <term id="habeas">habeas</term> too. It asks a federal judge to check the detention. Ask now. Do not wait until the Supreme Court decides.
bond-judge = Ask the immigration judge for a bond hearing.
bond-judge-detail = ICE decides first. The judge may change the amount. For some people the rules give the judge no power. The bond case is apart from the deportation case.
bond-proof = Collect proof of family, work and home.
# A green-card holder: a lawful permanent resident.
bond-payer = Choose a citizen or green-card holder to pay.
bond-payer-detail = ICE takes the money on its own website, by bank transfer. It asks the payer for papers. Law firms and nonprofits may pay too.
bond-receipt = Keep the bond receipt, Form I-305.

## What to say

# Said to the immigration judge or to ICE.
bond-say-hearing = I ask for a bond hearing.

## What not to do

bond-no-mix = Do not confuse bond with bail at the jail.
bond-no-mix-detail = Jail <term id="bail">bail</term> is for a criminal case. If there is an ICE hold, ask a lawyer before anyone pays bail.
bond-no-miss = Do not miss a hearing after you get out.
bond-no-miss-detail = The bond money can be lost. The judge can order you deported.
bond-no-sign = Do not sign ICE papers before you talk to a lawyer.

## What is disputed

# $since, $ruling and $granted are dates. Keep both sides and what is safest.
bond-who-can = Who can get bond in Georgia? It is not settled for people who <term id="ewi">came in without being checked</term>. Since { $since }, the immigration appeals board tells judges to refuse them. On { $ruling }, the federal appeals court for Georgia ruled. It said that they can ask, if they were arrested inside the country. But that ruling was not final: a judge had held it back, and the government wanted it undone. On { $granted }, the Supreme Court agreed to decide. We do not know what has come since. Safest: ask a lawyer now about both ways, a bond hearing and habeas.
# $by and $judgment are dates.
bond-who-can-detail = By { $by }, nine federal appeals courts had ruled for bond hearings and two against. On { $judgment }, a court in California ruled for a group from the whole country. Immigration courts in other places kept refusing.

## Step by step

bond-papers = For the bond hearing
bond-papers-family = Show your family: marriage and birth papers, and letters.
bond-papers-work = Show your work and your taxes.
bond-papers-years = Show how many years you have lived here.
bond-papers-home = Show an address where you will live.
bond-papers-health = Add school papers and medical papers.
bond-papers-case = Let a lawyer show how you might win your case.
bond-after = If the judge gives bond
# Of the person inside. A-number: the immigration file number.
bond-after-number = Have the A-number and the full name ready.
bond-after-pay = The payer pays the whole amount on ICE’s website.
bond-after-keep = The payer keeps the receipt.
# $days = 5.
bond-after-address = Give the court your new address within { $days } days.
bond-after-go = Go to every hearing.

## Rights and rules

# Amounts in U.S. dollars.
bond-amount = By law a bond is at least ${ $least }. Often it is ${ $low } to ${ $high }, paid in full.
bond-refund = The payer can get the money back. You must go to every hearing and obey the final order.
# Stewart is a detention center in Georgia.
bond-habeas = By February 2026, many people at Stewart had won a bond hearing with habeas. It is filed where the person is held.
# Folkston is a detention center in Georgia.
bond-habeas-detail = For Stewart, that is the federal court for the Middle District of Georgia. For Folkston, it is the Southern District.
bond-long = Has the detention lasted very long? A lawyer can ask a federal judge for a hearing. Judges decide each case alone.
bond-own-lawyer = You may have a lawyer. The government does not pay for one.
bond-interpreter = The court gives you an interpreter at no cost. Name your best language.

## When it is otherwise

# $since is a date: the Laken Riley Act.
bond-theft = Some people must be held with no bond. Since { $since }, an arrest for theft or some other crimes can be enough. This is for people who were not lawfully admitted. Ask a lawyer.
bond-no-power = With some people the judge has no say over bond. Examples are people stopped as they arrive, such as at an airport, and people with certain crimes.
bond-ice-appeal = ICE can appeal. Then a person with bond may have to wait inside for some time.
bond-line = The court’s phone line says nothing about bond. Call the court itself.
