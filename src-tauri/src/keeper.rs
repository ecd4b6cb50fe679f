//! What a person keeps: opened, changed, saved and locked again.

mod ask;

use std::io::Write;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use amparo_model::{Personal, PersonalError};
use amparo_site::{Mine, Opened, Unreadable};
use amparo_vault::{Cost, OpenVault, Secret, Settings, Vault, VaultError, VaultState};
use zeroize::Zeroizing;

use ask::Fault;
pub(crate) use ask::{Ask, Reply};

/// After this long without use what is open is locked.
const IDLE: Duration = Duration::from_secs(5 * 60);

/// The vault, and what is in it while it is open.
pub(crate) struct Keeper {
    /// `None`: the system names no folder of ours.
    vault: Option<Vault>,
    cost: Cost,
    held: Option<Held>,
}

/// What is open.
struct Held {
    file: OpenVault,
    personal: Personal,
    used: Instant,
}

impl Keeper {
    /// Keeps things in a folder. Touches nothing yet.
    pub(crate) fn at(folder: Option<PathBuf>, cost: Cost) -> Self {
        Self {
            vault: folder.map(Vault::at),
            cost,
            held: None,
        }
    }

    /// Drops what is open from memory.
    pub(crate) fn lock(&mut self) {
        self.held = None;
    }

    /// The same if it was not used for some time.
    pub(crate) fn lock_if_idle(&mut self) {
        let idle = |held: &Held| held.used.elapsed() > IDLE;
        if self.held.as_ref().is_some_and(idle) {
            self.lock();
        }
    }

    /// What the pages may show at `now`, in seconds since 1970. What has no PIN is opened for it.
    pub(crate) fn mine(&mut self, now: i64) -> Mine<'_> {
        self.lock_if_idle();
        let Some(vault) = &self.vault else {
            return Mine::Unreadable(Unreadable::Device);
        };
        if self.held.is_none() {
            match vault.state(now) {
                Ok(VaultState::Missing) => return Mine::Missing,
                Ok(VaultState::Sealed {
                    wait_seconds,
                    tries_left,
                    ..
                }) => {
                    return Mine::Locked {
                        wait_seconds,
                        tries_left,
                    };
                }
                Ok(VaultState::Unprotected) => {
                    if let Err(fault) = self.open(None, now) {
                        return Mine::Unreadable(fault.unreadable());
                    }
                }
                Err(error) => return Mine::Unreadable(Fault::Vault(error).unreadable()),
            }
        }
        match &mut self.held {
            Some(held) => {
                held.used = Instant::now();
                Mine::Open(Opened {
                    personal: &held.personal,
                    protected: held.file.is_protected(),
                    wipe_after: held.file.settings().wipe_after.map(NonZeroU32::get),
                })
            }
            None => Mine::Missing,
        }
    }

    /// Does what a page asks for.
    pub(crate) fn answer(&mut self, ask: &Ask, now: i64) -> Reply {
        self.lock_if_idle();
        match self.try_answer(ask, now) {
            Ok(id) => Reply {
                id,
                ..Reply::default()
            },
            Err(fault) => fault.reply(),
        }
    }

    fn try_answer(&mut self, ask: &Ask, now: i64) -> Result<Option<u32>, Fault> {
        match ask.what.as_str() {
            "begin" => self.create(None, Settings::default()),
            "seal" => {
                let secret = ask.secret()?;
                self.create(Some(&secret), ask.settings())
            }
            "open" => {
                let secret = ask.secret()?;
                self.open(Some(&secret), now)?;
                Ok(None)
            }
            "lock" => {
                self.lock();
                Ok(None)
            }
            "seal-again" => {
                let secret = ask.secret()?;
                self.held()?
                    .file
                    .change(Some(&secret), ask.settings())
                    .map_err(Fault::Vault)?;
                Ok(None)
            }
            "unseal" => {
                self.held()?
                    .file
                    .change(None, Settings::default())
                    .map_err(Fault::Vault)?;
                Ok(None)
            }
            "erase" => {
                self.lock();
                self.vault()?.erase().map_err(Fault::Vault)?;
                Ok(None)
            }
            "put-person" => {
                let person = ask.person()?;
                self.edit(|mine| mine.put_person(person).map(Some))
            }
            "remove-person" => {
                let id = ask.id();
                self.edit(|mine| {
                    mine.remove_person(id);
                    Ok(None)
                })
            }
            "put-sheet" => {
                let sheet = ask.sheet()?;
                self.edit(|mine| mine.put_sheet(sheet).map(Some))
            }
            "remove-sheet" => {
                let id = ask.id();
                self.edit(|mine| {
                    mine.remove_sheet(id);
                    Ok(None)
                })
            }
            _ => Err(Fault::Unknown),
        }
    }

    fn vault(&self) -> Result<&Vault, Fault> {
        self.vault.as_ref().ok_or(Fault::Closed)
    }

    fn held(&mut self) -> Result<&mut Held, Fault> {
        let held = self.held.as_mut().ok_or(Fault::Closed)?;
        held.used = Instant::now();
        Ok(held)
    }

    fn create(
        &mut self,
        secret: Option<&Secret>,
        settings: Settings,
    ) -> Result<Option<u32>, Fault> {
        let personal = Personal::default();
        let bytes = write(&personal)?;
        let cost = self.cost;
        let file = self
            .vault()?
            .create(secret, settings, cost, &bytes)
            .map_err(Fault::Vault)?;
        self.held = Some(Held {
            file,
            personal,
            used: Instant::now(),
        });
        Ok(None)
    }

    fn open(&mut self, secret: Option<&Secret>, now: i64) -> Result<(), Fault> {
        let file = self.vault()?.open(secret, now).map_err(Fault::Vault)?;
        let personal: Personal = serde_json::from_slice(file.contents())
            .map_err(|_| Fault::Vault(VaultError::Damaged("it holds something else")))?;
        if !personal.is_known() {
            return Err(Fault::Newer);
        }
        self.held = Some(Held {
            file,
            personal,
            used: Instant::now(),
        });
        Ok(())
    }

    /// Changes what is kept; what could not be saved is not changed.
    fn edit(
        &mut self,
        change: impl FnOnce(&mut Personal) -> Result<Option<u32>, PersonalError>,
    ) -> Result<Option<u32>, Fault> {
        let held = self.held()?;
        let mut changed = held.personal.clone();
        let id = change(&mut changed).map_err(Fault::Personal)?;
        if changed != held.personal {
            held.file.save(&write(&changed)?).map_err(Fault::Vault)?;
            held.personal = changed;
        }
        Ok(id)
    }
}

/// Counts bytes, so that the room for secrets is made once: what grows would leave copies of itself in memory.
#[derive(Default)]
struct Count(usize);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn write(personal: &Personal) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let mut count = Count::default();
    serde_json::to_writer(&mut count, personal).map_err(|_| Fault::Unknown)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(count.0));
    serde_json::to_writer(&mut *bytes, personal).map_err(|_| Fault::Unknown)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use amparo_model::Private;

    use super::*;

    /// Quick, for tests alone.
    const CHEAP: Cost = Cost {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
    const PIN: &str = "4829175503";
    const NOW: i64 = 1_800_000_000;

    fn keeper(folder: &Path) -> Keeper {
        Keeper::at(Some(folder.join("mine")), CHEAP)
    }

    fn ask(what: &str, fields: &[(&str, &str)]) -> Ask {
        let fields = fields.iter();
        Ask {
            what: what.into(),
            fields: fields
                .map(|(name, value)| ((*name).to_owned(), Private::new(*value)))
                .collect(),
        }
    }

    fn error(reply: &Reply) -> &'static str {
        reply.error.unwrap_or("none")
    }

    fn people(keeper: &mut Keeper) -> Option<usize> {
        match keeper.mine(NOW) {
            Mine::Open(open) => Some(open.personal.people.len()),
            _ => None,
        }
    }

    const ANA: &[(&str, &str)] = &[
        ("name", "Ana"),
        ("role", "family"),
        ("number-1", "911"),
        ("message", "1"),
        ("lang", "es"),
    ];

    #[test]
    fn it_is_sealed_changed_and_opened_again() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut first = keeper(folder.path());
        assert!(matches!(first.mine(NOW), Mine::Missing));
        assert_eq!(
            error(&first.answer(&ask("seal", &[("secret", "12")]), NOW)),
            "short"
        );
        let sealed = first.answer(&ask("seal", &[("secret", PIN), ("wipe", "10")]), NOW);
        assert_eq!(error(&sealed), "none");
        let kept = first.answer(&ask("put-person", ANA), NOW);
        assert_eq!(kept.id, Some(1));
        assert_eq!(people(&mut first), Some(1));
        first.lock();
        assert_eq!(people(&mut first), None, "locked is locked");
        assert_eq!(error(&first.answer(&ask("put-person", ANA), NOW)), "closed");

        let mut second = keeper(folder.path());
        let wrong = second.answer(&ask("open", &[("secret", "5550001112")]), NOW);
        assert_eq!((error(&wrong), wrong.left), ("wrong", Some(9)));
        assert_eq!(
            error(&second.answer(&ask("open", &[("secret", PIN)]), NOW)),
            "none"
        );
        assert_eq!(people(&mut second), Some(1));
        let other = [("secret", "apple river stone")];
        assert_eq!(
            error(&second.answer(&ask("seal-again", &other), NOW)),
            "none"
        );
        second.lock();
        assert_eq!(
            error(&second.answer(&ask("open", &[("secret", PIN)]), NOW)),
            "wrong"
        );
        assert_eq!(error(&second.answer(&ask("open", &other), NOW)), "none");
    }

    #[test]
    fn without_a_pin_it_opens_by_itself() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut first = keeper(folder.path());
        assert_eq!(error(&first.answer(&ask("begin", &[]), NOW)), "none");
        first.answer(&ask("put-person", ANA), NOW);
        assert_eq!(people(&mut keeper(folder.path())), Some(1));
        assert_eq!(
            error(&first.answer(&ask("begin", &[]), NOW)),
            "device",
            "it is never begun twice"
        );
        assert_eq!(people(&mut keeper(folder.path())), Some(1));
    }

    #[test]
    fn everything_goes_at_once_also_while_locked() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut first = keeper(folder.path());
        first.answer(&ask("seal", &[("secret", PIN)]), NOW);
        first.lock();
        assert_eq!(error(&first.answer(&ask("erase", &[]), NOW)), "none");
        assert!(matches!(first.mine(NOW), Mine::Missing));
        let left = fs::read_dir(folder.path().join("mine")).map_or(0, Iterator::count);
        assert_eq!(left, 0, "no file is left");
    }

    #[test]
    fn what_cannot_be_kept_is_told_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut first = keeper(folder.path());
        first.answer(&ask("begin", &[]), NOW);
        for (what, fields, code) in [
            (
                "put-person",
                &[("name", ""), ("role", "family")][..],
                "nameless",
            ),
            (
                "put-person",
                &[("name", "A"), ("role", "family"), ("number-1", "x")],
                "number",
            ),
            ("put-person", &[("name", "A"), ("role", "king")], "other"),
            (
                "put-person",
                &[("name", "A"), ("role", "family"), ("id", "9")],
                "gone",
            ),
            (
                "put-sheet",
                &[("form", "../x"), ("changed", "2026-11-24")],
                "other",
            ),
            (
                "put-sheet",
                &[("form", "plan"), ("changed", "yesterday")],
                "other",
            ),
            ("open-sesame", &[], "other"),
        ] {
            assert_eq!(
                error(&first.answer(&ask(what, fields), NOW)),
                code,
                "{what} {fields:?}"
            );
        }
        assert_eq!(people(&mut first), Some(0));
        // A folder that cannot be written: the change is refused, and what was there stays.
        let mut nowhere = Keeper::at(None, CHEAP);
        assert!(matches!(
            nowhere.mine(NOW),
            Mine::Unreadable(Unreadable::Device)
        ));
        assert_eq!(error(&nowhere.answer(&ask("begin", &[]), NOW)), "closed");
    }

    #[test]
    fn a_damaged_file_is_told() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        keeper(folder.path()).answer(&ask("seal", &[("secret", PIN)]), NOW);
        for entry in fs::read_dir(folder.path().join("mine"))
            .expect("it was made")
            .flatten()
        {
            fs::write(entry.path(), b"something else").expect("our own folder");
        }
        let mut second = keeper(folder.path());
        assert!(matches!(
            second.mine(NOW),
            Mine::Unreadable(Unreadable::Damaged)
        ));
        assert_eq!(
            error(&second.answer(&ask("erase", &[]), NOW)),
            "none",
            "it can still be deleted"
        );
    }

    #[test]
    fn what_a_newer_program_wrote_is_not_touched() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let newer = br#"{"format":9,"last":0,"people":[],"sheets":[]}"#;
        let vault = Vault::at(folder.path().join("mine"));
        drop(
            vault
                .create(None, Settings::default(), CHEAP, newer)
                .expect("it can be made"),
        );
        let mut second = keeper(folder.path());
        assert!(matches!(
            second.mine(NOW),
            Mine::Unreadable(Unreadable::Newer)
        ));
        assert_eq!(
            error(&second.answer(&ask("put-person", ANA), NOW)),
            "closed"
        );
    }

    #[test]
    fn room_is_made_once_for_what_is_written() {
        let mut mine = Personal::default();
        let person = ask("", ANA).person();
        assert!(person.is_ok_and(|person| mine.put_person(person).is_ok()));
        let bytes = write(&mine).unwrap_or_default();
        assert!(!bytes.is_empty());
        assert_eq!(
            bytes.len(),
            bytes.capacity(),
            "it did not grow, so no copy was left behind"
        );
    }
}
