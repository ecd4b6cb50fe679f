### What Georgia adds to the topic "prepare": the paper with which another adult can care for a child, and the caregiver form.
### Whether the paper can be used because of ICE is in dispute and must stay so. Calm, practical, no promise.
### "Care paper" is the power of attorney for a child; "caregiver form" is the kinship affidavit. Keep the two apart.

## What not to do

us-ga-prepare-no-hasty-form = Do not sign a <term id="poa-child">care paper</term> before you talk to a lawyer.

## What is disputed

# Disputed: keep the doubts and what is safest.
us-ga-prepare-care-paper = Georgia lets a parent sign a care paper, called a power of attorney. With it, another adult can care for your child. A judge’s summary says that the paper should give a reason, such as serious illness or a parent in jail. It is not sure that immigration detention counts. It is also not sure that a paper signed in advance works. Safest: choose the adult now, and ask a lawyer before you sign.

## Why

us-ga-prepare-care-power = With the care paper, the adult can decide about school, doctors and daily care. The adult cannot agree to adoption or marriage, or end your rights as a parent. No court has to approve it.
# $days: how many days there are to file it. "notary": here really the person who stamps a signature, who is needed.
us-ga-prepare-care-notary = You must sign the care paper before a notary. The notary is not your lawyer. A copy must go to the probate court of the child’s county within { $days } days.
us-ga-prepare-care-who = The adult must live in Georgia. A relative can do it: a grandparent, step-parent, aunt, uncle, cousin, brother or sister, for example. Anyone else must be approved by a licensed child-placing agency, a nonprofit or a faith group.
# $years: the longest time.
us-ga-prepare-care-time = The care paper lasts for the time written in it, at most { $years } year. Rules differ for grandparents and for soldiers who are sent away. You can end it in writing at any time.
# $hours: how fast the child must go back.
us-ga-prepare-care-time-detail = Send the letter by certified mail or overnight delivery. When it arrives, the child goes back to you within { $hours } hours. Tell the school, the doctors and the probate court too.
# "kinship caregiver's affidavit" is the English name of the form.
us-ga-prepare-kinship-paper = Georgia also has a caregiver form, the <en>kinship caregiver’s affidavit</en>. A relative or close family friend can use it if your child lives with them. It is for school and for medical care linked to school. A false statement on it is a crime.

## When it is different

# $tell: days to tell the other parent. $object: days in which that parent can say no.
us-ga-prepare-other-parent = Do you alone have custody? If you sign, tell the other parent in writing within { $tell } days. Use certified mail or overnight delivery. The other parent has { $object } days to object. An objection stops the care paper from working.
us-ga-prepare-custody-case = The care paper cannot change a custody order. If a divorce or custody case is open, it counts only if both sides agree.
