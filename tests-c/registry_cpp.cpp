/*
 * A user's calendar in C++: callbacks that are std::function, handles that release themselves. Exceptions must not reach the library, so each
 * callback is called through a function that makes a status of them.
 */
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "check.h"

namespace {

struct Release {
    void operator()(qcal_calendar *cal) const noexcept { qcal_calendar_release(cal); }
    void operator()(qcal_registry *reg) const noexcept { qcal_registry_release(reg); }
    void operator()(qcal_names *names) const noexcept { qcal_names_destroy(names); }
};
using Calendar = std::unique_ptr<qcal_calendar, Release>;
using Registry = std::unique_ptr<qcal_registry, Release>;
using Names = std::unique_ptr<qcal_names, Release>;

// A status that is an error, with the detail text of its call.
struct Failure : std::runtime_error {
    qcal_status status;
    explicit Failure(qcal_status failed) : std::runtime_error(detail()), status(failed) {}

    static std::string detail() {
        std::size_t length = 0;
        (void)qcal_last_error(nullptr, 0, &length);
        std::vector<char> text(length + 1);
        (void)qcal_last_error(text.data(), text.size(), &length);
        return text.data();
    }
};

void must(qcal_status status) {
    if (status != QCAL_OK) {
        throw Failure(status);
    }
}

Registry make_registry() {
    qcal_registry *reg = nullptr;
    must(qcal_registry_new(&reg));
    return Registry(reg);
}

Calendar open(const Registry &reg, const char *name) {
    qcal_calendar *cal = nullptr;
    must(qcal_registry_open(reg.get(), name, &cal));
    return Calendar(cal);
}

// How many objects of a kind there are, and whether one was destroyed that was not there.
struct Counted {
    static long alive;
    Counted() { ++alive; }
    Counted(const Counted &) { ++alive; }
    Counted &operator=(const Counted &) = default;
    ~Counted() { --alive; }
};
long Counted::alive = 0;

// A calendar: any callable will do, and any of those that the library does not need may be left out.
struct Definition {
    std::function<int32_t(int32_t year)> months_in_year;
    std::function<int32_t(int32_t year, int32_t month)> days_in_month;
    std::function<int64_t(int32_t year)> year_start;
    std::function<int64_t(int32_t year, int32_t month, int32_t day)> date_to_jdn;
    std::function<qcal_date(int64_t jdn)> jdn_to_date;
    std::function<bool(int32_t year)> is_leap_year;
    std::function<int64_t(int32_t year)> months_before_year;
    Counted counted;
};

// No exception leaves it.
template <typename Answer, typename Ask>
qcal_status ask(Answer *answer, const Ask &question) noexcept {
    try {
        *answer = static_cast<Answer>(question());
        return QCAL_OK;
    } catch (const Failure &failure) {
        return failure.status;
    } catch (const std::bad_alloc &) {
        return QCAL_ERR_NO_MEMORY;
    } catch (...) {
        return QCAL_ERR_BACKEND;
    }
}

const Definition &definition(void *user_data) { return *static_cast<const Definition *>(user_data); }

extern "C" {
static void destroy(void *user_data) { delete static_cast<Definition *>(user_data); }
static qcal_status months_in_year(void *user_data, int32_t year, int32_t *months) {
    return ask(months, [&] { return definition(user_data).months_in_year(year); });
}
static qcal_status days_in_month(void *user_data, int32_t year, int32_t month, int32_t *days) {
    return ask(days, [&] { return definition(user_data).days_in_month(year, month); });
}
static qcal_status year_start(void *user_data, int32_t year, int64_t *jdn) {
    return ask(jdn, [&] { return definition(user_data).year_start(year); });
}
static qcal_status date_to_jdn(void *user_data, int32_t year, int32_t month, int32_t day, int64_t *jdn) {
    return ask(jdn, [&] { return definition(user_data).date_to_jdn(year, month, day); });
}
static qcal_status jdn_to_date(void *user_data, int64_t jdn, qcal_date *date) {
    return ask(date, [&] { return definition(user_data).jdn_to_date(jdn); });
}
static qcal_status is_leap_year(void *user_data, int32_t year, int32_t *flag) {
    return ask(flag, [&] { return definition(user_data).is_leap_year(year); });
}
static qcal_status months_before_year(void *user_data, int32_t year, int64_t *months) {
    return ask(months, [&] { return definition(user_data).months_before_year(year); });
}
static void tell(void *user_data, int32_t event, const char *text) {
    int ignored = 0;
    (void)ask(&ignored, [&] { return (*static_cast<std::function<int(int32_t, const char *)> *>(user_data))(event, text); });
}
static void forget(void *user_data) { delete static_cast<std::function<int(int32_t, const char *)> *>(user_data); }
}

// From here on the definition is the library's, whatever comes of it: it is destroyed when the calendar goes, or before a failure returns.
Calendar add(const Registry &reg, const std::vector<std::string> &names, Definition given, uint32_t flags) {
    std::unique_ptr<Definition> own(new Definition(std::move(given)));
    std::vector<const char *> texts;
    for (const std::string &name : names) {
        texts.push_back(name.c_str());
    }
    qcal_backend backend = qcal_backend();
    backend.size = sizeof backend;
    backend.flags = QCAL_SOLAR | QCAL_YEAR_ZERO | flags;
    backend.destroy = destroy;
    backend.months_in_year = months_in_year;
    backend.days_in_month = days_in_month;
    backend.year_start = own->year_start ? year_start : nullptr;
    backend.date_to_jdn = own->date_to_jdn ? date_to_jdn : nullptr;
    backend.jdn_to_date = own->jdn_to_date ? jdn_to_date : nullptr;
    backend.is_leap_year = own->is_leap_year ? is_leap_year : nullptr;
    backend.months_before_year = own->months_before_year ? months_before_year : nullptr;
    backend.first_year = 1;
    backend.last_year = 3000;
    backend.window_first_year = 1995;
    backend.window_last_year = 2005;
    qcal_calendar *cal = nullptr;
    must(qcal_registry_register(reg.get(), texts.data(), texts.size(), &backend, own.release(), &cal));
    return Calendar(cal);
}

enum Callback { MONTHS_IN_YEAR, DAYS_IN_MONTH, YEAR_START, DATE_TO_JDN, JDN_TO_DATE, IS_LEAP_YEAR, MONTHS_BEFORE_YEAR, CALLBACKS };
enum Thrown { NOTHING, STANDARD, NUMBER, NO_MEMORY, FROM_QCAL, THROWN };

// What is thrown by which callback. Read by all definitions, so that one that has been registered can be made to fail later.
struct Trouble {
    Callback callback;
    Thrown thrown;
    long thrown_so_far;
} trouble = {CALLBACKS, NOTHING, 0};

void may_throw(Callback callback) {
    if (callback != trouble.callback || trouble.thrown == NOTHING) {
        return;
    }
    // Handles held while an exception passes are released by it.
    const Registry held = make_registry();
    const Calendar also_held = open(held, "Julian");
    ++trouble.thrown_so_far;
    switch (trouble.thrown) {
    case STANDARD: throw std::runtime_error("a callback failed");
    case NUMBER: throw 42;
    case NO_MEMORY: throw std::bad_alloc();
    default: open(held, "no such calendar"); // throws Failure
    }
}

// The Julian rule, asked of the built-in calendar.
Definition julian() {
    const std::shared_ptr<qcal_calendar> cal(check_open(QCAL_SYSTEM_JULIAN), Release());
    Definition given;
    given.months_in_year = [](int32_t) { return may_throw(MONTHS_IN_YEAR), 12; };
    given.days_in_month = [cal](int32_t year, int32_t month) {
        int32_t days = 0;
        may_throw(DAYS_IN_MONTH);
        must(qcal_days_in_month(cal.get(), year, month, &days));
        return days;
    };
    given.date_to_jdn = [cal](int32_t year, int32_t month, int32_t day) {
        int64_t jdn = 0;
        may_throw(DATE_TO_JDN);
        must(qcal_date_to_jdn(cal.get(), year, month, day, &jdn));
        return jdn;
    };
    given.year_start = [cal](int32_t year) {
        int64_t jdn = 0;
        may_throw(YEAR_START);
        must(qcal_date_to_jdn(cal.get(), year, 1, 1, &jdn));
        return jdn;
    };
    given.jdn_to_date = [cal](int64_t jdn) {
        qcal_date date = {0, 0, 0};
        may_throw(JDN_TO_DATE);
        must(qcal_jdn_to_date(cal.get(), jdn, &date));
        return date;
    };
    given.is_leap_year = [](int32_t year) { return may_throw(IS_LEAP_YEAR), year % 4 == 0; };
    given.months_before_year = [](int32_t year) { return may_throw(MONTHS_BEFORE_YEAR), int64_t{12} * year; };
    return given;
}

// The status of a function that asks this callback of a calendar whose answers may change.
qcal_status call(Callback callback, const Calendar &cal) {
    static const qcal_duration months = {0, 1, 0, 0};
    qcal_date date = {0, 0, 0};
    int64_t jdn = 0;
    int32_t number = 0;
    switch (callback) {
    case MONTHS_IN_YEAR: return qcal_months_in_year(cal.get(), 2000, &number);
    case DAYS_IN_MONTH: return qcal_days_in_month(cal.get(), 2000, 2, &number);
    case YEAR_START: return qcal_days_in_year(cal.get(), 2000, &number);
    case DATE_TO_JDN: return qcal_date_to_jdn(cal.get(), 2000, 2, 29, &jdn);
    case JDN_TO_DATE: return qcal_jdn_to_date(cal.get(), 2451545, &date);
    case IS_LEAP_YEAR: return qcal_is_leap_year(cal.get(), 2000, &number);
    default: return qcal_add(cal.get(), 2000, 1, 1, &months, QCAL_REJECT, &date);
    }
}

void right(const Calendar &cal) {
    const Calendar julian_calendar(check_open(QCAL_SYSTEM_JULIAN));
    long days = 0;
    for (int64_t jdn = 2000000; jdn < 2500000; jdn += 997, days++) {
        qcal_date date = {0, 0, 0}, wanted = {0, 0, 0};
        int64_t back = 0;
        CHECK_OK(qcal_jdn_to_date(cal.get(), jdn, &date));
        CHECK_OK(qcal_jdn_to_date(julian_calendar.get(), jdn, &wanted));
        CHECK_DATE(date, wanted.year, wanted.month, wanted.day);
        CHECK_OK(qcal_date_to_jdn(cal.get(), date.year, date.month, date.day, &back));
        CHECK_INT(back, jdn);
    }
    CHECK_INT(days, 502);
}

// Every callback throws everything: while the calendar is registered, and later.
void exceptions() {
    for (int callback = 0; callback < CALLBACKS; callback++) {
        for (int thrown = STANDARD; thrown < THROWN; thrown++) {
            for (uint32_t flags = 0; flags <= QCAL_PURE; flags += QCAL_PURE) {
                check_about("callback %d throws %d, flags %u", callback, thrown, static_cast<unsigned>(flags));
                const Registry reg = make_registry();
                trouble = Trouble{static_cast<Callback>(callback), static_cast<Thrown>(thrown), 0};
                if (callback != MONTHS_BEFORE_YEAR) { // which is not asked then
                    qcal_status status = QCAL_OK;
                    try {
                        add(reg, {"x-throwing", "x-alias"}, julian(), flags);
                    } catch (const Failure &failure) {
                        status = failure.status;
                        CHECK(std::string(failure.what()).find("x-throwing") == 0);
                    }
                    CHECK_STATUS(status, QCAL_ERR_BACKEND);
                    CHECK(trouble.thrown_so_far > 0);
                    CHECK_INT(Counted::alive, 0);
                }
                trouble.thrown = NOTHING;
                // The names are free, and the same calendar is right when nothing is thrown.
                Calendar cal = add(reg, {"x-throwing", "x-alias"}, julian(), flags);
                CHECK_INT(Counted::alive, 1);
                CHECK_OK(call(trouble.callback, cal));
                if (flags == 0) {
                    trouble = Trouble{static_cast<Callback>(callback), static_cast<Thrown>(thrown), 0};
                    CHECK_STATUS(call(trouble.callback, cal), QCAL_ERR_BACKEND);
                    CHECK(trouble.thrown_so_far > 0);
                    CHECK(Failure::detail().find("x-throwing") == 0);
                    trouble.thrown = NOTHING;
                    CHECK_OK(call(trouble.callback, cal));
                }
                CHECK_OK(qcal_registry_unregister(reg.get(), cal.get()));
                CHECK_INT(Counted::alive, 1);
                cal.reset();
                CHECK_INT(Counted::alive, 0);
            }
        }
    }
}

// An empty std::function throws as well.
void empty_function() {
    const Registry reg = make_registry();
    Definition given = julian();
    qcal_status status = QCAL_OK;
    check_about("empty function");
    given.days_in_month = nullptr;
    try {
        add(reg, {"x-empty"}, given, 0);
    } catch (const Failure &failure) {
        status = failure.status;
    }
    CHECK_STATUS(status, QCAL_ERR_BACKEND);
    CHECK_INT(Counted::alive, 1); // that of this function
}

void handles() {
    Calendar kept;
    check_about("handles");
    {
        const Registry reg = make_registry();
        Calendar cal = add(reg, {"x-moved"}, julian(), 0);
        right(cal);
        const Calendar shared(qcal_calendar_retain(cal.get()));
        kept = std::move(cal);
        CHECK(cal == nullptr && kept == shared);
        const Calendar pure = add(reg, {"x-pure"}, julian(), QCAL_PURE);
        right(pure);
        qcal_names *list = nullptr;
        CHECK_OK(qcal_registry_names(reg.get(), &list));
        const Names names(list);
        CHECK_TEXT(qcal_names_get(names.get(), qcal_names_count(names.get()) - 1), "x-pure");
        CHECK_INT(Counted::alive, 2);
    }
    // The registry and two handles are gone.
    CHECK_INT(Counted::alive, 1);
    right(kept);
    kept.reset();
    CHECK_INT(Counted::alive, 0);
}

// A log function that throws.
void log_function() {
    const Registry reg = make_registry();
    const std::shared_ptr<long> told = std::make_shared<long>(0);
    auto *function = new std::function<int(int32_t, const char *)>([told](int32_t event, const char *text) -> int {
        *told += event == QCAL_LOG_REGISTERED && std::string(text).find("x-logged") != std::string::npos;
        throw std::runtime_error(text);
    });
    check_about("log function");
    CHECK_OK(qcal_registry_set_log(reg.get(), tell, function, forget));
    CHECK_INT(told.use_count(), 2);
    const Calendar cal = add(reg, {"x-logged"}, julian(), 0);
    CHECK_INT(*told, 1);
    CHECK_OK(qcal_registry_set_log(reg.get(), nullptr, nullptr, nullptr));
    CHECK_INT(told.use_count(), 1);
}

}  // namespace

int main() {
    exceptions();
    empty_function();
    handles();
    log_function();
    CHECK_INT(Counted::alive, 0);
    return check_finish(8000);
}
