### A walkthrough to plan who cares for the children, or to act when a parent is already held. Calm, practical, no promise.
### "Care paper": Georgia's power of attorney for a child. Whether it counts for ICE detention is in dispute and must stay so.

walk-children-care-title = Who will care for my children?
# On the tile.
walk-children-care-short = Who cares for them
walk-children-care-lead = Some questions to find out what to do for your children.

## Questions

walk-children-care-held = Do police or ICE hold a parent now?
walk-children-care-held-yes = Yes
walk-children-care-held-no = No, I want to plan
walk-children-care-held-unsure = I am not sure

walk-children-care-with-whom = Who is with the children now?
walk-children-care-with-whom-adult = An adult we trust
walk-children-care-with-whom-parent = The other parent
walk-children-care-with-whom-nobody = Nobody
walk-children-care-with-whom-unsure = I do not know

walk-children-care-adult = Is there an adult in Georgia who can help?
walk-children-care-adult-help = A relative is a grandparent, step-parent, aunt, uncle, cousin, brother or sister, for example.
walk-children-care-adult-relative = Yes, a relative
walk-children-care-adult-friend = Only a friend
walk-children-care-adult-nobody = Nobody
walk-children-care-adult-unsure = I am not sure

walk-children-care-custody = Who has custody of the children?
walk-children-care-custody-help = Custody means who may decide for the child by law.
walk-children-care-custody-both = Both parents together
walk-children-care-custody-me = Only me
walk-children-care-custody-case = A court case is open
walk-children-care-custody-unsure = I am not sure

walk-children-care-paper = Is there a care paper signed before a notary?
walk-children-care-paper-help = In Georgia the care paper is called a <term id="poa-child">power of attorney</term> for a child.
walk-children-care-paper-yes = Yes
walk-children-care-paper-no = No
walk-children-care-paper-unsure = I am not sure

## End: a parent is held, the children are with an adult

walk-children-care-held-carer = The children are with someone
walk-children-care-held-carer-lawyer = Call a lawyer about papers for the caregiver.
walk-children-care-held-carer-lawyer-detail = From detention, a parent may need help to sign. Ask the lawyer how.
walk-children-care-held-carer-form = Ask about Georgia’s caregiver form.
walk-children-care-held-carer-form-detail = A relative or close family friend the child lives with can use the <en>kinship caregiver’s affidavit</en>. It is for school and medical care tied to school.
walk-children-care-held-carer-school = Tell the school who has the children now.
walk-children-care-held-carer-facts = Write down what each child needs.
walk-children-care-held-carer-find = Find the parent who is held.
walk-children-care-held-carer-false = Do not write anything false on a form.
walk-children-care-held-carer-notario = Do not ask a <term id="notario">notario</term> for legal advice.
walk-children-care-held-carer-rule = Under ICE’s own rule, a detained parent can ask for visits with the children. The parent can also ask to take part in family court. ICE can change this rule.

## End: one parent is held, the children are with the other

walk-children-care-with-parent = The children are with the other parent
walk-children-care-with-parent-find = Find the parent who is held.
walk-children-care-with-parent-plan = Make a plan in case you are held too.
walk-children-care-with-parent-school = Put one more adult on the school’s list.
walk-children-care-with-parent-lawyer = Call an immigration lawyer.
walk-children-care-with-parent-status = Do not tell officers about your own status.
walk-children-care-with-parent-notario = Do not ask a <term id="notario">notario</term> for legal advice.
walk-children-care-with-parent-rule = Under ICE’s own rule, a detained parent can ask for visits with the children. ICE can change this rule.

## End: a parent is held, the children may be alone

walk-children-care-alone = The children may be alone
walk-children-care-alone-go = Send an adult you trust to them now.
walk-children-care-alone-school = Call the school or day care.
walk-children-care-alone-parent = If you are held, tell every officer that your children need care.
walk-children-care-alone-emergency = Call for help if a child is in danger.
walk-children-care-alone-emergency-detail = Read the note beside each number. Some calls bring the police, or the state’s child welfare office.
walk-children-care-alone-alone = Do not wait for an office to call you back.
walk-children-care-alone-ice = ICE runs a line that takes reports of separated children. What you tell ICE can be used against you.

## End: only a friend can help

walk-children-care-friend = A friend needs approval for the care paper
walk-children-care-friend-lawyer = Ask a lawyer who can approve your friend.
walk-children-care-friend-lawyer-detail = A licensed child-placing agency, a nonprofit or a faith group can do it. The state has a list.
walk-children-care-friend-school = Put that adult on the school’s list.
walk-children-care-friend-plan = Write the family plan on paper.
walk-children-care-friend-sign = Do not sign before your friend is approved.
walk-children-care-friend-notario = Do not ask a <term id="notario">notario</term> for legal advice.
# Disputed: keep both sides and what is safest.
walk-children-care-friend-reason = It is not clear if the care paper counts when ICE detains a parent. It is also not clear if you can sign it in advance. A judge’s summary names reasons such as illness or jail. Some Georgia lawyers tell parents who fear detention to use it. Safest: choose the adult now, and let a lawyer write the paper.
walk-children-care-friend-form = A relative or close family friend the child lives with can use a caregiver form, the <en>kinship caregiver’s affidavit</en>. It is for school and medical care tied to school. All of it must be true.

## End: no adult, or not sure

walk-children-care-nobody = First find one adult you trust
walk-children-care-nobody-think = Think of relatives, friends, church and neighbors.
walk-children-care-nobody-think-detail = For a care paper, the adult must live in Georgia. Relatives in another state can still be on your plan.
walk-children-care-nobody-ask = Ask that person: would you do it?
walk-children-care-nobody-plan = Write the family plan on paper.
walk-children-care-nobody-lawyer = Ask a lawyer what else you can do.
walk-children-care-nobody-stranger = Do not pick someone you do not trust.
walk-children-care-nobody-tell = If ICE arrests you, say at once that your children need care. Ask to make a call.

## End: the reader alone has custody

walk-children-care-sole = You alone have custody
walk-children-care-sole-lawyer = Ask a lawyer about a care paper.
walk-children-care-sole-tell = If you sign, write to the other parent.
# $tell: days to tell. $object: days to object.
walk-children-care-sole-tell-detail = You have { $tell } days. Use certified mail or overnight delivery. The other parent has { $object } days to object. An objection stops the paper.
walk-children-care-sole-school = Put that adult on the school’s list.
walk-children-care-sole-plan = Write the family plan on paper.
walk-children-care-sole-old-form = Do not use an old form from the internet.
walk-children-care-sole-notario = Do not ask a <term id="notario">notario</term> for legal advice.
# Disputed: keep both sides and what is safest.
walk-children-care-sole-reason = It is not clear if the care paper counts when ICE detains a parent. It is also not clear if you can sign it in advance. A judge’s summary names reasons such as illness or jail. Some Georgia lawyers tell parents who fear detention to use it. Safest: choose the adult now, and let a lawyer write the paper.
walk-children-care-sole-afraid = Are you afraid of the other parent? Tell the lawyer before you write a letter.

## End: a custody case is open, or not sure

walk-children-care-ask-first = See a lawyer before you sign anything
walk-children-care-ask-first-lawyer = Talk to a family lawyer first.
walk-children-care-ask-first-papers = Bring every court paper you have.
walk-children-care-ask-first-school = Put that adult on the school’s list.
walk-children-care-ask-first-plan = Write the family plan on paper.
walk-children-care-ask-first-sign = Do not sign a care paper yet.
walk-children-care-ask-first-notario = Do not ask a <term id="notario">notario</term> for legal advice.
walk-children-care-ask-first-void = If a divorce or custody case is open, a care paper counts only if both sides agree. It cannot change a custody order.

## End: the care paper is signed

walk-children-care-have-paper = You have a signed care paper
walk-children-care-have-paper-file = Hand in a copy at the probate court.
# $days: days to file it.
walk-children-care-have-paper-file-detail = You have { $days } days. Is it later now? Ask a lawyer what to do.
walk-children-care-have-paper-date = Look at the end date.
# $years: the longest time for most people.
walk-children-care-have-paper-date-detail = For most people it lasts at most { $years } year.
walk-children-care-have-paper-copies = Give copies to the school, doctor and caregiver.
walk-children-care-have-paper-check = Let a lawyer read it.
walk-children-care-have-paper-only = Do not rely on the paper alone.
walk-children-care-have-paper-only-detail = Make a family plan and a school list too.
# Disputed: keep both sides and what is safest.
walk-children-care-have-paper-reason = It is not clear if the care paper counts when ICE detains a parent. It is also not clear if you can sign it in advance. A judge’s summary names reasons such as illness or jail. Some Georgia lawyers tell parents who fear detention to use it. Safest: let a lawyer read your paper, and keep a family plan too.
walk-children-care-have-paper-end = You can end the paper in writing at any time.

## End: a relative, custody of both, no care paper

walk-children-care-no-paper = Make the plan now, then see a lawyer
walk-children-care-no-paper-plan = Write the family plan on paper.
walk-children-care-no-paper-school = Put that adult on the school’s list.
walk-children-care-no-paper-facts = Write down what each child needs.
walk-children-care-no-paper-lawyer = Ask a lawyer if you need a care paper.
walk-children-care-no-paper-sign = Do not sign a care paper before you talk to a lawyer.
walk-children-care-no-paper-notario = Do not ask a <term id="notario">notario</term> for legal advice.
# Disputed: keep both sides and what is safest.
walk-children-care-no-paper-reason = It is not clear if the care paper counts when ICE detains a parent. It is also not clear if you can sign it in advance. A judge’s summary names reasons such as illness or jail. Some Georgia lawyers tell parents who fear detention to use it. Safest: choose the adult now, and let a lawyer write the paper.
walk-children-care-no-paper-form = A relative or close family friend the child lives with can use a caregiver form, the <en>kinship caregiver’s affidavit</en>. It is for school and medical care tied to school. All of it must be true.
