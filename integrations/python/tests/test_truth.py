"""Answers compared with NumPy's and Python's Gregorian dates and with the golden tables."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from conftest import golden

import qcal

LEVELS = [qcal.Level.SCALAR, qcal.Level.PORTABLE, qcal.Level.BEST]


def column(rows, name, dtype):
    return np.array([int(row[name]) for row in rows], dtype)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("dtype", [np.int32, np.int64, "datetime64[D]"])
def test_gregorian_is_that_of_numpy(proleptic, dtype, level):
    stamps, years, months, mdays = proleptic
    gregorian = qcal.Calendar("gregorian")
    dates = gregorian.to_dates(stamps.astype(dtype), level=level)
    assert [a.dtype for a in dates] == [np.int32, np.uint8, np.uint8]
    for ours, theirs in zip(dates, (years, months, mdays)):
        assert np.array_equal(ours, theirs)
    back = gregorian.from_dates(years, months, mdays, dtype=dtype, level=level)
    assert back.dtype == np.dtype(dtype)
    assert np.array_equal(back, stamps.astype(dtype))


def test_gregorian_is_that_of_datetime():
    ordinals = np.arange(1, datetime.date.max.toordinal() + 1, 37, dtype=np.int32)
    assert len(ordinals) == 98_705
    gregorian = qcal.Calendar("gregorian")
    dates = [datetime.date.fromordinal(int(o)) for o in ordinals]
    epoch = 1721425  # Rata Die
    years, months, mdays = gregorian.to_dates(ordinals, epoch=epoch)
    assert list(zip(years.tolist(), months.tolist(), mdays.tolist())) == [(d.year, d.month, d.day) for d in dates]
    assert gregorian.weekdays(ordinals, epoch=epoch).tolist() == [d.isoweekday() for d in dates]
    assert gregorian.days_of_year(ordinals, epoch=epoch).tolist() == [d.timetuple().tm_yday for d in dates]
    for ordinal, date in list(zip(ordinals.tolist(), dates))[::501]:
        assert gregorian.to_date(ordinal + epoch) == (date.year, date.month, date.day)
        assert gregorian.to_jdn(date.year, date.month, date.day) == ordinal + epoch


def test_months_later_are_those_of_numpy(proleptic):
    stamps, _, _, mdays = proleptic
    some = slice(400_000, 3_000_000, 11)
    gregorian = qcal.Calendar("gregorian")
    for by in (0, 1, -1, 12, 25, -1200):
        first = stamps[some].astype("datetime64[M]") + by
        length = ((first + 1).astype("datetime64[D]") - first.astype("datetime64[D]")).astype(np.int64)
        truth = first.astype("datetime64[D]") + np.minimum(mdays[some].astype(np.int64), length) - 1
        days = np.ascontiguousarray(stamps[some])
        assert np.array_equal(gregorian.add_months(days, by), truth)
        lost = mdays[some] > length
        got = gregorian.add_months(days, by, overflow="reject", invalid="fill")
        assert np.array_equal(np.isnat(got), lost)
        assert np.array_equal(got[~lost], truth[~lost])



def every_month(calendar, rows, end=None):
    """First days of months, both ways, and that the day before is of the month before."""
    years, months = column(rows, "year", np.int32), column(rows, "month", np.uint8)
    first = column(rows, "first_jdn", np.int32)
    ones = np.ones(len(rows), np.uint8)
    epoch = qcal.JDN_EPOCH
    for level in LEVELS:
        got = calendar.to_dates(first, epoch=epoch, level=level)
        assert np.array_equal(got.years, years) and np.array_equal(got.months, months) and np.array_equal(got.mdays, ones)
        assert np.array_equal(calendar.from_dates(years, months, ones, epoch=epoch, level=level), first)
        last = calendar.to_dates(first[1:] - 1, epoch=epoch, level=level)
        assert np.array_equal(last.years, years[:-1]) and np.array_equal(last.months, months[:-1])
        assert np.array_equal(last.mdays, np.diff(first))
    return len(rows)


def test_umm_al_qura_is_that_of_kacst():
    rows = golden("umalqura_kacst_months.csv")
    assert every_month(qcal.Calendar("islamic-umalqura"), rows) == 301 * 12


def test_printed_umm_al_qura():
    assert every_month(qcal.Calendar("islamic-umalqura-published"), golden("umalqura_published_months.csv")) == 158 * 12


def ordinals(rows):
    """A leap month has a number of its own and moves the later ones up."""
    year, month = None, 0
    for row in rows:
        month = month + 1 if row["year"] == year else 1
        year = row["year"]
        row["month"] = str(month)
    return rows


def test_chinese_months():
    rows = ordinals([r for r in golden("chinese_months.csv") if int(r["year"]) >= 1645])
    assert every_month(qcal.Calendar("chinese"), rows) > 6_800
    assert {r["month"] for r in rows} == {str(m) for m in range(1, 14)}


def test_jalali_new_years():
    rows = golden("persian_official_years.csv")
    jalali = qcal.Calendar("jalali")
    first, years = column(rows, "first_jdn", np.int64), column(rows, "year", np.int32)
    ones = np.ones(len(rows), np.uint8)
    assert len(rows) == 293
    got = jalali.to_dates(first, epoch=0)
    assert np.array_equal(got.years, years) and np.array_equal(got.months, ones) and np.array_equal(got.mdays, ones)
    last = jalali.to_dates(first[1:] - 1, epoch=0)
    leap = np.array([row["is_leap"] == "1" for row in rows[:-1]])
    assert np.array_equal(last.mdays, np.where(leap, 30, 29)) and (last.months == 12).all()
    gregorian = qcal.Calendar("gregorian")
    stamps = (first - qcal.UNIX_EPOCH).view("datetime64[D]")
    there = jalali.convert(years, ones, ones, gregorian)
    assert np.array_equal(gregorian.from_dates(*there, dtype="datetime64[D]"), stamps)


def test_hebrew_dates():
    rows = [row for row in golden("hebrew_dates.csv")]
    hebrew = qcal.Calendar("hebrew")
    jdns = column(rows, "jdn", np.int64)
    got = hebrew.to_dates(jdns, epoch=qcal.JDN_EPOCH)
    assert len(rows) == 130
    assert np.array_equal(got.years, column(rows, "year", np.int32))
    assert np.array_equal(got.mdays, column(rows, "day", np.uint8))
    for row, month in zip(rows, got.months.tolist()):
        leap = (7 * int(row["year"]) + 1) % 19 < 7
        number = int(row["month_code"][1:3])
        assert month == number + (leap and (number > 5 or row["month_code"].endswith("L"))), row
    assert np.array_equal(hebrew.from_dates(*got, epoch=qcal.JDN_EPOCH, dtype=np.int64), jdns)


def test_hebrew_new_years():
    rows = golden("hebrew_new_years.csv")
    ones = np.ones(len(rows), np.uint8)
    assert len(rows) >= 200
    got = qcal.Calendar("hebrew").from_dates(column(rows, "year", np.int32), ones, ones, epoch=0)
    assert np.array_equal(got, column(rows, "first_jdn", np.int32))


def test_names():
    assert {"Gregorian", "hebrew", "chinese", "dangi", "korean", "Persian"} <= set(qcal.calendars())
    jalali = qcal.Calendar("PERSIAN")
    assert (jalali.name, jalali.system) == ("Jalali", 10)
    assert {"Jalali", "Persian"} <= set(jalali.names)
    assert qcal.Calendar.from_system(10) == jalali != qcal.Calendar("hebrew")
    assert hash(qcal.Calendar.from_system(10)) == hash(jalali)
    assert repr(jalali) == "qcal.Calendar('Jalali')"
    found = qcal.Calendar("islamic-umalqura-published").properties
    assert (found.first_year, found.last_year, found.first_jdn, found.last_jdn) == (1343, 1500, 2423999, 2479989)
