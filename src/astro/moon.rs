//! New moons.

use super::moon_data::{PERIODIC, PLANETARY};
use super::time::{moment_of, tt_of};
use super::{polynomial, sine};

/// Days from one new moon to the next, on the average.
const SYNODIC_MONTH: f64 = 29.530_588_861;
/// Lunations in a century.
const LUNATIONS_IN_CENTURY: f64 = 1_236.85;
/// Terrestrial Time of the mean new moon of lunation 0, on 2000-01-06.
const FIRST_MEAN_NEW_MOON: f64 = 2_451_550.597_66;
/// Days a century squared that tides delay new moons more than chapter 49 has it. The theory there has a tidal acceleration of the
/// moon of -25.71 arc seconds a century squared (J. Chapront and others 1998: ELP 2000-82 with -23.8946, its mean elongation
/// lessened by 0.9068 T^2); that of DE430, which Delta T supposes, is -25.82. Half the difference, over the 43,887 arc seconds a
/// day that the moon gains on the sun.
const TIDAL_CORRECTION: f64 = (25.82 - 25.71) / 2.0 / 43_887.0;
/// True new moons are less than this many days away from mean ones; 0.65 is the most in the years -10,000 to 10,000.
const FARTHEST_FROM_MEAN: f64 = 0.8;

/// The moment of a new moon, the conjunction of moon and sun in apparent geocentric longitude. Lunation 0 is that of 2000-01-06.
///
/// Against DE441 (tests/astro.rs): within 10 seconds in the years 1600 to 2200, 15 in 3500; within two minutes of the canon of
/// eclipses in -1999. Farther away the series only runs on, smoothly.
///
/// Source: J. Meeus, *Astronomical Algorithms*, second edition, chapter 49, an expansion of the lunar theory ELP 2000-82 and of
/// VSOP87; with the tidal acceleration that Delta T supposes.
#[must_use]
pub fn new_moon(lunation: i32) -> f64 {
    moment_of(new_moon_tt(f64::from(lunation)))
}

/// The first new moon that is not before a moment.
#[must_use]
pub fn new_moon_at_or_after(moment: f64) -> f64 {
    new_moon(lunation_at_or_after(moment))
}

/// The last new moon before a moment.
#[must_use]
pub fn new_moon_before(moment: f64) -> f64 {
    new_moon(lunation_at_or_after(moment).saturating_sub(1))
}

/// The number of the first new moon that is not before a moment.
#[must_use]
pub fn lunation_at_or_after(moment: f64) -> i32 {
    let tt = tt_of(moment);
    let lunation = first_mean_at_or_after(tt - FARTHEST_FROM_MEAN);
    // Only a mean new moon close to the moment leaves a doubt which the true one alone can settle.
    if mean_new_moon(f64::from(lunation)) < tt + FARTHEST_FROM_MEAN && new_moon(lunation) < moment {
        lunation.saturating_add(1)
    } else {
        lunation
    }
}

fn new_moon_tt(lunation: f64) -> f64 {
    let t = lunation / LUNATIONS_IN_CENTURY;
    let eccentricity = polynomial(t, &[1.0, -0.002_516, -0.000_007_4]);
    // Degrees: mean anomaly of the sun and of the moon, argument of the moon's latitude, node of its orbit.
    let sun = 2.553_4 + 29.105_356_70 * lunation + t * t * polynomial(t, &[-0.000_001_4, -0.000_000_11]);
    let moon =
        201.564_3 + 385.816_935_28 * lunation + t * t * polynomial(t, &[0.010_758_2, 0.000_012_38, -0.000_000_058]);
    let latitude =
        160.710_8 + 390.670_502_84 * lunation + t * t * polynomial(t, &[-0.001_611_8, -0.000_002_27, 0.000_000_011]);
    let node = 124.774_6 - 1.563_755_88 * lunation + t * t * polynomial(t, &[0.002_067_2, 0.000_002_15]);

    let powers = [1.0, eccentricity, eccentricity * eccentricity, eccentricity * eccentricity * eccentricity];
    let periodic: f64 = PERIODIC
        .iter()
        .map(|&(amplitude, s, m, l, n)| {
            let power = powers.get(usize::from(s.unsigned_abs())).unwrap_or(&1.0);
            amplitude
                * power
                * sine(f64::from(s) * sun + f64::from(m) * moon + f64::from(l) * latitude + f64::from(n) * node)
        })
        .sum();
    let planetary: f64 = PLANETARY
        .iter()
        .map(|&(amplitude, phase, motion, acceleration)| {
            amplitude * sine(phase + motion * lunation + acceleration * t * t)
        })
        .sum();
    mean_new_moon(lunation) + periodic + planetary
}

fn mean_new_moon(lunation: f64) -> f64 {
    let t = lunation / LUNATIONS_IN_CENTURY;
    let square = 0.000_154_37 + TIDAL_CORRECTION;
    FIRST_MEAN_NEW_MOON + SYNODIC_MONTH * lunation + t * t * polynomial(t, &[square, -0.000_000_150, 0.000_000_000_73])
}

/// The number of the first mean new moon not before `tt`.
#[allow(clippy::cast_possible_truncation, reason = "a number out of range saturates")]
fn first_mean_at_or_after(tt: f64) -> i32 {
    let lunation = (tt - FIRST_MEAN_NEW_MOON) / SYNODIC_MONTH;
    // Mean new moons drift from equal distances by some days in ten thousand years.
    let lunation = lunation - (mean_new_moon(lunation) - tt) / SYNODIC_MONTH;
    lunation.ceil() as i32
}

#[cfg(test)]
mod tests {
    use super::{FARTHEST_FROM_MEAN, mean_new_moon, new_moon_tt};

    /// What [`super::lunation_at_or_after`] relies on, for all new moons of the years -10,000 to 10,000.
    #[test]
    fn true_new_moons_stay_close_to_mean_ones() {
        let lunations = (-148_500..99_000).map(f64::from);
        let farthest = lunations.map(|n| (new_moon_tt(n) - mean_new_moon(n)).abs()).fold(0.0, f64::max);
        assert!((0.6..0.65).contains(&farthest), "{farthest}");
        assert!(farthest < FARTHEST_FROM_MEAN);
    }
}
