//! The command `amparo` as people run it, and small projects to run it on.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The day on which review dates are judged.
pub const TODAY: &str = "2026-11-24";

/// The folder of the tests.
fn tests() -> PathBuf {
    crate::root().join("tests")
}

/// The built command: the one that `AMPARO` names, else it is built now, beside this test.
///
/// # Panics
///
/// When it does not build.
pub fn amparo() -> &'static Path {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    PATH.get_or_init(|| match std::env::var_os("AMPARO") {
        Some(path) => PathBuf::from(path),
        None => build(),
    })
}

fn build() -> PathBuf {
    let test = std::env::current_exe().expect("this test is a file");
    // <target>/<profile>/deps/<test>
    let mut above = test.ancestors().skip(2);
    let (folder, target) = (above.next(), above.next());
    let folder = folder.expect("cargo put this test into a folder");
    let target = target.expect("that folder lies in the target folder");
    let profile = match folder.file_name().and_then(OsStr::to_str) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--package", "amparo-cli"])
        .args(["--profile", profile, "--target-dir"])
        .arg(target)
        .current_dir(tests())
        .status()
        .expect("cargo can be started");
    assert!(status.success(), "the command must build");
    folder.join(format!("amparo{}", std::env::consts::EXE_SUFFIX))
}

/// Runs the command in the project of a folder.
///
/// # Panics
///
/// When it cannot be started.
pub fn run(root: &Path, args: &[&str]) -> Output {
    Command::new(amparo())
        .args(args)
        .arg("--root")
        .arg(root)
        .output()
        .expect("the command can be started")
}

/// Makes a project: the files of `tests/check/good`, and over them those of each of these folders of `tests`.
///
/// # Panics
///
/// When a folder is not there.
pub fn project(into: &Path, over: &[&str]) {
    for folder in ["check/good"].iter().chain(over) {
        let folder = tests().join(folder);
        assert!(folder.is_dir(), "`{}` is a folder", folder.display());
        for file in files(&folder) {
            let to = into.join(&file);
            fs::create_dir_all(to.parent().expect("it lies in the project"))
                .expect("a folder can be made");
            fs::copy(folder.join(&file), to).expect("a file can be copied");
        }
    }
}

/// The files of a folder and of all in it, sorted, relative to it.
///
/// # Panics
///
/// When it cannot be read.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(relative) = folders.pop() {
        for entry in fs::read_dir(folder.join(&relative)).expect("a folder can be read") {
            let entry = entry.expect("its entries can be read");
            let path = relative.join(entry.file_name());
            if entry.file_type().expect("an entry has a type").is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// What was written, as text.
///
/// # Panics
///
/// When it is none.
pub fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("the command writes UTF-8")
}
