### A walkthrough for a family outside: someone was taken, and they look for the person. Very short and calm.
### "The person" is the one who was taken. ICE runs the locator: keep that in.

walk-find-person-title = Someone was taken: find them
# On the tile: 1 to 4 words.
walk-find-person-short = Find a person
walk-find-person-lead = For you when police or ICE took someone, and you do not know where they are.

## Questions

walk-find-person-who = Who took the person?
walk-find-person-who-help = ICE officers may wear the word “POLICE”. If you are not sure, choose the last answer.
walk-find-person-who-police = Police or a sheriff
walk-find-person-who-ice = ICE or immigration officers
walk-find-person-who-unknown = I do not know

walk-find-person-jail = Does the county jail have the person?
walk-find-person-jail-help = Call the jail of the county where it happened. Have the full name and birth date ready.
walk-find-person-jail-yes = Yes, in jail
walk-find-person-jail-no = No, or already released
walk-find-person-jail-not-called = I have not called, or I am not sure

walk-find-person-called = Did you call the county jail?
walk-find-person-called-help = Someone whom police take is often in the jail of that county.
walk-find-person-called-there = Yes, the person is there
walk-find-person-called-not-there = Yes, but not there
walk-find-person-called-not-called = No, or I am not sure

walk-find-person-hold = Is there an ICE hold?
walk-find-person-hold-help = Ask the jail. An <term id="detainer">ICE hold</term> asks the jail to keep the person for ICE.
walk-find-person-hold-yes = Yes
walk-find-person-hold-no = No
walk-find-person-hold-unsure = They will not say, or I am not sure

walk-find-person-locator = What does the ICE locator show?
walk-find-person-locator-help = Search with <term id="a-number">A-number</term> and country of birth. No number? Use the exact name and country of birth. ICE runs this website.
walk-find-person-locator-place = It names a place
walk-find-person-locator-no-place = It shows the person, but no place
walk-find-person-locator-nothing = It shows nothing
walk-find-person-locator-cannot = I cannot or dare not search

walk-find-person-place = Which place does it name?
walk-find-person-place-help = The name is in English.
walk-find-person-place-stewart = Stewart, in Lumpkin
walk-find-person-place-folkston = Folkston, one of three buildings
walk-find-person-place-irwin = Irwin, in Ocilla
walk-find-person-place-other = Another place, or I am not sure

walk-find-person-other = Is that place in Georgia?
walk-find-person-other-yes = Yes, in Georgia
walk-find-person-other-no = No, in another state
walk-find-person-other-unsure = I am not sure

walk-find-person-since = How long ago were they taken?
walk-find-person-since-short = Less than two days
walk-find-person-since-long = Two days or more
walk-find-person-since-unsure = I am not sure

## End: call the jail

walk-find-person-call-jail = Call the county jail first
walk-find-person-call-jail-ask-jail = Ask the jail: Is this person there?
walk-find-person-call-jail-ask-jail-detail = You can ask the police which jail they use.
walk-find-person-call-jail-ask-hold = Ask if there is an ICE hold.
walk-find-person-call-jail-other = Try the next county if they say no.
walk-find-person-call-jail-other-detail = Try more than once. Then search the ICE locator too.
walk-find-person-call-jail-own-status = Do not tell officers about your own status.

## End: in jail, ICE hold or not sure

walk-find-person-with-hold = In jail, maybe with an ICE hold
walk-find-person-with-hold-copy = Ask the jail for a copy of the hold.
walk-find-person-with-hold-when = Ask when the jail time ends.
walk-find-person-with-hold-lawyers = Call a criminal lawyer and an immigration lawyer.
walk-find-person-with-hold-lawyers-detail = If the person cannot pay, ask for the public defender in the criminal case. The government pays no lawyer in immigration court.
walk-find-person-with-hold-count = Count the hours of the hold.
walk-find-person-with-hold-bail = Do not pay bail before you talk to a lawyer.
walk-find-person-with-hold-own-status = Do not tell officers about your own status.

## End: in jail, no hold

walk-find-person-no-hold = In jail, with no ICE hold now
walk-find-person-no-hold-again = Ask again each day if a hold came.
walk-find-person-no-hold-defender = Ask for the public defender.
walk-find-person-no-hold-plea = Ask a lawyer before any guilty plea.
walk-find-person-no-hold-bail = Ask a lawyer about bail today.
walk-find-person-no-hold-case = Do not talk about the case on the jail phone.
walk-find-person-no-hold-own-status = Do not tell officers about your own status.

## End: not in the jail

walk-find-person-gone = The jail does not have the person
walk-find-person-gone-ask-who = Ask when they left, and with whom.
walk-find-person-gone-search = Search the ICE locator with the A-number.
walk-find-person-gone-search-detail = ICE runs it. Add the country of birth. No number? Use the exact name. A name can take a day or two to appear.
walk-find-person-gone-lawyer = Call an immigration lawyer.
walk-find-person-gone-other = Call the jails of the counties nearby.
walk-find-person-gone-own-status = Do not tell officers about your own status.
walk-find-person-gone-pay = Do not pay a caller who says “I am ICE”.

## End: ICE, no place

walk-find-person-no-place = ICE has the person, place not clear
walk-find-person-no-place-call = Call ICE’s line, or have someone call.
walk-find-person-no-place-call-detail = Give only the name, A-number and country of birth. A friend with status can call.
walk-find-person-no-place-again = Search again, morning and evening.
walk-find-person-no-place-lawyer = Ask a lawyer to contact ICE’s Atlanta office.
walk-find-person-no-place-consulate = Ask the consulate for help.
walk-find-person-no-place-consulate-detail = A consulate can check on a person. Is the person in danger from their own government? Ask a lawyer first.
walk-find-person-no-place-own-status = Do not tell officers about your own status.
walk-find-person-no-place-pay = Do not pay a caller who says “I am ICE”.

## End: too early

walk-find-person-wait = It may be too early
walk-find-person-wait-again = Search again today and tomorrow.
walk-find-person-wait-again-detail = A name can take a day or two to appear. Try other spellings of the name.
walk-find-person-wait-lawyer = Call an immigration lawyer today.
walk-find-person-wait-lawyer-detail = The person may be in ICE’s Atlanta office. A lawyer can contact it.
walk-find-person-wait-jail = Call the county jail too.
walk-find-person-wait-children = Find a trusted adult for the children.
walk-find-person-wait-own-status = Do not tell officers about your own status.
walk-find-person-wait-pay = Do not pay a caller who says “I am ICE”.

## End: not found

walk-find-person-not-found = Two days, and still not found
walk-find-person-not-found-lawyer = Ask a lawyer to contact ICE’s Atlanta office.
walk-find-person-not-found-court = Call the court line with the A-number.
walk-find-person-not-found-consulate = Ask the consulate for help.
walk-find-person-not-found-consulate-detail = A consulate can check on a person. Is the person in danger from their own government? Ask a lawyer first.
walk-find-person-not-found-call = Call ICE’s line, or have someone call.
walk-find-person-not-found-call-detail = Ask only where the person is. Do not speak of yourself. A friend with status can call.
walk-find-person-not-found-jails = Call the county jails again.
walk-find-person-not-found-own-status = Do not tell officers about your own status.
walk-find-person-not-found-pay = Do not pay a caller who says “I am ICE”.
walk-find-person-not-found-moved = ICE may move people to another state without notice. So keep searching.

## End: cannot search

walk-find-person-no-search = Let someone search for you
walk-find-person-no-search-friend = Ask a lawyer or a friend with status to search.
walk-find-person-no-search-friend-detail = ICE runs the locator, and it records searches.
walk-find-person-no-search-give = Give them the name, A-number and country of birth.
walk-find-person-no-search-group = Call a help group that is not ICE.
walk-find-person-no-search-consulate = Ask the consulate for help.
walk-find-person-no-search-consulate-detail = A consulate can check on a person. Is the person in danger from their own government? Ask a lawyer first.
walk-find-person-no-search-own-status = Do not tell officers about your own status.
walk-find-person-no-search-pay = Do not pay a caller who says “I am ICE”.

## End: another state

walk-find-person-other-state = The person is in another state
walk-find-person-other-state-lawyer = Tell the lawyer the new place now.
walk-find-person-other-state-call = Call that place and ask how to reach the person.
walk-find-person-other-state-call-detail = The locator shows the place. Ask about letters, calls and visits.
walk-find-person-other-state-court = Check the court date on the court line.
walk-find-person-other-state-again = Search again every day.
walk-find-person-other-state-own-status = Do not tell officers about your own status.
walk-find-person-other-state-pay = Do not pay a caller who says “I am ICE”.
walk-find-person-other-state-court-stays = After a move, the first immigration judge keeps the case, until the judge sends it to another court.
