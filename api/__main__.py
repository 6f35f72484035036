"""The command line: `python -m api --help`."""

from api.commands import main

if __name__ == "__main__":
    main()
