//! The table itself: what can be done, and with which keys. Words for it are in the language files.

use super::Label;

/// Where a key counts: the screen that has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Scope {
    Home,
    Exercise,
    Reading,
    Breathing,
    Ending,
    Menu,
    Begun,
    Guide,
    ReadingList,
    ReadingPage,
    Circle,
    CircleItem,
    Crisis,
    Big,
    Helplines,
    Country,
    Journal,
    Entry,
    Trash,
    Search,
    Insights,
    Calendar,
    Pages,
    Export,
    Import,
    Settings,
    Help,
    Palette,
    Language,
    Welcome,
    Error,
    Passphrase,
    Lock,
    Cover,
    GoTo,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 35] = [
        Scope::Home,
        Scope::Exercise,
        Scope::Reading,
        Scope::Breathing,
        Scope::Ending,
        Scope::Menu,
        Scope::Begun,
        Scope::Guide,
        Scope::ReadingList,
        Scope::ReadingPage,
        Scope::Circle,
        Scope::CircleItem,
        Scope::Crisis,
        Scope::Big,
        Scope::Helplines,
        Scope::Country,
        Scope::Journal,
        Scope::Entry,
        Scope::Trash,
        Scope::Search,
        Scope::Insights,
        Scope::Calendar,
        Scope::Pages,
        Scope::Export,
        Scope::Import,
        Scope::Settings,
        Scope::Help,
        Scope::Palette,
        Scope::Language,
        Scope::Welcome,
        Scope::Error,
        Scope::Passphrase,
        Scope::Lock,
        Scope::Cover,
        Scope::GoTo,
    ];
}

/// What a key can mean. The same key means the same thing on every screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Action {
    Support,
    Back,
    Next,
    Up,
    Down,
    Left,
    Right,
    NextField,
    PreviousField,
    Choose,
    Number(u8),
    PageUp,
    PageDown,
    First,
    Last,
    Search,
    Palette,
    GoTo,
    Undo,
    Redo,
    Edit,
    New,
    Remove,
    Filter,
    Table,
    Poster,
    Guide,
    Read,
    MoveUp,
    MoveDown,
    Cover,
    Lock,
    Help,
    Quit,
    Redraw,
    Still,
    OwnEditor,
    Import,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What it does.
    pub action: Action,
    /// Its name in `config.toml` and in tests.
    pub name: &'static str,
    /// The keys that do it.
    pub keys: &'static [&'static str],
    /// The keys that also do it while a text field has the focus.
    pub typing: &'static [&'static str],
    /// The message that names it in the help; `<label>-long` is used where there is one.
    pub label: Label,
    /// The scopes where it counts; everywhere if empty.
    pub scopes: &'static [Scope],
    /// Whether the palette offers it.
    pub palette: bool,
}

impl Binding {
    /// Whether it counts everywhere, or at least here.
    pub fn counts_in(&self, scope: Scope) -> bool {
        self.scopes.is_empty() || self.scopes.contains(&scope)
    }
}

const fn line(
    action: Action,
    name: &'static str,
    keys: &'static [&'static str],
    typing: &'static [&'static str],
    label: Label,
) -> Binding {
    Binding { action, name, keys, typing, label, scopes: &[], palette: false }
}

const fn only(binding: Binding, scopes: &'static [Scope]) -> Binding {
    Binding { scopes, ..binding }
}

const fn offered(binding: Binding) -> Binding {
    Binding { palette: true, ..binding }
}

use Scope::{Breathing, Circle, Ending, Entry, Exercise, Helplines, Home, Insights, Journal, Menu, Reading};

/// Every key of the program, in the order of the help page.
pub const BINDINGS: &[Binding] = &[
    offered(line(Action::Support, "support", &["s", "C-s", "M-s"], &["C-s", "M-s"], Label::SUPPORT)),
    line(Action::Back, "back", &["Esc"], &["Esc"], Label::BACK),
    line(Action::Next, "next", &["Enter"], &[], Label::NEXT),
    line(Action::Up, "up", &["Up", "k"], &[], Label::MOVE),
    line(Action::Down, "down", &["Down", "j"], &[], Label::MOVE),
    line(Action::Left, "left", &["Left", "h"], &[], Label::MOVE),
    line(Action::Right, "right", &["Right", "l"], &[], Label::MOVE),
    line(Action::NextField, "next-field", &["Tab"], &["Tab"], Label::FIELD),
    line(Action::PreviousField, "previous-field", &["S-Tab"], &["S-Tab"], Label::FIELD),
    line(Action::Choose, "choose", &["Space"], &[], Label::CHOOSE),
    line(Action::Number(0), "number-0", &["0", "à"], &[], Label::NUMBER),
    line(Action::Number(1), "number-1", &["1", "&"], &[], Label::NUMBER),
    line(Action::Number(2), "number-2", &["2", "é"], &[], Label::NUMBER),
    line(Action::Number(3), "number-3", &["3", "\""], &[], Label::NUMBER),
    line(Action::Number(4), "number-4", &["4", "'"], &[], Label::NUMBER),
    line(Action::Number(5), "number-5", &["5", "("], &[], Label::NUMBER),
    line(Action::Number(6), "number-6", &["6", "§"], &[], Label::NUMBER),
    line(Action::Number(7), "number-7", &["7", "è"], &[], Label::NUMBER),
    line(Action::Number(8), "number-8", &["8", "!"], &[], Label::NUMBER),
    line(Action::Number(9), "number-9", &["9", "ç"], &[], Label::NUMBER),
    line(Action::PageUp, "page-up", &["PgUp", "C-u"], &["PgUp"], Label::PAGE),
    line(Action::PageDown, "page-down", &["PgDn", "C-d"], &["PgDn"], Label::PAGE),
    line(Action::First, "first", &["Home"], &[], Label::PAGE),
    line(Action::Last, "last", &["End"], &[], Label::PAGE),
    only(
        line(Action::Search, "search", &["/"], &[], Label::SEARCH),
        &[Home, Journal, Entry, Scope::Country, Scope::Help],
    ),
    line(Action::Palette, "palette", &[":", "C-p"], &["C-p"], Label::PALETTE),
    line(Action::GoTo, "go-to", &["g"], &[], Label::GO),
    line(Action::Undo, "undo", &["u", "C-z"], &[], Label::UNDO),
    line(Action::Redo, "redo", &["U", "C-y"], &[], Label::UNDO),
    only(line(Action::Edit, "edit", &["e"], &[], Label::EDIT), &[Circle, Journal, Entry, Helplines]),
    only(offered(line(Action::New, "new", &["n"], &[], Label::NEW)), &[Home, Circle, Journal, Entry]),
    only(
        line(Action::Remove, "remove", &["d", "Del"], &[], Label::DELETE),
        &[Circle, Journal, Entry, Scope::Trash, Menu],
    ),
    only(line(Action::Filter, "filter", &["f"], &[], Label::FILTER), &[Journal]),
    only(line(Action::Table, "table", &["t"], &[], Label::TABLE), &[Insights, Scope::Calendar]),
    only(line(Action::Poster, "poster", &["p"], &[], Label::POSTER), &[Circle]),
    only(
        offered(line(Action::Guide, "guidelines", &["a"], &[], Label::GUIDE)),
        &[Menu, Exercise, Reading, Ending],
    ),
    only(offered(line(Action::OwnEditor, "editor", &["v"], &[], Label::OWN_EDITOR)), &[Exercise]),
    only(line(Action::Import, "import", &["i"], &[], Label::IMPORT), &[Scope::Export]),
    only(line(Action::Read, "read", &["r"], &[], Label::BACKGROUND), &[Scope::Help]),
    only(line(Action::MoveUp, "move-up", &["K", "M-Up"], &[], Label::REORDER), &[Circle]),
    only(line(Action::MoveDown, "move-down", &["J", "M-Down"], &[], Label::REORDER), &[Circle]),
    offered(line(Action::Cover, "hide", &["C-x"], &["C-x"], Label::COVER)),
    offered(line(Action::Lock, "lock", &["L"], &[], Label::LOCK)),
    offered(line(Action::Help, "help", &["?"], &[], Label::HELP)),
    offered(line(Action::Quit, "quit", &["q", "C-q", "C-c"], &["C-q", "C-c"], Label::QUIT)),
    line(Action::Redraw, "redraw", &["C-l"], &["C-l"], Label::REDRAW),
    only(line(Action::Still, "still", &["z"], &[], Label::NO_MOTION), &[Breathing]),
];

/// The letters after `g`, and the place each leads to; the same in every language.
pub const GO_TO: &[(char, &str)] = &[
    ('b', "home"),
    ('c', "check_in"),
    ('z', "compassion"),
    ('o', "encounter"),
    ('s', "circle"),
    ('h', "grounding"),
    ('k', "small_step"),
    ('d', "journal"),
    ('i', "insights"),
    ('e', "export"),
    ('l', "reading"),
    ('t', "settings"),
];
