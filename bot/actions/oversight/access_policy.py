"""The policy of access to information, kept in versions that everybody may read."""

from collections.abc import Awaitable, Callable

from bot.buttons.oversight_buttons import ReadPolicy, ShowEvaluation, WritePolicy
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import local_date
from bot.domain.oversight_rules import AccessPolicy
from bot.domain.role_permissions import WHO, DeskAction, Role
from bot.errors import Refused
from bot.forms.access_policy_form import PARTS, AccessPolicyAnswers
from bot.texts import OFFICIAL, Markup
from storage import oversight

MOST_VERSIONS = 5
"""Versions that are listed below the text in force."""
DRAFTERS = WHO[DeskAction.SET_POLICY] | {Role.PPID}


async def show(turn: Turn, officer: Officer) -> None:
    """Show the policy in force to the officers, with the ways to a new version and the month."""
    del officer
    versions = await oversight.policies(turn.tx)
    text = _written(turn, OFFICIAL, versions) if versions else _none(turn)
    rows = [[turn.button(OFFICIAL, "button-policy-write", WritePolicy())]]
    if await oversight.evaluations(turn.tx):
        rows.append([turn.button(OFFICIAL, "button-evaluation-show", ShowEvaluation())])
    await turn.tell_group(text, [*rows, group_message.closing(turn)])


def _none(turn: Turn) -> Markup:
    return turn.texts.say(OFFICIAL, "policy-none")


async def offered(turn: Turn, person: Person) -> Keyboard:
    """Return the button that shows the policy to a person; none while there is no policy."""
    versions = await oversight.policies(turn.tx)
    if not versions:
        return []
    number = str(versions[-1].version)
    label = turn.texts.plain(person.language, "label-policy", version=number)
    return [[Button(label, ReadPolicy())]]


async def read(turn: Turn, person: Person) -> None:
    """Show a person the policy in force, and when each version was set and what it changed."""
    versions = await oversight.policies(turn.tx)
    if not versions:
        raise Refused("button-earlier")
    await turn.tell(person, _written(turn, person.language, versions))


def _written(turn: Turn, language: str, versions: list[AccessPolicy]) -> Markup:
    texts, newest = turn.texts, versions[-1]
    return texts.say(
        language,
        "policy",
        version=str(newest.version),
        parts=Markup(
            "\n\n".join(
                texts.say(language, "policy-part", part=part, words=newest.parts[part])
                for part in PARTS
                if part in newest.parts
            )
        ),
        versions=Markup(
            "\n".join(
                texts.say(
                    language,
                    "policy-version",
                    version=str(one.version),
                    on=local_date(one.set_at, turn.zone),
                    role=texts.plain(OFFICIAL, f"role-{one.role}"),
                    change=one.change,
                )
                for one in versions[: -MOST_VERSIONS - 1 : -1]
            )
        ),
    )


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Let the PPID and who sets the policy write one. Raises Refused."""
    del case
    if not DRAFTERS & await permission_checks.roles_of(turn, officer):
        raise Refused("policy-not-yours")


async def start(turn: Turn, case: Case | None) -> Answers:
    """Return the version in force, from which a new one departs."""
    del case
    versions = await oversight.policies(turn.tx)
    now = versions[-1] if versions else None
    return {
        "policy_after": now.version if now else 0,
        "policy_now": dict(now.parts) if now else {},
    }


async def set_version(
    turn: Turn, officer: Officer, case: Case | None, given: AccessPolicyAnswers
) -> None:
    """Set a version of the policy. Raises Refused if another was set meanwhile, or none changes."""
    del case
    versions = await oversight.policies(turn.tx)
    after = versions[-1].version if versions else 0
    if given.policy_after != after:
        raise Refused("policy-changed-meanwhile", version=str(after))
    parts = {part: words for part in PARTS if (words := getattr(given, part))}
    if versions and parts == versions[-1].parts:
        raise Refused("policy-unchanged")
    change = given.policy_change or turn.texts.plain(OFFICIAL, "policy-first")
    role = min(turn.acting, key=[*Role].index)
    new = AccessPolicy(after + 1, parts, change, role, officer.telegram_id, turn.now)
    await oversight.set_policy(turn.tx, new)
    actor = f"officer:{officer.telegram_id}"
    await turn.record(None, EventName.POLICY_SET, actor, entry=new.version, reason=change)
    await turn.say_group("policy-set", version=str(new.version), officer=officer.display_name)


def _now(part: str) -> Callable[[Turn, Case | None, Answers], Awaitable[Markup]]:
    async def beside(turn: Turn, case: Case | None, answers: Answers) -> Markup:
        del case, answers
        versions = await oversight.policies(turn.tx)
        words = versions[-1].parts.get(part) if versions else None
        return turn.texts.say(OFFICIAL, "policy-now", words=words or "none")

    return beside


BESIDE = {part: _now(part) for part in PARTS}
PRIVATE_BUTTONS = (in_private(ReadPolicy, bare(read)),)
