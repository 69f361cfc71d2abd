//! What stands on a step's page, from top to bottom; made anew from the walk, and never painted here.

use std::path::PathBuf;

use super::ics_file;
use super::page_block::{Block, Button, ChoiceItem, Group, Press, StepPage, Stop};
use crate::exercise::{Ask, Part, Saving, Walk, in_a_row, way};
use crate::screens::Context;
use crate::session::appointment::Unclear;
use crate::session::{Offered, Session};
use crate::widgets::form::Focus;

/// What is open on the page, besides the answers.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Whether the side question is open.
    pub side: bool,
    /// The feeling whose finer words are shown, or `more`.
    pub finer_of: Option<String>,
    /// On a short page, which of the sentences to read is shown.
    pub sentence: usize,
    /// What it was told is not understood.
    pub told: Vec<Unclear>,
    /// Another path for the calendar file, because the first one was taken.
    pub free: Option<PathBuf>,
}

/// The page of the step where the session is.
pub fn build(session: &Session, view: &View, focus: Focus, context: &Context) -> StepPage {
    let step = session.walk.step();
    let page = StepPage { blocks: Vec::new(), ends: session.walk.is_last() && !view.side };
    let mut builder = PageBuilder { session, walk: &session.walk, view, focus, context, page };
    match step.side.as_deref().filter(|_| view.side) {
        Some(side) => {
            builder.part(side, true);
            builder.buttons(&[(Press::Next, "common.next")]);
        }
        None => builder.step(step),
    }
    builder.page
}

struct PageBuilder<'a> {
    session: &'a Session,
    walk: &'a Walk,
    view: &'a View,
    focus: Focus,
    context: &'a Context<'a>,
    page: StepPage,
}

impl PageBuilder<'_> {
    fn get(&self, key: &str) -> String {
        self.context.text.get(key)
    }

    fn step(&mut self, step: &Part) {
        for key in &step.intro {
            self.push(Block::Aside(self.get(key)));
        }
        self.recap(step);
        for (index, part) in self.walk.parts().into_iter().enumerate() {
            self.part(part, index == 0);
        }
        let close = step.close.iter().filter(|_| self.closes(step)).map(|key| Block::Aside(self.get(key)));
        let close: Vec<_> = close.collect();
        self.page.blocks.extend(close);
        self.end(step);
    }

    /// What is said below a choice is about what was chosen, so not before there is something.
    fn closes(&self, step: &Part) -> bool {
        let parts = self.walk.parts();
        let mut words = parts.iter().skip(1).filter(|part| part.writes());
        step.ask != Ask::ChooseOne
            || self.walk.code(step.field()).is_some()
                && words.all(|part| !self.walk.text(part.field()).trim().is_empty())
    }

    fn recap(&mut self, step: &Part) {
        let text = self.context.text;
        // Where all answers stand beside the page, those of its own half are there already.
        let beside = self.context.wide();
        let told = self.session.recap(text);
        let so_far = self.session.answers_so_far(text);
        let told = told.iter().filter(|told| !(beside && so_far.contains(told)));
        self.page.blocks.extend(told.map(|told| Block::Recap(told.label.clone(), told.line())));
        // A short page has no room for them under its title.
        if step.ask == Ask::Review && self.context.short() && !so_far.is_empty() {
            self.push(Block::Aside(in_a_row(&so_far, text)));
        }
        if let Some((before, words)) = self.session.recall(text) {
            self.push(Block::Aside(before));
            self.push(Block::Quote(words));
        }
    }

    fn part(&mut self, part: &Part, main: bool) {
        self.question(part, main);
        self.answer(part, main);
        self.page.blocks.extend(self.session.tells(part, self.context.text).into_iter().map(Block::Say));
        self.sounds(part);
        if let Some(side) = part.side.as_deref() {
            self.side(side);
        }
        if let Some(field) = &part.own_words {
            self.push(Block::Label(self.get("common.own_words")));
            self.field(field.clone(), 2);
        }
    }

    fn question(&mut self, part: &Part, main: bool) {
        let key = part.question(self.context.text);
        if let Some(key) = key.filter(|_| part.ask != Ask::Read || main) {
            let words = self.get(&key);
            self.push(if main { Block::Question(words) } else { Block::Label(words) });
        }
        let hints: Vec<String> = part.hints(self.context.text).iter().map(|key| self.get(key)).collect();
        let said = match part.ask {
            Ask::Read if self.one_by_one(part) => {
                hints.into_iter().skip(self.view.sentence).take(1).map(Block::Say).collect()
            }
            Ask::Read => hints.into_iter().map(Block::Say).collect(),
            _ if hints.is_empty() => Vec::new(),
            _ if main => vec![Block::Hint(hints.join(" "))],
            _ => vec![Block::Label(hints.join(" "))],
        };
        self.page.blocks.extend(said);
    }

    /// On a short page sentences to read come one at a time.
    fn one_by_one(&self, part: &Part) -> bool {
        self.context.short() && part.ask == Ask::Read && part.also.is_empty()
    }

    fn answer(&mut self, part: &Part, main: bool) {
        let (text, field) = (self.context.text, part.field().to_owned());
        match part.ask {
            Ask::Read => {}
            Ask::Write | Ask::Review => {
                self.field(field, part.rows);
                self.tools(part);
            }
            Ask::ChooseMany => {
                let mut choices = self.choices(part, &field, None);
                if part.finer.is_some() {
                    let word = text.get(&format!("{}.more", part.text())) + self.context.theme.marks.more;
                    let offered = Offered { code: "more".into(), word, beside: None };
                    let open = self.view.finer_of.as_deref() == Some("more");
                    choices.push(ChoiceItem { offered, press: Press::More { open } });
                }
                self.group(Group { field, many: true, choices, ..Group::default() });
                self.finer(part);
            }
            Ask::ChooseOne | Ask::Breathe => {
                let beside = part.kept.as_ref().map(|kept| kept.words.clone());
                let mut choices = self.choices(part, &field, beside.as_deref());
                if let Some(new) = choices.last_mut().filter(|_| beside.is_some()) {
                    new.offered.word.push_str(self.context.theme.marks.more);
                }
                let (upright, breathes) = (main || part.label, part.ask == Ask::Breathe);
                self.group(Group { field, beside, upright, breathes, choices, many: false });
            }
            Ask::Person => self.person(part, field),
            Ask::When => self.when(part, &field),
            Ask::Day => self.day(part, &field),
        }
    }

    /// What the question offers; `beside` is the field of the words that belong to a choice.
    fn choices(&self, part: &Part, field: &str, beside: Option<&str>) -> Vec<ChoiceItem> {
        let chosen = self.walk.codes(field);
        let there = beside.map(|field| self.walk.text(field));
        let offered = self.session.offered(part, self.context.text);
        let is_there = |it: &Offered| it.beside.is_some() && it.beside.as_deref() == there;
        let is_chosen = |it: &Offered| {
            // Words that are offered and stand there are that offer, and not new words.
            let other = || offered.iter().any(|other| other.code == it.code && is_there(other));
            chosen.contains(&it.code) && (is_there(it) || it.beside.is_none() && !other())
        };
        let choice = |it: &Offered| self.choice(field, it.clone(), is_chosen(it));
        offered.iter().map(choice).collect()
    }

    /// What is chosen because nothing else is cannot be let go.
    fn choice(&self, field: &str, offered: Offered, chosen: bool) -> ChoiceItem {
        let start = self.walk.exercise().part(field).and_then(|part| part.start.as_ref());
        let press = match chosen {
            false => Press::Choose,
            true if start == Some(&offered.code) => Press::Nothing,
            true => Press::LetGo,
        };
        ChoiceItem { offered, press }
    }

    fn finer(&mut self, part: &Part) {
        let (Some(finer), Some(of)) = (&part.finer, self.view.finer_of.as_deref()) else { return };
        let codes = if of == "more" { Some(&finer.more) } else { finer.of.get(of) };
        let Some(codes) = codes else { return };
        let chosen = self.walk.codes(&finer.field);
        let choice = |code: &String| {
            let word = self.get(&format!("{}.finer.{of}.{code}", part.words()));
            let offered = Offered { code: code.clone(), word, beside: None };
            self.choice(&finer.field, offered, chosen.contains(code))
        };
        let choices = codes.iter().map(choice).collect();
        self.push(Block::Label(self.get(&format!("{}.finer.q", part.text()))));
        self.group(Group { field: finer.field.clone(), many: true, choices, ..Group::default() });
    }

    fn person(&mut self, part: &Part, field: String) {
        let name = format!("{field}_name");
        let code = self.walk.code(&field);
        let (choices, beside) = (self.choices(part, &field, Some(&name)), Some(name.clone()));
        self.group(Group { field, beside, upright: true, choices, ..Group::default() });
        if code.is_some_and(|code| code != "circle" && code != "none") {
            self.push(Block::Label(self.get("circle.name.q")));
            self.field(name, 1);
        }
    }

    /// The days to choose from, and a field for another one.
    fn day(&mut self, part: &Part, field: &str) {
        let choice = format!("{field}_choice");
        let choices = self.choices(part, &choice, None);
        let other = self.walk.code(&choice).as_deref() == Some("other");
        self.group(Group { field: choice, choices, ..Group::default() });
        if other {
            self.push(Block::Label(self.get("encounter.when.other")));
            self.typed(&format!("{field}_day"));
        }
    }

    fn when(&mut self, part: &Part, field: &str) {
        self.day(part, field);
        self.push(Block::Label(self.get("encounter.time.label")));
        self.typed(&format!("{field}_time"));
        self.push(Block::Label(self.get("encounter.where.label")));
        self.field("place".into(), 1);
    }

    /// A one-line field, and under it what was not understood; said when the field is left, never while typing.
    fn typed(&mut self, field: &str) {
        self.field(field.to_owned(), 1);
        let number = self.page.stops().count() - 1;
        let here = self.focus.typing && self.focus.stop == number;
        let unclear = self.session.unclear(self.context.now).into_iter().find(|(at, ..)| at == field);
        if let Some((.., key)) = unclear.filter(|it| !here || self.view.told.contains(it)) {
            self.push(Block::Trouble(self.get(key)));
        }
    }

    fn sounds(&mut self, part: &Part) {
        let looked_at = self.page.choice(self.focus).filter(|(group, _)| group.field == part.field());
        let looked_at = looked_at.map(|(_, choice)| choice.offered.code.clone());
        let Some(code) = looked_at.or_else(|| self.walk.code(part.field())) else { return };
        if let Some((label, words)) = part.sound(&code, self.context.text) {
            self.push(Block::Label(label));
            self.push(Block::Quote(words));
        }
    }

    fn side(&mut self, side: &Part) {
        let keys = [format!("{}.open", side.text()), side.text().to_owned(), format!("{}.q", side.text())];
        let label =
            keys.iter().find(|key| self.context.text.has(key)).map(|key| self.get(key)).unwrap_or_default();
        let shows = self.session.told(side, &self.walk.to_keep(), self.context.text);
        let label = if side.ask == Ask::Breathe { label } else { format!("+ {label}") };
        self.push(Block::Stop(Stop::Side { label, shows }));
    }

    /// The tools under a field, and where a calendar file would go.
    fn tools(&mut self, part: &Part) {
        let tool = |tool: &String| match tool.as_str() {
            "copy" => Some((Press::Copy, self.get("encounter.invite.copy"))),
            "calendar" if self.walk.code("when").is_some_and(|when| when.len() >= 10) => {
                Some((Press::Calendar, self.get("encounter.ics")))
            }
            _ => None,
        };
        let tools: Vec<Button> = part.tools.iter().filter_map(tool).collect();
        if tools.is_empty() {
            return;
        }
        let file = tools.iter().any(|(press, _)| *press == Press::Calendar);
        self.push(Block::Stop(Stop::Tools(tools)));
        let path = ics_file::path(self.walk, self.view.free.as_deref(), self.context).filter(|_| file);
        let path = path.map(|path| self.context.journal.paths().shown(&path));
        self.page.blocks.extend(path.map(Block::Aside));
    }

    fn end(&mut self, step: &Part) {
        let exercise = self.walk.exercise();
        let ways = self.walk.code(step.field()).and_then(|code| step.ways.get(&code));
        if let Some(ways) = ways {
            let way = |(code, place): &(String, String)| {
                (Press::Way(place.clone()), way(exercise, step, code, place, self.context.text))
            };
            let ways = ways.iter().map(way).collect();
            self.push(Block::Stop(Stop::Ways(ways)));
        }
        match exercise.saving {
            _ if !self.walk.is_last() => {
                let sentences = step.hints(self.context.text).len();
                let follows = self.one_by_one(step) && self.view.sentence + 1 < sentences;
                let press = if follows { Press::NextSentence } else { Press::Next };
                self.buttons(&[(press, "common.next")]);
            }
            Saving::Always if ways.is_some() => {}
            Saving::Always => self.buttons(&[(Press::Save, "common.save")]),
            Saving::Choice => {
                self.buttons(&[(Press::Discard, "common.discard"), (Press::Save, "common.save")]);
            }
        }
    }

    fn push(&mut self, block: Block) {
        self.page.blocks.push(block);
    }

    fn field(&mut self, field: String, rows: u16) {
        self.push(Block::Stop(Stop::Field { field, rows }));
    }

    fn group(&mut self, group: Group) {
        self.push(Block::Stop(Stop::Group(group)));
    }

    fn buttons(&mut self, buttons: &[(Press, &str)]) {
        let buttons = buttons.iter().map(|(press, key)| (press.clone(), self.get(key))).collect();
        self.push(Block::Stop(Stop::Buttons(buttons)));
    }
}
