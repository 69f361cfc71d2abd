# Every word a person reads, in German. The id is the code: `check_in-body-tension`.
# Invite, never order; short sentences, common words. Every language holds the same ids and arguments.

## Everywhere

common-next = Weiter
common-back = Zurück
common-skip = Überspringen
common-save = Speichern
common-discard = Nicht speichern
common-stop = Aufhören
common-home = Start
common-yes = Ja
common-no = Nein
common-not_yet = Noch nicht
common-other = Etwas anderes
common-other-hint = Schreib es in deinen eigenen Worten.
common-dont_know = Weiß ich nicht
common-nothing = Nichts Besonderes
common-multi = Du kannst mehrere wählen.
common-optional = Das darf leer bleiben.
common-review = So steht es jetzt hier. Passt es für dich?
common-edit = Ändern
common-later = Du kannst das später ändern oder löschen.
common-enough = Nein, das reicht mir
common-quit = Bis ein andermal.
common-close = Fertig
common-open = Öffnen
common-choose_none = Nichts zu wählen geht auch.
common-own_words = Oder in eigenen Worten
common-step = Schritt { $step } von { $total }
common-step-short = { $step }/{ $total }
common-draft = Entwurf
common-draft_saved = Entwurf gespeichert.
common-saved = Gespeichert.
common-saved-back = Gespeichert. Mit Esc kommst du zurück zum Schreiben.
common-nothing_saved = Es ist nichts gespeichert. Das ist auch in Ordnung.
common-nothing_changed = Es hat sich nichts geändert. Das ist auch in Ordnung.
common-erased = Gelöscht.
common-undone = Rückgängig gemacht.
common-overtaken = Das wurde inzwischen woanders geändert. Das bleibt so.
common-copied = Kopiert.
common-copied-note = Andere Programme auf diesem Computer können die Zwischenablage lesen.
common-support = Hilfe
common-writing = du schreibst:
common-more = mehr
common-today = heute
common-yesterday = gestern
common-last_night = gestern Abend
common-tonight = heute Abend
common-tomorrow = morgen
common-new_line = neue Zeile

## Short names of screens (crumbs, go-to box)

place-home = Start
place-check_in = Check-in
place-compassion = Selbstmitgefühl
place-encounter = Begegnung
place-circle = Unterstützungskreis
place-grounding = Hier und Jetzt
place-small_step = kleiner Schritt
place-note = frei schreiben
place-journal = Tagebuch
place-search = Suche
place-insights = Einblicke
place-export = exportieren
place-import = importieren
place-settings = Einstellungen
place-help = Erklärung
place-on_this_day = an diesem Tag
place-trash = Papierkorb
place-reading = Lesen
place-privacy = Datenschutz

## Dates

date-long = { $weekday }, { $day }. { $month }
date-full = { $weekday }, { $day }. { $month } { $year }
date-day_month = { $day }. { $month }
date-day_month_year = { $day }. { $month } { $year }
date-range = { $first } – { $last }
date-range-within_month = { $day }.–{ $last }
date-with_time = { $date }, { $time }
date-weekday-1 = Montag
date-weekday-2 = Dienstag
date-weekday-3 = Mittwoch
date-weekday-4 = Donnerstag
date-weekday-5 = Freitag
date-weekday-6 = Samstag
date-weekday-7 = Sonntag
date-weekday_short-1 = Mo
date-weekday_short-2 = Di
date-weekday_short-3 = Mi
date-weekday_short-4 = Do
date-weekday_short-5 = Fr
date-weekday_short-6 = Sa
date-weekday_short-7 = So
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-month_short-1 = Jan
date-month_short-2 = Feb
date-month_short-3 = Mär
date-month_short-4 = Apr
date-month_short-5 = Mai
date-month_short-6 = Jun
date-month_short-7 = Jul
date-month_short-8 = Aug
date-month_short-9 = Sep
date-month_short-10 = Okt
date-month_short-11 = Nov
date-month_short-12 = Dez
date-in-week = in einer Woche
date-in-month = in einem Monat
date-in-three_months = in drei Monaten
date-in-year = in einem Jahr
date-in-other = ein anderer Tag

## Key labels (short, and `.long` for the help page)

keys-move = bewegen
keys-choose = wählen
keys-choose-long = wählen oder loslassen
keys-choose_next = wählen, dann weiter
keys-choose_open = wählen, öffnen oder weiter
keys-let_go = loslassen
keys-next = weiter
keys-open = öffnen
keys-read = lesen
keys-save = speichern
keys-back = zurück
keys-background = Hintergrund
keys-background-long = lesen, woher die Übung kommt
keys-back-long = einen Schritt zurück, nichts geht verloren
keys-home = Start
keys-field = nächstes Feld
keys-number = direkt
keys-page = Zeitraum
keys-page-long = Seite, Zeitraum oder Frage
keys-search = suchen
keys-palette = Befehl
keys-palette-long = einen Befehl suchen
keys-go = gehe zu…
keys-undo = rückgängig
keys-undo-long = rückgängig machen, oder noch einmal
keys-restore = zurückholen
keys-erase = löschen
keys-erase-long = für immer löschen
keys-empty = leeren
keys-edit = ändern
keys-new = neu
keys-delete = weg
keys-filter = Filter
keys-table = Tabelle
keys-poster = Poster
keys-guide = Absprachen
keys-guide-long = die drei Absprachen lesen
keys-reorder = verschieben
keys-cover = abtauchen
keys-cover-long = Bildschirm verdecken, { $key } öffnet ihn wieder
keys-help = Erklärung
keys-lock = abschließen
keys-lock-long = dein Heft jetzt abschließen
keys-help-long = Erklärung zu diesem Bildschirm
keys-quit = schließen
keys-quit-long = schließen, alles ist gespeichert
keys-redraw = Bildschirm neu zeichnen
keys-support = Hilfe
keys-support-long = Kreis und Hilfetelefone
keys-still = Stille
keys-start = starten
keys-own_editor = eigener Editor
keys-own_editor-long = in deinem eigenen Editor schreiben
keys-no_motion = ohne Bewegung
keys-motion = mit Bewegung
keys-stop_writing = Schreiben beenden
keys-stop_writing-long = beenden, zum Knopf
keys-to_next = zu Weiter
keys-to_save = zu Speichern
keys-to_export = zu Exportieren
keys-to_import = zu Einlesen
keys-write_on = zurück in den Text
keys-erase_word = Wort oder Zeile löschen
keys-change = ändern
keys-view = Ansicht
keys-word = Wort
keys-day = Tag
keys-today = heute
keys-large = groß
keys-close = schließen
keys-done = fertig
keys-skip = überspringen
keys-clear = leeren und zurück
keys-result = Ergebnis
keys-scan = Code
keys-copy = kopieren
keys-export = exportieren
keys-import = einlesen
keys-stop = aufhören
keys-import-long = eine Datei einlesen
keys-next_item = nächste
keys-name-space = Leertaste
keys-name-arrows = Pfeile
keys-name-up_down = auf/ab
keys-name-up = Pfeil-hoch
keys-name-left_right = links/rechts
keys-letter = einen Buchstaben wählen

## First run

welcome-hello-title = Willkommen
welcome-hello-body = Das ist ein ruhiges Heft für dich selbst. Es ist für Menschen auf dem Weg der Genesung. Von einer Sucht, von einer psychischen Krise, oder von beidem. Du findest hier sechs kurze Übungen. Du wählst selbst, welche, wann und wie oft.
welcome-not-title = Was das hier nicht ist
welcome-not-body = Das ist keine Behandlung. Es ersetzt keine Fachleute. Niemand liest mit, und es kommt keine Antwort. In der Not kann dieses Programm nichts für dich tun. Menschen am Telefon schon. Drück { $key } für ihre Nummern.
welcome-words-title = Wo deine Worte bleiben
welcome-words-body-plain = Alles, was du schreibst, liegt auf diesem Computer. Der Ordner ist { $path }. Nichts davon geht ins Internet. Wer an deine Dateien kommt, kann sie auch lesen.
welcome-words-body-locked = Alles, was du schreibst, liegt auf diesem Computer. Der Ordner ist { $path }. Nichts davon geht ins Internet. Dein Heft ist mit einem Passwortsatz abgeschlossen. Ohne diesen Satz kann niemand es öffnen.
welcome-words-erase = Du kannst alles löschen. Das steht bei den Einstellungen.
welcome-words-drafts = Was noch nicht fertig ist, liegt so lange in { $path }.
welcome-pace-title = In deinem Tempo
welcome-pace-body = Du kannst jede Frage überspringen. Du kannst mittendrin aufhören. Schreibst du eine Woche nicht, ändert sich nichts. Wird etwas zu viel? Drück Esc.
welcome-country-q = In welchem Land bist du?
welcome-country-body = Dann siehst du die Hilfetelefone dieses Landes. Du kannst das später ändern.
welcome-country-none = Das sage ich lieber nicht
welcome-country-find = Tipp ein paar Buchstaben deines Landes.
welcome-country-find-key = Mit / tippst du ein paar Buchstaben deines Landes.
welcome-country-type = Du kannst auch den Namen deines Landes tippen.
welcome-country-chosen = Du siehst jetzt die Hilfetelefone für dieses Land: { $country }.
welcome-country-not_said = Du siehst jetzt Nummern aus mehreren Ländern.
welcome-done = Fertig. Du kannst anfangen oder dich erst umsehen.
welcome-language-q = In welcher Sprache?
welcome-plain = Nutzt du einen Screenreader? Dann starte mit verbinding --plain.
welcome-name-q = Wie darf ich dich nennen? Das darf leer bleiben.
welcome-circle-q = Wer oder was darf in deinen Unterstützungskreis?
welcome-circle-hint = Ein Name oder ein Ort reicht für den Anfang. Der Rest kann später dazukommen.
welcome-circle-later = Später
welcome-pass-q = Möchtest du einen Passwortsatz für dein Heft?
welcome-pass-no = Jetzt nicht
welcome-pass-no-sub = geht später immer noch, bei den Einstellungen
welcome-pass-yes = Ja, jetzt einen Passwortsatz wählen
welcome-pass-circle = Dein Unterstützungskreis öffnet sich auch ohne Passwortsatz. So kommst du immer heran.
welcome-pass-circle-off = Möchtest du das nicht? Dann schalte es bei den Einstellungen aus.
welcome-pass-lost = Ist der Passwortsatz weg, dann kann niemand dein Heft mehr öffnen.
welcome-pass-hint = Vier oder fünf gewöhnliche Wörter eignen sich gut.
welcome-pass-twice = Noch einmal, zur Sicherheit
welcome-pass-differ = Die beiden Sätze sind nicht gleich. Versuch es in Ruhe noch einmal.

## Home

home-greet-morning = Guten Morgen.
home-greet-afternoon = Guten Tag.
home-greet-evening = Guten Abend.
home-greet-night = Es ist Nacht. Ganz in Ruhe.
home-greet-morning-name = Guten Morgen, { $name }.
home-greet-afternoon-name = Guten Tag, { $name }.
home-greet-evening-name = Guten Abend, { $name }.
home-ask = Was passt gerade zu dir?
home-nothing = Nichts zu wählen ist auch gut.
home-circle = Unterstützungskreis
home-circle-sub = wer und wo, wenn es schwer wird
home-check_in = Täglicher Check-in
home-check_in-sub = Körper, Gefühl, Bedürfnis
home-compassion = Selbstmitgefühlspause
home-compassion-sub = wenn du streng mit dir bist
home-encounter = Echte Begegnung
home-encounter-sub = mit jemandem reden und zuhören
home-grounding = Hier und Jetzt
home-grounding-sub = kurz zurück dahin, wo du bist
home-small_step = Kleiner Schritt
home-small_step-sub = jemandem etwas von dir zeigen
home-journal = Tagebuch
home-journal-sub = frei schreiben und nachlesen
home-insights = Einblicke
home-insights-sub = gezählt, nicht bewertet
home-export = Exportieren
home-export-sub = mitnehmen oder drucken
home-settings = Einstellungen
home-reading = Lesen
home-reading-sub = die Ideen hinter den Übungen
home-circle-in = in deinem Kreis
home-plan-later = später heute
home-journal-last = zuletzt
home-resume = Weiter: { $title }, { $day } ({ $step })
home-resume-short = Weiter: { $title }, { $day }
home-resume-check_in = Check-in
home-resume-compassion = Selbstmitgefühlspause
home-resume-encounter = Begegnung
home-resume-grounding = Hier und Jetzt
home-resume-small_step = kleiner Schritt
home-resume-note = Seite
home-resume-new = Neu anfangen
home-look_back = Auf deine Begegnung mit { $name } zurückblicken?
home-look_back-short = Auf deine Begegnung zurückblicken?
home-look_back-later = Jetzt nicht
home-look_back-read = { $name } von dir selbst. Lesen?
home-look_back-read-short = Etwas von dir selbst. Lesen?
home-plan = { $day }: eine Begegnung mit { $name }.
home-band-about = Der Faden unter der Begrüßung ist gewebt aus Tagen, an denen du etwas gespeichert hast. Andere Tage stehen nicht darin. Der Faden zählt nichts. ╲ du selbst   ╱ andere   ─ Hier und Jetzt

## Short thoughts for home

thought-1 = Auf dem Papier braucht es nicht schön zu sein.
thought-2 = Ein ehrlicher Satz ist schon viel.
thought-3 = Ein Gefühl ist eine Nachricht, kein Befehl.
thought-4 = Langsam ist auch ein Tempo.
thought-5 = Wer zuhört, braucht nichts zu reparieren.
thought-6 = Müde sein ist auch eine Antwort.
thought-7 = Ein schwerer Tag löscht den davor nicht aus.
thought-8 = Um Hilfe bitten ist etwas ganz Normales. Es fühlt sich nur oft groß an.
thought-9 = Du bist mehr als dein schlimmster Tag.
thought-10 = Ausruhen ist auch etwas tun.
thought-11 = Nein sagen kann sehr freundlich sein.
thought-12 = Nicht zu wissen, was du fühlst, ist ein ehrlicher Anfang.
thought-13 = Eine Nachricht mit drei Wörtern zählt auch.
thought-14 = Draußen ist fast immer etwas zu hören.

## 1. Daily check-in

check_in-title = Täglicher Check-in
check_in-purpose = Kurz spüren, wie es dir geht. Du brauchst nichts zu ändern.
check_in-intro = Drei Fragen, und Platz zum Schreiben. Ein paar Worte reichen. Es dauert etwa fünf Minuten, kürzer geht auch.
check_in-body-q = Was spürst du in deinem Körper?
check_in-body-tension = Anspannung
check_in-body-relaxation = Entspannung
check_in-body-energy = Energie
check_in-body-tiredness = Müdigkeit
check_in-body-soft = Ist es gerade nicht angenehm, auf deinen Körper zu achten? Dann überspring diese Frage.
check_in-body-where-q = Wo spürst du es?
check_in-body-where-head = Kopf
check_in-body-where-neck = Nacken und Schultern
check_in-body-where-chest = Brust
check_in-body-where-belly = Bauch
check_in-body-where-back = Rücken
check_in-body-where-arms = Arme und Hände
check_in-body-where-legs = Beine und Füße
check_in-body-where-all = überall
check_in-body-where-open = wo spürst du es
check_in-feel-q = Welches Gefühl ist gerade bei dir?
check_in-feel-hint = Es können mehrere gleichzeitig sein.
check_in-feel-anger = Wut
check_in-feel-sadness = Traurigkeit
check_in-feel-gladness = Freude
check_in-feel-fear = Angst
check_in-feel-calm = Ruhe
check_in-feel-emptiness = Leere
check_in-feel-finer-q = Passt eines dieser Wörter besser? Überspringen geht auch.
check_in-feel-more = mehr Wörter
check_in-feel-finer-anger-irritated = gereizt
check_in-feel-finer-anger-frustrated = frustriert
check_in-feel-finer-anger-hurt = verletzt
check_in-feel-finer-anger-furious = wütend
check_in-feel-finer-sadness-disappointed = enttäuscht
check_in-feel-finer-sadness-lonely = einsam
check_in-feel-finer-sadness-powerless = machtlos
check_in-feel-finer-sadness-missing = Vermissen
check_in-feel-finer-gladness-relieved = erleichtert
check_in-feel-finer-gladness-grateful = dankbar
check_in-feel-finer-gladness-proud = stolz
check_in-feel-finer-gladness-hopeful = hoffnungsvoll
check_in-feel-finer-fear-restless = unruhig
check_in-feel-finer-fear-worried = besorgt
check_in-feel-finer-fear-unsure = unsicher
check_in-feel-finer-fear-panic = in Panik
check_in-feel-finer-calm-safe = sicher
check_in-feel-finer-calm-content = zufrieden
check_in-feel-finer-calm-quiet = still
check_in-feel-finer-calm-at_home = am richtigen Platz
check_in-feel-finer-emptiness-flat = flach
check_in-feel-finer-emptiness-numb = betäubt
check_in-feel-finer-emptiness-far = weit weg
check_in-feel-finer-emptiness-no_interest = auf nichts Lust
check_in-feel-finer-more-shame = Scham
check_in-feel-finer-more-guilt = Schuldgefühl
check_in-feel-finer-more-craving = Verlangen oder Drang
check_in-feel-finer-more-boredom = Langeweile
check_in-need-q = Was brauchst du heute?
check_in-need-rest = Ruhe, Pause
check_in-need-contact = Kontakt
check_in-need-movement = Bewegung
check_in-need-boundaries = Grenzen
check_in-need-gentleness = Sanftheit
check_in-need-first-q = Was wäre ein ganz kleiner Anfang davon?
check_in-need-first-hint = Zum Beispiel: ein Glas Wasser, eine kurze Nachricht, eine Runde draußen.
check_in-need-hint = Du brauchst damit jetzt noch nichts zu tun.
check_in-need-first-open = ein ganz kleiner Anfang
check_in-note-q = Möchtest du noch etwas dazuschreiben?
check_in-note-hint = Niemand sieht das durch.
check_in-saved-1 = Gespeichert. So war es in diesem Moment.
check_in-saved-2 = Gespeichert. Du hast dir kurz zugehört.
check_in-saved-3 = Gespeichert. Du kannst es dabei lassen.
check_in-after-q = Möchtest du noch etwas tun?
check_in-empty = Hier steht noch nichts. Es kann mit einem Wort anfangen.
check_in-sum-body = Körper
check_in-sum-feel = Gefühl
check_in-sum-need = Bedürfnis
check_in-sum-first = Kleiner Anfang
check_in-sum-note = Dazu
check_in-offer-contact = Du hast Kontakt genannt. Das hier kann dazu passen:
check_in-offer-rest = Du hast Ruhe genannt. Das hier kann dazu passen:
check_in-offer-gentleness = Du hast Sanftheit genannt. Das hier kann dazu passen:
check_in-offer-boundaries = Du hast Grenzen genannt. Das hier kann dazu passen:
check_in-offer-circle = Meinen Unterstützungskreis ansehen
check_in-offer-encounter = Eine Begegnung vorbereiten
check_in-offer-grounding = Hier und Jetzt
check_in-offer-compassion = Selbstmitgefühlspause
check_in-change = Noch etwas ändern

## 2. Self-compassion pause

compassion-title = Selbstmitgefühlspause
compassion-purpose = Eine kurze Pause, wenn du streng mit dir bist.
compassion-thought-q = Was hast du zu dir gesagt?
compassion-thought-hint = Du kannst es aufschreiben oder nur denken.
compassion-thought-keep = In meinem Tagebuch behalten
compassion-thought-release = Am Ende loslassen
compassion-thought-release-hint = Loslassen heißt: Dieser Gedanke wird nirgends festgehalten.
compassion-pause-hurts = Das tut weh. Es ist schwer, so über sich selbst zu denken.
compassion-pause-others = Andere auf diesem Weg kennen diese Stimme auch. Du bist nicht seltsam.
compassion-pause-breath = Mitatmen
compassion-pause-hint = Ein paar Mal ruhig atmen geht. Nichts tun geht auch.
compassion-touch-q = Was ist jetzt angenehm für deinen Körper?
compassion-touch-heart = Eine Hand auf dem Herzen
compassion-touch-belly = Beide Hände auf dem Bauch
compassion-touch-arms = Meine Arme um mich legen
compassion-touch-hands = Meine Hände ineinander
compassion-touch-hold = Ein Kissen oder eine Decke halten
compassion-touch-none = Keine Berührung
compassion-phrase-q = Wähl einen Satz. Sag ihn leise, oder denk ihn.
compassion-phrase-1 = Das ist schwer. Ich bleibe bei mir.
compassion-phrase-own = Mein eigener Satz
compassion-phrase-own-hint = Was würdest du zu jemandem sagen, den du magst?
compassion-phrase-stay = Bleib so für ein paar ruhige Atemzüge. Drück Enter, wenn es genug ist.
compassion-phrase-2 = Ich tue, was ich heute kann.
compassion-phrase-3 = Genesung geht nicht in einer geraden Linie.
compassion-phrase-4 = Ich darf das noch lernen.
compassion-phrase-mine = von mir: "{ $text }"
compassion-phrase-keep = diesen Satz bei meinen eigenen Sätzen behalten
compassion-after-q = Wie ist es jetzt?
compassion-after-softer = Etwas sanfter
compassion-after-same = Genauso
compassion-after-heavier = Schwerer
compassion-after-heavier-text = Das kommt öfter vor. Freundlichkeit kann alten Schmerz hochholen. Du kannst hier aufhören.
compassion-after-heavier-offer = Was hilft jetzt: den Boden spüren, jemand aus deinem Unterstützungskreis, oder Hilfe anrufen?
compassion-after-ground = Den Boden spüren
compassion-after-circle = Jemand aus meinem Unterstützungskreis
compassion-after-lines = Hilfe anrufen
compassion-after-stop = Hier aufhören
compassion-saved = Gespeichert. Dieser Satz ist wieder da, wenn du ihn brauchst.
compassion-empty = Du hast noch keinen eigenen Satz. Die Sätze oben kannst du dir ausleihen.
compassion-released = Der Gedanke ist losgelassen. Nur dein Satz ist gespeichert.
compassion-released-all = Der Gedanke ist losgelassen. Es ist nichts gespeichert.
compassion-released-rest = Der Gedanke ist losgelassen. Was du sonst gewählt hast, ist gespeichert.
compassion-sum-thought = Gedanke
compassion-sum-breath = Atem
compassion-sum-touch = Berührung
compassion-sum-phrase = Satz
compassion-sum-after = Danach

## 3. Real encounter

encounter-title = Echte Begegnung
encounter-purpose = Eine Verabredung zum Reden und Zuhören, mit jemandem, dem du vertraust.
encounter-plan = Eine Begegnung vorbereiten
encounter-guide = Die drei Absprachen lesen
encounter-guide-title = Die drei Absprachen
reading-title = Lesen
reading-intro = Sechs kurze Seiten: die Ideen hinter den Übungen. Du kannst sie lesen, oder auch nicht.
reading-exercise = Dazu gehört: { $title }
reading-next = Die nächste Seite
encounter-after = Auf eine Begegnung zurückblicken
encounter-after-felt-q = Was hast du gefühlt?
encounter-after-learned-q = Was hast du gelernt, oder was hast du mitgenommen?
encounter-after-other-q = Was hat dein Gegenüber gesagt, das dir geblieben ist?
encounter-after-other-hint = Schreib nur auf, womit dein Gegenüber einverstanden ist.
encounter-after-safe-q = Wie sicher hat es sich angefühlt?
encounter-after-safe-yes = Sicher
encounter-after-safe-bit = Ein bisschen
encounter-after-safe-no = Nicht so
encounter-after-safe-no-text = Das ist unangenehm. Es sagt nichts über deinen Wert. Beim nächsten Mal kannst du jemand anderen wählen.
encounter-after-happened-q = Ist es dazu gekommen?
encounter-after-happened-partly = Ein bisschen
encounter-after-happened-release = Ich lasse es los
encounter-after-not_yet-text = Das ist in Ordnung. Du kannst einen neuen Moment wählen, oder es ruhen lassen.
encounter-after-release-text = Gut. Der Plan geht weg. Es bleibt nichts offen.
encounter-after-fear-q = Wie war es, verglichen mit dem, was du befürchtet hast?
encounter-after-fear-then = Du hast vorher geschrieben:
encounter-after-fear-lighter = Leichter, als ich dachte
encounter-after-fear-same = Ungefähr so, wie ich dachte
encounter-after-fear-heavier = Schwerer, als ich dachte
encounter-after-fear-words = Was war anders?
encounter-who-q = Mit wem?
encounter-who-circle = Jemand aus meinem Unterstützungskreis
encounter-who-friend = Ein Freund oder eine Freundin
encounter-who-family = Jemand aus meiner Familie
encounter-who-peer = Jemand aus meiner Selbsthilfegruppe
encounter-who-pro = Meine Therapie oder Begleitung
encounter-who-none = Mir fällt noch niemand ein
encounter-who-none-text = Das kann sein. Ein Sorgentelefon oder eine Selbsthilfegruppe ist auch ein Anfang. Schau bei den Hilfetelefonen.
encounter-who-in_circle = aus deinem Unterstützungskreis
encounter-who-own = Jemand anderes
encounter-when-q = Wann und wo?
encounter-when-hint = Am liebsten ein ruhiger Ort. Zusammen spazieren geht auch.
encounter-when-today = heute
encounter-when-tomorrow = morgen
encounter-when-week = diese Woche
encounter-when-other = anderer Tag
encounter-when-later = noch kein Tag
encounter-about-q = Worüber möchtest du etwas sagen?
encounter-about-hint = Fang klein an. Du bestimmst, wie viel.
encounter-about-mine = Darüber:
encounter-invite-label = Eine Nachricht, um zu fragen
encounter-invite-text = Hast du diese Woche eine halbe Stunde? Ich möchte gern richtig mit dir reden. Du brauchst nichts zu lösen.
encounter-invite-hint = Ändere sie, bis es deine Worte sind.
encounter-invite-copy = Nachricht kopieren
encounter-g1-title = 1. Erzähl von dir
encounter-g1-body = Fang deinen Satz mit Ich an. Sag, was du fühlst, siehst oder hoffst. Sprich nicht darüber, was bei deinem Gegenüber verkehrt ist.
encounter-g1-s1 = Ich fühle mich…
encounter-g1-s2 = Ich merke bei mir…
encounter-g1-s3 = Für mich ist es gerade…
encounter-g1-s4 = Mir fällt es schwer, dass…
encounter-g1-s5 = Ich hoffe…
encounter-g1-s6 = Ich verstehe, dass du es anders siehst. Für mich…
encounter-g2-title = 2. Hör nur zu
encounter-g2-body = Lass dein Gegenüber ausreden. Stille ist gut. Gib keinen Rat, auch keinen guten. Frag nach, wenn du etwas wissen möchtest.
encounter-g2-s1 = Erzähl ruhig weiter.
encounter-g2-s2 = Wie war das für dich?
encounter-g2-s3 = Möchtest du, dass ich mitdenke, oder dass ich nur zuhöre?
encounter-g3-title = 3. Schließt es zusammen ab
encounter-g3-body = Nehmt euch am Ende ein paar Minuten. Sagt abwechselnd, was ihr gefühlt oder gelernt habt.
encounter-g3-s1 = Gerade habe ich gefühlt…
encounter-g3-s2 = Ich nehme mit, dass…
encounter-g3-s3 = Wie war das für dich?
encounter-pause-label = Wenn es zu viel wird
encounter-pause-text = Ich möchte kurz aufhören. Können wir später darauf zurückkommen?
encounter-planned = Gespeichert. Deine Verabredung mit { $name }: { $date }.
encounter-planned-no_date = Gespeichert. Einen Tag wählen geht später.
encounter-saved = Gespeichert. Diese Begegnung gehört euch beiden.
encounter-empty = Noch keine Begegnung geplant. Du kannst schon einmal die drei Absprachen lesen.
encounter-time-label = Zeit
encounter-where-label = Ort
encounter-fear-open = was du befürchtest
encounter-fear-q = Gibt es etwas, das du befürchtest?
encounter-fear-hint = Das darf leer bleiben. Nachher kannst du vergleichen.
encounter-ics = Kalenderdatei erstellen (.ics)
encounter-ics-done = Die Datei liegt in { $path }.
encounter-ics-title = Verabredung mit { $name }
encounter-starters = So kannst du anfangen:
encounter-list-open = Geplant
encounter-back-title = Zurückblicken: { $name }
encounter-sum-who = Mit
encounter-sum-when = Wann
encounter-sum-place = Ort
encounter-sum-about = Darüber
encounter-sum-fear = Vorher
encounter-sum-message = Nachricht
encounter-sum-happened = Passiert
encounter-sum-felt = Gefühl
encounter-sum-learned = Gelernt
encounter-sum-other = Gegenüber
encounter-sum-compared = Verglichen
encounter-sum-compared_words = Anders
encounter-sum-safe = Sicherheit

## 4. Support circle, poster, wallet card

circle-title = Unterstützungskreis
circle-purpose = Eine kurze Liste mit Menschen und Orten für schwere Momente.
circle-intro = Drei bis fünf reichen. Einer ist ein Anfang.
circle-kind-q = Wer oder was ist es?
circle-kind-peer = Jemand aus meiner Selbsthilfegruppe
circle-kind-friend = Ein Freund oder eine Freundin, die zuhört
circle-kind-pro = Meine Therapie oder Begleitung
circle-kind-nature = Ein stiller Ort draußen, in der Natur
circle-kind-family = Jemand aus meiner Familie
circle-kind-line = Ein Hilfetelefon
circle-name-q = Name
circle-name-hint = Ein Vorname oder ein Buchstabe reicht.
circle-how-q = Wie hilft dir das?
circle-how-hint = Zum Beispiel: hört zu, lacht mit mir, macht mich ruhig.
circle-reach-q = Wo oder wie ist das erreichbar?
circle-reach-hint = Eine Nummer, eine Adresse, oder an welchen Tagen es geht.
circle-words-q = Was kannst du dann sagen?
circle-words-hint = Zum Beispiel: Hast du zehn Minuten? Ich habe einen miesen Tag.
circle-knows-q = Weiß diese Person, dass du anrufen darfst?
circle-knows-no-text = Du kannst einmal fragen, wenn du möchtest.
circle-knows-yes = weiß, dass ich anrufen darf
circle-knows-no = weiß es noch nicht
circle-plan-q = Hast du einen Krisenplan oder Krisenpass? Wo liegt er?
circle-plan-short = Krisenplan oder Krisenpass
circle-more5 = Fünf reichen oft. Mehr geht auch.
circle-hang = Häng deine Liste dorthin, wo du oft hinschaust. An den Spiegel, oder an den Kühlschrank.
circle-hang-why = An einem schlechten Tag denkst du vielleicht nicht daran. Dann hängt sie schon da.
circle-hang-privacy = Schauen andere auch hin? Dann schreib nur auf, was sie wissen dürfen.
circle-print = Liste zum Drucken erstellen
circle-print-done = Deine Liste liegt in { $path }.
circle-print-head = Mein Unterstützungskreis
circle-print-cut = zum Ausschneiden
circle-print-danger = Bei direkter Gefahr: { $number }
circle-print-suicide = Gedanken an Suizid: { $line }
circle-print-no_words = ohne erste Worte
circle-print-small = auf kleinem Papier (A6)
circle-empty = Noch leer. Wer oder was hat dir schon einmal ein bisschen geholfen? Da kannst du anfangen.
circle-q = Wer oder was hilft dir, wenn es schwer wird?
circle-order-hint = Oben steht, an wen du dich zuerst wendest.
circle-edit-title = Ein Name oder Ort
circle-group-who = Wer oder was
circle-group-how = Wie es hilft
circle-group-reach = Erreichen
circle-group-words = Erste Worte
circle-group-knows = Weiß es
circle-place-more = noch Platz
circle-saved = { $count ->
    [one] Gespeichert. In deinem Unterstützungskreis steht ein Name.
   *[other] Gespeichert. In deinem Unterstützungskreis stehen { $count } Namen.
}
circle-open_without = Dieser Kreis öffnet sich auch ohne Passwortsatz.
circle-removed = { $name } steht nicht mehr in deinem Unterstützungskreis.
circle-two_versions = Das wurde an zwei Stellen geändert. Beide stehen hier.
circle-crisis-title = Du bist damit nicht allein.
circle-crisis-breath = mitatmen
circle-crisis-grounding = Hier und Jetzt
circle-crisis-lines = Hilfetelefone
circle-crisis-empty = Noch niemand in deinem Kreis. Die Hilfetelefone sind da.
circle-crisis-add = Jetzt jemanden hinzufügen
circle-crisis-open = Meinen Kreis mit dem Passwortsatz öffnen
circle-crisis-locked = Dein Kreis ist abgeschlossen. Die Hilfetelefone nicht.
circle-crisis-copy_used = Das ist die letzte gute Kopie deines Unterstützungskreises.
circle-tiny = Mach das Fenster für den Rest etwas größer.
circle-big-begin = So kannst du anfangen:
circle-big-next = Als Nächstes: { $name }
circle-big-copy = Nummer kopieren
circle-big-scan = Einen Code für dein Handy zeigen
circle-big-all = Zurück zu allen
circle-qr-hint = Halte die Kamera deines Handys vor den Code.
circle-qr-small = Hier ist zu wenig Platz für den Code.
circle-cli-empty = Noch niemand in deinem Kreis. Mit verbinding circle --edit fügst du jemanden hinzu.
circle-cli-damaged = Dein Unterstützungskreis war nicht zu lesen. Das ist die letzte gute Kopie.
circle-cli-locked = Dein Unterstützungskreis ist abgeschlossen. Öffne ihn mit verbinding.
circle-sum-name = Name
circle-sum-reach = Erreichen
circle-sum-what = Wer oder was
circle-sum-helps = Wie es hilft
circle-sum-words = Erste Worte
circle-sum-knows = Weiß es

## 5. Here and now, and the breath

grounding-title = Hier und Jetzt
grounding-purpose = Ein paar Minuten zurück dahin, wo du bist.
grounding-eyes = Deine Augen können offen bleiben. Aufhören geht immer.
grounding-start-q = Womit fängst du an?
grounding-start-ground = Der Boden
grounding-start-breath = Der Atem
grounding-start-look = Sich umsehen
grounding-start-all = Alle drei, nacheinander
grounding-ground-text = Stell deine Füße auf den Boden. Drück sanft. Spür, dass der Boden dich trägt.
grounding-ground-alt = Liegst du oder sitzt du anders? Dann spür den Stuhl, das Bett oder die Wand.
grounding-breath-text = Atme ruhig ein. Lass die Luft langsam wieder gehen. Aus darf etwas länger dauern als ein.
grounding-breath-pace-q = Möchtest du ein Tempo?
grounding-breath-pace-46 = Ein auf 4, aus auf 6
grounding-breath-pace-34 = Ein auf 3, aus auf 4
grounding-breath-pace-own = Mein eigenes Tempo
grounding-breath-pace-none = Lieber kein Atem
grounding-breath-in = ein
grounding-breath-out = aus
grounding-breath-any = Eine andere Taste hält das Tempo an.
grounding-breath-again = { $key }: Das Tempo geht weiter.
grounding-breath-next = { $key }: Das nächste Wort kommt.
grounding-breath-warn = Wird dir schwindlig oder unruhig? Lass den Atem los. Schau, was im Zimmer ist.
grounding-breath-none-text = Gut. Wähl deine Hände, oder die Geräusche in der Nähe.
grounding-breath-in-long = einatmen
grounding-breath-out-long = ausatmen
grounding-breath-follow = Atme mit, oder atme auf deine eigene Art.
grounding-breath-done = Weiter, wann du möchtest.
grounding-sound-text = Hör eine Weile hin. Welches Geräusch ist am weitesten weg?
grounding-hands-text = Reib deine Hände aneinander. Spür, ob sie warm oder kalt sind.
grounding-look-text = Schau dich ruhig um. Sag, was da ist. Eine Sache reicht.
grounding-look-see = Ich sehe
grounding-look-hear = Ich höre
grounding-look-smell = Ich rieche
grounding-look-skip = Kommt bei etwas nichts? Dann geh weiter.
grounding-look-aloud = Aufschreiben ist nicht nötig. Laut oder still geht auch.
grounding-orient = Es ist { $day }, { $time }.
grounding-after-q = Wie ist es jetzt?
grounding-after-calmer = Ruhiger
grounding-after-same = Genauso
grounding-after-worse = Unruhiger
grounding-after-worse-text = Lass es los. Geh ein Stück, trink etwas Kaltes, oder such jemanden auf.
grounding-after-circle = Jemand aus meinem Unterstützungskreis
grounding-after-lines = Die Hilfetelefone
grounding-after-stop = Hier aufhören
grounding-saved = Gespeichert. Du warst hier.
grounding-done = Fertig. Speichern ist nicht nötig.
grounding-empty = Nichts gespeichert. Diese Übung wirkt auch ohne Schreiben.
grounding-stay = Bleib hier, so lange du möchtest.
grounding-none-hands = Meine Hände
grounding-none-sound = Die Geräusche in der Nähe
grounding-sum-start = Anfang
grounding-sum-breath = Atem
grounding-sum-instead = Aufmerksamkeit
grounding-sum-see = Ich sehe
grounding-sum-hear = Ich höre
grounding-sum-smell = Ich rieche
grounding-sum-after = Danach

## 6. Small step

small_step-title = Kleiner Schritt
small_step-purpose = Scham hält dich still. Mit einem kleinen Schritt zeigst du jemandem etwas.
small_step-q = Welcher Schritt passt zu dir?
small_step-honest = In einem Gespräch sagen, wie es wirklich ist
small_step-honest-words = Eigentlich ist es anders, als ich gerade gesagt habe.
small_step-not_well = Sagen, dass es heute nicht gut geht
small_step-not_well-words = Ich habe heute einen schlechten Tag.
small_step-ask = Um Hilfe bitten, ohne Entschuldigung
small_step-ask-words = Kannst du morgen mit mir mitgehen?
small_step-own = Ein eigener Schritt
small_step-own-q = Welcher Schritt ist es?
small_step-who-q = Zu wem?
small_step-who-hint = Am liebsten jemand, mit dem Reden schon einmal gut ging.
small_step-size-q = Wie fühlt sich dieser Schritt an?
small_step-size-ok = Das kann ich
small_step-size-tense = Mit Herzklopfen, aber es geht
small_step-size-big = Zu groß
small_step-size-big-text = Mach ihn kleiner. Ein Satz. Ein Mensch. Eine Nachricht.
small_step-no_date = Es eilt nicht.
small_step-after-q = Wie ist es gelaufen?
small_step-after-heard = Jemand hat zugehört
small_step-after-heard-text = Du hast etwas gezeigt, und jemand war da.
small_step-after-odd = Es war ungewohnt
small_step-after-odd-text = Neues fühlt sich oft fremd an. Das lässt nach.
small_step-after-bad = Es war enttäuschend
small_step-after-bad-text = Das tut weh. Eine Reaktion ist nicht die ganze Geschichte. In deinem Unterstützungskreis stehen noch andere.
small_step-after-bad-no_circle = Das tut weh. Eine Reaktion ist nicht die ganze Geschichte. Bei den Hilfetelefonen hören Menschen zu.
small_step-after-not_yet = Noch nicht gemacht
small_step-after-not_yet-text = Gut. Der Schritt bleibt hier stehen.
small_step-after-words = Möchtest du etwas darüber aufschreiben?
small_step-saved = Gespeichert. Klein ist gut.
small_step-empty = Noch kein Schritt. Es eilt nicht.
small_step-words-label = So kann es klingen:
small_step-smaller-q = Wie kann er kleiner werden?
small_step-smaller-hint = Ein Satz reicht.
small_step-list = Dieser Schritt steht noch hier:
small_step-list-look = Erzählen, wie es gelaufen ist
small_step-list-new = Einen anderen Schritt wählen
small_step-list-remove = Diesen Schritt wegnehmen
small_step-removed = Der Schritt ist weg. Das ist in Ordnung.
small_step-sum-step = Schritt
small_step-sum-who = Zu
small_step-sum-size = Fühlt sich an
small_step-sum-smaller = Kleiner
small_step-sum-size_smaller = Fühlt sich dann an
small_step-sum-how = Wie es lief
small_step-sum-how_words = Darüber

## Free writing

note-title = Frei schreiben
note-hint = Schreib, was da ist. Die Sätze brauchen nicht zu stimmen.
note-saved = Gespeichert. Es steht in deinem Tagebuch.
note-sum-tags = Stichwörter
note-sum-starred = Mit Stern
note-sum-mood = Stimmung
note-sum-location = Ort
note-sum-weather = Wetter
note-sum-music = Musik
note-sum-people = Menschen
note-sum-tracker = Festgehalten
note-sum-scales = Skalen
note-sum-rating = Bewertung
note-sum-priority = Vorrang
note-sum-folder = Ordner
note-sum-front_matter = Oben stand

## Journal

journal-heavy = Ist Lesen gerade zu schwer? Leg es weg. Es bleibt stehen.
journal-empty = Dein Heft ist noch leer.
journal-empty-do = Enter beginnt einen Check-in.
journal-title = Tagebuch
journal-count = { $count ->
    [one] 1 Seite, neueste zuerst
   *[other] { $count } Seiten, neueste zuerst
}
journal-drafts = { $count ->
    [one] 1 Entwurf
   *[other] { $count } Entwürfe
}
journal-count_with_drafts = { $count ->
    [one] 1 Seite, { $drafts }
   *[other] { $count } Seiten, { $drafts }
}
journal-order = Neueste zuerst
journal-kind-check_in = Check-in
journal-kind-compassion = Pause
journal-kind-encounter = Begegnung
journal-kind-circle = Kreis
journal-kind-grounding = Hier und Jetzt
journal-kind-small_step = Kleiner Schritt
journal-kind-note = Frei
journal-draft = Entwurf, { $step }
journal-open = (offen gelassen)
journal-planned = geplant für { $date }
journal-on_this_day = Dieser Tag in früheren Jahren
journal-on_this_day-empty = Von diesem Tag steht in früheren Jahren nichts hier. Das ist auch in Ordnung.
journal-trash-toast = { $title } ({ $date }) liegt im Papierkorb.
journal-trash-all = Papierkorb leeren
journal-trash-empty = Hier liegt gerade nichts, das du zurückholen kannst.
journal-trash-until = Geht weg am { $date }.
journal-restored = Zurückgeholt.
journal-damaged = { $count ->
    [one] 1 Datei war nicht zu lesen. Sie liegt noch da, wie sie war: { $path }.
   *[other] { $count } Dateien waren nicht zu lesen. Sie liegen noch da, wie sie waren: { $path }.
}
journal-two_versions = Diese Seite wurde an zwei Stellen geändert. Beide stehen hier.
journal-version-another = andere Fassung
journal-version-keep = Diese behalten
journal-filter-kind = Art
journal-filter-feel = Gefühl
journal-filter-need = Bedürfnis
journal-filter-time = Zeit
journal-filter-all = alles
journal-filter-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
journal-filter-own = eigene Worte
journal-filter-none = Nichts gefunden mit diesen Filtern. Esc nimmt sie weg.
journal-edited = geändert am { $date }

## Search

search-empty = Nichts gefunden mit diesem Wort.
search-title = Suche
search-label = Suche:
search-found = { $count ->
    [one] 1 gefunden von { $total }
   *[other] { $count } gefunden von { $total }
}
search-hint = Tipp ein Wort, oder wähl mit Tab einen Filter.
search-still = … sucht noch

## Insights

insights-title = Einblicke
insights-view-words = Wörter
insights-view-calendar = Kalender
insights-view-together = Zusammen
insights-period-weeks = letzte { $count } Wochen
insights-period-all = alles
insights-n = { $count ->
    [one] Gezählt in 1 Check-in.
   *[other] Gezählt in { $count } Check-ins.
}
insights-most = { $count ->
    [one] { $word } hast du 1 Mal genannt.
   *[other] { $word } hast du { $count } Mal genannt.
}
insights-together = { $count ->
    [one] { $word } und { $other } standen 1 Mal zusammen.
   *[other] { $word } und { $other } standen { $count } Mal zusammen.
}
insights-times = { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
insights-needs = Bedürfnisse
insights-feelings = Gefühle
insights-body = Körper
insights-strands = Nach Faden
insights-strand-yourself = du selbst
insights-strand-others = andere
insights-strand-here = Hier und Jetzt
insights-pages = Seiten mit "{ $word }"
insights-open = Enter auf einem Wort zeigt die Seiten.
insights-note = Das ist nur gezählt. Es sagt nicht, wie es dir geht.
insights-few = Noch zu wenig zum Zählen. Das ist auch nicht nötig.
insights-table-word = Wort
insights-table-count = Anzahl
insights-own = Eigene Worte
insights-finer = Feinere Wörter
insights-feared = Was du befürchtet hast
insights-feared-all = Alle Seiten
insights-feared-n = { $count ->
    [one] Rückblick auf 1 Begegnung.
   *[other] Rückblick auf { $count } Begegnungen.
}
insights-and = { $words } und { $last }
insights-week = Woche vom { $date }
insights-busy = … zählt noch

## Export

export-title = Exportieren
export-what-q = Was möchtest du mitnehmen?
export-what-all = alles
export-what-period = einen Zeitraum
export-what-circle = den Kreis (Poster)
export-how-q = Wie?
export-how-markdown = lesbar (Markdown)
export-how-html = zum Drucken (HTML)
export-how-csv = als Tabelle (CSV)
export-how-json = anderes Programm (JSON)
export-who-q = Für wen?
export-who-me = für mich: alles
export-who-share = zum Teilen: wähl einzelne Teile
export-part-feelings = Gefühle und Bedürfnisse
export-part-encounters = Begegnungen
export-part-text = freier Text
export-part-names = ohne Namen
export-part-circle = Kreis
export-part-compassion = harte Gedanken
export-period-from = Von
export-period-to = Bis einschließlich
export-file-title = Tagebuch
export-file-evenings = { $count ->
    [one] 1 Abend, { $date }
   *[other] { $count } Abende, { $date }
}
export-file-left_out = Weggelassen: { $words }.
export-file-names = Namen
export-table-date = Datum
export-table-time = Zeit
export-table-kind = Übung
export-table-rest = Übriges
export-file-made = Erstellt am { $date }.
export-where-q = Wohin?
export-open_file = Achtung: Diese Datei ist nicht abgeschlossen. Wer an sie herankommt, kann sie lesen.
export-preview = { $count ->
    [one] Das kommt mit: 1 Seite. Enter schreibt die Datei.
   *[other] Das kommt mit: { $count } Seiten. Enter schreibt die Datei.
}
export-still = … exportiert noch
export-reading = … liest noch
export-preview-more = Das ist der Anfang. Der Rest geht so weiter.
export-not_written = Es wurde nichts geschrieben.
export-do = Exportieren
export-done = Die Datei liegt in { $path }.
export-exists = Diesen Namen gibt es schon. Vorschlag: { $path }
export-no_name = Wähl zuerst einen Ort.
export-empty = Hier steht noch nichts zum Mitnehmen.
export-choose = So bleibt nichts zum Teilen übrig. Wähl etwas dazu mit --with { $these }.
export-choose-parts = So bleibt nichts zum Teilen übrig. Wähl noch Teile dazu.
export-busy = Dein Tagebuch wird vorbereitet…

## Import

import-done = { $count ->
    [0] Es ist nichts dazugekommen. Was da war, ist noch da.
    [one] 1 Seite hinzugefügt. Was da war, ist noch da.
   *[other] { $count } Seiten hinzugefügt. Was da war, ist noch da.
}
import-would = { $count ->
    [0] Es käme nichts dazu. Es hat sich nichts geändert.
    [one] 1 Seite käme dazu. Es hat sich noch nichts geändert.
   *[other] { $count } Seiten kämen dazu. Es hat sich noch nichts geändert.
}
import-there = { $count ->
    [one] 1 Seite war schon da.
   *[other] { $count } Seiten waren schon da.
}
import-erased = { $count ->
    [one] 1 Seite hattest du für immer gelöscht. Sie bleibt weg.
   *[other] { $count } Seiten hattest du für immer gelöscht. Sie bleiben weg.
}
import-left = { $count ->
    [one] Das konnte nicht mit:
   *[other] Diese { $count } konnten nicht mit:
}
import-bare = { $count ->
    [one] Bei 1 Seite blieb etwas zurück, zum Beispiel Bild oder Ton.
   *[other] Bei { $count } Seiten blieb etwas zurück, zum Beispiel Bild oder Ton.
}
import-share = Diese Datei wurde zum Teilen erstellt. Sie kann nicht zurück. Es hat sich nichts geändert.
import-broken = Diese Datei ist nicht heil: abgebrochen oder beschädigt. Es hat sich nichts geändert.
import-empty = Das ist leer: Es steht nichts darin. Es hat sich nichts geändert.
import-unread = { $path } ist nicht zu lesen.
import-not_there = { $path } gibt es nicht.
import-closed = { $path } darf nicht gelesen werden.
import-again = Noch ist nicht alles darin. Mach es noch einmal. Nichts kommt doppelt hinein.
import-none = Alles aus dieser Datei war schon da.
import-unknown = Diese Datei erkenne ich nicht. Es hat sich nichts geändert. Was geht: verbinding, Day One, jrnl, tui-journal, Diarium, Daylio, oder ein Ordner mit Markdown.
import-locked = Dieses Tagebuch hat jrnl abgeschlossen. Es hat sich nichts geändert. Schließ es mit jrnl --decrypt auf, und versuch es dann noch einmal.
import-packed = Diese Zip-Datei kann ich nicht entpacken. Es hat sich nichts geändert. Entpack sie selbst, und wähl die Datei darin.
import-no_pages = In diesem Ordner finde ich keine Seiten mit einem Datum. Es hat sich nichts geändert.
import-at-day = Seite vom { $date }
import-at-number = Seite { $number }
import-at-line = Zeile { $number }
import-why-no_date = es steht kein Datum dabei, das ich verstehe.
import-why-no_time = die Zeit verstehe ich nicht.
import-why-no_words = es stehen keine Worte darin.
import-why-year = dieses Jahr kann ich nicht speichern.
import-why-damaged = es fehlt etwas, oder es ist beschädigt.
import-why-not_text = das ist kein Text, den ich lesen kann.
import-why-unread = diese Datei darf ich nicht lesen.
import-why-unknown = diese Datei erkenne ich nicht.
import-why-empty = diese Datei ist leer.
import-why-shared = das wurde zum Teilen erstellt.
import-why-newer = das hat ein neueres Programm erstellt.
import-media-photo = [Foto]
import-media-video = [Video]
import-media-sound = [Ton]
import-media-file = [Datei]
import-busy = Die Datei wird gelesen…
import-title = Importieren
import-where-q = Welche Datei oder welchen Ordner möchtest du einlesen?
import-kinds = Ich kenne Dateien von Day One, jrnl, tui-journal, Diarium und Daylio. Auch einen Ordner mit Markdown, und den JSON-Export von verbinding.
import-stays = Die Datei selbst ändert sich nicht. Was schon da war, bleibt da.
import-do = Einlesen
import-more = Noch eine Datei
import-from_export = { $key }: eine Datei einlesen
import-no_path = Tipp zuerst, wo die Datei liegt.
import-check = Schau, ob der Pfad stimmt, oder wähl eine andere Datei.
import-unknown_here = Diese Datei erkenne ich nicht. Es hat sich nichts geändert. Unten steht, was ich kenne.
import-writing = Das wird jetzt gespeichert. Einen Moment.
import-stopped = Aufgehört. Es hat sich nichts geändert.
import-nothing_in = Es wurde nichts hinzugefügt.
import-rights = Das Programm darf nicht in { $path } schreiben.
import-unkept = Speichern hat nicht geklappt. Du kannst es noch einmal versuchen.
import-undo = Die Taste { $key } macht diesen Import rückgängig. Seiten, in die du selbst geschrieben hast, bleiben.
import-undone = Der Import ist rückgängig gemacht. Die Seiten liegen im Papierkorb.
import-redo = Die Taste { $key } holt sie wieder herein.
import-stay = { $count ->
    [one] 1 Seite blieb. Daran hatte sich etwas geändert.
   *[other] { $count } Seiten blieben. Daran hatte sich etwas geändert.
}

## Settings

settings-title = Einstellungen
settings-lang = Sprache
settings-lang-hint = Die Sprache des Programms. Was du geschrieben hast, bleibt, wie es ist.
settings-country = Land für die Hilfetelefone
settings-country-hint = Die Hilfetelefone dieses Landes stehen bei deinem Unterstützungskreis.
settings-space = Mehr Platz auf dem Bildschirm
settings-motion = Keine Bewegung auf dem Bildschirm
settings-motion-calm = ruhig
settings-motion-none = keine
settings-motion-short = Bewegung
settings-motion-short-hint = Keine: Beim Atmen stehen nur Wörter da.
settings-thought = Gedanke auf der Startseite
settings-thought-hint = Ein kurzer Satz unten auf der Startseite.
settings-reading = Lesen auf der Startseite
settings-reading-hint = Die Zeile zu den kurzen Seiten über die Übungen.
settings-folder = Ordner für dein Heft
settings-folder-hint = Hier liegen deine Seiten und dein Unterstützungskreis.
settings-erase = Alles löschen
settings-erase-hint = Dein ganzes Heft geht weg, für immer. Zuerst tippst du ein Wort.
settings-erase-q = Dein ganzes Heft löschen? Das lässt sich nicht rückgängig machen.
settings-erase-type = Tipp das Wort '{ $word }', um weiterzugehen.
settings-erase-word = löschen
settings-erased = Alles ist gelöscht. Du kannst neu anfangen, wann du möchtest.
settings-name = Dein Name
settings-name-hint = Nur für die Begrüßung auf der Startseite.
settings-name-empty = (leer)
settings-colours = Farben
settings-colours-hint = Helle Farben, dunkle Farben, oder keine.
settings-colours-follow = wie das Terminal
settings-colours-light = hell
settings-colours-dark = dunkel
settings-colours-none = keine
settings-background = Hintergrund des Terminals
settings-background-hint = An: Dein Terminal behält seinen Hintergrund. Die meisten Farben fallen dann weg.
settings-marks = Zeichen
settings-marks-hint = Wähl ASCII, wenn Zeichen seltsam aussehen.
settings-marks-full = schön
settings-marks-ascii = nur ASCII
settings-pace = Atem
settings-pace-hint = Das Tempo, in dem du mitatmen kannst.
settings-pace-ask = jedes Mal fragen
settings-day_ends = Ein Tag endet um
settings-day_ends-hint = Was du davor schreibst, gehört zum Abend vorher.
settings-mouse = Maus
settings-mouse-hint = Aus: Du kannst Text mit der Maus markieren.
settings-band = Faden auf der Startseite
settings-band-hint = Die Linie unter der Begrüßung, gewebt aus deinen Übungen.
settings-chip_order = Häufige Wörter zuerst
settings-chip_order-hint = An: Wörter, die du öfter wählst, stehen vorn. Aus: Alles bleibt am Platz.
settings-on = an
settings-off = aus
settings-yes = ja
settings-no = nein
settings-or = oder: { $text }
settings-pass = Passwortsatz
settings-pass-change = ändern
settings-pass-hint = Mit einem Passwortsatz kann niemand sonst deine Seiten lesen.
settings-pass-elsewhere = auf einem anderen Gerät
settings-pass-remove-q = Den Passwortsatz entfernen? Danach kann jeder, der an deine Dateien kommt, sie lesen.
settings-lock_after = Abschließen nach
settings-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
settings-never = nie
settings-lock_after-hint = So lange keine Taste: Dann schließt sich dein Heft ab. Dein Entwurf bleibt.
settings-cover_after = Abtauchen nach
settings-cover_after-hint = So lange keine Taste: Dann wird dein Bildschirm verdeckt.
settings-circle_open = Kreis ohne Passwortsatz
settings-circle_open-yes = ja
settings-circle_open-no = nein
settings-circle_open-no-hint = Nein: Ohne Passwortsatz stehen dort nur Hilfetelefone.
settings-circle_open-hint = Ja: Alle an diesem Computer können deinen Kreis lesen.
settings-cover = Beim Abtauchen
settings-cover-hint = { $cover } verdeckt den Bildschirm sofort. { $key } öffnet ihn wieder.
settings-cover-quit-hint = { $cover } schließt das Programm sofort. Alles ist gespeichert.
settings-cover-calendar = Kalender
settings-cover-empty = leerer Bildschirm
settings-cover-quit = beenden
settings-plain = Frage und Antwort, ohne Bildschirm
settings-plain-hint = An: Das Programm fragt Zeile für Zeile. Das passt zu einem Screenreader.
settings-numbers = Meine eigenen Nummern
settings-numbers-hint = Eigene Nummern bei den Hilfetelefonen, wie die deiner Hausarztpraxis.
settings-keys = Tasten
settings-keys-hint = Sieh dir an, was jede Taste tut. Du kannst Tasten ändern.
settings-keys-open = ansehen und ändern
settings-keys-taken = Die Taste { $key } wird schon benutzt für: { $text }
settings-keys-unknown = In config.toml steht eine Handlung, die es nicht gibt: { $text }
settings-keys-no_key = In config.toml steht eine Taste, die es nicht gibt: { $text }
settings-keys-where = Ändern kannst du sie in { $path }, unter [keys].
settings-keys-own = Von dir: { $text }
settings-trash = Papierkorb
settings-trash-hint = Was du wegnimmst, bleibt hier 30 Tage. { $key } zeigt, was darin liegt.
settings-trash-empty = leer
settings-trash-pages = { $count ->
    [one] 1 Seite, geht nach 30 Tagen weg
   *[other] { $count } Seiten, gehen nach 30 Tagen weg
}
settings-trash-q = Den Papierkorb leeren? Das lässt sich nicht rückgängig machen.
settings-group-screen = Bildschirm
settings-group-exercises = Mehr Übungen
settings-exercise-hint = Eine Übung mehr auf deiner Startseite: { $about }.
settings-group-privacy = Privates
settings-group-files = Dateien

## Help lines

helplines-title = Hilfetelefone
helplines-danger = Direkte Gefahr, für dich oder jemand anderen? Ruf { $number } an.
helplines-danger-name = Direkte Gefahr
helplines-overdose = Zu viel genommen? Ruf { $number } an. Auch wenn du zweifelst.
helplines-suicide = Denkst du an Suizid? Du kannst jetzt mit jemandem darüber reden: { $line }.
helplines-suicide-name = Gedanken an Suizid
helplines-listen = Möchtest du dir etwas von der Seele reden? { $line }.
helplines-listen-name = Jemand hört zu
helplines-addiction = Fragen zu Alkohol oder Drogen? { $line }.
helplines-gp-nl = Brauchst du bald Hilfe, ohne direkte Gefahr? Ruf deinen Hausarzt (huisarts) an. Ist die Praxis zu, dann den huisartsenpost.
helplines-gp-fill = Jede Region hat eine eigene Nummer. Trag deine hier ein.
helplines-gp-name = Hausarzt und Bereitschaft
helplines-gp-empty = noch nicht eingetragen
helplines-gp-do = Enter trägt deine Nummer ein.
helplines-withdrawal = Trinkst du jeden Tag viel? Hör nicht auf einmal auf. Sprich zuerst mit einem Arzt oder einer Ärztin. Das gilt auch für Beruhigungsmittel.
helplines-own = Meine eigenen Nummern
helplines-own-empty = Noch keine eigenen Nummern. Denk an deine Hausarztpraxis oder deine Begleitung.
helplines-circle = Mein Unterstützungskreis
helplines-cannot_call = Dieses Programm kann nicht anrufen. Nimm dein Telefon.
helplines-copy = Nummer kopieren
helplines-copied = Kopiert: { $number }
helplines-words = Keine Idee, wie du anfängst? Sag: Mir geht es nicht gut, und mir fällt es schwer, das zu sagen.
helplines-busy = Manchmal dauert es, bis jemand abhebt. Bleib dran, oder versuch eine andere Nummer.
helplines-checked = Geprüft: { $date }. Nummern können sich ändern.
helplines-edit = Stimmt etwas nicht? Du kannst jede Nummer ändern.
helplines-choose = Wähl dein Land
helplines-choose-other = Ein anderes Land wählen
helplines-choose-why = Dann siehst du die Hilfetelefone dieses Landes.
helplines-anywhere = Nummern je Land: zuerst für direkte Gefahr, dann für Gedanken an Suizid.
helplines-union = Direkte Gefahr, überall in der Europäischen Union: { $number }.
helplines-only_danger = Für dieses Land ist nur die Notrufnummer sicher. Andere Hilfetelefone stehen auf findahelpline.com.
helplines-last = Hilfe am Telefon: { $text }
helplines-short = Hilfetelefone
helplines-or = { $number } oder kostenlos { $line }
helplines-back = Zurück zu deinem Kreis: Esc
helplines-data-day_night = Tag und Nacht
helplines-data-chat = Chat: { $text }
helplines-data-call_charges = Normale Anrufkosten
helplines-data-weekdays = Mo-Fr { $hours }
helplines-data-free = Kostenlos
helplines-data-site = Siehe { $text }
helplines-data-text = SMS an { $number }
helplines-data-text-word = SMS mit { $word } an { $number }
helplines-data-french = auf Französisch
helplines-advice-name = Fragen zu psychischer Gesundheit
helplines-text-name = Reden per SMS
helplines-mental-name = Hilfe in psychischer Not
helplines-police-name = Polizei
helplines-addiction-name = Fragen zu Alkohol oder Drogen
helplines-violence-name = Gewalt oder Angst zu Hause
helplines-doctor-name = Arzt außerhalb der Sprechzeiten
helplines-note-no_emergency = Das ist keine Notrufnummer.
helplines-note-nhs_option = In England und Wales: Wähl die 2.

## Countries

country-ad = Andorra
country-ae = Vereinigte Arabische Emirate
country-ag = Antigua und Barbuda
country-ai = Anguilla
country-al = Albanien
country-am = Armenien
country-ar = Argentinien
country-as = Amerikanisch-Samoa
country-at = Österreich
country-au = Australien
country-aw = Aruba
country-az = Aserbaidschan
country-ba = Bosnien und Herzegowina
country-bb = Barbados
country-bd = Bangladesch
country-be = Belgien
country-bf = Burkina Faso
country-bg = Bulgarien
country-bh = Bahrain
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivien
country-bq = Karibische Niederlande
country-br = Brasilien
country-bs = Bahamas
country-bt = Bhutan
country-bw = Botsuana
country-by = Belarus
country-bz = Belize
country-ca = Kanada
country-ch = Schweiz
country-ci = Elfenbeinküste
country-cl = Chile
country-cm = Kamerun
country-cn = China
country-co = Kolumbien
country-cr = Costa Rica
country-cu = Kuba
country-cv = Kap Verde
country-cw = Curaçao
country-cy = Zypern
country-cz = Tschechien
country-de = Deutschland
country-dj = Dschibuti
country-dk = Dänemark
country-dm = Dominica
country-do = Dominikanische Republik
country-dz = Algerien
country-ec = Ecuador
country-ee = Estland
country-eg = Ägypten
country-es = Spanien
country-fi = Finnland
country-fj = Fidschi
country-fk = Falklandinseln
country-fm = Mikronesien
country-fo = Färöer
country-fr = Frankreich
country-gd = Grenada
country-ge = Georgien
country-gh = Ghana
country-gi = Gibraltar
country-gl = Grönland
country-gr = Griechenland
country-gt = Guatemala
country-gu = Guam
country-gy = Guyana
country-hk = Hongkong
country-hr = Kroatien
country-hu = Ungarn
country-id = Indonesien
country-ie = Irland
country-il = Israel
country-in = Indien
country-ir = Iran
country-is = Island
country-it = Italien
country-jo = Jordanien
country-jp = Japan
country-ke = Kenia
country-kg = Kirgisistan
country-kh = Kambodscha
country-ki = Kiribati
country-kn = St. Kitts und Nevis
country-kr = Südkorea
country-kw = Kuwait
country-ky = Kaimaninseln
country-kz = Kasachstan
country-lb = Libanon
country-lc = St. Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-lt = Litauen
country-lu = Luxemburg
country-lv = Lettland
country-ma = Marokko
country-mc = Monaco
country-md = Moldau
country-me = Montenegro
country-mh = Marshallinseln
country-mk = Nordmazedonien
country-ml = Mali
country-mn = Mongolei
country-mo = Macau
country-mp = Nördliche Marianen
country-mt = Malta
country-mu = Mauritius
country-mv = Malediven
country-mw = Malawi
country-mx = Mexiko
country-my = Malaysia
country-mz = Mosambik
country-ne = Niger
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Niederlande
country-no = Norwegen
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Neuseeland
country-om = Oman
country-pa = Panama
country-pg = Papua-Neuguinea
country-ph = Philippinen
country-pk = Pakistan
country-pl = Polen
country-pr = Puerto Rico
country-ps = Palästinensische Gebiete
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Katar
country-ro = Rumänien
country-rs = Serbien
country-ru = Russland
country-rw = Ruanda
country-sa = Saudi-Arabien
country-sc = Seychellen
country-se = Schweden
country-sg = Singapur
country-si = Slowenien
country-sk = Slowakei
country-sm = San Marino
country-sr = Suriname
country-sv = El Salvador
country-tc = Turks- und Caicosinseln
country-th = Thailand
country-tj = Tadschikistan
country-tn = Tunesien
country-to = Tonga
country-tr = Türkei
country-tt = Trinidad und Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tansania
country-ua = Ukraine
country-ug = Uganda
country-uk = Vereinigtes Königreich
country-us = Vereinigte Staaten
country-uy = Uruguay
country-uz = Usbekistan
country-va = Vatikanstadt
country-vc = St. Vincent und die Grenadinen
country-ve = Venezuela
country-vg = Britische Jungferninseln
country-vi = Amerikanische Jungferninseln
country-vn = Vietnam
country-vu = Vanuatu
country-ws = Samoa
country-xk = Kosovo
country-za = Südafrika
country-zm = Sambia
country-zw = Simbabwe
country-other = Ein anderes Land

## Help page

help-title = Erklärung zu: { $title }
help-here = Auf diesem Bildschirm
help-everywhere = Überall
help-writing = Beim Schreiben
help-about = Zu diesem Schritt
help-search = in der Erklärung suchen
help-check_in-body = Ein Signal deines Körpers braucht nichts zu bedeuten. Es darf einfach da sein. Weiß ich nicht ist auch eine Antwort.
help-check_in-feel = Du brauchst ein Gefühl nicht zu erklären. Ein Wort reicht.
help-check_in-need = Ein Bedürfnis ist keine Forderung. Du brauchst jetzt noch nichts damit zu tun.
help-check_in-note = Diese Seite ist für dich. Niemand sieht sie durch.
help-compassion = Du brauchst nichts an dir zu ändern. Kurz innehalten ist die ganze Übung.
help-encounter = Sicherheit geht vor. Du bestimmst selbst, was du teilst, und wann du aufhörst.
help-circle = Ein Kreis mit einem Namen wirkt auch. Ein Ort zählt genauso.
help-grounding = Deine Augen können offen bleiben. Wähl, was jetzt angenehm ist, und überspring den Rest.
help-small_step = Zu groß ist eine gute Antwort. Dann machst du den Schritt kleiner.
help-journal = Lesen darf mitten im Satz aufhören. Alles bleibt stehen.
help-trash = Was hier liegt, kannst du zurückholen. Nach 30 Tagen geht es von selbst weg.
help-insights = Hier sind Wörter gezählt, die du selbst gewählt hast.
help-reading = Die Ideen hinter den Übungen, in Kürze. Es wird nichts festgehalten.
help-reading_page = Mit { $key } liest du, was dahintersteht: { $title }.
help-privacy = Was wo liegt, und wer es lesen kann. Es wird nichts festgehalten.
help-export = Ein Export ist eine eigene Datei. Dein Tagebuch ändert sich dadurch nicht.
help-import = Du liest Seiten aus einem anderen Tagebuch ein. Nichts kommt doppelt hinein.
help-lock = Tipp deinen Passwortsatz und drück Enter. Hilfe und Hilfetelefone öffnen sich auch ohne.
help-passphrase = Ein Passwortsatz sind ein paar gewöhnliche Wörter. Nur du kennst sie.
help-settings = Jede Änderung wirkt sofort. Du kannst sie auch rückgängig machen.

## Palette

palette-prompt = Tipp, was du suchst.
palette-search = Im Tagebuch suchen: { $text }
palette-none = Nichts gefunden. Versuch ein anderes Wort.
palette-messages = letzte Meldungen
palette-synonyms-editor = vim, nano, emacs, langer Text
palette-synonyms-circle = Hilfe, Unterstützung, Panik, Suchtdruck, Verlangen, Drang, Krise, allein, anrufen
palette-synonyms-grounding = erden, Atem, Ruhe, Unruhe, Panik, Suchtdruck
palette-synonyms-compassion = streng, Kritik, milde, Selbstkritik, Mitgefühl
palette-synonyms-encounter = reden, Gespräch, zuhören, Verabredung, zurückblicken, Rückblick
palette-synonyms-small_step = Scham, ehrlich, fragen, zurückblicken, Rückblick
palette-synonyms-on_this_day = früher, damals, frühere Jahre, vor einem Jahr, heute
palette-synonyms-trash = weg, gelöscht, entfernt, zurückholen
palette-synonyms-reading = lesen, Hintergrund, Verbindung, Mauer, Scham, Genesung, warum
palette-synonyms-privacy = Datenschutz, wer liest mit, sicher, geheim, Passwortsatz, Netz, Auslagerung, Sicherung
palette-synonyms-export = mitnehmen, drucken, teilen
palette-synonyms-lock = abschließen, sperren, Passwortsatz, weggehen, beenden
palette-synonyms-import = einlesen, hinzufügen, übertragen, day one, jrnl, tui-journal, diarium, daylio, markdown
palette-synonyms-helplines = Not, Notruf, 112, 144, 116 117, Telefonseelsorge, Arzt

## Locked

lock-title = Dein Heft ist abgeschlossen.
lock-label = Passwortsatz
lock-support = Hilfe öffnen
lock-support-hint = dafür ist kein Passwortsatz nötig
lock-lost = Passwortsatz weg? Ohne ihn kann niemand deine Seiten lesen. Auch wir nicht.
lock-lost-circle = Dein Unterstützungskreis bleibt offen.
lock-opening = wird geöffnet…
lock-wait = Einen kleinen Moment.
lock-caps = Die Großschreibung ist an.
lock-damaged = Die Datei mit deinem Schlüssel ist nicht mehr heil. Dein Passwortsatz kann noch stimmen.
lock-damaged-safe = Deine Seiten haben sich nicht geändert.
lock-damaged-can = Leg eine ältere Kopie dieser Datei zurück, und versuch es noch einmal.
lock-elsewhere = Auf einem anderen Gerät wurde ein Passwortsatz gewählt.
lock-elsewhere-join = Mit dem Passwortsatz wird dein Heft auch auf diesem Gerät abgeschlossen.
lock-elsewhere-without = Ohne ihn bleiben die Seiten dieses anderen Geräts noch zu.
lock-without = Weiter ohne ihn

## Passphrase

place-passphrase = Passwortsatz
passphrase-set = Einen Passwortsatz wählen
passphrase-set-done = Dein Heft hat jetzt einen Passwortsatz.
passphrase-set-begun = Dein Heft hat jetzt einen Passwortsatz. Der Rest wird beim nächsten Öffnen abgeschlossen.
passphrase-change = Den Passwortsatz ändern
passphrase-change-done = Dein Heft hat jetzt einen anderen Passwortsatz.
passphrase-change-copies = Eine alte Kopie deines Ordners öffnet sich noch mit dem vorigen Passwortsatz.
passphrase-remove = Den Passwortsatz entfernen
passphrase-remove-done = Der Passwortsatz ist weg. Dein Heft öffnet sich ohne.
passphrase-remove-on = Entfernen
passphrase-on = Passwortsatz wählen
passphrase-old = Der jetzige Passwortsatz
passphrase-new = Der neue Passwortsatz
passphrase-word = Tipp zuerst das Wort, das oben steht.
passphrase-empty = Hier steht noch nichts.
passphrase-devices = Ein anderes Gerät mit demselben Ordner fragt danach auch nach diesem Passwortsatz.
passphrase-circle_locked = Dein Unterstützungskreis wird auch abgeschlossen. Die Hilfetelefone nicht.
passphrase-busy = Deine Dateien werden umgewandelt. Einen Moment, es geht nichts verloren.
passphrase-progress = { $done } von { $all } Dateien
passphrase-join = Auch auf diesem Gerät verwenden
passphrase-joined = Auch dieses Gerät nutzt jetzt den Passwortsatz.
passphrase-left = { $count ->
    [one] 1 Datei blieb, wie sie war. Beim nächsten Öffnen versuche ich es wieder.
   *[other] { $count } Dateien blieben, wie sie waren. Beim nächsten Öffnen versuche ich es wieder.
}
passphrase-others = { $count ->
    [one] 1 Datei eines anderen Geräts ist noch zu lesen. Jenes Gerät schließt sie selbst ab.
   *[other] { $count } Dateien anderer Geräte sind noch zu lesen. Jene Geräte schließen sie selbst ab.
}
passphrase-key_stays = Ein anderes Gerät braucht den Passwortsatz noch, bis du ihn dort entfernst.
passphrase-already = Es gibt schon einen Passwortsatz, hier oder auf einem anderen Gerät.
passphrase-none = Es gibt keinen Passwortsatz mehr.
passphrase-failed = Das hat nicht geklappt. Was du geschrieben hast, ist noch da. Du kannst es noch einmal versuchen.
passphrase-rights = Das Programm darf nicht in { $path } schreiben.

## Cover

cover-title = { $month } { $year }
cover-weekdays = Mo Di Mi Do Fr Sa So

## Errors

error-save = Speichern hat nicht geklappt. Dein Text steht noch auf dem Bildschirm. Versuch es noch einmal, oder kopier deinen Text.
error-save-full = Die Festplatte ist voll. Mach etwas Platz und versuch es noch einmal.
error-save-rights = Das Programm darf nicht in { $path } schreiben. Wähl bei den Einstellungen einen anderen Ordner.
error-save-title = Speichern hat nicht geklappt
error-save-safe = Was du geschrieben hast, steht noch auf dem Bildschirm und im Speicher.
error-gone = Diese Seite wurde woanders gelöscht. Was du hier tippst, wird nicht gespeichert.
error-open = Dein Heft öffnet sich nicht. Es ist nichts gelöscht. Die Datei liegt in { $path }.
error-damaged = Ein Teil des Hefts ist nicht zu lesen. Der Rest ist noch da.
error-pass = Dieser Passwortsatz stimmt nicht. Versuch es in Ruhe noch einmal.
error-small = Das Fenster ist zu klein. Mach es größer, dann geht es weiter.
error-export = Die Liste ließ sich nicht erstellen. Dein Unterstützungskreis ist noch heil.
error-copy = Kopieren klappt hier nicht. Schreib die Nummer ab: { $number }
error-date = Dieses Datum verstehe ich nicht. Zum Beispiel: 24. November.
error-date-past = Dieser Tag ist schon vorbei. Ein Tag, der noch kommt, geht.
error-year = Wähl ein Jahr von 1 bis 9999.
error-key = Diese Taste tut hier nichts.
error-settings = In { $path } steht etwas, das nicht zu lesen ist. Nimm es heraus, und starte neu.
error-unknown = Etwas ging schief. Das liegt am Programm. Was gespeichert war, ist noch da.
error-detail = Mehr dazu: { $detail }
error-help = Das kann helfen:
error-retry = Noch einmal versuchen
error-elsewhere = Woanders speichern
error-copy_text = Den Text kopieren
error-go_on = Weiter ohne Speichern. Ich frage später wieder.
error-panic = Das Programm hat aufgehört. Was du geschrieben hast, liegt in { $path }.
error-newer = Dieses Heft wurde mit einem neueren Programm erstellt. Es hat sich nichts geändert.

# Warum etwas nicht ging: das Ende eines Satzes
reason-not_there = es ist nicht da
reason-rights = du hast dafür keine Rechte
reason-read_only = dort kann nur gelesen werden
reason-full = die Festplatte ist voll
reason-not_a_file = es ist keine gewöhnliche Datei
reason-too_large = es ist zu groß
reason-links = die Verweise gehen im Kreis
reason-name = dieser Name geht hier nicht
reason-there = dort ist schon etwas
reason-in_use = ein anderes Programm benutzt es gerade
reason-nobody = niemand nimmt es an
reason-coded = der Text ist auf unbekannte Weise gespeichert
reason-disk = die Festplatte oder das System meldet einen Fehler
reason-empty = die Datei ist leer
reason-cut_off = die Datei hört mittendrin auf
reason-unsound = die Datei ist beschädigt
reason-twice = zwei Dinge stehen unter einem Namen
reason-entry = Seite { $number } in dieser Datei ist nicht heil
reason-newer = ein neueres Programm hat es erstellt
reason-not_ours = es gehört einem anderen Programm
reason-not_back = es wäre nicht gut zurückzulesen
reason-busy = ein anderes Fenster speichert gerade
reason-gone = diese Seite gibt es nicht mehr
reason-year = das Jahr liegt nicht zwischen 1 und 9999
reason-too_many = es sind zu viele Dateien
reason-left_alone = es bleibt, wie es ist
reason-line = Zeile { $number } ist nicht zu verstehen
reason-settings = die Einstellungen sind nicht zu lesen
reason-locked = das Heft ist abgeschlossen
reason-other_key = es gehört zu einem anderen Schlüssel, oder es ist beschädigt
reason-unknown = warum, ist nicht bekannt
error-maybe_copied = Vielleicht kopiert. Hier steht es noch einmal: { $number }
error-no_lock = Dieser Ordner lässt sich nicht sperren. Nutze dein Heft dort immer nur in einem Fenster.
error-time = Diese Zeit verstehe ich nicht. Zum Beispiel: 16:00.

## Plain mode

plain-keys = Tipp { $support } für Hilfe, { $back } für zurück, { $help } für Erklärung, { $quit } zum Aufhören.
plain-back = z
plain-question = Frage { $step } von { $total }.
plain-numbers = Nummern mit Leerzeichen dazwischen, oder eigene Worte. Leer überspringt.
plain-chosen = Gewählt: { $words }.
plain-added = Dazugeschrieben: { $text }.
plain-not_listed = { $number } steht nicht dabei. Wähl 1 bis { $count }, oder schreib eigene Worte.
plain-editor = Tipp { $key } für deinen eigenen Editor.
plain-end_dot = Beende den Text mit einer Zeile, in der nur ein Punkt steht.
plain-review = Das hast du aufgeschrieben:
plain-save-q = Speichern? Enter ist ja. Mit { $back } gehst du zurück. Mit { $quit } bleibt es ein Entwurf.
plain-resume = Enter, um weiterzugehen, wo du warst.
plain-next = Enter, um weiterzugehen.
plain-saved = Gespeichert am { $date }.
plain-draft = Entwurf gespeichert.
plain-rights = Das Programm darf nicht in { $path } schreiben. Wähl mit --home einen anderen Ordner.
plain-breath = Atme in deinem Tempo ein. Enter bei jedem Atemzug, oder tipp fertig.
plain-breath-done = fertig
plain-only_numbers = Wähl eine Nummer von 1 bis { $count }, oder lass es leer.

## Command line

cli-about = Ein ruhiges Heft im Terminal, für Menschen auf dem Weg der Genesung.
cli-check_in = Kurz spüren, wie es ist.
cli-compassion = Eine Pause, wenn du streng mit dir bist.
cli-encounter = Eine Begegnung vorbereiten, oder zurückblicken.
cli-circle = Dein Unterstützungskreis und die Hilfetelefone.
cli-read = Kurze Seiten über die Ideen hinter den Übungen.
cli-privacy = Was wo liegt, wer es lesen kann, und was ein Passwortsatz tut.
cli-page = Name einer Seite, oder ein Wort aus dem Titel.
cli-read-unknown = Es gibt keine Seite { $name }. Mit verbinding read siehst du, welche es gibt.
cli-grounding = Kurz zurück dahin, wo du bist.
cli-small_step = Jemandem etwas von dir zeigen.
cli-note = Frei schreiben.
cli-list = Dein Tagebuch als Liste, Neuestes zuerst.
cli-show = Eine Seite lesen.
cli-search = In deinem Tagebuch suchen.
cli-export = Dein Tagebuch als Datei mitnehmen.
cli-import = Seiten aus einem Export oder einem anderen Tagebuch hinzufügen.
cli-passphrase = Einen Passwortsatz wählen, ändern oder entfernen.
cli-passphrase-set = Wähl einen Passwortsatz. Dann wird dein Heft abgeschlossen.
cli-passphrase-change = Wähl einen anderen Passwortsatz.
cli-passphrase-remove = Entferne den Passwortsatz. Dann ist dein Heft wieder normal zu lesen.
cli-passphrase_fd = Lies den Passwortsatz aus Dateinummer N, einen je Zeile.
cli-passphrase-new = Neuer Passwortsatz
cli-passphrase-nothing = Es hat sich nichts geändert.
cli-passphrase-no_fd = Diese Dateinummer ist nicht zu lesen. Sieh sie dir noch einmal an.
cli-passphrase-busy = Deine Dateien bekommen ihre andere Form…
cli-passphrase-is_set = Dein Heft ist jetzt verschlüsselt. Dein Passwortsatz öffnet es.
cli-passphrase-is_changed = Ab jetzt gilt dein neuer Passwortsatz.
cli-passphrase-is_removed = Der Passwortsatz ist weg. Dein Heft ist wieder normal zu lesen.
cli-passphrase-there = Dein Heft hat schon einen Passwortsatz. Ein anderer geht mit: verbinding passphrase change.
cli-passphrase-none = Dieses Heft hat hier keinen Passwortsatz. Wählen geht mit: verbinding passphrase set.
cli-passphrase-damaged = Dein Passwortsatz kann stimmen, aber der Schlüssel ist beschädigt. { $path }: { $detail }. Leg eine Kopie dieser Datei zurück.
cli-passphrase-elsewhere = Ein anderes Gerät hat einen Passwortsatz gewählt. Ohne ihn bleiben dessen Seiten zu.
cli-passphrase-left = { $path } konnte nicht mit: { $detail }. Die Datei ist noch da.
cli-passphrase-others = { $count ->
    [one] Eine Datei eines anderen Geräts ist noch ohne Passwortsatz zu lesen. Das ändert sich, wenn du dort verbinding öffnest.
   *[other] { $count } Dateien anderer Geräte sind noch ohne Passwortsatz zu lesen. Das ändert sich, wenn du dort verbinding öffnest.
}
cli-passphrase-stays = Ein anderes Gerät nutzt den Passwortsatz noch. Darum bleibt der Schlüssel.
cli-doctor = Alles nachlesen: was nicht stimmt und was gut ist.
cli-doctor-fine = Alles ist zu lesen.
cli-doctor-bad = { $count ->
    [one] 1 Datei ist nicht zu lesen. Es ist nichts gelöscht.
   *[other] { $count } Dateien sind nicht zu lesen. Es ist nichts gelöscht.
}
cli-doctor-repair = Mit --repair wird { $path } beiseitegelegt, und die letzte gute Kopie kommt zurück.
cli-doctor-repaired = Repariert mit der letzten guten Kopie, falls es eine gab. Die alte Datei liegt in { $path }. Was später kam, liegt nur dort.
cli-verbose = Sag auch, was der Computer selbst dazu sagt.
cli-doctor-draft = Ein Entwurf ist nicht zu lesen und bleibt liegen: { $path }.
cli-repair = Leg kaputte Dateien beiseite und hol die letzte gute Kopie zurück.
cli-doctor-no_locks = Auf dieser Festplatte bemerken sich zwei Fenster nicht. Nutze lieber eins zur Zeit.
cli-doctor-helplines_old = Die Hilfetelefone wurden vor mehr als einem Jahr geprüft.
cli-where = Jeder Ordner und jede Datei, und dass es kein Netz gibt.
cli-where-network = Dieses Programm benutzt kein Netz.
cli-erase = Alles löschen, oder eine Seite für immer.
cli-erase-one-q = Diese Seite für immer löschen? Das lässt sich nicht rückgängig machen.
cli-erase-nothing = Es ist nichts gelöscht.
cli-erase-failed = Noch ist nicht alles gelöscht. { $path }: { $detail }. Versuch es noch einmal.
cli-exercise = Die Übungen, auch deine eigenen.
cli-exercise-list = Zeig die Übungen.
cli-exercise-check = Prüf eine Datei, und sag, was nicht stimmt.
cli-file = Die Datei.
cli-source = Eine Datei oder ein Ordner; - ist, was hereinkommt.
cli-exercise-wrong = { $path }, Zeile { $line }: { $detail } Das Programm macht ohne diese Übung weiter.
cli-exercise-add = Füg eine Übung hinzu.
cli-exercise-remove = Nimm eine Übung weg. Deine Seiten bleiben.
cli-exercise_name = Der Name, oder der Titel: letter, Brief.
cli-exercise-added = { $name } steht jetzt bei deinen Übungen.
cli-exercise-removed = { $name } steht nicht bei deinen Übungen. Seiten, die du geschrieben hast, bleiben.
cli-exercise-unknown = { $what } kenne ich nicht. Zur Wahl stehen: { $these }.
cli-exercise-there = { $what } steht schon bei deinen Übungen.
cli-exercise-asleep = Diese Übung kannst du hinzufügen mit: verbinding exercise add { $name }.
cli-reminder = Jeden Abend ein kurzer Gruß, wenn du das möchtest.
cli-reminder-set = Zeig jeden Abend einen Gruß, zu dieser Zeit.
cli-reminder-off = Kein Gruß mehr. Es bleibt nichts davon zurück.
cli-reminder-show = Gibt es einen Gruß, und um wie viel Uhr?
cli-time = Die Zeit, zum Beispiel 21:00.
cli-print = Zeig nur, was systemd, launchd oder Windows braucht.
cli-reminder-time = Diese Zeit verstehe ich nicht. Tipp zum Beispiel: verbinding reminder set 21:00
cli-reminder-is_set = Jeden Abend um { $time } steht "{ $words }" auf deinem Bildschirm. Mehr nicht.
cli-reminder-is_off = Es kommt kein Gruß mehr, und nichts davon ist noch da.
cli-reminder-none = Es kommt kein Gruß.
cli-reminder-no_systemd = Hier ist kein systemd, das das kann. Mit --print siehst du, was nötig ist.
cli-reminder-how-systemd = Leg das als zwei Dateien in ~/.config/systemd/user. Danach: systemctl --user enable --now verbinding-reminder.timer
cli-reminder-how-launchd = Leg das in ~/Library/LaunchAgents/verbinding-reminder.plist. Danach: launchctl load diese Datei.
cli-reminder-how-windows = Leg das in gruss.xml. Danach: schtasks /Create /TN verbinding-reminder /XML gruss.xml
cli-reminder-off-how = Nimm weg, was du dafür hingelegt hast. Mit set siehst du, wo das steht.
cli-example-reminder-print = für einen Mac
cli-reminder-words = Guten Abend.
cli-completions = Vervollständigung für deine Shell.
cli-man = Die Anleitung.
cli-man-manual = Handbuch von verbinding
cli-man-name = BEZEICHNUNG
cli-man-synopsis = ÜBERSICHT
cli-man-description = BESCHREIBUNG
cli-man-examples = BEISPIELE
cli-man-environment = UMGEBUNGSVARIABLEN
cli-man-files = DATEIEN
cli-man-status = EXIT-STATUS
cli-man-see = SIEHE AUCH
cli-man-env-locale = Die Sprache, wenn nichts anderes sie nennt.
cli-man-env-motion = Mit 0 bewegt sich nichts.
cli-man-env-editor = Dein eigener Editor, für einen langen Text.
cli-man-env-confine = Mit no sperrt sich das Programm nicht von Netz und anderen Dateien ab.
cli-man-file-data = Dein Tagebuch, dein Unterstützungskreis und Kopien.
cli-man-file-state = Entwürfe, und der Name dieses Geräts.
cli-man-file-config = Deine Einstellungen.
cli-man-file-exercises = Deine eigenen Übungen.
cli-man-status-done = Es hat geklappt.
cli-man-status-failed = Es hat nicht geklappt, oder nicht alles war zu lesen.
cli-man-status-wrong = Das Programm hat nicht verstanden, was getippt wurde.
cli-man-status-signal = Signal n hat das Programm beendet. Dein Text ist gespeichert.
cli-from = Ab diesem Tag, oder ab Anfang dieses Monats.
cli-to = Bis zu diesem Tag, oder bis Ende dieses Monats.
cli-on = Nur dieser Tag oder dieser Monat.
cli-on_this_day = Nur dieser Tag in früheren Jahren.
cli-last = Die letzte Zeit, zum Beispiel 14d, 8w, 3m oder 1y.
cli-kind = Nur diese Übungen. Siehe verbinding exercise list.
cli-strand = Nur dieser Faden: yourself, others oder here.
cli-contains = Nur mit diesen Wörtern.
cli-full = Der ganze Text.
cli-format = markdown, json, csv oder html.
cli-force = Überschreib eine vorhandene Datei.
cli-share = Lass weg, was du nicht teilen möchtest.
cli-with = Teil auch: feelings, needs, encounters, notes, circle oder thoughts.
cli-without_names = Ohne Namen.
cli-dry_run = Sag nur, was passieren würde.
cli-at = Der Moment dieser Seite.
cli-home = Nimm diesen Ordner für alles.
cli-log = Schreib ein Protokoll, ohne deine Worte.
cli-plain = Ohne ganzen Bildschirm: Frage und Antwort.
cli-lang = Die Sprache des Programms.
cli-no_color = Ohne Farbe.
cli-no_motion = Ohne Bewegung.
cli-json = Als JSON, für ein anderes Programm.
cli-poster = Erstell ein Poster zum Drucken.
cli-paper = Das Papier des Posters. Auf A4 ist eine Karte für den Geldbeutel dabei.
cli-edit = Ändere deinen Unterstützungskreis.
cli-out = Schreib in diese Datei, oder auf den Bildschirm.
cli-exists = { $path } gibt es schon. Wähl einen anderen Namen, oder nimm --force.
cli-nothing_in = Hier kommt nichts zum Lesen herein. Starte das Programm in einem Terminal.
cli-note-empty = Es kam kein Text. Nimm verbinding note < seite.txt, oder schreib in einem Terminal.
cli-note-coded = Dieser Text ist kein UTF-8. Es ist nichts gespeichert. Speicher ihn zuerst als UTF-8.
cli-edit-plain = Deinen Kreis änderst du auf dem ganzen Bildschirm: in einem Terminal, ohne --plain.
cli-closed = Dein Heft ist abgeschlossen. Öffne es zuerst im Terminal.
cli-id = Die ersten Zeichen einer Seite reichen.
cli-words = Nur Seiten mit all diesen Wörtern.
cli-shell = Deine Shell, zum Beispiel bash, zsh oder fish.
cli-help = Zeig diese Hilfe.
cli-version = Zeig die Version.
cli-help-usage = Aufruf
cli-help-commands = Befehle
cli-help-arguments = Angaben
cli-help-options = Optionen
cli-help-examples = Beispiele
cli-help-also = (auch: { $names })
cli-topic = Der Befehl, über den du mehr wissen möchtest.
cli-value-options = OPTIONEN
cli-value-command = BEFEHL
cli-value-date = TAG
cli-value-words = WÖRTER
cli-value-file = DATEI
cli-value-dir = ORDNER
cli-value-format = ART
cli-value-name = NAME
cli-example-home = die Startseite
cli-example-check_in = gleich ein Check-in
cli-example-circle = dein Unterstützungskreis auf Papier
cli-example-circle-small = klein, für den Spiegel
cli-example-export = dein Tagebuch als Datei
cli-example-plain = Zeile für Zeile
cli-example-still = ohne Bewegung
cli-example-note = ein Text als eine Seite
cli-example-import-own = ein Export von verbinding selbst
cli-example-import-day_one = Day One: JSON, als Zip oder einzeln
cli-example-import-jrnl = jrnl: das Tagebuch selbst, oder sein JSON
cli-example-import-tui_journal = tui-journal: das Tagebuch selbst, oder sein Export
cli-example-import-diarium = Diarium: JSON
cli-example-import-daylio = Daylio: CSV
cli-example-import-markdown = ein Ordner mit Markdown, mit Daten in den Namen
cli-example-import-pipe = was hereinkommt
cli-example-import-look = nur ansehen
cli-example-passphrase-fd = der Passwortsatz aus einer Datei
cli-example-erase = alles
cli-example-erase-one = eine Seite
cli-example-exercise-add = ein Brief an dich selbst dazu
cli-meant = Das verstehe ich nicht: { $what }. Meintest du { $near }? Siehe { $help }.
cli-not_understood = Das verstehe ich nicht: { $what }. Siehe { $help }.
cli-missing = Es fehlt noch etwas: { $what }. Siehe { $help }.
cli-none_of = { $flag } kennt { $what } nicht. Zur Wahl stehen: { $these }.
cli-not_like = { $flag } kennt { $what } nicht. Zum Beispiel: { $these }.
cli-like-day = 2026-11-22, gestern, letzten Freitag oder November
cli-like-last = 14d, 8w, 3m oder 1y
cli-like-at = "2026-11-20 21:00" oder "gestern 21:00"
cli-together = { $what } und { $other } gehen nicht zusammen. Wähl eins.
cli-twice = { $what } steht zweimal da. Einmal reicht.
cli-coded = Eines der Wörter ist kein UTF-8. Siehe { $help }.
cli-no_home = Es gibt keinen eigenen Ordner für dich. Wähl mit --home einen Ordner.
cli-settings = Deine Einstellungen sind nicht zu lesen und bleiben, wie sie sind: { $detail }.
cli-no_page = Keine Seite beginnt mit { $id }. Siehe verbinding list.
cli-many_pages = Mehr als eine Seite beginnt mit { $id }. Gib ein paar Zeichen mehr an.
cli-nothing_found = Nichts gefunden.
cli-locked = Dein Heft ist abgeschlossen. Öffne es mit deinem Passwortsatz: verbinding, oder --passphrase-fd.
cli-not_read = { $path } wurde nicht gelesen und nicht geändert: { $detail }.
cli-cannot_write = { $path } lässt sich nicht schreiben: { $detail }. Wähl einen anderen Ort.
cli-unwritten = Nicht alle Ausgaben ließen sich schreiben: { $detail }.
cli-where-journal = Tagebuch
cli-where-circle = Unterstützungskreis
cli-where-drafts = Entwürfe
cli-where-backup = Kopien
cli-where-damaged = Beiseitegelegt
cli-where-settings = Einstellungen
cli-where-exercises = Eigene Übungen
cli-where-device = Name dieses Geräts
cli-where-lock = Sperre beim Speichern
cli-where-before = Noch an einem früheren Ort
cli-where-tidied = Was schon aufgeräumt ist
cli-where-trash = Wie lange Seiten im Papierkorb liegen
cli-where-beyond = Dahin kommt es auch
cli-where-refused = Dieses Programm kann keine Verbindung aufbauen: durchgesetzt von Linux.
cli-where-closed = Andere Dateien kann es nicht öffnen: durchgesetzt von Linux.
cli-where-named = Eine Datei, die du nennst, öffnet ein eigener Teil ohne Verbindung.
cli-where-editor = Dein eigener Editor fällt nicht darunter.
cli-where-promise = Das ist ein Versprechen: Hier setzt es nichts durch.
cli-where-check = Eine Firewall, die je Programm fragt, kann es dir zeigen.
cli-where-files_promise = Dass es andere Dateien in Ruhe lässt, ist hier ein Versprechen.
cli-where-off = Die Durchsetzung ist aus: Das sagt VERBINDING_CONFINE.

# Eigene Übungen
own-good = { $path } stimmt: { $name }, { $count ->
    [one] ein Schritt
   *[other] { $count } Schritte
}.
own-mine = deine eigene
own-addable = hinzufügen mit: verbinding exercise add { $name }
own-wrong-short = { $path }, Zeile { $line }: { $detail }
own-wrong-unread = diese Datei ist nicht zu lesen: { $word }.
own-wrong-no_file = das ist keine gewöhnliche Datei, oder sie ist zu groß.
own-wrong-name = "{ $word }" geht nicht: nur kleine Buchstaben, Ziffern und _, mit einem Buchstaben vorn.
own-wrong-taken = der Name { $word } gehört zum Programm. Wähl einen anderen.
own-wrong-toml = das ist nicht zu verstehen. Schau auf Anführungszeichen, Klammern und die Art des Werts.
own-wrong-unknown = das Wort { $word } gehört hier nicht hin.
own-wrong-missing = hier fehlt { $word }.
own-wrong-one_of = "{ $word }" geht hier nicht. Zur Wahl stehen: { $these }.
own-wrong-twice = { $word } steht zweimal da.
own-wrong-no_steps = es steht noch kein [[step]] darin.

# Eigener Editor
editor-none = Es ist kein Editor eingestellt. Setz VISUAL oder EDITOR in deiner Shell.
editor-not_started = Dein Editor konnte nicht starten. Dein Text ist noch da.
editor-back = Der Text aus deinem Editor steht hier. Ctrl-Z holt den vorigen zurück.
editor-failed = Dein Editor hörte mit einem Fehler auf. Dein Text ist noch da.
editor-same = Es hat sich nichts geändert.
editor-empty = Die Datei war leer. Dein Text ist noch da.
editor-no_text = Hier gibt es keinen langen Text zu schreiben.
editor-let_go = Dieser Gedanke kommt auf keine Festplatte, also auch nicht in einen Editor.
editor-busy = Dein Editor ist noch offen. Was du dort speicherst, kommt beim nächsten Start in dein Tagebuch.
editor-stays = Es liegt noch Text aus deinem Editor in { $path }. Öffne ihn dort.
editor-left = Text aus deinem Editor war noch nicht gespeichert. Er steht jetzt in deinem Tagebuch.
