#![doc = include_str!("../README.md")]

mod args;
mod commands;
mod keeper;
mod outside;
mod pack;
mod pages;
mod phone;
mod window;

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::Duration;

use amparo_vault::Cost;
use args::{USAGE, Wish};
use commands::Kept;
use keeper::Keeper;
use pack::Source;
use pages::Pages;
use tauri::Manager;

/// The folder of what a person keeps, in the one that the system gives to the app.
const KEPT: &str = "mine";

/// How often it is looked whether what is open should be locked.
const LOOK: Duration = Duration::from_secs(20);

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
    #[cfg(unix)]
    refuse_core_dumps();
    let builder = tauri::Builder::default().plugin(phone::plugin());
    #[cfg(mobile)]
    let builder = builder.plugin(
        tauri_plugin_opener::Builder::new()
            .open_js_links_on_click(false)
            .build(),
    );
    builder
        .invoke_handler(tauri::generate_handler![
            commands::mine,
            commands::leave,
            commands::come_back,
            commands::card,
            commands::share,
            commands::print,
            commands::speak,
            commands::stop_speaking,
            commands::has_voice,
            commands::plain_name,
        ])
        .register_asynchronous_uri_scheme_protocol(
            outside::SCHEME,
            |context, request, responder| {
                let app = context.app_handle();
                match app.try_state::<Pages>() {
                    Some(pages) => pages.ask(app.clone(), request, responder),
                    None => responder.respond(pages::unavailable()),
                }
            },
        )
        .setup(|app| {
            // Without a folder of ours the rights are shown all the same.
            let folder = app.path().app_local_data_dir().ok();
            let folder = folder.map(|folder| folder.join(KEPT));
            let kept = Kept::new(Keeper::at(folder, Cost::PHONE));
            watch(kept.clone())?;
            app.manage(Pages::start(pack, kept.clone())?);
            app.manage(kept);
            Ok(window::open(app)?)
        })
        .run(tauri::generate_context!())
        .map_err(|error| error.to_string())
}

/// Locks what is open and not used, also while no page asks for it.
fn watch(kept: Kept) -> std::io::Result<()> {
    std::thread::Builder::new()
        .name("lock".into())
        .spawn(move || {
            loop {
                std::thread::sleep(LOOK);
                kept.hold().lock_if_idle();
            }
        })?;
    Ok(())
}

/// A crash must not write to disk what a person has open, nor may another program of theirs read our memory.
#[cfg(unix)]
fn refuse_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let refused = setrlimit(Resource::Core, none);
    // A limit of nothing does not hold for systems that hand the dump to a program.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let refused = {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        refused.and_then(|()| set_dumpable_behavior(DumpableBehavior::NotDumpable))
    };
    if let Err(error) = refused {
        eprintln!("error: core dumps cannot be switched off: {error}");
    }
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
