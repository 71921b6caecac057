//! Universal Time and Terrestrial Time.

use super::time_data::{EARLIEST_YEAR, ERRORS, LATEST_YEAR, SPLINE};
use super::{cosine, polynomial};

const SECONDS_IN_DAY: f64 = 86_400.0;
/// 2000-01-01 12:00 Terrestrial Time, J2000.0.
const J2000: f64 = 2_451_545.5;
const DAYS_IN_CENTURY: f64 = 36_525.0;

/// Delta T at a moment of Universal Time: by how many days Terrestrial Time is ahead of it.
///
/// Measured from -720 to 2022, an extrapolation outside; [`delta_t_error`] says how good it is.
///
/// Source: L. V. Morrison, F. R. Stephenson, C. Y. Hohenkerk and M. Zawilski 2021, Proceedings of the Royal Society A 477,
/// 20200776, with the integral of their length of the day outside of the measured years.
#[must_use]
pub fn delta_t(moment: f64) -> f64 {
    let year = year_of(moment);
    let seconds = if year < EARLIEST_YEAR {
        lengthening_days(year) - lengthening_days(EARLIEST_YEAR) + spline(EARLIEST_YEAR)
    } else if year < LATEST_YEAR {
        spline(year)
    } else {
        lengthening_days(year) - lengthening_days(LATEST_YEAR) + spline(LATEST_YEAR)
    };
    seconds / SECONDS_IN_DAY
}

/// How far [`delta_t`] may be off, in days: one standard error.
///
/// A second or less since 1770, 20 seconds in 1620, a minute and a half in year 0, 18 minutes in -2000; ahead of us 6 seconds in
/// 2050, 20 in 2200, 100 in 2500, and growing as the square of the time: no one can foretell the rotation of the earth better.
///
/// Source: the tables that go with Delta T; before -2000 and after 2500 a parabola that joins their ends.
#[must_use]
pub fn delta_t_error(moment: f64) -> f64 {
    let year = year_of(moment);
    let row = ERRORS.partition_point(|(from, _)| *from <= year);
    let before = row.checked_sub(1).and_then(|row| ERRORS.get(row));
    let seconds = match (before, ERRORS.get(row)) {
        (Some((from, error)), Some((until, next))) => error + (next - error) * (year - from) / (until - from),
        (Some(end), None) | (None, Some(end)) => parabola_through(*end, year),
        (None, None) => 0.0,
    };
    seconds / SECONDS_IN_DAY
}

fn parabola_through((year_of_end, error): (f64, f64), year: f64) -> f64 {
    let times_as_far = (year - 1825.0) / (year_of_end - 1825.0);
    error * times_as_far * times_as_far
}

/// Terrestrial Time of a moment of Universal Time.
pub(super) fn tt_of(moment: f64) -> f64 {
    moment + delta_t(moment)
}

/// Universal Time of a moment of Terrestrial Time.
pub(super) fn moment_of(tt: f64) -> f64 {
    // Delta T changes by less than three millionths of the time that passes: the second round is right to a microsecond.
    let nearly = tt - delta_t(tt);
    tt - delta_t(nearly)
}

/// The year and its fraction, in Julian years from 2000, which is exact enough for a curve as flat as that of Delta T.
fn year_of(moment: f64) -> f64 {
    2000.0 + 100.0 * centuries(moment)
}

/// Julian centuries since J2000.0.
pub(super) fn centuries(tt: f64) -> f64 {
    (tt - J2000) / DAYS_IN_CENTURY
}

/// Seconds of Delta T by the measured length of the day in the long run, up to a constant: the integral of
/// 1.72 t - 3.5 sin(2 pi (t + 0.75) / 14) milliseconds a day, t in centuries from 1825.
fn lengthening_days(year: f64) -> f64 {
    let t = (year - 1825.0) / 100.0;
    let days_in_year = 365.25;
    let trend = 1.72e-3 / 2.0 * t * t;
    let wave = 3.5e-3 * 14.0 / core::f64::consts::TAU * cosine(360.0 * (t + 0.75) / 14.0);
    100.0 * days_in_year * (trend + wave)
}

/// Seconds of Delta T in the measured years.
fn spline(year: f64) -> f64 {
    let row = SPLINE.partition_point(|(from, ..)| *from <= year);
    let rows = row.checked_sub(1).and_then(|first| SPLINE.get(first..));
    let Some([(from, coefficients), later @ ..]) = rows else { return 0.0 };
    let until = later.first().map_or(LATEST_YEAR, |(from, _)| *from);
    polynomial((year - from) / (until - from), coefficients)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A cubic spline joins in value and in slope, to the thousandth of a second that its rows are printed to.
    #[test]
    fn the_rows_of_the_spline_join() {
        let mut joints = 0;
        for rows in SPLINE.windows(2) {
            let [(from, [a, b, c, d]), (to, [value, slope, ..])] = rows else { panic!("two rows") };
            let until = SPLINE.get(joints + 2).map_or(LATEST_YEAR, |row| row.0);
            assert!((a + b + c + d - value).abs() < 0.0015, "value at {to}");
            assert!(((b + 2.0 * c + 3.0 * d) / (to - from) - slope / (until - to)).abs() < 0.0007, "slope at {to}");
            joints += 1;
        }
        assert_eq!((joints, SPLINE[0].0), (58, EARLIEST_YEAR));
    }
}
