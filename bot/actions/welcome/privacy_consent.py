"""The privacy notice and a person's agreement to it, asked first (UU 27/2022 Art 20-22)."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.welcome.office_answers import ways_to_reach
from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import GiveConsent, RefuseConsent, ShowMenu
from bot.desk import dialogues, group_message, office_time, rounds
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.open_dialogues import AfterConsent, ConsentQuestion
from bot.texts import OFFICIAL, Markup
from storage import cases, citizen_drafts, people, rights_requests

TOLD_AT_ONCE = 20
"""People told in one round, so that many notices keep no other message waiting."""
JUST_SHOWN = timedelta(hours=1)
"""For this long the notice stands above, and is not shown again."""
FAREWELL = Purpose("farewell", RowAbout, may_fail=True)
"""Purpose of the last message to a person, whose data is then deleted unless it must be kept."""


def has_agreed(turn: Turn, person: Person) -> bool:
    """Say whether this person agreed to the notice as it stands today."""
    return person.consent_version == turn.office.privacy.notice_version


async def ask_consent(turn: Turn, person: Person, then: AfterConsent, case_id: int = 0) -> None:
    """Show the notice and wait for the answer; if it was just shown, only say that it waits."""
    just_shown = await dialogues.find_dialogue(turn, person, ConsentQuestion, JUST_SHOWN)
    await dialogues.save_dialogue(turn, person, ConsentQuestion(then, case_id))
    if just_shown is not None:
        await ask_again(turn, person, "consent-waits")
    else:
        await show_notice(turn, person)


async def show_notice(turn: Turn, person: Person) -> None:
    """Show the notice with its two answers."""
    await tell(turn, person, notice_text(turn, person, asked=True), _buttons(turn, person))


async def is_unanswered(turn: Turn, person: Person) -> bool:
    """Say whether the notice was shown and not answered yet."""
    return await dialogues.find_dialogue(turn, person, ConsentQuestion) is not None


async def ask_again(turn: Turn, person: Person, text_id: str) -> None:
    """Say why the notice waits for its answer; once for a burst."""
    silence = office_time.silence_in_words(turn, person.language)
    text = turn.texts.say(person.language, text_id, silence=silence)
    await tell(turn, person, text, _buttons(turn, person), key=f"consent:{person.id}")


def _buttons(turn: Turn, person: Person, agree: ButtonData | None = None) -> Keyboard:
    return [
        [make_button(turn, person.language, "button-agree", agree or GiveConsent())],
        [make_button(turn, person.language, "button-disagree", RefuseConsent())],
    ]


def notice_text(turn: Turn, person: Person, *, asked: bool = False) -> Markup:
    """Return the privacy notice: what matters most, and folded below it the rest.

    It binds nobody but the office, so it alone begins in the person's own language; the Indonesian
    one is folded too. `asked` is whether the person's agreement is asked for with it.
    """
    shown, *rest = _notice(turn, person.language, asked=asked)
    if person.language != OFFICIAL:
        heading = turn.texts.say(person.language, "original-heading")
        rest += [Markup(f"\n<i>{heading}</i>"), *_notice(turn, OFFICIAL, asked=asked)]
    return Markup("\n\n".join([shown, *group_message.fold_into_quotes(rest)]))


def _notice(turn: Turn, language: str, *, asked: bool) -> tuple[Markup, Markup]:
    """Return what is shown of the notice in a language, and what is folded."""
    kept = turn.office.retention
    privacy = turn.office.privacy
    shown = turn.texts.say(language, "privacy-notice", asked=asked, identity=kept.identity)
    rest = turn.texts.say(
        language,
        "privacy-notice-rest",
        version=privacy.notice_version,
        drafts=kept.drafts,
        retention=privacy.retention,
        protection_officer=privacy.protection_officer or "none",
        processor=privacy.processor or "none",
    )
    return shown, rest


async def record_consent(
    turn: Turn, person: Person, message_id: int
) -> tuple[Person, ConsentQuestion]:
    """Record the agreement, by the message that gave it; return the person and what goes on."""
    version = turn.office.privacy.notice_version
    await people.set_consent(turn.tx, person.id, version, message_id, turn.now)
    asked = await dialogues.find_dialogue(turn, person, ConsentQuestion)
    await dialogues.end_dialogues(turn, person, ConsentQuestion)
    agreed_now = person.model_copy(update={"consent_version": version})
    return agreed_now, asked or ConsentQuestion()


async def record_refusal(turn: Turn, person: Person) -> None:
    """Delete the drafts and any agreement, and name the other ways to reach the office."""
    await citizen_drafts.end_dialogues(turn.tx, person.id)
    await citizen_drafts.drop(turn.tx, person.id)
    if person.consent_version is not None:
        await people.set_consent(turn.tx, person.id, None, None, turn.now)
    kept, ways = await cases.of_person(turn.tx, person.id, 1), ways_to_reach(turn.office)
    text = turn.texts.say(person.language, "consent-declined", kept=bool(kept), **ways)
    menu = make_button(turn, person.language, "button-menu", ShowMenu())
    await tell(turn, person, text, [[menu]], purpose=FAREWELL)


async def announce_to(turn: Turn, person: Person) -> None:
    """Show the changed notice to a person who agreed to an earlier one; ask again (Art 21(2))."""
    text = turn.texts.notice(person.language, "consent-changed")
    whole = Markup(f"{text}\n\n{notice_text(turn, person, asked=True)}")
    await tell(turn, person, whole, _buttons(turn, person, renew_agreement.button()))


@private_button("consent:yes:renew")
async def renew_agreement(turn: Turn, person: Person) -> None:
    """Record the agreement to the notice as it stands now; nothing else is asked."""
    version = turn.office.privacy.notice_version
    if not has_agreed(turn, person):
        await people.set_consent(turn.tx, person.id, version, turn.update.pressed or 0, turn.now)
    answer_press(turn, turn.texts.plain(person.language, "consent-known"))


async def _untold(turn: Turn) -> Sequence[int] | None:
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return None
    return await rights_requests.untold(turn.tx, turn.office.privacy.notice_version)


async def _announce(turn: Turn, person_id: int) -> int:
    """Show the changed notice to one person who agreed to an earlier version."""
    person, version = await people.get(turn.tx, person_id), turn.office.privacy.notice_version
    if person is None or has_agreed(turn, person):
        return 0
    await rights_requests.set_told(turn.tx, person.id, version, turn.now)
    await announce_to(turn, person)
    return 1


ANNOUNCE_NOTICE = rounds.row_task("consent", _untold, _announce, most=TOLD_AT_ONCE)


ADDS = (renew_agreement,)
