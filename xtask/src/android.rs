//! `cargo xtask android-check`: what can be checked of the Android program without Google's SDK and NDK.
//!
//! The shell is type-checked for `aarch64-linux-android` by Debian's own Rust, which can build the standard library for a
//! target that no toolchain here brings. Nothing is linked; where a build script compiles C, a stand-in writes empty
//! objects. Our Kotlin is type-checked against Tauri's own sources and against stubs of what Android offers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cmd::Cmd;
use crate::install;
use crate::pack;
use crate::project::Project;

/// Debian packages of a Rust whose standard library can be built for Android.
const RUST: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

/// The target that most phones have.
const TARGET: &str = "aarch64-linux-android";

/// Stands in for the NDK's C compiler.
const STAND_IN: &str = include_str!("android/stand-in-cc.sh");

/// What our Kotlin uses of Android, as names and signatures.
const STUBS: &str = include_str!("android/stubs.txt");

/// The package that brings a Kotlin compiler to where Maven cannot be reached.
const KOTLIN: &str = "kotlin-jupyter-kernel==0.19.0.944";

/// Where our Kotlin lies.
const OURS: &str = "src-tauri/gen/android/app/src/main/java/org/amparo/app";

/// Wry's and Tauri's sources that our Kotlin extends or calls: package, path in it, path among the sources.
const THEIRS: &[(&str, &str, &str)] = &[
    ("wry", "src/android/kotlin/WryActivity.kt", "org/amparo/app"),
    ("wry", "src/android/kotlin/RustWebView.kt", "org/amparo/app"),
    ("wry", "src/android/kotlin/Rust.kt", "org/amparo/app"),
    ("wry", "src/android/kotlin/Logger.kt", "org/amparo/app"),
    (
        "tauri",
        "mobile/android-codegen/TauriActivity.kt",
        "org/amparo/app",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/Logger.kt",
        "app/tauri",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/annotation/InvokeArg.kt",
        "app/tauri/annotation",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/annotation/Permission.kt",
        "app/tauri/annotation",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/annotation/PluginMethod.kt",
        "app/tauri/annotation",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/annotation/TauriPlugin.kt",
        "app/tauri/annotation",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/plugin/Invoke.kt",
        "app/tauri/plugin",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/plugin/JSArray.kt",
        "app/tauri/plugin",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/plugin/JSObject.kt",
        "app/tauri/plugin",
    ),
    (
        "tauri",
        "mobile/android/src/main/java/app/tauri/plugin/PluginResult.kt",
        "app/tauri/plugin",
    ),
];

/// What no machine without Google's tools can tell.
const NOT_CHECKED: &str = "\
not checked here: that Gradle builds the project, that the manifests of Google's libraries merge as told, that the
resources compile, that anything links, and that it runs. The release workflow builds and inspects the packages;
nothing has run on a device.";

/// Runs all checks.
///
/// # Errors
/// When one fails, or cannot be made ready.
pub(crate) fn check(project: &Project) -> Result<()> {
    type_check(project)?;
    Cmd::cargo(project)
        .args(["test", "--package", "amparo-tests", "--test", "android"])
        .run()?;
    let kotlin = match compiler(project)? {
        Some(jars) => {
            kotlin(project, &jars)?;
            "type-checked against stubs, which are our reading of Android's documentation".into()
        }
        None => format!("skipped, since `java` or `pip download {KOTLIN}` is missing"),
    };
    println!(
        "\nRust for {TARGET}: type-checked\nmanifest and resources: tested\nKotlin: {kotlin}\n{NOT_CHECKED}"
    );
    Ok(())
}

/// Type-checks the shell with Debian's Rust, in a folder of its own since another compiler's output is of no use.
fn type_check(project: &Project) -> Result<()> {
    install::system(RUST)?;
    let (cargo, rustc) = ("/usr/bin/cargo", "/usr/bin/rustc");
    if !Path::new(cargo).exists() || !Path::new(rustc).exists() {
        bail!("this needs Debian's packages `{}`", RUST.join(" "));
    }
    let folder = folder(project)?;
    let cc = folder.join("stand-in-cc.sh");
    fs::write(&cc, STAND_IN).with_context(|| format!("cannot write `{}`", cc.display()))?;
    Cmd::new(project, "chmod").arg("+x").arg(&cc).run()?;
    let cmd = Cmd::new(project, cargo)
        .args(["check", "--locked", "--package", "amparo-app", "--lib"])
        .args(["--target", TARGET, "-Zbuild-std=std,panic_abort"])
        .env("RUSTC", rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CC_aarch64_linux_android", &cc)
        .env("AR_aarch64_linux_android", "ar")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", folder.join("target"));
    pack::with_some_pack(project, cmd)?.run()
}

/// The jars of a Kotlin compiler, fetched if need be; nothing where there is no Java or no Python.
fn compiler(project: &Project) -> Result<Option<Vec<PathBuf>>> {
    if !Cmd::new(project, "java").arg("-version").succeeds() {
        return Ok(None);
    }
    let folder = folder(project)?.join("kotlin");
    let jars = folder.join("run_kotlin_kernel/jars");
    if !jars.exists() {
        let fetch = Cmd::new(project, "python3")
            .args(["-m", "pip", "install", "--no-deps", "--quiet", "--target"])
            .arg(&folder)
            .arg(KOTLIN);
        if !fetch.succeeds() {
            return Ok(None);
        }
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(&jars).with_context(|| format!("cannot read `{}`", jars.display()))? {
        found.push(entry?.path());
    }
    found.sort();
    Ok(Some(found))
}

/// Lays out the sources and has them compiled.
fn kotlin(project: &Project, jars: &[PathBuf]) -> Result<()> {
    let sources = folder(project)?.join("kotlin-sources");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    for (path, text) in stubs(STUBS) {
        write(&sources.join(path), text)?;
    }
    for (package, path, to) in THEIRS {
        let from = package_folder(project, package)?.join(path);
        let text = fs::read_to_string(&from)
            .with_context(|| format!("`{package}` no longer has `{}`", from.display()))?;
        let name = from.file_name().context("it is a file")?;
        write(&sources.join(to).join(name), &filled(&text))?;
    }
    let ours = project.root.join(OURS);
    for entry in fs::read_dir(&ours).with_context(|| format!("cannot read `{}`", ours.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "kt") {
            let name = path.file_name().context("it is a file")?;
            write(
                &sources.join("org/amparo/app").join(name),
                &fs::read_to_string(&path)?,
            )?;
        }
    }
    let all: Vec<String> = jars.iter().map(|jar| jar.display().to_string()).collect();
    let library = all
        .iter()
        .find(|jar| jar.contains("kotlin-stdlib"))
        .context("the package has no `kotlin-stdlib`")?;
    Cmd::new(project, "java")
        .args([
            "-Xmx1g",
            "-cp",
            &all.join(":"),
            "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
        ])
        .args(["-no-stdlib", "-no-reflect", "-Werror", "-cp", library])
        .arg("-d")
        .arg(sources.with_file_name("kotlin-classes"))
        .arg(&sources)
        .run()
}

/// The files in the list of stubs: path and text.
fn stubs(list: &str) -> impl Iterator<Item = (&str, &str)> {
    list.split("\n//- ")
        .skip(1)
        .filter_map(|part| part.split_once('\n'))
}

/// Wry's and Tauri's templates with what a build would put into them.
fn filled(template: &str) -> String {
    template
        .replace("{{package}}", "org.amparo.app")
        .replace("{{library}}", "amparo_app_lib")
        .replace("{{class-init}}", "")
        .replace("{{class-extension}}", "")
}

/// Where cargo keeps the sources of a package.
fn package_folder(project: &Project, name: &str) -> Result<PathBuf> {
    let output = Command::new("cargo")
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform",
            TARGET,
        ])
        .current_dir(&project.root)
        .output()
        .context("cannot start `cargo metadata`")?;
    let text = String::from_utf8_lossy(&output.stdout);
    manifest_of(&text, name)
        .and_then(|path| path.parent().map(Path::to_owned))
        .with_context(|| format!("`cargo metadata` does not name `{name}`"))
}

/// Where cargo's description says that the manifest of a package lies.
fn manifest_of(metadata: &str, name: &str) -> Option<PathBuf> {
    let tail = format!("/{name}-");
    metadata
        .split(r#""manifest_path":""#)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|path| {
            let version = path.rsplit_once(&tail).map_or("", |(_, rest)| rest);
            version.starts_with(|c: char| c.is_ascii_digit()) && version.matches('/').count() == 1
        })
        .map(PathBuf::from)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
    fs::write(path, text).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Where all of this lies, below the workspace's build folder.
fn folder(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("android");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stubs_are_laid_out_as_files() {
        let all: Vec<_> =
            stubs("words\n//- a/B.java\npackage a;\nclass B {}\n//- c/D.kt\npackage c").collect();
        assert_eq!(
            all,
            [
                ("a/B.java", "package a;\nclass B {}"),
                ("c/D.kt", "package c")
            ]
        );
        for (path, text) in stubs(STUBS) {
            let package = path
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder)
                .replace('/', ".");
            assert!(
                text.starts_with(&format!("package {package}")),
                "`{path}` lies where its package says"
            );
        }
    }

    #[test]
    fn a_package_is_found_among_those_of_its_beginning() {
        let metadata = r#""manifest_path":"/r/tauri-build-2.6.3/Cargo.toml","manifest_path":"/r/tauri-2.11.6/Cargo.toml","#;
        assert_eq!(
            manifest_of(metadata, "tauri"),
            Some("/r/tauri-2.11.6/Cargo.toml".into())
        );
        assert_eq!(manifest_of(metadata, "wry"), None);
    }
}
