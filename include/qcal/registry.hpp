/**
 * @file
 * qcal::registry: names to calendars, and the calendars that a program defines. Part of qcal.hpp.
 */
#ifndef QCAL_REGISTRY_HPP
#define QCAL_REGISTRY_HPP

#include <initializer_list>

#include "backend.hpp"

namespace qcal {

/** How a calendar is opened. */
struct calendar_options {
    bool japanese_meiji_1873 = false; /**< Japanese: dates are of the era meiji only from 1873-01-01, as in Temporal. */
};

/** What a log function is told of. */
enum class log_event : std::int32_t {
    registered = QCAL_LOG_REGISTERED,     /**< A calendar was registered. */
    refused = QCAL_LOG_REFUSED,           /**< A calendar was not registered. */
    unregistered = QCAL_LOG_UNREGISTERED, /**< A calendar was unregistered. */
    fault = QCAL_LOG_FAULT                /**< A user-defined calendar failed or contradicted itself. */
};

/** The names of a new calendar, the first of them its primary one: "x-fiscal", {"x-fiscal", "x-4-4-5"}, or any container of texts. */
class calendar_names {
public:
    /** A null pointer is no name. */
    calendar_names(std::nullptr_t) = delete;
    /** One name. */
    calendar_names(const char *name) noexcept : calendar_names(std::string_view(name)) {}
    /** One name. */
    calendar_names(const std::string &name) noexcept : calendar_names(std::string_view(name)) {}
    /** One name. */
    calendar_names(std::string_view name) noexcept { fill(&name, &name + 1); }
    /** Several names. */
    calendar_names(std::initializer_list<std::string_view> names) noexcept { fill(names.begin(), names.end()); }
    /** Several names. */
    template <class Range, class = std::enable_if_t<!std::is_convertible_v<const Range &, std::string_view> &&
                                                    std::is_convertible_v<decltype(*std::begin(std::declval<const Range &>())), std::string_view>>>
    calendar_names(const Range &names) noexcept { fill(std::begin(names), std::end(names)); }

private:
    friend class registry;

    template <class Iterator>
    void fill(Iterator first, Iterator last) noexcept {
        state_ = detail::guarded<result<void>>(status::no_memory, [&]() -> result<void> {
            for (; first != last; ++first) {
                const auto &made = *first; // kept alive, where it is made as it is looked at
                const std::string_view name = made;
                if (name.find('\0') != std::string_view::npos) {
                    return error(status::invalid_name, "a name with a NUL inside");
                }
                texts_.emplace_back(name);
            }
            return {};
        });
    }

    std::vector<std::string> texts_;
    result<void> state_;
};

namespace detail {

// Texts as C has a list of them, with a NULL behind, so that it is never nowhere. Lives as long as the texts.
inline std::vector<const char *> pointers(const std::vector<std::string> &texts) {
    std::vector<const char *> out;
    out.reserve(texts.size() + 1);
    for (const std::string &text : texts) {
        out.push_back(text.c_str());
    }
    out.push_back(nullptr);
    return out;
}
inline bool has_nul(const std::vector<std::string> &texts) noexcept {
    return std::any_of(texts.begin(), texts.end(), [](const std::string &text) { return text.find('\0') != std::string::npos; });
}
template <class T>
const T *data_or_null(const std::vector<T> &values) noexcept {
    return values.empty() ? nullptr : values.data();
}

}  // namespace detail

/**
 * A registry of user-defined calendars; the built-in ones are in every registry. A handle of qcal.h that counts its owners by itself.
 *
 * registry() is the one that the whole process has; create() makes another. The last owner of another unregisters its calendars;
 * those that are open stay valid and do not keep it. Copies are cheap and are the same registry; moving copies, so that a
 * moved-from registry is unchanged.
 * Threads: any number may use it. Opening takes no lock.
 */
class registry {
public:
    /** The process-wide registry. Its calendars are destroyed at clear(), not when the process ends. */
    registry() noexcept = default;
    /** Makes a registry of its own. */
    [[nodiscard]] static result<registry> create() noexcept {
        qcal_registry *handle = nullptr;
        const qcal_status code = qcal_registry_new(&handle);
        return code == QCAL_OK ? result<registry>(registry(handle)) : result<registry>(detail::failed(code));
    }
    /** Takes over a handle of qcal.h and the owner's share that it stands for; NULL is the process-wide registry. */
    [[nodiscard]] static registry adopt(qcal_registry *handle) noexcept { return registry(handle); }
    /** Becomes one more owner of a handle of qcal.h, which stays the caller's. */
    [[nodiscard]] static registry share(qcal_registry *handle) noexcept { return registry(qcal_registry_retain(handle)); }
    /** One owner more. */
    registry(const registry &other) noexcept : handle_(qcal_registry_retain(other.handle_)) {}
    /** One owner more of the other one, one less of this. */
    registry &operator=(const registry &other) noexcept {
        registry copy(other);
        swap(*this, copy);
        return *this;
    }
    ~registry() { qcal_registry_release(handle_); }
    /** Exchanges two registries; no owner is counted. */
    friend void swap(registry &a, registry &b) noexcept { std::swap(a.handle_, b.handle_); }
    /** Whether it is the same registry. */
    friend bool operator==(const registry &a, const registry &b) noexcept { return a.handle_ == b.handle_; }
    /** Whether it is another registry. */
    friend bool operator!=(const registry &a, const registry &b) noexcept { return a.handle_ != b.handle_; }
    /** The handle, for calls of qcal.h; it lives as long as this registry. NULL for the process-wide one. */
    [[nodiscard]] qcal_registry *handle() const noexcept { return handle_; }

    /** Opens a calendar by one of its names, ignoring ASCII case. */
    [[nodiscard]] result<calendar> open(std::string_view name) const noexcept {
        const detail::terminated text(name);
        return text.ok() ? calendar::opened([&](qcal_calendar **cal) { return qcal_registry_open(handle_, text.c_str(), cal); })
                         : result<calendar>(text.fault(status::not_found));
    }
    /** A null pointer is no name, and 0 is no system_id. */
    result<calendar> open(std::nullptr_t) const = delete;
    /** Opens a calendar by its id. */
    [[nodiscard]] result<calendar> open(system_id id) const noexcept {
        return calendar::opened([&](qcal_calendar **cal) { return qcal_registry_open_system(handle_, static_cast<qcal_system>(id), cal); });
    }
    /** Opens a calendar by one of its names, under options that some built-in calendars have. */
    [[nodiscard]] result<calendar> open(std::string_view name, const calendar_options &options) const noexcept {
        const detail::terminated text(name);
        qcal_calendar_options c = {};
        c.size = sizeof c;
        c.flags = options.japanese_meiji_1873 ? QCAL_JAPANESE_MEIJI_1873 : 0u;
        return text.ok() ? calendar::opened([&](qcal_calendar **cal) { return qcal_registry_open_options(handle_, text.c_str(), &c, cal); })
                         : result<calendar>(text.fault(status::not_found));
    }
    /** All names of all calendars as they are at one moment: of each the primary one first, built-in calendars before others. */
    [[nodiscard]] result<name_list> names() const noexcept {
        return detail::list_out([&](qcal_names **names) { return qcal_registry_names(handle_, names); });
    }
    /** All calendars, each once, in the order of names(). One that another thread unregisters meanwhile may be missing. */
    [[nodiscard]] result<std::vector<calendar>> calendars() const noexcept {
        return detail::guarded<result<std::vector<calendar>>>(status::no_memory, [&]() -> result<std::vector<calendar>> {
            const result<name_list> all = names();
            if (!all) {
                return all.error();
            }
            std::vector<calendar> out;
            for (const std::string_view name : *all) {
                const result<calendar> cal = open(name);
                if (!cal && cal.code() != status::not_found) {
                    return cal.error();
                }
                if (cal && (out.empty() || out.back() != *cal)) { // names of one calendar stand together
                    out.push_back(*cal);
                }
            }
            return out;
        });
    }

    /**
     * Registers a calendar derived from qcal::backend, made in place of the arguments, under all the names or none. The backend is owned by
     * the library from now on, and destroyed at once where this fails.
     */
    template <class Backend, bool Catch = detail::exceptions, class... Arguments>
    result<calendar> emplace_calendar(const calendar_names &names, Arguments &&...arguments) const noexcept {
        static_assert(std::is_base_of_v<backend, Backend>, "the class is to be derived from qcal::backend");
        return detail::guarded<result<calendar>, Catch>(status::backend, [&] {
            return enter<Catch>(names, std::make_unique<Backend>(std::forward<Arguments>(arguments)...), detail::offered_by<Backend>());
        });
    }
    /** As emplace_calendar(), of an object that is there already. Its class has to be final: what it overrides is told by its type. */
    template <class Backend, bool Catch = detail::exceptions, class = std::enable_if_t<std::is_base_of_v<backend, Backend>>>
    result<calendar> register_calendar(const calendar_names &names, std::unique_ptr<Backend> what) const noexcept {
        static_assert(std::is_final_v<Backend>,
                      "the class has to be final, because what it overrides is told by its type; or use emplace_calendar()");
        if (what == nullptr) {
            return error(status::null_pointer, "no backend");
        }
        return detail::guarded<result<calendar>, Catch>(status::backend, [&] {
            return enter<Catch>(names, std::move(what), detail::offered_by<Backend>());
        });
    }
    /** As emplace_calendar(), of lambdas, which are copied. */
    template <bool Catch = detail::exceptions>
    result<calendar> register_calendar(const calendar_names &names, const definition &what) const noexcept {
        return detail::guarded<result<calendar>, Catch>(status::backend, [&] { return register_calendar<Catch>(names, definition(what)); });
    }
    /** As emplace_calendar(), of lambdas. */
    template <bool Catch = detail::exceptions>
    result<calendar> register_calendar(const calendar_names &names, definition &&what) const noexcept {
        if (!what.months_in_year || !what.days_in_month || !(what.year_start || (what.to_jdn && what.to_date)) ||
            static_cast<bool>(what.to_jdn) != static_cast<bool>(what.to_date)) {
            return error(status::null_pointer, "a definition needs months_in_year, days_in_month, and year_start or both to_jdn and to_date");
        }
        const detail::offered offered = {static_cast<bool>(what.year_start),    static_cast<bool>(what.to_jdn),
                                         static_cast<bool>(what.is_leap_year),  static_cast<bool>(what.months_before_year),
                                         static_cast<bool>(what.month_name),    static_cast<bool>(what.weekday_name)};
        return detail::guarded<result<calendar>, Catch>(status::backend, [&] {
            return enter<Catch>(names, std::make_unique<detail::definition_backend<Catch>>(std::move(what)), offered);
        });
    }
    /** Registers a calendar given as data, under all the names or none. Everything is copied. */
    result<calendar> register_calendar(const calendar_names &names, const rule &what) const noexcept {
        return detail::guarded<result<calendar>>(status::no_memory, [&] { return enter(names, what); });
    }
    /** Unregisters a calendar: its names are free at once, and handles that are open stay valid. */
    result<void> unregister(const calendar &cal) const noexcept { return detail::done(qcal_registry_unregister(handle_, cal.handle())); }
    /** Unregisters every user-defined calendar. */
    result<void> clear() const noexcept { return detail::done(qcal_registry_clear(handle_)); }

    /**
     * Sets the function that is told what happens in the registry: (log_event, std::string_view), a line in English that lives until it
     * returns. It is called in the thread of the event, perhaps in several at once, never under a lock. What it throws is dropped. It is
     * copied or moved from what is given, and destroyed when another has been set and its last call has returned, or when the registry is gone.
     */
    template <class Function, bool Catch = detail::exceptions>
    result<void> set_log(Function &&function) const noexcept {
        using own = std::decay_t<Function>;
        static_assert(std::is_invocable_v<own &, log_event, std::string_view>, "called with (qcal::log_event, std::string_view)");
        return detail::guarded<result<void>, Catch>(status::no_memory, [&]() -> result<void> {
            auto kept = std::make_unique<own>(std::forward<Function>(function));
            return detail::done(qcal_registry_set_log(handle_, &tell<own, Catch>, kept.release(), &forget<own>));
        });
    }
    /** Sets that there is no such function. */
    result<void> clear_log() const noexcept { return detail::done(qcal_registry_set_log(handle_, nullptr, nullptr, nullptr)); }

private:
    explicit registry(qcal_registry *handle) noexcept : handle_(handle) {}

    template <class Function, bool Catch>
    static void tell(void *user_data, std::int32_t event, const char *text) noexcept {
        (void)detail::guarded<result<void>, Catch>(status::backend, [&]() -> result<void> {
            (*static_cast<Function *>(user_data))(static_cast<log_event>(event), std::string_view(text));
            return {};
        });
    }
    template <class Function>
    static void forget(void *user_data) noexcept {
        delete static_cast<Function *>(user_data);
    }

    template <bool Catch>
    result<calendar> enter(const calendar_names &names, std::unique_ptr<backend> what, const detail::offered &has) const {
        if (!names.state_) {
            return names.state_.error();
        }
        using to = detail::callbacks<Catch>;
        const calendar_facts facts = what->facts();
        if (detail::has_nul(facts.month_names) || detail::has_nul(facts.weekday_names)) {
            return error(status::invalid_argument, "a name with a NUL inside");
        }
        const std::vector<const char *> list = detail::pointers(names.texts_), months = detail::pointers(facts.month_names),
                                        weekdays = detail::pointers(facts.weekday_names);
        qcal_backend c = {};
        c.size = sizeof c;
        c.flags = (facts.pure ? QCAL_PURE : 0u) | detail::flag_of(facts.kind) | (facts.proleptic ? QCAL_PROLEPTIC : 0u) |
                  (facts.year_zero ? QCAL_YEAR_ZERO : 0u);
        c.destroy = &to::destroy;
        c.months_in_year = &to::months_in_year;
        c.days_in_month = &to::days_in_month;
        c.year_start = has.year_start ? &to::year_start : nullptr;
        c.date_to_jdn = has.conversions ? &to::date_to_jdn : nullptr;
        c.jdn_to_date = has.conversions ? &to::jdn_to_date : nullptr;
        c.is_leap_year = has.is_leap_year ? &to::is_leap_year : nullptr;
        c.months_before_year = has.months_before_year ? &to::months_before_year : nullptr;
        c.month_names = facts.month_names.empty() ? nullptr : months.data();
        c.weekday_names = facts.weekday_names.empty() ? nullptr : weekdays.data();
        c.month_name_count = static_cast<std::uint32_t>(facts.month_names.size());
        c.weekday_name_count = static_cast<std::uint32_t>(facts.weekday_names.size());
        c.days_per_week = facts.days_per_week;
        c.first_year = facts.first_year;
        c.last_year = facts.last_year;
        c.window_first_year = facts.window_first_year;
        c.window_last_year = facts.window_last_year;
        c.month_name = has.month_name ? &to::month_name : nullptr;
        c.weekday_name = has.weekday_name ? &to::weekday_name : nullptr;
        return calendar::opened([&](qcal_calendar **cal) { // from here on the library owes the backend its destruction
            return qcal_registry_register(handle_, list.data(), names.texts_.size(), &c, what.release(), cal);
        });
    }

    result<calendar> enter(const calendar_names &names, const rule &what) const {
        if (!names.state_) {
            return names.state_.error();
        }
        if (detail::has_nul(what.month_names) || detail::has_nul(what.weekday_names)) {
            return error(status::invalid_argument, "a name with a NUL inside");
        }
        if (what.leap_rule == leap_rule::bits && what.leap_cycle > 0 &&
            what.leap_bits.size() != (static_cast<std::size_t>(what.leap_cycle) + 7) / 8) {
            return error(status::invalid_argument, "leap_bits has not leap_cycle bits");
        }
        const std::vector<const char *> list = detail::pointers(names.texts_), months = detail::pointers(what.month_names),
                                        weekdays = detail::pointers(what.weekday_names);
        constexpr std::size_t most = 1000; // months of a year: more than any calendar may have, and any number of them fits an int32_t
        qcal_rule c = {};
        c.size = sizeof c;
        c.flags = detail::flag_of(what.kind) | (what.proleptic ? QCAL_PROLEPTIC : 0u) | (what.year_zero ? QCAL_YEAR_ZERO : 0u);
        c.epoch_jdn = what.epoch.value();
        c.first_year = what.first_year;
        c.last_year = what.last_year;
        c.year_offset = what.year_offset;
        c.days_per_week = what.days_per_week;
        c.month_count = what.month_days.empty() ? what.months_per_year : static_cast<std::int32_t>((std::min)(what.month_days.size(), most));
        c.leap_rule = static_cast<std::int32_t>(what.leap_rule) + (what.intercalary ? QCAL_LEAP_INTERCALARY : 0);
        c.month_days = detail::data_or_null(what.month_days);
        c.leap_month = what.leap_month;
        c.leap_days = what.leap_days;
        c.leap_mul = what.leap_mul;
        c.leap_add = what.leap_add;
        c.leap_cycle = what.leap_cycle;
        c.leap_below = what.leap_below;
        c.leap_bits = detail::data_or_null(what.leap_bits);
        c.month_starts = detail::data_or_null(what.month_starts);
        c.month_start_count = what.month_starts.size();
        c.month_names = what.month_names.empty() ? nullptr : months.data();
        c.weekday_names = what.weekday_names.empty() ? nullptr : weekdays.data();
        c.month_name_count = static_cast<std::uint32_t>(what.month_names.size());
        c.weekday_name_count = static_cast<std::uint32_t>(what.weekday_names.size());
        return calendar::opened([&](qcal_calendar **cal) {
            return qcal_registry_register_rule(handle_, list.data(), names.texts_.size(), &c, cal);
        });
    }

    qcal_registry *handle_ = nullptr;
};

}  // namespace qcal

#endif
