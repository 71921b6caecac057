"""Conan 2 recipe: `conan create packaging/conan` from a checkout builds the library with cargo and tests the package."""

import os
import re

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir


class QcalConan(ConanFile):
    name = "qcal"
    description = "Calendars for C and C++"
    topics = ("calendar", "date", "hebrew-calendar", "islamic-calendar", "persian-calendar", "chinese-calendar")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "text": [True, False]}
    default_options = {"shared": True, "text": True}

    @property
    def _root(self):
        return os.path.join(self.recipe_folder, "..", "..")

    def set_version(self):
        manifest = load(self, os.path.join(self._root, "Cargo.toml"))
        self.version = re.search(r'^version = "(.+)"$', manifest, re.MULTILINE).group(1)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "Cargo.*", "build.rs", "README.md", "LICEN[CS]E*"):
            copy(self, pattern, self._root, self.export_sources_folder)
        for folder in ("src", "include", "cmake", "LICENSES"):
            copy(self, "*", os.path.join(self._root, folder), os.path.join(self.export_sources_folder, folder))
        # Cargo reads all of its manifest, in which one of these stands.
        copy(self, "*.rs", os.path.join(self._root, "tests"), os.path.join(self.export_sources_folder, "tests"))

    def validate(self):
        if self.settings.os != "Linux":
            raise ConanInvalidConfiguration("the CMake rules know ELF systems only")

    def configure(self):
        # C: no standard library of C++ is linked.
        self.settings.rm_safe("compiler.libcxx")
        self.settings.rm_safe("compiler.cppstd")

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.variables["QCAL_TEXT"] = bool(self.options.text)
        toolchain.variables["QCAL_INSTALL_SHARED"] = bool(self.options.shared)
        toolchain.variables["QCAL_INSTALL_STATIC"] = not self.options.shared
        toolchain.variables["BUILD_TESTING"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        lib = os.path.join(self.package_folder, "lib")
        # Conan writes these itself, or has another place for them.
        rmdir(self, os.path.join(self.package_folder, "share"))
        rmdir(self, os.path.join(lib, "cmake"))
        rmdir(self, os.path.join(lib, "pkgconfig"))
        copy(self, "*", os.path.join(self.source_folder, "LICENSES"), os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.libs = ["qcal"]
        self.cpp_info.set_property("cmake_file_name", "qcal")
        self.cpp_info.set_property("cmake_target_name", "qcal::qcal")
        self.cpp_info.set_property("pkg_config_name", "qcal")
        if not self.options.shared:
            # What Rust's standard library needs.
            self.cpp_info.system_libs = ["util", "rt", "pthread", "m", "dl", "c"]
