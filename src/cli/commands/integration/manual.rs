//! `verbinding man`: a page of the manual for the program or for one of its commands, from the same definition as its
//! help; changes nothing.

use anyhow::Result;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::cli::arguments::{command_line, examples_of, in_own_names, usage_error};
use crate::cli::output::{DONE, print, wrong};
use crate::cli::setup::Setup;
use crate::text::{Text, one_line};

/// When the pages were last looked through; once the version came out, the day that stands in the changelog.
const DATE: &str = "2026-11-29";

/// Environment variables, each with the id of what it does.
const ENVIRONMENT: [(&str, &str); 8] = [
    ("VERBINDING_HOME", "cli.home"),
    ("VERBINDING_LANG", "cli.lang"),
    ("LC_ALL, LC_MESSAGES, LANG", "cli.man.env.locale"),
    ("VERBINDING_PLAIN, ACCESSIBLE", "cli.plain"),
    ("VERBINDING_MOTION", "cli.man.env.motion"),
    ("NO_COLOR", "cli.no_color"),
    ("VISUAL, EDITOR", "cli.man.env.editor"),
    ("VERBINDING_CONFINE", "cli.man.env.confine"),
];

/// Where files are on Linux, each with the id of what is there.
const FILES: [(&str, &str); 4] = [
    ("~/.local/share/verbinding", "cli.man.file.data"),
    ("~/.local/state/verbinding", "cli.man.file.state"),
    ("~/.config/verbinding/config.toml", "cli.man.file.config"),
    ("~/.config/verbinding/exercises", "cli.man.file.exercises"),
];

const STATUS: [(&str, &str); 4] = [
    ("0", "cli.man.status.done"),
    ("1", "cli.man.status.failed"),
    ("2", "cli.man.status.wrong"),
    ("128+n", "cli.man.status.signal"),
];

pub fn run(setup: &Setup, topic: &[String]) -> Result<u8> {
    print(&page(topic, &setup.text)?)?;
    Ok(DONE)
}

/// The page of a command, in roff.
fn page(topic: &[String], text: &Text) -> Result<String> {
    let known = command_line(text);
    let mut own = in_own_names(known.clone(), text);
    own.build();
    let (mut command, mut first) = (&own, &known);
    let (mut path, mut own_path) = (Vec::new(), Vec::new());
    for word in topic {
        let (Some(below), Some(known)) = (command.find_subcommand(word), first.find_subcommand(word)) else {
            let typed = one_line(word);
            return Err(wrong(usage_error::not_understood(&typed, None, "verbinding --help", text)));
        };
        (command, first) = (below, known);
        path.push(known.get_name());
        own_path.push(below.get_name());
    }
    let (path, own_path) = (path.join(" "), own_path.join(" "));
    let heading = text.get("cli.help.commands").to_uppercase();
    let mut command = command.clone().subcommand_help_heading(heading);
    let own_words =
        |words: &str| words.replace(&format!("verbinding {path}"), &format!("verbinding {own_path}"));
    let usage = command.render_usage().to_string();
    let command = command.override_usage(own_words(&usage));
    let examples =
        examples_of(&path, text).into_iter().map(|(typed, said)| (own_words(&typed), said)).collect();
    Ok(Page { command, is_whole: path.is_empty(), examples, text }.render()?)
}

struct Page<'a> {
    command: clap::Command,
    /// Whether it is about the program and not about one command.
    is_whole: bool,
    examples: Vec<(String, String)>,
    text: &'a Text,
}

impl Page<'_> {
    fn render(&self) -> std::io::Result<String> {
        let man = Man::new(self.command.clone())
            .date(DATE)
            .source(format!("verbinding {}", env!("CARGO_PKG_VERSION")))
            .manual(self.text.get("cli.man.manual"));
        let mut page = Vec::new();
        man.render_title(&mut page)?;
        self.section(&mut page, "NAME", "cli.man.name", |out| man.render_name_section(out))?;
        self.section(&mut page, "SYNOPSIS", "cli.man.synopsis", |out| man.render_synopsis_section(out))?;
        self.section(&mut page, "DESCRIPTION", "cli.man.description", |out| {
            man.render_description_section(out)
        })?;
        if self.command.get_arguments().next().is_some() {
            man.render_options_section(&mut page)?;
        }
        if self.command.has_subcommands() {
            man.render_subcommands_section(&mut page)?;
        }
        self.rest().to_writer(&mut page)?;
        Ok(String::from_utf8_lossy(&page).into_owned())
    }

    /// A section under its heading in this language.
    fn section(
        &self,
        page: &mut Vec<u8>,
        heading: &str,
        id: &str,
        render: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>,
    ) -> std::io::Result<()> {
        let mut section = Vec::new();
        render(&mut section)?;
        let own = format!(".SH \"{}\"\n", self.text.get(id));
        let section = String::from_utf8_lossy(&section).replace(&format!(".SH {heading}\n"), &own);
        page.extend(section.bytes());
        Ok(())
    }

    /// What is the same for every command, and its examples.
    fn rest(&self) -> Roff {
        let text = self.text;
        let mut roff = Roff::new();
        roff.control("SH", [text.get("cli.man.examples").as_str()]);
        for (typed, said) in &self.examples {
            roff.control("TP", []);
            roff.text([bold(typed.as_str())]);
            roff.text([roman(said.as_str())]);
        }
        for (id, rows) in [
            ("cli.man.environment", &ENVIRONMENT[..]),
            ("cli.man.files", &FILES),
            ("cli.man.status", &STATUS),
        ] {
            roff.control("SH", [text.get(id).as_str()]);
            for (name, said) in rows {
                roff.control("TP", []);
                roff.text([bold(*name)]);
                roff.text([roman(text.get(said))]);
            }
        }
        if !self.is_whole {
            roff.control("SH", [text.get("cli.man.see").as_str()]);
            roff.text([bold("verbinding"), roman("(1)")]);
        }
        roff
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;
    use crate::cli::arguments::Shell;
    use crate::cli::completion;
    use crate::text::Language;

    /// Every command by what is typed for it.
    fn topics(command: &clap::Command, path: &[String]) -> Vec<Vec<String>> {
        let mut all = vec![path.to_vec()];
        for below in command.get_subcommands() {
            all.extend(topics(below, &[path, &[below.get_name().to_owned()]].concat()));
        }
        all
    }

    /// Compares a file of a package with what the program gives, or writes it anew.
    fn compare(path: &PathBuf, given: &str) {
        if std::env::var_os("VERBINDING_BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, given).unwrap();
        }
        let there = fs::read_to_string(path).unwrap_or_default();
        assert!(
            there == given,
            "{} is out of date: VERBINDING_BLESS=1 cargo test --lib packaged",
            path.display()
        );
    }

    fn assets() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets")
    }

    #[test]
    fn the_packaged_pages_of_the_manual_are_those_of_the_program() {
        for language in Language::ALL {
            let text = Text::new(language).unwrap();
            let mut tree = in_own_names(command_line(&text), &text);
            tree.build();
            let below =
                if language == Language::En { "man1".into() } else { format!("{}/man1", language.code()) };
            let folder = assets().join("man").join(below);
            let mut names = Vec::new();
            for topic in topics(&tree, &[]) {
                let name = format!("{}.1", [&["verbinding".to_owned()], &topic[..]].concat().join("-"));
                compare(&folder.join(&name), &page(&topic, &text).unwrap());
                names.push(name);
            }
            let there =
                fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
            let mut there: Vec<String> = there.collect();
            there.sort();
            names.sort();
            assert_eq!(there, names);
        }
    }

    #[test]
    fn the_packaged_completions_are_those_of_the_program() {
        let text = Text::new(Language::En).unwrap();
        for (shell, name) in [
            (Shell::Bash, "verbinding.bash"),
            (Shell::Elvish, "verbinding.elv"),
            (Shell::Fish, "verbinding.fish"),
            (Shell::Nushell, "verbinding.nu"),
            (Shell::Powershell, "_verbinding.ps1"),
            (Shell::Zsh, "_verbinding"),
        ] {
            let script = String::from_utf8(completion::script(shell, &text).unwrap()).unwrap();
            compare(&assets().join("completions").join(name), &script);
        }
    }

    #[test]
    fn a_version_that_came_out_has_pages_of_its_day() {
        let changelog = fs::read_to_string(assets().join("../CHANGELOG.md")).unwrap();
        let heading = format!("## {}", env!("CARGO_PKG_VERSION"));
        let line = changelog.lines().find(|line| line.starts_with(&heading)).unwrap();
        assert!(line == heading || line == format!("{heading} - {DATE}"), "{line}");
    }
}
