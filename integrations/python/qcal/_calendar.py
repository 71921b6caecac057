"""Calendars, and what they answer for columns and for single dates."""

from __future__ import annotations

import weakref
from ctypes import byref, c_int32, c_int64, c_void_p, sizeof
from typing import Any, NamedTuple, Optional, Union

import numpy as np
from numpy.typing import DTypeLike

from . import _library
from ._columns import _DAY, _INT32, _INT64, _UINT8, UNIX_EPOCH, Level, Rows, Valid, column, days_of
from ._library import check, integer, library

_OVERFLOW = {"constrain": 0, "reject": 1}


class Date(NamedTuple):
    """A date: month is the ordinal in its year, so that a leap month moves the later ones up."""

    year: int
    month: int
    day: int


class Dates(NamedTuple):
    """Columns of dates: int32, uint8, uint8. None where a column was not wanted."""

    years: Any
    months: Any
    mdays: Any


class Properties(NamedTuple):
    """The range of a calendar, as years and as Julian Day numbers, and the lengths of its months."""

    flags: int
    days_per_week: int
    min_days_in_month: int
    max_days_in_month: int
    max_months_in_year: int
    first_year: int
    last_year: int
    first_jdn: int
    last_jdn: int
    epoch_jdn: int


class Calendar:
    """A calendar, opened by one of its names: ``Calendar("hebrew")``. It never changes; any thread may use it at any time.

    The functions of columns take and give NumPy arrays of one dimension without gaps, which are handed to the library where they are:

    - days are int32, int64 or datetime64[D]; years int32; months and days of the month uint8. No other type is accepted, or
      converted. ``epoch`` is the Julian Day number of day 0, that of 1970-01-01 unless it is given;
    - ``out`` receives results in arrays of the caller's, which are returned; an input may be an output of the same type as a whole;
    - rows without a value come in as a masked array, or by ``valid``: a ``Bitmap``, or booleans that are true where there is a value
      (masks are packed into bits: a copy of n / 8 bytes). NaT is no value;
    - ``invalid`` says what becomes of rows that have no date in the calendar. "raise": ``InvalidRows`` after all other rows have been
      converted; rows that came in without a value are not meant, and give zeros. "mask": masked arrays. "fill": zeros, or NaT in
      datetime64. If it is not given: "mask" where masked arrays came in, "fill" where ``valid_out`` is given, else "raise";
    - ``valid_out`` is a ``Bitmap``, or an array of booleans, that receives which rows have a value afterwards;
    - ``threads``: 1, or more, or 0 for one per core; ``level``: the instructions to be used at best.
    """

    __slots__ = ("_handle", "_finalizer", "__weakref__")

    def __init__(self, name: str) -> None:
        text = name.encode()
        if b"\0" in text:
            raise ValueError("a name cannot hold a NUL")
        handle = c_void_p()
        check(library().qcal_calendar_open(text, byref(handle)))
        self._own(handle)

    @classmethod
    def from_system(cls, system: int) -> "Calendar":
        """Opens a calendar by its id (qcal_system)."""
        handle = c_void_p()
        check(library().qcal_calendar_open_system(integer(system, 32, "system"), byref(handle)))
        calendar = cls.__new__(cls)
        calendar._own(handle)
        return calendar

    def _own(self, handle: c_void_p) -> None:
        self._handle = handle
        self._finalizer = weakref.finalize(self, library().qcal_calendar_release, handle)

    @property
    def name(self) -> str:
        """The primary name."""
        return str(library().qcal_calendar_name(self._handle).decode())

    @property
    def names(self) -> tuple[str, ...]:
        """The primary name and the others."""
        names = c_void_p()
        check(library().qcal_calendar_names(self._handle, byref(names)))
        return _library.texts(names)

    @property
    def system(self) -> int:
        """The id: calendars are equal where their ids are."""
        system = c_int32()
        check(library().qcal_calendar_system(self._handle, byref(system)))
        return system.value

    @property
    def properties(self) -> Properties:
        """Range and lengths of months."""
        found = _library.Properties(size=sizeof(_library.Properties))
        check(library().qcal_calendar_properties(self._handle, byref(found)))
        return Properties(*(getattr(found, field) for field in Properties._fields))

    def __repr__(self) -> str:
        return f"qcal.Calendar({self.name!r})"

    def __eq__(self, other: object) -> bool:
        return self.system == other.system if isinstance(other, Calendar) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.system)

    def __reduce__(self) -> tuple[Any, ...]:
        return Calendar, (self.name,)  # another process opens it there

    def to_jdn(self, year: int, month: int, day: int) -> int:
        """The Julian Day number of a date."""
        jdn = c_int64()
        parts = integer(year, 32, "year"), integer(month, 32, "month"), integer(day, 32, "day")
        check(library().qcal_date_to_jdn(self._handle, *parts, byref(jdn)))
        return jdn.value

    def to_date(self, jdn: int) -> Date:
        """The date of a Julian Day number."""
        date = _library.Date()
        check(library().qcal_jdn_to_date(self._handle, integer(jdn, 64, "jdn"), byref(date)))
        return Date(date.year, date.month, date.day)

    def is_valid(self, year: int, month: int, day: int) -> bool:
        """Whether there is such a date."""
        parts = integer(year, 32, "year"), integer(month, 32, "month"), integer(day, 32, "day")
        return bool(library().qcal_is_valid_date(self._handle, *parts))

    def to_dates(
        self,
        days: np.ndarray[Any, Any],
        *,
        epoch: int = UNIX_EPOCH,
        out: Optional[tuple[Any, Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Dates:
        """The dates of days. ``out`` is three arrays, or None in the place of those that are not wanted."""
        rows = Rows([days], valid, valid_out, invalid)
        given, wide = days_of(rows.inputs[0], epoch)
        outputs = _dates_out(out, rows.n)
        name = "qcal_batch_to_dates_i64" if wide else "qcal_batch_to_dates"
        return Dates(*rows.run(name, [self._handle], [given, *outputs], outputs, epoch=epoch, threads=threads, level=level))

    def from_dates(
        self,
        years: np.ndarray[Any, Any],
        months: np.ndarray[Any, Any],
        mdays: np.ndarray[Any, Any],
        *,
        epoch: int = UNIX_EPOCH,
        dtype: DTypeLike = np.int32,
        out: Optional[np.ndarray[Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Any:
        """The days of dates, as ``dtype``: int32, int64 or datetime64[D]; where ``out`` is given, as that is."""
        rows = Rows([years, months, mdays], valid, valid_out, invalid)
        given = _dates_in(rows)
        output = _out(out, rows.n, np.dtype(dtype), "out")
        written, wide = days_of(output, epoch, "out")
        name = "qcal_batch_from_dates_i64" if wide else "qcal_batch_from_dates"
        return rows.run(name, [self._handle], [*given, written], [output], epoch=epoch, threads=threads, level=level)[0]

    def convert(
        self,
        years: np.ndarray[Any, Any],
        months: np.ndarray[Any, Any],
        mdays: np.ndarray[Any, Any],
        to: "Calendar",
        *,
        out: Optional[tuple[Any, Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Dates:
        """Dates of this calendar as dates of another. ``out`` is as in ``to_dates``."""
        rows = Rows([years, months, mdays], valid, valid_out, invalid)
        arguments = _dates_in(rows)
        outputs = _dates_out(out, rows.n)
        handles = [self._handle, to._handle]
        return Dates(
            *rows.run("qcal_batch_convert", handles, [*arguments, *outputs], outputs, epoch=0, threads=threads, level=level)
        )

    def weekdays(
        self,
        days: np.ndarray[Any, Any],
        *,
        epoch: int = UNIX_EPOCH,
        out: Optional[np.ndarray[Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Any:
        """The days of the week, uint8: 1 Monday to 7 Sunday."""
        rows = Rows([days], valid, valid_out, invalid)
        given, wide = days_of(rows.inputs[0], epoch)
        output = column(_out(out, rows.n, _UINT8, "out"), (_UINT8,), "out")
        name = "qcal_batch_weekdays_i64" if wide else "qcal_batch_weekdays"
        return rows.run(name, [self._handle], [given, output], [output], epoch=epoch, threads=threads, level=level)[0]

    def days_of_year(
        self,
        days: np.ndarray[Any, Any],
        *,
        epoch: int = UNIX_EPOCH,
        out: Optional[np.ndarray[Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Any:
        """The numbers of days in their years, from 1, int32."""
        rows = Rows([days], valid, valid_out, invalid)
        given, wide = days_of(rows.inputs[0], epoch)
        output = column(_out(out, rows.n, _INT32, "out"), (_INT32,), "out")
        name = "qcal_batch_days_of_year_i64" if wide else "qcal_batch_days_of_year"
        return rows.run(name, [self._handle], [given, output], [output], epoch=epoch, threads=threads, level=level)[0]

    def add_months(
        self,
        days: np.ndarray[Any, Any],
        months: int,
        *,
        overflow: str = "constrain",
        epoch: int = UNIX_EPOCH,
        out: Optional[np.ndarray[Any, Any]] = None,
        valid: Optional[Valid] = None,
        valid_out: Optional[Valid] = None,
        invalid: Optional[str] = None,
        threads: int = 1,
        level: Union[Level, int] = Level.BEST,
    ) -> Any:
        """The days so many months later, of the same type. A day that the month lacks becomes its last one ("constrain"), or makes
        the row invalid ("reject")."""
        if overflow not in _OVERFLOW:
            raise ValueError(f'overflow is {overflow!r}; it is "constrain" or "reject"')
        rows = Rows([days], valid, valid_out, invalid)
        given, wide = days_of(rows.inputs[0], epoch)
        dtype = rows.inputs[0].dtype
        output = column(_out(out, rows.n, dtype, "out"), (dtype,), "out")
        written, _ = days_of(output, epoch, "out")
        name = "qcal_batch_add_months_i64" if wide else "qcal_batch_add_months"
        arguments = [given, integer(months, 64, "months"), _OVERFLOW[overflow], written]
        return rows.run(name, [self._handle], arguments, [output], epoch=epoch, threads=threads, level=level)[0]


def _dates_in(rows: Rows) -> list[np.ndarray[Any, Any]]:
    dtypes: list[np.dtype[Any]] = [_INT32, _UINT8, _UINT8]
    kinds = zip(rows.inputs, dtypes, ("years", "months", "mdays"))
    return [column(array, (dtype,), what, rows.n) for array, dtype, what in kinds]


def _out(out: Any, n: int, dtype: np.dtype[Any], what: str) -> np.ndarray[Any, Any]:
    if out is None:
        if dtype not in (_INT32, _INT64, _UINT8, _DAY):
            raise TypeError(f"days can be int32, int64 or datetime64[D], not {dtype!r}")
        return np.empty(n, dtype)
    if isinstance(out, np.ma.MaskedArray):
        raise TypeError(f"{what}: a masked array cannot receive results; give its data, and valid_out")
    return column(out, (_INT32, _INT64, _UINT8, _DAY), what, n, writable=True)


def _dates_out(out: Optional[tuple[Any, Any, Any]], n: int) -> list[Any]:
    dtypes: list[np.dtype[Any]] = [_INT32, _UINT8, _UINT8]
    names = "out[0]", "out[1]", "out[2]"
    if out is None:
        return [np.empty(n, dtype) for dtype in dtypes]
    if len(out) != 3:
        raise ValueError(f"out has {len(out)} arrays; years, months and days of the month are three (None where not wanted)")
    return [
        None if array is None else column(_out(array, n, dtype, what), (dtype,), what)
        for array, dtype, what in zip(out, dtypes, names)
    ]


def calendars() -> tuple[str, ...]:
    """All names of all calendars: of each the primary name first, then the others."""
    names = c_void_p()
    check(library().qcal_registry_names(None, byref(names)))
    return _library.texts(names)


def level(wanted: Union[Level, int] = Level.BEST) -> Level:
    """Which level is used where one is asked for."""
    found = c_int32()
    check(library().qcal_batch_level(integer(wanted, 32, "level"), byref(found)))
    return Level(found.value)
