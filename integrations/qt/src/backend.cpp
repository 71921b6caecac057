#include "backend.hpp"

#include <QtCore/QDateTime>

#include <algorithm>
#include <limits>

#include "callers.hpp"
#include "locale.hpp"

namespace qcal::qt {

namespace {

constexpr int64_t kOrdinaryDay = 2451545;  // years near that of 2000-01-01 stand for all where no year is given
constexpr int kYearsLookedAt = 40;
constexpr QLatin1Char kQuote('\'');
constexpr int kMonthsOfWidgets = 12;  // callers.cpp

/// QCAL_WIDE ..., or -1 for what is none of Qt's formats.
int widthOf(QLocale::FormatType format) {
    switch (format) {
    case QLocale::LongFormat: return QCAL_WIDE;
    case QLocale::ShortFormat: return QCAL_ABBREVIATED;
    case QLocale::NarrowFormat: return QCAL_NARROW;
    }
    return -1;
}

/// Text as a format of Qt writes it verbatim. Nothing quoted may stand before it or behind it: two apostrophes that meet are one.
QString quoted(const QString &text) {
    qsizetype start = 0;
    while (start < text.size() && text[start] == kQuote) ++start;
    const QString first = QString(2 * start, kQuote);   // within quotes these would be taken for an empty text before them
    if (start == text.size()) return first;
    return first + kQuote + text.mid(start).replace(kQuote, QLatin1String("''")) + kQuote;
}

/// The text that the quotes at the start of `format` write, and how much of the format it takes.
qsizetype unquote(QStringView format, QString &text) {
    const auto isQuote = [&](qsizetype i) { return i < format.size() && format[i] == kQuote; };
    if (isQuote(1)) return text += kQuote, 2;
    for (qsizetype i = 1; i < format.size(); ++i) {
        if (!isQuote(i)) text += format[i];
        else if (isQuote(i + 1)) text += format[i++];
        else return i + 1;
    }
    return format.size();   // without an end it reaches to the end of the format
}

/// How often the first letter of `format` stands there.
qsizetype runLength(QStringView format) {
    qsizetype end = 1;
    while (end < format.size() && format[end] == format.front()) ++end;
    return end;
}

}  // namespace

Backend::Backend(const qcal_calendar *calendar) : calendar_(qcal_calendar_retain(const_cast<qcal_calendar *>(calendar))) {
    properties_.size = sizeof properties_;
    if (qcal_calendar_properties(calendar_, &properties_) != QCAL_OK) properties_ = {};
    findUsualYears();
}

Backend::~Backend() { qcal_calendar_release(calendar_); }

void Backend::findUsualYears() {
    const int64_t day = std::clamp(kOrdinaryDay, properties_.first_jdn, properties_.last_jdn);
    qcal_date date = {};
    if (qcal_jdn_to_date(calendar_, day, &date) != QCAL_OK) return;
    usual_year_ = longest_year_ = date.year;
    int fewest = std::numeric_limits<int>::max(), most = 0;
    for (int n = 0; n < kYearsLookedAt; ++n) {
        // Up from that year where there are so many, else down.
        const bool up = properties_.last_year - kYearsLookedAt >= date.year;
        const int64_t year = int64_t{date.year} + (up ? n : -n);
        int32_t months = 0;
        if (year < properties_.first_year || qcal_months_in_year(calendar_, static_cast<int32_t>(year), &months) != QCAL_OK) continue;
        if (months < fewest) fewest = months, usual_year_ = static_cast<int>(year);
        if (months > most) most = months, longest_year_ = static_cast<int>(year);
    }
}

QString Backend::name() const { return use_other_.load(std::memory_order_acquire) ? other_name_ : name_; }

int Backend::daysInMonth(int month, int year) const {
    int32_t days = 0;
    // Without a year the longest that the month can be, as Qt has it since 6.10: a day that exists in some year is then never cut off.
    const qcal_status status = isYear(year) ? qcal_days_in_month(calendar_, year, month, &days) : qcal_max_days_in_month(calendar_, month, &days);
    return status == QCAL_OK ? days : 0;
}

int Backend::daysInYear(int year) const {
    int32_t days = 0;
    return qcal_days_in_year(calendar_, isYear(year) ? year : usual_year_, &days) == QCAL_OK ? days : 0;
}

int Backend::monthsInYear(int year) const {
    if (!isYear(year)) return maximumMonthsInYear();
    int32_t months = 0;
    const qcal_status status = qcal_months_in_year(calendar_, year, &months);
    // QDate::addMonths() subtracts months of years until the rest fits into one. Years beyond the range without months would have it
    // count through all int, for minutes; like this it comes to a date that does not exist.
    if (status == QCAL_ERR_OUT_OF_RANGE) return std::min(maximumMonthsInYear(), kMonthsOfWidgets);
    if (status != QCAL_OK) return 0;
    return months > kMonthsOfWidgets && askedByWidgets(__builtin_return_address(0)) ? kMonthsOfWidgets : months;
}

bool Backend::isDateValid(int year, int month, int day) const {
    if (!isYear(year)) return day > 0 && day <= daysInMonth(month, year);
    return qcal_is_valid_date(calendar_, year, month, day);
}

bool Backend::isLeapYear(int year) const {
    int32_t leap = 0;
    return isYear(year) && qcal_is_leap_year(calendar_, year, &leap) == QCAL_OK && leap != 0;
}

bool Backend::dateToJulianDay(int year, int month, int day, qint64 *jd) const {
    int64_t jdn = 0;
    if (!isYear(year) || qcal_date_to_jdn(calendar_, year, month, day, &jdn) != QCAL_OK) return false;
    *jd = jdn;
    return true;
}

QCalendar::YearMonthDay Backend::julianDayToDate(qint64 jd) const {
    qcal_date date;
    if (qcal_jdn_to_date(calendar_, jd, &date) != QCAL_OK || !isYear(date.year)) return {};
    return {date.year, date.month, date.day};
}

int Backend::dayOfWeek(qint64 jd) const {
    int32_t day = 0;
    return qcal_day_of_week(calendar_, jd, &day) == QCAL_OK ? day : 0;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
qint64 Backend::matchCenturyToWeekday(const QCalendar::YearMonthDay &parts, int dow) const {
    int64_t jdn = 0;
    if (!isYear(parts.year) || qcal_match_century_to_weekday(calendar_, parts.year, parts.month, parts.day, dow, &jdn) != QCAL_OK)
        return std::numeric_limits<qint64>::min();
    return jdn;
}
#endif

QString Backend::monthText(const QLocale &locale, int month, int year, QLocale::FormatType format, int context) const {
    const int width = widthOf(format);
    if (width < 0 || month < 1) return QString();
    if (!isYear(year)) {
        int32_t months = 0;
        year = qcal_months_in_year(calendar_, usual_year_, &months) == QCAL_OK && month <= months ? usual_year_ : longest_year_;
    }
    const QByteArray tag = localeTag(locale);
    return text([&](uint16_t *buf, size_t cap, size_t *len) {
        return qcal_month_name_utf16(calendar_, tag.constData(), year, month, width, context, buf, cap, len);
    });
}

QString Backend::weekdayText(const QLocale &locale, int day, QLocale::FormatType format, int context) const {
    const int width = widthOf(format);
    if (width < 0 || day < 1) return QString();
    const QByteArray tag = localeTag(locale);
    return text([&](uint16_t *buf, size_t cap, size_t *len) {
        return qcal_weekday_name_utf16(calendar_, tag.constData(), day, width, context, buf, cap, len);
    });
}

QString Backend::monthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const {
    return monthText(locale, month, year, format, QCAL_IN_DATE);
}

QString Backend::standaloneMonthName(const QLocale &locale, int month, int year, QLocale::FormatType format) const {
    return monthText(locale, month, year, format, QCAL_STANDALONE);
}

QString Backend::weekDayName(const QLocale &locale, int day, QLocale::FormatType format) const {
    return weekdayText(locale, day, format, QCAL_IN_DATE);
}

QString Backend::standaloneWeekDayName(const QLocale &locale, int day, QLocale::FormatType format) const {
    return weekdayText(locale, day, format, QCAL_STANDALONE);
}

/// Qt's formatter asks the calendar for the names of months, but the locale for those of weekdays: it is given these as quoted text.
QString Backend::dateTimeToString(QStringView format, const QDateTime &datetime, QDate dateOnly, QTime timeOnly,
                                  const QLocale &locale) const {
    const QDate date = datetime.isValid() ? datetime.date() : dateOnly;
    const int weekday = date.isValid() ? dayOfWeek(date.toJulianDay()) : 0;
    if (weekday == 0 || !format.contains(QLatin1String("ddd")))
        return QCalendarBackend::dateTimeToString(format, datetime, dateOnly, timeOnly, locale);
    QString with_names, verbatim;
    while (!format.isEmpty()) {
        if (format.front() == kQuote) {
            format = format.mid(unquote(format, verbatim));
            continue;
        }
        qsizetype left = runLength(format);
        const QStringView run = format.left(left);
        format = format.mid(left);
        if (run.front() == QLatin1Char('d')) {
            for (; left >= 3; left -= std::min<qsizetype>(left, 4))
                verbatim += weekDayName(locale, weekday, left == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
            if (left == 0) continue;
        }
        with_names += quoted(verbatim);
        with_names += run.right(left);
        verbatim.clear();
    }
    with_names += quoted(verbatim);
    return QCalendarBackend::dateTimeToString(with_names, datetime, dateOnly, timeOnly, locale);
}

}  // namespace qcal::qt
