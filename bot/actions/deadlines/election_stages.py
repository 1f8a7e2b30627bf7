"""Election stages (tahapan), kept by the PPID in the group."""

from typing import Annotated

from bot.buttons.request_buttons import OpenAbout
from bot.desk import group_message
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import COMING_DAYS, OfficerForm, of_the_office
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.election_regime import ElectionStage, touched_by, why_not_election_stage
from bot.domain.records.events import EventName
from bot.errors import refuse_if, require
from bot.forms.answer_fields import Day, ShortLine, not_before
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, DateRuns
from storage import cases, office_days


class ElectionStageAnswers(FormModel):
    """A stage with its first and last day, and its legal basis."""

    stage_name: ShortLine
    stage_from: Day
    stage_until: Annotated[Day, not_before("stage_from")]
    stage_basis: ShortLine


ELECTION_STAGE = plain_form("stage", ElectionStageAnswers, act=Act.KEEP_STAGES)


async def list_stages(turn: Turn, _officer: Officer) -> None:
    """List the stages, with buttons to add one and to take one back."""
    texts = turn.texts
    kept = await office_days.current_stages(turn.tx)
    lines = [
        texts.say(
            OFFICIAL,
            "stage-line",
            row=row,
            name=stage.name,
            span=_span(stage),
            basis=stage.basis,
        )
        for row, stage in enumerate(kept.values(), 1)
    ]
    text = texts.say(OFFICIAL, "stages", some=bool(kept), lines=lines)
    add = make_button(turn, OFFICIAL, "button-stage-add", OpenAbout("stage"))
    rows = [[add]]
    for row, stage_id in enumerate(kept, 1):
        label = texts.plain(OFFICIAL, "label-stage-withdraw", row=row)
        rows.append([Button(label, withdraw.button(stage_id))])
    await tell_group(turn, text, [*rows, group_message.close_menu_button(turn)])


async def add_stage(
    turn: Turn, by: Authority, case: Case | None, given: ElectionStageAnswers
) -> None:
    """Record a stage; list the cases that a late one would touch, which keep their clock."""
    del case
    stage = ElectionStage(given.stage_name, given.stage_from, given.stage_until, given.stage_basis)
    refuse_if(why_not_election_stage(stage))
    await office_days.add_stage(turn.tx, stage, by)
    await _record(turn, by, EventName.STAGE_ADDED, stage)
    open_cases = [case for case in await cases.owed(turn.tx) if case.tagged is None]
    touched = touched_by(stage, open_cases)
    lines = [
        turn.texts.say(
            OFFICIAL, "stage-touched", number=case.number, subject=case.subject, due=case.due_on
        )
        for case in touched
    ]
    await say_group(
        turn, "stage-added", name=stage.name, span=_span(stage), touched=len(touched), lines=lines
    )


@group_button("stages:drop", once=True, does=Act.KEEP_STAGES)
async def withdraw(turn: Turn, by: Authority, stage_id: int, certain: bool = False) -> None:
    """Take a stage back, after asking once; cases keep the clock that they have."""
    stage = require((await office_days.current_stages(turn.tx)).get(stage_id), "stage-gone")
    if not certain:
        yes = make_button(
            turn, OFFICIAL, "button-stage-certain", withdraw.button(stage_id, certain=True)
        )
        await say_group(turn, "stage-withdraw-certain", [[yes]], name=stage.name, span=_span(stage))
        return
    await office_days.withdraw_stage(turn.tx, stage_id, by)
    await _record(turn, by, EventName.STAGE_WITHDRAWN, stage)
    await say_group(turn, "stage-withdrawn", name=stage.name, officer=by.display_name)


async def _record(turn: Turn, by: Authority, name: EventName, stage: ElectionStage) -> None:
    await record_event(
        turn,
        None,
        name,
        by,
        stage=stage.name,
        starts_on=stage.starts_on.isoformat(),
        ends_on=stage.ends_on.isoformat(),
        basis=stage.basis,
    )


def _span(stage: ElectionStage) -> DateRuns:
    return DateRuns(((stage.starts_on, stage.ends_on),))


ADDS = (
    OfficerForm(
        ELECTION_STAGE,
        add_stage,
        about=of_the_office,
        offers={"stage_from": COMING_DAYS, "stage_until": COMING_DAYS},
    ),
    withdraw,
)
