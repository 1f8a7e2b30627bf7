import os
import signal
import stat
from pathlib import Path

import pytest

from storage.vault import SealError, Vault, add_key, drop_older, make_key, read_key, write_desk_id
from tests.confinement import exit_code_without, needs_confinement
from tests.prelude import ConfigError, StorageError

VAULT = Vault(bytes(range(32)))
PLACE = "identity.answers"


def test_what_is_sealed_opens_in_its_own_place_and_row() -> None:
    sealed = VAULT.seal(PLACE, 7, "Sari Wulandari")
    assert b"Sari" not in sealed
    assert VAULT.open(PLACE, 7, sealed) == "Sari Wulandari"


@pytest.mark.parametrize(("place", "row"), [(PLACE, 8), ("draft.answers", 7)])
def test_a_value_moved_elsewhere_is_refused(place: str, row: int) -> None:
    sealed = VAULT.seal(PLACE, 7, "Sari Wulandari")
    with pytest.raises(SealError, match="altered"):
        VAULT.open(place, row, sealed)


@pytest.mark.parametrize("position", [5, 20, -1])
def test_an_altered_value_is_refused(position: int) -> None:
    sealed = bytearray(VAULT.seal(PLACE, 7, "Sari Wulandari"))
    sealed[position] ^= 1
    with pytest.raises(SealError, match="altered"):
        VAULT.open(PLACE, 7, bytes(sealed))


def test_another_key_is_named_as_the_reason() -> None:
    sealed = VAULT.seal(PLACE, 7, "Sari Wulandari")
    with pytest.raises(SealError, match="another key"):
        Vault(bytes(32)).open(PLACE, 7, sealed)


def test_a_value_that_does_not_open_does_not_stop_the_whole_desk() -> None:
    assert not issubclass(SealError, StorageError)


def test_two_seals_of_the_same_words_differ() -> None:
    assert VAULT.seal(PLACE, 7, "Sari") != VAULT.seal(PLACE, 7, "Sari")


def test_a_fingerprint_needs_the_hash_key_and_outlives_the_other_keys() -> None:
    one, other = (Vault(bytes(32), hash_key=bytes([n]) * 32) for n in (1, 2))
    assert one.fingerprint("123456") != other.fingerprint("123456")
    later = Vault(bytes(range(32)), (bytes(32),), one.hash_key)
    assert later.fingerprint("123456") == one.fingerprint("123456")
    with pytest.raises(RuntimeError, match="hash key"):
        VAULT.fingerprint("123456")


OLD, OLDER = Vault(bytes(32)), Vault(bytes([9]) * 32)


@pytest.mark.parametrize("sealed_with", [OLDER, OLD, VAULT])
def test_each_key_of_the_ring_opens_what_it_sealed(sealed_with: Vault) -> None:
    ring = Vault(VAULT.key, (OLDER.key, OLD.key))
    sealed = sealed_with.seal(PLACE, 7, "Sari Wulandari")
    assert ring.open(PLACE, 7, sealed) == "Sari Wulandari"
    again = ring.reseal(PLACE, 7, sealed)
    assert VAULT.open(PLACE, 7, again) == "Sari Wulandari"
    with pytest.raises(SealError, match="altered"):
        ring.reseal(PLACE, 8, sealed)


def test_a_file_with_several_keys_seals_with_the_last(tmp_path: Path) -> None:
    path = tmp_path / "identity.key"
    first = make_key(path)
    ring = add_key(path, add_key(path, first))
    assert read_key(path) == ring
    assert ring.older[0] == first.key
    assert len({ring.key, *ring.older}) == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    drop_older(path, ring)
    assert read_key(path) == Vault(ring.key, desk=first.desk)
    assert [file.name for file in tmp_path.iterdir()] == ["identity.key"]


def test_a_ring_that_was_left_half_written_does_not_stand_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "identity.key"
    first = make_key(path)
    (tmp_path / "identity.key.new").write_text("abc")
    assert add_key(path, first).older == (first.key,)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_file_behind_a_link_is_changed_where_it_lies(tmp_path: Path) -> None:
    made = make_key(tmp_path / "elsewhere" / "identity.key")
    link = tmp_path / "identity.key"
    link.symlink_to(tmp_path / "elsewhere" / "identity.key")
    assert add_key(link, made) == read_key(tmp_path / "elsewhere" / "identity.key")
    assert link.is_symlink()


def claim(path: Path) -> None:
    os.chown(path, -1, -1)


def write_again(path: Path) -> None:
    write_desk_id(path, vault := read_key(path))
    drop_older(path, add_key(path, vault))


@needs_confinement
def test_a_key_file_is_written_again_where_nobody_may_change_owners(tmp_path: Path) -> None:
    """As under the service of deploy/, which may not: its first start names the desk in the key."""
    path = tmp_path / "identity.key"
    first = make_key(path)
    assert exit_code_without("chown", claim, path) == -signal.SIGSYS
    assert exit_code_without("chown", write_again, path) == 0
    assert read_key(path).key != first.key


def test_a_new_key_is_for_its_owner_only_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "identity.key"
    made = make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text().startswith("# Loket: opens the identity data")
    assert read_key(path) == made


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "identity.key"
    made = make_key(path)
    with pytest.raises(ConfigError, match="IDENTITY_KEY_FILE"):
        make_key(path)
    assert read_key(path) == made


def test_a_key_whose_place_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    nowhere = tmp_path / "file" / "identity.key"
    for writes in (make_key, lambda path: add_key(path, VAULT)):
        with pytest.raises(ConfigError, match=r"IDENTITY_KEY_FILE: .* cannot be written") as raised:
            writes(nowhere)
        assert str(nowhere) in str(raised.value)


@pytest.mark.parametrize(
    "content", ["", "not a key", "abcd", "# only a comment\n", "abcd\n" + "00" * 32]
)
def test_a_file_that_is_no_key_is_explained(tmp_path: Path, content: str) -> None:
    path = tmp_path / "identity.key"
    path.write_text(content)
    with pytest.raises(ConfigError, match="IDENTITY_KEY_FILE"):
        read_key(path)
