media-paper = A drawing of a paper
