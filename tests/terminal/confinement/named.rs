//! What the person names lies outside of what the program can open, and is opened all the same; nothing else may be left there.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;

use super::{elsewhere, go_to, kept, lived_in, names, open_at, write_note};
use crate::editor::desk::{Desk, FIRST};
use crate::support::home::Home;

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

#[test]
fn exports_and_posters_go_where_the_person_says() {
    let (home, place) = (lived_in().with_circle(), elsewhere());
    let at = |name: &str| path(place.path(), name);
    home.out(&["export", "--output", &at("dagboek.md")]);
    assert!(fs::read_to_string(at("dagboek.md")).unwrap().contains("Een café aan zee."));
    let (_, err, code) = home.run(&["export", "--output", &at("dagboek.md")]);
    assert!(code == 1 && err.contains("bestaat al"), "{code} {err}");
    home.out(&["export", "--format", "csv", "--force", "--output", &at("dagboek.md")]);
    assert!(!fs::read_to_string(at("dagboek.md")).unwrap().contains("# Dagboek"));
    home.out(&["circle", "--poster", &at("cirkel.html")]);
    home.out(&["circle", "--poster", &at("cirkel.txt")]);
    home.out(&["export", "--output", "/dev/null"]);
    assert_eq!(names(place.path()), ["cirkel.html", "cirkel.txt", "dagboek.md"]);
    // Standard output was open before.
    let out = fs::File::create(place.path().join("naar buiten")).unwrap();
    assert!(
        home.process(crate::support::home::PROGRAM, "nl")
            .arg("export")
            .stdout(out)
            .status()
            .unwrap()
            .success()
    );
    assert!(fs::read_to_string(at("naar buiten")).unwrap().contains("Een café aan zee."));
}

#[test]
fn files_folders_and_exercises_come_in_from_where_the_person_says() {
    let (from, home, place) = (lived_in(), Home::welcomed(), elsewhere());
    let at = |name: &str| path(place.path(), name);
    from.out(&["export", "--format", "json", "--output", &at("dagboek.json")]);
    home.out(&["import", &at("dagboek.json")]);
    fs::create_dir_all(place.path().join("bladen/dieper")).unwrap();
    fs::write(place.path().join("bladen/dieper/2026-11-19.md"), "Regen op het dak.\n").unwrap();
    home.out(&["import", &at("bladen")]);
    let kept = kept(&home);
    assert!(kept.contains("Een café aan zee.") && kept.contains("Regen op het dak."), "{kept}");
    let exercise = fs::read_to_string("docs/own-exercise.md").unwrap();
    let exercise = exercise.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    fs::write(at("eigen.toml"), exercise).unwrap();
    let (out, err, code) = home.run(&["exercise", "check", &at("eigen.toml")]);
    assert!(!format!("{out}{err}").contains("Geen toegang") && code != 2, "{code} {out} {err}");
    fs::write(at("stuk.toml"), "x").unwrap();
    let (_, err, _) = home.run(&["exercise", "check", &at("stuk.toml")]);
    assert!(err.contains("stuk.toml") && err.contains('1'), "{err}");
}

#[test]
fn the_screen_writes_and_reads_what_the_person_names_and_a_stopped_export_leaves_nothing() {
    let (home, person) = (lived_in(), elsewhere());
    let mut pty = open_at(&home, person.path());
    go_to(&mut pty, "exporteren", "Wat wil je meenemen?");
    pty.keys("<End><Enter>");
    pty.until("Het bestand staat in ~/verbinding-2026-11-22.md.");
    assert_eq!(names(person.path()), ["verbinding-2026-11-22.md"]);
    fs::write(person.path().join("2026-11-18.md"), "Vroeg wakker.\n").unwrap();
    go_to(&mut pty, "importeren", "Welk bestand of welke map wil je inlezen?");
    pty.type_text("~/2026-11-18.md");
    pty.until("2026-11-18.md");
    pty.keys("<Enter><Enter>");
    pty.until("1 bladzijde toegevoegd.");
    assert!(kept(&home).contains("Vroeg wakker."));
}

#[test]
fn a_page_that_cannot_be_kept_can_be_saved_elsewhere() {
    let (home, person) = (lived_in(), elsewhere());
    let mut pty = open_at(&home, person.path());
    // No folder can be made where a file is.
    fs::rename(home.path().join("data/journal"), home.path().join("data/was")).unwrap();
    fs::write(home.path().join("data/journal"), "in de weg").unwrap();
    write_note(&mut pty, "Dit blijft.");
    pty.until("Bewaren lukte niet");
    pty.keys("2");
    pty.until("verbinding-2026-11-22.json");
    pty.keys("<Enter>");
    pty.until("Het bestand staat in ~/verbinding-2026-11-22.json.");
    let written = fs::read_to_string(person.path().join("verbinding-2026-11-22.json")).unwrap();
    assert!(written.contains("Dit blijft."), "{written}");
}

/// The editor is this test program: it does what only an unconfined process can.
const EDITS: &str = "VERBINDING_TEST_EDITS";

#[test]
fn the_persons_own_editor_can_do_everything() {
    if let Some(place) = std::env::var_os(EDITS) {
        let place = Path::new(&place);
        UnixStream::connect(place.join("socket")).unwrap();
        std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
        fs::read("/etc/passwd").unwrap();
        fs::write(place.join("geschreven"), "door de editor").unwrap();
        assert!(std::process::Command::new("true").status().unwrap().success());
        let status = fs::read_to_string("/proc/self/status").unwrap();
        assert!(status.contains("NoNewPrivs:\t0"), "{status}");
        fs::write(std::env::args_os().next_back().unwrap(), "uit de editor").unwrap();
        return;
    }
    let (home, place) = (lived_in(), elsewhere());
    let listener = UnixListener::bind(place.path().join("socket")).unwrap();
    let this = std::env::current_exe().unwrap();
    let test = "confinement::named::the_persons_own_editor_can_do_everything";
    let script = format!(
        "#!/bin/sh\n{EDITS}='{}' exec '{}' --exact {test} --nocapture \"$1\" > '{}'\n",
        place.path().display(),
        this.display(),
        place.path().join("gezegd").display()
    );
    let script = home.write("editor.sh", script);
    fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).unwrap();
    let mut desk = Desk::calling(home, script.to_str().unwrap());
    desk.writes_first();
    desk.pty.until("uit de editor");
    assert_eq!(fs::read_to_string(place.path().join("geschreven")).unwrap(), "door de editor");
    listener.accept().unwrap();
    desk.pty.key("C-z");
    desk.pty.until(FIRST);
}
