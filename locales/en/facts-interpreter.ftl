### Why the advice is true: facts about interpreters in court and language help on the phone.

fact-interp-immigration-court = Immigration court provides an interpreter at no charge. Tell the clerk and the judge your best language and dialect. Say so if you do not understand.
# $days: how long before.
fact-interp-georgia-court = Georgia courts must give a free interpreter to people with limited English. This covers criminal and civil court proceedings. Tell the court early: the rule asks for notice at least { $days } days before, where practicable. Late notice can cost money.
fact-interp-acis-languages = The immigration court <term id="acis">phone line</term> works in English and Spanish.
# This line is run by ICE itself.
fact-interp-ice-line = ICE's own detention line offers Spanish-speaking operators and other language help.
# $days: days to complain.
fact-interp-complain-health = You can complain if a hospital or clinic with federal health money refuses you language help. You can also complain if it treats you worse because of race or national origin. The complaint goes to the civil rights office of the federal health department (HHS). It must be made within { $days } days, with exceptions. Our copy of the page is from 2021.
fact-interp-not-family = The civil rights office of the federal health department tells farm workers this. The interpreter at the doctor must be free. You need not bring or pay one, or rely on a child or family member.
