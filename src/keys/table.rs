//! The table itself: what can be done, and with which keys. Words for it are in the language files.

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
    Cover,
    GoTo,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 31] = [
        Scope::Home,
        Scope::Exercise,
        Scope::Reading,
        Scope::Breathing,
        Scope::Ending,
        Scope::Menu,
        Scope::Begun,
        Scope::Guide,
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
    MoveUp,
    MoveDown,
    Cover,
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
    pub label: &'static str,
    /// The scopes where it counts; everywhere if empty.
    pub scopes: &'static [Scope],
    /// Whether the palette offers it.
    pub palette: bool,
}

const fn line(
    action: Action,
    name: &'static str,
    keys: &'static [&'static str],
    typing: &'static [&'static str],
    label: &'static str,
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
    offered(line(Action::Support, "support", &["s", "C-s", "M-s"], &["C-s", "M-s"], "keys-support")),
    line(Action::Back, "back", &["Esc"], &["Esc"], "keys-back"),
    line(Action::Next, "next", &["Enter"], &[], "keys-next"),
    line(Action::Up, "up", &["Up", "k"], &[], "keys-move"),
    line(Action::Down, "down", &["Down", "j"], &[], "keys-move"),
    line(Action::Left, "left", &["Left", "h"], &[], "keys-move"),
    line(Action::Right, "right", &["Right", "l"], &[], "keys-move"),
    line(Action::NextField, "next-field", &["Tab"], &["Tab"], "keys-field"),
    line(Action::PreviousField, "previous-field", &["S-Tab"], &["S-Tab"], "keys-field"),
    line(Action::Choose, "choose", &["Space"], &[], "keys-choose"),
    line(Action::Number(0), "number-0", &["0", "à"], &[], "keys-number"),
    line(Action::Number(1), "number-1", &["1", "&"], &[], "keys-number"),
    line(Action::Number(2), "number-2", &["2", "é"], &[], "keys-number"),
    line(Action::Number(3), "number-3", &["3", "\""], &[], "keys-number"),
    line(Action::Number(4), "number-4", &["4", "'"], &[], "keys-number"),
    line(Action::Number(5), "number-5", &["5", "("], &[], "keys-number"),
    line(Action::Number(6), "number-6", &["6", "§"], &[], "keys-number"),
    line(Action::Number(7), "number-7", &["7", "è"], &[], "keys-number"),
    line(Action::Number(8), "number-8", &["8", "!"], &[], "keys-number"),
    line(Action::Number(9), "number-9", &["9", "ç"], &[], "keys-number"),
    line(Action::PageUp, "page-up", &["PgUp", "C-u"], &["PgUp"], "keys-page"),
    line(Action::PageDown, "page-down", &["PgDn", "C-d"], &["PgDn"], "keys-page"),
    line(Action::First, "first", &["Home"], &[], "keys-page"),
    line(Action::Last, "last", &["End"], &[], "keys-page"),
    only(
        line(Action::Search, "search", &["/"], &[], "keys-search"),
        &[Home, Journal, Entry, Scope::Country, Scope::Help],
    ),
    line(Action::Palette, "palette", &[":", "C-p"], &["C-p"], "keys-palette"),
    line(Action::GoTo, "go-to", &["g"], &[], "keys-go"),
    line(Action::Undo, "undo", &["u", "C-z"], &[], "keys-undo"),
    line(Action::Redo, "redo", &["U", "C-y"], &[], "keys-undo"),
    only(line(Action::Edit, "edit", &["e"], &[], "keys-edit"), &[Circle, Journal, Entry, Helplines]),
    only(offered(line(Action::New, "new", &["n"], &[], "keys-new")), &[Home, Circle, Journal, Entry]),
    only(
        line(Action::Remove, "remove", &["d", "Del"], &[], "keys-delete"),
        &[Circle, Journal, Entry, Scope::Trash, Menu],
    ),
    only(line(Action::Filter, "filter", &["f"], &[], "keys-filter"), &[Journal]),
    only(line(Action::Table, "table", &["t"], &[], "keys-table"), &[Insights, Scope::Calendar]),
    only(line(Action::Poster, "poster", &["p"], &[], "keys-poster"), &[Circle]),
    only(
        offered(line(Action::Guide, "guidelines", &["a"], &[], "keys-guide")),
        &[Menu, Exercise, Reading, Ending],
    ),
    only(offered(line(Action::OwnEditor, "editor", &["v"], &[], "keys-own_editor")), &[Exercise]),
    only(line(Action::Import, "import", &["i"], &[], "keys-import"), &[Scope::Export]),
    only(line(Action::MoveUp, "move-up", &["K", "M-Up"], &[], "keys-reorder"), &[Circle]),
    only(line(Action::MoveDown, "move-down", &["J", "M-Down"], &[], "keys-reorder"), &[Circle]),
    offered(line(Action::Cover, "hide", &["C-x"], &["C-x"], "keys-cover")),
    offered(line(Action::Help, "help", &["?"], &[], "keys-help")),
    offered(line(Action::Quit, "quit", &["q", "C-q", "C-c"], &["C-q", "C-c"], "keys-quit")),
    line(Action::Redraw, "redraw", &["C-l"], &["C-l"], "keys-redraw"),
    only(line(Action::Still, "still", &["z"], &[], "keys-no_motion"), &[Breathing]),
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
    ('t', "settings"),
];
