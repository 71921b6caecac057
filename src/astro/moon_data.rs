//! The terms of the true new moon: J. Meeus, *Astronomical Algorithms*, second edition, chapter 49. Days.

/// Amplitude, then multiples of the sun's mean anomaly, the moon's mean anomaly, the argument of the moon's latitude and the node
/// of its orbit. A term is to be multiplied by the eccentricity of the earth's orbit over that of J2000.0 as often as it has the
/// sun's anomaly (Meeus leaves that out where the amplitude is below 0.0001).
pub(super) const PERIODIC: [(f64, i8, i8, i8, i8); 25] = [
    (-0.407_20, 0, 1, 0, 0),
    (0.172_41, 1, 0, 0, 0),
    (0.016_08, 0, 2, 0, 0),
    (0.010_39, 0, 0, 2, 0),
    (0.007_39, -1, 1, 0, 0),
    (-0.005_14, 1, 1, 0, 0),
    (0.002_08, 2, 0, 0, 0),
    (-0.001_11, 0, 1, -2, 0),
    (-0.000_57, 0, 1, 2, 0),
    (0.000_56, 1, 2, 0, 0),
    (-0.000_42, 0, 3, 0, 0),
    (0.000_42, 1, 0, 2, 0),
    (0.000_38, 1, 0, -2, 0),
    (-0.000_24, -1, 2, 0, 0),
    (-0.000_17, 0, 0, 0, 1),
    (-0.000_07, 2, 1, 0, 0),
    (0.000_04, 0, 2, -2, 0),
    (0.000_04, 3, 0, 0, 0),
    (0.000_03, 1, 1, -2, 0),
    (0.000_03, 0, 2, 2, 0),
    (-0.000_03, 1, 1, 2, 0),
    (0.000_03, -1, 1, 2, 0),
    (-0.000_02, -1, 1, -2, 0),
    (-0.000_02, 1, 3, 0, 0),
    (0.000_02, 0, 4, 0, 0),
];

/// Perturbations by the planets: amplitude, degrees at lunation 0, degrees a lunation, degrees a century squared.
pub(super) const PLANETARY: [(f64, f64, f64, f64); 14] = [
    (0.000_325, 299.77, 0.107_408, -0.009_173),
    (0.000_165, 251.88, 0.016_321, 0.0),
    (0.000_164, 251.83, 26.651_886, 0.0),
    (0.000_126, 349.42, 36.412_478, 0.0),
    (0.000_110, 84.66, 18.206_239, 0.0),
    (0.000_062, 141.74, 53.303_771, 0.0),
    (0.000_060, 207.14, 2.453_732, 0.0),
    (0.000_056, 154.84, 7.306_860, 0.0),
    (0.000_047, 34.52, 27.261_239, 0.0),
    (0.000_042, 207.19, 0.121_824, 0.0),
    (0.000_040, 291.34, 1.844_379, 0.0),
    (0.000_037, 161.72, 24.198_154, 0.0),
    (0.000_035, 239.56, 25.513_099, 0.0),
    (0.000_023, 331.55, 3.592_518, 0.0),
];
