// qt-calendar: a calendar widget of Qt in the calendars of qcal.
//
//     qt-calendar [--calendar hebrew] [--language he-IL] [--day 2024-03-24]
#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include "window.hpp"

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A page of any calendar in any language, and its day in three others beneath."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("calendar"), QStringLiteral("The calendar of the page, such as hebrew or coptic."), QStringLiteral("name")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("The language, such as he-IL."), QStringLiteral("tag")});
    parser.addOption({QStringLiteral("day"), QStringLiteral("The day selected, as 2024-03-24."), QStringLiteral("date")});
    parser.process(application);
    Window window;
    const QString calendar = parser.value(QStringLiteral("calendar")), language = parser.value(QStringLiteral("language"));
    const QDate day = QDate::fromString(parser.value(QStringLiteral("day")), Qt::ISODate);
    if ((!calendar.isEmpty() && !window.chooseCalendar(calendar)) || (!language.isEmpty() && !window.chooseLanguage(language)) ||
        (parser.isSet(QStringLiteral("day")) && !day.isValid()))
        parser.showHelp(2);
    if (day.isValid()) window.chooseDay(day);
    window.show();
    return QApplication::exec();
}
