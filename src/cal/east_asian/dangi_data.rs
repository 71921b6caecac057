pub(super) const FIRST_YEAR: i64 = 1645;
pub(super) const LAST_YEAR: i64 = FIRST_YEAR + PACKED_YEARS.len() as i64 - 1;
pub(super) static PACKED_YEARS: [u32; 1] = [0];
