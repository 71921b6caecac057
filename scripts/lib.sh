# What the scripts here share; sourced, under `set -euo pipefail`.
#
#   say TEXT...                      a headline
#   stage NAME COMMAND...            says what runs, runs it in a subshell, says how long it took
#   require_tool TOOL APT [PYPI]     true when TOOL is there or could be installed from the Debian package APT or from PyPI's
#                                    PYPI; else false, and the skip is recorded. To be called outside of stages: it changes PATH
#   skip NAME REASON...              records that NAME did not run
#   shared_library DIRECTORY         builds libqcal.so into DIRECTORY, under both names that programs look for
#   finish_skips                     the last command of a script: one line that counts and names the skips; false if there
#                                    are any and QCAL_REQUIRE_ALL is 1
#
# A script called by another one adds its skips to the caller's list and leaves the last line to it.
# shellcheck shell=bash

qcal_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
qcal_tools=$qcal_root/target/tools
PATH=$PATH:$qcal_tools/venv/bin   # last: what the machine has comes first
export PATH

qcal_owns_skips=
if [ -z "${QCAL_SKIPS:-}" ]; then
    QCAL_SKIPS=$(mktemp "${TMPDIR:-/tmp}/qcal-skips.XXXXXX")
    export QCAL_SKIPS
    qcal_owns_skips=1
    trap 'rm -f "$QCAL_SKIPS"' EXIT   # a script with an exit trap of its own leaves a file in TMPDIR at worst
fi

say() { printf '== %s\n' "$*"; }

stage() {
    local name=$1 start=$SECONDS rc=0 errexit=$-
    shift
    say "$name: $*"
    # Not `"$@" || rc=$?`, which would let a function run on after a command of it has failed.
    set +e
    (set -e; "$@")
    rc=$?
    case $errexit in *e*) set -e ;; esac
    if [ $rc = 0 ]; then
        say "$name: $((SECONDS - start)) s"
    else
        say "$name: FAILED with status $rc after $((SECONDS - start)) s"
    fi
    return $rc
}

skip() {
    local name=$1
    shift
    printf '%s\t%s\n' "$name" "$*" >>"$QCAL_SKIPS"
    say "skipped $name: $*"
}

finish_skips() {
    [ -n "$qcal_owns_skips" ] || return 0
    local count names
    names=$(cut -f1 "$QCAL_SKIPS" | sort -u)   # a tool that two scripts wanted counts once
    count=$(grep -c . <<<"$names" || true)
    names=$(paste -sd';' - <<<"$names" | sed 's/;/; /g')
    if [ "$count" != 0 ] && [ "${QCAL_REQUIRE_ALL:-0}" = 1 ]; then
        say "FAILED, as QCAL_REQUIRE_ALL=1 allows no skip; $count skipped: $names"
        return 1
    fi
    say "$count skipped${names:+: $names}"
}

shared_library() {
    # Chained, because `set -e` does not hold where a caller tests the result.
    cargo rustc --quiet --release --lib --crate-type cdylib && mkdir -p "$1" &&
        cp -f "${CARGO_TARGET_DIR:-$qcal_root/target}/release/libqcal.so" "$1/libqcal.so.0" &&
        ln -sf libqcal.so.0 "$1/libqcal.so"
}

require_tool() {
    local tool=$1 apt=$2 pypi=${3:-}
    command -v "$tool" >/dev/null && return 0
    qcal_apt_install "$apt" && command -v "$tool" >/dev/null && return 0
    if [ -n "$pypi" ]; then
        qcal_pypi_install "$pypi" && hash -r && command -v "$tool" >/dev/null && return 0
    fi
    skip "$tool" "not here and could not be installed (Debian: $apt${pypi:+, PyPI: $pypi})"
    return 1
}

# Debian packages: as root, or by a sudo that asks no password.
qcal_apt_install() {
    local as_root=()
    [ -n "$*" ] && command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
        as_root=(sudo -n)
    fi
    if [ -z "${QCAL_APT_UPDATED:-}" ]; then   # once for a script and those it calls
        export QCAL_APT_UPDATED=1
        say "apt-get update"
        "${as_root[@]}" apt-get update -qq >/dev/null || say "apt-get update failed; on with the lists that are here"
    fi
    say "apt-get install $*"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$@" >/dev/null
}

# PyPI's packages, into a directory of their own under target/: $qcal_tools/venv. Debian packages venv and pip apart: either pip
# will do.
qcal_pypi_install() {
    local venv=$qcal_tools/venv
    command -v python3 >/dev/null || return 1
    say "pip install $* (into target/tools/venv)"
    if [ ! -x "$venv/bin/python3" ]; then
        python3 -m venv "$venv" >/dev/null 2>&1 || python3 -m venv --without-pip "$venv" || return 1
    fi
    qcal_pip install "$@"
}

qcal_pip() { # pip's arguments
    local venv=$qcal_tools/venv
    if [ -x "$venv/bin/pip" ]; then
        "$venv/bin/python3" -m pip --quiet --disable-pip-version-check "$@"
    else
        python3 -m pip --python "$venv/bin/python3" --quiet --disable-pip-version-check "$@"
    fi
}
