### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

fact-poa-law = In Georgia a parent can sign a <term id="poa-child">power of attorney</term> for the care of a child, without a court. It gives a caregiver power over school, medical and daily care. It gives no power over adoption, marriage or ending parental rights.
fact-poa-who = The caregiver must be an adult who lives in Georgia. Listed relatives are a grandparent, great-grandparent, aunt, uncle, great-aunt, great-uncle, cousin, brother and sister. A step-parent, former step-parent or step-grandparent counts too. Anyone else must be approved by a child-placing agency, a nonprofit or a faith group.
fact-poa-notary = The power of attorney for a child must be signed before a notary. The form printed in Georgia law is enough if it is properly filled in and notarized. Another form may be used.
# Probate court: the county court for family papers such as wills and guardians.
fact-poa-file-probate = A copy of the power of attorney for a child must be filed within { $days } days. It goes to the probate court of the county where the child lives.
fact-poa-length = A power of attorney for a child lasts for the time written in it, at most { $years } year. Grandparents and deployed service members have separate rules. A form guide says a grandparent can hold it without a fixed end.
fact-poa-reasons = A local judge’s summary says the power of attorney should state a reason. Examples are serious illness, death, loss of home, military duty or a parent in jail or prison. Whether immigration detention fits must be checked by a lawyer. Check this before you use the form to plan ahead.
fact-poa-other-parent = A parent with sole custody who signs must tell the other parent in writing within { $tell } days. The letter goes by certified mail or overnight delivery. The other parent can object within { $object } days, and then the paper does not work. Several form sites still print the old { $old }-day rule.
fact-poa-revoke = The parent can end the power of attorney at any time, in writing. The letter goes to the caregiver by certified mail or overnight delivery. When it arrives, the caregiver must stop, and the child goes back to the parent within { $hours } hours. Tell the school, doctors and the probate court too.
fact-children-tell-ice = If ICE arrests you and you are a parent, say at once that your children need care. Ask to make a call. ICE’s own detention line takes reports of separated children.
fact-poa-not-court = A power of attorney for a child needs no court approval, but it cannot change custody orders. It cannot give power to consent to the child’s marriage, adoption or abortion, or to end parental rights. If a divorce or custody case is open, it is void (not valid) unless both sides agree.
# "Reporting organizations" is the name of the state's list.
fact-poa-nonrelative = In Georgia, a caregiver who is not a relative must be approved. A licensed child-placing agency, a nonprofit or a faith-based group can do that. The Georgia Department of Human Services publishes a list of “reporting organizations.”
# An affidavit: a paper signed under oath.
fact-caregiver-affidavit = Georgia also has a kinship caregiver’s affidavit (a sworn paper). A relative or close family friend can use it if the child lives with them. With it they can agree to school services and school-related medical care. False statements on it are a crime.
