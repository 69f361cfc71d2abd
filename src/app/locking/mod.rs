//! When the journal locks, what of the person goes then, and where they are after it opened. It must never let words go
//! that no disk has, nor open a screen that needs what is locked.

mod idle;
pub mod state;

use std::time::Duration;

use super::app_state::App;
use super::effects::ALL;
use super::jobs::passphrase_job::{Kind, PassphraseJob};
use super::routes;
use super::undo::History;
use crate::journal::Draft;
use crate::keys::Scope;
use crate::screens::passphrase::said;
use crate::screens::{Change, Outcome, PassphraseNews, PassphraseTask, Route, Step};

/// Exercises in which nobody presses a key for long: they count as activity until their end.
const STILL: [&str; 2] = ["grounding", "compassion"];
/// Screens that stay on top when the journal locks: nobody who needs support is shown a lock.
const SUPPORT: [Scope; 2] = [Scope::Crisis, Scope::Big];

impl App {
    /// Whether this place waits for the passphrase.
    pub(super) fn is_closed_to(&self, route: &Route) -> bool {
        let journal = &self.world.journal;
        let closed = if self.locking.without { journal.is_locked_here() } else { journal.is_locked() };
        closed && !routes::opens_while_locked(route, &self.context())
    }

    /// The lock screen first, then this place.
    pub(super) fn lock_before(&mut self, route: Route, alone: bool) {
        self.push(Route::Lock);
        self.locking.going = Some((route, alone));
    }

    /// The place, or the lock screen if that comes before it.
    pub(super) fn behind_lock(&mut self, route: Route) -> Route {
        if !self.is_closed_to(&route) {
            return route;
        }
        self.locking.going = Some((route, false));
        Route::Lock
    }

    /// On from the lock screen to where the person was going, or back to what it stands on.
    pub(super) fn enter(&mut self, said: String) {
        self.locking.look(&self.world.journal);
        self.locking.idle.active(self.world.now());
        self.stack.remove(Scope::Lock);
        // Who opened it from the support circle is there still; the rest follows when that is left.
        if SUPPORT.contains(&self.stack.scope()) {
            return self.tell(&Outcome::Back);
        }
        let retry = self.locking.retry.take();
        match self.locking.going.take() {
            Some((Route::Home, _)) => self.only_home(),
            Some((route, alone)) => {
                if self.stack.is_empty() && !alone && !matches!(route, Route::Welcome { .. }) {
                    self.push(Route::Home);
                }
                self.push(route);
            }
            None if self.stack.is_empty() => self.push(Route::Home),
            None => self.tell(&Outcome::Back),
        }
        self.message.say(said);
        if let Some((change, said)) = retry {
            self.apply(Step::Save(change, said));
        }
    }

    /// On without the passphrase of another device.
    pub(super) fn enter_without(&mut self) {
        self.locking.without = true;
        self.enter(String::new());
    }

    /// A change was not kept, for the journal is locked by now: its words are in a draft, and after unlocking it is
    /// made.
    pub(super) fn lock_before_change(&mut self, change: Change, said: String) {
        self.drafts.mark_changed();
        self.keep_drafts();
        self.push(Route::Lock);
        (self.locking.going, self.locking.retry) = (None, Some((change, said)));
    }

    /// Locks now, if there is a passphrase; after unlocking the person is where they were.
    pub(super) fn lock(&mut self) {
        self.locking.look(&self.world.journal);
        if self.locking.open {
            self.keep_drafts();
            let going = self.place_to_return();
            self.lock_screens(going);
        }
    }

    /// The screens go and then the key; whether there was one. Words that no disk would take stay below the lock.
    pub(super) fn lock_screens(&mut self, going: Route) -> bool {
        if !self.locking.open {
            return false;
        }
        let safe = self.may_leave(ALL);
        if safe {
            self.stack.keep_top(&SUPPORT);
            let screen = self.opened(Route::Lock);
            self.stack.put_under(screen);
            (self.locking.going, self.locking.retry) = (Some((going, false)), None);
        } else {
            self.push(Route::Lock);
            self.locking.going = None;
        }
        self.history = History::default();
        self.message.forget();
        self.message.clear();
        self.jobs.export = None;
        self.window.letters = None;
        self.window.small.forget();
        self.drop_key();
        // What a screen read of a circle that is locked now is not shown any more.
        if self.stack.scope() != Scope::Lock {
            if self.world.journal.circle().locked {
                self.stack.keep_top(&[Scope::Lock]);
                let screen = self.opened(Route::Lock);
                self.stack.put_under(screen);
                self.push(Route::Crisis);
            } else {
                self.tell(&Outcome::Back);
            }
        }
        true
    }

    /// Where the person is now, as a place that can be opened again.
    fn place_to_return(&self) -> Route {
        if matches!(self.stack.scope(), Scope::Language | Scope::Country | Scope::Welcome)
            && !self.world.settings.welcomed
        {
            return Route::Welcome { screen_reader: false };
        }
        let mut drafts = self.stack.drafts(ALL, &self.context()).into_iter();
        let begun = drafts.rfind(|draft: &Draft| !draft.fields.is_empty());
        begun.map_or(Route::Home, |draft| Route::Resume { kind: draft.kind, id: draft.id })
    }

    /// Drops the key, at once if nothing beside the screen needs it.
    fn drop_key(&mut self) {
        if let Some(import) = self.jobs.import.take_if(|import| import.stop()) {
            drop(import);
        }
        self.locking.key_goes = self.jobs.import.is_some() || self.jobs.passphrase.is_some();
        if !self.locking.key_goes {
            self.world.journal.lock_now();
        }
        self.locking.open = false;
    }

    /// Begins what takes long about a passphrase.
    pub(super) fn begin_passphrase(&mut self, task: PassphraseTask) {
        if self.jobs.passphrase.is_none() {
            self.jobs.passphrase = Some(PassphraseJob::begin(task, &self.world));
        }
    }

    /// Whether the passphrase or what it encrypts is being changed; says so if it is.
    pub(super) fn still_changes_passphrase(&mut self) -> bool {
        self.look_after_passphrase();
        let changes = self.jobs.passphrase.as_ref().is_some_and(|job| job.kind != Kind::Unlock);
        if changes {
            self.say_key("passphrase.busy");
        }
        changes
    }

    pub(super) fn look_after_passphrase(&mut self) {
        if let Some((kind, news)) = PassphraseJob::look(&mut self.jobs.passphrase, &self.world) {
            let goes = self.locking.key_goes && news.is_last();
            let done = matches!(news, PassphraseNews::Done(_));
            let news = if goes && done && kind == Kind::Unlock { PassphraseNews::Overtaken } else { news };
            self.drop_key_if_due();
            if news.is_last() && !self.locking.key_goes {
                self.locking.look(&self.world.journal);
                self.locking.idle.active(self.world.now());
            }
            self.tell_passphrase(kind, &news);
        }
        self.drop_key_if_due();
    }

    fn drop_key_if_due(&mut self) {
        let needed = self.jobs.import.is_some() || self.jobs.passphrase.is_some();
        if self.locking.key_goes && !needed {
            self.locking.key_goes = false;
            self.world.journal.lock_now();
            self.locking.look(&self.world.journal);
        }
    }

    /// Tells the screen, which may be under another one by now, or gone: then the message line says what failed.
    fn tell_passphrase(&mut self, kind: Kind, news: &PassphraseNews) {
        let scope = if kind == Kind::Unlock { Scope::Lock } else { Scope::Passphrase };
        let context = self.world.context(self.window.room());
        let told = match kind {
            Kind::Circle => None,
            Kind::Unlock | Kind::Change => self.stack.tell(scope, &Outcome::Passphrase(news), &context),
        };
        match (told, news) {
            (Some((true, step)), _) => self.apply(step),
            (None, PassphraseNews::Failed(error)) => {
                let words = said::of_error(error, &self.context()).join(" ");
                self.message.say(words);
            }
            _ => {}
        }
    }

    /// After how long the screen locks, or is covered, if nobody does anything; none if it never does.
    pub(super) fn idle_left(&self) -> Option<Duration> {
        let rests = matches!(self.stack.scope(), Scope::Lock | Scope::Cover) || self.stack.does(&STILL);
        let settings = &self.world.settings;
        let minutes = match () {
            () if rests || self.jobs.import.is_some() || self.jobs.passphrase.is_some() => 0,
            () if self.locking.open => settings.lock_after,
            () if self.locking.protected => 0,
            () => settings.cover_after,
        };
        self.locking.idle.left(minutes, self.world.now())
    }

    /// Somebody did something.
    pub(super) fn is_active(&mut self) {
        self.locking.idle.active(self.world.now());
    }

    /// Locks or covers the screen if nobody did anything for long; whether it did.
    pub(super) fn end_idle(&mut self) -> bool {
        if self.idle_left().is_none_or(|left| !left.is_zero()) {
            return false;
        }
        if self.locking.open {
            self.lock();
        } else {
            self.cover();
        }
        true
    }
}
