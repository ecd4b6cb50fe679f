### A walkthrough at the door: the reader holds the phone while officers wait outside. Very short and calm.
### What is disputed here must stay disputed: never write that ICE cannot come in with an ICE paper.

walk-warrant-title = Is this paper signed by a judge?
# On the tile.
walk-warrant-short = Check their paper
walk-warrant-lead = For you when officers at your door say that they have a warrant.

## Questions

walk-warrant-paper = Can you see their paper?
walk-warrant-paper-help = Keep the door closed. Ask them to push it under the door, or hold it to a window.
walk-warrant-paper-yes = Yes, I can see it
walk-warrant-paper-no = No, they show no paper
# The officers are in the home already.
walk-warrant-paper-inside = They are already inside

walk-warrant-top = What is at the top of the paper?
# The English words are printed on the paper.
walk-warrant-top-help = A court can be <en>U.S. District Court</en>. An ICE paper says <en>Department of Homeland Security</en>.
walk-warrant-top-court = The name of a court
walk-warrant-top-homeland = Homeland Security or ICE
# "immigration court": such a paper is not taken here for a warrant of a court.
walk-warrant-top-unsure = Immigration court, or I cannot tell

walk-warrant-judge-check = Is all of this on the paper?
walk-warrant-judge-check-help = A judge’s signature. Your correct address. The name of the person. The date.
walk-warrant-judge-check-all = Yes, all of it
walk-warrant-judge-check-missing = No, or I am not sure

## End: a judge's warrant

walk-warrant-judge-warrant = It looks like a judge’s warrant
walk-warrant-judge-warrant-let-in = Let the officers in. Stay calm.
walk-warrant-judge-warrant-remember = Remember names, badge numbers and the time.
walk-warrant-judge-warrant-no-resisting = Do not block, touch or lie to the officers.
walk-warrant-judge-warrant-no-signing = Do not sign ICE papers before you talk to a lawyer.
walk-warrant-judge-warrant-may-enter = With a <term id="judicial-warrant">judge’s warrant</term> officers may enter a home without your permission. It names a court and has a judge’s signature.
walk-warrant-judge-warrant-still-silent = You may still stay silent and ask for a lawyer. This is for everyone in the home.

## End: an ICE paper

walk-warrant-ice-paper = This looks like an ICE paper. No judge signed it.
walk-warrant-ice-paper-keep-closed = Keep the door closed.
walk-warrant-ice-paper-keep-closed-detail = Talk through the door. If you open it, they may look in, step in, or say that you agreed.
walk-warrant-ice-paper-refuse = Say that you do not give permission.
walk-warrant-ice-paper-no-opening = Do not open the door to take the paper.
walk-warrant-ice-paper-no-resisting = Do not block or fight them if they come in.
walk-warrant-ice-paper-no-resisting-detail = Say again that you do not agree. Stay silent. Remember names, badge numbers and the time.
# $memo: the day of the memo. Disputed: keep both sides and what is safest.
walk-warrant-ice-paper-removal-form = Look for the form number. <term id="i-200">I-200</term> is an ICE arrest paper. <term id="i-205">I-205</term> is for a person with a final deportation order. Courts and legal groups have long said that such a paper alone does not let officers enter a home. An ICE memo of { $memo } says they may force their way in with an I-205. Lawsuits fight this, and we know of no ruling for the whole country. Safest: do not open, say that you do not agree, and do not resist.
walk-warrant-ice-paper-removal-form-detail = In January 2026 a judge in Minnesota ruled against such an entry in one case. ICE says that officers must first knock and say who they are.
walk-warrant-ice-paper-no-judge = An <term id="administrative-warrant">ICE warrant</term> is signed by an immigration officer, not by a judge. The long-standing rule is that it alone does not give permission to enter a home.
walk-warrant-ice-paper-emergency = In a real emergency officers may enter without a warrant. Someone may be in danger inside, or they may be chasing a suspect.

## End: no paper, or not sure

walk-warrant-not-sure = You see no clear judge’s warrant
walk-warrant-not-sure-keep-closed = Keep the door closed.
walk-warrant-not-sure-ask-paper = Ask for a warrant signed by a judge.
walk-warrant-not-sure-ask-paper-detail = Ask through the door. You can ask for an <term id="interpreter">interpreter</term> too.
walk-warrant-not-sure-no-opening = Do not open the door to read a paper.
walk-warrant-not-sure-no-resisting = Do not block or fight them if they come in.
# Disputed: keep both sides and what is safest.
walk-warrant-not-sure-ice-form = Courts and legal groups have long said that an ICE paper alone does not let officers enter a home. ICE now says that one form, the <term id="i-205">I-205</term>, lets them force their way in. Lawsuits fight this. Safest: do not open, say that you do not agree, and do not resist.
walk-warrant-not-sure-judge-paper = A <term id="judicial-warrant">judge’s warrant</term> lets officers enter without your permission. It names a court, and has a judge’s signature, your address, a name and a date.
walk-warrant-not-sure-emergency = In a real emergency officers may enter without a warrant. Someone may be in danger inside, or they may be chasing a suspect.

## End: they are inside

walk-warrant-inside = They are already inside
walk-warrant-inside-calm = Stay calm and do not resist.
walk-warrant-inside-refuse = Say that you do not agree.
walk-warrant-inside-remember = Remember names, badge numbers, agency and time.
walk-warrant-inside-no-resisting = Do not block, touch or lie to the officers.
walk-warrant-inside-no-signing = Do not sign ICE papers before you talk to a lawyer.
walk-warrant-inside-said-no = To say no out loud can help you later.
walk-warrant-inside-still-silent = Everyone in the home may stay silent about birthplace, status and how they came here.
