//! How close to midnight a computed new moon is too close to call.
//!
//! The day of a new moon depends on the rotation of the earth, which lags behind uniform time (Delta T). Its error is that of the
//! observations as long as there are any; in times without, it grows as a random walk with drift does: P. J. Huber, "Modeling the
//! Length of Day and Extrapolating the Rotation of the Earth" (2000), by way of F. Espenak and J. Meeus, *Five Millennium Canon of
//! Solar Eclipses* (NASA TP-2006-214141), "Uncertainty in Delta T".

use crate::astro;

/// Twice the standard error of Delta T, which covers nineteen cases in twenty, and that of the positions of sun and moon.
pub(super) fn in_days(moment: f64) -> f64 {
    const ERROR_OF_POSITIONS: f64 = 60.0 / SECONDS_IN_DAY;
    2.0 * astro::delta_t_error(moment).max(random_walk(years_without_observation(moment))) + ERROR_OF_POSITIONS
}

const SECONDS_IN_DAY: f64 = 86_400.0;

fn years_without_observation(moment: f64) -> f64 {
    const FIRST_OBSERVED_YEAR: f64 = -720.0;
    const LAST_OBSERVED_YEAR: f64 = 2022.0;
    let year = 2000.0 + (moment - 2_451_545.0) / 365.2425;
    (FIRST_OBSERVED_YEAR - year).max(year - LAST_OBSERVED_YEAR).max(0.0)
}

/// Standard error of Delta T in days, so many years away from observations.
fn random_walk(years: f64) -> f64 {
    const VARIANCE: f64 = 0.058;
    const YEARS_OBSERVED: f64 = 2500.0;
    let milliseconds_a_day = libm::sqrt(years * VARIANCE / 3.0 * (1.0 + years / YEARS_OBSERVED));
    365.25 * years * milliseconds_a_day / 1000.0 / SECONDS_IN_DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The source takes it from 500 BCE backward, and gives 636 seconds for 1000 BCE by other means.
    #[test]
    fn the_random_walk_agrees_with_other_estimates() {
        let seconds = random_walk(500.0) * SECONDS_IN_DAY;
        assert!((seconds - 636.0).abs() < 20.0, "{seconds}");
        assert!(random_walk(0.0).abs() < f64::EPSILON);
    }

    #[test]
    fn the_margin_grows_away_from_the_present() {
        let moment = |year: i32| 2_451_545.0 + f64::from(year - 2000) * 365.2425;
        for (year, days) in [
            (2000, 0.000_69..0.001),
            (2100, 0.001..0.003),
            (1000, 0.000_69..0.003),
            (-10_000, 0.5..4.0),
            (10_000, 0.5..4.0),
        ] {
            assert!(days.contains(&in_days(moment(year))), "{year}: {}", in_days(moment(year)));
        }
        let mut cases = 0;
        for century in 21..100 {
            assert!(in_days(moment(century * 100)) < in_days(moment(century * 100 + 100)));
            assert!(in_days(moment(-century * 100)) < in_days(moment(-century * 100 - 100)));
            cases += 1;
        }
        assert_eq!(cases, 79);
    }
}
