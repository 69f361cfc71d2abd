//! Journals of any length as somebody could have written them, the same at every run; it writes only where it is told.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta};
use serde_json::{Map, Value, json};

/// Entries of one evening.
const AN_EVENING: usize = 5;
/// The last evening.
pub const NOW: &str = "2026-11-22T22:04:31+01:00";

const FEELINGS: [&str; 6] = ["anger", "sadness", "gladness", "fear", "calm", "emptiness"];
const FINER: [&str; 8] =
    ["irritated", "lonely", "relieved", "restless", "content", "numb", "craving", "guilt"];
const NEEDS: [&str; 5] = ["rest", "contact", "movement", "boundaries", "gentleness"];
const BODY: [&str; 4] = ["tension", "relaxation", "energy", "tiredness"];
const WHERE: [&str; 7] = ["head", "neck", "chest", "belly", "back", "arms", "legs"];
const SENTENCES: [&str; 24] = [
    "Vannacht om vier uur wakker geworden en niet meer geslapen.",
    "Om elf uur belde iemand uit de groep, en de trek zakte.",
    "Ik heb het drie keer uitgesteld. Eigenlijk wil ik dat M. meegaat.",
    "Eén kop thee gezet en naar buiten gekeken.",
    "Op het werk was het druk; ik zei niets en bleef zitten.",
    "Langs het water gelopen, het regende zacht.",
    "Het gesprek met mijn zus ging beter dan ik vreesde.",
    "Ik dacht weer: zie je wel, het lukt je nooit.",
    "Daarna gebeld. Tien minuten, meer hoefde niet.",
    "Vanavond geen zin in eten, toch soep gemaakt.",
    "De afspraak bij de huisarts staat nu voor dinsdag.",
    "Op de fiets naar huis voelde ik mijn schouders.",
    "Het was stil in huis en dat was voor één keer goed.",
    "Ik ben geïrriteerd geraakt en heb dat ook gezegd.",
    "In de groep verteld hoe het weekend was. Niemand schrok.",
    "Een oude vriend stuurde een bericht; nog niet geantwoord.",
    "Mijn buik deed pijn tot ik ging liggen.",
    "Morgen wil ik vroeg naar bed, dat helpt meestal.",
    "Het boek van J. uitgelezen in de tuin.",
    "Boodschappen gedaan zonder langs het andere pad te lopen.",
    "Gehuild in de auto, daarna was het lichter.",
    "Ik weet niet goed wat ik voelde. Iets van leegte.",
    "Met de kinderen pannenkoeken gebakken.",
    "De therapeut vroeg wat ik nodig had. Rust, zei ik.",
];

/// A journal in a folder: what a person of this program could have under `VERBINDING_HOME`.
pub struct Generator {
    state: u64,
}

impl Generator {
    /// Always the same sequence.
    pub fn always_the_same() -> Self {
        Self { state: 0x9e37_79b9_7f4a_7c15 }
    }

    /// Writes this many entries, about five an evening, up to this evening. Gives the bytes written.
    pub fn write(&mut self, entries: usize, home: &Path) -> io::Result<u64> {
        let folder = home.join("data/journal");
        fs::create_dir_all(&folder)?;
        fs::create_dir_all(home.join("state"))?;
        fs::write(home.join("state/device"), "bench-0000\n")?;
        let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 22) else { return Ok(0) };
        let evenings = entries.div_ceil(AN_EVENING);
        let (mut left, mut bytes) = (entries, 0);
        let mut month: Vec<Value> = Vec::new();
        let first = today - Days::new(evenings as u64 - 1);
        for day in first.iter_days().take(evenings) {
            for number in 0..AN_EVENING.min(left) {
                month.push(self.entry(day, number));
            }
            left = left.saturating_sub(AN_EVENING);
            if day == today || day.succ_opt().is_some_and(|next| next.month() != day.month()) {
                let file = json!({
                    "format": "verbinding-journal", "version": 1, "device": "bench-0000",
                    "entries": std::mem::take(&mut month),
                });
                let mut text = serde_json::to_string_pretty(&file)?;
                text.push('\n');
                bytes += text.len() as u64;
                fs::write(folder.join(format!("{}.bench-0000.json", day.format("%Y-%m"))), text)?;
            }
        }
        Ok(bytes)
    }

    fn entry(&mut self, day: NaiveDate, number: usize) -> Value {
        let minutes = (number * 150 + self.below(140)) as i64;
        let at = day.and_hms_opt(8, 0, 0).unwrap_or_default() + TimeDelta::minutes(minutes);
        let at = DateTime::<FixedOffset>::from_naive_utc_and_offset(at, at_home()).to_rfc3339();
        let mut fields = Map::new();
        let kind = match self.below(10) {
            0..5 => {
                fields.insert("body".into(), json!([self.one(&BODY)]));
                fields.insert("where".into(), json!([self.one(&WHERE), self.one(&WHERE)]));
                fields.insert("feelings".into(), json!([self.one(&FEELINGS), self.one(&FEELINGS)]));
                fields.insert("finer".into(), json!([self.one(&FINER)]));
                fields.insert("needs".into(), json!([self.one(&NEEDS)]));
                fields.insert("note".into(), self.words(4).into());
                "check_in"
            }
            5..8 => {
                fields.insert("text".into(), self.words(8).into());
                "note"
            }
            8 => {
                fields.insert("see".into(), "de regen, de kast, mijn handen".into());
                fields.insert("hear".into(), "de koelkast en een auto".into());
                fields.insert("start".into(), self.words(1).into());
                "grounding"
            }
            _ => {
                fields.insert("who".into(), "M.".into());
                fields.insert("step".into(), self.words(2).into());
                "small_step"
            }
        };
        let mut record = Map::new();
        record.insert("id".into(), self.id(day).into());
        record.insert("kind".into(), kind.into());
        record.insert("at".into(), at.clone().into());
        record.insert("changed".into(), at.into());
        record.extend(fields);
        record.into()
    }

    /// A UUID v7 of that day.
    fn id(&mut self, day: NaiveDate) -> String {
        let moment = day.and_hms_opt(20, 0, 0).unwrap_or_default().and_utc().timestamp_millis() as u64;
        let (a, b) = (self.next(), self.next());
        let mut id = String::new();
        let _ = write!(
            id,
            "{:08x}-{:04x}-7{:03x}-8{:03x}-{:012x}",
            moment >> 16,
            moment & 0xffff,
            a & 0xfff,
            a >> 12 & 0xfff,
            b & 0xffff_ffff_ffff
        );
        id
    }

    fn words(&mut self, most: usize) -> String {
        let count = 1 + self.below(most * 2);
        let words: Vec<&str> = (0..count).map(|_| self.one(&SENTENCES)).collect();
        words.join(" ")
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        let index = self.below(of.len());
        of.get(index).copied().unwrap_or_default()
    }

    fn below(&mut self, most: usize) -> usize {
        (self.next() >> 33) as usize % most.max(1)
    }

    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }
}

fn at_home() -> FixedOffset {
    use chrono::Offset as _;
    FixedOffset::east_opt(3600).unwrap_or_else(|| chrono::Utc.fix())
}
