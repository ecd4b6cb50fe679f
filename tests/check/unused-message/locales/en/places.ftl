place-us = United States
place-us-ga = Georgia
place-us-ga-dekalb = DeKalb
place-us-ga-cobb = Cobb
