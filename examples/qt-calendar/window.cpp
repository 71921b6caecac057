#include "window.hpp"

#include <QtCore/QLocale>
#include <QtGui/QTextCharFormat>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>

#include <qcal_qt.hpp>
#include <qcal_qt_widgets.hpp>

namespace {

const char *const kLanguages[] = {"en-US", "he-IL", "ar-EG", "fa-IR", "am-ET", "zh-CN", "ja-JP", "ko-KR", "hi-IN", "th-TH", "ru-RU", "de-DE"};

/// The calendars of the box, in this order; those beneath are the first three of them that are not on the page.
const qcal_system kCalendars[] = {QCAL_SYSTEM_GREGORIAN, QCAL_SYSTEM_HEBREW, QCAL_SYSTEM_ISLAMIC_UMALQURA, QCAL_SYSTEM_JALALI, QCAL_SYSTEM_CHINESE,
                                  QCAL_SYSTEM_COPTIC, QCAL_SYSTEM_ETHIOPIC, QCAL_SYSTEM_INDIAN, QCAL_SYSTEM_JAPANESE, QCAL_SYSTEM_DANGI,
                                  QCAL_SYSTEM_BUDDHIST, QCAL_SYSTEM_JULIAN};

}  // namespace

Window::Window(QWidget *parent)
    : QWidget(parent), languages_(new QComboBox), calendars_(new QComboBox), title_(new QLabel), page_(new QCalendarWidget) {
    qcal::qt::registerCalendars();
    qcal::qt::supportLongYears(page_);
    setObjectName(QStringLiteral("window"));
    languages_->setObjectName(QStringLiteral("languages"));
    calendars_->setObjectName(QStringLiteral("calendars"));
    title_->setObjectName(QStringLiteral("title"));

    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title_->setFont(large);
    title_->setAlignment(Qt::AlignCenter);
    page_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    page_->setGridVisible(true);

    auto *grid = new QGridLayout(this);
    grid->addWidget(languages_, 0, 0);
    grid->addWidget(calendars_, 0, 1);
    grid->addWidget(title_, 1, 0, 1, 2);
    grid->addWidget(page_, 2, 0, 1, 2);
    int row = 3;
    for (Other &other : others_) {
        other = {new QLabel, new QLabel};
        other.calendar->setObjectName(QStringLiteral("calendar%1").arg(row - 3));
        other.date->setObjectName(QStringLiteral("date%1").arg(row - 3));
        grid->addWidget(other.calendar, row, 0);
        grid->addWidget(other.date, row++, 1);
    }
    grid->setColumnStretch(1, 1);

    for (const char *tag : kLanguages) {
        const QLocale locale{QLatin1String(tag)};
        languages_->addItem(locale.nativeLanguageName(), QString::fromLatin1(tag));
    }
    fillCalendars();
    connect(languages_, &QComboBox::currentIndexChanged, this, &Window::languageChanged);
    connect(calendars_, &QComboBox::currentIndexChanged, this, &Window::calendarChanged);
    connect(page_, &QCalendarWidget::selectionChanged, this, &Window::dayChanged);
    languageChanged();
}

bool Window::chooseCalendar(const QString &name) {
    const int index = calendars_->findData(QCalendar(name).name());
    if (index >= 0) calendars_->setCurrentIndex(index);
    return index >= 0;
}

bool Window::chooseLanguage(const QString &tag) {
    const int index = languages_->findData(tag);
    if (index >= 0) languages_->setCurrentIndex(index);
    return index >= 0;
}

void Window::fillCalendars() {
    for (const qcal_system system : kCalendars) calendars_->addItem(QString(), qcal::qt::calendar(system).name());
}

void Window::languageChanged() {
    const QLocale locale(languages_->currentData().toString());
    setLocale(locale);   // and that of everything inside
    setLayoutDirection(locale.textDirection());
    page_->setFirstDayOfWeek(locale.firstDayOfWeek());
    QTextCharFormat rest;
    rest.setForeground(Qt::red);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        page_->setWeekdayTextFormat(Qt::DayOfWeek(day), locale.weekdays().contains(Qt::DayOfWeek(day)) ? QTextCharFormat() : rest);
    for (int i = 0; i < calendars_->count(); ++i)
        calendars_->setItemText(i, qcal::qt::displayName(QCalendar(calendars_->itemData(i).toString()), locale));
    calendarChanged();
}

void Window::calendarChanged() {
    page_->setCalendar(QCalendar(calendars_->currentData().toString()));
    dayChanged();
}

void Window::dayChanged() {
    const QDate day = page_->selectedDate();
    title_->setText(qcal::qt::toString(locale(), day, page_->calendar(), QCAL_STYLE_FULL));
    setWindowTitle(title_->text());
    int i = 0;
    for (Other &other : others_) {
        if (i == calendars_->currentIndex()) ++i;
        const QCalendar calendar(calendars_->itemData(i).toString());
        other.calendar->setText(calendars_->itemText(i));
        other.date->setText(qcal::qt::toString(locale(), day, calendar, QCAL_STYLE_LONG));
        ++i;
    }
}
