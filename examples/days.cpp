/*
 * days: a year as a list of its months, in any calendar and any language; and the pages of a diary for some days, in several calendars.
 *
 *     c++ -std=c++17 -O2 -Iinclude examples/days.cpp -L target/release -lqcal -o days
 *     days                          the months of the Hebrew year 5787, in English
 *     days CALENDAR YEAR LOCALE     those of another year
 *     days FROM TO                  a page for each Gregorian day, YYYY-MM-DD
 *
 * It shows qcal.hpp: results, ranges of days and months, formatters, and a calendar of its own, x-lab: a laboratory counts its days in runs of
 * twelve from the day on which its instrument was switched on, 30 runs to a cycle.
 */
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "qcal.hpp"

// A calendar as a class. Two functions say how long years and months are, a third where years begin; all else follows.
class laboratory final : public qcal::backend {
public:
    explicit laboratory(qcal::jdn switched_on) : switched_on_(switched_on) {}

    qcal::calendar_facts facts() const override {
        qcal::calendar_facts about;
        about.pure = true; // the same answers every time: asked once, then as fast as a built-in calendar
        about.days_per_week = 12;
        about.first_year = 1;
        about.last_year = 200;
        return about;
    }
    qcal::result<std::int32_t> months_in_year(std::int32_t) const override { return 30; }
    qcal::result<std::int32_t> days_in_month(std::int32_t, std::int32_t) const override { return 12; }
    qcal::result<qcal::jdn> year_start(std::int32_t cycle) const override { return switched_on_ + 360 * (cycle - 1); }
    qcal::result<std::string> month_name(std::string_view, std::int32_t, std::int32_t run, qcal::width, qcal::context) const override {
        return "run " + std::to_string(run);
    }

private:
    qcal::jdn switched_on_;
};

static void print(const std::string &line) { std::printf("%s\n", line.c_str()); }

// The value of a result, or the end of the program.
template <class T>
static T must(qcal::result<T> found) {
    if (!found) {
        std::fprintf(stderr, "days: %s\n", found.error().message());
        std::exit(1);
    }
    return *std::move(found);
}

static void show_year(const qcal::calendar &cal, std::int32_t year, std::string_view locale) {
    const auto gregorian = must(qcal::formatter::open(qcal::calendar(), locale, qcal::style::medium));
    for (const qcal::calendar_month month : must(qcal::months_of_year(cal, year))) {
        print(must(cal.month_name(locale, year, month.month(), qcal::width::wide, qcal::context::standalone)) + ", " +
              std::to_string(month.size()) + ": " + must(gregorian.format(month.first())) + " - " + must(gregorian.format(month.last())));
    }
}

static void show_days(qcal::jdn first, qcal::jdn last) {
    std::vector<qcal::formatter> lines;
    lines.push_back(must(qcal::formatter::open(qcal::calendar(), "en", "EEEE, d MMMM y")));
    lines.push_back(must(qcal::formatter::open(must(qcal::calendar::open("hebrew")), "en", "d MMMM y")));
    lines.push_back(must(qcal::formatter::open(must(qcal::calendar::open("persian")), "en", "d MMMM y")));
    lines.push_back(must(qcal::formatter::open(must(qcal::calendar::open("x-lab")), "en", "'cycle' y, MMMM, 'day' d")));
    for (const qcal::dated_day &today : must(qcal::days_between(qcal::calendar(), first, last))) {
        std::string page;
        for (const qcal::formatter &line : lines) {
            page += (page.empty() ? "" : " | ") + must(line.format(today.day));
        }
        print(page);
    }
}

int main(int argc, char **argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const qcal::registry process;
    const qcal::calendar gregorian;
    must(process.emplace_calendar<laboratory>("x-lab", must(gregorian.to_jdn({2020, 2, 29}))));
    if (words.empty()) {
        show_year(must(qcal::calendar::open("hebrew")), 5787, "en");
    } else if (words.size() == 2) {
        const auto iso = must(qcal::formatter::open(gregorian, "", "y-MM-dd"));
        show_days(must(iso.parse(words[0])), must(iso.parse(words[1])));
    } else if (words.size() == 3) {
        show_year(must(qcal::calendar::open(words[0])), std::atoi(words[1].c_str()), words[2]);
    } else {
        std::fprintf(stderr, "days [CALENDAR YEAR LOCALE | FROM TO]\n");
        return 2;
    }
    return process.clear() ? 0 : 1; // now, and not at exit: the laboratory's calendar is destroyed here
}
