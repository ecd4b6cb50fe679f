### What happens to fingerprints after an arrest in Georgia, step by step. The story of the program with its dates is in secure-communities.
### Never say that no match is safe, and never tell anyone to fight the taking of prints.

sc-fingerprints-title = Where your fingerprints go
# On the tile.
sc-fingerprints-short = Path of fingerprints
sc-fingerprints-lead = For you when you want to know what happens to prints after an arrest.

## What to do

sc-fingerprints-let-take = Let the jail take your prints.
sc-fingerprints-let-take-detail = Georgia law tells police to take them. Holding back your hands can bring a new charge.
sc-fingerprints-silent = Stay silent about your birthplace and your status.
sc-fingerprints-silent-detail = Giving prints is one thing. Answering questions is another. You do not have to answer.
sc-fingerprints-ask-hold = Ask the jail if ICE sent a hold.
sc-fingerprints-lawyer = Ask for a lawyer before any interview.

## What not to do

sc-fingerprints-no-fight = Do not fight or pull your hands away.
sc-fingerprints-no-false-name = Do not give a false name.
# "Match": the computer finds the same prints in its records.
sc-fingerprints-no-false-calm = Do not feel safe because nothing matches.

## The path

# Heading of numbered lines in the order in which things happen.
sc-fingerprints-path = The path of your prints
sc-fingerprints-path-taken = The jail takes your prints when it <term id="booking">books</term> you.
# $hours: how long the jail has. "Crime center": the Georgia Crime Information Center.
sc-fingerprints-path-state = The jail sends them to the state crime center. A state rule gives it { $hours } hours, or more after a weekend or holiday.
sc-fingerprints-path-fbi = From there they go to the FBI.
sc-fingerprints-path-homeland = The FBI passes them to <term id="dhs">Homeland Security</term>. A computer looks for the same prints in <term id="ident">its records</term>.
sc-fingerprints-path-alert = If it finds the same prints, an ICE office gets an alert.
sc-fingerprints-path-look = That office looks up your status and any criminal record.
sc-fingerprints-path-hold = The local ICE office decides if it sends an <term id="detainer">ICE hold</term> to the jail.

## How it works

sc-fingerprints-fast = A study of 2011 calls the sharing almost instant. We found no official times for today. Expect it to be fast.
sc-fingerprints-match = A match means that an immigration office has had your prints before. This can be from a visa, a border stop or an application. It does not yet say that you can be deported.
sc-fingerprints-interview = After a match an officer may want to interview you. ICE’s own page said that this comes before a decision. You can stay silent and ask for a lawyer.
sc-fingerprints-who-sees = The jail, the state, the FBI and Homeland Security all see your prints. This is so for everyone who is booked.
# $letter: a day.
sc-fingerprints-no-choice = Your sheriff cannot stop this, and you cannot. ICE wrote on { $letter } that it needs no agreement to use the prints.

## When it is otherwise

# $hours: how long the jail has.
sc-fingerprints-no-match = If no immigration office ever took your prints, there may be no match. But within { $hours } hours every Georgia jail must try to learn your nationality and status.
sc-fingerprints-dropped = If the charges are dropped, the prints have already gone out. ICE may still have them.
# $citizens: a count of people.
sc-fingerprints-citizens = A match can be wrong. A study of 2011 estimated that ICE had arrested about { $citizens } U.S. citizens this way. If you are a citizen, tell the jail and call the number on the hold form.
sc-fingerprints-later = Prints may also be taken later. A conviction for driving without a license brings them.
