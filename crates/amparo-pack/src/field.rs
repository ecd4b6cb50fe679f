//! Where in a page a passage stands, and what that is worth to someone who searches.

/// The part of a page that a passage is, the worthiest first. The rows of the index are in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// Its short name; the name of a contact, a place or a term.
    Name,
    /// What the page is called.
    Title,
    /// Other names, and words that editors gave it.
    Words,
    /// A phrase to say.
    Say,
    /// When the page is for a reader.
    Lead,
    /// Where a contact helps, its address and numbers.
    Area,
    /// A line: what to do, a right, a question.
    Line,
    /// What a contact or a term says of itself.
    Note,
    /// What stands under a line.
    Detail,
}

impl Field {
    const ALL: [Self; 9] = [
        Self::Name,
        Self::Title,
        Self::Words,
        Self::Say,
        Self::Lead,
        Self::Area,
        Self::Line,
        Self::Note,
        Self::Detail,
    ];

    /// What a word in it is worth, beside one in a title.
    pub(crate) fn worth(self) -> f32 {
        match self {
            Self::Name => 1.2,
            Self::Title => 1.0,
            Self::Words => 0.85,
            Self::Say | Self::Lead => 0.5,
            Self::Area => 0.45,
            Self::Line => 0.32,
            Self::Note => 0.25,
            Self::Detail => 0.2,
        }
    }

    /// Whether it is a name rather than a passage to be shown.
    pub(crate) fn is_name(self) -> bool {
        matches!(self, Self::Title | Self::Name | Self::Words | Self::Area)
    }
}

/// How near to a person in need a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Urgency {
    /// An urgent situation.
    Urgent,
    /// It is happening now.
    Now,
    /// Another situation, or words to show.
    Situation,
    /// A list of helpers or of pages.
    List,
    /// Something to fill in.
    Sheet,
    /// One helper.
    Helper,
    /// How it works.
    Background,
    /// A place or a term.
    Name,
}

impl Urgency {
    const ALL: [Self; 8] = [
        Self::Urgent,
        Self::Now,
        Self::Situation,
        Self::List,
        Self::Sheet,
        Self::Helper,
        Self::Background,
        Self::Name,
    ];

    /// What the same match is worth in such a page.
    pub(crate) fn worth(self) -> f32 {
        match self {
            Self::Urgent | Self::Now => 1.03,
            Self::Situation | Self::List => 1.0,
            Self::Background | Self::Name => 0.83,
            Self::Helper => 0.7,
            Self::Sheet => 0.65,
        }
    }
}

/// What is known of a row of the index without reading anything: its page, its field and how urgent the page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) page: u32,
    pub(crate) field: Field,
    pub(crate) urgency: Urgency,
    /// Whether it is said at some places only.
    pub(crate) local: bool,
}

impl Row {
    /// The most pages of an index.
    pub(crate) const MAX_PAGES: usize = 1 << 24;

    /// As four bytes: a bit whether it is local, three for the urgency, four for the field, 24 for the page.
    #[cfg(feature = "write")]
    pub(crate) fn packed(self) -> [u8; 4] {
        let number = u32::from(self.local) << 31
            | (self.urgency as u32) << 28
            | (self.field as u32) << 24
            | self.page;
        number.to_le_bytes()
    }

    pub(crate) fn unpacked(bytes: [u8; 4]) -> Option<Self> {
        let number = u32::from_le_bytes(bytes);
        Some(Self {
            page: number & (Self::MAX_PAGES as u32 - 1),
            field: *Field::ALL.get(number as usize >> 24 & 15)?,
            urgency: *Urgency::ALL.get(number as usize >> 28 & 7)?,
            local: number >> 31 == 1,
        })
    }
}

#[cfg(all(test, feature = "write"))]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_as_it_was_packed() {
        for (index, field) in Field::ALL.into_iter().enumerate() {
            for urgency in Urgency::ALL {
                let row = Row {
                    page: 123_456 + index as u32,
                    field,
                    urgency,
                    local: index % 2 == 0,
                };
                assert_eq!(Row::unpacked(row.packed()), Some(row));
            }
        }
        assert_eq!(
            Row::unpacked([0, 0, 0, 0x0f]),
            None,
            "there is no such field"
        );
    }

    #[test]
    fn worthier_fields_come_first() {
        let worths: Vec<f32> = Field::ALL.map(Field::worth).into();
        assert!(
            worths.is_sorted_by(|a, b| a >= b),
            "the index is cut off at its end"
        );
    }
}
