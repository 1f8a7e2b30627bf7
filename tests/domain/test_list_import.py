"""A file of the public information list: what is wrong is named by row, and nothing is guessed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.law.list_entry import Category, Entry, ListedEntry
from bot.domain.records.desk_paper import TrailStamp
from bot.domain.records.list_difference import differences
from bot.domain.records.list_import import Problem, SheetRow, read_table
from bot.domain.records.register_entries import Format
from bot.registers import list_table
from bot.registers.list_table import read_rows
from bot.registers.register_formats import write_table
from tests.prelude import ConfigError

HEADER = ["Judul", "Ringkasan", "Kategori", "Tautan", "Pembaruan bulan", "Catatan"]
THEN = datetime(2026, 11, 24, tzinfo=UTC)


def row(
    title: str = "DIPA", about: str = "Pagu", kind: str = "berkala", link: str = "", each: str = ""
) -> list[str]:
    return [title, about, kind, link, each, "left alone"]


def test_a_file_is_read_by_its_headings_whatever_their_order_and_case() -> None:
    read = read_table([HEADER, row("DIPA", "Pagu  2026", "Serta-Merta", "https://x.id/a", "6")])

    assert read.problems == ()
    assert read.entries == (
        Entry("DIPA", "Pagu 2026", Category.IMMEDIATE, link="https://x.id/a", refresh_months=6),
    )


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (row(title=""), Problem(2, "title", "missing")),
        (row(about=" "), Problem(2, "summary", "missing")),
        (row(kind="rahasia"), Problem(2, "category", "category", "rahasia")),
        (row(link="x.id/a"), Problem(2, "link", "link", "x.id/a")),
        (row(each="0"), Problem(2, "refresh_months", "months", "0")),
        (row(each="tiap tahun"), Problem(2, "refresh_months", "months", "tiap tahun")),
        (row(title="x" * 201), Problem(2, "title", "long", "200")),
    ],
)
def test_what_is_wrong_with_a_row_is_named(wrong: list[str], problem: Problem) -> None:
    read = read_table([HEADER, wrong, row("Renstra")])

    assert read.problems == (problem,)


def test_a_title_that_stands_twice_is_named_with_both_rows() -> None:
    read = read_table([HEADER, row("DIPA"), [], row("dipa ")])

    assert read.problems == (Problem(4, "title", "twice", "2"),)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([], Problem(1, "", "empty")),
        ([HEADER], Problem(1, "", "empty")),
        ([["Judul", "Ringkasan"], ["DIPA", "Pagu"]], Problem(1, "category", "column")),
        ([HEADER, *[row()] * 5001], Problem(5002, "", "rows", "5000")),
    ],
)
def test_a_file_that_is_no_list_is_refused_whole(rows: list[list[str]], problem: Problem) -> None:
    assert read_table(rows).problems == (problem,)


def test_an_import_adds_what_is_new_changes_what_differs_and_leaves_the_rest() -> None:
    same, other, gone = (Entry(title, "Isi", Category.ANYTIME) for title in ("Satu", "Dua", "Tiga"))
    listed = [
        ListedEntry(1, same, "shown", 1, THEN),
        ListedEntry(2, other, "draft", 1, THEN),
        ListedEntry(3, gone, "withdrawn", 1, THEN),
    ]
    newer = Entry("DUA", "Isi baru", Category.ANYTIME)

    found = differences([SheetRow(one) for one in (same, newer, gone)], listed, listed)

    assert [(one.entry, one.before and one.before.id) for one in found] == [
        (newer, 2),
        (gone, None),
    ]


def listed_as(number: int, version: int, about: str, **more: Any) -> ListedEntry:
    entry = Entry(more.get("title", f"Judul {number}"), about, Category.ANYTIME)
    at = THEN + timedelta(days=more.get("day", version - 1))
    return ListedEntry(number, entry, more.get("state", "shown"), version, at)


VERSIONS = [
    listed_as(1, 1, "Isi"),
    listed_as(2, 1, "Isi"),
    listed_as(2, 2, "Isi di daftar"),
    listed_as(3, 1, "Isi\n lama"),
    listed_as(4, 1, "Konsep", state="draft"),
    listed_as(4, 2, "Konsep"),
    listed_as(5, 1, "Perintah"),
    listed_as(6, 1, "Baru", day=1),
]
OLD = {1: "Isi", 2: "Isi", 3: "Isi lama", 5: "Perintah"}
"""What a sheet says that was made while each entry had its first version."""
LATER = {("since", 4), ("since", 6)}


def numbered(said: dict[int, str], renamed: str = "") -> list[SheetRow]:
    return [
        SheetRow(Entry(renamed or f"Judul {n}", about, Category.ANYTIME), (n, 1))
        for n, about in said.items()
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (numbered(OLD), {("older", 2), *LATER}),
        (numbered({**OLD, 2: "Isi di daftar"}), LATER),
        (numbered({**OLD, 2: "Isi di lembar"}), {("both", 2), *LATER}),
        (numbered({**OLD, 1: "Isi baru"}), {("changed", 1), ("older", 2), *LATER}),
        (
            [*numbered({1: "Isi"}, "Judul lain"), SheetRow(listed_as(1, 1, "Isi").entry)],
            {("changed", 1), ("new", 0), ("missing", 2), ("missing", 3), ("ordered", 5), *LATER},
        ),
        (
            [*numbered(OLD), *numbered({1: "Isi"}, "Salinan baris")],
            {("older", 2), ("new", 0), *LATER},
        ),
        ([SheetRow(listed_as(1, 1, "Isi").entry)], set()),
        ([SheetRow(listed_as(1, 1, "Isi").entry, (7, 1))], set()),
    ],
)
def test_a_sheet_is_compared_with_the_list_of_then_and_of_now(
    rows: list[SheetRow], told: set[tuple[str, int]]
) -> None:
    now = list({one.id: one for one in VERSIONS}.values())

    found = differences(rows, now, VERSIONS, {5})

    assert {(one.kind, one.before.id if one.before else 0) for one in found} == told


def test_what_was_withdrawn_since_a_sheet_was_made_does_not_come_back_by_it() -> None:
    gone = listed_as(1, 2, "Isi", state="withdrawn")

    found = differences(numbered({1: "Isi"}), [gone], [VERSIONS[0], gone])

    assert [one.kind for one in found] == ["older"]


@pytest.mark.parametrize(
    ("words", "number"),
    [("17.3", (17, 3)), (" 17.3 ", (17, 3)), ("17", None), ("", None), ("1.2.3", None)],
)
def test_a_row_says_from_which_version_it_was_made(
    words: str, number: tuple[int, int] | None
) -> None:
    [read] = read_table([[*HEADER, "NOMOR"], [*row(), words]]).rows

    assert read.number == number


@pytest.mark.parametrize(
    ("above", "separator"), [("", ";"), ("DAFTAR INFORMASI PUBLIK\n\n", ";"), ("KPU\n", "\t")]
)
def test_what_separates_the_cells_is_told_by_the_first_lines(above: str, separator: str) -> None:
    lines = [HEADER[:3], ["DIPA", "Pagu, sisa, dan lain, lain", "berkala"]]
    text = above + "\n".join(separator.join(line) for line in lines)

    [entry] = read_table(read_rows(text.encode())).entries

    assert entry.summary == "Pagu, sisa, dan lain, lain"


def test_what_was_written_is_read_again() -> None:
    entry = Entry(
        "Laporan keuangan",
        "Neraca; catatan, hasil audit",
        Category.PERIODIC,
        holder="Subbagian Keuangan",
        link="https://x.id/a?b=1;c",
        refresh_months=12,
    )
    table = list_table.entries_table(
        [ListedEntry(17, entry, "shown", 3, THEN)], "KPU Kabupaten Klaten", THEN.date(), UTC
    )

    assert read_table(
        read_rows(write_table(table, Format.XLSX, "KPU", TrailStamp(made_at=THEN)))
    ).rows == (SheetRow(entry, (17, 3)),)


@pytest.mark.parametrize("body", [b"\xff\xfe\x00\x01", b"PK\x03\x04 no workbook", b'a,"b\n1,2'])
def test_what_is_no_list_at_all_is_refused_in_words(body: bytes) -> None:
    with pytest.raises(ConfigError, match="the file"):
        read_rows(body)
