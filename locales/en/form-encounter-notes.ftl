### Filled in right after officers stopped someone or came, by that person or by someone who saw it. "They" is always the officers.

form-encounter-notes-title = Notes on what officers did
# On the tile: 1 to 4 words.
form-encounter-notes-short = Write it down
form-encounter-notes-lead = Write this down as soon as you can, while you still remember it.

form-encounter-notes-when = When and where
form-encounter-notes-when-help = Write only what you saw and heard. Write nothing about anyone’s status. Keep this sheet at home and show it only to your lawyer.
form-encounter-notes-when-date = Date
form-encounter-notes-when-time = Time
form-encounter-notes-when-place = Place

form-encounter-notes-officers = Officers
form-encounter-notes-officers-agency = Agency: words on clothes or car
form-encounter-notes-officers-name = Name, or how the officer looked
# The badge of the officer, not the plate of the car.
form-encounter-notes-officers-badge = Badge number

form-encounter-notes-cars = Their cars
form-encounter-notes-cars-car = Color and kind
form-encounter-notes-cars-plate = License plate

form-encounter-notes-happened = What happened
form-encounter-notes-happened-said = What they said and asked
form-encounter-notes-happened-answered = What you said
form-encounter-notes-happened-many = How many officers
form-encounter-notes-happened-minutes = How long it lasted
form-encounter-notes-happened-paper = Paper they showed, and who signed it
form-encounter-notes-happened-entered = Did they come in? Who said yes?
form-encounter-notes-happened-searched = What they searched. Who said yes?
form-encounter-notes-happened-took = Papers or things they took
form-encounter-notes-happened-taken = Who was taken, and where to
form-encounter-notes-happened-hurt = Who was hurt, and how

form-encounter-notes-witness = People who saw it
form-encounter-notes-witness-name = Name
form-encounter-notes-witness-phone = Phone

form-encounter-notes-proof = Proof
form-encounter-notes-proof-photos = Photos of injuries and damage
form-encounter-notes-proof-doctor = A doctor looked at the injuries
form-encounter-notes-proof-video = The video is saved in a second place
form-encounter-notes-proof-camera = A camera nearby may have filmed it

form-encounter-notes-next = Next
form-encounter-notes-next-lawyer = I called a lawyer
form-encounter-notes-next-family = The family knows
# Posted: put a video or a story online.
form-encounter-notes-next-online = I asked the lawyer before I posted or complained
