/*
 * Text: names, patterns, styles, reading, RFC 9557, weeks; in UTF-8 and UTF-16; short and long results, and texts that end without a NUL.
 * What is expected is CLDR's.
 */
#include "cpp_check.hpp"

#include <thread>
#include <vector>

using qcal::calendar;
using qcal::formatter;
using qcal::jdn;
using qcal::style;

static const jdn nowruz(2460756); // 2025-03-21, 1 Farvardin 1404

static std::u16string widened(std::string_view ascii) { return std::u16string(ascii.begin(), ascii.end()); }

static void names() {
    const calendar persian = MUST(calendar::open("persian")), gregorian, hebrew = MUST(calendar::open("hebrew"));
    CHECK_STRING(MUST(persian.month_name("fa", 1404, 1)), "فروردین");
    CHECK_STRING(MUST(gregorian.month_name("ru", 2025, 3)), "марта");
    CHECK_STRING(MUST(gregorian.month_name(unterminated("ru"), 2025, 3, qcal::width::wide, qcal::context::standalone)), "март");
    CHECK_STRING(MUST(hebrew.month_name("en", 5784, 6)), "Adar I");
    CHECK_STRING(MUST(gregorian.weekday_name("en", 2, qcal::width::short_form)), "Tu");
    CHECK_STRING(MUST(gregorian.weekday_name("en", 2, qcal::width::abbreviated)), "Tue");
    CHECK_STRING(MUST(gregorian.era_name("en", "ce", qcal::width::abbreviated)), "AD");
    CHECK_STRING(MUST(persian.display_name("en")), "Persian Calendar");
    CHECK(MUST(gregorian.month_name_utf16("en", 2025, 3)) == u"March");
    CHECK(MUST(gregorian.weekday_name_utf16("en", 7)) == u"Sunday");
    CHECK(MUST(gregorian.era_name_utf16("en", "ce")) == u"Anno Domini");
    CHECK(MUST(persian.display_name_utf16("en")) == u"Persian Calendar");
    CHECK(MUST(persian.month_name_utf16("fa", 1404, 1)) == u"فروردین");
    const std::string_view cut("en\0US", 5);
    CHECK_FAILS(gregorian.month_name(cut, 2025, 3), invalid_argument);
    CHECK_FAILS(gregorian.month_name("not a locale", 2025, 3), invalid_argument);
    CHECK_FAILS(gregorian.month_name("en", 2025, 13), invalid_date);
    CHECK_FAILS(gregorian.month_name("en", 2025, 1, static_cast<qcal::width>(9)), invalid_argument);
    CHECK_FAILS(gregorian.weekday_name("en", 8), invalid_argument);
    CHECK_FAILS(gregorian.weekday_name_utf16(cut, 1), invalid_argument);
    CHECK_FAILS(gregorian.era_name("en", "reiwa"), not_found);
    CHECK_FAILS(gregorian.era_name("en", std::string_view("ce\0", 3)), not_found);
    CHECK_FAILS(gregorian.era_name_utf16("en", std::string_view("ce\0", 3)), not_found);
    CHECK_FAILS(gregorian.display_name(cut), invalid_argument);
    CHECK_FAILS(gregorian.display_name(std::string(1000, 'x')), invalid_argument);
    const qcal::week_rules week = MUST(qcal::locale_week("fa-IR"));
    CHECK(week.first_day == 6 && week.is_weekend(5) && !week.is_weekend(7) && !week.is_weekend(0) && !week.is_weekend(99));
    CHECK_INT(MUST(qcal::locale_week("de")).min_days, 4);
    CHECK(week == MUST(qcal::locale_week("fa-IR")) && week != MUST(qcal::locale_week("de")));
    CHECK_FAILS(qcal::locale_week(cut), invalid_argument);
    CHECK_FAILS(qcal::locale_week("not a locale"), invalid_argument);
}

static void writing() {
    const calendar persian = MUST(calendar::open("persian")), gregorian;
    CHECK_STRING(MUST(gregorian.format("en-US", nowruz, "EEEE, MMMM d, y")), "Friday, March 21, 2025");
    CHECK_STRING(MUST(gregorian.format(unterminated("en-US"), nowruz, unterminated("y-MM-dd"))), "2025-03-21");
    CHECK_STRING(MUST(gregorian.format("en-US", nowruz, style::long_form)), "March 21, 2025");
    CHECK(MUST(gregorian.format_utf16("en-US", nowruz, "EEEE d")) == u"Friday 21");
    CHECK(MUST(gregorian.format_utf16("en-US", nowruz, style::medium)) == u"Mar 21, 2025");
    // Around the room of the first attempt: 256 units with the NUL.
    long lengths = 0;
    for (std::size_t length = 240; length < 600; length++) {
        const std::string pattern = "d'" + std::string(length, 'x') + "'", wanted = "21" + std::string(length, 'x');
        const formatter fmt = MUST(formatter::open(gregorian, "en", pattern));
        lengths += MUST(gregorian.format("en", nowruz, pattern)) == wanted && MUST(gregorian.format_utf16("en", nowruz, pattern)) == widened(wanted) &&
                   MUST(fmt.format(nowruz)) == wanted && MUST(fmt.format_utf16(nowruz)) == widened(wanted) && MUST(fmt.pattern()) == pattern;
    }
    CHECK_INT(lengths, 360);
    CHECK_FAILS(gregorian.format("en", nowruz, std::string_view("y\0M", 3)), invalid_argument);
    CHECK_FAILS(gregorian.format_utf16("en", nowruz, std::string_view("y\0M", 3)), invalid_argument);
    CHECK_FAILS(gregorian.format("en", nowruz, "A"), unsupported); // known to UTS #35, not to qcal
    CHECK_FAILS(gregorian.format("en", nowruz, "b"), invalid_argument); // a field of the time of day, and there is none
    CHECK_FAILS(gregorian.format("en", nowruz, std::string(2000, 'y')), limit);
    CHECK_FAILS(gregorian.format("en", gregorian.properties().last_day + 1, "y"), out_of_range);
    CHECK_FAILS(gregorian.format("en", nowruz, static_cast<style>(9)), invalid_argument);
    CHECK_FAILS(gregorian.format_utf16("en", nowruz, static_cast<style>(9)), invalid_argument);

    formatter fmt = MUST(formatter::open(persian, "fa-IR", "EEEE d MMMM y"));
    CHECK_STRING(MUST(fmt.format(nowruz)), "جمعه ۱ فروردین ۱۴۰۴");
    CHECK_STRING(MUST(fmt.pattern()), "EEEE d MMMM y");
    const formatter copy = fmt, moved = std::move(fmt);
    CHECK(fmt.handle() == copy.handle() && moved.handle() == copy.handle()); // NOLINT: moving copies, and that is promised
    formatter other = MUST(formatter::open(gregorian, "en", style::full));
    CHECK_STRING(MUST(other.format(nowruz)), "Friday, March 21, 2025");
    swap(fmt, other);
    fmt = copy;
    CHECK_STRING(MUST(fmt.format(nowruz)), "جمعه ۱ فروردین ۱۴۰۴");
    char room[64];
    CHECK(MUST(other.format_into(room, nowruz)) == "جمعه ۱ فروردین ۱۴۰۴" && room[strlen(room)] == '\0');
    CHECK_FAILS(other.format_into(qcal::column<char>(room, 5), nowruz), buffer_too_small);
    CHECK_FAILS(other.format_into(nullptr, nowruz), buffer_too_small);
    qcal::text_options legacy;
    legacy.pattern_language = qcal::pattern_language::legacy;
    legacy.digits = qcal::digits::ascii;
    const formatter timed = MUST(formatter::open(persian, "fa", "yyyy-MM-dd hh:mm:ss t", legacy));
    qcal::time_of_day time;
    time.hour = 9;
    time.minute = 30;
    time.zone = "Asia/Tehran";
    CHECK_STRING(MUST(timed.format(nowruz, time)), "1404-01-01 09:30:00 Asia/Tehran");
    CHECK(MUST(timed.format_utf16(nowruz, time)) == u"1404-01-01 09:30:00 Asia/Tehran");
    time.hour = 24;
    CHECK_FAILS(timed.format(nowruz, time), invalid_argument);
    time.hour = 9;
    time.zone = std::string("a\0b", 3);
    CHECK_FAILS(timed.format(nowruz, time), invalid_argument);
    CHECK_FAILS(timed.format_utf16(nowruz, time), invalid_argument);
    CHECK_FAILS(formatter::open(persian, "fa", std::string_view("y\0", 2)), invalid_argument);
    CHECK_FAILS(formatter::open(persian, std::string_view("fa\0", 3), "y"), invalid_argument);
    CHECK_FAILS(formatter::open(persian, std::string_view("fa\0", 3), style::full), invalid_argument);
    CHECK_FAILS(formatter::open(persian, "fa", static_cast<style>(9)), invalid_argument);
    CHECK_FAILS(fmt.format(persian.properties().last_day + 1), out_of_range);
    CHECK_FAILS(fmt.format_utf16(persian.properties().last_day + 1), out_of_range);
}

static void reading() {
    const calendar gregorian;
    const formatter fmt = MUST(formatter::open(gregorian, "en-US", "MMMM d, y"));
    CHECK(MUST(fmt.parse("March 21, 2025")) == nowruz);
    CHECK(MUST(fmt.parse(unterminated("march 21, 2025"))) == nowruz);
    CHECK(MUST(fmt.parse_utf16(u"March 21, 2025")) == nowruz);
    CHECK(!MUST(fmt.parse_time("March 21, 2025")).time.has_value());
    const auto wrong = fmt.parse("March 21, 2025.");
    CHECK_FAILS(wrong, parse);
    CHECK_INT(wrong.error().offset(), 14);
    CHECK(wrong.error().detail().find("expected the end of the text") != std::string_view::npos);
    CHECK_INT(fmt.parse_utf16(u"March 21, 2025.").error().offset(), 14);
    CHECK_INT(fmt.parse_time("Macht 21, 2025").error().offset(), 0);
    CHECK_FAILS(fmt.parse("February 30, 2025"), invalid_date);
    CHECK(fmt.parse("February 30, 2025").error().offset() == qcal::error::no_offset);
    CHECK_FAILS(fmt.parse(""), parse);
    CHECK_FAILS(fmt.parse(std::string_view()), parse);
    CHECK_FAILS(fmt.parse_utf16(std::u16string_view()), parse);
    CHECK_FAILS(fmt.parse(std::string_view("March 21, 2025\0", 15)), parse);
    CHECK(MUST(gregorian.parse("en-US", "y-MM-dd", "2025-03-21")) == nowruz);
    CHECK_FAILS(gregorian.parse("en-US", "y-MM-dd", "2025-O3-21"), parse);
    CHECK_FAILS(gregorian.parse(std::string_view("en\0", 3), "y", "2025"), invalid_argument);
    CHECK_FAILS(gregorian.parse("en", std::string_view("y\0", 2), "2025"), invalid_argument);
    qcal::text_options legacy;
    legacy.pattern_language = qcal::pattern_language::legacy;
    legacy.two_digit_window_start = 1900;
    const formatter timed = MUST(formatter::open(gregorian, "en", "yy-MM-dd hh:mm", legacy));
    const qcal::day_and_time read = MUST(timed.parse_time("25-03-21 09:30"));
    CHECK(MUST(gregorian.to_date(read.day)).year == 1925 && read.time->hour == 9 && read.time->minute == 30 && !read.time->utc_offset);
    // Seconds and what is less.
    const formatter fine = MUST(formatter::open(gregorian, "en", "yyyy-MM-dd hh:mm:ss.zzz", legacy));
    qcal::time_of_day time;
    time.hour = 23, time.minute = 58, time.second = 41, time.nanosecond = 123000000;
    CHECK_STRING(MUST(fine.format(nowruz, time)), "2025-03-21 23:58:41.123");
    const qcal::day_and_time back = MUST(fine.parse_time("2025-03-21 23:58:41.123"));
    CHECK(back == (qcal::day_and_time{nowruz, time}) && back.time->second == 41 && back.time->nanosecond == 123000000);
    time.nanosecond++;
    CHECK(back.time != time && back != (qcal::day_and_time{nowruz, time}));
    qcal::time_of_day east = *back.time;
    east.utc_offset = 3600;
    CHECK(back.time != east);
    // Two digits without a window of one's own are years from 1950 on.
    legacy.two_digit_window_start.reset();
    CHECK(MUST(MUST(formatter::open(gregorian, "en", "yy-MM-dd", legacy)).parse("25-03-21")) == nowruz);
    // One formatter, four threads.
    std::vector<std::thread> threads;
    std::vector<long> good(4);
    for (long &count : good) {
        threads.emplace_back([&count, fmt] {
            for (int i = 0; i < 500; i++) {
                const std::string text = fmt.format(nowruz + i).value();
                count += *fmt.parse(text) == nowruz + i;
            }
        });
    }
    for (std::size_t i = 0; i < threads.size(); i++) {
        threads[i].join();
        CHECK_INT(good[i], 500);
    }
}

static void machines() {
    const calendar hebrew = MUST(calendar::open("hebrew"));
    CHECK_STRING(MUST(hebrew.to_ixdtf(jdn(2461365))), "2026-11-20[u-ca=hebrew]");
    qcal::time_of_day time;
    time.hour = 10;
    time.minute = 30;
    time.utc_offset = 3600;
    CHECK_STRING(MUST(hebrew.to_ixdtf(jdn(2461365), time)), "2026-11-20T10:30:00+01:00[u-ca=hebrew]");
    const qcal::ixdtf read = MUST(qcal::from_ixdtf(unterminated("2026-11-20T10:30:00+01:00[u-ca=hebrew]")));
    CHECK(read.calendar == hebrew && read.day == jdn(2461365) && read.time->hour == 10 && *read.time->utc_offset == 3600 && !read.time->utc);
    time.utc = true;
    time.utc_offset = 0;
    CHECK_STRING(MUST(hebrew.to_ixdtf(jdn(2461365), time)), "2026-11-20T10:30:00Z[u-ca=hebrew]");
    CHECK(MUST(qcal::from_ixdtf("2026-11-20T10:30:00Z")).time->utc && !MUST(qcal::from_ixdtf("2026-11-20")).time);
    CHECK(MUST(qcal::from_ixdtf("2026-11-20")).calendar.id() == qcal::system_id::iso8601);
    CHECK(MUST(qcal::day_from_ixdtf("2026-11-20[u-ca=martian]")) == jdn(2461365));
    CHECK(MUST(qcal::from_ixdtf("2026-11-20")) == MUST(qcal::from_ixdtf("2026-11-20[u-ca=iso8601]")) && MUST(qcal::from_ixdtf("2026-11-20")) != read);
    CHECK_FAILS(qcal::from_ixdtf("2026-11-20[u-ca=martian]"), not_found);
    CHECK_FAILS(qcal::from_ixdtf("2026-11-20[!x=y]"), parse);
    CHECK_INT(qcal::from_ixdtf("2026-11-20[!x=y]").error().offset(), 12);
    CHECK_INT(qcal::day_from_ixdtf("2026-11-2O").error().offset(), 9);
    CHECK_FAILS(qcal::day_from_ixdtf("2026-02-30"), invalid_date);
    CHECK_FAILS(qcal::from_ixdtf({}), parse);
    CHECK_FAILS(MUST(calendar::open("Julian")).to_ixdtf(jdn(2461365)), unsupported);
    time.minute = 60;
    CHECK_FAILS(hebrew.to_ixdtf(jdn(2461365), time), invalid_argument);
    CHECK_STRING(qcal::to_string(qcal::date{2026, 1, 5}), "2026-01-05");
    CHECK_STRING(qcal::to_string(qcal::date{-44, 3, 15}), "-0044-03-15");
    CHECK_STRING(qcal::to_string(qcal::date{INT32_MIN, 12, 31}), "-2147483648-12-31");
    CHECK_STRING(qcal::to_string(qcal::date{12026, 13, 1}), "+12026-13-01");
    CHECK_STRING(MUST(qcal::day_in(calendar(), nowruz, "de").format()), "21. März 2025");
    CHECK_STRING(MUST(qcal::day_in(calendar(), nowruz).format("y")), "2025");
}

int main() {
    names();
    writing();
    reading();
    machines();
    return check_finish(109);
}
