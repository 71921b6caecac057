import os

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake, cmake_layout


class QcalTestConan(ConanFile):
    settings = "os", "arch", "compiler", "build_type"
    generators = "CMakeDeps", "CMakeToolchain"

    def requirements(self):
        self.requires(self.tested_reference_str)

    def layout(self):
        cmake_layout(self)

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self):
        if can_run(self):
            there = self.cpp.build.bindir
            self.run(os.path.join(there, "new_year"), env="conanrun")
            # As CLDR has it in German, and in the root locale.
            name = "Farwardin" if self.dependencies["qcal"].options.text else "Farvardin"
            self.run(f"{os.path.join(there, 'first_month')} {name}", env="conanrun")
