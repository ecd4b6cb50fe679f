card-silent-title = I stay silent
card-silent-say = I am using my right to remain silent.
card-silent-when = Use it when someone asks questions.
