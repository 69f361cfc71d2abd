//! Rust source as the checks of the house see it: tokens and string literals, without comments; never a full parser.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// What was read before, by the text and whether its tests are left out: many rules read the same files.
type Sources = HashMap<(String, bool), Arc<Source>>;
static READ: LazyLock<Mutex<Sources>> = LazyLock::new(Mutex::default);

/// A string literal and where it begins, in characters.
pub struct Literal {
    pub at: usize,
    pub text: String,
}

/// A file without comments, with its strings apart; what stood there is blank, so that places stay the same.
pub struct Source {
    code: Vec<char>,
    pub strings: Vec<Literal>,
    /// Modules that exist in tests only: name, and file if `#[path]` names one.
    pub test_modules: Vec<(String, Option<String>)>,
    /// Its words and signs; a `"` stands for each end of a string.
    pub tokens: Vec<Token>,
}

/// A word or a sign, and where it begins.
pub struct Token {
    pub at: usize,
    pub word: String,
}

impl Source {
    /// The whole file.
    pub fn read(text: &str) -> Arc<Self> {
        Self::once(text, false)
    }

    /// What runs outside tests: no `#[cfg(test)]` items, and no strings of attributes.
    pub fn without_tests(text: &str) -> Arc<Self> {
        Self::once(text, true)
    }

    fn once(text: &str, without_tests: bool) -> Arc<Self> {
        let all = || READ.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (text.to_owned(), without_tests);
        let known = all().get(&key).cloned();
        known.unwrap_or_else(|| {
            let source = Arc::new(Self::new(text, without_tests));
            all().insert(key, Arc::clone(&source));
            source
        })
    }

    fn new(text: &str, without_tests: bool) -> Self {
        let all: Vec<char> = text.chars().collect();
        let mut reader = Reader { code: all.clone(), all, at: 0, strings: vec![] };
        reader.run();
        let mut source =
            Self { code: reader.code, strings: reader.strings, test_modules: vec![], tokens: vec![] };
        let tests = source.test_items();
        source.test_modules = tests.iter().filter_map(|item| source.module_in(item)).collect();
        if without_tests {
            source.leave_out(&tests);
        }
        source.tokens = source.words();
        source
    }

    fn leave_out(&mut self, tests: &[(usize, usize)]) {
        for (from, to) in tests {
            self.code[*from..*to].iter_mut().filter(|c| **c != '\n').for_each(|c| *c = ' ');
        }
        let attributes = (0..self.code.len()).filter(|at| self.opens_attribute(*at)).map(|from| {
            let open = (from..self.code.len()).find(|at| self.code[*at] == '[').unwrap_or(from);
            (from, self.closing(open, '[', ']'))
        });
        let out: Vec<(usize, usize)> = attributes.chain(tests.iter().copied()).collect();
        self.strings.retain(|literal| !out.iter().any(|(from, to)| (*from..*to).contains(&literal.at)));
    }

    fn words(&self) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut at = 0;
        while at < self.code.len() {
            let from = at;
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            if is_word(self.code[at]) {
                while at < self.code.len() && is_word(self.code[at]) {
                    at += 1;
                }
            } else if self.code[at] == ':' && self.code.get(at + 1) == Some(&':') {
                at += 2;
            } else {
                at += 1;
            }
            if !self.code[from].is_whitespace() {
                tokens.push(Token { at: from, word: self.code[from..at].iter().collect() });
            }
        }
        tokens
    }

    /// The string that begins at a place.
    pub fn string_at(&self, at: usize) -> Option<&str> {
        self.strings.iter().find(|literal| literal.at == at).map(|literal| literal.text.as_str())
    }

    /// The number of the line of a place, from 1.
    pub fn line(&self, at: usize) -> usize {
        1 + self.code[..at].iter().filter(|c| **c == '\n').count()
    }

    fn opens_attribute(&self, at: usize) -> bool {
        self.code[at] == '#' && matches!(self.code.get(at + 1), Some('[' | '!'))
    }

    fn test_items(&self) -> Vec<(usize, usize)> {
        let mark: Vec<char> = "#[cfg(test)]".chars().collect();
        let starts = (0..self.code.len()).filter(|at| self.code[*at] == '#');
        let tests = starts.filter(|at| self.code[*at..].starts_with(&mark));
        tests
            .map(|from| {
                let end = (from..self.code.len()).find(|at| matches!(self.code[*at], ';' | '{'));
                let end = end.unwrap_or(self.code.len() - 1);
                (from, if self.code[end] == '{' { self.closing(end, '{', '}') } else { end + 1 })
            })
            .collect()
    }

    /// The place after the sign that closes the one at `open`.
    fn closing(&self, open: usize, opens: char, closes: char) -> usize {
        let mut depth = 0;
        for at in open..self.code.len() {
            if self.code[at] == opens {
                depth += 1;
            } else if self.code[at] == closes {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
        }
        self.code.len()
    }

    fn module_in(&self, (from, to): &(usize, usize)) -> Option<(String, Option<String>)> {
        let item: String = self.code[*from..*to].iter().collect();
        let name = item.strip_suffix(';')?.rsplit_once("mod ")?.1.to_owned();
        let file = self.strings.iter().find(|literal| (*from..*to).contains(&literal.at));
        Some((name, file.map(|literal| literal.text.clone())))
    }
}

struct Reader {
    all: Vec<char>,
    code: Vec<char>,
    at: usize,
    strings: Vec<Literal>,
}

impl Reader {
    fn ahead(&self, by: usize) -> char {
        self.all.get(self.at + by).copied().unwrap_or('\0')
    }

    fn run(&mut self) {
        while self.at < self.all.len() {
            let word = |c: char| c.is_alphanumeric() || c == '_';
            let in_word = self.at > 0 && word(self.all[self.at - 1]);
            match (self.ahead(0), self.ahead(1)) {
                ('/', '/') => self.blank_until(|reader| reader.ahead(0) == '\n'),
                ('/', '*') => self.block_comment(),
                ('"', _) => self.string(),
                ('r', '"' | '#') if !in_word => self.raw(0),
                ('b', 'r') if !in_word && matches!(self.ahead(2), '"' | '#') => self.raw(1),
                ('\'', '\\') => {
                    self.blank(3);
                    self.blank_until(|reader| reader.ahead(0) == '\'');
                    self.blank(1);
                }
                ('\'', _) if self.ahead(2) == '\'' => self.blank(3),
                _ => self.at += 1,
            }
        }
    }

    fn blank(&mut self, count: usize) {
        for _ in 0..count.min(self.all.len() - self.at) {
            if self.code[self.at] != '\n' {
                self.code[self.at] = ' ';
            }
            self.at += 1;
        }
    }

    fn blank_until(&mut self, there: impl Fn(&Self) -> bool) {
        while self.at < self.all.len() && !there(self) {
            self.blank(1);
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.ahead(0), self.ahead(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                ('\0', _) => return,
                _ => {
                    self.blank(1);
                    continue;
                }
            }
            self.blank(2);
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) {
        let begin = self.at;
        self.at += 1;
        let mut text = String::new();
        while self.at < self.all.len() && self.ahead(0) != '"' {
            if self.ahead(0) == '\\' {
                match self.ahead(1) {
                    'n' => text.push('\n'),
                    '\n' => {
                        self.blank_until(|reader| !matches!(reader.ahead(0), '\\' | '\n' | ' '));
                        continue;
                    }
                    other => text.push(other),
                }
                self.blank(2);
            } else {
                text.push(self.ahead(0));
                self.blank(1);
            }
        }
        self.at += 1;
        self.strings.push(Literal { at: begin, text });
    }

    fn raw(&mut self, prefix: usize) {
        let hashes = (0..self.all.len()).take_while(|by| self.ahead(prefix + 1 + by) == '#').count();
        if self.ahead(prefix + 1 + hashes) != '"' {
            // A raw identifier.
            self.at += 1;
            return;
        }
        self.blank(prefix + 1 + hashes);
        let begin = self.at;
        self.at += 1;
        let mut text = String::new();
        let closes =
            |reader: &Self| reader.ahead(0) == '"' && (0..hashes).all(|by| reader.ahead(1 + by) == '#');
        while self.at < self.all.len() && !closes(self) {
            text.push(self.ahead(0));
            self.blank(1);
        }
        self.at += 1;
        self.blank(hashes);
        self.strings.push(Literal { at: begin, text });
    }
}
