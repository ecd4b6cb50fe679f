### Why the advice is true: facts about public schools (kindergarten to grade 12).

# $grade: the last school grade.
fact-school-plyler = Every child living in Georgia may go to public school through grade { $grade }. The immigration status of the child or the parents does not matter.
fact-school-no-ssn = To enroll a child, a public school may not require a Social Security number or immigration papers. The school gives the child its own number.
fact-school-no-chill = A school may not ask questions meant to expose immigration status. It may not demand a parent's driver's license as the only way to enroll.
fact-school-ferpa = <term id="ferpa">FERPA</term> generally bars schools from giving facts in a child's file to outside agencies without a parent's permission. Exceptions are a court order, a subpoena, and other listed cases.
# "Directory information" is the law's name for basic facts about a pupil that a school may give out.
fact-school-directory-optout = Parents can tell the school in writing to keep “directory information” private. Then the child's name, address and birthplace are not released.
fact-school-contacts = Update the school's list of who may pick up your child. Give the school the caregiver's <term id="poa-child">power of attorney</term>.
