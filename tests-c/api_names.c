/* Calendars by name and id: every name and alias in any case, what is no name, lists of names, ids, properties, handles. */
#include "check.h"

#define LEGACY(kind) (kind | QCAL_PROLEPTIC)
#define LATER(kind) (kind | QCAL_YEAR_ZERO)
#define ALL_YEARS INT32_MIN, INT32_MAX

static const struct {
    qcal_system system;
    const char *names[4]; /* the primary name first */
    uint32_t flags;       /* those of the legacy calendars are all, of the later ones without QCAL_PROLEPTIC */
    int32_t shortest, longest, months;
    int64_t epoch; /* 0: not known from elsewhere */
    int32_t first_year, last_year;
} calendars[] = {
    {QCAL_SYSTEM_GREGORIAN, {"Gregorian", "gregory", NULL, NULL}, LEGACY(QCAL_SOLAR), 28, 31, 12, 1721426, ALL_YEARS},
    {QCAL_SYSTEM_JULIAN, {"Julian", NULL, NULL, NULL}, LEGACY(QCAL_SOLAR), 28, 31, 12, 1721424, ALL_YEARS},
    {QCAL_SYSTEM_MILANKOVIC, {"Milankovic", "revised-julian", NULL, NULL}, LEGACY(QCAL_SOLAR), 28, 31, 12, 1721426, ALL_YEARS},
    /* Where the 33-year rule leads from the published years: a day before the 2820-year arithmetic. */
    {QCAL_SYSTEM_JALALI, {"Jalali", "Persian", NULL, NULL}, LEGACY(QCAL_SOLAR), 29, 31, 12, 1948320, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_CIVIL, {"Islamic Civil", "islamic-civil", "islamicc", "Islamic"}, LEGACY(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    {QCAL_SYSTEM_ISO8601, {"iso8601", NULL, NULL, NULL}, LATER(LEGACY(QCAL_SOLAR)), 28, 31, 12, 1721426, ALL_YEARS},
    {QCAL_SYSTEM_JALALI_2820, {"jalali-2820", NULL, NULL, NULL}, LEGACY(QCAL_SOLAR), 29, 31, 12, 1948321, ALL_YEARS},
    /* 1 January of -542, 1 January of 1912, and 1 April of -542, proleptic Gregorian. */
    {QCAL_SYSTEM_BUDDHIST, {"buddhist", NULL, NULL, NULL}, LATER(QCAL_SOLAR), 28, 31, 12, 1523099, ALL_YEARS},
    {QCAL_SYSTEM_ROC, {"roc", "minguo", NULL, NULL}, LATER(QCAL_SOLAR), 28, 31, 12, 2419403, ALL_YEARS},
    {QCAL_SYSTEM_JAPANESE, {"japanese", NULL, NULL, NULL}, LATER(QCAL_SOLAR), 28, 31, 12, 1721426, ALL_YEARS},
    {QCAL_SYSTEM_THAI_SOLAR, {"thai-solar", NULL, NULL, NULL}, LATER(QCAL_SOLAR), 28, 31, 12, 1523189, ALL_YEARS},
    /* 29 August of 284, of 8, and of 5493 BC, Julian. */
    {QCAL_SYSTEM_COPTIC, {"coptic", NULL, NULL, NULL}, LATER(QCAL_SOLAR), 5, 30, 13, 1825030, ALL_YEARS},
    {QCAL_SYSTEM_ETHIOPIC, {"ethiopic", NULL, NULL, NULL}, LATER(QCAL_SOLAR), 5, 30, 13, 1724221, ALL_YEARS},
    {QCAL_SYSTEM_ETHIOPIC_AMETE_ALEM, {"ethioaa", "ethiopic-amete-alem", NULL, NULL}, LATER(QCAL_SOLAR), 5, 30, 13, -284654, ALL_YEARS},
    /* 22 March of 79, Gregorian. */
    {QCAL_SYSTEM_INDIAN, {"indian", "saka", NULL, NULL}, LATER(QCAL_SOLAR), 30, 31, 12, 1749995, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_TBLA, {"islamic-tbla", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948439, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_15C, {"islamic-15c", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_15A, {"islamic-15a", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948439, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_INDIAN_C, {"islamic-indian-c", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_INDIAN_A, {"islamic-indian-a", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948439, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_HABASH_C, {"islamic-habash-c", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_HABASH_A, {"islamic-habash-a", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948439, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_UMALQURA, {"islamic-umalqura", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    {QCAL_SYSTEM_ISLAMIC_UMALQURA_PUBLISHED, {"islamic-umalqura-published", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 28, 31, 12, 0, 1343, 1500},
    {QCAL_SYSTEM_ISLAMIC_RGSA, {"islamic-rgsa", NULL, NULL, NULL}, LATER(QCAL_LUNAR), 29, 30, 12, 1948440, ALL_YEARS},
    /* 7 October of 3761 BC, Julian. */
    {QCAL_SYSTEM_HEBREW, {"hebrew", NULL, NULL, NULL}, LATER(QCAL_LUNISOLAR), 29, 30, 13, 347998, ALL_YEARS},
    {QCAL_SYSTEM_CHINESE, {"chinese", NULL, NULL, NULL}, LATER(QCAL_LUNISOLAR), 29, 30, 13, 0, -10000, 10000},
    {QCAL_SYSTEM_DANGI, {"dangi", "korean", NULL, NULL}, LATER(QCAL_LUNISOLAR), 29, 30, 13, 0, -10000, 10000},
};
#define CALENDARS (sizeof calendars / sizeof calendars[0])

/* Whether this version of the library has it. main() counts them: all that the library has are here. */
static bool is_there(size_t row) { return check_find(calendars[row].system) != NULL; }

static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c; }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

static bool same_name(const char *a, const char *b) {
    while (*a != '\0' && lower(*a) == lower(*b)) {
        a++;
        b++;
    }
    return *a == *b;
}

/* Of a calendar that is there. */
static bool is_a_name(const char *name) {
    for (size_t i = 0; i < CALENDARS; i++) {
        for (size_t n = 0; is_there(i) && n < 4 && calendars[i].names[n] != NULL; n++) {
            if (same_name(calendars[i].names[n], name)) {
                return true;
            }
        }
    }
    return false;
}

/* The name in one of four cases: as it is, upper, lower, alternating. */
static void in_case(const char *name, int which, char *to) {
    size_t i = 0;
    for (; name[i] != '\0'; i++) {
        to[i] = which == 1 ? upper(name[i]) : which == 2 ? lower(name[i]) : which == 3 ? (i % 2 != 0 ? upper(name[i]) : lower(name[i])) : name[i];
    }
    to[i] = '\0';
}

static void hit(const char *name, qcal_system wanted, const char *primary) {
    qcal_calendar *cal = NULL;
    qcal_system system = -99;
    check_about("name \"%s\"", name);
    CHECK_OK(qcal_calendar_open(name, &cal));
    CHECK(cal != NULL);
    if (cal == NULL) {
        return;
    }
    CHECK_OK(qcal_calendar_system(cal, &system));
    CHECK_INT(system, wanted);
    CHECK_TEXT(qcal_calendar_name(cal), primary);
    qcal_calendar_release(cal);
}

static void miss(const char *name) {
    qcal_calendar *cal;
    check_about("name \"%.40s\"", name);
    FILL(cal);
    CHECK_STATUS(qcal_calendar_open(name, &cal), QCAL_ERR_NOT_FOUND);
    CHECK_UNTOUCHED(cal);
}

static void names_in_any_case(void) {
    for (size_t i = 0; i < CALENDARS; i++) {
        for (size_t n = 0; is_there(i) && n < 4 && calendars[i].names[n] != NULL; n++) {
            const char *name = calendars[i].names[n];
            size_t length = strlen(name);
            char text[100];
            for (int which = 0; which < 4; which++) {
                in_case(name, which, text);
                hit(text, calendars[i].system, calendars[i].names[0]);
            }
            /* One character more or less, and blanks that are not removed. */
            snprintf(text, sizeof text, "%s ", name);
            miss(text);
            snprintf(text, sizeof text, " %s", name);
            miss(text);
            snprintf(text, sizeof text, "%s\n", name);
            miss(text);
            snprintf(text, sizeof text, "\t%s", name);
            miss(text);
            snprintf(text, sizeof text, "%s\xc2\xa0", name);
            miss(text);
            snprintf(text, sizeof text, "%s", name + 1);
            miss(text);
            snprintf(text, sizeof text, "%s", name);
            text[length - 1] = '\0';
            if (!is_a_name(text)) { /* as "islamic", after "islamicc" */
                miss(text);
            }
        }
    }
}

static void names_that_are_none(void) {
    static const char *const strangers[] = {
        "", " ", "\n", "Gregorian1", "gregorian calendar", "julian\n", "julian\r", "Milankovi\xc4\x87", "jal\xc4\x81l\xc4\xab", "\xc4\xb0slamic",
        "\xc4\xb1slamic", "\xef\xbd\x8aulian", "Julian\xcc\x81", "\xef\xbb\xbfJulian", "Islamic  Civil", "Islamic\tCivil", "islamic_civil",
        "islamic civil ", "i\xc5\xbflamic", "per\xc5\xbfian", "iso-8601", "iso 8601", "ISO8601\x01", "0", "10", "-1", "x-mine", "system",
        /* not UTF-8 */
        "\xff", "\x80", "\xc4", "Julian\xff", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80", "Gregorian\xc3",
        /* other ids of CLDR and what people try: perhaps calendars of a later version, then these go to the hits */
        "vietnamese", "bahai", "tibetan", "mayan", "Saka Samvat", "Chinese New Year", "Thai", "Amharic", "umalqura", "islamic-15", "islamic-rgsa2",
        "ethiopic-amete", "hebrew-civil", "Jewish", "Taiwan", "Jalaali", "Shamsi", "Hijri", "Proleptic Gregorian", "jalali2820", "jalali-2821",
    };
    char name[10001];
    for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
        miss(strangers[i]);
    }
    memset(name, 'x', sizeof name);
    name[10000] = '\0';
    miss(name);
    /* Long names that begin with a right one, around any length at which one might be cut. */
    for (size_t length = 7; length < 300; length++) {
        memset(name, ' ', sizeof name);
        memcpy(name, "Julian", 6);
        name[length] = '\0';
        miss(name);
        memset(name, 'n', sizeof name);
        memcpy(name, "Julian", 6);
        name[length] = '\0';
        miss(name);
    }
}

static void ids(void) {
    static const qcal_system none[] = {QCAL_SYSTEM_USER, -2,  -3,  1,   2,   3,   4,   5,   6,   7,   12,  13,        99,       102,
                                       109,              114, 119, 124, 129, 137, 139, 143, 149, 151, 159, 162,       199,      264,
                                       366,              5000, 65536, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        qcal_calendar *cal;
        check_about("id %d", (int)none[i]);
        FILL(cal);
        CHECK_STATUS(qcal_calendar_open_system(none[i], &cal), QCAL_ERR_NOT_FOUND);
        CHECK_UNTOUCHED(cal);
    }
    for (size_t i = 0; i < CALENDARS; i++) {
        if (!is_there(i)) {
            continue;
        }
        qcal_calendar *cal = NULL, *same = NULL;
        qcal_system system = -99, other = -99;
        check_about("id %d", (int)calendars[i].system);
        CHECK_OK(qcal_calendar_open_system(calendars[i].system, &cal));
        CHECK_OK(qcal_calendar_system(cal, &system));
        CHECK_INT(system, calendars[i].system);
        CHECK_TEXT(qcal_calendar_name(cal), calendars[i].names[0]);
        /* Equal ids are equal calendars, however they were opened. */
        CHECK_OK(qcal_calendar_open(calendars[i].names[0], &same));
        CHECK_OK(qcal_calendar_system(same, &other));
        CHECK_INT(other, system);
        for (size_t j = 0; j < i; j++) {
            CHECK(calendars[j].system != system);
        }
        qcal_calendar_release(same);
        qcal_calendar_release(cal);
    }
}

static void lists(void) {
    for (size_t i = 0; i < CALENDARS; i++) {
        if (!is_there(i)) {
            continue;
        }
        qcal_calendar *cal = check_open(calendars[i].system);
        qcal_names *names = NULL, *again = NULL;
        size_t count = 0;
        while (count < 4 && calendars[i].names[count] != NULL) {
            count++;
        }
        check_about("names of %s", calendars[i].names[0]);
        CHECK_OK(qcal_calendar_names(cal, &names));
        CHECK_INT(qcal_names_count(names), count);
        for (size_t n = 0; n < count; n++) {
            CHECK_TEXT(qcal_names_get(names, n), calendars[i].names[n]);
            CHECK(qcal_names_get(names, n) == qcal_names_get(names, n));
        }
        CHECK(qcal_names_get(names, count) == NULL);
        CHECK(qcal_names_get(names, count + 1) == NULL);
        CHECK(qcal_names_get(names, SIZE_MAX) == NULL);
        CHECK(qcal_names_get(names, SIZE_MAX / 8 + 1) == NULL); /* would be the first one if it were multiplied by a pointer's size */
        /* Each list is its caller's own. */
        CHECK_OK(qcal_calendar_names(cal, &again));
        CHECK(again != names);
        qcal_names_destroy(names);
        CHECK_TEXT(qcal_names_get(again, 0), calendars[i].names[0]);
        qcal_names_destroy(again);
        qcal_calendar_release(cal);
    }
}

static void properties(void) {
    for (size_t i = 0; i < CALENDARS; i++) {
        if (!is_there(i)) {
            continue;
        }
        qcal_calendar *cal = check_open(calendars[i].system);
        qcal_properties properties;
        properties.size = sizeof properties;
        check_about("properties of %s", calendars[i].names[0]);
        CHECK_OK(qcal_calendar_properties(cal, &properties));
        CHECK_INT(properties.size, sizeof properties);
        CHECK_INT(properties.flags & ~(calendars[i].system < 102 ? 0 : QCAL_PROLEPTIC), calendars[i].flags);
        CHECK_INT(properties.days_per_week, 7);
        CHECK_INT(properties.min_days_in_month, calendars[i].shortest);
        CHECK_INT(properties.max_days_in_month, calendars[i].longest);
        CHECK_INT(properties.max_months_in_year, calendars[i].months);
        CHECK_INT(properties.first_year, calendars[i].first_year);
        CHECK_INT(properties.last_year, calendars[i].last_year);
        if (calendars[i].epoch != 0) {
            CHECK_INT(properties.epoch_jdn, calendars[i].epoch);
            CHECK(properties.first_jdn < 0);
        }
        CHECK(properties.first_jdn < 2451545 && properties.last_jdn > properties.epoch_jdn);
        qcal_calendar_release(cal);
    }
    /* The Gregorian range is the one that QDate states for itself. */
    {
        qcal_calendar *cal = check_open(QCAL_SYSTEM_GREGORIAN);
        qcal_properties properties;
        properties.size = sizeof properties;
        CHECK_OK(qcal_calendar_properties(cal, &properties));
        CHECK_INT(properties.first_jdn, -784350574879);
        CHECK_INT(properties.last_jdn, 784354017364);
        qcal_calendar_release(cal);
    }
}

/* Built-in calendars cannot be used up: neither by owners who come nor by owners who go. */
static void owners(void) {
    for (size_t i = 0; i < CALENDARS; i++) {
        if (!is_there(i)) {
            continue;
        }
        qcal_calendar *cal = check_open(calendars[i].system);
        const char *name = qcal_calendar_name(cal);
        int64_t jdn = 0;
        check_about("owners of %s", name);
        for (int n = 0; n < 1000; n++) {
            CHECK(qcal_calendar_retain(cal) == cal);
        }
        for (int n = 0; n < 3000; n++) {
            qcal_calendar_release(cal);
        }
        CHECK_TEXT(name, calendars[i].names[0]);
        if (calendars[i].first_year <= 1) {
            CHECK_OK(qcal_date_to_jdn(cal, 1, 1, 1, &jdn));
            CHECK_INT(jdn, check_find(calendars[i].system)->properties.epoch_jdn);
        }
    }
}

int main(void) {
    size_t there = 0;
    for (size_t i = 0; i < CALENDARS; i++) {
        there += is_there(i);
    }
    CHECK_INT(there, check_catalogue());
    names_in_any_case();
    names_that_are_none();
    ids();
    lists();
    properties();
    owners();
    return check_finish(1000L * CHECK_LEAST_CALENDARS + 580);
}
