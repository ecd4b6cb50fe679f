//! The JSON Schemas of the content format: the copies in `content/schema` are current, and what the compiler reads they allow.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use amparo_compile::{Sources, schemas};
use amparo_tests::command::files;
use amparo_tests::root;
use jsonschema::Validator;
use serde_json::{Value, json};

#[test]
fn the_copies_are_current() {
    let folder = root().join("content/schema");
    let expected: BTreeSet<String> = schemas()
        .into_keys()
        .map(|name| format!("{name}.json"))
        .collect();
    let found: BTreeSet<String> = files(&folder)
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    assert_eq!(
        found, expected,
        "run `cargo run -- schema --out content/schema`"
    );
    for (name, schema) in schemas() {
        let copy = fs::read_to_string(folder.join(format!("{name}.json")));
        let copy = copy.expect("it was listed");
        assert!(
            copy.replace("\r\n", "\n") == schema,
            "`{name}.json` is old: run `cargo run -- schema --out content/schema`"
        );
    }
}

/// A validator for each schema, by its name.
fn validators() -> BTreeMap<&'static str, Validator> {
    let validator = |schema: String| {
        let schema = serde_json::from_str(&schema).expect("a schema is JSON");
        let options = jsonschema::options().should_validate_formats(true);
        options.build(&schema).expect("a schema is a schema")
    };
    schemas()
        .into_iter()
        .map(|(name, schema)| (name, validator(schema)))
        .collect()
}

/// The schema of a file, as docs/content-format.md says where things are.
fn kind(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split('/').collect();
    Some(match parts.as_slice() {
        ["content", "pack.toml"] => "pack",
        ["content", "cards.toml"] => "cards",
        ["content", "terms.toml"] => "terms",
        ["content", "refused-numbers.toml"] => "refused-numbers",
        ["content", "topics", _] => "topic",
        ["content", "overlays", _, _] => "overlay",
        ["content", "walks", _] => "walk",
        ["content", "forms", _] => "form",
        ["content", "contacts", _] => "contacts",
        ["content", "places", _] => "places",
        ["content", "facts", "unused.toml"] => "unused",
        ["content", "facts", _] => "facts",
        ["content", "media", "media.toml"] => "media",
        ["content", "audio", _, "clips.toml"] => "clips",
        ["locales", _, "review.toml"] => "review",
        ["locales", _, "search.toml"] => "search",
        _ => return None,
    })
}

/// TOML as the JSON that editors check: a date is a string.
fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(list) => list.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, as_json(value)))
            .collect(),
    }
}

/// What the schemas say against a project; every kind of file that was there is noted.
fn refused(project: &Path, seen: &mut BTreeSet<&'static str>) -> Vec<String> {
    let validators = validators();
    let sources = Sources::from_dir(project).expect("the project can be read");
    let mut refused = Vec::new();
    for path in sources.files.keys().filter(|path| path.ends_with(".toml")) {
        let kind = kind(path).unwrap_or_else(|| panic!("`{path}` has no schema"));
        let text = sources.text(path).expect("it is UTF-8");
        let value = as_json(toml::from_str(text).expect("it is TOML"));
        let errors = validators[kind].iter_errors(&value);
        refused.extend(errors.map(|error| format!("{path}{}: {error}", error.instance_path())));
        seen.insert(kind);
    }
    refused
}

#[test]
fn all_content_is_as_the_schemas_say() {
    let mut seen = BTreeSet::new();
    for project in ["", "tests/check/good", "tests/golden/project"] {
        let refused = refused(&root().join(project), &mut seen);
        assert_eq!(refused, Vec::<String>::new(), "`{project}` is clean");
    }
    assert_eq!(
        seen,
        schemas().into_keys().collect(),
        "every schema was used"
    );
}

#[test]
fn the_schemas_refuse_what_the_compiler_refuses() {
    let validators = validators();
    let block = json!({ "id": "a", "kind": "do", "facts": ["x"] });
    let topic = json!({
        "group": "now", "order": 1, "icon": "door", "review_by": "2027-02-24", "block": [block],
    });
    assert!(
        validators["topic"].is_valid(&topic),
        "the topic is right before it is changed"
    );
    for (place, value) in [
        ("/group", json!("today")),
        ("/order", json!("first")),
        ("/icon", json!("Door!")),
        ("/review_by", json!("soon")),
        ("/colour", json!("red")),
        ("/block/0/id", json!("a b")),
        ("/block/0/kind", json!("perhaps")),
        ("/block/0/colour", json!("red")),
        ("/block/0/values", json!({ "hours": "48" })),
    ] {
        let mut changed = topic.clone();
        let (parent, key) = place.rsplit_once('/').expect("a place has a parent");
        changed.pointer_mut(parent).expect("it is there")[key] = value;
        assert!(
            !validators["topic"].is_valid(&changed),
            "`{place}` is wrong in {changed}"
        );
    }
    let mut lacking = topic.clone();
    lacking
        .as_object_mut()
        .expect("it is a table")
        .remove("group");
    assert!(
        !validators["topic"].is_valid(&lacking),
        "`group` is missing"
    );
}
