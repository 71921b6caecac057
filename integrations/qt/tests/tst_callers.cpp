// src/callers.cpp by itself: who asks, whether the question jumps to the answer, as where Qt is optimised, or calls it.
#include <QtTest/QTest>

#include <unwind.h>

#include "callers.hpp"

namespace {

using Answer = const void *();

[[gnu::noinline]] const void *question();

/// In the place of a backend: who is found to ask.
[[gnu::noinline]] const void *answer() { return qcal::qt::beyond(reinterpret_cast<const void *>(&question), __builtin_return_address(0)); }

/// In the place of QCalendar::monthsInYear(), with a frame of its own.
[[gnu::noinline]] const void *question() {
    const void *volatile found = answer();
    return found;
}

[[gnu::noinline]] const void *asksByQuestion() {
    const void *volatile found = question();
    return found;
}

/// As after a jump: the answer returns to who asks.
[[gnu::noinline]] const void *asksDirectly() {
    const void *volatile found = answer();
    return found;
}

const void *functionOf(const void *back) { return _Unwind_FindEnclosingFunction(const_cast<char *>(static_cast<const char *>(back) - 1)); }
const void *at(Answer *function) { return reinterpret_cast<const void *>(function); }

}  // namespace

class Callers : public QObject {
    Q_OBJECT
private slots:
    void whoAsks() {
        QCOMPARE(functionOf(asksDirectly()), at(asksDirectly));
        QCOMPARE(functionOf(asksByQuestion()), at(asksByQuestion));
        // Nothing on the stack returns there.
        QVERIFY(qcal::qt::beyond(at(question), static_cast<const char *>(at(question)) + 2) == nullptr);
    }
    /// This program has no widgets.
    void withoutWidgets() {
        QVERIFY(!qcal::qt::askedByWidgets(__builtin_return_address(0)));
        QVERIFY(!qcal::qt::askedByWidgets(nullptr));
    }
};

int main(int argc, char **argv) {
    Callers test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_callers.moc"
