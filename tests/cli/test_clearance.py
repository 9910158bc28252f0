"""``show`` tells who has to agree, by when, and which versions have a name."""

import json
from datetime import date

from meetprep.app import open_desk
from meetprep.domain.clearance import Decision
from meetprep.domain.due import Due
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain

FRIDAY = Due(date(2025, 1, 24), "17:00")


def test_steps_due_dates_and_named_versions_are_shown(meetprep, office):
    command = ("show", office.question, "--delegation", "PL", "--store", office.store)
    assert "Clearance" not in meetprep(*command).out
    with open_desk(office.store) as desk:
        place = office.question, "PL"
        text = from_plain("We agree.")
        desk.drafting.save_part(*place, PartKind.LINE_TO_TAKE, text, based_on=0)
        unit = desk.clearing.add_step(*place, "Legal unit")
        desk.clearing.add_step(*place, "Cabinet", FRIDAY)
        desk.clearing.decide(*place, unit.id, Decision.REMARK, "No objection")
        desk.clearing.name_version(*place, "Sent to cabinet")
        text = from_plain("We do.")
        desk.drafting.save_part(*place, PartKind.LINE_TO_TAKE, text, based_on=1)

    told = json.loads(meetprep(*command, "--json").out)
    assert (told["status"], told["due"]) == ("draft", {"day": "2025-01-24", "time": "17:00"})
    first, second = told["clearance"]
    assert (first["who"], first["decision"]) == ("Legal unit", "cleared with a remark")
    assert (first["remark"], first["outdated"]) == ("No objection", True)
    assert (second["decision"], second["asked_at"]) == (None, None)
    (version,) = told["versions"]
    assert (version["name"], version["cleared"]) == ("Sent to cabinet", False)
    assert version["revisions"] == {"line-to-take": 1}

    lines = meetprep(*command).out.splitlines()
    assert "Clearance: Draft, due 24 January 2025, 17:00" in lines
    assert "    Cabinet – Not sent yet, due 24 January 2025, 17:00" in lines
    (unit_line,) = [line for line in lines if "Legal unit" in line]
    assert unit_line.startswith("    Legal unit – Cleared with a remark, ")
    assert unit_line.endswith(": No objection; the text changed since")
    assert "1 version" in lines
    assert any(line.startswith("    Sent to cabinet, ") for line in lines)
    assert any(line.endswith("(Line to take 1)") for line in lines)
