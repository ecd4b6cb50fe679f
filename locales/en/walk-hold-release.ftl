### A walkthrough for a family (or a person in jail) when ICE put a hold on someone in a Georgia jail. When must the jail let go?
### Short and calm. "The hours" are those of the hold: they begin when the jail would let the person go if there were no hold, also when the criminal case is still open (bail paid). How to count them is disputed: keep it so.

walk-hold-release-title = An ICE hold: when must they let go?
# On the tile.
walk-hold-release-short = When must they let go?
walk-hold-release-lead = For you when ICE put a hold on someone in a jail.

## Questions

walk-hold-release-hold = Is there an ICE hold?
walk-hold-release-hold-help = An <term id="detainer">ICE hold</term> asks the jail to keep a person for ICE.
walk-hold-release-hold-yes = Yes, there is a hold
walk-hold-release-hold-unsure = No, or I am not sure

walk-hold-release-where = Is the person still in the jail?
walk-hold-release-where-help = Call the jail and ask. You may ask without giving your own status.
walk-hold-release-where-yes = Yes
walk-hold-release-where-no = No
walk-hold-release-where-unsure = I am not sure

walk-hold-release-open = Without the hold, would the person be free now?
walk-hold-release-open-help = Yes, if bail is paid, charges are dropped or the sentence is served.
walk-hold-release-open-no = No, not yet
walk-hold-release-open-yes = Yes, only the hold is left
walk-hold-release-open-unsure = I am not sure

walk-hold-release-ice-came = Has ICE taken the person?
walk-hold-release-ice-came-yes = Yes
walk-hold-release-ice-came-no = No, the jail still has the person
walk-hold-release-ice-came-unsure = I am not sure

walk-hold-release-time = How long has only the hold kept the person?
walk-hold-release-time-help = Count from the hour when bail was paid, charges were dropped or the sentence was served.
walk-hold-release-time-less = Less than two days
walk-hold-release-time-weekend = Longer, with a weekend or holiday
walk-hold-release-time-over = Longer, with no weekend or holiday
walk-hold-release-time-unsure = I am not sure

## End: The hours have not begun yet

walk-hold-release-not-begun = The hours have not begun yet
walk-hold-release-not-begun-copy = Ask the jail for a copy of the hold.
walk-hold-release-not-begun-lawyers = Tell the criminal lawyer and an immigration lawyer.
walk-hold-release-not-begun-when = Ask the criminal lawyer when the person could go free.
walk-hold-release-not-begun-no-bail = Do not pay bail before you talk to a lawyer.
walk-hold-release-not-begun-no-bail-detail = Paying starts the hours, and ICE may come at once. Not paying can mean more days in jail. A lawyer helps you choose.
walk-hold-release-not-begun-no-plea = Do not plead guilty before you ask about deportation.
# Keep both sides and what is safest.
walk-hold-release-not-begun-bail-law = Can bail be refused because of status? An older Georgia law said that its status check must not be used for that. We do not know if the newer law still says so. Safest: let the criminal lawyer ask the judge.
# $hours = 48.
walk-hold-release-not-begun-clock = The { $hours } hours of the hold begin only when the person would go free.

## End: The hours are running now

walk-hold-release-running = The hours are running now
walk-hold-release-running-write = Write down the hour when only the hold was left.
walk-hold-release-running-ask = Ask the jail in writing when it will let go.
walk-hold-release-running-copy = Ask the jail for a copy of the hold.
walk-hold-release-running-lawyer = Call an immigration lawyer now.
walk-hold-release-running-ready = Give the person the lawyer’s name and your number.
walk-hold-release-running-ready-detail = ICE may come at any hour. The person should know what to say and not to sign.
# Said or written to the jail.
walk-hold-release-running-say-until = Which paper holds this person, and until what hour? Please answer in writing.
walk-hold-release-running-no-sign = Do not sign ICE papers before you talk to a lawyer.
# $hours = 48. Keep both sides and what is safest.
walk-hold-release-running-count = Do weekends count? The federal rule gives { $hours } hours and leaves out Saturdays, Sundays and holidays. The form says only { $hours } hours. Safest: write down both end times and ask for release at each.
# $hours = 48.
walk-hold-release-running-limit = The hold asks the jail to keep the person up to { $hours } hours more. They begin when the person would go free.
walk-hold-release-running-local = In a jail with a <term id="287g">287(g) agreement</term>, local officers may serve an ICE warrant. Then ask which paper holds the person now.

## End: It depends on how the hours are counted

walk-hold-release-two-counts = It depends on how the hours are counted
walk-hold-release-two-counts-ask-now = Ask now, in writing, for release.
walk-hold-release-two-counts-ask-now-detail = If the jail says no, ask again when the longer count ends.
walk-hold-release-two-counts-both = Write down both end times: with and without weekends.
walk-hold-release-two-counts-lawyer = Call a lawyer today. Ask which count holds.
walk-hold-release-two-counts-names = Write down who you talked to, and the hour.
# Said or written to the jail.
walk-hold-release-two-counts-say-until = Which paper holds this person, and until what hour? Please answer in writing.
walk-hold-release-two-counts-no-fight = Do not shout at or threaten the jail staff.
walk-hold-release-two-counts-no-sign = Do not sign ICE papers before you talk to a lawyer.
# $hours = 48. Keep both sides and what is safest.
walk-hold-release-two-counts-count = Do weekends count? The federal rule gives { $hours } hours and leaves out Saturdays, Sundays and holidays. The form says only { $hours } hours. Safest: write down both end times and ask for release at each.
# Keep both sides and what is safest.
walk-hold-release-two-counts-must = Must the jail obey ICE? The hold is a request, but Georgia law tells jails to follow it. We did not see the whole law. Safest: expect the jail to wait for ICE, and let a lawyer act.
walk-hold-release-two-counts-local = In a jail with a <term id="287g">287(g) agreement</term>, local officers may serve an ICE warrant. Then ask which paper holds the person now.

## End: The hold should be over

walk-hold-release-over = The hold should be over
walk-hold-release-over-ask-now = Ask now, in writing, for release.
walk-hold-release-over-lawyer = Call a lawyer at once.
walk-hold-release-over-lawyer-detail = Say since when only the hold keeps the person, and that ICE has not come. A lawyer can ask a court to act.
walk-hold-release-over-paper = Ask which paper holds the person now.
walk-hold-release-over-names = Write down each name, answer and hour.
# Said or written to the jail.
walk-hold-release-over-say-until = Which paper holds this person, and until what hour? Please answer in writing.
walk-hold-release-over-no-fight = Do not shout at or threaten the jail staff.
walk-hold-release-over-no-sign = Do not sign ICE papers before you talk to a lawyer.
# Keep both sides and what is safest.
walk-hold-release-over-must = Must the jail obey ICE? The hold is a request, but Georgia law tells jails to follow it. We did not see the whole law. Safest: expect the jail to wait for ICE, and let a lawyer act.
# $hours = 48.
walk-hold-release-over-sue = If { $hours } hours pass and ICE has not come, the hold gives the jail no more power. People held wrongly can sue.
walk-hold-release-over-local = In a jail with a <term id="287g">287(g) agreement</term>, local officers may serve an ICE warrant. Then ask which paper holds the person now.

## End: The person is not in the jail any more

walk-hold-release-gone = The person is not in the jail any more
walk-hold-release-gone-find = Look for the person.
walk-hold-release-gone-find-detail = It can take a day or two until a name shows.
walk-hold-release-gone-lawyer = Call an immigration lawyer now.
walk-hold-release-gone-tell = Tell the lawyer when ICE took the person.
walk-hold-release-gone-no-ice = Do not go to ICE yourself if you have no papers.
walk-hold-release-gone-no-sign = Tell the person: “Do not sign before you talk to a lawyer.”

## End: Ask the jail first

walk-hold-release-ask-jail = Ask the jail first
walk-hold-release-ask-jail-call-jail = Call the jail and ask if the person is there.
walk-hold-release-ask-jail-copy = Ask if there is a hold, and for a copy.
walk-hold-release-ask-jail-write = Write down each name, answer and hour.
walk-hold-release-ask-jail-lawyer = Ask the criminal lawyer to find out too.
# Said or written to the jail.
walk-hold-release-ask-jail-say-until = Which paper holds this person, and until what hour? Please answer in writing.
walk-hold-release-ask-jail-no-bail = Do not pay bail before you know. Ask a lawyer.
walk-hold-release-ask-jail-no-status = Do not talk about your own status.
walk-hold-release-ask-jail-questions = Ask the jail
walk-hold-release-ask-jail-questions-hold = Is there an ICE hold? When did it come?
walk-hold-release-ask-jail-questions-warrant = Is a warrant with it? May I have a copy?
walk-hold-release-ask-jail-questions-ends = What is the bail? When would the person go free?
walk-hold-release-ask-jail-questions-signed = Who at ICE signed it?
