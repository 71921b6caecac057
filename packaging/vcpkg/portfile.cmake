# An overlay port: `vcpkg install qcal --overlay-ports=packaging/vcpkg` in a checkout. It builds the tree that it stands in, with the
# cargo of the machine: vcpkg has no Rust of its own.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(NOT EXISTS "${SOURCE_PATH}/Cargo.toml")
  message(FATAL_ERROR "${CMAKE_CURRENT_LIST_DIR} is to be used where it stands in the sources of qcal")
endif()

set(VCPKG_BUILD_TYPE release)   # one build for both: what the library is to C does not depend on how programs are built
string(COMPARE EQUAL "${VCPKG_LIBRARY_LINKAGE}" dynamic shared)
string(COMPARE EQUAL "${VCPKG_LIBRARY_LINKAGE}" static static)
vcpkg_check_features(OUT_FEATURE_OPTIONS features FEATURES text QCAL_TEXT)
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS ${features} -DBUILD_TESTING=OFF -DQCAL_INSTALL_SHARED=${shared} -DQCAL_INSTALL_STATIC=${static})
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/qcal)
vcpkg_fixup_pkgconfig()

file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/doc")
file(GLOB licences "${SOURCE_PATH}/LICEN[CS]E*")
list(FILTER licences EXCLUDE REGEX "/LICENSES$")
file(GLOB notices "${SOURCE_PATH}/LICENSES/*")
vcpkg_install_copyright(FILE_LIST ${licences} ${notices})
