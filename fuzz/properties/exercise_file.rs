//! An exercise of one's own: a file that is one can be walked to its end, and one that is not says where and why.

use std::sync::Arc;

use verbinding::exercise::{Ask, Catalogue, Moved, Walk, own, summary};

use super::{Home, said_in_words, texts};

pub fn holds(data: &[u8]) {
    let home = Home::new();
    let path = home.put("config/exercises/mine.toml", data);
    let lines = data.split(|byte| *byte == b'\n').count();
    match own::read(&path) {
        Ok(own) => {
            assert!(!own.name().trim().is_empty());
            assert_eq!(own::read(&path).as_ref(), Ok(&own));
            walked(&home);
        }
        Err(trouble) => {
            assert!((1..=lines + 1).contains(&trouble.line), "line {} of {lines}", trouble.line);
            said_in_words(|text| trouble.sentence(text));
            said_in_words(|text| trouble.short(text));
        }
    }
}

/// Every question is answered on the way to the end, and back.
fn walked(home: &Home) {
    let exercises = Catalogue::built_in().unwrap().with_own(&home.paths().exercises());
    let exercise: &Arc<_> = exercises.get("mine").unwrap();
    let mut walk = Walk::new(exercise.clone(), false, serde_json::Map::new());
    for _ in 0..=exercise.steps().count() {
        let parts: Vec<_> = walk.parts().into_iter().cloned().collect();
        for part in parts {
            match part.ask {
                Ask::Write | Ask::When | Ask::Day => walk.set_text(part.field(), "Iets."),
                _ => walk.set_codes(part.field(), &part.choices),
            }
        }
        assert!(walk.position().0 <= walk.position().1);
        if walk.advance() == Moved::Edge {
            break;
        }
    }
    assert!(walk.is_last(), "there is no end");
    let kept = walk.to_keep();
    for text in texts() {
        let _ = summary(Some(exercise), &kept, text);
    }
    let _ = (walk.closing(), walk.offers(), walk.is_blank());
    while walk.back() == Moved::Step {}
    assert_eq!(walk.position().0, 1);
}
