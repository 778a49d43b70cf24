"""What a row means: the proof of a house style, the sample notation, the look-up of names."""
