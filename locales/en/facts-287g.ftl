### What each message is: one legal fact in plain words, opened under a line of advice to show why it is true.
### Keep it exact: who, when, where it holds and how sure we are. Add nothing and drop nothing.
### Numbers and dates are variables. Names of laws, cases, judges, forms and offices stay.

# The names of the three models stay in English, with a translation if needed.
fact-287g-models = <term id="287g">287(g) agreements</term> let local officers do immigration work, in three models. In the Jail Enforcement Model, they screen people in jail. In the Warrant Service Officer model, they serve ICE warrants in jail. In the Task Force Model, they have immigration powers on patrol.
fact-287g-ga-count-feb2026 = In February 2026, reports counted { $low } to nearly { $high } Georgia agencies with 287(g) agreements. One count had { $counties } counties and { $cities } cities.
fact-287g-statewide = ICE’s list of { $list } names two state agencies, which act everywhere in Georgia. The Georgia Department of Corrections has the jail model, signed { $corrections }. The Georgia Department of Public Safety, which includes the State Patrol, has the task force model. It was signed { $safety }.
fact-287g-metro-2020-ended = The sheriffs of Cobb and Gwinnett ended their 287(g) agreements in January 2021. Neither sheriff’s office is on ICE’s list of { $list } or in the September 2026 log of files. Both jails must still report to ICE under state law.
fact-287g-not-needed = A county without a 287(g) agreement is not out of ICE’s reach. Fingerprint sharing and Georgia’s jail-check law cover all { $counties } counties.
# Shown as the source of each agreement on a county's page.
fact-287g-ice-list-may-2026 = This comes from ICE’s own list of agencies with <term id="287g">287(g) agreements</term>, dated { $list }. We read a stored copy. Agreements change, and there are newer lists, up to { $newest }, that we could not read. A county with no agency on the list is not out of ICE’s reach.
# Shown as the source of each agreement on a county's page. The date shown there is that of the agreement file.
fact-287g-agreement-log-sep-2026 = This comes from a log of ICE’s <term id="287g">287(g) agreement</term> files, downloaded up to { $log }. It shows agencies that were not yet on ICE’s list of { $list }. The date given is the date of the file. Agreements change, and a county that is not in the log is not out of ICE’s reach.
# The next three say what is doubtful on the page of one county.
fact-287g-cairo-pending = We are not sure about the agreement of the Cairo police. ICE’s list of { $list } names it, but its file was still pending then. It is not in a log of agreement files that goes to { $log }. It may be in force: act as if it is.
fact-287g-gilmer-file = ICE’s list of { $list } names the Gilmer County sheriff. But the link to that agreement opens the file of another agency. So we could not check the agreement itself. It may be in force: act as if it is.
fact-287g-monroe-place = Georgia has a Monroe County. It also has a city called Monroe, which is in Walton County. ICE’s list of { $list } puts the police of that city in Monroe County. We show them in Walton County, where the city is.
