### A walkthrough for a quiet day: which papers to have in the pocket. Groups differ, and a federal law makes some people carry a card.
### Never advise to carry false papers. What is disputed must stay so.

walk-papers-to-carry-title = What papers should I carry?
# On the tile.
walk-papers-to-carry-short = Which papers
walk-papers-to-carry-lead = For you when you want to know which papers to have with you.

## Questions

walk-papers-to-carry-card = Do you have a green card, work permit or I-94?
# I-94: a paper or record given at entry.
walk-papers-to-carry-card-help = These come from the U.S. government. An I-94 is a record from your entry. If your card has expired, choose “I am not sure”.
walk-papers-to-carry-card-yes = Yes, and it is valid
walk-papers-to-carry-card-no = No
walk-papers-to-carry-card-unsure = I am not sure

walk-papers-to-carry-age = Are you eighteen or older?
walk-papers-to-carry-age-help = The federal law on carrying the card begins at that age.
walk-papers-to-carry-age-yes = Yes
walk-papers-to-carry-age-no = No

walk-papers-to-carry-card-drive = Do you drive?
walk-papers-to-carry-card-drive-yes = Yes
walk-papers-to-carry-card-drive-no = No

walk-papers-to-carry-case = Do you have an open immigration case?
walk-papers-to-carry-case-help = For example an asylum case, a form that you sent in, or a date in immigration court.
walk-papers-to-carry-case-yes = Yes
walk-papers-to-carry-case-no = No
walk-papers-to-carry-case-unsure = I am not sure

walk-papers-to-carry-drive = Do you drive?
walk-papers-to-carry-drive-yes = Yes
walk-papers-to-carry-drive-no = No

## End: a card, under eighteen

walk-papers-to-carry-young = The law on carrying a card begins at eighteen
walk-papers-to-carry-young-keep-card = Keep your card in a safe place you can reach.
walk-papers-to-carry-young-copies = Give a copy to someone you trust.
walk-papers-to-carry-young-number = Learn one phone number by heart.
walk-papers-to-carry-young-false = Do not carry false papers or another person’s papers.
walk-papers-to-carry-young-citizen = Do not say you are a citizen if you are not.
# $age: years of age.
walk-papers-to-carry-young-law = The law that you must carry the card is for people { $age } or older. Ask a lawyer if it is better to carry it now.

## End: a card and driving

walk-papers-to-carry-card-driver = Carry your card and your license
walk-papers-to-carry-card-driver-card = Carry your valid green card, work permit or I-94.
walk-papers-to-carry-card-driver-license = Carry license, registration and insurance when you drive.
walk-papers-to-carry-card-driver-copy = Leave copies with someone you trust.
walk-papers-to-carry-card-driver-false = Do not carry false papers or another person’s papers.
walk-papers-to-carry-card-driver-citizen = Do not say you are a citizen if you are not.
# Disputed: keep both sides and what is safest.
walk-papers-to-carry-card-driver-show = Must you show the card? The ACLU of Georgia says to show immigration papers that you have, if an immigration officer asks. Another ACLU page says so for ICE, but not for police. Safest: show a valid card to an immigration officer. You may stay silent about the rest.
# $age: years of age.
walk-papers-to-carry-card-driver-law = Federal law says that registered people { $age } or older must carry the proof. Not to carry it is a minor crime.
# $days: how many days.
walk-papers-to-carry-card-driver-georgia-license = People who live in Georgia more than { $days } days are expected to have a Georgia license. It also answers Georgia’s status check by police.

## End: a card, not driving

walk-papers-to-carry-card-only = Carry your card
walk-papers-to-carry-card-only-card = Carry your valid green card, work permit or I-94.
walk-papers-to-carry-card-only-copy = Leave copies with someone you trust.
walk-papers-to-carry-card-only-number = Learn one phone number by heart.
walk-papers-to-carry-card-only-false = Do not carry false papers or another person’s papers.
walk-papers-to-carry-card-only-citizen = Do not say you are a citizen if you are not.
# Disputed: keep both sides and what is safest.
walk-papers-to-carry-card-only-show = Must you show the card? The ACLU of Georgia says to show immigration papers that you have, if an immigration officer asks. Another ACLU page says so for ICE, but not for police. Safest: show a valid card to an immigration officer. You may stay silent about the rest.
# $age: years of age.
walk-papers-to-carry-card-only-law = Federal law says that registered people { $age } or older must carry the proof. Not to carry it is a minor crime.
walk-papers-to-carry-card-only-on-foot = In Georgia no general law makes every person on foot carry or show ID.

## End: an open case, no card

walk-papers-to-carry-case-papers = Carry copies of your case papers
walk-papers-to-carry-case-papers-copies = Carry copies of your receipt or hearing notice.
walk-papers-to-carry-case-papers-lawyer = Ask your lawyer what else to carry.
walk-papers-to-carry-case-papers-trusted = Give copies to someone you trust.
walk-papers-to-carry-case-papers-driver = Carry license, registration and insurance, if you drive.
walk-papers-to-carry-case-papers-false = Do not carry false papers or another person’s papers.
walk-papers-to-carry-case-papers-sign = Do not sign ICE papers before you talk to a lawyer.
# $age: years of age. Disputed: keep both sides and what is safest.
walk-papers-to-carry-case-papers-foreign = Some groups say not to carry papers from another country that show where you were born. But federal law makes people { $age } or older carry a U.S. registration paper, if they were given one. Safest: carry copies of your U.S. case papers, leave foreign papers at home, and ask your lawyer.
# $age: years of age. I-94: a paper given at entry. Parole: a permission to be here for a time.
walk-papers-to-carry-case-papers-registered = People with an I-94, <term id="parole">parole</term> or a <term id="nta">Notice to Appear</term> usually count as registered. Registered people { $age } or older must carry the proof. Ask a lawyer which paper is your proof.
walk-papers-to-carry-case-papers-no-shield = An open case may not protect you from detention.

## End: no papers, driving

walk-papers-to-carry-none-driver = Ask a lawyer, and carry nothing false
walk-papers-to-carry-none-driver-lawyer = Ask a lawyer what you should carry.
walk-papers-to-carry-none-driver-safe-place = Keep copies of proof in one safe place.
walk-papers-to-carry-none-driver-number = Learn one phone number by heart.
walk-papers-to-carry-none-driver-silent = Stay silent about your status if they stop you.
walk-papers-to-carry-none-driver-false = Do not carry a false license or false papers.
walk-papers-to-carry-none-driver-plead = Do not plead guilty to driving without a license before you ask a lawyer.
# $age: years of age. $years: years of living here. Disputed: keep both sides and what is safest.
walk-papers-to-carry-none-driver-foreign = Some groups say not to carry papers from another country that show where you were born. But a driver must show a license, and you may need ID. Federal law makes people { $age } or older carry a U.S. registration card, if they were given one. Some lawyers say to carry copies that show { $years } years here, others to keep them safe at home. Safest: carry nothing false, and ask a lawyer about the rest.
# $days: how many days.
walk-papers-to-carry-none-driver-license = In Georgia a driver must show a license when an officer asks. People who live here more than { $days } days are expected to have a Georgia license. Non-citizens get one only with proof of lawful presence.
walk-papers-to-carry-none-driver-no-license = Driving without a license is a crime in Georgia. It can mean jail, and fingerprints that are checked with immigration records.
walk-papers-to-carry-none-driver-register = Many people who were never registered must <term id="registration">register</term>. If no officer checked you when you came in, see a lawyer first.

## End: no papers, not driving

walk-papers-to-carry-none = Carry nothing false, and ask a lawyer
walk-papers-to-carry-none-lawyer = Ask a lawyer what you should carry.
walk-papers-to-carry-none-safe-place = Keep copies of proof in one safe place.
walk-papers-to-carry-none-number = Learn one phone number by heart.
walk-papers-to-carry-none-silent = Stay silent about your status if they stop you.
walk-papers-to-carry-none-false = Do not carry false papers or another person’s papers.
walk-papers-to-carry-none-citizen = Do not say you are a citizen if you are not.
# $age: years of age. $years: years of living here. Disputed: keep both sides and what is safest.
walk-papers-to-carry-none-foreign = Some groups say not to carry papers from another country that show where you were born. Federal law makes people { $age } or older carry a U.S. registration card, if they were given one. Some lawyers say to carry copies that show { $years } years here, because of <term id="expedited-removal">fast deportation</term>. Others say to keep them safe at home. Safest: carry nothing false, and ask a lawyer about the rest.
walk-papers-to-carry-none-on-foot = In Georgia no general law makes every person on foot carry or show ID.
walk-papers-to-carry-none-register = Many people who were never registered must <term id="registration">register</term>. If no officer checked you when you came in, see a lawyer first.
