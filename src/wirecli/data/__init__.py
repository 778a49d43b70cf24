"""Rows and nothing else: what the rules know of agencies, places, words and furniture."""
