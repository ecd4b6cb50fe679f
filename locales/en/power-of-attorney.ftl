### Georgia's power of attorney for the care of a child, here called the "care paper". Whether it can be used because of ICE is in dispute and must stay so.
### "Notary": here really the person who stamps a signature, and needed. The notary is not a lawyer. Calm, practical, no promise.

power-of-attorney-title = Georgia’s care paper for a child
# On the tile.
power-of-attorney-short = Care paper
power-of-attorney-lead = For a parent in Georgia who wants another adult to be able to care for a child.

## What to do

power-of-attorney-lawyer = Talk to a lawyer before you sign.
power-of-attorney-lawyer-detail = The care paper is a <term id="poa-child">power of attorney</term>. It is not clear if it works when ICE detains you. A mistake can have bad results.
power-of-attorney-adult = Choose an adult who lives in Georgia.
power-of-attorney-adult-detail = A relative can do it: a grandparent, step-parent, aunt, uncle, cousin, brother or sister, for example. Anyone else must be approved by a licensed child-placing agency, a nonprofit or a faith group.
power-of-attorney-form = Use the form that is printed in Georgia law.
power-of-attorney-form-detail = It is enough if it is filled in correctly and notarized. Another form can work too. Ask the lawyer for the newest one.
power-of-attorney-notary = Sign it before a notary.
power-of-attorney-notary-detail = The notary watches you sign. The notary is not a lawyer and may not give you legal advice.
# Probate court: the county court for wills and guardians. Not the immigration court.
power-of-attorney-court = Hand in a copy at the probate court.
# $days: days to do it.
power-of-attorney-court-detail = This is the probate court of the county where the child lives. You have { $days } days. Ask the lawyer if someone else can hand it in.

## What to say

# The parent says it to a lawyer.
power-of-attorney-say-lawyer = Does this paper work if ICE detains me?

## What not to do

power-of-attorney-old-form = Do not use an old form from the internet.
power-of-attorney-old-form-detail = Georgia changed this law. Several form sites still print an old rule.
power-of-attorney-blank = Do not sign a blank form.
power-of-attorney-notario = Do not ask a <term id="notario">notario</term> for legal advice.

## What is disputed

# Disputed: keep both sides and what is safest.
power-of-attorney-reason = Can you sign it because you fear ICE? A Georgia judge wrote that the paper should give a reason, such as serious illness or a parent in jail. The judge’s examples do not name ICE detention. Some Georgia lawyers and family guides tell parents to use the paper in case of detention. We found no court ruling. Safest: choose the adult now, and let a lawyer write the paper.
# $years: the longest time for most people. Disputed.
power-of-attorney-grandparent = How long can a grandparent hold it? For most people the limit is { $years } year. A form guide and a Georgia law firm say that a grandparent can hold it with no end date. We did not see that part of the law. Safest: write an end date, and ask a lawyer.

## Steps

power-of-attorney-after = After you sign
power-of-attorney-after-court = Hand in a copy at the probate court.
power-of-attorney-after-other = If only you have custody, write to the other parent.
power-of-attorney-after-school = Give the school and the doctor a copy.
power-of-attorney-after-carer = Give the caregiver a copy and the child’s papers.
power-of-attorney-after-date = Write the end date where you will see it.

## Why

power-of-attorney-powers = With the care paper, the adult can decide about school, doctors and daily care. No court has to approve it.
power-of-attorney-you-stay = You stay the parent. The adult cannot agree to adoption, marriage or abortion. The adult cannot end your rights.
# $years: the longest time.
power-of-attorney-time = The paper lasts for the time written in it, at most { $years } year. Rules differ for grandparents and for soldiers who are sent away.
# $hours: how fast the child must go back.
power-of-attorney-end = You can end it in writing at any time. Send the letter by certified mail or overnight delivery. When it arrives, the child goes back to you within { $hours } hours. Tell the school, the doctors and the court too.
power-of-attorney-friend = Is the adult a friend and not a relative? Georgia’s Department of Human Services has a list of groups that can approve that person. The English name is <en>reporting organizations</en>.
power-of-attorney-carer-form = There is also a form that a relative or close family friend can sign, the <en>kinship caregiver’s affidavit</en>. The child must live with that adult. It is for school and medical care tied to school.

## When it is different

# $tell: days to tell the other parent. $object: days in which that parent can say no.
power-of-attorney-other-parent = Do you alone have custody? If you sign, tell the other parent in writing within { $tell } days. Use certified mail or overnight delivery. The other parent has { $object } days to object. An objection stops the paper from working. Are you afraid of that parent? Ask a lawyer before you write.
power-of-attorney-custody-case = Is a divorce or custody case open? Then the paper counts only if both sides agree. It cannot change a custody order.
power-of-attorney-legal-aid = Some legal-aid offices may not, by law, help some people without status. Other groups can. Ask about this before you give details.
