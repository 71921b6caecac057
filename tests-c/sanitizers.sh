#!/usr/bin/env bash
# Test programs under ThreadSanitizer, AddressSanitizer with its search for leaks, and Valgrind:  sanitizers.sh DIRECTORY
#
# The library is built for each of them, in DIRECTORY, and linked statically: what Rust and C do to the same memory is seen
# together. Nothing is suppressed. Rust's standard library comes as it is: what is generic in it is compiled with ours and watched,
# the rest is not. Each checker has to find planted faults (sanitizer_fault.c), most of them in Rust's half. CC names another
# compiler than cc; QCAL_STRESS_SECONDS is how long stress.c may take each time (5). Prints "N passed, N failed, N skipped"; what
# is skipped is named, also in the file that QCAL_SKIPS names.
set -uo pipefail

mkdir -p "${1:?usage: sanitizers.sh DIRECTORY}" && work=$(cd "$1" && pwd -P) || exit 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
compiler=${CC:-cc}
seconds=${QCAL_STRESS_SECONDS:-5}
cd "$here/.." || exit 2

# Programs that pass handles to and fro. ThreadSanitizer gets those that have threads.
programs=()
for source in "$here"/{api_handles,api_names,api_null,batch,batch_overlap,batch_rows,batch_threads,batch_users,threads}.c \
    "$here"/{text_format,text_parse,text_users,threads_text}.c \
    "$here"/{backends,hostile,registry,rules_refused,rules_user}*.c; do
    if [ -f "$source" ]; then
        programs+=("$(basename "$source" .c)")
    fi
done
arguments_of() { # PROGRAM: sets $arguments
    arguments=()
    case $1 in api_handles | api_null) arguments=(include/qcal.symbols) ;; esac
}

# These lines are counted in the end; what programs have said is indented.
ok() { # NAME
    echo "ok $1"
}
bad() { # NAME REASON [LOG]
    echo "FAILED $1: $2"
    [ -z "${3:-}" ] || head -n 80 "$3" | sed 's/^/    /'
}
skip() { # NAME REASON
    echo "skipped $1: $2"
    [ -z "${QCAL_SKIPS:-}" ] || printf '%s\t%s\n' "$1" "$2" >>"$QCAL_SKIPS"
}

# Says where things are and how programs are compiled. The functions below use what it sets.
begin_kind() { # KIND C-FLAG...
    kind=$1 log=$work/$1.log built=$work/$1/programs library=$work/$1/libqcal.a
    c_flags=(-std=c99 -g -O1 -Iinclude "${@:2}")
    rm -rf "$built"
    mkdir -p "$built"
}
# And builds the static library as CMake has it built, with checks of overflow and of what unsafe code takes for granted besides.
prepare() { # KIND "RUST-FLAGS" C-FLAG...
    begin_kind "$1" "${@:3}"
    # One after the other in one directory: what runs in the compiler is built once.
    if ! (
        flock 9
        env -u CARGO_ENCODED_RUSTFLAGS RUSTC_BOOTSTRAP=1 RUSTFLAGS="$2" CARGO_PROFILE_STATICLIB_DEBUG=line-tables-only \
            CARGO_PROFILE_STATICLIB_DEBUG_ASSERTIONS=true CARGO_PROFILE_STATICLIB_OVERFLOW_CHECKS=true \
            cargo rustc --quiet --locked --lib --profile staticlib --crate-type staticlib --target "$host" \
            --target-dir "$work/cargo" && cp "$work/cargo/$host/staticlib/libqcal.a" "$library"
    ) 9>"$work/lock" >"$log" 2>&1; then
        bad "$kind" "the library cannot be built" "$log"
        return 1
    fi
}
rust_runtime() { # SHORT-NAME: sets $runtime
    local file
    file=$(find "$(rustc --print sysroot)/lib/rustlib/$host/lib" -name "librustc*rt.$1.a" 2>/dev/null | head -n 1)
    runtime=("-Wl,--whole-archive" "$file" "-Wl,--no-whole-archive")
    [ -n "$file" ]
}
run() { # PROGRAM ARGUMENT...: builds it if need be; its output in $log, its status in $status
    local name=$1
    shift
    if [ ! -x "$built/$name" ] &&
        ! { "$compiler" "${c_flags[@]}" -c "$here/$name.c" -o "$built/$name.o" &&
            "$compiler" "$built/$name.o" "$library" "${runtime[@]}" -rdynamic -lpthread -ldl -lm -lrt -o "$built/$name"; } \
            >"$log" 2>&1; then
        status='of its compiler, not 0'
        return
    fi
    { "${checker[@]}" "$built/$name" "$@" >"$log" 2>&1; } 2>/dev/null # where the shell would report a signal
    status=$?
}
finds_nothing() { # PROGRAM ARGUMENT...
    local start=$SECONDS
    run "$@"
    if [ "$status" = 0 ] && grep -q '^[1-9][0-9]* passed, 0 failed' "$log"; then
        ok "$kind: $* ($((SECONDS - start)) s)"
    else
        bad "$kind: $*" "status $status" "$log"
    fi
}
finds() { # FAULT STATUS-PATTERN [TEXT]
    run sanitizer_fault "$1"
    # shellcheck disable=SC2053
    if [[ $status = $2 ]] && { [ -z "${3:-}" ] || grep -q -- "$3" "$log"; }; then
        ok "$kind, planted: $1"
    else
        bad "$kind, planted: $1" "status $status, not $2${3:+, or no \"$3\"}" "$log"
    fi
}
# Every object that exports functions of ours calls the sanitizer.
is_instrumented() { # SYMBOL
    local objects instrumented
    nm -A "$library" >"$log" 2>/dev/null
    objects=$(sed -nE 's/^(.*): *[0-9a-f]+ T qcal_[a-z0-9_]+$/\1/p' "$log" | sort -u)
    instrumented=$(sed -nE "s/^(.*): *U $1\$/\1/p" "$log" | sort -u)
    if [ -n "$objects" ] && [ -z "$(comm -23 <(echo "$objects") <(echo "$instrumented"))" ]; then
        ok "$kind: the library's $(wc -l <<<"$objects") object(s) with exports call $1"
    else
        bad "$kind: the library's objects with exports call $1" "they are $objects; of all, these do: $instrumented"
    fi
}

under_thread_sanitizer() {
    local name
    rust_runtime tsan || { skip ThreadSanitizer "this Rust has no runtime of it for $host" && return; }
    prepare thread '-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer' -fsanitize=thread || return
    checker=(env TSAN_OPTIONS=exitcode=99)
    is_instrumented __tsan_read8
    finds_nothing sanitizer_fault none
    finds_nothing sanitizer_fault ordered
    finds race 99 'ThreadSanitizer: data race'
    finds written 99 'ThreadSanitizer: data race'
    finds read 99 'ThreadSanitizer: heap-use-after-free'
    finds name 99 'ThreadSanitizer: heap-use-after-free'
    finds_nothing stress "$seconds"
    for name in "${programs[@]}"; do
        if grep -qE 'pthread_(create|self)' "$here/$name.c"; then
            arguments_of "$name"
            finds_nothing "$name" "${arguments[@]}"
        fi
    done
}
under_address_sanitizer() {
    local name
    rust_runtime asan || { skip AddressSanitizer "this Rust has no runtime of it for $host" && return; }
    # Undefined behaviour in the half written in C ends the program: that needs no runtime.
    prepare address -Zsanitizer=address -fsanitize=address -fsanitize=undefined -fsanitize-undefined-trap-on-error || return
    checker=(env ASAN_OPTIONS=exitcode=99:detect_leaks=1 LSAN_OPTIONS=exitcode=99)
    is_instrumented __asan_report_load8
    finds_nothing sanitizer_fault none
    finds read 99 'AddressSanitizer: heap-use-after-free'
    finds twice 99 'AddressSanitizer: heap-use-after-free'
    finds name 99 'AddressSanitizer: heap-use-after-free'
    finds past 99 'AddressSanitizer: heap-buffer-overflow'
    finds stack 99 'AddressSanitizer: stack-buffer-overflow'
    finds leak 99 'LeakSanitizer: detected memory leaks'
    finds undefined '13[23]' # SIGILL or SIGTRAP
    finds_nothing stress "$seconds"
    for name in "${programs[@]}"; do
        arguments_of "$name"
        finds_nothing "$name" "${arguments[@]}"
    done
    # The example with the most tables of its own.
    if { "$compiler" "${c_flags[@]}" -c examples/month.c -o "$built/month.o" &&
        "$compiler" "$built/month.o" "$library" "${runtime[@]}" -rdynamic -lpthread -ldl -lm -lrt -o "$built/month" &&
        "${checker[@]}" "$here/month_cases.sh" "$built/month"; } >"$log" 2>&1; then
        ok "$kind: examples/month.c"
    else
        bad "$kind: examples/month.c" "it does not build, or fails" "$log"
    fi
}
under_valgrind() {
    command -v valgrind >/dev/null || { skip valgrind "not here" && return; }
    runtime=()
    begin_kind memcheck
    # As it is installed: in scripts/test it is there already, or its tests in C wait for this one.
    if ! cargo rustc --quiet --locked --lib --profile staticlib --crate-type staticlib >"$log" 2>&1; then
        bad memcheck "the library cannot be built" "$log"
        return
    fi
    library=${CARGO_TARGET_DIR:-target}/staticlib/libqcal.a
    checker=(valgrind --quiet --error-exitcode=99 --leak-check=full "--errors-for-leak-kinds=definite,indirect,possible"
        --fair-sched=yes)
    finds_nothing sanitizer_fault none
    finds read 99 'Invalid read'
    finds name 99 'Invalid read'
    finds past 99 'Invalid write'
    finds leak 99 'definitely lost'
    finds_nothing stress "$seconds"
}

host=$(rustc -vV 2>/dev/null | sed -n 's/^host: //p')
if [ -z "$host" ] || ! command -v cargo >/dev/null; then
    echo "rustc and cargo are not here"
    exit 2
fi
rm -f "$work"/*.told
under=(under_valgrind)
if [ "$(uname -s)" = Linux ] && command -v nm >/dev/null; then
    under+=(under_thread_sanitizer under_address_sanitizer)
else
    skip "sanitizers" "they are linked as on Linux, with binutils" | tee "$work/skipped.told"
fi
for one in "${under[@]}"; do # side by side, as most of them have one busy thread
    { "$one"; echo "end of $one"; } >"$work/$one.told" 2>&1 &
done
wait
for one in "${under[@]}"; do
    grep -qx "end of $one" "$work/$one.told" || bad "$one" "it ended early" >>"$work/$one.told"
    grep -vx "end of $one" "$work/$one.told"
done
passed=$(cat "$work"/*.told | grep -c '^ok ')
failed=$(cat "$work"/*.told | grep -c '^FAILED ')
skipped=$(cat "$work"/*.told | grep -c '^skipped ')
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ $((passed + skipped)) -gt 0 ]
