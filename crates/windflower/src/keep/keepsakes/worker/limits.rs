//! What the photo worker gives up before it sees the first byte of a picture: memory beyond a bound, time, files,
//! the network, other programs. Kernels without landlock or seccomp leave the rlimits, which every one has.

use std::collections::BTreeMap;
use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};

use super::pace;

/// Address space of the whole worker.
const MEMORY_BYTES: u64 = 512 * 1024 * 1024;
/// How far its turn on a processor stands behind that of the place itself.
const NICE: i32 = 10;
/// Processor time of the whole worker on the machine that `pace` was measured on; more on a slower one. The costliest
/// files that the limits of the photo crate let through (ten, twenty and a hundred megapixels of noise of each kind, the
/// most passes of a progressive JPEG) took 0.5 to 7 seconds there.
const CPU_SECONDS: f64 = 10.0;
/// Between the signal that says what it died of and the one that nothing survives.
const GRACE_SECONDS: u64 = 2;

/// Gives up everything, and says what this kernel does not let it give up.
///
/// # Errors
/// If an rlimit cannot be set.
pub fn give_up_everything() -> io::Result<Vec<&'static str>> {
    // Whoever reads comes first. Where this is not allowed it is only slower for her.
    let _ = rustix::process::nice(NICE);
    limit(Resource::As, MEMORY_BYTES)?;
    limit_cpu((CPU_SECONDS * pace::times_slower()).ceil() as u64)?;
    limit(Resource::Fsize, 0)?;
    limit(Resource::Core, 0)?;
    limit(Resource::Nofile, 16)?;
    // A kernel without these still has the limits above and the process border.
    let mut missing = Vec::new();
    if !forbid_files().unwrap_or_default() {
        missing.push("landlock");
    }
    if forbid_calls().is_err() {
        missing.push("seccomp");
    }
    Ok(missing)
}

fn limit(resource: Resource, most: u64) -> io::Result<()> {
    setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    Ok(())
}

/// The first of the two is met with SIGXCPU, which tells this end from all others.
fn limit_cpu(seconds: u64) -> io::Result<()> {
    let (current, maximum) = (Some(seconds), Some(seconds + GRACE_SECONDS));
    setrlimit(Resource::Cpu, Rlimit { current, maximum })?;
    Ok(())
}

/// Every way to a file, to the network and to other processes that the newest kernel knows of; an older one takes of it what
/// it knows. Whether anything holds.
fn forbid_files() -> Result<bool, landlock::RulesetError> {
    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetStatus, Scope};
    let newest = ABI::V10;
    let ruleset = Ruleset::default()
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?;
    let held = ruleset.create()?.restrict_self()?;
    Ok(held.ruleset != RulesetStatus::NotEnforced)
}

/// The calls that a decoder needs: memory, what it was handed, chance for its tables, and its end. Every other one fails as
/// if not permitted, also one that no kernel knows yet.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn forbid_calls() -> Result<(), Box<dyn std::error::Error>> {
    let needed = [
        libc::SYS_read,
        libc::SYS_readv,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_brk,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_mprotect,
        libc::SYS_madvise,
        libc::SYS_futex,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_sched_yield,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_gettid,
        libc::SYS_getpid,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];
    let rules: BTreeMap<i64, Vec<seccompiler::SeccompRule>> =
        needed.iter().map(|call| (*call, Vec::new())).collect();
    let refuse = SeccompAction::Errno(u32::try_from(libc::EPERM)?);
    let target = TargetArch::try_from(std::env::consts::ARCH)?;
    let program: BpfProgram = SeccompFilter::new(rules, refuse, SeccompAction::Allow, target)?.try_into()?;
    seccompiler::apply_filter(&program)?;
    Ok(())
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn forbid_calls() -> Result<(), Box<dyn std::error::Error>> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{self, File, Permissions};
    use std::net::TcpStream;
    use std::os::unix::fs::PermissionsExt as _;

    /// What the program itself and its allocator need.
    const OWN_BYTES: u64 = 80 * 1024 * 1024;

    #[test]
    fn a_picture_gets_what_the_program_does_not_need_itself() {
        assert_eq!(photo::Limits::default().max_memory + OWN_BYTES, MEMORY_BYTES);
    }

    /// The filter holds for the thread that asks for it.
    #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
    #[test]
    fn whatever_a_decoder_never_needs_fails_as_if_not_permitted() {
        let folder = tempfile::tempdir().unwrap();
        let (path, open_to_all) = (folder.path().join("hers"), Permissions::from_mode(0o666));
        let file = File::create(&path).unwrap();
        let tried = std::thread::spawn(move || {
            forbid_calls().map_err(|error| error.to_string())?;
            let limit = Rlimit { current: Some(1), maximum: Some(1) };
            let pid = rustix::process::getpid();
            Ok::<_, String>([
                ("open", File::open("/etc/passwd").map(drop)),
                ("truncate", file.set_len(1)),
                ("chmod", fs::set_permissions(&path, open_to_all.clone())),
                ("fchmod", file.set_permissions(open_to_all)),
                ("rename", fs::rename(&path, "/tmp/elsewhere")),
                ("remove", fs::remove_file(&path)),
                ("look", fs::metadata(&path).map(drop)),
                ("connect", TcpStream::connect("127.0.0.1:1").map(drop)),
                ("prlimit", setrlimit(Resource::Core, limit).map_err(io::Error::from)),
                ("kill", rustix::process::test_kill_process(pid).map_err(io::Error::from)),
            ])
        });
        let tried = tried.join().unwrap();
        let Ok(tried) = tried else { return };
        for (what, done) in tried {
            assert_eq!(done.unwrap_err().raw_os_error(), Some(libc::EPERM), "{what}");
        }
        assert!(folder.path().join("hers").exists());
    }
}
