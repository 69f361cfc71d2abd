//! Journals of any length as somebody could have written them, the same at every run; it writes only where it is told.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta};
use serde_json::{Map, Value, json};

/// Entries of one evening, where nothing else is asked.
const AN_EVENING: usize = 5;
/// The minutes of a day in which they are written.
const A_DAY: usize = 740;
/// Of so many entries one is written on another device than this one, and one is changed there afterwards.
const ELSEWHERE: usize = 5;
const CHANGED: usize = 50;
/// Of so many entries one has the rare word.
const RARE: usize = 5_000;
/// The devices, this one first.
const DEVICES: [&str; 3] = ["bench-0000", "phone-1111", "tablet-2222"];
/// A word that stands in the oldest entry and in few others.
pub const RARE_WORD: &str = "wielewaal";
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
    devices: usize,
    an_evening: usize,
    /// The bytes of one note of the last evening, if it has a very long one.
    long_note: usize,
    made: usize,
}

impl Generator {
    /// Always the same sequence, of one device.
    pub fn always_the_same() -> Self {
        Self { state: 0x9e37_79b9_7f4a_7c15, devices: 1, an_evening: AN_EVENING, long_note: 0, made: 0 }
    }

    /// The same on so many devices, of which this one writes the most.
    #[allow(dead_code, reason = "one of the programs that this is a part of")]
    pub fn devices(self, devices: usize) -> Self {
        Self { devices: devices.clamp(1, DEVICES.len()), ..self }
    }

    /// The same with so many entries an evening.
    #[allow(dead_code, reason = "one of the programs that this is a part of")]
    pub fn an_evening(self, an_evening: usize) -> Self {
        Self { an_evening: an_evening.max(1), ..self }
    }

    /// The same with one note of so many bytes, on the last evening.
    #[allow(dead_code, reason = "one of the programs that this is a part of")]
    pub fn long_note(self, long_note: usize) -> Self {
        Self { long_note, ..self }
    }

    /// Writes this many entries, evening by evening up to this one. Gives the bytes written.
    pub fn write(&mut self, entries: usize, home: &Path) -> io::Result<u64> {
        let folder = home.join("data/journal");
        fs::create_dir_all(&folder)?;
        fs::create_dir_all(home.join("state"))?;
        fs::write(home.join("state/device"), format!("{}\n", DEVICES[0]))?;
        let Some(today) = NaiveDate::from_ymd_opt(2026, 11, 22) else { return Ok(0) };
        let evenings = entries.div_ceil(self.an_evening);
        let (mut left, mut bytes) = (entries, 0);
        let mut month: [Vec<Value>; DEVICES.len()] = Default::default();
        let first = today - Days::new(evenings as u64 - 1);
        for day in first.iter_days().take(evenings) {
            for number in 0..self.an_evening.min(left) {
                self.entry(day, number, &mut month);
            }
            left = left.saturating_sub(self.an_evening);
            if day == today || day.succ_opt().is_some_and(|next| next.month() != day.month()) {
                if let Some(record) = month[0].last_mut().filter(|_| day == today && self.long_note > 0) {
                    record["kind"] = "note".into();
                    record["text"] = self.long_text().into();
                }
                for (device, records) in DEVICES.into_iter().zip(&mut month) {
                    if !records.is_empty() {
                        bytes += keep(&folder, &day.format("%Y-%m").to_string(), device, records)?;
                        records.clear();
                    }
                }
            }
        }
        Ok(bytes)
    }

    /// One entry more in the file of the device that it is written on, and maybe changed in that of another.
    fn entry(&mut self, day: NaiveDate, number: usize, month: &mut [Vec<Value>; DEVICES.len()]) {
        let step = A_DAY / self.an_evening;
        let minutes = (number * step + self.below(step)) as i64;
        let at = day.and_hms_opt(8, 0, 0).unwrap_or_default() + TimeDelta::minutes(minutes);
        let at = DateTime::<FixedOffset>::from_naive_utc_and_offset(at, at_home());
        let (kind, fields) = self.fields();
        let mut record = Map::new();
        record.insert("id".into(), self.id(day).into());
        record.insert("kind".into(), kind.into());
        record.insert("at".into(), at.to_rfc3339().into());
        record.insert("changed".into(), at.to_rfc3339().into());
        record.extend(fields);
        let elsewhere = self.devices > 1 && self.made % ELSEWHERE == ELSEWHERE - 1;
        let device = if elsewhere { 1 + self.below(self.devices - 1) } else { 0 };
        if self.devices > 1 && self.made % CHANGED == CHANGED - 1 {
            let mut later = record.clone();
            later.insert("changed".into(), (at + TimeDelta::minutes(1)).to_rfc3339().into());
            later.insert("was".into(), json!([at.to_rfc3339()]));
            later.insert("start".into(), self.words(1).into());
            month[(device + 1) % self.devices].push(later.into());
        }
        month[device].push(record.into());
        self.made += 1;
    }

    /// What was answered: a check-in in one of five, mostly notes.
    fn fields(&mut self) -> (&'static str, Map<String, Value>) {
        let rare = self.made.is_multiple_of(RARE);
        let mut fields = Map::new();
        let kind = match if rare { 2 } else { self.below(10) } {
            0..2 => {
                fields.insert("body".into(), json!([self.one(&BODY)]));
                fields.insert("where".into(), json!([self.one(&WHERE), self.one(&WHERE)]));
                fields.insert("feelings".into(), json!([self.one(&FEELINGS), self.one(&FEELINGS)]));
                fields.insert("finer".into(), json!([self.one(&FINER)]));
                fields.insert("needs".into(), json!([self.one(&NEEDS)]));
                fields.insert("note".into(), self.words(4).into());
                "check_in"
            }
            2..7 => {
                let words = self.words(6);
                let words = if rare { format!("{words} In de tuin zong een {RARE_WORD}.") } else { words };
                fields.insert("text".into(), words.into());
                "note"
            }
            7 | 8 => {
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
        (kind, fields)
    }

    fn long_text(&mut self) -> String {
        let mut text = String::with_capacity(self.long_note + 80);
        while text.len() < self.long_note {
            text.push_str(self.one(&SENTENCES));
            text.push(if self.below(5) == 0 { '\n' } else { ' ' });
        }
        text
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

/// Writes the file of one month of one device; gives its bytes.
fn keep(folder: &Path, month: &str, device: &str, entries: &[Value]) -> io::Result<u64> {
    let file = json!({ "format": "verbinding-journal", "version": 1, "device": device, "entries": entries });
    let mut text = serde_json::to_string_pretty(&file)?;
    text.push('\n');
    fs::write(folder.join(format!("{month}.{device}.json")), &text)?;
    Ok(text.len() as u64)
}

fn at_home() -> FixedOffset {
    use chrono::Offset as _;
    FixedOffset::east_opt(3600).unwrap_or_else(|| chrono::Utc.fix())
}
