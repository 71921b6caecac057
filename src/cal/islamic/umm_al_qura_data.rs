//! stub
pub(super) const COMPUTED_FIRST_YEAR: i64 = 1300;
pub(super) const COMPUTED_FIRST_DAY: u32 = 2_408_762;
pub(super) const COMPUTED: [u64; 1] = [0];
pub(super) const PUBLISHED_FIRST_YEAR: i64 = 1300;
pub(super) const PUBLISHED_FIRST_DAY: u32 = 2_408_762;
pub(super) const PUBLISHED: [u64; 1] = [0];
