//! How close to midnight a computed new moon is too close to call.
//!
//! The day of a new moon depends on the rotation of the earth, whose lag behind uniform time (Delta T) is measured since about
//! 1600, derived from eclipses for antiquity and a forecast for the future. Its standard errors are those of F. Espenak and
//! J. Meeus, *Five Millennium Canon of Solar Eclipses* (NASA TP-2006-214141), "Uncertainty in Delta T": 0.8 t² seconds with t in
//! centuries from 1820 from 1000 BCE (Morrison and Stephenson 2004), 20 seconds from 1300, and, where nothing is measured, the
//! growth of a random walk with drift (Huber 2000), from 500 BCE backward and from 2005 forward.

use crate::day::Jdn;

/// Twice the standard error (two months in three lie within one, nineteen in twenty within two), and the error of the positions.
pub(super) fn in_days(day: Jdn) -> f64 {
    const ERROR_OF_POSITIONS: f64 = 60.0;
    (2.0 * delta_t_error(gregorian_year(day)) + ERROR_OF_POSITIONS) / 86_400.0
}

fn gregorian_year(day: Jdn) -> f64 {
    2000.0 + day.since(Jdn::new(2_451_545)) as f64 / 365.2425
}

/// Standard error of Delta T, in seconds.
fn delta_t_error(year: f64) -> f64 {
    if year < -1000.0 {
        error_of_random_walk(-500.0 - year)
    } else if year < 1600.0 {
        let centuries = (year - 1820.0) / 100.0;
        (0.8 * centuries * centuries).max(20.0)
    } else {
        // Between 1600 and 2005 it is below the error of the positions.
        error_of_random_walk((year - 2005.0).max(0.0))
    }
}

/// Huber's formula, `years` away from what was measured.
fn error_of_random_walk(years: f64) -> f64 {
    const VARIANCE: f64 = 0.058;
    const YEARS_MEASURED: f64 = 2500.0;
    0.365_25 * years * libm::sqrt(years * VARIANCE / 3.0 * (1.0 + years / YEARS_MEASURED))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of the table in the source, and its formula at its ends.
    #[test]
    fn errors_are_those_of_the_source() {
        for (year, seconds) in
            [(-1000.0, 636.0), (-500.0, 431.0), (0.0, 265.0), (500.0, 139.0), (1000.0, 54.0), (1200.0, 31.0)]
        {
            assert!((delta_t_error(year) - seconds).abs() < 1.0, "{year}: {}", delta_t_error(year));
        }
        // The two models meet.
        assert!((delta_t_error(-1000.1) - 636.0).abs() < 20.0);
        assert_eq!(delta_t_error(1900.0), 0.0);
        let mut before = f64::INFINITY;
        for century in -100..16 {
            let error = delta_t_error(f64::from(century) * 100.0);
            assert!(error <= before && error.is_finite(), "{century}");
            before = error;
        }
    }

    #[test]
    fn at_both_ends_of_the_range_no_day_is_certain() {
        assert!(in_days(Jdn::new(-1_931_000)) > 0.5);
        assert!(in_days(Jdn::new(5_373_000)) > 0.5);
        assert!(in_days(Jdn::new(2_488_000)) < 0.005);
    }
}
