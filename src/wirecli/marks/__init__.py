"""What stands in the body of a story: people, acronyms, quotations, dates."""
