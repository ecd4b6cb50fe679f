### The words of the pages themselves: buttons, headings, notices.
### Keep them short: they stand on small screens. Speak to the reader.

# The name of the product; never translated.
app-name = Amparo
# This language's name in its own words.
language-name = English

## The bar, the header and the footer

skip = Skip to the content
nav-label = Main
nav-home = Home
nav-cards = Cards
nav-contacts = Contacts
nav-search = Search
nav-terms = Words explained
nav-sources = Sources
nav-display = Text and colors
nav-privacy = Privacy
nav-about = About
language-change = Language:
place-change = Change place

## Home

home-question = What is happening?
# Heading over questions that lead to what to do, and over forms to fill in.
home-helps = Step by step
home-promise = Works without internet. We keep nothing of what you read.
home-place = Where you are
# $place: a state or county, such as "DeKalb County".
home-place-known = What we know about { $place }

print = Print

# The groups of situations on the home page.
group-now = Right now
group-custody = In detention
group-places = At a place
group-family = Family
group-work = Work
group-protect = Be ready
group-understand = How it works

## A topic

section-do = Do this now
section-say = Say this
section-dont = Do not do this
section-disputed = This is disputed
section-call = Call for help
section-why = Why
section-exception = When it is different
section-more = Read more
say-large = Show it large
# Read by screen readers after a line that can be opened.
why-open = Why, and where this comes from
walk-restart = Start again

## What a page says of its own state

state-machine = A machine made this translation. No person has checked it yet. No lawyer has reviewed this page.
state-draft = This is a draft. No lawyer has reviewed this page yet.
state-lawyer = A lawyer has reviewed this page.
state-foreign = Some of this page is not in your language yet. It is shown in English.
state-check = This page is due for a check. The law may have changed.
# $date: the day the content expired.
state-expired = This information was good until { $date }. It may be out of date. Ask for a newer version.

## Facts and sources

fact-title = Where this comes from
fact-source = Source
# $date: the day the fact was last checked.
fact-as-of = Checked { $date }
fact-checked = Last check
fact-review = Review
fact-reviewed = A lawyer has reviewed this.
fact-not-reviewed = No lawyer has reviewed this yet.
fact-holds = Holds in
fact-basis = Law or case
fact-mark-disputed = Courts or agencies disagree about this.
fact-mark-may-change = This may change soon.
fact-mark-check = Check this before you rely on it. It may have changed.
fact-mark-unseen = We know this but found no source to show.
fact-mark-weak = The source is weak. A better one is needed.
source-official = Government or court page
source-legal-org = Legal organization
source-law-firm = Law firm
source-news = News
source-secondary = Other page
source-weak = Weak source
source-none = No source found
sources-title = Sources
sources-lead = Every legal statement here comes from one of these facts. No lawyer has reviewed them yet.
sources-count = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}

## Cards

cards-title = Cards to show
cards-lead = Show one to an officer, or read it out.
card-close = Close
# A bright card over the whole screen that stays on.
card-mode = Show it big and bright
# Upside down, for the person opposite.
card-turn = Turn it around
card-more = When to use it, and share
card-when = When to use this card

# Cards in the size of a bank card.
wallet-title = Cards for your wallet
wallet-lead = Print these and cut along the lines. Keep the ones you need with you.

## Listening

# The button beside a line, and on a card the button for the reader's own language. Read out with the line after it.
listen = Listen
# The button on a card that says the English words to the officer.
listen-officer = Say it in English
# Shown while a program's voice is heard.
listen-synthetic = A computer voice
# Shown where nothing can be heard.
listen-none = This device has no voice for this language.

## Forms

form-how = Print this and fill it in by hand. Or copy it onto paper. Nothing is stored here.

## Contacts

contacts-title = Contacts
# $place: the reader's place, such as "DeKalb County" or "Georgia".
contacts-lead = These help people in { $place }.
contacts-needs = What do you need?
contacts-none = We know of none for this place. Choose a wider place to see more.
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
# $need: one of the needs below.
contacts-more = More: { $need }
contact-open = Details
contact-unconfirmed = We could not confirm this number well. It may be wrong.
contact-no-phone = We have no phone number to give here.
contact-terms = Cost and languages
contact-areas = Helps in
contact-address = Address
contact-web = Web
contact-web-unseen = We have not confirmed this web address.
# $word: what to write in the message; $number: where it goes.
contact-text-word = Text { $word } to { $number }
contact-text-number = Text { $number }
call = Call
copy = Copy
copied = Copied

need-emergency = Emergency
need-crisis = Someone to talk to
need-immigration-legal = Immigration lawyers
need-detention = Someone is detained
need-hotline = Community hotlines
need-civil-legal = Other lawyers
need-facility = Detention centers
need-court = Immigration courts
need-consulate = Consulates
need-domestic-violence = Violence at home
need-trafficking = Forced work or sex
need-health = Doctors and clinics
need-social = Food, shelter and help
need-labor = Problems at work
need-complaint = Make a complaint

phone-main = Main number
phone-hotline = Help line
phone-crisis = Crisis line
phone-office = Office
phone-clinic = Clinic
phone-court = Court
phone-facility = Detention center
phone-tty = For deaf callers (TTY)
phone-intake = New cases
phone-referral = Referral
phone-emergency = Emergency line
phone-second = Second number
phone-toll-free = Free call
phone-local = Local number
phone-text = Call or text
phone-whatsapp = WhatsApp
phone-from-detention = From a phone inside detention
phone-spanish = In Spanish
phone-inside-how = Dial this on a phone inside detention. It does not work outside.

# $date: the day on which the number was last confirmed.
confirmed-own-page = Number seen on its own page, { $date }
confirmed-two-sources = Number seen in two places, { $date }
confirmed-one-source = Number seen in one place only, { $date }
confirmed-conflict = Sources disagree about this number, { $date }
confirmed-unseen = Number not seen in any source, { $date }

warn-ice = This is ICE, or works for ICE.
warn-dhs = The department over ICE runs this.
warn-police = This may reach the police.
warn-consulate = This is an office of a foreign government.
warn-recorded = Calls may be recorded.

open-always = Open day and night
# $time: a time of day at the contact's place.
open-until = Open now, until { $time }
open-today = Closed now. Opens today at { $time }
# $day: a day of the week.
open-on = Closed now. Opens { $day } at { $time }
day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday

cost-free = Free
cost-low = Free or low cost
cost-sliding = Cost depends on income
cost-varies = May cost money

# Languages that are spoken at a contact.
speaks-ar = Arabic
speaks-bn = Bengali
speaks-en = English
speaks-es = Spanish
speaks-fr = French
speaks-hi = Hindi
speaks-ht = Haitian Creole
speaks-ko = Korean
speaks-pt = Portuguese
speaks-ur = Urdu
speaks-vi = Vietnamese
speaks-zh = Chinese
speaks-interpreter = other languages with an interpreter

## Places

places-title = Your place
places-lead = Choose your county to see what holds there. We do not use your location.
places-find = Find your county or its main town
places-count = { $count ->
    [0] No county has this name. Try fewer letters.
    [one] { $count } county
   *[other] { $count } counties
}
# $name: a county's name alone, such as "DeKalb".
place-county = { $name } County
# $name: a state's name.
place-whole = All of { $name }
place-anywhere = Anywhere in the United States
# $seat: the town where the county's offices are.
place-seat = County seat: { $seat }
place-agreements = Local police and ICE here
place-no-agreement = We found no agreement between ICE and the sheriff or police here on the lists we could read.
place-never-safe = No county is out of reach of ICE. Fingerprints from every jail are checked. State police act everywhere. Agreements change often.
# $date: a year, a month or a day.
place-sharing = Fingerprint sharing had reached this county by { $date }. It still goes on.
place-legal-aid = Free help here with other legal problems
place-parts = Places in it
agreement-jail = Jail model.
agreement-jail-meaning = Jail officers ask people about their status and can start a deportation case.
agreement-warrant-service = Warrant service model.
agreement-warrant-service-meaning = Jail officers give ICE warrants to people who are in the jail.
agreement-task-force = Task force model.
agreement-task-force-meaning = Local officers can do immigration work in the street, also during a stop.
agreement-signed = Signed { $date }
agreement-document = Document of { $date }
agreements-count = { $count ->
    [one] { $count } agreement known
   *[other] { $count } agreements known
}

## Words explained

terms-title = Words explained
terms-lead = Words that officers, lawyers and judges use.
term-also = Also called:

## Search

search-title = Search
search-label = What are you looking for?
search-go = Search
search-count = { $count ->
    [0] Nothing found
    [one] { $count } result
   *[other] { $count } results
}
search-none = We found nothing. Try one word, or choose what is happening.
search-guess = Nothing is just like that. Perhaps you mean:
search-best = Most likely
search-do = What to do
search-learn = Learn more
search-other = Not here? Choose what is happening
# What a result is. Short: it stands beside its title.
search-kind-topic = What to do
search-kind-walk = Questions that help
search-kind-card = Words to show
search-kind-form = Sheet to fill in
search-kind-contacts = Who can help
search-kind-group = Pages
search-kind-place = Place
search-kind-term = Word explained
# $place: one or two places, where a contact helps.
search-elsewhere = Helps in { $place }
# $typed: what the reader typed. $found: the word that was found.
search-via-word = For “{ $typed }” we also looked for “{ $found }”
# $language: a language's own name.
search-via-language = “{ $typed }” was found in { $language }
search-via-other = For “{ $typed }” we also looked for “{ $found }” ({ $language })
# $count: how many characters are looked at.
search-cut = Your question is long. We looked at its first { $count } letters.

## Text and colors

display-title = Text and colors
display-size = Text size
# $percent: 100, 125, 150 or 200.
display-percent = { $percent } %
display-theme = Colors
display-auto = Like my device
display-light = Light
display-dark = Dark
display-contrast = High contrast
display-sample = Stay calm. You have rights.
display-kept = This choice stays on this device. It says nothing about what you read.
display-no-script = Use your device's own settings for text size and colors. This page follows them.

## About and privacy

about-title = About Amparo
about-what = Amparo tells people their rights, in their language, without internet.
about-not-advice = This is information, not legal advice. Every case is different. Ask a lawyer about yours.
about-review = No lawyer has reviewed this pack yet. Each page says who has checked it.
about-pack = Pack
about-date = Written
about-expires = Good until
about-digest = Check code of the pack
about-program = Program
about-languages = Languages
about-licence = The text may be shared and changed by anyone who names its source (CC BY 4.0).

privacy-title = Privacy
privacy-lead = Amparo keeps nothing about you.
privacy-lead-app = Amparo keeps only what you write in “My plan”.
privacy-mine = Your plan and your people stay on this phone, locked with your PIN if you set one. You can delete them all at once.
privacy-mine-limits = While they are open, they are in the memory of the phone. A short PIN may not stop experts with machines.
privacy-network = It works without internet. It sends nothing.
privacy-nothing-kept = It does not store what you read, search or choose. It has no account and no cookies.
privacy-display = Only text size and colors are kept on this device, if you change them.
privacy-calls = When you press a number, your phone makes the call. Your phone then keeps its own list of calls.
privacy-shared = On a shared screen or someone else's phone, go back to Home when you are done.
privacy-phone = Anyone who opens your phone can see that Amparo is on it.

## Leaving at once

# Quick exit: the button at the top of every page.
exit = Leave now
exit-how = To leave fast, press the red button at the top. Or press Esc three times. You then see only a clock. To come back, tap the clock three times, fast.
exit-limits = It can fail. It may not hide that you were here.
exit-known = I understand

## The plain screen

# The title of a page that says nothing about Amparo; also the app's plain name.
neutral-title = Clock

## Sharing

share = Share
share-picture = As a picture
share-vcard = To my phone’s contacts
# "#" stands for the name of the file and stays as it is.
share-saved = Saved in your downloads: #
# $date: the day of the content. The last line of a text that was shared.
share-from = From Amparo, { $date }. This is information, not legal advice.
text = Text

## Before a call

call-title = Before you call
call-think = Say only what you need to. You do not have to give your name, where you were born or your status.
call-cost = This call may cost money.
call-go = Call now
call-not = Do not call

## My plan and my people, kept on this phone alone

nav-mine = My plan
mine-title = My plan and my people
mine-nowhere = You cannot fill this in here.
mine-nowhere-why = This page is in a browser or on a screen that others may use. So it keeps nothing. Print a blank sheet and fill it in by hand. The Amparo app on your own phone can keep your plan.
mine-blank = Blank sheets
mine-start = Write down your plan and your people before you need them.
mine-start-where = It stays on this phone. Amparo sends it to nobody.
mine-start-pin = A PIN locks it. If you forget the PIN, nobody can open it, not even us.
mine-start-limits = A short PIN stops someone who picks up your phone. It may not stop experts with machines. A long one is safer. Lock your phone too.
mine-start-with = With a PIN
mine-start-go = Start
mine-start-without = Without a PIN
mine-start-without-go = Start without a PIN
mine-without-means = Without a PIN, anyone who opens your phone can read it all.
mine-pin = Your PIN
mine-pin-new = New PIN
mine-pin-again = The same PIN again
mine-pin-letters = Use letters too
mine-pin-help = Use 6 or more digits, or a few words. Not your birthday. Write it nowhere near your phone.
mine-pin-set = Set this PIN
mine-pin-change = Change the PIN
mine-pin-remove = Remove the PIN
mine-open = Open
mine-forgot = No PIN?
mine-forgot-help = The rights, cards and contacts work without it.
# $count: seconds or minutes until the next try.
mine-wait-seconds = { $count ->
    [one] That was wrong too often. Wait { $count } second.
   *[other] That was wrong too often. Wait { $count } seconds.
}
mine-wait-minutes = { $count ->
    [one] That was wrong too often. Wait { $count } minute.
   *[other] That was wrong too often. Wait { $count } minutes.
}
mine-tries-left = { $count ->
    [one] After { $count } more wrong try, all of it is deleted.
   *[other] After { $count } more wrong tries, all of it is deleted.
}
mine-wipe = If someone guesses wrong
mine-wipe-never = Keep it, but make them wait
mine-wipe-after = Delete all of it after { $count } wrong tries
mine-wipe-help = Deleting protects your people. But a child who plays with your phone can delete it too.
mine-unprotected = There is no PIN. Anyone who opens this phone can read this.
mine-unreadable-damaged = What you kept here is damaged. It cannot be opened.
mine-unreadable-newer = A newer Amparo wrote this. Install the newer one to open it.
mine-unreadable-device = The phone does not let Amparo read or save this. Free some space and try again.

mine-error-wrong = That PIN is wrong.
mine-error-short = That PIN is too short. Use 4 or more.
mine-error-long = That PIN is too long.
mine-error-easy = That PIN is easy to guess. Choose another.
mine-error-differ = The two PINs are not the same.
mine-error-nameless = Write a name.
mine-error-number = Write the phone number with digits only.
mine-error-too-long = That is too long. Write less.
mine-error-full = There is no room for more. Remove something first.
mine-error-gone = This is not there any more. Go back.
mine-error-closed = It is locked. Open it and try again.
mine-error-device = It could not be saved. Free some space on the phone and try again.
mine-error-other = That did not work. Try again.

mine-erase = Delete everything
mine-erase-help = This deletes your people, your plan and your notes from this phone at once. It cannot be undone.
mine-erase-now = Delete it all now
mine-safety = Keep it safe
mine-lock-title = PIN and deleting
mine-lock-now = Lock now
mine-hide = Leaving fast
plain-name-help = On this phone, Amparo can show a plain name and a clock as its icon.
plain-name-on = Use the plain name
plain-name-off = Use the name Amparo

mine-people = My people
mine-people-lead = Who should know, and who can help.
mine-people-none = Nobody yet.
mine-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
mine-people-pick = Choose from our contacts
mine-people-pick-how = Open a contact and press “Keep in my people”.
mine-keep-contact = Keep in my people
mine-person-new = Add a person
mine-person-change = Change a person
mine-person-name = Name
mine-person-role = Who is this?
role-family = Family
role-caregiver = Cares for my children
role-lawyer = Lawyer
role-consulate = Consulate
role-other = Someone else
mine-person-number = Phone number
mine-person-number-more = Another number
mine-person-lang = Language of messages to them
mine-person-message = Send my message to this person
mine-person-messaged = Gets my message
mine-person-text = Text
mine-person-changed = Our contact page has another number now. Check it.
mine-keep = Save
mine-change = Change
mine-remove = Remove
mine-done = Done
mine-kept = Saved

mine-message = Message my people
mine-message-how = Press a message. Your phone’s message app opens with it. Then press send there. It needs a cell signal. The phone company can read text messages.
mine-message-to = Who gets it
mine-message-nobody = Add people with a phone number first.
# $name: a person's name.
mine-message-mute = { $name } has no number.
mine-message-place = Where you are, if you want to say it
# $count: how many people get the message.
mine-message-count = People: { $count }
# The messages. Short: one text message. Sent in the language of whoever gets it.
message-taken-label = I am being taken
message-taken = Officers are taking me. Please start our plan and call my lawyer.
message-stopped-label = I am stopped
message-stopped = Officers have stopped me. If you do not hear from me soon, please start our plan.
message-door-label = They are at my door
message-door = Officers are at my door. Please stay reachable.
message-safe-label = I am safe
message-safe = I am safe. I will call you when I can.
# $place: what the person typed. Stands after one of the messages.
message-place = I am here: { $place }

mine-plan = My plan
mine-plan-lead = Fill in a sheet here, or print a blank one.
mine-sheet-new = Fill in
mine-sheet-blank = Blank sheet
# $date: a day.
mine-sheet-changed = Changed { $date }
mine-sheet-kept-how = What you write is saved at once, on this phone only.
mine-sheet-paper = On paper or in a message, others can read it. Give it only to people you trust.
mine-sheet-rest = From an older sheet
mine-sheet-old = Old sheet
mine-sheet-empty = Nothing is filled in yet.
mine-sheet-remove-help = This removes this sheet from the phone. It cannot be undone.
form-how-app = Fill it in on this phone, or print it and fill it in by hand.

## Addresses that lead nowhere

error-missing-title = This page is not here
error-missing-text = The address may be old or mistyped. Choose what is happening, or search.
error-malformed-title = This address cannot be read
error-malformed-text = Part of it is broken or too long. Choose what is happening, or search.

## A pack that cannot be opened. One line each: they are also read without a pack.

broken-title = Amparo cannot show its content
broken-missing = The content file is missing or cannot be read.
broken-damaged = The content file is damaged or cut short.
broken-newer-format = The content file is made for a newer Amparo.
broken-older-format = The content file is made for an older Amparo.
broken-not-a-pack = This file is not Amparo content.
broken-foreign = The content file holds something that does not belong in it. It is not used.
broken-then = Get the file again or install Amparo again. In danger, call 911. You have the right to stay silent.
