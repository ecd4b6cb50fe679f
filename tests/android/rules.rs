//! The rules of the Android project. Each tells what breaks it, so that a test can break them one by one.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use super::manifest;
use super::project::{CAPABILITIES, GRADLE, Project, RES, attr, elements};

/// Where a program can have data that a backup would take.
const DOMAINS: &[&str] = &[
    "root",
    "file",
    "database",
    "sharedpref",
    "external",
    "device_root",
    "device_file",
    "device_database",
    "device_sharedpref",
];

/// What Google's tools are told about in the languages of the pack: resource name and Fluent message.
pub(crate) const NAMES: &[(&str, &str)] =
    &[("app_name", "app-name"), ("neutral_title", "neutral-title")];

/// All that is wrong with the project.
pub(crate) fn broken(project: &Project) -> Vec<String> {
    let mut wrong = Vec::new();
    manifest::check(project, &mut wrong);
    network(project, &mut wrong);
    backup(project, &mut wrong);
    languages(project, &mut wrong);
    shared_files(project, &mut wrong);
    for path in project.files.keys().filter(|path| path.ends_with(".xml")) {
        project.xml(path, &mut wrong, |_, _| {});
    }
    resources(project, &mut wrong);
    gradle(project, &mut wrong);
    files(project, &mut wrong);
    wrong
}

fn network(project: &Project, wrong: &mut Vec<String>) {
    project.xml(
        &format!("{RES}xml/network_security_config.xml"),
        wrong,
        |root, wrong| {
            let parts: Vec<_> = root.children().filter(Node::is_element).collect();
            let closed = matches!(parts[..], [base] if base.has_tag_name("base-config")
            && base.attribute("cleartextTrafficPermitted") == Some("false")
            && !base.children().any(|node| node.is_element()));
            if !closed {
                wrong.push("clear text must be off without exception".into());
            }
        },
    );
    let window = &project.text("../../src/window.rs");
    if !window.contains("use_https_scheme(true)") {
        wrong.push("pages would come over http, which is clear text".into());
    }
    let activity = project.text("app/src/main/java/org/amparo/app/MainActivity.kt");
    for line in [
        "blockNetworkLoads = true",
        "handleBackNavigation: Boolean = true",
        "setWebContentsDebuggingEnabled(BuildConfig.DEBUG)",
    ] {
        if !activity.contains(line) {
            wrong.push(format!("MainActivity.kt lacks `{line}`"));
        }
    }
    if !project
        .text("app/src/main/java/org/amparo/app/Voice.kt")
        .contains("!it.isNetworkConnectionRequired")
    {
        wrong.push("a voice on a server could read aloud".into());
    }
}

fn backup(project: &Project, wrong: &mut Vec<String>) {
    project.xml(
        &format!("{RES}xml/data_extraction_rules.xml"),
        wrong,
        |root, wrong| {
            for way in ["cloud-backup", "device-transfer"] {
                let rules: Vec<_> = elements(root, way)
                    .into_iter()
                    .flat_map(|node| elements(node, "exclude"))
                    .collect();
                for domain in DOMAINS {
                    if !rules.iter().any(|rule| {
                        rule.attribute((super::project::ANDROID, "domain"))
                            .or(rule.attribute("domain"))
                            == Some(domain)
                            && rule.attribute("path").is_none()
                    }) {
                        wrong.push(format!("{way} takes `{domain}` along"));
                    }
                }
            }
            if !elements(root, "include").is_empty() {
                wrong.push("a backup includes something".into());
            }
        },
    );
}

/// The languages of the pack, and their names for the program.
fn languages(project: &Project, wrong: &mut Vec<String>) {
    project.xml(
        &format!("{RES}xml/locales_config.xml"),
        wrong,
        |root, wrong| {
            let listed: Vec<&str> = elements(root, "locale")
                .into_iter()
                .map(|node| attr(node, "name"))
                .collect();
            if listed != project.langs {
                wrong.push(format!("locales_config.xml lists {listed:?}"));
            }
        },
    );
    let listed: Vec<String> = project
        .langs
        .iter()
        .map(|lang| format!("\"{lang}\""))
        .collect();
    let filter = format!("localeFilters += listOf({})", listed.join(", "));
    if !project.text(GRADLE).contains(&filter) {
        wrong.push(format!("build.gradle.kts lacks `{filter}`"));
    }
    for (at, lang) in project.langs.iter().enumerate() {
        let folder = if at == 0 {
            "values".to_owned()
        } else {
            format!("values-{lang}")
        };
        let path = format!("{RES}{folder}/strings.xml");
        project.xml(&path, wrong, |root, wrong| {
            let here: Vec<_> = elements(root, "string")
                .into_iter()
                .map(|node| {
                    (
                        node.attribute("name").unwrap_or_default(),
                        node.text().unwrap_or_default(),
                    )
                })
                .collect();
            let must: Vec<_> = NAMES
                .iter()
                .map(|(name, id)| {
                    (
                        *name,
                        project
                            .words
                            .get(&(lang.clone(), *id))
                            .map_or("", String::as_str),
                    )
                })
                .collect();
            if here != must {
                wrong.push(format!("{path} says {here:?}, ui.ftl {must:?}"));
            }
        });
    }
}

fn shared_files(project: &Project, wrong: &mut Vec<String>) {
    project.xml(&format!("{RES}xml/file_paths.xml"), wrong, |root, wrong| {
        let parts: Vec<_> = root.children().filter(Node::is_element).collect();
        if !matches!(parts[..], [part] if part.has_tag_name("cache-path") && part.attribute("path") == Some("share/")) {
            wrong.push("more than the shared folder can be lent".into());
        }
    });
}

/// Whatever a file names is there.
fn resources(project: &Project, wrong: &mut Vec<String>) {
    let mut there = BTreeSet::new();
    for (path, text) in &project.files {
        let Some((folder, file)) = path.strip_prefix(RES).and_then(|path| path.split_once('/'))
        else {
            continue;
        };
        let kind = folder.split('-').next().unwrap_or_default();
        if kind != "values" {
            let name = file.split('.').next().unwrap_or_default();
            there.insert(format!("{kind}/{name}"));
        } else if let Ok(document) = Document::parse(text) {
            for node in document.root_element().children().filter(Node::is_element) {
                there.insert(format!(
                    "{}/{}",
                    node.tag_name().name(),
                    node.attribute("name").unwrap_or_default()
                ));
            }
        }
    }
    for (path, text) in &project.files {
        let mut named = Vec::new();
        if let Some(document) = path
            .ends_with(".xml")
            .then(|| Document::parse(text).ok())
            .flatten()
        {
            for node in document.descendants().filter(Node::is_element) {
                named.extend(
                    node.attributes()
                        .map(|attribute| attribute.value().to_owned()),
                );
                named.extend(node.text().map(str::to_owned));
            }
            named = named
                .iter()
                .filter_map(|value| value.trim().strip_prefix('@'))
                .map(str::to_owned)
                .collect();
            named.retain(|name| !name.starts_with("android:"));
        } else if path.ends_with(".kt") {
            for part in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_') {
                if let Some((kind, name)) = part
                    .strip_prefix("R.")
                    .and_then(|rest| rest.split_once('.'))
                {
                    named.push(format!("{kind}/{name}"));
                }
            }
        }
        for name in named.iter().filter(|name| !there.contains(*name)) {
            wrong.push(format!("{path} names `{name}`, which is not there"));
        }
    }
}

fn gradle(project: &Project, wrong: &mut Vec<String>) {
    let text = project.text(GRADLE);
    for key in ["minSdk", "targetSdk", "compileSdk"] {
        let line = text
            .lines()
            .map(str::trim)
            .find(|line| line.starts_with(&format!("{key} = ")));
        match line {
            Some(line) if project.doc.contains(&format!("`{line}`")) => {}
            Some(line) => wrong.push(format!("docs/phone-build.md does not say `{line}`")),
            None => wrong.push(format!("build.gradle.kts has no {key}")),
        }
    }
    let min = &project.config["bundle"]["android"]["minSdkVersion"];
    if !text.contains(&format!("minSdk = {min}\n")) {
        wrong.push(format!("tauri.conf.json has another minSdkVersion: {min}"));
    }
    let id = project.config["identifier"].as_str().unwrap_or_default();
    for key in ["namespace", "applicationId"] {
        if !text.contains(&format!("{key} = \"{id}\"\n")) {
            wrong.push(format!("{key} is not `{id}`"));
        }
    }
    for (path, text) in project
        .files
        .iter()
        .filter(|(path, _)| path.contains(".gradle"))
    {
        let mut inside = false;
        for line in text.lines().map(str::trim) {
            inside = (inside || line == "repositories {") && line != "}";
            let known = ["repositories {", "google()", "mavenCentral()"].contains(&line);
            if (inside && !known)
                || line.contains("maven {")
                || line.contains("maven(")
                || line.contains("://")
            {
                wrong.push(format!("{path} fetches from `{line}`"));
            }
        }
    }
}

/// Nothing that does not belong into a repository, and no way from a page to the plug-in.
fn files(project: &Project, wrong: &mut Vec<String>) {
    for (path, text) in &project.files {
        if path.starts_with(CAPABILITIES) && text.contains("\"phone:") {
            wrong.push(format!("{path}: a page may ask the phone"));
        }
    }
    for (path, text) in &project.files {
        let ending = path.rsplit('.').next().unwrap_or_default();
        if ["jar", "jks", "keystore", "so"].contains(&ending) {
            wrong.push(format!("{path} does not belong here"));
        }
        if ["/home/", "/Users/", "/root/", "/tmp/", "storePassword"]
            .iter()
            .any(|place| text.contains(place))
        {
            wrong.push(format!("{path} knows the machine it was made on"));
        }
    }
}
