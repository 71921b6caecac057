//! Sun and moon, for the calendars that follow them: new moons, the sun's longitude, and the rotation of the earth that turns
//! uniform time into the time of clocks.
//!
//! **Moments** are `f64` days on the line of Julian Day numbers: moment `x.0` is the midnight that begins civil day `x` at
//! Greenwich, so that 2000-01-01 12:00 is 2451545.5. They are Universal Time unless a name says `tt`: Terrestrial Time, uniform,
//! the argument of every theory of sun and moon. The civil day at a meridian `z` days east of Greenwich is `floor(moment + z)`.
//!
//! Every function is total and finite for moments in the years -10,000 to 10,000. Sines come from the `libm` crate, never from
//! the platform: the same date everywhere, to the last bit.

mod moon;
mod moon_data;
mod sun;
mod sun_data;
mod time;
mod time_data;

pub use moon::{lunation_at_or_after, new_moon, new_moon_at_or_after, new_moon_before};
pub use sun::{solar_longitude, solar_longitude_at_or_after};
pub use time::{delta_t, delta_t_error};

/// The value of `c[0] + c[1] x + c[2] x^2 + ...`
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

/// The sine of an angle in degrees.
fn sine(degrees: f64) -> f64 {
    libm::sin(degrees.to_radians())
}

/// The cosine of an angle in degrees.
fn cosine(degrees: f64) -> f64 {
    libm::cos(degrees.to_radians())
}
