"""A file of the public information list: what is wrong is named by row, and nothing is guessed."""

from datetime import UTC, datetime

import pytest

from bot.domain.law.list_entry import Category, Entry, ListedEntry
from bot.domain.records.desk_paper import TrailStamp
from bot.domain.records.list_import import Problem, import_changes, read_table
from bot.domain.records.register_entries import Format
from bot.errors import ConfigError
from bot.registers import list_table
from bot.registers.list_table import read_rows
from bot.registers.register_formats import write_table

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

    found = import_changes([same, newer, gone], listed)

    assert [(one.entry, one.before and one.before.id) for one in found] == [
        (newer, 2),
        (gone, None),
    ]


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
        [ListedEntry(1, entry, "shown", 1, THEN)], "KPU Kabupaten Klaten", THEN.date(), UTC
    )

    assert read_table(
        read_rows(write_table(table, Format.XLSX, "KPU", TrailStamp(made_at=THEN)))
    ).entries == (entry,)


@pytest.mark.parametrize("body", [b"\xff\xfe\x00\x01", b"PK\x03\x04 no workbook", b'a,"b\n1,2'])
def test_what_is_no_list_at_all_is_refused_in_words(body: bytes) -> None:
    with pytest.raises(ConfigError, match="the file"):
        read_rows(body)
