"""The types of the rows that say what words tell a person, a role, an organisation."""

from wirecli.tuples import NamedTuple


class WordClass(NamedTuple):
    """Words of one class, folded, sorted, with spaces between.

    `key` names the class. `samples` are copy in which the words do their work, with the answers
    marked (`{person:Ellen Marsh}`, `{role:the mayor}`, `{mention:Marsh}`), `near_misses` copy in
    which there is nobody.
    """

    key: str
    words: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()


class Proof(NamedTuple):
    """A rule by which words are a name, a mention, a role or a short form, as `explain` prints it.

    Each of the `samples` has an answer by the rule, all answers marked as in `WordClass`; an
    acronym's are `{short:ORC}` and `{long:Oakvale Rowing Club}`. In `near_misses` there is none.
    """

    rule: str
    samples: tuple[str, ...]
    near_misses: tuple[str, ...] = ()
