### Why the advice is true: facts about arrests in and near courthouses, and about going to court.

# $final: the day of the final guidance.
fact-court-2025-policy = In 2025 ICE allowed arrests in and near courthouses. An interim memo came in January 2025 and final guidance on { $final }. The final guidance dropped the line about respecting state or local limits. Family and small-claims courts were to be “generally avoided” without a supervisor's approval.
# $order: the day of the ruling.
fact-court-vacated-june-2026 = On { $order } a federal judge in California, P. Casey Pitts, canceled (vacated) ICE and Justice Department policies. They had allowed civil arrests in and around immigration courts. The ruling had nationwide effect, but the government could appeal, so check what applies now. Reports of the ruling speak of immigration courts, not Georgia state courthouses.
fact-court-still-go = Missing a court date is usually worse than going. An immigration judge can order removal without you there; a Georgia judge can issue a bench warrant. Before you decide, talk to a lawyer about a remote hearing or other arrangements.
fact-court-atlanta-checks = In May 2025 lawyers reported ICE agents at an Atlanta immigration court. The agents checked papers of people leaving hearings. No arrests there had been confirmed at that time. Go with a lawyer or companion if you can, and carry the hearing notice.
fact-court-dismissal-warning = The government lawyer may ask the judge to dismiss (close) your case. Before you answer, ask for time to talk to a lawyer. Arrests outside the courtroom have followed dismissed cases.
