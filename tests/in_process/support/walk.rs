//! A walk past every screen: where it begins, in which home, and the keys that lead there.

use tempfile::TempDir;
use verbinding::journal::{Record, SaveError, SaveErrorKind};
use verbinding::screens::{Change, Route};
use verbinding::text::{Reason, What};

use super::fixtures::{bare, counted, lived_in_ascii, locked, pages, with_people};
use super::imports::{day_one, with_file};
use super::stage::{Set, Stage};

/// How a screen shows what has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `>` stands at what has it.
    Marked,
    /// The cursor stands in a field that takes letters.
    Typing,
    /// There is nothing to choose: one reads.
    Reading,
}

/// One screen of the walk.
pub struct Scene {
    pub name: &'static str,
    pub route: fn() -> Route,
    pub home: fn() -> TempDir,
    pub keys: &'static str,
    pub sort: Sort,
}

impl Scene {
    /// The screen, on a stage that is set otherwise as given.
    pub fn play(&self, set: Set) -> Stage {
        let first = matches!((self.route)(), Route::Welcome { .. });
        let set = set.settings(|settings| settings.welcomed = !first);
        let mut stage = set.at((self.route)()).play_in((self.home)());
        stage.keys(self.keys);
        // What an export shows is a person's own, with any sign in it; it is left as it is while it is read.
        if self.name.starts_with("import") {
            stage.settled();
        }
        stage
    }
}

fn imported() -> TempDir {
    with_file(bare(), "journal.json", &day_one())
}

fn four() -> TempDir {
    with_people(4)
}

fn behind_a_passphrase() -> TempDir {
    locked(with_people(4), false)
}

fn all_behind_a_passphrase() -> TempDir {
    locked(with_people(4), true)
}

fn home() -> Route {
    Route::Home
}

fn welcome() -> Route {
    Route::Welcome { screen_reader: false }
}

fn failure() -> Route {
    let error = SaveError {
        kind: SaveErrorKind::Rights,
        path: "/nowhere/data/journal/2026-11.t-1.json".into(),
        reason: Reason::new(What::Rights, "cannot write the new file: Permission denied (os error 13)"),
    };
    Route::SaveError { change: Box::new(Change::Entry(Record::from_json(&pages()[0]).unwrap())), error }
}

/// Every screen, in words of ASCII alone.
pub fn scenes() -> Vec<Scene> {
    use Sort::{Marked, Reading, Typing};
    let mut scenes = Vec::new();
    let mut add = |name, route, home, keys, sort| scenes.push(Scene { name, route, home, keys, sort });
    add("home", home, lived_in_ascii, "<Down><Down>", Marked);
    add("home with a draft", home, lived_in_ascii, "1<Space><Esc><Esc>", Marked);
    add("check-in 1", home, bare, "1<Space>4<Down>", Marked);
    add("check-in, where", home, bare, "1<Tab><Enter>3", Marked);
    add("check-in 2", home, bare, "1<PgDn>4<Tab><Space>", Marked);
    add("check-in, own words", home, bare, "1<Tab><Tab>like a belt", Typing);
    add("check-in 4", home, bare, "1<Space><PgDn>4<PgDn>2<PgDn>Tomorrow the doctor.", Typing);
    add("check-in, the end", home, bare, "1<Space><PgDn>4<PgDn>2<PgDn>Tomorrow.<Tab><Enter>", Marked);
    add("compassion 1", home, bare, "2It is never enough.", Typing);
    add("compassion 2", home, bare, "2<PgDn>", Marked);
    add("compassion 3", home, bare, "2<PgDn><PgDn>2", Marked);
    add("compassion 4", home, bare, "2<PgDn><PgDn><PgDn>5<Enter>Slowly. First this.", Typing);
    add("compassion 5", home, bare, "2<PgDn><PgDn><PgDn>2<PgDn>3", Marked);
    add("encounter", home, lived_in_ascii, "3<Down>", Marked);
    add("guidelines", home, bare, "32", Reading);
    add("pages to read", home, bare, "gl", Marked);
    add("a page to read", home, bare, "gl2", Reading);
    add("encounter, who", home, four, "312", Marked);
    add("encounter, when", home, four, "31<PgDn>4<Tab>tuesday", Typing);
    add("encounter, message", home, four, "31<PgDn><PgDn>the doctor<PgDn>", Typing);
    add("here and now", home, bare, "52", Marked);
    add("the ground", home, bare, "51<PgDn>", Marked);
    add("the pace", home, bare, "52<Enter>", Marked);
    add("the breath", home, bare, "52<Enter>1z", Reading);
    add("looking around", home, bare, "53<PgDn>rain<Enter>the fridge", Typing);
    add("small step 1", home, bare, "62", Marked);
    add("small step 3", home, bare, "6<PgDn><PgDn>3", Marked);
    add("note", home, bare, "nIt rained, and I walked anyway.", Typing);
    add("circle", || Route::Circle, four, "<Down>", Marked);
    add("empty circle", || Route::Circle, bare, "", Marked);
    add("circle item", || Route::Circle, four, "e<Down>", Marked);
    add("circle item, words", || Route::Circle, four, "e5 Really.", Typing);
    add("circle item, kind", || Route::Circle, four, "e2<Down>", Marked);
    add("poster", || Route::Circle, four, "p<Space>", Marked);
    add("crisis form", || Route::Crisis, four, "<Down>", Marked);
    add("empty crisis form", || Route::Crisis, bare, "", Marked);
    add("large number", || Route::Crisis, four, "1<Down>", Marked);
    add("code to scan", || Route::Crisis, four, "1<Down><Down><Enter>", Reading);
    add("help lines", || Route::Helplines, four, "<Down>", Marked);
    add("help lines of nowhere", || Route::Helplines, bare, "", Marked);
    add("a number of one's own", || Route::Helplines, four, "4020 111", Typing);
    add("journal", || Route::Journal(None), lived_in_ascii, "<Down><Down>", Marked);
    add("empty journal", || Route::Journal(None), bare, "", Marked);
    add("removed page", || Route::Journal(None), lived_in_ascii, "<Down>d", Marked);
    add("page", || Route::Journal(None), lived_in_ascii, "<Down><Enter>", Marked);
    add("trash", || Route::Journal(None), lived_in_ascii, "d<Esc>:trash<Enter>", Marked);
    add("trash, the question", || Route::Journal(None), lived_in_ascii, "d<Esc>:trash<Enter>d", Typing);
    add("search", || Route::Search(String::new()), lived_in_ascii, "groep<Down>", Typing);
    add("nothing found", || Route::Search(String::new()), lived_in_ascii, "zeppelin", Typing);
    add("insights", || Route::Insights, counted, "<Down>", Marked);
    add("calendar", || Route::Insights, counted, "<Tab>", Marked);
    add("together", || Route::Insights, counted, "<Tab><Tab><Down>", Marked);
    add("pages of a word", || Route::Insights, counted, "<Enter>", Marked);
    add("insights as a table", || Route::Insights, counted, "t", Marked);
    add("few insights", || Route::Insights, lived_in_ascii, "", Marked);
    add("export", || Route::Export, lived_in_ascii, "<Down>", Marked);
    add("export to share", || Route::Export, lived_in_ascii, "<Tab><Tab><Right><Space><Tab><Right>", Marked);
    add("export, preview", || Route::Export, lived_in_ascii, "<Tab><Tab><Right><Space><End><Enter>", Marked);
    add("import", || Route::Import, bare, "~/journal.json", Typing);
    add("import, the way on", || Route::Import, bare, "~/journal.json<Esc>", Marked);
    add("import, a problem", || Route::Import, bare, "~/journal.json<Enter><Enter>", Typing);
    add("import, the report", || Route::Import, imported, "~/journal.json<Enter><Enter>", Marked);
    add("settings", || Route::Settings, four, "<Down><Down><Down><Down><Down>", Marked);
    add("settings, name", || Route::Settings, four, "<Down><Down><Enter>Sam", Typing);
    add("help", home, bare, "1?", Reading);
    add("help, search", home, bare, "1?/esc", Typing);
    add("palette", home, lived_in_ascii, ":", Typing);
    add("palette with a query", home, lived_in_ascii, ":crav", Typing);
    add("language", welcome, bare, "<Down>", Marked);
    add("country", welcome, bare, "<PgDn><Down>", Marked);
    add("what this is not", welcome, bare, "<PgDn><PgDn>", Reading);
    add("first name", welcome, bare, "<PgDn><PgDn><End><Enter>Sam", Typing);
    add("passphrase, the question", welcome, bare, "<PgDn><PgDn><End><Enter><Tab><Tab><Tab><Enter>", Marked);
    add("lock", home, behind_a_passphrase, "abc", Typing);
    add("lock, standing", home, behind_a_passphrase, "abc<Esc>", Marked);
    add("locked crisis form", || Route::Crisis, all_behind_a_passphrase, "", Marked);
    add("choosing a passphrase", || Route::Passphrase, bare, "abc", Typing);
    add("choosing a passphrase, the way back", || Route::Passphrase, bare, "abc<Esc>", Marked);
    add("failure", failure, bare, "<Down>", Marked);
    add("cover", home, lived_in_ascii, "<C-x>", Reading);
    scenes
}
