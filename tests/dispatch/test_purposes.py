"""What calls to Telegram are for: one row each, and what earlier programs stored is still read."""

import importlib
import pkgutil
from collections import Counter
from datetime import date
from types import ModuleType

import pytest

import bot.actions
import bot.desk
import bot.dispatch
from bot.actions.answers.answer_correction import CORRECTION, CorrectionAbout
from bot.actions.answers.answer_sending import ANSWER, AnswerAbout
from bot.actions.delivery.delivery_marks import REACTION, MarkAbout
from bot.actions.delivery.relay import CITIZEN_WORDS, REPLY, ReplyAbout
from bot.actions.group.forum_topics import CHAT, ChatAbout
from bot.actions.group.group_binding import BINDING, BindingAbout
from bot.actions.group.group_setup import INSTALLING, InstallingAbout
from bot.actions.objections.objection_delivery import OBJECTION_ANSWER, ObjectionAnswerAbout
from bot.actions.privacy.rights_cards import RIGHT_ANSWER, RightAnswerAbout
from bot.desk.purposes import NOTICE, PAPER, PLAIN, About, AnyPurpose, NoticeAbout, Purpose
from bot.desk.row_fates import Fate
from bot.dispatch.after_sending import FATES
from bot.domain.bot_rights import Need
from storage.outbox import Json

SENT_AS = {"outgoing": None, "concerning": None}
OLD_ROWS: list[tuple[AnyPurpose, Json, About]] = [
    (
        REPLY,
        {"person": 3, "heading": "Balasan", "officer": 7, "source": 40, "group": -100},
        ReplyAbout(person=3, heading="Balasan", officer=7, source=40, group=-100),
    ),
    (
        REPLY,
        {"officer": 7, "chat": -100, "source": 40},  # as errands keep it
        ReplyAbout(officer=7, source=40, group=-100),
    ),
    (
        ANSWER,
        {"person": 3, "answer": 5, "officer": 7},
        AnswerAbout(person=3, answer=5, officer=7),
    ),
    (
        CORRECTION,
        {"person": 3, "heading": "Ralat 1", "correction": 1, "officer": 7, "beside": 12},
        CorrectionAbout(person=3, heading="Ralat 1", correction=1, officer=7, beside=12),
    ),
    (
        NOTICE,
        {"person": 3, "counts": "extension", "by": "2026-12-08"},
        NoticeAbout(person=3, counts="extension", by=date(2026, 12, 8)),
    ),
    (NOTICE, {"person": 3}, NoticeAbout(person=3)),
    (PAPER, {"person": None, "paper": 9}, About(paper=9)),
    (CITIZEN_WORDS, {"person": 3, "heading": ""}, About(person=3, heading="")),
    (
        OBJECTION_ANSWER,
        {"person": 3, "objection": 2, "attempt": "2026-12-08T05:00:00+00:00"},
        ObjectionAnswerAbout(person=3, objection=2, attempt="2026-12-08T05:00:00+00:00"),
    ),
    (RIGHT_ANSWER, {"person": 3, "paper": 9, "right": 4}, RightAnswerAbout(person=3, paper=9, right=4)),
    (REACTION, {"reason": "terlalu besar", "source": 40}, MarkAbout(reason="terlalu besar", source=40)),
    (CHAT, {"thread": 12}, ChatAbout(thread=12)),
    (
        BINDING,
        {"step": "knocked", "title": "Petugas", "before": 0},
        BindingAbout(step="knocked", title="Petugas"),
    ),
    (
        BINDING,
        {"step": "agreed", "stamp": "ab12", "by": 7, "before": -100},
        BindingAbout(step="agreed", stamp="ab12", by=7, before=-100),
    ),
    (
        INSTALLING,
        {"me": {"id": 1}, "step": "member"},
        InstallingAbout(step="member", me={"id": 1}),
    ),
    (
        INSTALLING,
        {"step": "test", "asked": ["topics", "pins"], "met": ["pins"]},
        InstallingAbout(
            step="test", asked=(Need.TOPICS, Need.PINS), met=(Need.PINS,)
        ),
    ),
]
"""What the program stored before purposes were typed, and what it meant."""


def modules() -> list[ModuleType]:
    return [
        importlib.import_module(found.name)
        for package in (bot.desk, bot.actions, bot.dispatch)
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]


def test_every_purpose_is_listed_once_with_its_fate() -> None:
    purposes = {
        id(thing): thing
        for module in modules()
        for thing in vars(module).values()
        if isinstance(thing, Purpose)
    }
    fates = [
        fate
        for module in modules()
        for table in [vars(module).get("AFTER", ())]
        for fate in table
        if isinstance(fate, Fate)
    ]
    named = Counter(purpose.name for purpose in purposes.values())
    assert [name for name, n in named.items() if n > 1] == []
    listed = Counter([fate.purpose.name for fate in fates] + [one.name for one in PLAIN])
    assert listed - Counter({one.name: 1 for one in PLAIN if one.name in fates}) == listed
    assert set(FATES) == set(named)
