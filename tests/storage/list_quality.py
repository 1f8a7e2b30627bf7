"""How well the search finds: `python -m tests.storage.list_quality [LIST.csv QUESTIONS.tsv]`.

With `--entries 5000` before them, so many entries are on the list: those of the file and others of
its words. Then only the time says something.

The goals: the right title among the first three for nine of ten questions (recall@3), a mean
reciprocal rank of 0.8, and at most a quarter of what is off topic is answered with a title.
"""

import asyncio
import random
import sys
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.actions.information_list.entry_suggestions import search_entries
from bot.domain.records.list_import import read_table
from bot.office.calendar_files import glossary
from bot.registers.list_table import read_rows
from storage import list_entries
from storage.database import Database
from tests.tables import with_tables

HERE = Path(__file__).parent
LIST = HERE.parents[1] / "bot" / "office" / "starter_lists" / "kpu_regency.csv"
QUESTIONS = HERE / "list_questions.tsv"
WORDS = glossary(("general", "elections")).of_office(("Klaten", "KPU Kabupaten Klaten"))
THEN = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


@dataclass
class Quality:
    """What a run over all questions found; seconds are the processor's, of the search alone."""

    ranks: list[float] = field(default_factory=list)
    """For each question on topic 1 divided by the place of the first right title; 0 for none."""
    bothered: list[str] = field(default_factory=list)
    off_topic: int = 0
    missed: list[tuple[str, list[str]]] = field(default_factory=list)
    seconds: float = 0

    @property
    def recall(self) -> float:
        return sum(map(bool, self.ranks)) / len(self.ranks)

    @property
    def mean_reciprocal_rank(self) -> float:
        return sum(self.ranks) / len(self.ranks)


async def listed(body: bytes) -> Database:
    """Return a database in which the list of a file is shown."""
    database = await with_tables()
    read = read_table(read_rows(body))
    assert read.problems == ()
    async with database.transaction() as tx:
        for entry in read.entries:
            await list_entries.add_entry(tx, entry, "shown", None, None, THEN)
    return database


def questions(path: Path = QUESTIONS) -> list[tuple[set[str], str]]:
    """Return each question with the titles that answer it."""
    lines = path.read_text("utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(set(filter(None, right.split(" | "))), asked) for right, asked in pairs]


async def measured(database: Database, asked: list[tuple[set[str], str]]) -> Quality:
    quality = Quality()
    async with database.transaction() as tx:
        for right, question in asked:
            began = time.process_time()
            titles = [one.entry.title for one in await search_entries(tx, WORDS, question)]
            quality.seconds += time.process_time() - began
            places = [place for place, title in enumerate(titles, 1) if title in right]
            if not right:
                quality.off_topic += 1
                quality.bothered += [question] if titles else []
            else:
                quality.ranks.append(1 / places[0] if places else 0)
                quality.missed += [] if places else [(question, titles)]
    return quality


async def filled_up(database: Database, entries: int) -> None:
    """Put as many entries on the list as are missing, of the words of those that are there."""
    chance = random.Random(2026)  # noqa: S311 - a list to measure with
    async with database.transaction() as tx:
        there = [one.entry for one in await list_entries.listed(tx)]
        titles = " ".join(one.title for one in there).split()
        words = " ".join(f"{one.summary} {one.keywords}" for one in there).split()
        for _ in range(entries - len(there)):
            entry = replace(
                chance.choice(there),
                title=" ".join(chance.sample(titles, 6)),
                summary=" ".join(chance.sample(words, 20)),
            )
            await list_entries.add_entry(tx, entry, "shown", None, None, THEN)


async def main(arguments: list[str]) -> None:
    entries = int(arguments.pop(1)) if arguments[:1] == ["--entries"] else 0
    paths = [Path(argument) for argument in arguments[bool(entries) :]] or [LIST, QUESTIONS]
    database = await listed(paths[0].read_bytes())
    await filled_up(database, entries)
    asked = questions(paths[1])
    quality = await measured(database, asked)
    await database.close()
    lines = [f"missed: {question} {titles}" for question, titles in quality.missed]
    lines += [f"bothered: {question}" for question in quality.bothered]
    lines += [
        (
            f"recall@3 {quality.recall:.2f}, MRR {quality.mean_reciprocal_rank:.2f}, "
            f"bothered {len(quality.bothered)} of {quality.off_topic}, "
            f"{1000 * quality.seconds / len(asked):.2f} ms a question"
        ),
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
