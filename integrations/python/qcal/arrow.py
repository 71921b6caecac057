"""Columns of pyarrow: the buffers of arrays are read where they are, with their offsets and validity bits, and results are buffers
that pyarrow takes over.

Days are date32, int32 or int64; years int32; months and days of the month uint8. Arrays, slices and chunked arrays give what they
are themselves. A row that is null, or has no date in the calendar, is null in the results. Nothing is copied but one thing: where
several columns of dates come in with nulls in different bits, their bits are combined into new ones (n / 8 bytes).
"""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence, Union

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ._calendar import _OVERFLOW, Calendar, Dates
from ._columns import UNIX_EPOCH, Bitmap, Level, call
from ._library import integer

Column = Union[pa.Array, pa.ChunkedArray]

_NUMPY = {pa.date32(): np.int32, pa.int32(): np.int32, pa.int64(): np.int64, pa.uint8(): np.uint8}


def _values(array: pa.Array, types: Sequence[pa.DataType], what: str) -> np.ndarray[Any, Any]:
    """The rows of an array where they are."""
    if array.type not in types:
        raise TypeError(f"{what} is of {array.type}; {' or '.join(map(str, types))} is needed (cast makes a copy)")
    dtype = np.dtype(_NUMPY[array.type])
    buffer = array.buffers()[1]
    if buffer is None or len(array) == 0:
        return np.empty(0, dtype)
    return np.frombuffer(buffer, dtype, count=len(array), offset=array.offset * dtype.itemsize)


def _bits(arrays: Sequence[pa.Array]) -> Optional[Bitmap]:
    """Which rows have a value in all arrays."""
    nulls = [a for a in arrays if a.null_count]
    places = {(a.buffers()[0].address, a.offset) for a in nulls}
    if len(places) > 1:
        both = nulls[0].is_valid()
        for array in nulls[1:]:
            both = pc.and_(both, array.is_valid())
        return Bitmap(both.buffers()[1], both.offset)
    return Bitmap(nulls[0].buffers()[0], nulls[0].offset) if nulls else None


def _run(
    function: str,
    calendars: Sequence[Calendar],
    inputs: Sequence[pa.Array],
    arguments: Sequence[Any],
    types: Sequence[pa.DataType],
    **options: Any,
) -> list[pa.Array]:
    """The results, which share their validity bits."""
    n = len(inputs[0])
    outputs = [np.empty(n, _NUMPY[t]) for t in types]
    bits = Bitmap.empty(n)
    handles = [c._handle for c in calendars]
    invalid = call(function, handles, n, [*arguments, *outputs], valid=_bits(inputs), valid_out=bits, **options)
    validity = pa.py_buffer(bits.bytes) if invalid else None
    buffers = zip(types, outputs)
    return [pa.Array.from_buffers(t, n, [validity, pa.py_buffer(values)], null_count=invalid) for t, values in buffers]


def _by_chunks(
    work: Callable[..., list[pa.Array]], columns: Sequence[Column], types: Sequence[pa.DataType]
) -> list[Any]:
    """The work over arrays; over chunked arrays, chunk by chunk where all have a border."""
    for c in columns:
        if not isinstance(c, (pa.Array, pa.ChunkedArray)):
            raise TypeError(f"an array of pyarrow is needed, not {type(c).__name__}")
    lengths = [len(c) for c in columns]
    if len(set(lengths)) != 1:
        raise ValueError(f"columns have {', '.join(map(str, lengths))} rows, not the same number")
    if not any(isinstance(c, pa.ChunkedArray) for c in columns):
        return work(*columns)
    table = pa.Table.from_arrays(list(columns), names=[str(i) for i in range(len(columns))])
    parts = [work(*batch.columns) for batch in table.to_batches()]
    return [pa.chunked_array([part[i] for part in parts], type=t) for i, t in enumerate(types)]


def _days(array: pa.Array, epoch: int) -> np.ndarray[Any, Any]:
    if array.type == pa.date32() and epoch != UNIX_EPOCH:
        raise ValueError(f"date32 counts from 1970-01-01; epoch cannot be {epoch}")
    return _values(array, (pa.date32(), pa.int32(), pa.int64()), "days")


def _dates(years: pa.Array, months: pa.Array, mdays: pa.Array) -> list[np.ndarray[Any, Any]]:
    return [_values(years, (pa.int32(),), "years"), _values(months, (pa.uint8(),), "months"), _values(mdays, (pa.uint8(),), "mdays")]


def _from_days(
    calendar: Calendar, name: str, days: Column, types: Sequence[pa.DataType], extra: Sequence[Any], epoch: int, **options: Any
) -> list[Any]:
    def work(array: pa.Array) -> list[pa.Array]:
        values = _days(array, epoch)
        function = f"qcal_batch_{name}{'_i64' if values.dtype == np.int64 else ''}"
        return _run(function, [calendar], [array], [values, *extra], types, epoch=epoch, **options)

    return _by_chunks(work, [days], types)


_DATES = (pa.int32(), pa.uint8(), pa.uint8())


def to_dates(
    calendar: Calendar, days: Column, *, epoch: int = UNIX_EPOCH, threads: int = 1, level: Union[Level, int] = Level.BEST
) -> Dates:
    """The dates of days: int32, uint8, uint8."""
    return Dates(*_from_days(calendar, "to_dates", days, _DATES, (), epoch, threads=threads, level=level))


def weekdays(
    calendar: Calendar, days: Column, *, epoch: int = UNIX_EPOCH, threads: int = 1, level: Union[Level, int] = Level.BEST
) -> Column:
    """The days of the week, uint8: 1 Monday to 7 Sunday."""
    return _from_days(calendar, "weekdays", days, [pa.uint8()], (), epoch, threads=threads, level=level)[0]


def days_of_year(
    calendar: Calendar, days: Column, *, epoch: int = UNIX_EPOCH, threads: int = 1, level: Union[Level, int] = Level.BEST
) -> Column:
    """The numbers of days in their years, from 1, int32."""
    return _from_days(calendar, "days_of_year", days, [pa.int32()], (), epoch, threads=threads, level=level)[0]


def add_months(
    calendar: Calendar,
    days: Column,
    months: int,
    *,
    overflow: str = "constrain",
    epoch: int = UNIX_EPOCH,
    threads: int = 1,
    level: Union[Level, int] = Level.BEST,
) -> Column:
    """The days so many months later, of the same type; ``overflow`` is as in ``Calendar.add_months``."""
    if overflow not in _OVERFLOW:
        raise ValueError(f'overflow is {overflow!r}; it is "constrain" or "reject"')
    extra = integer(months, 64, "months"), _OVERFLOW[overflow]
    kind = getattr(days, "type", None)
    return _from_days(calendar, "add_months", days, [kind], extra, epoch, threads=threads, level=level)[0]


def from_dates(
    calendar: Calendar,
    years: Column,
    months: Column,
    mdays: Column,
    *,
    type: pa.DataType = pa.date32(),
    epoch: int = UNIX_EPOCH,
    threads: int = 1,
    level: Union[Level, int] = Level.BEST,
) -> Column:
    """The days of dates, of a type that days can have."""
    if type not in (pa.date32(), pa.int32(), pa.int64()):
        raise TypeError(f"days can be date32, int32 or int64, not {type}")
    if type == pa.date32() and epoch != UNIX_EPOCH:
        raise ValueError(f"date32 counts from 1970-01-01; epoch cannot be {epoch}")
    function = "qcal_batch_from_dates_i64" if type == pa.int64() else "qcal_batch_from_dates"

    def work(*dates: pa.Array) -> list[pa.Array]:
        return _run(function, [calendar], dates, _dates(*dates), [type], epoch=epoch, threads=threads, level=level)

    return _by_chunks(work, [years, months, mdays], [type])[0]


def convert(
    calendar: Calendar,
    years: Column,
    months: Column,
    mdays: Column,
    to: Calendar,
    *,
    threads: int = 1,
    level: Union[Level, int] = Level.BEST,
) -> Dates:
    """Dates of one calendar as dates of another."""

    def work(*dates: pa.Array) -> list[pa.Array]:
        return _run("qcal_batch_convert", [calendar, to], dates, _dates(*dates), _DATES, epoch=0, threads=threads, level=level)

    return Dates(*_by_chunks(work, [years, months, mdays], _DATES))
