language-name = Español de México
