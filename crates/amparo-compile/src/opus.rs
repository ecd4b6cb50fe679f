//! Looks into a clip: whether it is one whole stream of Opus in Ogg, with one channel, and how long it is.
//!
//! Ogg is RFC 3533, Opus in Ogg RFC 7845. The sound itself is not decoded. What is cut short, changed on its way or put together from several
//! streams is refused: half a sentence may say the opposite of the whole.

/// The largest clip in bytes.
pub const MAX_CLIP_BYTES: usize = 200_000;
/// The longest clip in seconds.
pub const MAX_CLIP_SECONDS: u64 = 60;
/// Positions in Opus count this many samples a second, whatever was recorded.
const RATE: u64 = 48_000;
/// The most pages of a clip: one packet of 2.5 ms each would be less.
const MAX_PAGES: usize = 30_000;

/// What is known of a clip that was looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opus {
    /// How long it is, in milliseconds.
    pub millis: u64,
}

/// Why a file is no clip.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpusError {
    /// It is too large.
    #[error("it has {0} bytes, and a clip at most {MAX_CLIP_BYTES}")]
    TooLarge(usize),
    /// It does not begin as Ogg does.
    #[error("it is not an Ogg file")]
    NotOgg,
    /// What is in it is not Opus.
    #[error("it is Ogg, but what is in it is not Opus")]
    NotOpus,
    /// It has more than one channel, or channels for loudspeakers around a room.
    #[error("it has {0} channels, and a voice needs one")]
    Channels(u8),
    /// Bytes are not what they were when the file was made.
    #[error("it is damaged: page {0} is not what it was")]
    Damaged(usize),
    /// It ends too early.
    #[error("it is cut short")]
    Cut,
    /// Something comes after its end, or beside it.
    #[error("there is more in it than one sound")]
    More,
    /// Nothing is to be heard.
    #[error("it has no sound")]
    Silent,
    /// It goes on for too long.
    #[error("it is {0} seconds long, and a clip is at most {MAX_CLIP_SECONDS}")]
    TooLong(u64),
}

/// Looks into a file; nothing in it makes this panic.
pub fn check_opus(bytes: &[u8]) -> Result<Opus, OpusError> {
    if bytes.len() > MAX_CLIP_BYTES {
        return Err(OpusError::TooLarge(bytes.len()));
    }
    let mut rest = bytes;
    let mut stream = None;
    let mut skip = 0;
    let mut end = 0;
    for number in 0..MAX_PAGES {
        let page = Page::read(rest, number)?;
        let first = number == 0;
        if page.begins != first || stream.is_some_and(|serial| serial != page.serial) {
            return Err(OpusError::More);
        }
        if page.sequence as usize != number {
            return Err(OpusError::Damaged(number));
        }
        stream = Some(page.serial);
        match number {
            0 => skip = head(page.body)?,
            1 if !page.body.starts_with(b"OpusTags") => return Err(OpusError::NotOpus),
            _ => {}
        }
        // A page on which no packet ends has no position.
        if page.position != u64::MAX {
            if page.position < end {
                return Err(OpusError::Damaged(number));
            }
            end = page.position;
        }
        rest = page.after;
        if page.ends {
            return if rest.is_empty() {
                length(end, skip)
            } else {
                Err(OpusError::More)
            };
        }
    }
    Err(OpusError::More)
}

fn length(end: u64, skip: u64) -> Result<Opus, OpusError> {
    let samples = end.saturating_sub(skip);
    if samples == 0 {
        return Err(OpusError::Silent);
    }
    if samples > MAX_CLIP_SECONDS * RATE {
        return Err(OpusError::TooLong(samples / RATE));
    }
    Ok(Opus {
        millis: samples * 1000 / RATE,
    })
}

/// Reads the first packet: gives how many samples at the beginning are not played.
fn head(body: &[u8]) -> Result<u64, OpusError> {
    let Some(rest) = body.strip_prefix(b"OpusHead") else {
        return Err(OpusError::NotOpus);
    };
    let [version, channels, low, high, _rate @ .., family] =
        rest.first_chunk::<11>().ok_or(OpusError::NotOpus)?;
    // Versions that can be played by what is known today differ in the lower half alone.
    if version >> 4 != 0 {
        return Err(OpusError::NotOpus);
    }
    if *channels != 1 || *family != 0 {
        return Err(OpusError::Channels(*channels));
    }
    Ok(u64::from(u16::from_le_bytes([*low, *high])))
}

/// A page of Ogg.
struct Page<'a> {
    begins: bool,
    ends: bool,
    position: u64,
    serial: u32,
    sequence: u32,
    body: &'a [u8],
    after: &'a [u8],
}

impl<'a> Page<'a> {
    fn read(bytes: &'a [u8], number: usize) -> Result<Self, OpusError> {
        let cut = if number == 0 {
            OpusError::NotOgg
        } else {
            OpusError::Cut
        };
        if !bytes.starts_with(b"OggS") {
            let begun = !bytes.is_empty() && !b"OggS".starts_with(bytes);
            return Err(if number > 0 && begun {
                OpusError::Damaged(number)
            } else {
                cut
            });
        }
        let (header, rest) = bytes.split_at_checked(27).ok_or(cut.clone())?;
        let number_at = |at: usize| -> Option<u32> {
            let part = header.get(at..at + 4)?;
            Some(u32::from_le_bytes(part.try_into().ok()?))
        };
        let [.., segments] = header else {
            return Err(cut);
        };
        let (lengths, rest) = rest
            .split_at_checked(usize::from(*segments))
            .ok_or(cut.clone())?;
        let length = lengths.iter().copied().map(usize::from).sum();
        let (body, after) = rest.split_at_checked(length).ok_or(OpusError::Cut)?;
        let (Some(low), Some(high), Some(serial), Some(sequence), Some(sum)) = (
            number_at(6),
            number_at(10),
            number_at(14),
            number_at(18),
            number_at(22),
        ) else {
            return Err(cut);
        };
        let (version, flags) = (header.get(4), header.get(5).copied().unwrap_or_default());
        if version != Some(&0) || checksum(header, lengths, body) != sum {
            return Err(OpusError::Damaged(number));
        }
        Ok(Self {
            begins: flags & 2 != 0,
            ends: flags & 4 != 0,
            position: u64::from(high) << 32 | u64::from(low),
            serial,
            sequence,
            body,
            after,
        })
    }
}

/// Ogg's check sum: CRC-32 of the page with its own place as zeros, from the highest bit, without any turn at the ends.
fn checksum(header: &[u8], lengths: &[u8], body: &[u8]) -> u32 {
    let header = header
        .iter()
        .enumerate()
        .map(|(at, byte)| if (22..26).contains(&at) { 0 } else { *byte });
    let bytes = header
        .chain(lengths.iter().copied())
        .chain(body.iter().copied());
    bytes.fold(0, |sum, byte| {
        let at = (sum >> 24) as u8 ^ byte;
        sum << 8 ^ CRC[usize::from(at)]
    })
}

const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let mut sum = (at as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum >> 31 == 1 {
                sum << 1 ^ 0x04c1_1db7
            } else {
                sum << 1
            };
            bit += 1;
        }
        table[at] = sum;
        at += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A page, with its check sum.
    fn page(flags: u8, position: u64, serial: u32, sequence: u32, body: &[u8]) -> Vec<u8> {
        let mut lengths = vec![255; body.len() / 255];
        lengths.push((body.len() % 255) as u8);
        let mut header = b"OggS\0".to_vec();
        header.push(flags);
        header.extend(position.to_le_bytes());
        header.extend(serial.to_le_bytes());
        header.extend(sequence.to_le_bytes());
        header.extend([0; 4]);
        header.push(lengths.len() as u8);
        let sum = checksum(&header, &lengths, body);
        header[22..26].copy_from_slice(&sum.to_le_bytes());
        [header, lengths, body.to_vec()].concat()
    }

    fn head(channels: u8) -> Vec<u8> {
        let mut head = b"OpusHead\x01".to_vec();
        head.push(channels);
        head.extend(312_u16.to_le_bytes());
        head.extend(16_000_u32.to_le_bytes());
        head.extend([0, 0, 0]);
        head
    }

    /// The pages of a clip of this many samples.
    fn pages(samples: u64) -> [Vec<u8>; 3] {
        [
            page(2, 0, 7, 0, &head(1)),
            page(0, 0, 7, 1, b"OpusTags\0\0\0\0\0\0\0\0"),
            page(4, samples + 312, 7, 2, &[3; 300]),
        ]
    }

    #[test]
    fn a_clip_is_known_and_its_length_told() {
        let clip = pages(72_000).concat();
        assert_eq!(check_opus(&clip), Ok(Opus { millis: 1500 }));
    }

    #[test]
    fn what_is_no_clip_is_told_apart() {
        let [first, tags, last] = pages(48_000);
        let whole = [&*first, &*tags, &*last].concat();
        let mut changed = whole.clone();
        let at = changed.len() - 5;
        changed[at] ^= 1;
        let other = page(4, 96_312, 8, 2, &[3; 300]);
        let left_out = page(4, 96_312, 7, 3, &[3; 300]);
        let backwards = page(0, 500_000, 7, 2, &[3; 30]);
        let earlier = page(4, 48_312, 7, 3, &[3; 30]);
        for (name, bytes, error) in [
            ("empty", Vec::new(), OpusError::NotOgg),
            ("another file", b"RIFF....WAVE".to_vec(), OpusError::NotOgg),
            ("begun", whole[..20].to_vec(), OpusError::NotOgg),
            (
                "Vorbis",
                page(2, 0, 7, 0, b"\x01vorbis"),
                OpusError::NotOpus,
            ),
            (
                "a later version",
                page(2, 0, 7, 0, b"OpusHead\x10\x01\0\0\0\0\0\0\0\0\0"),
                OpusError::NotOpus,
            ),
            (
                "a short head",
                page(2, 0, 7, 0, b"OpusHead\x01\x01"),
                OpusError::NotOpus,
            ),
            ("stereo", page(2, 0, 7, 0, &head(2)), OpusError::Channels(2)),
            (
                "no tags",
                [&*first, &*page(0, 0, 7, 1, b"x")].concat(),
                OpusError::NotOpus,
            ),
            ("no sound", [&*first, &*tags].concat(), OpusError::Cut),
            ("cut", whole[..whole.len() - 1].to_vec(), OpusError::Cut),
            ("changed", changed, OpusError::Damaged(2)),
            (
                "junk",
                [&*first, b"junk and more"].concat(),
                OpusError::Damaged(1),
            ),
            (
                "two streams",
                [&*first, &*tags, &*other].concat(),
                OpusError::More,
            ),
            ("twice", [&*whole, &*whole].concat(), OpusError::More),
            (
                "a page left out",
                [&*first, &*tags, &*left_out].concat(),
                OpusError::Damaged(2),
            ),
            (
                "backwards",
                [&*first, &*tags, &*backwards, &*earlier].concat(),
                OpusError::Damaged(3),
            ),
            ("silent", pages(0).concat(), OpusError::Silent),
            ("long", pages(61 * 48_000).concat(), OpusError::TooLong(61)),
            (
                "large",
                vec![0; MAX_CLIP_BYTES + 1],
                OpusError::TooLarge(MAX_CLIP_BYTES + 1),
            ),
        ] {
            assert_eq!(check_opus(&bytes), Err(error), "{name}");
        }
    }

    #[test]
    fn the_check_sum_is_that_of_ogg() {
        // The first page of a file made by opusenc 0.2.
        let first = include_bytes!("../tests/first-page.ogg");
        let page = Page::read(first, 0);
        assert!(page.is_ok_and(|page| page.begins), "libogg made the sum");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = check_opus(&bytes);
            let _ = check_opus(&[b"OggS\0\x02", &*bytes].concat());
            let _ = check_opus(&page(2, 0, 7, 0, &[b"OpusHead", &*bytes].concat()));
        }

        #[test]
        fn no_change_of_a_clip_is_taken_for_the_clip(at in 0_usize..500, bit in 0_u8..8) {
            let whole = pages(48_000).concat();
            let mut changed = whole.clone();
            let at = at % changed.len();
            changed[at] ^= 1 << bit;
            prop_assert!(check_opus(&changed).is_err(), "byte {} was changed", at);
        }
    }
}
