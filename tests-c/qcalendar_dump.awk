# Compares what qcalendar_dump.cpp prints of Qt and of qcal:  awk -f qcalendar_dump.awk docs/QUIRKS.md QT QCAL
#
# Every difference has to match a row behind the mark "<!-- dump -->" of QUIRKS.md, and every row has to match as many as it says: the first
# row that matches counts. The example of a row has to be one of its lines, with these answers. Says "N lines compared, N different, all
# listed", or names what is wrong and fails.
function trim(cell) { gsub(/^ *`?|`? *$/, "", cell); return cell }
function wrong(text) { if (++faults <= 40) print "  " text; bad = 1 }
BEGIN { FS = "\t" }
FILENAME == ARGV[1] {
    if ($0 == "<!-- dump -->") table = 1
    else if (table && /^\| `/) {
        rows++
        cells = split($0, cell, / \| /)
        if (cells != 6) wrong("not six cells: " $0)
        sub(/^\| /, "", cell[1]); sub(/ \|$/, "", cell[6])
        quirk[rows] = trim(cell[1]); pattern[rows] = "^(" trim(cell[2]) ")$"; wanted[rows] = trim(cell[3])
        example[rows] = trim(cell[4]); theirs[rows] = trim(cell[5]); ours[rows] = trim(cell[6])
    }
    next
}
FILENAME == ARGV[2] {
    if ($1 == "lines") qt_said = $2
    else if ($1 in qt) wrong("twice in Qt's: " $1)
    else { qt[$1] = $2; qt_lines++; order[qt_lines] = $1 }
    next
}
$1 == "lines" { qcal_said = $2; next }
$1 in qcal { wrong("twice in ours: " $1) }
{
    qcal[$1] = $2; qcal_lines++
    if (!($1 in qt)) differs($1, "(no line)", $2)
    else if (qt[$1] != $2) differs($1, qt[$1], $2)
    else same++
}
function differs(key, theirs_is, ours_is,    i) {
    for (i = 1; i <= rows; i++) {
        if (key ~ pattern[i]) {
            found[i]++; listed++
            if (key == example[i]) {
                shown[i] = 1
                if (theirs_is != theirs[i] || ours_is != ours[i]) wrong("the example " key " is Qt " theirs_is ", qcal " ours_is)
            }
            return
        }
    }
    wrong("not listed: " key ": Qt " theirs_is ", qcal " ours_is)
}
END {
    for (i = 1; i <= qt_lines; i++) if (!(order[i] in qcal)) differs(order[i], qt[order[i]], "(no line)")
    if (rows < 20) wrong("only " rows + 0 " rows in the list")
    if (qt_lines != qt_said || qcal_lines != qcal_said || same < 100000) wrong("lines are missing: " qt_lines ", " qcal_lines ", same " same)
    for (i = 1; i <= rows; i++) {
        if (found[i] + 0 != wanted[i]) wrong(quirk[i] ", " pattern[i] ": " found[i] + 0 " lines, not " wanted[i])
        if (!shown[i]) wrong(quirk[i] ", " pattern[i] ": its example is not among them: " example[i])
    }
    if (faults > 40) print "  and " faults - 40 " more"
    if (bad) exit 1
    print same + listed " lines compared, " listed " different, all listed in " rows " rows"
}
