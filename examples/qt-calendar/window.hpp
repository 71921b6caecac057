#ifndef WINDOW_HPP
#define WINDOW_HPP

#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include <array>

/// A page of any calendar in any language, and the day that is selected there in three other calendars beneath.
class Window : public QWidget {
    Q_OBJECT
public:
    explicit Window(QWidget *parent = nullptr);

    /// By a name of QCalendar and by a language tag such as "he-IL"; false for one that is not in the box.
    bool chooseCalendar(const QString &name);
    bool chooseLanguage(const QString &tag);
    void chooseDay(QDate day) { page_->setSelectedDate(day); }

private:
    void fillCalendars();
    void languageChanged();
    void calendarChanged();
    void dayChanged();

    QComboBox *languages_, *calendars_;
    QLabel *title_;
    QCalendarWidget *page_;
    struct Other {
        QLabel *calendar, *date;
    };
    std::array<Other, 3> others_;
};

#endif
