//! Shows a pack's pages in a browser as the app on a telephone would, with what some person keeps: for the tests in Chromium, where there is no app.
//!
//! `app-pages PACK` says its address on its first line, and answers until it is ended. Every address begins with what the app has to say
//! of the person's own things: `/open/es/us-ga/mine` is the page `/es/us-ga/mine` of somebody whose things are open (see [`State`]).
//! Pages only know relative links, so that they never lead out of their state.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::mpsc::{Sender, channel};

use amparo_model::{Person, Personal, PersonalError, Private, Role, Sheet};
use amparo_pack::Pack;
use amparo_site::{Mine, Opened, Platform, Response, ShellInfo, Site, Unreadable};

/// The longest request, in bytes.
const MAX_BYTES: u64 = 64 << 10;

/// What somebody keeps, and whether it may be seen now.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Nothing was kept yet.
    Missing,
    /// A PIN seals it.
    Locked,
    /// The same after wrong tries.
    Waiting,
    /// It is open, and somebody filled it well.
    Open,
    /// It is open, no PIN seals it, and there is nothing in it.
    Empty,
    /// The file is damaged.
    Unreadable,
}

impl State {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "missing" => Self::Missing,
            "locked" => Self::Locked,
            "waiting" => Self::Waiting,
            "open" => Self::Open,
            "empty" => Self::Empty,
            "unreadable" => Self::Unreadable,
            _ => return None,
        })
    }

    fn mine<'a>(self, full: &'a Personal, empty: &'a Personal) -> Mine<'a> {
        let locked = |wait_seconds, tries_left| Mine::Locked {
            wait_seconds,
            tries_left,
        };
        let open = |personal, protected| {
            Mine::Open(Opened {
                personal,
                protected,
                wipe_after: protected.then_some(10),
            })
        };
        match self {
            Self::Missing => Mine::Missing,
            Self::Locked => locked(0, None),
            Self::Waiting => locked(30, Some(3)),
            Self::Open => open(full, true),
            Self::Empty => open(empty, false),
            Self::Unreadable => Mine::Unreadable(Unreadable::Damaged),
        }
    }
}

fn main() -> ExitCode {
    let Some(pack) = std::env::args().nth(1) else {
        eprintln!("usage: app-pages PACK");
        return ExitCode::from(2);
    };
    match serve(&pack) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(pack: &str) -> Result<(), Box<dyn std::error::Error>> {
    let shell = ShellInfo {
        name: "test",
        version: "0",
        platform: Platform::Android,
    };
    let site = Site::new(Pack::open(&std::fs::read(pack)?)?, shell);
    let (full, empty) = (personal()?, Personal::default());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    println!("http://{address}/");
    io::stdout().flush()?;
    // A browser also opens connections on which it says nothing yet: each is listened to on its own, and one site answers all.
    let (asked, questions) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let asked = asked.clone();
            std::thread::spawn(move || listen(stream, &asked));
        }
    });
    for (address, stream) in questions {
        let response = answer(&site, &address, &full, &empty);
        // Who has gone away hears nothing.
        let _ = write(stream, response);
    }
    Ok(())
}

/// Reads one request, and hands its address on.
fn listen(stream: TcpStream, asked: &Sender<(String, TcpStream)>) {
    let mut lines = BufReader::new(io::Read::take(&stream, MAX_BYTES)).lines();
    let Some(Ok(first)) = lines.next() else {
        return;
    };
    // All of it is read, since a connection that is closed with something unread breaks off.
    while matches!(lines.next(), Some(Ok(line)) if !line.is_empty()) {}
    let mut words = first.split(' ');
    if let (Some("GET"), Some(address)) = (words.next(), words.next()) {
        // The program ends.
        let _ = asked.send((address.to_owned(), stream));
    }
}

fn answer(site: &Site, address: &str, full: &Personal, empty: &Personal) -> Option<Response> {
    let rest = address.strip_prefix('/')?;
    let (state, _) = rest.split_once('/')?;
    let mine = State::of(state)?.mine(full, empty);
    Some(amparo_tests::get_with(site, &rest[state.len()..], mine))
}

fn write(mut stream: TcpStream, response: Option<Response>) -> io::Result<()> {
    let Some(response) = response else {
        return stream.write_all(
            b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        );
    };
    let mut head = format!("HTTP/1.1 {} \r\n", response.status);
    for (name, value) in &response.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let length = response.body.len();
    head.push_str(&format!(
        "content-length: {length}\r\nconnection: close\r\n\r\n"
    ));
    stream.write_all(head.as_bytes())?;
    stream.write_all(&response.body)
}

/// Long names, a name from right to left, text that would be mark-up, an office, and somebody without a number.
fn personal() -> Result<Personal, PersonalError> {
    let person = |name: &str, role, numbers: &[&str], lang: &str| Person {
        id: 0,
        name: Private::new(name),
        role,
        numbers: numbers.iter().map(|number| Private::new(*number)).collect(),
        lang: lang.parse().ok(),
        message: role != Role::Consulate,
        contact: None,
    };
    let mut mine = Personal::default();
    let numbers = ["(404) 555-0123", "+52 55 1234 5678", "770.555.0142"];
    let long = "María Guadalupe Hernández-Villavicencio de la Concepción y Wolfeschlegelsteinhausenbergerdorff";
    mine.put_person(person(long, Role::Family, &numbers, "es"))?;
    mine.put_person(person(
        "ليلى الحسن",
        Role::Caregiver,
        &["+1 678 555 0177"],
        "en",
    ))?;
    mine.put_person(person("Leo <b>\"&'", Role::Lawyer, &["4045550188"], "es"))?;
    mine.put_person(person("Eva", Role::Other, &[], ""))?;
    let mut office = person("Consulado", Role::Consulate, &["404 555 0100"], "es");
    office.contact = "cons-mx".parse().ok();
    mine.put_person(office)?;
    let sheets: [(&str, &[(&str, &str)]); 2] = [
        (
            "family-plan",
            &[
                (
                    "children.0.name",
                    "Mateo Hernández-Villavicencio de la Concepción y Wolfeschlegelsteinhausenbergerdorff",
                ),
                ("told.0.school", "1"),
                (
                    "notes.0.notes",
                    "La casa azul.\nLa puerta de atrás.\nالبيت الأزرق https://example.org/a/very/long/address/that/has/no/place/to/break/at/all",
                ),
                ("gone.0.field", "del año pasado"),
            ],
        ),
        ("no-such-form", &[("a.0.b", "una hoja de antes")]),
    ];
    for (form, values) in sheets {
        let (Ok(form), Ok(changed)) = (form.parse(), "2026-11-23".parse()) else {
            continue;
        };
        let values = values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), Private::new(*value)));
        mine.put_sheet(Sheet {
            id: 0,
            form,
            changed,
            values: values.collect(),
        })?;
    }
    Ok(mine)
}
