/*
 * The allocator of the program, and so of the library in it: it counts what the watched thread allocates, and refuses what it is told to.
 * To be included by one source of a program. Relies on glibc, whose allocator goes by a second name.
 */
#ifndef ALLOCATOR_H
#define ALLOCATOR_H

#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

/* Of each thread. */
static __thread struct {
    int watched;
    long first, last;   /* these are refused, counted from 0 */
    long calls;         /* allocations asked for */
    long refused;
    long live;          /* allocations less frees */
    void (*hook)(long); /* called before each allocation with its number */
} memory;

/* From here to memory_unwatch() allocations are counted, and the first-th to the last-th are refused. */
static inline void memory_watch(long first, long last) {
    memory.first = first;
    memory.last = last;
    memory.calls = memory.refused = memory.live = 0;
    memory.watched = 1;
}
static inline void memory_unwatch(void) { memory.watched = 0; }

#define REFUSE_NONE LONG_MAX, LONG_MAX
#define REFUSE_ALL 0, LONG_MAX

static int memory_refuses(void) {
    long number = memory.calls;
    if (!memory.watched) {
        return 0;
    }
    memory.calls++;
    if (memory.hook != NULL) {
        memory.hook(number);
    }
    if (number >= memory.first && number <= memory.last) {
        memory.refused++;
        errno = ENOMEM;
        return 1;
    }
    return 0;
}

static void *memory_given(void *given) {
    memory.live += memory.watched && given != NULL;
    return given;
}

void *malloc(size_t size) { return memory_refuses() ? NULL : memory_given(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return memory_refuses() ? NULL : memory_given(__libc_calloc(count, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return memory_refuses() ? NULL : memory_given(__libc_memalign(alignment, size)); }

int posix_memalign(void **given, size_t alignment, size_t size) {
    void *found = aligned_alloc(alignment, size);
    if (found == NULL) {
        return ENOMEM;
    }
    *given = found;
    return 0;
}

void *realloc(void *old, size_t size) {
    if (memory_refuses()) {
        return NULL;
    }
    return old == NULL ? memory_given(__libc_malloc(size)) : __libc_realloc(old, size);
}

void free(void *old) {
    memory.live -= memory.watched && old != NULL;
    __libc_free(old);
}

#endif
