"""A proof that a record stood in the trail, in the formats of C2SP that others can check.

The trail's hashes are the leaves of a Merkle tree (RFC 6962). A proof names one of them, the way
from it to the root, and the root as the desk signed it: tlog-proof, tlog-checkpoint, signed-note.
"""

import base64
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from hashlib import sha256

CODE_DIGITS = 8
SIGNED_WITH_ED25519 = b"\x01"
KEY_HASH_BYTES = 4


@dataclass(frozen=True)
class Tree:
    """The right edge of the tree: all that the next leaf needs, and the last leaf's proof.

    `peaks` are the roots of its perfect parts, the largest first; `path` leads from the last leaf
    to the root and has a sibling on the left at each step. All are hashes in hexadecimal.
    """

    size: int = 0
    peaks: tuple[str, ...] = ()
    leaf: str = ""
    path: tuple[str, ...] = ()

    def grown(self, record: str) -> "Tree":
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

    def written(self) -> str:
        """Return the tree as it is stored."""
        return json.dumps(asdict(self))


def read_tree(written: str | None) -> Tree:
    """Return a tree as it was stored; the empty one for nothing."""
    if not written:
        return Tree()
    tree = Tree(**json.loads(written))
    return replace(tree, peaks=tuple(tree.peaks), path=tuple(tree.path))


def _joined(left: str, right: str) -> str:
    return sha256(b"\x01" + bytes.fromhex(left) + bytes.fromhex(right)).hexdigest()


def code(chain: str) -> str:
    """Return the short code of a hash of the trail: its first digits, in two groups."""
    first = chain[:CODE_DIGITS].upper()
    return f"{first[:4]}-{first[4:]}"


@dataclass(frozen=True)
class Signer:
    """Who signs a checkpoint: a name, the Ed25519 key that others know, and how it signs."""

    name: str
    public_key: bytes
    sign: Callable[[bytes], bytes]

    @property
    def verifier_key(self) -> str:
        """Return what others need to check a signature, as a line of C2SP's signed-note."""
        known = base64.b64encode(SIGNED_WITH_ED25519 + self.public_key).decode()
        return f"{self.name}+{self._hash().hex()}+{known}"

    def note(self, text: str) -> str:
        """Return a text with its signature beneath."""
        signature = base64.b64encode(self._hash() + self.sign(text.encode())).decode()
        return f"{text}\n— {self.name} {signature}\n"

    def _hash(self) -> bytes:
        known = self.name.encode() + b"\n" + SIGNED_WITH_ED25519 + self.public_key
        return sha256(known).digest()[:KEY_HASH_BYTES]


def proof_of_last(tree: Tree, chain: str, signer: Signer) -> str:
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
