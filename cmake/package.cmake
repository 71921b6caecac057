# What `cpack` makes of the build directory: `cpack -G DEB` two packages, libqcal0 to run programs and libqcal-dev to build them,
# `cpack -G TGZ` one archive with everything. Debian's packages have their libraries under lib/x86_64-linux-gnu where the build directory was
# configured with -DCMAKE_INSTALL_PREFIX=/usr.
set(CPACK_PACKAGE_NAME qcal)
set(CPACK_PACKAGE_VENDOR "the qcal developers")
set(CPACK_PACKAGE_CONTACT "the qcal developers <qcal@example.org>")   # dpkg wants an address; whoever publishes packages sets their own
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${qcal_DESCRIPTION}")
set(CPACK_PACKAGE_VERSION "${qcal_VERSION}")
set(CPACK_RESOURCE_FILE_README "${CMAKE_CURRENT_SOURCE_DIR}/README.md")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL runtime development)

set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

# Debian's names: the runtime's has the number of the SONAME, so that two of them can be installed beside each other.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME "libqcal${qcal_VERSION_MAJOR}")
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "The shared library: conversions, arithmetic, names and formats of dates in the calendars of
the world and in those that a program defines.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)   # by dpkg-shlibdeps
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libqcal-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "Headers and static library: what is needed to build programs with qcal, by CMake or pkg-config.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libqcal${qcal_VERSION_MAJOR} (= ${qcal_VERSION})")
find_program(QCAL_SHLIBDEPS dpkg-shlibdeps)
mark_as_advanced(QCAL_SHLIBDEPS)
if(NOT QCAL_SHLIBDEPS)   # what Rust's standard library asks of the C library
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS OFF)
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libc6 (>= 2.34), libgcc-s1")
endif()
include(CPack)
