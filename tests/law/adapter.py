"""What the model of the law takes from outside: who may what, days off, and filled forms."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from bot.actions.deadlines.election_stages import ElectionStageAnswers
from bot.domain.form_answers import Answers
from bot.domain.law.exemption import Article17
from bot.forms.decision_form import DecisionAnswers
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.office import KLATEN_PROFILE, load_calendar, load_profile
from tests.law.model import Calendar, Opinion
from tests.middle import worlds

BLOCK = re.compile(r"^(\w+): .+\n((?:  .+\n)+)", re.MULTILINE)
NOT_HELD = DecisionAnswers.model_validate(
    {
        "decision_outcome": "not_held",
        "decision_held": "no",
        "decision_other_body": "Bawaslu Kabupaten Klaten",
        "decision_reasons": "Tidak dihimpun oleh kantor ini.",
        "decision_means": "words",
    }
)
REFUSED = worlds.REFUSAL.model_copy(update={"decision_article17": Article17.H})
"""As the form has it, which takes the letter from the entry of the exempt list."""
PARTLY = DecisionAnswers.model_validate(
    {
        **worlds.GRANT.model_dump(mode="json", exclude_none=True),
        **REFUSED.model_dump(mode="json", exclude_none=True),
        "decision_outcome": "partly",
        "decision_given": "Jumlah pemilih per kecamatan.",
        "decision_rest": "refused",
        "decision_blacked_out": "no",
    }
)
DECISIONS: Mapping[str, DecisionAnswers] = {
    "granted": worlds.GRANT,
    "partly": PARTLY,
    "refused": REFUSED,
    "not_held": NOT_HELD,
}
STAGE = ElectionStageAnswers.model_validate(
    {
        "stage_name": "Pemutakhiran data pemilih",
        "stage_from": "01/12/2026",
        "stage_until": "02/12/2026",
        "stage_basis": "PKPU 1/2026",
    }
)


def opinions() -> Mapping[str, Opinion]:
    """Return what acts.txt says of each act."""
    found = {}
    for act, lines in BLOCK.findall((Path(__file__).parent / "acts.txt").read_text("utf-8")):
        said = dict(line.strip().partition(":")[::2] for line in lines.splitlines())
        sets = [frozenset(said[what].split()) - {"any"} for what in ("may", "drafts", "states")]
        found[act] = Opinion(*sets)
    return found


def days_off() -> Calendar:
    """Return the days off of the decrees, from the tables of the office's calendar."""
    known = load_calendar(load_profile(KLATEN_PROFILE))
    return Calendar({one.on for year in range(2026, 2029) for one in known.entered(year)})


def objection_form(request: int, ground: str) -> Answers:
    """Return an objection as its form holds it."""
    return {**worlds.OBJECTION, "case_id": request, "objection_ground": ground}


def judgment(objection: int, outcome: str, order_on: date | None) -> ObjectionDecisionAnswers:
    """Return a superior's answer as its form holds it."""
    words: dict[str, object] = {"objection_id": objection, "objection_answer_outcome": outcome}
    if outcome != "overturned":
        words["objection_answer_reasons"] = "Yang diminta sudah diberikan seluruhnya."
    if order_on is not None:
        words |= {
            "objection_answer_order": "Berikan salinan daftar pemilih itu.",
            "objection_answer_due": order_on,
        }
    return ObjectionDecisionAnswers.model_validate(words)
