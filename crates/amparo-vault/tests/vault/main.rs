//! The vault as its callers see it.

mod child;
mod erase;
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(unix)]
mod kill;
mod made;
#[cfg(target_os = "linux")]
mod memory;
mod planted;
mod round_trip;
mod silent;
mod tamper;
mod tries;
