"""What the tests share: the golden tables, which come from outside the library (tests/golden/README.md)."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]


def golden(name: str) -> list[dict[str, str]]:
    """The rows of a golden table."""
    with open(ROOT / "tests" / "golden" / name, newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows, name
    return rows


@pytest.fixture(scope="session")
def proleptic() -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Every day of the years 1 to 9999, as Unix days, years, months and days of the month, by NumPy's datetime64."""
    days = np.arange("0001-01-01", "10000-01-01", dtype="datetime64[D]")
    assert len(days) == 3_652_059  # datetime.date.max.toordinal()
    months = days.astype("datetime64[M]")
    years = months.astype("datetime64[Y]")
    return (
        days,
        (years.astype(np.int64) + 1970).astype(np.int32),
        ((months - years.astype("datetime64[M]")).astype(np.int64) + 1).astype(np.uint8),
        ((days - months.astype("datetime64[D]")).astype(np.int64) + 1).astype(np.uint8),
    )
