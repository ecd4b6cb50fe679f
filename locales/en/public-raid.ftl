### Page: officers stop many people at once in a public place, such as a street, a store or a parking lot.
### The reader may be one of them, or may only see it. "Officer" means ICE agents and police, unless the line names one.

public-raid-title = Officers stop many people in public
# On the tile of the home page: 1 to 4 words.
public-raid-short = Raid in public
public-raid-lead = Read this when officers stop many people on a street, in a store, park or parking lot.

## What to do

public-raid-calm = Stay calm. Walk, do not run.
public-raid-calm-detail = Running can give officers a reason to suspect you, or add a charge.
public-raid-ask-free = Ask if you are free to leave.
public-raid-ask-free-detail = If they say yes, walk away calmly and silently.
public-raid-silent = Say that you will stay silent.
public-raid-silent-detail = Immigration officers may ask anyone questions. The law does not say that you must answer.
public-raid-note = Write down what you saw, when it is over.
public-raid-note-detail = Write the place, time, agency, badge numbers and car plates. Write who was taken, and who saw it.
public-raid-find = Help find a person who was taken.

## What not to do

public-raid-run = Do not run or hide. Do not touch officers.
public-raid-lie = Do not lie or show false papers.
public-raid-lie-detail = Both can be crimes. You may stay silent instead.
public-raid-block = Do not block officers or hide anyone.
public-raid-block-detail = You may watch and film from a distance. In Georgia, it is a crime to get in an officer’s way on purpose.

## What is disputed

# $paused is the day of the Supreme Court’s order.
public-raid-looks = May officers stop you for looks, language, place or kind of work? The law says that race alone is not a legal reason. A court in California put limits on such stops. On { $paused } the Supreme Court paused those limits for now. It is about a part of California, and it is not the last word. Be ready for such stops anywhere. Safest: stay calm and silent, and write it down later.

## Step by step

public-raid-taken = If they took someone
public-raid-taken-name = Write the person’s full name, if you can hear it.
public-raid-taken-who = Write who took them: ICE, police or sheriff.
public-raid-taken-children = Look for children who were left alone. Call an adult whom the family trusts.
public-raid-taken-family = Tell the family what you saw, and where.
public-raid-taken-keep = Keep your photos and video. A lawyer may want them.

## Rights and rules

public-raid-nearby = Officers may also question people who are only nearby. In June 2025 an ICE leader told officers to do so, a newspaper wrote.
public-raid-suspicion = To hold you for a short time, an immigration officer needs <term id="reasonable-suspicion">reasonable suspicion</term>. That means clear facts that point to a crime, or to being here unlawfully. Race alone is not enough.
public-raid-who = ICE officers may wear the word “POLICE”, plain clothes or a mask. You may ask to see a badge. You may ask which agency they are from.
public-raid-arrest = When immigration officers arrest a person, a federal rule tells them what to say. They say that they are immigration officers, and why they arrest. They do it when it is safe.
public-raid-film = You may film police who work in public. Keep back, and move when they tell you.

## When it is otherwise

# $age is an age in years.
public-raid-card = Do you have a <term id="lpr">green card</term> or a work permit, and are you { $age } or older? Federal law says you must carry it.
public-raid-pat-down = Officers may pat your outer clothes only if they have good reason to suspect a weapon.
public-raid-parent = Are you arrested, and do you have children? Say at once that they need care, and ask to call.
