"""Columns as they come in from NumPy: looked at, and handed over by address, never copied.

A column has one dimension, no gaps and the machine's byte order; anything else is refused, as is a type that is not exactly the one
that is needed. What is copied is only what has another form here than in the library: a mask of booleans into bits and back.
"""

from __future__ import annotations

import enum
from ctypes import byref, c_uint64, sizeof
from typing import Any, Optional, Sequence, Union

import numpy as np

from ._library import BatchOptions, check, integer, library

#: The Julian Day number of 1970-01-01: day 0 of Unix days, of Arrow's date32, of NumPy's datetime64.
UNIX_EPOCH = 2440588
#: The epoch of days that are Julian Day numbers themselves.
JDN_EPOCH = 0

_DAY = np.dtype("datetime64[D]")
_INT32, _INT64, _UINT8, _BOOL = np.dtype(np.int32), np.dtype(np.int64), np.dtype(np.uint8), np.dtype(np.bool_)
_NAT = np.int64(np.iinfo(np.int64).min)


class Level(enum.IntEnum):
    """The instructions that columns are gone through with; one that the machine lacks falls to the best below it."""

    BEST = 0
    SCALAR = 1
    PORTABLE = 2
    AVX2 = 3
    AVX512 = 4
    NEON = 5


class InvalidRows(ValueError):
    """Rows had a value and have no date, or no day, in this calendar. All other rows were converted.

    ``count`` says how many, ``first`` is the first of them.
    """

    def __init__(self, count: int, first: int) -> None:
        super().__init__(count, first)
        self.count, self.first = count, first

    def __str__(self) -> str:
        rows = "row has" if self.count == 1 else "rows have"
        return f"{self.count} {rows} no date in this calendar; the first is row {self.first} (see the parameter `invalid`)"


class Bitmap:
    """Which rows have a value, as bits of any buffer: those of Arrow, where row i is bit ``offset + i`` from the low end.

    The buffer is used where it is. Bits can be written only into one that can be written to.
    """

    __slots__ = ("bytes", "offset")

    def __init__(self, buffer: Any, offset: int = 0) -> None:
        #: The buffer as an array of bytes.
        self.bytes: np.ndarray[Any, np.dtype[np.uint8]] = np.frombuffer(buffer, dtype=np.uint8)
        #: The bit of the first row.
        self.offset = integer(offset, 64, "offset")
        if self.offset < 0:
            raise ValueError(f"offset is {self.offset}")

    @classmethod
    def empty(cls, n: int) -> "Bitmap":
        """Room for so many rows."""
        return cls(np.zeros((n + 7) // 8, np.uint8))

    @classmethod
    def from_mask(cls, mask: np.ndarray[Any, np.dtype[np.bool_]]) -> "Bitmap":
        """The bits of an array of booleans that are true where a row has a value: a copy."""
        return cls(np.packbits(mask, bitorder="little"))

    def to_mask(self, n: int) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """The first n rows as booleans, true where a row has a value: a copy."""
        self.check(n)
        skip = self.offset % 8
        part = self.bytes[self.offset // 8 :][: (skip + n + 7) // 8]
        return np.unpackbits(part, count=skip + n, bitorder="little")[skip:].view(np.bool_)

    def check(self, n: int, writable: bool = False) -> None:
        """That there are so many rows, and that they can be written where that is needed."""
        if self.offset + n > len(self.bytes) * 8:
            raise ValueError(f"{len(self.bytes)} bytes of bits are too few for {n} rows from bit {self.offset}")
        if writable and not self.bytes.flags.writeable:
            raise ValueError("bits that are to be written are read-only")


Mask = np.ndarray[Any, np.dtype[np.bool_]]
#: Which rows have a value: bits, or booleans (true: it has one).
Valid = Union[Bitmap, Mask]


def column(array: Any, dtypes: Sequence[np.dtype[Any]], what: str, n: Optional[int] = None, writable: bool = False) -> np.ndarray[Any, Any]:
    """An array that can be handed over as it is."""
    if not isinstance(array, np.ndarray):
        raise TypeError(f"{what}: a NumPy array is needed, not {type(array).__name__}")
    if array.dtype not in dtypes:  # which are in the machine's byte order
        names = " or ".join(str(dtype) for dtype in dtypes)
        raise TypeError(f"{what} is of {array.dtype!r}; {names} in the machine's byte order is needed (array.astype makes a copy)")
    if array.ndim != 1:
        raise ValueError(f"{what} has {array.ndim} dimensions, not one")
    if not array.flags.c_contiguous:
        raise ValueError(f"{what} has gaps between its elements (numpy.ascontiguousarray makes a copy without)")
    if writable and not array.flags.writeable:
        raise ValueError(f"{what} is to be written and is read-only")
    if n is not None and len(array) != n:
        raise ValueError(f"{what} has {len(array)} rows where {n} are needed")
    return array


def days_of(array: Any, epoch: int, what: str = "days") -> tuple[np.ndarray[Any, Any], bool]:
    """A column of days, and whether it is of 64 bits. datetime64[D] is int64 to the library: its NaT is no day of any calendar."""
    array = column(array, (_INT32, _INT64, _DAY), what)
    if array.dtype == _DAY:
        if epoch != UNIX_EPOCH:
            raise ValueError(f"{what} of datetime64 count from 1970-01-01; epoch cannot be {epoch}")
        return array.view(_INT64), True
    return array, array.dtype == _INT64


def address(array: Optional[np.ndarray[Any, Any]]) -> Optional[int]:
    """Where a column begins; nowhere if it is not there."""
    return None if array is None else array.__array_interface__["data"][0]


def call(
    function: str,
    handles: Sequence[Any],
    n: int,
    arguments: Sequence[Any],
    *,
    epoch: int,
    valid: Optional[Bitmap],
    valid_out: Optional[Bitmap],
    threads: int,
    level: Union[Level, int],
) -> int:
    """Calls a function of columns; the count of rows without a value. Arrays among the arguments become their addresses."""
    options = BatchOptions(size=sizeof(BatchOptions), epoch_jdn=integer(epoch, 64, "epoch"))
    options.threads = integer(threads, 32, "threads")
    options.level = integer(level, 32, "level")
    if valid is not None:
        valid.check(n)
        options.valid_in, options.valid_in_offset = address(valid.bytes), valid.offset
    if valid_out is not None:
        valid_out.check(n, writable=True)
        options.valid_out, options.valid_out_offset = address(valid_out.bytes), valid_out.offset
    plain = [address(a) if isinstance(a, np.ndarray) else a for a in arguments]
    invalid = c_uint64(0)
    check(getattr(library(), function)(*handles, byref(options), n, *plain, byref(invalid)))
    return int(invalid.value)


class Rows:
    """One call over NumPy's arrays: what its rows are worth before and after."""

    def __init__(self, inputs: Sequence[Any], valid: Optional[Valid], valid_out: Optional[Valid], invalid: Optional[str]) -> None:
        masked = [a for a in inputs if isinstance(a, np.ma.MaskedArray)]
        if masked and valid is not None:
            raise ValueError("masked arrays say themselves which rows have a value; `valid` cannot be given too")
        if invalid is None:
            invalid = "mask" if masked else "fill" if valid_out is not None else "raise"
        if invalid not in ("raise", "mask", "fill"):
            raise ValueError(f'invalid is {invalid!r}; it is "raise", "mask" or "fill"')
        self.mode = invalid
        #: The arrays without their masks.
        self.inputs: list[Any] = [a.data if isinstance(a, np.ma.MaskedArray) else a for a in inputs]
        first = self.inputs[0]
        if not isinstance(first, np.ndarray) or first.ndim != 1:
            raise TypeError(f"a NumPy array of one dimension is needed, not {type(first).__name__} ({np.ndim(first)} dimensions)")
        self.n = len(first)
        self.valid = self._bits_in(masked, valid)
        self._mask_out = valid_out if isinstance(valid_out, np.ndarray) else None
        if self._mask_out is not None:
            column(self._mask_out, (_BOOL,), "valid_out", self.n, writable=True)
        elif valid_out is not None and not isinstance(valid_out, Bitmap):
            raise TypeError(f"valid_out: bits or booleans are needed, not {type(valid_out).__name__}")
        self.valid_out = valid_out if isinstance(valid_out, Bitmap) else None

    def _bits_in(self, masked: Sequence[Any], valid: Optional[Valid]) -> Optional[Bitmap]:
        if valid is None or isinstance(valid, Bitmap):
            masks = [a.mask for a in masked if a.mask is not np.ma.nomask and a.mask.shape == (self.n,)]
            return Bitmap.from_mask(~np.logical_or.reduce(masks)) if masks else valid
        return Bitmap.from_mask(column(valid, (_BOOL,), "valid", self.n))

    def run(self, function: str, handles: Sequence[Any], arguments: Sequence[Any], outputs: Sequence[Any], **options: Any) -> list[Any]:
        """The outputs, in the form that was asked for."""
        days = [a for a in outputs if a is not None and a.dtype == _DAY]
        bits = self.valid_out
        if bits is None and (self.mode != "fill" or self._mask_out is not None or days):
            bits = Bitmap.empty(self.n)
        before = None  # kept only where valid_out may overwrite it
        if self.mode == "raise" and self.valid is not None and self.valid_out is not None:
            before = self.valid.to_mask(self.n)
        invalid = call(function, handles, self.n, arguments, valid=self.valid, valid_out=bits, **options)
        if bits is None or not (invalid or self.mode == "mask" or self._mask_out is not None):
            return list(outputs)
        after = bits.to_mask(self.n)
        if self._mask_out is not None:
            self._mask_out[:] = after
        for array in days:
            array.view(_INT64)[~after] = _NAT
        if self.mode == "mask":
            return [None if a is None else np.ma.MaskedArray(a, ~after) for a in outputs]
        if self.mode == "raise":
            if before is None and self.valid is not None:
                before = self.valid.to_mask(self.n)
            lost = ~after if before is None else before & ~after
            if lost.any():
                raise InvalidRows(int(np.count_nonzero(lost)), int(np.argmax(lost)))
        return list(outputs)
