### Why the advice is true: facts about "public charge", a test on the use of government help in some immigration cases.
### Benefit names (SSI, TANF, CHIP, WIC, Medicaid) stay.

# $since: the day the rule began.
fact-pc-test-2022 = The <term id="public-charge">public charge</term> rule in force since { $since } looks only at two kinds of help. One is cash welfare: SSI, TANF, or state or local cash aid. The other is long-term care in an institution paid by the government. Food stamps, regular Medicaid, CHIP, school meals, WIC and housing aid were not counted.
# "That rule": the rule of fact-pc-test-2022. $proposed: the day of the proposal.
fact-pc-proposal-2025 = On { $proposed } Homeland Security proposed to cancel the 2022 public charge rule. Officers could then weigh more kinds of benefits. Our sources do not show a final rule. Check what applies now before you act or advise.
fact-pc-who = The public charge test applies to people who ask for admission, a visa or most green cards. It does not apply to refugees, asylees and many humanitarian groups. It does not apply to becoming a citizen.
fact-pc-family = Under the 2022 rule, benefits used by your children or other relatives were not counted against you.
