/**
 * @file
 * Calendars that a program defines: qcal::backend to derive from, qcal::definition to fill with lambdas, qcal::rule to fill with data.
 * They are registered by qcal::registry. Part of qcal.hpp.
 */
#ifndef QCAL_BACKEND_HPP
#define QCAL_BACKEND_HPP

#include <functional>
#include <vector>

#include "calendar.hpp"

namespace qcal {

/** What a user-defined calendar says of itself, beside the answers of its callbacks. */
struct calendar_facts {
    bool pure = false;                         /**< Always gives the same answers: asked once for its window, then as fast as a built-in. */
    qcal::kind kind = qcal::kind::unspecified; /**< What its years and months follow. */
    bool proleptic = false;                    /**< The rule is extended to the time before its introduction. */
    bool year_zero = false;                    /**< Years are counted through zero. */
    std::int32_t days_per_week = 0;            /**< Days of the week, 1 to 32; 0 means 7. */
    std::int32_t first_year = 0;               /**< The first year; both 0: 1 to 9999, where proleptic -9999 to 9999. */
    std::int32_t last_year = 0;                /**< The last year. */
    std::int32_t window_first_year = 0;        /**< The years asked for at registration; both 0: Gregorian 1900 to 2100. */
    std::int32_t window_last_year = 0;         /**< The last of them, 20,000 years at most. */
    std::vector<std::string> month_names;      /**< Names of months in order; may be empty. */
    std::vector<std::string> weekday_names;    /**< Names of days of the week in order; may be empty. */
};

/**
 * A calendar to be derived from. To be written are months_in_year(), days_in_month(), and either year_start() or both to_jdn() and
 * to_date(); the others are optional. An override must be public and have its name for itself.
 *
 * It is asked only about years of its range, months that the year has, days that the month has; every answer is checked. An answer
 * may be an error, and any member may throw: a qcal::exception gives its status, std::bad_alloc status::no_memory, anything else
 * status::backend. To whoever asked the calendar each of them is a fault of it, status::backend.
 *
 * Lifetime: destroyed exactly once, when it is in no registry and no qcal::calendar has it, by whoever did that; or where registering it failed.
 * Its destructor must not throw. Threads: members are called in any thread, several at once, never under a lock of the library, so that
 * they may use all of qcal.
 */
class backend {
public:
    virtual ~backend() = default;

    /** What holds for the calendar as a whole. Asked once, at registration. */
    [[nodiscard]] virtual calendar_facts facts() const { return {}; }
    /** How many months a year has. */
    [[nodiscard]] virtual result<std::int32_t> months_in_year(std::int32_t year) const = 0;
    /** How many days a month has. */
    [[nodiscard]] virtual result<std::int32_t> days_in_month(std::int32_t year, std::int32_t month) const = 0;
    /** The first day of a year. */
    [[nodiscard]] virtual result<jdn> year_start(std::int32_t) const { return status::unsupported; }
    /** The day of a date. */
    [[nodiscard]] virtual result<jdn> to_jdn(const date &) const { return status::unsupported; }
    /** The date of a day. */
    [[nodiscard]] virtual result<date> to_date(jdn) const { return status::unsupported; }
    /** Optional: whether a year is a leap year. Without it one that has more months or days than others. */
    [[nodiscard]] virtual result<bool> is_leap_year(std::int32_t) const { return status::unsupported; }
    /** Optional: how many months lie between a month of your choice and the start of a year. Makes adding many months fast. */
    [[nodiscard]] virtual result<std::int64_t> months_before_year(std::int32_t) const { return status::unsupported; }
    /** Optional: the name of a month in a language, at most 255 bytes; status::not_found for the one of facts(). */
    [[nodiscard]] virtual result<std::string> month_name(std::string_view /*locale*/, std::int32_t /*year*/, std::int32_t /*month*/, width,
                                                         context) const {
        return status::not_found;
    }
    /** Optional: the name of a day of the week in a language, at most 255 bytes; status::not_found for the one of facts(). */
    [[nodiscard]] virtual result<std::string> weekday_name(std::string_view /*locale*/, std::int32_t /*day_of_week*/, width, context) const {
        return status::not_found;
    }

protected:
    /** For derived classes. */
    backend() = default;
    /** For classes that can be copied. */
    backend(const backend &) = default;
    /** For classes that can be copied. */
    backend &operator=(const backend &) = default;
};

/**
 * A calendar made of lambdas, or of anything that std::function takes; those that are not needed stay empty. As the members of
 * qcal::backend, with its rules for errors, exceptions, lifetime and threads. A lambda may give the plain value: no result is needed.
 */
struct definition {
    calendar_facts facts;                                                                        /**< The calendar as a whole. */
    std::function<result<std::int32_t>(std::int32_t year)> months_in_year;                      /**< Required. */
    std::function<result<std::int32_t>(std::int32_t year, std::int32_t month)> days_in_month;   /**< Required. */
    std::function<result<jdn>(std::int32_t year)> year_start;                                   /**< Either this ... */
    std::function<result<jdn>(const date &)> to_jdn;                                            /**< ... or both of these: ... */
    std::function<result<date>(jdn)> to_date;                                                   /**< ... the conversions. */
    std::function<result<bool>(std::int32_t year)> is_leap_year;                                /**< Optional. */
    std::function<result<std::int64_t>(std::int32_t year)> months_before_year;                  /**< Optional. */
    /** Optional. */
    std::function<result<std::string>(std::string_view locale, std::int32_t year, std::int32_t month, width, context)> month_name;
    /** Optional. */
    std::function<result<std::string>(std::string_view locale, std::int32_t day_of_week, width, context)> weekday_name;
};

/** The leap rule of a qcal::rule. */
enum class leap_rule : std::int32_t {
    none = QCAL_LEAP_NONE, /**< No year is a leap year. */
    test = QCAL_LEAP_TEST, /**< Year a is one if (leap_mul * a + leap_add) mod leap_cycle < leap_below. */
    bits = QCAL_LEAP_BITS  /**< Year a is one if bit (a mod leap_cycle) of leap_bits is set. */
};

/** A calendar given as data; the comments of qcal_rule say more. What a rule does not use stays as it is here. */
struct rule {
    qcal::kind kind = qcal::kind::unspecified; /**< What its years and months follow. */
    bool proleptic = false;                    /**< The rule is extended to the time before its introduction. */
    bool year_zero = false;                    /**< Years are counted through zero. */
    jdn epoch;                                 /**< The first day of year a = 1 of the rule. */
    std::int32_t first_year = 0;               /**< The first year; both 0: every year that is an int32_t. */
    std::int32_t last_year = 0;                /**< The last year. */
    std::int32_t year_offset = 0;              /**< Added to a year of the rule. */
    std::int32_t days_per_week = 0;            /**< Days of the week, 1 to 32; 0 means 7. */
    std::vector<std::uint16_t> month_days;     /**< Days of the months of a common year. */
    qcal::leap_rule leap_rule = qcal::leap_rule::none; /**< Which years are leap years. */
    bool intercalary = false;                  /**< Leap years have a month more. */
    std::int32_t leap_month = 0;               /**< The month that has other days in a leap year, or that the leap month follows. */
    std::int32_t leap_days = 0;                /**< How many days it has more, or the days of the leap month. */
    std::int32_t leap_mul = 0;                 /**< leap_rule::test: the factor. */
    std::int32_t leap_add = 0;                 /**< leap_rule::test: the summand. */
    std::int32_t leap_cycle = 0;               /**< The years after which leap years repeat. */
    std::int32_t leap_below = 0;               /**< leap_rule::test: the bound. */
    std::vector<std::uint8_t> leap_bits;       /**< leap_rule::bits: leap_cycle bits, the first in the low end of the first byte. */
    std::vector<std::int64_t> month_starts;    /**< Instead of month_days and a leap rule: Julian Day numbers of the first days of all
                                                    months, and last the day after them. */
    std::int32_t months_per_year = 0;          /**< With month_starts: months of each year. */
    std::vector<std::string> month_names;      /**< Names of months in order; may be empty. */
    std::vector<std::string> weekday_names;    /**< Names of days of the week in order; may be empty. */
};

namespace detail {

// Which of the optional members a calendar has.
struct offered {
    bool year_start, conversions, is_leap_year, months_before_year, month_name, weekday_name;
};

// Told by the type: an override is a member of another class.
template <class Backend>
constexpr offered offered_by() noexcept {
    constexpr bool day = !std::is_same_v<decltype(&Backend::to_jdn), decltype(&backend::to_jdn)>;
    constexpr bool parts = !std::is_same_v<decltype(&Backend::to_date), decltype(&backend::to_date)>;
    constexpr bool start = !std::is_same_v<decltype(&Backend::year_start), decltype(&backend::year_start)>;
    static_assert(day == parts, "a qcal::backend overrides both to_jdn() and to_date() or none of them");
    static_assert(start || day, "a qcal::backend overrides year_start(), or to_jdn() and to_date()");
    return {start,
            day,
            !std::is_same_v<decltype(&Backend::is_leap_year), decltype(&backend::is_leap_year)>,
            !std::is_same_v<decltype(&Backend::months_before_year), decltype(&backend::months_before_year)>,
            !std::is_same_v<decltype(&Backend::month_name), decltype(&backend::month_name)>,
            !std::is_same_v<decltype(&Backend::weekday_name), decltype(&backend::weekday_name)>};
}

// A definition as a backend. Only what it has is offered to C, so that no empty function is called. `Catch` tells apart what files with and
// without exceptions make of it, as below.
template <bool Catch>
class definition_backend final : public backend {
public:
    explicit definition_backend(definition what) : what_(std::move(what)) {}

    calendar_facts facts() const override { return what_.facts; }
    result<std::int32_t> months_in_year(std::int32_t year) const override { return what_.months_in_year(year); }
    result<std::int32_t> days_in_month(std::int32_t year, std::int32_t month) const override { return what_.days_in_month(year, month); }
    result<jdn> year_start(std::int32_t year) const override { return what_.year_start(year); }
    result<jdn> to_jdn(const date &day) const override { return what_.to_jdn(day); }
    result<date> to_date(jdn day) const override { return what_.to_date(day); }
    result<bool> is_leap_year(std::int32_t year) const override { return what_.is_leap_year(year); }
    result<std::int64_t> months_before_year(std::int32_t year) const override { return what_.months_before_year(year); }
    result<std::string> month_name(std::string_view locale, std::int32_t year, std::int32_t month, width length,
                                   context place) const override {
        return what_.month_name(locale, year, month, length, place);
    }
    result<std::string> weekday_name(std::string_view locale, std::int32_t day_of_week, width length, context place) const override {
        return what_.weekday_name(locale, day_of_week, length, place);
    }

private:
    definition what_;
};

// The callbacks of C. No exception leaves them. Where files with and without exceptions are linked together, each has its own.
template <bool Catch>
struct callbacks {
    static const backend &of(void *user_data) noexcept { return *static_cast<const backend *>(user_data); }

    // Asks, and writes what was answered.
    template <class Answer, class Out, class Question, class Write>
    static qcal_status ask(Out *out, const Question &question, const Write &write) noexcept {
        const result<Answer> answer = guarded<result<Answer>, Catch>(status::backend, question);
        if (!answer) {
            return static_cast<qcal_status>(answer.code());
        }
        *out = write(*answer);
        return QCAL_OK;
    }
    static qcal_status name(const result<std::string> &answer, char *buf, std::size_t cap, std::size_t *len) noexcept {
        if (!answer) {
            return static_cast<qcal_status>(answer.code());
        }
        if (answer->size() >= cap) { // the library calls a name that is too long a fault
            return QCAL_ERR_LIMIT;
        }
        std::copy(answer->begin(), answer->end(), buf);
        *len = answer->size();
        return QCAL_OK;
    }
    static constexpr auto same = [](auto value) noexcept { return value; };
    static constexpr auto number_of = [](jdn day) noexcept { return day.value(); };

    static void destroy(void *user_data) noexcept { delete static_cast<backend *>(user_data); }
    static qcal_status months_in_year(void *data, std::int32_t year, std::int32_t *months) noexcept {
        return ask<std::int32_t>(months, [&] { return of(data).months_in_year(year); }, same);
    }
    static qcal_status days_in_month(void *data, std::int32_t year, std::int32_t month, std::int32_t *days) noexcept {
        return ask<std::int32_t>(days, [&] { return of(data).days_in_month(year, month); }, same);
    }
    static qcal_status year_start(void *data, std::int32_t year, std::int64_t *day) noexcept {
        return ask<jdn>(day, [&] { return of(data).year_start(year); }, number_of);
    }
    static qcal_status date_to_jdn(void *data, std::int32_t year, std::int32_t month, std::int32_t mday, std::int64_t *day) noexcept {
        return ask<jdn>(day, [&] { return of(data).to_jdn(date{year, month, mday}); }, number_of);
    }
    static qcal_status jdn_to_date(void *data, std::int64_t day, qcal_date *found) noexcept {
        return ask<date>(found, [&] { return of(data).to_date(jdn(day)); }, [](const date &value) noexcept { return to_c(value); });
    }
    static qcal_status is_leap_year(void *data, std::int32_t year, std::int32_t *flag) noexcept {
        return ask<bool>(flag, [&] { return of(data).is_leap_year(year); }, [](bool leap) noexcept { return leap ? 1 : 0; });
    }
    static qcal_status months_before_year(void *data, std::int32_t year, std::int64_t *months) noexcept {
        return ask<std::int64_t>(months, [&] { return of(data).months_before_year(year); }, same);
    }
    static qcal_status month_name(void *data, const char *locale, std::int32_t year, std::int32_t month, std::int32_t length,
                                  std::int32_t place, char *buf, std::size_t cap, std::size_t *len) noexcept {
        return name(guarded<result<std::string>, Catch>(status::backend, [&] {
            return of(data).month_name(locale, year, month, static_cast<width>(length), static_cast<context>(place));
        }), buf, cap, len);
    }
    static qcal_status weekday_name(void *data, const char *locale, std::int32_t day_of_week, std::int32_t length, std::int32_t place,
                                    char *buf, std::size_t cap, std::size_t *len) noexcept {
        return name(guarded<result<std::string>, Catch>(status::backend, [&] {
            return of(data).weekday_name(locale, day_of_week, static_cast<width>(length), static_cast<context>(place));
        }), buf, cap, len);
    }
};

}  // namespace detail
}  // namespace qcal

#endif
