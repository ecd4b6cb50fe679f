### Why the advice is true: facts about filming officers and recording talks in Georgia.

# Federal circuit: the region of the federal appeals court that covers Georgia.
fact-record-right = In Georgia's federal circuit, the First Amendment gives a right to film police doing their job in public. Reasonable limits on time, place and manner apply.
fact-record-distance = Keep back, do not touch or block officers, and move when told. Interfering can be charged as <term id="obstruction">obstruction</term>.
# $ruling: the day of the court's decision.
fact-record-not-jails = The right to film has limits. On { $ruling } the Georgia Supreme Court upheld a man's conviction. He kept filming past the marked guard line at a Paulding County treatment facility and refused orders to leave.
fact-record-seizure = Officers generally need a warrant to search a phone. They may not delete your recording.
fact-record-one-party = For sound, Georgia needs the consent of only one person in the talk. So you may record a conversation that you are part of. Secretly recording other people in a private place is a crime.
fact-record-ice-dispute = In 2025, leaders of Homeland Security called filming ICE officers a kind of violence, or “doxing”. They said they would prosecute people who unlawfully harass officers. Civil rights groups and courts say that the First Amendment protects filming officers in public. Some people who filmed were held or arrested.
