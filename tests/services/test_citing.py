"""Which references are offered first."""

from meetprep.domain.citing import completion


def test_references_of_the_papers_of_the_meeting_are_known_and_spelt_alike(desk, meeting):
    known = desk.citing.known(meeting.id)
    assert known
    assert len(set(known)) == len(known)
    paper = desk.meetings.papers(meeting.id)[0]
    assert paper.references
    begun = f"see {known[0][:6]}"
    assert completion(begun, known) is None or known[0] in completion(begun, known).references


def test_meeting_without_a_paper_still_knows_the_store(desk, meeting):
    assert set(desk.citing.known("none")) <= set(desk.citing.known(meeting.id))
