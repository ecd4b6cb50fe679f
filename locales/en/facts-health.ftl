### Why the advice is true: facts about hospitals, clinics and doctors.

fact-health-no-ask = Health care staff have no legal duty to ask about immigration status. They have no legal duty to report it to immigration authorities.
fact-health-hipaa = The <term id="hipaa">HIPAA</term> privacy rule bars giving protected health information to law enforcement, except in listed cases. A court order or a judge's warrant is such a case. The rule allows most disclosures to law enforcement in these cases but does not require them.
fact-health-emtala = The law <term id="emtala">EMTALA</term> is about emergency rooms of hospitals that take Medicare. They must examine and stabilize anyone who has an emergency. Immigration status and ability to pay do not matter.
fact-health-public-private = Officers may be in waiting rooms and lobbies. For exam rooms and other private areas they need consent or a warrant signed by a judge. An emergency is an exception.
fact-health-patient-tips = Patients can stay silent about their status. They can ask staff not to write it in the chart. They can ask for a free interpreter.
fact-health-interpreter = Hospitals, clinics and doctors that take federal money must give language help. Such money includes Medicare, Medicaid and grants. A patient need not bring or pay for an interpreter.
