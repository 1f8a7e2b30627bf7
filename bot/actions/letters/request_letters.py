"""Letters about a request: form, receipt, what is missing, extension, data breach, hand-over."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions.identity import identity_view
from bot.actions.letters import letter_parts
from bot.desk import group_message
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.answer_dates import Dates, MissingParts
from bot.domain.law.case import Case, Person
from bot.domain.law.data_rights import Incident
from bot.domain.law.legal_deadlines import DeadlineKind, legal_term
from bot.domain.law.workdays import Reckoning
from bot.domain.records.events import Event
from bot.forms.decision_form import DecisionAnswers
from bot.forms.outside_act_form import ExtensionAnswers
from bot.letters.letter_facts import (
    DeficiencyNotice,
    Extension,
    Handover,
    PlainNotice,
    Receipt,
    RequestForm,
    Row,
    Undelivered,
)
from bot.letters.office_letters import BreachNotice
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Markup
from storage import cases, identity_proofs


async def request_form_letter(turn: Turn, case: Case, actor: str) -> RequestForm:
    """Return the request form as a letter, as the `actor` filed it (F1)."""
    texts = turn.texts
    answers = await cases.identity(turn.tx, case.id)
    obtain = texts.plain(OFFICIAL, f"choice-obtain-{case.obtain}")
    if case.format:
        obtain += f" · {texts.plain(OFFICIAL, f'choice-format-{case.format}')}"
    return RequestForm(
        **await letter_parts.request_facts(turn, case),
        number=case.number,
        **await letter_parts.form_signatures(turn, "requester", actor, case.received_at),
        requester=(*identity_view.identity_rows(turn, answers), *await _proof(turn, case)),
        wanted=case.wanted,
        purpose=case.purpose,
        obtain=obtain,
        delivery=texts.plain(OFFICIAL, "delivery-way", delivery=case.delivery),
        objections_to=turn.office.objection_addressee,
    )


async def _proof(turn: Turn, case: Case) -> list[Row]:
    """Return the row that says whether and when the proof of identity was checked."""
    proof, texts = await identity_proofs.proof_of_case(turn.tx, case.id), turn.texts
    if proof is None:
        return []
    verdict = texts.plain(
        OFFICIAL, "letter-proof", valid=not proof.is_open, at=proof.judged_at or case.received_at
    )
    return [(texts.plain(OFFICIAL, "field-papers"), verdict)]


async def receipt(
    turn: Turn,
    language: str,
    case: Case,
    reckoning: Reckoning,
    longer: Reckoning | None,
    said: Markup,
    actor: str,
) -> Receipt:
    """Return the proof of receipt as a letter (F2); `said` is the message in that language.

    It names the officer who received the request, if one did.
    """
    texts, office = turn.texts, turn.office
    signed, valid = await letter_parts.served_by(turn, actor), "letter-receipt-valid"
    return Receipt(
        **await letter_parts.common_facts(turn, case),
        **letter_parts.translation_facts(language, said),
        number=case.number,
        received=texts.moment(OFFICIAL, case.received_at),
        channel=texts.plain(OFFICIAL, "arrived-by", arrival=case.arrival),
        subject=letter_parts.request_words(case),
        delivery=group_message.delivery_words(turn, OFFICIAL, case),
        due=texts.day(OFFICIAL, case.due_on),
        reason=letter_parts.counting_reason(
            turn, reckoning, "receipt", DeadlineKind.ANSWER, case.regime
        ),
        estimated=case.estimated,
        longer=texts.day(OFFICIAL, longer.due) if longer else "",
        addressee=office.objection_addressee,
        costs=office.costs.in_language(OFFICIAL),
        signature=signed.model_copy(update={"note": texts.plain(OFFICIAL, valid)}),
    )


async def deficiency(
    turn: Turn,
    case: Case,
    missing: MissingParts,
    until: Reckoning,
    basis: str,
    actor: str,
    translated: Mapping[str, Any],
) -> DeficiencyNotice:
    """Return the letter on what is missing (F3), signed by the officer who listed it.

    `translated` are the facts of its sheet in their language.
    """
    texts = turn.texts
    common_one = (
        [texts.plain(OFFICIAL, "letter-missing", common=missing.common)] if missing.common else []
    )
    return DeficiencyNotice(
        **await letter_parts.to_requester(turn, case),
        **translated,
        number=await letter_parts.letter_number(
            turn, "deficiency", f"case:{case.id}:{turn.now.isoformat()}"
        ),
        signature=await letter_parts.served_by(turn, actor),
        missing=(*common_one, *missing.written),
        until=texts.day(OFFICIAL, until.due),
        until_reason=letter_parts.counting_reason(
            turn, until, "notice", DeadlineKind.COMPLETION, case.regime
        ),
        due=texts.day(OFFICIAL, case.dates.promised),
        due_reason=texts.plain(
            OFFICIAL,
            "letter-due-stays",
            counted="completion" if basis else "receipt",
            basis=basis,
        ),
    )


async def extension(
    turn: Turn,
    person: Person,
    case: Case,
    dates: tuple[Dates, Dates],
    given: ExtensionAnswers,
    said: Markup,
    officer_id: int,
) -> Extension:
    """Return the letter on an extension (F5) by an officer; `dates` are those before and after."""
    old, new = dates
    texts = turn.texts
    longer = legal_term(DeadlineKind.EXTENSION, case.regime)
    return Extension(
        **await letter_parts.to_requester(turn, case),
        **letter_parts.translation_facts(person.language, said),
        number=await letter_parts.letter_number(turn, "extension", letter_parts.matter_key(case)),
        signature=await letter_parts.signature_of(turn, "ppid", by=officer_id),
        ground=texts.plain(OFFICIAL, "letter-extension-ground", ground=given.extension_ground),
        reasons=given.extension_reasons,
        old_due=texts.day(OFFICIAL, old.promised),
        due=texts.day(OFFICIAL, new.promised),
        due_reason=texts.plain(
            OFFICIAL, "letter-longer", days=longer.working_days, article=longer.article
        ),
        estimated=case.estimated,
    )


async def breach(turn: Turn, incident: Incident) -> BreachNotice:
    """Return the notice of a data breach (F17), with blank lines for what is not known yet.

    It names nobody: the requester may have received another person's data.
    """
    facts = incident.facts
    return BreachNotice(
        **await letter_parts.common_facts(turn, None),
        number="",
        exposed=facts.get("incident_data", ""),
        when=facts.get("incident_exposed", ""),
        noticed=turn.texts.moment(OFFICIAL, incident.noticed_at),
        how=facts.get("incident_how", ""),
        handling=facts.get("incident_done", ""),
        advice=facts.get("incident_advice", ""),
        contact=privacy_contact(turn.office),
        signature=await letter_parts.signature_of(turn, "ppid"),
    )


def privacy_contact(office: OfficeProfile) -> str:
    """Return the contact for questions about personal data; empty if the profile has none."""
    return office.privacy.protection_officer or office.phone or office.email


async def plain(
    turn: Turn, case: Case | None, number: str, words: str, reader: Answers
) -> PlainNotice:
    """Return a notice as a letter in its own words, to be signed and passed on by hand."""
    return PlainNotice(
        **await letter_parts.common_facts(turn, case),
        number="",
        case_number=number,
        addressee=identity_view.addressee(turn, reader),
        words=letter_parts.paragraphs(Markup(words)),
        signature=await letter_parts.signature_of(turn, "petugas"),
    )


async def undelivered_record(
    turn: Turn, about: Mapping[str, Any], tried: Sequence[Row], officer_id: int
) -> Undelivered:
    """Return the record that no way delivered an answer, with each failed attempt."""
    return Undelivered(
        **about,
        number="",
        tried=tuple(tried),
        signature=await letter_parts.signature_of(turn, "ppid", by=officer_id),
    )


async def handover_record(
    turn: Turn, case: Case, given: DecisionAnswers | None, handed: Event | None
) -> Handover:
    """Return the record of what was handed over, to be signed by both sides (F7)."""
    texts = turn.texts
    answers = await cases.identity(turn.tx, case.id)
    facts = handed.facts if handed else {}
    channel = facts.get("channel")
    shape = given.decision_format if given else None
    return Handover(
        **await letter_parts.request_facts(turn, case),
        number=await letter_parts.letter_number(turn, "handover", letter_parts.matter_key(case)),
        signature=await letter_parts.signature_of(turn, "petugas"),
        given="\n".join(part.decision_given or "" for part in given.parts if part.gives)
        if given
        else "",
        shape=texts.plain(OFFICIAL, "letter-shape", shape=shape) if shape else "",
        way=texts.plain(OFFICIAL, f"choice-handover-way-{channel}") if channel else "",
        handed_over=texts.moment(OFFICIAL, handed.happened_at) if handed else "",
        receiver=answers.get("name", ""),
        evidence=facts.get("evidence", ""),
    )
