//! Link arguments of the shared object: its SONAME, and `nodelete`, because threads may still hold thread-local error texts
//! when a program unloads a plug-in that linked qcal.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let unix_elf = std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("unix")
        && std::env::var("CARGO_CFG_TARGET_VENDOR").as_deref() != Ok("apple");
    if unix_elf {
        // 0 until version 1.0, since the ABI may change before; from then on the major version.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libqcal.so.0");
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
