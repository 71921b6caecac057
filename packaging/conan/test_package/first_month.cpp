#include <cstdlib>
#include <iostream>
#include <string>

#include "qcal.hpp"
#include "qcal_qcalendar.hpp"

// The first month of the Persian year, in German or, from a library without language data, by its number: whichever the argument says.
int main(int argc, char **argv) {
    const auto persian = qcal::calendar::open("persian");
    if (!persian || argc != 2) return EXIT_FAILURE;
    const auto name = persian->month_name("de", 1405, 1);
    if (!name) return EXIT_FAILURE;
    std::cout << *name << '\n';
    return *name == argv[1] ? EXIT_SUCCESS : EXIT_FAILURE;
}
