"""Takes the column that examples/arrow_dates.c exports into pyarrow, through the Arrow C data interface:

    arrow_import.py LIBRARY-OF-ARROW-DATES CSV-FILE

The library is the example compiled with -shared -fPIC, the file one that `arrow_dates --make` wrote. Each row is compared with Python's
own calendar. Prints "N passed, N failed".
"""

import csv
import ctypes
import datetime
import sys

import pyarrow

library, path = sys.argv[1:]
passed = failed = 0


def check(name, found, wanted):
    global passed, failed
    if found == wanted:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {name}: found {found!r}, wanted {wanted!r}")


def date_of(text):
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


with open(path, newline="") as file:
    wanted = [date_of(row["date"]) for row in csv.DictReader(file)]

# Room for the two structs, whose sizes are fixed by the Arrow specification: 72 and 80 bytes where pointers have 64 bits.
schema, array = ctypes.create_string_buffer(256), ctypes.create_string_buffer(256)
read = ctypes.CDLL(library).arrow_dates_read
read.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_void_p] * 2
read.restype = None
read(path.encode(), b"gregorian", b"date", schema, array)
column = pyarrow.Array._import_from_c(ctypes.addressof(array), ctypes.addressof(schema))

column.validate(full=True)
check("type", column.type, pyarrow.date32())
check("length", len(column), len(wanted))
check("nulls", column.null_count, wanted.count(None))
check("dates", column.to_pylist() == wanted, True)
check("buffers begin at multiples of 64", [buffer.address % 64 for buffer in column.buffers()], [0, 0])
before = pyarrow.total_allocated_bytes()
check("a slice", column.slice(len(wanted) - 3).to_pylist(), wanted[-3:])
check("no copy was made by pyarrow", before < 4 * len(wanted), True)
del column  # calls `release`

print(f"{passed} passed, {failed} failed")
sys.exit(0 if failed == 0 and passed == 7 else 1)
