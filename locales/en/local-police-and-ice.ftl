### How police, sheriffs and jails in Georgia work with ICE. Never make a county sound safe: no county is outside ICE's reach.
### "287(g)" is the name of a law and stays as it is.

local-police-and-ice-title = Local police and ICE
# On the tile.
local-police-and-ice-short = Police and ICE
local-police-and-ice-lead = For you when you want to know how police in Georgia work with ICE.

## What to do

# "page": the county's page in this app.
local-police-and-ice-county-page = Look at your county’s page in this app.
local-police-and-ice-county-page-detail = It shows the agreements with ICE that we know of there, with their dates.
local-police-and-ice-silent = Stay silent about your status with any officer.
local-police-and-ice-ask-free = Ask if you are free to leave.

## What not to do

local-police-and-ice-no-safe-county = Do not think a county is outside ICE’s reach.
local-police-and-ice-no-safe-county-detail = In every county, jails share fingerprints and check nationality. An agreement is not needed for that.
local-police-and-ice-no-lying = Do not lie or give a false name.
local-police-and-ice-no-running = Do not run from an officer.

## What is disputed or may have changed

# $list: the day of ICE's list. $log: how far a record of agreement papers goes.
local-police-and-ice-lists-change = Agreements come and go. The newest ICE list that we could read is of { $list }. A record of agreement papers goes to { $log }. There are newer lists that we could not read. Safest: act the same way in every county.
# HB 1105 and SB 21 are names of laws and bills.
local-police-and-ice-laws-change = Sources give different start dates for the Georgia law HB 1105, but its main parts are in force. In 2025 the state Senate passed a bill, SB 21, against local governments that break such rules. We found nothing that shows it became law. Safest: ask a lawyer what holds now.

## How it works

local-police-and-ice-what = A <term id="287g">287(g) agreement</term> lets local officers do immigration work. There are three kinds. One agency can have more than one kind.
local-police-and-ice-jail-model = <term id="jem">Jail model</term>: officers check the immigration status of people in the jail.
local-police-and-ice-warrant-model = <term id="wso">Warrant service model</term>: officers give ICE warrants to people who are already in the jail.
local-police-and-ice-task-force-model = <term id="tfm">Task force model</term>: officers have immigration powers when they are on patrol.
# $corrections, $safety: the days of signing. The two names are state offices; the State Patrol is the police on the highways.
local-police-and-ice-state-agencies = Two state agencies have agreements too. The Department of Corrections signed on { $corrections } (jail model). The Department of Public Safety signed on { $safety } (task force model). The State Patrol is part of it, so a state trooper anywhere in Georgia may do immigration work.
# $signed: the day it was signed.
local-police-and-ice-ask-every-year = A Georgia law, <term id="hb1105">HB 1105</term>, was signed on { $signed }. It tells local agencies to work with ICE. Those without an agreement must ask for one every year. Jails must follow an <term id="detainer">ICE hold</term>.
# $counties: the number of all counties in Georgia.
local-police-and-ice-no-agreement = ICE can learn of an arrest without any agreement. Fingerprint sharing and Georgia’s jail check cover all { $counties } counties.
local-police-and-ice-sanctuary = Since 2009 Georgia bans local rules that limit help to ICE, called <term id="sanctuary-policy">sanctuary policies</term>. Officials who break the ban can now be charged with a crime.
# Two counties near Atlanta.
local-police-and-ice-ended-agreements = The sheriffs of Cobb and Gwinnett ended their agreements in January 2021. Their jails must still report to ICE under state law. Other police there may have agreements.

## When it is otherwise

local-police-and-ice-city-police = A city’s police can have its own agreement, even where the sheriff has none.
