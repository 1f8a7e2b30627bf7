"""The policy of access to information, kept in versions that everybody may read."""

from collections.abc import Awaitable, Callable

from bot.actions.oversight import version_list
from bot.buttons.oversight_buttons import ReadPolicy, ShowEvaluation, WritePolicy
from bot.desk import group_message, permission_checks
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.form_answers import Answers
from bot.domain.kept_version import KeptVersion
from bot.domain.role_permissions import WHO, DeskAction, Role
from bot.errors import Refused
from bot.forms.access_policy_form import PARTS, AccessPolicyAnswers
from bot.texts import OFFICIAL, Markup
from storage import kept_versions, oversight

DRAFTERS = WHO[DeskAction.SET_POLICY] | {Role.PPID}


async def show(turn: Turn, _officer: Officer) -> None:
    """Show the policy in force to the officers, with the ways to a new version and the month."""
    versions = await kept_versions.every(turn.tx, "policy")
    text = (
        _written(turn, OFFICIAL, versions) if versions else turn.texts.say(OFFICIAL, "policy-none")
    )
    rows = [[turn.button(OFFICIAL, "button-policy-write", WritePolicy())]]
    if await oversight.evaluations(turn.tx):
        rows.append([turn.button(OFFICIAL, "button-evaluation-show", ShowEvaluation())])
    await turn.tell_group(text, [*rows, group_message.closing(turn)])


async def offered(turn: Turn, person: Person) -> Keyboard:
    """Return the button that shows the policy to a person; none while there is no policy."""
    versions = await kept_versions.every(turn.tx, "policy")
    if not versions:
        return []
    number = str(versions[-1].version)
    label = turn.texts.plain(person.language, "label-policy", version=number)
    return [[Button(label, ReadPolicy())]]


async def read(turn: Turn, person: Person) -> None:
    """Show a person the policy in force, and when each version was set and what it changed."""
    versions = await kept_versions.every(turn.tx, "policy")
    if not versions:
        raise Refused("button-earlier")
    await turn.tell(person, _written(turn, person.language, versions))


def _written(turn: Turn, language: str, versions: list[KeptVersion]) -> Markup:
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
        versions=version_list.listed(turn, language, versions),
    )


async def admit(turn: Turn, officer: Officer, _case: Case | None) -> None:
    """Let the PPID and who sets the policy write one. Raises Refused."""
    if not DRAFTERS & await permission_checks.roles_of(turn, officer):
        raise Refused("policy-not-yours")


async def start(turn: Turn, _case: Case | None) -> Answers:
    """Return the version in force, from which a new one departs."""
    now = await version_list.newest(turn, "policy")
    return {"policy_after": now.version if now else 0, "policy_now": dict(now.parts) if now else {}}


async def set_version(
    turn: Turn, officer: Officer, _case: Case | None, given: AccessPolicyAnswers
) -> None:
    """Set a version of the policy. Raises Refused if another was set meanwhile, or none changes."""
    parts = {part: words for part in PARTS if (words := getattr(given, part))}
    change = given.policy_change or turn.texts.plain(OFFICIAL, "policy-first")
    new = await version_list.set_next(turn, officer, "policy", given.policy_after, parts, change)
    await turn.say_group("policy-set", version=str(new.version), officer=officer.display_name)


def _now(part: str) -> Callable[[Turn, Case | None, Answers], Awaitable[Markup]]:
    async def beside(turn: Turn, _case: Case | None, _answers: Answers) -> Markup:
        standing = await version_list.newest(turn, "policy")
        words = standing.parts.get(part) if standing else None
        return turn.texts.say(OFFICIAL, "policy-now", words=words or "none")

    return beside


BESIDE = {part: _now(part) for part in PARTS}
PRIVATE_BUTTONS = (in_private(ReadPolicy, bare(read)),)
