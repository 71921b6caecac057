#!/usr/bin/env bash
# Every way to build and link qcal: run.sh EMPTY-DIRECTORY
#
# Builds a copy of the sources there with cargo and CMake, or takes what QCAL_BUILT has, installs it, then builds consumer.c and
# consumer.cpp in each way that README promises, runs them and looks at what they are linked to. Nothing outside the directory
# and QCAL_BUILT is written. CC, CXX and CMAKE name other tools than cc, c++ and cmake. VERBOSE=1 shows what passing ways print,
# too. QCAL_BUILT names the directory in which CMake has had cargo build this checkout before: the libraries are taken from
# there, and the dependencies of what is built again.
set -euo pipefail

expected=40
work=${1:?usage: run.sh EMPTY-DIRECTORY}
mkdir -p "$work"
[ -z "$(ls -A "$work")" ] || { echo "$work is not empty" >&2; exit 2; }
work=$(cd "$work" && pwd -P)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd "$here/../.." && pwd -P)
cmake=${CMAKE:-cmake} cc=${CC:-cc} cxx=${CXX:-c++}
# What would lead the tools astray: settings of whoever calls this.
unset CARGO_TARGET_DIR CARGO_BUILD_TARGET CMAKE_PREFIX_PATH CMAKE_GENERATOR PKG_CONFIG_PATH PKG_CONFIG_LIBDIR LD_LIBRARY_PATH DESTDIR MAKEFLAGS
unset qcal_DIR qcal_ROOT CFLAGS CXXFLAGS LDFLAGS
day='2000-01-01'
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/Cargo.toml" | head -n 1)
IFS=. read -r major minor _ <<<"$version"
if [ "$major" = 0 ]; then incompatible=0.$((minor - 1)); else incompatible=$((major - 1)); fi
soname=libqcal.so.$major
source=$work/source prefix=$work/prefix cargo_dir=$work/cargo plain=$work/plain
# Where the libraries are built in full: in the checkout if they have been built from it.
tree=$source tree_dir=$cargo_dir
if [ -n "${QCAL_BUILT:-}" ]; then tree=$root tree_dir=$QCAL_BUILT; fi

# --- counting ---

passed=0 failed=0 skipped=0
way() {   # way NAME COMMAND...: in a subshell that stops at the first failure
    local name=$1 log=$work/log rc=0
    shift
    set +e
    (set -euo pipefail; "$@") >"$log" 2>&1
    rc=$?
    set -e
    if [ $rc = 0 ]; then
        passed=$((passed + 1)); echo "ok $name"
        if [ -n "${VERBOSE:-}" ]; then sed 's/^/    /' "$log"; fi
    else
        failed=$((failed + 1)); echo "not ok $name"
        tail -n 40 "$log" | sed 's/^/    /'
    fi
}
skip() {   # QCAL_SKIPS: the list of scripts/lib.sh, when a script of that kind calls this one
    skipped=$((skipped + 1)); echo "skip $1: $2"
    if [ -n "${QCAL_SKIPS:-}" ]; then printf '%s\t%s\n' "$1" "$2" >>"$QCAL_SKIPS"; fi
}
way_if() {   # way_if "TOOL..." NAME COMMAND...: libc.a stands for a C library that can be linked with -static
    local tool tools=$1
    shift
    for tool in $tools; do
        case $tool in
        libc.a) echo 'int main(void) { return 0; }' | "$cc" -static -x c -o "$work/static-libc" - 2>/dev/null ;;
        *) command -v "$tool" >/dev/null ;;
        esac || { skip "$1" "no $tool"; return; }
    done
    way "$@"
}
same() { [ "$2" = "$3" ] || { echo "$1: expected '$2', found '$3'"; return 1; }; }
refused() {   # refused TEXT COMMAND...: fails, and says so with that text
    local text=$1 said
    shift
    if said=$("$@" 2>&1); then echo "not refused: $*"; return 1; fi
    grep -q -- "$text" <<<"$said" || { echo "refused, but for another reason: $said"; return 1; }
}

# --- looking ---

dynamic() { readelf -dW "$1" | sed -n "s/.*($2) *[^:]*: *//p" | tr -d '[]'; }   # dynamic FILE TAG
needs() { dynamic "$1" NEEDED | grep '^libqcal' || true; }
runs() {   # runs PROGRAM shared|static
    local printed
    printed=$("$1") || { echo "$1 fails with status $?: $printed"; return 1; }
    same "output of $1" "$version $day" "$printed"
    case $2 in
    shared) same "needed by $1" "$soname" "$(needs "$1")" ;;
    static) same "needed by $1" "" "$(needs "$1")" ;;
    esac
}
both_run() { runs "$1/consumer_c" "$2"; runs "$1/consumer_cpp" "$2"; }

# --- building ---

compile() {   # compile DIRECTORY FLAGS...: both consumers by plain compiler lines
    local out=$1
    shift
    mkdir -p "$out"
    "$cc" -std=c99 -Wall -Wextra -Wpedantic -Werror "$here/consumer.c" -o "$out/consumer_c" "$@"
    "$cxx" -std=c++11 -Wall -Wextra -Wpedantic -Werror "$here/consumer.cpp" -o "$out/consumer_cpp" "$@"
}
project() {   # project DIRECTORY CMAKE-ARGUMENTS...: both consumers by CMake
    local out=$1
    shift
    "$cmake" -S "$here" -B "$out" "$@"
    "$cmake" --build "$out"
}
from_source() {   # from_source DIRECTORY shared|static CMAKE-ARGUMENTS...
    project "$1" -DQCAL_SOURCE="$tree" -DQCAL_CARGO_TARGET_DIR="$tree_dir" -DQCAL_CARGO_FLAGS=--offline "${@:3}"
    both_run "$1" "$2"
}
from_package() {   # from_package DIRECTORY shared|static CMAKE-ARGUMENTS...
    project "$1" -DCMAKE_PREFIX_PATH="$prefix" "${@:3}"
    both_run "$1" "$2"
}
by_pkg_config() {   # by_pkg_config PREFIX DIRECTORY shared|static FLAGS-OF-PKG-CONFIG -- FLAGS-OF-COMPILER
    local at=$1 out=$2 kind=$3 flags=()
    shift 3
    while [ "$1" != -- ]; do flags+=("$1"); shift; done
    shift
    export PKG_CONFIG_PATH=$at/lib/pkgconfig LD_LIBRARY_PATH=$at/lib
    # shellcheck disable=SC2046 # its output is a list of words
    compile "$out" "$@" $(pkg-config "${flags[@]}" --cflags --libs qcal)
    both_run "$out" "$kind"
}

# --- the ways ---

build_and_install() {
    "$cmake" -S "$tree" -B "$work/build" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_TESTING=OFF \
        -DQCAL_CARGO_TARGET_DIR="$tree_dir"
    "$cmake" --build "$work/build"
    "$cmake" --install "$work/build"
}
installed_files() {
    (cd "$prefix/lib" && same "links" "libqcal.so.$version" "$(readlink "$soname")" && same "links" "$soname" "$(readlink libqcal.so)")
    local file
    for file in lib/libqcal.so.$version lib/libqcal.a include/qcal.h include/qcal.hpp include/qcal/calendar.hpp lib/pkgconfig/qcal.pc \
        lib/cmake/qcal/qcal-config.cmake share/doc/qcal/LICENSES/Unicode-3.0.txt; do
        [ -f "$prefix/$file" ] || { echo "$file is missing"; return 1; }
    done
}
shared_object() {
    local library=$prefix/lib/libqcal.so.$version
    same SONAME "$soname" "$(dynamic "$library" SONAME)"
    readelf -dW "$library" | grep FLAGS_1 | grep NODELETE
}
versions_agree() {
    same "qcal.h" "\"$version\"" "$(sed -n 's/^#define QCAL_VERSION //p' "$prefix/include/qcal.h")"
    same "qcal.pc" "$version" "$(sed -n 's/^Version: //p' "$prefix/lib/pkgconfig/qcal.pc")"
    "$cmake" -S "$here" -B "$work/versions" -DCMAKE_PREFIX_PATH="$prefix" -DQCAL_WANTED="$version;EXACT" | grep "found qcal $version"
}   # consumer.c compares the header with the library
header_disagrees() {
    mkdir -p "$work/wrong/include"
    cp -R "$source/CMakeLists.txt" "$source/Cargo.toml" "$source/cmake" "$work/wrong"
    sed "s/^#define QCAL_VERSION_PATCH .*/#define QCAL_VERSION_PATCH 999/" "$source/include/qcal.h" >"$work/wrong/include/qcal.h"
    refused "QCAL_VERSION_PATCH in include/qcal.h" "$cmake" -S "$work/wrong" -B "$work/wrong/build"
}
no_machine_paths() { ! grep -rIn -e "$work" -e "$root" "$prefix"; }
version_refused() { refused 'not' "$cmake" -S "$here" -B "$work/refused-$1" -DCMAKE_PREFIX_PATH="$prefix" -DQCAL_WANTED="$1"; }

quick=(--config profile.release.package.qcal.opt-level=0 --config profile.staticlib.package.qcal.opt-level=0)   # where speed is not what is tested
native_libraries() {   # what rustc tells of libqcal.a, against what qcal.pc and the CMake package tell; see CMakeLists.txt for gcc_s
    cd "$source"
    local told
    touch src/lib.rs   # rustc tells it only when it works
    told=$(cargo rustc --offline --profile staticlib --lib --target-dir "$cargo_dir" --crate-type staticlib "${quick[@]}" -- --print native-static-libs 2>&1 |
        sed -n 's/^note: native-static-libs: //p' | tr ' ' '\n' | sort -u | grep -vx -e -lgcc_s | xargs)
    [ -n "$told" ]
    same "qcal.pc" "$told" "$(sed -n 's/^Libs.private: //p' "$prefix/lib/pkgconfig/qcal.pc" | tr ' ' '\n' | sort -u | xargs)"
    same "qcal-config.cmake" "$told" \
        "$(sed -n 's/.*INTERFACE_LINK_LIBRARIES "\(.*\)".*/\1/p' "$prefix/lib/cmake/qcal/qcal-config.cmake" | tr ';' '\n' | sort -u | xargs)"
}
rebuilds() {   # rebuilds GENERATOR TARGET FILE: a build does nothing unless a file was touched since the last one
    local build=$work/rebuild-$2 target=$2 file=$cargo_dir/$3 touched before
    calls_cargo() {
        local printed
        printed=$("$cmake" --build "$build" --target "$target" 2>&1) || return 2
        echo "$printed"
        [[ $printed == *"with cargo"* ]]
    }
    "$cmake" -S "$source" -B "$build" -G "$1" -DBUILD_TESTING=OFF -DQCAL_CARGO_TARGET_DIR="$cargo_dir" -DQCAL_TEXT=OFF \
        -DQCAL_CARGO_FLAGS="--offline ${quick[*]} --config profile.release.lto=false"
    "$cmake" --build "$build" --target "$target"
    for touched in src/lib.rs Cargo.toml; do   # for the second, cargo has nothing to do
        if calls_cargo; then echo "cargo called for nothing"; return 1; fi
        before=$(stat -c %y "$file")
        touch "$source/$touched"
        calls_cargo || { echo "$touched touched, cargo not called"; return 1; }
        [ "$before" != "$(stat -c %y "$file")" ]
        if calls_cargo; then echo "cargo called again after $touched"; return 1; fi
    done
}
static_only_package() {
    cp -R "$prefix" "$work/static-only"
    rm "$work"/static-only/lib/libqcal.so*
    project "$work/so-package" -DCMAKE_PREFIX_PATH="$work/static-only"
    both_run "$work/so-package" static
    refused qcal "$cmake" -S "$here" -B "$work/so-refused" -DCMAKE_PREFIX_PATH="$work/static-only" "-DQCAL_WANTED=COMPONENTS;shared"
}
moved_prefix() {   # with a blank in its new name
    trap 'mv "$work/moved to" "$prefix"' EXIT
    mv "$prefix" "$work/moved to"
    project "$work/moved-$1" -DCMAKE_PREFIX_PATH="$work/moved to" -DQCAL_LINK="qcal::$1"
    both_run "$work/moved-$1" "$1"
}
moved_pkg_config() {
    cp -R "$prefix" "$work/moved-pc"
    by_pkg_config "$work/moved-pc" "$work/moved-pc-out" shared -- -DMOVED
    ! pkg-config --cflags --libs qcal | grep -e "$prefix"
}
staged() {   # into DESTDIR, under another library directory; stripped
    "$cmake" -S "$tree" -B "$work/staged-build" -DCMAKE_INSTALL_PREFIX=/opt/qcal -DCMAKE_INSTALL_LIBDIR=lib/some/arch -DBUILD_TESTING=OFF \
        -DQCAL_CARGO_TARGET_DIR="$tree_dir"
    "$cmake" --build "$work/staged-build"
    DESTDIR=$work/staged "$cmake" --install "$work/staged-build" --strip
    same "files outside of the prefix" opt/qcal "$(cd "$work/staged" && echo */*)"
    local lib=$work/staged/opt/qcal/lib/some/arch
    if readelf -SW "$lib/libqcal.so" | grep -w .symtab; then echo "libqcal.so is not stripped"; return 1; fi
    if readelf -SW "$lib/libqcal.a" | grep -w .debug_info; then echo "libqcal.a is not stripped"; return 1; fi
    project "$work/staged-shared" -DCMAKE_PREFIX_PATH="$work/staged/opt/qcal" -Dqcal_DIR="$lib/cmake/qcal" -DQCAL_LINK=qcal::shared
    both_run "$work/staged-shared" shared
    project "$work/staged-static" -Dqcal_DIR="$lib/cmake/qcal" -DQCAL_LINK=qcal::static
    both_run "$work/staged-static" static
}
staged_pkg_config() {
    export PKG_CONFIG_PATH=$work/staged/opt/qcal/lib/some/arch/pkgconfig LD_LIBRARY_PATH=$work/staged/opt/qcal/lib/some/arch
    # shellcheck disable=SC2046
    compile "$work/staged-pc" $(pkg-config --cflags --libs qcal)
    both_run "$work/staged-pc" shared
}
plain_build() { cd "$source" && cargo build --release --offline --target-dir "$plain" "${quick[@]}"; }
plain_shared() {   # its SONAME asks for a file that cargo does not make
    ln -s libqcal.so "$plain/release/$soname"
    compile "$work/plain-shared" -I"$source/include" -L"$plain/release" -lqcal -Wl,-rpath,"$plain/release" -Wl,-Bdynamic
    both_run "$work/plain-shared" shared
    readelf -dW "$plain/release/libqcal.so" | grep FLAGS_1 | grep NODELETE
}
plain_static() {
    compile "$work/plain-static" -I"$source/include" "$plain/release/libqcal.a"
    both_run "$work/plain-static" static
}

# Packages: installed into an empty root, programs built from nothing but what is there, then removed again.
packages=$work/packages
make_packages() {
    "$cmake" -S "$tree" -B "$work/package-build" -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF -DQCAL_CARGO_TARGET_DIR="$tree_dir"
    "$cmake" --build "$work/package-build"
    (umask 077 && cd "$work/package-build" && cpack -G DEB -B "$packages" && cpack -G TGZ -B "$packages")
    local runtime development deb field needed one="libqcal$major (>= $version)"
    if [ "$major" = 0 ]; then one="$one, libqcal$major (<< 0.$((minor + 1))~)"; fi   # what versions before 1.0 promise
    runtime=$(echo "$packages/libqcal$major"_*.deb) development=$(echo "$packages"/libqcal-dev_*.deb)
    same packages "libqcal$major libqcal-dev" "$(for deb in "$runtime" "$development"; do dpkg-deb -f "$deb" Package; done | xargs)"
    same "needed by libqcal-dev" "libqcal$major (= $version)" "$(dpkg-deb -f "$development" Depends)"
    needed=$(dpkg-deb -f "$runtime" Depends)
    grep 'libc6 (>= ' <<<"$needed"
    grep libgcc-s1 <<<"$needed"
    for deb in "$runtime" "$development"; do
        same "version" "$version" "$(dpkg-deb -f "$deb" Version)"
        same "architecture" "$(dpkg --print-architecture)" "$(dpkg-deb -f "$deb" Architecture)"
        for field in Maintainer Description Section Installed-Size; do [ -n "$(dpkg-deb -f "$deb" $field)" ]; done
        # Two architectures side by side: where libraries are in directories of their own.
        if dpkg-deb -c "$deb" | grep -q '/lib/[^/ ]*-linux-[^/ ]*/'; then same Multi-Arch same "$(dpkg-deb -f "$deb" Multi-Arch)"; fi
        same "what others may not read, in $deb" "" "$(dpkg-deb -c "$deb" | grep -v -e '^drwxr-xr-x root/root' -e '^-rw-r--r-- root/root' -e '^lrwxrwxrwx root/root')"
    done
    # Nothing runs where a package is installed: the trigger calls ldconfig.
    same "control files of the runtime" "control md5sums shlibs triggers" "$(dpkg-deb --ctrl-tarfile "$runtime" | tar -tf - | sed 's|^\./||' | grep . | sort | xargs)"
    same "control files of libqcal-dev" "control md5sums" "$(dpkg-deb --ctrl-tarfile "$development" | tar -tf - | sed 's|^\./||' | grep . | sort | xargs)"
    same shlibs "libqcal $major $one" "$(dpkg-deb -I "$runtime" shlibs)"
    same triggers "activate-noawait ldconfig" "$(dpkg-deb -I "$runtime" triggers)"
    (cd "$packages" && sha256sum --check --quiet ./*.sha256)
}
installed_there() {   # installed_there PREFIX LIBRARY-DIRECTORY: a C and a C++ program from an installation that is elsewhere
    local at=$1 lib=$2 out=$1/built
    export PKG_CONFIG_PATH=$lib/pkgconfig LD_LIBRARY_PATH=$lib PKG_CONFIG_SYSROOT_DIR=
    # shellcheck disable=SC2046
    compile "$out/pc" $(pkg-config --cflags --libs qcal)
    both_run "$out/pc" shared
    project "$out/cmake" -DCMAKE_PREFIX_PATH="$at" -Dqcal_DIR="$lib/cmake/qcal" -DQCAL_LINK=qcal::static
    both_run "$out/cmake" static
    rm -rf "$out"
}
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else fakeroot "$@"; fi; }
dpkg_there() { as_root dpkg --root="$work/debian-root" --log=/dev/null --force-depends "$@"; }
debian_packages() {
    local at=$work/debian-root lib package notice
    mkdir -p "$at/var/lib/dpkg/info" "$at/var/lib/dpkg/updates"
    touch "$at/var/lib/dpkg/status" "$at/var/lib/dpkg/available"
    dpkg_there --install "$packages/libqcal$major"_*.deb "$packages"/libqcal-dev*.deb
    same "what dpkg says of its files" "" "$(dpkg_there --verify)"
    lib=$(dirname "$(find "$at/usr/lib" -name "$soname")")
    installed_there "$at/usr" "$lib"
    same "runtime alone" "$soname libqcal.so.$version" "$(dpkg-deb -c "$packages/libqcal$major"_*.deb | grep -o 'libqcal\.so[^ ]*' | grep -v -- '->' | sort -u | xargs)"
    for package in "libqcal$major" libqcal-dev; do
        for notice in 'Unicode, Inc.' '^libm: MIT$'; do grep "$notice" "$at/usr/share/doc/$package/copyright"; done
        same "state of $package" "install ok installed" "$(dpkg-query --admindir="$at/var/lib/dpkg" -W -f '${Status}' "$package")"
    done
    if readelf -SW "$lib/libqcal.so" | grep -w .symtab; then echo "libqcal.so is not stripped"; return 1; fi
    dpkg_there --purge libqcal-dev "libqcal$major"
    same "left when both are removed" "" "$(find "$at" -name '*qcal*')"
}
archive() {
    mkdir "$work/unpacked"
    tar -C "$work/unpacked" -xzf "$packages/qcal-$version-Linux-"*.tar.gz
    installed_there "$(echo "$work/unpacked/qcal-$version-Linux-"*)" "$(dirname "$(find "$work/unpacked" -name "$soname")")"
}
one_library() {   # one_library SHARED|STATIC FILE...: the other is neither built nor installed
    local kind=$1 at=$work/only-$1
    shift
    "$cmake" -S "$tree" -B "$at-build" -DCMAKE_INSTALL_LIBDIR=lib -DBUILD_TESTING=OFF -DQCAL_CARGO_TARGET_DIR="$tree_dir" \
        -DQCAL_INSTALL_SHARED=OFF -DQCAL_INSTALL_STATIC=OFF "-DQCAL_INSTALL_$kind=ON"
    "$cmake" --build "$at-build" | tee "$at.log"
    same "what is built" "qcal-${kind,,}" "$(sed -n 's/.*Built target \(qcal-.*\)/\1/p' "$at.log" | sort -u | xargs)"
    "$cmake" --install "$at-build" --prefix "$at"
    same "libraries" "$*" "$(cd "$at/lib" && find . -name 'libqcal*' -printf '%f\n' | LC_ALL=C sort | xargs)"
    project "$at-consumers" -DCMAKE_PREFIX_PATH="$at"
    both_run "$at-consumers" "${kind,,}"
}
components() {   # each by itself, and together as much as everything
    local one all
    "$cmake" --install "$work/build" --component runtime --prefix "$work/runtime"
    same "files of the runtime" "Unicode-3.0.txt crates.txt libqcal.so.$major libqcal.so.$version" \
        "$(find "$work/runtime" ! -type d -printf '%f\n' | LC_ALL=C sort | xargs)"
    "$cmake" --install "$work/build" --component development --prefix "$work/development"
    one=$(cd "$work" && find runtime development ! -type d | cut -d/ -f2- | sort)
    all=$(cd "$prefix" && find . ! -type d | cut -d/ -f2- | sort)
    same "files of both" "$all" "$one"
}

readme_lines() {   # the block of README that begins with pkg-config's line, on the program that stands there
    local out=$work/readme
    mkdir "$out" && cd "$out"
    awk '$0 == "```c" { inside = 1; next } /^```/ && inside { exit } inside' "$root/README.md" >first.c
    grep 'pkg-config' "$root/README.md" | grep '^cc ' | sed "s|^cc |$cc |" >lines.sh
    same "lines of README" 2 "$(grep -c . lines.sh)"
    export PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
    bash -eu lines.sh
    same "first prints" 2025-03-20 "$(./first)"
    same "first-static prints" 2025-03-20 "$(./first-static)"
    same "first needs" libqcal.so.0 "$(needs first)"
    same "first-static needs" "" "$(needs first-static)"
}

# --- all of them ---

# The sources, without what was built from them (cargo marks its directories as caches).
mkdir "$source"
tar -C "$root" --exclude=./.git --exclude-caches-all --exclude="./${work#"$root"/}" -cf - . | tar -C "$source" -xf -

if [ -n "${QCAL_BUILT:-}" ]; then
    for profile in release staticlib; do
        for into in "$cargo_dir" "$plain"; do
            if [ -d "$QCAL_BUILT/$profile/deps" ] && [ "$into/$profile" != "$plain/staticlib" ]; then
                mkdir -p "$into/$profile"
                cp -pR "$QCAL_BUILT/$profile"/{deps,build,.fingerprint} "$into/$profile"
                rm -rf "$into/$profile"/{deps,build,.fingerprint}/{lib,}qcal[-.]*
            fi
        done
    done
fi

way "cmake build and install" build_and_install
way "installed files and links" installed_files
way "SONAME and nodelete" shared_object
way "versions agree" versions_agree
way "a header of another version stops the configuration" header_disagrees
way "no path of this machine is installed" no_machine_paths

way "add_subdirectory, qcal::qcal" from_source "$work/sub" shared
way "add_subdirectory, qcal::qcal, BUILD_SHARED_LIBS=OFF" from_source "$work/sub-off" static -DBUILD_SHARED_LIBS=OFF
way "add_subdirectory, qcal::shared" from_source "$work/sub-shared" shared -DQCAL_LINK=qcal::shared
way "add_subdirectory, qcal::static" from_source "$work/sub-static" static -DQCAL_LINK=qcal::static

way "find_package, qcal::qcal" from_package "$work/package" shared
way "find_package, qcal::qcal, BUILD_SHARED_LIBS=OFF" from_package "$work/package-off" static -DBUILD_SHARED_LIBS=OFF
way "find_package, qcal::shared" from_package "$work/package-shared" shared -DQCAL_LINK=qcal::shared
way "find_package, qcal::static" from_package "$work/package-static" static -DQCAL_LINK=qcal::static
way "find_package of this version" from_package "$work/package-version" shared "-DQCAL_WANTED=$major.$minor"
way "find_package 99 is refused" version_refused 99
way "find_package of the next minor version is refused" version_refused "$major.$((minor + 1))"
way "find_package of an incompatible older version is refused" version_refused "$incompatible"
way "find_package where only libqcal.a is installed" static_only_package

way_if pkg-config "pkg-config" by_pkg_config "$prefix" "$work/pc" shared --
way_if pkg-config "pkg-config --static, only libqcal.a there" by_pkg_config "$work/static-only" "$work/pc-static" static --static --
way_if "pkg-config libc.a" "pkg-config --static, cc -static" by_pkg_config "$prefix" "$work/pc-all-static" static --static -- -static

way_if pkg-config "the lines of README for pkg-config" readme_lines

way "moved prefix, qcal::shared" moved_prefix shared
way "moved prefix, qcal::static" moved_prefix static
way_if pkg-config "moved prefix, pkg-config" moved_pkg_config
way "DESTDIR, --strip, another library directory" staged
way_if pkg-config "DESTDIR, pkg-config" staged_pkg_config

way "components" components
way "only the shared library" one_library SHARED libqcal.so "libqcal.so.$major" "libqcal.so.$version"
way "only the static library" one_library STATIC libqcal.a
way_if "cpack dpkg dpkg-deb dpkg-shlibdeps" "packages are made" make_packages
way_if "cpack dpkg dpkg-deb pkg-config" "Debian packages in an empty root" debian_packages
way_if "cpack pkg-config" "archive, unpacked" archive

way "plain cargo build" plain_build
way "plain compiler line, libqcal.so" plain_shared
way "plain compiler line, libqcal.a" plain_static

way "native static libraries" native_libraries
way_if make "rebuild by make, libqcal.so" rebuilds "Unix Makefiles" qcal-shared release/libqcal.so
way_if ninja "rebuild by ninja, libqcal.a" rebuilds Ninja qcal-static staticlib/libqcal.a

echo "$passed passed, $failed failed, $skipped skipped"
[ $((passed + failed + skipped)) = $expected ] || { echo "$expected ways were expected" >&2; exit 1; }
[ $failed = 0 ]
