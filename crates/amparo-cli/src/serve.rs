//! Shows a pack in the browser.

use std::path::Path;
use std::process::ExitCode;

use amparo_pack::Pack;
use amparo_serve::{Port, Sites, bind, serve};
use amparo_site::{Platform, ShellInfo, Site};
use anyhow::{Context, Result};

use crate::args::ServeArgs;
use crate::project::Project;
use crate::{open_pack, say};

/// How many requests are worked on at once.
const WORKERS: usize = 4;
const SHELL: ShellInfo = ShellInfo {
    name: "amparo serve",
    version: env!("CARGO_PKG_VERSION"),
    platform: Platform::Web,
};

/// Serves until Ctrl-C.
pub(crate) fn run(args: &ServeArgs, root: Option<&Path>) -> Result<ExitCode> {
    let bytes = match &args.pack {
        Some(file) => open_pack(file)?.0,
        None => Project::read(root)?.pack(None, false)?,
    };
    // It is shown until the program ends, by all workers from one place in memory.
    let bytes: &'static [u8] = Vec::leak(bytes);
    let sites = (0..WORKERS)
        .map(|_| Pack::open_static(bytes).map(|pack| Site::new(pack, SHELL)))
        .collect::<Result<Vec<_>, _>>()?;
    let port = args.port.map_or(Port::Default, Port::Exactly);
    let listener = bind(port)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .enable_all()
        .build()
        .context("cannot start the server")?;
    runtime.block_on(async {
        let end = async {
            // Without a way to hear Ctrl-C the system ends the program by itself.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        // Whoever started us may not read on: the pages are what matters.
        let _ = say(&format!("Amparo is at {address}\nPress Ctrl-C to end."));
        if !args.no_open && has_desktop() {
            // A browser that does not start is no reason to end: the address is printed.
            let _ = open::that_detached(&address);
        }
        serve(listener, Sites::new(sites), end)
            .await
            .context("the server ended")
    })?;
    let _ = say("ended");
    Ok(ExitCode::SUCCESS)
}

/// Whether there is a screen on which a browser could open.
fn has_desktop() -> bool {
    let unix = cfg!(all(unix, not(target_os = "macos")));
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !unix || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
