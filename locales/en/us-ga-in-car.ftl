### What Georgia changes in the topic "in-car". These lines are shown among those of in-car.ftl.

## What to do

us-ga-in-car-show-license = Show license, registration and insurance, if you drive.
us-ga-in-car-show-license-detail = In Georgia, a driver must show these three when an officer asks. You may still stay silent about your status.
us-ga-in-car-sign-ticket = Sign a traffic ticket when police ask.
us-ga-in-car-sign-ticket-detail = It does not mean that you are guilty. It says that you got the ticket and will come to court. Do not sign ICE papers.
us-ga-in-car-passenger-leave = Ask if you may leave, if you are a passenger.

## What not to do

us-ga-in-car-false-name = Do not give a false name or false papers.
us-ga-in-car-false-name-detail = A false name, address or birth date is a crime in Georgia. False papers can be a crime too. Staying silent is not lying.
us-ga-in-car-plead = Do not plead guilty before you ask a lawyer.
# "Plead guilty" was just used: to tell a criminal court that you did it.
us-ga-in-car-plead-detail = To plead guilty is to tell the judge that you did it. This is also for driving without a license. First ask what it may do to your immigration case.

## Why

us-ga-in-car-passenger-id = Georgia has no general law that passengers must show ID at an ordinary stop. It changes if the officer has reasonable suspicion about that passenger.
# $days is the number of days.
us-ga-in-car-need-license = People who live in Georgia for more than { $days } days are expected to have a Georgia license. Drivers must have it with them.
# $years = the years that are counted; $days to $months = time in jail; $low to $high = the fine in dollars.
us-ga-in-car-no-license = Driving without a license is a crime in Georgia. The first conviction in { $years } years brings at least { $days } days in jail. It can be up to { $months } months. There can also be a fine of { $low } to { $high } dollars.
# For a second or third conviction: $repeat-days = days in jail; $repeat-low to $repeat-high = the fine in dollars; $years = the years that are counted.
us-ga-in-car-no-license-detail = A second or third conviction in { $years } years brings at least { $repeat-days } days in jail. The fine is then { $repeat-low } to { $repeat-high } dollars. A fourth can be a felony, a more serious crime.
us-ga-in-car-fingerprints = If you go to jail, fingerprints are taken at <term id="booking">booking</term>. They are also checked with federal immigration records. This is so for everyone booked.

## When it is different

us-ga-in-car-status-check = Police may try to check your immigration status if two things are true. First, they have probable cause of a state or federal crime, not only of breaking a local rule. Second, you show no valid ID, and nothing else shows who you are. A valid Georgia license or ID card answers this check.
us-ga-in-car-refuse-name = Under Georgia's loitering law, refusing to say who you are can count against you. To get in an officer's way on purpose can be <term id="obstruction">obstruction</term>, a crime.
us-ga-in-car-troopers = Some Georgia officers also have immigration powers, under a <term id="287g">287(g) agreement</term>. State Patrol troopers may have them too.
