//! Refuses system calls that this program never makes, by a filter in the kernel; must never refuse one that a save needs.

use std::collections::BTreeMap;
use std::env::consts::ARCH;

use anyhow::Result;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, apply_filter,
};

/// Connections of every kind, and messages that could bring an open one along.
const CONNECTIONS: [i64; 11] = [
    libc::SYS_socket,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_recvmsg,
    libc::SYS_recvmmsg,
    libc::SYS_pidfd_getfd,
];

/// Ways around a filter, into other processes, and to other programs. The editor starts on a thread without this filter.
const OTHERS: [i64; 15] = [
    libc::SYS_io_uring_setup,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_open_by_handle_at,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_unshare,
    libc::SYS_setns,
];

/// The first number of a second set for the same calls (x32), which a kernel for this processor may know as well.
#[cfg(target_arch = "x86_64")]
const SECOND_SET: u32 = 0x4000_0000;

/// Refuses them on this thread and on those that it starts; from then on no program that they start can gain rights.
pub fn refuse() -> Result<()> {
    let mut refused: BTreeMap<i64, Vec<SeccompRule>> =
        CONNECTIONS.into_iter().chain(OTHERS).map(|call| (call, Vec::new())).collect();
    refused.insert(libc::SYS_socketpair, vec![only_if(0, libc::AF_UNIX as u64)?]);
    // What goes to an address; to the other end of a pair goes the rest.
    refused.insert(libc::SYS_sendto, vec![only_if(4, 0)?]);
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    let filter = SeccompFilter::new(refused, SeccompAction::Allow, refuse, TargetArch::try_from(ARCH)?)?;
    let program: BpfProgram = without_second_set().into_iter().chain(BpfProgram::try_from(filter)?).collect();
    Ok(apply_filter(&program)?)
}

/// There is one set only.
#[cfg(not(target_arch = "x86_64"))]
fn without_second_set() -> BpfProgram {
    BpfProgram::new()
}

/// Refuses each call of the second set, before anything else is looked at; the crate knows no ranges.
#[cfg(target_arch = "x86_64")]
fn without_second_set() -> BpfProgram {
    let step = |code: u32, jf, k| seccompiler::sock_filter { code: code as u16, jt: 0, jf, k };
    vec![
        // The number of a call is the first that there is to read.
        step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0),
        step(libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K, 1, SECOND_SET),
        step(libc::BPF_RET | libc::BPF_K, 0, libc::SECCOMP_RET_ERRNO | libc::EPERM as u32),
    ]
}

/// Matches, and so refuses, unless an argument is this. A pair of the family `AF_UNIX` is needed: it has no name, nobody else
/// can reach it, and signals come through one.
fn only_if(argument: u8, value: u64) -> Result<SeccompRule> {
    let length = if value == 0 { SeccompCmpArgLen::Qword } else { SeccompCmpArgLen::Dword };
    let other = SeccompCondition::new(argument, length, SeccompCmpOp::Ne, value)?;
    Ok(SeccompRule::new(vec![other])?)
}
