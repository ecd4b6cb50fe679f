### Why the advice is true: facts about schools, churches, hospitals and similar places.

# $ended: the day the policy ended. $announced: the day this was announced.
fact-sens-rescinded = On { $ended } Homeland Security ended a policy on <term id="protected-areas">protected places</term>. It had kept most arrests away from schools, churches, hospitals and similar places. The end was announced on { $announced }. Officers were told to use “common sense” instead of fixed rules.
# $memo: date of the memo.
fact-sens-ice-31jan = An ICE memo of { $memo } leaves the decision to officers and supervisors. They decide case by case.
fact-sens-2021-policy = The policy of 2021 covered schools, health care, worship, playgrounds and bus stops. It also covered shelters, food banks, disaster relief and more. Limits of some kind had existed since 1993 and 2011.
fact-sens-worship-lawsuits = Some religious groups sued; for example, Quaker meetings sued in Maryland in January 2025. Where court orders exist, they protect only the groups that sued. Check what applies where you are.
fact-sens-private-space = The Fourth Amendment still applies, even without that policy. For rooms not open to the public, officers need consent or a warrant signed by a judge. Examples are classrooms, exam rooms, offices, and sanctuary areas marked private.
fact-sens-worship-public = Some parts of a house of worship are open to everyone. Immigration officers may go in there without a warrant. For private parts, such as staff offices, they need permission or a <term id="judicial-warrant">warrant signed by a judge</term>. Legal groups advise a sign at each private room.
# $maryland, $refused, $massachusetts: days of the orders. $feet: how many feet. Names of churches stay.
fact-sens-worship-orders = Courts disagree about arrests at houses of worship. On { $maryland } a judge in Maryland protected the groups that sued there. They are Quaker groups, the Cooperative Baptist Fellowship (based in Georgia) and a Sikh temple. On { $refused } a judge in Washington, D.C., refused this to many other groups. On { $massachusetts } a judge in Massachusetts protected more groups that sued. They are American Baptist, Alliance of Baptists, Metropolitan Community and some Lutheran churches. That order limits enforcement without a warrant inside, and within { $feet } feet of an entrance. It makes exceptions for emergencies and for a supervisor’s approval. The Maryland case was on appeal in January 2026.
# $day: the day of the arrest. An ankle monitor is a device that ICE puts on a person's leg.
fact-sens-tucker-2025 = On Sunday, { $day }, ICE arrested a man outside his church in Tucker, Georgia. The service was going on inside. His ankle monitor had made a noise, and he had stepped out.
