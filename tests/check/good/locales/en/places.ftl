place-us = United States
place-us-ga = Georgia
place-us-ga-dekalb = DeKalb
