#include "arrow_peer.hpp"

#include <arrow/array/array_primitive.h>
#include <arrow/buffer.h>
#include <arrow/compute/api_scalar.h>
#include <arrow/config.h>
#include <arrow/datum.h>
#if __has_include(<arrow/compute/initialize.h>)
#include <arrow/compute/initialize.h>
#endif

#include <array>
#include <cstdlib>

namespace bench {

struct ArrowDates::Arrays {
    arrow::Datum days;
    std::array<arrow::Datum, 3> fields;

    const int64_t *values(size_t field) const { return fields[field].array()->GetValues<int64_t>(1); }
};

ArrowDates::ArrowDates(const int32_t *days, size_t rows) : arrays(std::make_unique<Arrays>()) {
#if __has_include(<arrow/compute/initialize.h>)
    if (!arrow::compute::Initialize().ok()) std::abort();
#endif
    arrays->days = std::make_shared<arrow::Date32Array>(static_cast<int64_t>(rows), arrow::Buffer::Wrap(days, rows));
}

ArrowDates::~ArrowDates() = default;

bool ArrowDates::fields() {
    const std::array<arrow::Result<arrow::Datum>, 3> found = {
        arrow::compute::Year(arrays->days), arrow::compute::Month(arrays->days), arrow::compute::Day(arrays->days)};
    for (size_t i = 0; i < found.size(); ++i) {
        if (!found[i].ok()) return false;
        arrays->fields[i] = *found[i];
    }
    return true;
}

const int64_t *ArrowDates::years() const { return arrays->values(0); }
const int64_t *ArrowDates::months() const { return arrays->values(1); }
const int64_t *ArrowDates::mdays() const { return arrays->values(2); }

std::string arrow_version() { return arrow::GetBuildInfo().version_string; }

}  // namespace bench
