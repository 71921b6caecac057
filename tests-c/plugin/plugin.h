/* What a program and its plug-in agree on. */
#ifndef PLUGIN_H
#define PLUGIN_H

#include "qcal.h"

#define PLUGIN_CALENDAR "x-plug-in"
#define PLUGIN_ALIAS "x-plug-in's other name"
#define PLUGIN_REFUSED 5000 /* the year that its callbacks fail for */

/* What the program lends to the plug-in. `destroy` is of the program: when it runs, nothing of the plug-in is left to run, while a function of the
 * plug-in would still have to return. */
struct host {
    void (*destroy)(void *data);
    long *asked; /* counted by callbacks, in any thread */
};

/* Exported by the plug-in as "plugin". */
struct plugin {
    /* Registers the calendar in the process-wide registry, and a log function. `destroy` will be called for both. */
    qcal_status (*start)(struct host *host, uint32_t flags, qcal_calendar **cal);
    /* Takes the log away and unregisters the calendar. */
    qcal_status (*stop)(void);
    /* The same, done by the destructor of the shared object. */
    void (*stop_when_unloaded)(void);
};

#endif
