//! Measures what DESIGN gives a budget, on our own content: `cargo xtask bench`.
//!
//! Each line is one operation, warm, many times: the median and the 99th percentile of the processor time it took, beside its budget. All of it is
//! computation in memory, so the processor's time is the reader's time, and other programs on the machine do not disturb it. It asserts
//! nothing: machines differ.

use std::hint::black_box;
use std::time::Duration;

use amparo_compile::{Options, compile};
use amparo_pack::{Pack, Query, write};
use amparo_site::{Platform, ShellInfo, Site};
use cpu_time::ThreadTime;

const SHELL: ShellInfo = ShellInfo {
    name: "bench",
    version: "0",
    platform: Platform::Web,
};

/// Runs an operation and prints its percentiles.
fn measure(name: &str, budget: &str, times: usize, mut operation: impl FnMut()) {
    for _ in 0..times / 10 + 1 {
        operation();
    }
    let mut taken: Vec<Duration> = Vec::with_capacity(times);
    for _ in 0..times {
        let start = ThreadTime::now();
        operation();
        taken.push(start.elapsed());
    }
    taken.sort();
    let at = |percent: usize| taken.get(times * percent / 100).or(taken.last());
    let show = |time: Option<&Duration>| {
        format!("{:.3} ms", time.map_or(0.0, Duration::as_secs_f64) * 1000.0)
    };
    println!(
        "{name:<58} {:>11} {:>11}   {budget}",
        show(at(50)),
        show(at(99))
    );
}

fn main() {
    let sources = amparo_tests::our_sources();
    let today = "2026-11-24".parse().expect("it is a date");
    let options = Options {
        today,
        pseudo: false,
    };
    let book = amparo_tests::book(&sources, false);
    let bytes: &'static [u8] = Vec::leak(write(&book).expect("the book can be written"));
    let open = || Site::new(Pack::open_static(bytes).expect("it opens"), SHELL);
    let site = open();
    let page = |address: &str| {
        black_box(amparo_tests::get(&site, address));
    };

    println!("{:<58} {:>11} {:>11}   budget", "", "median", "p99");
    measure(
        "open the embedded pack and make the first page",
        "5 ms",
        200,
        || {
            black_box(amparo_tests::get(&open(), "/"));
        },
    );
    measure(
        "open the embedded pack and make the Spanish home page",
        "5 ms",
        200,
        || {
            black_box(amparo_tests::get(&open(), "/es/us-ga/"));
        },
    );
    measure("home page, Spanish", "", 2000, || page("/es/us-ga/"));
    for topic in ["at-door", "someone-taken", "in-car"] {
        let address = format!("/es/us-ga-dekalb/topic/{topic}");
        measure(
            &format!("topic {topic}, Spanish, DeKalb"),
            "0.5 ms p99",
            2000,
            || page(&address),
        );
    }
    measure("all contacts of a need, DeKalb", "", 2000, || {
        page("/es/us-ga-dekalb/contacts/civil-legal")
    });
    let es = "es".parse().expect("a tag");
    let search = |text: &str| {
        let query = Query {
            text,
            lang: &es,
            path: &[],
        };
        black_box(site.pack().search(query).expect("any text is a query"));
    };
    for query in [
        "abogado",
        "la migra puerta",
        "juez firma orden",
        "detenc",
        "abogdo puetra",
        "qué hago si la policía me para en el carro y no tengo licencia",
    ] {
        let name = format!("search `{query}`");
        measure(&name, "1 ms p99", 2000, || search(query));
    }
    for query in ["lawyer", "what do I sign at the jail", "detainr"] {
        let name = format!("search `{query}` in all languages");
        measure(&name, "3 ms p99", 2000, || search(query));
    }
    measure("search page `abogado`, made whole", "", 1000, || {
        page("/es/us-ga/search?q=abogado")
    });
    measure("verify a pack and open it", "", 50, || {
        black_box(Pack::open(bytes).expect("it opens"));
    });
    measure(
        "compile all content in all languages",
        "2000 ms",
        10,
        || {
            black_box(compile(&sources, options));
        },
    );
    measure("write the pack", "", 10, || {
        black_box(write(&book).expect("it can be written"));
    });

    println!();
    let first = amparo_tests::get(&site, "/");
    let mut size = first.body.len();
    for link in amparo_tests::links(&amparo_tests::text(&first), "/") {
        if link.starts_with("/assets/") {
            size += amparo_tests::get(&site, &link).body.len();
        }
    }
    println!(
        "{:<58} {size:>11} bytes   60000 bytes",
        "first page with its styles and scripts"
    );
    let door = amparo_tests::get(&site, "/es/us-ga/topic/at-door")
        .body
        .len();
    println!("{:<58} {door:>11} bytes", "the page at-door alone, Spanish");
    let text: usize = sources.files.values().map(Vec::len).sum();
    println!("{:<58} {:>11} bytes", "the pack", bytes.len());
    println!("{:<58} {text:>11} bytes", "its sources");
}
