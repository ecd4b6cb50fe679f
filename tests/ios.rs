//! What was decided for iOS, where nothing could be built: see `src-tauri/ios/README.md`.

use std::collections::BTreeMap;
use std::fs;

use plist::Value;

fn read(path: &str) -> BTreeMap<String, Value> {
    let file = amparo_tests::root().join(path);
    let value: Value = Value::from_file(&file).unwrap_or_else(|error| panic!("`{path}`: {error}"));
    let dictionary = value.into_dictionary().expect("it is a dictionary");
    dictionary.into_iter().collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(amparo_tests::root().join(path)).expect("the file is text")
}

#[test]
fn the_keys_are_those_that_were_decided() {
    let pack: toml::Table = text("content/pack.toml").parse().expect("it is TOML");
    let langs = pack["language"].as_array().expect("a list of languages");
    let langs: Vec<Value> = langs
        .iter()
        .filter_map(|lang| lang["tag"].as_str().map(Value::from))
        .collect();
    let english = text("locales/en/ui.ftl");
    let name = english
        .lines()
        .find_map(|line| line.strip_prefix("app-name = "));
    let decided = [
        (
            "CFBundleDevelopmentRegion",
            pack["source"].as_str().expect("a language").into(),
        ),
        ("CFBundleDisplayName", name.expect("a name").into()),
        ("CFBundleLocalizations", Value::Array(langs)),
        ("ITSAppUsesNonExemptEncryption", true.into()),
        ("LSSupportsOpeningDocumentsInPlace", false.into()),
        ("UIFileSharingEnabled", false.into()),
        ("UIRequiresFullScreen", false.into()),
    ];
    let decided = decided.map(|(key, value)| (key.to_owned(), value)).into();
    assert_eq!(
        read("src-tauri/Info.ios.plist"),
        decided,
        "a key more would ask for something that was not decided: see src-tauri/ios/README.md"
    );
}

#[test]
fn the_privacy_manifest_collects_nothing() {
    let nothing = Value::Array(Vec::new());
    let decided = [
        ("NSPrivacyAccessedAPITypes", nothing.clone()),
        ("NSPrivacyCollectedDataTypes", nothing.clone()),
        ("NSPrivacyTracking", false.into()),
        ("NSPrivacyTrackingDomains", nothing),
    ];
    let decided = decided.map(|(key, value)| (key.to_owned(), value)).into();
    assert_eq!(read("src-tauri/ios/PrivacyInfo.xcprivacy"), decided);
}
