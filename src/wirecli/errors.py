"""What can go wrong because of the user or the input, said in one line: what, where, what to do."""


class UserError(Exception):
    """A command line that cannot be carried out; ends the command with exit status 2."""

    def __init__(self, what: str, todo: str) -> None:
        """Say what is wrong, and what to do about it."""
        super().__init__(f"{what}; {todo}")


class OutputError(Exception):
    """The output could not be written; ends the command with exit status 3."""
