### How fingerprint sharing came to Georgia's counties, and what a county's page in this app shows.
### Never make a county sound safe or safer than another. "287(g)" is the name of a law and stays as it is.

sc-counties-title = Your county and ICE
# On the tile.
sc-counties-short = Your county
sc-counties-lead = For you when you want to know about ICE in your county.

## What to do

# "Page": the county's page in this app.
sc-counties-open-page = Choose your county in this app.
sc-counties-open-page-detail = Its page shows by what date fingerprint sharing had come there. It also shows the agreements with ICE that we know of.
sc-counties-same-everywhere = Act the same way in every county.
sc-counties-same-everywhere-detail = You may be stopped in another county than your own.
sc-counties-city-too = Check the city police there too.
sc-counties-ask-again = Ask a local group what is new.
sc-counties-ask-again-detail = Agreements start and end. Our lists may be old when you read this.

## What not to do

sc-counties-no-safe-county = Do not believe that any county is safe.
sc-counties-no-move = Do not move away only because of a list.

## What is disputed or unsure

# $counties: the number of all counties in Georgia. $last: a day.
sc-counties-last-day = We do not know the day when the last of the { $counties } counties joined. One source says { $last }. A notice of April 2012 already speaks of the whole state. Safest: expect the sharing in every county.
# $list: the day of ICE's list. Cairo, Gilmer, Grady, Monroe and Walton are names of places.
sc-counties-unsure = We are unsure about some entries on ICE’s list of { $list }. The Cairo police (Grady County) may still be waiting. We could not check the paper of the Gilmer sheriff. The list puts the police of the city of Monroe in Monroe County. The city is in Walton County. Safest: act as if all of these are in force.

## Dates

# Heading of a list in order of time.
sc-counties-dates = How it came to Georgia
# $first: a day. Names of counties.
sc-counties-dates-first = { $first }: Gwinnett, Clayton and DeKalb.
sc-counties-dates-late-2010 = Late 2010: also Cherokee, Cobb, Fulton, Hall, Muscogee and Whitfield.
# $forsyth: a day.
sc-counties-dates-forsyth = { $forsyth }: Forsyth.
sc-counties-dates-spring = March 2011: Houston. July 2011: Monroe.
# $some: a count of counties.
sc-counties-dates-august = August 2011: { $some } counties in all.
# $counties: the number of all counties in Georgia.
sc-counties-dates-all = Late 2012: all { $counties } counties.
sc-counties-dates-today = Today: the sharing goes on in all of them.

## What a county page shows

sc-counties-page-date = For most counties the page says only 2012. It is the year by which all were in. Some joined before that.
# $list: the day of ICE's list. $log: how far a record of agreement papers goes.
sc-counties-page-agreements = The <term id="287g">287(g) agreements</term> there come from two places. One is ICE’s list of { $list }. The other is a record of papers up to { $log }. Each one shows its kind and its date. There are newer lists that we could not read.
# All four are counts.
sc-counties-count = In February 2026 news reports counted { $low } to nearly { $high } agencies in Georgia with agreements. One count had { $counties } counties and { $cities } cities. More came after that.
# $hours: how long the jail has.
sc-counties-without = With no agreement, ICE still gets the fingerprints. Within { $hours } hours the jail must try to learn your nationality and status. It must follow an <term id="detainer">ICE hold</term>.
sc-counties-state-police = The State Patrol has an agreement that counts in every county. So has the state prison system.
sc-counties-no-way-out = No county can leave the fingerprint sharing. Georgia also bans <term id="sanctuary-policy">sanctuary policies</term>.
