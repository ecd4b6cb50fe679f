### How fingerprints taken in a jail reach ICE, and the story of the program named Secure Communities.
### The name came and went; the sharing never stopped. Keep the two apart. "Secure Communities" stays English, with a translation if there is one.

secure-communities-title = Fingerprints and ICE: “Secure Communities”
# On the tile.
secure-communities-short = Fingerprints and ICE
secure-communities-lead = For you when you want to know how ICE learns of an arrest.

## What to do

secure-communities-expect = Expect that jail fingerprints reach ICE.
secure-communities-expect-detail = This is so in every Georgia county, for everyone who is arrested and <term id="booking">booked</term>.
secure-communities-lawyer-first = Ask for a lawyer before you answer questions.
secure-communities-number-by-heart = Learn one phone number by heart.

## What not to do

secure-communities-no-plea = Do not plead guilty before asking about immigration.
secure-communities-no-plea-detail = Ask your criminal lawyer. Even driving without a license can matter.
secure-communities-no-false-name = Do not give a false name.

## What is disputed

# Disputed: whether the name is official again. The sharing itself is not in doubt.
secure-communities-name-today = We could not confirm that the name “Secure Communities” is official again. ICE now speaks of its <term id="cap">Criminal Apprehension Program</term>. The sharing of fingerprints never stopped. Safest: act as if every jail booking reaches ICE.

## The story

# Heading of a list in order of time.
secure-communities-story = The story in dates
secure-communities-story-start = October 2008: ICE starts the program.
# $georgia: a day.
secure-communities-story-georgia = { $georgia }: it starts in Georgia, in Gwinnett, Clayton and DeKalb.
# $forsyth: a day.
secure-communities-story-growth = Late 2010: it also runs in Cherokee, Cobb, Fulton, Hall, Muscogee and Whitfield. Forsyth joins on { $forsyth }.
# $counties: the number of all counties in Georgia.
secure-communities-story-all = Late 2012: all { $counties } Georgia counties take part. The exact last day is not certain.
# $ended, $pep: days. PEP is the name of the program that followed.
secure-communities-story-ended = { $ended }: the government ends the program. A new one, called <term id="pep">PEP</term>, begins on { $pep }. The sharing goes on.
# $back: a day.
secure-communities-story-back = { $back }: an order of the president brings Secure Communities back and ends PEP.
# $revoked: a day.
secure-communities-story-revoked = { $revoked }: a new order cancels the old one. The sharing goes on.
secure-communities-story-today = Today: fingerprints from every arrest still go to the FBI and to Homeland Security.

## How it works

secure-communities-what = When a jail books you, it takes your fingerprints and sends them to the FBI. The FBI passes them to <term id="dhs">Homeland Security</term>, which compares them with immigration records. This is automatic. The local police do not choose it.
secure-communities-everyone = The check covers everyone who is arrested and booked, not only people who seem foreign.
# IDENT: the name of the database.
secure-communities-database = The Homeland Security database is called <term id="ident">IDENT</term>. It holds prints from visas, border stops and other contact with immigration.
secure-communities-match = If your prints match, an ICE office looks in several databases. Then the local ICE office decides whether to send an <term id="detainer">ICE hold</term> to the jail.
secure-communities-for-you = What it means for you: even an arrest for a small thing can tell ICE about you. In Georgia a conviction for driving without a license brings fingerprinting.
# $hours: how long the jail has.
secure-communities-jail-check = Georgia law adds its own check. Within { $hours } hours each jail must try to find out your nationality and your status.
secure-communities-promise = At the start ICE said that serious crimes came first. Its own numbers, reported in 2010 and 2011, showed something else. Many people who were removed had no conviction, or only a minor one.

## When it is otherwise

secure-communities-no-match = If you never had contact with immigration, your prints may not be in that database. That does not mean there is no risk. A Georgia jail must still ask about your nationality.
