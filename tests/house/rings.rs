//! The files of a module name each other in one direction only: the house keeps it, and every way round is found out.

use super::rules::House;
use super::rules::{house as stands, rings};
use super::{finds, found, keeps, says, with_more};

/// Prints every ring: `cargo test --test house rings -- --nocapture`.
#[test]
fn the_files_of_a_module_make_no_rings() {
    let rings = rings::rings(&stands());
    for (_, says) in &rings {
        println!("{says}\n");
    }
    keeps(says(rings));
    keeps(rings::lost(&stands()));
    finds(rings::lost, &three(["mod a;", "use super::b::B;", ""]), "a.rs: super::b::B is defined");
}

/// A module `m` of `mod.rs`, `a.rs` and `b.rs`.
fn three(files: [&str; 3]) -> House {
    let paths = ["src/m/mod.rs", "src/m/a.rs", "src/m/b.rs", "src/lib.rs"];
    let files = files.into_iter().chain(["pub mod m;"]);
    paths.into_iter().zip(files).map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn a_ring_of_two_files_is_found_with_the_names_that_make_it() {
    let mut copy = with_more("src/text/dates.rs", "pub struct Noon;\nfn f() { super::wrap::wrap(); }");
    keeps(says(rings::rings(&copy)));
    copy.get_mut("src/text/wrap.rs").unwrap().insert_str(0, "use super::dates::Noon;\nstruct Day(Noon);\n");
    assert_eq!(
        says(rings::rings(&copy)),
        [
            "text: a ring of 2 files\n    src/text/dates.rs <-> src/text/wrap.rs: wrap\n    src/text/wrap.rs <-> src/text/dates.rs: Noon"
        ]
    );
}

#[test]
fn a_ring_is_found_in_whatever_way_a_file_names_the_other() {
    let a = "use super::b::B;\npub struct A;\nfn f() { B }";
    for b in [
        "use super::a::A;\npub struct B;\nfn f(_: A) {}",
        "use super::A;\npub struct B;\nfn f(_: A) {}",
        "use crate::m::{self, a::{A as Other}};\npub struct B;\nfn f(_: Other) {}",
        "use crate::m as here;\npub struct B(here::A);",
        "use super::*;\npub struct B;\nimpl B { fn f() { A } }",
        "use super::a::*;\npub struct B;\nfn f() { A }",
        "use super::a;\npub struct B;\nimpl a::A { fn f() {} }",
        "pub struct B;\nfn f() { assert!(super::a::A::is(), \"here\") }",
        "pub struct B;\nmod inner { use super::super::a::A; fn f(_: A) {} }",
        "pub struct B;\nfn f() { use self::super::A::{One, Two}; One }",
    ] {
        let copy = three(["mod a;\nmod b;\npub use a::A;\npub use b::B;", a, b]);
        let complaints = says(rings::rings(&copy));
        assert_eq!(
            complaints,
            ["m: a ring of 2 files\n    src/m/a.rs <-> src/m/b.rs: B\n    src/m/b.rs <-> src/m/a.rs: A"],
            "{b}"
        );
    }
    let app = "mod a;\npub struct App(a::A);";
    let copy = three([app, "use super::App;\npub struct A;\nimpl App { fn f(&self) {} }", ""]);
    found(&says(rings::rings(&copy)), "src/m/a.rs <-> src/m/mod.rs: App");
}

#[test]
fn what_a_parent_declares_or_hands_on_and_what_a_test_names_is_no_ring() {
    let parent = "mod a;\nmod b;\npub use a::{A, open};\npub(crate) use b::B;\npub struct P;\nimpl P { fn f(&self) { self.open() } }";
    let a = "use super::{B, P};\npub struct A(B, P);\npub fn open() {}\n#[cfg(test)]\nmod tests { use super::*; }";
    for b in [
        "use super::P;\npub struct B(P);",
        "// use super::A;\npub struct B;\nconst S: &str = \"super::A\";",
        "pub struct B;\n#[cfg(test)]\nmod tests { use super::super::A; }",
        "use std::open;\npub struct B;\nfn f(a: u8) { a.open() }",
    ] {
        keeps(says(rings::rings(&three([parent, a, b]))));
    }
}
