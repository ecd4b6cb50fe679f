### Page: the reader has a case in immigration court: what the court is, what happens there, how to get ready.
### The reader may be free or in detention. The page at-court is about going to a court building; do not repeat it here.
### "The judge" is an immigration judge. "The government's lawyer" speaks for ICE.

immigration-court-title = Your case in immigration court
# On the tile of the home page: 1 to 4 words.
immigration-court-short = Immigration court
immigration-court-lead = Read this page if you have a case or a paper from immigration court.

## What to do

immigration-court-check = Check your court date often.
# $digits = 9.
immigration-court-check-detail = Use the court’s <term id="acis">phone line</term> and your <term id="a-number">A-number</term>. It speaks English and Spanish. Put zeros in front until your number has { $digits } digits.
# $days = 5.
immigration-court-address = Tell the court within { $days } days if you move.
immigration-court-address-detail = Use <term id="eoir-33">Form EOIR-33</term>. Tell Homeland Security too. The court mails its letters to the address it has.
immigration-court-lawyer = Look for a lawyer now, before the first hearing.
immigration-court-lawyer-detail = Few people in Georgia’s immigration courts have one. So start early. The lawyer gives the court <term id="eoir-28">Form EOIR-28</term>.
immigration-court-bring = Bring your hearing notice. Ask your lawyer what else.
immigration-court-language = Tell the clerk and the judge your best language.
immigration-court-language-detail = Name your dialect too. Say so if you do not understand.

## What to say

# Said to the immigration judge.
immigration-court-say-time = I ask for time to find a lawyer before I answer.

## What not to do

immigration-court-no-miss = Do not miss a hearing.
immigration-court-no-miss-detail = The judge can order you deported without you there. Are you afraid to go? Ask a lawyer first.
# To "dismiss" a case.
immigration-court-no-dismiss = Do not agree to close your case without a lawyer.
immigration-court-no-dismiss-detail = In 2025 ICE lawyers asked judges to close cases. Then people were arrested for fast deportation.
immigration-court-no-lie = Do not lie to the judge or show false papers.

## What is disputed

# Keep both sides and what is safest.
immigration-court-silent = Can you stay silent before the judge? You may stay silent about things that could be a crime. But this is not a criminal trial, and the judge may use your silence against you. And if you want protection, you need to say that you are afraid. Safest: ask for time to find a lawyer first. Do not guess, and say only what is true.
# $days = 30, $short = 10. The appeals board is the BIA.
immigration-court-appeal = How long do you have to appeal? The appeal must reach the appeals board within { $days } days. A rule of 2026 would have made it { $short } days in most cases. A federal court blocked that part, and the case goes on. Safest: call a lawyer the day the judge decides, and plan for { $short } days.

## Step by step

immigration-court-hearings = How a case goes
# The English name stands on the paper.
immigration-court-hearings-paper = You get a <term id="nta">Notice to Appear</term>. It says what the government claims about you.
immigration-court-hearings-first = The <term id="master-hearing">first hearing</term> is short. The judge says that you may have a lawyer, and sets dates.
immigration-court-hearings-answer = The judge usually asks if the claims are true. Ask for time to find a lawyer first.
immigration-court-hearings-main = Later comes the <term id="individual-hearing">main hearing</term>. The judge hears you and looks at your proof.
immigration-court-hearings-decision = The judge decides. If you lose, ask a lawyer about an appeal at once.

## Rights and rules

immigration-court-lawyer-right = You may have a lawyer. The government does not pay. You can ask the judge for time to find one.
immigration-court-lawyer-right-detail = The judge gives you a list of free or low-cost help.
# $percent = 39.
immigration-court-few = In May 2021, about { $percent } of each 100 people with open cases in Georgia had a lawyer. That was one of the lowest shares in the country.
immigration-court-interpreter = The court gives you an interpreter at no cost.
immigration-court-burden = The government must first prove that you are not a citizen. Then you may have to prove that you are here lawfully.
immigration-court-burden-detail = This is so if you came in without being checked. If you were admitted, the government must prove that you can be deported.
immigration-court-places = Atlanta has two immigration courts. Another is inside Stewart Detention Center. Your notice says which one is yours.
# $days = 10.
immigration-court-ten-days = Your first hearing comes at least { $days } days after you get the Notice to Appear. It can be sooner if you sign that you do not need this time. Ask a lawyer before you sign.

## When it is otherwise

immigration-court-one-paper = A lawyer can also help you with only one paper. For that the court uses Form EOIR-61.
immigration-court-bond-line = The phone line says nothing about bond or requests to the judge. Call the court for those.
immigration-court-no-judge = Some people never see a judge. This is called <term id="expedited-removal">fast deportation</term>.
