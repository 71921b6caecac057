"""Dates of any calendar of qcal on Spark: columns of dates to struct columns of year, month and day, and back.

    from qcal_spark import to_dates, from_dates
    frame = frame.withColumn("hebrew", to_dates("hebrew", "date"))
    frame = frame.withColumn("date", from_dates("hebrew", "hebrew.year", "hebrew.month", "hebrew.day"))

These are Arrow UDFs (Spark 4.1): only the columns that are asked for go to Python, as Arrow's buffers, which the library reads where they
are, and the results go back as buffers; nulls are Arrow's bits all the way. A pandas UDF would make an object of each date on the way in,
and a float of each integer beside a null on the way out. For Spark 3.3 to 4.0 ``with_dates`` does the first by mapInArrow, which is as
free of copies in Python, but takes all columns of the frame there and back.

A row that is null, or has no date in the calendar, is null in the result. Years are int, months and days of the month tinyint.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Iterator, Union

import pyarrow as pa
import pyarrow.compute as pc
from pyspark import SparkFiles
from pyspark.sql.types import StructType

import qcal
import qcal.arrow

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame

    ColumnOrName = Union[Column, str]

#: The type of dates.
DATE_TYPE = "struct<year: int, month: tinyint, day: tinyint>"
_ARROW_TYPE = pa.struct([("year", pa.int32()), ("month", pa.int8()), ("day", pa.int8())])
#: The library's name where a job was given it by --files or --archives.
_SHIPPED = ("libqcal.so", "libqcal.so.0")


def _load() -> None:
    """Finds the library in this worker: shipped with the job, or where qcal.load() looks."""
    if not os.environ.get("QCAL_LIBRARY"):
        for name in _SHIPPED:
            for path in (SparkFiles.get(name), os.path.abspath(name)):  # on YARN it is where the worker runs
                if os.path.isfile(path):
                    qcal.load(path)
                    return
    qcal.load()


@lru_cache(maxsize=None)
def _calendar(name: str) -> qcal.Calendar:
    """A calendar, opened once in a worker."""
    _load()
    calendar = qcal.Calendar(name)
    if calendar.properties.max_days_in_month > 127:
        raise ValueError(f"{name} has months of more than 127 days; they do not fit a tinyint")
    return calendar


def arrow_to_dates(calendar: str, days: pa.Array) -> pa.StructArray:
    """date32 to DATE_TYPE. The fields and the struct share their validity bits."""
    years, months, mdays = qcal.arrow.to_dates(_calendar(calendar), days)
    fields = [years, months.view(pa.int8()), mdays.view(pa.int8())]
    return pa.Array.from_buffers(_ARROW_TYPE, len(years), years.buffers()[:1], years.null_count, children=fields)


def _byte(array: pa.Array, what: str) -> pa.Array:
    """Months or days as the library takes them. Numbers that are none become 0 or 255, which no calendar has as month and day here."""
    if array.type == pa.int8():
        return array.view(pa.uint8())
    if array.type not in (pa.int16(), pa.int32()):
        raise TypeError(f"{what} is of {array.type}; tinyint, smallint or int is needed")
    fits = pc.and_(pc.greater_equal(array, 0), pc.less_equal(array, 255))
    return pc.if_else(fits, array, pa.scalar(0, array.type)).cast(pa.uint8())


def arrow_from_dates(calendar: str, years: pa.Array, months: pa.Array, mdays: pa.Array) -> pa.Array:
    """Years, months and days to date32."""
    return qcal.arrow.from_dates(_calendar(calendar), years, _byte(months, "month"), _byte(mdays, "day"))


def to_dates(calendar: str, column: ColumnOrName) -> Column:
    """A column of dates as a struct column of a calendar's year, month and day (DATE_TYPE)."""
    from pyspark.sql.functions import arrow_udf

    def qcal_to_dates(days: pa.Array) -> pa.Array:
        return arrow_to_dates(calendar, days)

    return arrow_udf(qcal_to_dates, DATE_TYPE)(column)


def from_dates(calendar: str, year: ColumnOrName, month: ColumnOrName, day: ColumnOrName) -> Column:
    """Columns of a calendar's year (int), month and day (tinyint, smallint or int) as a column of dates."""
    from pyspark.sql.functions import arrow_udf

    def qcal_from_dates(years: pa.Array, months: pa.Array, mdays: pa.Array) -> pa.Array:
        return arrow_from_dates(calendar, years, months, mdays)

    return arrow_udf(qcal_from_dates, "date")(year, month, day)


def with_dates(frame: DataFrame, calendar: str, column: str, into: str) -> DataFrame:
    """The frame with a struct column more, by mapInArrow: for Spark before 4.1."""
    if into in frame.columns:
        raise ValueError(f"there is a column {into} already")
    if frame.columns.count(column) != 1:
        raise ValueError(f"{column} is the name of {frame.columns.count(column)} columns of {frame.columns}")
    place = frame.columns.index(column)
    schema = StructType([*frame.schema.fields, *StructType.fromDDL(f"`{into}` {DATE_TYPE}").fields])

    def add(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            dates: Any = arrow_to_dates(calendar, batch.column(place))
            yield pa.RecordBatch.from_arrays([*batch.columns, dates], names=[*batch.schema.names, into])

    return frame.mapInArrow(add, schema)
