// Texts between Qt and qcal.
#ifndef QCAL_QT_LOCALE_HPP
#define QCAL_QT_LOCALE_HPP

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QVarLengthArray>

#include "qcal.h"

namespace qcal::qt {

/// A QLocale as qcal takes it. Neither QLocale::name(), which lacks the script, nor bcp47Name(), which leaves out what its own data
/// think likely, says everything.
inline QByteArray localeTag(const QLocale &locale) {
    if (locale.language() == QLocale::C) return QByteArrayLiteral("und");
    QString tag = QLocale::languageToCode(locale.language());
    for (const QString &part : {QLocale::scriptToCode(locale.script()), QLocale::territoryToCode(locale.territory())})
        if (!part.isEmpty()) tag += QLatin1Char('-') + part;
    return tag.toLatin1();
}

/// A text of qcal as QString, by one call where it is short. `write` is called with (buf, cap, len). Null if there is no text.
template <class Write>
QString text(Write write) {
    QVarLengthArray<uint16_t, 128> buffer(128);
    size_t length = 0;
    qcal_status status = write(buffer.data(), static_cast<size_t>(buffer.size()), &length);
    if (status == QCAL_ERR_BUFFER_TOO_SMALL) {
        buffer.resize(static_cast<qsizetype>(length) + 1);
        status = write(buffer.data(), static_cast<size_t>(buffer.size()), &length);
    }
    if (status != QCAL_OK) return QString();
    return QStringView(buffer.constData(), static_cast<qsizetype>(length)).toString();
}

}  // namespace qcal::qt

#endif
