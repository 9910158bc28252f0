"""``python -m meetprep``."""

import sys

from meetprep.app import main

if __name__ == "__main__":
    sys.exit(main())
