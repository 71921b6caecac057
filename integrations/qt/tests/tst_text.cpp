// Names, and dates written and read, through QLocale, QDate and QDateTime.
#include <QtCore/QDateTime>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtTest/QTest>

#include "catalogue.hpp"

namespace {

QLocale locale(const char *name) { return QLocale(QString::fromLatin1(name)); }
QCalendar open(const char *name) { return QCalendar(QString::fromLatin1(name)); }

/// Locales whose names have stayed the same in CLDR since the version that Qt 6.4 has.
const char *const kSteady[] = {"ar_EG", "ar_SA", "cs_CZ", "de_AT", "de_DE", "el_GR", "fr_FR", "hr_HR", "hu_HU", "id_ID", "it_IT", "ja_JP", "ko_KR",
                               "lt_LT", "lv_LV", "pl_PL", "pt_BR", "pt_PT", "ro_RO", "ru_RU", "sl_SI", "sv_SE", "tr_TR",
                               "uk_UA", "zh_Hans_CN", "zh_Hant_TW"};

}  // namespace

class Text : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(qcal::qt::registerCalendars()); }
    void knownNames_data();
    void knownNames();
    void widths_data();
    void widths();
    void namesAsQtHasThem();
    void everyNameIsThere();
    void weekdays();
    void leapMonths();
    void outsideOfTheYear();
    void dates_data();
    void dates();
    void tokens();
    void times();
    void numbersReadBack();
    void namesReadBack();
    void displayNames();
};

/// From CLDR's own files.
void Text::knownNames_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *tag, int year, int month, const char *expected) {
        QTest::addRow("%s %d-%d in %s", name, year, month, tag)
            << QString::fromLatin1(name) << QString::fromLatin1(tag) << year << month << QString::fromUtf8(expected);
    };
    row("hebrew", "en_US", 5785, 1, "Tishri");
    row("hebrew", "en_US", 5784, 6, "Adar I");
    row("hebrew", "en_US", 5784, 7, "Adar II");
    row("hebrew", "en_US", 5785, 6, "Adar");
    row("hebrew", "en_US", 5784, 8, "Nisan");
    row("hebrew", "en_US", 5785, 7, "Nisan");
    row("hebrew", "he_IL", 5785, 1, "תשרי");
    row("hebrew", "he_IL", 5784, 7, "אדר ב׳");
    row("hebrew", "ru_RU", 5785, 1, "тишрей");
    row("coptic", "en_US", 1742, 1, "Tout");
    row("coptic", "ar_EG", 1742, 1, "توت");
    row("coptic", "ar_EG", 1742, 13, "نسيئ");
    row("ethiopic", "am_ET", 2018, 1, "መስከረም");
    row("ethiopic", "am_ET", 2018, 13, "ጳጉሜን");
    row("indian", "hi_IN", 1946, 1, "चैत्र");
    row("chinese", "zh_CN", 2025, 1, "正月");
    row("chinese", "zh_CN", 2025, 7, "闰六月");
    row("chinese", "zh_TW", 2025, 7, "閏六月");
    row("chinese", "ja_JP", 2025, 7, "閏六月");
    row("islamic-umalqura", "ar_SA", 1446, 9, "رمضان");
    row("islamic-umalqura", "tr_TR", 1446, 9, "Ramazan");
    row("qcal-Persian", "fa_IR", 1404, 1, "فروردین");
    row("buddhist", "th_TH", 2569, 1, "มกราคม");
}

void Text::knownNames() {
    QFETCH(QString, name);
    QFETCH(QString, tag);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(QString, expected);
    const QCalendar calendar(name);
    QCOMPARE(calendar.standaloneMonthName(QLocale(tag), month, year), expected);
    QCOMPARE(QLocale(tag).toString(QDate(year, month, 1, calendar), u"MMMM", calendar), calendar.monthName(QLocale(tag), month, year));
}

/// Also from CLDR's files: in a date and alone, long, short and narrow.
void Text::widths_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<QStringList>("in_date");
    QTest::addColumn<QStringList>("alone");
    const auto row = [](const char *name, const char *tag, int year, int month, const char *in_date, const char *alone) {
        QTest::addRow("%s %d-%d in %s", name, year, month, tag) << QString::fromLatin1(name) << QString::fromLatin1(tag) << year << month
            << QString::fromUtf8(in_date).split(u'/') << QString::fromUtf8(alone).split(u'/');
    };
    row("qcal-Gregorian", "ru_RU", 2026, 3, "марта/мар./М", "март/март/М");
    row("qcal-Gregorian", "cs_CZ", 2026, 3, "března/bře/3", "březen/bře/3");
    row("qcal-Gregorian", "en_US", 2026, 3, "March/Mar/M", "March/Mar/M");
    row("islamic-umalqura", "en_US", 1446, 9, "Ramadan/Ram./9", "Ramadan/Ram./9");
    row("hebrew", "he_IL", 5785, 1, "תשרי/תשרי/תש׳", "תשרי/תשרי/תש׳");
    row("coptic", "en_US", 1742, 13, "Nasie/Nasie/13", "Nasie/Nasie/13");
    row("chinese", "zh_CN", 2025, 7, "闰六月/闰六月/闰六", "闰六月/闰六月/闰六");
    row("qcal-Persian", "fa_IR", 1404, 1, "فروردین/فروردین/ف", "فروردین/فروردین/ف");
}

void Text::widths() {
    QFETCH(QString, name);
    QFETCH(QString, tag);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(QStringList, in_date);
    QFETCH(QStringList, alone);
    const QCalendar calendar(name);
    QCOMPARE(in_date.size(), 3);
    QCOMPARE(alone.size(), 3);
    int i = 0;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
        QCOMPARE(calendar.monthName(QLocale(tag), month, year, format), in_date.at(i));
        QCOMPARE(calendar.standaloneMonthName(QLocale(tag), month, year, format), alone.at(i++));
    }
}

/// Qt has names of its own for the calendars that are under both names: CLDR's, of another version.
void Text::namesAsQtHasThem() {
    int names = 0;
    for (const char *tag : kSteady) {
        const QLocale in = locale(tag);
        QVERIFY(in.language() != QLocale::C);
        for (const char *name : {"Persian", "Islamic", "Gregorian", "Julian"}) {
            const QCalendar theirs = open(name), ours(QStringLiteral("qcal-") + QString::fromLatin1(name));
            for (int month = 1; month <= 12; ++month) {
                QCOMPARE(ours.monthName(in, month), theirs.monthName(in, month));
                QCOMPARE(ours.standaloneMonthName(in, month), theirs.standaloneMonthName(in, month));
                QCOMPARE(ours.monthName(in, month, QCalendar::Unspecified, QLocale::NarrowFormat),
                         theirs.monthName(in, month, QCalendar::Unspecified, QLocale::NarrowFormat));
                names += 3;
            }
            for (int day = 1; day <= 7; ++day) {
                QCOMPARE(ours.weekDayName(in, day), theirs.weekDayName(in, day));
                QCOMPARE(ours.weekDayName(in, day, QLocale::ShortFormat), theirs.weekDayName(in, day, QLocale::ShortFormat));
                names += 2;
            }
        }
    }
    QCOMPARE(names, int(std::size(kSteady)) * 4 * (36 + 14));
}

/// Each month of some years, in each calendar and each locale that Qt knows, has a name; in whichever form.
void Text::everyNameIsThere() {
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 500);
    int names = 0;
    for (const Known &known : catalogue()) {
        const QCalendar calendar = qcal::qt::calendar(known.system);
        const int year = QDate(2024, 5, 1).year(calendar);
        for (const QLocale &in : locales)
            for (const int month : {1, calendar.monthsInYear(year)}) {
                QVERIFY2(!calendar.monthName(in, month, year).isEmpty(), qPrintable(in.name()));
                QVERIFY(!calendar.monthName(in, month).isEmpty());
                names += 2;
            }
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat})
            for (int month = 1; month <= calendar.monthsInYear(year); ++month)
                QVERIFY(!calendar.monthName(QLocale::c(), month, year, format).isEmpty() &&
                        !calendar.standaloneMonthName(QLocale::c(), month, year, format).isEmpty());
    }
    QVERIFY(names >= kLeastCalendars * int(locales.size()) * 4);
    // The script counts, where a language has two.
    QCOMPARE(open("qcal-Gregorian").monthName(locale("sr_Latn_RS"), 3), QStringLiteral("mart"));
    QCOMPARE(open("qcal-Gregorian").monthName(locale("sr_Cyrl_RS"), 3), QStringLiteral("март"));
    // In a date and alone.
    QCOMPARE(open("qcal-Julian").monthName(locale("ru_RU"), 3), QStringLiteral("марта"));
    QCOMPARE(open("qcal-Julian").standaloneMonthName(locale("ru_RU"), 3), QStringLiteral("март"));
}

void Text::weekdays() {
    const QCalendar hebrew = open("hebrew");
    QCOMPARE(hebrew.weekDayName(locale("en_US"), 6), QStringLiteral("Saturday"));
    QCOMPARE(hebrew.weekDayName(locale("en_US"), 6, QLocale::ShortFormat), QStringLiteral("Sat"));
    QCOMPARE(hebrew.standaloneWeekDayName(locale("he_IL"), 6), QStringLiteral("יום שבת"));
    QVERIFY(hebrew.weekDayName(locale("en_US"), 0).isEmpty());
    QVERIFY(hebrew.weekDayName(locale("en_US"), 8).isEmpty());
}

/// Without a year the months are those of a common year; what only leap years have is called as there.
void Text::leapMonths() {
    const QCalendar hebrew = open("hebrew");
    const QLocale in = locale("en_US");
    QCOMPARE(hebrew.monthName(in, 6), QStringLiteral("Adar"));
    QCOMPARE(hebrew.monthName(in, 12), QStringLiteral("Elul"));
    QCOMPARE(hebrew.monthName(in, 13), QStringLiteral("Elul"));
    QCOMPARE(hebrew.daysInMonth(6), 30);   // Adar I
    QCOMPARE(hebrew.daysInMonth(2), 30);
    QCOMPARE(open("coptic").daysInMonth(13), 6);
    QCOMPARE(open("qcal-Julian").daysInMonth(2), 29);
    QVERIFY(hebrew.isDateValid(QCalendar::Unspecified, 2, 30) && !hebrew.isDateValid(QCalendar::Unspecified, 2, 31));
}

void Text::outsideOfTheYear() {
    const QCalendar hebrew = open("hebrew");
    for (const int month : {-1, 0, 13, 14}) QVERIFY(hebrew.monthName(locale("en_US"), month, 5785).isEmpty());
    for (const int month : {-1, 0, 14}) QVERIFY(hebrew.monthName(locale("en_US"), month).isEmpty());
    QVERIFY(open("qcal-Julian").monthName(locale("en_US"), 1, 0).isEmpty());
    QVERIFY(hebrew.monthName(locale("en_US"), 1, 5785, static_cast<QLocale::FormatType>(3)).isEmpty());
}

void Text::dates_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("by_qt");       // QLocale::toString, the locale's Gregorian pattern
    QTest::addColumn<QString>("by_calendar"); // CLDR's pattern of the calendar
    const auto row = [](const char *name, const char *tag, QDate date, const char *by_qt, const char *by_calendar) {
        QTest::addRow("%s in %s", name, tag)
            << QString::fromLatin1(name) << QString::fromLatin1(tag) << date << QString::fromUtf8(by_qt) << QString::fromUtf8(by_calendar);
    };
    row("hebrew", "en_US", {2024, 3, 11}, "Monday, Adar II 1, 5784", "1 Adar II 5784");
    row("hebrew", "he_IL", {2026, 9, 12}, "יום שבת, 1 בתשרי 5787", "א׳ בתשרי תשפ״ז");
    row("coptic", "en_US", {2025, 9, 11}, "Thursday, Tout 1, 1742", "Tout 1, 1742 AM");
    row("islamic-umalqura", "ar_SA", {2025, 3, 1}, "السبت، ١ رمضان ١٤٤٦", "١ رمضان ١٤٤٦ هـ");
    row("qcal-Persian", "fa_IR", {2025, 3, 21}, "جمعه ۱ فروردین ۱۴۰۴", "۱ فروردین ۱۴۰۴");
    row("japanese", "ja_JP", {2026, 11, 20}, "2026年11月20日金曜日", "令和8年11月20日");
}

void Text::dates() {
    QFETCH(QString, name);
    QFETCH(QString, tag);
    QFETCH(QDate, date);
    QFETCH(QString, by_qt);
    QFETCH(QString, by_calendar);
    const QCalendar calendar(name);
    QCOMPARE(QLocale(tag).toString(date, QLocale::LongFormat, calendar), by_qt);
    QCOMPARE(qcal::qt::toString(QLocale(tag), date, calendar), by_calendar);
    QCOMPARE(QLocale(tag).toString(date.startOfDay(), QLocale::LongFormat, calendar).contains(by_qt.left(6)), true);
}

/// What stands around the names of weekdays, which this library puts in itself, is as Qt writes it.
void Text::tokens() {
    const QDate date(2024, 1, 1);
    const QCalendar own, same = open("qcal-Gregorian");
    int compared = 0;
    for (const char *format : {"ddd", "dddd", "ddddd", "dddddddd", "d dd ddd dddd", "'ddd' ddd", "ddd'ddd", "ddd''dddd", "'it''s' dddd",
                               "dddMMMyyyy", "''ddd''", "'", "'ddd", "ddd 'o''clock' dddd '", "", "M MMMM ddd, yy", "dddd d. MMMM yyyy"}) {
        const QString pattern = QString::fromLatin1(format);
        QCOMPARE(date.toString(pattern, same), date.toString(pattern, own));
        QCOMPARE(QDateTime(date, QTime(13, 5, 9)).toString(pattern + QStringLiteral(" hh:mm:ss AP ddd"), same),
                 QDateTime(date, QTime(13, 5, 9)).toString(pattern + QStringLiteral(" hh:mm:ss AP ddd"), own));
        compared += 2;
    }
    QCOMPARE(compared, 34);
    QCOMPARE(locale("he_IL").toString(QDate(2026, 9, 12), u"dddd", open("hebrew")), open("hebrew").weekDayName(locale("he_IL"), 6));
    QVERIFY(QDate(1000, 1, 1).toString(u"dddd d", open("islamic-umalqura-published")).isEmpty());   // outside of its range
    QVERIFY(QDate().toString(u"dddd", same).isEmpty());
}

void Text::times() {
    const QCalendar hebrew = open("hebrew");
    const QDateTime moment(QDate(2024, 3, 11), QTime(13, 5, 9, 70), Qt::UTC);
    QCOMPARE(moment.toString(u"dddd d MMMM yyyy HH:mm:ss.zzz", hebrew), QStringLiteral("Monday 1 Adar II 5784 13:05:09.070"));
    QCOMPARE(QDateTime::fromString(QStringLiteral("5784-07-01 13:05"), QStringLiteral("yyyy-MM-dd HH:mm"), hebrew),
             QDateTime(QDate(2024, 3, 11), QTime(13, 5)));
    QCOMPARE(locale("en_US").toDateTime(QStringLiteral("1/13/1740 07:08"), QStringLiteral("d/M/yyyy HH:mm"), open("coptic")),
             QDateTime(QDate(2024, 9, 6), QTime(7, 8)));
}

/// By numbers every date is read back by Qt itself, in all calendars.
void Text::numbersReadBack() {
    const QString format = QStringLiteral("yyyy-MM-dd");
    int read = 0;
    for (const Known &known : catalogue()) {
        const QCalendar calendar = qcal::qt::calendar(known.system);
        for (QDate date(2019, 1, 1); date.year() < 2027; date = date.addDays(1)) {
            QCOMPARE(QDate::fromString(date.toString(format, calendar), format, calendar), date);
            QCOMPARE(QLocale::c().toDate(QLocale::c().toString(date, format, calendar), format, calendar), date);
            read += 2;
        }
    }
    QVERIFY(read >= kLeastCalendars * 2922 * 2);
}

/// By names qcal::qt::toDate() reads what QLocale has written, in any calendar and language.
void Text::namesReadBack() {
    const QString format = QStringLiteral("dddd, d MMMM yyyy");
    int read = 0;
    for (const Known &known : catalogue()) {
        const QCalendar calendar = qcal::qt::calendar(known.system);
        for (const char *tag : {"C", "en_US", "he_IL", "ar_EG", "fa_IR", "zh_CN", "ru_RU"})
            for (QDate date(2022, 1, 1); date.year() < 2026; date = date.addDays(3)) {
                const QString text = locale(tag).toString(date, format, calendar);
                QCOMPARE(qcal::qt::toDate(locale(tag), text, format, calendar), date);
                ++read;
            }
    }
    QVERIFY(read >= kLeastCalendars * 7 * 487);
    QVERIFY(!qcal::qt::toDate(QLocale::c(), QStringLiteral("31 Tishri 5785"), QStringLiteral("d MMMM yyyy"), open("hebrew")).isValid());
    QVERIFY(!qcal::qt::toDate(QLocale::c(), QString(), QStringLiteral("d MMMM yyyy"), open("hebrew")).isValid());
    // Qt's own calendars too.
    const QCalendar islamic(QCalendar::System::IslamicCivil);
    QCOMPARE(qcal::qt::toDate(locale("en_US"), QStringLiteral("1 Ramadan 1446"), QStringLiteral("d MMMM yyyy"), islamic),
             QDate::fromJulianDay(2460736));
}

void Text::displayNames() {
    QCOMPARE(qcal::qt::displayName(open("hebrew"), locale("en_US")), QStringLiteral("Hebrew Calendar"));
    QCOMPARE(qcal::qt::displayName(open("hebrew"), locale("he_IL")), QStringLiteral("לוח השנה העברי"));
    QCOMPARE(qcal::qt::displayName(QCalendar(QCalendar::System::Gregorian), locale("de_DE")), QStringLiteral("Gregorianischer Kalender"));
    int named = 0;
    for (const Known &known : catalogue()) named += !qcal::qt::displayName(qcal::qt::calendar(known.system), locale("zh_CN")).isEmpty();
    QVERIFY(named >= kLeastCalendars);
}

int main(int argc, char **argv) {
    Text test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_text.moc"
