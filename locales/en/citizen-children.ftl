### Papers of children who were born in the United States: birth certificate and passport. The parents may have no status and fear offices. Calm, no promise.
### DS-11 and DS-3053 are names of forms of the Department of State.

citizen-children-title = Papers for my child born here
# On the tile.
citizen-children-short = Child’s papers
citizen-children-lead = For parents whose child was born in the United States.

## What to do

citizen-children-birth = Get a certified copy of the birth certificate.
citizen-children-birth-detail = Was your child born in Georgia? Ask Georgia’s <en>Vital Records</en> office. You sign a form, show a photo ID and pay a fee. Ask first which ID they take.
citizen-children-passport = Apply for a U.S. passport for your child.
citizen-children-passport-detail = The form goes to the federal government. It has your name and birthplace. If this worries you, ask a lawyer first.
citizen-children-both = Go together with the other parent and the child.
# $age: age of the child. $months: how old the form may be.
citizen-children-both-detail = This is for a child under { $age }. A parent who cannot go signs Form DS-3053 before a notary. It must be less than { $months } months old.
citizen-children-safe = Keep the papers in one safe place.
citizen-children-safe-detail = Someone you trust must be able to reach them. Keep copies in another place.

## What to say

# The parent says it at the office, or on the phone before going.
citizen-children-say-papers = Which papers does my child need?

## What not to do

citizen-children-citizen = Do not write that you are a citizen if you are not.
citizen-children-citizen-detail = The form asks if each parent is a U.S. citizen. A false yes is a crime. It can close most ways to stay here, for good.
citizen-children-false = Do not use false papers or another person’s papers.
citizen-children-notario = Do not pay a <term id="notario">notario</term> for legal advice.

## Steps

citizen-children-bring = Bring this for a first passport
citizen-children-bring-people = The child and, if you can, both parents.
citizen-children-bring-form = Form DS-11. Do not sign it at home.
citizen-children-bring-birth = The original birth certificate, and a copy.
citizen-children-bring-id = A parent’s valid photo ID, and a copy.
citizen-children-bring-photo = A passport photo of the child.
citizen-children-bring-fee = The fee. Ask how much it is.

## Why

# $ruling: the day of the ruling.
citizen-children-born-here = A child born in the United States is a citizen at birth. It does not matter if the parents have no papers. The Supreme Court said so on { $ruling }.
citizen-children-your-status = Your status does not take away your child’s right to a passport. The form asks where you were born and if you are a citizen. It does not ask if you have legal status.
citizen-children-who-asks = Who can ask for a birth certificate in Georgia? A parent named on it can. Grandparents, adult brothers or sisters and legal guardians can too, with proof.

## When it is different

citizen-children-one-parent = Do you alone have legal authority over the child? Bring the proof. Can you not find the other parent? There is Form DS-5525.
citizen-children-no-parent = Can no parent go? Another adult can apply. Both parents must first sign Form DS-3053 before a notary and name that adult.
citizen-children-diplomat = There are narrow exceptions to citizenship at birth, such as children of foreign diplomats.
