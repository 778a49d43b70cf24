"""What `wirecli` and `python -m wirecli` start: from here on, Ctrl-C ends it without a word."""

import os


def main() -> None:
    """Run the command line. Nothing is loaded above, since a user may not wait for it."""
    try:
        from wirecli import process

        process.run()
    except KeyboardInterrupt:  # before `process` hears it
        os._exit(130)


if __name__ == "__main__":
    main()
