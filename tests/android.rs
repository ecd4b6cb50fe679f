//! The Android project: what it may do and where its words come from. See `docs/phone-build.md`.
//!
//! What Google's own libraries bring is not known here; the release workflow asks the built package for its permissions.

#[path = "android/manifest.rs"]
mod manifest;
#[path = "android/project.rs"]
mod project;
#[path = "android/rules.rs"]
mod rules;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use project::{CAPABILITIES, DEBUG_MANIFEST, GRADLE, MANIFEST, Project, RES};
use rules::broken;

const ACTIVITY: &str = "app/src/main/java/org/amparo/app/MainActivity.kt";
const VOICE: &str = "app/src/main/java/org/amparo/app/Voice.kt";
const WINDOW: &str = "../../src/window.rs";

static OURS: LazyLock<Project> = LazyLock::new(read);

fn read() -> Project {
    let root = amparo_tests::root();
    let text = |path: &str| {
        fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("`{path}`: {error}"))
    };
    let mut files = Project::read_files(&root.join("src-tauri/gen/android"));
    // What Tauri's command line writes for one machine is not part of the project.
    for written in [
        "tauri.settings.gradle",
        "local.properties",
        "app/tauri.build.gradle.kts",
        "app/tauri.properties",
        "gradlew",
        "gradlew.bat",
        "gradle/wrapper/gradle-wrapper.jar",
    ] {
        files.remove(written);
    }
    // Its one address is that of Gradle itself.
    files.remove("gradle/wrapper/gradle-wrapper.properties");
    files.insert(WINDOW.into(), text("src-tauri/src/window.rs"));
    for (name, text) in Project::read_files(&root.join("src-tauri/capabilities")) {
        files.insert(format!("{CAPABILITIES}{name}"), text);
    }
    let pack: toml::Table = text("content/pack.toml")
        .parse()
        .expect("pack.toml is TOML");
    let langs: Vec<String> = pack["language"]
        .as_array()
        .expect("a list of languages")
        .iter()
        .filter_map(|lang| lang["tag"].as_str().map(str::to_owned))
        .collect();
    let mut words = BTreeMap::new();
    for lang in &langs {
        let ui = text(&format!("locales/{lang}/ui.ftl"));
        for (_, id) in rules::NAMES {
            let begin = format!("{id} = ");
            let word = ui.lines().find_map(|line| line.strip_prefix(&begin));
            words.insert((lang.clone(), *id), word.unwrap_or_default().to_owned());
        }
    }
    Project {
        files,
        libraries: libraries(&root),
        langs,
        words,
        config: serde_json::from_str(&text("src-tauri/tauri.conf.json")).expect("it is JSON"),
        doc: text("docs/phone-build.md"),
    }
}

/// The manifests of the Android libraries that cargo brings, as it resolves the program for Android.
fn libraries(root: &Path) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked"])
        .args(["--filter-platform", "aarch64-linux-android"])
        .current_dir(root)
        .output()
        .expect("cargo runs, since it runs this");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo metadata fails: {said}");
    let graph: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let packages = graph["packages"].as_array().expect("a list of packages");
    let manifest = |package: &serde_json::Value| {
        let folder = Path::new(package["manifest_path"].as_str()?).parent()?;
        let paths = ["mobile/android", "android"]
            .map(|part| folder.join(part).join("src/main/AndroidManifest.xml"));
        let text = paths
            .iter()
            .find_map(|path| fs::read_to_string(path).ok())?;
        Some((package["name"].as_str()?.to_owned(), text))
    };
    packages.iter().filter_map(manifest).collect()
}

#[test]
fn the_project_keeps_every_rule() {
    let wrong = broken(&OURS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Breaks one rule in one file; something must notice, and say what was meant.
fn breaks(path: &str, from: &str, to: &str, said: &str) {
    let mut project = OURS.clone();
    let text = project.files.get_mut(path).expect("there is such a file");
    assert!(text.contains(from), "{path} has `{from}` to change");
    *text = text.replacen(from, to, 1);
    let wrong = broken(&project);
    assert!(
        wrong.iter().any(|line| line.contains(said)),
        "{path} with `{to}` must be found as `{said}`: {wrong:?}"
    );
}

#[test]
fn every_rule_of_the_manifest_can_be_broken() {
    for (from, to, said) in [
        (
            "android.permission.INTERNET\" tools:node=\"remove\"",
            "android.permission.INTERNET\"",
            "INTERNET",
        ),
        (
            "<uses-permission android:name=\"android.permission.INTERNET\" tools:node=\"remove\" />",
            "",
            "a library may bring",
        ),
        (
            "android.permission.ACCESS_NETWORK_STATE\" tools:node=\"remove\"",
            "android.permission.CAMERA\"",
            "CAMERA",
        ),
        (
            "<queries>",
            "<permission android:name=\"x\" /><queries>",
            "permission x",
        ),
        (
            "<queries>",
            "<uses-permission-sdk-23 android:name=\"x\" /><queries>",
            "uses-permission-sdk-23 x",
        ),
        (
            "allowBackup=\"false\"",
            "allowBackup=\"true\"",
            "allowBackup",
        ),
        (
            "android:fullBackupContent=\"false\"",
            "",
            "fullBackupContent",
        ),
        (
            "android:dataExtractionRules=\"@xml/data_extraction_rules\"",
            "",
            "dataExtractionRules",
        ),
        (
            "hasFragileUserData=\"false\"",
            "hasFragileUserData=\"true\"",
            "hasFragileUserData",
        ),
        (
            "usesCleartextTraffic=\"false\"",
            "usesCleartextTraffic=\"true\"",
            "usesCleartextTraffic",
        ),
        (
            "android:networkSecurityConfig=\"@xml/network_security_config\"",
            "",
            "networkSecurityConfig",
        ),
        ("android:supportsRtl=\"true\"", "", "supportsRtl"),
        (
            "android:localeConfig=\"@xml/locales_config\"",
            "",
            "localeConfig",
        ),
        (
            "android:label=\"@string/app_name\"",
            "android:label=\"Amparo\"",
            "label",
        ),
        ("TTS_SERVICE", "VIEW", "queries"),
        (
            "</queries>",
            "<package android:name=\"x\" /></queries>",
            "queries",
        ),
        (
            "android:exported=\"false\"\n            android:launchMode",
            "android:exported=\"true\"\n            android:launchMode",
            ".MainActivity has exported",
        ),
        (
            "android:exported=\"false\"\n            android:grant",
            "android:exported=\"true\"\n            android:grant",
            "FileProvider has exported",
        ),
        ("singleTask", "standard", "launchMode"),
        ("adjustResize", "adjustPan", "windowSoftInputMode"),
        (
            "android:launchMode",
            "android:screenOrientation=\"portrait\" android:launchMode",
            "screenOrientation",
        ),
        ("|fontScale", "", "fontScale"),
        (
            "android:enabled=\"false\"",
            "android:enabled=\"true\"",
            "launchers",
        ),
        ("@string/neutral_title", "@string/app_name", "launchers"),
        (
            "android.intent.category.LAUNCHER",
            "android.intent.category.BROWSABLE",
            "launchers",
        ),
        (
            "MetricsOptOut\" android:value=\"true\"",
            "MetricsOptOut\" android:value=\"false\"",
            "MetricsOptOut",
        ),
        (
            "EnableSafeBrowsing\" android:value=\"false\"",
            "EnableSafeBrowsing\" android:value=\"true\"",
            "EnableSafeBrowsing",
        ),
        (
            "EmojiCompatInitializer\" tools:node=\"remove\"",
            "EmojiCompatInitializer\"",
            "emoji",
        ),
        (
            "ProfileInstallReceiver\" tools:node=\"remove\"",
            "ProfileInstallReceiver\"",
            "ProfileInstallReceiver",
        ),
        ("@mipmap/ic_plain", "@mipmap/ic_other", "which is not there"),
        (
            "<application",
            "<applicatio",
            "app/src/main/AndroidManifest.xml",
        ),
    ] {
        breaks(MANIFEST, from, to, said);
    }
    breaks(
        DEBUG_MANIFEST,
        "<application>",
        "<uses-permission android:name=\"android.permission.INTERNET\" /><application>",
        "INTERNET",
    );
    breaks(
        DEBUG_MANIFEST,
        "</application>",
        "<service android:name=\"x\" /></application>",
        "adds a component",
    );
}

#[test]
fn every_rule_of_the_other_files_can_be_broken() {
    let res = |path: &str| format!("{RES}{path}");
    for (path, from, to, said) in [
        (
            res("xml/network_security_config.xml"),
            "\"false\"",
            "\"true\"",
            "clear text",
        ),
        (
            res("xml/network_security_config.xml"),
            "</network",
            "<debug-overrides /></network",
            "clear text",
        ),
        (
            res("xml/data_extraction_rules.xml"),
            "<exclude domain=\"database\" />",
            "",
            "takes `database`",
        ),
        (
            res("xml/data_extraction_rules.xml"),
            "<device-transfer>",
            "<device-transfer><include domain=\"file\" />",
            "includes something",
        ),
        (
            res("xml/locales_config.xml"),
            "<locale android:name=\"es\" />",
            "",
            "locales_config.xml",
        ),
        (res("values-es/strings.xml"), "Reloj", "Clock", "values-es"),
        (res("values/strings.xml"), "Amparo", "Amparro", "ui.ftl"),
        (res("xml/file_paths.xml"), "share/", ".", "can be lent"),
        (
            res("drawable/ic_plain_foreground.xml"),
            "#37474f",
            "@color/nowhere",
            "color/nowhere",
        ),
        (
            res("values/colors.xml"),
            "own ground",
            "own -- ground",
            "values/colors.xml",
        ),
        (GRADLE.into(), "minSdk = 24", "minSdk = 21", "minSdk"),
        (
            GRADLE.into(),
            "targetSdk = 37",
            "targetSdk = 30",
            "targetSdk",
        ),
        (GRADLE.into(), "\"en\", \"es\"", "\"en\"", "localeFilters"),
        (
            GRADLE.into(),
            "applicationId = \"org.amparo.app\"",
            "applicationId = \"org.other\"",
            "applicationId",
        ),
        (
            "build.gradle.kts".into(),
            "google()",
            "jcenter()",
            "jcenter",
        ),
        (
            "build.gradle.kts".into(),
            "mavenCentral()",
            "maven { url = uri(\"https://x\") }",
            "fetches from",
        ),
        (
            "settings.gradle".into(),
            "include",
            "// /home/x\ninclude",
            "machine",
        ),
        (
            ACTIVITY.into(),
            "blockNetworkLoads = true",
            "",
            "blockNetworkLoads",
        ),
        (
            ACTIVITY.into(),
            "handleBackNavigation: Boolean = true",
            "handleBackNavigation: Boolean = false",
            "handleBackNavigation",
        ),
        (
            "app/src/main/java/org/amparo/app/LauncherName.kt".into(),
            "R.mipmap.ic_plain",
            "R.mipmap.ic_gone",
            "ic_gone",
        ),
        (
            VOICE.into(),
            "!it.isNetworkConnectionRequired",
            "true",
            "voice on a server",
        ),
        (
            WINDOW.into(),
            "use_https_scheme(true)",
            "use_https_scheme(false)",
            "clear text",
        ),
        (
            format!("{CAPABILITIES}main.json"),
            "\"permissions\": [",
            "\"permissions\": [\"phone:allow-share\", ",
            "a page may ask the phone",
        ),
    ] {
        breaks(&path, from, to, said);
    }
}

#[test]
fn what_a_library_brings_is_seen() {
    let brings = |inside: &str| {
        let mut project = OURS.clone();
        let text = format!(
            "<manifest xmlns:android=\"{}\">{inside}</manifest>",
            project::ANDROID
        );
        project.libraries.insert("tauri".into(), text);
        broken(&project)
    };
    let internet = brings("<uses-permission android:name=\"android.permission.INTERNET\" />");
    assert!(
        internet.is_empty(),
        "our manifest takes it out again: {internet:?}"
    );
    let camera = brings("<uses-permission android:name=\"android.permission.CAMERA\" />");
    assert_eq!(
        camera,
        ["tauri brings uses-permission android.permission.CAMERA"]
    );
    let open = brings(
        "<application><service android:name=\"x\" android:exported=\"true\" /></application>",
    );
    assert_eq!(open, ["tauri brings x"]);
}

#[test]
fn a_language_of_the_pack_is_missed() {
    let mut project = OURS.clone();
    project.langs.push("vi".into());
    let wrong = broken(&project);
    for said in [
        "locales_config.xml",
        "localeFilters",
        "values-vi/strings.xml",
    ] {
        assert!(
            wrong.iter().any(|line| line.contains(said)),
            "{said}: {wrong:?}"
        );
    }
}

#[test]
fn what_belongs_to_one_machine_is_seen() {
    let mut project = OURS.clone();
    project.files.insert("release.jks".into(), String::new());
    assert_eq!(broken(&project), ["release.jks does not belong here"]);
}
