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

/// Gives up everything.
///
/// # Errors
/// If an rlimit cannot be set.
pub fn give_up_everything() -> io::Result<()> {
    // Whoever reads comes first. Where this is not allowed it is only slower for her.
    let _ = rustix::process::nice(NICE);
    limit(Resource::As, MEMORY_BYTES)?;
    limit_cpu((CPU_SECONDS * pace::times_slower()).ceil() as u64)?;
    limit(Resource::Fsize, 0)?;
    limit(Resource::Core, 0)?;
    limit(Resource::Nofile, 16)?;
    // A kernel without these still has the limits above and the process border.
    let _ = forbid_files();
    let _ = forbid_calls();
    Ok(())
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

fn forbid_files() -> Result<(), landlock::RulesetError> {
    use landlock::{ABI, Access, AccessFs, Ruleset, RulesetAttr};
    Ruleset::default().handle_access(AccessFs::from_all(ABI::V1))?.create()?.restrict_self()?;
    Ok(())
}

/// Calls that a decoder never needs; each fails as if not permitted.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn forbid_calls() -> Result<(), Box<dyn std::error::Error>> {
    let forbidden = [
        libc::SYS_socket,
        libc::SYS_socketpair,
        libc::SYS_connect,
        libc::SYS_bind,
        libc::SYS_listen,
        libc::SYS_sendto,
        libc::SYS_execve,
        libc::SYS_execveat,
        libc::SYS_ptrace,
        libc::SYS_openat,
        libc::SYS_openat2,
        libc::SYS_unlinkat,
        libc::SYS_mkdirat,
        libc::SYS_kill,
        libc::SYS_tkill,
        libc::SYS_setns,
        libc::SYS_unshare,
        libc::SYS_mount,
        libc::SYS_bpf,
        libc::SYS_io_uring_setup,
        libc::SYS_process_vm_readv,
        libc::SYS_process_vm_writev,
    ];
    let rules: BTreeMap<i64, Vec<seccompiler::SeccompRule>> =
        forbidden.iter().map(|call| (*call, Vec::new())).collect();
    let refuse = SeccompAction::Errno(u32::try_from(libc::EPERM)?);
    let target = TargetArch::try_from(std::env::consts::ARCH)?;
    let program: BpfProgram = SeccompFilter::new(rules, SeccompAction::Allow, refuse, target)?.try_into()?;
    seccompiler::apply_filter(&program)?;
    Ok(())
}

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn forbid_calls() -> Result<(), Box<dyn std::error::Error>> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::MEMORY_BYTES;

    /// What the program itself and its allocator need.
    const OWN_BYTES: u64 = 80 * 1024 * 1024;

    #[test]
    fn a_picture_gets_what_the_program_does_not_need_itself() {
        assert_eq!(photo::Limits::default().max_memory + OWN_BYTES, MEMORY_BYTES);
    }
}
