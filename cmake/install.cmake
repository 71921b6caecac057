# What `cmake --install` puts where. Everything installed finds its neighbours by relative paths, so that a prefix may be
# moved; only a CMAKE_INSTALL_LIBDIR or _INCLUDEDIR that is absolute stays where it is.
#
# Components: `runtime` is what a program needs to run, `development` what one needs to build it. Both have the licences.
include(CMakePackageConfigHelpers)
set(real_name libqcal.so.${qcal_VERSION})
set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/qcal")
set(made "${CMAKE_CURRENT_BINARY_DIR}/install")
file(MAKE_DIRECTORY "${made}")

# `cmake --install --strip` reaches libraries that CMake itself links; ours it must be told of.
function(strip_installed component how library)
  install(CODE "
    if(CMAKE_INSTALL_DO_STRIP)
      set(libdir \"${CMAKE_INSTALL_LIBDIR}\")
      cmake_path(ABSOLUTE_PATH libdir BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")
      execute_process(COMMAND \"${CMAKE_STRIP}\" ${how} \"\$ENV{DESTDIR}\${libdir}/${library}\" COMMAND_ERROR_IS_FATAL ANY)
    endif()" COMPONENT ${component})
endfunction()

# The libraries. Linkers look for libqcal.so, programs for the SONAME.
if(QCAL_INSTALL_SHARED)
  install(FILES "${target_dir}/release/libqcal.so" DESTINATION "${CMAKE_INSTALL_LIBDIR}" RENAME ${real_name} COMPONENT runtime)
  file(CREATE_LINK ${real_name} "${made}/${soname}" SYMBOLIC)
  file(CREATE_LINK ${soname} "${made}/libqcal.so" SYMBOLIC)
  install(FILES "${made}/${soname}" DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT runtime)
  install(FILES "${made}/libqcal.so" DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development)
  strip_installed(runtime --strip-unneeded ${real_name})
endif()
if(QCAL_INSTALL_STATIC)
  install(FILES "${target_dir}/staticlib/libqcal.a" DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development)
  strip_installed(development --strip-debug libqcal.a)
endif()

# The headers, and whatever there is to read. What is in the libraries besides qcal may be copied together with the notices in LICENSES.
install(DIRECTORY include/ DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development
  FILES_MATCHING PATTERN "*.h" PATTERN "*.hpp" PATTERN abi EXCLUDE)
file(GLOB licences LIST_DIRECTORIES false LICEN[CS]E*)
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT development)
install(FILES ${licences} DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT runtime)
install(DIRECTORY LICENSES DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT runtime)

# The CMake package. Until 1.0 a minor version may break what the last one promised.
configure_package_config_file(cmake/qcal-config.cmake.in "${made}/qcal-config.cmake"
  INSTALL_DESTINATION "${package_dir}" PATH_VARS CMAKE_INSTALL_LIBDIR CMAKE_INSTALL_INCLUDEDIR)
if(qcal_VERSION_MAJOR EQUAL 0)
  set(compatible SameMinorVersion)
else()
  set(compatible SameMajorVersion)
endif()
write_basic_package_version_file("${made}/qcal-config-version.cmake" COMPATIBILITY ${compatible})
install(FILES "${made}/qcal-config.cmake" "${made}/qcal-config-version.cmake" DESTINATION "${package_dir}"
  COMPONENT development)

# The pkg-config file. Its prefix is the way from its own directory up.
set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  file(RELATIVE_PATH up "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" /prefix)
  set(pc_prefix "\${pcfiledir}/${up}")
endif()
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
set(pc_libdir "\${prefix}")
cmake_path(APPEND pc_libdir "${CMAKE_INSTALL_LIBDIR}")
set(pc_includedir "\${prefix}")
cmake_path(APPEND pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
list(JOIN native_libs " " pc_libs_private)
configure_file(cmake/qcal.pc.in "${made}/qcal.pc" @ONLY)
install(FILES "${made}/qcal.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
