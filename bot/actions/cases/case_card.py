"""The card of a case in the officers' group: one message, edited in place."""

from bot.actions.cases import case_origin, spent_buttons
from bot.actions.deadlines import case_dates, count_anchor
from bot.actions.identity import identity_proof
from bot.buttons.answer_buttons import Answer
from bot.buttons.button_data import CaseButton, YesNo
from bot.buttons.case_buttons import (
    CallComplete,
    ExplainDate,
    Finish,
    NotProcess,
    OpenMenu,
    PromiseLonger,
    Revive,
    ShowIdentity,
    TagElection,
    Take,
)
from bot.buttons.delivery_buttons import Reply, ShowChannels
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk import message_wording
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Fate, Missed
from bot.desk.turn import GROUP, Button, Keyboard, Turn, page
from bot.domain.allowed_acts import State
from bot.domain.case import Case
from bot.domain.events import EventName
from bot.domain.legal_deadlines import Regime, local_date
from bot.domain.message import Incoming, shortened
from bot.domain.regime_rules import tag_by
from bot.domain.submission import Matter
from bot.texts import OFFICIAL, Markup
from storage import (
    case_events,
    cases,
    deficiencies,
    desk_state,
    file_archive,
    objections,
    outbox,
    people,
)

CARD = Purpose("card", RowAbout, priority=outbox.NEW_CASE, link="card")
CARD_COPY = Purpose("card-copy", RowAbout, priority=outbox.CONVERSATION, link="card")
CARD_EDIT = Purpose("card-edit", RowAbout, priority=outbox.DECORATION, link=None, quiet=True)
CARD_OLDER = Purpose("card-older", RowAbout, priority=outbox.DECORATION, link=None, quiet=True)
WANTED_SHOWN = 1500
"""UTF-16 units of the request's words on the card; longer ones are also posted in full."""
DELIVERIES = (
    EventName.REPLY_DELIVERED,
    EventName.ANSWERED,
    EventName.ANSWERED_ELSEWHERE,
    EventName.CORRECTED,
    EventName.DELIVERY_FAILED,
)
"""Events that tell whether the last message to the requester arrived."""
DAYS_SHOWN_FROM = 5
"""The card shows days left only up to this many, so that it is not edited every morning."""


def card_key(case_id: int) -> str:
    """Return the key under which the card of a case waits to be posted."""
    return f"new-card:{case_id}"


async def post(turn: Turn, case: Case, priority: int = CARD.priority) -> None:
    """Put the card of a case into its topic, or into the group."""
    await turn.tell_group(
        await text(turn, case),
        await _buttons(turn, case),
        case=case,
        purpose=CARD,
        priority=priority,
        key=card_key(case.id),
    )


async def post_again(turn: Turn, case: Case, incoming: Incoming | None) -> None:
    """Put another copy of the card where the case is talked about; from then on it is the card.

    A card that still waits for room in the group comes now.
    """
    if await outbox.is_queued(turn.tx, card_key(case.id)):
        await post(turn, case, outbox.ACKNOWLEDGEMENT)
        return
    await turn.tell_group(
        await text(turn, case),
        keyboard(turn, case),
        case=case,
        purpose=CARD_COPY,
        priority=outbox.ACKNOWLEDGEMENT,
        key=f"card-copy:{case.id}",
        reply_to=incoming.message_id if incoming else None,
    )


async def grow_old(turn: Turn, case: Case, message_id: int) -> None:
    """Let an older copy show no state and no date, which may change; its buttons stay."""
    older = turn.texts.say(OFFICIAL, "card-older", number=case.number, subject=case.subject)
    await turn.call(
        "editMessageText",
        GROUP,
        CARD_OLDER,
        {"message_id": message_id, "text": older, **page(keyboard(turn, case))},
        case_id=case.id,
    )


async def refresh(turn: Turn, case_id: int) -> None:
    """Edit the card, and take the buttons of what is over off the case's other messages.

    Several changes while the card or an edit of it is queued become one.
    """
    case = await cases.get(turn.tx, case_id)
    if case is None:
        return
    if await outbox.is_queued(turn.tx, card_key(case.id)):
        await post(turn, case)
    else:
        await turn.call(
            "editMessageText",
            GROUP,
            CARD_EDIT,
            {
                "message_id": outbox.ref("card", case.id),
                "text": await text(turn, case),
                **page(await _buttons(turn, case)),
            },
            case_id=case.id,
            key=f"card:{case.id}",
        )
    await spent_buttons.sweep(turn, case.id)


async def text(turn: Turn, case: Case) -> Markup:
    """Write the card; nothing on it names the requester."""
    texts = turn.texts
    holder = await people.officer(turn.tx, case.officer_id) if case.officer_id else None
    lines = [
        texts.say(
            OFFICIAL,
            "card",
            number=case.number,
            subject=case.subject,
            repeated="yes" if _begins_with_subject(case) else "no",
            wanted=shortened(case.wanted, WANTED_SHOWN) or texts.plain(OFFICIAL, "wanted-in-files"),
            purpose=case.purpose,
            kind=texts.plain(OFFICIAL, f"choice-kind-{case.kind}"),
            delivery=message_wording.delivery_words(turn, OFFICIAL, case),
            received=case.received_at,
            state=texts.plain(OFFICIAL, f"state-{case.state.replace('_', '-')}"),
            holder=holder.display_name if holder else texts.plain(OFFICIAL, "nobody"),
        ),
        _clock(turn, case),
        *_clocks_apart(turn, case),
        *await _from_units(turn, case),
        *await _completion(turn, case),
        *await _counted(turn, case),
        *await identity_proof.lines(turn, case),
        *await case_origin.lines(turn, case),
        *_asked_about(turn, case),
    ]
    for objection in await objections.of_case(turn.tx, case.id):
        if objection.waits:
            number, due = objection.number, objection.dates.earlier
            lines.append(texts.say(OFFICIAL, "card-objection", number=number, due=due))
    lines += await _proofs(turn, case)
    topics = "yes" if await _goes_out(turn, case) else "no"
    lines.append(texts.say(OFFICIAL, "card-how", topics=topics))
    return Markup("\n".join(lines))


def _begins_with_subject(case: Case) -> bool:
    """Say whether the words of a request begin with its subject, which was taken from them."""
    words = " ".join(case.wanted.split())
    return words.casefold().startswith(case.subject.casefold())


async def _goes_out(turn: Turn, case: Case) -> bool:
    """Say whether a reply to the card goes to the requester, as it does in a topic.

    A bot that lost the right to make topics still writes in those that are there.
    """
    if case.thread_id is not None:
        return await desk_state.is_forum(turn.tx)
    return await desk_state.has_topics(turn.tx)


async def _proofs(turn: Turn, case: Case) -> list[Markup]:
    """Write what was last delivered or not, since reactions may be switched off in the group."""
    texts, lines = turn.texts, []
    last = await case_events.last_events(turn.tx, case.id, *DELIVERIES)
    arrived = last.get(EventName.REPLY_DELIVERED)
    if arrived is not None:
        lines.append(texts.say(OFFICIAL, "card-delivered", at=arrived.happened_at))
    ended = next(reversed(last.values()), None)
    if ended is not None and ended.name is EventName.DELIVERY_FAILED:
        what, why, at = ended.facts["what"], ended.facts["why"], ended.happened_at
        lines.append(texts.say(OFFICIAL, "card-undelivered", what=what, at=at, why=why))
    elsewhere = last.get(EventName.ANSWERED_ELSEWHERE)
    if elsewhere is not None:
        channel = elsewhere.facts["channel"]
        way = texts.plain(OFFICIAL, f"choice-elsewhere-channel-{channel}")
        lines.append(texts.say(OFFICIAL, "card-elsewhere", way=way))
    since = await people.lost_since(turn.tx, case.id)
    if since is not None:
        lines.append(texts.say(OFFICIAL, "card-unreached", since=since))
    return lines


def _clock(turn: Turn, case: Case) -> Markup:
    """Write the line on the deadline: its date and the days left, or how the case ended."""
    texts = turn.texts
    if case.is_open and case.ordered_on is not None:
        return texts.say(
            OFFICIAL, "card-ordered", due=case.ordered_on, source=case.ordered_by or "superior"
        )
    if case.answered_at is not None and not case.is_open:
        return texts.say(OFFICIAL, "card-answered", at=case.answered_at, due=case.due_on)
    if case.state is State.WITHDRAWN:
        return texts.say(OFFICIAL, "card-withdrawn")
    if case.state is State.NOT_PROCESSED:
        return texts.say(OFFICIAL, "card-not-processed")
    due = case.dates.earlier
    left = turn.calendar.left(turn.today, due)
    near = "near" if left <= DAYS_SHOWN_FROM else "far"
    phase = "overdue" if turn.today > due else near
    return texts.say(
        OFFICIAL,
        "card-due",
        due=due,
        phase=phase,
        days=abs(left),
        extended="yes" if case.is_extended else "no",
        estimated="yes" if case.estimated else "no",
    )


async def _completion(turn: Turn, case: Case) -> list[Markup]:
    """Write by when the citizen is to complete a request that waits for it."""
    listed = await deficiencies.last(turn.tx, case.id)
    if listed is None or case.state is not State.TO_COMPLETE:
        return []
    texts = turn.texts
    lines = [texts.say(OFFICIAL, "card-complete-by", until=listed.complete_by)]
    if count_anchor.counts_anew(turn, case, listed):
        lines.append(texts.say(OFFICIAL, "card-counts-anew"))
    return lines


async def _counted(turn: Turn, case: Case) -> list[Markup]:
    """Write from which day an open case counts if not from receipt, and the date from receipt."""
    if case.anchor_on is None or not case.is_open:
        return []
    strict = case.model_copy(update={"anchor_on": None})
    return [
        turn.texts.say(
            OFFICIAL,
            "card-counts-from",
            since=case.anchor_on,
            basis=await count_anchor.basis(turn, case),
            strict=strict.reckonings(turn.calendar)[-1].due,
        )
    ]


def _asked_about(turn: Turn, case: Case) -> list[Markup]:
    """Write when the requester last asked where an open case stands."""
    if case.status_asked_at is None or not case.is_open:
        return []
    on = local_date(case.status_asked_at, turn.zone)
    return [turn.texts.say(OFFICIAL, "card-asked-about", on=on)]


async def _from_units(turn: Turn, case: Case) -> list[Markup]:
    """Write how many documents units handed in, and which unit owes some by when."""
    files = len(await file_archive.brought(turn.tx, case.id))
    if not case.is_open or (case.unit is None and not files):
        return []
    due, unit = case_dates.unit_date(turn, case), case.unit or "none"
    return [turn.texts.say(OFFICIAL, "card-unit", files=files, unit=unit, due=due)]


def _clocks_apart(turn: Turn, case: Case) -> list[Markup]:
    """Write what else affects an open case's date: election stage, promised date, own target."""
    texts = turn.texts
    lines: list[Markup] = []
    if not case.is_open:
        return lines
    if case.undecided:
        longest = case.model_copy(update={"regime": Regime.UMUM})
        longer = longest.reckonings(turn.calendar)[-1].due
        by = tag_by(case.received_on, turn.calendar)
        lines.append(texts.say(OFFICIAL, "card-two-dates", longer=longer, by=by))
    elif case.regime is Regime.PEMILU:
        lines.append(texts.say(OFFICIAL, "card-election"))
    legal, promised = case.dates.legal, case.dates.promised
    if legal != promised:
        lines.append(texts.say(OFFICIAL, "card-dates-apart", legal=legal, promised=promised))
    if case.internal_on is not None:
        lines.append(texts.say(OFFICIAL, "card-target", target=case.internal_on))
    return lines


async def _buttons(turn: Turn, case: Case) -> Keyboard:
    """Return the card's buttons, with one for other channels if the requester is unreached."""
    rows = [*await identity_proof.buttons(turn, case), *keyboard(turn, case)]
    if await people.lost_since(turn.tx, case.id) is None:
        return rows
    return [*rows, [turn.button(OFFICIAL, "button-channels", ShowChannels(case.id))]]


def keyboard(turn: Turn, case: Case) -> Keyboard:
    """Return the buttons for what an officer can do with the case now."""

    def act(text_id: str, kind: type[CaseButton]) -> Button:
        return turn.button(OFFICIAL, text_id, kind(case.id))

    reply, who = act("button-reply", Reply), act("button-identity", ShowIdentity)
    more, finish = act("button-more", OpenMenu), act("button-finish", Finish)
    match case.state:
        case State.RECEIVED | State.TO_COMPLETE | State.IN_PROCESS:
            take = act("button-take", Take)
            why = act("button-why", ExplainDate)
            rows = [[act("button-answer", Answer), reply], [take, who], [more, why]]
            return [*_about_dates(turn, case), *_about_completeness(turn, case), *rows]
        case State.ANSWERED | State.HANDOVER:
            return [[finish, reply], [who, more]]
        case State.NOT_PROCESSED:
            return [[act("button-revive", Revive), finish], [who, more]]
        case State.WITHDRAWN:
            return [[finish]]
        case State.FINISHED:
            return [[who, more]]


def _about_completeness(turn: Turn, case: Case) -> list[list[Button]]:
    """Return the buttons that call an unanswered request complete, or not processed."""
    complete = turn.button(OFFICIAL, "button-complete", CallComplete(case.id))
    if case.state is State.RECEIVED:
        return [[complete]]
    if case.state is State.TO_COMPLETE:
        return [[complete, turn.button(OFFICIAL, "button-unprocess", NotProcess(case.id))]]
    return []


def _about_dates(turn: Turn, case: Case) -> list[list[Button]]:
    """Return the buttons for what the dates need: an election tag, or a longer promised date."""
    if case.undecided:
        return [
            [
                turn.button(OFFICIAL, f"button-tag-{answer}", TagElection(case.id, answer))
                for answer in YesNo
            ]
        ]
    if case.dates.legal > case.dates.promised >= turn.today:
        paper = SignOnPaper(Matter.LONGER, case.id)
        return [
            [turn.button(OFFICIAL, "button-promise-longer", PromiseLonger(case.id))],
            [turn.button(OFFICIAL, "button-paper-print", paper)],
        ]
    return []


async def _edit_gone(turn: Turn, missed: Missed[RowAbout]) -> None:
    """Post the card again in place of one that was deleted."""
    if missed.case is not None:
        await post(turn, missed.case)


async def _edit_refused(turn: Turn, missed: Missed[RowAbout]) -> None:
    """Post the card again in place of one that is too old to be edited."""
    if missed.case is not None and "can't be edited" in missed.reason.lower():
        await post(turn, missed.case)


AFTER = (Fate(CARD_EDIT, gone=_edit_gone, refused=_edit_refused), Fate(CARD_OLDER))
