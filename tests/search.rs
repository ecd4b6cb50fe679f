//! Search finds: in every language and script, with mistakes, and as well as it did.

use std::collections::BTreeSet;

use amparo_compile::Sources;
use amparo_model::{Book, Lang};
use amparo_pack::{How, Pack, Query, Searched};
use amparo_tests::quality;

/// Three pages in eighteen languages: someone at the door, a lawyer, an arrest. Small words in test data, not advice.
const PAGES: &[(&str, [&str; 3])] = &[
    (
        "en",
        [
            "Police at the door",
            "Find a lawyer",
            "Someone was arrested",
        ],
    ),
    (
        "es",
        [
            "La policía en la puerta",
            "Buscar un abogado",
            "Arrestaron a alguien",
        ],
    ),
    (
        "vi",
        [
            "Cảnh sát ở trước cửa nhà",
            "Tìm luật sư",
            "Có người bị bắt giữ",
        ],
    ),
    (
        "ko",
        [
            "경찰이 문 앞에 왔을 때",
            "변호사를 찾기",
            "누군가 체포되었습니다",
        ],
    ),
    ("zh-Hans", ["警察在家门口", "寻找律师", "有人被逮捕了"]),
    (
        "ja",
        ["警察が玄関に来た", "弁護士を探す", "だれかが逮捕された"],
    ),
    ("gu", ["પોલીસ દરવાજા પર છે", "વકીલ શોધો", "કોઈની ધરપકડ થઈ"]),
    (
        "fr",
        [
            "La police à la porte",
            "Trouver un avocat",
            "Quelqu’un a été arrêté",
        ],
    ),
    ("am", ["ፖሊስ በር ላይ ነው", "ጠበቃ ያግኙ", "ሰው ታሰረ"]),
    ("hi", ["पुलिस दरवाज़े पर है", "वकील खोजें", "किसी की गिरफ्तारी हुई"]),
    (
        "ht",
        ["Lapolis nan pòt la", "Jwenn yon avoka", "Yo arete yon moun"],
    ),
    (
        "ru",
        ["Полиция у двери", "Найти адвоката", "Кого-то арестовали"],
    ),
    ("ar", ["الشرطة عند الباب", "ابحث عن محامٍ", "تم اعتقال شخص"]),
    (
        "pt-BR",
        [
            "A polícia está na porta",
            "Encontrar um advogado",
            "Alguém foi preso",
        ],
    ),
    (
        "fa",
        ["پلیس پشت در است", "پیدا کردن وکیل", "کسی بازداشت شد"],
    ),
    ("th", ["ตำรวจอยู่ที่ประตู", "หาทนายความ", "มีคนถูกจับกุม"]),
    ("km", ["ប៉ូលិសនៅមាត់ទ្វារ", "រកមេធាវី", "មានគេត្រូវចាប់ខ្លួន"]),
    ("my", ["ရဲတံခါးဝမှာရှိသည်", "ရှေ့နေရှာပါ", "တစ်ယောက်ယောက်အဖမ်းခံရသည်"]),
    ("lo", ["ຕຳຫຼວດຢູ່ໜ້າປະຕູ", "ຊອກຫາທະນາຍຄວາມ", "ມີຄົນຖືກຈັບກຸມ"]),
];
const DOOR: &str = "topic/door";
const LAWYER: &str = "topic/lawyer";
const ARREST: &str = "topic/arrest";

/// A project of these pages.
fn tower() -> Book {
    let mut sources = Sources::default();
    let mut add = |path: String, text: String| {
        sources.files.insert(path, text.into_bytes());
    };
    let mut pack = String::from(
        "id = \"tower\"\nversion = \"1\"\ndate = 2026-11-01\nexpires = 2027-05-01\nsource = \"en\"\ndefault_place = \"us\"\n",
    );
    for (lang, _) in PAGES {
        pack.push_str(&format!("[[language]]\ntag = \"{lang}\"\npartial = true\n"));
    }
    add("content/pack.toml".into(), pack);
    add(
        "content/places/us.toml".into(),
        "[[place]]\nid = \"us\"\nkind = \"country\"\n".into(),
    );
    for (order, id) in ["door", "lawyer", "arrest"].into_iter().enumerate() {
        let topic =
            format!("group = \"now\"\norder = {order}\nicon = \"house\"\nreview_by = 2027-05-01\n");
        add(format!("content/topics/{id}.toml"), topic);
        for (lang, titles) in PAGES {
            let title = titles[order];
            let text = format!("{id}-title = {title}\n{id}-short = {title}\n{id}-lead = {title}\n");
            add(format!("locales/{lang}/{id}.ftl"), text);
        }
    }
    for (lang, _) in PAGES {
        let place = if *lang == "en" {
            "place-us = USA\n"
        } else {
            ""
        };
        add(format!("locales/{lang}/places.ftl"), place.into());
        add(
            format!("locales/{lang}/ui.ftl"),
            format!("language-name = {lang}\n"),
        );
    }
    for (lang, _) in PAGES.iter().filter(|(lang, _)| *lang != "en") {
        let tag: Lang = lang.parse().expect("a tag");
        let state = amparo_model::State::Machine;
        let (text, _) =
            amparo_compile::review(&sources, &tag, state, &[]).expect("it can be reviewed");
        sources
            .files
            .insert(format!("locales/{lang}/review.toml"), text.into_bytes());
    }
    amparo_tests::book(&sources, false)
}

fn pack_of(book: &Book) -> Pack {
    Pack::open(&amparo_pack::write(book).expect("it can be written")).expect("it opens")
}

fn search(pack: &Pack, lang: &str, text: &str) -> Searched {
    let lang = lang.parse().expect("a tag");
    let query = Query {
        text,
        lang: &lang,
        path: &[],
    };
    pack.search(query).expect("any text is a query")
}

/// The best page of a search.
fn first(pack: &Pack, lang: &str, text: &str) -> String {
    let hits = search(pack, lang, text).hits;
    hits.first()
        .map_or("nothing".into(), |hit| hit.page.to_string())
}

#[test]
fn every_language_finds_its_own_words() {
    let pack = pack_of(&tower());
    for (lang, query, wanted) in [
        ("en", "lawyers", LAWYER),
        ("es", "abogada", LAWYER),
        ("vi", "luat su", LAWYER),
        ("vi", "bắt giữ", ARREST),
        ("ko", "체포", ARREST),
        ("ko", "변호사가", LAWYER),
        ("ko", "경찰에게", DOOR),
        ("zh-Hans", "逮捕", ARREST),
        ("zh-Hans", "律师", LAWYER),
        ("zh-Hans", "警察来了怎么办", DOOR),
        ("ja", "弁護士", LAWYER),
        ("ja", "逮捕されました", ARREST),
        ("gu", "વકીલ", LAWYER),
        ("fr", "avocats", LAWYER),
        ("fr", "arrete", ARREST),
        ("am", "ጠበቃ", LAWYER),
        ("hi", "वकीलों", LAWYER),
        ("hi", "गिरफ्तारी", ARREST),
        ("ht", "pot la", DOOR),
        ("ru", "адвокат", LAWYER),
        ("ru", "дверь", DOOR),
        ("ar", "محامي", LAWYER),
        ("ar", "المحامى", LAWYER),
        ("pt-BR", "advogada", LAWYER),
        ("fa", "وكيل", LAWYER),
        ("th", "ทนายความ", LAWYER),
        ("th", "ตำรวจ", DOOR),
        ("km", "មេធាវី", LAWYER),
        ("km", "ប៉ូលិស", DOOR),
        ("my", "ရှေ့နေ", LAWYER),
        ("my", "ရဲ", DOOR),
        ("lo", "ທະນາຍຄວາມ", LAWYER),
        ("lo", "ຈັບກຸມ", ARREST),
    ] {
        assert_eq!(first(&pack, lang, query), wanted, "{lang} `{query}`");
    }
}

#[test]
fn a_query_in_any_language_finds_and_says_so() {
    let pack = pack_of(&tower());
    for (reader, query, wanted, found_in) in [
        ("es", "체포", ARREST, "ko"),
        ("en", "律师", LAWYER, "zh-Hans"),
        ("ko", "abogado", LAWYER, "es"),
        ("ar", "avocat", LAWYER, "fr"),
        ("zh-Hans", "адвокат", LAWYER, "ru"),
        ("en", "محامي", LAWYER, "ar"),
        ("es", "ทนายความ", LAWYER, "th"),
        ("en", "મદદ વકીલ", LAWYER, "gu"),
    ] {
        let searched = search(&pack, reader, query);
        let page = searched.hits.first().map(|hit| hit.page.to_string());
        assert_eq!(page.as_deref(), Some(wanted), "{reader} `{query}`");
        let noted = searched.via.iter().find(|via| via.how == How::Language);
        let noted = noted.unwrap_or_else(|| panic!("`{query}` is noted: {:?}", searched.via));
        assert_eq!(noted.lang.as_str(), found_in, "`{query}`");
    }
}

#[test]
fn a_word_of_another_script_is_found_by_its_sound() {
    let book = tower();
    for (lang, query, wanted) in [
        ("ar", "muhami", LAWYER),
        ("ar", "shurta", DOOR),
        ("ru", "advokat", LAWYER),
        ("ko", "byeonhosa", LAWYER),
        ("ko", "gyeongchal", DOOR),
        ("hi", "vakeel", LAWYER),
        ("hi", "giraftari", ARREST),
        ("gu", "wakil", LAWYER),
        ("am", "tebeka", LAWYER),
        ("fa", "vakil", LAWYER),
    ] {
        // Beside its own language only the source: `advokat` is also nearly French.
        let mut book = book.clone();
        book.languages
            .retain(|language| ["en", lang].contains(&language.lang.as_str()));
        let pack = pack_of(&book);
        assert_eq!(first(&pack, lang, query), wanted, "{lang} `{query}`");
        assert_eq!(
            first(&pack, "en", query),
            wanted,
            "`{query}` read in English"
        );
    }
}

#[test]
fn mistakes_still_find() {
    let pack = pack_of(&tower());
    for (lang, query, wanted) in [
        ("es", "abogdo", LAWYER),
        ("es", "puetra", DOOR),
        ("es", "polisia", DOOR),
        ("en", "laywer", LAWYER),
        ("en", "arestted", ARREST),
        ("en", "polcie dor", DOOR),
        ("en", "lawy", LAWYER),
        ("ru", "одвокат", LAWYER),
        ("ar", "محامو", LAWYER),
        ("hi", "वकिल", LAWYER),
    ] {
        assert_eq!(first(&pack, lang, query), wanted, "{lang} `{query}`");
    }
    let noted = search(&pack, "es", "abogdo").via;
    assert_eq!(noted.len(), 1, "{noted:?}");
    assert_eq!(
        (noted[0].how, noted[0].found.as_str()),
        (How::Typo, "abogado")
    );
    assert!(
        search(&pack, "es", "abogado").via.is_empty(),
        "what was typed right needs no note"
    );
}

#[test]
fn what_is_nothing_like_any_word_gives_guesses_or_nothing() {
    let pack = pack_of(&tower());
    let guessed = search(&pack, "en", "lahjerr");
    assert!(guessed.guessed, "{guessed:?}");
    let nothing = search(&pack, "en", "qqqqqqqqqqqq");
    assert!(nothing.hits.is_empty() && !nothing.guessed);
}

#[test]
fn search_finds_as_well_as_it_did() {
    let book = amparo_tests::book(&amparo_tests::our_sources(), false);
    let pack = pack_of(&book);
    let floors = quality::floors();
    for language in &book.languages {
        let lang = &language.lang;
        let set = quality::set(&quality::folder(), lang).expect("it is TOML");
        let set = set.unwrap_or_else(|| panic!("tests/search/{lang}.toml is there"));
        assert!(
            set.query.len() >= 40,
            "{lang} has {} queries",
            set.query.len()
        );
        let mut seen = BTreeSet::new();
        for query in &set.query {
            assert!(seen.insert(&query.q), "{lang}: `{}` stands twice", query.q);
        }
        for page in set.query.iter().flat_map(|query| &query.want) {
            assert!(is_page(&pack, page), "{lang}: there is no page `{page}`");
        }
        let quality = quality::measure(&pack, lang, &set);
        if let Some(problem) = quality.below(floors.get(lang.as_str())) {
            panic!(
                "{lang}: {problem}; `cargo xtask search-quality --misses` shows which\n{}",
                quality.misses.join("\n")
            );
        }
    }
}

/// Whether a page that is wanted is there.
fn is_page(pack: &Pack, address: &str) -> bool {
    use amparo_model::PageKind as Kind;
    let Ok(page) = address.parse::<amparo_model::PageRef>() else {
        return false;
    };
    let id = &page.id;
    let found = match page.kind {
        Kind::Topic => pack.topic_head(id).map(|page| page.is_some()),
        Kind::Walk => pack.walk_head(id).map(|page| page.is_some()),
        Kind::Form => pack.form_head(id).map(|page| page.is_some()),
        Kind::Card => pack.card(id).map(|page| page.is_some()),
        Kind::Contact => pack.contact(id).map(|page| page.is_some()),
        Kind::Place => pack.place(id).map(|page| page.is_some()),
        Kind::Term => pack.term(id).map(|page| page.is_some()),
        Kind::Need => Ok(amparo_model::Need::of(id.as_str()).is_some()),
        Kind::Group => Ok(amparo_model::Group::of(id.as_str()).is_some()),
    };
    found.expect("it can be read")
}
