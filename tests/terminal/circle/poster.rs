//! The poster on paper: one page of A4 or A6 from a real browser, whatever names and words stand on it, with codes that
//! dial. Needs chromium, and pdftoppm and pdftotext of poppler-utils; `./test` installs both, or says that it skips these tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::support::home::{Home, PROGRAM};
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
    let skips = std::env::var("VERBINDING_SKIP").unwrap_or_default();
    skips.split_whitespace().any(|what| what == "poster")
}

fn checked(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The poster of these people, printed on A4 or A6; the bytes of the PDF are in the folder.
fn printed(folder: &Path, people: &[Person], size: &str) -> PathBuf {
    printed_in(folder, people, size, Some("NL"), "nl")
}

/// The same for a country, or for none, and in a language.
fn printed_in(
    folder: &Path,
    people: &[Person],
    size: &str,
    country: Option<&str>,
    language: &str,
) -> PathBuf {
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
        .args(["--paper", size, "--lang", language, "--home"])
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
        fs::copy(&paper, Path::new(&kept).join(format!("poster-{}-{size}.pdf", people.len()))).unwrap();
    }
    paper
}

/// A page as a picture: width, height, and its bytes from the top.
type Picture = (usize, usize, Vec<u8>);

/// The pages of a PDF in greys, 300 dots to the inch, a byte a dot.
fn pages(paper: &Path) -> Vec<Picture> {
    drawn(paper, &["-gray", "-r", "300", "-aaVector", "no"], "pgm")
}

fn drawn(paper: &Path, how: &[&str], end: &str) -> Vec<Picture> {
    let folder = paper.parent().unwrap();
    let mut drawing = Command::new(program(&["pdftoppm"], "poppler-utils"));
    checked(&drawing.args(how).arg(paper).arg(folder.join("page")).output().unwrap());
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|there| there == end)).collect();
    files.sort();
    files.iter().map(|path| picture(&fs::read(path).unwrap())).collect()
}

/// A picture in the binary PGM or PPM format: "P5" or "P6", width, height and 255, then a byte a dot, or three.
fn picture(bytes: &[u8]) -> Picture {
    let mut heads = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || String::from_utf8(heads.next().unwrap().to_vec()).unwrap();
    let each = if number() == "P5" { 1 } else { 3 };
    let (width, height) = (number().parse::<usize>().unwrap(), number().parse::<usize>().unwrap());
    (width, height, bytes[bytes.len() - width * height * each..].to_vec())
}

/// The words on a page, each with its box in points: left, top, right and bottom.
fn words(paper: &Path) -> Vec<([f64; 4], String)> {
    let mut reading = Command::new(program(&["pdftotext"], "poppler-utils"));
    let output = reading.args(["-bbox", "-enc", "UTF-8"]).arg(paper).arg("-").output().unwrap();
    checked(&output);
    let page = String::from_utf8(output.stdout).unwrap();
    let word = |line: &str| {
        let mut parts = line.trim().strip_prefix("<word ")?.split('"');
        let sides: Vec<f64> =
            parts.by_ref().skip(1).step_by(2).take(4).map(|side| side.parse().unwrap()).collect();
        let word = line.split(['>', '<']).nth(2)?.to_owned();
        Some((sides.try_into().ok()?, word))
    };
    page.lines().filter_map(word).collect()
}

/// What the codes on a page say, from the top.
fn codes((width, height, dots): &Picture) -> Vec<String> {
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
    for size in ["a4", "a6"] {
        let folder = folder.path().join(size);
        let paper = printed_in(&folder, &FIVE, size, None, "en");
        assert_eq!(pages(&paper).len(), 1, "{size}");
        let words: Vec<String> = words(&paper).into_iter().map(|(_, word)| word).collect();
        for number in ["999", "911", "112"] {
            assert!(words.iter().any(|word| word.starts_with(number)), "{size}: no {number} in {words:?}");
        }
    }
}

#[test]
fn five_people_with_long_names_arabic_polish_and_emoji_are_one_page_with_codes_that_dial() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    // A4 is 210 by 297 millimetres and A6 is 105 by 148: so many dots, with margins of 18 and of 7.
    for (size, wide, high, margin) in [("a4", 2480, 3508, 205), ("a6", 1240, 1748, 75)] {
        let pages = pages(&printed(&folder.path().join(size), &FIVE, size));
        assert_eq!(pages.len(), 1, "{size}");
        let (width, height, dots) = &pages[0];
        assert!(width.abs_diff(wide) <= 2 && height.abs_diff(high) <= 2, "{width} x {height}");
        assert_eq!(
            codes(&pages[0]),
            ["tel:0600000001", "tel:+31200000002", "tel:+212600000003", "tel:+48600000004", "tel:0600000005"],
            "{size}"
        );
        // Nothing runs off the paper: its margin is white all around.
        let dark = dots.iter().enumerate().filter(|(_, dot)| **dot < 200);
        let dark = dark.map(|(at, _)| (at % width, at / width));
        let outside = |(x, y): &(usize, usize)| {
            *x < margin || *y < margin || *x > width - margin || *y > height - margin
        };
        assert_eq!(dark.clone().find(outside), None, "something stands in the margin of {size}");
        assert!(dark.count() > 10_000, "the page is empty");
    }
}

#[test]
fn a_small_circle_is_one_page_too_and_a_place_has_no_code() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    for size in ["a4", "a6"] {
        let pages = pages(&printed(&folder.path().join(size), &SHORT, size));
        assert_eq!(pages.len(), 1, "{size}");
        assert_eq!(codes(&pages[0]), ["tel:0600000001", "tel:0600000002"], "{size}");
    }
}

#[test]
fn nobody_in_the_circle_is_one_page_with_room_to_write_and_the_numbers() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    for size in ["a4", "a6"] {
        let paper = printed(&folder.path().join(size), &[], size);
        let pages = pages(&paper);
        assert_eq!((pages.len(), codes(&pages[0])), (1, vec![]), "{size}");
        let words: Vec<String> = words(&paper).into_iter().map(|(_, word)| word).collect();
        assert!(["Mijn", "112", "0800-0113"].iter().all(|word| words.iter().any(|there| there == word)));
        let (width, _, dots) = &pages[0];
        // A line to write on reaches from one margin to the other, and has white above and below it.
        let row_is_dark = |row: &[u8]| row.iter().filter(|dot| **dot < 220).count() > width * 3 / 4;
        let rows: Vec<bool> = dots.chunks(*width).map(row_is_dark).collect();
        let lines = rows.windows(2).filter(|pair| !pair[0] && pair[1]).count();
        assert!(lines >= 3, "{size}: {lines} lines");
    }
}

#[test]
fn eight_people_still_share_one_page() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let people: Vec<Person> = FIVE.iter().chain(&SHORT).copied().collect();
    let folder = tempfile::tempdir().unwrap();
    let large = pages(&printed(&folder.path().join("a4"), &people, "a4"));
    assert_eq!((large.len(), codes(&large[0]).len()), (1, 7));
    // On small paper there is room for their names and numbers alone.
    let paper = printed(&folder.path().join("a6"), &people, "a6");
    assert_eq!(pages(&paper).len(), 1);
    let words: String = words(&paper).into_iter().map(|(_, word)| word + " ").collect();
    for number in ["06 00 00 00 01", "+31 (0)20 000 00 02", "600 000 003", "+48 600 000 004", "12 minuten"] {
        assert!(words.contains(number), "{number} in {words}");
    }
}

#[test]
fn the_ring_stands_around_the_heading_and_nothing_stands_behind_a_word() {
    if skipped() {
        return eprintln!("skipped: no browser prints the poster here");
    }
    let folder = tempfile::tempdir().unwrap();
    for size in ["a4", "a6"] {
        let paper = printed(&folder.path().join(size), &SHORT, size);
        let (width, _, dots) = drawn(&paper, &["-r", "144"], "ppm").remove(0);
        let words = words(&paper);
        // Two dots to the point. Words are black or grey; only the ring has a colour.
        let coloured = |from_x: f64, from_y: f64, to_x: f64, to_y: f64| {
            let dot = |x: usize, y: usize| &dots[(y * width + x) * 3..][..3];
            let colour = |dot: &[u8]| dot.iter().max().unwrap() - dot.iter().min().unwrap() > 30;
            let (columns, rows) = (
                (2.0 * from_x) as usize..(2.0 * to_x) as usize,
                (2.0 * from_y) as usize..(2.0 * to_y) as usize,
            );
            rows.flat_map(|y| columns.clone().map(move |x| (x, y))).any(|(x, y)| colour(dot(x, y)))
        };
        for ([left, top, right, bottom], word) in &words {
            assert!(!coloured(*left, *top, *right, *bottom), "{size}: something stands behind {word}");
        }
        let heading: Vec<&[f64; 4]> = words.iter().take(2).map(|(sides, _)| sides).collect();
        assert_eq!((words[0].1.as_str(), words[1].1.as_str()), ("Mijn", "steuncirkel"));
        let ([left, top, ..], [_, _, right, bottom]) = (heading[0], heading[1]);
        let far = 50.0;
        for (side, [from_x, from_y, to_x, to_y]) in [
            ("above", [*left, top - far, *right, *top]),
            ("below", [*left, *bottom, *right, bottom + far]),
            ("left", [0.0, *top, *left, *bottom]),
            ("right", [*right, *top, width as f64 / 2.0, *bottom]),
        ] {
            assert!(coloured(from_x, from_y.max(0.0), to_x, to_y), "{size}: no ring {side} the heading");
        }
    }
}

#[test]
fn the_small_paper_can_be_chosen_on_the_screen() {
    let home = Home::welcomed().with_circle();
    let person = tempfile::tempdir().unwrap();
    for (keys, wanted) in [("p<Tab><Enter>", "size:A4"), ("p<Down><Space><Tab><Enter>", "size:105mm 148mm")] {
        let mut terminal = home.start("nl").env("HOME", person.path()).spawn();
        terminal.until("Wat past er nu bij je?");
        terminal.keys("4");
        terminal.until("Het bankje bij de vijver");
        terminal.keys(keys);
        terminal.until("Je lijstje staat in ~/steuncirkel.html.");
        let path = person.path().join("steuncirkel.html");
        let made = fs::read_to_string(&path).unwrap();
        assert!(made.contains(wanted) && made.contains("06 00 00 00 01"), "{keys}");
        fs::remove_file(path).unwrap();
        terminal.keys("q");
    }
}
