//! The tokens of the legacy module. Every text is a pattern: what is no token is copied.
//!
//! A run of one letter is split from its start into the longest tokens there are: `MMMMM` is the name and the number of the month.
//! Text between apostrophes is copied, and two of them are one; an apostrophe without a second one reaches to the end.
//!
//! Mended: a single `y` is the year, where it was copied; one that is left over behind `yy` or `yyyy` is copied, as it was.

use super::{Pattern, Symbol, run_length};

pub(super) fn read(source: &str, pattern: &mut Pattern) {
    let twelve_hours = has_day_period(source);
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let offset = source.len() - rest.len();
        let taken = match character {
            '\'' => quoted(rest, |character| pattern.literal(character)),
            letter => {
                let after_year = letter == 'y' && source.get(..offset).is_some_and(|before| before.ends_with('y'));
                match token(letter, run_length(rest, letter), rest, twelve_hours) {
                    Some((symbol, count, length)) if !(after_year && length == 1) => {
                        pattern.field(symbol, count, offset, length);
                        length
                    }
                    _ => {
                        pattern.literal(letter);
                        letter.len_utf8()
                    }
                }
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
}

/// The token that so many equal letters begin with: what it stands for, its form, its length.
fn token(letter: char, run: usize, text: &str, twelve_hours: bool) -> Option<(Symbol, usize, usize)> {
    let form = |symbol, count| Some((symbol, count, count));
    match (letter, run) {
        ('d', ..=2) => form(Symbol::Day, run),
        ('d', _) => form(Symbol::Weekday, run.min(4)),
        ('M', ..=2) => form(Symbol::OrdinalMonth, run),
        ('M', _) => form(Symbol::Month, run.min(4)),
        ('y', 4..) => form(Symbol::WrittenYear, 4),
        ('y', _) => form(Symbol::WrittenYear, run.min(2)),
        ('h', _) => form(if twelve_hours { Symbol::Hour12 } else { Symbol::Hour24 }, run.min(2)),
        ('H', _) => form(Symbol::Hour24, run.min(2)),
        ('m', _) => form(Symbol::Minute, run.min(2)),
        ('s', _) => form(Symbol::Second, run.min(2)),
        ('z', ..=2) => Some((Symbol::Millisecond, 1, run)),
        ('z', _) => form(Symbol::Millisecond, 3),
        ('A', _) => Some((Symbol::DayPeriodUpper, 1, if text.starts_with("AP") { 2 } else { 1 })),
        ('a', _) => Some((Symbol::DayPeriodLower, 1, if text.starts_with("ap") { 2 } else { 1 })),
        ('t', _) => form(Symbol::Zone, run.min(4)),
        _ => None,
    }
}

/// Hands out the text that begins with an apostrophe; how much of the source it takes.
fn quoted(text: &str, mut literal: impl FnMut(char)) -> usize {
    if text.starts_with("''") {
        literal('\'');
        return 2;
    }
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((place, character)) = characters.next() {
        if character == '\'' && characters.next_if(|&(_, next)| next == '\'').is_none() {
            return place + 1;
        }
        literal(character);
    }
    text.len()
}

/// Whether an `a` or `A` stands outside of apostrophes.
fn has_day_period(source: &str) -> bool {
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let taken = match character {
            '\'' => quoted(rest, |_| ()),
            'a' | 'A' => return true,
            other => other.len_utf8(),
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::{Item, Language};
    use super::*;

    fn shown(source: &str) -> String {
        let show = |item| match item {
            Item::Literal(text) => format!("<{text}>"),
            Item::Field(field, written) => format!("{:?}{}={}", field.symbol, field.count, written.text()),
        };
        Pattern::parse(Language::Legacy, source).unwrap().items().map(show).collect()
    }

    #[test]
    fn tokens_are_taken_greedily_and_the_rest_is_copied() {
        for (source, items) in [
            ("", ""),
            ("d MMMM yyyy dddd", "Day1=d< >Month4=MMMM< >WrittenYear4=yyyy< >Weekday4=dddd"),
            ("MMMMM", "Month4=MMMMOrdinalMonth1=M"),
            ("ddddddd", "Weekday4=ddddWeekday3=ddd"),
            ("y", "WrittenYear1=y"),
            ("yyy", "WrittenYear2=yy<y>"),
            ("yyyyy-y", "WrittenYear4=yyyy<y->WrittenYear1=y"),
            ("yyyyyy", "WrittenYear4=yyyyWrittenYear2=yy"),
            ("hh:mm:ss.zzz t", "Hour242=hh<:>Minute2=mm<:>Second2=ss<.>Millisecond3=zzz< >Zone1=t"),
            ("h ap", "Hour121=h< >DayPeriodLower1=ap"),
            ("h AP a A", "Hour121=h< >DayPeriodUpper1=AP< >DayPeriodLower1=a< >DayPeriodUpper1=A"),
            ("h 'ap'", "Hour241=h< ap>"),
            ("aP", "DayPeriodLower1=a<P>"),
            ("z zz zzzz", "Millisecond1=z< >Millisecond1=zz< >Millisecond3=zzzMillisecond1=z"),
            ("ttttt", "Zone4=ttttZone1=t"),
            ("''", "<'>"),
            ("'a''b' ''", "<a'b '>"),
            ("'d MMMM", "<d MMMM>"),
            ("d'", "Day1=d"),
            ("Gwé%", "<Gwé%>"),
        ] {
            assert_eq!(shown(source), items, "{source}");
        }
    }
}
