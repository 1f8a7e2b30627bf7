"""Files that the desk makes, such as letters and registers: facts, file ids, letters' numbers."""

from datetime import datetime

from bot.domain.records.desk_paper import LeftFile, Paper, Recipient, TrailStamp
from storage.database import Tx, load_queries, read_one
from storage.table import TEXT, Table

SQL = load_queries("papers")
PAPERS = Table("paper", Paper, sealed={"facts": TEXT})


async def add_paper(
    tx: Tx,
    kind: str,
    name: str,
    facts: str,
    case_id: int | None,
    stamp: TrailStamp,
    *,
    recipient: Recipient = "requester",
) -> int:
    """Store a paper's facts, sealed, with the state of the trail; return the paper's id."""
    values = {"kind": kind, "case_id": case_id, "name": name, "recipient": recipient}
    return await PAPERS.add(tx, **values, facts=facts, **vars(stamp))


async def get(tx: Tx, paper_id: int) -> Paper | None:
    """Return a paper."""
    return await PAPERS.get(tx, paper_id)


async def of_case(tx: Tx, case_id: int) -> list[Paper]:
    """Return the papers of a case in the order in which they were written."""
    return await PAPERS.all(tx, "WHERE case_id = :case_id ORDER BY id", case_id=case_id)


async def made_after(tx: Tx, paper_id: int) -> list[Paper]:
    """Return the papers made after one, in their order."""
    return await PAPERS.all(tx, "WHERE id > :id ORDER BY id", id=paper_id)


async def of_kind(tx: Tx, kind: str) -> list[Paper]:
    """Return the papers of one kind, of any case or of none, in their order."""
    return await PAPERS.all(tx, "WHERE kind = :kind ORDER BY id", kind=kind)


async def without_request(tx: Tx) -> list[Paper]:
    """Return the letters on objections that are about no request; their facts say on which."""
    return await PAPERS.all(tx, SQL["without_request"])


async def uploaded(tx: Tx, paper_id: int, digest: str, file_id: str | None) -> None:
    """Record the digest of the bytes that were sent, and Telegram's file id for them."""
    PAPERS.put(tx, paper_id, digest=digest, file_id=file_id)


async def file_of(tx: Tx, sha256: str) -> LeftFile | None:
    """Return the file with a checksum that left, or that was given or received and kept."""
    return await read_one(tx, LeftFile, SQL["left"], sha256=sha256)


async def file_bearing(tx: Tx, code: str) -> LeftFile | None:
    """Return the paper that left with the code of the record in its foot."""
    start = code.replace("-", "").lower()
    return await read_one(tx, LeftFile, SQL["bearing"], start=start)


async def forget_upload(tx: Tx, paper_id: int) -> bool:
    """Record that Telegram lost a paper, which is made anew; False if it had none."""
    return await PAPERS.change(tx, paper_id, "file_id IS NOT NULL", file_id=None)


async def replace_facts(tx: Tx, paper_id: int, facts: str) -> None:
    """Give a paper new facts: it is made anew when it is sent again."""
    PAPERS.put(tx, paper_id, facts=facts, digest=None, file_id=None)


async def number_of(tx: Tx, series: str, about: str) -> str | None:
    """Return the number that a matter has in a series already, or None."""
    row = await tx.one(SQL["number_of"], series=series, about=about)
    return str(row["number"]) if row else None


async def take_number(
    tx: Tx, series: str, place: tuple[int, int], number: str, about: str, now: datetime
) -> None:
    """Record a number with its place, (year, sequence), and the matter that it belongs to."""
    year, sequence = place
    tx.run_later(
        SQL["take"], series=series, year=year, sequence=sequence, number=number, about=about,
        now=now,
    )  # fmt: skip
