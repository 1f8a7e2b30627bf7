"""What may be for everybody of what was given to one, and whose words it is written in."""

from datetime import date
from typing import Any

from bot.domain.law.decision import Decision, DecisionItem, Outcome
from bot.domain.law.exemption import Article17, Article18, Exemption
from bot.domain.law.official_answer import is_opened, may_be_public
from bot.domain.words.similar_texts import repeats_request
from tests.exempt import exempted

GRANTED = Decision(Outcome.GRANTED)
TODAY = date(2026, 11, 24)


def partly(letter: Article17 | None = None, **known: Any) -> Decision:
    return Decision(Outcome.PARTLY, letter=letter, **known)


def items(*decisions: Decision) -> Decision:
    named = tuple(DecisionItem("Hal", one) for one in decisions)
    return Decision(Outcome.PARTLY, items=named)


def test_what_concerns_one_person_is_never_for_everybody() -> None:
    table = (
        (GRANTED, True),
        (partly(Article17.I), True),
        (partly(Article17.I, blacked_out=True), True),
        (partly(Article17.G), False),
        (partly(Article17.H), False),
        (partly(Article17.A, article_18=Article18(True, False, "Setuju")), False),
        (partly(Article17.A, article_18=Article18(False, True, "Jabatan")), True),
        (Decision(Outcome.REFUSED, letter=Article17.I), False),
        (Decision(Outcome.NOT_HELD), False),
        (items(GRANTED, Decision(Outcome.REFUSED, letter=Article17.H)), False),
        (items(GRANTED, Decision(Outcome.REFUSED, letter=Article17.I)), True),
        (items(GRANTED, partly(Article17.I, blacked_out=True)), True),
    )
    for decision, public in table:
        assert may_be_public(decision) is public, decision


def entry(letter: Article17, until: str = "", opened: str = "") -> Exemption:
    return exempted(
        letter=letter,
        until=date.fromisoformat(until) if until else None,
        withdrawn_on=date.fromisoformat(opened) if opened else None,
    )


def test_an_exemption_opens_what_it_hid_once_it_ended_but_not_what_is_a_persons() -> None:
    table = (
        (entry(Article17.I), False),
        (entry(Article17.I, until="2026-11-24"), False),
        (entry(Article17.I, until="2026-11-23"), True),
        (entry(Article17.A, opened="2026-11-24"), True),
        (entry(Article17.A, opened="2026-11-25"), False),
        (entry(Article17.G, until="2026-11-23"), False),
        (entry(Article17.H, opened="2026-11-24"), False),
    )
    for exemption, opened in table:
        assert is_opened(exemption, TODAY) is opened, exemption


def test_an_entry_that_speaks_as_the_request_did_is_known() -> None:
    number, asked = "007/PPID/KPU-KLT/XI/2026", "Salinan daftar pemilih tetap per kecamatan"
    table = (
        ("Daftar pemilih tetap", "Per kecamatan", asked, False),
        (f"Jawaban: {asked.upper()}", "Per kecamatan", asked, True),
        ("Daftar pemilih tetap", f"Yaitu {asked}.", asked, True),
        ("Daftar pemilih", "Jawaban 007/PPID/KPU KLT/XI/2026", asked, True),
        ("Daftar aset", "Gedung", "daftar aset", True),
        ("Daftar aset kantor", "Gedung", "daftar aset", False),
    )
    for title, summary, subject, told in table:
        assert repeats_request(title, summary, subject, number) is told, (title, summary)
