### Why the advice is true: facts about "public charge", a test on the use of government help in some immigration cases.
### Benefit names (SSI, TANF, CHIP, WIC, Medicaid) stay.

# $since: the day the rule began.
fact-pc-test-2022 = The <term id="public-charge">public charge</term> rule in force since { $since } looks only at two kinds of help. One is cash welfare: SSI, TANF, or state or local cash aid. The other is long-term care in an institution paid by the government. Food stamps, regular Medicaid, CHIP, school meals, WIC and housing aid were not counted.
# "That rule": the rule of fact-pc-test-2022. $proposed: the day of the proposal.
fact-pc-proposal-2025 = On { $proposed } Homeland Security proposed to cancel the 2022 public charge rule. Officers could then weigh more kinds of benefits. Our sources do not show a final rule. Check what applies now before you act or advise.
fact-pc-who = The public charge test applies to people who ask for admission, a visa or most green cards. It does not apply to refugees, asylees and many humanitarian groups. It does not apply to becoming a citizen.
fact-pc-family = Under the 2022 rule, benefits used by your children or other relatives were not counted against you.
fact-pc-medicaid-2026 = Since { $since } federal money for Medicaid and CHIP covers fewer immigrants. It covers people with a green card, some people from Cuba and Haiti, and people from three Pacific island nations. People with asylum and refugees are left out, unless they have a green card. States may still cover some children and pregnant people. We could not check what Georgia does now.
fact-pc-georgia-medicaid = Georgia Medicaid’s own page says this. People who are not citizens may get help with the bills of an emergency or a birth. This is so with and without status, if their income is low enough. U.S. citizen children may get Medicaid. Parents who apply for them need not show their own status. The page also says that Medicaid does not report people to <term id="uscis">USCIS</term>. It may be older than the federal sharing of data.
