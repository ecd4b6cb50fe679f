//! What one guess of a PIN costs.

use crate::error::VaultError;

/// The most memory that a header may ask for: 256 MiB.
const MAX_MEMORY_KIB: u32 = 256 * 1024;
/// The most passes over it.
const MAX_PASSES: u32 = 16;
/// The most lanes.
const MAX_LANES: u32 = 4;
/// The most memory times passes: 1 GiB, some ten seconds on an old phone.
const MAX_WORK_KIB: u32 = 1024 * 1024;
/// Argon2's least memory for each lane.
const MIN_MEMORY_KIB_PER_LANE: u32 = 8;

/// The parameters of Argon2id (RFC 9106): memory, passes over it, lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB: 8 for each lane to 262,144.
    pub memory_kib: u32,
    /// Passes over the memory: 1 to 16, and together with the memory at most 1 GiB of work.
    pub passes: u32,
    /// Lanes: 1 to 4. They are filled one after the other.
    pub lanes: u32,
}

impl Cost {
    /// For real use: 64 MiB and 3 passes.
    ///
    /// Memory and passes are RFC 9106's second recommended option, for where memory is scarce; more than three times OWASP's least (19 MiB, 2 passes). One
    /// lane instead of four, because nothing here computes lanes side by side: four would help an attacker with many cores and nobody else. 64 MiB
    /// for a second or two is what a phone with 2 GB can spare while the app is in front.
    pub const PHONE: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// Refuses what Argon2 cannot do and what would take all memory or hours.
    pub(crate) fn check(self) -> Result<Self, VaultError> {
        let lanes = (1..=MAX_LANES).contains(&self.lanes);
        let passes = (1..=MAX_PASSES).contains(&self.passes);
        let least = self.lanes.saturating_mul(MIN_MEMORY_KIB_PER_LANE);
        let memory = (least..=MAX_MEMORY_KIB).contains(&self.memory_kib);
        let work = self.memory_kib.saturating_mul(self.passes) <= MAX_WORK_KIB;
        if lanes && passes && memory && work {
            Ok(self)
        } else {
            Err(VaultError::BadCost)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_is_bounded_on_every_side() {
        let cost = |memory_kib, passes, lanes| Cost {
            memory_kib,
            passes,
            lanes,
        };
        for good in [
            Cost::PHONE,
            cost(8, 1, 1),
            cost(32, 1, 4),
            cost(MAX_MEMORY_KIB, 4, 1),
            cost(8, MAX_PASSES, 1),
        ] {
            assert!(good.check().is_ok(), "{good:?} is fair");
        }
        for bad in [
            cost(7, 1, 1),
            cost(31, 1, 4),
            cost(8, 0, 1),
            cost(8, 1, 0),
            cost(8, MAX_PASSES + 1, 1),
            cost(64, 1, MAX_LANES + 1),
            cost(MAX_MEMORY_KIB + 1, 1, 1),
            cost(MAX_MEMORY_KIB, 5, 1),
            cost(u32::MAX, u32::MAX, u32::MAX),
            cost(0, 0, 0),
        ] {
            assert!(
                matches!(bad.check(), Err(VaultError::BadCost)),
                "{bad:?} must be refused before any memory is taken"
            );
        }
    }
}
