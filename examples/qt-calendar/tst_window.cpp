// The example's window, driven with the mouse and the keyboard. QCAL_SCREENSHOT=FILE.png stores what the screen shows.
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <qcal_qt.hpp>

#include "window.hpp"

namespace {

QString text(const Window &window, const char *name) { return window.findChild<QLabel *>(QString::fromLatin1(name))->text(); }

/// Chooses an entry of a box as a user does: a click opens the list, keys go to the entry, Enter takes it.
void choose(Window &window, const char *box, const QString &data) {
    auto *combo = window.findChild<QComboBox *>(QString::fromLatin1(box));
    const int index = combo->findData(data);
    QVERIFY(index >= 0);
    QTest::mouseClick(combo, Qt::LeftButton);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_VERIFY(!combo->view()->isVisible());
    QCOMPARE(combo->currentIndex(), index);
}

/// Clicks on the first cell of the page with this text.
void clickDay(Window &window, const QString &number) {
    auto *view = window.findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"));
    const QAbstractItemModel *model = view->model();
    for (int row = 1; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            if (view->isColumnHidden(column) || model->index(row, column).data().toString() != number) continue;
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model->index(row, column)).center());
            return;
        }
    QFAIL("no such day on the page");
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void driven();
    void everyCalendarInEveryLanguage();
    void screenshot();
};

void WindowTest::driven() {
    Window window;
    window.chooseDay(QDate(2024, 3, 11));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(text(window, "title"), QStringLiteral("Monday, March 11, 2024"));
    QCOMPARE(text(window, "date0"), QStringLiteral("1 Adar II 5784"));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);

    choose(window, "calendars", QStringLiteral("hebrew"));
    QCOMPARE(text(window, "title"), QStringLiteral("Monday, 1 Adar II 5784"));
    QCOMPARE(text(window, "date0"), QStringLiteral("March 11, 2024"));
    auto *month = window.findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"));
    QCOMPARE(month->text(), QStringLiteral("Adar II"));
    clickDay(window, QStringLiteral("14"));
    QCOMPARE(text(window, "title"), QStringLiteral("Sunday, 14 Adar II 5784"));   // Purim
    QCOMPARE(text(window, "date0"), QStringLiteral("March 24, 2024"));

    choose(window, "languages", QStringLiteral("he-IL"));
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    QCOMPARE(month->text(), QStringLiteral("אדר ב׳"));
    QVERIFY(text(window, "title").contains(QStringLiteral(" תשפ״ד")));
    // Sunday stands at the right.
    auto *view = window.findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"));
    QVERIFY(view->visualRect(view->model()->index(2, 1)).left() > view->visualRect(view->model()->index(2, 7)).left());

    // The arrow to the next month, seven times: from Adar II, the seventh month of thirteen, to the next year.
    auto *next = window.findChild<QToolButton *>(QStringLiteral("qt_calendar_nextmonth"));
    QStringList months;
    for (int i = 0; i < 7; ++i) {
        QTest::mouseClick(next, Qt::LeftButton);
        months += month->text();
    }
    QCOMPARE(months.join(u','), QStringLiteral("ניסן,אייר,סיוון,תמוז,אב,אלול,תשרי"));
    QCOMPARE(window.findChild<QCalendarWidget *>()->yearShown(), 5785);
    // The menu of months, as it is in a common year.
    QTimer::singleShot(0, &window, [month] {
        QMenu *const menu = month->menu();
        int visible = 0;
        for (QAction *action : menu->actions()) visible += action->isVisible();
        QCOMPARE(visible, 12);
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    QTest::mouseClick(month, Qt::LeftButton);
}

void WindowTest::everyCalendarInEveryLanguage() {
    Window window;
    window.show();
    auto *languages = window.findChild<QComboBox *>(QStringLiteral("languages"));
    auto *calendars = window.findChild<QComboBox *>(QStringLiteral("calendars"));
    QCOMPARE(languages->count(), 12);
    QCOMPARE(calendars->count(), 12);
    QSet<QString> titles;
    for (int language = 0; language < languages->count(); ++language)
        for (int calendar = 0; calendar < calendars->count(); ++calendar) {
            languages->setCurrentIndex(language);
            calendars->setCurrentIndex(calendar);
            window.chooseDay(QDate(2024, 9, 8));   // in the thirteenth month of three calendars
            QVERIFY(!text(window, "title").isEmpty());
            for (const char *beneath : {"calendar0", "date0", "calendar1", "date1", "calendar2", "date2"}) QVERIFY(!text(window, beneath).isEmpty());
            QVERIFY(!calendars->currentText().isEmpty());
            QVERIFY(!window.grab().isNull());
            titles += QString::number(language) + text(window, "title");
        }
    // All differ, but for calendars whose dates have the same names and numbers that day.
    QVERIFY2(titles.size() > 120 && titles.size() <= 144, qPrintable(QString::number(titles.size())));
}

void WindowTest::screenshot() {
    struct Shown {
        const char *calendar, *language;
        QDate day;
    };
    // 14 Adar II 5784, Purim; the first day of a leap month.
    const Shown shown[] = {{"hebrew", "he-IL", QDate(2024, 3, 24)}, {"chinese", "zh-CN", QDate(2025, 7, 25)}};
    constexpr int width = 440, height = 420, gap = 12;
    QImage both(2 * width + gap, height, QImage::Format_RGB32);
    both.fill(Qt::white);
    int x = 0;
    for (const Shown &one : shown) {
        Window window;
        QVERIFY(window.chooseCalendar(QString::fromLatin1(one.calendar)) && window.chooseLanguage(QString::fromLatin1(one.language)));
        QVERIFY(!window.chooseCalendar(QStringLiteral("no such calendar")) && !window.chooseLanguage(QStringLiteral("xx")));
        window.chooseDay(one.day);
        window.setFixedSize(width, height);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QCalendarWidget *>()->setFocus();
        QTest::qWait(300);
        const QImage image = window.screen()->grabWindow(window.winId()).toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(image.size(), QSize(width, height));
        // There is something on it: the page, its grid, red days of rest.
        int red = 0, dark = 0;
        for (int row = 0; row < height; ++row)
            for (int column = 0; column < width; ++column) {
                const QColor color = image.pixelColor(column, row);
                red += color.red() > 200 && color.green() < 80 && color.blue() < 80;
                dark += color.lightness() < 80;
            }
        QVERIFY2(red > 30 && dark > 500, qPrintable(QStringLiteral("%1 red, %2 dark").arg(red).arg(dark)));
        QPainter(&both).drawImage(x, 0, image);
        x += width + gap;
    }
    const QString file = qEnvironmentVariable("QCAL_SCREENSHOT");
    if (!file.isEmpty()) QVERIFY(both.save(file));
}

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
