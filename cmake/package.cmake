# What `cpack` makes of the build directory: `cpack -G DEB` two packages, libqcal0 to run programs and libqcal-dev to build them,
# `cpack -G TGZ` one archive with everything. Debian's packages have their libraries under lib/x86_64-linux-gnu, and may be installed for two
# architectures beside each other, where the build directory was configured with -DCMAKE_INSTALL_PREFIX=/usr.
set(CPACK_PACKAGE_NAME qcal)
set(CPACK_PACKAGE_VENDOR "the qcal developers")
set(CPACK_PACKAGE_CONTACT "the qcal developers <qcal@example.org>"
  CACHE STRING "The maintainer that packages name, with an address, which dpkg wants; whoever publishes packages sets their own")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${qcal_DESCRIPTION}")
set(CPACK_PACKAGE_VERSION "${qcal_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "qcal-${qcal_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RESOURCE_FILE_README "${CMAKE_CURRENT_SOURCE_DIR}/README.md")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)

# Debian's names: the runtime's has the number of the SONAME, so that two of them can be installed beside each other.
set(runtime_package "libqcal${qcal_VERSION_MAJOR}")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME "${runtime_package}")
set(CPACK_DEBIAN_RUNTIME_DESCRIPTION "The shared library: conversions, arithmetic, names and formats of dates
in the calendars of the world and in those that a program defines.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libqcal-dev)
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "Headers and static library: what is needed to build programs with
qcal, by CMake or pkg-config.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "${runtime_package} (= ${qcal_VERSION})")
# Sections, and a field that CPack knows from version 3.31 on. Nothing in the packages is for another architecture where libraries are apart.
set(same)
if(CMAKE_LIBRARY_ARCHITECTURE AND CMAKE_INSTALL_LIBDIR MATCHES "/${CMAKE_LIBRARY_ARCHITECTURE}$")
  set(same "\nMulti-Arch: same")
endif()
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION "libs${same}")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION "libdevel${same}")

# What a package needs whose program is linked to the library. Until 1.0 a minor version may break what the last one promised.
set(needed "${runtime_package} (>= ${qcal_VERSION})")
if(qcal_VERSION_MAJOR EQUAL 0)
  math(EXPR next "${qcal_VERSION_MINOR} + 1")
  string(APPEND needed ", ${runtime_package} (<< 0.${next}~)")
endif()
file(MAKE_DIRECTORY "${made}/debian")
file(WRITE "${made}/debian/shlibs" "libqcal ${qcal_VERSION_MAJOR} ${needed}\n")
file(WRITE "${made}/debian/triggers" "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_CONTROL_EXTRA "${made}/debian/shlibs;${made}/debian/triggers")

# The rest is done when the files are in place: access rights, notices, and what the library itself needs.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/cmake/staged.cmake")
set(CPACK_QCAL_DOCDIR "${CMAKE_INSTALL_DOCDIR}")
find_program(QCAL_SHLIBDEPS dpkg-shlibdeps)
mark_as_advanced(QCAL_SHLIBDEPS)
set(CPACK_QCAL_SHLIBDEPS "${QCAL_SHLIBDEPS}")
include(CPack)
