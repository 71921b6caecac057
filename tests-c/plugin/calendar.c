/* A plug-in with a calendar, whose functions and data are all in this shared object: twelve months of thirty days. */
#include "plugin.h"

#include <string.h>

static qcal_calendar *mine;
static int stops_when_unloaded;

static qcal_status months_in_year(void *data, int32_t year, int32_t *months) {
    struct host *host = (struct host *)data;
    __atomic_add_fetch(host->asked, 1, __ATOMIC_SEQ_CST);
    *months = 12;
    return year == PLUGIN_REFUSED ? QCAL_ERR_UNSUPPORTED : QCAL_OK;
}

static qcal_status days_in_month(void *data, int32_t year, int32_t month, int32_t *days) {
    (void)data;
    (void)year;
    (void)month;
    *days = 30;
    return QCAL_OK;
}

static qcal_status year_start(void *data, int32_t year, int64_t *jdn) {
    (void)data;
    *jdn = 360 * (int64_t)year;
    return QCAL_OK;
}

static void told(void *data, int32_t event, const char *text) {
    (void)data;
    (void)event;
    (void)text;
}

static qcal_status start(struct host *host, uint32_t flags, qcal_calendar **cal) {
    /* Not constants of the program: they have to be copied before this is unloaded. */
    char name[] = PLUGIN_CALENDAR, alias[] = PLUGIN_ALIAS;
    const char *names[] = {name, alias};
    static const char *const months[] = {"m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"};
    qcal_backend backend;
    qcal_status status;
    memset(&backend, 0, sizeof backend);
    backend.size = sizeof backend;
    backend.flags = flags;
    backend.destroy = host->destroy;
    backend.months_in_year = months_in_year;
    backend.days_in_month = days_in_month;
    backend.year_start = year_start;
    backend.month_names = months;
    backend.month_name_count = 12;
    status = qcal_registry_set_log(NULL, told, host, host->destroy);
    if (status == QCAL_OK) {
        status = qcal_registry_register(NULL, names, 2, &backend, host, &mine);
    }
    if (status == QCAL_OK && cal != NULL) {
        *cal = qcal_calendar_retain(mine);
    }
    memset(name, '?', sizeof name);
    memset(alias, '?', sizeof alias);
    return status;
}

static qcal_status stop(void) {
    qcal_status unset = qcal_registry_set_log(NULL, NULL, NULL, NULL);
    qcal_status status = qcal_registry_unregister(NULL, mine);
    qcal_calendar_release(mine);
    mine = NULL;
    return unset != QCAL_OK ? unset : status;
}

static void stop_when_unloaded(void) { stops_when_unloaded = 1; }

__attribute__((destructor)) static void unloaded(void) {
    if (stops_when_unloaded != 0) {
        stop();
    }
}

extern const struct plugin plugin;
const struct plugin plugin = {start, stop, stop_when_unloaded};
