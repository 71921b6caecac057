//! Language tags, taken apart.
//!
//! Read are BCP 47 and Unicode locale identifiers (`zh-Hant-TW`, `ar-SA-u-nu-latn`), ICU's older spelling (`zh_Hant_TW`,
//! `fa_IR@numbers=latn`) and that of POSIX (`fa_IR.UTF-8`, `sr_RS@latin`). Nothing, `C`, `POSIX`, `root` and `und` are the root locale. A
//! tag that is well formed names a locale, whether or not there are data for it: they are looked for as CLDR says, in the end in the
//! root locale.

use crate::error::Error;
use crate::name::same;

/// A subtag: ASCII letters and digits, the rest zero.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subtag<const N: usize>([u8; N]);

impl<const N: usize> Subtag<N> {
    /// No subtag.
    pub const NONE: Subtag<N> = Subtag([0; N]);

    fn new(text: &[u8], case: Case) -> Option<Subtag<N>> {
        let mut bytes = [0; N];
        copy(text, case, &mut bytes)?;
        Some(Subtag(bytes))
    }

    fn lower(text: &[u8]) -> Option<Subtag<N>> {
        Subtag::new(text, Case::Lower)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.0.first().is_none_or(|&byte| byte == 0)
    }

    /// The subtag; empty where there is none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        up_to_zero(&self.0)
    }
}

/// How a subtag is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Lower,
    Upper,
    /// With a capital letter.
    Title,
}

/// Subtags of all lengths: copies one that is not too long.
#[inline(never)]
fn copy(text: &[u8], case: Case, bytes: &mut [u8]) -> Option<()> {
    if text.is_empty() || text.len() > bytes.len() || !text.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    for (index, (to, from)) in bytes.iter_mut().zip(text).enumerate() {
        let upper = case == Case::Upper || case == Case::Title && index == 0;
        *to = if upper { from.to_ascii_uppercase() } else { from.to_ascii_lowercase() };
    }
    Some(())
}

#[inline(never)]
fn up_to_zero(bytes: &[u8]) -> &str {
    let length = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    bytes.get(..length).and_then(|text| core::str::from_utf8(text).ok()).unwrap_or_default()
}

impl<const N: usize> core::fmt::Debug for Subtag<N> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A locale: a value without memory of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    language: Subtag<8>,
    script: Subtag<4>,
    region: Subtag<3>,
    variant: Subtag<8>,
    numbering: Subtag<8>,
    region_override: Subtag<3>,
    first_day: u8,
}

impl Locale {
    /// The root locale.
    pub const ROOT: Locale = Locale {
        language: Subtag::NONE,
        script: Subtag::NONE,
        region: Subtag::NONE,
        variant: Subtag::NONE,
        numbering: Subtag::NONE,
        region_override: Subtag::NONE,
        first_day: 0,
    };

    /// Reads a tag.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`] for a text that is no tag.
    pub fn parse(text: &[u8]) -> Result<Locale, Error> {
        parse(text).ok_or(Error::InvalidArgument)
    }

    /// Language in lower case; empty for the root locale and for `und`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.language.as_str()
    }

    /// Script, as `Latn`; empty where none is named.
    #[must_use]
    pub fn script(&self) -> &str {
        self.script.as_str()
    }

    /// Region, as `DE` or `419`; empty where none is named.
    #[must_use]
    pub fn region(&self) -> &str {
        self.region.as_str()
    }

    /// The first variant, in lower case; empty where none is named.
    #[must_use]
    pub fn variant(&self) -> &str {
        self.variant.as_str()
    }

    /// The numbering system asked for (`-u-nu-`), in lower case; empty where it is left to the locale.
    #[must_use]
    pub fn numbering(&self) -> &str {
        self.numbering.as_str()
    }

    /// The region whose customs are asked for (`-u-rg-`), else the locale's own.
    #[must_use]
    pub fn region_of_customs(&self) -> &str {
        if self.region_override.is_none() { self.region() } else { self.region_override.as_str() }
    }

    /// The first day of the week asked for (`-u-fw-`), 1 Monday to 7 Sunday.
    #[must_use]
    pub fn first_day(&self) -> Option<u8> {
        (self.first_day > 0).then_some(self.first_day)
    }

    fn set_extended(&mut self, extended: &[u8]) -> Option<()> {
        let extended = Subtag::<8>::lower(extended)?;
        #[cfg(feature = "text")]
        if let Some(language) = super::alias::second(self.language(), extended.as_str()) {
            self.language = Subtag::lower(language.as_bytes())?;
            return Some(());
        }
        self.language = extended;
        Some(())
    }

    /// Puts codes of today for those that CLDR has replaced.
    #[cfg(feature = "text")]
    fn replace_codes(&mut self) {
        use super::alias;
        let language = |code: &str| Subtag::lower(code.as_bytes()).unwrap_or(Subtag::NONE);
        if !self.variant.is_none()
            && let Some(now) = alias::second(self.language(), self.variant())
        {
            (self.language, self.variant) = (language(now), Subtag::NONE);
        }
        if let Some((now, script, region)) = alias::fuller(self.language()) {
            self.language = language(now);
            if self.script.is_none() {
                self.script = script_of(script.as_bytes()).unwrap_or(Subtag::NONE);
            }
            if self.region.is_none() {
                self.region = region_of(region.as_bytes()).unwrap_or(Subtag::NONE);
            }
        } else if let Some(now) = alias::language(self.language()) {
            self.language = language(now);
        }
        // Most tags have neither, and looking for nothing takes as long.
        for region in [self.region, self.region_override].into_iter().filter(|region| !region.is_none()) {
            if let Some(now) = alias::region(region.as_str(), self.language()) {
                let now = region_of(now.as_bytes()).unwrap_or(region);
                if self.region == region {
                    self.region = now;
                }
                if self.region_override == region {
                    self.region_override = now;
                }
            }
        }
    }

    /// Whether it names no language, so that names and patterns are those of the root locale.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.language.is_none()
    }
}

/// Languages before an extended language subtag. Elsewhere three letters in its place are a region of ISO 3166.
const BEFORE_EXTENDED: [&str; 9] = ["ar", "kok", "lv", "ms", "no", "sgn", "sw", "uz", "zh"];

/// Modifiers of POSIX locales that name a script.
const SCRIPTS: [(&[u8], &[u8]); 4] =
    [(b"latin", b"Latn"), (b"cyrillic", b"Cyrl"), (b"devanagari", b"Deva"), (b"arabic", b"Arab")];

fn parse(text: &[u8]) -> Option<Locale> {
    if text.is_empty() {
        return Some(Locale::ROOT);
    }
    let (text, modifier) = split_once(text, b'@').unwrap_or((text, b""));
    let text = split_once(text, b'.').map_or(text, |(tag, _)| tag);
    let mut locale = Locale::ROOT;
    let is_root = [&b"c"[..], b"posix", b"root"].iter().any(|root| same(root, text));
    if !is_root {
        parse_tag(text, &mut locale)?;
    }
    parse_modifier(modifier, &mut locale);
    #[cfg(feature = "text")]
    locale.replace_codes();
    Some(locale)
}

fn split_once(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let place = text.iter().position(|&byte| byte == at)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// `language[-extlang][-script][-region][-variant]*[-extension]*`.
fn parse_tag(text: &[u8], locale: &mut Locale) -> Option<()> {
    let mut subtags = text.split(|&byte| byte == b'-' || byte == b'_').peekable();
    let alphabetic = |subtag: &&[u8]| subtag.iter().all(u8::is_ascii_alphabetic);
    let language = subtags.next().filter(alphabetic).filter(|tag| matches!(tag.len(), 2 | 3 | 5..=8))?;
    locale.language = Subtag::lower(language)?;
    if BEFORE_EXTENDED.contains(&locale.language()) {
        // An extended language subtag names the language by itself; of two the second does.
        for _ in 0..2 {
            let Some(extended) = subtags.next_if(|tag| tag.len() == 3 && alphabetic(tag)) else { break };
            locale.set_extended(extended)?;
        }
    }
    if locale.language() == "und" {
        locale.language = Subtag::NONE;
    }
    if let Some(script) = subtags.next_if(|tag| tag.len() == 4 && alphabetic(tag)) {
        locale.script = script_of(script)?;
    }
    if let Some(region) = subtags.next_if(|tag| region_of(tag).is_some()) {
        locale.region = region_of(region)?;
    }
    let is_variant =
        |tag: &&[u8]| matches!(tag.len(), 5..=8) || tag.len() == 4 && tag.first().is_some_and(u8::is_ascii_digit);
    while let Some(variant) = subtags.next_if(is_variant) {
        let variant = Subtag::lower(variant)?;
        if locale.variant.is_none() {
            locale.variant = variant;
        }
    }
    parse_extensions(subtags, locale)
}

fn parse_extensions<'a>(mut subtags: impl Iterator<Item = &'a [u8]>, locale: &mut Locale) -> Option<()> {
    let Some(first) = subtags.next() else { return Some(()) };
    let mut singleton = one_byte(first)?;
    let mut key: &[u8] = b"";
    let mut empty = true;
    for subtag in subtags {
        if !matches!(subtag.len(), 1..=8) || !subtag.iter().all(u8::is_ascii_alphanumeric) {
            return None;
        }
        // What follows x is private, whatever it looks like.
        if let ([_], b'a'..=b'w' | b'y'..=b'z' | b'0'..=b'9') = (subtag, singleton) {
            if empty {
                return None;
            }
            singleton = one_byte(subtag)?;
            (key, empty) = (b"", true);
            continue;
        }
        empty = false;
        match (singleton, subtag) {
            (b'u', [_, _]) => key = subtag,
            (b'u', value) if !key.is_empty() => {
                keyword(key, value, locale);
                // Of a value of several subtags the first is enough for those that are read here.
                key = b"";
            }
            _ => {}
        }
    }
    if empty { None } else { Some(()) }
}

fn one_byte(subtag: &[u8]) -> Option<u8> {
    match subtag {
        [byte] if byte.is_ascii_alphanumeric() => Some(byte.to_ascii_lowercase()),
        _ => None,
    }
}

/// A keyword of the extension u. A value that is none is as if it were not there.
#[inline(never)]
fn keyword(key: &[u8], value: &[u8], locale: &mut Locale) {
    let is = |name: &[u8]| same(key, name);
    // Of a keyword that is there twice, the first counts.
    if is(b"nu") && locale.numbering.is_none() {
        locale.numbering = Subtag::lower(value).unwrap_or(Subtag::NONE);
    } else if is(b"fw") && locale.first_day == 0 {
        let days: [&[u8]; 7] = [b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun"];
        let day = (1..).zip(days).find(|(_, day)| same(day, value));
        locale.first_day = day.map_or(0, |(number, _)| number);
    } else if is(b"rg") && locale.region_override.is_none() {
        // A region with its subdivision: "uszzzz", "usca".
        let region = value.get(..if value.first().is_some_and(u8::is_ascii_digit) { 3 } else { 2 });
        locale.region_override = region.and_then(region_of).unwrap_or(Subtag::NONE);
    }
}

/// What follows `@`: a modifier of POSIX, or ICU's `key=value;key=value`.
fn parse_modifier(text: &[u8], locale: &mut Locale) {
    for part in text.split(|&byte| byte == b';') {
        if let Some((key, value)) = split_once(part, b'=') {
            if same(key, b"numbers") {
                keyword(b"nu", value, locale);
            }
        } else if let Some((_, script)) = SCRIPTS.iter().find(|(name, _)| same(name, part)) {
            locale.script = script_of(script).unwrap_or(Subtag::NONE);
        } else if locale.variant.is_none() && same(part, b"valencia") {
            locale.variant = Subtag::lower(part).unwrap_or(Subtag::NONE);
        }
    }
}

fn script_of(text: &[u8]) -> Option<Subtag<4>> {
    Subtag::new(text, Case::Title)
}

#[inline(never)]
fn region_of(text: &[u8]) -> Option<Subtag<3>> {
    let is_region = match text.len() {
        2 => text.iter().all(u8::is_ascii_alphabetic),
        3 => text.iter().all(u8::is_ascii_digit) || text.iter().all(u8::is_ascii_alphabetic),
        _ => false,
    };
    Subtag::new(text, Case::Upper).filter(|_| is_region)
}

#[cfg(test)]
mod tests;
