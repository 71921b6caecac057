use qcal::text::{Style, family::NamesOf, locale::Locale, names::Names, style};
use std::time::Instant;
fn main() {
    for (of, l) in [
        (NamesOf::Gregorian, "en-US"),
        (NamesOf::Persian, "fa"),
        (NamesOf::Chinese, "zh-TW"),
        (NamesOf::Hebrew, "he"),
        (NamesOf::Hijri, "ar-SA"),
        (NamesOf::Gregorian, "C"),
        (NamesOf::Chinese, "C"),
    ] {
        let loc = Locale::parse(l.as_bytes()).unwrap();
        let mut best = u128::MAX;
        for _ in 0..200 {
            let t = Instant::now();
            let n = Names::load(of, &loc).unwrap();
            std::hint::black_box(&n);
            best = best.min(t.elapsed().as_nanos());
        }
        let mut bs = u128::MAX;
        for _ in 0..200 {
            let t = Instant::now();
            std::hint::black_box(style::pattern(of, &loc, Style::Full).unwrap());
            bs = bs.min(t.elapsed().as_nanos());
        }
        println!("{of:?} {l} load {best} ns style {bs} ns");
    }
}
