/**
 * @file
 * How texts and lists pass the boundary of C: for the other parts of qcal.hpp, not for programs.
 */
#ifndef QCAL_DETAIL_HPP
#define QCAL_DETAIL_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>

#include "values.hpp"

namespace qcal::detail {

// Room for a first attempt; longer texts are rare and go to the heap.
inline constexpr std::size_t first_room = 256;

// A text as C wants it, with a NUL behind it, whatever stood behind the view. A NUL inside would cut it short unseen: that is refused.
class terminated {
public:
    explicit terminated(std::string_view text) noexcept {
        if (!text.empty() && std::memchr(text.data(), '\0', text.size()) != nullptr) {
            failed_ = QCAL_ERR_INVALID_ARGUMENT;
            return;
        }
        if (text.size() >= sizeof small_) {
            heap_.reset(new (std::nothrow) char[text.size() + 1]);
            if (heap_ == nullptr) {
                failed_ = QCAL_ERR_NO_MEMORY;
                return;
            }
        }
        char *const to = heap_ != nullptr ? heap_.get() : small_;
        std::copy(text.begin(), text.end(), to);
        to[text.size()] = '\0';
    }
    terminated(const terminated &) = delete;
    terminated &operator=(const terminated &) = delete;

    bool ok() const noexcept { return failed_ == QCAL_OK; }
    const char *c_str() const noexcept { return heap_ != nullptr ? heap_.get() : small_; }
    // Why it cannot be given to C; `inside` is what a NUL inside means to the function.
    error fault(status inside) const noexcept {
        return failed_ == QCAL_ERR_NO_MEMORY ? error(status::no_memory) : error(inside, "a text with a NUL inside");
    }

private:
    char small_[first_room];
    std::unique_ptr<char[]> heap_;
    qcal_status failed_ = QCAL_OK;
};

// A text out of the library: into a small buffer first, then into one as long as the library said. Asked again where it has grown meanwhile,
// as names of a user-defined calendar may. `call` is (buf, cap, len); Unit is char, or uint16_t for the char16_t of the result.
template <class Char, class Unit = std::conditional_t<sizeof(Char) == 1, char, std::uint16_t>, class Call>
result<std::basic_string<Char>> text_out(const Call &call) noexcept {
    using text = std::basic_string<Char>;
    return guarded<result<text>>(status::no_memory, [&]() -> result<text> {
        Unit first[first_room];
        std::size_t length = 0;
        qcal_status code = call(first, first_room, &length);
        if (code == QCAL_OK) {
            return text(first, first + length);
        }
        for (int attempt = 0; code == QCAL_ERR_BUFFER_TOO_SMALL && attempt < 8; attempt++) {
            const std::size_t room = length + 1;
            if constexpr (std::is_same_v<Char, Unit>) {
                text out(length, Char());
                code = call(out.data(), room, &length);
                if (code == QCAL_OK) {
                    out.resize(length);
                    return out;
                }
            } else { // a char16_t is not a uint16_t, and may not be written to as one
                const std::unique_ptr<Unit[]> out(new Unit[room]);
                code = call(out.get(), room, &length);
                if (code == QCAL_OK) {
                    return text(out.get(), out.get() + length);
                }
            }
        }
        return failed(code);
    });
}

// What a proxy's operator-> needs.
template <class T>
struct arrow {
    T value;
    const T *operator->() const noexcept { return &value; }
};

// A random access iterator over what `Source` has at each index. Its values are made when they are looked at, so that to C++17 it is an input
// iterator, whatever it can do.
template <class Source>
class index_iterator {
public:
    using value_type = std::decay_t<decltype(std::declval<const Source &>().at(std::int64_t()))>;
    using reference = value_type;
    using pointer = arrow<value_type>;
    using difference_type = std::int64_t;
    using iterator_category = std::input_iterator_tag;
#if __cplusplus > 201703L
    using iterator_concept = std::random_access_iterator_tag;
#endif

    index_iterator() = default;
    index_iterator(Source source, std::int64_t index) noexcept : source_(source), index_(index) {}

    reference operator*() const noexcept { return source_.at(index_); }
    pointer operator->() const noexcept { return {**this}; }
    reference operator[](difference_type n) const noexcept { return source_.at(index_ + n); }
    index_iterator &operator++() noexcept { return *this += 1; }
    index_iterator &operator--() noexcept { return *this -= 1; }
    index_iterator operator++(int) noexcept {
        const index_iterator before = *this;
        ++*this;
        return before;
    }
    index_iterator operator--(int) noexcept {
        const index_iterator before = *this;
        --*this;
        return before;
    }
    index_iterator &operator+=(difference_type n) noexcept {
        index_ += n;
        return *this;
    }
    index_iterator &operator-=(difference_type n) noexcept {
        index_ -= n;
        return *this;
    }
    friend index_iterator operator+(index_iterator it, difference_type n) noexcept { return it += n; }
    friend index_iterator operator+(difference_type n, index_iterator it) noexcept { return it += n; }
    friend index_iterator operator-(index_iterator it, difference_type n) noexcept { return it -= n; }
    friend difference_type operator-(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ - b.index_; }
    friend bool operator==(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ == b.index_; }
    friend bool operator!=(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ != b.index_; }
    friend bool operator<(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ < b.index_; }
    friend bool operator>(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ > b.index_; }
    friend bool operator<=(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ <= b.index_; }
    friend bool operator>=(const index_iterator &a, const index_iterator &b) noexcept { return a.index_ >= b.index_; }

private:
    Source source_{};
    std::int64_t index_ = 0;
};

struct name_source {
    const qcal_names *names = nullptr;
    std::string_view at(std::int64_t index) const noexcept {
        const char *const name = qcal_names_get(names, static_cast<std::size_t>(index));
        return name != nullptr ? std::string_view(name) : std::string_view();
    }
};

}  // namespace qcal::detail

namespace qcal {

/**
 * A list of names as it was when it was asked for: a random access range of std::string_view, which live as long as the list.
 *
 * Owns the list of qcal.h and moves only. A moved-from list is empty.
 * Threads: any number may read it.
 */
class name_list {
public:
    /** A random access iterator; valid as long as the list. */
    using iterator = detail::index_iterator<detail::name_source>;
    /** The same: names cannot be changed. */
    using const_iterator = iterator;
    /** What it is a list of. */
    using value_type = std::string_view;

    /** Takes over a list of qcal.h; NULL is the empty list. */
    explicit name_list(qcal_names *names) noexcept : names_(names) {}

    /** How many names. */
    [[nodiscard]] std::size_t size() const noexcept { return qcal_names_count(names_.get()); }
    /** Whether there are none. */
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /** A name; empty past the end. */
    [[nodiscard]] std::string_view operator[](std::size_t index) const noexcept { return *(begin() + static_cast<std::int64_t>(index)); }
    /** The first name. */
    [[nodiscard]] iterator begin() const noexcept { return {detail::name_source{names_.get()}, 0}; }
    /** Behind the last name. */
    [[nodiscard]] iterator end() const noexcept { return {detail::name_source{names_.get()}, static_cast<std::int64_t>(size())}; }

private:
    struct destroy {
        void operator()(qcal_names *names) const noexcept { qcal_names_destroy(names); }
    };
    std::unique_ptr<qcal_names, destroy> names_;
};

namespace detail {

template <class Call>
result<name_list> list_out(const Call &call) noexcept {
    qcal_names *names = nullptr;
    const qcal_status code = call(&names);
    return code == QCAL_OK ? result<name_list>(name_list(names)) : result<name_list>(failed(code));
}

// A time as C has it; the name of its zone lives beside it.
class c_time {
public:
    explicit c_time(const time_of_day &time) noexcept : zone_(time.zone) {
        value_.size = sizeof value_;
        value_.flags = (time.utc_offset.has_value() ? QCAL_TIME_OFFSET : 0u) | (time.utc ? QCAL_TIME_UTC : 0u);
        value_.hour = time.hour;
        value_.minute = time.minute;
        value_.second = time.second;
        value_.nanosecond = time.nanosecond;
        value_.utc_offset = time.utc_offset.value_or(0);
        value_.zone = time.zone.empty() ? nullptr : zone_.c_str();
    }
    bool ok() const noexcept { return zone_.ok(); }
    error fault() const noexcept { return zone_.fault(status::invalid_argument); }
    const qcal_time *get() const noexcept { return &value_; }

private:
    terminated zone_;
    qcal_time value_ = {};
};

inline std::optional<time_of_day> time_from_c(const qcal_time &time) {
    if ((time.flags & QCAL_TIME_NONE) != 0) {
        return std::nullopt;
    }
    time_of_day out;
    out.hour = time.hour;
    out.minute = time.minute;
    out.second = time.second;
    out.nanosecond = time.nanosecond;
    if ((time.flags & QCAL_TIME_OFFSET) != 0) {
        out.utc_offset = time.utc_offset;
    }
    out.utc = (time.flags & QCAL_TIME_UTC) != 0;
    return out;
}

// The text of a view as C wants a text with a length: never NULL.
inline const char *data_of(std::string_view text) noexcept { return text.data() != nullptr ? text.data() : ""; }

}  // namespace detail
}  // namespace qcal

#endif
