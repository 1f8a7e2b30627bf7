"""What the line of an officer's reply names before it leaves: by written rules, files and state."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.conversation import group_context, possible_requests
from bot.actions.delivery import disclosure_checks
from bot.actions.delivery.disclosure_checks import Remarks
from bot.desk import contacts
from bot.desk.turn import Turn
from bot.domain.law.case import Case, State
from bot.domain.message import checksum_of
from bot.domain.records.unsent_reply import UnsentPart, UnsentReply
from bot.domain.words.hidden_finding import HidingKind
from bot.texts import OFFICIAL, Markup
from storage import cases, unsent_replies


@dataclass(frozen=True)
class Findings:
    """What a line names: a sentence for each, what of it a button says, and what is shown."""

    lines: tuple[Markup, ...]
    despite: tuple[str, ...]
    seen: str
    """A checksum of the words, their state and what is named: a press stands for what was seen."""
    is_reading: bool
    """Whether a file is still being read, which takes seconds."""


async def find(turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart]) -> Findings:
    """Return what is to be named of a reply as it would leave now."""
    case = await cases.get(turn.tx, reply.case_id)
    named = [
        *await _by_rules(turn, reply, parts),
        *await _by_state(turn, reply, case),
        *await _by_others(turn, reply),
    ]
    remarks = await disclosure_checks.find_remarks(
        turn, case, [(part.place, part.piece.content) for part in parts]
    )
    lines = [sentence for sentence, _ in named]
    said = [part.piece.content.model_dump_json() for part in parts]
    return Findings(
        lines=(*disclosure_checks.remark_lines(turn, remarks), *lines),
        despite=(*_disclosed(turn, remarks), *(word for _, word in named)),
        seen=checksum_of("\n".join((reply.state, *said, remarks.asked, *lines))),
        is_reading=remarks.is_unfinished,
    )


def _disclosed(turn: Turn, remarks: Remarks) -> list[str]:
    """Return, for a button, what words and files disclose."""
    asked = [one for _, _, one in remarks.found if one.is_asked]
    asked = [one for one in asked if one.kind is not HidingKind.WAITING]
    details = [disclosure_checks.finding_in_words(turn, one) for one in asked]
    hidden = [_word(turn, "hidden")] if not all(details) else []
    return [*filter(None, details), *hidden]


async def _by_rules(
    turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart]
) -> list[tuple[Markup, str]]:
    seen = [
        one
        for part in parts
        for one in await group_context.named_by_rules(
            turn, reply.officer_id, part.piece.content.text
        )
    ]
    return [_named(turn, rule, words=words) for rule, words in dict.fromkeys(seen)]


async def _by_state(turn: Turn, reply: UnsentReply, case: Case | None) -> list[tuple[Markup, str]]:
    """Name what became of the request, or was written by its requester, since the words were."""
    if case is None:
        since = await possible_requests.newest_waiting(turn, reply.person_id)
        again = since is not None and since > reply.written_at
        return [_named(turn, "meanwhile", at=since)] if again else []
    named = []
    if case.person_id != reply.person_id:
        named.append(_named(turn, "moved"))
    over = case.closed_at if case.state is State.WITHDRAWN else case.answered_at
    if over is not None and over > reply.written_at:
        state = "withdrawn" if case.state is State.WITHDRAWN else "answered"
        named.append(_named(turn, state, at=over))
    words = await unsent_replies.written_since(turn.tx, case.id, reply.written_at)
    return [*named, _named(turn, "meanwhile", at=words)] if words else named


async def _by_others(turn: Turn, reply: UnsentReply) -> list[tuple[Markup, str]]:
    """Name the colleagues whose reply to the same person waits too."""
    others = await unsent_replies.others(turn.tx, reply)
    authors = dict.fromkeys([one.officer_id for one in others])
    names = [await contacts.officer_name(turn, author) for author in authors]
    return [_named(turn, "other", words=name) for name in names]


def _named(turn: Turn, what: str, *, words: str = "", at: object = "none") -> tuple[Markup, str]:
    """Return the sentence that names something, and the word for it on a button."""
    return turn.texts.say(OFFICIAL, "reply-named", what=what, words=words, at=at), _word(turn, what)


def _word(turn: Turn, what: str) -> str:
    return turn.texts.plain(OFFICIAL, "reply-despite", what=what)
