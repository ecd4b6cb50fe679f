//! The counter of wrong tries: how many in a row, when the last was, and how long to wait now.

use crate::device::{DEVICE_LEN, DeviceSecret};
use crate::error::VaultError;
use crate::folder::{Folder, Own};
use crate::header::{Settings, take};

/// What the file begins with.
const MAGIC: &[u8; 8] = b"AMPTRIES";
/// The format of the file.
const VERSION: u16 = 1;
/// The one flag: the counter was lost.
const LOST: u16 = 1;
/// The length of the file.
const LEN: usize = 8 + 2 + 2 + 4 + 8 + DEVICE_LEN;
/// What the device secret's digest is for.
const PERSONA: &[u8; 16] = b"amparo-vault-try";

/// After so many wrong tries in a row one waits so long.
const DELAYS: [(u32, u64); 5] = [(7, 3600), (6, 900), (5, 300), (4, 60), (3, 30)];
/// A counter that was lost counts as if so many tries had been wrong,
const LOST_COUNT: u32 = 3;
/// and costs at least this wait, even where fewer tries erase everything.
const LOST_DELAY: u64 = 30;

/// The counter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tries {
    /// Tries in a row that were wrong or never ended.
    count: u32,
    /// When the last was, in seconds since 1970, by the device's clock.
    last: i64,
    /// The file was missing or damaged: it cannot be known how many there were.
    lost: bool,
}

impl Tries {
    /// No wrong try.
    pub(crate) const NONE: Self = Self {
        count: 0,
        last: 0,
        lost: false,
    };

    /// Reads the counter as it is to be used at `now`, and whether that is what the file holds. If not, it is to be written.
    pub(crate) fn read(
        folder: &Folder,
        device: &DeviceSecret,
        settings: &Settings,
        now: i64,
    ) -> Result<(Self, bool), VaultError> {
        let bytes = folder.read(Own::Tries, LEN)?;
        let Some(read) = bytes.and_then(|bytes| Self::parse(&bytes, device)) else {
            return Ok((Self::lost(settings, now), false));
        };
        // The clock was set back: the whole wait from now on, once.
        let back = now < read.last && read.delay() > 0;
        let last = if back { now } else { read.last };
        Ok((Self { last, ..read }, !back))
    }

    /// Writes it down to the storage: in place, which needs no free space, or else as a new file.
    pub(crate) fn write(&self, folder: &Folder, device: &DeviceSecret) -> Result<(), VaultError> {
        let bytes = self.bytes(device);
        if folder.overwrite(Own::Tries, &bytes).is_ok() {
            return Ok(());
        }
        folder.replace(Own::Tries, &bytes)
    }

    /// Sets the count to 0 where the counter stands. It makes no new file: an erasing that did not wait may have removed it meanwhile.
    ///
    /// If this fails the person has their things all the same, and the try goes on counting.
    pub(crate) fn reset(folder: &Folder, device: &DeviceSecret) {
        folder.overwrite(Own::Tries, &Self::NONE.bytes(device)).ok();
    }

    /// One more, at `now`.
    pub(crate) fn and_one(&self, now: i64) -> Self {
        Self {
            count: self.count.saturating_add(1),
            last: now,
            lost: self.lost,
        }
    }

    /// How long to wait from `now`: never more than the whole delay.
    pub(crate) fn wait(&self, now: i64) -> u64 {
        let since = u64::try_from(now.saturating_sub(self.last)).unwrap_or(0);
        self.delay().saturating_sub(since)
    }

    /// How many tries are left until everything is erased, if that was chosen.
    pub(crate) fn left(&self, settings: &Settings) -> Option<u32> {
        let after = settings.wipe_after?.get();
        Some(after.saturating_sub(self.count))
    }

    /// The wait after the last try.
    fn delay(&self) -> u64 {
        let delay = DELAYS
            .iter()
            .find(|(count, _)| self.count >= *count)
            .map_or(0, |(_, seconds)| *seconds);
        if self.lost {
            delay.max(LOST_DELAY)
        } else {
            delay
        }
    }

    /// What counts when the file is lost: a wait from now, but nothing that erases.
    fn lost(settings: &Settings, now: i64) -> Self {
        let most = settings
            .wipe_after
            .map_or(LOST_COUNT, |after| after.get().saturating_sub(1));
        Self {
            count: LOST_COUNT.min(most),
            last: now,
            lost: true,
        }
    }

    fn bytes(&self, device: &DeviceSecret) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(LEN);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&if self.lost { LOST } else { 0 }.to_le_bytes());
        bytes.extend_from_slice(&self.count.to_le_bytes());
        bytes.extend_from_slice(&self.last.to_le_bytes());
        let digest = device.digest(PERSONA, &[&bytes]);
        bytes.extend_from_slice(&digest[..]);
        bytes
    }

    fn parse(bytes: &[u8], device: &DeviceSecret) -> Option<Self> {
        if bytes.len() != LEN {
            return None;
        }
        let (mut head, digest) = bytes.split_last_chunk::<DEVICE_LEN>()?;
        if !device.verifies(PERSONA, &[head], digest)
            || take(&mut head)? != *MAGIC
            || u16::from_le_bytes(take(&mut head)?) != VERSION
        {
            return None;
        }
        let flags = u16::from_le_bytes(take(&mut head)?);
        Some(Self {
            count: u32::from_le_bytes(take(&mut head)?),
            last: i64::from_le_bytes(take(&mut head)?),
            lost: flags & LOST != 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use proptest::prelude::*;

    use super::*;

    fn after(count: u32) -> Tries {
        Tries {
            count,
            last: 1_000,
            lost: false,
        }
    }

    #[test]
    fn each_wrong_try_costs_more_time_up_to_an_hour() {
        let waits: Vec<u64> = (0..10).map(|count| after(count).wait(1_000)).collect();
        assert_eq!(waits, [0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
        assert_eq!(after(u32::MAX).and_one(1_000).wait(1_000), 3600);
    }

    #[test]
    fn a_wait_ends_when_its_time_is_over() {
        assert_eq!(after(4).wait(1_001), 59);
        assert_eq!(after(4).wait(1_059), 1);
        assert_eq!(after(4).wait(1_060), 0);
        assert_eq!(after(4).wait(i64::MAX), 0);
    }

    proptest! {
        #[test]
        fn no_clock_makes_a_wait_longer_than_its_delay(count: u32, last: i64, now: i64, lost: bool) {
            let tries = Tries { count, last, lost };
            prop_assert!(tries.wait(now) <= 3600);
        }

        #[test]
        fn a_counter_is_read_as_it_was_written(count: u32, last: i64, lost: bool) {
            let device = DeviceSecret::draw().expect("there is randomness");
            let tries = Tries { count, last, lost };
            prop_assert_eq!(Tries::parse(&tries.bytes(&device), &device), Some(tries));
        }

        #[test]
        fn a_counter_that_was_touched_is_lost(count: u32, at in 0..LEN, bit in 0..8_u8, cut in 0..LEN) {
            let device = DeviceSecret::draw().expect("there is randomness");
            let mut bytes = Tries { count, last: 7, lost: false }.bytes(&device);
            prop_assert_eq!(Tries::parse(&bytes[..cut], &device), None);
            bytes[at] ^= 1_u8 << bit;
            prop_assert_eq!(Tries::parse(&bytes, &device), None);
            prop_assert_eq!(Tries::parse(&[&bytes[..], &[0]].concat(), &device), None);
        }
    }

    #[test]
    fn a_lost_counter_makes_one_wait_and_never_erases() {
        for wipe_after in [
            None,
            NonZeroU32::new(1),
            NonZeroU32::new(2),
            NonZeroU32::new(10),
        ] {
            let settings = Settings { wipe_after };
            let lost = Tries::lost(&settings, 500);
            assert_eq!(lost.wait(500), 30, "{wipe_after:?}");
            assert_ne!(lost.left(&settings), Some(0), "a lost file is not a try");
            assert!(lost.and_one(530).wait(530) >= 30, "{wipe_after:?}");
        }
    }
}
