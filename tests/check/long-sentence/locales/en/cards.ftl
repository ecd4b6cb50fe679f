card-silent-title = Stay silent
card-silent-say = I will stay silent.
card-silent-when = Show it. Use this card when an officer stops you and asks you where you were born or how you came to live here. Stay calm.
