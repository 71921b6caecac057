// How much more two threads do in the same time than one.

#ifndef QCAL_BENCHES_THREADS_HPP
#define QCAL_BENCHES_THREADS_HPP

#include "measure.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#ifdef __linux__
#include <pthread.h>
#include <sched.h>
#endif

namespace bench {

/// A thread of its own CPU, so that two do not meet on one; false where there is no such CPU.
inline bool pin(size_t thread) {
#ifdef __linux__
    static const std::vector<size_t> cpus = [] {
        cpu_set_t set;
        std::vector<size_t> found;
        if (sched_getaffinity(0, sizeof set, &set) == 0)
            for (size_t cpu = 0; cpu < CPU_SETSIZE; ++cpu)
                if (CPU_ISSET(cpu, &set)) found.push_back(cpu);
        return found;
    }();
    if (thread >= cpus.size()) return false;
    cpu_set_t own;
    CPU_ZERO(&own);
    CPU_SET(cpus[thread], &own);
    return pthread_setaffinity_np(pthread_self(), sizeof own, &own) == 0;
#else
    return thread < std::thread::hardware_concurrency();
#endif
}

struct Scaled {
    std::string name;
    double goal;
    std::function<uint64_t(size_t)> pass;  // what a thread does, by its number
    size_t calls;                          // in one pass
    bool splits = false;                   // or: a pass takes the number of threads and shares its calls among as many
    size_t passes = 1;                     // in one run
    std::array<double, 2> best{};          // ns per call of one thread, and of each of two
    double scaling() const { return best[1] > 0 ? 2 * best[0] / best[1] : 0; }
};

/// What two threads can reach at all: multiplications that wait for each other, and such that do not.
struct Arithmetic {
    bool chain;
    uint64_t operator()(int64_t x) const {
        uint64_t a = static_cast<uint64_t>(x), b = a, c = a, d = a;
        for (int i = 0; i < 8; ++i) {
            if (chain) {
                a = (a * 25214903917u + 11) * 25214903917u + 11;
            } else {
                a = a * 25214903917u + 11, b = b * 22695477u + 1, c = c * 1103515245u + 12345, d = d * 69069u + 5;
                __asm__ volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d));
            }
        }
        return a + b + c + d;
    }
};

/// Wall clock of the given number of threads from the first start to the last end, in ns; 0 where they cannot have a CPU each.
inline double wall(const Scaled &work, size_t threads, size_t passes) {
    using Clock = std::chrono::steady_clock;
    if (work.splits) {
        g_sink = g_sink + work.pass(threads);  // fills the caches
        const auto start = Clock::now();
        for (size_t i = 0; i < passes; ++i) g_sink = g_sink + work.pass(threads);
        return std::chrono::duration<double, std::nano>(Clock::now() - start).count();
    }
    struct alignas(128) Times {
        Clock::time_point start{}, end{};
    };
    std::array<Times, 2> times{};
    std::atomic<size_t> ready{0};
    std::atomic<bool> pinned{true};
    std::vector<std::thread> running;
    for (size_t k = 0; k < threads; ++k) {
        running.emplace_back([&, k] {
            if (!pin(k)) pinned = false;
            uint64_t sum = work.pass(k);  // fills the caches
            ++ready;
            while (ready < threads) {}
            times[k].start = Clock::now();
            for (size_t i = 0; i < passes; ++i) sum += work.pass(k);
            times[k].end = Clock::now();
            static std::atomic<uint64_t> sink;
            sink += sum;
        });
    }
    for (std::thread &t : running) t.join();
    if (!pinned) return 0;
    auto start = times[0].start;
    auto end = times[0].end;
    for (size_t k = 1; k < threads; ++k) start = std::min(start, times[k].start), end = std::max(end, times[k].end);
    return std::chrono::duration<double, std::nano>(end - start).count();
}

/// The best of some runs with one thread and with two, all works in turn, so that what else the machine does meets all alike.
inline void scale(std::vector<Scaled> &works, size_t runs, double run_ns) {
    for (Scaled &work : works) {
        const double once = std::max(wall(work, 1, 1), 1.0);
        work.passes = static_cast<size_t>(std::clamp(run_ns / once, 1.0, 1e6));
    }
    for (size_t run = 0; run < runs; ++run) {
        for (Scaled &work : works) {
            for (const size_t threads : {size_t{1}, size_t{2}}) {
                // Of a pass that splits, each thread makes its share of the calls.
                const size_t calls = work.calls * work.passes / (work.splits ? threads : 1);
                const double ns = wall(work, threads, work.passes) / static_cast<double>(calls);
                double &best = work.best[threads - 1];
                best = run == 0 ? ns : std::min(best, ns);
            }
        }
    }
}

}  // namespace bench

#endif
