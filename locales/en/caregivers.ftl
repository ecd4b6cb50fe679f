### Who cares for the children if a parent is arrested. The reader has time here, but is worried. Calm, practical, no promises.
### "Caregiver": the adult whom the parent chooses. "Care paper": the power of attorney. "Caregiver form": the kinship affidavit. Keep the two apart.

caregivers-title = Choose who cares for your children
# On the tile.
caregivers-short = My children’s care
caregivers-lead = Read this to choose who cares for your children if you are arrested.

## What to do

caregivers-choose = Choose an adult to care for your children.
caregivers-choose-detail = Ask that person first. Choose a second person too, in case the first cannot come.
caregivers-write = Write your family plan on paper.
caregivers-write-detail = Give it to two people you trust. Write your full name as on your papers, your birth date, your country of birth and your <term id="a-number">A-number</term>. Write who cares for the children.
caregivers-needs = Write down what each child needs.
caregivers-needs-detail = Write medicines, doctors, allergies, the school and the hours.
caregivers-school = Put that adult on the school’s pick-up list.
caregivers-paper = Ask a lawyer which care paper you need.

## What not to do

caregivers-silent = Do not stay silent if your children are alone.
caregivers-silent-detail = Say it at once, and ask to make a call. You can still stay silent about your status.
caregivers-stranger = Do not sign a care paper for someone you do not trust.
caregivers-stranger-detail = A care paper gives power over school, doctors and daily care.

## Steps

caregivers-on-arrest = If you are arrested
caregivers-on-arrest-say = Say at once: “My children need care now.”
caregivers-on-arrest-call = Ask to call the adult you chose.
caregivers-on-arrest-tell = Tell that adult where the children are.
caregivers-on-arrest-lawyer = Ask for a lawyer.
# "Caregiver": the adult who now has the children. The lines below speak to that adult.
caregivers-first-day = For the caregiver: the first day
caregivers-first-day-fetch = Get the children. Bring your photo ID.
caregivers-first-day-papers = Take the family plan, medicines and papers.
caregivers-first-day-school = Tell the school who you are.
caregivers-first-day-lawyer = Call a lawyer about the papers you need.

## Why

# $since: the day of the rule.
caregivers-ice-rule = ICE has a rule of { $since } for parents it detains. It says that ICE should not needlessly get in the way of a parent’s rights and duties. Parents can ask for visits with their children and to take part in family court. ICE can change this rule, so ask a lawyer.
caregivers-tell-ice = If ICE arrests you, say at once that your children need care. Ask to make a call. ICE’s own detention line also takes reports of separated children. ICE runs that line.
caregivers-care-paper = In Georgia a parent can sign a <term id="poa-child">power of attorney</term>, here called a care paper. It lets an adult decide about school, doctors and daily care. No court has to approve it.
# "kinship caregiver's affidavit" is the English name of the form.
caregivers-carer-form = Georgia also has a caregiver form, the <en>kinship caregiver’s affidavit</en>. A relative or close family friend can use it if the child lives with them. It is for school and medical care tied to school. A false statement on it is a crime.

## When it is different

caregivers-custody = Does the other parent have rights by a court order? A care paper does not change them. Is a divorce or custody case open? See a lawyer before you sign.
caregivers-legal-aid = Some legal-aid offices may not, by law, help some people without status. Other groups can. Ask about this before you give details.
