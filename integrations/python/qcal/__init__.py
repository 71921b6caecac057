"""Calendars over whole columns of dates, without copies: the C library qcal, by ctypes and NumPy.

    >>> import numpy, qcal
    >>> qcal.Calendar("hebrew").to_dates(numpy.array(["2026-11-20"], "datetime64[D]"))
    Dates(years=array([5787], dtype=int32), months=array([3], dtype=uint8), mdays=array([10], dtype=uint8))

``qcal.arrow`` does the same over arrays of pyarrow.
"""

from ._calendar import Calendar, Date, Dates, Properties, calendars, level
from ._columns import JDN_EPOCH, UNIX_EPOCH, Bitmap, InvalidRows, Level
from ._library import ArgumentError, DateError, Error, LibraryError, NoMemoryError, NotFoundError, load, version

__all__ = [
    "JDN_EPOCH",
    "UNIX_EPOCH",
    "ArgumentError",
    "Bitmap",
    "Calendar",
    "Date",
    "DateError",
    "Dates",
    "Error",
    "InvalidRows",
    "Level",
    "LibraryError",
    "NoMemoryError",
    "NotFoundError",
    "Properties",
    "calendars",
    "level",
    "load",
    "version",
]
