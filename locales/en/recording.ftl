### Filming police and immigration officers. Filming is a right, but it can bring risk to someone without status: never push anyone to film.
### Never tell the reader to get close, to argue or to hide a phone from an officer with a warrant.

recording-title = Filming officers at work
# On the tile.
recording-short = Filming officers
recording-lead = For you when you want to film officers in a public place.

## First

recording-risk = Could an arrest put you in danger of deportation? Then let someone else film. Officers can call it <term id="obstruction">obstruction</term> if they say that you got in the way.

## What to do

recording-public = Film from a public place.
recording-back = Stay back and keep out of the way.
recording-move = Move back when an officer tells you to.
recording-notes = Write down the place, the time and badge numbers.
recording-lawyer = Show the video to a lawyer before you post it.
recording-lawyer-detail = Filming ICE is disputed now. Neighbors may be seen in the video too.

## What not to do

recording-no-touch = Do not touch or block officers.
recording-no-jail = Do not film past a guard line at a jail.
recording-no-secret = Do not secretly record private talks of other people.

## What is disputed

# Disputed: keep both sides and what is safest.
recording-ice = May you film ICE? Civil rights groups and courts say that the Constitution protects filming officers in public. In 2025 leaders of <term id="dhs">Homeland Security</term> called it a kind of violence. They said that they would charge people who unlawfully harass officers. Some people who filmed were held or arrested. Safest: stay far back, stay calm, and move when you are told.

## Steps

# Heading of a list.
recording-after = After you film
recording-after-whole = Keep the whole video. Do not change it.
recording-after-copy = Give a copy to someone you trust.
recording-after-write = Write down what was said and who else saw it.
recording-after-family = Was someone taken? Offer the video to the family or its lawyer.

## Why

recording-film = You have a right to film police who work in public. There can be fair limits on the time, the place and the manner.
recording-watch = You may watch and film from a distance when ICE arrests someone. Do not block the officers or hide the person.
recording-sound = For sound, Georgia needs the consent of only one person in the talk. So you may record a talk that you are part of.
recording-phone = Officers usually need a warrant to search your phone. They may not delete your video.
recording-bus = When immigration officers come on a bus or train, you may film if you are not in the way.

## When it is otherwise

# $ruling: a day.
recording-limit = On { $ruling } the Georgia Supreme Court upheld a man’s conviction. He filmed past the guard line of a treatment center and did not leave when told.
