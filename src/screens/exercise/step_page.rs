//! What stands on a step's page, from top to bottom; made anew from the walk, and never painted here.

use std::path::PathBuf;

use super::ics_file;
use super::page_block::{Block, Button, ChoiceItem, Group, StepPage, Stop, Tool};
use crate::exercise::{Ask, Part, Saving, Walk, summary, way};
use crate::screens::Context;
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
    /// Fields of which it was told that these words are not understood.
    pub told: Vec<(String, String)>,
    /// Another path for the calendar file, because the first one was taken.
    pub free: Option<PathBuf>,
}

/// The page of the step where the session is.
pub fn build(session: &Session, view: &View, focus: Focus, context: &Context) -> StepPage {
    let step = session.walk.step();
    let page = StepPage::default();
    let mut builder = PageBuilder { session, walk: &session.walk, view, focus, context, page };
    match step.side.as_deref().filter(|_| view.side) {
        Some(side) => {
            builder.part(side, true);
            builder.button(Button::Next, "common.next");
        }
        None => builder.step(step),
    }
    builder.page
}

/// How choices lie, and how many of them can be chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lies {
    /// One of those below each other.
    Upright,
    /// One of those beside each other.
    One,
    /// Any number of those beside each other.
    Many,
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
        self.part(step, true);
        for part in step.also.iter().filter(|part| self.walk.holds(&part.only_if)) {
            self.part(part, false);
        }
        let close = step.close.iter().filter(|_| self.closes(step)).map(|key| Block::Aside(self.get(key)));
        let close: Vec<_> = close.collect();
        self.page.blocks.extend(close);
        self.end(step);
    }

    /// What is said below a choice is about what was chosen, so not before there is something.
    fn closes(&self, step: &Part) -> bool {
        let mut words = step.also.iter().filter(|part| part.writes() && self.walk.holds(&part.only_if));
        step.ask != Ask::ChooseOne
            || self.walk.code(step.field()).is_some()
                && words.all(|part| !self.walk.text(part.field()).trim().is_empty())
    }

    fn recap(&mut self, step: &Part) {
        if step.ask == Ask::Review {
            let answers = self.walk.to_keep();
            let told = summary(Some(self.walk.exercise()), &answers, self.context.text);
            for told in told.into_iter().filter(|told| told.field != step.field()) {
                self.push(Block::Recap(told.label.clone(), told.line()));
            }
        }
        for told in self.session.recap(self.context.text) {
            self.push(Block::Recap(told.label.clone(), told.line()));
        }
        self.page.blocks.extend(self.session.recall(self.context.text).map(Block::Aside));
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
        let hints = part.hints(self.context.text);
        let reading = part.ask == Ask::Read;
        let one_by_one = reading && self.context.short() && hints.len() > 1 && part.also.is_empty();
        if !reading {
            let words: Vec<String> = hints.iter().map(|key| self.get(key)).collect();
            let words = words.join(" ");
            self.page.blocks.extend((!words.is_empty()).then_some(if main {
                Block::Hint(words)
            } else {
                Block::Label(words)
            }));
            return;
        }
        for (index, key) in hints.iter().enumerate() {
            if !one_by_one || index == self.view.sentence.min(hints.len() - 1) {
                self.push(Block::Say(self.get(key)));
            }
        }
    }

    fn answer(&mut self, part: &Part, main: bool) {
        let field = part.field().to_owned();
        match part.ask {
            Ask::Read => {}
            Ask::Write | Ask::Review => {
                self.field(field.clone(), part.rows);
                let tools: Vec<_> = part.tools.iter().filter_map(|tool| self.tool(tool)).collect();
                if !tools.is_empty() {
                    let file = tools.iter().any(|(tool, _)| *tool == Tool::Calendar);
                    self.push(Block::Stop(Stop::Tools(tools)));
                    let path = ics_file::path(self.walk, self.view.free.as_deref(), self.context);
                    let path = path.filter(|_| file).map(|path| self.context.journal.paths().shown(&path));
                    self.page.blocks.extend(path.map(Block::Aside));
                }
            }
            Ask::ChooseMany => {
                let mut choices = self.choices(part, &field, None);
                if part.finer.is_some() {
                    let word = format!(
                        "{}{}",
                        self.get(&format!("{}.more", part.text())),
                        self.context.theme.marks.more
                    );
                    choices.push(ChoiceItem { code: "more".into(), word, beside: None, chosen: false });
                }
                self.group(field, None, choices, Lies::Many);
                self.finer(part);
            }
            Ask::ChooseOne | Ask::Breathe => {
                let beside = part.kept.as_ref().map(|kept| kept.words.clone());
                let mut choices = self.choices(part, &field, beside.as_deref());
                if let Some(new) = choices.last_mut().filter(|_| beside.is_some()) {
                    new.word.push_str(self.context.theme.marks.more);
                }
                self.group(
                    field,
                    beside,
                    choices,
                    if main || part.label { Lies::Upright } else { Lies::One },
                );
            }
            Ask::Person => self.person(part, field),
            Ask::When => self.when(part, &field),
        }
    }

    /// What the question offers; `beside` is the field of the words that belong to a choice.
    fn choices(&self, part: &Part, field: &str, beside: Option<&str>) -> Vec<ChoiceItem> {
        let chosen = self.walk.codes(field);
        let there = beside.map(|field| self.walk.text(field));
        let offered = self.session.offered(part, self.context.text);
        let is_there = |it: &Offered| it.beside.is_some() && it.beside.as_deref() == there;
        let choice = |it: &Offered| {
            // Words that are offered and stand there are that offer, and not new words.
            let other = || offered.iter().any(|other| other.code == it.code && is_there(other));
            let chosen = chosen.contains(&it.code) && (is_there(it) || it.beside.is_none() && !other());
            ChoiceItem { code: it.code.clone(), word: it.word.clone(), beside: it.beside.clone(), chosen }
        };
        offered.iter().map(choice).collect()
    }

    fn finer(&mut self, part: &Part) {
        let (Some(finer), Some(of)) = (&part.finer, self.view.finer_of.as_deref()) else { return };
        let codes = if of == "more" { Some(&finer.more) } else { finer.of.get(of) };
        let Some(codes) = codes else { return };
        let chosen = self.walk.codes(&finer.field);
        let words = |code: &String| self.get(&format!("{}.finer.{of}.{code}", part.words()));
        let choices = codes
            .iter()
            .map(|code| ChoiceItem {
                code: code.clone(),
                word: words(code),
                beside: None,
                chosen: chosen.contains(code),
            })
            .collect();
        self.push(Block::Label(self.get(&format!("{}.finer.q", part.text()))));
        self.group(finer.field.clone(), None, choices, Lies::Many);
    }

    fn person(&mut self, part: &Part, field: String) {
        let name = format!("{field}_name");
        let code = self.walk.code(&field);
        let choices = self.choices(part, &field, Some(&name));
        self.group(field, Some(name.clone()), choices, Lies::Upright);
        if code.is_some_and(|code| code != "circle" && code != "none") {
            self.push(Block::Label(self.get("circle.name.q")));
            self.field(name, 1);
        }
    }

    fn when(&mut self, part: &Part, field: &str) {
        let choice = format!("{field}_choice");
        let choices = self.choices(part, &choice, None);
        let other = self.walk.code(&choice).as_deref() == Some("other");
        self.group(choice, None, choices, Lies::One);
        if other {
            self.push(Block::Label(self.get("encounter.when.other")));
            self.typed(&format!("{field}_day"));
        }
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
        let told = || self.view.told.iter().any(|(at, words)| at == field && words == self.walk.text(field));
        let trouble = self.session.unclear(self.context.now).into_iter().find(|(at, _)| at == field);
        if let Some((_, key)) = trouble.filter(|_| !here || told()) {
            self.push(Block::Trouble(self.get(key)));
        }
    }

    fn sounds(&mut self, part: &Part) {
        let looked_at = self.page.stop(self.focus.stop).and_then(|stop| match stop {
            Stop::Group(group) if group.field == part.field() => group.choices.get(self.focus.within),
            _ => None,
        });
        let looked_at = looked_at.map(|choice| choice.code.clone());
        let Some(code) = looked_at.or_else(|| self.walk.code(part.field())) else { return };
        if let Some((label, words)) = part.sound(&code, self.context.text) {
            self.push(Block::Label(label));
            self.push(Block::Hint(words));
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

    fn tool(&self, tool: &str) -> Option<(Tool, String)> {
        match tool {
            "copy" => Some((Tool::Copy("common.copied"), self.get("encounter.invite.copy"))),
            "calendar" if self.walk.code("when").is_some_and(|when| when.len() >= 10) => {
                Some((Tool::Calendar, self.get("encounter.ics")))
            }
            _ => None,
        }
    }

    fn end(&mut self, step: &Part) {
        let ways = self.walk.code(step.field()).and_then(|code| step.ways.get(&code));
        if let Some(ways) = ways {
            let words =
                |code: &str, place: &str| way(self.walk.exercise(), step, code, place, self.context.text);
            let ways = ways.iter().map(|(code, place)| (words(code, place), place.clone())).collect();
            self.push(Block::Stop(Stop::Ways(ways)));
        }
        if !self.walk.is_last() {
            self.button(Button::Next, "common.next");
        }
        if !self.walk.is_last() || (ways.is_some() && self.walk.exercise().saving == Saving::Always) {
            return;
        }
        if self.walk.exercise().saving == Saving::Choice {
            let buttons =
                vec![(Button::Discard, self.get("common.discard")), (Button::Save, self.get("common.save"))];
            self.push(Block::Stop(Stop::Buttons(buttons)));
        } else {
            self.button(Button::Save, "common.save");
        }
    }

    fn push(&mut self, block: Block) {
        self.page.blocks.push(block);
    }

    fn field(&mut self, field: String, rows: u16) {
        self.push(Block::Stop(Stop::Field { field, rows }));
    }

    fn group(&mut self, field: String, beside: Option<String>, choices: Vec<ChoiceItem>, lies: Lies) {
        let (many, upright) = (lies == Lies::Many, lies == Lies::Upright);
        self.push(Block::Stop(Stop::Group(Group { field, beside, many, upright, choices })));
    }

    fn button(&mut self, button: Button, key: &str) {
        self.push(Block::Stop(Stop::Buttons(vec![(button, self.get(key))])));
    }
}
