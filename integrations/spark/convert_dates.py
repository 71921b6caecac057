"""A job for spark-submit: converts the dates of a Parquet data set to a calendar, or back. README.md says how to run it."""

from __future__ import annotations

import argparse
from typing import Optional, Sequence

from pyspark.sql import SparkSession

from qcal_spark import from_dates, to_dates


def main(arguments: Optional[Sequence[str]] = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input", help="a Parquet data set, partitioned or not")
    parser.add_argument("output", help="where to write the result; must not exist")
    parser.add_argument("--calendar", required=True, help="a name that qcal knows, such as hebrew")
    parser.add_argument("--column", default="date", help="the column to convert: dates, or with --back a struct of year, month, day")
    parser.add_argument("--into", help="the new column; named after the calendar, or with --back date, if it is not given")
    parser.add_argument("--back", action="store_true", help="from year, month and day to dates")
    parser.add_argument("--partition-by", nargs="*", default=[], help="columns by which the result is partitioned")
    options = parser.parse_args(arguments)

    spark = SparkSession.builder.appName("qcal: dates to a calendar").getOrCreate()
    frame = spark.read.parquet(options.input)
    if options.back:
        into = options.into or "date"
        parts = [frame[options.column][part] for part in ("year", "month", "day")]
        new = from_dates(options.calendar, *parts)
    else:
        into = options.into or options.calendar
        new = to_dates(options.calendar, frame[options.column])
    if into in frame.columns:
        parser.error(f"there is a column {into} already; name another by --into")
    frame.withColumn(into, new).write.partitionBy(*options.partition_by).parquet(options.output)


if __name__ == "__main__":
    main()
