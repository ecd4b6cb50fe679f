//! A running window with a WebDriver connection, and the few things a test does with it.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often a condition is looked at again.
const PACE: Duration = Duration::from_millis(50);

/// The program under test.
pub(crate) fn app() -> PathBuf {
    std::env::var_os("AMPARO_APP")
        .map(PathBuf::from)
        .expect("AMPARO_APP names the program: run `cargo xtask test --only window`")
}

/// The window of one program run, with a fresh home of its own.
pub(crate) struct Window {
    client: Client,
    driver: Child,
    home: TempDir,
}

impl Window {
    /// Starts the program with these arguments and connects to its window.
    pub(crate) async fn open(args: &[&str]) -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        Self::open_in(home, args).await
    }

    /// The same in a home that an earlier run may have left.
    pub(crate) async fn open_in(home: TempDir, args: &[&str]) -> Self {
        let run = home.path().join("run");
        let _ = fs::remove_dir_all(&run);
        fs::create_dir(&run).expect("a folder in it");
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).expect("our own folder");
        let tools = install_dialler(home.path());
        let path = std::env::var("PATH").unwrap_or_default();
        let log = File::create(home.path().join("stderr")).expect("our own folder");
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_RUNTIME_DIR", &run)
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .env("PATH", format!("{}:{path}", tools.display()))
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .expect("WebKitWebDriver is installed by `cargo xtask test --only window`");
        let client = connect(port, args).await;
        Self {
            client,
            driver,
            home,
        }
    }

    /// Follows the first link whose path ends like this, and waits for its page.
    pub(crate) async fn follow(&self, end: &str) {
        let link = self.link(end).await;
        let href = link.prop("href").await.expect("the window answers");
        let href = href.unwrap_or_default();
        self.script(&format!(
            "[...document.links].find((link) => link.href === {href:?})?.scrollIntoView({{ block: 'center' }})"
        ))
        .await;
        if let Err(error) = link.click().await {
            panic!("`{href}` takes no click: {error}\n{}", self.words().await);
        }
        self.until(&format!("the page `{end}`"), async |window| {
            path(&window.address().await).ends_with(end)
        })
        .await;
    }

    /// Taps the first link whose address begins like this, and waits for nothing.
    pub(crate) async fn tap(&self, start: &str) {
        let link = self
            .client
            .find(Locator::Css(&format!("a[href^='{start}']")))
            .await;
        link.expect("the page has such a link")
            .click()
            .await
            .expect("a link takes a click");
    }

    /// Presses what a selector finds first, and waits for nothing.
    pub(crate) async fn press(&self, css: &str) {
        self.scroll_to(css).await;
        let found = self.client.find(Locator::Css(css)).await;
        found
            .expect("the page has it")
            .click()
            .await
            .expect("it takes a click");
    }

    /// Clicks by script what stands in an open `details`, which the driver takes for hidden.
    pub(crate) async fn click(&self, css: &str) {
        self.script(&format!("document.querySelector({css:?}).click()"))
            .await;
    }

    /// Brings something to the middle, as a person scrolls: out from behind the bar.
    async fn scroll_to(&self, css: &str) {
        let script =
            format!("document.querySelector({css:?})?.scrollIntoView({{ block: 'center' }})");
        self.script(&script).await;
    }

    /// The address of the page.
    pub(crate) async fn address(&self) -> String {
        self.client
            .current_url()
            .await
            .expect("the window answers")
            .to_string()
    }

    /// All words that stand on the page.
    pub(crate) async fn words(&self) -> String {
        let body = self
            .client
            .find(Locator::Css("body"))
            .await
            .expect("every page has a body");
        body.text().await.expect("the window answers")
    }

    /// What a selector's first element says.
    pub(crate) async fn words_of(&self, css: &str) -> String {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await;
        found
            .expect("the page has it")
            .text()
            .await
            .expect("the window answers")
    }

    /// Whether the page has what a selector looks for.
    pub(crate) async fn shows(&self, css: &str) -> bool {
        let found = self.client.find_all(Locator::Css(css)).await;
        !found.expect("the window answers").is_empty()
    }

    /// Runs script in the page, as a page itself could.
    pub(crate) async fn script(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    /// Types into a field and sends its form.
    pub(crate) async fn search(&self, words: &str) {
        let field = self
            .client
            .find(Locator::Css("input[name=q]"))
            .await
            .expect("a search field");
        field
            .send_keys(&format!("{words}\u{e007}"))
            .await
            .expect("the field takes keys");
    }

    /// How many windows are open.
    pub(crate) async fn count(&self) -> usize {
        self.client
            .windows()
            .await
            .expect("the window answers")
            .len()
    }

    /// Goes back one page.
    pub(crate) async fn back(&self) {
        self.client.back().await.expect("the window answers");
    }

    /// What the program wrote on its standard error.
    pub(crate) fn complaints(&self) -> String {
        fs::read_to_string(self.home.path().join("stderr")).unwrap_or_default()
    }

    /// What was handed to the system, one address a line.
    pub(crate) fn handed_on(&self) -> String {
        fs::read_to_string(self.home.path().join("dialled")).unwrap_or_default()
    }

    /// Waits until something holds.
    pub(crate) async fn until(&self, what: &str, holds: impl AsyncFn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !holds(self).await {
            assert!(
                Instant::now() < end,
                "waited in vain for {what}; now at {}",
                self.address().await
            );
            sleep(PACE).await;
        }
    }

    /// Writes into a field; what was in it is replaced.
    pub(crate) async fn write(&self, css: &str, words: &str) {
        let field = self.client.find(Locator::Css(css)).await;
        let field = field.expect("the page has it");
        field.clear().await.expect("it can be emptied");
        field.send_keys(words).await.expect("it takes keys");
    }

    /// Presses a key three times.
    pub(crate) async fn press_thrice(&self, key: char) {
        let body = self.client.find(Locator::Css("body")).await;
        let keys: String = [key; 3].iter().collect();
        body.expect("every page has a body")
            .send_keys(&keys)
            .await
            .expect("it takes keys");
    }

    /// Waits until the page has what a selector looks for.
    pub(crate) async fn see(&self, css: &str) {
        self.until(&format!("`{css}`"), async |window| window.shows(css).await)
            .await;
    }

    /// The home of the program.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Closes the window.
    pub(crate) async fn close(self) {
        self.leave_home().await;
    }

    /// Closes the window and leaves what the program wrote.
    pub(crate) async fn leave_home(mut self) -> TempDir {
        self.client.close().await.expect("the window closes");
        self.driver.kill().await.expect("our own process");
        self.home
    }

    async fn link(&self, end: &str) -> Element {
        for link in self
            .client
            .find_all(Locator::Css("a[href]"))
            .await
            .expect("the window answers")
        {
            let address = link.prop("href").await.expect("the window answers");
            if address.is_some_and(|address| path(&address).ends_with(end)) {
                return link;
            }
        }
        panic!(
            "no link to `…{end}` on {}:\n{}",
            self.address().await,
            self.words().await
        );
    }
}

/// An address without its query and fragment.
fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// Connects as soon as the driver listens.
async fn connect(port: u16, args: &[&str]) -> Client {
    let capabilities = json!({
        "webkitgtk:browserOptions": { "binary": app(), "args": args },
        "timeouts": { "pageLoad": 10_000, "script": 10_000 },
    });
    let Value::Object(capabilities) = capabilities else {
        unreachable!("written as an object")
    };
    let address = format!("http://127.0.0.1:{port}");
    let end = Instant::now() + PATIENCE;
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        match builder
            .capabilities(capabilities.clone())
            .connect(&address)
            .await
        {
            Ok(client) => return client,
            Err(error) => assert!(Instant::now() < end, "no window to drive: {error}"),
        }
        sleep(PACE).await;
    }
}

/// Puts a stand-in for the system's opener in front of the path; it only notes what it was given.
fn install_dialler(home: &Path) -> PathBuf {
    let tools = home.join("tools");
    fs::create_dir_all(&tools).expect("our own folder");
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}/dialled'\n",
        home.display()
    );
    let file = tools.join("xdg-open");
    fs::write(&file, script).expect("our own folder");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("our own file");
    tools
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("it is bound").port()
}
