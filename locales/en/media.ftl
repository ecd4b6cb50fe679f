### What is seen in a drawing, for a reader who cannot see it: one plain sentence, 20 words at most.
### Say what is there. No advice and no law.

media-at-door = A woman stands inside behind her closed door. An officer with a paper stands outside.
media-someone-taken = A family sits at a table with a phone. One chair is empty.
media-in-street = An officer speaks to a person standing calmly in the street.
media-in-car = A driver keeps both hands on the wheel. An officer stands at the window.
media-booked-at-jail = A hand presses a finger on a fingerprint reader.
media-at-work = Two people work at a table. An officer stands at the door.
media-ice-hold = A person waits on a bench between a clock and a paper with a lock on it.
media-public-raid = A woman buys fruit at a market stand. Two officers stand at the side.
media-ice-checkin = A person shows papers to an official at an office desk.
media-in-detention = A person sits on a bed in a plain room and reads.
media-jail-phone = A person calls from a jail phone. The family listens at home.
media-papers-to-sign = A hand with a pen stays away from a paper.
media-transfer = A bus carries people from one building to another.
media-bond = A woman pays money at a counter. A man walks out of an open door.
media-immigration-court = A judge speaks. An interpreter repeats it for the person beside her.
media-missed-hearing = A worried person looks at a calendar with a day crossed out.
media-fear-of-return = A woman tells an officer about her home far away.
media-expedited-removal = An officer holds a paper. A person asks to see a judge.
media-medical-inside = A nurse talks to a person who sits on an exam bed.
media-detained-stewart = A woman and a child stand before a long building among pine trees.
media-detained-folkston = Two visitors stand before three low buildings near water.
media-detained-irwin = A man and a woman in a wheelchair visit a building between two round trees.
media-detained-elsewhere = Two visitors and a car stand by a building in the hills.
media-at-court = A man with a paper and a woman in a wheelchair arrive at a courthouse.
media-at-clinic = A doctor greets a mother with a child on her lap.
media-at-school = A teacher stands with two children in front of a school.
media-at-church = People of different faiths stand beside a church.
media-on-bus = An officer speaks to passengers sitting on a bus.
media-at-airport = A traveler with a suitcase shows a passport to an officer.
media-at-checkpoint = A car stops in front of an officer, a cone and a booth.
media-caregivers = A mother and a grandmother hold hands with two children near a house.
media-power-of-attorney = A mother signs a paper at a table with a notary and a caregiver.
media-school-pickup = A man shows his card at a school door to pick up a girl.
media-citizen-children = A child stands between a birth certificate and a passport.
media-i9-check = An officer checks a paper at an office desk. A worker in a hard hat waits.
media-pay-and-safety = A worker in a hard hat and vest gets an envelope with pay.
media-work-retaliation = A worker holds a paper. Her boss, phone in hand, tells her to leave.
media-prepare = A family packs papers into a folder at the table.
media-notario-fraud = A smiling man behind a desk holds out his hand. A woman keeps her bag and steps back.
media-find-lawyer = A woman shakes hands with a lawyer at his desk.
media-never-do = Four signs with a bar: running, opening a door, signing a paper, false cards.
media-carry-papers = A woman points to a large wallet with a card and a paper in it.
media-recording = A person films two officers and another person with a phone from a distance.
media-complaints = A woman puts a letter into a mailbox.
media-registration = A person thinks before a large form with a photo and a fingerprint.
media-public-charge = A mother and a child look at food, health care and a house.
media-victims = Two women sit on a sofa. One comforts the other, who holds a cup.
media-ask-interpreter = An interpreter stands between two people who speak different languages.
media-secure-communities = Arrows lead from a finger on a reader to a jail and then to two computers.
media-local-police-and-ice = A sheriff and an ICE agent shake hands before a paper.
media-sc-fingerprints = A card with ten fingerprints and a magnifying glass over one of them.
media-sc-priorities = An officer sits beside a list of three people in order.
media-sc-counties = A map of Georgia with dots for places.
media-sc-detention = An ICE agent with a paper meets a person between two buildings.
media-sc-at-large = Two officers with a photo stand near an apartment building.
media-sc-change = A woman speaks at a public meeting. People sit and listen.
media-how-detainers-work = A paper with a lock leads to a jail. From there, one arrow leads home and one to a van.
media-georgia-laws = A domed government building and a law book.
media-who-is-who = Four officers stand side by side in four different uniforms.

## The papers officers may show. A numbered mark on the drawing, and what stands there in 12 words at most.

media-warrant-judge = A warrant from a court, with five numbered places to check.
media-warrant-judge-court = The name of a court, at the top.
media-warrant-judge-name = The name of the person.
media-warrant-judge-address = The address of the place.
media-warrant-judge-judge = The signature of a judge.
media-warrant-judge-date = The date.

media-warrant-i200 = ICE form I-200, an arrest warrant, with five numbered places to check.
media-warrant-i200-agency = Homeland Security at the top. No court.
media-warrant-i200-title = The title: Warrant for Arrest of Alien.
media-warrant-i200-name = The name of the person.
media-warrant-i200-officer = The signature of an immigration officer. No judge.
media-warrant-i200-form-number = The form number, I-200, at the bottom.

media-warrant-i205 = ICE form I-205, a removal warrant, with five numbered places to check.
media-warrant-i205-agency = Homeland Security at the top. No court.
media-warrant-i205-title = The title: Warrant of Removal/Deportation.
media-warrant-i205-name = The name of the person.
media-warrant-i205-officer = The signature of an immigration officer. No judge.
media-warrant-i205-form-number = The form number, I-205, at the bottom.
