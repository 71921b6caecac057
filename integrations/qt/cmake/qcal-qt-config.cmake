# qcal-qt: the target qcal::qt.
include(CMakeFindDependencyMacro)
find_dependency(qcal)
find_dependency(Qt6 COMPONENTS Core)
find_dependency(Threads)
include("${CMAKE_CURRENT_LIST_DIR}/qcal-qt-targets.cmake")
