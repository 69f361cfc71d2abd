# Every word a person reads, in Dutch. The id is the code: `check_in-body-tension`.
# Invite, never order; short sentences, common words. Every language holds the same ids and arguments.

## Everywhere

common-next = Verder
common-back = Terug
common-skip = Overslaan
common-save = Bewaren
common-discard = Niet bewaren
common-stop = Stoppen
common-home = Begin
common-yes = Ja
common-no = Nee
common-not_yet = Nog niet
common-other = Iets anders
common-other-hint = Schrijf het in je eigen woorden.
common-dont_know = Weet ik niet
common-nothing = Niets bijzonders
common-multi = Je kunt er meer kiezen.
common-optional = Dit mag leeg blijven.
common-review = Zo staat het er nu. Klopt het voor je?
common-edit = Aanpassen
common-later = Je kunt dit later aanpassen of wissen.
common-enough = Nee, dit is genoeg
common-quit = Tot een andere keer.
common-close = Klaar
common-open = Openen
common-choose_none = Niets kiezen kan ook.
common-own_words = Of in je eigen woorden
common-step = stap { $step } van { $total }
common-step-short = { $step }/{ $total }
common-draft = concept
common-draft_saved = Concept bewaard.
common-saved = Bewaard.
common-saved-back = Bewaard. Met Esc ga je terug naar schrijven.
common-nothing_saved = Er is niets bewaard. Dat is ook goed.
common-nothing_changed = Er is niets veranderd. Dat is ook goed.
common-erased = Gewist.
common-undone = Teruggedraaid.
common-overtaken = Dit is intussen ergens anders veranderd. Dat blijft staan.
common-copied = Gekopieerd.
common-copied-note = Andere programma's op deze computer kunnen het klembord lezen.
common-support = steun
common-writing = je schrijft:
common-more = meer
common-today = vandaag
common-yesterday = gisteren
common-last_night = gisteravond
common-tonight = vanavond
common-tomorrow = morgen
common-new_line = nieuwe regel

## Short names of screens (crumbs, go-to box)

place-home = begin
place-check_in = check-in
place-compassion = zelfcompassie
place-encounter = ontmoeting
place-circle = steuncirkel
place-grounding = hier en nu
place-small_step = kleine stap
place-note = vrij schrijven
place-journal = dagboek
place-search = zoeken
place-insights = inzichten
place-export = exporteren
place-import = importeren
place-settings = instellingen
place-help = uitleg
place-on_this_day = op deze dag
place-trash = prullenbak
place-reading = lezen
place-privacy = privacy

## Dates

date-long = { $weekday } { $day } { $month }
date-full = { $weekday } { $day } { $month } { $year }
date-day_month = { $day } { $month }
date-day_month_year = { $day } { $month } { $year }
date-range = { $first } – { $last }
date-range-within_month = { $day }–{ $last }
date-with_time = { $date }, { $time }
date-weekday-1 = maandag
date-weekday-2 = dinsdag
date-weekday-3 = woensdag
date-weekday-4 = donderdag
date-weekday-5 = vrijdag
date-weekday-6 = zaterdag
date-weekday-7 = zondag
date-weekday_short-1 = ma
date-weekday_short-2 = di
date-weekday_short-3 = wo
date-weekday_short-4 = do
date-weekday_short-5 = vr
date-weekday_short-6 = za
date-weekday_short-7 = zo
date-month-1 = januari
date-month-2 = februari
date-month-3 = maart
date-month-4 = april
date-month-5 = mei
date-month-6 = juni
date-month-7 = juli
date-month-8 = augustus
date-month-9 = september
date-month-10 = oktober
date-month-11 = november
date-month-12 = december
date-month_short-1 = jan
date-month_short-2 = feb
date-month_short-3 = mrt
date-month_short-4 = apr
date-month_short-5 = mei
date-month_short-6 = jun
date-month_short-7 = jul
date-month_short-8 = aug
date-month_short-9 = sep
date-month_short-10 = okt
date-month_short-11 = nov
date-month_short-12 = dec
date-in-week = over een week
date-in-month = over een maand
date-in-three_months = over drie maanden
date-in-year = over een jaar
date-in-other = een andere dag

## Key labels (short, and `.long` for the help page)

keys-move = beweeg
keys-choose = kies
keys-choose-long = kies of laat los
keys-choose_next = kies, dan verder
keys-choose_open = kies, openen of verder
keys-let_go = laat los
keys-next = verder
keys-open = openen
keys-read = lezen
keys-save = bewaren
keys-back = terug
keys-background = achtergrond
keys-background-long = lezen waar de oefening vandaan komt
keys-back-long = één stap terug, niets kwijt
keys-home = begin
keys-field = volgend vak
keys-number = direct
keys-page = periode
keys-page-long = bladzij, periode of vraag
keys-search = zoek
keys-palette = opdracht
keys-palette-long = zoek een opdracht
keys-go = ga naar…
keys-undo = ongedaan
keys-undo-long = ongedaan maken, of opnieuw
keys-restore = terughalen
keys-erase = wissen
keys-erase-long = voorgoed wissen
keys-empty = legen
keys-edit = bewerk
keys-new = nieuw
keys-delete = weg
keys-filter = filter
keys-table = tabel
keys-poster = poster
keys-guide = afspraken
keys-guide-long = de drie afspraken lezen
keys-reorder = verschuif
keys-cover = wegduiken
keys-cover-long = scherm bedekken, { $key } opent het weer
keys-help = uitleg
keys-lock = op slot
keys-lock-long = je schrift nu op slot doen
keys-help-long = uitleg bij dit scherm
keys-quit = sluiten
keys-quit-long = sluiten, alles is bewaard
keys-redraw = scherm opnieuw tekenen
keys-support = steun
keys-support-long = steuncirkel en hulplijnen
keys-still = stil
keys-start = start
keys-own_editor = eigen editor
keys-own_editor-long = schrijf in je eigen editor
keys-no_motion = zonder beweging
keys-motion = met beweging
keys-stop_writing = stopt schrijven
keys-stop_writing-long = stopt, naar knop
keys-to_next = naar Verder
keys-to_save = naar Bewaren
keys-to_export = naar Exporteren
keys-to_import = naar Inlezen
keys-write_on = terug in de tekst
keys-erase_word = wis woord of regel
keys-change = verander
keys-view = weergave
keys-word = woord
keys-day = dag
keys-today = vandaag
keys-large = groot
keys-close = sluiten
keys-done = klaar
keys-skip = overslaan
keys-clear = wist en terug
keys-result = resultaat
keys-scan = code
keys-copy = kopieer
keys-export = exporteren
keys-import = inlezen
keys-stop = stoppen
keys-import-long = bestand inlezen
keys-next_item = volgende
keys-name-space = Spatie
keys-name-arrows = pijltjes
keys-name-up_down = op/neer
keys-name-up = pijl-op
keys-name-left_right = links/rechts
keys-letter = kies een letter

## First run

welcome-hello-title = Welkom
welcome-hello-body = Dit is een rustig schrift voor jezelf. Het is voor mensen in herstel. Van een verslaving, van psychische klachten, of van allebei. Je vindt er zes korte oefeningen. Je kiest zelf welke, wanneer en hoe vaak.
welcome-not-title = Wat dit niet is
welcome-not-body = Dit is geen behandeling. Het vervangt geen hulpverlener. Er leest niemand mee en er komt geen antwoord. Bij nood kan dit programma niets voor je doen. Mensen aan de telefoon wel. Druk op { $key } voor hun nummers.
welcome-words-title = Waar je woorden blijven
welcome-words-body-plain = Alles wat je schrijft, staat op deze computer. De map is { $path }. Er gaat niets naar internet. Wie bij jouw bestanden kan, kan ze ook lezen.
welcome-words-body-locked = Alles wat je schrijft, staat op deze computer. De map is { $path }. Er gaat niets naar internet. Je schrift zit op slot met een wachtzin. Ben je die zin kwijt, dan kan niemand het nog openen.
welcome-words-erase = Je kunt alles wissen. Dat staat bij Instellingen.
welcome-words-drafts = Wat nog niet af is, staat zolang in { $path }.
welcome-pace-title = In je eigen tempo
welcome-pace-body = Je kunt elke vraag overslaan. Je kunt halverwege stoppen. Schrijf je een week niet, dan verandert er niets. Wordt iets te veel? Druk op Esc.
welcome-country-q = In welk land ben je?
welcome-country-body = Dan zie je de hulplijnen van dat land. Je kunt dit later aanpassen.
welcome-country-none = Dat zeg ik liever niet
welcome-country-find = Typ een paar letters van je land.
welcome-country-find-key = Met / typ je een paar letters van je land.
welcome-country-type = Je kunt ook de naam van je land typen.
welcome-country-chosen = Je ziet nu de hulplijnen van { $country }.
welcome-country-not_said = Je ziet nu nummers van verschillende landen.
welcome-done = Klaar. Je kunt beginnen, of eerst rondkijken.
welcome-language-q = In welke taal?
welcome-plain = Gebruik je een schermlezer? Start dan met verbinding --plain.
welcome-name-q = Hoe mag ik je noemen? Dit mag leeg blijven.
welcome-circle-q = Wie of wat mag in je steuncirkel?
welcome-circle-hint = Eén naam of plek is genoeg om te beginnen. De rest kan later.
welcome-circle-later = Later
welcome-pass-q = Wil je een wachtzin op je schrift?
welcome-pass-no = Nu niet
welcome-pass-no-sub = kan altijd nog, bij Instellingen
welcome-pass-yes = Ja, nu een wachtzin kiezen
welcome-pass-circle = Je steuncirkel gaat ook open zonder wachtzin. Zo kun je er altijd bij.
welcome-pass-circle-off = Wil je dat niet? Zet het dan uit bij Instellingen.
welcome-pass-lost = Ben je de wachtzin kwijt, dan kan niemand je schrift nog openen.
welcome-pass-hint = Vier of vijf gewone woorden werken goed.
welcome-pass-twice = Nog een keer, voor de zekerheid
welcome-pass-differ = De twee zinnen zijn niet gelijk. Probeer het rustig nog eens.

## Home

home-greet-morning = Goedemorgen.
home-greet-afternoon = Goedemiddag.
home-greet-evening = Goedenavond.
home-greet-night = Het is nacht. Rustig aan.
home-greet-morning-name = Goedemorgen, { $name }.
home-greet-afternoon-name = Goedemiddag, { $name }.
home-greet-evening-name = Goedenavond, { $name }.
home-ask = Wat past er nu bij je?
home-nothing = Niets kiezen is ook goed.
home-circle = Steuncirkel
home-circle-sub = wie en waar, als het zwaar wordt
home-check_in = Dagelijkse check-in
home-check_in-sub = lijf, gevoel, behoefte
home-compassion = Zelfcompassiepauze
home-compassion-sub = als je streng bent voor jezelf
home-encounter = Echte ontmoeting
home-encounter-sub = praten en luisteren met iemand
home-grounding = Hier en nu
home-grounding-sub = even terug naar waar je bent
home-small_step = Kleine stap
home-small_step-sub = iets laten zien aan iemand
home-journal = Dagboek
home-journal-sub = vrij schrijven en teruglezen
home-insights = Inzichten
home-insights-sub = tellingen, geen scores
home-export = Exporteren
home-export-sub = meenemen of printen
home-settings = Instellingen
home-reading = Lezen
home-reading-sub = de ideeën achter de oefeningen
home-circle-in = in je cirkel
home-plan-later = straks
home-journal-last = laatst
home-resume = Verder: { $title }, { $day } ({ $step })
home-resume-short = Verder: { $title }, { $day }
home-resume-check_in = check-in
home-resume-compassion = zelfcompassiepauze
home-resume-encounter = ontmoeting
home-resume-grounding = hier en nu
home-resume-small_step = kleine stap
home-resume-note = bladzijde
home-resume-new = Een nieuwe beginnen
home-look_back = Terugkijken op je ontmoeting met { $name }?
home-look_back-short = Terugkijken op je ontmoeting?
home-look_back-later = Laat maar
home-look_back-read = { $name } van jezelf. Lezen?
home-look_back-read-short = Iets van jezelf. Lezen?
home-plan = { $day }: een ontmoeting met { $name }.
home-band-about = De draad onder de groet is geweven van dagen waarop je iets bewaarde. Andere dagen staan er niet in. De draad telt niets. ╲ jezelf   ╱ anderen   ─ hier en nu

## Short thoughts for home

thought-1 = Het hoeft niet mooi op papier.
thought-2 = Eén eerlijke zin is al veel.
thought-3 = Een gevoel is een bericht, geen bevel.
thought-4 = Langzaam is ook een tempo.
thought-5 = Wie luistert, hoeft niets te maken.
thought-6 = Moe zijn is ook een antwoord.
thought-7 = Een zware dag wist de vorige niet uit.
thought-8 = Hulp vragen is iets gewoons. Het voelt alleen vaak groot.
thought-9 = Je bent meer dan je ergste dag.
thought-10 = Uitrusten is ook iets doen.
thought-11 = Nee zeggen kan heel vriendelijk.
thought-12 = Niet weten wat je voelt, is een eerlijk begin.
thought-13 = Een berichtje van drie woorden telt ook.
thought-14 = Buiten is er bijna altijd iets te horen.

## 1. Daily check-in

check_in-title = Dagelijkse check-in
check_in-purpose = Kort merken hoe je erbij zit. Je hoeft niets te veranderen.
check_in-intro = Drie vragen, en ruimte om te schrijven. Een paar woorden zijn genoeg. Het duurt ongeveer vijf minuten, korter mag ook.
check_in-body-q = Wat merk je in je lijf?
check_in-body-tension = Spanning
check_in-body-relaxation = Ontspanning
check_in-body-energy = Energie
check_in-body-tiredness = Moeheid
check_in-body-soft = Is naar je lijf kijken nu niet fijn? Sla deze vraag dan over.
check_in-body-where-q = Waar merk je het?
check_in-body-where-head = hoofd
check_in-body-where-neck = nek en schouders
check_in-body-where-chest = borst
check_in-body-where-belly = buik
check_in-body-where-back = rug
check_in-body-where-arms = armen en handen
check_in-body-where-legs = benen en voeten
check_in-body-where-all = overal
check_in-body-where-open = waar merk je het
check_in-feel-q = Welk gevoel is er bij je?
check_in-feel-hint = Er kunnen er meer tegelijk zijn.
check_in-feel-anger = Boosheid
check_in-feel-sadness = Verdriet
check_in-feel-gladness = Blijdschap
check_in-feel-fear = Angst
check_in-feel-calm = Rust, kalm
check_in-feel-emptiness = Leegte
check_in-feel-finer-q = Past een van deze woorden beter? Overslaan kan ook.
check_in-feel-more = meer woorden
check_in-feel-finer-anger-irritated = geïrriteerd
check_in-feel-finer-anger-frustrated = gefrustreerd
check_in-feel-finer-anger-hurt = gekwetst
check_in-feel-finer-anger-furious = woedend
check_in-feel-finer-sadness-disappointed = teleurgesteld
check_in-feel-finer-sadness-lonely = eenzaam
check_in-feel-finer-sadness-powerless = machteloos
check_in-feel-finer-sadness-missing = gemis
check_in-feel-finer-gladness-relieved = opgelucht
check_in-feel-finer-gladness-grateful = dankbaar
check_in-feel-finer-gladness-proud = trots
check_in-feel-finer-gladness-hopeful = hoopvol
check_in-feel-finer-fear-restless = onrustig
check_in-feel-finer-fear-worried = bezorgd
check_in-feel-finer-fear-unsure = onzeker
check_in-feel-finer-fear-panic = in paniek
check_in-feel-finer-calm-safe = veilig
check_in-feel-finer-calm-content = tevreden
check_in-feel-finer-calm-quiet = stil
check_in-feel-finer-calm-at_home = op mijn plek
check_in-feel-finer-emptiness-flat = vlak
check_in-feel-finer-emptiness-numb = verdoofd
check_in-feel-finer-emptiness-far = ver weg
check_in-feel-finer-emptiness-no_interest = nergens zin in
check_in-feel-finer-more-shame = schaamte
check_in-feel-finer-more-guilt = schuldgevoel
check_in-feel-finer-more-craving = trek of drang
check_in-feel-finer-more-boredom = verveling
check_in-need-q = Waar heb je vandaag behoefte aan?
check_in-need-rest = Rust, pauze
check_in-need-contact = Contact
check_in-need-movement = Beweging
check_in-need-boundaries = Grenzen
check_in-need-gentleness = Zachtheid
check_in-need-first-q = Wat is daar een heel klein begin van?
check_in-need-first-hint = Bijvoorbeeld: een glas water, een appje, een rondje buiten.
check_in-need-hint = Je hoeft er nu nog niets mee te doen.
check_in-need-first-open = een heel klein begin
check_in-note-q = Wil je er nog iets bij schrijven?
check_in-note-hint = Niemand kijkt dit na.
check_in-saved-1 = Bewaard. Zo was het op dit moment.
check_in-saved-2 = Bewaard. Je hebt even naar jezelf geluisterd.
check_in-saved-3 = Bewaard. Je kunt het hierbij laten.
check_in-after-q = Wil je nog iets doen?
check_in-empty = Hier staat nog niets. Het kan beginnen met één woord.
check_in-sum-body = Lijf
check_in-sum-feel = Gevoel
check_in-sum-need = Behoefte
check_in-sum-first = Klein begin
check_in-sum-note = Erbij
check_in-offer-contact = Je noemde contact. Dit kan erbij passen:
check_in-offer-rest = Je noemde rust. Dit kan erbij passen:
check_in-offer-gentleness = Je noemde zachtheid. Dit kan erbij passen:
check_in-offer-boundaries = Je noemde grenzen. Dit kan erbij passen:
check_in-offer-circle = Mijn steuncirkel bekijken
check_in-offer-encounter = Een ontmoeting voorbereiden
check_in-offer-grounding = Hier en nu
check_in-offer-compassion = Zelfcompassiepauze
check_in-change = Nog iets aanpassen

## 2. Self-compassion pause

compassion-title = Zelfcompassiepauze
compassion-purpose = Een korte pauze voor als je streng bent voor jezelf.
compassion-thought-q = Wat zei je tegen jezelf?
compassion-thought-hint = Je kunt het opschrijven of alleen denken.
compassion-thought-keep = Bewaren in mijn dagboek
compassion-thought-release = Loslaten aan het eind
compassion-thought-release-hint = Loslaten betekent: deze gedachte komt nergens te staan.
compassion-pause-hurts = Dit doet pijn. Het is zwaar om zo over jezelf te denken.
compassion-pause-others = Anderen in herstel kennen deze stem ook. Je bent niet raar.
compassion-pause-breath = Adem mee
compassion-pause-hint = Een paar keer rustig ademen kan. Niets doen kan ook.
compassion-touch-q = Wat is nu prettig voor je lijf?
compassion-touch-heart = Een hand op mijn hart
compassion-touch-belly = Twee handen op mijn buik
compassion-touch-arms = Mijn armen om me heen
compassion-touch-hands = Mijn handen in elkaar
compassion-touch-hold = Een kussen of deken vasthouden
compassion-touch-none = Geen aanraking
compassion-phrase-q = Kies een zin. Zeg hem zacht, of denk hem.
compassion-phrase-1 = Dit is zwaar. Ik blijf bij mezelf.
compassion-phrase-own = Mijn eigen zin
compassion-phrase-own-hint = Wat zou je tegen een vriend zeggen?
compassion-phrase-stay = Blijf zo een paar rustige ademhalingen. Druk op Enter als het genoeg is.
compassion-phrase-2 = Ik doe wat ik vandaag kan.
compassion-phrase-3 = Herstel gaat niet in een rechte lijn.
compassion-phrase-4 = Ik mag dit nog leren.
compassion-phrase-mine = van mij: "{ $text }"
compassion-phrase-keep = bewaar deze zin bij mijn eigen zinnen
compassion-after-q = Hoe is het nu?
compassion-after-softer = Iets zachter
compassion-after-same = Hetzelfde
compassion-after-heavier = Zwaarder
compassion-after-heavier-text = Dat gebeurt vaker. Mildheid kan oude pijn naar boven halen. Je kunt hier stoppen.
compassion-after-heavier-offer = Wat helpt nu: de grond voelen, iemand uit je steuncirkel, of hulp bellen?
compassion-after-ground = De grond voelen
compassion-after-circle = Iemand uit mijn steuncirkel
compassion-after-lines = Hulp bellen
compassion-after-stop = Hier stoppen
compassion-saved = Bewaard. Deze zin is er weer als je hem nodig hebt.
compassion-empty = Je hebt nog geen eigen zin. De zinnen hierboven mag je lenen.
compassion-released = De gedachte is losgelaten. Alleen je zin is bewaard.
compassion-released-all = De gedachte is losgelaten. Er is niets bewaard.
compassion-released-rest = De gedachte is losgelaten. Wat je verder koos, is bewaard.
compassion-sum-thought = Gedachte
compassion-sum-breath = Adem
compassion-sum-touch = Aanraking
compassion-sum-phrase = Zin
compassion-sum-after = Daarna

## 3. Real encounter

encounter-title = Echte ontmoeting
encounter-purpose = Een afspraak om te praten en te luisteren, met iemand die je vertrouwt.
encounter-plan = Een ontmoeting voorbereiden
encounter-guide = De drie afspraken lezen
encounter-guide-title = De drie afspraken
reading-title = Lezen
reading-intro = Zes korte bladzijden: de ideeën achter de oefeningen. Lezen mag, het hoeft niet.
reading-exercise = Hierbij hoort: { $title }
reading-next = De volgende bladzijde
encounter-after = Terugkijken op een ontmoeting
encounter-after-felt-q = Wat voelde jij?
encounter-after-learned-q = Wat heb je geleerd, of wat nam je mee?
encounter-after-other-q = Wat zei de ander dat bij je bleef?
encounter-after-other-hint = Schrijf alleen op wat de ander goed vindt.
encounter-after-safe-q = Hoe veilig voelde het?
encounter-after-safe-yes = Veilig
encounter-after-safe-bit = Een beetje
encounter-after-safe-no = Niet zo
encounter-after-safe-no-text = Dat is naar. Het zegt niets over jouw waarde. Een volgende keer kun je iemand anders kiezen.
encounter-after-happened-q = Is het ervan gekomen?
encounter-after-happened-partly = Een beetje
encounter-after-happened-release = Ik laat het los
encounter-after-not_yet-text = Dat mag. Je kunt een nieuw moment kiezen, of het laten rusten.
encounter-after-release-text = Goed. Het plan gaat weg. Er blijft niets open staan.
encounter-after-fear-q = Hoe was het, vergeleken met waar je tegenop zag?
encounter-after-fear-then = Je schreef vooraf:
encounter-after-fear-lighter = Lichter dan ik dacht
encounter-after-fear-same = Ongeveer zoals ik dacht
encounter-after-fear-heavier = Zwaarder dan ik dacht
encounter-after-fear-words = Wat was er anders?
encounter-who-q = Met wie?
encounter-who-circle = Iemand uit mijn steuncirkel
encounter-who-friend = Een vriend of vriendin
encounter-who-family = Iemand uit mijn familie
encounter-who-peer = Iemand uit mijn herstelgroep
encounter-who-pro = Mijn therapeut of begeleider
encounter-who-none = Ik weet nog niemand
encounter-who-none-text = Dat kan. Een luisterlijn of een herstelgroep is ook een begin. Kijk bij de hulplijnen.
encounter-who-in_circle = uit je steuncirkel
encounter-who-own = Iemand anders
encounter-when-q = Wanneer en waar?
encounter-when-hint = Liefst een rustige plek. Samen wandelen kan ook.
encounter-when-today = vandaag
encounter-when-tomorrow = morgen
encounter-when-week = deze week
encounter-when-other = andere dag
encounter-when-later = nog geen dag
encounter-about-q = Waar wil je iets over zeggen?
encounter-about-hint = Begin klein. Jij bepaalt hoeveel.
encounter-about-mine = Hierover:
encounter-invite-label = Een bericht om te vragen
encounter-invite-text = Heb je deze week een halfuur? Ik wil graag echt met je praten. Je hoeft niets op te lossen.
encounter-invite-hint = Pas het aan tot het jouw woorden zijn.
encounter-invite-copy = Bericht kopiëren
encounter-g1-title = 1. Vertel over jezelf
encounter-g1-body = Begin je zin met ik. Zeg wat jij voelt, ziet of hoopt. Praat niet over wat er mis is met de ander.
encounter-g1-s1 = Ik voel me…
encounter-g1-s2 = Ik merk bij mezelf…
encounter-g1-s3 = Voor mij is het nu…
encounter-g1-s4 = Ik vind het lastig dat…
encounter-g1-s5 = Ik hoop…
encounter-g1-s6 = Ik snap dat jij het anders ziet. Voor mij…
encounter-g2-title = 2. Luister alleen
encounter-g2-body = Laat de ander uitpraten. Stilte is goed. Geef geen raad, ook geen goede. Vraag verder als je iets wilt weten.
encounter-g2-s1 = Vertel eens verder.
encounter-g2-s2 = Hoe was dat voor je?
encounter-g2-s3 = Wil je dat ik meedenk, of dat ik alleen luister?
encounter-g3-title = 3. Rond het samen af
encounter-g3-body = Neem op het eind een paar minuten. Zeg om de beurt wat je voelde, of wat je hebt geleerd.
encounter-g3-s1 = Ik voelde net…
encounter-g3-s2 = Ik neem mee dat…
encounter-g3-s3 = Hoe was dit voor jou?
encounter-pause-label = Als het te veel wordt
encounter-pause-text = Ik wil even stoppen. Kunnen we er later op terugkomen?
encounter-planned = Bewaard. Je afspraak met { $name } staat op { $date }.
encounter-planned-no_date = Bewaard. Een dag kiezen kan later.
encounter-saved = Bewaard. Deze ontmoeting is van jullie.
encounter-empty = Nog geen ontmoeting gepland. Je kunt alvast de drie afspraken lezen.
encounter-time-label = Tijd
encounter-where-label = Plek
encounter-fear-open = waar zie je tegenop
encounter-fear-q = Is er iets waar je tegenop ziet?
encounter-fear-hint = Dit mag leeg blijven. Na afloop kun je vergelijken.
encounter-ics = Agendabestand maken (.ics)
encounter-ics-done = Het bestand staat in { $path }.
encounter-ics-title = Afspraak met { $name }
encounter-starters = Zo kun je beginnen:
encounter-list-open = Gepland
encounter-back-title = Terugkijken: { $name }
encounter-sum-who = Met
encounter-sum-when = Wanneer
encounter-sum-place = Plek
encounter-sum-about = Hierover
encounter-sum-fear = Vooraf
encounter-sum-message = Bericht
encounter-sum-happened = Gebeurd
encounter-sum-felt = Gevoel
encounter-sum-learned = Geleerd
encounter-sum-other = De ander
encounter-sum-compared = Vergeleken
encounter-sum-compared_words = Anders
encounter-sum-safe = Veiligheid

## 4. Support circle, poster, wallet card

circle-title = Steuncirkel
circle-purpose = Een kort lijstje met mensen en plekken voor zware momenten.
circle-intro = Drie tot vijf is genoeg. Eén is een begin.
circle-kind-q = Wie of wat is het?
circle-kind-peer = Iemand uit mijn herstelgroep
circle-kind-friend = Een vriend of vriendin die luistert
circle-kind-pro = Een therapeut of begeleider
circle-kind-nature = Een stille plek buiten, in de natuur
circle-kind-family = Iemand uit mijn familie
circle-kind-line = Een hulplijn
circle-name-q = Naam
circle-name-hint = Een voornaam of een letter is genoeg.
circle-how-q = Hoe helpt dit je?
circle-how-hint = Bijvoorbeeld: luistert, lacht met me, maakt me rustig.
circle-reach-q = Hoe bereik je die?
circle-reach-hint = Een nummer, een adres, of welke dagen het kan.
circle-words-q = Wat kun je dan zeggen?
circle-words-hint = Bijvoorbeeld: heb je tien minuten? Ik heb een rotdag.
circle-knows-q = Weet deze persoon dat je mag bellen?
circle-knows-no-text = Je kunt het een keer vragen, als je wilt.
circle-knows-yes = weet dat ik mag bellen
circle-knows-no = weet het nog niet
circle-plan-q = Heb je een signaleringsplan of crisiskaart? Waar ligt die?
circle-plan-short = Signaleringsplan of crisiskaart
circle-more5 = Vijf is vaak genoeg. Meer kan ook.
circle-hang = Hang je lijstje op waar je vaak kijkt. Bij de spiegel, of op de koelkast.
circle-hang-why = Op een slechte dag denk je hier misschien niet aan. Dan hangt het er al.
circle-hang-privacy = Kijken er anderen mee? Zet er dan alleen op wat zij mogen weten.
circle-print = Lijstje maken om te printen
circle-print-done = Je lijstje staat in { $path }.
circle-print-head = Mijn steuncirkel
circle-print-cut = om uit te knippen
circle-print-danger = Bij direct gevaar: { $number }
circle-print-suicide = Denk je aan zelfdoding: { $line }
circle-print-no_words = zonder eerste woorden
circle-print-small = op klein papier (A6)
circle-empty = Nog leeg. Wie of wat hielp je ooit een beetje? Daar kun je beginnen.
circle-q = Wie of wat helpt je als het zwaar wordt?
circle-order-hint = Bovenaan staat wie je het eerst opzoekt.
circle-edit-title = Een naam of plek
circle-group-who = Wie of wat
circle-group-how = Hoe het helpt
circle-group-reach = Bereiken
circle-group-words = Eerste woorden
circle-group-knows = Weet het
circle-place-more = nog plek
circle-saved = { $count ->
    [one] Bewaard. Er staat één naam in je steuncirkel.
   *[other] Bewaard. Er staan { $count } namen in je steuncirkel.
}
circle-open_without = Deze cirkel gaat ook open zonder wachtzin.
circle-removed = { $name } staat niet meer in je steuncirkel.
circle-two_versions = Dit is op twee plekken aangepast. Beide staan hier.
circle-crisis-title = Je hoeft dit niet alleen te dragen.
circle-crisis-breath = adem mee
circle-crisis-grounding = hier en nu
circle-crisis-lines = hulplijnen
circle-crisis-empty = Nog niemand in je cirkel. De hulplijnen zijn er wel.
circle-crisis-add = Nu iemand toevoegen
circle-crisis-open = Mijn steuncirkel openen met de wachtzin
circle-crisis-locked = Je steuncirkel is op slot. De hulplijnen niet.
circle-crisis-copy_used = Dit is de laatste goede kopie van je steuncirkel.
circle-tiny = Maak het venster wat groter voor de rest.
circle-big-begin = Je kunt zo beginnen:
circle-big-next = Volgende: { $name }
circle-big-copy = Kopieer het nummer
circle-big-scan = Toon een code om te scannen met je telefoon
circle-big-all = Terug naar iedereen
circle-qr-hint = Houd de camera van je telefoon voor de code.
circle-qr-small = Hier is te weinig ruimte voor de code.
circle-cli-empty = Nog niemand in je cirkel. Met verbinding circle --edit voeg je iemand toe.
circle-cli-damaged = Je steuncirkel was niet te lezen. Dit is de laatste goede kopie.
circle-cli-locked = Je steuncirkel is op slot. Open hem met verbinding.
circle-sum-name = Naam
circle-sum-reach = Bereiken
circle-sum-what = Wie of wat
circle-sum-helps = Hoe het helpt
circle-sum-words = Eerste woorden
circle-sum-knows = Weet het

## 5. Here and now, and the breath

grounding-title = Hier en nu
grounding-purpose = Een paar minuten terug naar waar je bent.
grounding-eyes = Je ogen mogen open blijven. Stoppen kan altijd.
grounding-start-q = Waar begin je mee?
grounding-start-ground = De grond
grounding-start-breath = De adem
grounding-start-look = Rondkijken
grounding-start-all = Alle drie, één voor één
grounding-ground-text = Zet je voeten op de vloer. Duw zachtjes. Merk dat de grond je houdt.
grounding-ground-alt = Lig je of zit je anders? Merk dan je stoel, je bed of de muur.
grounding-breath-text = Adem rustig in. Laat de lucht langzaam weer gaan. Uit mag wat langer duren dan in.
grounding-breath-pace-q = Wil je een tempo?
grounding-breath-pace-46 = 4 tellen in, 6 tellen uit
grounding-breath-pace-34 = 3 tellen in, 4 tellen uit
grounding-breath-pace-own = Mijn eigen tempo
grounding-breath-pace-none = Liever geen adem
grounding-breath-in = in
grounding-breath-out = uit
grounding-breath-any = Een andere toets stopt het tempo.
grounding-breath-again = Met { $key } begint het tempo weer.
grounding-breath-next = Met { $key } komt het volgende woord.
grounding-breath-warn = Word je duizelig of onrustig? Laat de adem los. Kijk wat er in de kamer is.
grounding-breath-none-text = Goed. Kies je handen, of de geluiden in de buurt.
grounding-breath-in-long = adem in
grounding-breath-out-long = adem uit
grounding-breath-follow = Adem mee, of adem op je eigen manier.
grounding-breath-done = Verder wanneer jij wilt.
grounding-sound-text = Luister een poosje. Welk geluid is het verst weg?
grounding-hands-text = Wrijf je handen tegen elkaar. Merk of ze warm of koud zijn.
grounding-look-text = Kijk rustig rond. Noem wat er is. Eén ding is genoeg.
grounding-look-see = Ik zie
grounding-look-hear = Ik hoor
grounding-look-smell = Ik ruik
grounding-look-skip = Merk je bij iets niets? Ga dan verder.
grounding-look-aloud = Opschrijven hoeft niet. Hardop of in stilte kan ook.
grounding-orient = Het is { $day }, { $time }.
grounding-after-q = Hoe is het nu?
grounding-after-calmer = Rustiger
grounding-after-same = Hetzelfde
grounding-after-worse = Onrustiger
grounding-after-worse-text = Laat het los. Loop een stukje, drink iets kouds, of zoek iemand op.
grounding-after-circle = Iemand uit mijn steuncirkel
grounding-after-lines = De hulplijnen
grounding-after-stop = Hier stoppen
grounding-saved = Bewaard. Je was hier.
grounding-done = Klaar. Bewaren hoeft niet.
grounding-empty = Niets bewaard. Deze oefening werkt ook zonder schrijven.
grounding-stay = Blijf hier zo lang als je wilt.
grounding-none-hands = Mijn handen
grounding-none-sound = De geluiden in de buurt
grounding-sum-start = Begin
grounding-sum-breath = Adem
grounding-sum-instead = Aandacht
grounding-sum-see = Ik zie
grounding-sum-hear = Ik hoor
grounding-sum-smell = Ik ruik
grounding-sum-after = Daarna

## 6. Small step

small_step-title = Kleine stap
small_step-purpose = Schaamte houdt je stil. Met een kleine stap laat je iemand iets zien.
small_step-q = Welke stap past bij je?
small_step-honest = In een gesprek zeggen hoe het echt zit
small_step-honest-words = Eigenlijk is het anders dan ik net zei.
small_step-not_well = Zeggen dat het vandaag niet goed gaat
small_step-not_well-words = Ik heb vandaag een slechte dag.
small_step-ask = Hulp vragen, zonder sorry erbij
small_step-ask-words = Kun je morgen met me meegaan?
small_step-own = Een eigen stap
small_step-own-q = Welke stap is het?
small_step-who-q = Tegen wie?
small_step-who-hint = Liefst iemand met wie praten eerder goed ging.
small_step-size-q = Hoe voelt deze stap?
small_step-size-ok = Dit kan ik
small_step-size-tense = Spannend, maar het kan
small_step-size-big = Te groot
small_step-size-big-text = Maak hem kleiner. Eén zin. Eén mens. Eén bericht.
small_step-no_date = Er is geen haast bij.
small_step-after-q = Hoe ging het?
small_step-after-heard = Er werd geluisterd
small_step-after-heard-text = Je liet iets zien, en er was iemand bij.
small_step-after-odd = Het was wennen
small_step-after-odd-text = Nieuw voelt vaak vreemd. Dat slijt.
small_step-after-bad = Het viel tegen
small_step-after-bad-text = Dat doet zeer. Eén reactie is niet het hele verhaal. In je steuncirkel staan nog anderen.
small_step-after-bad-no_circle = Dat doet zeer. Eén reactie is niet het hele verhaal. Bij de hulplijnen zijn mensen die luisteren.
small_step-after-not_yet = Nog niet gedaan
small_step-after-not_yet-text = Goed. De stap blijft hier staan.
small_step-after-words = Wil je er iets over opschrijven?
small_step-saved = Bewaard. Klein is goed.
small_step-empty = Nog geen stap. Er is geen haast bij.
small_step-words-label = Zo kan het klinken:
small_step-smaller-q = Hoe kan hij kleiner?
small_step-smaller-hint = Eén zin is genoeg.
small_step-list = Deze stap staat er nog:
small_step-list-look = Vertellen hoe het ging
small_step-list-new = Een andere stap kiezen
small_step-list-remove = Deze stap weghalen
small_step-removed = De stap is weg. Dat is goed.
small_step-sum-step = Stap
small_step-sum-who = Tegen
small_step-sum-size = Voelt
small_step-sum-smaller = Kleiner
small_step-sum-size_smaller = Voelt dan
small_step-sum-how = Hoe het ging
small_step-sum-how_words = Erover

## Free writing

note-title = Vrij schrijven
note-hint = Schrijf wat er is. Zinnen hoeven niet te kloppen.
note-saved = Bewaard. Het staat in je dagboek.
note-sum-tags = Labels
note-sum-starred = Met een ster
note-sum-mood = Stemming
note-sum-location = Plaats
note-sum-weather = Weer
note-sum-music = Muziek
note-sum-people = Mensen
note-sum-tracker = Bijgehouden
note-sum-scales = Schalen
note-sum-rating = Cijfer
note-sum-priority = Voorrang
note-sum-folder = Map
note-sum-front_matter = Bovenaan stond

## Journal

journal-heavy = Is lezen nu te zwaar? Leg het weg. Het blijft staan.
journal-empty = Je schrift is nog leeg.
journal-empty-do = Enter begint een check-in.
journal-title = Dagboek
journal-count = { $count ->
    [one] 1 bladzijde, nieuwste eerst
   *[other] { $count } bladzijden, nieuwste eerst
}
journal-drafts = { $count ->
    [one] 1 concept
   *[other] { $count } concepten
}
journal-count_with_drafts = { $count ->
    [one] 1 bladzijde, { $drafts }
   *[other] { $count } bladzijden, { $drafts }
}
journal-order = Nieuwste eerst
journal-kind-check_in = Check-in
journal-kind-compassion = Pauze
journal-kind-encounter = Ontmoeting
journal-kind-circle = Cirkel
journal-kind-grounding = Hier en nu
journal-kind-small_step = Kleine stap
journal-kind-note = Vrij
journal-draft = concept, { $step }
journal-open = (opengelaten)
journal-planned = gepland voor { $date }
journal-on_this_day = Deze dag in eerdere jaren
journal-on_this_day-empty = Van deze dag staat er in eerdere jaren niets. Dat is ook goed.
journal-trash-toast = { $title } van { $date } ligt in de prullenbak.
journal-trash-all = Prullenbak legen
journal-trash-empty = Hier ligt nu niets dat je kunt terughalen.
journal-trash-until = Gaat weg op { $date }.
journal-restored = Teruggehaald.
journal-damaged = { $count ->
    [one] 1 bestand was niet te lezen. Het staat nog zoals het was: { $path }.
   *[other] { $count } bestanden waren niet te lezen. Ze staan nog zoals ze waren: { $path }.
}
journal-two_versions = Deze bladzijde is op twee plekken aangepast. Beide staan hier.
journal-version-another = andere versie
journal-version-keep = Deze houden
journal-filter-kind = soort
journal-filter-feel = gevoel
journal-filter-need = behoefte
journal-filter-time = tijd
journal-filter-all = alles
journal-filter-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
journal-filter-own = eigen woorden
journal-filter-none = Niets gevonden met deze filters. Esc haalt ze weg.
journal-edited = aangepast op { $date }

## Search

search-empty = Niets gevonden met dat woord.
search-title = Zoeken
search-label = Zoek:
search-found = { $count ->
    [one] 1 gevonden van { $total }
   *[other] { $count } gevonden van { $total }
}
search-hint = Typ een woord, of kies met Tab een filter.
search-still = … zoekt nog

## Insights

insights-title = Inzichten
insights-view-words = Woorden
insights-view-calendar = Kalender
insights-view-together = Samen
insights-period-weeks = laatste { $count } weken
insights-period-all = alles
insights-n = { $count ->
    [one] Telling over 1 check-in.
   *[other] Telling over { $count } check-ins.
}
insights-most = { $count ->
    [one] { $word } noemde je 1 keer.
   *[other] { $word } noemde je { $count } keer.
}
insights-together = { $count ->
    [one] { $word } en { $other } stonden 1 keer samen.
   *[other] { $word } en { $other } stonden { $count } keer samen.
}
insights-times = { $count ->
    [one] 1 keer
   *[other] { $count } keer
}
insights-needs = Behoeften
insights-feelings = Gevoelens
insights-body = Lijf
insights-strands = Per draad
insights-strand-yourself = jezelf
insights-strand-others = anderen
insights-strand-here = hier en nu
insights-pages = Bladzijden met "{ $word }"
insights-open = Enter op een woord laat de bladzijden zien.
insights-note = Dit is alleen een telling. Het zegt niet hoe het met je gaat.
insights-few = Nog te weinig om te tellen. Dat hoeft ook niet.
insights-table-word = woord
insights-table-count = telling
insights-own = Eigen woorden
insights-finer = Fijnere woorden
insights-feared = Waar je tegenop zag
insights-feared-all = Alle bladzijden
insights-feared-n = { $count ->
    [one] Bij 1 ontmoeting keek je terug.
   *[other] Bij { $count } ontmoetingen keek je terug.
}
insights-and = { $words } en { $last }
insights-week = week van { $date }
insights-busy = … telt nog

## Export

export-title = Exporteren
export-what-q = Wat wil je meenemen?
export-what-all = alles
export-what-period = een periode
export-what-circle = de steuncirkel (poster)
export-how-q = Hoe?
export-how-markdown = leesbaar (Markdown)
export-how-html = om te printen (HTML)
export-how-csv = als tabel (CSV)
export-how-json = ander programma (JSON)
export-who-q = Voor wie?
export-who-me = voor mij: alles
export-who-share = om te delen: kies per onderdeel
export-part-feelings = gevoelens en behoeften
export-part-encounters = ontmoetingen
export-part-text = vrije tekst
export-part-names = zonder namen
export-part-circle = cirkel
export-part-compassion = harde gedachten
export-period-from = Van
export-period-to = Tot en met
export-file-title = Dagboek
export-file-evenings = { $count ->
    [one] 1 avond, { $date }
   *[other] { $count } avonden, { $date }
}
export-file-left_out = Weggelaten: { $words }.
export-file-names = namen
export-table-date = datum
export-table-time = tijd
export-table-kind = oefening
export-table-rest = overig
export-file-made = Gemaakt op { $date }.
export-where-q = Waarheen?
export-open_file = Let op: dit bestand is niet op slot. Wie erbij kan, kan het lezen.
export-preview = { $count ->
    [one] Dit gaat mee: 1 bladzijde. Enter schrijft het bestand.
   *[other] Dit gaat mee: { $count } bladzijden. Enter schrijft het bestand.
}
export-still = … exporteert nog
export-reading = … leest nog
export-preview-more = Dit is het begin. De rest gaat zo verder.
export-not_written = Er is niets geschreven.
export-do = Exporteren
export-done = Het bestand staat in { $path }.
export-exists = Die naam bestaat al. Voorstel: { $path }
export-no_name = Kies eerst een plek.
export-empty = Er staat nog niets om mee te nemen.
export-choose = Zo blijft er niets over om te delen. Kies erbij met --with { $these }.
export-choose-parts = Zo blijft er niets over om te delen. Kies er onderdelen bij.
export-busy = Je dagboek wordt klaargezet…

## Import

import-done = { $count ->
    [0] Er is niets bijgekomen. Wat er stond, staat er nog.
    [one] 1 bladzijde toegevoegd. Wat er stond, staat er nog.
   *[other] { $count } bladzijden toegevoegd. Wat er stond, staat er nog.
}
import-would = { $count ->
    [0] Er komt niets bij. Er is niets veranderd.
    [one] Er zou 1 bladzijde bijkomen. Er is nog niets veranderd.
   *[other] Er zouden { $count } bladzijden bijkomen. Er is nog niets veranderd.
}
import-there = { $count ->
    [one] 1 bladzijde stond er al.
   *[other] { $count } bladzijden stonden er al.
}
import-erased = { $count ->
    [one] 1 bladzijde had je voorgoed gewist. Die blijft weg.
   *[other] { $count } bladzijden had je voorgoed gewist. Die blijven weg.
}
import-left = { $count ->
    [one] Dit kon niet mee:
   *[other] Deze { $count } konden niet mee:
}
import-bare = { $count ->
    [one] Bij 1 bladzijde bleef iets achter, zoals beeld of geluid.
   *[other] Bij { $count } bladzijden bleef iets achter, zoals beeld of geluid.
}
import-share = Dit bestand is gemaakt om te delen. Het kan niet terug. Er is niets veranderd.
import-broken = Dit bestand is niet heel: het is afgebroken of beschadigd. Er is niets veranderd.
import-empty = Dit is leeg: er staat niets in. Er is niets veranderd.
import-unread = { $path } is niet te lezen.
import-not_there = { $path } bestaat niet.
import-closed = { $path } mag niet gelezen worden.
import-again = Niet alles staat erin. Doe het nog een keer. Niets komt er dubbel in.
import-none = Alles uit dit bestand stond er al.
import-unknown = Dit bestand herken ik niet. Er is niets veranderd. Wat wel kan: verbinding, Day One, jrnl, tui-journal, Diarium, Daylio, of een map met Markdown.
import-locked = Dit dagboek is door jrnl op slot gedaan. Er is niets veranderd. Haal het slot eraf met jrnl --decrypt, en probeer het dan nog een keer.
import-packed = Dit zip-bestand kan ik niet uitpakken. Er is niets veranderd. Pak het zelf uit, en kies het bestand dat erin zit.
import-no_pages = In deze map vind ik geen bladzijden met een datum. Er is niets veranderd.
import-at-day = bladzijde van { $date }
import-at-number = bladzijde { $number }
import-at-line = regel { $number }
import-why-no_date = er staat geen datum bij die ik begrijp.
import-why-no_time = de tijd begrijp ik niet.
import-why-no_words = er staan geen woorden in.
import-why-year = dat jaar kan ik niet bewaren.
import-why-damaged = er ontbreekt iets, of het is beschadigd.
import-why-not_text = dit is geen tekst die ik kan lezen.
import-why-unread = dit bestand mag ik niet lezen.
import-why-unknown = dit bestand herken ik niet.
import-why-empty = dit bestand is leeg.
import-why-shared = dit is gemaakt om te delen.
import-why-newer = dit is gemaakt met een nieuwer programma.
import-media-photo = [foto]
import-media-video = [video]
import-media-sound = [geluid]
import-media-file = [bestand]
import-busy = Het bestand wordt gelezen…
import-title = Importeren
import-where-q = Welk bestand of welke map wil je inlezen?
import-kinds = Ik ken bestanden van Day One, jrnl, tui-journal, Diarium en Daylio. Ook een map met Markdown, en de JSON-export van verbinding.
import-stays = Het bestand zelf verandert niet. Wat er al stond, blijft staan.
import-do = Inlezen
import-more = Nog een bestand
import-from_export = { $key }: een bestand inlezen
import-no_path = Typ eerst waar het bestand staat.
import-check = Kijk of het pad klopt, of kies een ander bestand.
import-unknown_here = Dit bestand herken ik niet. Er is niets veranderd. Hieronder staat wat ik ken.
import-writing = Dit wordt nu bewaard. Nog even.
import-stopped = Gestopt. Er is niets veranderd.
import-nothing_in = Er is niets toegevoegd.
import-rights = Het programma mag niet schrijven in { $path }.
import-unkept = Bewaren lukte niet. Je kunt het nog een keer proberen.
import-undo = De toets { $key } draait deze import terug. Bladzijden waarin je zelf schreef, blijven.
import-undone = De import is teruggedraaid. De bladzijden liggen in de prullenbak.
import-redo = De toets { $key } brengt ze er weer in.
import-stay = { $count ->
    [one] 1 bladzijde bleef. Daar was iets aan veranderd.
   *[other] { $count } bladzijden bleven. Daar was iets aan veranderd.
}

## Settings

settings-title = Instellingen
settings-lang = Taal
settings-lang-hint = De taal van het programma. Wat je schreef, blijft zoals het is.
settings-country = Land voor de hulplijnen
settings-country-hint = De hulplijnen van dit land staan bij je steuncirkel.
settings-space = Meer ruimte op het scherm
settings-motion = Geen beweging op het scherm
settings-motion-calm = rustig
settings-motion-none = geen
settings-motion-short = Beweging
settings-motion-short-hint = Geen: bij het ademen staan er alleen woorden.
settings-thought = Gedachte op het beginscherm
settings-thought-hint = Een korte zin onderaan het beginscherm.
settings-reading = Lezen op het beginscherm
settings-reading-hint = De regel naar de korte bladzijden over de oefeningen.
settings-folder = Map voor je schrift
settings-folder-hint = Hier staan je bladzijden en je steuncirkel.
settings-erase = Alles wissen
settings-erase-hint = Je hele schrift gaat weg, voorgoed. Eerst typ je een woord.
settings-erase-q = Je hele schrift wissen? Dit is niet terug te draaien.
settings-erase-type = Typ het woord '{ $word }' om door te gaan.
settings-erase-word = wissen
settings-erased = Alles is gewist. Je kunt opnieuw beginnen wanneer je wilt.
settings-name = Je naam
settings-name-hint = Alleen voor de groet op het beginscherm.
settings-name-empty = (leeg)
settings-colours = Kleuren
settings-colours-hint = Lichte kleuren, donkere kleuren, of geen.
settings-colours-follow = volg de terminal
settings-colours-light = licht
settings-colours-dark = donker
settings-colours-none = geen
settings-background = Achtergrond van de terminal
settings-background-hint = Aan: je terminal houdt zijn achtergrond. De meeste kleuren gaan dan weg.
settings-marks = Tekens
settings-marks-hint = Kies ASCII als tekens er vreemd uitzien.
settings-marks-full = mooi
settings-marks-ascii = alleen ASCII
settings-pace = Adem
settings-pace-hint = Het tempo waarin je mee kunt ademen.
settings-pace-ask = vraag het steeds
settings-day_ends = Een dag eindigt om
settings-day_ends-hint = Wat je eerder schrijft, hoort bij de avond ervoor.
settings-mouse = Muis
settings-mouse-hint = Uit: je kunt tekst selecteren met de muis.
settings-band = Draad op het beginscherm
settings-band-hint = Het lijntje onder de groet, geweven uit je oefeningen.
settings-chip_order = Woorden die je vaker kiest vooraan
settings-chip_order-hint = Uit: elk woord houdt zijn vaste plek.
settings-on = aan
settings-off = uit
settings-yes = ja
settings-no = nee
settings-or = of: { $text }
settings-pass = Wachtzin
settings-pass-change = aanpassen
settings-pass-hint = Met een wachtzin kan niemand anders je bladzijden lezen.
settings-pass-elsewhere = op een ander apparaat
settings-pass-remove-q = De wachtzin weghalen? Daarna kan iedereen bij je bestanden ze lezen.
settings-lock_after = Op slot na
settings-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
settings-never = nooit
settings-lock_after-hint = Zo lang geen toets: dan gaat je schrift op slot. Je concept blijft.
settings-cover_after = Wegduiken na
settings-cover_after-hint = Zo lang geen toets: dan wordt je scherm bedekt.
settings-circle_open = Cirkel zonder wachtzin
settings-circle_open-yes = ja
settings-circle_open-no = nee
settings-circle_open-no-hint = Nee: zonder wachtzin staan er alleen hulplijnen.
settings-circle_open-hint = Ja: iedereen aan deze computer kan je cirkel lezen.
settings-cover = Bij wegduiken
settings-cover-hint = { $cover } bedekt het scherm meteen. { $key } opent het weer.
settings-cover-quit-hint = { $cover } sluit het programma meteen. Alles is bewaard.
settings-cover-calendar = kalender
settings-cover-empty = leeg scherm
settings-cover-quit = afsluiten
settings-plain = Vraag en antwoord, zonder scherm
settings-plain-hint = Aan: het programma vraagt regel voor regel. Dat past bij een schermlezer.
settings-numbers = Mijn eigen nummers
settings-numbers-hint = Zet nummers van jezelf bij de hulplijnen, zoals je huisarts.
settings-keys = Toetsen
settings-keys-hint = Bekijk wat elke toets doet. Je kunt toetsen veranderen.
settings-keys-open = bekijken en aanpassen
settings-keys-taken = De toets { $key } is al in gebruik voor: { $text }
settings-keys-unknown = In config.toml staat een handeling die er niet is: { $text }
settings-keys-no_key = In config.toml staat een toets die er niet is: { $text }
settings-keys-where = Aanpassen kan in { $path }, onder [keys].
settings-keys-own = Van jou: { $text }
settings-trash = Prullenbak
settings-trash-hint = Wat je weghaalt, blijft hier 30 dagen. { $key } laat zien wat erin ligt.
settings-trash-empty = leeg
settings-trash-pages = { $count ->
    [one] 1 bladzijde, gaat weg na 30 dagen
   *[other] { $count } bladzijden, gaan weg na 30 dagen
}
settings-trash-q = De prullenbak legen? Dit is niet terug te draaien.
settings-group-screen = Scherm
settings-group-exercises = Meer oefeningen
settings-exercise-hint = Een oefening erbij op je beginscherm: { $about }.
settings-group-privacy = Privacy
settings-group-files = Bestanden

## Help lines

helplines-title = Hulplijnen
helplines-danger = Direct gevaar, voor jou of een ander? Bel { $number }.
helplines-danger-name = Direct gevaar
helplines-overdose = Te veel genomen? Bel { $number }. Ook als je twijfelt.
helplines-suicide = Gaan je gedachten over zelfdoding? Je kunt er nu met iemand over praten: { $line }.
helplines-suicide-name = Gedachten aan zelfdoding
helplines-listen = Wil je je verhaal kwijt? { $line }.
helplines-listen-name = Iemand die luistert
helplines-addiction = Vragen over alcohol of drugs? { $line }.
helplines-gp-nl = Snel hulp nodig, zonder direct gevaar? Bel je huisarts. Is de praktijk dicht, bel dan de huisartsenpost.
helplines-gp-fill = Elke regio heeft een eigen nummer. Vul dat van jou hier in.
helplines-gp-name = Huisarts en huisartsenpost
helplines-gp-empty = nog niet ingevuld
helplines-gp-do = Enter vult jouw nummer in.
helplines-withdrawal = Drink je elke dag veel? Stop niet in één keer. Praat eerst met een arts. Dat geldt ook voor kalmeringspillen.
helplines-own = Mijn eigen nummers
helplines-own-empty = Nog geen eigen nummers. Denk aan je huisarts of je begeleider.
helplines-circle = Mijn steuncirkel
helplines-cannot_call = Dit programma kan niet bellen. Pak je telefoon.
helplines-copy = Nummer kopiëren
helplines-copied = Gekopieerd: { $number }
helplines-words = Geen idee hoe je begint? Zeg: het gaat niet goed, en ik vind het lastig om te zeggen.
helplines-busy = Soms duurt het even voor er iemand opneemt. Blijf hangen, of probeer een ander nummer.
helplines-checked = Nagekeken op { $date }. Nummers kunnen veranderen.
helplines-edit = Klopt er iets niet? Je kunt elk nummer aanpassen.
helplines-choose = Kies je land
helplines-choose-other = Kies een ander land
helplines-choose-why = Dan zie je de hulplijnen van dat land.
helplines-anywhere = Deze nummers gelden per land: eerst direct gevaar, dan gedachten aan zelfdoding.
helplines-union = Direct gevaar, overal in de Europese Unie: { $number }.
helplines-only_danger = Van dit land weten we alleen het noodnummer zeker. Op findahelpline.com staan andere hulplijnen.
helplines-last = Hulp per telefoon: { $text }
helplines-short = hulplijnen
helplines-or = { $number } of gratis { $line }
helplines-back = Terug naar je steuncirkel: Esc
helplines-data-day_night = dag en nacht
helplines-data-chat = Chat: { $text }
helplines-data-call_charges = Gewone belkosten
helplines-data-weekdays = ma-vr { $hours }
helplines-data-free = Gratis
helplines-data-site = Kijk op { $text }
helplines-data-text = Sms naar { $number }
helplines-data-text-word = Sms { $word } naar { $number }
helplines-data-french = in het Frans
helplines-advice-name = Vragen over psychische klachten
helplines-text-name = Praten via sms
helplines-mental-name = Hulp bij psychische nood
helplines-police-name = Politie
helplines-addiction-name = Vragen over alcohol of drugs
helplines-violence-name = Geweld of angst thuis
helplines-doctor-name = Arts buiten kantoortijd
helplines-note-no_emergency = Dit is geen noodlijn.
helplines-note-nhs_option = In Engeland en Wales: kies 2.

## Countries

country-ad = Andorra
country-ae = Verenigde Arabische Emiraten
country-ag = Antigua en Barbuda
country-ai = Anguilla
country-al = Albanië
country-am = Armenië
country-ar = Argentinië
country-as = Amerikaans-Samoa
country-at = Oostenrijk
country-au = Australië
country-aw = Aruba
country-az = Azerbeidzjan
country-ba = Bosnië en Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = België
country-bf = Burkina Faso
country-bg = Bulgarije
country-bh = Bahrein
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Caribisch Nederland
country-br = Brazilië
country-bs = Bahama's
country-bt = Bhutan
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-ch = Zwitserland
country-ci = Ivoorkust
country-cl = Chili
country-cm = Kameroen
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Kaapverdië
country-cw = Curaçao
country-cy = Cyprus
country-cz = Tsjechië
country-de = Duitsland
country-dj = Djibouti
country-dk = Denemarken
country-dm = Dominica
country-do = Dominicaanse Republiek
country-dz = Algerije
country-ec = Ecuador
country-ee = Estland
country-eg = Egypte
country-es = Spanje
country-fi = Finland
country-fj = Fiji
country-fk = Falklandeilanden
country-fm = Micronesië
country-fo = Faeröer
country-fr = Frankrijk
country-gd = Grenada
country-ge = Georgië
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenland
country-gr = Griekenland
country-gt = Guatemala
country-gu = Guam
country-gy = Guyana
country-hk = Hongkong
country-hr = Kroatië
country-hu = Hongarije
country-id = Indonesië
country-ie = Ierland
country-il = Israël
country-in = India
country-ir = Iran
country-is = IJsland
country-it = Italië
country-jo = Jordanië
country-jp = Japan
country-ke = Kenia
country-kg = Kirgizië
country-kh = Cambodja
country-ki = Kiribati
country-kn = Saint Kitts en Nevis
country-kr = Zuid-Korea
country-kw = Koeweit
country-ky = Kaaimaneilanden
country-kz = Kazachstan
country-lb = Libanon
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-lt = Litouwen
country-lu = Luxemburg
country-lv = Letland
country-ma = Marokko
country-mc = Monaco
country-md = Moldavië
country-me = Montenegro
country-mh = Marshalleilanden
country-mk = Noord-Macedonië
country-ml = Mali
country-mn = Mongolië
country-mo = Macau
country-mp = Noordelijke Marianen
country-mt = Malta
country-mu = Mauritius
country-mv = Maldiven
country-mw = Malawi
country-mx = Mexico
country-my = Maleisië
country-mz = Mozambique
country-ne = Niger
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Nederland
country-no = Noorwegen
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nieuw-Zeeland
country-om = Oman
country-pa = Panama
country-pg = Papoea-Nieuw-Guinea
country-ph = Filipijnen
country-pk = Pakistan
country-pl = Polen
country-pr = Puerto Rico
country-ps = Palestijnse gebieden
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-ro = Roemenië
country-rs = Servië
country-ru = Rusland
country-rw = Rwanda
country-sa = Saoedi-Arabië
country-sc = Seychellen
country-se = Zweden
country-sg = Singapore
country-si = Slovenië
country-sk = Slowakije
country-sm = San Marino
country-sr = Suriname
country-sv = El Salvador
country-tc = Turks- en Caicoseilanden
country-th = Thailand
country-tj = Tadzjikistan
country-tn = Tunesië
country-to = Tonga
country-tr = Turkije
country-tt = Trinidad en Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Oekraïne
country-ug = Oeganda
country-uk = Verenigd Koninkrijk
country-us = Verenigde Staten
country-uy = Uruguay
country-uz = Oezbekistan
country-va = Vaticaanstad
country-vc = Saint Vincent en de Grenadines
country-ve = Venezuela
country-vg = Britse Maagdeneilanden
country-vi = Amerikaanse Maagdeneilanden
country-vn = Vietnam
country-vu = Vanuatu
country-ws = Samoa
country-xk = Kosovo
country-za = Zuid-Afrika
country-zm = Zambia
country-zw = Zimbabwe
country-other = Een ander land

## Help page

help-title = Uitleg bij: { $title }
help-here = Op dit scherm
help-everywhere = Overal
help-writing = Tijdens het schrijven
help-about = Over deze stap
help-search = zoek in de uitleg
help-check_in-body = Een signaal van je lijf hoeft niets te betekenen. Het mag er alleen zijn. Weet ik niet is ook een antwoord.
help-check_in-feel = Je hoeft een gevoel niet te verklaren. Eén woord is genoeg.
help-check_in-need = Een behoefte is geen eis. Je hoeft er nu nog niets mee.
help-check_in-note = Deze bladzijde is voor jou. Niemand kijkt dit na.
help-compassion = Je hoeft niets aan jezelf te veranderen. Even stilstaan is de hele oefening.
help-encounter = Veilig gaat voor. Je bepaalt zelf wat je deelt, en wanneer je stopt.
help-circle = Een cirkel met één naam werkt ook. Een plek telt net zo goed mee.
help-grounding = Je ogen mogen open blijven. Kies wat nu prettig is, en sla de rest over.
help-small_step = Te groot is een goed antwoord. Dan maak je de stap kleiner.
help-journal = Lezen mag stoppen midden in een zin. Alles blijft staan.
help-trash = Wat hier ligt, kun je terughalen. Na 30 dagen gaat het vanzelf weg.
help-insights = Dit zijn tellingen van woorden die je zelf koos.
help-reading = De ideeën achter de oefeningen, in het kort. Er wordt niets bijgehouden.
help-reading_page = Met { $key } lees je wat erachter zit: { $title }.
help-privacy = Wat waar staat, en wie het kan lezen. Er wordt niets bijgehouden.
help-export = Een export is een los bestand. Je dagboek verandert er niet door.
help-import = Je leest bladzijden in uit een ander dagboek. Niets komt er dubbel in.
help-lock = Typ je wachtzin en druk op Enter. Steun en hulplijnen openen ook zonder.
help-passphrase = Een wachtzin is een rijtje gewone woorden. Alleen jij kent het.
help-settings = Elke verandering werkt meteen. Je kunt haar ook terugdraaien.

## Palette

palette-prompt = Typ wat je zoekt.
palette-search = Zoek in het dagboek: { $text }
palette-none = Niets gevonden. Probeer een ander woord.
palette-messages = laatste meldingen
palette-synonyms-editor = vim, nano, emacs, lange tekst
palette-synonyms-circle = steun, paniek, trek, drang, crisis, hulp, alleen, bellen
palette-synonyms-grounding = aarden, adem, rust, onrust, paniek, trek
palette-synonyms-compassion = streng, kritiek, mild, zelfkritiek
palette-synonyms-encounter = praten, gesprek, luisteren, afspraak, terugkijken, terugblik
palette-synonyms-small_step = schaamte, eerlijk, vragen, terugkijken, terugblik
palette-synonyms-on_this_day = vroeger, toen, eerdere jaren, een jaar geleden, vandaag
palette-synonyms-trash = weg, verwijderd, terughalen, gewist
palette-synonyms-reading = lezen, achtergrond, verbinding, muur, schaamte, herstel, waarom
palette-synonyms-privacy = privacy, wie leest mee, veilig, geheim, wachtzin, netwerk, reservekopie
palette-synonyms-export = meenemen, printen, delen
palette-synonyms-lock = slot, vergrendelen, wachtzin, weglopen, afsluiten
palette-synonyms-import = inlezen, toevoegen, overzetten, day one, jrnl, tui-journal, diarium, daylio, markdown
palette-synonyms-helplines = nood, noodnummer, 112, 113, huisarts

## Locked

lock-title = Je schrift is op slot.
lock-label = Wachtzin
lock-support = Steun openen
lock-support-hint = hiervoor is geen wachtzin nodig
lock-lost = Wachtzin kwijt? Zonder die zin kan niemand je bladzijden lezen. Wij ook niet.
lock-lost-circle = Je steuncirkel blijft open.
lock-opening = even openen…
lock-wait = Heel even wachten.
lock-caps = De hoofdletters staan aan.
lock-damaged = Het bestand met je sleutel is niet meer heel. Je wachtzin kan nog kloppen.
lock-damaged-safe = Je bladzijden zijn niet veranderd.
lock-damaged-can = Zet een oudere kopie van dat bestand terug, en probeer het opnieuw.
lock-elsewhere = Op een ander apparaat is een wachtzin gekozen.
lock-elsewhere-join = Met de wachtzin gaat je schrift ook op dit apparaat op slot.
lock-elsewhere-without = Zonder blijven de bladzijden van dat andere apparaat nog dicht.
lock-without = Verder zonder

## Passphrase

place-passphrase = wachtzin
passphrase-set = Een wachtzin kiezen
passphrase-set-done = Je schrift heeft nu een wachtzin.
passphrase-set-begun = Je schrift heeft nu een wachtzin. De rest gaat op slot als je het weer opent.
passphrase-change = De wachtzin aanpassen
passphrase-change-done = Je schrift heeft nu een andere wachtzin.
passphrase-change-copies = Een oude kopie van je map opent nog met de vorige wachtzin.
passphrase-remove = De wachtzin weghalen
passphrase-remove-done = De wachtzin is weg. Je schrift gaat open zonder.
passphrase-remove-on = Weghalen
passphrase-on = Wachtzin kiezen
passphrase-old = De wachtzin van nu
passphrase-new = De nieuwe wachtzin
passphrase-word = Typ eerst het woord dat hierboven staat.
passphrase-empty = Hier staat nog niets.
passphrase-devices = Een ander apparaat met dezelfde map vraagt daarna ook om deze wachtzin.
passphrase-circle_locked = Je steuncirkel gaat ook op slot. De hulplijnen niet.
passphrase-busy = Je bestanden worden omgezet. Even geduld, er gaat niets verloren.
passphrase-progress = { $done } van { $all } bestanden
passphrase-join = Ook op dit apparaat gebruiken
passphrase-joined = Ook dit apparaat gebruikt nu de wachtzin.
passphrase-left = { $count ->
    [one] 1 bestand bleef zoals het was. Bij de volgende keer openen probeer ik het weer.
   *[other] { $count } bestanden bleven zoals ze waren. Bij de volgende keer openen probeer ik het weer.
}
passphrase-others = { $count ->
    [one] 1 bestand van een ander apparaat is nog te lezen. Dat apparaat doet het zelf op slot.
   *[other] { $count } bestanden van andere apparaten zijn nog te lezen. Die apparaten doen ze zelf op slot.
}
passphrase-key_stays = Op een ander apparaat blijft de wachtzin nodig, tot je haar daar weghaalt.
passphrase-already = Er is al een wachtzin, hier of op een ander apparaat.
passphrase-none = Er is geen wachtzin meer.
passphrase-failed = Dat lukte niet. Wat je schreef is er nog. Je kunt het opnieuw proberen.
passphrase-rights = Het programma mag niet schrijven in { $path }.

## Cover

cover-title = { $month } { $year }
cover-weekdays = ma di wo do vr za zo

## Errors

error-save = Bewaren lukte niet. Je tekst staat nog op het scherm. Probeer het opnieuw, of kopieer je tekst.
error-save-full = De schijf is vol. Maak wat ruimte en probeer het opnieuw.
error-save-rights = Het programma mag niet schrijven in { $path }. Kies een andere map bij Instellingen.
error-save-title = Bewaren lukte niet
error-save-safe = Wat je schreef staat nog op het scherm en in het geheugen.
error-gone = Deze bladzijde is ergens anders gewist. Wat je hier typt, wordt niet bewaard.
error-open = Je schrift gaat niet open. Er is niets gewist. Het bestand staat in { $path }.
error-damaged = Een deel van het schrift is niet te lezen. De rest staat er nog.
error-pass = Die wachtzin klopt niet. Probeer het rustig nog een keer.
error-small = Het venster is te klein. Maak het groter, dan gaan we verder.
error-export = Het lijstje maken lukte niet. Je steuncirkel is nog heel.
error-copy = Kopiëren lukt hier niet. Schrijf het nummer over: { $number }
error-date = Die datum begrijp ik niet. Bijvoorbeeld: 24 november.
error-date-past = Die dag is al voorbij. Een dag die nog komt, kan wel.
error-year = Kies een jaar van 1 tot en met 9999.
error-key = Die toets doet hier niets.
error-settings = In { $path } staat iets wat niet te lezen is. Haal dat eruit, en begin opnieuw.
error-unknown = Er ging iets mis. Dat ligt aan het programma. Wat bewaard was, is er nog.
error-detail = Meer weten: { $detail }
error-help = Dit kan helpen:
error-retry = Opnieuw proberen
error-elsewhere = Ergens anders bewaren
error-copy_text = De tekst kopiëren
error-go_on = Doorgaan zonder bewaren. Ik vraag het later weer.
error-panic = Het programma stopte. Wat je schreef staat in { $path }.
error-newer = Dit schrift is gemaakt met een nieuwer programma. Er is niets veranderd.

# Waardoor iets niet ging: het einde van een zin
reason-not_there = het is er niet
reason-rights = je hebt daar geen rechten voor
reason-read_only = daar kan alleen gelezen worden
reason-full = de schijf is vol
reason-not_a_file = het is geen gewoon bestand
reason-too_large = het is te groot
reason-links = de verwijzingen gaan in een kring
reason-name = die naam kan hier niet
reason-there = er staat al iets
reason-in_use = een ander programma heeft het in gebruik
reason-nobody = er is niemand die het aanneemt
reason-coded = de tekst is op een onbekende manier opgeslagen
reason-disk = de schijf of het systeem gaf een fout
reason-empty = het bestand is leeg
reason-cut_off = het bestand houdt halverwege op
reason-unsound = het bestand is beschadigd
reason-twice = er staan twee dingen onder één naam
reason-entry = bladzijde { $number } in dit bestand is niet heel
reason-newer = een nieuwer programma heeft het gemaakt
reason-not_ours = het is van een ander programma
reason-not_back = het zou niet goed terug te lezen zijn
reason-busy = een ander venster is aan het bewaren
reason-gone = deze bladzijde is er niet meer
reason-year = het jaar ligt niet tussen 1 en 9999
reason-too_many = er zijn te veel bestanden
reason-left_alone = het blijft zoals het is
reason-line = regel { $number } is niet te begrijpen
reason-settings = de instellingen zijn niet te lezen
reason-locked = het schrift is op slot
reason-other_key = het hoort bij een andere sleutel, of het is beschadigd
reason-unknown = waardoor is niet bekend
error-maybe_copied = Misschien gekopieerd. Hier staat het nog: { $number }
error-no_lock = Deze map kan niet op slot. Gebruik je schrift daar in één venster tegelijk.
error-time = Die tijd begrijp ik niet. Bijvoorbeeld: 16:00.

## Plain mode

plain-keys = Typ { $support } voor steun, { $back } voor terug, { $help } voor uitleg, { $quit } om te stoppen.
plain-back = t
plain-question = Vraag { $step } van { $total }.
plain-numbers = Nummers met spaties ertussen, of eigen woorden. Leeg is overslaan.
plain-chosen = Gekozen: { $words }.
plain-added = Erbij geschreven: { $text }.
plain-not_listed = { $number } staat er niet bij. Kies 1 tot en met { $count }, of schrijf eigen woorden.
plain-editor = Typ { $key } voor je eigen editor.
plain-end_dot = Sluit af met een regel met alleen een punt.
plain-review = Dit heb je opgeschreven:
plain-save-q = Bewaren? Enter is ja. Met { $back } ga je terug. Met { $quit } blijft het een concept.
plain-resume = Enter om verder te gaan waar je was.
plain-next = Enter om verder te gaan.
plain-saved = Bewaard op { $date }.
plain-draft = Concept bewaard.
plain-rights = Het programma mag niet schrijven in { $path }. Kies een andere map met --home.
plain-breath = Adem in op je eigen tempo. Enter bij elke ademhaling, of typ klaar.
plain-breath-done = klaar
plain-only_numbers = Kies een nummer van 1 tot en met { $count }, of laat het leeg.

## Command line

cli-about = Een rustig schrift in de terminal, voor mensen in herstel.
cli-check_in = Kort merken hoe het is.
cli-compassion = Een pauze als je streng bent voor jezelf.
cli-encounter = Een ontmoeting voorbereiden, of terugkijken.
cli-circle = Je steuncirkel en de hulplijnen.
cli-read = Korte bladzijden over de ideeën achter de oefeningen.
cli-privacy = Wat waar staat, wie het kan lezen, en wat een wachtzin doet.
cli-page = Naam van een bladzijde, of een woord uit de titel.
cli-read-unknown = Er is geen bladzijde { $name }. Met verbinding read zie je welke er zijn.
cli-grounding = Even terug naar waar je bent.
cli-small_step = Iets laten zien aan iemand.
cli-note = Vrij schrijven.
cli-list = Je dagboek als lijst, nieuwste eerst.
cli-show = Eén bladzijde lezen.
cli-search = Zoeken in je dagboek.
cli-export = Je dagboek meenemen als bestand.
cli-import = Bladzijden toevoegen uit een export, of uit een ander dagboek.
cli-passphrase = Een wachtzin kiezen, aanpassen of weghalen.
cli-passphrase-set = Kies een wachtzin. Dan gaat je schrift op slot.
cli-passphrase-change = Kies een andere wachtzin.
cli-passphrase-remove = Haal de wachtzin weg. Dan is je schrift weer gewoon te lezen.
cli-passphrase_fd = Lees de wachtzin uit bestandsnummer N, één per regel.
cli-passphrase-new = Nieuwe wachtzin
cli-passphrase-nothing = Er is niets veranderd.
cli-passphrase-no_fd = Dat bestandsnummer is niet te lezen. Kijk het nog eens na.
cli-passphrase-busy = Je bestanden krijgen hun andere vorm…
cli-passphrase-is_set = Je schrift is nu versleuteld. Je wachtzin maakt het open.
cli-passphrase-is_changed = Vanaf nu geldt je nieuwe wachtzin.
cli-passphrase-is_removed = De wachtzin is weg. Je schrift is weer gewoon te lezen.
cli-passphrase-there = Je schrift heeft al een wachtzin. Een andere kan met: verbinding passphrase change.
cli-passphrase-none = Dit schrift heeft hier geen wachtzin. Kiezen kan met: verbinding passphrase set.
cli-passphrase-damaged = Je wachtzin kan goed zijn, maar de sleutel is beschadigd. { $path }: { $detail }. Zet een kopie van dat bestand terug.
cli-passphrase-elsewhere = Een ander apparaat koos een wachtzin. Zonder die zin blijven de bladzijden daarvan dicht.
cli-passphrase-left = { $path } kon niet mee: { $detail }. Het bestand staat er nog.
cli-passphrase-others = { $count ->
    [one] Eén bestand van een ander apparaat is nog te lezen zonder wachtzin. Dat verandert als je daar verbinding opent.
   *[other] { $count } bestanden van andere apparaten zijn nog te lezen zonder wachtzin. Dat verandert als je daar verbinding opent.
}
cli-passphrase-stays = Een ander apparaat gebruikt de wachtzin nog. Daarom blijft de sleutel staan.
cli-doctor = Alles nalezen: wat er mis is en wat er goed is.
cli-doctor-fine = Alles is te lezen.
cli-doctor-bad = { $count ->
    [one] 1 bestand is niet te lezen. Er is niets gewist.
   *[other] { $count } bestanden zijn niet te lezen. Er is niets gewist.
}
cli-doctor-repair = Met --repair gaat { $path } apart en komt de laatste goede kopie terug.
cli-doctor-repaired = Hersteld met de laatste goede kopie, als die er was. Het oude bestand staat in { $path }. Wat later kwam, staat alleen daar.
cli-verbose = Zeg ook wat de computer er zelf over zegt.
cli-doctor-draft = Een concept is niet te lezen en blijft staan: { $path }.
cli-repair = Zet kapotte bestanden apart en haal de laatste goede kopie terug.
cli-doctor-no_locks = Op deze schijf merken twee vensters elkaar niet. Gebruik er liever één tegelijk.
cli-doctor-helplines_old = De hulplijnen zijn meer dan een jaar geleden nagekeken.
cli-where = Elke map en elk bestand, en dat er geen netwerk is.
cli-where-network = Dit programma gebruikt geen netwerk.
cli-erase = Alles wissen, of één bladzijde voorgoed.
cli-erase-one-q = Deze bladzijde voorgoed wissen? Dit is niet terug te draaien.
cli-erase-nothing = Er is niets gewist.
cli-erase-failed = Nog niet alles is gewist. { $path }: { $detail }. Probeer het nog een keer.
cli-exercise = De oefeningen, ook die van jezelf.
cli-exercise-list = Toon de oefeningen.
cli-exercise-check = Lees een bestand na, en zeg wat er mis is.
cli-file = Het bestand.
cli-source = Een bestand of een map; - is wat binnenkomt.
cli-exercise-wrong = { $path }, regel { $line }: { $detail } Het programma gaat verder zonder deze oefening.
cli-exercise-add = Zet er een oefening bij.
cli-exercise-remove = Haal een oefening weg. Je bladzijden blijven.
cli-exercise_name = De naam, of de titel: letter, brief.
cli-exercise-added = { $name } staat nu tussen je oefeningen.
cli-exercise-removed = { $name } staat niet tussen je oefeningen. Bladzijden die je schreef, blijven.
cli-exercise-unknown = { $what } ken ik niet. Kies uit: { $these }.
cli-exercise-there = { $what } staat al tussen je oefeningen.
cli-exercise-asleep = Deze oefening kun je erbij zetten met: verbinding exercise add { $name }.
cli-reminder = Elke avond één korte groet, als je dat wilt.
cli-reminder-set = Laat elke avond een groet zien, op deze tijd.
cli-reminder-off = Geen groet meer. Er blijft niets van achter.
cli-reminder-show = Staat er een groet aan, en hoe laat?
cli-time = De tijd, zoals 21:00.
cli-print = Laat alleen zien wat systemd, launchd of Windows nodig heeft.
cli-reminder-time = Die tijd begrijp ik niet. Typ bijvoorbeeld: verbinding reminder set 21:00
cli-reminder-is_set = Elke avond om { $time } staat er "{ $words }" op je scherm. Meer niet.
cli-reminder-is_off = Er komt geen groet meer, en er staat niets meer van.
cli-reminder-none = Er komt geen groet.
cli-reminder-no_systemd = Hier is geen systemd dat dit kan. Met --print zie je wat er nodig is.
cli-reminder-how-systemd = Zet dit, als twee bestanden, in ~/.config/systemd/user. Daarna: systemctl --user enable --now verbinding-reminder.timer
cli-reminder-how-launchd = Zet dit in ~/Library/LaunchAgents/verbinding-reminder.plist. Daarna: launchctl load dat bestand.
cli-reminder-how-windows = Zet dit in groet.xml. Daarna: schtasks /Create /TN verbinding-reminder /XML groet.xml
cli-reminder-off-how = Haal weg wat je daarvoor neerzette. Met set zie je waar dat staat.
cli-example-reminder-print = voor een Mac
cli-reminder-words = Goedenavond.
cli-completions = Aanvulling voor je shell.
cli-man = De handleiding.
cli-man-manual = Handleiding van verbinding
cli-man-name = NAAM
cli-man-synopsis = OVERZICHT
cli-man-description = BESCHRIJVING
cli-man-examples = VOORBEELDEN
cli-man-environment = OMGEVING
cli-man-files = BESTANDEN
cli-man-status = AFSLUITSTATUS
cli-man-see = ZIE OOK
cli-man-env-locale = De taal, als niets anders haar noemt.
cli-man-env-motion = Met 0 beweegt er niets.
cli-man-env-editor = Je eigen editor, voor een lange tekst.
cli-man-env-confine = Met no sluit het programma zich niet af van netwerk en andere bestanden.
cli-man-file-data = Je dagboek, je steuncirkel en kopieën.
cli-man-file-state = Concepten, en de naam van dit apparaat.
cli-man-file-config = Je instellingen.
cli-man-file-exercises = Oefeningen van jezelf.
cli-man-status-done = Het is gelukt.
cli-man-status-failed = Het is niet gelukt, of niet alles was te lezen.
cli-man-status-wrong = Het programma begreep niet wat er getypt is.
cli-man-status-signal = Signaal n maakte een eind aan het programma. Je tekst is bewaard.
cli-from = Vanaf deze dag, of vanaf het begin van deze maand.
cli-to = Tot en met deze dag, of het einde van deze maand.
cli-on = Alleen deze dag of deze maand.
cli-on_this_day = Alleen deze dag in eerdere jaren.
cli-last = De laatste tijd, zoals 14d, 8w, 3m of 1y.
cli-kind = Alleen deze oefeningen. Kijk bij verbinding exercise list.
cli-strand = Alleen deze draad: yourself, others of here.
cli-contains = Alleen met deze woorden.
cli-full = De hele tekst.
cli-format = markdown, json, csv of html.
cli-force = Schrijf over een bestand heen.
cli-share = Laat weg wat je niet wilt delen.
cli-with = Deel ook: feelings, needs, encounters, notes, circle of thoughts.
cli-without_names = Zonder namen.
cli-dry_run = Vertel alleen wat er zou gebeuren.
cli-at = Het moment van deze bladzijde.
cli-home = Gebruik deze map voor alles.
cli-log = Schrijf een logboek, zonder jouw woorden.
cli-plain = Zonder volledig scherm: vraag en antwoord.
cli-lang = De taal van het programma.
cli-no_color = Zonder kleur.
cli-no_motion = Zonder beweging.
cli-json = Als JSON, voor een ander programma.
cli-poster = Maak een poster om te printen.
cli-paper = Het papier van de poster. Op A4 staat er een kaartje voor je portemonnee bij.
cli-edit = Pas je steuncirkel aan.
cli-out = Schrijf naar dit bestand, of naar het scherm.
cli-exists = { $path } bestaat al. Kies een andere naam, of gebruik --force.
cli-nothing_in = Hier komt niets binnen om te lezen. Start het programma in een terminal.
cli-note-empty = Er kwam geen tekst. Gebruik verbinding note < bladzijde.txt, of schrijf in een terminal.
cli-note-coded = Deze tekst is geen UTF-8. Er is niets bewaard. Bewaar hem eerst als UTF-8.
cli-edit-plain = Je cirkel wijzig je op een volledig scherm: in een terminal, zonder --plain.
cli-closed = Je schrift is op slot. Open het eerst in de terminal.
cli-id = De eerste tekens van een bladzijde zijn genoeg.
cli-words = Alleen bladzijden met al deze woorden.
cli-shell = Je shell, zoals bash, zsh of fish.
cli-help = Toon deze hulp.
cli-version = Toon de versie.
cli-help-usage = Gebruik
cli-help-commands = Opdrachten
cli-help-arguments = Gegevens
cli-help-options = Opties
cli-help-examples = Voorbeelden
cli-help-also = (ook: { $names })
cli-topic = De opdracht waar je meer over wilt weten.
cli-value-options = OPTIES
cli-value-command = OPDRACHT
cli-value-date = DAG
cli-value-words = WOORDEN
cli-value-file = BESTAND
cli-value-dir = MAP
cli-value-format = FORMAAT
cli-value-name = NAAM
cli-example-home = het beginscherm
cli-example-check_in = meteen een check-in
cli-example-circle = je steuncirkel op papier
cli-example-circle-small = klein, voor op de spiegel
cli-example-export = je dagboek als bestand
cli-example-plain = regel voor regel
cli-example-still = zonder beweging
cli-example-note = een tekst als één bladzijde
cli-example-import-own = een export van verbinding zelf
cli-example-import-day_one = Day One: JSON, als zip of los
cli-example-import-jrnl = jrnl: het dagboek zelf, of zijn JSON
cli-example-import-tui_journal = tui-journal: het dagboek zelf, of zijn export
cli-example-import-diarium = Diarium: JSON
cli-example-import-daylio = Daylio: CSV
cli-example-import-markdown = een map met Markdown, met datums in de namen
cli-example-import-pipe = wat binnenkomt
cli-example-import-look = alleen kijken
cli-example-passphrase-fd = de wachtzin uit een bestand
cli-example-erase = alles
cli-example-erase-one = één bladzijde
cli-example-exercise-add = een brief aan jezelf erbij
cli-meant = Dit begrijp ik niet: { $what }. Bedoelde je { $near }? Kijk bij { $help }.
cli-not_understood = Dit begrijp ik niet: { $what }. Kijk bij { $help }.
cli-missing = Er mist nog iets: { $what }. Kijk bij { $help }.
cli-none_of = { $flag } kent { $what } niet. Kies uit: { $these }.
cli-not_like = { $flag } kent { $what } niet. Bijvoorbeeld: { $these }.
cli-like-day = 2026-11-22, gisteren, afgelopen vrijdag of november
cli-like-last = 14d, 8w, 3m of 1y
cli-like-at = "2026-11-20 21:00" of "gisteren 21:00"
cli-together = { $what } en { $other } gaan niet samen. Kies er één.
cli-twice = { $what } staat er twee keer. Eén keer is genoeg.
cli-coded = Een van de woorden is geen UTF-8. Kijk bij { $help }.
cli-no_home = Er is geen thuismap. Kies een map met --home.
cli-settings = Je instellingen zijn niet te lezen en blijven zoals ze zijn: { $detail }.
cli-no_page = Geen bladzijde begint met { $id }. Kijk bij verbinding list.
cli-many_pages = Meer dan één bladzijde begint met { $id }. Geef wat meer tekens.
cli-nothing_found = Niets gevonden.
cli-locked = Je schrift is op slot. Open het met je wachtzin: verbinding, of --passphrase-fd.
cli-not_read = { $path } is niet gelezen en niet veranderd: { $detail }.
cli-cannot_write = { $path } is niet te schrijven: { $detail }. Kies een andere plek.
cli-unwritten = Niet alle uitvoer kon weggeschreven worden: { $detail }.
cli-where-journal = Dagboek
cli-where-circle = Steuncirkel
cli-where-drafts = Concepten
cli-where-backup = Kopieën
cli-where-damaged = Apart gezet
cli-where-settings = Instellingen
cli-where-exercises = Eigen oefeningen
cli-where-device = Naam van dit apparaat
cli-where-lock = Slot tijdens bewaren
cli-where-before = Nog op een eerdere plek
cli-where-tidied = Wat al is opgeruimd
cli-where-trash = Hoe lang bladzijden in de prullenbak liggen
cli-where-beyond = Daar kan het ook bij
cli-where-refused = Dit programma kan geen verbinding maken: afgedwongen door Linux.
cli-where-closed = Andere bestanden kan het niet openen: afgedwongen door Linux.
cli-where-named = Een bestand dat jij noemt, opent een apart deel zonder verbinding.
cli-where-editor = Je eigen editor valt hier niet onder.
cli-where-promise = Dat is een belofte: hier wordt het niet afgedwongen.
cli-where-check = Een firewall die per programma vraagt, laat het je zien.
cli-where-files_promise = Dat het andere bestanden met rust laat, is hier een belofte.
cli-where-off = Het afdwingen staat uit: VERBINDING_CONFINE zegt dat.

# Eigen oefeningen
own-good = { $path } klopt: { $name }, { $count ->
    [one] één stap
   *[other] { $count } stappen
}.
own-mine = van jezelf
own-addable = erbij met: verbinding exercise add { $name }
own-wrong-short = { $path }, regel { $line }: { $detail }
own-wrong-unread = dit bestand is niet te lezen: { $word }.
own-wrong-no_file = dit is geen gewoon bestand, of het is te groot.
own-wrong-name = "{ $word }" kan niet: alleen kleine letters, cijfers en _, met een letter vooraan.
own-wrong-taken = de naam { $word } hoort bij het programma. Kies een andere.
own-wrong-toml = dit is niet te begrijpen. Kijk naar aanhalingstekens, haakjes en het soort waarde.
own-wrong-unknown = het woord { $word } hoort hier niet.
own-wrong-missing = hier ontbreekt { $word }.
own-wrong-one_of = "{ $word }" kan hier niet. Kies uit: { $these }.
own-wrong-twice = { $word } staat er twee keer.
own-wrong-no_steps = er staat nog geen [[step]] in.

# Eigen editor
editor-none = Er is geen editor ingesteld. Zet VISUAL of EDITOR in je shell.
editor-not_started = Je editor kon niet starten. Je tekst staat er nog.
editor-back = De tekst uit je editor staat hier. Ctrl-Z zet de vorige terug.
editor-failed = Je editor stopte met een fout. Je tekst staat er nog.
editor-same = Er is niets veranderd.
editor-empty = Het bestand was leeg. Je tekst staat er nog.
editor-no_text = Hier is geen lange tekst om te schrijven.
editor-let_go = Deze gedachte komt op geen schijf, dus ook niet in een editor.
editor-busy = Je editor is nog open. Wat je daar bewaart, komt bij een volgende start in je dagboek.
editor-stays = Er ligt nog tekst van je editor in { $path }. Open die daar.
editor-left = Tekst uit je editor was nog niet bewaard. Hij staat nu in je dagboek.
