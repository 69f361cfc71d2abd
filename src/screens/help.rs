//! Help: the keys of one screen and those of everywhere, made from the key table; support comes first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Context, Screen, Step};
use crate::keys::{Action, BINDINGS, Binding, Hint, Input, Keys, Scope, Typing, hints, spoken};
use crate::text::{Text, wrap};
use crate::theme::{Role, Theme};
use crate::widgets::sheet::{Hits, MEASURE, Sheet};

/// The widths of columns: of the left one, and of the keys in it and in the others.
const LEFT: usize = 28;
const LEFT_KEYS: usize = 11;
const KEYS: usize = 12;
/// From this width on there are three columns.
const WIDE: u16 = 110;

/// Keys that mean something of each screen's own, though they work on all.
const HERE: [&str; 6] = ["keys-move", "keys-choose", "keys-next", "keys-field", "keys-number", "keys-page"];

/// Screens on which nothing is ever typed.
const SILENT: [Scope; 8] = [
    Scope::Home,
    Scope::Ending,
    Scope::Menu,
    Scope::Guide,
    Scope::Insights,
    Scope::Breathing,
    Scope::Crisis,
    Scope::Big,
];

/// One row: the keys, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    keys: String,
    does: String,
}

/// Help about one screen.
pub struct Help {
    title: String,
    about: Option<String>,
    scope: Scope,
    top: usize,
}

impl Help {
    /// A title, the key of what is said about the step, and the screen whose keys are explained.
    pub fn new(title: String, about: Option<String>, scope: Scope) -> Self {
        Self { title, about, scope, top: 0 }
    }

    fn sheet<'a>(&self, context: &Context<'a>) -> Sheet<'a> {
        let (text, theme) = (context.text, context.theme);
        let wide = context.size.width >= WIDE;
        let mut sheet =
            if wide { Sheet::with_measure(theme, WIDE - 4) } else { Sheet::new(theme, context.size.width) };
        sheet.title("", &text.fill("help.title", &[("title", (&self.title).into())]), "", Role::Focus);
        sheet.blank();
        let (here, everywhere) = rows(self.scope, context.keys, text, theme);
        let writing = writing(self.scope, context.keys, text, theme);
        let titled = |key: &str, rows: &[Row], keys: usize, whole: usize| {
            let mut column = Column::default();
            if !rows.is_empty() {
                column.title(text.get(key), theme);
                for row in rows {
                    column.row(row, keys, whole, theme);
                }
            }
            column
        };
        let measure = usize::from(sheet.measure());
        if wide {
            let columns = [
                titled("help.here", &here, LEFT_KEYS, 31),
                titled("help.everywhere", &everywhere, KEYS, 40),
                titled("help.writing", &writing, LEFT_KEYS, 31),
            ];
            side_by_side(&mut sheet, &columns, &[0, 33, 75]);
        } else if measure + 4 >= usize::from(MEASURE) {
            let mut left = titled("help.here", &here, LEFT_KEYS, LEFT - 1);
            left.0.push(Vec::new());
            left.0.extend(titled("help.writing", &writing, LEFT_KEYS, LEFT - 1).0);
            let right = titled("help.everywhere", &everywhere, KEYS, measure - LEFT);
            side_by_side(&mut sheet, &[left, right], &[0, LEFT]);
        } else {
            for (key, rows) in
                [("help.everywhere", &everywhere), ("help.here", &here), ("help.writing", &writing)]
            {
                side_by_side(&mut sheet, &[titled(key, rows, KEYS, measure)], &[0]);
                sheet.gap();
            }
        }
        if let Some(about) = self.about.as_deref().filter(|about| text.has(about)) {
            sheet.gap();
            sheet.words(&text.get("help.about"), theme.bold());
            for line in wrap(&text.get(about), MEASURE.min(sheet.measure()).into()) {
                sheet.words(&line, theme.text());
            }
        }
        sheet
    }
}

/// Rows of pieces: a column within the page, words, their style.
#[derive(Default)]
struct Column(Vec<Vec<(usize, String, Style)>>);

impl Column {
    fn title(&mut self, title: String, theme: &Theme) {
        self.0.push(vec![(0, title, theme.bold())]);
    }

    fn row(&mut self, row: &Row, keys: usize, whole: usize, theme: &Theme) {
        let left = wrap(&row.keys, keys - 1);
        let right = wrap(&row.does, whole.saturating_sub(keys).max(1));
        for index in 0..left.len().max(right.len()) {
            let mut pieces = Vec::new();
            if let Some(words) = left.get(index) {
                pieces.push((0, words.clone(), theme.text()));
            }
            if let Some(words) = right.get(index) {
                pieces.push((keys, words.clone(), theme.muted()));
            }
            self.0.push(pieces);
        }
    }
}

fn side_by_side(sheet: &mut Sheet, columns: &[Column], at: &[usize]) {
    let rows = columns.iter().map(|column| column.0.len()).max().unwrap_or(0);
    for row in 0..rows {
        let pieces = columns.iter().zip(at).flat_map(|(column, x)| {
            let pieces = column.0.get(row).into_iter().flatten();
            pieces.map(move |(within, words, style)| ((x + within) as u16, words.clone(), *style))
        });
        sheet.pieces(pieces.collect());
    }
}

/// The rows of a screen's own keys, and those of the keys that mean the same everywhere.
fn rows(scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> (Vec<Row>, Vec<Row>) {
    let (mut here, mut everywhere): (Vec<Row>, Vec<Row>) = (Vec::new(), Vec::new());
    let mut told: Vec<String> = Vec::new();
    for binding in BINDINGS.iter().filter(|line| line.scopes.is_empty() || line.scopes.contains(&scope)) {
        let label = label(binding, scope);
        if told.contains(&label) {
            continue;
        }
        let own = !binding.scopes.is_empty() || HERE.contains(&binding.label) || label != binding.label;
        let into = if own { &mut here } else { &mut everywhere };
        into.push(Row {
            keys: keys_of(&label, scope, keys, text, theme),
            does: theme.marks.words(&long(&label, text)).into_owned(),
        });
        told.push(label);
    }
    (here, everywhere)
}

/// How the footer of this screen calls an action, else how the table does.
fn label(binding: &Binding, scope: Scope) -> String {
    let hint = hints(scope, Typing::No).iter().find(|hint| hint.action == binding.action);
    // Moving has a hint of its own for one direction only; the table's name holds for all.
    let named = [Action::Next, Action::Choose, Action::New, Action::Undo, Action::Remove];
    let hint = hint.filter(|_| named.contains(&binding.action));
    hint.map_or(binding.label, |hint| hint.label).to_owned()
}

fn long(label: &str, text: &Text) -> String {
    let long = format!("{label}-long");
    text.get(if text.has(&long) { &long } else { label })
}

/// Every key of the lines with this label: arrows and runs of letters or digits as one word each.
fn keys_of(label: &str, scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> String {
    let lines = BINDINGS.iter().filter(|line| line.scopes.is_empty() || line.scopes.contains(&scope));
    let all: Vec<String> =
        lines.filter(|line| self::label(line, scope) == label).flat_map(|line| keys.of(line)).collect();
    let has = |key: &str| all.iter().any(|there| there == key);
    let arrows = ["Left", "Up", "Down", "Right"];
    if arrows.iter().all(|arrow| has(arrow)) {
        let shown = theme.marks.keys("←↑↓→", &text.get("keys-name-arrows"));
        let mut letters: Vec<&str> =
            all.iter().map(String::as_str).filter(|key| !arrows.contains(key)).collect();
        letters.sort_unstable();
        return format!("{shown} {}", letters.concat());
    }
    let standard = |line: &&Binding| line.label == label && keys.of(line) != line.keys;
    if label == "keys-number" && !BINDINGS.iter().any(|line| standard(&line)) {
        return "0-9".to_owned();
    }
    let shown: Vec<String> =
        all.iter().map(|key| theme.marks.words(&spoken(key, text)).into_owned()).collect();
    shown.join(" ")
}

/// What keys do while a field has the focus; nothing for a screen without one.
fn writing(scope: Scope, keys: &Keys, text: &Text, theme: &Theme) -> Vec<Row> {
    if SILENT.contains(&scope) {
        return Vec::new();
    }
    let row = |keys: &str, label: &str| Row {
        keys: keys.to_owned(),
        does: theme.marks.words(&text.get(label)).into_owned(),
    };
    let told = |hint: &&Hint| matches!(hint.action, Action::NextField | Action::Next | Action::Back);
    let page = hints(Scope::Exercise, Typing::Page)
        .iter()
        .filter(told)
        .map(|hint| row(&keys.shown(hint, Typing::Page, text), hint.label));
    page.chain([row(&["C-w", "C-u"].map(|key| spoken(key, text)).join(" "), "keys-erase_word")]).collect()
}

impl Screen for Help {
    fn scope(&self) -> Scope {
        Scope::Help
    }

    fn crumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.help")])
    }

    fn about(&self, _context: &Context) -> (String, Option<String>) {
        (self.title.clone(), self.about.clone())
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let last = self.sheet(context).last_scroll(context.size.height);
        let page = usize::from(context.size.height).saturating_sub(1);
        match input {
            Input::Act(Action::Up) | Input::Wheel(true, ..) => self.top = self.top.saturating_sub(1),
            Input::Act(Action::Down) | Input::Wheel(false, ..) => self.top += 1,
            Input::Act(Action::PageUp) => self.top = self.top.saturating_sub(page),
            Input::Act(Action::PageDown | Action::Choose) => self.top += page,
            Input::Act(Action::First) => self.top = 0,
            Input::Act(Action::Last) => self.top = last,
            Input::Act(Action::Next) if self.top < last => self.top += page,
            Input::Act(Action::Next | Action::Back | Action::Help) => return Step::Leave,
            Input::Act(Action::Palette | Action::GoTo) => return Step::Pass,
            _ => {}
        }
        self.top = self.top.min(last);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let sheet = self.sheet(context);
        let top = self.top.min(sheet.last_scroll(area.height));
        frame.set_cursor_position((area.x + area.width.saturating_sub(sheet.measure()) / 2, area.y));
        sheet.paint(frame, area, top)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const SCOPES: [Scope; 24] = [
        Scope::Home,
        Scope::Exercise,
        Scope::Reading,
        Scope::Breathing,
        Scope::Ending,
        Scope::Menu,
        Scope::Guide,
        Scope::Circle,
        Scope::CircleItem,
        Scope::Crisis,
        Scope::Big,
        Scope::Helplines,
        Scope::Journal,
        Scope::Entry,
        Scope::Trash,
        Scope::Search,
        Scope::Insights,
        Scope::Export,
        Scope::Settings,
        Scope::Help,
        Scope::Palette,
        Scope::Language,
        Scope::Welcome,
        Scope::Error,
    ];

    fn of(scope: Scope) -> (Vec<Row>, Vec<Row>) {
        rows(scope, &Keys::standard(), &Text::new(Language::Nl).unwrap(), &Theme::default())
    }

    /// Whether a line of the table has a row for its label on this screen.
    fn told(binding: &Binding, scope: Scope) -> bool {
        let text = Text::new(Language::Nl).unwrap();
        let (here, everywhere) = of(scope);
        let does = long(&label(binding, scope), &text);
        here.iter().chain(&everywhere).any(|row| row.does == does)
    }

    #[test]
    fn every_action_of_the_table_is_in_the_help_where_it_counts() {
        for binding in BINDINGS {
            for scope in SCOPES.iter().filter(|at| binding.scopes.is_empty() || binding.scopes.contains(at)) {
                assert!(told(binding, *scope), "{} is not in the help of {scope:?}", binding.name);
            }
        }
    }

    #[test]
    fn a_key_of_another_screen_is_not_in_the_help() {
        let still = BINDINGS.iter().find(|binding| binding.action == Action::Still).unwrap();
        assert!(told(still, Scope::Breathing) && !told(still, Scope::Home));
    }

    #[test]
    fn support_comes_first_on_every_screen() {
        for scope in SCOPES {
            let (_, everywhere) = of(scope);
            assert_eq!(everywhere.first().unwrap().keys, "s ^S Alt-s", "{scope:?}");
        }
    }

    #[test]
    fn the_ways_to_move_are_one_row() {
        let (here, _) = of(Scope::Home);
        let arrows: Vec<&Row> = here.iter().filter(|row| row.keys.contains('←')).collect();
        assert_eq!(arrows.len(), 1);
        assert_eq!(arrows.first().unwrap().keys, "←↑↓→ hjkl");
    }
}
