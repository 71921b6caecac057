"""Where columns lie, which rows have a value, and what is refused."""

from __future__ import annotations

import gc
import pickle
import sys
import threading
import time
import tracemalloc

import numpy as np
import pytest

import qcal

GREGORIAN = qcal.Calendar("gregorian")
N = 1000
DAYS = np.arange(N, dtype=np.int32)


def address(array):
    return array.__array_interface__["data"][0]


def test_out_is_written_where_it_is():
    days = np.arange(-N, N, dtype=np.int32)
    out = np.empty(2 * N, np.int32), np.empty(2 * N, np.uint8), np.empty(2 * N, np.uint8)
    got = GREGORIAN.to_dates(days, out=out)
    assert all(a is b for a, b in zip(got, out))
    back = np.empty(2 * N, "datetime64[D]")
    assert GREGORIAN.from_dates(*got, out=back) is back
    assert np.array_equal(back.view(np.int64), days)
    weekdays = np.empty(2 * N, np.uint8)
    assert GREGORIAN.weekdays(days, out=weekdays) is weekdays and weekdays[N] == 4  # 1970-01-01 was a Thursday
    ordinals = np.empty(2 * N, np.int32)
    assert GREGORIAN.days_of_year(days, out=ordinals) is ordinals and ordinals[N] == 1
    later = np.empty(2 * N, np.int32)
    assert GREGORIAN.add_months(days, 1, out=later) is later and later[N] == 31


def test_columns_not_wanted():
    years, months, mdays = GREGORIAN.to_dates(DAYS, out=(None, np.empty(N, np.uint8), None))
    assert years is None and mdays is None and months.tolist() == GREGORIAN.to_dates(DAYS).months.tolist()
    with pytest.raises(qcal.Error) as caught:
        GREGORIAN.to_dates(DAYS, out=(None, None, None))
    assert caught.value.name == "QCAL_ERR_NULL"


def test_in_place():
    days = DAYS.copy()
    truth = GREGORIAN.to_dates(days)
    got = GREGORIAN.to_dates(days, out=(days, np.empty(N, np.uint8), np.empty(N, np.uint8)))
    assert got.years is days and np.array_equal(days, truth.years)
    assert GREGORIAN.from_dates(*got, out=days) is days and np.array_equal(days, DAYS)
    stamps = DAYS.astype("datetime64[D]")
    assert GREGORIAN.add_months(stamps, 12, out=stamps) is stamps and str(stamps[0]) == "1971-01-01"


def test_overlap_is_refused():
    memory = np.arange(N + 1, dtype=np.int32)
    with pytest.raises(qcal.ArgumentError) as caught:
        GREGORIAN.add_months(memory[:N], 1, out=memory[1:])
    assert caught.value.name == "QCAL_ERR_INVALID_ARGUMENT" and caught.value.detail
    assert np.array_equal(memory, np.arange(N + 1))


def test_a_slice_is_read_where_it_is():
    memory = np.arange(10 * N, dtype=np.int64)
    stamps = memory.view("datetime64[D]")[N : 2 * N]
    assert np.shares_memory(stamps, memory)
    assert np.array_equal(GREGORIAN.to_dates(stamps).years, GREGORIAN.to_dates(memory[N : 2 * N]).years)
    unaligned = np.frombuffer(b"x" + DAYS.tobytes(), np.uint8)[1:].view(np.int32)
    assert not unaligned.flags.aligned
    assert np.array_equal(GREGORIAN.to_dates(unaligned).mdays, GREGORIAN.to_dates(DAYS).mdays)


@pytest.mark.parametrize("dtype", [np.int32, np.int64, "datetime64[D]"])
def test_no_copy_is_made(dtype):
    n = 4_000_000
    days = np.arange(n).astype(dtype)
    out = np.empty(n, np.int32), np.empty(n, np.uint8), np.empty(n, np.uint8)
    tracemalloc.start()  # NumPy tells it of all its arrays
    try:
        np.empty(n, np.uint8)
        assert tracemalloc.get_traced_memory()[1] >= n
        tracemalloc.reset_peak()
        GREGORIAN.to_dates(days, out=out, invalid="fill")
        GREGORIAN.from_dates(*out, out=days, invalid="raise")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < n // 8 + 100_000  # the bits by which a failed row is found
    assert np.array_equal(days.astype(np.int64), np.arange(n))


def test_memory_is_kept_while_it_is_used():
    def make():
        memory = np.arange(N, dtype=np.int32)
        return GREGORIAN.to_dates(memory[10:], out=(memory[10:], None, None)).years

    years = make()
    gc.collect()
    other = np.zeros(N, np.int32)
    assert years[0] == 1970 and years[-1] == 1972 and not np.shares_memory(years, other)


def test_rows_that_have_no_date():
    years = np.array([2023, 2023, 2024, 0, 2000], np.int32)
    months = np.array([2, 13, 2, 1, 0], np.uint8)
    mdays = np.array([29, 1, 29, 1, 1], np.uint8)
    days = np.empty(5, np.int32)
    with pytest.raises(qcal.InvalidRows) as caught:
        GREGORIAN.from_dates(years, months, mdays, out=days)
    assert (caught.value.count, caught.value.first) == (4, 0)
    assert "4 rows have no date" in str(caught.value) and isinstance(caught.value, ValueError)
    leap_day = 19782
    assert days.tolist() == [0, 0, leap_day, 0, 0]  # all others were converted
    assert str(np.datetime64(leap_day, "D")) == "2024-02-29"

    assert GREGORIAN.from_dates(years, months, mdays, invalid="fill").tolist() == [0, 0, leap_day, 0, 0]
    stamps = GREGORIAN.from_dates(years, months, mdays, dtype="datetime64[D]", invalid="fill")
    assert np.isnat(stamps).tolist() == [True, True, False, True, True] and str(stamps[2]) == "2024-02-29"
    masked = GREGORIAN.from_dates(years, months, mdays, invalid="mask")
    assert masked.mask.tolist() == [True, True, False, True, True] and masked[2] == leap_day
    bools = np.ones(5, bool)
    GREGORIAN.from_dates(years, months, mdays, valid_out=bools)
    assert bools.tolist() == [False, False, True, False, False]
    bits = qcal.Bitmap(bytearray(b"\xff\xff"), 3)
    GREGORIAN.from_dates(years, months, mdays, valid_out=bits)
    assert bits.to_mask(5).tolist() == bools.tolist() and bits.bytes.tolist() == [0b00100111, 0xFF]


def test_not_a_time():
    stamps = np.array(["2024-02-29", "NaT", "2023-01-01"], "datetime64[D]")
    with pytest.raises(qcal.InvalidRows) as caught:
        GREGORIAN.to_dates(stamps)
    assert (caught.value.count, caught.value.first) == (1, 1)
    years = GREGORIAN.to_dates(stamps, invalid="mask").years
    assert years.mask.tolist() == [False, True, False] and years.compressed().tolist() == [2024, 2023]
    later = GREGORIAN.add_months(stamps, 12, invalid="fill")
    assert np.isnat(later).tolist() == [False, True, False] and str(later[0]) == "2025-02-28"
    with pytest.raises(qcal.InvalidRows):
        GREGORIAN.add_months(stamps, 12)


def test_masked_arrays():
    days = np.ma.MaskedArray(DAYS, DAYS % 3 == 0)
    got = GREGORIAN.to_dates(days)
    truth = GREGORIAN.to_dates(DAYS)
    for ours, theirs in zip(got, truth):
        assert np.array_equal(ours.mask, days.mask)
        assert np.array_equal(ours.compressed(), theirs[DAYS % 3 != 0]) and not ours.data[days.mask].any()
    # A date is null where any part of it is.
    parts = np.ma.MaskedArray(truth.years, DAYS % 2 == 0), truth.months, np.ma.MaskedArray(truth.mdays, DAYS % 5 == 0)
    back = GREGORIAN.from_dates(*parts, dtype="datetime64[D]")
    mask = (DAYS % 2 == 0) | (DAYS % 5 == 0)
    assert np.array_equal(back.mask, mask) and np.array_equal(back.data.view(np.int64)[~mask], DAYS[~mask])
    assert np.isnat(back.data[mask]).all()
    plain = GREGORIAN.to_dates(np.ma.MaskedArray(DAYS))
    assert isinstance(plain.years, np.ma.MaskedArray) and not plain.years.mask.any()
    both = GREGORIAN.weekdays(np.ma.MaskedArray(DAYS, False))
    assert not both.mask.any() and both[0] == 4
    with pytest.raises(ValueError, match="valid"):
        GREGORIAN.to_dates(days, valid=np.ones(N, bool))
    with pytest.raises(TypeError, match="masked"):
        GREGORIAN.weekdays(DAYS, out=np.ma.MaskedArray(np.empty(N, np.uint8)))


def test_rows_without_a_value_are_no_failure():
    valid = DAYS % 7 != 0
    got = GREGORIAN.to_dates(DAYS, valid=valid)
    assert not got.years[~valid].any() and np.array_equal(got.years[valid], GREGORIAN.to_dates(DAYS).years[valid])
    years = np.array([2023, 2023, 2023], np.int32)
    months, mdays = np.array([2, 2, 2], np.uint8), np.array([1, 30, 31], np.uint8)
    assert GREGORIAN.from_dates(years, months, mdays, valid=np.array([True, False, False]))[0] == 19389
    for valid_out in (None, np.empty(3, bool), qcal.Bitmap.empty(3)):
        with pytest.raises(qcal.InvalidRows) as caught:
            GREGORIAN.from_dates(
                years, months, mdays, valid=np.array([True, False, True]), valid_out=valid_out, invalid="raise"
            )
        assert (caught.value.count, caught.value.first) == (1, 2)
    bits = qcal.Bitmap(bytearray([0b101]))
    with pytest.raises(qcal.InvalidRows) as caught:
        GREGORIAN.from_dates(years, months, mdays, valid=bits, valid_out=bits, invalid="raise")
    assert (caught.value.count, caught.value.first) == (1, 2) and bits.to_mask(3).tolist() == [True, False, False]


def test_bits_with_every_offset():
    rng = np.random.default_rng(5)
    cases = 0
    for offset in range(24):
        for n in (0, 1, 7, 8, 9, 63, 64, 65, 300):
            mask = rng.random(n) < 0.5
            before = rng.integers(0, 256, (offset + n + 7) // 8 + 1, dtype=np.uint8)
            buffer = np.unpackbits(before, bitorder="little").view(bool)
            buffer[offset : offset + n] = mask
            bits = qcal.Bitmap(np.packbits(buffer, bitorder="little"), offset)
            assert np.array_equal(bits.to_mask(n), mask)
            out = qcal.Bitmap(before.copy(), offset)
            got = GREGORIAN.to_dates(DAYS[:n], valid=bits, valid_out=out)
            assert np.array_equal(out.to_mask(n), mask)
            assert np.array_equal(np.unpackbits(out.bytes, bitorder="little"), buffer)  # bits of other rows stay
            assert np.array_equal(got.years != 0, mask)
            cases += 1
    assert cases == 24 * 9


def test_no_rows():
    for dtype in (np.int32, np.int64, "datetime64[D]"):
        empty = np.empty(0, dtype)
        dates = GREGORIAN.to_dates(empty)
        assert [len(a) for a in dates] == [0, 0, 0]
        assert GREGORIAN.from_dates(*dates, dtype=dtype).dtype == np.dtype(dtype)
        assert len(GREGORIAN.weekdays(empty)) == len(GREGORIAN.days_of_year(empty)) == len(GREGORIAN.add_months(empty, 1)) == 0
    assert GREGORIAN.to_dates(np.ma.MaskedArray(np.empty(0, np.int32), [])).years.mask.tolist() == []
    assert [len(a) for a in GREGORIAN.convert(*GREGORIAN.to_dates(DAYS[:0]), qcal.Calendar("hebrew"))] == [0, 0, 0]


@pytest.mark.parametrize("name", ["gregorian", "hebrew", "jalali", "chinese"])
def test_threads_and_levels_agree(name):
    calendar = qcal.Calendar(name)
    days = np.random.default_rng(7).integers(-60_000, 60_000, 300_001).astype(np.int32)
    truth = calendar.to_dates(days, level=qcal.Level.SCALAR)
    cases = 0
    for level in qcal.Level:
        for threads in (0, 1, 2, 7):
            got = calendar.to_dates(days, threads=threads, level=level)
            assert all(np.array_equal(a, b) for a, b in zip(got, truth))
            assert np.array_equal(calendar.from_dates(*got, threads=threads, level=level), days)
            cases += 1
    assert cases == 24
    assert qcal.level(qcal.Level.SCALAR) is qcal.Level.SCALAR
    assert qcal.level() in qcal.Level and qcal.level() is not qcal.Level.BEST


def test_many_threads_of_python():
    days = np.arange(200_000, dtype=np.int32)
    truth = {name: qcal.Calendar(name).to_dates(days) for name in ("gregorian", "hebrew", "islamic-civil", "jalali")}
    wrong, done = [], []

    def work(name):
        for _ in range(20):
            got = qcal.Calendar(name).to_dates(days)
            if not all(np.array_equal(a, b) for a, b in zip(got, truth[name])):
                wrong.append(name)
            try:
                qcal.Calendar(name).to_jdn(1, 1, 99)
            except qcal.DateError as error:
                if "99" not in error.detail:  # the detail of this thread's failure
                    wrong.append(error.detail)
            done.append(name)

    threads = [threading.Thread(target=work, args=(name,)) for name in truth for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == [] and len(done) == 160


def test_the_lock_of_python_is_released():
    """Another thread of Python runs while a column is gone through, though this one is never asked to let it."""
    days = np.arange(4_000_000, dtype=np.int32)
    started, ticks, stop = threading.Event(), [0], threading.Event()

    def tick():
        started.set()
        while not stop.is_set():
            ticks[0] += 1
            time.sleep(0.0001)

    thread = threading.Thread(target=tick)
    interval = sys.getswitchinterval()
    thread.start()
    started.wait()
    sys.setswitchinterval(1000)
    try:
        before = ticks[0]
        for _ in range(10):
            GREGORIAN.to_dates(days, level=qcal.Level.SCALAR, invalid="fill")
        during = ticks[0] - before
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
    assert during > 10


@pytest.mark.parametrize(
    "days",
    [
        [1, 2, 3],
        5,
        None,
        np.int32(4),
        np.array(4, np.int32),
        np.arange(4, dtype=np.int16),
        np.arange(4, dtype=np.uint32),
        np.arange(4.0),
        np.array(["2024-01-01"]),
        np.array([None, 1]),
        np.arange(4).astype(">i4"),
        np.arange(4).astype(">i8"),
        np.arange(4).astype(">M8[D]"),
        np.arange(4).astype("datetime64[ns]"),
        np.arange(4).astype("timedelta64[D]"),
        np.array([True]),
    ],
    ids=repr,
)
def test_wrong_types_are_refused(days):
    for call in (GREGORIAN.to_dates, GREGORIAN.weekdays, GREGORIAN.days_of_year, lambda d: GREGORIAN.add_months(d, 1)):
        with pytest.raises(TypeError):
            call(days)


def test_wrong_shapes_are_refused():
    for days in (DAYS[::2], DAYS[::-1], np.ma.MaskedArray(DAYS)[::3]):
        with pytest.raises(ValueError, match="gaps"):
            GREGORIAN.to_dates(days)
    with pytest.raises(TypeError, match="2 dimensions"):
        GREGORIAN.to_dates(np.zeros((2, 2), np.int32))
    record = np.zeros(4, [("day", np.int32), ("x", np.int8)])
    with pytest.raises(ValueError, match="gaps"):
        GREGORIAN.to_dates(record["day"])
    years, months, mdays = GREGORIAN.to_dates(DAYS)
    for wrong in ((years[1:], months, mdays), (years, months[1:], mdays), (years, months, mdays[1:])):
        with pytest.raises(ValueError, match="rows"):
            GREGORIAN.from_dates(*wrong)
    with pytest.raises(TypeError, match="months"):
        GREGORIAN.from_dates(years, months.astype(np.int32), mdays)
    with pytest.raises(ValueError, match="rows"):
        GREGORIAN.weekdays(DAYS, out=np.empty(N - 1, np.uint8))
    with pytest.raises(TypeError, match="uint8"):
        GREGORIAN.weekdays(DAYS, out=np.empty(N, np.int32))
    with pytest.raises(TypeError, match="int32"):
        GREGORIAN.add_months(DAYS, 1, out=np.empty(N, np.int64))
    with pytest.raises(ValueError, match="three"):
        GREGORIAN.to_dates(DAYS, out=(years, months))
    frozen = np.empty(N, np.uint8)
    frozen.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        GREGORIAN.weekdays(DAYS, out=frozen)
    read_only = DAYS.copy()
    read_only.flags.writeable = False
    assert GREGORIAN.weekdays(read_only)[0] == 4  # reading is another thing
    with pytest.raises(ValueError, match="too few"):
        GREGORIAN.weekdays(DAYS, valid=qcal.Bitmap(bytes(10)))
    with pytest.raises(ValueError, match="too few"):
        GREGORIAN.weekdays(DAYS, valid=qcal.Bitmap(bytes(N // 8), 1))
    with pytest.raises(ValueError, match="read-only"):
        GREGORIAN.weekdays(DAYS, valid_out=qcal.Bitmap(bytes(N)))
    with pytest.raises(ValueError):
        qcal.Bitmap(bytes(8), -1)
    with pytest.raises(TypeError):
        GREGORIAN.weekdays(DAYS, valid=DAYS)
    with pytest.raises(TypeError):
        GREGORIAN.weekdays(DAYS, valid_out=[True])
    with pytest.raises(TypeError):
        GREGORIAN.from_dates(years, months, mdays, dtype=np.float64)


def test_wrong_options_are_refused():
    with pytest.raises(qcal.ArgumentError):
        GREGORIAN.weekdays(DAYS, threads=-1)
    with pytest.raises(OverflowError):
        GREGORIAN.weekdays(DAYS, threads=2**32 + 1)
    with pytest.raises(qcal.ArgumentError):
        GREGORIAN.weekdays(DAYS, level=99)
    with pytest.raises(OverflowError):
        GREGORIAN.weekdays(DAYS, epoch=2**63)
    with pytest.raises(OverflowError):
        GREGORIAN.add_months(DAYS, 2**63)
    with pytest.raises(TypeError):
        GREGORIAN.add_months(DAYS, 1.5)
    with pytest.raises(ValueError, match="overflow"):
        GREGORIAN.add_months(DAYS, 1, overflow="clip")
    with pytest.raises(ValueError, match="invalid"):
        GREGORIAN.weekdays(DAYS, invalid="ignore")
    with pytest.raises(ValueError, match="1970"):
        GREGORIAN.weekdays(DAYS.astype("datetime64[D]"), epoch=0)


def test_errors_have_name_and_detail():
    with pytest.raises(qcal.NotFoundError) as caught:
        qcal.Calendar("klingon")
    assert (caught.value.status, caught.value.name) == (6, "QCAL_ERR_NOT_FOUND") and "klingon" in str(caught.value)
    assert isinstance(caught.value, LookupError)
    jalali = qcal.Calendar("jalali")
    with pytest.raises(qcal.DateError) as caught:
        jalali.to_jdn(1404, 12, 30)
    assert caught.value.name == "QCAL_ERR_INVALID_DATE" and "1404" in caught.value.detail
    with pytest.raises(qcal.DateError) as caught:
        jalali.to_date(2**62)
    assert caught.value.name == "QCAL_ERR_OUT_OF_RANGE"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.name, again.detail) == (qcal.DateError, caught.value.name, caught.value.detail)
    lost = pickle.loads(pickle.dumps(qcal.InvalidRows(3, 7)))
    assert (lost.count, lost.first) == (3, 7)
    for parts in ((2**31, 1, 1), (1, 2**32 + 1, 1), (1, 1, -(2**31) - 1)):
        with pytest.raises(OverflowError):
            jalali.to_jdn(*parts)
        with pytest.raises(OverflowError):
            jalali.is_valid(*parts)
    assert jalali.is_valid(1403, 12, 30) and not jalali.is_valid(1404, 12, 30)
    with pytest.raises(ValueError, match="NUL"):
        qcal.Calendar("hebrew\0x")


def test_calendars_travel_by_name():
    assert pickle.loads(pickle.dumps(qcal.Calendar("hebrew"))) == qcal.Calendar("hebrew")
