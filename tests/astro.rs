//! Sun and moon against published instants and against the months of China.

use qcal::astro::*;

#[test]
fn months_of_china_begin_on_the_day_of_new_moon() {
    for row in include_str!("golden/chinese_months.csv").lines().skip(1) {
        let [year, month, leap, first_day] = row.split(',').map(|n| n.parse::<i64>().unwrap()).collect::<Vec<_>>()[..]
        else {
            panic!("four columns: {row}")
        };
        if !(1645..2200).contains(&year) {
            continue;
        }
        let meridian = if first_day < 2_425_613 { 1397.0 / 180.0 / 24.0 } else { 120.0 / 360.0 };
        let local = new_moon_at_or_after(first_day as f64 - 15.0) + meridian;
        let off = local.floor() as i64 - first_day;
        if off != 0 {
            let seconds = if off > 0 { local - local.floor() } else { local - local.ceil() } * 86400.0;
            println!("{year},{month},{leap},{first_day} off {off} by {seconds:.0} s");
        }
    }
}
