### Which papers to carry each day and which to leave at home. The advice of groups differs, and a federal law says that some cards must be carried.
### What is disputed must stay so. Never advise to carry false papers.

carry-papers-title = What papers to carry
# On the tile.
carry-papers-short = Papers to carry
carry-papers-lead = For you when you ask which papers to have with you each day.

## What to do

carry-papers-card = Carry your valid green card or work permit.
# $age: years of age.
carry-papers-card-detail = Federal law says so for people { $age } or older who were given such a card. Keep a copy at home.
carry-papers-case = Carry copies of the papers of an open case.
# I-797 is the number of a form.
carry-papers-case-detail = A receipt (I-797), a hearing notice or a <term id="nta">Notice to Appear</term>, for example. Give copies to someone you trust. An open case may not protect you from detention.
carry-papers-driver = Carry license, registration and insurance when you drive.
# $days: how many days.
carry-papers-driver-detail = In Georgia a driver must show them. People who live here more than { $days } days are expected to have a Georgia license.
carry-papers-home = Keep other papers in one safe place.
carry-papers-home-detail = Someone you trust must be able to reach them. Legal groups say this above all of papers from another country.
carry-papers-number = Learn one phone number by heart.

## What not to do

carry-papers-false = Do not carry false papers or another person’s papers.
carry-papers-more-papers = Do not hand over more papers than they ask for.
carry-papers-more-papers-detail = Papers that you hand over can be used against you.
carry-papers-citizen = Do not say you are a citizen if you are not.

## What is disputed

# $age: years of age. $years: years of living here. Disputed: keep both sides and what is safest.
carry-papers-foreign = Some groups tell people without status not to carry papers from another country that show where they were born. But drivers must show a license. Federal law also makes people { $age } or older carry a U.S. registration card, if they were given one. Some lawyers say to carry copies that show { $years } years here, because of <term id="expedited-removal">fast deportation</term>. Others say to keep them in a safe place. Safest: carry nothing false, carry a valid U.S. immigration card if you have one, and ask a lawyer.
# Disputed: keep both sides and what is safest.
carry-papers-show = Must you show your papers? The ACLU of Georgia says to show immigration papers that you have with you, if an immigration officer asks. Another ACLU page says so for people with legal status, and not for police. Safest: show a valid U.S. immigration card to an immigration officer. If you have none, stay silent and ask for a lawyer.

## Why

# $age: years of age. $low, $high: dollars; the sources disagree.
carry-papers-law = Registered people { $age } or older must carry the proof. Not to carry it is a minor crime. Sources disagree on the fine: { $low } dollars in the law, up to { $high } in newer notices.
# I-94: the number of a paper given at entry. Parole: a permission to be here for a time.
carry-papers-registered = People with a <term id="lpr">green card</term>, I-94, work permit, <term id="parole">parole</term> or Notice to Appear usually count as registered already.
carry-papers-on-foot = In Georgia no general law makes every person on foot carry or show ID.
carry-papers-state-check = In Georgia, police may try to check your status if two things are true. They have strong facts that point to a state or federal crime. And you cannot show who you are, with a valid ID or in another way. A valid Georgia license or ID card answers this check.
# LIMITED-TERM: words printed on the card.
carry-papers-state-card = Georgia gives non-citizens a license or ID card only with proof of lawful presence. The card says <en>LIMITED-TERM</en>. The state says that it is not proof of legal status. It also says that an expired card does not mean you are here illegally.

## When it is different

# $age: years of age.
carry-papers-under-age = Are you under { $age }? The law on carrying your card is for people { $age } or older.
carry-papers-fly = To fly you need ID. The airport takes a REAL ID license, green card, work permit card or foreign passport.
carry-papers-register = Were you never registered? Many people must <term id="registration">register</term>. If no officer checked you when you came in, see a lawyer first.
