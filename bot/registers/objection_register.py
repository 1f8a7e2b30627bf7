"""The register of objections: its eleven columns, a to k."""

from collections.abc import Callable, Mapping

from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_rules import OBJECTION_REGISTER_WORDS
from bot.domain.records.register_entries import ObjectionColumn, ObjectionEntry
from bot.letters import stationery
from bot.registers.register_layout import Cell, Layout, Words, name

_WIDTHS: Mapping[ObjectionColumn, int] = {
    ObjectionColumn.NUMBER: 26,
    ObjectionColumn.FILED: 16,
    ObjectionColumn.WHO: 30,
    ObjectionColumn.REQUEST: 20,
    ObjectionColumn.WANTED: 32,
    ObjectionColumn.PURPOSE: 22,
    ObjectionColumn.GROUND: 26,
    ObjectionColumn.DECISION: 28,
    ObjectionColumn.ANSWERED: 20,
    ObjectionColumn.JUDGE: 20,
    ObjectionColumn.REACTION: 26,
}


def _who(entry: ObjectionEntry, words: Words) -> str:
    parts = (name(entry.who, words), entry.who.get("address", ""), entry.who.get("contact", ""))
    return "\n".join(filter(None, parts))


def _ground(entry: ObjectionEntry, words: Words) -> str:
    ground = words.phrase(f"register-ground-{entry.ground}")
    return words.phrase("register-filed", ground=ground, timing=entry.timing)


def _decision(entry: ObjectionEntry, words: Words) -> str:
    if entry.withdrawn_at is not None:
        return words.phrase("register-withdrawn", on=words.day(entry.withdrawn_at))
    if entry.outcome is None:
        late = words.on > entry.due_on
        return words.phrase("register-open", due=entry.due_on, late=late)
    return "\n".join(filter(None, (OBJECTION_REGISTER_WORDS[entry.outcome], entry.reasons)))


def _answered(entry: ObjectionEntry, words: Words) -> str:
    """Write the day on which the answer was sent, and whether that was late."""
    if entry.outcome is None:
        return ""
    if entry.sent_at is None:
        late = words.on > entry.due_on
        return words.phrase("register-unsent", due=entry.due_on, late=late)
    on = words.day(entry.sent_at)
    late = local_date(entry.sent_at, words.office.zone) > entry.due_on
    return words.phrase("register-answered-late", on=on, due=entry.due_on) if late else on


def _judge(entry: ObjectionEntry, words: Words) -> str:
    if entry.outcome is None:
        return ""
    if entry.judge_outside:  # whom the office's own officer only recorded
        return entry.judge_outside
    judge = entry.judge
    if judge is None:
        return words.office.objection_addressee
    position = stationery.position_in_words(words.texts, judge, words.phrase(f"role-{judge.role}"))
    return ", ".join(filter(None, (judge.holder.name, position)))


def _reaction(entry: ObjectionEntry, words: Words) -> str:
    """Say what the requester did after the answer: the stages of a dispute, if known."""
    if entry.disputes:
        return "\n".join(
            words.phrase(
                "register-dispute",
                stage=words.phrase(f"choice-dispute-stage-{step.stage}"),
                on=step.on,
            )
            for step in entry.disputes
        )
    return words.phrase("register-no-reaction") if entry.outcome else ""


_CELLS: Mapping[ObjectionColumn, Callable[[ObjectionEntry, Words], Cell]] = {
    ObjectionColumn.NUMBER: lambda entry, _: entry.number,
    ObjectionColumn.FILED: lambda entry, _: entry.filed_on,
    ObjectionColumn.WHO: _who,
    ObjectionColumn.REQUEST: lambda entry, words: (
        entry.request or words.phrase("register-no-request")
    ),
    ObjectionColumn.WANTED: lambda entry, _: entry.wanted,
    ObjectionColumn.PURPOSE: lambda entry, _: entry.purpose,
    ObjectionColumn.GROUND: _ground,
    ObjectionColumn.DECISION: _decision,
    ObjectionColumn.ANSWERED: _answered,
    ObjectionColumn.JUDGE: _judge,
    ObjectionColumn.REACTION: _reaction,
}
OBJECTIONS = Layout("objections", _WIDTHS, _CELLS)
"""The register; without identity the column that says who objects is left out."""
