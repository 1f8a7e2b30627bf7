"""What goes out with an answer, and what follows once it was sent, received or handed over."""

from datetime import date

import pytest
from pydantic import ValidationError

from bot.actions.answers import (
    answer_draft,
    answer_preview,
    answer_sending,
    decision_item_display,
    hidden_release,
    order_fulfilment,
    redacted_copies,
    request_decision,
)
from bot.actions.answers.correction_form import MendingAnswers
from bot.buttons.case_buttons import MakeBare, ReleaseHidden
from bot.desk import notice_delivery
from bot.desk.turn import use_office
from bot.domain.law.authority import ByLaw
from bot.domain.law.legal_notice import ANSWER, NoticeEvent
from bot.domain.law.official_answer import AnswerMessage
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.forms.decision_form import ITEMS, DecisionAnswers
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import answers, case_events, file_archive, objections, papers
from tests.middle.people import authority, officer, refused, the_case, waiting
from tests.middle.worlds import GRANT, previewed
from tests.prelude import TUESDAY, Act, Answers, Content, EventName, Giving, Role, Turn, World

BY_LAW = ByLaw("UU 14/2008 Art 22(7)", "desk")
WORDS = Content(kind="text", text="Jumlah pemilih: 1.000.")


def photo(album: str | None) -> Content:
    return Content(kind="photo", file_id="p", album=album)


@pytest.mark.parametrize(
    ("contents", "posts"),
    [
        ([photo("a"), photo("a"), photo("b"), WORDS], [2, 1, 1]),
        ([WORDS, photo("a"), photo("a")], [1, 2]),
        ([photo(None), photo(None)], [1, 1]),
        ([WORDS, WORDS], [1, 1]),
        ([photo("a")], [1]),
    ],
)
def test_an_album_is_one_post_and_all_else_goes_by_itself(
    contents: list[Content], posts: list[int]
) -> None:
    parts = [AnswerMessage(1, number, one) for number, one in enumerate(contents)]
    found = answer_preview.group_into_posts(parts, TUESDAY)
    assert [len(together) for together in found] == posts


async def adds(turn: Turn, content: Content, number: int) -> None:
    [draft] = await answers.drafts_on(turn.tx, 1)
    await answer_draft.add_part(turn, draft, (-1, number), content)


async def many(turn: Turn, files: int) -> None:
    """Put files into the only draft."""
    [draft] = await answers.drafts_on(turn.tx, 1)
    for number in range(files):
        await answers.add_part(turn.tx, draft.id, (-1, 900 + number), photo(None))


async def offers(turn: Turn) -> int:
    return sum("case:enclose" in str(row.payload) for row in await waiting(turn))


@pytest.mark.usefixtures("drafted")
async def test_other_ways_are_offered_once_with_the_first_file_too_many(turn: Turn) -> None:
    await many(turn, answer_preview.MOST_FILES - 1)
    told = []
    for number, one in enumerate((photo(None), WORDS, photo(None), photo(None))):
        await adds(turn, one, 700 + number)
        told.append(await offers(turn))
    assert told == [0, 0, 1, 1]


async def test_who_goes_on_with_a_draft_is_not_asked_to_begin_it(
    drafted: World, turn: Turn
) -> None:
    budi, case = await officer(turn, drafted.budi), await the_case(turn)
    before = len(await waiting(turn, answer_draft.DRAFT.name))
    [draft] = await answers.drafts_on(turn.tx, 1)
    assert await answer_draft.own_or_new_draft(turn, case, budi) == draft
    assert len(await waiting(turn, answer_draft.DRAFT.name)) == before


@pytest.mark.parametrize("pressed", [800, 999])
async def test_a_draft_is_shown_in_a_message_that_the_desk_did_not_send(
    drafted: World, turn: Turn, pressed: int
) -> None:
    await adds(turn, WORDS, 700)
    await case_events.add_link(turn.tx, drafted.group.id, 800, case_events.Link("desk", 1))
    turn.update.pressed = pressed
    await answer_draft.continue_writing(
        turn, await the_case(turn), await officer(turn, drafted.budi)
    )
    [draft] = await answers.drafts_on(turn.tx, 1)
    assert draft.posted == ()


@pytest.mark.parametrize(
    ("way", "refusal"), [("counter", ""), ("elsewhere", "no-answer-open"), ("", "no-answer-open")]
)
async def test_files_are_taken_out_for_a_way_that_there_is(
    drafted: World, turn: Turn, way: str, refusal: str
) -> None:
    await many(turn, answer_preview.MOST_FILES + 1)
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    if refusal:
        with refused(refusal):
            await answer_preview.choose_file_way(turn, case, budi, way)
        return
    use_office(turn, turn.office.model_copy(update={"address": "Jl. Merbabu 1, Klaten"}))
    await answer_preview.choose_file_way(turn, case, budi, way)
    *_, said = await waiting(turn)
    assert "Jl. Merbabu 1, Klaten" in str(said.payload)


async def test_only_the_author_takes_files_out_of_a_draft(drafted: World, turn: Turn) -> None:
    wati = await officer(turn, drafted.wati, Role.PELAKSANA)
    with refused("no-answer-open"):
        await answer_preview.choose_file_way(turn, await the_case(turn), wati, "link")


@pytest.mark.usefixtures("drafted")
async def test_what_is_granted_is_not_sent_before_it_is_said_how(turn: Turn) -> None:
    case = await the_case(turn)
    [draft] = await answers.drafts_on(turn.tx, 1)
    parts = await answers.parts(turn.tx, draft.id)
    with refused("giving-unsaid"):
        answer_preview.demand_giving(case, GRANT, draft, parts)


async def test_the_draft_of_a_request_without_a_requester_can_be_read(
    drafted: World, turn: Turn
) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await previewed(turn, await officer(turn, drafted.budi), Giving.TEXT)
    assert "Jumlah pemilih" in str([row.payload for row in await waiting(turn)])


@pytest.mark.parametrize(("case_id", "state"), [(2, "collecting"), (1, "sending"), (None, "")])
async def test_hidden_data_is_let_go_in_a_draft_of_that_request_alone(
    drafted: World, turn: Turn, case_id: int | None, state: str
) -> None:
    case, budi = await the_case(turn), await officer(turn, drafted.budi)
    [draft] = await answers.drafts_on(turn.tx, 1)
    if state:
        await turn.tx.run("UPDATE answer SET state = :state", state=state)
    asked = case.model_copy(update={"id": case_id or case.id})
    number = draft.id if state else 9
    with refused("no-answer-open"):
        await hidden_release.let_go(turn, asked, budi, ReleaseHidden(asked.id, number, ""))
    with refused("no-answer-open"):
        await redacted_copies.make(turn, asked, budi, MakeBare(asked.id, number))


HIDES = (Finding(kind=HidingKind.SHEET, where="Lembar 2", lines=3),)
COVERS = (Finding(kind=HidingKind.COVERED, where="Halaman 1", lines=3),)


async def attaches(turn: Turn, found: tuple[Finding, ...]) -> None:
    """Put a kept file into the only draft, in which something was found."""
    file = Content(kind="document", file_id="F1", file_name="rekap.xlsx", file_size=5)
    [draft] = await answers.drafts_on(turn.tx, 1)
    await answers.add_part(turn.tx, draft.id, (-1, 801), file)
    belongs = (KeptAbout.DRAFT, 0)
    kept = await file_archive.add_file(turn.tx, belongs, 1, (-1, 801), file, turn.now)
    assert kept is not None
    await file_archive.save_bytes(turn.tx, kept.id, b"x", found)


@pytest.mark.parametrize(("found", "copies"), [(HIDES, 1), (COVERS, 0), ((), 0)])
async def test_a_copy_is_made_of_a_file_whose_hidden_content_can_be_removed(
    drafted: World, turn: Turn, found: tuple[Finding, ...], copies: int
) -> None:
    await attaches(turn, found)
    [draft] = await answers.drafts_on(turn.tx, 1)
    budi = await officer(turn, drafted.budi)
    await redacted_copies.make(turn, await the_case(turn), budi, MakeBare(1, draft.id))
    assert len(await turn.tx.all("SELECT * FROM kept_file")) == 1 + copies


@pytest.mark.parametrize(
    ("copy", "there", "files"),
    [
        (CleanedFile("xlsx", b"y", "rekap.xlsx"), True, ["list:2"]),
        (CleanedFile("xlsx", None, "rekap.xlsx"), True, ["F1"]),
        (UnfitFile("unreadable"), True, ["F1"]),
        (CleanedFile("xlsx", b"y", "rekap.xlsx"), False, []),
    ],
)
async def test_a_copy_takes_its_file_s_place_if_it_was_made_and_the_file_is_still_there(
    drafted: World, turn: Turn, copy: CleanedFile | UnfitFile, there: bool, files: list[str]
) -> None:
    await attaches(turn, HIDES)
    [draft] = await answers.drafts_on(turn.tx, 1)
    budi = await officer(turn, drafted.budi)
    await redacted_copies.make(turn, await the_case(turn), budi, MakeBare(1, draft.id))
    ordered = await file_archive.get(turn.tx, 2)
    assert ordered is not None
    if not there:
        await answers.drop_part(turn.tx, draft.id, 801)
    await redacted_copies.put_copy_in_place(turn, ordered, copy, ())
    parts = await answers.parts(turn.tx, draft.id)
    assert [part.content.file_id for part in parts if part.content.is_file] == files


@pytest.mark.parametrize(
    ("words", "mends"),
    [
        ("Jumlah yang benar 1.100 pemilih.", True),
        ("Halaman 3 kami hapus.", False),
        ("Lampiran 2 ditarik kembali.", False),
        ("Nama itu dikecualikan.", False),
    ],
)
def test_a_correction_takes_nothing_away(words: str, *, mends: bool) -> None:
    if mends:
        MendingAnswers(correction_words=words)
        return
    with pytest.raises(ValidationError):
        MendingAnswers(correction_words=words)


ITEM: Answers = {"decision_items": ["Rekap", "Peta"]}


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ({**ITEM, "decision_outcome": ITEMS}, "Rekap"),
        (
            {**ITEM, "decision_outcome": ITEMS, "decision_by_item": [{"decision_item": "Rekap"}]},
            "Peta",
        ),
        ({**ITEM, "decision_outcome": "granted"}, ""),
        ({"decision_outcome": ITEMS}, ""),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_a_question_names_the_item_that_it_is_about(
    turn: Turn, told: Answers, asked: str
) -> None:
    said = await decision_item_display.item_asked_about(turn, None, told)
    assert (asked in said) if asked else said == ""


@pytest.mark.parametrize(
    ("ordered_on", "fulfilled", "done"),
    [(None, False, 0), (date(2026, 12, 1), False, 1), (date(2026, 12, 1), True, 0)],
)
@pytest.mark.usefixtures("objected")
async def test_an_order_that_stands_is_carried_out_once(
    turn: Turn, ordered_on: date | None, fulfilled: bool, done: int
) -> None:
    await turn.tx.run("UPDATE objection SET ordered_on = :on", on=ordered_on)
    if fulfilled:
        await objections.set_fulfilled(turn.tx, 1, turn.now, BY_LAW)
    await order_fulfilment.record_order_done(turn, await the_case(turn), BY_LAW)
    told = [one.name for one in await case_events.events(turn.tx, 1)]
    assert told.count(EventName.ORDER_FULFILLED) == done


async def follows(turn: Turn, what: str, after: NoticeEvent) -> None:
    """Let happen what follows once the newest notice of a kind was sent, or received."""
    notice = await notice_delivery.newest_of_kind(turn, await the_case(turn), what)
    assert notice is not None
    await turn.desk.apply_notice_effects(turn, notice, after)


@pytest.mark.usefixtures("answered")
async def test_an_answer_is_given_once(turn: Turn) -> None:
    await follows(turn, ANSWER, NoticeEvent.SENT)
    told = [one.name for one in await case_events.events(turn.tx, 1)]
    assert told.count(EventName.ANSWERED) == 1


@pytest.mark.usefixtures("answered")
async def test_nothing_follows_for_a_requester_who_is_not_known_any_more(turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    await turn.tx.run("UPDATE answer SET notice_waits = 1")
    before = len(await waiting(turn))
    await follows(turn, ANSWER, NoticeEvent.ARRIVED)
    await answer_sending.send_waiting_letter(turn, 1)
    assert len(await waiting(turn)) == before


@pytest.mark.parametrize(("means", "letters"), [("words", 1), ("letter", 0)])
async def test_where_a_signed_letter_is_the_answer_the_desk_writes_none_beside_it(
    answered: World, turn: Turn, means: str, letters: int
) -> None:
    signed = {"decision_letter_date": turn.today, "decision_signatory": "Ketua"}
    known = {**GRANT.model_dump(), **signed, "decision_means": means}
    given = DecisionAnswers.model_validate({**known, "decision_letter_number": "S-3"})
    by = await authority(turn, answered.budi, Act.DECIDE)
    await request_decision.record_decision(turn, await the_case(turn), by, given)
    await turn.tx.run("UPDATE answer SET notice_waits = 1")
    before = len(await papers.of_kind(turn.tx, "notice"))
    await answer_sending.send_waiting_letter(turn, 1)
    assert len(await papers.of_kind(turn.tx, "notice")) - before == letters
