### Page: ICE holds a person at Stewart Detention Center in Lumpkin, Georgia.
### The reader is the family or a friend outside. Nothing here may sound safer or surer than the facts.

detained-stewart-title = Held at Stewart, in Lumpkin
# On the tile of the home page: 1 to 4 words.
detained-stewart-short = Stewart
detained-stewart-lead = Read this page if ICE holds someone you love at Stewart Detention Center.

## What to do

detained-stewart-have-number = Have the full name and the A-number ready.
detained-stewart-have-number-detail = The <term id="a-number">A-number</term> is on immigration papers, after the letter A.
detained-stewart-call-first = Call the place before you go.
detained-stewart-call-first-detail = Ask about visiting hours, ID and clothes. Ask if the person is still there.
detained-stewart-letter = Write a letter, and say when to call you.
detained-stewart-letter-detail = You usually cannot call a person inside. Put the full name and the A-number on the letter. Ask the place first how to address it.
detained-stewart-el-refugio = Ask El Refugio for help.
detained-stewart-el-refugio-detail = It is a help group near Stewart, not ICE. It has a house where visitors can rest on weekends. A volunteer may visit for you.
detained-stewart-lawyer = Ask a lawyer about bond and <term id="habeas">habeas</term>.

## What to say

# Said on the phone to the place.
detained-stewart-hours = What are the visiting hours this week, please?

## What not to do

detained-stewart-visit-risk = Do not visit before you ask a lawyer, if you have no status.
detained-stewart-visit-risk-detail = Adults must show a government ID with a photo. The place may check visitors for arrest warrants. Someone with status can go for you.
detained-stewart-case = Do not talk about the case on calls from inside.
detained-stewart-pay = Do not pay a caller who says “I am ICE”.
detained-stewart-pay-detail = False callers asked families of people at Stewart for bond money. Ask the lawyer first.

## What is disputed

# $since, $ruling and $granted are dates.
detained-stewart-bond = Can a person at Stewart get out on <term id="immigration-bond">bond</term>? Since { $since }, the immigration appeals board tells judges to refuse people who came in without being checked. On { $ruling }, the federal appeals court for Georgia said that they can ask, if arrested inside the country. But that ruling was not final. On { $granted }, the Supreme Court took up the question. We do not know what has come since. Many at Stewart won a bond hearing through a federal judge. Safest: ask a lawyer right away about a bond hearing and habeas.

## Step by step

detained-stewart-visit = Before a visit
detained-stewart-visit-call = Call for the hours. Men and women may have different hours.
detained-stewart-visit-id = Each adult brings a government ID with a photo.
detained-stewart-visit-child = A child must come with an adult.
detained-stewart-visit-time = Plan for a long wait. A visit may be one hour a week.
detained-stewart-visit-rest = Tell El Refugio if you need a place to rest.

## Rights and rules

detained-stewart-court = There is an immigration court inside Stewart. Read the notice to see which court has the case.
detained-stewart-habeas = Habeas asks a federal judge to review why a person is held. For Stewart it is filed in the federal court for the Middle District of Georgia.
detained-stewart-access = The person may have phone calls, legal mail and lawyer visits. They should get a handbook with the rules.
detained-stewart-few-lawyers = Few people in Georgia’s immigration courts have a lawyer. Start to look today.

## When it is otherwise

detained-stewart-moved = ICE may move the person without notice. Some men were moved from Stewart to the federal prison in Atlanta. Lawyers said that they had trouble reaching them.
