### Page: people who were hurt by a crime, forced to work or for sex, or abused at home. The reader may be in danger, ashamed or watched.
### Be gentle. Promise nothing. Never tell the reader to go to the police or not to go: say what each way can mean.

victims-title = If someone hurt you or forced you
# On the tile of the home page: 1 to 4 words.
victims-short = Victims of crime
victims-lead = Read this page if you suffered a crime, abuse at home, or forced work.

## What to do

victims-safe = Get to a safe place. Call a crisis line.
victims-safe-detail = A Georgia guide says that shelters, crisis lines and emergency rooms do not ask about status.
victims-lawyer = Talk to an immigration lawyer about your options.
victims-lawyer-detail = Some victims have their own ways to stay. A lawyer can tell which one may fit.
victims-proof = Keep proof in a place that only you can reach.
victims-proof-detail = Photos, messages, letters and papers from a doctor can help. For some cases no police report is needed.
victims-copies = Keep copies of your case papers with someone you trust.
victims-copies-detail = This is for people who already have such a case.
victims-tell-ice = Tell ICE that you have such a case, if it holds you.
victims-tell-ice-detail = Only if it is true. Show a copy of the receipt, and ask for your lawyer. An open case may not protect you from detention.

## What not to do

victims-no-threat = Do not believe that the abuser decides your case.
victims-no-threat-detail = For some ways you apply on your own, and the government does not tell the abuser.
victims-no-sign = Do not sign ICE papers before you talk to a lawyer.
victims-no-notario = Do not pay a notario for a “fast” visa.

## What is disputed

# Keep both sides and what is safest.
victims-police = Is it safe to call the police? They can stop someone who hurts you, and some visas need their help. But in Georgia some local officers also work with ICE. Safest: if someone is in danger now, call for help. If there is time, talk first to a lawyer or a crisis line.
# Keep both sides and what is safest.
victims-ice = Does an open victim case stop ICE? Not for sure. In January 2025 ICE ended its rules that told officers to look out for victims. Some people with open cases were detained. Groups sued, and a court in California blocked parts of the new rules for a time. We do not know what holds now. Safest: have a lawyer, and keep copies of your papers ready.

## Rights and rules

victims-u = A <term id="u-visa">U visa</term> is for victims of certain crimes who help the police or the court. An official must sign a paper about that help, and may refuse.
victims-u-detail = The paper is Form I-918, Supplement B. The wait for the visa can be longer than ten years.
victims-t = A <term id="t-visa">T visa</term> is for people forced or tricked into work or sex, who are here because of it. They must help the police when asked in a reasonable way.
# $age is an age in years.
victims-t-detail = Help is not needed from someone who was under { $age }, or who cannot because of trauma. The person must also show that deportation would hurt them badly.
victims-vawa = <term id="vawa">VAWA</term> is for a husband, wife or child abused by a citizen or green-card holder. A parent abused by a citizen son or daughter can ask too.
# $years = 2.
victims-vawa-detail = It is for men too. After a divorce over the abuse, you have { $years } years to ask.
victims-private = A federal law keeps such cases private, with few exceptions. Officials may not act on the abuser’s word alone.
victims-work-rights = Laws on pay and safety protect you at work, whatever your status.

## When it is otherwise

victims-held = Are you in a jail on an ICE hold? If it is true, tell the jail that you are a victim of a crime.
victims-afraid = Do you fear harm in your own country? That is another way. See the page on fear of return.
