"""An invented paper in two versions: a question is the same, one changed, one new, one gone."""

FIRST = """\
9797/26

Informal meeting of home affairs ministers
12 March 2026, Nicosia

Discussion paper: Drones over ports

Drones have been seen over borders and ports in several Member States.

Ministers are invited to answer the following three questions:

1. How should Member States share what they learn about drones?

2. Which measures should the Union finance first, and over how many years?

3. What should agencies do where a port has no police of its own?
"""
SHARE = "How should Member States share what they learn about drones?"
FINANCE = "Which measures should the Union finance first, and over how many years?"
AGENCIES = "What should agencies do where a port has no police of its own?"
FINANCE_NOW = (
    "Which measures should the Union and its ports finance first, and over how many years?"
)
LAWS = "Are national laws against jamming an obstacle to common action?"

REVISED = (
    FIRST.replace("9797/26", "9797/1/26 REV 1")
    .replace(f"1. {SHARE}", f"1. {LAWS}\n\n2. {SHARE}")
    .replace(f"2. {FINANCE}", f"3. {FINANCE_NOW}")
    .replace(f"3. {AGENCIES}", "")
)
ADDENDUM = FIRST.replace("9797/26", "9797/26 ADD 1")
