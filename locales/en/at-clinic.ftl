### At a clinic or hospital. The reader or a child is ill and may stay at home out of fear. Do not frighten, and do not promise.

at-clinic-title = At a clinic or hospital
# On the tile.
at-clinic-short = Clinic or hospital
at-clinic-lead = For you when you need a doctor and worry about immigration.

## What to do

at-clinic-emergency = Go to the hospital in an emergency.
at-clinic-ask-interpreter = Ask for a free interpreter.
# "chart": the patient's medical record.
at-clinic-not-in-chart = Ask staff not to write down your status.
# "officers": police or immigration officers, not nurses and doctors.
at-clinic-silent-to-officers = Stay silent if officers ask about your status.

## What to say

# The patient says it to the nurse, doctor or clerk.
at-clinic-say-chart = Please do not write my immigration status in my chart.

## What not to do

at-clinic-no-waiting = Do not stay at home in an emergency.
at-clinic-no-waiting-room-talk = Do not talk about your status in the waiting room.
at-clinic-no-waiting-room-talk-detail = Officers may be in waiting rooms and lobbies.
at-clinic-no-false-papers = Do not use false papers or another person’s papers.
at-clinic-no-made-up-answers = Do not make up answers about your status.
at-clinic-no-made-up-answers-detail = You may stay silent instead. In Georgia a false answer to a state or local office can be a crime.

## What is disputed

# $ended: the day the old policy ended. Disputed: keep both sides and what is safest.
at-clinic-old-rule-ended = For years a policy kept most immigration arrests away from <term id="protected-areas">clinics, schools and churches</term>. On { $ended } the government ended it. Now officers and their supervisors decide case by case. Some groups sued, and court orders help only the groups that sued. Safest: still get care in an emergency, and stay silent about your status.
# $rule: since when the present rule holds. $proposal: the day of the proposal. Disputed.
at-clinic-public-charge = Some people fear that care can hurt a green card case. The test for this is called <term id="public-charge">public charge</term>. A rule has been in force since { $rule }. Under it, only cash aid and long-term care paid by the government counted. On { $proposal } the government proposed to count more. We found no final rule. Safest: ask an immigration lawyer before you start or stop a benefit.
at-clinic-public-charge-detail = The test is not for refugees or people with asylum. It is not for many humanitarian groups, or for becoming a citizen. Under that rule, benefits that your children used did not count against you.

## Why

at-clinic-need-not-say = You may stay silent about your status. We know of no law that makes health care staff ask about it, or report it to immigration.
# Medicare: the name of a government health insurance.
at-clinic-emergency-care = Emergency rooms of hospitals that take <en>Medicare</en> must check everyone. In an emergency they must get you stable. Your status does not matter, and it does not matter if you can pay.
at-clinic-private-areas = Exam rooms and other private areas are not open to the public. The rule is that officers need permission to enter, or a <term id="judicial-warrant">warrant signed by a judge</term>.
# HIPAA: the name of the privacy law.
at-clinic-records = A privacy law called <term id="hipaa">HIPAA</term> protects your medical information. Staff may give it to officers only in some cases. In most of these cases the law allows it but does not force them.
at-clinic-language = Hospitals, clinics and doctors that take federal money must help you in your language. You do not have to bring or pay an <term id="interpreter">interpreter</term>.

## When it is otherwise

at-clinic-emergency-entry = In a real emergency officers may enter a private area without permission.
at-clinic-records-order = With a court order or a judge’s warrant, a hospital may give your information to officers.
at-clinic-benefits = Emergency rooms, shelters and food pantries usually do not ask about status. Some benefit programs do. Ask about that before you fill in a form.
