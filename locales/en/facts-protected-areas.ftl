### Why the advice is true: facts about schools, churches, hospitals and similar places.

# $ended: the day the policy ended. $announced: the day this was announced.
fact-sens-rescinded = On { $ended } Homeland Security ended a policy on <term id="protected-areas">protected places</term>. It had kept most arrests away from schools, churches, hospitals and similar places. The end was announced on { $announced }. Officers were told to use “common sense” instead of fixed rules.
# $memo: date of the memo.
fact-sens-ice-31jan = An ICE memo of { $memo } leaves the decision to officers and supervisors. They decide case by case.
fact-sens-2021-policy = The policy of 2021 covered schools, health care, worship, playgrounds and bus stops. It also covered shelters, food banks, disaster relief and more. Limits of some kind had existed since 1993 and 2011.
fact-sens-worship-lawsuits = Some religious groups sued; for example, Quaker meetings sued in Maryland in January 2025. Where court orders exist, they protect only the groups that sued. Check what applies where you are.
fact-sens-private-space = The Fourth Amendment still applies, even without that policy. For rooms not open to the public, officers need consent or a warrant signed by a judge. Examples are classrooms, exam rooms, offices, and sanctuary areas marked private.
