//! A full disk leaves the old contents whole, and the vault can still be opened and erased.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use amparo_vault::{Settings, Vault, VaultError};

use crate::child::{Child, command, tell};
use crate::made::{NOW, generation, names, open, sealed, secret};

/// A file size that the vault outgrows, in blocks of 512 bytes.
const BLOCKS: &str = "64";

/// Saves more and more until the disk is full; then less must be possible again.
pub(crate) fn job(vault: &Vault) {
    tell("go");
    let mut opened = open(vault).expect("it opens");
    let mut last = opened.contents().to_vec();
    let failed = (1_u64..1024)
        .find_map(|step| {
            let more = [
                &generation(step)[..],
                &vec![step as u8; step as usize * 4096],
            ]
            .concat();
            match opened.save(&more) {
                Ok(()) => {
                    last = more;
                    None
                }
                Err(error) => Some(error),
            }
        })
        .expect("the disk is full some time");
    assert!(matches!(failed, VaultError::Io(..)), "{failed:?}");
    assert_eq!(opened.contents(), last, "the old contents stay in memory");
    assert_eq!(
        open(vault).expect("it opens").contents(),
        last,
        "and on disk"
    );

    let refused = opened.change(Some(&secret("another one")), Settings::default());
    match refused {
        // The file of the last contents fits under a limit on sizes.
        Ok(()) => opened
            .change(Some(&secret("482917")), Settings::default())
            .expect("and back"),
        Err(error) => assert!(matches!(error, VaultError::Io(..)), "{error:?}"),
    }
    assert_eq!(open(vault).expect("the old PIN opens").contents(), last);
    tell("full");

    if let Ok(folder) = env::var("AMPARO_VAULT_FULL") {
        fill(Path::new(&folder));
        for second in 0..3 {
            let refused = vault.open(Some(&secret("999111")), NOW + second);
            assert!(
                matches!(refused, Err(VaultError::Wrong { .. })),
                "tries count with no free byte: {refused:?}"
            );
        }
        let opened = vault.open(Some(&secret("482917")), NOW + 100);
        assert_eq!(opened.expect("it opens with no free byte").contents(), last);
        tell("no free byte");
    } else {
        opened.save(b"little").expect("less can be saved");
        assert_eq!(open(vault).expect("it opens").contents(), b"little");
    }
    vault.erase().expect("it can be erased");
    tell("erased");
}

/// Fills a disk to its last byte.
fn fill(folder: &Path) {
    for number in 0..100_000 {
        let file = fs::File::create(folder.join(format!("filler-{number}")));
        let Ok(mut file) = file else { return };
        while file.write_all(&[1; 512]).is_ok() {}
    }
}

/// A file may not grow past a limit: what every user can set.
#[test]
fn a_limit_on_files_leaves_the_old_contents() {
    let folder = tempfile::tempdir().expect("there is a folder for tests");
    sealed(folder.path(), Settings::default(), &generation(0));
    let job = command("full-disk", folder.path(), 0);
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "trap '' XFSZ; ulimit -f \"$0\"; exec \"$@\"", BLOCKS])
        .arg(job.get_program())
        .args(job.get_args())
        .envs(
            job.get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        );
    let (told, well) = Child::spawn(&mut shell).end();
    assert!(well, "the job failed after {told:?}");
    assert_eq!(told, ["full", "erased"]);
    assert!(names(folder.path()).is_empty());
}

/// A disk of 256 KiB, full to the last byte: where one may mount one.
#[test]
fn a_full_disk_leaves_the_old_contents() {
    let disk = tempfile::tempdir().expect("there is a folder for tests");
    let mount = "mount -t tmpfs -o size=256k none \"$0\"";
    let may = Command::new("unshare")
        .args(["-m", "sh", "-c", mount])
        .arg(disk.path())
        .stderr(Stdio::null())
        .status();
    if !may.is_ok_and(|status| status.success()) {
        eprintln!("SKIPPED: no disk may be mounted here; a limit on files is tested instead");
        return;
    }
    let job = command("make-on-full-disk", &disk.path().join("vault"), 0);
    let mut shell = Command::new("unshare");
    shell
        .args(["-m", "sh", "-c", &format!("{mount} && exec \"$@\"")])
        .arg(disk.path())
        .arg(job.get_program())
        .args(job.get_args())
        .envs(
            job.get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .env("AMPARO_VAULT_FULL", disk.path());
    let (told, well) = Child::spawn(&mut shell).end();
    assert!(well, "the job failed after {told:?}");
    assert_eq!(told, ["full", "no free byte", "erased"]);
}

/// Makes a vault on the small disk, and fills that.
pub(crate) fn job_with_making(vault: &Vault) {
    vault
        .create(
            Some(&secret("482917")),
            Settings::default(),
            crate::made::CHEAP,
            &generation(0),
        )
        .expect("there is room for it");
    job(vault);
}
