//! The sun's longitude.

use super::sun_data::EARTH_LONGITUDE;
use super::time::{centuries, moment_of, tt_of};
use super::{cosine, polynomial, sine};

const TROPICAL_YEAR: f64 = 365.242_19;
const ARC_SECONDS_IN_DEGREE: f64 = 3600.0;
/// Days: a last step as small as this leaves an error of milliseconds.
const CLOSE_ENOUGH: f64 = 1e-5;
const MOST_ROUNDS: usize = 8;

/// The sun's apparent geocentric longitude at a moment, in degrees from 0 up to 360, counted from the true equinox of date.
///
/// Against DE441 (tests/astro.rs): the sun reaches a longitude within 8 seconds of the time found here in the years 1600 to 2200
/// and in 3500. Good to an arc second (24 seconds of time) in the years -2000 to 6000; beyond, only the course of the series.
///
/// Source: VSOP87D (sun_data.rs), brought to the precession of IAU 2006; nutation of IAU 2000; constant of aberration.
#[must_use]
pub fn solar_longitude(moment: f64) -> f64 {
    longitude_at(tt_of(moment))
}

/// The first moment, not before `moment`, at which the sun reaches `longitude` (in degrees).
///
/// A moment just returned, given back as `moment`, may be answered by itself or by its next return a year later: rounding decides.
#[must_use]
pub fn solar_longitude_at_or_after(longitude: f64, moment: f64) -> f64 {
    let from = tt_of(moment);
    let to_go = (longitude - longitude_at(from)).rem_euclid(360.0);
    let mut tt = from + days_to_go(to_go, from);
    // The estimate is minutes off; a round leaves a hundredth of that or less, the second is the last for most.
    for _ in 0..MOST_ROUNDS {
        let beyond = (longitude_at(tt) - longitude + 180.0).rem_euclid(360.0) - 180.0;
        let step = beyond / daily_motion(tt);
        tt -= step;
        if step.abs() < CLOSE_ENOUGH {
            break;
        }
    }
    moment_of(tt).max(moment)
}

fn longitude_at(tt: f64) -> f64 {
    let t = centuries(tt);
    let arc_seconds = equinox_correction(t) + nutation(t) + aberration(t);
    let degrees = heliocentric_longitude_of_earth(t) + 180.0 + arc_seconds / ARC_SECONDS_IN_DEGREE;
    // A tiny negative number is rounded to 360 itself.
    let degrees = degrees.rem_euclid(360.0);
    if degrees < 360.0 { degrees } else { 0.0 }
}

fn heliocentric_longitude_of_earth(t: f64) -> f64 {
    let thousands = t / 10.0;
    let sums = EARTH_LONGITUDE.map(|terms| {
        terms
            .iter()
            .map(|(amplitude, phase, frequency)| amplitude * libm::cos(phase + frequency * thousands))
            .sum::<f64>()
    });
    polynomial(thousands, &sums).to_degrees()
}

/// Arc seconds from the equinox of VSOP87 to that of IAU 2006: the constant is that of Meeus, equation 32.3; the rest is the
/// general precession of N. Capitaine, P. T. Wallace and J. Chapront 2003 (5028.796195 T + 1.1054348 T^2) less that within
/// VSOP87 (J. H. Lieske 1977: 5029.0966 T + 1.11113 T^2).
fn equinox_correction(t: f64) -> f64 {
    polynomial(t, &[-0.090_33, -0.300_405, -0.005_695])
}

/// Arc seconds of nutation in longitude: the terms of IAU 2000 with at least a hundredth of an arc second.
fn nutation(t: f64) -> f64 {
    let node = 125.044_55 - 1_934.136_26 * t + 0.002_076 * t * t;
    let sun = 280.466_5 + 36_000.769_8 * t;
    let moon = 218.316_5 + 481_267.881_3 * t;
    let sun_anomaly = anomaly(t);
    let moon_anomaly = 134.963_4 + 477_198.867_4 * t;
    (-17.206_4 - 0.017_47 * t) * sine(node) + 0.207_5 * sine(2.0 * node)
        - 1.317_1 * sine(2.0 * sun)
        - 0.051_7 * sine(2.0 * sun + sun_anomaly)
        + 0.021_6 * sine(2.0 * sun - sun_anomaly)
        + 0.012_8 * sine(2.0 * sun - node)
        + 0.147_6 * sine(sun_anomaly)
        - 0.227_6 * sine(2.0 * moon)
        - 0.038_7 * sine(2.0 * moon - node)
        - 0.030_1 * sine(2.0 * moon + moon_anomaly)
        + 0.012_3 * sine(2.0 * moon - moon_anomaly)
        + 0.071_1 * sine(moon_anomaly)
        + 0.015_7 * sine(2.0 * (moon - sun) - moon_anomaly)
}

/// Arc seconds by which the earth's own motion sets the sun back: 20.4898 at the mean distance (Meeus, equation 25.10), in
/// proportion to the inverse of the distance.
fn aberration(t: f64) -> f64 {
    let (eccentricity, anomaly) = (eccentricity(t), anomaly(t));
    let distance =
        1.0 - eccentricity * cosine(anomaly) + eccentricity * eccentricity / 2.0 * (1.0 - cosine(2.0 * anomaly));
    -20.489_8 / distance
}

/// Days that an undisturbed sun takes for the next `to_go` degrees: an ellipse, to the square of its eccentricity.
fn days_to_go(to_go: f64, from: f64) -> f64 {
    let t = centuries(from);
    let (e, mean) = (eccentricity(t).to_degrees(), anomaly(t));
    let e_squared = e * eccentricity(t);
    let now = mean + 2.0 * e * sine(mean) + 1.25 * e_squared * sine(2.0 * mean);
    let then = now + to_go;
    let mean_then = then - 2.0 * e * sine(then) + 0.75 * e_squared * sine(2.0 * then);
    (mean_then - mean) / 360.0 * TROPICAL_YEAR
}

/// Degrees that the sun goes in a day at this time of its year, to a thousandth.
fn daily_motion(tt: f64) -> f64 {
    let t = centuries(tt);
    let (eccentricity, anomaly) = (eccentricity(t), anomaly(t));
    let of_mean =
        1.0 + 2.0 * eccentricity * cosine(anomaly) + 2.5 * eccentricity * eccentricity * cosine(2.0 * anomaly);
    360.0 / TROPICAL_YEAR * of_mean
}

/// Eccentricity of the earth's orbit (Meeus, equation 25.4).
fn eccentricity(t: f64) -> f64 {
    polynomial(t, &[0.016_708_634, -0.000_042_037, -0.000_000_126_7])
}

/// The sun's mean anomaly in degrees (Meeus, equation 47.3).
fn anomaly(t: f64) -> f64 {
    polynomial(t, &[357.529_109_2, 35_999.050_290_9, -0.000_153_6, 1.0 / 24_490_000.0])
}
