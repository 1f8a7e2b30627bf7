"""Letters about a decision: notice, correction, refusal, consideration, test, exemption."""

from bot.actions.identity import identity_lines
from bot.actions.letters import current_decision, decision_wording, letter_basics
from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.exemption import Exemption, ListedExemption
from bot.domain.legal_deadlines import DeadlineKind, term
from bot.domain.workdays import Reckoning
from bot.forms.correction_form import CorrectionAnswers
from bot.forms.decision_form import DecisionAnswers
from bot.letters.letter_facts import (
    Classification,
    ConsequenceTest,
    Consideration,
    Correction,
    Refusal,
    Row,
    WrittenNotice,
)
from bot.texts import OFFICIAL, Markup
from storage import cases, letter_numbers


async def notice(
    turn: Turn,
    case: Case,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    *,
    draft: bool = False,
) -> WrittenNotice:
    """Return the written notice to be signed (F4); the last day to object is not known yet."""
    days = term(DeadlineKind.OBJECTION_FILING, case.regime)
    return await _notice(
        turn,
        case,
        given,
        entry,
        number=given.decision_letter_number
        or await letter_basics.number(turn, "notice", letter_basics.matter(case)),
        signature=letter_basics.signature(
            turn, "ppid", by_hand=True, name=given.decision_signatory or ""
        ),
        draft=draft,
        object_until="",
        object_reason=turn.texts.plain(
            OFFICIAL, "letter-object", days=days.working_days or 0, article=days.article
        ),
    )


async def delivered_notice(
    turn: Turn,
    person: Person,
    case: Case,
    given: DecisionAnswers,
    entry: ListedExemption | None,
    until: Reckoning,
) -> WrittenNotice:
    """Return the written notice that was given in the chat, with the last day to object (F4)."""
    said = decision_wording.translation(turn, person.language, case, given, entry)
    return await _notice(
        turn,
        case,
        given,
        entry,
        **letter_basics.translated(person.language, said),
        number=await letter_basics.number(turn, "notice", letter_basics.matter(case)),
        signature=letter_basics.signature(turn, "ppid", by_hand=False),
        object_until=turn.texts.day(OFFICIAL, until.due),
        object_reason=letter_basics.counted(
            turn, until, "notice", DeadlineKind.OBJECTION_FILING, case.regime
        ),
    )


async def _notice(
    turn: Turn, case: Case, given: DecisionAnswers, entry: ListedExemption | None, **more: object
) -> WrittenNotice:
    answers = await cases.identity(turn.tx, case.id)
    return WrittenNotice.model_validate(
        {
            **await letter_basics.on_request(turn, case),
            **vars(decision_wording.points(turn, OFFICIAL, given, entry)),
            "addressee": identity_lines.addressee(turn, answers),
            "objections_to": turn.office.objection_addressee,
            **more,
        }
    )


async def correction(
    turn: Turn, person: Person, case: Case, count: int, given: CorrectionAnswers, said: Markup
) -> Correction:
    """Return a correction as a letter, with the number of the notice that it corrects, if any."""
    answers = await cases.identity(turn.tx, case.id)
    texts = turn.texts
    return Correction(
        **await letter_basics.on_request(turn, case),
        **letter_basics.translated(person.language, said),
        number=await letter_basics.number(turn, "correction", f"case:{case.id}:{count}"),
        addressee=identity_lines.addressee(turn, answers),
        signature=letter_basics.signature(turn, "ppid", by_hand=not person.has_chat),
        count=str(count),
        corrects=await _corrected(turn, case),
        answered=texts.moment(OFFICIAL, case.answered_at) if case.answered_at else "",
        words=given.correction_words,
        files=tuple(
            file.file_name or texts.plain(OFFICIAL, "letter-photo")
            for file in given.correction_files
        ),
    )


async def _corrected(turn: Turn, case: Case) -> str:
    """Return the number of the current notice: the signed letter's or the desk's own, or ""."""
    standing = await current_decision.decision_of(turn, case)
    by_letter = standing[0].decision_letter_number if standing else None
    number = await letter_numbers.number_of(turn.tx, "notice", letter_basics.matter(case))
    return by_letter or number or ""


async def refusal(
    turn: Turn, case: Case, given: DecisionAnswers, entry: ListedExemption, *, draft: bool
) -> Refusal:
    """Return the decree on a refusal, to be signed (F6)."""
    texts = turn.texts
    answers = await cases.identity(turn.tx, case.id)
    days = term(DeadlineKind.OBJECTION_FILING, case.regime)
    return Refusal(
        **await letter_basics.on_request(turn, case),
        number=await letter_basics.number(turn, "refusal", letter_basics.matter(case)),
        signature=letter_basics.signature(
            turn, "ppid", by_hand=True, name=given.decision_signatory or ""
        ),
        draft=draft,
        requester=identity_lines.rows(turn, answers),
        partly=given.decision_outcome == "partly",
        article=_article(turn, entry.exemption),
        decree=entry.exemption.decree,
        test=given.decision_test or "",
        reasons=given.decision_reasons or "",
        article_18=_article_18(turn, given),
        period=_ends(turn, entry.exemption),
        object_reason=texts.plain(
            OFFICIAL, "letter-object", days=days.working_days or 0, article=days.article
        ),
        objections_to=turn.office.objection_addressee,
    )


def _article(turn: Turn, exemption: Exemption) -> str:
    return turn.texts.plain(OFFICIAL, f"article-17-{exemption.letter}")


def _article_18(turn: Turn, given: DecisionAnswers) -> str:
    reason = given.decision_article18_reason or ""
    answer = given.decision_article18 or "neither"
    return turn.texts.plain(OFFICIAL, "letter-article-18", answer=answer, reason=reason)


def _ends(turn: Turn, exemption: Exemption) -> str:
    until = exemption.in_force_until
    if until is None:
        return turn.texts.plain(OFFICIAL, "letter-without-end")
    return letter_basics.day(turn, until)


async def consideration(
    turn: Turn, case: Case, given: DecisionAnswers, entry: ListedExemption | None, *, draft: bool
) -> Consideration:
    """Return the written consideration of a decision, to be signed and approved (F13)."""
    texts = turn.texts
    said = decision_wording.points(turn, OFFICIAL, given, entry)
    named = {
        "letter-considered-held": said.held,
        "letter-considered-ground": said.ground,
        "letter-considered-reasons": said.reasons,
        "letter-considered-article-18": _article_18(turn, given) if entry else "",
        "letter-considered-given": given.decision_given or "",
        "letter-considered-blacked-out": given.decision_blacked_out_reason or "",
    }
    considered: tuple[Row, ...] = tuple(
        (texts.plain(OFFICIAL, name), words) for name, words in named.items() if words
    )
    return Consideration(
        **await letter_basics.on_request(turn, case),
        number=await letter_basics.number(turn, "consideration", letter_basics.matter(case)),
        signature=letter_basics.signature(turn, "ppid", by_hand=True),
        approval=letter_basics.signature(turn, "head", by_hand=True),
        draft=draft,
        decision=said.decision,
        considered=considered,
    )


async def consequence_test(
    turn: Turn, case: Case, given: DecisionAnswers, entry: ListedExemption
) -> ConsequenceTest:
    """Return the sheet of a consequence test, with blank lines for its writers to fill (F11)."""
    return ConsequenceTest(
        **await letter_basics.on_paper(turn, case),
        number=given.decision_test or "",
        case_number=case.number,
        information=entry.exemption.title,
        article=f"UU 14/2008 {_article(turn, entry.exemption)}",
        basis="",
        opened=given.decision_reasons or "",
        closed="",
        article_18=_article_18(turn, given),
        conclusion="",
        period=_ends(turn, entry.exemption),
        signature=letter_basics.signature(turn, "ppid", by_hand=True),
        approval=letter_basics.signature(turn, "head", by_hand=True),
    )


async def classification(turn: Turn, entry: ListedExemption) -> Classification:
    """Return the decree that puts an entry on the exempt list, to be signed (F12)."""
    exemption = entry.exemption
    return Classification(
        **{**await letter_basics.on_paper(turn, None), "day": ""},
        number=exemption.decree,
        information=exemption.title,
        unit="",
        article=_article(turn, exemption),
        scope=exemption.scope,
        begins=letter_basics.day(turn, exemption.in_force_from),
        ends=_ends(turn, exemption),
        reason="",
        signature=letter_basics.signature(turn, "ppid", by_hand=True),
        approval=letter_basics.signature(turn, "head", by_hand=True),
    )
