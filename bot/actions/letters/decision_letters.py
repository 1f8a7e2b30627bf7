"""Letters about a decision: notice, correction, refusal, written consideration."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.actions.letters import decision_wording, exemption_letters, letter_parts
from bot.actions.letters.decision_wording import DecisionInFull
from bot.desk import paper_sending
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.decision import CurrentDecision, Outcome
from bot.domain.law.exemption import Exemption
from bot.domain.law.legal_deadlines import DeadlineKind, local_date
from bot.domain.law.official_answer import Giving
from bot.domain.law.workdays import Reckoning
from bot.errors import require
from bot.forms.decision_form import ItemAnswers, PartAnswers
from bot.letters.letter_facts import (
    Consideration,
    Correction,
    Refusal,
    Row,
    Signature,
    WrittenNotice,
)
from bot.office.settings_sections import LegalSource
from bot.texts import OFFICIAL, Markup
from storage import decisions, papers


async def written_notice(
    turn: Turn,
    case: Case,
    full: DecisionInFull,
    *,
    files: tuple[Row, ...] = (),
    draft: bool = False,
) -> WrittenNotice:
    """Return the written notice to be signed (F4); the last day to object is not known yet."""
    return await _notice(
        turn,
        case,
        full,
        number=full.given.decision_letter_number
        or await letter_parts.letter_number(turn, "notice", letter_parts.matter_key(case)),
        signature=await letter_parts.decided_by(
            turn, case, name=full.given.decision_signatory or ""
        ),
        draft=draft,
        files=files,
        object_until="",
    )


async def delivered_notice(
    turn: Turn,
    person: Person,
    case: Case,
    full: DecisionInFull,
    until: Reckoning,
    files: tuple[Row, ...],
) -> WrittenNotice:
    """Return the written notice that was given in the chat, with the last day to object (F4)."""
    said = decision_wording.decision_in_language(turn, person.language, case, full)
    return await _notice(
        turn,
        case,
        full,
        **letter_parts.translation_facts(person.language, said),
        number=await letter_parts.letter_number(turn, "notice", letter_parts.matter_key(case)),
        signature=await letter_parts.decided_by(turn, case),
        files=files,
        object_until=turn.texts.day(OFFICIAL, until.due),
        object_reason=letter_parts.counting_reason(
            turn, until, "notice", DeadlineKind.OBJECTION_FILING, case.regime
        ),
    )


async def _notice(
    turn: Turn,
    case: Case,
    full: DecisionInFull,
    **more: object,
) -> WrittenNotice:
    """Return the written notice of a decision; an answer in words alone is quoted in it."""
    points = decision_wording.decision_points(turn, OFFICIAL, full)
    handed = full.handed
    if handed is not None and handed.giving is Giving.TEXT:
        quoted = turn.texts.plain(
            OFFICIAL, "letter-given-text", given=points.given, words=handed.words
        )
        points = replace(points, given=quoted)
    return WrittenNotice.model_validate(
        {
            **await letter_parts.to_requester(turn, case),
            **letter_parts.right_to_object(turn, case),
            **vars(points),
            "gives": full.given.gives,
            **more,
        }
    )


async def correction(
    turn: Turn,
    person: Person,
    case: Case,
    told: tuple[int, str, tuple[str, ...]],
    said: Markup,
    decided: DecisionInFull | None,
) -> Correction:
    """Return a correction as a letter, with the number of the notice that it corrects, if any.

    `told` is its number, its words and its files; `decided` is the decision by which it takes
    something away.
    """
    count, words, files = told
    points = decision_wording.decision_points(turn, OFFICIAL, decided) if decided else None
    signed = await letter_parts.decided_by(turn, case if decided else None)
    return Correction(
        **await letter_parts.to_requester(turn, case),
        **letter_parts.right_to_object(turn, case),
        **letter_parts.translation_facts(person.language, said),
        number=await letter_parts.letter_number(turn, "correction", f"case:{case.id}:{count}"),
        signature=signed,
        count=str(count),
        corrects=await notice_number(turn, case, await decision_wording.decision_of(turn, case)),
        answered=turn.texts.moment(OFFICIAL, case.answered_at) if case.answered_at else "",
        words=words,
        files=files,
        decision=points.decision if points else "",
        ground=points.ground if points else "",
        reasons=points.reasons if points else "",
    )


async def notice_number(turn: Turn, case: Case, full: DecisionInFull | None) -> str:
    """Return the number of a decision's notice: the signed letter's or the desk's own, or ""."""
    by_letter = full.given.decision_letter_number if full else None
    number = await papers.number_of(turn.tx, "notice", letter_parts.matter_key(case))
    return by_letter or number or ""


async def send_refusal(
    turn: Turn,
    person: Person,
    case: Case,
    full: DecisionInFull,
    *,
    by_hand: bool = False,
) -> None:
    """Send the decree on the items that a decision refuses under Art 17, if there are any.

    It goes at once, or to who passes it on: a copy that is signed by hand or electronically may
    follow.
    """
    if any(part.withheld is Outcome.REFUSED for part in full.given.parts):
        letter = await _refusal(turn, case, full)
        await paper_sending.send_letter(turn, person, case, letter, by_hand=by_hand)


async def has_decree(turn: Turn, decision: CurrentDecision) -> bool:
    """Say whether a refusal's decree went out, so that its signed copy may be recorded."""
    sent = await papers.of_case(turn.tx, decision.case_id)
    return any(one.kind == Refusal.kind and one.made_at >= decision.decided_at for one in sent)


async def _refusal(turn: Turn, case: Case, full: DecisionInFull) -> Refusal:
    """Return the decree (F6), which names each item that is refused."""
    decision = require(await decisions.current(turn.tx, case.id), "decision-missing")

    def each(words: Callable[[PartAnswers, Exemption], str]) -> str:
        return decision_wording.of_refused(turn, full, words)

    return Refusal(
        **{**await letter_parts.to_requester(turn, case), "day": _day(turn, decision.decided_at)},
        **letter_parts.right_to_object(turn, case),
        number=await letter_parts.letter_number(turn, "refusal", f"decision:{decision.id}"),
        signature=await letter_parts.decided_by(turn, case),
        statutes=tuple(dict.fromkeys(one.law for one in full.entries.values() if one.law)),
        rules=tuple(map(_rule, turn.office.legal_sources)),
        partly=any(part.decision_outcome is not Outcome.REFUSED for part in full.given.parts),
        withheld=each(lambda one, _: _refused_part(turn, one)),
        article=each(
            lambda one, entry: _named(
                one, exemption_letters.article_in_words(turn.texts, OFFICIAL, entry)
            )
        ),
        basis=each(lambda _, entry: exemption_letters.basis_in_words(turn.texts, entry)),
        consequence=each(lambda _, entry: _consequence(turn, entry)),
        reasons=each(lambda one, _: one.decision_reasons or ""),
        article_18=each(lambda one, _: _article_18(turn, one)),
        period=each(lambda _, entry: exemption_letters.period_in_words(turn, entry.in_force_until)),
    )


def _rule(source: LegalSource) -> str:
    """Return a rule that binds the office itself, with its number as decrees write it."""
    numbered = re.sub(r"(\S+)/(\d{4})$", r"Nomor \1 Tahun \2", source.name)
    return f"{numbered} tentang {source.title}"


def _consequence(turn: Turn, entry: Exemption) -> str:
    """Quote what opening the information would cause, or refer to where that is said."""
    return turn.texts.plain(OFFICIAL, "letter-consequence", consequence=entry.consequence or "none")


def _named(one: PartAnswers, words: str) -> str:
    """Put the item's name before words about it; words about the whole stay as they are."""
    return f"{one.decision_item}: {words}" if isinstance(one, ItemAnswers) else words


def _refused_part(turn: Turn, one: PartAnswers) -> str:
    """Return which item is refused, and which part of it; "" if that is the whole request."""
    part = decision_wording.withheld_part(turn, OFFICIAL, one, quotes_given=True)
    if not isinstance(one, ItemAnswers):
        return part
    return _named(one, part) if part else one.decision_item


def _article_18(turn: Turn, one: PartAnswers) -> str:
    answer, reason = one.decision_article18, one.decision_article18_reason
    return turn.texts.plain(OFFICIAL, "letter-article-18", answer=answer, reason=reason)


async def consideration(
    turn: Turn,
    case: Case,
    decision: CurrentDecision,
    full: DecisionInFull,
) -> Consideration:
    """Return the written consideration of a decision (F13), which names its case by number alone.

    It is open to every requester (PP 61/2010 Art 2(3)).
    """
    said = decision_wording.decision_points(turn, OFFICIAL, full)
    ppid = await letter_parts.decided_by(turn, case)
    head = await letter_parts.signature_of(
        turn, "head", at=decision.considered_at or decision.decided_at
    )
    return Consideration(
        **await letter_parts.common_facts(turn, None, _day(turn, decision.decided_at)),
        case_number=case.number,
        number=await letter_parts.letter_number(
            turn, "consideration", letter_parts.matter_key(case)
        ),
        signature=_noted(turn, ppid, "letter-set-on", decision.decided_at),
        approval=_approved(turn, head, decision),
        draft=decision.approval in {"asked", "denied"},
        decision=said.decision,
        considered=considered_rows(turn, case, full),
    )


def considered_rows(turn: Turn, case: Case, full: DecisionInFull) -> tuple[Row, ...]:
    """Return the points of a written consideration as named rows."""
    texts = turn.texts
    said = decision_wording.decision_points(turn, OFFICIAL, full)
    # The subject is in the requester's own words.
    as_asked = texts.plain(OFFICIAL, "letter-as-asked")
    named = {
        "letter-considered-held": said.held,
        "letter-considered-ground": said.ground,
        "letter-considered-reasons": said.reasons,
        "letter-considered-article-18": decision_wording.of_refused(
            turn, full, lambda one, _: _article_18(turn, one)
        ),
        "letter-considered-given": (
            said.given.replace(case.subject, as_asked) if full.given.gives else ""
        ),
        "letter-considered-blacked-out": full.given.decision_blacked_out_reason or "",
    }
    return tuple((texts.plain(OFFICIAL, name), words) for name, words in named.items() if words)


def _day(turn: Turn, at: datetime) -> str:
    return letter_parts.date_in_words(turn, local_date(at, turn.zone))


def _noted(turn: Turn, who: Signature, note: str, at: datetime) -> Signature:
    """Return a signature with a note of the day on which its holder set or approved this."""
    said = turn.texts.plain(OFFICIAL, note, on=local_date(at, turn.zone))
    return who.model_copy(update={"note": said})


def _approved(turn: Turn, head: Signature, decision: CurrentDecision) -> Signature | None:
    """Return the head's signature, noting how a consideration was approved; None if it was not."""
    if decision.considered_at is not None:
        return _noted(turn, head, "letter-approved-on", decision.considered_at)
    decree = turn.office.consideration_decree
    if not decree or decision.approval in {"asked", "denied"}:
        return None
    note = turn.texts.plain(OFFICIAL, "letter-approved-by", decree=decree)
    return head.model_copy(update={"note": note})
