"""The README's blocks of Python, as they stand there, in one process."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

import qcal


def test_the_blocks_run():
    pytest.importorskip("pyarrow")
    text = (Path(__file__).parents[1] / "README.md").read_text()
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.M | re.S)
    assert len(blocks) == 3 and blocks[0].count("\n") == 2
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "README.md", "exec"), names)
    assert len(names["days"]) == 3


def test_the_example_of_the_package_runs():
    assert doctest.testmod(qcal) == (0, 2)
