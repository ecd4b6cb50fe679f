### Benefits (food, health, cash help) and what they can mean for a green card. The rule may have changed: never say that a benefit is safe.
### SSI, TANF, CHIP, WIC, Medicaid, SNAP: names of programs, they stay.

public-charge-title = Benefits and your green card
# On the tile.
public-charge-short = Public charge
public-charge-lead = For you when you fear that a benefit can hurt your immigration case.

## What to do

public-charge-ask = Ask a lawyer before you start or stop a benefit.
# The test: the government asks if a person may come to depend on it.
public-charge-test = Find out if the test is for you.
public-charge-test-detail = It is not for refugees, people with asylum and many humanitarian groups. It is not for becoming a citizen.
public-charge-emergency = Get care in an emergency.
public-charge-children = Ask what your citizen children can get.
public-charge-children-detail = You can apply for them and not for yourself. Georgia Medicaid’s page says that you need not show your own status.
public-charge-data = Ask a lawyer who may see your address.

## What to say

# You say it at the office for benefits.
public-charge-say-child = I am applying only for my child, not for me.

## What not to do

public-charge-no-lie = Do not lie on a form for benefits.
public-charge-no-home = Do not stay at home in an emergency.
public-charge-no-drop = Do not drop a child’s benefit before you ask a lawyer.

## What is disputed

# Disputed: keep both sides and what is safest. $rule, $proposal: days.
public-charge-rule = What counts today in the <term id="public-charge">public charge</term> test? Under a rule since { $rule }, only cash welfare and long-term care paid by the government count. On { $proposal } the government proposed to cancel that rule. Officers could then look at more benefits. We found no final rule. Safest: ask an immigration lawyer what counts now.
# Disputed: keep both sides and what is safest. $ruling, $since: days.
public-charge-sharing = Can ICE see Medicaid data? A federal judge in California ruled on { $ruling }. Since { $since } the federal health department may give ICE addresses and other basic facts. This is about people without status. It may not give medical facts in the states that sued, but Georgia did not sue. Georgia Medicaid’s page says that it does not report people, but it may be older. Safest: ask a lawyer before you give the address of someone without status.

## Steps

# Heading of a list.
public-charge-counted = What the rule of 2022 counts
public-charge-counted-ssi = SSI, a monthly payment
public-charge-counted-tanf = TANF and other cash welfare from the state or a local office
public-charge-counted-care = Long-term care in an institution that the government pays
# Heading of a list.
public-charge-not-counted = What the rule of 2022 does not count
public-charge-not-counted-food = Food stamps, WIC and school meals
public-charge-not-counted-health = Regular Medicaid and CHIP
public-charge-not-counted-home = Help with housing
public-charge-not-counted-family = Benefits that your children or relatives use

## Why

public-charge-who = The test is for people who ask for a visa, entry or most green cards.
public-charge-emergency-room = Emergency rooms of hospitals that take <en>Medicare</en> must check anyone with an emergency. They must treat it until the person is stable. Your status and your money do not matter.
public-charge-bills = Georgia Medicaid’s page says that it can help pay the bills of an emergency or a birth. This is so also without status, if your income is low enough.
public-charge-no-ask = You may stay silent about your status with doctors and nurses.

## When it is otherwise

# $since: a day.
public-charge-medicaid = Since { $since } federal Medicaid and CHIP cover fewer immigrants. Refugees and people with asylum are left out if they have no green card. We could not check what Georgia still covers, so ask.
# $age: years.
public-charge-status-check = For many benefits a Georgia office checks the status of people aged { $age } or older who apply. The check goes to Homeland Security. Emergency medical care is an exception.
