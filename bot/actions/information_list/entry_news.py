"""Who asked for it is told once that an entry was renewed: by day, and only while it is shown."""

from dataclasses import dataclass

from bot.buttons.information_list_buttons import OpenEntry
from bot.desk import office_time
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn
from storage import list_entries, list_news, outbox, people
from storage.outbox import Payload

AT_ONCE = 20
"""People told in one turn: a transaction stays short."""


@dataclass(frozen=True, kw_only=True)
class NewsAbout(RowAbout):
    """The entry of which somebody is told that it was renewed."""

    entry: int = 0


NEWS = Purpose("list-news", NewsAbout, priority=outbox.DIGEST, by_day="requesters", quiet=True)


async def tell(turn: Turn) -> int:
    """Tell some of those who wait for it that an entry was renewed since they asked; say how many.

    While a file of it is being cleaned, the entry is not ready to be told of.
    """
    if not office_time.may_remind(turn) or office_time.is_too_early(turn):
        return 0
    waiting = await list_news.waiting(turn.tx, AT_ONCE)
    for entry_id, title, person_id in waiting:
        person = await people.get(turn.tx, person_id)
        if person is None:
            continue
        open_it = turn.button(person.language, "button-entry-open", OpenEntry(entry_id))
        text = turn.texts.say(person.language, "list-news", title=title)
        await turn.tell(person, text, [[open_it]], purpose=NEWS(NewsAbout(entry=entry_id)))
        await list_news.set_queued(turn.tx, person.id, entry_id, queued=True)
    return len(waiting)


async def _again(turn: Turn, about: NewsAbout) -> Payload | None:
    """Let the news leave unless the entry was hidden, or the person wants none, meanwhile."""
    listed, person_id = await list_entries.get(turn.tx, about.entry), about.person or 0
    if not await list_news.wants(turn.tx, person_id, about.entry):
        return None
    if listed is None or listed.state != "shown":
        await list_news.set_queued(turn.tx, person_id, about.entry, queued=False)
        return None
    return {}


async def _over(turn: Turn, end: Arrived[NewsAbout] | Missed[NewsAbout]) -> None:
    """Forget who wanted the news, whether it arrived or not."""
    await list_news.end(turn.tx, end.about.person or 0, end.about.entry)


AFTER = (Fate(NEWS, again=_again, delivered=_over, failed=_over),)
