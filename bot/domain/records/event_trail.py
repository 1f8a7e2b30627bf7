"""The trail of chained events: what a case must be according to it, and proofs for others."""

import base64
import json
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from bot.domain.law.answer_dates import Dates
from bot.domain.law.case import State
from bot.domain.records.events import DateFacts, EventName, Facts, ReceiptFacts

CODE_DIGITS = 8
SIGNED_WITH_ED25519 = b"\x01"
KEY_HASH_BYTES = 4


@dataclass(frozen=True)
class Tree:
    """The right edge of a Merkle tree: what the next leaf needs, and the last leaf's proof.

    `peaks` are the roots of its perfect parts, the largest first; `path` leads from the last leaf
    to the root and has a sibling on the left at each step. All are hashes in hexadecimal.
    """

    size: int = 0
    peaks: tuple[str, ...] = ()
    leaf: str = ""
    path: tuple[str, ...] = ()

    def with_leaf(self, record: str) -> "Tree":
        """Return the tree with one more leaf, the hash of a record in hexadecimal."""
        leaf = sha256(b"\0" + bytes.fromhex(record)).hexdigest()
        peaks, top, path, size = [*self.peaks], leaf, [], self.size + 1
        part = size
        while part % 2 == 0:
            path.append(peaks.pop())
            top = _joined(path[-1], top)
            part //= 2
        return Tree(size, (*peaks, top), leaf, (*path, *reversed(peaks)))

    @property
    def root(self) -> str:
        """Return the hash over all leaves; that of no leaves at all is the hash of nothing."""
        if not self.size:
            return sha256(b"").hexdigest()
        root = self.leaf
        for sibling in self.path:
            root = _joined(sibling, root)
        return root

    def serialize(self) -> str:
        """Return the tree as it is stored."""
        return json.dumps(asdict(self))


def read_tree(written: str | None) -> Tree:
    """Return a tree as it was stored; the empty one for nothing, or if it cannot be read.

    A tree that begins anew is not the trail's, and whoever checks the trail sees that.
    """
    try:
        tree = Tree(**json.loads(written or "{}"))
        return replace(tree, peaks=tuple(tree.peaks), path=tuple(tree.path))
    except (ValueError, TypeError):
        return Tree()


def _joined(left: str, right: str) -> str:
    return sha256(b"\x01" + bytes.fromhex(left) + bytes.fromhex(right)).hexdigest()


def short_code(chain: str) -> str:
    """Return the short code of a hash of the trail: its first digits, in two groups."""
    first = chain[:CODE_DIGITS].upper()
    return f"{first[:4]}-{first[4:]}"


def read_code(typed: str) -> str | None:
    """Return a short code as papers show it, however it was typed; None if it is none."""
    plain = re.sub(r"[\s-]", "", typed)
    return short_code(plain) if re.fullmatch(rf"[0-9A-Fa-f]{{{CODE_DIGITS}}}", plain) else None


def find_code(text: str) -> str:
    """Return the short code that a text of a paper names, or ""."""
    found = re.search(r"kode (?:catatan )?([0-9A-F]{4}-[0-9A-F]{4})", text, re.IGNORECASE)
    return found[1] if found else ""


@dataclass(frozen=True)
class TrailSigner:
    """The signer of checkpoints: a name, a public Ed25519 key, and the signing function."""

    name: str
    public_key: bytes
    sign: Callable[[bytes], bytes]

    @property
    def verifier_key(self) -> str:
        """Return the public key for checking signatures, as a line of C2SP's signed-note."""
        known = base64.b64encode(SIGNED_WITH_ED25519 + self.public_key).decode()
        return f"{self.name}+{self._hash().hex()}+{known}"

    def note(self, text: str) -> str:
        """Return a text with its signature beneath."""
        signature = base64.b64encode(self._hash() + self.sign(text.encode())).decode()
        return f"{text}\n— {self.name} {signature}\n"

    def _hash(self) -> bytes:
        known = self.name.encode() + b"\n" + SIGNED_WITH_ED25519 + self.public_key
        return sha256(known).digest()[:KEY_HASH_BYTES]


def proof_of_last(tree: Tree, chain: str, signer: TrailSigner) -> str:
    """Return the proof that the trail's last hash is in its tree, as a file `.tlog-proof`."""
    checkpoint = f"{signer.name}\n{tree.size}\n{_base64(tree.root)}\n"
    lines = (
        "c2sp.org/tlog-proof@v1",
        f"extra {_base64(chain)}",
        f"index {tree.size - 1}",
        *map(_base64, tree.path),
        "",
        signer.note(checkpoint),
    )
    return "\n".join(lines)


def _base64(hexadecimal: str) -> str:
    return base64.b64encode(bytes.fromhex(hexadecimal)).decode()


ROWS = "rows"
"""The name of an entry of the trail that is no event: it keeps the marks of rows."""


@dataclass(frozen=True)
class TrailHead:
    """The last event of the audit trail, and the trail's hash after it."""

    event_id: int
    chain: str

    @property
    def code(self) -> str:
        """Return the short code of this hash, as printed on papers."""
        return short_code(self.chain)


@dataclass(frozen=True)
class Contradiction:
    """A request or objection, and the columns of its row that contradict its events."""

    number: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class ForgedRow:
    """A row that is not as the trail keeps it: `how` is "altered", "added" or "gone"."""

    table: str
    number: int
    how: str


@dataclass(frozen=True)
class Trail:
    """The result of checking the trail: how many events are whole, the last one, what is wrong.

    `broken` is the first event that is not as it was recorded, or that follows one that is gone;
    `cut` says that the events after the last one are gone. `coded_at` is when the trail stood at
    the code that was asked for, and `lacks_code` says that it never did. With `public_key` others
    check the proofs in papers.
    """

    count: int
    last: TrailHead
    broken: int | None = None
    cut: bool = False
    contradictions: tuple[Contradiction, ...] = ()
    forged: tuple[ForgedRow, ...] = ()
    coded_at: datetime | None = None
    lacks_code: bool = False
    public_key: str = ""

    @property
    def is_whole(self) -> bool:
        """Say whether nothing was altered, left out or put in another order."""
        agrees = not (self.contradictions or self.forged or self.lacks_code)
        return self.broken is None and agrees and not self.cut


ReplayedRow = dict[str, str | None]
"""Columns of a row, as they are stored. Empty until the event that registers it."""

CASE_COLUMNS = (
    "received_at", "received_on", "state", "regime", "due_on", "promised_on", "extended_at",
    "ordered_on", "answered_at", "closed_at", "outcome",
)  # fmt: skip
OBJECTION_COLUMNS = (
    "filed_at", "filed_on", "state", "due_on", "promised_on", "answered_at", "outcome",
    "withdrawn_at", "fulfilled_at",
)  # fmt: skip


def receipt_facts(received_at: datetime, received_on: date, dates: Dates) -> ReceiptFacts:
    """Return the times of receipt and due dates as facts of a registration event."""
    at = received_at.astimezone(UTC).isoformat(timespec="microseconds")
    return {"received_at": at, "received_on": str(received_on), **date_facts(dates)}


def date_facts(dates: Dates) -> DateFacts:
    """Return the legal and the promised last day as facts of an event."""
    return {"legal": str(dates.legal), "promised": str(dates.promised)}


def replay_case(known: ReplayedRow, name: EventName, at: str, facts: Facts) -> ReplayedRow:
    """Return what is known of a request after an event that happened at the instant `at`."""
    if name is EventName.FILED:
        return _registered("received", State.RECEIVED, CASE_COLUMNS, facts) | _dates(facts)
    if not known:
        return {}
    changes = _dates(facts)
    if moved := name.state_after(State(str(known["state"]))):
        changes["state"] = moved
    if name.row.stamps and (moved or name.row.act is None):
        changes[name.row.stamps] = at
    if name is EventName.EXTENSION_ENDED:
        changes["extended_at"] = None
    if name is EventName.REOPENED:
        changes["ordered_on"] = facts["due"]
    if name is EventName.ORDER_LIFTED:
        changes["ordered_on"] = None
    return known | changes | _chosen(facts)


def replay_objection(known: ReplayedRow, name: EventName, at: str, facts: Facts) -> ReplayedRow:
    """Return what is known of an objection after an event that happened at the instant `at`."""
    if name is EventName.OBJECTED:
        return _registered("filed", "filed", OBJECTION_COLUMNS, facts) | _dates(facts)
    if not known:
        return {}
    changes = _dates(facts)
    match name:
        case EventName.OBJECTION_ANSWERED:
            changes |= {"state": "answered", "answered_at": at, "outcome": facts["outcome"]}
        case EventName.OBJECTION_WITHDRAWN | EventName.OBJECTION_DISOWNED:
            changes |= {"state": "withdrawn", "withdrawn_at": at}
        case EventName.DISPUTE_RECORDED if "result" in facts:
            changes |= {"state": "disputed", "fulfilled_at": None}
        case EventName.DISPUTE_RECORDED if known["state"] == "answered":
            changes["state"] = "disputed"
        case EventName.ORDER_FULFILLED:
            changes["fulfilled_at"] = at
    return known | changes


def _registered(verb: str, state: str, columns: tuple[str, ...], facts: Facts) -> ReplayedRow:
    came = {f"{verb}_at": facts.get("received_at"), f"{verb}_on": facts.get("received_on")}
    return dict.fromkeys(columns) | {"state": state} | came | _chosen(facts)


def _dates(facts: Facts) -> ReplayedRow:
    if "legal" not in facts:
        return {}
    return {"due_on": facts["legal"], "promised_on": facts["promised"]}


def _chosen(facts: Facts) -> ReplayedRow:
    return {name: facts[name] for name in ("regime", "outcome") if facts.get(name)}


TELLING = frozenset(name for name in EventName if name.row.act or name.row.replayed)
"""The events that tell something of a row; with the number of an objection they tell of that."""
