//! Compiles in what pages are made of besides templates: icons, styles, scripts, and the few words that are needed when there is no pack.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    for watched in ["ui", "locales"] {
        println!("cargo:rerun-if-changed={}", root.join(watched).display());
    }
    fs::write(out.join("icons.rs"), icons(&root.join("ui/icons"))?)?;
    fs::write(out.join("assets.rs"), assets(&root.join("ui"), &out)?)?;
    fs::write(out.join("broken.rs"), broken(&root.join("locales"))?)?;
    Ok(())
}

/// The names in a folder with an ending, sorted.
fn names(folder: &Path, ending: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(ending) {
            names.push(stem.to_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// What stands between `<svg …>` and `</svg>` of each icon.
fn icons(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("pub(crate) static ICONS: &[(&str, &str)] = &[\n");
    for name in names(folder, ".svg")? {
        let text = fs::read_to_string(folder.join(format!("{name}.svg")))?;
        let inner = text
            .split_once("<svg")
            .and_then(|(_, rest)| rest.split_once('>'))
            .and_then(|(_, rest)| rest.rsplit_once("</svg>"))
            .map(|(inner, _)| inner.split_whitespace().collect::<Vec<_>>().join(" "))
            .ok_or_else(|| format!("`{name}.svg` is not an SVG"))?;
        writeln!(code, "    ({name:?}, {inner:?}),")?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// The first letter of the styles that the first page does without.
const LATER: char = '7';

/// Styles and scripts, each under a name that changes with its content. The styles are two files, each in the order of their
/// names: what every page needs, and from `7-…` on what the first page does without.
fn assets(ui: &Path, out: &Path) -> Result<String, Box<dyn Error>> {
    let (mut site, mut more) = (Vec::new(), Vec::new());
    for stem in names(&ui.join("css"), ".css")? {
        let style = if stem < LATER.to_string() {
            &mut site
        } else {
            &mut more
        };
        style.extend(fs::read(ui.join(format!("css/{stem}.css")))?);
    }
    let mut files = Vec::new();
    for (name, style) in [("site.css", site), ("more.css", more)] {
        let path = out.join(name);
        fs::write(&path, style)?;
        files.push((name.to_owned(), path, "text/css; charset=utf-8"));
    }
    for (folder, ending, mime) in [
        ("js", ".js", "text/javascript; charset=utf-8"),
        ("img", ".svg", "image/svg+xml"),
    ] {
        for stem in names(&ui.join(folder), ending)? {
            let name = format!("{stem}{ending}");
            let path = ui.join(folder).join(&name).canonicalize()?;
            files.push((name, path, mime));
        }
    }
    let mut code = String::from("pub(crate) static ASSETS: &[Asset] = &[\n");
    for (file, path, mime) in files {
        let hash = fnv(&fs::read(&path)?);
        let (stem, ending) = file.split_once('.').ok_or("an asset has an ending")?;
        writeln!(
            code,
            "    Asset {{ stem: \"{file}\", name: \"{stem}-{hash:016x}.{ending}\", mime: {mime:?}, bytes: include_bytes!({:?}) }},",
            path.display().to_string()
        )?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// FNV-1a, to tell one version of a file from another.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The messages `broken-…` of every language: the page about a broken pack cannot take them from a pack.
fn broken(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("pub(crate) static BROKEN: &[(&str, &[(&str, &str)])] = &[\n");
    let mut langs: Vec<String> = names(folder, "")?;
    langs.sort_by_key(|lang| (lang != "en", lang.clone()));
    for lang in langs {
        let Ok(text) = fs::read_to_string(folder.join(&lang).join("ui.ftl")) else {
            continue;
        };
        writeln!(code, "    ({lang:?}, &[")?;
        for line in text.lines().filter(|line| line.starts_with("broken-")) {
            if let Some((id, words)) = line.split_once('=') {
                writeln!(code, "        ({:?}, {:?}),", id.trim(), words.trim())?;
            }
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    Ok(code)
}
