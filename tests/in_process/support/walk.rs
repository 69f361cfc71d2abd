//! A walk past every screen: where it begins, in which home, and the keys that lead there.

use tempfile::TempDir;
use verbinding::journal::{Record, SaveError, SaveErrorKind};
use verbinding::screens::{Change, Guess, Place};
use verbinding::text::{Reason, What};

use super::fixtures::{bare, counted, lived_in_ascii, pages, with_people};
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
    pub place: fn() -> Place,
    pub home: fn() -> TempDir,
    pub keys: &'static str,
    pub sort: Sort,
}

impl Scene {
    /// The screen, on a stage that is set otherwise as given.
    pub fn play(&self, set: Set) -> Stage {
        let first = matches!((self.place)(), Place::Welcome(_));
        let set = set.settings(|settings| settings.welcomed = !first);
        let mut stage = set.at((self.place)()).play_in((self.home)());
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

fn home() -> Place {
    Place::Home
}

fn welcome() -> Place {
    Place::Welcome(Guess::default())
}

fn failure() -> Place {
    let error = SaveError {
        kind: SaveErrorKind::Rights,
        path: "/nowhere/data/journal/2026-11.t-1.json".into(),
        reason: Reason::new(What::Rights, "cannot write the new file: Permission denied (os error 13)"),
    };
    Place::Failure { change: Box::new(Change::Entry(Record::from_json(&pages()[0]).unwrap())), error }
}

/// Every screen, in words of ASCII alone.
pub fn scenes() -> Vec<Scene> {
    use Sort::{Marked, Reading, Typing};
    let mut scenes = Vec::new();
    let mut add = |name, place, home, keys, sort| scenes.push(Scene { name, place, home, keys, sort });
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
    add("circle", || Place::Circle, four, "<Down>", Marked);
    add("empty circle", || Place::Circle, bare, "", Marked);
    add("circle item", || Place::Circle, four, "e<Down>", Marked);
    add("circle item, words", || Place::Circle, four, "e5 Really.", Typing);
    add("circle item, kind", || Place::Circle, four, "e2<Down>", Marked);
    add("poster", || Place::Circle, four, "p<Space>", Marked);
    add("crisis form", || Place::Crisis, four, "<Down>", Marked);
    add("empty crisis form", || Place::Crisis, bare, "", Marked);
    add("large number", || Place::Crisis, four, "1<Down>", Marked);
    add("code to scan", || Place::Crisis, four, "1<Down><Down><Enter>", Reading);
    add("help lines", || Place::Helplines, four, "<Down>", Marked);
    add("help lines of nowhere", || Place::Helplines, bare, "", Marked);
    add("a number of one's own", || Place::Helplines, four, "4020 111", Typing);
    add("journal", || Place::Journal(None), lived_in_ascii, "<Down><Down>", Marked);
    add("empty journal", || Place::Journal(None), bare, "", Marked);
    add("removed page", || Place::Journal(None), lived_in_ascii, "<Down>d", Marked);
    add("page", || Place::Journal(None), lived_in_ascii, "<Down><Enter>", Marked);
    add("trash", || Place::Journal(None), lived_in_ascii, "d<Esc>:trash<Enter>", Marked);
    add("trash, the question", || Place::Journal(None), lived_in_ascii, "d<Esc>:trash<Enter>d", Typing);
    add("search", || Place::Search(String::new()), lived_in_ascii, "groep<Down>", Typing);
    add("nothing found", || Place::Search(String::new()), lived_in_ascii, "zeppelin", Typing);
    add("insights", || Place::Insights, counted, "<Down>", Marked);
    add("calendar", || Place::Insights, counted, "<Tab>", Marked);
    add("together", || Place::Insights, counted, "<Tab><Tab><Down>", Marked);
    add("pages of a word", || Place::Insights, counted, "<Enter>", Marked);
    add("insights as a table", || Place::Insights, counted, "t", Marked);
    add("few insights", || Place::Insights, lived_in_ascii, "", Marked);
    add("export", || Place::Export, lived_in_ascii, "<Down>", Marked);
    add("export to share", || Place::Export, lived_in_ascii, "<Tab><Tab><Right><Space><Tab><Right>", Marked);
    add("export, preview", || Place::Export, lived_in_ascii, "<Tab><Tab><Right><Space><End><Enter>", Marked);
    add("import", || Place::Import, bare, "~/journal.json", Typing);
    add("import, the way on", || Place::Import, bare, "~/journal.json<Esc>", Marked);
    add("import, a problem", || Place::Import, bare, "~/journal.json<Enter><Enter>", Typing);
    add("import, the report", || Place::Import, imported, "~/journal.json<Enter><Enter>", Marked);
    add("settings", || Place::Settings, four, "<Down><Down><Down><Down><Down>", Marked);
    add("settings, name", || Place::Settings, four, "<Down><Down><Enter>Sam", Typing);
    add("help", home, bare, "1?", Reading);
    add("help, search", home, bare, "1?/esc", Typing);
    add("palette", home, lived_in_ascii, ":", Typing);
    add("palette with a query", home, lived_in_ascii, ":crav", Typing);
    add("language", welcome, bare, "<Down>", Marked);
    add("country", welcome, bare, "<PgDn><Down>", Marked);
    add("what this is not", welcome, bare, "<PgDn><PgDn>", Reading);
    add("first name", welcome, bare, "<PgDn><PgDn><End><Enter>Sam", Typing);
    add("failure", failure, bare, "<Down>", Marked);
    add("cover", home, lived_in_ascii, "<C-x>", Reading);
    scenes
}
