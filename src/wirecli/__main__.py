"""`python -m wirecli` is `wirecli`."""

from wirecli.cli import main

if __name__ == "__main__":
    main()
