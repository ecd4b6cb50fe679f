//! Icons, drawn with the colour of the text beside them.

use crate::html::Html;

include!(concat!(env!("OUT_DIR"), "/icons.rs"));

/// An icon of `ui/icons`; nothing if there is none of this name.
pub(crate) fn icon(name: &str) -> Html {
    let found = ICONS.binary_search_by(|(known, _)| (*known).cmp(name));
    let Some((_, inner)) = found.ok().and_then(|index| ICONS.get(index)) else {
        return Html::default();
    };
    Html::trusted(format!(
        "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">{inner}</svg>"
    ))
}
