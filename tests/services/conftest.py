"""All services over a real store in a temporary folder, with a clock that a test sets."""

import shutil
from datetime import timedelta

import pytest

from meetprep.domain.documents import DocumentKind, Order
from meetprep.paths import resource
from meetprep.services.arranging import Arranging
from meetprep.services.backing_up import BackingUp
from meetprep.services.citing import Citing
from meetprep.services.clearing import Clearing
from meetprep.services.commenting import Commenting
from meetprep.services.desk import Desk
from meetprep.services.dismissing import Dismissing
from meetprep.services.drafting import Drafting
from meetprep.services.exporting import Exporting
from meetprep.services.filing import Filing
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
from meetprep.services.paper_reader import PaperReader
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
from meetprep.storage.database import Database
from tests.support.builders import MOMENT
from tests.support.papers import WARSAW
from tests.support.returned_files import drafted

AUTHOR = "Zuzanna Quill"


class Clock:
    """Stands still until it is moved."""

    def __init__(self):
        self.now = MOMENT

    def __call__(self):
        return self.now

    def advance(self, **time):
        self.now += timedelta(**time)


def services(database, clock, published, reader):
    """Return all services over one store; what they publish is appended to ``published``."""
    shared = {"clock": clock, "publish": published.append}
    signing = Signing(database, login=AUTHOR, publish=published.append)
    filing = Filing(database, author=signing.author, **shared)
    exporting = Exporting(database, filing)
    return Desk(
        signing=signing,
        pacing=Pacing(database, publish=published.append),
        backing_up=BackingUp(database, clock=clock, publish=published.append),
        opening=Opening(database),
        meetings=Meetings(database, publish=published.append),
        importing=Importing(database, reader=reader, **shared),
        drafting=Drafting(database, author=signing.author, **shared),
        exporting=exporting,
        rehearsing=Rehearsing(exporting),
        pasting=Pasting(),
        versions=Versions(database, publish=published.append),
        searching=Searching(database),
        rooms=Rooms(database, bundled=resource("data"), publish=published.append),
        noting=Noting(database, author=signing.author, **shared),
        grouping=Grouping(database, **shared),
        taking_in=TakingIn(database, reader=reader, author=signing.author, **shared),
        holding=Holding(database),
        clearing=Clearing(database, author=signing.author, **shared),
        planning=Planning(database, **shared),
        citing=Citing(database),
        templating=Templating(database, bundled=resource("data"), **shared),
        proofreading=Proofreading(database, bundled=resource("dictionaries"), **shared),
        laying_out=LayingOut(database, publish=published.append),
        house_styling=HouseStyling(database, **shared),
        protecting=Protecting(database, publish=published.append),
        arranging=Arranging(database, **shared),
        overseeing=Overseeing(database, own_signatures=signing.own_signatures, clock=clock),
        remembering=Remembering(database, author=signing.author, **shared),
        reviewing=Reviewing(database, author=signing.author, **shared),
        receiving=Receiving(database, reader=reader, **shared),
        dismissing=Dismissing(database, **shared),
        commenting=Commenting(database, author=signing.author, **shared),
    )


@pytest.fixture(scope="session")
def blank(tmp_path_factory):
    """A closed store, made once: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("blank") / "blank.store"
    Database(path).close()
    return path


@pytest.fixture
def store(tmp_path, blank):
    """An empty store's file."""
    return shutil.copy(blank, tmp_path / "our.store")


@pytest.fixture
def database(store):
    """An empty store."""
    opened = Database(store)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def reader():
    """One process for all papers."""
    with PaperReader() as reader:
        yield reader


@pytest.fixture
def clock():
    """What time it is."""
    return Clock()


@pytest.fixture
def published():
    """What the services have told of, in order."""
    return []


@pytest.fixture
def desk(database, clock, published, reader):
    """All services."""
    return services(database, clock, published, reader)


@pytest.fixture
def meeting(desk, published):
    """The meeting of the sample paper, as accepted."""
    accepted = desk.importing.accept(desk.importing.preview(WARSAW))
    published.clear()
    return accepted


@pytest.fixture
def question(meeting):
    """The first question of the sample paper."""
    return meeting.questions[0].id


@pytest.fixture
def texts(desk, meeting):
    """Three parts on two questions, as they are sent for review."""
    return drafted(desk, meeting)


@pytest.fixture
def sent(desk, meeting, texts, tmp_path):
    """The copy as it was sent for review."""
    path = tmp_path / "copy.docx"
    desk.exporting.export(Order(DocumentKind.REVIEW, meeting.id, "PT"), path)
    return path
