//! Finds the pack that goes into the binary, and lets Tauri read its configuration.

use std::env;
use std::path::PathBuf;
use std::process::exit;

use tauri_build::{AppManifest, Attributes};

/// Where `cargo xtask pack` puts the pack, below the workspace's root.
const DEFAULT_PACK: &str = "target/amparo/default.amparo";

fn main() {
    println!("cargo::rerun-if-env-changed=AMPARO_PACK");
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = folder.parent().expect("this package lies in the root");
    let pack = root.join(env::var_os("AMPARO_PACK").unwrap_or_else(|| DEFAULT_PACK.into()));
    // Watched also while it is missing, so that the next build sees it come.
    println!("cargo::rerun-if-changed={}", pack.display());
    match pack.canonicalize() {
        Ok(pack) if pack.is_file() => {
            println!("cargo::rustc-env=AMPARO_PACK_FILE={}", pack.display());
        }
        _ => stop(&format!(
            "there is no pack at `{}`: run `cargo xtask app`, which builds the pack and then the window",
            pack.display()
        )),
    }

    // The commands of `commands.rs`; a page that asks for any other is refused.
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(&[
        "mine",
        "leave",
        "come_back",
        "card",
        "share",
        "print",
        "speak",
        "stop_speaking",
        "has_voice",
        "plain_name",
    ]));
    if let Err(error) = tauri_build::try_build(attributes) {
        stop(&format!("{error:#}"));
    }
}

/// Ends the build with one line that cargo shows as the error.
fn stop(message: &str) -> ! {
    println!("cargo::error={message}");
    exit(1)
}
