/*
 * Users' calendars before main() and after it: in static constructors and destructors, in what atexit() and its kin call, with exit() called by
 * users' functions. Each scenario is a process, and what it writes tells what ran, in which order and how often.
 */
#include <cstdlib>
#include <thread>

#include "scenario.h"

namespace {

simple x_static = {"x-static", nullptr, say_destroyed, 0, nullptr};
simple x_other = {"x-other", nullptr, say_destroyed, 0, nullptr};

void use_everything(const char *line) {
    use_built_ins();
    say(line);
}

void clear() { MUST(qcal_registry_clear(nullptr) == QCAL_OK && !find_simple("x-static")); }

// Static objects: constructed in this order, destroyed in the reverse order. Each does something in some scenarios.

struct Holder {
    qcal_calendar *cal = nullptr;
    const char *line;
    explicit Holder(const char *text) : line(text) {
        if (scenario_is("static_objects") && x_static.held != nullptr) {
            MUST(qcal_calendar_open("x-static", &cal) == QCAL_OK);
            say("constructed last");
        }
    }
    ~Holder() {
        if (cal != nullptr) {
            use_simple(cal);
            use_everything(line);
            qcal_calendar_release(cal);
        }
    }
};

void at_exit_before() {
    MUST(find_simple("x-other"));
    say("set before the first use");
    MUST(qcal_registry_clear(nullptr) == QCAL_OK && !find_simple("x-other"));
}

Holder holder_before("holder before is destroyed");

struct Registrar {
    Registrar() {
        if (scenario_is("static_objects")) {
            use_everything("registrar is constructed");
            x_static.held = register_simple(&x_static, QCAL_PURE);
        } else if (scenario_is("atexit_before_and_after")) {
            MUST(std::atexit(at_exit_before) == 0);
        }
    }
    ~Registrar() {
        if (scenario_is("static_objects")) {
            MUST(qcal_registry_unregister(nullptr, x_static.held) == QCAL_OK && !find_simple("x-static"));
            qcal_calendar_release(x_static.held);
            use_everything("registrar is destroyed");
        } else if (scenario_is("cleared_in_a_static_destructor")) {
            use_everything("clears");
            clear();
        }
    }
} registrar;

Holder holder_after("holder after is destroyed");

// Before every constructor and after every destructor.

bool is_at_both_ends() { return scenario_is("before_all_constructors_and_after_all_destructors"); }

__attribute__((constructor(101))) void first_of_all() {
    if (is_at_both_ends()) {
        x_static.held = register_simple(&x_static, 0);
        use_everything("first of all");
    }
}

__attribute__((destructor(101))) void last_of_all() {
    if (scenario_here() == nullptr) {
        return;
    }
    if (is_at_both_ends()) {
        MUST(find_simple("x-static"));
        MUST(qcal_registry_unregister(nullptr, x_static.held) == QCAL_OK);
        qcal_calendar_release(x_static.held);
    }
    live_once();
    use_everything("the end");
}

// The scenarios: what main() does.

void static_objects() {
    MUST(qcal_calendar_open("x-static", &holder_before.cal) == QCAL_OK);
    MUST(find_simple("x-static"));
    say("main");
}

void before_all_constructors_and_after_all_destructors() {
    MUST(find_simple("x-static"));
    say("main");
}

void first_use_at_the_very_end() { say("main"); }

void registered() {
    qcal_calendar_release(register_simple(&x_static, QCAL_PURE));
    use_everything("main");
}

void still_registered_at_exit() { registered(); }

void still_registered_and_held_at_exit() {
    registered();
    MUST(qcal_calendar_open("x-static", &holder_after.cal) == QCAL_OK);
}

void cleared_in_a_static_destructor() { registered(); }

void at_exit_clear() {
    use_everything("clears");
    clear();
}

void cleared_by_atexit_before_first_use() {
    MUST(std::atexit(at_exit_clear) == 0);
    registered();
}

void cleared_by_atexit_after_first_use() {
    registered();
    MUST(std::atexit(at_exit_clear) == 0);
}

void at_exit_after() {
    MUST(find_simple("x-static"));
    clear();
    qcal_calendar_release(register_simple(&x_other, 0));
    say("set after the first use");
}

void atexit_before_and_after() {
    registered();
    MUST(std::atexit(at_exit_after) == 0);
}

void cleared_by_exit_out_of_a_thread() {
    MUST(std::atexit(at_exit_clear) == 0);
    std::thread([] {
        registered();
        std::exit(0);
    }).join();
}

void cleared_by_quick_exit() {
    MUST(std::at_quick_exit(at_exit_clear) == 0);
    registered();
    std::quick_exit(0);
}

void quick_exit_clears_nothing() {
    registered();
    std::quick_exit(0);
}

#ifdef __GLIBC__
void on_exit_clear(int status, void *data) {
    MUST(status == 0 && data == &x_static);
    at_exit_clear();
}
void cleared_by_on_exit() {
    MUST(on_exit(on_exit_clear, &x_static) == 0);
    registered();
}
#endif

// The call that exit() was called in never returns, so that its calendar is in use for ever.
void exit_now(simple *) {
    say("callback");
    std::exit(0);
}

void exit_in_a_callback_of_registering() {
    x_other.midst = exit_now;
    MUST(std::atexit(at_exit_clear) == 0);
    registered();
    register_simple(&x_other, 0);
    say("not reached");
}

void exit_in_a_callback_of_a_conversion() {
    qcal_calendar *cal = register_simple(&x_static, 0);
    qcal_date date = {0, 0, 0};
    MUST(std::atexit([] {
             MUST(find_simple("x-static"));
             at_exit_clear();
         }) == 0);
    x_static.midst = exit_now;
    qcal_jdn_to_date(cal, 2451545, &date);
    say("not reached");
}

void exit_in_destroy() {
    x_static.last = [](simple *user) {
        say_destroyed(user);
        std::exit(0);
    };
    registered();
    MUST(std::atexit(at_exit_clear) == 0);
    clear();
    say("not reached");
}

// A registry of its own in a static object.
void private_registry_in_a_static_object() {
    struct Owner {
        qcal_registry *reg = nullptr;
        Owner() { MUST(qcal_registry_new(&reg) == QCAL_OK); }
        ~Owner() {
            qcal_registry_release(reg);
            say("registry is released");
        }
    };
    static Owner owner;
    MUST(register_simple_in(owner.reg, &x_static, QCAL_PURE, &holder_before.cal) == QCAL_OK);
    MUST(register_simple_in(owner.reg, &x_other, 0, nullptr) == QCAL_OK);
    MUST(!find_simple("x-static"));
    say("main");
}

// Users' functions that come back; `destroy` waits for the outermost call.

void destroy_uses_the_library() {
    x_static.last = [](simple *user) {
        say_destroyed(user);
        use_built_ins();
        live_once();
        // One more, which outlives this function and is destroyed while another one is being destroyed.
        x_other.held = register_simple(&x_other, 0);
        clear();
        use_simple(x_other.held);
        qcal_calendar_release(x_other.held);
        say("destroyed");
    };
    registered();
    clear();
}

void destroy_within_another_calendars_callback() {
    qcal_calendar *cal = register_simple(&x_static, 0);
    qcal_date date = {0, 0, 0};
    x_other.held = register_simple(&x_other, QCAL_PURE);
    clear();
    x_static.midst = [](simple *) {
        use_simple(x_other.held);
        qcal_calendar_release(x_other.held);
        say("callback");
    };
    MUST(qcal_jdn_to_date(cal, 2451545, &date) == QCAL_OK && simple_is_date(date, 2451545));
    say("after the call");
    qcal_calendar_release(cal);
}

void a_callback_gives_its_own_calendar_up() {
    qcal_date date = {0, 0, 0};
    x_static.held = register_simple(&x_static, 0);
    x_static.midst = [](simple *user) {
        user->midst = [](simple *again) {
            clear();
            qcal_calendar_release(again->held);
            say("inner callback");
        };
        qcal_date inner = {0, 0, 0};
        MUST(qcal_jdn_to_date(user->held, 2451575, &inner) == QCAL_OK && simple_is_date(inner, 2451575));
        say("outer callback");
    };
    MUST(qcal_jdn_to_date(x_static.held, 2451545, &date) == QCAL_OK && simple_is_date(date, 2451545));
    say("after the call");
}

const scenario scenarios[] = {
    SCENARIO(static_objects,
             "registrar is constructed\nconstructed last\nmain\nholder after is destroyed\nregistrar is destroyed\nholder before is destroyed\n"
             "destroy x-static\nthe end\n"),
    SCENARIO(before_all_constructors_and_after_all_destructors, "first of all\nmain\ndestroy x-static\nthe end\n"),
    SCENARIO(first_use_at_the_very_end, "main\nthe end\n"),
    SCENARIO(still_registered_at_exit, "main\nthe end\n"),
    SCENARIO(still_registered_and_held_at_exit, "main\nholder after is destroyed\nthe end\n"),
    SCENARIO(cleared_in_a_static_destructor, "main\nclears\ndestroy x-static\nthe end\n"),
    SCENARIO(cleared_by_atexit_before_first_use, "main\nclears\ndestroy x-static\nthe end\n"),
    SCENARIO(cleared_by_atexit_after_first_use, "main\nclears\ndestroy x-static\nthe end\n"),
    SCENARIO(atexit_before_and_after, "main\ndestroy x-static\nset after the first use\nset before the first use\ndestroy x-other\nthe end\n"),
    SCENARIO(cleared_by_exit_out_of_a_thread, "main\nclears\ndestroy x-static\nthe end\n"),
    SCENARIO(cleared_by_quick_exit, "main\nclears\ndestroy x-static\n"),
    SCENARIO(quick_exit_clears_nothing, "main\n"),
#ifdef __GLIBC__
    SCENARIO(cleared_by_on_exit, "main\nclears\ndestroy x-static\nthe end\n"),
#endif
    SCENARIO(exit_in_a_callback_of_registering, "main\ncallback\nclears\ndestroy x-static\nthe end\n"),
    SCENARIO(exit_in_a_callback_of_a_conversion, "callback\nclears\nthe end\n"),
    SCENARIO(exit_in_destroy, "main\ndestroy x-static\nclears\nthe end\n"),
    SCENARIO(private_registry_in_a_static_object,
             "main\ndestroy x-other\nregistry is released\nholder before is destroyed\ndestroy x-static\nthe end\n"),
    SCENARIO(destroy_uses_the_library, "main\ndestroy x-static\ndestroy x-other\ndestroyed\nthe end\n"),
    SCENARIO(destroy_within_another_calendars_callback, "destroy x-other\ncallback\nafter the call\ndestroy x-static\nthe end\n"),
    SCENARIO(a_callback_gives_its_own_calendar_up, "inner callback\nouter callback\ndestroy x-static\nafter the call\nthe end\n"),
};

}  // namespace

int main(int, char **arguments) {
#ifdef __GLIBC__
    constexpr long RUNS = 20;
#else
    constexpr long RUNS = 19;
#endif
    return scenario_main(SCENARIOS(scenarios), RUNS, arguments);
}
