# `cpack` reads this when the files of a package are in place and not yet packed.
cmake_policy(VERSION 3.21)
set(staged "${CPACK_TEMPORARY_DIRECTORY}")

# Files are for everybody to read. So are directories, whatever the umask of who makes packages.
file(GLOB_RECURSE directories LIST_DIRECTORIES true "${staged}/*")
foreach(directory IN LISTS directories)
  if(IS_DIRECTORY "${directory}" AND NOT IS_SYMLINK "${directory}")
    file(CHMOD "${directory}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  endif()
endforeach()

# The rest is what Debian's policy asks of packages, and CPack does not do by itself.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  return()
endif()
cmake_path(ABSOLUTE_PATH CPACK_QCAL_DOCDIR BASE_DIRECTORY "${CPACK_PACKAGING_INSTALL_PREFIX}" OUTPUT_VARIABLE docdir)
cmake_path(GET docdir PARENT_PATH doc)

# What there is to read is in a directory of the package's name; all notices are one file of each package.
set(notices)
file(GLOB_RECURSE licences LIST_DIRECTORIES false "${staged}/runtime${docdir}/*")
foreach(licence IN LISTS licences)
  file(READ "${licence}" text)
  string(APPEND notices "${text}\n")
endforeach()
file(GLOB licences "${staged}/runtime${docdir}/*")
file(REMOVE_RECURSE ${licences})
foreach(component runtime development)
  string(TOUPPER ${component} name)
  set(own "${staged}/${component}${doc}/${CPACK_DEBIAN_${name}_PACKAGE_NAME}")
  file(RENAME "${staged}/${component}${docdir}" "${own}")
  file(WRITE "${own}/copyright" "${notices}")
  file(CHMOD "${own}/copyright" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

# The libraries that ours needs. Not by CPack, which would add scripts that call ldconfig: its trigger does, once for all packages.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libc6 (>= 2.34), libgcc-s1 (>= 4.2)")   # of Rust's standard library, where nothing can tell
file(GLOB_RECURSE library "${staged}/runtime/libqcal.so.*.*")
if(library AND CPACK_QCAL_SHLIBDEPS)
  file(WRITE "${staged}/shlibdeps/debian/control" "Source: qcal\n\nPackage: ${CPACK_DEBIAN_RUNTIME_PACKAGE_NAME}\nArchitecture: any\n")
  execute_process(COMMAND "${CPACK_QCAL_SHLIBDEPS}" -O "${library}" WORKING_DIRECTORY "${staged}/shlibdeps"
    OUTPUT_VARIABLE depends COMMAND_ERROR_IS_FATAL ANY)
  if(NOT depends MATCHES "^shlibs:Depends=(.+)\n$")
    message(FATAL_ERROR "dpkg-shlibdeps says ${depends}")
  endif()
  set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "${CMAKE_MATCH_1}")
  file(REMOVE_RECURSE "${staged}/shlibdeps")
endif()
