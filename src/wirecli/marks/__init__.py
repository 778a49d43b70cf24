"""The marks in the copy of a story: people, acronyms, quotations, dates."""
