"""The shared library: where it is found, its functions as ctypes sees them, and its statuses as exceptions.

ctypes releases the GIL for the time of each call.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import operator
import os
import sys
import threading
from ctypes import POINTER, byref, c_bool, c_char_p, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p
from pathlib import Path
from typing import Iterator, NoReturn, Optional, Union

#: The environment variable that names the shared library.
ENVIRONMENT_VARIABLE = "QCAL_LIBRARY"
#: The binary interface that this module speaks (QCAL_ABI_VERSION).
ABI_VERSION = 0
_FILE_NAMES = {
    "darwin": ("libqcal.0.dylib", "libqcal.dylib"),
    "win32": ("qcal.dll",),
}.get(sys.platform, ("libqcal.so.0", "libqcal.so"))


class Error(Exception):
    """A call of qcal has failed."""

    #: The number of the status, above 0.
    status: int
    #: Its name, such as "QCAL_ERR_NOT_FOUND".
    name: str
    #: What the library says of this failure.
    detail: str

    def __init__(self, status: int, name: str, detail: str) -> None:
        super().__init__(status, name, detail)
        self.status, self.name, self.detail = status, name, detail

    def __str__(self) -> str:
        return f"{self.name}: {self.detail}"


class ArgumentError(Error, ValueError):
    """An option that is none, or columns that overlap (QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_INVALID_NAME)."""


class DateError(Error, ValueError):
    """No such date, or one outside the range of the calendar (QCAL_ERR_INVALID_DATE, QCAL_ERR_OUT_OF_RANGE)."""


class NotFoundError(Error, LookupError):
    """No such calendar (QCAL_ERR_NOT_FOUND)."""


class NoMemoryError(Error, MemoryError):
    """There was no memory (QCAL_ERR_NO_MEMORY)."""


_EXCEPTIONS: dict[int, type[Error]] = {
    3: ArgumentError,
    4: DateError,
    5: DateError,
    6: NotFoundError,
    7: ArgumentError,
    13: NoMemoryError,
}


class LibraryError(OSError):
    """The shared library was not found, or is not one that this module can use."""


class Date(ctypes.Structure):
    """qcal_date."""

    _fields_ = [("year", c_int32), ("month", c_int32), ("day", c_int32)]


class Properties(ctypes.Structure):
    """qcal_properties."""

    _fields_ = [
        ("size", c_uint32),
        ("flags", c_uint32),
        ("days_per_week", c_int32),
        ("min_days_in_month", c_int32),
        ("max_days_in_month", c_int32),
        ("max_months_in_year", c_int32),
        ("first_year", c_int32),
        ("last_year", c_int32),
        ("first_jdn", c_int64),
        ("last_jdn", c_int64),
        ("epoch_jdn", c_int64),
    ]


class BatchOptions(ctypes.Structure):
    """qcal_batch_options."""

    _fields_ = [
        ("size", c_uint32),
        ("flags", c_uint32),
        ("epoch_jdn", c_int64),
        ("valid_in", c_void_p),
        ("valid_in_offset", c_uint64),
        ("valid_out", c_void_p),
        ("valid_out_offset", c_uint64),
        ("threads", c_int32),
        ("level", c_int32),
    ]


# Columns are addresses, calendars and lists of names handles: all void pointers here.
_COLUMN = _HANDLE = c_void_p
_OPTIONS = POINTER(BatchOptions)
_COUNT = POINTER(c_uint64)
_HEAD = (_HANDLE, _OPTIONS, c_size_t)
#: Results and parameters of each function that is used.
PROTOTYPES: dict[str, tuple[object, tuple[object, ...]]] = {
    "qcal_version": (c_char_p, ()),
    "qcal_abi_version": (c_int32, ()),
    "qcal_status_name": (c_char_p, (c_int32,)),
    "qcal_status_message": (c_char_p, (c_int32,)),
    "qcal_last_error": (c_int32, (c_char_p, c_size_t, POINTER(c_size_t))),
    "qcal_names_count": (c_size_t, (_HANDLE,)),
    "qcal_names_get": (c_char_p, (_HANDLE, c_size_t)),
    "qcal_names_destroy": (None, (_HANDLE,)),
    "qcal_registry_names": (c_int32, (_HANDLE, POINTER(_HANDLE))),
    "qcal_calendar_open": (c_int32, (c_char_p, POINTER(_HANDLE))),
    "qcal_calendar_open_system": (c_int32, (c_int32, POINTER(_HANDLE))),
    "qcal_calendar_release": (None, (_HANDLE,)),
    "qcal_calendar_name": (c_char_p, (_HANDLE,)),
    "qcal_calendar_system": (c_int32, (_HANDLE, POINTER(c_int32))),
    "qcal_calendar_names": (c_int32, (_HANDLE, POINTER(_HANDLE))),
    "qcal_calendar_properties": (c_int32, (_HANDLE, POINTER(Properties))),
    "qcal_is_valid_date": (c_bool, (_HANDLE, c_int32, c_int32, c_int32)),
    "qcal_date_to_jdn": (c_int32, (_HANDLE, c_int32, c_int32, c_int32, POINTER(c_int64))),
    "qcal_jdn_to_date": (c_int32, (_HANDLE, c_int64, POINTER(Date))),
    "qcal_batch_level": (c_int32, (c_int32, POINTER(c_int32))),
    "qcal_batch_convert": (c_int32, (_HANDLE, *_HEAD, *(_COLUMN,) * 6, _COUNT)),
}
for _name, _columns in {
    "to_dates": (_COLUMN,) * 4,
    "from_dates": (_COLUMN,) * 4,
    "weekdays": (_COLUMN,) * 2,
    "days_of_year": (_COLUMN,) * 2,
    "add_months": (_COLUMN, c_int64, c_int32, _COLUMN),
}.items():
    PROTOTYPES[f"qcal_batch_{_name}"] = PROTOTYPES[f"qcal_batch_{_name}_i64"] = (c_int32, (*_HEAD, *_columns, _COUNT))

_lock = threading.Lock()
_library: Optional[ctypes.CDLL] = None
_path = ""


def load(path: Union[str, "os.PathLike[str]", None] = None) -> str:
    """Loads the shared library and returns where it was found; done at the first use where it has not been called.

    It is looked for at ``path``; else where the environment variable ``QCAL_LIBRARY`` says; else beside this package's files; else
    where the system's loader looks. There is one library for a process: another path later is an error.
    """
    global _library, _path
    with _lock:
        if _library is None:
            _library, _path = _open(os.fspath(path) if path is not None else None)
        elif path is not None and os.path.realpath(path) != os.path.realpath(_path):
            raise LibraryError(f"qcal is loaded from {_path} already; it cannot be loaded from {os.fspath(path)} too")
        return _path


def _candidates() -> Iterator[str]:
    folder = Path(__file__).parent
    for name in _FILE_NAMES:
        if (folder / name).is_file():
            yield str(folder / name)
    yield from _FILE_NAMES
    found = ctypes.util.find_library("qcal")
    if found:
        yield found


def _open(path: Optional[str]) -> tuple[ctypes.CDLL, str]:
    wanted = path if path is not None else os.environ.get(ENVIRONMENT_VARIABLE)
    reasons = []
    for candidate in [wanted] if wanted else _candidates():
        try:
            library = ctypes.CDLL(candidate)
        except OSError as reason:
            reasons.append(str(reason))
            continue
        try:
            for name, (result, parameters) in PROTOTYPES.items():
                function = getattr(library, name)
                function.restype, function.argtypes = result, parameters
        except AttributeError as reason:
            raise LibraryError(f"{candidate} is no libqcal, or an older one than this module needs: {reason}") from None
        if library.qcal_abi_version() != ABI_VERSION:
            raise LibraryError(f"{candidate} has the binary interface {library.qcal_abi_version()}, this module {ABI_VERSION}")
        return library, candidate
    hint = f"Give its path to qcal.load() or in the environment variable {ENVIRONMENT_VARIABLE}"
    raise LibraryError(f"libqcal was not found. {hint}. Tried: {'; '.join(reasons)}")


def library() -> ctypes.CDLL:
    """The library, loaded."""
    if _library is None:
        load()
    assert _library is not None
    return _library


def version() -> str:
    """The version of the library that is loaded."""
    return str(library().qcal_version().decode())


def fail(status: int) -> NoReturn:
    """Raises the exception of a status other than 0, with this thread's last detail text."""
    lib = library()
    room, length = ctypes.create_string_buffer(257), c_size_t(0)
    lib.qcal_last_error(room, len(room), byref(length))
    detail = room.value.decode(errors="replace") or lib.qcal_status_message(status).decode()
    raise _EXCEPTIONS.get(status, Error)(status, lib.qcal_status_name(status).decode(), detail)


def check(status: int) -> None:
    """Raises the exception of a status, if it is an error."""
    if status:
        fail(status)


def integer(value: object, bits: int, what: str) -> int:
    """An integer that fits so many bits: ctypes would cut it off."""
    number = operator.index(value)  # type: ignore[arg-type]
    if not -(1 << (bits - 1)) <= number < 1 << (bits - 1):
        raise OverflowError(f"{what} {number} does not fit {bits} bits")
    return number


def texts(names: c_void_p) -> tuple[str, ...]:
    """The names of a list, which is given back."""
    lib = library()
    try:
        return tuple(lib.qcal_names_get(names, i).decode() for i in range(lib.qcal_names_count(names)))
    finally:
        lib.qcal_names_destroy(names)
