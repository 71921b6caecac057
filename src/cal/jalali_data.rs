//! Years of the Jalali calendar that depart from the plain 33-year rule.
//!
//! Each year below is leap by the rule and common in fact; the year after it is leap instead. Source: table by Roozbeh
//! Pournader as published in ICU and ICU4X, tested there against the equinox at 52.5 degrees east for 1178 to 3000 AP. It
//! depends on a forecast of the rotation of the earth: the list is the definition, it is not to be computed again.

/// Ascending.
pub(super) const CORRECTED_YEARS: [i64; 78] = [
    1502, 1601, 1634, 1667, 1700, 1733, 1766, 1799, 1832, 1865, 1898, 1931, 1964, 1997, 2030, 2059, 2063, 2096, 2129,
    2158, 2162, 2191, 2195, 2224, 2228, 2257, 2261, 2290, 2294, 2323, 2327, 2356, 2360, 2389, 2393, 2422, 2426, 2455,
    2459, 2488, 2492, 2521, 2525, 2554, 2558, 2587, 2591, 2620, 2624, 2653, 2657, 2686, 2690, 2719, 2723, 2748, 2752,
    2756, 2781, 2785, 2789, 2818, 2822, 2847, 2851, 2855, 2880, 2884, 2888, 2913, 2917, 2921, 2946, 2950, 2954, 2979,
    2983, 2987,
];

/// First and last year published by the Calendar Centre of the Institute of Geophysics, University of Tehran, as transcribed
/// in roozbehp/persiancalendar (tests/golden/persian_official_years.csv).
pub(super) const OFFICIAL_YEARS: core::ops::RangeInclusive<i64> = 1206..=1498;
