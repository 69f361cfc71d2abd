//! The rows of the table: what each is measured against and the bound of its ratio; measures nothing.

/// How a figure is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Milliseconds,
    Kibibytes,
    Bytes,
}

/// What a figure should not pass; told beside it and never asserted.
#[derive(Clone, Copy)]
pub enum Bound {
    None,
    /// So many times what it is measured against.
    Times(f64),
    AtMost(f64),
    Between(f64, f64),
}

pub struct Row {
    pub name: &'static str,
    pub unit: Unit,
    /// What it is measured against: a sum of so many times other rows.
    pub beside: &'static [(f64, &'static str)],
    pub bound: Bound,
}

pub const WORLD: &str = "hello world";
pub const VERSION: &str = "`--version`";
pub const CIRCLE: &str = "`circle`, piped";
pub const HELLO_FRAME: &str = "hello: start to first frame";
pub const HOME: &str = "start to complete home screen";
pub const OPENED: &str = "passphrase to complete home screen";
pub const HELLO_MEMORY: &str = "hello: most memory";
pub const MEMORY: &str = "most memory, home screen";
pub const HELLO_KEY: &str = "hello: key, p50";
pub const HELLO_SLOW: &str = "hello: key, p99";
pub const KEY: &str = "key in the list, p50";
pub const KEY_SLOW: &str = "key in the list, p99";
pub const HELLO_SIXTY: &str = "hello: 60 keys at once";
pub const SIXTY: &str = "60 keys at once in the list";
pub const LETTER: &str = "letter in an empty note, p50";
pub const LONG_LETTER: &str = "letter in a note of 10,000, p50";
pub const WRITE: &str = "write, fsync, rename, fsync of the month";
pub const NOTE: &str = "`note`, one entry more";
pub const LOAD: &str = "one `serde_json` load";
pub const GREP: &str = "every byte looked at (grep)";
pub const SEARCH: &str = "`search` of a rare word";
pub const SEARCH_FIRST: &str = "search on the screen: first results";
pub const SEARCH_ALL: &str = "search on the screen: all results";
pub const SEARCH_LETTER: &str = "letter while it searches, slowest of 10";
pub const EXPORT: &str = "`export` to Markdown";
pub const EXPORT_PEAK: &str = "`export`: most memory";
pub const INSIGHTS: &str = "insights over everything";
pub const INSIGHTS_KEY: &str = "key while it counts, slowest of 4";
pub const LIST: &str = "`list --last 8w`";
pub const HELLO_IDLE: &str = "hello: processor in 5 s left alone";
pub const HELLO_IDLE_BYTES: &str = "hello: written in 5 s left alone";
pub const IDLE: &str = "processor in 5 s left alone";
pub const IDLE_BYTES: &str = "written in 5 s left alone";
pub const UNLOCKING: &str = "opening the key of an encrypted journal";
pub const TUI_START: &str = "tui-journal: start to first screen";
pub const TUI_KEY: &str = "tui-journal: key in the list, p50";
pub const JRNL_LIST: &str = "jrnl: list of eight weeks";
pub const JRNL_SEARCH: &str = "jrnl: search of a rare word";
pub const JRNL_EXPORT: &str = "jrnl: export to Markdown";

/// An encrypted journal may take so many times what a readable one takes.
pub const ENCRYPTED: f64 = 2.0;

/// In the order in which they are printed.
pub const ROWS: &[Row] = &[
    time(WORLD, &[], Bound::None),
    time(VERSION, &[(1.0, WORLD)], Bound::Times(1.5)),
    time(CIRCLE, &[(1.0, VERSION)], Bound::Times(2.0)),
    time(HELLO_FRAME, &[], Bound::None),
    time(HOME, &[(1.0, HELLO_FRAME)], Bound::Times(2.0)),
    time(OPENED, &[(1.0, HOME)], Bound::Times(ENCRYPTED)),
    other(HELLO_MEMORY, Unit::Kibibytes, &[], Bound::None),
    other(MEMORY, Unit::Kibibytes, &[(1.0, HELLO_MEMORY)], Bound::Times(2.0)),
    time(HELLO_KEY, &[], Bound::None),
    time(KEY, &[(1.0, HELLO_KEY)], Bound::Times(1.5)),
    time(HELLO_SLOW, &[], Bound::None),
    time(KEY_SLOW, &[(1.0, HELLO_SLOW)], Bound::Times(2.0)),
    time(LETTER, &[(1.0, HELLO_KEY)], Bound::Times(1.0)),
    time(LONG_LETTER, &[(1.0, HELLO_KEY)], Bound::Times(1.0)),
    time(HELLO_SIXTY, &[], Bound::None),
    time(SIXTY, &[(1.0, HELLO_SIXTY)], Bound::AtMost(30.0)),
    time(WRITE, &[], Bound::None),
    time(NOTE, &[(2.0, VERSION), (1.0, WRITE)], Bound::Times(1.0)),
    time(LOAD, &[], Bound::None),
    time(GREP, &[(1.0, LOAD)], Bound::None),
    time(LIST, &[(1.0, VERSION)], Bound::None),
    time(SEARCH, &[(1.0, LOAD)], Bound::Times(0.5)),
    time(SEARCH_FIRST, &[(1.0, HELLO_KEY)], Bound::None),
    time(SEARCH_ALL, &[(1.0, LOAD)], Bound::Times(1.0)),
    time(SEARCH_LETTER, &[(1.0, HELLO_SLOW)], Bound::Times(2.0)),
    time(INSIGHTS, &[(1.0, LOAD)], Bound::Times(1.0)),
    time(INSIGHTS_KEY, &[(1.0, HELLO_SLOW)], Bound::Times(2.0)),
    time(EXPORT, &[(1.0, LOAD)], Bound::Times(2.0)),
    other(EXPORT_PEAK, Unit::Kibibytes, &[], Bound::AtMost(32.0 * 1024.0)),
    time(HELLO_IDLE, &[], Bound::None),
    time(IDLE, &[], Bound::AtMost(0.0)),
    other(HELLO_IDLE_BYTES, Unit::Bytes, &[], Bound::None),
    other(IDLE_BYTES, Unit::Bytes, &[], Bound::AtMost(0.0)),
    time(UNLOCKING, &[], Bound::Between(500.0, 2_000.0)),
    time(TUI_START, &[(1.0, HOME)], Bound::None),
    time(TUI_KEY, &[(1.0, KEY)], Bound::None),
    time(JRNL_LIST, &[(1.0, LIST)], Bound::None),
    time(JRNL_SEARCH, &[(1.0, SEARCH)], Bound::None),
    time(JRNL_EXPORT, &[(1.0, EXPORT)], Bound::None),
];

const fn time(name: &'static str, beside: &'static [(f64, &'static str)], bound: Bound) -> Row {
    other(name, Unit::Milliseconds, beside, bound)
}

const fn other(name: &'static str, unit: Unit, beside: &'static [(f64, &'static str)], bound: Bound) -> Row {
    Row { name, unit, beside, bound }
}
