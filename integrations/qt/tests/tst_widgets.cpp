// QCalendarWidget and QDateEdit in every calendar, without a display.
#include <QtTest/QTest>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QTableView>

#include "catalogue.hpp"
#include "qcal_qt_widgets.hpp"

namespace {

QString monthButton(const QCalendarWidget &widget) { return widget.findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"))->text(); }
QMenu *monthMenu(const QCalendarWidget &widget) { return widget.findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"))->menu(); }

/// The numbers on the page, without the row of weekdays and the column of weeks.
QStringList page(const QCalendarWidget &widget) {
    const QAbstractItemModel *model = widget.findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))->model();
    QStringList cells;
    for (int row = 1; row < model->rowCount(); ++row)
        for (int column = 1; column < model->columnCount(); ++column) cells += model->index(row, column).data().toString();
    return cells;
}

QStringList weekdayRow(const QCalendarWidget &widget) {
    const QAbstractItemModel *model = widget.findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))->model();
    QStringList cells;
    for (int column = 1; column < model->columnCount(); ++column) cells += model->index(0, column).data().toString();
    return cells;
}

}  // namespace

class Widgets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(qcal::qt::registerCalendars()); }
    void pages_data() { calendars(); }
    void pages();
    void withoutHelp_data() { calendars(); }
    void withoutHelp();
    void menu();
    void manyMonths();
    void yearsWithoutTheMonth();
    void keysAndClicks();
    void languages();
    void plainWidget();
    void dateEdit_data() { calendars(); }
    void dateEdit();

private:
    static void calendars() {
        QTest::addColumn<int>("system");
        for (const Known &known : catalogue()) QTest::addRow("%s", qPrintable(known.name)) << known.system;
    }
};

/// Month by month through twenty years: each page has the days of the month in their places, and its name above.
void Widgets::pages() {
    QFETCH(int, system);
    const QCalendar calendar = qcal::qt::calendar(system);
    const QLocale in(QStringLiteral("en_US"));
    QCalendarWidget widget;
    widget.setLocale(in);
    QVERIFY(qcal::qt::supportLongYears(&widget));
    widget.setCalendar(calendar);
    widget.setSelectedDate(QDate(2020, 1, 1));
    widget.resize(500, 400);
    QDate first = QDate(2020, 1, 1).addDays(1 - QDate(2020, 1, 1).day(calendar));
    int turned = 0, longest = 0;
    for (; first.year() < 2040; first = first.addMonths(1, calendar), ++turned) {
        const int year = first.year(calendar), month = first.month(calendar);
        QCOMPARE(widget.yearShown(), year);
        QCOMPARE(widget.monthShown(), month);
        QCOMPARE(monthButton(widget), calendar.standaloneMonthName(in, month, year));
        const QStringList cells = page(widget);
        QCOMPARE(cells.size(), 42);
        // Weeks begin on Sunday here; the page begins before the first of the month, at the latest on it.
        qsizetype at = 0;
        while (QDate(first).addDays(-at).dayOfWeek() != 7 || (at == 0 && cells.first() != u"1")) ++at;
        for (int day = 1; day <= calendar.daysInMonth(month, year); ++day) QCOMPARE(cells.at(at + day - 1), in.toString(day));
        longest = std::max(longest, month);
        if (turned % 60 == 0) QVERIFY(!widget.grab().isNull());
        widget.showNextMonth();
    }
    // Back to the beginning.
    for (int n = turned; n > 0; --n) widget.showPreviousMonth();
    QCOMPARE(widget.yearShown(), QDate(2020, 1, 1).year(calendar));
    QCOMPARE(widget.monthShown(), QDate(2020, 1, 1).month(calendar));
    QVERIFY(turned >= 20 * 12 && turned <= 20 * 13 + 1);
    QCOMPARE(longest, calendar.maximumMonthsInYear());
}

/// A widget that knows nothing of this library, in long years: QCalendarWidget by itself would take a null pointer here.
void Widgets::withoutHelp() {
    QFETCH(int, system);
    const QCalendar calendar = qcal::qt::calendar(system);
    QCalendarWidget widget;
    widget.setCalendar(calendar);
    int dates = 0;
    for (QDate date(2020, 1, 1); date.year() < 2030; date = date.addDays(17), ++dates) {
        widget.setSelectedDate(date);
        QCOMPARE(widget.yearShown(), date.year(calendar));
        QCOMPARE(widget.monthShown(), date.month(calendar));
        QCOMPARE(monthButton(widget), calendar.standaloneMonthName(widget.locale(), date.month(calendar), date.year(calendar)));
    }
    QCOMPARE(dates, 215);
    for (int n = 0; n < 3; ++n) widget.showNextYear();
    for (int n = 0; n < 6; ++n) widget.showPreviousYear();
    QCOMPARE(monthMenu(widget)->actions().size(), 12);
    for (QAction *action : monthMenu(widget)->actions()) action->trigger();
    QCOMPARE(widget.monthShown(), 12);
    // Only widgets are told of twelve.
    const int year = widget.yearShown();
    int32_t months = 0;
    QCOMPARE(qcal_months_in_year(qcal::qt::handle(calendar), year, &months), QCAL_OK);
    QCOMPARE(calendar.monthsInYear(year), months);
}

void Widgets::menu() {
    const QCalendar hebrew(u"hebrew");
    const QLocale in(QStringLiteral("en_US"));
    QCalendarWidget widget;
    widget.setLocale(in);
    QVERIFY(qcal::qt::supportLongYears(&widget));
    QVERIFY(!qcal::qt::supportLongYears(&widget));   // has been done
    widget.setCalendar(hebrew);
    QMenu *const menu = monthMenu(widget);
    QCOMPARE(menu->actions().size(), 13);
    for (const int year : {5784, 5785, 5786, 5787}) {
        widget.setCurrentPage(year, 2);
        emit menu->aboutToShow();
        int months = 0;
        for (QAction *action : menu->actions()) {
            if (!action->isVisible()) continue;
            ++months;
            QCOMPARE(action->text(), hebrew.standaloneMonthName(in, months, year));
            QVERIFY(action->isEnabled());
            action->trigger();
            QCOMPARE(widget.yearShown(), year);
            QCOMPARE(widget.monthShown(), months);
        }
        QCOMPARE(months, year == 5784 || year == 5787 ? 13 : 12);
    }
    // A last month that may not be chosen.
    widget.setMaximumDate(QDate(5787, 12, 29, hebrew));
    widget.setCurrentPage(5787, 3);
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().last()->isEnabled());
    widget.setCalendar(QCalendar());
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().last()->isVisible());
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("January"));
}

/// A program's own calendar of fifteen months.
void Widgets::manyMonths() {
    qcal_backend backend = {};
    backend.size = sizeof backend;
    backend.months_in_year = [](void *, int32_t, int32_t *count) -> qcal_status { return *count = 15, QCAL_OK; };
    backend.days_in_month = [](void *, int32_t, int32_t, int32_t *count) -> qcal_status { return *count = 24, QCAL_OK; };
    backend.year_start = [](void *, int32_t year, int64_t *jdn) -> qcal_status { return *jdn = 360 * int64_t{year}, QCAL_OK; };
    const char *const name = "x-fifteen";
    qcal_calendar *registered = nullptr;
    QCOMPARE(qcal_registry_register(nullptr, &name, 1, &backend, nullptr, &registered), QCAL_OK);
    const QCalendar calendar = qcal::qt::registerCalendar(registered);
    qcal_calendar_release(registered);
    QCalendarWidget widget;
    QVERIFY(!qcal::qt::supportLongYears(nullptr));
    QVERIFY(qcal::qt::supportLongYears(&widget));
    widget.setCalendar(calendar);
    for (QDate date = QDate(6800, 1, 1, calendar); date.year(calendar) == 6800; date = date.addMonths(1, calendar)) {
        widget.setSelectedDate(date);
        QCOMPARE(widget.monthShown(), date.month(calendar));
    }
    QCOMPARE(widget.monthShown(), 15);
    QMenu *const menu = monthMenu(widget);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 15);
    int months = 0;
    for (QAction *action : menu->actions()) {
        QVERIFY(action->isVisible() && action->isEnabled() && !action->text().isEmpty());
        action->trigger();
        QCOMPARE(widget.monthShown(), ++months);
    }
    QCOMPARE(months, 15);
    widget.setCalendar(QCalendar());
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) QCOMPARE(action->isVisible(), --months >= 3);   // twelve, then three that are hidden
}

void Widgets::yearsWithoutTheMonth() {
    const QCalendar hebrew(u"hebrew");
    QCalendarWidget widget;
    QVERIFY(qcal::qt::supportLongYears(&widget));
    widget.setCalendar(hebrew);
    widget.setCurrentPage(5784, 13);
    widget.showNextYear();
    QCOMPARE(widget.yearShown(), 5785);
    QCOMPARE(widget.monthShown(), 12);
    widget.setCurrentPage(5784, 13);
    auto *years = widget.findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit"));
    years->setValue(5786);
    emit years->editingFinished();
    QCOMPARE(widget.yearShown(), 5786);
    QCOMPARE(widget.monthShown(), 12);
}

void Widgets::keysAndClicks() {
    const QCalendar coptic(u"coptic");
    QCalendarWidget widget;
    QVERIFY(qcal::qt::supportLongYears(&widget));
    widget.setCalendar(coptic);
    widget.setSelectedDate(QDate(1740, 12, 30, coptic));
    widget.resize(500, 400);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    auto *view = widget.findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(widget.selectedDate(), QDate(1740, 13, 1, coptic));
    QCOMPARE(widget.monthShown(), 13);
    for (int day = 2; day <= 5; ++day) QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(widget.selectedDate(), QDate(1740, 13, 5, coptic));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(widget.selectedDate(), QDate(1741, 1, 1, coptic));
    QTest::mouseClick(widget.findChild<QToolButton *>(QStringLiteral("qt_calendar_prevmonth")), Qt::LeftButton);
    QCOMPARE(widget.yearShown(), 1740);
    QCOMPARE(widget.monthShown(), 13);
    QTest::mouseClick(widget.findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth")), Qt::LeftButton);
    QCOMPARE(widget.yearShown(), 1741);
    QCOMPARE(widget.monthShown(), 1);
    // The cell of the tenth day.
    const QAbstractItemModel *model = view->model();
    int clicked = 0;
    for (int row = 1; row < model->rowCount() && clicked == 0; ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString() == u"10" && row < 4 && column > 0) {
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model->index(row, column)).center());
                ++clicked;
                break;
            }
    QCOMPARE(clicked, 1);
    QCOMPARE(widget.selectedDate(), QDate(1741, 1, 10, coptic));
}

void Widgets::languages() {
    const QCalendar hebrew(u"hebrew");
    QCalendarWidget widget;
    widget.setCalendar(hebrew);
    widget.setSelectedDate(QDate(2024, 3, 11));
    for (const auto &[tag, name] : {std::pair{"he_IL", "אדר ב׳"}, std::pair{"en_US", "Adar II"}, std::pair{"tr_TR", "Veadar"}}) {
        widget.setLocale(QLocale(QString::fromLatin1(tag)));
        QCOMPARE(monthButton(widget), QString::fromUtf8(name));
    }
    widget.setLocale(QLocale(QStringLiteral("he_IL")));
    QCOMPARE(weekdayRow(widget).size(), 7);
    QVERIFY(weekdayRow(widget).contains(hebrew.standaloneWeekDayName(widget.locale(), 6, QLocale::ShortFormat)));
}

/// Without a calendar of ours nothing changes: pages of the Gregorian calendar, by a widget with the addition and one without.
void Widgets::plainWidget() {
    QCalendarWidget plain, prepared;
    QVERIFY(qcal::qt::supportLongYears(&prepared));
    int compared = 0;
    for (const QCalendar calendar : {QCalendar(), QCalendar(QCalendar::System::Jalali)}) {
        for (QCalendarWidget *widget : {&plain, &prepared}) {
            widget->setCalendar(calendar);
            widget->setSelectedDate(QDate(2026, 11, 20));
        }
        for (int n = 0; n < 30; ++n, ++compared) {
            QCOMPARE(page(prepared), page(plain));
            QCOMPARE(weekdayRow(prepared), weekdayRow(plain));
            QCOMPARE(monthButton(prepared), monthButton(plain));
            plain.showNextMonth();
            prepared.showNextMonth();
        }
    }
    QCOMPARE(compared, 60);
}

void Widgets::dateEdit() {
    QFETCH(int, system);
    const QCalendar calendar = qcal::qt::calendar(system);
    QDateEdit edit;
    edit.setLocale(QLocale(QStringLiteral("en_US")));
    edit.setCalendar(calendar);
    edit.setDateRange(QDate(1950, 1, 1), QDate(2070, 1, 1));
    edit.setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    int shown = 0;
    for (QDate date(2020, 1, 1); date.year() < 2030; date = date.addDays(11), ++shown) {
        edit.setDate(date);
        QCOMPARE(edit.date(), date);
        QCOMPARE(edit.text(), date.toString(u"yyyy-MM-dd", calendar));
    }
    QCOMPARE(shown, 333);
    edit.setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    edit.setDate(QDate(2024, 3, 11));
    QCOMPARE(edit.text(), edit.locale().toString(QDate(2024, 3, 11), u"d MMMM yyyy", calendar));
}

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    Widgets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_widgets.moc"
