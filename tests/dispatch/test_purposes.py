"""What calls to Telegram are for: one row each, and what earlier programs stored is still read."""

from bot.actions.answers.answer_correction import CORRECTION
from bot.actions.answers.answer_sending import ANSWER
from bot.actions.delivery.relay import CITIZEN_WORDS, REPLY, ReplyAbout
from bot.actions.group.forum_topics import CHAT, ChatAbout
from bot.actions.group.group_binding import BINDING, BindingAbout
from bot.actions.group.group_setup import SETUP_CHECK, SetupCheckAbout
from bot.actions.objections.objection_delivery import OBJECTION_ANSWER
from bot.actions.privacy.rights_cards import RIGHT_ANSWER
from bot.desk.call_purposes import CASE_WORD, NOTICE, PAPER, AnyPurpose, RowAbout
from bot.dispatch.after_sending import HANDLERS
from bot.domain.people.bot_rights import BotRight
from storage.outbox import Json

OLD_ROWS: list[tuple[AnyPurpose, Json, RowAbout]] = [
    (
        REPLY,
        {"person": 3, "heading": "Balasan", "officer": 7, "source": 40, "group": -100},
        ReplyAbout(person=3, heading="Balasan", officer=7, source=40, group=-100),
    ),
    (ANSWER, {"person": 3, "notice": 5}, RowAbout(person=3, notice=5)),
    (
        CORRECTION,
        {"person": 3, "heading": "Ralat 1", "notice": 1, "beside": 12},
        RowAbout(person=3, heading="Ralat 1", notice=1, beside=12),
    ),
    (
        NOTICE,
        {"person": 3, "notice": 8},
        RowAbout(person=3, notice=8),
    ),
    (CASE_WORD, {"person": 3}, RowAbout(person=3)),
    (PAPER, {"person": None, "paper": 9}, RowAbout(paper=9)),
    (CITIZEN_WORDS, {"person": 3, "heading": "Pemohon"}, RowAbout(person=3, heading="Pemohon")),
    (OBJECTION_ANSWER, {"person": 3, "notice": 2}, RowAbout(person=3, notice=2)),
    (
        RIGHT_ANSWER,
        {"person": 3, "paper": 9, "notice": 4},
        RowAbout(person=3, paper=9, notice=4),
    ),
    (CHAT, {"thread": 12}, ChatAbout(thread=12)),
    (BINDING, {"step": "knocked"}, BindingAbout(step="knocked")),
    (
        SETUP_CHECK,
        {"me": {"id": 1}, "step": "member"},
        SetupCheckAbout(step="member", me={"id": 1}),
    ),
    (
        SETUP_CHECK,
        {"step": "test", "asked": ["topics", "pin"], "met": ["pin"]},
        SetupCheckAbout(step="test", asked=(BotRight.TOPICS, BotRight.PIN), met=(BotRight.PIN,)),
    ),
]
"""What the program stored before purposes were typed, and what it meant."""


def test_what_an_earlier_program_stored_is_understood_and_stored_as_before() -> None:
    for purpose, stored, about in OLD_ROWS:
        assert purpose.parse_about(stored) == about
        assert purpose.parse_about({**stored, "of_a_later_program": [1]}) == about
        assert purpose(about).facts == {name: fact for name, fact in stored.items() if fact}


def test_a_row_whose_person_was_erased_can_still_be_read() -> None:
    purposes = [fate.purpose for fate in HANDLERS.values()]
    assert [
        purpose.name for purpose in purposes if purpose.parse_about({}) != purpose.about()
    ] == []
