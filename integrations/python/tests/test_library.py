"""How the shared library is found, that this module speaks of it as the header does, and that handles are given back."""

from __future__ import annotations

import ctypes
import gc
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

import qcal
from qcal import _library

PACKAGE = Path(qcal.__file__).parent


def python(code, *, path=PACKAGE.parent, **environment):
    """A process of its own, which finds the module at a path."""
    kept = {k: v for k, v in os.environ.items() if k not in (_library.ENVIRONMENT_VARIABLE, "LD_LIBRARY_PATH")}
    kept.update(PYTHONPATH=str(path), PYTHONDONTWRITEBYTECODE="1", **environment)
    done = subprocess.run([sys.executable, "-c", code], env=kept, cwd="/", capture_output=True, text=True, check=False)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


SAY = "import qcal; print(qcal.load(), qcal.Calendar('hebrew').system)"


def test_the_ways_to_be_found(tmp_path):
    path = os.path.realpath(qcal.load())
    assert python(SAY, QCAL_LIBRARY=path) == f"{path} 150"
    assert python(f"import qcal; qcal.load({path!r}); " + SAY) == f"{path} 150"
    assert python(f"import qcal; qcal.load({path!r}); " + SAY, QCAL_LIBRARY="/nowhere") == f"{path} 150"
    # Beside the package's files, before the system's.
    shutil.copytree(PACKAGE, tmp_path / "qcal", ignore=shutil.ignore_patterns("__pycache__"))
    beside = tmp_path / "qcal" / "libqcal.so.0"
    shutil.copyfile(path, beside)
    assert python(SAY, path=tmp_path) == f"{beside} 150"
    beside.unlink()
    # By the system's loader.
    shutil.copyfile(path, tmp_path / "libqcal.so.0")
    assert python(SAY, path=tmp_path, LD_LIBRARY_PATH=str(tmp_path)) == "libqcal.so.0 150"


def test_what_is_not_found_is_said(tmp_path):
    for said in (python(SAY, QCAL_LIBRARY="/nowhere/libqcal.so"), python("import qcal; qcal.load('/nowhere/libqcal.so')")):
        assert said.startswith("qcal._library.LibraryError: libqcal was not found.") and "/nowhere/libqcal.so" in said
    libc = ctypes.util.find_library("c")
    assert "is no libqcal" in python(SAY, QCAL_LIBRARY=libc)
    twice = f"import qcal; qcal.load(); qcal.load({str(tmp_path / 'other.so')!r})"
    assert "is loaded from" in python(twice, QCAL_LIBRARY=os.path.realpath(qcal.load()))


def test_the_package_needs_no_pyarrow():
    path = os.path.realpath(qcal.load())
    hidden = "import sys; sys.modules['pyarrow'] = None; import numpy, qcal; "
    assert python(hidden + "print(qcal.Calendar('iso8601').to_date(2451545))", QCAL_LIBRARY=path).startswith("Date(year=2000,")


# What a parameter or result of the header is to ctypes; every pointer to a struct of qcal's own is a handle.
C_TYPES = {
    "int32_t": ctypes.c_int32,
    "qcal_status": ctypes.c_int32,
    "qcal_system": ctypes.c_int32,
    "int64_t": ctypes.c_int64,
    "size_t": ctypes.c_size_t,
    "bool": ctypes.c_bool,
    "void": None,
    "const char *": ctypes.c_char_p,
    "char *": ctypes.c_char_p,
    "size_t *": ctypes.POINTER(ctypes.c_size_t),
    "qcal_system *": ctypes.POINTER(ctypes.c_int32),
    "uint64_t *": ctypes.POINTER(ctypes.c_uint64),
    "qcal_date *": ctypes.POINTER(_library.Date),
    "struct qcal_date *": ctypes.POINTER(_library.Date),
    "qcal_properties *": ctypes.POINTER(_library.Properties),
    "struct qcal_properties *": ctypes.POINTER(_library.Properties),
    "const struct qcal_batch_options *": ctypes.POINTER(_library.BatchOptions),
}
for struct in ("qcal_calendar", "qcal_names", "qcal_registry"):
    C_TYPES[f"struct {struct} *"] = C_TYPES[f"const struct {struct} *"] = ctypes.c_void_p
    C_TYPES[f"struct {struct} **"] = ctypes.POINTER(ctypes.c_void_p)


def is_same(ours, theirs, name):
    column = re.fullmatch(r"(const )?(int32_t|int64_t|uint8_t) \*", theirs)
    if column and name.startswith("qcal_batch_") and name != "qcal_batch_level":
        return ours is ctypes.c_void_p
    if theirs in ("int32_t *", "int64_t *"):
        return ours is ctypes.POINTER(C_TYPES[theirs[:-2]])
    return ours is C_TYPES[theirs]


def test_prototypes_are_those_of_the_header():
    header = re.sub(r"/\*.*?\*/", "", (ROOT / "include" / "qcal.h").read_text(), flags=re.S)
    compared = 0
    for name, (result, parameters) in _library.PROTOTYPES.items():
        found = re.search(rf"^([a-z][\w ]*?[ *]+){name}\(([^)]*)\);", header, re.M | re.S)
        assert found, name
        assert is_same(result, found[1].strip(), name), name
        given = [] if found[2].strip() == "void" else [re.sub(r"\s+", " ", p).strip() for p in found[2].split(",")]
        assert len(given) == len(parameters), name
        for parameter, ours in zip(given, parameters):
            theirs = re.sub(r"\w+$", "", parameter).strip()
            assert is_same(ours, theirs, name), (name, parameter)
            compared += 1
    assert (len(_library.PROTOTYPES), compared) == (31, 120)


@pytest.mark.skipif(not (shutil.which("cc") or os.environ.get("CC")), reason="a C compiler is needed")
def test_structs_are_those_of_the_header(tmp_path):
    structs = {"qcal_date": _library.Date, "qcal_properties": _library.Properties, "qcal_batch_options": _library.BatchOptions}
    lines = []
    for name, struct in structs.items():
        lines.append(f'printf("{name} %zu\\n", sizeof({name}));')
        lines += [f'printf("{name}.{f} %zu\\n", offsetof({name}, {f}));' for f, _ in struct._fields_]
    constants = {f"QCAL_LEVEL_{level.name}": int(level) for level in qcal.Level}
    constants |= {"QCAL_CONSTRAIN": 0, "QCAL_REJECT": 1, "QCAL_ABI_VERSION": _library.ABI_VERSION}
    lines += [f'printf("{name} %d\\n", (int){name});' for name in constants]
    source = tmp_path / "layout.c"
    source.write_text("#include <stdio.h>\n#include <qcal.h>\nint main(void) {\n%s\nreturn 0;\n}\n" % "\n".join(lines))
    compiler = os.environ.get("CC", "cc").split()
    subprocess.run([*compiler, f"-I{ROOT / 'include'}", str(source), "-o", str(tmp_path / "layout")], check=True)
    theirs = dict(line.split() for line in subprocess.check_output([str(tmp_path / "layout")], text=True).splitlines())
    ours = {name: ctypes.sizeof(struct) for name, struct in structs.items()}
    ours.update({f"{name}.{f}": getattr(struct, f).offset for name, struct in structs.items() for f, _ in struct._fields_})
    ours.update(constants)
    assert theirs == {name: str(value) for name, value in ours.items()} and len(theirs) == 35


def test_handles_are_given_back(monkeypatch):
    """A user-defined calendar, registered by C's way in this process, is destroyed once the last Calendar has gone."""
    lib = ctypes.CDLL(qcal.load())
    destroyed = []
    destroy_type = ctypes.CFUNCTYPE(None, ctypes.c_void_p)
    year_type = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32))
    month_type = ctypes.CFUNCTYPE(
        ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32, ctypes.c_int32, ctypes.POINTER(ctypes.c_int32)
    )
    start_type = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32, ctypes.POINTER(ctypes.c_int64))

    def write(place, value):
        place[0] = value
        return 0

    callbacks = {
        "destroy": destroy_type(lambda _: destroyed.append(True)),
        "months_in_year": year_type(lambda _, year, out: write(out, 10)),
        "days_in_month": month_type(lambda _, year, month, out: write(out, 30)),
        "year_start": start_type(lambda _, year, out: write(out, 2_400_000 + 300 * year)),
    }
    header = (ROOT / "include" / "qcal.h").read_text()
    body = re.sub(r"/\*.*?\*/", "", header, flags=re.S)
    body = re.search(r"typedef struct qcal_backend \{(.*?)\} qcal_backend;", body, re.S)[1]
    fields = []
    for declaration in filter(None, (d.strip() for d in body.split(";"))):
        pointer = re.search(r"\(\*(\w+)\)", declaration)
        if pointer:
            fields.append((pointer[1], ctypes.c_void_p))
        else:
            kind, name = declaration.rsplit(None, 1)
            kinds = {"uint32_t": ctypes.c_uint32, "int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64}
            fields.append((name.lstrip("*"), ctypes.c_void_p if "*" in declaration else kinds[kind]))
    backend_type = type("Backend", (ctypes.Structure,), {"_fields_": fields})
    backend = backend_type(size=ctypes.sizeof(backend_type), first_year=1, last_year=1000)
    for name, callback in callbacks.items():
        setattr(backend, name, ctypes.cast(callback, ctypes.c_void_p).value)
    names = (ctypes.c_char_p * 1)(b"x-ten-months")
    handle = ctypes.c_void_p()
    status = lib.qcal_registry_register(None, names, ctypes.c_size_t(1), ctypes.byref(backend), None, ctypes.byref(handle))
    _library.check(status)

    first, second = qcal.Calendar("x-ten-months"), qcal.Calendar("X-Ten-Months")
    assert first == second and first.system < 0
    assert first.to_date(2_400_000 + 300 * 7 + 31) == (7, 2, 2)
    lib.qcal_registry_unregister.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    _library.check(lib.qcal_registry_unregister(None, handle))
    lib.qcal_calendar_release.argtypes = [ctypes.c_void_p]
    lib.qcal_calendar_release(handle)
    with pytest.raises(qcal.NotFoundError):
        qcal.Calendar("x-ten-months")
    assert first.to_jdn(7, 2, 2) == 2_400_000 + 300 * 7 + 31
    del first
    gc.collect()
    assert destroyed == []
    del second
    gc.collect()
    assert destroyed == [True]
