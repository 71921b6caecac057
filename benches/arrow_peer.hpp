// Apache Arrow, as pyarrow brings it: the C++ functions behind pyarrow.compute.year, month and day. QCAL_BENCH_ARROW says that it is
// there. Apart from the benchmark, as Arrow's headers want C++20.

#ifndef QCAL_BENCHES_ARROW_PEER_HPP
#define QCAL_BENCHES_ARROW_PEER_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace bench {

/// A date32 array over a column of Unix days, which stays where it is.
class ArrowDates {
public:
    ArrowDates(const int32_t *days, size_t rows);
    ~ArrowDates();
    ArrowDates(const ArrowDates &) = delete;
    ArrowDates &operator=(const ArrowDates &) = delete;

    /// Years, months and days of the months, each a new array of int64, as in Python; the last ones are kept. False where Arrow fails.
    bool fields();
    const int64_t *years() const;
    const int64_t *months() const;
    const int64_t *mdays() const;

private:
    struct Arrays;
    std::unique_ptr<Arrays> arrays;
};

std::string arrow_version();

}  // namespace bench

#endif
