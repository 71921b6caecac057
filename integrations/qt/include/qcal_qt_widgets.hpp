/// For QCalendarWidget, whose menu of months has twelve entries in every calendar. Header only, for programs that use Qt6::Widgets.
#ifndef QCAL_QT_WIDGETS_HPP
#define QCAL_QT_WIDGETS_HPP

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace qcal::qt {

/// Adds a thirteenth month to the menu of a widget, shown in the years that have one, in whatever calendar the widget has at that
/// time. To be called once for a widget, in its thread. False, and nothing is changed, where the widget is not built as expected.
inline bool completeMonthMenu(QCalendarWidget *widget) {
    const auto *button = widget->findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"));
    QMenu *const menu = button != nullptr ? button->menu() : nullptr;
    if (menu == nullptr || menu->actions().size() != 12) return false;
    constexpr int month = 13;
    QAction *const last = menu->addAction(QString());
    last->setVisible(false);
    QObject::connect(menu, &QMenu::aboutToShow, last, [widget, last] {
        const QCalendar calendar = widget->calendar();
        const int year = widget->yearShown();
        last->setVisible(calendar.monthsInYear(year) >= month);
        last->setText(calendar.standaloneMonthName(widget->locale(), month, year));
        const QDate first(year, month, 1, calendar);
        last->setEnabled(first <= widget->maximumDate() && first.addDays(calendar.daysInMonth(month, year) - 1) >= widget->minimumDate());
    });
    QObject::connect(last, &QAction::triggered, widget, [widget] { widget->setCurrentPage(widget->yearShown(), month); });
    return true;
}

}  // namespace qcal::qt

#endif
