//! Styles and scripts, compiled in.

/// A file that pages ask for.
pub(crate) struct Asset {
    /// Its name in `ui/`.
    pub(crate) stem: &'static str,
    /// Its name in addresses, which changes with its content.
    pub(crate) name: &'static str,
    /// Its media type.
    pub(crate) mime: &'static str,
    /// Its bytes.
    pub(crate) bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The asset of an address.
pub(crate) fn by_name(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// The address name of a file of `ui/`.
pub(crate) fn name_of(stem: &str) -> &'static str {
    ASSETS
        .iter()
        .find(|asset| asset.stem == stem)
        .map_or("", |asset| asset.name)
}
