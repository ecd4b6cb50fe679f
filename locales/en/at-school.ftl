### At a child's school. Read by parents, often a mother, who worry about the way to school and about forms. Calm, no promises.

at-school-title = At your child’s school
# On the tile.
at-school-short = School
at-school-lead = For you when you have a child in school or want to enroll one.

## What to do

at-school-enroll = Enroll your child in public school.
at-school-pick-up-list = Update the list of who may pick up your child.
at-school-pick-up-list-detail = Add people you trust, and keep their phone numbers up to date.
# "opt out": to say in writing that one does not want something.
at-school-opt-out = Tell the school in writing to keep data private.
# "directory information" is the English name used on school forms.
at-school-opt-out-detail = Schools may give out basic facts called <en>directory information</en>. You can say no in writing. Then they do not give out the name, address and birthplace.
# "caregiver": the adult who will care for the child if the parent cannot. "paper": the power of attorney.
at-school-caregiver-paper = Ask a lawyer about a care paper for your child.
at-school-caregiver-paper-detail = In Georgia, a care paper is a <term id="poa-child">power of attorney</term>. It lets another adult care for your child. If you have one, give the school a copy.

## What to say

# The parent says it to the school office.
at-school-say-enroll = My child has the right to go to this public school.
at-school-say-private = Please do not share my child’s file without my permission.

## What not to do

at-school-no-papers = Do not think you need immigration papers to enroll.
at-school-no-papers-detail = A public school may not require them, or a Social Security number. It gives your child its own number.
at-school-no-false-papers = Do not use false papers or a false address.
at-school-no-blocking = Do not block, touch or run from officers.

## What is disputed

# $ended: the day the old policy ended. Disputed: keep both sides and what is safest.
at-school-old-rule-ended = For years a policy kept most immigration arrests away from <term id="protected-areas">schools, clinics and bus stops</term>. On { $ended } the government ended it. Now officers and their supervisors decide case by case. Some groups sued, and court orders help only the groups that sued. Safest: keep the pick-up list up to date, and learn what to say.

## Steps

# Heading of a list.
at-school-if-officers-come = If officers are at or near the school
at-school-if-officers-come-calm = Stay calm. Do not run.
at-school-if-officers-come-silent = Stay silent about your status.
at-school-if-officers-come-pick-up = Call a person on the pick-up list to get your child.
at-school-if-officers-come-lawyer = Call a lawyer.

## Why

# $grade: the last grade of high school.
at-school-every-child = Every child who lives in Georgia may go to public school through grade { $grade }. The status of the child or the parents does not matter.
at-school-questions = A school may not ask questions that are meant to show your status. It may not ask for a driver’s license as the only way to enroll.
# FERPA: the name of the law.
at-school-records = A law called <term id="ferpa">FERPA</term> protects your child’s school file. As a rule, the school needs your permission to share it with other offices.
at-school-private-rooms = Classrooms and school offices are not open to the public. The rule is that officers need permission to enter, or a <term id="judicial-warrant">warrant signed by a judge</term>.

## When it is otherwise

# "subpoena": an official order to hand over papers.
at-school-court-order = With a court order or a subpoena the school may share the file without you. A subpoena is an official order to hand over papers. There are some other cases too.
at-school-school-agrees = If permission is given, officers may come in without a warrant.
at-school-legal-aid = Some legal-aid offices may not, by law, help some people without status. Other groups can. Ask about this before you give details.
