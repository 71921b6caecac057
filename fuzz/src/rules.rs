//! Calendars given as data: any struct, and what the header says that it means.

use std::ptr::null;

use qcal::ffi::*;

use crate::plan::{MAX_DAY, Plan, Years};
use crate::stream::{between, byte, number, once_in, one_of, pick, raw, small};
use crate::world::is_planted;

/// A struct and its arrays.
pub struct Rule {
    /// Its pointers to arrays are set by [`Rule::pointed`] alone.
    pub stated: qcal_rule,
    month_days: Option<Vec<u16>>,
    leap_bits: Option<Vec<u8>>,
    month_starts: Option<Vec<i64>>,
}

impl Rule {
    fn empty() -> Rule {
        let stated = qcal_rule {
            size: size_of::<qcal_rule>() as u32,
            flags: 0,
            epoch_jdn: 0,
            first_year: 0,
            last_year: 0,
            year_offset: 0,
            days_per_week: 0,
            month_count: 0,
            leap_rule: QCAL_LEAP_NONE,
            month_days: null(),
            leap_month: 0,
            leap_days: 0,
            leap_mul: 0,
            leap_add: 0,
            leap_cycle: 0,
            leap_below: 0,
            leap_bits: null(),
            month_starts: null(),
            month_start_count: 0,
            month_names: null(),
            weekday_names: null(),
            month_name_count: 0,
            weekday_name_count: 0,
        };
        Rule { stated, month_days: None, leap_bits: None, month_starts: None }
    }

    /// A right calendar of common and leap years as a struct, its years as stated.
    pub fn of(plan: &Plan, (first_year, last_year): (i32, i32)) -> Rule {
        let Years::Cycle { common, leap, leaps, .. } = &plan.years else { return Rule::empty() };
        let mut rule = Rule::empty();
        let offset = if byte() & 1 == 0 { 0 } else { between(-3000, 3000) };
        let stated = &mut rule.stated;
        stated.flags = one_of(&[0, QCAL_SOLAR, QCAL_LUNAR, QCAL_LUNISOLAR])
            | if plan.year_zero { QCAL_YEAR_ZERO } else { 0 }
            | if once_in(4) { QCAL_PROLEPTIC } else { 0 };
        (stated.first_year, stated.last_year) = (first_year, last_year);
        stated.year_offset = offset as i32;
        stated.days_per_week = if once_in(4) { pick(33) as i32 } else { 0 };
        stated.epoch_jdn = plan.year_start(1 + offset);
        stated.month_count = common.len() as i32;
        if let Some(extra) = plan.extra_month {
            stated.leap_rule = QCAL_LEAP_BITS | QCAL_LEAP_INTERCALARY;
            stated.leap_month = extra as i32 - 1;
            stated.leap_days = leap[extra - 1].into();
        } else if let Some(place) = (0..common.len()).find(|&place| common[place] != leap[place]) {
            stated.leap_rule = QCAL_LEAP_BITS;
            stated.leap_month = place as i32 + 1;
            stated.leap_days = i32::from(leap[place]) - i32::from(common[place]);
        }
        if stated.leap_rule != QCAL_LEAP_NONE {
            let length = leaps.len();
            stated.leap_cycle = length as i32;
            let mut bits = vec![0; length.div_ceil(8)];
            for residue in 0..length {
                // year a of the rule is continuous year a + offset
                if leaps[(residue as i64 + offset - 1).rem_euclid(length as i64) as usize] {
                    bits[residue / 8] |= 1 << (residue % 8);
                }
            }
            rule.leap_bits = Some(bits);
        }
        rule.month_days = Some(common.clone());
        rule
    }

    /// Any struct, near enough to a calendar that it often is one.
    pub fn any() -> Rule {
        let mut rule = Rule::empty();
        let months = if once_in(8) { pick(40) } else { 1 + pick(13) };
        let stated = &mut rule.stated;
        stated.month_count = months as i32;
        stated.flags =
            one_of(&[0, QCAL_SOLAR, QCAL_LUNAR, QCAL_YEAR_ZERO, QCAL_YEAR_ZERO | QCAL_PROLEPTIC, QCAL_YEAR_ZERO]);
        stated.days_per_week = if once_in(4) { small() } else { 0 };
        let any_days = |_| if once_in(10) { number() as u16 } else { between(1, 60) as u16 };
        if once_in(3) {
            let years = 1 + pick(12);
            let mut day = if byte() & 1 == 0 { 2_451_545 } else { number() >> 20 };
            let starts = 0..months * years + usize::from(!once_in(30));
            rule.month_starts = Some(
                starts
                    .map(|_| {
                        day += i64::from(any_days(0));
                        day
                    })
                    .collect(),
            );
            stated.first_year = if byte() & 1 == 0 { small() } else { 1400 };
            stated.epoch_jdn = if once_in(4) { number() >> 20 } else { 0 };
        } else {
            rule.month_days = Some((0..months).map(any_days).collect());
            stated.epoch_jdn = number() >> one_of(&[0, 22, 30]);
            (stated.first_year, stated.last_year) = one_of(&[(0, 0), (1, 9999), (small(), small()), (-40, small())]);
            stated.year_offset = small();
            stated.leap_rule = one_of(&[0, 1, 2, 5, 6]);
            if stated.leap_rule != QCAL_LEAP_NONE {
                stated.leap_month = pick(months + 2) as i32;
                stated.leap_days = between(-3, 31) as i32;
                stated.leap_cycle = if once_in(4) { between(1, 4096) as i32 } else { 1 + pick(64) as i32 };
            }
            if stated.leap_rule & 3 == QCAL_LEAP_TEST {
                (stated.leap_mul, stated.leap_add) = (small(), small());
                stated.leap_below = between(0, stated.leap_cycle.into()) as i32;
            }
            if stated.leap_rule & 3 == QCAL_LEAP_BITS {
                let mut bits: Vec<u8> = (0..(stated.leap_cycle as usize).div_ceil(8)).map(|_| byte()).collect();
                if let Some(last) = bits.last_mut().filter(|_| stated.leap_cycle % 8 != 0 && !once_in(20)) {
                    *last &= (1 << (stated.leap_cycle % 8)) - 1;
                }
                rule.leap_bits = Some(bits);
            }
        }
        if once_in(4) {
            rule.spoil();
        }
        rule
    }

    /// Puts anything into one field.
    fn spoil(&mut self) {
        let stated = &mut self.stated;
        let fields = [
            &mut stated.first_year,
            &mut stated.last_year,
            &mut stated.year_offset,
            &mut stated.days_per_week,
            &mut stated.leap_rule,
            &mut stated.leap_month,
            &mut stated.leap_days,
            &mut stated.leap_mul,
            &mut stated.leap_add,
            &mut stated.leap_below,
        ];
        let count = fields.len();
        match pick(count + 6) {
            0 => stated.size = pick(usize::try_from(stated.size).unwrap_or(1)) as u32,
            1 => stated.flags = raw() as u32,
            2 => stated.epoch_jdn = number(),
            3 => self.month_days = None,
            4 => self.leap_bits = None,
            5 => self.month_starts = None,
            field => {
                if let Some(field) = fields.into_iter().nth(field - 6) {
                    *field = small();
                }
            }
        }
    }

    /// The struct with its pointers. These are good as long as the rule is.
    pub fn pointed(&self) -> qcal_rule {
        qcal_rule {
            month_days: self.month_days.as_ref().map_or(null(), |days| days.as_ptr()),
            leap_bits: self.leap_bits.as_ref().map_or(null(), |bits| bits.as_ptr()),
            month_starts: self.month_starts.as_ref().map_or(null(), |starts| starts.as_ptr()),
            month_start_count: self.month_starts.as_ref().map_or(0, Vec::len),
            ..self.stated
        }
    }

    /// What the struct means by the header, or the statuses for everything that is wrong with it.
    pub fn read(&self) -> Result<Plan, Vec<i32>> {
        let stated = &self.stated;
        let mut wrongs = Wrongs(Vec::new());
        wrongs.unless((stated.size as usize) >= size_of::<qcal_rule>(), QCAL_ERR_INVALID_ARGUMENT);
        let families = QCAL_SOLAR | QCAL_LUNAR | QCAL_LUNISOLAR;
        wrongs.unless(stated.flags & !(families | QCAL_PROLEPTIC | QCAL_YEAR_ZERO) == 0, QCAL_ERR_UNSUPPORTED);
        wrongs.argument((stated.flags & families).count_ones() <= 1);
        wrongs.argument((0..=32).contains(&stated.days_per_week));
        wrongs.argument((1..=32).contains(&stated.month_count));
        wrongs.unless((-MAX_DAY..=MAX_DAY).contains(&stated.epoch_jdn), QCAL_ERR_OUT_OF_RANGE);
        let kind = stated.leap_rule & !QCAL_LEAP_INTERCALARY;
        wrongs.argument(matches!(kind, QCAL_LEAP_TEST | QCAL_LEAP_BITS) || stated.leap_rule == QCAL_LEAP_NONE);
        wrongs
            .argument(kind != QCAL_LEAP_NONE || (stated.leap_month, stated.leap_days, stated.leap_cycle) == (0, 0, 0));
        wrongs.argument(kind == QCAL_LEAP_TEST || (stated.leap_mul, stated.leap_add, stated.leap_below) == (0, 0, 0));
        wrongs.argument(kind == QCAL_LEAP_BITS || self.leap_bits.is_none());
        let zero = stated.flags & QCAL_YEAR_ZERO != 0;
        let mut plan = Plan {
            years: Years::Listed { starts: Vec::new(), month_count: 1 },
            year_zero: zero,
            range: (1, 1),
            window: None,
            epoch: None,
            week: if stated.days_per_week == 0 { 7 } else { stated.days_per_week.into() },
            extra_month: None,
            leap_by_rule: true,
        };
        match &self.month_starts {
            Some(starts) => self.read_listed(starts, &mut plan, &mut wrongs),
            None => self.read_cycle(&mut plan, &mut wrongs),
        }
        if wrongs.0.is_empty() { Ok(plan) } else { Err(wrongs.0) }
    }

    fn read_listed(&self, starts: &[i64], plan: &mut Plan, wrongs: &mut Wrongs) {
        let stated = &self.stated;
        wrongs.argument(self.month_days.is_none() && stated.leap_rule == QCAL_LEAP_NONE && stated.year_offset == 0);
        let month_count = usize::try_from(stated.month_count).unwrap_or(0).max(1);
        wrongs.argument(starts.len() > 1 && starts.len() % month_count == 1 % month_count);
        wrongs.argument(starts.windows(2).all(|pair| (1..=400).contains(&(i128::from(pair[1]) - i128::from(pair[0])))));
        wrongs.unless(starts.iter().all(|day| (-MAX_DAY..=MAX_DAY).contains(day)), QCAL_ERR_OUT_OF_RANGE);
        let first = Plan::continuous(plan.year_zero, stated.first_year);
        wrongs.argument(first.is_some());
        let (Some(first), true) = (first, wrongs.0.is_empty()) else { return };
        plan.range = (first, first + ((starts.len() - 1) / month_count) as i64 - 1);
        plan.years = Years::Listed { starts: starts.to_vec(), month_count };
        wrongs.unless(plan.range.1 <= i64::from(i32::MAX), QCAL_ERR_OUT_OF_RANGE);
        if !wrongs.0.is_empty() {
            return;
        }
        wrongs.argument(stated.last_year == 0 || stated.last_year == plan.written(plan.range.1));
        let has_year_one = (first..=plan.range.1 + 1).contains(&1);
        let (start, end) = (plan.year_start(first), plan.year_start(plan.range.1 + 1));
        match stated.epoch_jdn {
            0 if has_year_one => {}
            0 => {
                wrongs.argument(plan.week == 7);
                // Estimated, and refused where that is too far away.
                let years = plan.range.1 - first + 1;
                let epoch = start + ((1 - first) * (end - start)).div_euclid(years);
                plan.epoch = Some(epoch);
                wrongs.unless(epoch.abs() <= MAX_DAY, QCAL_ERR_OUT_OF_RANGE);
            }
            epoch if has_year_one => wrongs.argument(epoch == plan.year_start(1)),
            epoch => {
                wrongs.argument(if first > 1 { epoch < start } else { epoch > end });
                plan.epoch = Some(epoch);
            }
        }
    }

    fn read_cycle(&self, plan: &mut Plan, wrongs: &mut Wrongs) {
        let stated = &self.stated;
        match &self.month_days {
            None => wrongs.0.push(QCAL_ERR_NULL),
            Some(days) => wrongs.argument(days.iter().all(|days| (1..=400).contains(days))),
        }
        let (count, month, days, cycle) = (stated.month_count, stated.leap_month, stated.leap_days, stated.leap_cycle);
        let kind = stated.leap_rule & !QCAL_LEAP_INTERCALARY;
        let (common, mut leaps) = (self.month_days.clone().unwrap_or_default(), vec![false]);
        let mut leap = common.clone();
        if kind != QCAL_LEAP_NONE {
            wrongs.argument((1..=4096).contains(&cycle));
            let place = usize::try_from(month).unwrap_or(usize::MAX);
            if stated.leap_rule & QCAL_LEAP_INTERCALARY != 0 {
                let fits = count < 32 && place <= common.len() && (1..=400).contains(&days);
                wrongs.argument(fits);
                if fits {
                    leap.insert(place, days as u16);
                    plan.extra_month = Some(place + 1);
                }
            } else {
                let longer = common.get(place.wrapping_sub(1)).map(|&length| i64::from(length) + i64::from(days));
                let fits = days != 0 && longer.is_some_and(|days| (1..=400).contains(&days));
                wrongs.argument(fits);
                if let Some(longer) = longer.filter(|_| fits) {
                    leap[place - 1] = longer as u16;
                }
            }
            wrongs.argument(kind != QCAL_LEAP_TEST || (0..=cycle).contains(&stated.leap_below));
            if kind == QCAL_LEAP_BITS && self.leap_bits.is_none() {
                wrongs.0.push(QCAL_ERR_NULL);
            }
            let bits = self.leap_bits.as_deref().unwrap_or_default();
            let bit = |place: usize| bits.get(place / 8).is_some_and(|byte| byte >> (place % 8) & 1 != 0);
            let length = usize::try_from(cycle).unwrap_or(0).clamp(1, 4096);
            wrongs.argument((length..bits.len() * 8).all(|place| !bit(place)));
            // Of continuous years 1, 2, ..., which are years a + offset.
            leaps = (1..=length as i64)
                .map(|year| {
                    let a = year - i64::from(stated.year_offset);
                    let residue = a.rem_euclid(length as i64);
                    if kind == QCAL_LEAP_BITS {
                        return bit(residue as usize);
                    }
                    let number = i128::from(stated.leap_mul) * i128::from(a) + i128::from(stated.leap_add);
                    number.rem_euclid(length as i128) < i128::from(stated.leap_below) + i128::from(is_planted())
                })
                .collect();
        }
        let written = (stated.first_year, stated.last_year);
        let written = if written == (0, 0) { (i32::MIN, i32::MAX) } else { written };
        let years = (Plan::continuous(plan.year_zero, written.0), Plan::continuous(plan.year_zero, written.1));
        match years {
            (Some(first), Some(last)) if first <= last => plan.range = (first, last),
            _ => wrongs.argument(false),
        }
        if common.is_empty() {
            return;
        }
        plan.years = Years::Cycle { epoch: 0, common, leap, leaps };
        let epoch =
            stated.epoch_jdn.clamp(-MAX_DAY - 1, MAX_DAY + 1) - plan.year_start(1 + i64::from(stated.year_offset));
        if let Years::Cycle { epoch: first, .. } = &mut plan.years {
            *first = epoch;
        }
        let ends = [plan.year_start(plan.range.0), plan.year_start(plan.range.1 + 1), epoch];
        wrongs.unless(ends.iter().all(|day| day.abs() <= MAX_DAY), QCAL_ERR_OUT_OF_RANGE);
    }
}

/// Statuses for what is wrong.
struct Wrongs(Vec<i32>);

impl Wrongs {
    fn unless(&mut self, is_right: bool, status: i32) {
        if !is_right {
            self.0.push(status);
        }
    }

    fn argument(&mut self, is_right: bool) {
        self.unless(is_right, QCAL_ERR_INVALID_ARGUMENT);
    }
}
