//! Stems: words of one family share one, where Snowball knows the language.

use std::borrow::Cow;

use amparo_model::Lang;
use frostem::{Algorithm, Stemmer};

/// Stands before a stem in the index, so that it is never taken for a word.
pub(crate) const MARK: char = '\u{2d1}';

/// The shortest word in characters that is stemmed.
const MIN_STEMMED: usize = 3;

/// The stemmer of a language, or none.
#[derive(Clone, Copy)]
pub(crate) struct Stems(Option<Stemmer>);

impl Stems {
    pub(crate) fn of(lang: &Lang) -> Self {
        let algorithm = match lang.language() {
            "ar" => Algorithm::Arabic,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fa" => Algorithm::Persian,
            "fr" => Algorithm::French,
            "hi" => Algorithm::Hindi,
            "pt" => Algorithm::Portuguese,
            "ru" => Algorithm::Russian,
            _ => return Self(None),
        };
        Self(Some(Stemmer::new(algorithm)))
    }

    /// The stem of a folded word; the word itself where there is none.
    pub(crate) fn stem<'a>(self, word: &'a str) -> Cow<'a, str> {
        match self.0 {
            Some(stemmer) if word.chars().nth(MIN_STEMMED - 1).is_some() => stemmer.stem(word),
            _ => word.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_family_share_a_stem() {
        for (lang, one, other) in [
            ("es", "abogada", "abogados"),
            ("es", "detenciones", "detencion"),
            ("en", "arrested", "arrests"),
            ("ru", "адвоката", "адвокаты"),
            ("ar", "المحامي", "محامي"),
            ("hi", "वकीलों", "वकील"),
            ("fr", "avocats", "avocat"),
            ("pt-BR", "advogadas", "advogado"),
        ] {
            let stems = Stems::of(&lang.parse().expect("a tag"));
            assert_eq!(stems.stem(one), stems.stem(other), "{lang}");
        }
    }

    #[test]
    fn a_language_without_stems_keeps_its_words() {
        let stems = Stems::of(&"vi".parse().expect("a tag"));
        assert_eq!(stems.stem("luat"), "luat");
    }
}
