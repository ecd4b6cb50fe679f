place-us = United States
place-us-ga = Georgia
place-us-ga-hall = Hall
place-us-ga-hall-seat = Gainesville
agency-hall-sheriff = Hall County Sheriff's Office
