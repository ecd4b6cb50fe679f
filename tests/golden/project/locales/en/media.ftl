media-paper = A drawing of a paper
media-paper-court = The name of a court
