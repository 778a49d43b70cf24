"""One shallow grammar under people and quotations: tags of words, noun phrases, edges of clauses.

Nothing here is found by itself. The finders ask about the words beside a trigger: where the noun
phrase begins that ends there, whether a verb stands in it.
"""
