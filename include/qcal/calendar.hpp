/**
 * @file
 * qcal::calendar. Part of qcal.hpp.
 */
#ifndef QCAL_CALENDAR_HPP
#define QCAL_CALENDAR_HPP

#include <utility>

#include "detail.hpp"

namespace qcal {

class registry;

/**
 * A calendar: a handle of qcal.h that counts its owners by itself. There is always a calendar in it, never none.
 *
 * A copy is as good as the original and cheap: for a built-in calendar nothing is counted, for a user-defined one a number in memory is.
 * Moving copies, so that a moved-from calendar is unchanged. Calendars are equal when their ids are, and ordered by them.
 *
 * Every member may fail where its result says so; none throws. Texts come in as std::string_view and need no NUL behind them; one inside is
 * refused. Text going out is UTF-8, or UTF-16 where a name ends in _utf16. A locale is a language tag such as "fa-IR"; an empty one is
 * the root locale.
 *
 * Threads: a calendar is immutable, any number may use it. Assigning to one that another thread uses is a race, as with any value.
 */
class calendar {
public:
    /** The Gregorian calendar, as QCalendar() is. */
    calendar() noexcept {
        if (qcal_calendar_open_system(QCAL_SYSTEM_GREGORIAN, &handle_) != QCAL_OK) {
            std::terminate(); // it is built in, and opening it asks for nothing
        }
    }
    /** One owner more. */
    calendar(const calendar &other) noexcept : handle_(qcal_calendar_retain(other.handle_)) {}
    /** One owner more of the other one, one less of this. */
    calendar &operator=(const calendar &other) noexcept {
        calendar copy(other);
        swap(*this, copy);
        return *this;
    }
    ~calendar() { qcal_calendar_release(handle_); }
    /** Exchanges two calendars; no owner is counted. */
    friend void swap(calendar &a, calendar &b) noexcept { std::swap(a.handle_, b.handle_); }

    /** Opens a calendar of the process-wide registry by one of its names, ignoring ASCII case. */
    [[nodiscard]] static result<calendar> open(std::string_view name) noexcept {
        const detail::terminated text(name);
        return text.ok() ? opened([&](qcal_calendar **cal) { return qcal_calendar_open(text.c_str(), cal); })
                         : result<calendar>(text.fault(status::not_found));
    }
    /** A null pointer is no name, and 0 is no system_id. */
    static result<calendar> open(std::nullptr_t) = delete;
    /** Opens a calendar of the process-wide registry by its id. */
    [[nodiscard]] static result<calendar> open(system_id id) noexcept {
        return opened([&](qcal_calendar **cal) { return qcal_calendar_open_system(static_cast<qcal_system>(id), cal); });
    }
    /** Takes over a handle of qcal.h and the owner's share that it stands for. NULL and a handle of another kind are refused. */
    [[nodiscard]] static result<calendar> adopt(qcal_calendar *handle) noexcept {
        qcal_system ignored = 0;
        const qcal_status code = qcal_calendar_system(handle, &ignored);
        return code == QCAL_OK ? result<calendar>(calendar(handle)) : result<calendar>(detail::failed(code));
    }
    /** Becomes one more owner of a handle of qcal.h, which stays the caller's. */
    [[nodiscard]] static result<calendar> share(qcal_calendar *handle) noexcept { return adopt(qcal_calendar_retain(handle)); }
    /** The handle, for calls of qcal.h; it lives as long as this calendar. Never NULL. */
    [[nodiscard]] qcal_calendar *handle() const noexcept { return handle_; }

    /** The id: a number for ever for a built-in calendar, -2 or below for a user-defined one. */
    [[nodiscard]] system_id id() const noexcept {
        qcal_system id = 0;
        (void)qcal_calendar_system(handle_, &id); // fails for no handle that lives
        return static_cast<system_id>(id);
    }
    /** The primary name, whichever name opened it. Lives as long as some owner of the calendar. */
    [[nodiscard]] std::string_view name() const noexcept { return qcal_calendar_name(handle_); }
    /** All names, the primary one first. */
    [[nodiscard]] result<name_list> names() const noexcept {
        return detail::list_out([&](qcal_names **names) { return qcal_calendar_names(handle_, names); });
    }
    /** The names of months that it was registered with; none for built-in calendars. */
    [[nodiscard]] result<name_list> month_names() const noexcept {
        return detail::list_out([&](qcal_names **names) { return qcal_calendar_month_names(handle_, names); });
    }
    /** The names of days of the week that it was registered with; none for built-in calendars. */
    [[nodiscard]] result<name_list> weekday_names() const noexcept {
        return detail::list_out([&](qcal_names **names) { return qcal_calendar_weekday_names(handle_, names); });
    }
    /** The codes of its eras, the one in use first. */
    [[nodiscard]] result<name_list> eras() const noexcept {
        return detail::list_out([&](qcal_names **names) { return qcal_eras(handle_, names); });
    }
    /** What holds for the calendar as a whole: its kind, its range, its epoch. */
    [[nodiscard]] qcal::properties properties() const noexcept;

    /** How many days a month of a year has. */
    [[nodiscard]] result<std::int32_t> days_in_month(std::int32_t year, std::int32_t month) const noexcept {
        return number([&](std::int32_t *days) { return qcal_days_in_month(handle_, year, month, days); });
    }
    /** How many days a month has at most, in whatever year. */
    [[nodiscard]] result<std::int32_t> max_days_in_month(std::int32_t month) const noexcept {
        return number([&](std::int32_t *days) { return qcal_max_days_in_month(handle_, month, days); });
    }
    /** How many days a month has in most years. */
    [[nodiscard]] result<std::int32_t> usual_days_in_month(std::int32_t month) const noexcept {
        return number([&](std::int32_t *days) { return qcal_usual_days_in_month(handle_, month, days); });
    }
    /** How many days a year has. */
    [[nodiscard]] result<std::int32_t> days_in_year(std::int32_t year) const noexcept {
        return number([&](std::int32_t *days) { return qcal_days_in_year(handle_, year, days); });
    }
    /** How many months a year has. */
    [[nodiscard]] result<std::int32_t> months_in_year(std::int32_t year) const noexcept {
        return number([&](std::int32_t *months) { return qcal_months_in_year(handle_, year, months); });
    }
    /** Whether a year is longer than a common one. */
    [[nodiscard]] result<bool> is_leap_year(std::int32_t year) const noexcept {
        std::int32_t flag = 0;
        const qcal_status code = qcal_is_leap_year(handle_, year, &flag);
        return code == QCAL_OK ? result<bool>(flag != 0) : result<bool>(detail::failed(code));
    }
    /** Whether a date exists; false also for a user-defined calendar that fails. */
    [[nodiscard]] bool is_valid(const date &what) const noexcept { return qcal_is_valid_date(handle_, what.year, what.month, what.day); }

    /** The day of a date. */
    [[nodiscard]] result<jdn> to_jdn(const date &what) const noexcept {
        return day([&](std::int64_t *number) { return qcal_date_to_jdn(handle_, what.year, what.month, what.day, number); });
    }
    /** The date of a day. */
    [[nodiscard]] result<date> to_date(jdn day) const noexcept {
        return dated([&](qcal_date *out) { return qcal_jdn_to_date(handle_, day.value(), out); });
    }
    /** A date of this calendar as a date of another. */
    [[nodiscard]] result<date> convert(const date &what, const calendar &to) const noexcept {
        return dated([&](qcal_date *out) { return qcal_convert(handle_, what.year, what.month, what.day, to.handle_, out); });
    }
    /** The day of the week, 1 Monday to 7 Sunday; of other weeks from 1. */
    [[nodiscard]] result<std::int32_t> day_of_week(jdn day) const noexcept {
        return number([&](std::int32_t *out) { return qcal_day_of_week(handle_, day.value(), out); });
    }
    /** The number of the day in its year, from 1. */
    [[nodiscard]] result<std::int32_t> day_of_year(jdn day) const noexcept {
        return number([&](std::int32_t *out) { return qcal_day_of_year(handle_, day.value(), out); });
    }
    /** The week that a day lies in: weeks begin on first_day, and a year's first has at least min_days in it. As ISO 8601 without them. */
    [[nodiscard]] result<week> week_of_year(jdn day, std::int32_t first_day = 1, std::int32_t min_days = 4) const noexcept {
        week out;
        const qcal_status code = qcal_week_of_year(handle_, day.value(), first_day, min_days, &out.year, &out.number);
        return code == QCAL_OK ? result<week>(out) : result<week>(detail::failed(code));
    }
    /** Everything about one day, by one conversion. */
    [[nodiscard]] result<fields> describe(jdn day) const noexcept;

    /** The date with a month given by its code, which is the same in every year: "M05L". */
    [[nodiscard]] result<date> date_from_code(std::int32_t year, std::string_view code, std::int32_t day,
                                              overflow rule = overflow::constrain) const noexcept {
        const detail::terminated text(code);
        return text.ok() ? dated([&](qcal_date *out) {
            return qcal_date_from_code(handle_, year, text.c_str(), day, static_cast<std::int32_t>(rule), out);
        }) : result<date>(text.fault(status::invalid_date));
    }
    /** The date with a year given in an era, which is one of eras(). */
    [[nodiscard]] result<date> date_from_era(std::string_view era, std::int32_t year_of_era, std::int32_t month,
                                             std::int32_t day) const noexcept {
        const detail::terminated text(era);
        return text.ok() ? dated([&](qcal_date *out) { return qcal_date_from_era(handle_, text.c_str(), year_of_era, month, day, out); })
                         : result<date>(text.fault(status::not_found));
    }
    /** The date so much later, or earlier for negative parts; as Temporal does. */
    [[nodiscard]] result<date> add(const date &to, const duration &span, overflow rule = overflow::constrain) const noexcept {
        const qcal_duration c = {span.years, span.months, span.weeks, span.days};
        return dated([&](qcal_date *out) { return qcal_add(handle_, to.year, to.month, to.day, &c, static_cast<std::int32_t>(rule), out); });
    }
    /** The time from one day to another, negative if the second is earlier. Added to the first day it gives the second. */
    [[nodiscard]] result<duration> until(jdn from, jdn to, unit largest = unit::years) const noexcept {
        qcal_duration span = {0, 0, 0, 0};
        const qcal_status code = qcal_until(handle_, from.value(), to.value(), static_cast<std::int32_t>(largest), &span);
        return code == QCAL_OK ? result<duration>(duration{span.years, span.months, span.weeks, span.days})
                               : result<duration>(detail::failed(code));
    }
    /** The day with this month and day that falls on a weekday, in this year or one whole centuries away. */
    [[nodiscard]] result<jdn> match_century_to_weekday(const date &what, std::int32_t day_of_week) const noexcept {
        return day([&](std::int64_t *number) {
            return qcal_match_century_to_weekday(handle_, what.year, what.month, what.day, day_of_week, number);
        });
    }

    /** The name of a month of a year, which names may depend on; its number where nobody has a name for it. */
    [[nodiscard]] result<std::string> month_name(std::string_view locale, std::int32_t year, std::int32_t month, width length = width::wide,
                                                 context place = context::in_date) const noexcept {
        return text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_month_name(handle_, tag, year, month, c(length), c(place), buf, cap, len);
        });
    }
    /** As month_name(), in UTF-16. */
    [[nodiscard]] result<std::u16string> month_name_utf16(std::string_view locale, std::int32_t year, std::int32_t month,
                                                          width length = width::wide, context place = context::in_date) const noexcept {
        return text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_month_name_utf16(handle_, tag, year, month, c(length), c(place), buf, cap, len);
        });
    }
    /** The name of a day of the week, 1 Monday to 7 Sunday, or of the calendar's own week. */
    [[nodiscard]] result<std::string> weekday_name(std::string_view locale, std::int32_t day_of_week, width length = width::wide,
                                                   context place = context::in_date) const noexcept {
        return text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_weekday_name(handle_, tag, day_of_week, c(length), c(place), buf, cap, len);
        });
    }
    /** As weekday_name(), in UTF-16. */
    [[nodiscard]] result<std::u16string> weekday_name_utf16(std::string_view locale, std::int32_t day_of_week, width length = width::wide,
                                                            context place = context::in_date) const noexcept {
        return text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_weekday_name_utf16(handle_, tag, day_of_week, c(length), c(place), buf, cap, len);
        });
    }
    /** The name of an era, which is one of eras(). */
    [[nodiscard]] result<std::string> era_name(std::string_view locale, std::string_view era, width length = width::wide) const noexcept {
        const detail::terminated code(era);
        return code.ok() ? text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_era_name(handle_, tag, code.c_str(), c(length), buf, cap, len);
        }) : result<std::string>(code.fault(status::not_found));
    }
    /** As era_name(), in UTF-16. */
    [[nodiscard]] result<std::u16string> era_name_utf16(std::string_view locale, std::string_view era,
                                                        width length = width::wide) const noexcept {
        const detail::terminated code(era);
        return code.ok() ? text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_era_name_utf16(handle_, tag, code.c_str(), c(length), buf, cap, len);
        }) : result<std::u16string>(code.fault(status::not_found));
    }
    /** What the calendar is called in a language. */
    [[nodiscard]] result<std::string> display_name(std::string_view locale) const noexcept {
        return text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_calendar_display_name(handle_, tag, buf, cap, len);
        });
    }
    /** As display_name(), in UTF-16. */
    [[nodiscard]] result<std::u16string> display_name_utf16(std::string_view locale) const noexcept {
        return text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_calendar_display_name_utf16(handle_, tag, buf, cap, len);
        });
    }

    /** Writes a day by a pattern of UTS #35, "EEEE, d MMMM y". qcal::formatter is faster for many days. */
    [[nodiscard]] result<std::string> format(std::string_view locale, jdn day, std::string_view pattern) const noexcept {
        const detail::terminated fields(pattern);
        return fields.ok() ? text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_format(handle_, tag, day.value(), fields.c_str(), buf, cap, len);
        }) : result<std::string>(fields.fault(status::invalid_argument));
    }
    /** As format(), in UTF-16. */
    [[nodiscard]] result<std::u16string> format_utf16(std::string_view locale, jdn day, std::string_view pattern) const noexcept {
        const detail::terminated fields(pattern);
        return fields.ok() ? text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_format_utf16(handle_, tag, day.value(), fields.c_str(), buf, cap, len);
        }) : result<std::u16string>(fields.fault(status::invalid_argument));
    }
    /** Writes a day in a style of the locale. */
    [[nodiscard]] result<std::string> format(std::string_view locale, jdn day, style how) const noexcept {
        return text<char>(locale, [&](const char *tag, char *buf, std::size_t cap, std::size_t *len) {
            return qcal_format_style(handle_, tag, day.value(), c(how), buf, cap, len);
        });
    }
    /** As format(), in UTF-16. */
    [[nodiscard]] result<std::u16string> format_utf16(std::string_view locale, jdn day, style how) const noexcept {
        return text<char16_t>(locale, [&](const char *tag, std::uint16_t *buf, std::size_t cap, std::size_t *len) {
            return qcal_format_style_utf16(handle_, tag, day.value(), c(how), buf, cap, len);
        });
    }
    /** Reads a text as format() writes it by a pattern of UTS #35. error::offset() says where it is wrong only for qcal::formatter. */
    [[nodiscard]] result<jdn> parse(std::string_view locale, std::string_view pattern, std::string_view text) const noexcept {
        const detail::terminated tag(locale), fields(pattern);
        if (!tag.ok() || !fields.ok()) {
            return (tag.ok() ? fields : tag).fault(status::invalid_argument);
        }
        return day([&](std::int64_t *number) {
            return qcal_parse(handle_, tag.c_str(), fields.c_str(), detail::data_of(text), text.size(), number);
        });
    }
    /** Writes a day for machines by RFC 9557: "2026-11-20[u-ca=hebrew]". */
    [[nodiscard]] result<std::string> to_ixdtf(jdn day) const noexcept {
        return detail::text_out<char>([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_to_ixdtf(handle_, day.value(), nullptr, buf, cap, len);
        });
    }
    /** Writes a day and a time for machines by RFC 9557; the name of a zone is not written. */
    [[nodiscard]] result<std::string> to_ixdtf(jdn day, const time_of_day &time) const noexcept {
        const detail::c_time c(time);
        return c.ok() ? detail::text_out<char>([&](char *buf, std::size_t cap, std::size_t *len) {
            return qcal_to_ixdtf(handle_, day.value(), c.get(), buf, cap, len);
        }) : result<std::string>(c.fault());
    }

    /** Whether it is the same calendar, whatever options it was opened with. */
    friend bool operator==(const calendar &a, const calendar &b) noexcept { return a.id() == b.id(); }
#if defined(__cpp_lib_three_way_comparison)
    /** By id. */
    friend std::strong_ordering operator<=>(const calendar &a, const calendar &b) noexcept { return a.id() <=> b.id(); }
#else
    /** Whether it is another calendar. */
    friend bool operator!=(const calendar &a, const calendar &b) noexcept { return a.id() != b.id(); }
    /** By id. */
    friend bool operator<(const calendar &a, const calendar &b) noexcept { return a.id() < b.id(); }
    /** By id. */
    friend bool operator>(const calendar &a, const calendar &b) noexcept { return a.id() > b.id(); }
    /** By id. */
    friend bool operator<=(const calendar &a, const calendar &b) noexcept { return a.id() <= b.id(); }
    /** By id. */
    friend bool operator>=(const calendar &a, const calendar &b) noexcept { return a.id() >= b.id(); }
#endif

private:
    friend class registry;

    explicit calendar(qcal_calendar *handle) noexcept : handle_(handle) {}

    template <class Call>
    static result<calendar> opened(const Call &call) noexcept {
        qcal_calendar *cal = nullptr;
        const qcal_status code = call(&cal);
        return code == QCAL_OK ? result<calendar>(calendar(cal)) : result<calendar>(detail::failed(code));
    }
    template <class Call>
    static result<std::int32_t> number(const Call &call) noexcept {
        std::int32_t out = 0;
        const qcal_status code = call(&out);
        return code == QCAL_OK ? result<std::int32_t>(out) : result<std::int32_t>(detail::failed(code));
    }
    template <class Call>
    static result<jdn> day(const Call &call) noexcept {
        std::int64_t out = 0;
        const qcal_status code = call(&out);
        return code == QCAL_OK ? result<jdn>(jdn(out)) : result<jdn>(detail::failed(code));
    }
    template <class Call>
    static result<date> dated(const Call &call) noexcept {
        qcal_date out = {0, 0, 0};
        const qcal_status code = call(&out);
        return code == QCAL_OK ? result<date>(detail::from_c(out)) : result<date>(detail::failed(code));
    }
    template <class Char, class Call>
    static result<std::basic_string<Char>> text(std::string_view locale, const Call &call) noexcept {
        const detail::terminated tag(locale);
        if (!tag.ok()) {
            return tag.fault(status::invalid_argument);
        }
        return detail::text_out<Char>([&](auto *buf, std::size_t cap, std::size_t *len) { return call(tag.c_str(), buf, cap, len); });
    }
    template <class Enum>
    static constexpr std::int32_t c(Enum option) noexcept {
        return static_cast<std::int32_t>(option);
    }

    qcal_calendar *handle_ = nullptr;
};

inline qcal::properties calendar::properties() const noexcept {
    qcal_properties c = {};
    c.size = sizeof c;
    (void)qcal_calendar_properties(handle_, &c); // fails for no handle that lives
    qcal::properties out;
    out.kind = detail::kind_of(c.flags);
    out.proleptic = (c.flags & QCAL_PROLEPTIC) != 0;
    out.year_zero = (c.flags & QCAL_YEAR_ZERO) != 0;
    out.user_defined = (c.flags & QCAL_USER_DEFINED) != 0;
    out.days_per_week = c.days_per_week;
    out.min_days_in_month = c.min_days_in_month;
    out.max_days_in_month = c.max_days_in_month;
    out.max_months_in_year = c.max_months_in_year;
    out.first_year = c.first_year;
    out.last_year = c.last_year;
    out.first_day = jdn(c.first_jdn);
    out.last_day = jdn(c.last_jdn);
    out.epoch = jdn(c.epoch_jdn);
    return out;
}

inline result<fields> calendar::describe(jdn day) const noexcept {
    qcal_fields c = {};
    c.size = sizeof c;
    if (const qcal_status code = qcal_describe(handle_, day.value(), &c); code != QCAL_OK) {
        return detail::failed(code);
    }
    fields out;
    out.date = date{c.year, c.month, c.day};
    out.leap_year = (c.flags & QCAL_LEAP_YEAR) != 0;
    out.leap_month = (c.flags & QCAL_LEAP_MONTH) != 0;
    out.official = (c.flags & QCAL_OFFICIAL) != 0;
    out.computed = (c.flags & QCAL_COMPUTED) != 0;
    out.uncertain = (c.flags & QCAL_UNCERTAIN) != 0;
    out.continuous_year = c.continuous_year;
    out.year_of_era = c.year_of_era;
    out.cycle = c.cycle;
    out.year_of_cycle = c.year_of_cycle;
    out.day_of_year = c.day_of_year;
    out.day_of_week = c.day_of_week;
    out.week = week{c.week_year, c.week_of_year};
    out.days_in_month = c.days_in_month;
    out.days_in_year = c.days_in_year;
    out.months_in_year = c.months_in_year;
    out.era_code = era_code(c.era_code);
    out.month_code = month_code(c.month_code);
    return out;
}

}  // namespace qcal

namespace std {
/** Hash of a calendar, by its id. */
template <>
struct hash<qcal::calendar> {
    /** Hash of a calendar, by its id. */
    std::size_t operator()(const qcal::calendar &cal) const noexcept {
        return qcal::detail::mix(static_cast<std::uint32_t>(cal.id()));
    }
};
}  // namespace std

#endif
