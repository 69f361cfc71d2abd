//! The text field, habit by habit.

use super::view::View;
use super::*;

impl Editor {
    /// The cursor, in bytes from the start of the text.
    pub(super) fn cursor(&self) -> usize {
        self.buffer.pars().iter().take(self.at.par).map(|par| par.len() + 1).sum::<usize>() + self.at.byte
    }

    /// Puts the cursor at a byte of the first paragraph.
    fn put_cursor(&mut self, byte: usize) {
        self.go(Pos { par: 0, byte }, false, None);
    }
}

/// Two fields are equal when they hold the same text with the cursor in the same place.
impl PartialEq for Editor {
    fn eq(&self, other: &Self) -> bool {
        self.one_line == other.one_line && self.buffer.pars() == other.buffer.pars() && self.at == other.at
    }
}

fn page(text: &str) -> Editor {
    let mut editor = Editor::page();
    editor.set_text(text);
    editor
}

fn type_all(editor: &mut Editor, text: &str) {
    for c in text.chars() {
        assert!(editor.apply(Edit::Insert(c), 20), "{c:?} had no effect");
    }
}

fn run(editor: &mut Editor, edits: &[Edit]) {
    for edit in edits {
        assert!(editor.apply(edit.clone(), 20), "{edit:?} had no effect");
    }
}

#[test]
fn one_backspace_removes_one_character_of_any_language() {
    for one in [
        "ë",
        "e\u{308}",
        "é",
        "e\u{301}",
        "👩\u{200D}👧",
        "👩🏽",
        "🇳🇱",
        "日",
        "क्षि",
        "ש\u{5B8}",
        "❤\u{FE0F}",
        "한",
        "\u{1112}\u{1161}\u{11AB}",
    ] {
        let mut editor = Editor::page();
        type_all(&mut editor, &format!("a{one}"));
        run(&mut editor, &[Edit::Left, Edit::Delete, Edit::Undo, Edit::End, Edit::Backspace]);
        assert_eq!(editor.text(), "a", "after {one}");
        run(&mut editor, &[Edit::Undo]);
        assert_eq!(editor.text(), format!("a{one}"));
    }
}

#[test]
fn a_typed_combining_mark_joins_the_letter_before_it() {
    let mut editor = Editor::page();
    type_all(&mut editor, "e\u{301}");
    assert_eq!((editor.cursor(), editor.view(9, 1).cursor), (3, (1, 0)));
    run(&mut editor, &[Edit::Left]);
    assert_eq!(editor.cursor(), 0);
}

#[test]
fn a_joiner_typed_between_two_people_makes_a_family_with_the_cursor_behind_it() {
    let mut editor = page("👩👧");
    run(&mut editor, &[Edit::Left, Edit::Insert('\u{200D}')]);
    assert_eq!(editor.cursor(), editor.text().len());
    run(&mut editor, &[Edit::Backspace]);
    assert!(editor.is_empty());
}

#[test]
fn undo_goes_word_by_word_and_brings_the_cursor_back() {
    let mut editor = Editor::page();
    type_all(&mut editor, "Ik ben moe, zo'n dag.");
    let mut texts = Vec::new();
    while editor.apply(Edit::Undo, 20) {
        texts.push(editor.text());
        assert_eq!(editor.cursor(), editor.text().len());
    }
    assert_eq!(texts, ["Ik ben moe, zo'n ", "Ik ben moe, ", "Ik ben ", "Ik ", ""]);
    while editor.apply(Edit::Redo, 20) {}
    assert_eq!((editor.text().as_str(), editor.cursor()), ("Ik ben moe, zo'n dag.", 21));
}

#[test]
fn a_movement_ends_the_undo_step() {
    let mut editor = Editor::page();
    type_all(&mut editor, "abcd");
    run(&mut editor, &[Edit::Left]);
    type_all(&mut editor, "x");
    run(&mut editor, &[Edit::Undo]);
    assert_eq!((editor.text().as_str(), editor.cursor()), ("abcd", 3));
    run(&mut editor, &[Edit::Undo]);
    assert_eq!(editor.text(), "");
    assert!(!editor.apply(Edit::Undo, 20) && editor.apply(Edit::Redo, 20));
}

#[test]
fn a_run_of_backspaces_is_one_step() {
    let mut editor = Editor::page();
    type_all(&mut editor, "een twee");
    run(&mut editor, &[Edit::Backspace, Edit::Backspace, Edit::Backspace, Edit::Backspace, Edit::Backspace]);
    assert_eq!(editor.text(), "een");
    run(&mut editor, &[Edit::Undo]);
    assert_eq!((editor.text().as_str(), editor.cursor()), ("een twee", 8));
    run(&mut editor, &[Edit::Start, Edit::Delete, Edit::Delete, Edit::Delete, Edit::Undo]);
    assert_eq!((editor.text().as_str(), editor.cursor()), ("een twee", 0));
}

#[test]
fn a_new_letter_after_undo_forgets_what_was_undone() {
    let mut editor = Editor::page();
    type_all(&mut editor, "een twee");
    run(&mut editor, &[Edit::Undo]);
    type_all(&mut editor, "drie");
    assert!(!editor.apply(Edit::Redo, 20));
    assert_eq!(editor.text(), "een drie");
}

#[test]
fn undo_forgets_the_oldest_words_before_it_grows_without_end() {
    let mut editor = Editor::page();
    let big = "x".repeat(300_000);
    for _ in 0..10 {
        editor.apply(Edit::Paste(big.clone()), 20);
    }
    let mut undone = 0;
    while editor.apply(Edit::Undo, 20) {
        undone += 1;
    }
    assert_eq!(undone, 6);
}

#[test]
fn three_pasted_paragraphs_arrive_whole_and_one_undo_removes_them() {
    let mut editor = page("voor na");
    run(&mut editor, &[Edit::WordLeft]);
    type_all(&mut editor, "x");
    run(&mut editor, &[Edit::Paste("een\r\ntwee\rdrie\n".into())]);
    assert_eq!(editor.text(), "voor xeen\ntwee\ndrie\nna");
    assert_eq!(editor.cursor(), "voor xeen\ntwee\ndrie\n".len());
    run(&mut editor, &[Edit::Undo]);
    assert_eq!((editor.text().as_str(), editor.cursor()), ("voor xna", 6));
}

#[test]
fn a_paste_brings_no_controls_no_sequences_and_no_overrides() {
    let mut editor = Editor::page();
    run(&mut editor, &[Edit::Paste("\u{FEFF}a\u{1b}[31mb\u{1b}[0m\u{1b}]0;titel\u{7}c\u{1b}]8;;x\u{1b}\\d\u{202E}e\u{2066}\u{0}\u{7f}\u{9b}1mf\tg\u{1b}(Bh".into())]);
    assert_eq!(editor.text(), "abcdef    gh");
}

#[test]
fn a_sequence_without_an_end_takes_no_words_with_it() {
    let mut editor = Editor::page();
    run(&mut editor, &[Edit::Paste("een \u{1b}]twee\ndrie \u{1b}vier".into())]);
    assert_eq!(editor.text(), "een ]twee\ndrie vier");
}

#[test]
fn a_one_line_field_makes_spaces_of_newlines() {
    let mut editor = Editor::line();
    run(&mut editor, &[Edit::Paste("een\r\n\r\ntwee\tdrie\n".into())]);
    assert_eq!(editor.text(), "een twee drie");
    for edit in
        [Edit::NewLine, Edit::Insert('\n'), Edit::Insert('\u{2028}'), Edit::Up, Edit::Down, Edit::PageDown]
    {
        assert!(!editor.apply(edit, 20));
    }
}

#[test]
fn a_key_that_means_nothing_here_has_no_effect() {
    use Edit::{
        Backspace, Delete, DeleteToLineEnd, DeleteToLineStart, DeleteWordBack, Down, End, Insert, Left,
        LineEnd, LineStart, PageDown, PageUp, Paste, Redo, Right, Start, Undo, Up, WordLeft, WordRight,
    };

    let mut editor = Editor::page();
    for edit in [
        Insert('\u{1b}'),
        Paste(String::new()),
        Paste("\u{0}".into()),
        Backspace,
        Delete,
        Left,
        Right,
        Up,
        Down,
        WordLeft,
        WordRight,
        LineStart,
        LineEnd,
        Start,
        End,
        PageUp,
        PageDown,
        DeleteWordBack,
        DeleteToLineStart,
        DeleteToLineEnd,
        Undo,
        Redo,
    ] {
        assert!(!editor.apply(edit.clone(), 20), "{edit:?}");
    }
}

#[test]
fn rows_end_at_words_and_the_spaces_hang() {
    let mut editor = page("een twee   drie zelf-compassie onafscheidelijkheid");
    let view = editor.view(10, 9);
    assert_eq!(view.rows, ["een twee  ", "drie ", "zelf-", "compassie ", "onafschei", "delijkhei", "d"]);
    assert_eq!(view.cursor, (1, 6));
    editor.put_cursor("een twee  ".len());
    assert_eq!(editor.view(10, 9).cursor, (9, 0));
}

#[test]
fn wide_letters_break_anywhere_but_not_before_their_full_stop() {
    assert_eq!(page("日本語日本語").view(8, 9).rows, ["日本語", "日本語"]);
    assert_eq!(page("日本語。").view(8, 9).rows, ["日本", "語。"]);
    assert_eq!(page("ab 日本語").view(8, 9).rows, ["ab 日本", "語"]);
    assert_eq!(page("aab👩\u{200D}👧").view(5, 9).rows, ["aab", "👩\u{200D}👧"]);
}

#[test]
fn up_and_down_keep_their_column_through_a_short_row() {
    let mut editor = page("abcdef\nab\nabcdef");
    run(&mut editor, &[Edit::Left, Edit::Up]);
    assert_eq!(editor.view(20, 9).cursor, (2, 1));
    run(&mut editor, &[Edit::Up]);
    assert_eq!(editor.view(20, 9).cursor, (5, 0));
    assert!(!editor.apply(Edit::Up, 20));
    run(&mut editor, &[Edit::Down, Edit::Left, Edit::Down]);
    assert_eq!(editor.view(20, 9).cursor, (1, 2));
}

#[test]
fn line_start_and_line_end_are_those_of_the_visual_row() {
    let mut editor = page("een twee drie vier");
    editor.put_cursor(11);
    assert!(editor.apply(Edit::LineEnd, 10));
    assert_eq!((editor.cursor(), editor.apply(Edit::LineEnd, 10)), (18, false));
    editor.apply(Edit::Up, 10);
    assert_eq!(editor.view(10, 9).cursor, (8, 0));
    assert!(editor.apply(Edit::LineStart, 10));
    assert!(editor.apply(Edit::LineEnd, 10));
    assert_eq!(editor.cursor(), 8);
}

#[test]
fn line_end_in_a_row_without_spaces_stands_behind_its_last_letter() {
    let mut editor = page("日本語日本語");
    editor.apply(Edit::Start, 8);
    assert!(editor.apply(Edit::LineEnd, 8));
    assert_eq!((editor.cursor(), editor.view(8, 9).cursor), (9, (6, 0)));
    assert!(!editor.apply(Edit::LineEnd, 8));
    assert!(editor.apply(Edit::Down, 8));
    assert_eq!(editor.view(8, 9).cursor, (6, 1));
    assert!(editor.apply(Edit::Up, 8));
    assert_eq!(editor.view(8, 9).cursor, (6, 0));
    editor.apply(Edit::Insert('x'), 8);
    assert_eq!(editor.text(), "日本語x日本語");
}

#[test]
fn words_are_passed_and_removed_whole() {
    let mut editor = page("Zo'n dag,  echt.\nmoe");
    let mut stops = Vec::new();
    while editor.apply(Edit::WordLeft, 20) {
        stops.push(editor.cursor());
    }
    assert_eq!(stops, [17, 15, 11, 8, 5, 0]);
    stops.clear();
    while editor.apply(Edit::WordRight, 20) {
        stops.push(editor.cursor());
    }
    assert_eq!(stops, [4, 8, 9, 15, 16, 20]);
    run(&mut editor, &[Edit::DeleteWordBack]);
    assert_eq!(editor.text(), "Zo'n dag,  echt.\n");
    run(&mut editor, &[Edit::DeleteWordBack]);
    assert_eq!(editor.text(), "Zo'n dag,  echt.");
    run(&mut editor, &[Edit::DeleteToLineStart, Edit::Undo]);
    assert_eq!((editor.text().as_str(), editor.cursor()), ("Zo'n dag,  echt.", 16));
    editor.put_cursor(4);
    run(&mut editor, &[Edit::DeleteToLineEnd]);
    assert_eq!(editor.text(), "Zo'n");
}

#[test]
fn the_window_stays_still_while_the_cursor_is_in_it() {
    let text = (0..30).map(|n| n.to_string()).collect::<Vec<_>>().join("\n");
    let mut editor = page(&text);
    let first = |editor: &Editor| editor.view(20, 10).rows.first().cloned().unwrap();
    let view = editor.view(20, 10);
    assert_eq!((first(&editor), view.cursor.1), ("20".to_owned(), 9));
    for _ in 0..8 {
        editor.apply(Edit::Up, 20);
        assert_eq!(first(&editor), "20");
    }
    editor.apply(Edit::Up, 20);
    let view = editor.view(20, 10);
    assert_eq!((first(&editor), view.cursor.1), ("19".to_owned(), 1));
    assert!(editor.apply(Edit::PageUp, 20));
    assert_eq!(editor.view(20, 10).rows.get(1).map(String::as_str), Some("11"));
    assert!(editor.click(1, 3, 20));
    assert_eq!(editor.view(20, 10).cursor, (1, 3));
}

#[test]
fn a_long_line_scrolls_sideways_and_back() {
    let mut editor = Editor::line();
    type_all(&mut editor, "0123456789abcdefghij");
    let view = editor.view(10, 1);
    assert_eq!((view.rows, view.cursor), (vec!["bcdefghij".into()], (9, 0)));
    run(&mut editor, &[Edit::LineStart]);
    let view = editor.view(10, 1);
    assert_eq!((view.rows, view.cursor), (vec!["0123456789".into()], (0, 0)));
    run(&mut editor, &[Edit::LineEnd]);
    assert_eq!(editor.view(10, 1).cursor, (9, 0));
    assert!(editor.click(2, 0, 10));
    assert_eq!(editor.cursor(), 13);
}

#[test]
fn a_thought_that_is_let_go_cannot_come_back() {
    let mut editor = Editor::page();
    type_all(&mut editor, "geheim");
    run(&mut editor, &[Edit::Undo, Edit::Redo]);
    editor.forget();
    assert!(editor.is_empty() && !editor.apply(Edit::Undo, 20) && !editor.apply(Edit::Redo, 20));
}

#[test]
fn the_words_are_not_in_the_debug_form() {
    assert!(!format!("{:?}", page("geheim")).contains("geheim"));
}

#[test]
fn no_window_is_no_trouble() {
    assert_eq!(page("tekst").view(0, 0), View::default());
    assert_eq!(page("日").view(1, 1).cursor, (0, 0));
}
