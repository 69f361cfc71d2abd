//! The text as paragraphs, and places in it. One edit touches only its own paragraphs.

use super::cluster;

/// A place: a paragraph, and a byte within it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pos {
    pub par: usize,
    pub byte: usize,
}

impl Pos {
    /// The place behind `text` when that begins here.
    pub fn after(self, text: &str) -> Self {
        match text.rfind('\n') {
            Some(last) => Self { par: self.par + text.matches('\n').count(), byte: text.len() - last - 1 },
            None => Self { par: self.par, byte: self.byte + text.len() },
        }
    }
}

/// Never without a paragraph; no paragraph holds a newline.
#[derive(Clone)]
pub(super) struct Buffer {
    pars: Vec<String>,
}

impl Buffer {
    pub fn new(text: &str) -> Self {
        Self { pars: text.split('\n').map(str::to_owned).collect() }
    }

    pub fn text(&self) -> String {
        self.pars.join("\n")
    }

    pub fn is_empty(&self) -> bool {
        self.pars.len() < 2 && self.par(0).is_empty()
    }

    pub fn pars(&self) -> &[String] {
        &self.pars
    }

    pub fn par(&self, par: usize) -> &str {
        self.pars.get(par).map_or("", String::as_str)
    }

    pub fn end(&self) -> Pos {
        let par = self.pars.len().saturating_sub(1);
        Pos { par, byte: self.par(par).len() }
    }

    /// The nearest place at or behind `pos` where no cluster is cut.
    pub fn settle(&self, pos: Pos) -> Pos {
        if pos.par >= self.pars.len() {
            self.end()
        } else {
            Pos { byte: cluster::settle(self.par(pos.par), pos.byte), ..pos }
        }
    }

    /// One cluster (or the end of a paragraph) back.
    pub fn before(&self, pos: Pos) -> Option<Pos> {
        if let Some(byte) = cluster::before(self.par(pos.par), pos.byte) {
            return Some(Pos { byte, ..pos });
        }
        let par = pos.par.checked_sub(1)?;
        Some(Pos { par, byte: self.par(par).len() })
    }

    /// One cluster (or the end of a paragraph) on.
    pub fn after(&self, pos: Pos) -> Option<Pos> {
        if let Some(byte) = cluster::after(self.par(pos.par), pos.byte) {
            return Some(Pos { byte, ..pos });
        }
        (pos.par + 1 < self.pars.len()).then_some(Pos { par: pos.par + 1, byte: 0 })
    }

    /// The text between two places of one paragraph; nothing if they are not in one.
    pub fn between(&self, from: Pos, to: Pos) -> &str {
        if from.par == to.par { cluster::part(self.par(from.par), from.byte, to.byte) } else { "" }
    }

    /// Puts `with` in the place of `from..to` and gives back what was there.
    pub fn replace(&mut self, from: Pos, to: Pos, with: &str) -> String {
        if from.par == to.par && !with.contains('\n') {
            let Some(text) = self.pars.get_mut(from.par) else { return String::new() };
            let Some(removed) = text.get(from.byte..to.byte).map(str::to_owned) else { return String::new() };
            text.replace_range(from.byte..to.byte, with);
            return removed;
        }
        let last = to.par.min(self.pars.len().saturating_sub(1));
        let (first_text, last_text) = (self.par(from.par), self.par(last));
        let head = cluster::part(first_text, 0, from.byte);
        let tail = cluster::part(last_text, to.byte, last_text.len());
        let whole = self.pars.get(from.par..=last).unwrap_or_default().join("\n");
        let removed = cluster::part(&whole, head.len(), whole.len() - tail.len()).to_owned();
        let new: Vec<String> = [head, with, tail].concat().split('\n').map(str::to_owned).collect();
        if from.par <= last {
            self.pars.splice(from.par..=last, new);
        }
        removed
    }
}
