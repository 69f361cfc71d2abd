//! The poster on paper: one A4 page from a real browser, whatever names and words stand on it, with codes that dial.
//! Needs chromium, and pdftoppm of poppler-utils; `./test` installs both, or says that it skips these tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::support::home::PROGRAM;
use crate::support::records::write_circle_file;

/// Name, who or what it is, how to reach it, first words.
type Person<'a> = (&'a str, &'a str, &'a str, &'a str);

const FIVE: [Person; 5] = [
    ("M.", "zus", "06 00 00 00 01", "Heb je tien minuten? Ik heb een rotdag."),
    (
        "Annemarie van der Schoot-Wiśniewska van de dagbesteding op dinsdag",
        "begeleider bij de kliniek aan de overkant van het water",
        "+31 (0)20 000 00 02",
        "Ik merk dat het niet goed gaat. Ik wil niets beslissen vandaag, ik wil alleen dat iemand even met me meeloopt.",
    ),
    (
        "أمي فاطمة الزهراء بنت عبد الرحمن",
        "الأم",
        "+212 600 000 003",
        "هل لديك عشر دقائق؟ يومي صعب وأريد أن أسمع صوتك.",
    ),
    (
        "Zażółć Gęślą-Jaźń",
        "sąsiadka",
        "+48 600 000 004",
        "Czy możesz ze mną posiedzieć? Nie musisz nic naprawiać.",
    ),
    (
        "Noor 🌷🌧️👩‍👧",
        "vriendin 🧡",
        "06 00 00 00 05",
        "Ik heb trek. Praat even met me, over de poes of over het weer 🐈‍⬛.",
    ),
];

const SHORT: [Person; 3] = [
    ("M.", "zus", "06 00 00 00 01", "Heb je even?"),
    ("J.", "", "06 00 00 00 02", ""),
    ("Het bankje bij de vijver", "", "12 minuten lopen", ""),
];

/// The program that is called so; a sentence that helps when it is not there.
fn program(names: &[&str], package: &str) -> PathBuf {
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH").unwrap()).collect();
    let paths = || names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    let found = paths().find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!("the poster cannot be printed here: install {package} (apt-get install {package})")
    })
}

/// Whether `./test` said that these tests are skipped, for it found no browser and cannot install one.
fn skipped() -> bool {
    std::env::var_os("VERBINDING_SKIP").is_some_and(|what| what == "poster")
}

fn checked(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The poster of these people, printed; the bytes of the PDF are in the folder.
fn printed(folder: &Path, people: &[Person]) -> PathBuf {
    printed_in(folder, people, Some("NL"), "nl")
}

/// The same for a country, or for none, and in a language.
fn printed_in(folder: &Path, people: &[Person], country: Option<&str>, language: &str) -> PathBuf {
    let entries: Vec<Value> = people
        .iter()
        .zip(1..)
        .map(|((name, helps, reach, words), order)| {
            json!({
                "id": format!("019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8c{order:02}"), "kind": "circle",
                "at": "2026-11-01T10:00:00+01:00", "changed": "2026-11-01T09:00:00.000Z",
                "name": name, "helps": helps, "reach": reach, "words": words, "order": order,
            })
        })
        .chain([json!({
            "id": "019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8cff", "kind": "helplines",
            "at": "2026-11-01T10:00:00+01:00", "changed": "2026-11-01T09:00:00.000Z", "country": country.unwrap_or_default(),
        })])
        .collect();
    write_circle_file(&folder.join("home"), "t-1", &entries);
    let page = folder.join("poster.html");
    let mut poster = Command::new(PROGRAM);
    poster
        .args(["circle", "--poster"])
        .arg(&page)
        .args(["--lang", language, "--home"])
        .arg(folder.join("home"));
    poster.env("LC_ALL", "C");
    checked(&poster.output().unwrap());

    let paper = folder.join("poster.pdf");
    let mut browser = Command::new(program(&["chromium", "chromium-browser", "google-chrome"], "chromium"));
    browser
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-pdf-header-footer",
        ])
        .arg(format!("--user-data-dir={}", folder.join("browser").display()))
        .arg(format!("--print-to-pdf={}", paper.display()))
        .arg(format!("file://{}", page.display()))
        .env("HOME", folder);
    checked(&browser.output().unwrap());
    if let Some(kept) = std::env::var_os("VERBINDING_POSTER") {
        fs::copy(&paper, Path::new(&kept).join(format!("poster-{}.pdf", people.len()))).unwrap();
    }
    paper
}

/// The pages of a PDF in greys, 300 dots to the inch: width, height, and each dot from the top.
fn pages(paper: &Path) -> Vec<(usize, usize, Vec<u8>)> {
    let folder = paper.parent().unwrap();
    let mut drawing = Command::new(program(&["pdftoppm"], "poppler-utils"));
    checked(
        &drawing
            .args(["-gray", "-r", "300", "-aaVector", "no"])
            .arg(paper)
            .arg(folder.join("page"))
            .output()
            .unwrap(),
    );
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|end| end == "pgm")).collect();
    files.sort();
    files.iter().map(|path| grey(&fs::read(path).unwrap())).collect()
}

/// A picture in the binary PGM format: "P5", width, height and 255, then a byte a dot.
fn grey(bytes: &[u8]) -> (usize, usize, Vec<u8>) {
    let mut heads = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || String::from_utf8(heads.next().unwrap().to_vec()).unwrap();
    assert_eq!(number(), "P5");
    let (width, height) = (number().parse::<usize>().unwrap(), number().parse::<usize>().unwrap());
    (width, height, bytes[bytes.len() - width * height..].to_vec())
}

/// What the codes on a page say, from the top.
fn codes((width, height, dots): &(usize, usize, Vec<u8>)) -> Vec<String> {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(*width, *height, |x, y| dots[y * width + x]);
    let mut grids = image.detect_grids();
    grids.sort_by_key(|grid| grid.bounds.iter().map(|point| point.y).min());
    grids.into_iter().map(|grid| grid.decode().unwrap().1).collect()
}

#[test]
fn without_a_country_the_numbers_of_six_countries_stand_on_the_same_page() {
    if skipped() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let paper = printed_in(folder.path(), &FIVE, None, "en");
    assert_eq!(pages(&paper).len(), 1);
}

#[test]
fn five_people_with_long_names_arabic_polish_and_emoji_are_one_a4_page_with_codes_that_dial() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    let pages = pages(&printed(folder.path(), &FIVE));
    assert_eq!(pages.len(), 1);
    // A4 is 210 by 297 millimetres: 2480 by 3508 dots.
    let (width, height, dots) = &pages[0];
    assert!(width.abs_diff(2480) <= 2 && height.abs_diff(3508) <= 2, "{width} x {height}");
    assert_eq!(
        codes(&pages[0]),
        ["tel:0600000001", "tel:+31200000002", "tel:+212600000003", "tel:+48600000004", "tel:0600000005"]
    );
    // Nothing runs off the paper: its margin of 20 mm is white all around.
    let margin = 230;
    let dark = dots.iter().enumerate().filter(|(_, dot)| **dot < 200).map(|(at, _)| (at % width, at / width));
    let outside =
        |(x, y): &(usize, usize)| *x < margin || *y < margin || *x > width - margin || *y > height - margin;
    assert_eq!(dark.clone().find(outside), None, "something stands in the margin");
    assert!(dark.count() > 10_000, "the page is empty");
}

#[test]
fn a_small_circle_is_one_page_too_and_a_place_has_no_code() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    let pages = pages(&printed(folder.path(), &SHORT));
    assert_eq!(pages.len(), 1);
    assert_eq!(codes(&pages[0]), ["tel:0600000001", "tel:0600000002"]);
}

#[test]
fn eight_people_still_share_one_page() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let people: Vec<Person> = FIVE.iter().chain(&SHORT).copied().collect();
    let folder = tempfile::tempdir().unwrap();
    let pages = pages(&printed(folder.path(), &people));
    assert_eq!(pages.len(), 1);
    assert_eq!(codes(&pages[0]).len(), 7);
}
