//! How large the last cache is: columns that are larger are written past it.

/// Where the machine does not say.
const USUAL: usize = 32 << 20;

/// Bytes of the last-level cache.
#[cfg(not(target_arch = "x86_64"))]
pub fn last_level() -> usize {
    USUAL
}

/// Bytes of the last-level cache.
#[cfg(target_arch = "x86_64")]
pub fn last_level() -> usize {
    use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
    // Asking is slow, in a virtual machine above all. Threads that ask at the same time get the same answer.
    static KNOWN: AtomicUsize = AtomicUsize::new(0);
    match KNOWN.load(Relaxed) {
        0 => {
            let bytes = by_cpuid().unwrap_or(USUAL);
            KNOWN.store(bytes, Relaxed);
            bytes
        }
        bytes => bytes,
    }
}

/// The largest cache among those that the processor lists, on leaf 4 (Intel) or 8000001D (AMD, same layout).
#[cfg(target_arch = "x86_64")]
fn by_cpuid() -> Option<usize> {
    const MOST_CACHES: u32 = 8;
    let caches =
        |leaf: u32| (0..MOST_CACHES).map(move |cache| cpuid(leaf, cache)).take_while(|found| found[0] & 31 != 0);
    let size = |[_, ways_and_lines, sets]: [u32; 3]| {
        let field = |shift: u32, bits: u32| u64::from(ways_and_lines >> shift & ((1 << bits) - 1)) + 1;
        field(22, 10) * field(12, 10) * field(0, 12) * (u64::from(sets) + 1)
    };
    let has = |leaf: u32| cpuid(leaf & 0x8000_0000, 0)[0] >= leaf;
    let largest = [4, 0x8000_001D].into_iter().filter(|&leaf| has(leaf)).flat_map(caches).map(size).max()?;
    usize::try_from(largest).ok().filter(|&bytes| bytes >= 1 << 20)
}

/// eax, ebx and ecx.
#[cfg(target_arch = "x86_64")]
fn cpuid(leaf: u32, subleaf: u32) -> [u32; 3] {
    // SAFETY: every x86-64 processor has the instruction. (A safe function in later versions of Rust.)
    #[allow(unused_unsafe)]
    let found = unsafe { core::arch::x86_64::__cpuid_count(leaf, subleaf) };
    [found.eax, found.ebx, found.ecx]
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_cache_is_of_some_megabytes() {
        let bytes = super::last_level();
        assert!((1 << 20..1 << 32).contains(&bytes), "{bytes}");
    }
}
