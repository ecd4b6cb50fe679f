### The list at a school of who may pick up a child. Read by parents who worry about the day they cannot come. Calm and practical.

school-pickup-title = Who may pick up my child at school?
# On the tile.
school-pickup-short = School pick-up
school-pickup-lead = Read this to make sure that someone can get your child from school.

## What to do

school-pickup-ask = Ask the school for its pick-up list.
school-pickup-ask-detail = Ask for the form for emergency contacts too. Its English name is <en>emergency contact form</en>.
school-pickup-names = Put adults you trust on the list.
school-pickup-names-detail = Ask each of them first. Write their full names as on their ID, and their phone numbers.
school-pickup-fresh = Keep names and phone numbers up to date.
school-pickup-care-paper = Give the school a copy of the care paper.
school-pickup-care-paper-detail = Do this if you have one. Ask a lawyer before you sign a <term id="poa-child">power of attorney</term>, the care paper. You can change the pick-up list without it.
school-pickup-private = Tell the school in writing to keep data private.
school-pickup-private-detail = The English name for this data is <en>directory information</en>. If you say no in writing, the school does not give out the name, address and birthplace.

## What to say

# The parent says it to the school office.
school-pickup-say-change = I want to change who may pick up my child.
school-pickup-say-call = If you cannot reach me, please call this person.

## What not to do

school-pickup-status = Do not write your status on school forms.
school-pickup-status-detail = A public school may not ask questions that are meant to show it.
school-pickup-old-names = Do not leave old names on the list.

## Steps

school-pickup-when = Keep the list right
school-pickup-when-year = Look at it when a school year begins.
school-pickup-when-phone = Change it when a phone number or address changes.
school-pickup-when-other = Do the same at day care, on the bus and after school.
school-pickup-when-child = Tell your child who may come.
school-pickup-when-word = Agree on a word that only your family knows.
school-pickup-cannot-come = If you cannot come that day
school-pickup-cannot-come-person = Call a person on the list.
school-pickup-cannot-come-school = Call the school and say who comes.
school-pickup-cannot-come-id = That person brings a photo ID.
school-pickup-cannot-come-held = Are you held? Ask to make this call.

## Why

# $grade: the last grade of high school.
school-pickup-every-child = Every child who lives in Georgia may go to public school through grade { $grade }. The status of the child or the parents does not matter.
school-pickup-file = A law called <term id="ferpa">FERPA</term> protects your child’s school file. As a rule, the school needs your permission to share it with other offices.
school-pickup-lives-with = Does your child live with a relative or close family friend? In Georgia that adult can sign a caregiver form, the <en>kinship caregiver’s affidavit</en>. With it the adult can agree to school services.

## When it is different

school-pickup-court = With a court order or a subpoena, the school may share the file without you. A subpoena is an official order to hand over papers. There are some other cases too.
