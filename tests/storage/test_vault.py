import stat
from pathlib import Path

import pytest

from bot.errors import ConfigError, StorageError
from storage.vault import SealError, Vault, make_key, read_key

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


def test_a_fingerprint_needs_the_key() -> None:
    assert VAULT.fingerprint("123456") == VAULT.fingerprint("123456")
    assert VAULT.fingerprint("123456") != Vault(bytes(32)).fingerprint("123456")


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
    with pytest.raises(ConfigError, match=r"IDENTITY_KEY_FILE: .* cannot be written"):
        make_key(tmp_path / "file" / "identity.key")


@pytest.mark.parametrize("content", ["", "not a key", "abcd", "# only a comment\n"])
def test_a_file_that_is_no_key_is_explained(tmp_path: Path, content: str) -> None:
    path = tmp_path / "identity.key"
    path.write_text(content)
    with pytest.raises(ConfigError, match="IDENTITY_KEY_FILE"):
        read_key(path)
