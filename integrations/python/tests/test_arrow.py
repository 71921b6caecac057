"""Arrays of pyarrow: buffers read where they are, nulls kept."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

import qcal

pa = pytest.importorskip("pyarrow")
import pyarrow.compute as pc  # noqa: E402

import qcal.arrow  # noqa: E402

GREGORIAN = qcal.Calendar("gregorian")
HEBREW = qcal.Calendar("hebrew")
N = 5000


@pytest.fixture(scope="module")
def dates():
    start = datetime.date(1900, 1, 1).toordinal()
    return pa.array([None if i % 7 == 3 else datetime.date.fromordinal(start + 11 * i) for i in range(N)], pa.date32())


def test_gregorian_is_that_of_pyarrow(dates):
    years, months, mdays = qcal.arrow.to_dates(GREGORIAN, dates)
    assert (years.type, months.type, mdays.type) == (pa.int32(), pa.uint8(), pa.uint8())
    for ours, theirs in ((years, pc.year(dates)), (months, pc.month(dates)), (mdays, pc.day(dates))):
        ours.validate(full=True)
        assert ours.cast(pa.int64()).equals(theirs) and ours.null_count == dates.null_count > 0
    assert qcal.arrow.from_dates(GREGORIAN, years, months, mdays).equals(dates)
    monday_first = pc.day_of_week(dates, count_from_zero=False, week_start=1)
    assert qcal.arrow.weekdays(GREGORIAN, dates).cast(pa.int64()).equals(monday_first)
    assert qcal.arrow.days_of_year(GREGORIAN, dates).cast(pa.int64()).equals(pc.day_of_year(dates))
    later = qcal.arrow.add_months(GREGORIAN, dates, 400 * 12)
    assert later.type == pa.date32()
    assert later.equals(pc.add(dates.cast(pa.int32()), pa.scalar(146097, pa.int32())).cast(pa.date32()))


def test_slices_with_every_offset(dates):
    truth = [None if d is None else d.year for d in dates.to_pylist()]
    cases = 0
    for offset in range(20):
        for n in (0, 1, 7, 8, 9, 64, 65, 300):
            part = dates.slice(offset, n)
            years = qcal.arrow.to_dates(GREGORIAN, part).years
            years.validate(full=True)
            assert years.to_pylist() == truth[offset : offset + n]
            cases += 1
    assert cases == 160


def test_nothing_is_copied(dates):
    part = dates.slice(13, 100)
    seen = {}

    def spy(function, handles, n, arguments, **options):
        seen.update(days=arguments[0], bits=options["valid"], outputs=arguments[1:], out_bits=options["valid_out"])
        return original(function, handles, n, arguments, **options)

    original, qcal.arrow.call = qcal.arrow.call, spy
    try:
        years, months, mdays = qcal.arrow.to_dates(GREGORIAN, part)
    finally:
        qcal.arrow.call = original
    validity, values = part.buffers()
    assert seen["days"].ctypes.data == values.address + 13 * 4
    assert seen["bits"].bytes.ctypes.data == validity.address and seen["bits"].offset == 13
    for array, output in zip((years, months, mdays), seen["outputs"]):
        assert array.buffers()[1].address == output.ctypes.data
        assert array.buffers()[0].address == seen["out_bits"].bytes.ctypes.data  # shared by the three
    del seen, part
    assert years.to_pylist()[0] == dates[13].as_py().year


def test_rows_without_a_date_are_null():
    years = pa.array([2023, 2023, None, 2024], pa.int32())
    months = pa.array([2, 2, 2, None], pa.uint8())
    mdays = pa.array([28, 29, 1, 1], pa.uint8())
    got = qcal.arrow.from_dates(GREGORIAN, years, months, mdays)
    got.validate(full=True)
    assert got.to_pylist() == [datetime.date(2023, 2, 28), None, None, None] and got.null_count == 3
    there = qcal.arrow.convert(GREGORIAN, years, months, mdays, HEBREW)
    assert [a.to_pylist() for a in there] == [[5783] + [None] * 3, [6] + [None] * 3, [7] + [None] * 3]
    sliced = qcal.arrow.from_dates(GREGORIAN, years.slice(1), months.slice(1), mdays.slice(1))
    assert sliced.null_count == 3


def test_a_date_is_null_where_any_part_is(dates):
    parts = qcal.arrow.to_dates(GREGORIAN, dates.drop_null())
    n = len(parts.years)
    rows = np.arange(n)
    masks = rows % 2 == 0, rows % 3 == 0, rows % 5 == 0
    # What lies under the nulls is a date, so only the bits can say that it is none.
    masked = [pa.array(part.to_numpy(), mask=mask) for part, mask in zip(parts, masks)]
    assert all(np.frombuffer(a.buffers()[1], np.uint8).any() for a in masked)
    for start in (0, 1, 13):
        got = qcal.arrow.from_dates(GREGORIAN, *(a.slice(start) for a in masked))
        got.validate(full=True)
        expected = pa.array(dates.drop_null().to_pylist(), pa.date32())
        expected = pc.if_else(pa.array(~np.logical_or.reduce(masks)), expected, None).slice(start)
        assert got.equals(expected) and 0 < got.null_count < n - start
    one = qcal.arrow.from_dates(GREGORIAN, parts.years, masked[1], parts.mdays)
    assert one.null_count == masks[1].sum()


def test_types_of_days(dates):
    for kind in (pa.date32(), pa.int32(), pa.int64()):
        days = dates.cast(pa.int32()).cast(kind)
        parts = qcal.arrow.to_dates(HEBREW, days)
        back = qcal.arrow.from_dates(HEBREW, *parts, type=kind)
        assert back.type == kind and back.equals(days)
    jdns = pc.add(dates.cast(pa.int32()), qcal.UNIX_EPOCH).cast(pa.int32())
    assert qcal.arrow.to_dates(HEBREW, jdns, epoch=0).years.equals(qcal.arrow.to_dates(HEBREW, dates).years)


def test_chunked_arrays(dates):
    chunked = pa.chunked_array([dates.slice(0, 10), dates.slice(10, 0), dates.slice(10, 1990), dates.slice(2000)])
    parts = qcal.arrow.to_dates(HEBREW, chunked)
    whole = qcal.arrow.to_dates(HEBREW, dates)
    for ours, theirs in zip(parts, whole):
        assert isinstance(ours, pa.ChunkedArray) and ours.combine_chunks().equals(theirs)
    mixed = qcal.arrow.from_dates(HEBREW, parts.years, whole.months, parts.mdays)
    assert mixed.combine_chunks().equals(dates)
    empty = qcal.arrow.to_dates(HEBREW, pa.chunked_array([], pa.date32()))
    assert [(len(a), a.type) for a in empty] == [(0, pa.int32()), (0, pa.uint8()), (0, pa.uint8())]


def test_no_rows():
    for days in (pa.array([], pa.date32()), pa.array([None], pa.date32()).slice(1)):
        assert [len(a) for a in qcal.arrow.to_dates(GREGORIAN, days)] == [0, 0, 0]
    nothing = qcal.arrow.to_dates(GREGORIAN, pa.nulls(9, pa.date32()))
    assert nothing.years.null_count == 9


def test_wrong_use_is_refused(dates):
    wrong_types = (
        pa.array([1.5]),
        pa.array([1], pa.uint32()),
        pa.array([1], pa.timestamp("ns")),
        pa.array([1], pa.date64()),
        pa.array(["2024-01-01"]),
        pa.nulls(3),
        [1, 2],
        np.arange(3),
    )
    for days in wrong_types:
        with pytest.raises(TypeError):
            qcal.arrow.to_dates(GREGORIAN, days)
    with pytest.raises(ValueError, match="1970"):
        qcal.arrow.to_dates(GREGORIAN, dates, epoch=0)
    years, months, mdays = qcal.arrow.to_dates(GREGORIAN, dates)
    with pytest.raises(TypeError, match="years"):
        qcal.arrow.from_dates(GREGORIAN, months, months, mdays)
    with pytest.raises(ValueError, match="rows"):
        qcal.arrow.from_dates(GREGORIAN, years, months.slice(1), mdays)
    with pytest.raises(TypeError):
        qcal.arrow.from_dates(GREGORIAN, years, months, mdays, type=pa.date64())
    with pytest.raises(qcal.ArgumentError):
        qcal.arrow.to_dates(GREGORIAN, dates, threads=-1)
