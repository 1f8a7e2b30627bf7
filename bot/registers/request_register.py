"""The register of requests: its fifteen columns, in the words of the register."""

from collections.abc import Callable, Mapping

from bot.domain.law.decision import Outcome
from bot.domain.records.register_entries import AnswerNotice, Decided, RequestColumn, RequestEntry
from bot.registers.register_layout import Cell, Layout, Words, name

_WIDTHS: Mapping[RequestColumn, int] = {
    RequestColumn.NUMBER: 19,
    RequestColumn.RECEIVED: 16,
    RequestColumn.NAME: 18,
    RequestColumn.ADDRESS: 24,
    RequestColumn.CONTACT: 21,
    RequestColumn.OCCUPATION: 15,
    RequestColumn.WANTED: 34,
    RequestColumn.PURPOSE: 22,
    RequestColumn.HELD: 18,
    RequestColumn.FORM: 16,
    RequestColumn.OBTAIN: 17,
    RequestColumn.DECISION: 18,
    RequestColumn.REFUSAL: 30,
    RequestColumn.DAYS: 32,
    RequestColumn.COST: 18,
}
LONGEST_WANTED = 1_000
"""Most characters that the register shows of what was asked."""


def _wanted(entry: RequestEntry, _words: Words) -> str:
    text = entry.wanted or entry.subject
    return text if len(text) <= LONGEST_WANTED else f"{text[: LONGEST_WANTED - 1]}…"


def _part_held(decided: Decided, words: Words) -> str:
    if decided.outcome is Outcome.NOT_DOCUMENTED:
        return _outcome_words(decided.outcome, words)
    if decided.held:
        return words.phrase("register-held")
    body = decided.other_body or words.phrase("register-body-unknown")
    return words.phrase("register-not-held", body=body)


def _by_item(decided: Decided | None, words: Words, cell: Callable[[Decided, Words], str]) -> str:
    """Return a cell's text; if decided by items, a line for each item that has any."""
    if decided is None or not decided.items:
        return cell(decided, words) if decided else ""
    lines = ((number, cell(item, words)) for number, item in enumerate(decided.items, 1))
    return "\n".join(
        words.phrase("register-item", number=str(number), words=line)
        for number, line in lines
        if line
    )


def _form(entry: RequestEntry, words: Words) -> str:
    form = entry.decided.form if entry.decided else ""
    return words.phrase(f"register-form-{form}") if form in ("softcopy", "hardcopy") else ""


def _decision(entry: RequestEntry, words: Words) -> str:
    if entry.withdrawn_at is not None:
        return words.phrase("register-withdrawn", on=words.day(entry.withdrawn_at))
    if entry.not_processed_at is not None:
        return words.phrase("register-not-processed", on=words.day(entry.not_processed_at))
    if entry.letter_on is not None:
        return words.phrase("register-by-letter", on=entry.letter_on)
    if not entry.notices:
        late = entry.timeliness(words.office.zone, words.on).is_late
        return words.phrase("register-open", due=entry.due_on, late=late)
    return words.phrase("register-then").join(_outcome(notice, words) for notice in entry.notices)


def _outcome(notice: AnswerNotice, words: Words) -> str:
    decided = notice.decided
    if decided is None:
        return words.phrase("register-decision-unknown")
    outcome = _outcome_words(decided.outcome, words)
    if not decided.items:
        return outcome
    lines = _by_item(decided, words, _item_outcome)
    return f"{outcome}\n{lines}"


def _item_outcome(item: Decided, words: Words) -> str:
    return f"{item.wanted}: {_outcome_words(item.outcome, words)}"


def _outcome_words(outcome: Outcome, words: Words) -> str:
    return words.phrase(f"outcome-{outcome}")


def _part_refusal(decided: Decided, words: Words) -> str:
    if decided.outcome is Outcome.GRANTED:
        return ""
    ground = ""
    if decided.article_17:
        letter, law = decided.article_17, decided.statute or "none"
        ground = words.phrase("register-article-17", letter=letter, law=law)
    return ". ".join(filter(None, (ground, decided.reasons)))


def _refusals(entry: RequestEntry, words: Words) -> str:
    """Write why each notice refused something: a refusal stays when it was set aside."""
    notices = (_by_item(one.decided, words, _part_refusal) for one in entry.notices)
    return words.phrase("register-then").join(dict.fromkeys(filter(None, notices)))


def _days(entry: RequestEntry, words: Words) -> str:
    """Write the day of each notice (also of refusal), an extension, a denial."""
    late = entry.timeliness(words.office.zone, words.on).is_late
    lines = [
        words.phrase(
            "register-notice",
            on=words.day(notice.at),
            channel=notice.channel or "chat",
            due=entry.due_on if late and notice is entry.first else "none",
        )
        for notice in entry.notices
    ]
    if entry.extended:
        lines.insert(0, words.phrase("register-extended"))
    if entry.handed_over_at is not None:
        lines.append(words.phrase("register-given", on=words.day(entry.handed_over_at)))
    if entry.decided is not None:
        lines.append(_considered(entry.decided, words))
    if entry.denied:
        lines.append(words.phrase("register-denied"))
    return "\n".join(lines)


def _considered(decided: Decided, words: Words) -> str:
    """Write how the head approves the written consideration of an answer (PP 61/2010 Art 2)."""
    decree, at = words.office.consideration_decree, decided.considered_at
    how = "on" if at else "decree" if decree else "open"
    on = words.day(at) if at else "none"
    return words.phrase("register-considered", how=how, on=on, decree=decree)


def _cost(entry: RequestEntry, words: Words) -> str:
    decided = entry.decided
    if decided is None or decided.outcome not in (Outcome.GRANTED, Outcome.PARTLY):
        return ""
    if not decided.cost:
        return words.phrase("register-free")
    amount = f"{decided.cost:,}".replace(",", ".")
    return words.phrase("register-cost", amount=amount, payment=decided.payment or "–")


_CELLS: Mapping[RequestColumn, Callable[[RequestEntry, Words], Cell]] = {
    RequestColumn.NUMBER: lambda entry, _: entry.number,
    RequestColumn.RECEIVED: lambda entry, _: entry.received_on,
    RequestColumn.NAME: lambda entry, words: name(entry.who, words),
    RequestColumn.ADDRESS: lambda entry, _: entry.who.get("address", ""),
    RequestColumn.CONTACT: lambda entry, _: entry.who.get("contact", ""),
    # Never asked: what is not needed for an answer is not collected (UU 27/2022 Art 27).
    RequestColumn.OCCUPATION: lambda _, __: None,
    RequestColumn.WANTED: _wanted,
    RequestColumn.PURPOSE: lambda entry, _: entry.purpose,
    RequestColumn.HELD: lambda entry, words: _by_item(entry.decided, words, _part_held),
    RequestColumn.FORM: _form,
    RequestColumn.OBTAIN: lambda entry, words: words.phrase(f"register-obtain-{entry.obtain}"),
    RequestColumn.DECISION: _decision,
    RequestColumn.REFUSAL: _refusals,
    RequestColumn.DAYS: _days,
    RequestColumn.COST: _cost,
}
REQUESTS = Layout("requests", _WIDTHS, _CELLS)
"""The register; without identity the columns that say who asked are left out."""
