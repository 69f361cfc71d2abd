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
const OTHERS: [i64; 36] = [
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_open_by_handle_at,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsmount,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_mknodat,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_reboot,
    libc::SYS_syslog,
];

/// The second set of numbers that a processor of this kind has for the same calls, where the kernel was built with it: this
/// bit is set, and some have a number of their own.
#[cfg(target_arch = "x86_64")]
const X32: (i64, [i64; 8]) = (0x4000_0000, [518, 519, 520, 521, 537, 538, 539, 540]);

/// Refuses them on this thread and on those that it starts; from then on no program that they start can gain rights.
pub fn refuse() -> Result<()> {
    let mut refused: BTreeMap<i64, Vec<SeccompRule>> =
        CONNECTIONS.into_iter().chain(OTHERS).map(|call| (call, Vec::new())).collect();
    refused.insert(libc::SYS_socketpair, vec![only_if(0, libc::AF_UNIX as u64)?]);
    // What goes to an address; to the other end of a pair goes the rest.
    refused.insert(libc::SYS_sendto, vec![only_if(4, 0)?]);
    #[cfg(target_arch = "x86_64")]
    {
        let (bit, own) = X32;
        let again: Vec<_> = refused.iter().map(|(call, rules)| (call | bit, rules.clone())).collect();
        refused.extend(again);
        refused.extend(own.map(|call| (call | bit, Vec::new())));
    }
    let refuse = SeccompAction::Errno(libc::EPERM as u32);
    let filter = SeccompFilter::new(refused, SeccompAction::Allow, refuse, TargetArch::try_from(ARCH)?)?;
    Ok(apply_filter(&BpfProgram::try_from(filter)?)?)
}

/// Matches, and so refuses, unless an argument is this. A pair of the family `AF_UNIX` is needed: it has no name, nobody else
/// can reach it, and signals come through one.
fn only_if(argument: u8, value: u64) -> Result<SeccompRule> {
    let length = if value == 0 { SeccompCmpArgLen::Qword } else { SeccompCmpArgLen::Dword };
    let other = SeccompCondition::new(argument, length, SeccompCmpOp::Ne, value)?;
    Ok(SeccompRule::new(vec![other])?)
}
