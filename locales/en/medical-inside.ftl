### Page: a person in immigration detention or jail is sick, hurt, pregnant or needs medicine.
### "You" is the person inside. The family often reads this page to them on the phone.

medical-inside-title = Sick or hurt in detention
# On the tile of the home page: 1 to 4 words.
medical-inside-short = Health inside
medical-inside-lead = Read this page if you need a doctor or medicine in detention, or if your relative does.

## What to do

medical-inside-say = Say that you are sick as soon as you arrive.
medical-inside-say-detail = Name your illness, your medicine and how much you take. Say so if you are pregnant.
medical-inside-ask-daily = Ask for care every day, in writing too.
medical-inside-log = Write down each time you ask.
medical-inside-log-detail = Write the day, the hour, what you asked and what they said. Notes can be proof later.
medical-inside-language = Ask for help in your language.
medical-inside-tell-outside = Tell your family and your lawyer.

## What to say

# Said to a guard or nurse. Only if it is true.
medical-inside-now = I need a doctor now. It is an emergency.

## What not to do

medical-inside-wait = Do not wait until it gets worse.
medical-inside-sign = Do not sign papers you cannot read.
medical-inside-sign-detail = Ask for the paper in your language, and for a lawyer. Ask what a treatment is for before you say yes.
medical-inside-lie = Do not lie about your health.

## What is disputed

# $since is a date.
medical-inside-pregnant = May ICE hold you if you are pregnant, gave birth not long ago or are nursing? An ICE rule of { $since } says that it generally should not, with exceptions. In October 2025, news said that ICE held such people all the same. We do not know if the rule still counts. Safest: tell the staff and a lawyer that you are pregnant.

## Step by step

medical-inside-ask = What to write when you ask for care
medical-inside-ask-who = Your name, A-number and the date.
medical-inside-ask-what = What hurts, and since when.
medical-inside-ask-medicine = Which medicine you take, and since when you have none.
medical-inside-ask-before = How often you asked before.
medical-inside-ask-copy = Keep a copy, or tell a relative what you wrote.
medical-inside-family = What the family can do
medical-inside-family-papers = Ask the person’s own doctor for a letter and a list of medicines.
medical-inside-family-lawyer = Give them to the lawyer. Ask the lawyer to write to the place.
medical-inside-family-consulate = Ask the consulate to check on the person. Do they fear their own government? Ask a lawyer first.
medical-inside-family-before = Talk to a lawyer before you complain. A complaint can be used as information about you.
medical-inside-family-report = Then the lawyer or a group can report bad care to ICE’s line or the <term id="oig">Inspector General</term>.

## Rights and rules

medical-inside-rules = ICE’s rules say that you must get the care you need for body, teeth and mind. That includes emergencies.
medical-inside-daily = The rules say that you can ask for care every day. On arrival they must tell you how.
# $reports is a number of reports.
medical-inside-reports = In 2025 a U.S. senator from Georgia counted { $reports } credible reports of bad medical care in detention. They are not proof in each case. So keep asking, and keep notes.
medical-inside-hospital = Are you taken to a hospital that takes Medicare? Its emergency room must check you and treat an emergency. Status and money do not matter.

## When it is otherwise

medical-inside-place = Not every place follows the same rules. A county jail or a federal prison may have others.
medical-inside-line = The ICE line takes reports of abuse, but ICE runs it. You do not have to tell it how anyone came here.
