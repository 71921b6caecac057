//! Names of CLDR, from ICU4X's data.
//!
//! The providers are asked for one table after the other. Where a locale has none, they go to its parent, in the end to CLDR's own root.
//! A table that is only CLDR's root counts for a locale that has others of its own; for a language that ICU4X's data do not have at all,
//! because CLDR covers it little or not, [`has`] is false, and `extra.rs` or the root locale of this library answers.

use icu_datetime::provider::Baked;
use icu_datetime::provider::names::*;
use icu_decimal::provider::{Baked as BakedDecimal, DecimalSymbolsV1};
use icu_locale_core::LanguageIdentifier;
use icu_locale_core::subtags::{Language, Region, Script, Variant, Variants};
use icu_pattern::{PatternItem, SinglePlaceholderPattern};
use icu_provider::prelude::*;

use super::family::NamesOf;
use super::locale::Locale;
use super::names::{CYCLE_YEARS, MONTHS, Names, Slot};
use super::{Context, Width};
use crate::error::Error;

/// The locale as the providers know it; `None` where it cannot have data.
fn data_locale(locale: &Locale) -> Option<DataLocale> {
    let mut id = LanguageIdentifier::UNKNOWN;
    id.language = Language::try_from_str(locale.language()).ok()?;
    id.script = Script::try_from_str(locale.script()).ok();
    id.region = Region::try_from_str(locale.region()).ok();
    if let Ok(variant) = Variant::try_from_str(locale.variant()) {
        id.variants = Variants::from_variant(variant);
    }
    Some(DataLocale::from(&id))
}

fn load<P, M>(provider: &P, attribute: &str, locale: &DataLocale) -> Option<DataResponse<M>>
where
    M: DataMarker,
    P: DataProvider<M>,
{
    let attributes = DataMarkerAttributes::try_from_str(attribute).ok()?;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, locale);
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    provider.load(DataRequest { id, metadata }).ok()
}

fn load_as<M, To>(attribute: &str, locale: &DataLocale) -> Option<DataPayload<To>>
where
    M: DataMarker,
    To: DynamicDataMarker<DataStruct = M::DataStruct>,
    Baked: DataProvider<M>,
{
    load::<_, M>(&Baked, attribute, locale).map(|found| found.payload.cast())
}

/// Whether CLDR knows the language: every language that it knows has weekdays.
fn has(locale: &DataLocale) -> bool {
    let weekdays = load::<_, WeekdayNamesV1>(&Baked, "5", locale);
    weekdays.is_some_and(|found| found.metadata.locale.is_none_or(|from| !from.is_unknown()))
}

fn months(of: NamesOf, attribute: &str, locale: &DataLocale) -> Option<DataPayload<MonthNamesV1>> {
    match of {
        NamesOf::Gregorian | NamesOf::UserDefined => load_as::<DatetimeNamesMonthGregorianV1, _>(attribute, locale),
        NamesOf::Buddhist => load_as::<DatetimeNamesMonthBuddhistV1, _>(attribute, locale),
        NamesOf::Roc => load_as::<DatetimeNamesMonthRocV1, _>(attribute, locale),
        NamesOf::Japanese => load_as::<DatetimeNamesMonthJapaneseV1, _>(attribute, locale),
        NamesOf::Coptic => load_as::<DatetimeNamesMonthCopticV1, _>(attribute, locale),
        NamesOf::Ethiopic => load_as::<DatetimeNamesMonthEthiopianV1, _>(attribute, locale),
        NamesOf::Indian => load_as::<DatetimeNamesMonthIndianV1, _>(attribute, locale),
        NamesOf::Hijri => load_as::<DatetimeNamesMonthHijriV1, _>(attribute, locale),
        NamesOf::Hebrew => load_as::<DatetimeNamesMonthHebrewV1, _>(attribute, locale),
        NamesOf::Persian => load_as::<DatetimeNamesMonthPersianV1, _>(attribute, locale),
        NamesOf::Chinese => load_as::<DatetimeNamesMonthChineseV1, _>(attribute, locale),
        NamesOf::Dangi => load_as::<DatetimeNamesMonthDangiV1, _>(attribute, locale),
    }
}

fn years(of: NamesOf, attribute: &str, locale: &DataLocale) -> Option<DataPayload<YearNamesV1>> {
    match of {
        NamesOf::Gregorian => load_as::<DatetimeNamesYearGregorianV1, _>(attribute, locale),
        NamesOf::Buddhist => load_as::<DatetimeNamesYearBuddhistV1, _>(attribute, locale),
        NamesOf::Roc => load_as::<DatetimeNamesYearRocV1, _>(attribute, locale),
        NamesOf::Japanese => load_as::<DatetimeNamesYearJapaneseV1, _>(attribute, locale),
        NamesOf::Coptic => load_as::<DatetimeNamesYearCopticV1, _>(attribute, locale),
        NamesOf::Ethiopic => load_as::<DatetimeNamesYearEthiopianV1, _>(attribute, locale),
        NamesOf::Indian => load_as::<DatetimeNamesYearIndianV1, _>(attribute, locale),
        NamesOf::Hijri => load_as::<DatetimeNamesYearHijriV1, _>(attribute, locale),
        NamesOf::Hebrew => load_as::<DatetimeNamesYearHebrewV1, _>(attribute, locale),
        NamesOf::Persian => load_as::<DatetimeNamesYearPersianV1, _>(attribute, locale),
        NamesOf::Chinese => load_as::<DatetimeNamesYearChineseV1, _>(attribute, locale),
        NamesOf::Dangi => load_as::<DatetimeNamesYearDangiV1, _>(attribute, locale),
        NamesOf::UserDefined => None,
    }
}

/// The providers' attribute of a form of names.
const fn attribute(width: Width, context: Context) -> &'static str {
    match (width, context) {
        (Width::Wide, Context::Format) => "5",
        (Width::Wide, Context::Standalone) => "5s",
        (Width::Abbreviated, Context::Format) => "3",
        (Width::Abbreviated, Context::Standalone) => "3s",
        (Width::Narrow, Context::Format) => "4",
        (Width::Narrow, Context::Standalone) => "4s",
        (Width::Short, Context::Format) => "6",
        (Width::Short, Context::Standalone) => "6s",
    }
}

/// The attributes to try for a form: its own, that of a date, and abbreviated or wide names where there are no shorter ones; wide names
/// are never shortened.
fn attributes(width: Width, context: Context) -> [&'static str; 4] {
    [
        attribute(width, context),
        attribute(width, Context::Format),
        attribute(if matches!(width, Width::Wide) { width } else { Width::Abbreviated }, Context::Format),
        attribute(Width::Wide, Context::Format),
    ]
}

/// Adar, in leap years the second of two months of that name.
const HEBREW_ADAR: u8 = 6;
/// Three widths: the fourth is of weekdays alone.
const WIDTHS: [Width; 3] = [Width::Wide, Width::Abbreviated, Width::Narrow];

/// Gives the names of a locale. `Ok(false)`, and nothing given, where CLDR does not know the language.
pub(super) fn fill(names: &mut Names, locale: &Locale) -> Result<bool, Error> {
    let Some(data) = data_locale(locale).filter(has) else { return Ok(false) };
    let of = names.of();
    for context in Context::ALL {
        for width in WIDTHS {
            let found = named_months(of, &attributes(width, context), &data);
            if let Some(found) = found.filter(|_| of != NamesOf::UserDefined) {
                fill_months(names, found.get(), width, context)?;
            }
        }
        for width in Width::ALL {
            let found = attributes(width, context).iter().find_map(|attribute| load(&Baked, attribute, &data));
            if let Some(DataResponse::<WeekdayNamesV1> { payload, .. }) = found {
                // CLDR begins with Sunday.
                for (day, name) in [7, 1, 2, 3, 4, 5, 6].into_iter().zip(payload.get().names.iter()) {
                    names.set(name, &[Slot::Weekday(day, width, context)])?;
                }
            }
        }
    }
    for width in WIDTHS {
        if let Some(found) = attributes(width, Context::Format).iter().find_map(|attribute| years(of, attribute, &data))
        {
            fill_years(names, found.get(), width)?;
        }
        let found = attributes(width, Context::Format).iter().find_map(|attribute| load(&Baked, attribute, &data));
        if let Some(DataResponse::<DayPeriodNamesV1> { payload, .. }) = found {
            for (after_noon, name) in [false, true].into_iter().zip(payload.get().names.iter()) {
                names.set(name, &[Slot::HalfDay(after_noon, width)])?;
            }
        }
    }
    if let Some(found) = months(of, "1", &data) {
        fill_month_numbers(names, found.get())?;
    }
    fill_numbers(names, locale, &data)?;
    super::extra::mend(names, locale)?;
    Ok(true)
}

/// The months in the first of some forms. Chinese and Korean months are the same, and CLDR may have names for one calendar only, or for
/// one width: the codes of its root, M01 and so on, are the last to be taken.
fn named_months(of: NamesOf, attributes: &[&str], data: &DataLocale) -> Option<DataPayload<MonthNamesV1>> {
    let in_any = |of, is_right: fn(&MonthNames<'_>) -> bool| {
        attributes.iter().find_map(|attribute| months(of, attribute, data).filter(|found| is_right(found.get())))
    };
    let sibling = match of {
        NamesOf::Chinese => NamesOf::Dangi,
        NamesOf::Dangi => NamesOf::Chinese,
        _ => return in_any(of, |_| true),
    };
    let named = in_any(of, has_names).or_else(|| in_any(sibling, has_names));
    named.or_else(|| in_any(of, |_| true))
}

fn has_names(found: &MonthNames<'_>) -> bool {
    !matches!(found, MonthNames::LeapPattern(list) if list.get(0) == Some("M01"))
}

fn fill_months(names: &mut Names, found: &MonthNames<'_>, width: Width, context: Context) -> Result<(), Error> {
    match found {
        MonthNames::Linear(list) => {
            for (number, name) in (1..=MONTHS).zip(list.iter()) {
                names.set(name, &[Slot::Month(number, width, context)])?;
            }
        }
        MonthNames::LeapPattern(list) => {
            let months = list.len().saturating_sub(2);
            let pattern = |index| {
                let text = list.get(index)?;
                SinglePlaceholderPattern::from_ref_store(text).ok()
            };
            let (leap, of_leap_year) = (pattern(months), pattern(months + 1));
            for (number, name) in (1..=MONTHS).zip(list.iter().take(months)) {
                names.set(name, &[Slot::Month(number, width, context)])?;
                // Of the Hebrew months only Adar is doubled, and the leap month comes before it.
                let leap_number = match names.of() {
                    NamesOf::Hebrew if number == HEBREW_ADAR => HEBREW_ADAR - 1,
                    NamesOf::Hebrew => continue,
                    _ => number,
                };
                if let Some(leap) = leap {
                    names.set_shown(&leap.interpolate([name]), &[Slot::LeapMonth(leap_number, width, context)])?;
                }
                if let Some(of_leap_year) = of_leap_year.filter(|_| leap_number != number) {
                    names.set_shown(
                        &of_leap_year.interpolate([name]),
                        &[Slot::MonthOfLeapYear(number, width, context)],
                    )?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn fill_years(names: &mut Names, found: &YearNames<'_>, width: Width) -> Result<(), Error> {
    match found {
        YearNames::FixedEras(list) => {
            for (era, name) in list.iter().enumerate() {
                names.set(name, &[Slot::Era(era, width)])?;
            }
        }
        YearNames::Cyclic(list) => {
            for (year, name) in (1..=CYCLE_YEARS).zip(list.iter()) {
                names.set(name, &[Slot::Cyclic(year, width)])?;
            }
        }
    }
    Ok(())
}

fn fill_month_numbers(names: &mut Names, found: &MonthNames<'_>) -> Result<(), Error> {
    match found {
        MonthNames::LeapNumeric(pattern) => {
            let (prefix, suffix) = around(pattern);
            names.set_leap_number(0, prefix, suffix)
        }
        MonthNames::LeapNumericWithBase(patterns) => {
            let (Some(leap), Some(of_leap_year)) = (patterns.get(0), patterns.get(1)) else { return Ok(()) };
            let (prefix, suffix) = around(&leap.variable);
            let offset = u8::try_from(leap.sized).unwrap_or(0);
            names.set_leap_number(offset, prefix, suffix)?;
            let (prefix, suffix) = around(&of_leap_year.variable);
            // The leap month after the fifth is the one that there is.
            names.set_number_of_leap_year(HEBREW_ADAR, prefix, suffix)
        }
        _ => Ok(()),
    }
}

/// What is before the place of the number, and what is after it.
fn around(pattern: &SinglePlaceholderPattern) -> (&str, &str) {
    let (mut prefix, mut suffix, mut placed) = ("", "", false);
    for part in pattern.iter() {
        match part {
            PatternItem::Literal(text) if placed => suffix = text,
            PatternItem::Literal(text) => prefix = text,
            PatternItem::Placeholder(_) => placed = true,
        }
    }
    (prefix, suffix)
}

/// Digits and minus sign, of the numbering system asked for or else of the locale's own.
fn fill_numbers(names: &mut Names, locale: &Locale, data: &DataLocale) -> Result<(), Error> {
    let asked = Some(locale.numbering()).filter(|numbering| super::root::digits(numbering).is_some());
    // A numbering system that the locale has no signs for is written with its usual signs.
    let signs = asked.and_then(|numbering| load::<_, DecimalSymbolsV1>(&BakedDecimal, numbering, data));
    let Some(signs) = signs.or_else(|| load(&BakedDecimal, "", data)) else { return Ok(()) };
    let signs = signs.payload.get();
    names.set(signs.minus_sign_prefix(), &[Slot::Minus])?;
    if let Some(digits) = super::root::digits(asked.unwrap_or(signs.numsys())) {
        names.set_digits(digits)?;
    }
    super::extra::fill_quarters(names, locale)
}
