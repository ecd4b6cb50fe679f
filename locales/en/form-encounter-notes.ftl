### Filled in right after officers came or stopped someone; by the person or by a witness.

form-encounter-notes-title = Notes after officers came
form-encounter-notes-short = Write it down
form-encounter-notes-lead = Write this down as soon as you are safe.

form-encounter-notes-when = When and where
form-encounter-notes-when-help = Facts fade fast. Write what you saw and heard.
form-encounter-notes-when-date = Date
form-encounter-notes-when-time = Time
form-encounter-notes-when-place = Place

form-encounter-notes-officers = Officers
form-encounter-notes-officers-agency = Agency: words on clothes or car
form-encounter-notes-officers-name = Name
form-encounter-notes-officers-badge = Badge number
form-encounter-notes-officers-plate = Car and plate

form-encounter-notes-happened = What happened
form-encounter-notes-happened-said = What they said and asked
form-encounter-notes-happened-answered = What was answered
form-encounter-notes-happened-paper = Paper they showed, and who signed it
form-encounter-notes-happened-entered = Did they come in? Who let them?
form-encounter-notes-happened-searched = What they searched or took

form-encounter-notes-people = People
form-encounter-notes-people-taken = Who was taken, and where to
form-encounter-notes-people-hurt = Who was hurt, and how
form-encounter-notes-people-witness = Witness
form-encounter-notes-people-phone = Phone of the witness

form-encounter-notes-proof = Proof
form-encounter-notes-proof-photos = Photos of injuries and damage
form-encounter-notes-proof-video = Video is saved in a second place
form-encounter-notes-proof-doctor = A doctor saw the injuries
form-encounter-notes-proof-camera = A camera nearby may have seen it

form-encounter-notes-next = Next
form-encounter-notes-next-help = Give these notes to your lawyer alone.
form-encounter-notes-next-lawyer = I called a lawyer
form-encounter-notes-next-family = The family knows
form-encounter-notes-next-online = I asked the lawyer before I put anything online
