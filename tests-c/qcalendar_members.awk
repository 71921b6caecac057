# Holds tests-c/parity.tsv against the members that Qt's headers declare:  awk -f qcalendar_members.awk tests-c/parity.tsv PRINTED
#
# PRINTED is what `clang -Xclang -ast-print` makes of <QCalendar>, <QDate>, <QDateTime>, <QLocale> and <private/qcalendarbackend_p.h>. Members
# are compared by name and types of arguments. Says how many there are, and fails where one is not on the list, or is there without being
# Qt's and without the version of a later one.
function normal(class, text,    name, list, parts, n, i, part, out) {
    sub(/ \([0-9.]+\)$/, "", text)
    if (text !~ /\(/) return ""
    name = text
    sub(/\(.*/, "", name)
    sub(/^.*[ *&]/, "", name)
    list = text
    sub(/^[^(]*\(/, "", list)
    sub(/\)[^)]*$/, "", list)
    n = split(list, parts, /, */)
    for (i = 1; i <= n; i++) {
        part = parts[i]
        sub(/ *=.*/, "", part)
        gsub(/QCalendar::|QLocale::/, "", part)
        if (part ~ /[ *&][A-Za-z_]+$/) sub(/[A-Za-z_]+$/, "", part)
        gsub(/ /, "", part)
        out = out (i > 1 ? "," : "") part
    }
    return class "::" name "(" out ")"
}
function declared(class, text,    key) {
    sub(/^ +/, "", text)
    sub(/ *\[\[.*$/, "", text)
    sub(/ (noexcept )?(const )?(noexcept )?\{.*$/, "", text)
    sub(/ *(: .*)?\{?;?$/, "", text)
    sub(/ = 0$/, "", text)
    if (text ~ /operator|^friend|^typedef|^using|^Q_|^template|qt_|^static_assert/ || text !~ /\(/) return
    if (class ~ /^(QDate|QDateTime|QLocale)$/ && text !~ /\(.*QCalendar/) return
    key = normal(class, text)
    if (key ~ /::(QCalendar|SystemId|YearMonthDay)\(const(QCalendar|SystemId|YearMonthDay)&|&&/) return
    count++
    declares[key] = 1
    if (!(key in listed)) { print "  not in the list: " key "   " text; bad = 1 }
}
FILENAME == ARGV[1] {
    split($0, cell, "\t")
    key = normal(cell[1], cell[2])
    if ($0 ~ /^#/ || key == "" || cell[1] ~ /Edit$|Widget$/) next
    listed[key] = 1
    if (cell[2] !~ / \([0-9.]+\)$/ && key != "QCalendarBackend::QCalendarBackend()") old[key] = 1   # that one is implicit
    next
}
/^(class|struct) .*\{$/ {
    class = ""
    if (match($0, /(QCalendar|QCalendarBackend|QDate|QDateTime|QLocale) \{$/)) {
        class = substr($0, RSTART, RLENGTH - 2)
        open = $1 == "struct"
        found[class] = 1
    }
    next
}
/^\};/ { class = ""; next }
class == "" { next }
/^(public|protected):/ { open = 1; next }
/^private:/ { open = 0; next }
/^    (class|struct) (SystemId|YearMonthDay) \{$/ { inner = $2; inner_open = $1 == "struct"; next }
/^    (class|struct|union|enum) .*\{$/ { inner = "?"; next }
/^    \}/ { inner = ""; next }
inner != "" && /^    (public|protected):/ { inner_open = 1; next }
inner != "" && /^    private:/ { inner_open = 0; next }
inner != "" { if (inner != "?" && inner_open && open && /^        [^ ]/) declared(inner, $0); next }
open && /^    [^ }]/ { declared(class, $0) }
END {
    for (key in old) if (!(key in declares)) { print "  not in Qt: " key; bad = 1 }
    for (class in found) classes++
    if (classes != 5 || count < 80) { print "  only " count " members of " classes " classes were found"; bad = 1 }
    if (bad) exit 1
    print count " members, all in the list"
}
