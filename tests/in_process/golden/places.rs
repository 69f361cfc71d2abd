//! Pictures of the first run, the paths to arrange things, and what floats, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::paths` takes them anew.

use serde_json::json;
use tempfile::TempDir;
use verbinding::journal::{Record, SaveError, SaveErrorKind};
use verbinding::screens::Change;
use verbinding::screens::Route;
use verbinding::text::{Language, Reason, What};

use crate::support::album::{four, shoot, two};
use crate::support::fixtures::{bare, lived_in, pages, with_people, write_journal};
use crate::support::golden::golden;
use crate::support::imports::{day_one, many, with_file};
use crate::support::stage::Set;
use crate::support::stage::set;

fn welcome() -> Set {
    set().first_run().region("NL")
}

#[test]
fn the_first_question_looks_as_it_did() {
    four(
        ["welcome_1.nl.80x24", "welcome_1.en.80x24", "welcome_1.nl.40x15", "welcome_1.en.40x15"],
        &welcome(),
        bare,
        "",
    );
}

#[test]
fn the_country_looks_as_it_did() {
    four(
        ["welcome_2.nl.80x24", "welcome_2.en.80x24", "welcome_2.nl.40x15", "welcome_2.en.40x15"],
        &welcome(),
        bare,
        "<PgDn>",
    );
}

#[test]
fn what_this_is_not_looks_as_it_did() {
    four(
        ["welcome_3.nl.80x24", "welcome_3.en.80x24", "welcome_3.nl.40x15", "welcome_3.en.40x15"],
        &welcome(),
        bare,
        "<PgDn><PgDn>",
    );
}

#[test]
fn the_first_name_looks_as_it_did() {
    // In a small window the page before it is read in two parts.
    let (wide, narrow) = ("<PgDn><PgDn><Enter>M.", "<PgDn><PgDn><Enter><Enter>M.");
    two(["welcome_4.nl.80x24", "welcome_4.en.80x24"], &welcome(), bare, wide);
    two(["welcome_4.nl.40x15", "welcome_4.en.40x15"], &welcome().size(40, 15), bare, narrow);
}

#[test]
fn the_export_looks_as_it_did() {
    four(
        ["export.nl.80x24", "export.en.80x24", "export.nl.40x15", "export.en.40x15"],
        &set().at(Route::Export),
        lived_in,
        "",
    );
}

#[test]
fn the_export_to_share_looks_as_it_did() {
    four(
        ["export_share.nl.80x24", "export_share.en.80x24", "export_share.nl.40x15", "export_share.en.40x15"],
        &set().at(Route::Export),
        lived_in,
        "<Tab><Tab><Right><Space><Tab>",
    );
}

#[test]
fn what_is_about_to_leave_looks_as_it_did() {
    let share = "<Tab><Tab><Down><Space><PgDn><PgDn><Enter>";
    let wide = "<Tab><Tab><Right><Space><End><Enter>";
    let at = set().at(Route::Export);
    two(["export_preview.nl.80x24", "export_preview.en.80x24"], &at, lived_in, wide);
    two(["export_preview.nl.40x15", "export_preview.en.40x15"], &at.size(40, 15), lived_in, share);
}

#[test]
fn the_choice_of_a_country_looks_as_it_did() {
    four(
        ["country.nl.80x24", "country.en.80x24", "country.nl.40x15", "country.en.40x15"],
        &set().at(Route::Country),
        bare,
        "/land",
    );
}

#[test]
fn the_import_looks_as_it_did() {
    four(
        ["import.nl.80x24", "import.en.80x24", "import.nl.40x15", "import.en.40x15"],
        &set().at(Route::Import),
        bare,
        "~/journal.json",
    );
}

#[test]
fn the_report_of_an_import_looks_as_it_did() {
    four(
        [
            "import_report.nl.80x24",
            "import_report.en.80x24",
            "import_report.nl.40x15",
            "import_report.en.40x15",
        ],
        &set().at(Route::Import),
        || with_file(bare(), "journal.json", &day_one()),
        "~/journal.json<Enter><Enter>",
    );
}

#[test]
fn what_stays_out_of_an_import_looks_as_it_did() {
    four(
        ["import_left.nl.80x24", "import_left.en.80x24", "import_left.nl.40x15", "import_left.en.40x15"],
        &set().at(Route::Import),
        || with_file(bare(), "journal.json", &many(30)),
        "~/journal.json<Enter><Enter>",
    );
}

#[test]
fn an_import_that_did_not_come_in_looks_as_it_did() {
    let keys = "~/journal.json<Enter><Enter>";
    shoot("import_refused.nl.80x24", set().at(Route::Import), bare(), keys);
    shoot("import_refused.nl.40x15", set().at(Route::Import).size(40, 15), bare(), keys);
    let german = set().at(Route::Import).language(Language::De);
    shoot("import_refused.de.80x24", german.clone(), bare(), keys);
    shoot("import_refused.de.40x15", german.size(40, 15), bare(), keys);
}

#[test]
fn the_settings_look_as_they_did() {
    four(
        ["settings.nl.80x24", "settings.en.80x24", "settings.nl.40x15", "settings.en.40x15"],
        &set().at(Route::Settings),
        lived_in,
        "<Down><Down><Down><Down><Down>",
    );
}

#[test]
fn the_end_of_the_settings_looks_as_it_did() {
    four(
        ["settings_end.nl.80x24", "settings_end.en.80x24", "settings_end.nl.40x15", "settings_end.en.40x15"],
        &set().at(Route::Settings),
        lived_in,
        "<End><Up><Up>",
    );
}

#[test]
fn the_trash_looks_as_it_did() {
    four(
        ["trash.nl.80x24", "trash.en.80x24", "trash.nl.40x15", "trash.en.40x15"],
        &set().at(Route::Trash),
        thrown_away,
        "",
    );
}

#[test]
fn a_page_in_the_trash_looks_as_it_did() {
    four(
        ["trash_page.nl.80x24", "trash_page.en.80x24", "trash_page.nl.40x15", "trash_page.en.40x15"],
        &set().at(Route::Trash),
        thrown_away,
        "<Down><Enter>",
    );
}

#[test]
fn the_question_before_a_page_goes_for_good_looks_as_it_did() {
    four(
        ["trash_erase.nl.80x24", "trash_erase.en.80x24", "trash_erase.nl.40x15", "trash_erase.en.40x15"],
        &set().at(Route::Trash),
        thrown_away,
        "d",
    );
}

#[test]
fn the_empty_trash_looks_as_it_did() {
    four(
        ["trash_empty.nl.80x24", "trash_empty.en.80x24", "trash_empty.nl.40x15", "trash_empty.en.40x15"],
        &set().at(Route::Trash),
        lived_in,
        "",
    );
}

/// The lived-in home with three pages in the trash.
fn thrown_away() -> TempDir {
    let home = lived_in();
    let mut thrown = pages();
    for (days, page) in thrown.iter_mut().take(3).enumerate() {
        page["was"] = json!(["2026-11-19T19:00:00Z"]);
        page["changed"] = json!(format!("2026-11-{:02}T19:30:00Z", 22 - days));
        page["deleted"] = page["changed"].clone();
    }
    write_journal(home.path(), "t-1", &thrown);
    home
}

#[test]
fn the_help_of_home_looks_as_it_did() {
    four(
        ["help_home.nl.80x24", "help_home.en.80x24", "help_home.nl.40x15", "help_home.en.40x15"],
        &set(),
        bare,
        "?",
    );
}

#[test]
fn the_help_of_a_step_looks_as_it_did() {
    four(
        [
            "help_check_in.nl.80x24",
            "help_check_in.en.80x24",
            "help_check_in.nl.40x15",
            "help_check_in.en.40x15",
        ],
        &set(),
        bare,
        "1?",
    );
}

#[test]
fn a_search_in_the_help_looks_as_it_did() {
    four(
        ["help_search.nl.80x24", "help_search.en.80x24", "help_search.nl.40x15", "help_search.en.40x15"],
        &set(),
        bare,
        "1?/esc",
    );
}

#[test]
fn the_palette_looks_as_it_did() {
    four(
        ["palette.nl.80x24", "palette.en.80x24", "palette.nl.40x15", "palette.en.40x15"],
        &set(),
        lived_in,
        ":",
    );
}

#[test]
fn the_palette_with_a_query_looks_as_it_did() {
    four(
        [
            "palette_query.nl.80x24",
            "palette_query.en.80x24",
            "palette_query.nl.40x15",
            "palette_query.en.40x15",
        ],
        &set(),
        lived_in,
        ":trek",
    );
}

#[test]
fn the_letters_after_g_look_as_they_did() {
    for (name, set) in [
        ("which_key.nl.80x24", set()),
        ("which_key.en.80x24", set().english()),
        ("which_key.nl.40x15", set().size(40, 15)),
        ("which_key.en.40x15", set().english().size(40, 15)),
        ("which_key.ascii", set().english().ascii()),
    ] {
        golden(name, &set.in_colour().play().keys("g").tick().picture());
    }
}

#[test]
fn a_save_that_failed_looks_as_it_did() {
    for (name, set) in [
        ("failure.nl.80x24", set()),
        ("failure.en.80x24", set().english()),
        ("failure.nl.40x15", set().size(40, 15)),
        ("failure.en.40x15", set().english().size(40, 15)),
    ] {
        let home = with_people(2);
        let error = SaveError {
            kind: SaveErrorKind::Full,
            path: home.path().join("data/journal/2026-11.t-1.json"),
            reason: Reason::new(
                What::Full,
                "cannot write the new file: No space left on device (os error 28)",
            ),
        };
        let change = Box::new(Change::Entry(Record::from_json(&pages()[0]).unwrap()));
        golden(name, &set.in_colour().at(Route::SaveError { change, error }).play_in(home).picture());
    }
}

#[test]
fn the_cover_looks_as_it_did() {
    four(["cover.nl.80x24", "cover.en.80x24", "cover.nl.40x15", "cover.en.40x15"], &set(), lived_in, "<C-x>");
}

#[test]
fn places_in_other_windows_look_as_they_did() {
    shoot("welcome.140x45", welcome().size(140, 45), bare(), "");
    shoot("export.140x45", set().at(Route::Export).size(140, 45), lived_in(), "");
    shoot("settings.140x45", set().at(Route::Settings).size(140, 45), lived_in(), "");
    shoot("settings.ascii", set().at(Route::Settings).english().ascii(), lived_in(), "");
    shoot("help.140x45", set().size(140, 45), bare(), "?");
    shoot("help.ascii", set().english().ascii(), bare(), "1?");
    shoot("palette.140x45", set().size(140, 45), lived_in(), ":");
    shoot("palette.ascii", set().english().ascii(), lived_in(), ":trek");
    shoot("cover.140x45", set().size(140, 45), lived_in(), "<C-x>");
}

#[test]
fn an_exercise_that_was_begun_looks_as_it_did() {
    four(
        ["begun.nl.80x24", "begun.en.80x24", "begun.nl.40x15", "begun.en.40x15"],
        &set(),
        bare,
        "11<PgDn><C-x><Enter>1",
    );
}
