"""Who asked for it is told once that an entry was renewed: by day, and only while it is shown."""

from dataclasses import dataclass

from bot.buttons.information_list_buttons import OpenEntry
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn
from storage import list_entries, list_news, outbox
from storage.outbox import Payload


@dataclass(frozen=True, kw_only=True)
class NewsAbout(RowAbout):
    """The entry of which somebody is told that it was renewed."""

    entry: int = 0


NEWS = Purpose("list-news", NewsAbout, priority=outbox.DIGEST, by_day="requesters", quiet=True)


async def tell(turn: Turn, entry_id: int) -> None:
    """Tell everybody who waits for it that an entry was renewed, if it was since they asked.

    While a file of it is being cleaned this waits: it is called again once that is done.
    """
    listed = await list_entries.get(turn.tx, entry_id)
    for person in await list_news.waiting(turn.tx, entry_id) if listed else []:
        open_it = turn.button(person.language, "button-entry-open", OpenEntry(entry_id))
        title = listed.entry.title if listed else ""
        text = turn.texts.say(person.language, "list-news", title=title)
        await turn.tell(person, text, [[open_it]], purpose=NEWS(NewsAbout(entry=entry_id)))
        await list_news.set_queued(turn.tx, person.id, entry_id, queued=True)


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


AFTER = (Fate(NEWS, again=_again, delivered=_over, refused=_over, unreachable=_over),)
