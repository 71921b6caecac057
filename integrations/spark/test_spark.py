"""The Spark job and its functions at small size, compared with the golden tables and with NumPy's dates."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.dataset as pa_dataset
import pyarrow.parquet as pq
import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PYTHON = ROOT / "integrations" / "python"
ROWS = 200_000
REGIONS = ["east", "north", "south", "west"]
UNIX = 2440588


def months_of(name, first_year=None):
    """A golden table as first days, years and ordinal months; first days end with the end of the table."""
    with open(ROOT / "tests" / "golden" / name, newline="") as file:
        rows = [row for row in csv.DictReader(file) if first_year is None or int(row["year"]) >= first_year]
    first = np.array([int(row["first_jdn"]) for row in rows]) - UNIX
    years = np.array([int(row["year"]) for row in rows])
    starts = np.flatnonzero(np.diff(years, prepend=years[0] - 1))
    months = np.arange(len(rows)) - np.repeat(starts, np.diff(starts, append=len(rows))) + 1
    return first, years, months


def truth_of(table, days):
    """(year, month, day) of days by a golden table."""
    first, years, months = table
    at = np.searchsorted(first, days, side="right") - 1
    return np.stack([years[at], months[at], days - first[at] + 1], axis=1)


UMM_AL_QURA = months_of("umalqura_kacst_months.csv")
CHINESE = months_of("chinese_months.csv", 1645)


@pytest.fixture(scope="session")
def data_set(tmp_path_factory):
    """A partitioned Parquet data set: rows, dates of 1900 to 2070 with nulls, regions. Its days, and which of them are null."""
    rng = np.random.default_rng(2026)
    days = rng.integers(-25_567, 36_524, ROWS).astype(np.int32)
    null = rng.random(ROWS) < 0.1
    null[:3] = False
    days[:2] = [-25_567, 36_524]
    table = pa.table(
        {
            "row": pa.array(np.arange(ROWS)),
            "date": pa.array(days, pa.date32(), mask=null),
            "region": pa.array([REGIONS[i] for i in rng.integers(0, 4, ROWS)]),
        }
    )
    path = tmp_path_factory.mktemp("data") / "events"
    parts = pa_dataset.partitioning(pa.schema([("region", pa.string())]), flavor="hive")
    sizes = {"min_rows_per_group": 0, "max_rows_per_group": 15_000, "max_rows_per_file": 15_000}
    pa_dataset.write_dataset(table, str(path), format="parquet", partitioning=parts, **sizes)
    assert 15 <= len(list(path.rglob("*.parquet"))) <= 30
    return path, days, null, table.column("region").to_pylist()


def read(path, column):
    """Rows of a data set in their order, regions from its folders."""
    table = pq.read_table(str(path)).sort_by("row")
    assert table.column("row").to_pylist() == list(range(ROWS))
    return table.column(column).combine_chunks(), table.column("region").to_pylist()


def compare(structs, truth, null):
    """A column of structs with the truth; nulls where they belong, and nowhere else."""
    assert structs.type == pa.struct([("year", pa.int32()), ("month", pa.int8()), ("day", pa.int8())])
    assert np.array_equal(structs.is_null().to_numpy(zero_copy_only=False), null)
    assert 0 < structs.null_count < len(null)
    valid = structs.filter(structs.is_valid())
    got = np.stack([valid.field(i).to_numpy() for i in range(3)], axis=1)
    assert np.array_equal(got, truth[~null])
    return len(got)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """What a user ships: the module as an archive, and the library."""
    folder = tmp_path_factory.mktemp("shipped")
    shutil.copyfile(os.environ["QCAL_LIBRARY"], folder / "libqcal.so")
    shutil.copytree(PYTHON / "qcal", folder / "tree" / "qcal", ignore=shutil.ignore_patterns("__pycache__", "libqcal*"))
    shutil.make_archive(str(folder / "qcal"), "zip", folder / "tree", "qcal")
    shutil.rmtree(folder / "tree")
    return folder


def test_the_job_by_spark_submit(data_set, shipped, tmp_path):
    """The workers of Python have the module and the library only as they were shipped."""
    path, days, null, regions = data_set
    environment = {k: v for k, v in os.environ.items() if k not in ("QCAL_LIBRARY", "LD_LIBRARY_PATH", "PYTHONPATH", "SPARK_HOME")}
    environment.update(PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
    command = [
        *(str(Path(sys.executable).with_name("spark-submit")), "--master", "local[2]", "--conf", "spark.ui.enabled=false"),
        *("--py-files", f"{shipped / 'qcal.zip'},{HERE / 'qcal_spark.py'}", "--files", str(shipped / "libqcal.so")),
        *(str(HERE / "convert_dates.py"), str(path), str(tmp_path / "out")),
        *("--calendar", "islamic-umalqura", "--partition-by", "region"),
    ]
    done = subprocess.run(command, env=environment, cwd=shipped, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr[-4000:]
    assert sorted(p.name for p in (tmp_path / "out").iterdir() if p.is_dir()) == [f"region={r}" for r in REGIONS]
    structs, found_regions = read(tmp_path / "out", "islamic-umalqura")
    assert found_regions == regions
    assert compare(structs, truth_of(UMM_AL_QURA, days), null) > ROWS * 0.85


@pytest.fixture(scope="session")
def spark():
    from pyspark.sql import SparkSession

    os.environ.update(PYSPARK_PYTHON=sys.executable, PYTHONPATH=f"{PYTHON}{os.pathsep}{HERE}", SPARK_LOCAL_IP="127.0.0.1")
    sys.path[:0] = [str(PYTHON), str(HERE)]
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "4").getOrCreate()
    session.sparkContext.setLogLevel("FATAL")
    yield session
    session.stop()


def test_the_job_there_and_back(spark, data_set, tmp_path):
    import convert_dates

    path, days, null, _ = data_set
    there, back = tmp_path / "there", tmp_path / "back"
    convert_dates.main([str(path), str(there), "--calendar", "chinese", "--into", "c", "--partition-by", "region"])
    assert compare(read(there, "c")[0], truth_of(CHINESE, days), null) > ROWS * 0.85
    convert_dates.main([str(there), str(back), "--calendar", "chinese", "--column", "c", "--back", "--into", "again"])
    table = pq.read_table(str(back)).sort_by("row")
    assert table.column("again").combine_chunks().equals(pa.array(days, pa.date32(), mask=null))
    assert table.column("region").to_pylist() == data_set[3]  # a column now: the result is not partitioned


def test_what_is_wrong_is_said(spark, data_set, capsys):
    import convert_dates
    from pyspark.errors import PythonException

    import qcal_spark

    frame = spark.range(3).selectExpr("date_from_unix_date(int(id)) as date")
    with pytest.raises(PythonException, match="QCAL_ERR_NOT_FOUND.*klingon"):
        frame.select(qcal_spark.to_dates("klingon", "date")).collect()
    with pytest.raises(PythonException, match="TypeError"):
        frame.selectExpr("string(date) as date").select(qcal_spark.to_dates("hebrew", "date")).collect()
    with pytest.raises(SystemExit):
        convert_dates.main([str(data_set[0]), "/nowhere", "--calendar", "hebrew", "--into", "region"])
    assert "there is a column region already" in capsys.readouterr().err


def collect(frame, column):
    table = frame.select("row", column).toArrow().sort_by("row")
    assert table.column("row").to_pylist() == list(range(ROWS))
    return table.column(column).combine_chunks()


def test_functions_in_a_session(spark, data_set):
    import qcal_spark

    path, days, null, _ = data_set
    frame = spark.read.parquet(str(path))
    assert frame.rdd.getNumPartitions() >= 2
    found = frame.withColumn("chinese", qcal_spark.to_dates("chinese", "date"))
    truth = truth_of(CHINESE, days)
    assert compare(collect(found, "chinese"), truth, null) > ROWS * 0.85
    assert {13} <= set(truth[:, 1].tolist())  # leap months are among them
    again = found.withColumn("again", qcal_spark.from_dates("chinese", "chinese.year", "chinese.month", "chinese.day"))
    assert collect(again, "again").equals(pa.array(days, pa.date32(), mask=null))
    # The same by whole batches.
    batches = qcal_spark.with_dates(frame, "chinese", "date", "chinese")
    assert batches.columns == ["row", "date", "region", "chinese"]
    assert compare(collect(batches, "chinese"), truth, null) > ROWS * 0.85
    with pytest.raises(ValueError, match="already"):
        qcal_spark.with_dates(frame, "chinese", "date", "region")
    with pytest.raises(ValueError, match="0 columns"):
        qcal_spark.with_dates(frame, "chinese", "day", "chinese")


def test_rows_without_a_date_are_null(spark, data_set):
    import qcal_spark

    path, days, null, _ = data_set
    frame = spark.read.parquet(str(path))
    # On record from 1343 to 1500 only.
    printed = months_of("umalqura_published_months.csv")
    outside = (days < printed[0][0]) | (days >= 2479990 - UNIX)
    assert 0 < (outside & ~null).sum() < ROWS / 2
    found = collect(frame.withColumn("d", qcal_spark.to_dates("islamic-umalqura-published", "date")), "d")
    assert compare(found, truth_of(printed, days), null | outside) > ROWS / 3

    rows = [(2024, 2, 29), (2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, -1, 1), (2023, 257, 1), (None, 1, 1), (1970, 1, 1)]
    expected = ["2024-02-29", None, None, None, None, None, None, "1970-01-01"]
    for kind in ("smallint", "int"):
        dates = spark.createDataFrame(rows, f"year int, month {kind}, day {kind}")
        got = dates.select(qcal_spark.from_dates("gregorian", "year", "month", "day").alias("date")).collect()
        assert [None if row.date is None else str(row.date) for row in got] == expected
    small = spark.createDataFrame([(2024, 2, 29), (2023, -128, 1), (2023, 1, -1)], "year int, month tinyint, day tinyint")
    got = small.select(qcal_spark.from_dates("gregorian", "year", "month", "day").alias("date")).collect()
    assert [str(row.date) for row in got] == ["2024-02-29", "None", "None"]


def test_gregorian_is_that_of_spark(spark, data_set):
    import qcal_spark
    from pyspark.sql import functions as f

    frame = spark.read.parquet(str(data_set[0])).withColumn("ours", qcal_spark.to_dates("gregorian", "date"))
    theirs = f.struct(f.year("date").alias("year"), f.month("date").alias("month"), f.day("date").alias("day"))
    same = f.col("ours.year").eqNullSafe(theirs["year"]) & f.col("ours.month").eqNullSafe(theirs["month"])
    equal = frame.filter(same & f.col("ours.day").eqNullSafe(theirs["day"])).count()
    assert (equal, frame.filter("ours is null").count()) == (ROWS, int(data_set[2].sum()))
