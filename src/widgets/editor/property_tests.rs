//! The text field against a simple model: a string, cut into characters anew at every step.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::wrap::Wrap;
use super::*;

const PIECES: &[&str] = &[
    "a",
    "b",
    "n",
    " ",
    " ",
    " ",
    "-",
    ".",
    ",",
    "'",
    "ë",
    "e\u{301}",
    "\u{301}",
    "\u{200D}",
    "\u{FE0F}",
    "❤\u{FE0F}",
    "👩\u{200D}👧",
    "👩🏽",
    "🇳🇱",
    "🇧",
    "日",
    "本",
    "。",
    "「",
    "لا",
    "سلام",
    "क्षि",
    "न",
    "\u{94D}",
    "한",
    "\u{1112}",
    "\u{A0}",
    "\u{200B}",
    "ﾞ",
    "(",
];

fn words() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![20 => prop::sample::select(PIECES), 1 => Just("\n")], 0..40)
        .prop_map(|pieces| pieces.concat())
}

fn edit() -> impl Strategy<Value = Edit> {
    use Edit::*;
    prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(|piece| Insert(piece.chars().last().unwrap())),
        2 => words().prop_map(Paste),
        1 => Just(NewLine),
        4 => prop::sample::select(vec![Backspace, Delete, Left, Right, Up, Down]),
        2 => prop::sample::select(vec![WordLeft, WordRight, LineStart, LineEnd, Start, End, PageUp, PageDown]),
        1 => prop::sample::select(vec![DeleteWordBack, DeleteToLineStart, DeleteToLineEnd]),
    ]
}

/// Every place between two characters, and the end.
fn places(text: &str) -> Vec<usize> {
    text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect()
}

struct Model {
    text: String,
    at: usize,
}

impl Model {
    fn put(&mut self, from: usize, to: usize, with: &str) {
        self.text.replace_range(from..to, with);
        self.at = places(&self.text).into_iter().find(|place| *place >= from + with.len()).unwrap();
    }

    fn before(&self) -> usize {
        places(&self.text).into_iter().rfind(|place| *place < self.at).unwrap_or(0)
    }

    fn after(&self) -> usize {
        places(&self.text).into_iter().find(|place| *place > self.at).unwrap_or(self.text.len())
    }

    /// Does what is simple; for the rest it only checks what must hold, and follows.
    fn follow(&mut self, edit: &Edit, editor: &Editor) {
        match edit {
            Edit::Insert(c) => self.put(self.at, self.at, &c.to_string()),
            Edit::Paste(text) => self.put(self.at, self.at, text),
            Edit::NewLine => self.put(self.at, self.at, "\n"),
            Edit::Backspace => self.put(self.before(), self.at, ""),
            Edit::Delete => self.put(self.at, self.after(), ""),
            Edit::Left => self.at = self.before(),
            Edit::Right => self.at = self.after(),
            Edit::Start => self.at = 0,
            Edit::End => self.at = self.text.len(),
            Edit::DeleteWordBack | Edit::DeleteToLineStart => {
                let gone = self.text.len() - editor.text().len();
                self.put(self.at - gone, self.at, "");
            }
            Edit::DeleteToLineEnd => {
                let gone = self.text.len() - editor.text().len();
                self.put(self.at, self.at + gone, "");
            }
            _ => self.at = editor.cursor(),
        }
    }
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_edits_do_what_the_model_does(first in words(), edits in prop::collection::vec((edit(), 1u16..24), 1..40), still in any::<bool>()) {
        let mut editor = Editor::page();
        editor.set_text(&first);
        let mut model = Model { at: first.len(), text: first };
        for (edit, width) in edits {
            let width = if still { 12 } else { width };
            let before = editor.clone();
            let had_effect = editor.apply(edit.clone(), width);
            model.follow(&edit, &editor);
            prop_assert_eq!(editor.text(), model.text.clone(), "{:?}", edit);
            prop_assert_eq!(editor.cursor(), model.at, "{:?}", edit);
            prop_assert!(places(&model.text).contains(&model.at));
            prop_assert!(had_effect || editor == before);
            let fresh = Wrap::new(editor.buffer.pars(), editor.measure(width));
            prop_assert!(editor.wrap.as_ref().unwrap().same(&fresh), "{:?} left old rows", edit);
            for height in [1, 3, 7] {
                let view = editor.view(width, height);
                prop_assert!(view.cursor.0 < width && view.cursor.1 < height);
                prop_assert!(usize::from(view.cursor.1) < view.rows.len());
                prop_assert!(view.rows.len() <= usize::from(height));
                prop_assert_eq!(&view, &editor.view(width, height));
            }
        }
    }

    #[test]
    fn undoing_everything_gives_the_first_text_and_redoing_the_last(first in words(), edits in prop::collection::vec(edit(), 1..60)) {
        let mut editor = Editor::page();
        editor.set_text(&first);
        for edit in edits {
            editor.apply(edit, 12);
        }
        let last = editor.text();
        let mut seen = vec![last.clone()];
        while editor.apply(Edit::Undo, 12) {
            prop_assert!(places(&editor.text()).contains(&editor.cursor()));
            seen.push(editor.text());
        }
        prop_assert_eq!(editor.text(), first);
        seen.pop();
        while editor.apply(Edit::Redo, 12) {
            prop_assert!(places(&editor.text()).contains(&editor.cursor()));
            prop_assert_eq!(Some(editor.text()), seen.pop());
        }
        prop_assert_eq!(editor.text(), last);
    }

    #[test]
    fn rows_hold_every_letter_and_fit(text in words(), width in 5u16..30) {
        let mut editor = Editor::page();
        editor.set_text(&text);
        let wrap = editor.wrapped(width);
        let mut joined = Vec::new();
        for index in 0..wrap.total() {
            let (par, row) = wrap.find(index);
            let (start, end) = wrap.span(par, row);
            let whole = cluster::part(editor.buffer.par(par), start, end.unwrap_or(editor.buffer.par(par).len()));
            let words = whole.trim_end_matches(cluster::breaks);
            prop_assert!(cluster::columns(words) < usize::from(width) || words.graphemes(true).count() == 1);
            if row == 0 { joined.push(String::new()); }
            joined.last_mut().unwrap().push_str(whole);
        }
        prop_assert_eq!(joined.join("\n"), text);
    }

    #[test]
    fn a_line_stays_one_line_with_its_cursor_in_sight(edits in prop::collection::vec(edit(), 1..40), width in 1u16..20) {
        let mut editor = Editor::line();
        for edit in edits {
            editor.apply(edit, width);
            prop_assert!(!editor.text().contains('\n'));
            let view = editor.view(width, 1);
            prop_assert_eq!(view.rows.len(), 1);
            prop_assert!(view.cursor.0 < width && view.cursor.1 == 0);
            prop_assert!(cluster::columns(&view.rows[0]) <= usize::from(width));
            prop_assert_eq!(&view, &editor.view(width, 1));
        }
    }

    #[test]
    fn up_and_down_visit_every_row_and_stop_at_the_edges(text in words(), width in 5u16..20) {
        let mut editor = Editor::page();
        editor.set_text(&text);
        editor.apply(Edit::Start, width);
        let total = editor.wrapped(width).total();
        let mut steps = 0;
        while editor.apply(Edit::Down, width) { steps += 1; prop_assert!(steps < total); }
        prop_assert_eq!(steps, total - 1);
        editor.apply(Edit::LineEnd, width);
        while editor.apply(Edit::Up, width) { steps -= 1; prop_assert!(steps < total); }
        prop_assert_eq!(steps, 0);
    }

    #[test]
    fn text_in_a_field_has_no_controls_and_setting_it_again_changes_nothing(text in any::<String>()) {
        for mut editor in [Editor::page(), Editor::line()] {
            editor.set_text(&text);
            let kept = editor.text();
            prop_assert!(kept.chars().all(|c| c == '\n' || !c.is_control()));
            editor.set_text(&kept);
            prop_assert_eq!(editor.text(), kept);
        }
    }
}
