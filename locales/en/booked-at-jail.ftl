### Page: the police arrested the reader and took them to a county or city jail.
### "You" is the person in the jail. Their family may read this page too.

booked-at-jail-title = Arrested and taken to jail
# On the tile of the home page: 1 to 4 words.
booked-at-jail-short = Arrest and jail
booked-at-jail-lead = Read this page if police arrest you and take you to a county jail.

## What to do

booked-at-jail-stay-silent = Say that you will stay silent.
booked-at-jail-stay-silent-detail = You do not have to say where you were born. You do not have to say how you came to this country.
booked-at-jail-ask-lawyer = Ask for a lawyer.
booked-at-jail-ask-lawyer-detail = If you cannot pay, ask for the public defender. A criminal charge that can bring jail time gives you this right. It is the same for citizens and noncitizens.
booked-at-jail-ask-call = Ask for a phone call.
booked-at-jail-ask-call-detail = The jail takes your phone. It helps to know one number by heart: family or a lawyer.
booked-at-jail-check-hold = Ask your lawyer to check for an <term id="detainer">ICE hold</term>.
booked-at-jail-check-hold-detail = An ICE hold is a request from ICE to the jail. It asks the jail to keep you after you should go free.
booked-at-jail-before-plea = Talk to your lawyer before you plead guilty.
booked-at-jail-before-plea-detail = A guilty plea can lead to deportation. Ask first, even if the charge is driving without a license.

## What not to do

booked-at-jail-no-lie = Do not lie or give a false name.
booked-at-jail-no-lie-detail = A false name or a false statement can be a crime. Staying silent is not a lie.
booked-at-jail-no-citizen = Do not say you are a citizen if you are not.
booked-at-jail-no-citizen-detail = It is a crime. It can close most ways to stay here, for good.
booked-at-jail-no-resist = Do not run, resist or touch officers.
booked-at-jail-no-sign = Do not sign ICE papers before you talk to a lawyer.

## What is disputed

# $signed is a date: the day the Georgia law HB 1105 was signed.
booked-at-jail-bail-and-status = Can a jail refuse <term id="bail">bail</term> because of status? An older Georgia law said its status check must not be used that way. A newer law, <term id="hb1105">HB 1105</term>, was signed on { $signed }. We could not confirm that it still says so. Safest: ask a lawyer before anyone pays bail.
# "Secure Communities" is the name of a government program; keep it in English. ICE is the agency.
booked-at-jail-program-name = Is <term id="secure-communities">Secure Communities</term> back? We could not confirm that the name is in official use again. But jails never stopped sharing fingerprints. Safest: expect your fingerprints to reach ICE.
# $ended, $back and $revoked are dates.
booked-at-jail-program-name-detail = The program was ended on { $ended }. An order of { $back } brought it back. An order of { $revoked } took that away. The fingerprints were shared all that time.

## What happens, step by step

booked-at-jail-inside = What happens in the jail
booked-at-jail-inside-booking = Officers take your name, photo and fingerprints. This is called <term id="booking">booking</term>.
booked-at-jail-inside-prints = The fingerprints go to the FBI. The FBI passes them to Homeland Security.
# "they" = the fingerprints; "match" = the same prints are already in the immigration records.
booked-at-jail-inside-match = If they match, ICE looks at your records. ICE then decides whether to send an ICE hold.
# $hours counts from the moment the person arrives at the jail.
booked-at-jail-inside-status = In Georgia, the jail must try within { $hours } hours to learn your nationality and status.
booked-at-jail-inside-judge = You go before a judge. This is the <term id="first-appearance">first appearance</term>.
booked-at-jail-inside-bail = In Georgia, the judge tells you the charges and your rights, and sets bail.

## Rights

booked-at-jail-silence-right = Everyone in the United States has the right to stay silent. Your immigration status does not change that.
# $without and $with are hours.
booked-at-jail-judge-soon = In Georgia, you must see a judge soon after an arrest. With no warrant, it is within { $without } hours, or a warrant must come. If not, you must be released. With a warrant, it is within { $with } hours.
booked-at-jail-judge-soon-detail = An ICE hold can change this. The jail may then keep you for ICE after you should go free.
booked-at-jail-prints-shared = The fingerprint check is automatic. It covers everyone the jail books. The police do not choose.
# $start is a date, $counties is the number of counties in Georgia.
booked-at-jail-prints-shared-detail = Secure Communities was the name for this sharing. It came to Georgia on { $start }, first in three counties. Later it covered all { $counties } counties. Today ICE uses another name, and the sharing goes on.
booked-at-jail-jail-check = Georgia law tells every county and city jail to check nationality and status.
booked-at-jail-jail-check-detail = If papers do not answer the question, the jail asks a <term id="lesc">Homeland Security office</term>. The jail reports people who are found to be here unlawfully.
booked-at-jail-free-interpreter = Georgia courts must give you an interpreter at no cost. Tell the court early which language you speak.
booked-at-jail-consulate-right = If you are not a U.S. citizen, you can ask officers to tell your <term id="consular-notification">consulate</term>. Your status does not matter.
booked-at-jail-consulate-right-detail = Asking also shows that you come from another country. What you say may be used later. Your lawyer can help you decide.

## When it is otherwise

booked-at-jail-no-match = No match does not mean no risk. If you never dealt with immigration offices, they may not have your fingerprints. But a jail in Georgia must still ask about nationality.
booked-at-jail-every-county = Some counties have no <term id="287g">287(g) agreement</term> with ICE. They are still within ICE’s reach. Fingerprint sharing and the jail check cover every county in Georgia.
# $since is a date.
booked-at-jail-theft-arrest = Some arrests can lead to ICE detention with no bond. A law of { $since }, the <term id="laken-riley-act">Laken Riley Act</term>, says so. An arrest alone can be enough.
booked-at-jail-theft-arrest-detail = The law is about people who were not lawfully admitted to the country. It names theft, burglary and shoplifting. It also names assault on an officer, and crimes that cause death or serious injury. Ask a lawyer fast.
