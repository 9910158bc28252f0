"""All services over one store, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetprep.services.arranging import Arranging
    from meetprep.services.backing_up import BackingUp
    from meetprep.services.citing import Citing
    from meetprep.services.clearing import Clearing
    from meetprep.services.commenting import Commenting
    from meetprep.services.dismissing import Dismissing
    from meetprep.services.drafting import Drafting
    from meetprep.services.exporting import Exporting
    from meetprep.services.grouping import Grouping
    from meetprep.services.holding import Holding
    from meetprep.services.house_styling import HouseStyling
    from meetprep.services.importing import Importing
    from meetprep.services.laying_out import LayingOut
    from meetprep.services.meetings import Meetings
    from meetprep.services.noting import Noting
    from meetprep.services.opening import Opening
    from meetprep.services.overseeing import Overseeing
    from meetprep.services.pacing import Pacing
    from meetprep.services.pasting import Pasting
    from meetprep.services.planning import Planning
    from meetprep.services.proofreading import Proofreading
    from meetprep.services.protecting import Protecting
    from meetprep.services.receiving import Receiving
    from meetprep.services.rehearsing import Rehearsing
    from meetprep.services.remembering import Remembering
    from meetprep.services.reviewing import Reviewing
    from meetprep.services.rooms import Rooms
    from meetprep.services.searching import Searching
    from meetprep.services.signing import Signing
    from meetprep.services.taking_in import TakingIn
    from meetprep.services.templating import Templating
    from meetprep.services.versions import Versions


@dataclass(frozen=True, slots=True)
class Desk:
    """What can be done at one desk."""

    meetings: Meetings
    opening: Opening
    importing: Importing
    drafting: Drafting
    exporting: Exporting
    rehearsing: Rehearsing
    pasting: Pasting
    versions: Versions
    searching: Searching
    rooms: Rooms
    clearing: Clearing
    planning: Planning
    laying_out: LayingOut
    house_styling: HouseStyling
    protecting: Protecting
    arranging: Arranging
    overseeing: Overseeing
    remembering: Remembering
    reviewing: Reviewing
    receiving: Receiving
    dismissing: Dismissing
    commenting: Commenting
    proofreading: Proofreading
    citing: Citing
    templating: Templating
    signing: Signing
    pacing: Pacing
    backing_up: BackingUp
    noting: Noting
    taking_in: TakingIn
    holding: Holding
    grouping: Grouping
