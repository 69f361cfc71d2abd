//! The lines between `---` at the top of a Markdown file: date, title and tags; never drops a line that is not used.

/// What the top of a page says.
#[derive(Debug, Default)]
pub struct Front {
    /// `tags`, without `#`.
    pub tags: Vec<String>,
    /// What is said of each part, once.
    said: Vec<(Part, String)>,
    /// Every line but those of the tags, as it is, and what it is a part of.
    lines: Vec<(Option<Part>, String)>,
}

/// What a line may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Date,
    Created,
    Title,
}

impl Front {
    /// What is said of a part.
    pub fn said(&self, part: Part) -> Option<&str> {
        self.said.iter().find(|(said, _)| *said == part).map(|(_, value)| value.as_str())
    }

    /// The lines of which nothing else became something: all but those of these parts, and those without a value.
    pub fn further(&self, used: &[Part]) -> Vec<&str> {
        let stays =
            |part: Option<Part>| part.is_none_or(|part| self.said(part).is_some() && !used.contains(&part));
        self.lines.iter().filter(|(part, _)| stays(*part)).map(|(_, line)| line.as_str()).collect()
    }
}

/// Parts a page from its front matter; a page without one is all body.
pub fn split(text: &str) -> (Front, &str) {
    let whole = || (Front::default(), text);
    let mut rest = text;
    let mut lines: Vec<&str> = Vec::new();
    let mut take = || {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let more = !rest.is_empty();
        rest = after;
        more.then_some(line.trim_end())
    };
    if take() != Some("---") {
        return whole();
    }
    loop {
        match take() {
            Some("---" | "...") => return (read(&lines), rest),
            Some(line) => lines.push(line),
            // It never ends: a line across the page, not front matter.
            None => return whole(),
        }
    }
}

fn read(lines: &[&str]) -> Front {
    let mut front = Front::default();
    let mut name = String::new();
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let member = line.trim_start().strip_prefix("- ");
        let value = match (member, line.split_once(':')) {
            (Some(member), _) => member,
            (None, Some((key, value))) if !line.starts_with([' ', '\t', '#']) => {
                name = key.trim().to_lowercase();
                value
            }
            _ => {
                front.lines.push((None, (*line).to_owned()));
                continue;
            }
        };
        let value = bare(value);
        let part = match name.as_str() {
            "date" | "datum" => Some(Part::Date),
            "created" | "creation date" | "created_at" | "created at" => Some(Part::Created),
            "title" | "titel" => Some(Part::Title),
            "tags" | "tag" => {
                let list = value.trim_start_matches('[').trim_end_matches(']');
                let parts = list.split(',').map(|tag| bare(tag).trim_start_matches('#'));
                front.tags.extend(parts.filter(|tag| !tag.is_empty()).map(str::to_owned));
                continue;
            }
            _ => None,
        };
        let part = part.filter(|part| front.said(*part).is_none());
        // A name alone has its value on the next line.
        front.said.extend(part.filter(|_| !value.is_empty()).map(|part| (part, value.to_owned())));
        front.lines.push((part, (*line).to_owned()));
    }
    front
}

/// Without space and quotation marks around it.
fn bare(value: &str) -> &str {
    let value = value.trim();
    let within = |mark: char| value.strip_prefix(mark).and_then(|value| value.strip_suffix(mark));
    within('"').or_else(|| within('\'')).unwrap_or(value)
}
