//! Whether a contact is open now, worked out in its own time zone.

use amparo_model::{Hours, OpenSpan};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// What is known of a contact at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenState {
    /// Day and night.
    Always,
    /// Open until so many minutes after midnight.
    Open {
        /// In the contact's zone.
        until: u16,
    },
    /// Closed; it opens later on the same day.
    OpensToday {
        /// In the contact's zone.
        from: u16,
    },
    /// Closed today; it opens on this weekday (1 is Monday).
    OpensOn {
        /// The weekday.
        day: u8,
        /// In the contact's zone.
        from: u16,
    },
    /// Not known.
    Unknown,
}

/// What is known of these hours at a moment, in seconds since 1970 (UTC).
pub fn open_state(hours: Option<&Hours>, now: i64) -> OpenState {
    let (zone, open) = match hours {
        None => return OpenState::Unknown,
        Some(Hours::Always) => return OpenState::Always,
        Some(Hours::Weekly { zone, open }) => (zone, open),
    };
    let (Ok(zone), Ok(now)) = (TimeZone::get(zone), Timestamp::from_second(now)) else {
        return OpenState::Unknown;
    };
    let local = zone.to_datetime(now);
    let today = local.date().weekday().to_monday_one_offset().unsigned_abs();
    let minute =
        u16::from(local.hour().unsigned_abs()) * 60 + u16::from(local.minute().unsigned_abs());
    let on = |day: u8| spans(open, day);
    if let Some(span) = on(today).find(|span| span.from <= minute && minute < span.to) {
        return OpenState::Open { until: span.to };
    }
    if let Some(span) = on(today)
        .filter(|span| minute < span.from)
        .min_by_key(|s| s.from)
    {
        return OpenState::OpensToday { from: span.from };
    }
    for ahead in 1..=7 {
        let day = (today + ahead - 1) % 7 + 1;
        if let Some(span) = on(day).min_by_key(|span| span.from) {
            return OpenState::OpensOn {
                day,
                from: span.from,
            };
        }
    }
    OpenState::Unknown
}

fn spans(open: &[OpenSpan], day: u8) -> impl Iterator<Item = &OpenSpan> {
    open.iter()
        .filter(move |span| span.first_day <= day && day <= span.last_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> i64 {
        let zoned: jiff::ZonedDateTime =
            format!("{time}[America/New_York]").parse().expect("a time");
        zoned.timestamp().as_second()
    }

    #[test]
    fn hours_are_those_of_the_contact() {
        let hours = Hours::Weekly {
            zone: "America/New_York".into(),
            open: vec![OpenSpan {
                first_day: 1,
                last_day: 5,
                from: 540,
                to: 1020,
            }],
        };
        let state = |time| open_state(Some(&hours), at(time));
        // A Tuesday.
        assert_eq!(
            state("2026-11-24T08:59"),
            OpenState::OpensToday { from: 540 }
        );
        assert_eq!(state("2026-11-24T09:00"), OpenState::Open { until: 1020 });
        assert_eq!(state("2026-11-24T16:59"), OpenState::Open { until: 1020 });
        assert_eq!(
            state("2026-11-24T17:00"),
            OpenState::OpensOn { day: 3, from: 540 }
        );
        // A Friday evening; and the Sunday on which clocks change.
        assert_eq!(
            state("2026-11-27T18:00"),
            OpenState::OpensOn { day: 1, from: 540 }
        );
        assert_eq!(
            state("2026-11-01T01:30"),
            OpenState::OpensOn { day: 1, from: 540 }
        );
        assert_eq!(open_state(Some(&Hours::Always), 0), OpenState::Always);
        assert_eq!(open_state(None, 0), OpenState::Unknown);
        assert_eq!(open_state(Some(&hours), i64::MAX), OpenState::Unknown);
    }
}
