//! Dates and the values that messages use as variables.

use amparo_model::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de};

/// A calendar date such as `2026-11-24`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Day(pub(crate) Date);

impl Day {
    fn from_toml(datetime: &toml::value::Datetime) -> Option<Self> {
        let (Some(date), None, None) = (datetime.date, datetime.time, datetime.offset) else {
            return None;
        };
        let year = i16::try_from(date.year).ok()?;
        let month = i8::try_from(date.month).ok()?;
        let day = i8::try_from(date.day).ok()?;
        Date::new(year, month, day).ok().map(Self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = toml::value::Datetime::deserialize(deserializer)?;
        Self::from_toml(&datetime)
            .ok_or_else(|| de::Error::custom("expected a date such as 2026-11-24, without a time"))
    }
}

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date" })
    }
}

/// A whole number or a date that a message uses as a variable.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Value {
    /// A whole number.
    Number(i64),
    /// A date.
    Date(Date),
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let refused = "expected a whole number or a date such as 2026-11-24";
        match toml::Value::deserialize(deserializer)? {
            toml::Value::Integer(number) => Ok(Self::Number(number)),
            toml::Value::Datetime(datetime) => Day::from_toml(&datetime)
                .map(|day| Self::Date(day.0))
                .ok_or_else(|| de::Error::custom(refused)),
            _ => Err(de::Error::custom(refused)),
        }
    }
}

impl JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "anyOf": [{ "type": "integer" }, { "type": "string", "format": "date" }]
        })
    }
}
