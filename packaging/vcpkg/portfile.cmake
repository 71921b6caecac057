# An overlay port: `vcpkg install qcal --overlay-ports=packaging/vcpkg` in a checkout. It builds the tree that it stands in, with the
# cargo of the machine: vcpkg has no Rust of its own.
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../.." ABSOLUTE)
if(NOT EXISTS "${SOURCE_PATH}/Cargo.toml")
  message(FATAL_ERROR "${CURRENT_PORT_DIR} is to be used where it stands in the sources of qcal")
endif()

vcpkg_check_features(OUT_FEATURE_OPTIONS features FEATURES text QCAL_TEXT)
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}" OPTIONS ${features} -DBUILD_TESTING=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/qcal)
vcpkg_fixup_pkgconfig()

# Both kinds are built and installed; vcpkg wants the one that the triplet asks for.
if(VCPKG_LIBRARY_LINKAGE STREQUAL "static")
  file(GLOB unwanted "${CURRENT_PACKAGES_DIR}/lib/libqcal.so*" "${CURRENT_PACKAGES_DIR}/debug/lib/libqcal.so*")
else()
  file(GLOB unwanted "${CURRENT_PACKAGES_DIR}/lib/libqcal.a" "${CURRENT_PACKAGES_DIR}/debug/lib/libqcal.a")
endif()
file(REMOVE ${unwanted})
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSES/Unicode-3.0.txt")
