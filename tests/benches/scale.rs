//! How search grows: `cargo xtask bench`, or `cargo bench -p amparo-tests --bench scale -- 1 10 100`.
//!
//! For each scale a made-up book of fourteen languages is written as a pack and searched by a process of its own, which tells its times, its
//! memory and the bytes of the index. With the feature `references` the same texts are also searched with FTS5 as it comes and with Tantivy.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use amparo_model::{Book, Lang};
use amparo_pack::{Pack, Query, write};
use amparo_tests::scale;

/// How many queries of each kind.
const QUERIES: usize = 300;

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    if let [child, pack, queries] = args.as_slice()
        && child == "--child"
    {
        return search(Path::new(pack), Path::new(queries));
    }
    let scales: Vec<usize> = args.iter().filter_map(|arg| arg.parse().ok()).collect();
    let scales = if scales.is_empty() {
        vec![1, 10]
    } else {
        scales
    };
    let reference = amparo_tests::book(&amparo_tests::our_sources(), false);
    for scale in scales {
        measure(&reference, scale);
    }
}

/// Writes a pack of a scale and has it searched.
fn measure(reference: &Book, scale: usize) {
    let start = Instant::now();
    let book = scale::book(reference, scale);
    let made = start.elapsed();
    let start = Instant::now();
    let bytes = write(&book).expect("the book can be written");
    let written = start.elapsed();
    let text: usize = book
        .messages
        .values()
        .flat_map(|all| all.values())
        .map(|message| message.text.to_plain().len())
        .sum();
    println!(
        "\n{scale} times the reference pack: {} topics, {} languages, {:.1} MB of text",
        book.topics.len(),
        book.languages.len(),
        mega(text)
    );
    println!(
        "made in {:.1} s, written in {:.1} s, {:.1} MB",
        made.as_secs_f64(),
        written.as_secs_f64(),
        mega(bytes.len())
    );
    let folder = tempfile::tempdir().expect("a folder can be made");
    let pack = folder.path().join("pack");
    std::fs::write(&pack, &bytes).expect("the pack can be written");
    drop(bytes);
    index_size(&pack, text);
    let mut list = String::new();
    for language in &book.languages {
        let lang = &language.lang;
        for (kind, slips) in [("own", false), ("typo", true)] {
            for query in scale::queries(&book, lang, QUERIES, slips) {
                let _ = writeln!(list, "{kind}\t{lang}\t{lang}\t{query}");
            }
        }
        // A reader of English who types another language, and the other way round.
        let reader = if lang.as_str() == "en" { "es" } else { "en" };
        for query in scale::queries(&book, lang, QUERIES / 3, false) {
            let _ = writeln!(list, "all\t{reader}\t{lang}\t{query}");
        }
    }
    let queries = folder.path().join("queries");
    std::fs::write(&queries, list).expect("the queries can be written");
    #[cfg(feature = "references")]
    references::measure(&book);
    drop(book);
    let this = std::env::current_exe().expect("this is a file");
    let status = Command::new(this)
        .arg("--child")
        .args([&pack, &queries])
        .status();
    assert!(
        status.expect("it can be started").success(),
        "the search failed"
    );
}

/// The bytes of the tables that search reads, beside the text.
fn index_size(pack: &Path, text: usize) {
    let conn = rusqlite::Connection::open(pack).expect("it is SQLite");
    let sum = |like: &str| -> i64 {
        let sql = format!("SELECT coalesce(sum(length(block)), 0) FROM \"{like}\"");
        conn.query_row(&sql, [], |row| row.get(0))
            .expect("it can be read")
    };
    let mut index = 0;
    let mut names = conn
        .prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'search\\__%\\_data' ESCAPE '\\'")
        .expect("a query");
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .expect("a query")
        .collect::<Result<_, _>>()
        .expect("names");
    for name in &names {
        index += sum(name);
    }
    let other: i64 = conn
        .query_row(
            "SELECT (SELECT coalesce(sum(length(words) + length(stop) + length(same) + length(lengths)), 0) FROM lexicon) + (SELECT sum(length(packed)) FROM passages) + (SELECT sum(length(message) + length(place) + 8) FROM passage)",
            [],
            |row| row.get(0),
        )
        .expect("it can be read");
    println!(
        "index {:.2} bytes for each byte of text, words and passages {:.2}",
        index as f64 / text as f64,
        other as f64 / text as f64
    );
}

/// Searches a pack and tells the times.
fn search(pack: &Path, queries: &Path) {
    let bytes: &'static [u8] = Vec::leak(std::fs::read(pack).expect("the pack can be read"));
    let list = std::fs::read_to_string(queries).expect("the queries can be read");
    let before = resident();
    let start = Instant::now();
    let pack = Pack::open_static(bytes).expect("it opens");
    let first: Lang = "en".parse().expect("a tag");
    let ask = |lang: &Lang, text: &str| {
        let query = Query {
            text,
            lang,
            path: &[],
        };
        pack.search(query).expect("any text is a query").hits.len()
    };
    ask(&first, "lawyer");
    println!(
        "open and first search {:.2} ms",
        start.elapsed().as_secs_f64() * 1000.0
    );
    let mut kinds: std::collections::BTreeMap<(String, String), (Vec<Duration>, usize)> =
        Default::default();
    // Twice: the first time what is read when first needed is read.
    for round in 0..2 {
        for line in list.lines() {
            let mut parts = line.splitn(4, '\t');
            let (Some(kind), Some(reader), Some(lang), Some(text)) =
                (parts.next(), parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let reader: Lang = reader.parse().expect("a tag");
            let start = cpu_time::ThreadTime::now();
            let hits = ask(&reader, text);
            let time = start.elapsed();
            if round == 1 {
                let lang = if kind == "all" {
                    "".into()
                } else {
                    lang.to_owned()
                };
                let (times, found) = kinds.entry((kind.to_owned(), lang)).or_default();
                times.push(time);
                *found += usize::from(hits > 0);
            }
        }
    }
    println!(
        "{:<24} {:>10} {:>10} {:>8}",
        "", "p50 ms", "p99 ms", "found"
    );
    let mut total: std::collections::BTreeMap<String, (Vec<Duration>, usize)> = Default::default();
    for ((kind, lang), (mut times, found)) in kinds {
        let (all, sum) = total.entry(kind.clone()).or_default();
        all.extend(&times);
        *sum += found;
        if kind != "all" {
            row(&format!("  {kind} {lang}"), &mut times, found);
        }
    }
    for (kind, (mut times, found)) in total {
        let name = match kind.as_str() {
            "own" => "own language",
            "typo" => "own language, misspelt",
            _ => "another language",
        };
        row(name, &mut times, found);
    }
    println!(
        "memory beside the pack's bytes {:.1} MB at most",
        (resident().1 - before.0) as f64 / 1024.0
    );
}

/// Prints the percentiles of times.
fn row(name: &str, times: &mut [Duration], found: usize) {
    times.sort();
    let at = |percent: usize| {
        times.get((times.len() * percent / 100).min(times.len().saturating_sub(1)))
    };
    let show = |time: Option<&Duration>| time.map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    let share = found * 100 / times.len().max(1);
    println!(
        "{name:<24} {:>10.3} {:>10.3} {share:>7}%",
        show(at(50)),
        show(at(99))
    );
}

/// What this process holds in memory now and held at most, in KiB.
fn resident() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let value = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number.and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    (value("VmRSS:"), value("VmHWM:"))
}

fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// The same texts in other engines.
#[cfg(feature = "references")]
mod references {
    use super::{Book, Duration, Lang, QUERIES, row, scale};
    use cpu_time::ThreadTime;
    use tantivy::collector::TopDocs;
    use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
    use tantivy::schema::{IndexRecordOption, STORED, Schema, TEXT};
    use tantivy::tokenizer::TokenStream;

    pub(super) fn measure(book: &Book) {
        println!(
            "{:<24} {:>10} {:>10} {:>8}",
            "references", "p50 ms", "p99 ms", "found"
        );
        for tag in ["en", "ru", "ar", "zh-Hans"] {
            let lang: Lang = tag.parse().expect("a tag");
            let texts: Vec<String> = book.messages[&lang]
                .values()
                .map(|message| message.text.to_plain())
                .collect();
            let bytes: usize = texts.iter().map(String::len).sum();
            let queries = scale::queries(book, &lang, QUERIES, false);
            plain_fts5(tag, &texts, bytes, &queries);
            tantivy(tag, &texts, bytes, &queries);
        }
    }

    fn plain_fts5(tag: &str, texts: &[String], bytes: usize, queries: &[String]) {
        let mut conn = rusqlite::Connection::open_in_memory().expect("it opens");
        conn.execute_batch(
            "CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61', content='')",
        )
        .expect("a table");
        let insert = conn.transaction().expect("a transaction");
        for (row, text) in texts.iter().enumerate() {
            insert
                .execute(
                    "INSERT INTO t(rowid, text) VALUES (?1, ?2)",
                    rusqlite::params![row + 1, text],
                )
                .expect("a row");
        }
        insert.commit().expect("it is kept");
        conn.execute_batch("INSERT INTO t(t) VALUES ('optimize')")
            .expect("it can be optimised");
        let size: i64 = conn
            .query_row("SELECT sum(length(block)) FROM t_data", [], |row| {
                row.get(0)
            })
            .expect("a sum");
        let mut times: Vec<Duration> = Vec::new();
        let mut found = 0;
        for query in queries {
            let words: Vec<String> = query
                .split_whitespace()
                .map(|word| format!("\"{}\"", word.replace('"', "")))
                .collect();
            let start = ThreadTime::now();
            let mut statement = conn
                .prepare_cached("SELECT rowid FROM t WHERE t MATCH ?1 ORDER BY rank LIMIT 20")
                .expect("a query");
            let rows = statement
                .query_map([words.join(" AND ")], |row| row.get::<_, i64>(0))
                .expect("rows");
            let count = rows.count();
            times.push(start.elapsed());
            found += usize::from(count > 0);
        }
        row(
            &format!("  unicode61 {tag} {:.2}", size as f64 / bytes as f64),
            &mut times,
            found,
        );
    }

    fn tantivy(tag: &str, texts: &[String], bytes: usize, queries: &[String]) {
        let mut schema = Schema::builder();
        let id = schema.add_u64_field("id", STORED);
        let text = schema.add_text_field("text", TEXT);
        let index = tantivy::Index::create_in_ram(schema.build());
        let mut writer = index
            .writer_with_num_threads(1, 200_000_000)
            .expect("a writer");
        for (row, one) in texts.iter().enumerate() {
            writer
                .add_document(tantivy::doc!(id => row as u64, text => one.as_str()))
                .expect("a row");
        }
        writer.commit().expect("it is kept");
        let reader = index.reader().expect("a reader");
        let searcher = reader.searcher();
        let size = searcher
            .space_usage()
            .expect("it is known")
            .total()
            .get_bytes();
        let mut tokenizer = index.tokenizer_for_field(text).expect("a tokenizer");
        let mut times: Vec<Duration> = Vec::new();
        let mut found = 0;
        for query in queries {
            let start = ThreadTime::now();
            let mut terms: Vec<(Occur, Box<dyn Query>)> = Vec::new();
            let mut stream = tokenizer.token_stream(query);
            while let Some(token) = stream.next() {
                let term = tantivy::Term::from_field_text(text, &token.text);
                terms.push((
                    Occur::Must,
                    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
                ));
            }
            let hits = searcher
                .search(
                    &BooleanQuery::new(terms),
                    &TopDocs::with_limit(20).order_by_score(),
                )
                .expect("a search");
            times.push(start.elapsed());
            found += usize::from(!hits.is_empty());
        }
        row(
            &format!("  tantivy {tag} {:.2}", size as f64 / bytes as f64),
            &mut times,
            found,
        );
    }
}
