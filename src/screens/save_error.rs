//! A save that failed: what happened, what is safe, what can be done. The words stay; nothing is tried by itself.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Change, Context, Outcome, Output, Screen, Step};
use crate::exercise::summary;
use crate::export::{Format, InMemory, Pages};
use crate::journal::{Record, SaveError, SaveErrorKind};
use crate::keys::{Action, Edit, Label, Scope, Typing, hint};
use crate::text::{What, dates};
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, Page};

/// What one can do: the key of its words, whether only with what a person wrote, and what it does.
type Row = (&'static str, bool, fn(&mut SaveErrorScreen, &Context) -> Step);

const ROWS: [Row; 4] = [
    ("error.retry", false, |screen, context| {
        Step::Save(screen.change.clone(), context.text.get("common.saved"))
    }),
    (ELSEWHERE, true, SaveErrorScreen::ask_path),
    ("error.copy_text", true, |screen, context| screen.copy(context)),
    ("error.go_on", false, |_, _| Step::Leave),
];
/// The row that asks for a path first.
const ELSEWHERE: &str = "error.elsewhere";

/// The page, with what was to be kept.
pub struct SaveErrorScreen {
    change: Change,
    error: SaveError,
    time: String,
    at: usize,
    /// The path for "somewhere else", while it is asked.
    path: Option<Editor>,
}

impl SaveErrorScreen {
    /// The page for a change that was not made.
    pub fn new(change: Change, error: SaveError, context: &Context) -> Self {
        Self { change, error, time: context.now.format("%H:%M:%S").to_string(), at: 0, path: None }
    }

    /// What the person wrote, if that is what was to be kept.
    fn record(&self) -> Option<&Record> {
        match &self.change {
            Change::Entry(record) | Change::Circle(record) => Some(record),
            _ => None,
        }
    }

    fn rows(&self) -> Vec<Row> {
        let wrote = self.record().is_some();
        ROWS.into_iter().filter(|(_, only_words, _)| wrote || !only_words).collect()
    }

    fn take(&mut self, index: usize, context: &Context) -> Step {
        let Some((.., does)) = self.rows().into_iter().nth(index) else { return Step::Stay };
        self.at = index;
        does(self, context)
    }

    fn ask_path(&mut self, context: &Context) -> Step {
        let mut path = Editor::line();
        let name = format!("verbinding-{}.json", context.now.date_naive());
        path.set_text(&context.journal.paths().beside_home(&name));
        self.path = Some(path);
        Step::Stay
    }

    fn edit_path(&mut self, edit: Edit, context: &Context) {
        if let Some(path) = &mut self.path {
            path.apply(edit, context.measure().saturating_sub(5).max(1));
        }
    }

    fn copy(&self, context: &Context) -> Step {
        let Some(record) = self.record() else { return Step::Stay };
        let said =
            format!("{} {}", context.text.get("common.copied"), context.text.get("common.copied.note"));
        Step::Output(Output::Copy(words(record, context)), said)
    }

    fn write_elsewhere(&mut self, context: &Context) -> Step {
        let typed = self.path.as_ref().map(Editor::text).unwrap_or_default();
        let (typed, paths) = (typed.trim(), context.journal.paths());
        if typed.is_empty() {
            return Step::Say(context.text.get("export.no_name"));
        }
        let Some(record) = self.record() else { return Step::Stay };
        // The form of an export, so that it can be taken in again.
        let one = std::slice::from_ref(record);
        let (entries, circle) =
            if matches!(self.change, Change::Circle(_)) { (&[][..], one) } else { (one, &[][..]) };
        let pages = Pages {
            months: &InMemory(entries),
            circle,
            share: None,
            catalogue: context.exercises,
            text: context.text,
            day_ends: context.journal.day_ends(),
        };
        let Ok(words) = Format::Json.to_text(&pages) else {
            return Step::Say(context.text.get("error.unknown"));
        };
        let bytes = words.into_bytes();
        let path = paths.typed(typed);
        let said = context.text.fill("export.done", &[("path", paths.shown(&path).into())]);
        Step::Output(Output::File { path, bytes }, said)
    }

    fn what(&self, context: &Context) -> String {
        let folder = self.error.path.parent().unwrap_or(&self.error.path);
        let path = context.journal.paths().shown(folder);
        match self.error.kind {
            SaveErrorKind::Full => context.text.get("error.save.full"),
            SaveErrorKind::Rights | SaveErrorKind::ReadOnly => {
                context.text.fill("error.save.rights", &[("path", path.into())])
            }
            _ if matches!(self.change, Change::Settings(_) | Change::Country(_))
                && matches!(self.error.reason.what, What::Settings | What::Line(_)) =>
            {
                let path = context.journal.paths().shown(&self.error.path);
                context.text.fill("error.settings", &[("path", path.into())])
            }
            SaveErrorKind::Locked => context.text.get("lock.title"),
            SaveErrorKind::Gone | SaveErrorKind::Other => context.text.get("error.unknown"),
        }
    }
}

/// The words of a record, as they are read back.
fn words(record: &Record, context: &Context) -> String {
    let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
    let told = summary(exercise, &record.fields, context.text);
    let lines: Vec<String> = told
        .iter()
        .map(|told| match &told.prose {
            Some(prose) => format!("{}:\n{prose}", told.label),
            None => format!("{}: {}", told.label, told.line()),
        })
        .collect();
    let date = dates::with_time(context.text, record.at.date_naive(), &record.at);
    format!("{date}\n{}\n", lines.join("\n"))
}

impl Interactive for SaveErrorScreen {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if self.path.is_some() {
            let close = |screen: &mut Self, _: &Context| {
                screen.path = None;
                Step::Stay
            };
            can.offer(hint::NEXT_FIELD, Self::write_elsewhere);
            can.offer(hint::STOP_WRITING, close);
            can.elsewhere(hint::SUPPORT_WRITING);
            can.also(&[Action::NextField, Action::PreviousField], close);
            can.edits(Self::edit_path);
            can.targets(Self::take);
        } else {
            let last = self.rows().len() - 1;
            can.elsewhere(hint::UP_DOWN);
            can.menu(Label::OPEN, (last, last), |screen| &mut screen.at, Self::take);
            can.numbered(last, |screen| &mut screen.at, Self::take);
            can.elsewhere(hint::SUPPORT);
            can.elsewhere(hint::HELP);
            can.also(&[Action::Back], |_, _| Step::Leave);
        }
        // To go elsewhere from here would leave words behind that are kept nowhere.
        can.close();
        can
    }
}

impl Screen for SaveErrorScreen {
    fn scope(&self) -> Scope {
        Scope::Error
    }

    fn typing(&self) -> Typing {
        if self.path.is_some() { Typing::Line } else { Typing::No }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let of = match &self.change {
            Change::Settings(_) => Some("settings"),
            _ => self.record().map(|record| if record.kind == "helplines" { "circle" } else { &record.kind }),
        };
        Some(of.map(|code| super::screen::name(code, context)).into_iter().collect())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("error.save.title"), self.record().map(|_| "error.save.safe".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Failed(error) => {
                self.error = (*error).clone();
                self.time = context.now.format("%H:%M:%S").to_string();
            }
            Outcome::Output(Output::File { .. }) => self.path = None,
            Outcome::OutputRefused(Some(free)) => {
                if let Some(path) = &mut self.path {
                    path.set_text(&context.journal.paths().shown(free));
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let roomy = !context.short();
        page.words(&text.get("error.save.title"), theme.danger().patch(theme.bold()));
        page.air(if roomy { 2 } else { 1 });
        page.words(&self.what(context), theme.text());
        if self.record().is_some() {
            page.words(&text.get("error.save.safe"), theme.text());
        }
        page.gap();
        if roomy {
            page.words(&text.get("error.help"), theme.text());
            page.gap();
        }
        for (index, (key, ..)) in self.rows().into_iter().enumerate() {
            let asks = key == ELSEWHERE;
            let label = format!("{}{}", text.get(key), if asks { theme.marks.more } else { "" });
            let focused = self.at == index && self.path.is_none();
            page.choice(index, focused, &(index + 1).to_string(), &label, theme.text());
            if let Some(path) = self.path.as_ref().filter(|_| asks) {
                page.field(path, 1, 3, true, true, index);
                page.words_at(3, &text.get("export.open_file"), theme.muted());
            }
        }
        page.gap();
        let path = context.journal.paths().shown(&self.error.path);
        let detail = format!("{path}: {}, {}.", self.error.reason.said(text), self.time);
        page.words(&text.fill("error.detail", &[("detail", detail.into())]), theme.muted());
        let (page, area) = page.steady(area);
        page.show(frame, area)
    }
}
