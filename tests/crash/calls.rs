//! System calls as words: which kind a call is, and which file of a folder it touches; must never change the process.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Component, Path, PathBuf};

use nix::libc;
use nix::unistd::Pid;

/// The registers of a call at its entry.
pub type Registers = libc::user_regs_struct;

/// What a call does to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Opening what is there, to read it or to sync it.
    Open,
    /// Opening to write.
    Create,
    /// Listing a folder.
    List,
    /// Reading a file.
    Read,
    /// Asking what is there.
    Look,
    Write,
    Sync,
    Rename,
    Link,
    Unlink,
    Mkdir,
    Rmdir,
    Mode,
    Truncate,
    Lock,
}

impl Kind {
    /// Whether it can only fail by a bad disk, and be no last call of its own: nothing on the disk is other after it.
    pub fn only_reads(self) -> bool {
        matches!(self, Kind::Read | Kind::Look)
    }

    /// Whether it can change what is on the disk.
    pub fn changes(self) -> bool {
        !self.only_reads() && !matches!(self, Kind::Open | Kind::List | Kind::Lock)
    }
}

/// A call that touches a file below the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub kind: Kind,
    /// Below the folder; empty for the folder itself.
    pub path: PathBuf,
    /// Of a rename and a link: the new name.
    pub to: Option<PathBuf>,
    /// The flags of an open.
    pub flags: i32,
}

/// Where a call names its file.
enum Named {
    /// A path in this argument.
    Path(usize),
    /// A folder in the first argument, and a path in the second.
    At,
    /// An open file in this argument.
    Open(usize),
}

/// The six arguments.
pub fn arguments(registers: &Registers) -> [u64; 6] {
    [registers.rdi, registers.rsi, registers.rdx, registers.r10, registers.r8, registers.r9]
}

/// What kind of call it is, and where its file is named; none of the calls that touch no file.
fn kind(registers: &Registers) -> Option<(Kind, Named)> {
    let arguments = arguments(registers);
    let number = registers.orig_rax as i64;
    let open = |flags: u64| {
        let writes = libc::O_WRONLY | libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC;
        if flags as i32 & writes == 0 { Kind::Open } else { Kind::Create }
    };
    Some(match number {
        libc::SYS_open => (open(arguments[1]), Named::Path(0)),
        libc::SYS_creat => (Kind::Create, Named::Path(0)),
        libc::SYS_openat => (open(arguments[2]), Named::At),
        libc::SYS_openat2 => (Kind::Create, Named::At),
        libc::SYS_getdents | libc::SYS_getdents64 => (Kind::List, Named::Open(0)),
        libc::SYS_read | libc::SYS_pread64 | libc::SYS_readv | libc::SYS_preadv => {
            (Kind::Read, Named::Open(0))
        }
        libc::SYS_stat | libc::SYS_lstat | libc::SYS_access | libc::SYS_readlink => {
            (Kind::Look, Named::Path(0))
        }
        libc::SYS_newfstatat
        | libc::SYS_statx
        | libc::SYS_faccessat
        | libc::SYS_faccessat2
        | libc::SYS_readlinkat => (Kind::Look, Named::At),
        libc::SYS_write | libc::SYS_pwrite64 | libc::SYS_writev | libc::SYS_pwritev | libc::SYS_pwritev2 => {
            (Kind::Write, Named::Open(0))
        }
        libc::SYS_sendfile => (Kind::Write, Named::Open(0)),
        libc::SYS_copy_file_range | libc::SYS_splice => (Kind::Write, Named::Open(2)),
        libc::SYS_fsync | libc::SYS_fdatasync | libc::SYS_syncfs | libc::SYS_sync_file_range => {
            (Kind::Sync, Named::Open(0))
        }
        libc::SYS_rename => (Kind::Rename, Named::Path(0)),
        libc::SYS_renameat | libc::SYS_renameat2 => (Kind::Rename, Named::At),
        libc::SYS_link | libc::SYS_symlink => (Kind::Link, Named::Path(1)),
        libc::SYS_linkat => (Kind::Link, Named::At),
        libc::SYS_unlink => (Kind::Unlink, Named::Path(0)),
        libc::SYS_unlinkat if arguments[2] as i32 & libc::AT_REMOVEDIR != 0 => (Kind::Rmdir, Named::At),
        libc::SYS_unlinkat => (Kind::Unlink, Named::At),
        libc::SYS_mkdir => (Kind::Mkdir, Named::Path(0)),
        libc::SYS_mkdirat => (Kind::Mkdir, Named::At),
        libc::SYS_rmdir => (Kind::Rmdir, Named::Path(0)),
        libc::SYS_chmod => (Kind::Mode, Named::Path(0)),
        libc::SYS_fchmod => (Kind::Mode, Named::Open(0)),
        libc::SYS_fchmodat | libc::SYS_fchmodat2 => (Kind::Mode, Named::At),
        libc::SYS_truncate => (Kind::Truncate, Named::Path(0)),
        libc::SYS_ftruncate | libc::SYS_fallocate => (Kind::Truncate, Named::Open(0)),
        libc::SYS_flock => (Kind::Lock, Named::Open(0)),
        libc::SYS_fcntl if is_lock(arguments[1] as i32) => (Kind::Lock, Named::Open(0)),
        _ => return None,
    })
}

fn is_lock(command: i32) -> bool {
    [libc::F_SETLK, libc::F_SETLKW, libc::F_OFD_SETLK, libc::F_OFD_SETLKW].contains(&command)
}

/// Whether a process is about to make its memory unreadable for who is not root, its tracer too.
pub fn hides_memory(registers: &Registers) -> bool {
    let [option, value, ..] = arguments(registers);
    registers.orig_rax as i64 == libc::SYS_prctl && option as i32 == libc::PR_SET_DUMPABLE && value == 0
}

/// The call that a process is about to make, if it touches a file below this folder.
pub fn call_below(folder: &Path, process: Pid, registers: &Registers) -> Option<Call> {
    let (kind, named) = kind(registers)?;
    let arguments = arguments(registers);
    let below = |path: PathBuf| path.strip_prefix(folder).map(Path::to_path_buf).ok();
    let path = match named {
        Named::Open(argument) => open_file(process, arguments[argument] as i32)?,
        Named::Path(argument) => at(process, libc::AT_FDCWD, arguments[argument])?,
        Named::At => at(process, arguments[0] as i32, arguments[1])?,
    };
    let number = registers.orig_rax as i64;
    let to = match number {
        libc::SYS_rename | libc::SYS_link => at(process, libc::AT_FDCWD, arguments[1]),
        libc::SYS_renameat | libc::SYS_renameat2 | libc::SYS_linkat => {
            at(process, arguments[2] as i32, arguments[3])
        }
        _ => None,
    };
    let flags = match number {
        libc::SYS_open => arguments[1] as i32,
        libc::SYS_openat => arguments[2] as i32,
        libc::SYS_creat => libc::O_CREAT | libc::O_TRUNC | libc::O_WRONLY,
        _ => 0,
    };
    Some(Call { kind, path: below(path)?, to: to.and_then(below), flags })
}

/// The path that an open file has now; none of a pipe or a terminal.
pub fn open_file(process: Pid, descriptor: i32) -> Option<PathBuf> {
    fs::read_link(format!("/proc/{process}/fd/{descriptor}")).ok().filter(|path| path.is_absolute())
}

/// The path in the memory of a process, from its folder on.
fn at(process: Pid, folder: i32, address: u64) -> Option<PathBuf> {
    let path = PathBuf::from(String::from_utf8(text(process, address).ok()?).ok()?);
    if path.is_absolute() {
        return Some(plain(&path));
    }
    let from = match folder {
        libc::AT_FDCWD => fs::read_link(format!("/proc/{process}/cwd")).ok()?,
        folder => open_file(process, folder)?,
    };
    Some(plain(&from.join(path)))
}

/// A path without its dots.
fn plain(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}

/// The bytes up to the first zero.
fn text(process: Pid, address: u64) -> io::Result<Vec<u8>> {
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let mut bytes = vec![0; 4096];
    let length = memory.read_at(&mut bytes, address)?;
    bytes.truncate(length);
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(length);
    bytes.truncate(end);
    Ok(bytes)
}

/// The bytes in the memory of a process.
pub fn bytes(process: Pid, address: u64, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    memory.read_exact_at(&mut bytes, address).unwrap();
    bytes
}
