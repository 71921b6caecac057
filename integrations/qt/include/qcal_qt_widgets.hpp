/// For QCalendarWidget, which was made for years of twelve months. Header only, for programs that use Qt6::Widgets.
#ifndef QCAL_QT_WIDGETS_HPP
#define QCAL_QT_WIDGETS_HPP

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

#include <memory>

namespace qcal::qt {

/// Makes a widget fit for years of different months, in whatever calendar it has at the time:
///
/// - its menu of months has those of the year shown, by the names that they have in that year, the thirteenth and later ones among them;
/// - the arrows go from the twelfth month to the next year, and back, where there is no thirteenth month;
/// - where another year is chosen that has no such month, the page is its last month, instead of one that does not exist.
///
/// To be called once for a widget, in its thread. False, and nothing is changed, for NULL, the second time, and where the widget is not
/// built as expected.
inline bool supportLongYears(QCalendarWidget *widget) {
    if (widget == nullptr) return false;
    const auto *button = widget->findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"));
    const auto *years = widget->findChild<QSpinBox *>(QStringLiteral("qt_calendar_yearedit"));
    QMenu *const menu = button != nullptr ? button->menu() : nullptr;
    if (menu == nullptr || years == nullptr || menu->actions().size() != 12) return false;
    QAction *const last = menu->addAction(QString());
    last->setData(13);   // what the widget turns to
    last->setVisible(false);
    QObject::connect(menu, &QMenu::aboutToShow, last, [widget, menu] {
        const QCalendar calendar = widget->calendar();
        const int year = widget->yearShown(), months = calendar.monthsInYear(year);
        while (menu->actions().size() < months) menu->addAction(QString())->setData(static_cast<int>(menu->actions().size()));
        int month = 0;
        for (QAction *const action : menu->actions()) {
            action->setText(calendar.standaloneMonthName(widget->locale(), ++month, year));
            action->setVisible(month <= months);
            if (month <= 12) continue;   // the widget itself sees to these
            const QDate first(year, month, 1, calendar), end = first.addDays(calendar.daysInMonth(month, year) - 1);
            action->setEnabled(first <= widget->maximumDate() && end >= widget->minimumDate());
        }
    });
    struct Page {
        int year, month, typed;
    };
    const auto before = std::make_shared<Page>(Page{widget->yearShown(), widget->monthShown(), widget->yearShown()});
    QObject::connect(years, &QSpinBox::valueChanged, widget, [widget, before](int year) {
        if (widget->monthShown() != 0) before->typed = year;
    });
    QObject::connect(widget, &QCalendarWidget::currentPageChanged, widget, [widget, before](int year, int month) {
        const QCalendar calendar = widget->calendar();
        if (month == 0) year = before->typed;   // it had no page for the year and the month before
        const int months = calendar.monthsInYear(year);
        if (months == 0 || (month > 0 && month <= months)) {
            before->year = year, before->month = month;
        } else if (month == months + 1 && before->year == year && before->month == months) {   // an arrow
            widget->setCurrentPage(year == -1 && !calendar.hasYearZero() ? 1 : year + 1, 1);
        } else {
            widget->setCurrentPage(year, months);
        }
    });
    return true;
}

}  // namespace qcal::qt

#endif
