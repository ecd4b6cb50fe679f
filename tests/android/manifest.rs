//! The rules of the manifests: no permission, nothing that others can reach, no backup, two entries among the programs.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use super::project::{DEBUG_MANIFEST, MANIFEST, Project, attr, elements, is_removed};

/// Attributes of the application and what they must be.
const APPLICATION: &[(&str, &str)] = &[
    ("allowBackup", "false"),
    ("dataExtractionRules", "@xml/data_extraction_rules"),
    ("fullBackupContent", "false"),
    ("hasFragileUserData", "false"),
    ("label", "@string/app_name"),
    ("localeConfig", "@xml/locales_config"),
    ("networkSecurityConfig", "@xml/network_security_config"),
    ("supportsRtl", "true"),
    ("usesCleartextTraffic", "false"),
];

/// Attributes of the only activity and what they must be.
const ACTIVITY: &[(&str, &str)] = &[
    ("name", ".MainActivity"),
    ("exported", "false"),
    ("launchMode", "singleTask"),
    ("windowSoftInputMode", "adjustResize"),
    ("screenOrientation", ""),
];

/// Changes that must not begin the activity anew, since the page would be lost.
const CHANGES: &[&str] = &[
    "orientation",
    "screenSize",
    "smallestScreenSize",
    "screenLayout",
    "density",
    "keyboard",
    "keyboardHidden",
    "locale",
    "layoutDirection",
    "fontScale",
    "uiMode",
];

/// The elements by which other programs can reach into this one.
const COMPONENTS: &[&str] = &[
    "activity",
    "activity-alias",
    "service",
    "receiver",
    "provider",
];

/// Adds all that is wrong with the manifests, ours and those of the libraries.
pub(crate) fn check(project: &Project, wrong: &mut Vec<String>) {
    let mut removed = BTreeSet::new();
    project.xml(MANIFEST, wrong, |root, wrong| {
        removed = permissions(root, wrong);
        application(root, wrong);
        components(root, wrong);
        launchers(root, wrong);
        left_out(root, wrong);
    });
    project.xml(DEBUG_MANIFEST, wrong, |root, wrong| {
        permissions(root, wrong);
        let ours = elements(root, "activity").len();
        let all = root.descendants().filter(is_component).count();
        if all != ours {
            wrong.push("the debug manifest adds a component".into());
        }
    });
    libraries(project, &removed, wrong);
}

fn is_component(node: &Node<'_, '_>) -> bool {
    COMPONENTS.contains(&node.tag_name().name())
}

/// No permission, asked for or defined; gives those that are taken out again.
fn permissions(root: Node<'_, '_>, wrong: &mut Vec<String>) -> BTreeSet<String> {
    let mut removed = BTreeSet::new();
    for node in root.descendants() {
        let tag = node.tag_name().name();
        if tag.starts_with("uses-permission") || tag.starts_with("permission") {
            if is_removed(node) {
                removed.insert(format!("{tag} {}", attr(node, "name")));
            } else {
                wrong.push(format!("{tag} {}", attr(node, "name")));
            }
        }
    }
    removed
}

fn application(root: Node<'_, '_>, wrong: &mut Vec<String>) {
    for must in [
        "uses-permission android.permission.INTERNET",
        "uses-permission android.permission.ACCESS_NETWORK_STATE",
    ] {
        if !permissions(root, &mut Vec::new()).contains(must) {
            wrong.push(format!("a library may bring `{must}`"));
        }
    }
    let [application] = elements(root, "application")[..] else {
        wrong.push("there must be one application".into());
        return;
    };
    for (name, value) in APPLICATION {
        if attr(application, name) != *value {
            wrong.push(format!("application {name} must be `{value}`"));
        }
    }
    let queries = elements(root, "queries");
    let asked: Vec<&str> = queries
        .iter()
        .flat_map(|node| elements(*node, "action"))
        .map(|node| attr(node, "name"))
        .collect();
    if asked != ["android.intent.action.TTS_SERVICE"]
        || queries
            .iter()
            .any(|node| !elements(*node, "package").is_empty())
    {
        wrong.push(format!("queries must ask for speech alone, not {asked:?}"));
    }
}

/// Only the entries among the phone's programs may be reached from outside.
fn components(root: Node<'_, '_>, wrong: &mut Vec<String>) {
    for node in root.descendants().filter(is_component) {
        let name = attr(node, "name");
        let launches = node.has_tag_name("activity-alias");
        match attr(node, "exported") {
            _ if is_removed(node) => {}
            "true" if launches => {}
            "false" if !launches => {}
            other => wrong.push(format!("{name} has exported `{other}`")),
        }
    }
    let [activity] = elements(root, "activity")[..] else {
        wrong.push("there must be one activity".into());
        return;
    };
    for (name, value) in ACTIVITY {
        if attr(activity, name) != *value {
            wrong.push(format!("activity {name} must be `{value}`"));
        }
    }
    let changes: Vec<&str> = attr(activity, "configChanges").split('|').collect();
    for change in CHANGES {
        if !changes.contains(change) {
            wrong.push(format!("activity would begin anew at `{change}`"));
        }
    }
}

/// Two entries among the phone's programs, of which the plain one is off at first.
fn launchers(root: Node<'_, '_>, wrong: &mut Vec<String>) {
    let found: Vec<_> = elements(root, "activity-alias")
        .into_iter()
        .map(|alias| {
            let mut filter: Vec<&str> = alias
                .descendants()
                .filter(|node| ["action", "category", "data"].contains(&node.tag_name().name()))
                .map(|node| attr(node, "name").rsplit('.').next().unwrap_or_default())
                .collect();
            filter.sort_unstable();
            let all = ["name", "targetActivity", "enabled", "label", "icon"]
                .map(|name| attr(alias, name));
            (all, filter.join(" "))
        })
        .collect();
    let launch = "LAUNCHER MAIN".to_owned();
    let usual = [
        ".UsualLauncher",
        ".MainActivity",
        "true",
        "@string/app_name",
        "@mipmap/ic_launcher",
    ];
    let plain = [
        ".PlainLauncher",
        ".MainActivity",
        "false",
        "@string/neutral_title",
        "@mipmap/ic_plain",
    ];
    if found != [(usual, launch.clone()), (plain, launch)] {
        wrong.push(format!("launchers are {found:?}"));
    }
}

/// What libraries and the web view would do over Google's services is switched off.
fn left_out(root: Node<'_, '_>, wrong: &mut Vec<String>) {
    let data = |name: &str| {
        elements(root, "meta-data")
            .into_iter()
            .find(|node| attr(*node, "name") == name)
    };
    for (name, value) in [
        ("android.webkit.WebView.MetricsOptOut", "true"),
        ("android.webkit.WebView.EnableSafeBrowsing", "false"),
    ] {
        if data(name).is_none_or(|node| attr(node, "value") != value) {
            wrong.push(format!("{name} must be {value}"));
        }
    }
    if !data("androidx.emoji2.text.EmojiCompatInitializer").is_some_and(is_removed) {
        wrong.push("emoji would be downloaded".into());
    }
    let receiver = "androidx.profileinstaller.ProfileInstallReceiver";
    if !elements(root, "receiver")
        .into_iter()
        .any(|node| attr(node, "name") == receiver && is_removed(node))
    {
        wrong.push(format!("{receiver} can be called by others"));
    }
}

/// What the manifests of Tauri's libraries bring into ours.
fn libraries(project: &Project, removed: &BTreeSet<String>, wrong: &mut Vec<String>) {
    if !["tauri", "tauri-plugin-opener"]
        .iter()
        .all(|name| project.libraries.contains_key(*name))
    {
        wrong.push("the manifests of Tauri were not found".into());
    }
    for (library, text) in &project.libraries {
        let Ok(document) = Document::parse(text) else {
            wrong.push(format!("the manifest of {library} cannot be read"));
            continue;
        };
        let mut brings = Vec::new();
        permissions(document.root_element(), &mut brings);
        brings.retain(|permission| !removed.contains(permission));
        brings.extend(
            document
                .descendants()
                .filter(|node| attr(*node, "exported") == "true")
                .map(|node| attr(node, "name").to_owned()),
        );
        for what in brings {
            wrong.push(format!("{library} brings {what}"));
        }
    }
}
