//! The files of the Android project, and reading them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use roxmltree::{Document, Node};

/// The namespace of Android's attributes.
pub(crate) const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// The namespace of what the manifest merger is told.
const TOOLS: &str = "http://schemas.android.com/tools";

pub(crate) const MANIFEST: &str = "app/src/main/AndroidManifest.xml";
pub(crate) const DEBUG_MANIFEST: &str = "app/src/debug/AndroidManifest.xml";
pub(crate) const GRADLE: &str = "app/build.gradle.kts";
/// What pages may ask of Tauri, beside the project.
pub(crate) const CAPABILITIES: &str = "../../capabilities/";
pub(crate) const RES: &str = "app/src/main/res/";

/// What the project is judged by.
#[derive(Clone)]
pub(crate) struct Project {
    /// Its files as text, by their path below `gen/android`; pictures are empty.
    pub(crate) files: BTreeMap<String, String>,
    /// The manifests of the libraries that cargo brings, by name.
    pub(crate) libraries: BTreeMap<String, String>,
    /// The languages of the pack, the source first.
    pub(crate) langs: Vec<String>,
    /// Names as Fluent has them, by language and message.
    pub(crate) words: BTreeMap<(String, &'static str), String>,
    /// `src-tauri/tauri.conf.json`.
    pub(crate) config: serde_json::Value,
    /// `docs/phone-build.md`.
    pub(crate) doc: String,
}

impl Project {
    /// Reads all files below a folder that are no leftovers of a build.
    pub(crate) fn read_files(folder: &Path) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(at) = folders.pop() {
            for entry in fs::read_dir(&at).expect("the folder can be read") {
                let path = entry.expect("the entry can be read").path();
                let name = path.strip_prefix(folder).expect("it lies below");
                let name = name.to_str().expect("its name is text").to_owned();
                if path.is_dir() {
                    let built = [
                        "build",
                        ".gradle",
                        ".kotlin",
                        ".idea",
                        "generated",
                        "jniLibs",
                    ];
                    if !built.iter().any(|other| path.ends_with(other)) {
                        folders.push(path);
                    }
                } else {
                    let bytes = fs::read(&path).expect("the file can be read");
                    files.insert(name, String::from_utf8(bytes).unwrap_or_default());
                }
            }
        }
        files
    }

    /// A file's text; a missing one is empty, and its rules then fail.
    pub(crate) fn text(&self, path: &str) -> &str {
        self.files.get(path).map_or("", String::as_str)
    }

    /// Calls back with an XML file, or tells that it cannot be read.
    pub(crate) fn xml(
        &self,
        path: &str,
        wrong: &mut Vec<String>,
        then: impl FnOnce(Node<'_, '_>, &mut Vec<String>),
    ) {
        match Document::parse(self.text(path)) {
            Ok(document) => then(document.root_element(), wrong),
            Err(error) => wrong.push(format!("{path}: {error}")),
        }
    }
}

/// The elements of a name below another.
pub(crate) fn elements<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    node.descendants()
        .filter(|node| node.has_tag_name(name))
        .collect()
}

/// An attribute of Android's, or nothing.
pub(crate) fn attr<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attribute((ANDROID, name)).unwrap_or_default()
}

/// Whether the merger takes this element out of what libraries bring.
pub(crate) fn is_removed(node: Node<'_, '_>) -> bool {
    node.attribute((TOOLS, "node")) == Some("remove")
}
