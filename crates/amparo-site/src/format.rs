//! Numbers, dates and times as a language writes them (CLDR, through ICU4X).

use std::cell::RefCell;
use std::collections::BTreeMap;

use amparo_model::{Date, Lang};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{T, YM, YMD};
use icu_datetime::input::{Date as IcuDate, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

/// The most dates that are remembered.
const MAX_DATES: usize = 1000;

/// The formats of one language.
pub(crate) struct Formats {
    decimal: Option<DecimalFormatter>,
    /// In the Gregorian calendar everywhere: it is the one on American papers, and the others' data would be most of a program.
    date: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    month: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    time: Option<NoCalendarFormatter<T>>,
    /// Dates that were written out before: a page shows the same few again and again.
    dates: RefCell<BTreeMap<Date, String>>,
}

impl Formats {
    /// The formats of a language, or the root's where CLDR has none.
    pub(crate) fn new(lang: &Lang) -> Self {
        let locale: Locale = lang.as_str().parse().unwrap_or(Locale::UNKNOWN);
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok(),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
            dates: RefCell::default(),
        }
    }

    /// `1,000`.
    pub(crate) fn number(&self, number: i64) -> String {
        match &self.decimal {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// `November 24, 2026`.
    pub(crate) fn date(&self, date: Date) -> String {
        if let Some(text) = self.dates.borrow().get(&date) {
            return text.clone();
        }
        let text = match (&self.date, icu_date(date)) {
            (Some(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        };
        let mut dates = self.dates.borrow_mut();
        if dates.len() < MAX_DATES {
            dates.insert(date, text.clone());
        }
        text
    }

    /// A date that may lack its day or its month: `2026`, `2026-01`, `2026-01-22`.
    pub(crate) fn partial_date(&self, text: &str) -> String {
        if let Ok(date) = text.parse::<Date>() {
            return self.date(date);
        }
        let month = format!("{text}-01").parse::<Date>().ok().and_then(icu_date);
        match (&self.month, month) {
            (Some(formatter), Some(month)) => formatter.format(&month).to_string(),
            _ => text.to_owned(),
        }
    }

    /// `5:00 PM`, of minutes after midnight.
    pub(crate) fn time(&self, minutes: u16) -> String {
        let hour = u8::try_from(minutes / 60 % 24).unwrap_or(0);
        let minute = u8::try_from(minutes % 60).unwrap_or(0);
        match (&self.time, Time::try_new(hour, minute, 0, 0)) {
            (Some(formatter), Ok(time)) => formatter.format(&time).to_string(),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_in_its_own_way() {
        let date: Date = "2026-11-24".parse().expect("a date");
        for (tag, day, number, time) in [
            ("en", "November 24, 2026", "1,105", "5:00\u{202f}PM"),
            ("es", "24 de noviembre de 2026", "1105", "17:00"),
            ("xx", "2026-11-24", "1105", "17:00"),
        ] {
            let formats = Formats::new(&tag.parse().expect("a tag"));
            if tag != "xx" {
                assert_eq!(formats.date(date), day);
                assert_eq!(formats.number(1105), number);
                assert_eq!(formats.time(17 * 60), time);
            } else {
                assert!(
                    !formats.date(date).is_empty(),
                    "an unknown language gets the root's"
                );
            }
        }
        let en = Formats::new(&"en".parse().expect("a tag"));
        assert_eq!(en.partial_date("2026"), "2026");
        assert_eq!(en.partial_date("2026-01"), "January 2026");
    }
}
