/**
 * @file
 * What a call gives: qcal::status, qcal::error, qcal::result. Part of qcal.hpp.
 */
#ifndef QCAL_RESULT_HPP
#define QCAL_RESULT_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <exception>
#include <functional>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "../qcal.h"

namespace qcal {

/** What a function of the library answers. The numbers are those of qcal_status and never change their meaning. */
enum class status : qcal_status {
    ok = QCAL_OK,                                      /**< Done. */
    null_pointer = QCAL_ERR_NULL,                      /**< A required pointer is NULL. */
    bad_handle = QCAL_ERR_BAD_HANDLE,                  /**< A live handle of another kind. */
    invalid_argument = QCAL_ERR_INVALID_ARGUMENT,      /**< An option, a size or a weekday that is none of the defined ones. */
    invalid_date = QCAL_ERR_INVALID_DATE,              /**< No such year, month or day in the calendar. */
    out_of_range = QCAL_ERR_OUT_OF_RANGE,              /**< A year or day outside the calendar's range. */
    not_found = QCAL_ERR_NOT_FOUND,                    /**< No such calendar or era, or no date that meets the condition. */
    invalid_name = QCAL_ERR_INVALID_NAME,              /**< A name that no calendar can be given. */
    name_taken = QCAL_ERR_NAME_TAKEN,                  /**< A name that another calendar has. */
    protected_calendar = QCAL_ERR_PROTECTED,           /**< A built-in calendar cannot be changed. */
    buffer_too_small = QCAL_ERR_BUFFER_TOO_SMALL,      /**< The text is longer than the buffer. */
    parse = QCAL_ERR_PARSE,                            /**< Text that cannot be read as asked. */
    unsupported = QCAL_ERR_UNSUPPORTED,                /**< Not offered by this version or for this calendar. */
    no_memory = QCAL_ERR_NO_MEMORY,                    /**< Memory could not be reserved; nothing was changed. */
    limit = QCAL_ERR_LIMIT,                            /**< A documented limit was reached. */
    backend = QCAL_ERR_BACKEND,                        /**< A user-defined calendar failed or contradicts itself. */
    panic = QCAL_ERR_PANIC                             /**< A fault inside the library was caught; nothing was changed. */
};

/** The name of a status in C, such as "QCAL_ERR_NULL". The text is static. Any thread. */
[[nodiscard]] inline std::string_view name(status code) noexcept { return qcal_status_name(static_cast<qcal_status>(code)); }

/** A sentence in English that says what a status means. The text is static. Any thread. */
[[nodiscard]] inline std::string_view message(status code) noexcept { return qcal_status_message(static_cast<qcal_status>(code)); }

/** What qcal_last_error() keeps at most, with the closing NUL. */
inline constexpr std::size_t detail_size = 257;

/**
 * Why a call failed: a status, the detail text of the failure, and for text that could not be read the place.
 *
 * A value: the detail is copied out of the library when the error is made, so that later failures do not change it. Making and copying
 * errors never throws; where memory is short the detail is left out. A moved-from error keeps its status and has no detail.
 * Threads: as any value.
 */
class error {
public:
    /** What offset() is where there is none. */
    static constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

    /** An error without a detail. status::ok is no error and becomes status::invalid_argument. */
    error(status code) noexcept : code_(code == status::ok ? status::invalid_argument : code) {}

    /** An error with a detail of one's own, such as one that a backend gives. */
    error(status code, std::string_view detail) noexcept : error(code) { keep(detail); }

    /** The failure of a call of qcal.h that this thread has just made, with its detail text. */
    [[nodiscard]] static error last(status code, std::size_t offset = no_offset) noexcept {
        error made(code);
        char text[detail_size];
        std::size_t length = 0;
        if (qcal_last_error(text, sizeof text, &length) == QCAL_OK) {
            made.keep(std::string_view(text, length));
        }
        made.offset_ = offset;
        return made;
    }

    /** Copies; where memory is short without the detail. */
    error(const error &other) noexcept : code_(other.code_), offset_(other.offset_) { keep(other.detail()); }
    /** Takes the detail; the other one keeps its status. */
    error(error &&other) noexcept
        : code_(other.code_), offset_(other.offset_), length_(std::exchange(other.length_, 0)), text_(std::exchange(other.text_, nullptr)) {}
    /** Assigns a copy or what was moved. */
    error &operator=(error other) noexcept {
        std::swap(code_, other.code_);
        std::swap(offset_, other.offset_);
        std::swap(length_, other.length_);
        std::swap(text_, other.text_);
        return *this;
    }
    ~error() { delete[] text_; }

    /** The status; never status::ok. */
    [[nodiscard]] status code() const noexcept { return code_; }
    /** What this failure was about, in English; empty where nothing more is known. Lives as long as the error. */
    [[nodiscard]] std::string_view detail() const noexcept { return text_ != nullptr ? std::string_view(text_, length_) : std::string_view(); }
    /** The detail, or the sentence for the status where there is none. NUL-terminated; lives as long as the error. */
    [[nodiscard]] const char *message() const noexcept {
        return text_ != nullptr ? text_ : qcal_status_message(static_cast<qcal_status>(code_));
    }
    /** The offset at which a text is wrong, in bytes or units of UTF-16; no_offset for anything but status::parse. */
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }

    /** Whether an error has a status. */
    friend bool operator==(const error &a, status b) noexcept { return a.code_ == b; }
    /** Whether an error has another status. */
    friend bool operator!=(const error &a, status b) noexcept { return a.code_ != b; }

private:
    void keep(std::string_view detail) noexcept {
        if (detail.empty()) {
            return;
        }
        text_ = new (std::nothrow) char[detail.size() + 1];
        if (text_ != nullptr) {
            std::memcpy(text_, detail.data(), detail.size());
            text_[detail.size()] = '\0';
            length_ = detail.size();
        }
    }

    status code_;
    std::size_t offset_ = no_offset;
    std::size_t length_ = 0;
    char *text_ = nullptr;
};

/** What result::value() throws where exceptions are on, and what a user-defined calendar may throw to give a status of its own. */
class exception : public std::exception {
public:
    /** Carries an error. */
    explicit exception(qcal::error cause) noexcept : cause_(std::move(cause)) {}
    /** What failed. */
    [[nodiscard]] const qcal::error &error() const noexcept { return cause_; }
    /** error::message(). */
    [[nodiscard]] const char *what() const noexcept override { return cause_.message(); }

private:
    qcal::error cause_;
};

/** What the headers share and nobody else should use. */
namespace detail {

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
inline constexpr bool exceptions = true;
#else
inline constexpr bool exceptions = false;
#endif

// The flag is a parameter, so that files built with and without exceptions may meet in one program.
template <bool Throw>
[[noreturn]] inline void refuse(const error &cause) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    if constexpr (Throw) {
        throw exception(cause);
    }
#endif
    (void)cause;
    std::terminate();
}

// Runs code that may run out of memory, or a user's code: no exception leaves it. `Result` is made of an error.
template <class Result, bool Catch = exceptions, class Code>
Result guarded(status otherwise, Code &&code) noexcept {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    if constexpr (Catch) {
        try {
            return code();
        } catch (const exception &thrown) {
            return Result(thrown.error());
        } catch (const std::bad_alloc &) {
            return Result(error(status::no_memory));
        } catch (...) {
            return Result(error(otherwise));
        }
    }
#endif
    (void)otherwise;
    return code();
}

}  // namespace detail

/**
 * A value, or the error that is there instead. As std::expected<T, qcal::error>, in C++17, with two differences: nothing is undefined, a
 * value that is not there ends the program by std::terminate(); and operator*, value() and error() of a temporary give the thing itself, so
 * that a loop over the range that a call gives, `for (auto day : *call())`, is safe.
 *
 * A moved-from result still has its value, moved from, or its error. Threads: as its value.
 */
template <class T>
class [[nodiscard]] result {
public:
    /** What it holds. */
    using value_type = T;
    /** What it holds instead. */
    using error_type = qcal::error;

    /** Holds a value. */
    result(T value) noexcept(std::is_nothrow_move_constructible_v<T>) : state_(std::in_place_index<0>, std::move(value)) {}
    /** Holds a value made of what can stand for one, as "Nivôse" can for a std::string. A pointer is no bool. */
    template <class U, class = std::enable_if_t<std::is_class_v<T> && std::is_convertible_v<U, T> && !std::is_base_of_v<result, std::decay_t<U>> &&
                                                !std::is_same_v<std::decay_t<U>, T> && !std::is_convertible_v<U, qcal::error>>>
    result(U &&value) noexcept(std::is_nothrow_constructible_v<T, U>) : state_(std::in_place_index<0>, std::forward<U>(value)) {}
    /** A pointer is no bool. */
    template <class P, class B = T, class = std::enable_if_t<std::is_same_v<B, bool>>>
    result(P *) = delete;
    /** Holds an error. */
    result(qcal::error cause) noexcept : state_(std::in_place_index<1>, std::move(cause)) {}
    /** Holds an error without a detail; status::ok is none and becomes status::invalid_argument. */
    result(status code) noexcept : result(qcal::error(code)) {}

    /** Whether there is a value. */
    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    /** Whether there is a value. */
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    /** status::ok, or the status of the error. */
    [[nodiscard]] status code() const noexcept { return has_value() ? status::ok : error().code(); }

    /** The value; where there is none the program ends. */
    [[nodiscard]] T &operator*() & noexcept { return *checked(std::get_if<0>(&state_)); }
    /** The value; where there is none the program ends. */
    [[nodiscard]] const T &operator*() const & noexcept { return *checked(std::get_if<0>(&state_)); }
    /** The value itself, not a reference into the temporary; where there is none the program ends. */
    [[nodiscard]] T operator*() && noexcept(std::is_nothrow_move_constructible_v<T>) { return std::move(*checked(std::get_if<0>(&state_))); }
    /** A member of the value; where there is none the program ends. */
    [[nodiscard]] T *operator->() noexcept { return checked(std::get_if<0>(&state_)); }
    /** A member of the value; where there is none the program ends. */
    [[nodiscard]] const T *operator->() const noexcept { return checked(std::get_if<0>(&state_)); }

    /** The value; where there is none, throws qcal::exception, or ends the program where exceptions are off. */
    template <bool Throw = detail::exceptions>
    [[nodiscard]] T &value() & {
        return has_value() ? **this : (detail::refuse<Throw>(error()), **this);
    }
    /** The value; where there is none, throws qcal::exception, or ends the program where exceptions are off. */
    template <bool Throw = detail::exceptions>
    [[nodiscard]] const T &value() const & {
        return has_value() ? **this : (detail::refuse<Throw>(error()), **this);
    }
    /** The value itself; where there is none, throws qcal::exception, or ends the program where exceptions are off. */
    template <bool Throw = detail::exceptions>
    [[nodiscard]] T value() && {
        if (!has_value()) {
            detail::refuse<Throw>(error());
        }
        return *std::move(*this);
    }

    /** The value, or another. */
    template <class U>
    [[nodiscard]] T value_or(U &&other) const & {
        return has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }
    /** The value, or another. */
    template <class U>
    [[nodiscard]] T value_or(U &&other) && {
        return has_value() ? *std::move(*this) : static_cast<T>(std::forward<U>(other));
    }

    /** The error; where there is none the program ends. */
    [[nodiscard]] const qcal::error &error() const & noexcept { return *checked(std::get_if<1>(&state_)); }
    /** The error itself, not a reference into the temporary; where there is none the program ends. */
    [[nodiscard]] qcal::error error() && noexcept { return std::move(*checked(std::get_if<1>(&state_))); }

    /** What a function that gives a result makes of the value; the error stays as it is. */
    template <class F>
    [[nodiscard]] auto and_then(F &&f) const -> std::decay_t<std::invoke_result_t<F, const T &>> {
        using other = std::decay_t<std::invoke_result_t<F, const T &>>;
        return has_value() ? std::invoke(std::forward<F>(f), **this) : other(error());
    }
    /** What a function makes of the value, nothing where it gives nothing; the error stays as it is. */
    template <class F>
    [[nodiscard]] auto transform(F &&f) const -> result<std::decay_t<std::invoke_result_t<F, const T &>>> {
        using other = result<std::decay_t<std::invoke_result_t<F, const T &>>>;
        if (!has_value()) {
            return other(error());
        }
        if constexpr (std::is_void_v<typename other::value_type>) {
            std::invoke(std::forward<F>(f), **this);
            return other();
        } else {
            return other(std::invoke(std::forward<F>(f), **this));
        }
    }
    /** The value, or what a function that gives a result makes of the error. */
    template <class F>
    [[nodiscard]] result or_else(F &&f) const & {
        return has_value() ? *this : result(std::invoke(std::forward<F>(f), error()));
    }
    /** The value itself, or what a function that gives a result makes of the error. */
    template <class F>
    [[nodiscard]] result or_else(F &&f) && {
        return has_value() ? std::move(*this) : result(std::invoke(std::forward<F>(f), *checked(std::get_if<1>(&state_))));
    }

private:
    template <class P>
    static P *checked(P *part) noexcept {
        if (part == nullptr) {
            std::terminate();
        }
        return part;
    }

    std::variant<T, qcal::error> state_;
};

/** Success, or the error that is there instead. */
template <>
class [[nodiscard]] result<void> {
public:
    /** Nothing. */
    using value_type = void;
    /** What it holds where it failed. */
    using error_type = qcal::error;

    /** Success. */
    result() noexcept = default;
    /** Holds an error. */
    result(qcal::error cause) noexcept : state_(std::move(cause)) {}
    /** Holds an error without a detail; status::ok is success. */
    result(status code) noexcept {
        if (code != status::ok) {
            state_.emplace(code);
        }
    }

    /** Whether it went well. */
    [[nodiscard]] bool has_value() const noexcept { return !state_.has_value(); }
    /** Whether it went well. */
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    /** status::ok, or the status of the error. */
    [[nodiscard]] status code() const noexcept { return has_value() ? status::ok : error().code(); }
    /** Nothing; after a failure throws qcal::exception, or ends the program where exceptions are off. */
    template <bool Throw = detail::exceptions>
    void value() const {
        if (!has_value()) {
            detail::refuse<Throw>(error());
        }
    }
    /** The error; where there is none the program ends. */
    [[nodiscard]] const qcal::error &error() const & noexcept {
        if (!state_.has_value()) {
            std::terminate();
        }
        return *state_;
    }
    /** The error itself, not a reference into the temporary; where there is none the program ends. */
    [[nodiscard]] qcal::error error() && noexcept { return static_cast<const result &>(*this).error(); }

    /** What a function that gives a result does after success; the error stays as it is. */
    template <class F>
    [[nodiscard]] auto and_then(F &&f) const -> std::decay_t<std::invoke_result_t<F>> {
        using other = std::decay_t<std::invoke_result_t<F>>;
        return has_value() ? std::invoke(std::forward<F>(f)) : other(error());
    }
    /** What a function gives after success; the error stays as it is. */
    template <class F>
    [[nodiscard]] auto transform(F &&f) const -> result<std::decay_t<std::invoke_result_t<F>>> {
        using other = result<std::decay_t<std::invoke_result_t<F>>>;
        if (!has_value()) {
            return other(error());
        }
        if constexpr (std::is_void_v<typename other::value_type>) {
            std::invoke(std::forward<F>(f));
            return other();
        } else {
            return other(std::invoke(std::forward<F>(f)));
        }
    }
    /** Success, or what a function that gives a result makes of the error. */
    template <class F>
    [[nodiscard]] result or_else(F &&f) const {
        return has_value() ? *this : result(std::invoke(std::forward<F>(f), error()));
    }

private:
    std::optional<qcal::error> state_;
};

namespace detail {

// The answer of a call, as a result.
inline result<void> done(qcal_status code) noexcept {
    return code == QCAL_OK ? result<void>() : result<void>(error::last(static_cast<status>(code)));
}
inline error failed(qcal_status code, std::size_t offset = error::no_offset) noexcept {
    return error::last(static_cast<status>(code), code == QCAL_ERR_PARSE ? offset : error::no_offset);
}

}  // namespace detail

/** The detail text of this thread's last failure, as qcal_last_error() has it; for programs that also call qcal.h themselves. */
[[nodiscard]] inline std::string last_error() {
    char text[detail_size];
    std::size_t length = 0;
    return qcal_last_error(text, sizeof text, &length) == QCAL_OK ? std::string(text, length) : std::string();
}

/** The version of the library that is running, such as "0.1.0"; QCAL_VERSION is that of the header. The text is static. */
[[nodiscard]] inline std::string_view library_version() noexcept { return qcal_version(); }

/** The binary interface of the library that is running; QCAL_ABI_VERSION is that of the header. */
[[nodiscard]] inline std::int32_t library_abi_version() noexcept { return qcal_abi_version(); }

}  // namespace qcal

#endif
