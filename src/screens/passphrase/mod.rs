//! Choosing, changing and removing the passphrase: what it means is said first, it is asked twice, and what came of it is
//! told. It writes nothing itself and keeps no words.

mod form;
pub mod said;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Context, Outcome, PassphraseNews, Screen, Step};
use crate::journal::{PassphraseError, Protection, Settled};
use crate::keys::{Action, Edit, Label, Scope, Typing, hint};
use crate::theme::Role;
use crate::widgets::page::{Hits, Page};
use form::{Asked, Form, Purpose};

/// What can be done with a passphrase that is there.
type Menu = [Purpose; 2];
const HERE: Menu = [Purpose::Change, Purpose::Remove];
const ELSEWHERE: Menu = [Purpose::Join, Purpose::Change];

/// Where one is.
enum State {
    Menu(Menu),
    Fields,
    /// It goes on beside the screen; so many files of so many are done. The fields wait, should it fail.
    Busy(Option<(usize, usize)>),
    /// What came of it.
    Done(Vec<String>),
}

/// Choosing, changing and removing the passphrase.
pub struct PassphraseScreen {
    state: State,
    /// The focused row of the menu.
    at: usize,
    form: Form,
    /// What is said under the field that has the focus.
    said: Vec<String>,
}

impl PassphraseScreen {
    /// The fields for a first passphrase, or what can be done with the one that is there.
    pub fn new(context: &Context) -> Self {
        let state = match context.journal.protection() {
            Protection::None => State::Fields,
            Protection::Here => State::Menu(HERE),
            Protection::Elsewhere => State::Menu(ELSEWHERE),
        };
        Self { state, at: 0, form: Form::new(Purpose::Set), said: Vec::new() }
    }

    fn take(&mut self, row: usize, _context: &Context) -> Step {
        if let State::Menu(menu) = &self.state
            && let Some(purpose) = menu.get(row)
        {
            (self.state, self.form) = (State::Fields, Form::new(*purpose));
            self.said.clear();
        }
        Step::Stay
    }

    fn press(&mut self, stop: usize, context: &Context) -> Step {
        if stop == self.form.back() {
            return Step::Leave;
        }
        if stop == self.form.on() || stop + 1 == self.form.fields() && self.form.focus.typing {
            return self.ask(context);
        }
        let next = if self.form.focus.typing { stop + 1 } else { stop };
        self.form.go_to(next);
        Step::Stay
    }

    fn target(&mut self, stop: usize, context: &Context) -> Step {
        if stop < self.form.fields() {
            self.form.go_to(stop);
            return Step::Stay;
        }
        self.form.focus.typing = false;
        self.press(stop, context)
    }

    fn ask(&mut self, context: &Context) -> Step {
        match self.form.task(context) {
            Asked::Task(task) => {
                (self.state, self.said) = (State::Busy(None), Vec::new());
                Step::Passphrase(task)
            }
            Asked::Not(key) => {
                self.said = vec![context.text.get(key)];
                Step::Stay
            }
        }
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        // What is typed answers what was said; a move does not.
        if matches!(edit, Edit::Insert(_) | Edit::Paste(_)) {
            self.said.clear();
        }
        self.form.edit(edit, context);
    }

    fn hear(&mut self, news: &PassphraseNews, context: &Context) {
        match news {
            PassphraseNews::Late => {}
            PassphraseNews::Progress(done, all) => self.state = State::Busy(Some((*done, *all))),
            PassphraseNews::Done(settled) => self.done(settled, context),
            PassphraseNews::Overtaken => self.done(&Settled::default(), context),
            PassphraseNews::Failed(error) => self.fail(error, context),
        }
    }

    fn done(&mut self, settled: &Settled, context: &Context) {
        let text = context.text;
        let mut lines = vec![text.get(match self.form.purpose {
            Purpose::Set => "passphrase.set.done",
            Purpose::Change => "passphrase.change.done",
            Purpose::Remove => "passphrase.remove.done",
            Purpose::Join => "passphrase.joined",
        })];
        let settled = &Settled { joined: false, ..settled.clone() };
        lines.extend(said::of_settled(settled, context));
        lines.extend(match self.form.purpose {
            Purpose::Set => vec![meaning_after(context), circle(context)],
            // Of a copy that was made before, nothing here can take the old one off.
            Purpose::Change => vec![text.get("passphrase.change.copies")],
            Purpose::Remove | Purpose::Join => Vec::new(),
        });
        self.form = Form::new(self.form.purpose);
        self.state = State::Done(lines);
    }

    fn fail(&mut self, error: &PassphraseError, context: &Context) {
        // It counts already, and the next time it is opened the rest follows.
        let begun = self.form.purpose == Purpose::Set
            && matches!(error, PassphraseError::Save(_))
            && context.journal.protection() == Protection::Here
            && !context.journal.is_locked();
        if begun {
            let mut lines = vec![context.text.get("passphrase.set.begun")];
            lines.extend(said::of_error(error, context).into_iter().skip(1));
            self.state = State::Done(lines);
            return;
        }
        self.said = said::of_error(error, context);
        self.state = State::Fields;
        if *error == PassphraseError::Wrong {
            self.form.first_again();
        } else {
            self.form.go_to(self.form.on());
        }
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, context.size.width);
        match &self.state {
            State::Menu(menu) => {
                page.title("", &text.get("lock.label"), "", Role::Focus);
                page.air(1);
                for (row, purpose) in menu.iter().enumerate() {
                    let words = text.get(title(*purpose));
                    page.choice(row, self.at == row, &(row + 1).to_string(), &words, theme.text());
                }
            }
            State::Fields => self.fields(&mut page, context),
            State::Busy(progress) => {
                page.title("", &text.get(title(self.form.purpose)), "", Role::Focus);
                page.air(1);
                page.words(&text.get("passphrase.busy"), theme.text());
                if let Some((done, all)) = progress {
                    page.words(&said::progress(*done, *all, context), theme.muted());
                }
            }
            State::Done(lines) => {
                page.title("", &text.get(title(self.form.purpose)), "", Role::Focus);
                for line in lines {
                    page.air(1);
                    page.words(line, theme.text());
                }
                page.air(1);
                page.buttons(&[(text.get("common.next"), 0, true)]);
            }
        }
        page
    }

    /// In a small window what has to be known stands below the fields, and scrolls.
    fn fields(&self, page: &mut Page, context: &Context) {
        let text = context.text;
        let small = context.short() || context.narrow();
        page.title("", &text.get(title(self.form.purpose)), "", Role::Focus);
        if !small {
            page.air(1);
            self.meaning(page, context);
        }
        page.air(1);
        self.form.rows(page, &self.said, context);
        page.air(1);
        let on = match self.form.purpose {
            Purpose::Remove => "passphrase.remove.on",
            Purpose::Set | Purpose::Change => "passphrase.on",
            Purpose::Join => "common.next",
        };
        let stops = [("common.back", self.form.back()), (on, self.form.on())];
        page.buttons(&stops.map(|(key, stop)| (text.get(key), stop, self.form.focus.stop == stop)));
        if small {
            self.meaning(page, context);
        }
    }

    /// What the person has to know before anything is written.
    fn meaning(&self, page: &mut Page, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        match self.form.purpose {
            Purpose::Set => {
                page.words(&text.get("welcome.pass.hint"), theme.text());
                page.words(&text.get("welcome.pass.lost"), theme.text());
                page.words(&circle(context), theme.text());
                page.words(&text.get("passphrase.devices"), theme.muted());
            }
            Purpose::Change => {
                page.words(&text.get("welcome.pass.hint"), theme.text());
                page.words(&text.get("welcome.pass.lost"), theme.text());
            }
            Purpose::Remove => page.words(&text.get("settings.pass.remove.q"), theme.bold()),
            Purpose::Join => {
                page.words(&text.get("lock.elsewhere"), theme.text());
                page.words(&text.get("lock.elsewhere.join"), theme.text());
            }
        }
    }

    fn writing(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let last = self.form.focus.stop + 1 == self.form.fields();
        let press = |screen: &mut Self, context: &Context| screen.press(screen.form.focus.stop, context);
        let removes = self.form.purpose == Purpose::Remove;
        match (last, removes) {
            (true, _) if !self.form.is_filled() || !self.form.agreed(context) => {
                can.also(&[Action::Next], press);
            }
            (true, true) => can.offer(Action::Next.called(Label::ERASE).shown_as("Enter"), press),
            (true, false) => {
                let label = if self.form.purpose == Purpose::Join { Label::NEXT } else { Label::SAVE };
                can.offer(Action::Next.called(label).shown_as("Enter"), press);
            }
            (false, _) => can.offer(hint::NEXT_FIELD, press),
        }
        can.offer(hint::STOP_WRITING, |screen, _| {
            let back = screen.form.back();
            screen.form.focus.stop_writing((back, 0));
        });
        can.elsewhere(hint::SUPPORT_WRITING);
        can.edits(Self::edit);
        can
    }

    fn standing(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if let Some(left) = self.form.focus.left {
            can.offer(hint::WRITE_ON, move |screen, _| screen.form.go_to(left));
        }
        let label = if self.form.focus.stop == self.form.back() { Label::BACK } else { Label::NEXT };
        can.press(label, |screen, context| screen.press(screen.form.focus.stop, context));
        let to = |by: isize| {
            move |screen: &mut Self, _: &Context| {
                let (back, stop) = (screen.form.back(), screen.form.focus.stop.saturating_add_signed(by));
                screen.form.go_to(if by > 0 { stop.max(back) } else { stop });
            }
        };
        can.also(&[Action::Right, Action::Down], to(1));
        can.also(&[Action::Left, Action::Up], to(-1));
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::SUPPORT);
        can.elsewhere(hint::HELP);
        can
    }
}

/// The key of what is done, in words.
fn title(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Set => "passphrase.set",
        Purpose::Change => "passphrase.change",
        Purpose::Remove => "passphrase.remove",
        Purpose::Join => "passphrase.join",
    }
}

/// What it means that there is a passphrase now; in the first run also where words stay.
fn meaning_after(context: &Context) -> String {
    let (text, paths) = (context.text, context.journal.paths());
    if context.settings.welcomed {
        return text.get("welcome.pass.lost");
    }
    text.fill("welcome.words.body.locked", &[("path", paths.shown(paths.data()).into())])
}

/// How the circle opens, as it is set.
fn circle(context: &Context) -> String {
    let key = if context.settings.circle_open { "welcome.pass.circle" } else { "passphrase.circle_locked" };
    context.text.get(key)
}

impl Interactive for PassphraseScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        match &self.state {
            State::Menu(menu) => {
                let last = menu.len() - 1;
                can.elsewhere(hint::UP_DOWN);
                can.menu(Label::OPEN, (last, last), |screen| &mut screen.at, Self::take);
                can.numbered(last, |screen| &mut screen.at, Self::take);
                can.offer(hint::BACK, |_, _| Step::Leave);
                can.elsewhere(hint::SUPPORT);
                can.elsewhere(hint::HELP);
            }
            State::Fields => {
                can.extend(if self.form.focus.typing { self.writing(context) } else { self.standing() });
                can.also(&[Action::NextField], |screen, _| screen.form.tab(1));
                can.also(&[Action::PreviousField], |screen, _| screen.form.tab(-1));
                can.targets(Self::target);
            }
            State::Busy(_) => can.elsewhere(hint::SUPPORT),
            State::Done(_) => {
                can.press(Label::NEXT, |_, _| Step::Leave);
                can.targets(|_, _, _| Step::Leave);
                can.offer(hint::BACK, |_, _| Step::Leave);
                can.elsewhere(hint::SUPPORT);
            }
        }
        // Nothing else is done while it is asked, and nothing is written while it is changed.
        can.close();
        can
    }
}

impl Screen for PassphraseScreen {
    fn scope(&self) -> Scope {
        Scope::Passphrase
    }

    fn typing(&self) -> Typing {
        let fields = matches!(self.state, State::Fields);
        if fields && self.form.focus.typing { Typing::Line } else { Typing::No }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.passphrase")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.passphrase"), Some("help.passphrase".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if let Outcome::Passphrase(news) = outcome {
            self.hear(news, context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        frame.set_cursor_position((area.x, area.y));
        let (page, area) = self.lay_out(context).placed(area);
        page.show(frame, area)
    }
}
