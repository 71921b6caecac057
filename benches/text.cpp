// Texts: an open formatter beside QLocale::toString and ICU4C's udat_format, the functions without one, and reading texts back.
//
// scripts/bench builds and runs this; docs/performance.md explains it.
//
//   text [--quick] [--json]      exit 0: ran and all answers agree; 1: a wrong answer; 2: bad usage

#include "measure.hpp"
#include "operations.hpp"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#ifdef QCAL_BENCH_QT
#include <QLocale>
#endif
#ifdef QCAL_BENCH_ICU
#include <unicode/udat.h>
#include <unicode/ustring.h>
#endif

using namespace bench;

namespace {

const char *const kWriting = "writing, an open formatter";
const char *const kPlain = "writing, without one";
const char *const kReading = "reading";
constexpr double kGoal = 0.5;

/// What is written: a pattern, or a style where there is none.
struct What {
    const char *name, *calendar, *locale, *pattern, *qt_pattern;
    int qt_calendar;  // of QCalendar::System; -1: none
    const char *qt_locale, *icu_locale;
    bool qt_same, icu_same;  // whether the data of this version of Qt and of ICU give the same texts
};
constexpr int kGregorian = 0, kJalali = 10, kIslamic = 11, kNone = -1;
const What kWhat[] = {
    {"yyyy-MM-dd, en, Gregorian", "Gregorian", "en", "yyyy-MM-dd", "yyyy-MM-dd", kGregorian, "en_US", "en", true, true},
    {"d MMMM y, en, Gregorian", "Gregorian", "en", "d MMMM y", "d MMMM yyyy", kGregorian, "en_US", "en", true, true},
    {"full style, en, Gregorian", "Gregorian", "en", nullptr, nullptr, kGregorian, "en_US", "en", true, true},
    {"yyyy-MM-dd, fa, Persian", "Jalali", "fa", "yyyy-MM-dd", "yyyy-MM-dd", kJalali, "fa_IR", "fa@calendar=persian", true, true},
    {"d MMMM y, fa, Persian", "Jalali", "fa", "d MMMM y", "d MMMM yyyy", kJalali, "fa_IR", "fa@calendar=persian", true, true},
    {"full style, fa, Persian", "Jalali", "fa", nullptr, nullptr, kJalali, "fa_IR", "fa@calendar=persian", false, false},
    {"yyyy-MM-dd, ar-SA, Islamic civil", "Islamic Civil", "ar-SA", "yyyy-MM-dd", "yyyy-MM-dd", kIslamic, "ar_SA",
     "ar_SA@calendar=islamic-civil", true, true},
    {"d MMMM y, ar-SA, Islamic civil", "Islamic Civil", "ar-SA", "d MMMM y", "d MMMM yyyy", kIslamic, "ar_SA",
     "ar_SA@calendar=islamic-civil", true, true},
    {"full style, ar-SA, Islamic civil", "Islamic Civil", "ar-SA", nullptr, nullptr, kIslamic, "ar_SA",
     "ar_SA@calendar=islamic-civil", false, false},
    {"d MMMM y, he, Hebrew", "hebrew", "he", "d MMMM y", nullptr, kNone, nullptr, "he@calendar=hebrew", false, true},
    {"full style, he, Hebrew", "hebrew", "he", nullptr, nullptr, kNone, nullptr, "he@calendar=hebrew", false, false},
};

void must_be_ok(qcal_status status) {
    if (status != QCAL_OK) ++g_failed;
}

/// Bytes of the text so that all of it has to be there.
template <class Unit>
uint64_t sum(const Unit *text, size_t length) {
    return length == 0 ? 0 : length + static_cast<uint64_t>(text[0]) * 31 + static_cast<uint64_t>(text[length - 1]);
}

/// The calendar and the formatter, for as long as the row is measured.
class Ours {
public:
    explicit Ours(const What &what) : what_(what) {
        must_be_ok(qcal_calendar_open(what.calendar, &cal_));
        if (what.pattern) must_be_ok(qcal_formatter_open(cal_, what.locale, what.pattern, nullptr, &formatter_));
        else must_be_ok(qcal_formatter_open_style(cal_, what.locale, QCAL_STYLE_FULL, nullptr, &formatter_));
    }
    Ours(const Ours &) = delete;
    Ours &operator=(const Ours &) = delete;
    ~Ours() {
        qcal_formatter_release(formatter_);
        qcal_calendar_release(cal_);
    }
    const qcal_formatter *formatter() const { return formatter_; }

    uint64_t utf8(int64_t day) const {
        char text[256];
        size_t length = 0;
        if (qcal_formatter_format(formatter_, day, nullptr, text, sizeof text, &length) != QCAL_OK) return ++g_failed, 0;
        return sum(text, length);
    }
    uint64_t utf16(int64_t day) const {
        uint16_t text[256];
        size_t length = 0;
        if (qcal_formatter_format_utf16(formatter_, day, nullptr, text, 256, &length) != QCAL_OK) return ++g_failed, 0;
        return sum(text, length);
    }
    uint64_t plain(int64_t day) const {
        char text[256];
        size_t length = 0;
        const qcal_status status = what_.pattern ? qcal_format(cal_, what_.locale, day, what_.pattern, text, sizeof text, &length)
                                                 : qcal_format_style(cal_, what_.locale, day, QCAL_STYLE_FULL, text, sizeof text, &length);
        if (status != QCAL_OK) return ++g_failed, 0;
        return sum(text, length);
    }
    std::string text(int64_t day) const {
        char text[256];
        size_t length = 0;
        must_be_ok(qcal_formatter_format(formatter_, day, nullptr, text, sizeof text, &length));
        return std::string(text, length);
    }
    int32_t year(int64_t day) const {
        qcal_date date = {};
        must_be_ok(qcal_jdn_to_date(cal_, day, &date));
        return date.year;
    }
    bool not_by_qt(int64_t day) const { return year(day) == 1437 || year(day) == 1470; }
    bool icu_is_late(int64_t day) const {
        return std::string(what_.calendar) == "hebrew" && (year(day) == 5806 || year(day) == 5807);
    }
    int64_t read(const std::string &text) const {
        int64_t day = 0;
        if (qcal_formatter_parse(formatter_, text.data(), text.size(), &day, nullptr) != QCAL_OK) return ++g_failed, 0;
        return day;
    }

private:
    const What &what_;
    qcal_calendar *cal_ = nullptr;
    qcal_formatter *formatter_ = nullptr;
};

/// A peer that is not installed.
template <int>
struct Missing {
    static bool there(const What &) { return false; }
    explicit Missing(const What &) {}
    using Text = std::string;
    Text string(int64_t) const { return {}; }
    uint64_t write(int64_t) const { return 0; }
    std::string text(int64_t) const { return {}; }
    int64_t read(const Text &) const { return 0; }
};

#ifdef QCAL_BENCH_QT
class QtText {
public:
    static bool there(const What &what) { return what.qt_calendar != kNone; }
    explicit QtText(const What &what)
        : locale_(QLatin1String(what.qt_locale)), calendar_(static_cast<QCalendar::System>(what.qt_calendar)),
          pattern_(what.pattern ? QString::fromLatin1(what.qt_pattern) : locale_.dateFormat(QLocale::LongFormat)) {}
    QString string(int64_t day) const { return locale_.toString(QDate::fromJulianDay(day), pattern_, calendar_); }
    uint64_t write(int64_t day) const {
        const QString text = string(day);
        return sum(text.utf16(), static_cast<size_t>(text.size()));
    }
    std::string text(int64_t day) const { return string(day).toStdString(); }
    using Text = QString;
    int64_t read(const Text &text) const { return locale_.toDate(text, pattern_, calendar_).toJulianDay(); }

private:
    QLocale locale_;
    QCalendar calendar_;
    QString pattern_;
};
#else
using QtText = Missing<0>;
#endif

#ifdef QCAL_BENCH_ICU
class IcuText {
public:
    static bool there(const What &) { return true; }
    explicit IcuText(const What &what) {
        UChar pattern[64];
        u_uastrcpy(pattern, what.pattern ? what.pattern : "");
        format_ = udat_open(what.pattern ? UDAT_PATTERN : UDAT_NONE, what.pattern ? UDAT_PATTERN : UDAT_FULL, what.icu_locale,
                            u"Etc/GMT", -1, pattern, -1, &status_);
    }
    IcuText(const IcuText &) = delete;
    IcuText &operator=(const IcuText &) = delete;
    ~IcuText() {
        if (U_FAILURE(status_)) ++g_failed;
        udat_close(format_);
    }
    using Text = std::u16string;
    Text string(int64_t day) {
        UChar text[256];
        const int32_t length = udat_format(format_, millis(day), text, 256, nullptr, &status_);
        return Text(text, static_cast<size_t>(std::max(length, 0)));
    }
    uint64_t write(int64_t day) {
        UChar text[256];
        const int32_t length = udat_format(format_, millis(day), text, 256, nullptr, &status_);
        return sum(text, static_cast<size_t>(std::max(length, 0)));
    }
    std::string text(int64_t day) {
        const Text units = string(day);
        char bytes[512];
        int32_t length = 0;
        u_strToUTF8(bytes, sizeof bytes, &length, units.data(), static_cast<int32_t>(units.size()), &status_);
        return std::string(bytes, static_cast<size_t>(length));
    }
    int64_t read(const Text &text) {
        const double found = udat_parse(format_, text.data(), static_cast<int32_t>(text.size()), nullptr, &status_);
        return static_cast<int64_t>(found / 86400000.0) + 2440588 - (found < 0 && static_cast<int64_t>(found) % 86400000 != 0);
    }

private:
    static double millis(int64_t day) { return static_cast<double>(day - 2440588) * 86400000.0; }
    UDateFormat *format_ = nullptr;
    UErrorCode status_ = U_ZERO_ERROR;
};
#else
using IcuText = Missing<1>;
#endif

/// A peer whose handle lives as long as it is asked.
template <class Theirs>
class Beside {
public:
    Beside(const What &what, bool same) : same_(same) {
        if (Theirs::there(what)) theirs_ = std::make_unique<Theirs>(what);
    }
    explicit operator bool() const { return static_cast<bool>(theirs_); }

    /// Where the data are the same, all texts are; save in the two years in which Qt's rule is not the official Persian calendar.
    void check(const What &what, const char *who, const Ours &ours, const std::vector<int64_t> &days) {
        if (!theirs_ || !same_) return;
        const bool jalali = std::is_same_v<Theirs, QtText> && what.qt_calendar == kJalali;
        for (const int64_t day : days) {
            // ICU 72 puts off the New Year of 5807 twice.
            if (std::is_same_v<Theirs, IcuText> && ours.icu_is_late(day)) continue;
            const std::string a = ours.text(day), b = theirs_->text(day);
            ++g_compared, ++g_expected;
            if ((a != b) != (jalali && ours.not_by_qt(day)) && ++g_wrong <= 5)
                std::fprintf(stderr, "wrong: %s, \"%s\", %s has \"%s\"\n", what.name, a.c_str(), who, b.c_str());
        }
    }
    Peer writing(const std::vector<int64_t> &days, size_t calls) {
        if (!theirs_) return {};
        Theirs *theirs = theirs_.get();
        return {throughput(days, [theirs](int64_t day) { return theirs->write(day); }, calls), calls};
    }
    Peer reading(const std::vector<int64_t> &days, size_t calls) {
        if (!theirs_) return {};
        Theirs *theirs = theirs_.get();
        for (size_t i = 0; i < calls; ++i) texts_.push_back(theirs->string(days[i]));
        return {throughput(texts_, [theirs](const typename Theirs::Text &text) { return static_cast<uint64_t>(theirs->read(text)); }, calls),
                calls};
    }

private:
    std::unique_ptr<Theirs> theirs_;
    std::vector<typename Theirs::Text> texts_;
    bool same_;
};

void row(const What &what, const std::vector<int64_t> &days) {
    const size_t calls = g_inputs;
    const Ours ours(what);
    Beside<QtText> qt(what, what.qt_same);
    Beside<IcuText> icu(what, what.icu_same);
    qt.check(what, "Qt", ours, days);
    icu.check(what, "ICU", ours, days);

    std::vector<std::string> texts;
    for (size_t i = 0; i < days.size(); ++i) {
        const std::string text = ours.text(days[i]);
        g_compared += 2, g_expected += 2;
        g_wrong += ours.read(text) != days[i];
        g_wrong += ours.plain(days[i]) != ours.utf8(days[i]);
        if (i < calls) texts.push_back(text);
    }

    const Ours *const of = &ours;
    Peer utf8{throughput(days, [of](int64_t day) { return of->utf8(day); }, calls), calls};
    Peer utf16{throughput(days, [of](int64_t day) { return of->utf16(day); }, calls), calls};
    Peer plain{throughput(days, [of](int64_t day) { return of->plain(day); }, calls), calls};
    Peer read{throughput(texts, [of](const std::string &text) { return static_cast<uint64_t>(of->read(text)); }, calls), calls};
    Peer qt_write = qt.writing(days, calls), icu_write = icu.writing(days, calls);
    Peer qt_read = qt.reading(days, calls), icu_read = icu.reading(days, calls / 16);  // 0.3 ms for numbers in letters
    measure({&utf8, &utf16, &plain, &read, &qt_write, &icu_write, &qt_read, &icu_read});

    g_rows.push_back({kWriting, what.name,
                      {{"qcal/Qt", ratio(utf8, qt_write), kGoal},
                       {"/ICU4C", ratio(utf8, icu_write), kGoal},
                       {"UTF-16/Qt", ratio(utf16, qt_write), kGoal},
                       {"16/ICU4C", ratio(utf16, icu_write), kGoal}},
                      {{"qcal", median(utf8.ns)}, {"UTF-16", median(utf16.ns)}, {"Qt", median(qt_write.ns)}, {"ICU4C", median(icu_write.ns)}}});
    g_rows.push_back({kPlain, what.name,
                      {{"qcal/Qt", ratio(plain, qt_write), 0}, {"/formatter", ratio(plain, utf8), 0}},
                      {{"qcal", median(plain.ns)}}});
    g_rows.push_back({kReading, what.name,
                      {{"qcal/Qt", ratio(read, qt_read), 0}, {"/ICU4C", ratio(read, icu_read), 0}},
                      {{"qcal", median(read.ns)}, {"Qt", median(qt_read.ns)}, {"ICU4C", median(icu_read.ns)}}});
}

}  // namespace

int main(int argc, char **argv) {
    const bool json = wants_json(argc, argv);
    g_inputs /= 32, g_rounds = g_rounds / 2 + 1;  // a text takes a microsecond and more
    const std::vector<int64_t> all = random_days(kNearFirst, kNearLast, 1);
    const std::vector<int64_t> near(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kInputs / 16));
    for (const What &what : kWhat) row(what, near);
    if (json) print_json(peer_versions());
    else {
        print_head(peer_versions(), "the peers and what was written");
        print_table(kWriting, {{"qcal/Qt", true}, {"/ICU4C", true}, {"UTF-16/Qt", true}, {"16/ICU4C", true}}, {"qcal", "UTF-16", "Qt", "ICU4C"});
        print_table(kPlain, {{"qcal/Qt", false}, {"/formatter", false}}, {"qcal"});
        print_table(kReading, {{"qcal/Qt", false}, {"/ICU4C", false}}, {"qcal", "Qt", "ICU4C"});
        print_summary();
    }
    g_expected = std::max<uint64_t>(g_expected, 2 * std::size(kWhat) * near.size());  // fewer, and a check has been lost
    return verdict();
}
