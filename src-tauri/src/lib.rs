#![doc = include_str!("../README.md")]

mod args;
mod outside;
mod pack;
mod pages;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{USAGE, Wish};
use pack::Source;
use pages::Pages;

/// Runs the program with the arguments of a command line, until its window closes.
///
/// The exit code is 0 when it was closed, 1 when it could not open, 2 for wrong arguments.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match args::parse(args) {
        Ok(Wish::Help) => println!("{USAGE}"),
        Ok(Wish::Version) => println!("amparo-app {}", env!("CARGO_PKG_VERSION")),
        Ok(Wish::Open(source)) => {
            if let Err(message) = find_display().and_then(|()| open(&source)) {
                eprintln!("error: {message}");
                return ExitCode::FAILURE;
            }
        }
        Err(message) => {
            eprintln!("error: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

/// Where a telephone starts the program.
#[cfg(mobile)]
#[tauri::mobile_entry_point]
fn start() {
    if let Err(message) = open(&Source::Included) {
        eprintln!("error: {message}");
    }
}

fn open(source: &Source) -> Result<(), String> {
    let pack = source.open();
    if let Err(error) = &pack {
        // The window says it as well: somebody in need must not meet an empty screen.
        eprintln!("error: {error}\nhint: {}", error.hint());
    }
    let pages = Pages::start(pack).map_err(|error| error.to_string())?;
    let builder = tauri::Builder::default();
    #[cfg(mobile)]
    let builder = builder.plugin(
        tauri_plugin_opener::Builder::new()
            .open_js_links_on_click(false)
            .build(),
    );
    builder
        .register_asynchronous_uri_scheme_protocol(outside::SCHEME, move |_, request, responder| {
            pages.ask(request, responder);
        })
        .setup(|app| Ok(window::open(app)?))
        .run(tauri::generate_context!())
        .map_err(|error| error.to_string())
}

/// Makes sure that there is a screen, since the toolkit would abort without a word.
#[cfg(target_os = "linux")]
fn find_display() -> Result<(), String> {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !set("DISPLAY") && !set("WAYLAND_DISPLAY") {
        return Err("there is no display: start `amparo-app` in a desktop session".into());
    }
    gtk::init()
        .map_err(|_| "the display named by DISPLAY or WAYLAND_DISPLAY does not answer".into())
}

/// Other systems always have a screen for a program that was started on them.
#[cfg(not(target_os = "linux"))]
fn find_display() -> Result<(), String> {
    Ok(())
}
