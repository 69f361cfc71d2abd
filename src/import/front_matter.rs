//! The lines between `---` at the top of a Markdown file: date, title and tags; never drops what it does not know.

/// What the top of a page says.
#[derive(Debug, Default)]
pub struct Front {
    /// `date`.
    pub date: Option<String>,
    /// When the file was made.
    pub created: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `tags`, without `#`.
    pub tags: Vec<String>,
    /// Every other line, as it is.
    pub further: Option<String>,
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
    let mut further: Vec<&str> = Vec::new();
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
                further.push(line);
                continue;
            }
        };
        let value = bare(value);
        match name.as_str() {
            "date" | "datum" if front.date.is_none() => front.date = Some(value.to_owned()),
            "created" | "creation date" | "created_at" | "created at" if front.created.is_none() => {
                front.created = Some(value.to_owned());
            }
            "title" | "titel" if front.title.is_none() => front.title = Some(value.to_owned()),
            "tags" | "tag" => {
                let list = value.trim_start_matches('[').trim_end_matches(']');
                let parts = list.split(',').map(|tag| bare(tag).trim_start_matches('#'));
                front.tags.extend(parts.filter(|tag| !tag.is_empty()).map(str::to_owned));
            }
            _ => further.push(line),
        }
    }
    front.further = (!further.is_empty()).then(|| further.join("\n"));
    front
}

/// Without space and quotation marks around it.
fn bare(value: &str) -> &str {
    let value = value.trim();
    let within = |mark: char| value.strip_prefix(mark).and_then(|value| value.strip_suffix(mark));
    within('"').or_else(|| within('\'')).unwrap_or(value)
}
