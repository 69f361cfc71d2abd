//! The command palette: every place and action by name, in a box over the screen. Nothing runs from it that cannot be undone.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Act, Actions, Interactive};
use super::{Context, Route, Screen, Step};
use crate::journal::Protection;
use crate::keys::{Action, BINDINGS, Edit, GO_TO, Input, Label, Scope, Typing, hint, spoken};
use crate::text::{Language, Text, capital, cut, width};
use crate::widgets::editor::Editor;
use crate::widgets::page::Hits;
use crate::widgets::popup;

/// Cells of the box, where there is room for it.
const WIDE: u16 = 63;
/// Rows that an empty query shows, and the most that any shows.
const FITTING: usize = 6;
const MOST: usize = 8;
/// Places without a letter after `g`.
const MORE_PLACES: [&str; 7] = ["note", "import", "helplines", "guide", "on_this_day", "trash", "privacy"];
/// Latest messages that are listed.
const MESSAGES: usize = 8;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Does {
    /// An action on the screen below.
    Act(Action),
    /// A place, by its code word.
    Go(&'static str),
    /// An exercise of the person's own.
    Own(String),
    /// The latest messages.
    Messages,
    /// A search in the journal.
    Search,
}

/// What is always among what is found.
const ALWAYS: Does = Does::Go("helplines");

/// One row that can be found.
#[derive(Clone, Debug)]
struct Entry {
    does: Does,
    label: String,
    /// Everything it can be found by, in small letters: labels in every language, and synonyms.
    names: Vec<String>,
    key: String,
}

/// The palette over the screen with a scope.
pub struct Palette {
    query: Editor,
    entries: Vec<Entry>,
    messages: Vec<String>,
    /// The messages are shown instead of what was found.
    reads: bool,
    at: usize,
}

impl Palette {
    /// Everything that can be done on the screen with this scope.
    pub fn new(scope: Scope, messages: Vec<String>, context: &Context) -> Self {
        let others = Language::ALL.into_iter().filter(|language| *language != context.text.language());
        let others: Vec<Text> = others.filter_map(|language| Text::new(language).ok()).collect();
        let texts: Vec<&Text> = std::iter::once(context.text).chain(&others).collect();
        let entries = entries(scope, !messages.is_empty(), &texts, context);
        Self { query: Editor::line(), entries, messages, reads: false, at: 0 }
    }

    fn found(&self, context: &Context) -> Vec<Entry> {
        let typed = self.query.text();
        let query = typed.trim();
        if query.is_empty() {
            return self.entries.iter().take(FITTING).cloned().collect();
        }
        let mut found: Vec<(u8, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let always = (entry.does == ALWAYS).then_some(u8::MAX);
                Some((rank(query, &entry.names).or(always)?, entry))
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        // The help lines are never pushed out by what fits better.
        let always = found.iter().position(|(_, entry)| entry.does == ALWAYS);
        if let Some(late) = always.filter(|at| *at > MOST - 2) {
            found.swap(late, MOST - 2);
        }
        found.truncate(MOST - 1);
        // Where nothing fits, what was typed is rather looked for in the journal.
        let fitting = found.iter().any(|(rank, _)| *rank < u8::MAX);
        let mut found: Vec<Entry> = found.into_iter().map(|(_, entry)| entry.clone()).collect();
        let search = Entry {
            does: Does::Search,
            label: context.text.fill("palette.search", &[("text", query.into())]),
            names: Vec::new(),
            key: "/".to_owned(),
        };
        found.insert(if fitting { found.len() } else { 0 }, search);
        found
    }

    fn run(&mut self, index: usize, context: &Context) -> Step {
        if self.reads {
            return Step::Leave;
        }
        let Some(entry) = self.found(context).into_iter().nth(index) else { return Step::Stay };
        match entry.does {
            Does::Act(action) => Step::Replace(Route::Below(action)),
            Does::Go("note") => Step::Replace(Route::Begin("note".into())),
            Does::Go(code) => Route::named(code).map_or(Step::Stay, Step::Replace),
            Does::Own(kind) => Step::Replace(Route::Exercise(kind)),
            Does::Search => Step::Replace(Route::Search(self.query.text().trim().to_owned())),
            Does::Messages => {
                self.reads = true;
                Step::Stay
            }
        }
    }

    /// The rows in the box under the field: words and what stands at their right.
    fn rows(&self, context: &Context) -> Vec<(String, String)> {
        if self.reads {
            let latest = self.messages.iter().rev().take(MESSAGES);
            return latest.map(|message| (message.clone(), String::new())).collect();
        }
        self.found(context).into_iter().map(|entry| (entry.label, entry.key)).collect()
    }
}

/// Every row, in the order in which an empty query shows them: what is this screen's own, support, places, the rest.
fn entries(scope: Scope, messages: bool, texts: &[&Text], context: &Context) -> Vec<Entry> {
    let mut entries = Vec::new();
    let offered = BINDINGS.iter().filter(|line| line.palette);
    let locks = context.journal.protection() != Protection::None;
    let valid = offered.filter(|line| line.counts_in(scope) && (locks || line.action != Action::Lock));
    let (own_lines, everywhere): (Vec<_>, Vec<_>) = valid.partition(|line| !line.scopes.is_empty());
    let action = |line: &crate::keys::Binding| {
        let name = |text: &Text| {
            // Where there is nothing else to make, a new one is free writing.
            if line.action == Action::New && scope != Scope::Circle {
                return text.get("place.note");
            }
            super::help::long(line.label, context.keys, text)
        };
        let key = context.keys.of(line).first().map(|key| spoken(key, context.text)).unwrap_or_default();
        let synonyms = if line.action == Action::Support { "circle" } else { line.name };
        entry(Does::Act(line.action), name, synonyms, key, texts)
    };
    entries.extend(own_lines.into_iter().map(action));
    let go = |code: &'static str, key| entry(Does::Go(code), |text| place_name(code, text), code, key, texts);
    let in_journal = matches!(scope, Scope::Journal | Scope::Entry);
    entries.extend(in_journal.then(|| go("on_this_day", String::new())));
    let (support, rest): (Vec<_>, Vec<_>) =
        everywhere.into_iter().partition(|line| line.action == Action::Support);
    entries.extend(support.into_iter().map(action));
    let letters = GO_TO.iter().map(|(letter, code)| (*code, format!("g {letter}")));
    let paths = letters.chain(MORE_PLACES.iter().map(|code| (*code, String::new())));
    for (code, key) in paths {
        let there = match code {
            "on_this_day" => in_journal,
            "guide" => own(Action::Guide, scope),
            "note" => own(Action::New, scope) && scope != Scope::Circle,
            "home" => scope == Scope::Home,
            _ => false,
        };
        if Route::named(code).is_some() && !there {
            entries.push(go(code, key));
        }
    }
    for exercise in context.exercises.further() {
        let name = |_: &Text| place_name(&exercise.kind, context.text);
        entries.push(entry(Does::Own(exercise.kind.clone()), name, &exercise.kind, String::new(), texts));
    }
    entries.extend(rest.into_iter().map(action));
    if messages {
        let name = |text: &Text| text.get("palette.messages");
        entries.push(entry(Does::Messages, name, "messages", String::new(), texts));
    }
    entries
}

/// Whether an action is one of this screen's own.
fn own(action: Action, scope: Scope) -> bool {
    BINDINGS.iter().any(|line| line.action == action && line.scopes.contains(&scope))
}

fn place_name(code: &str, text: &Text) -> String {
    match code {
        "guide" => text.get("keys.guide.long"),
        "helplines" => text.get("helplines.title"),
        code => text.get(&format!("place.{code}")),
    }
}

fn entry(does: Does, name: impl Fn(&Text) -> String, synonyms: &str, key: String, texts: &[&Text]) -> Entry {
    let synonyms = format!("palette.synonyms.{synonyms}");
    let mut names: Vec<String> = texts.iter().map(|text| name(text).to_lowercase()).collect();
    for text in texts.iter().filter(|text| text.has(&synonyms)) {
        names.extend(text.get(&synonyms).split(',').map(|word| word.trim().to_lowercase()));
    }
    let label = texts.first().map(|text| capital(&name(text))).unwrap_or_default();
    Entry { does, label, names, key }
}

/// How well a query fits the best of these names: 0 is a beginning, 3 only its letters in order; nothing if not at all.
fn rank(query: &str, names: &[String]) -> Option<u8> {
    let query = query.to_lowercase();
    let fits = |name: &String| {
        if name.starts_with(&query) {
            Some(0)
        } else if name.split_whitespace().any(|word| word.starts_with(&query)) {
            Some(1)
        } else if name.contains(&query) {
            Some(2)
        } else {
            in_order(&query, name).then_some(3)
        }
    };
    names.iter().filter_map(fits).min()
}

/// Whether the letters of a query stand in these words, in their order.
fn in_order(query: &str, words: &str) -> bool {
    let mut letters = words.chars();
    query.chars().filter(|letter| !letter.is_whitespace()).all(|letter| letters.any(|there| there == letter))
}

impl Interactive for Palette {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = self.rows(context).len().saturating_sub(1);
        let mut can = Actions::<Self>::default();
        // The other ways to move belong to the text that is typed.
        can.elsewhere(hint::UP_DOWN);
        let lines = [Action::Up, Action::Down, Action::PreviousField, Action::NextField];
        can.travel(&lines, move |palette: &mut Self, by, _| palette.at = by.to(palette.at, last, last));
        can.offer(hint::OPEN, |palette: &mut Self, context| palette.run(palette.at, context));
        can.offer(Action::Back.called(Label::CLOSE), |_, _| Step::Leave);
        can.also(&[Action::Palette], |_, _| Step::Leave);
        can.close();
        can
    }
}

impl Screen for Palette {
    fn scope(&self) -> Scope {
        Scope::Palette
    }

    fn typing(&self) -> Typing {
        if self.reads { Typing::No } else { Typing::Line }
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("keys.palette"), None)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(Edit::Up) => self.act(Action::Up, context),
            Input::Edit(Edit::Down) => self.act(Action::Down, context),
            Input::Wheel(up, ..) => self.wheel(up, context),
            Input::Target(row) => self.run(row, context),
            Input::Edit(edit) => {
                self.query.apply(edit, context.measure());
                self.at = 0;
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let rows = self.rows(context);
        let wide = if context.narrow() { area.width } else { WIDE.min(area.width) };
        let tall = (rows.len() as u16 + 4).min(area.height);
        // It stays where it is while what is found grows and shrinks.
        let most = (MOST as u16 + 4).min(area.height);
        let above = if context.short() { 0 } else { (area.height - most) / 3 };
        let place = Rect::new(area.x + (area.width - wide) / 2, area.y + above, wide, tall);
        let room = usize::from(wide.saturating_sub(6));
        let typed = self.query.view(wide.saturating_sub(6).max(1), 1);
        let first = match typed.rows.first() {
            _ if self.reads => text.get("palette.messages"),
            Some(row) if !row.is_empty() => format!(": {row}"),
            _ => format!(": {}", text.get("palette.prompt")),
        };
        let mut lines = vec![first, String::new()];
        for (index, (words, key)) in rows.iter().enumerate() {
            let mark = if index == self.at && !theme.surfaces() { theme.marks.focus } else { " " };
            let words = cut(&theme.marks.words(words), room.saturating_sub(width(key) + 1), theme.marks.more);
            let gap = room.saturating_sub(width(&words) + width(key));
            lines.push(format!("{mark} {words}{}{key}", " ".repeat(gap)));
        }
        popup::paint(frame, place, "", &lines, theme);
        let row =
            |index: usize| Rect::new(place.x + 1, place.y + 3 + index as u16, wide.saturating_sub(2), 1);
        let inside = |area: &Rect| area.y + 1 < place.bottom();
        if self.query.is_empty() {
            let prompt = Rect::new(place.x + 4, place.y + 1, wide.saturating_sub(6), 1);
            frame.buffer_mut().set_style(prompt, theme.muted());
        }
        let chosen = row(self.at);
        if inside(&chosen) {
            frame.buffer_mut().set_style(chosen, theme.selected());
        }
        if self.reads {
            frame.set_cursor_position((chosen.x + 1, chosen.y));
        } else {
            frame.set_cursor_position((place.x + 4 + typed.cursor.0, place.y + 1));
        }
        (0..rows.len()).map(|index| (row(index), index)).filter(|(area, _)| inside(area)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn a_beginning_fits_better_than_letters_in_order() {
        assert_eq!(rank("hier", &names(&["hier en nu"])), Some(0));
        assert_eq!(rank("nu", &names(&["hier en nu"])), Some(1));
        assert_eq!(rank("ier", &names(&["hier en nu"])), Some(2));
        assert_eq!(rank("hnu", &names(&["hier en nu"])), Some(3));
        assert_eq!(rank("unh", &names(&["hier en nu"])), None);
    }

    #[test]
    fn a_synonym_and_capitals_find_it_too() {
        assert_eq!(rank("TREK", &names(&["steuncirkel", "trek"])), Some(0));
    }

    #[test]
    fn nothing_in_the_table_that_the_palette_offers_throws_words_away() {
        let risky = [Action::Remove, Action::Undo, Action::Redo, Action::Next];
        assert!(BINDINGS.iter().filter(|line| line.palette).all(|line| !risky.contains(&line.action)));
    }
}
