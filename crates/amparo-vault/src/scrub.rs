//! Clearing what work with secrets leaves on the stack.
//!
//! Values that clear themselves are moved and copied by the compiler and by the ciphers, and each move may leave a copy behind on the stack. Secrets that
//! live long stand on the heap and never move; after each piece of work the stack that it used is written over. That is a best effort: the
//! compiler gives no promise, so a test looks for what is left in the whole memory of a process.

use std::hint::black_box;

use zeroize::Zeroize;

/// More than any of our work uses.
const DEPTH: usize = 64 * 1024;

/// Does a piece of work and clears the stack that it used.
pub(crate) fn scrubbed<T>(work: impl FnOnce() -> T) -> T {
    let done = apart(work);
    scrub();
    done
}

/// In a frame of its own, so that all of the work lies below the caller's.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn scrub() {
    let mut below = [1_u8; DEPTH];
    black_box(&mut below).zeroize();
    black_box(&below);
}
