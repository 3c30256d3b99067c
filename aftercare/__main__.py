"""`python -m aftercare`: the command line."""

from aftercare.cli.main import main

if __name__ == "__main__":
    main()
