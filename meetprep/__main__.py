"""``python -m meetprep``, and the way into a frozen build."""

import sys

from meetprep.documents.confinement import READ_CONFINED
from meetprep.documents.speller import CHECK_SPELLING

if __name__ == "__main__":
    if sys.argv[1:] == [READ_CONFINED]:
        from meetprep.documents.confined_reading import main as read_confined

        sys.exit(read_confined())
    if sys.argv[1:] == [CHECK_SPELLING]:
        from meetprep.documents.spelling_process import main as check_spelling

        sys.exit(check_spelling())
    from meetprep.app import main

    sys.exit(main())
