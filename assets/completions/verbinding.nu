module completions {

  def "nu-complete verbinding lang" [] {
    [ "nl" "en" "de" ]
  }

  # A quiet notebook in the terminal, for people in recovery.
  export extern verbinding [
    --lang: string@"nu-complete verbinding lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    --version(-V)             # Show the version.
  ]

  def "nu-complete verbinding check-in lang" [] {
    [ "nl" "en" "de" ]
  }

  # Notice briefly how it is.
  export extern "verbinding check-in" [
    --lang: string@"nu-complete verbinding check-in lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding compassion lang" [] {
    [ "nl" "en" "de" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding compassion" [
    --lang: string@"nu-complete verbinding compassion lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding encounter lang" [] {
    [ "nl" "en" "de" ]
  }

  # Prepare a real encounter, or look back.
  export extern "verbinding encounter" [
    --lang: string@"nu-complete verbinding encounter lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding grounding lang" [] {
    [ "nl" "en" "de" ]
  }

  # Back to where you are.
  export extern "verbinding grounding" [
    --lang: string@"nu-complete verbinding grounding lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding small-step lang" [] {
    [ "nl" "en" "de" ]
  }

  # Let someone see something.
  export extern "verbinding small-step" [
    --lang: string@"nu-complete verbinding small-step lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding circle paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding circle lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding circle" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding circle paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding circle lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding note lang" [] {
    [ "nl" "en" "de" ]
  }

  # Write freely.
  export extern "verbinding note" [
    --at: string              # The moment of this page.
    --lang: string@"nu-complete verbinding note lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding read lang" [] {
    [ "nl" "en" "de" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding read" [
    --lang: string@"nu-complete verbinding read lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    page?: string             # Name of a page, or a word of its title.
  ]

  def "nu-complete verbinding list strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding list lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your journal as a list, newest first.
  export extern "verbinding list" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding list strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding list lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding search strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding search lang" [] {
    [ "nl" "en" "de" ]
  }

  # Search your journal.
  export extern "verbinding search" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding search strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding search lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...words: string          # Only pages with all of these words.
  ]

  def "nu-complete verbinding show lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read one page.
  export extern "verbinding show" [
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding show lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id: string                # The first characters of a page are enough.
  ]

  def "nu-complete verbinding export strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding export format" [] {
    [ "markdown" "json" "csv" "html" ]
  }

  def "nu-complete verbinding export with" [] {
    [ "feelings" "needs" "encounters" "notes" "circle" "thoughts" ]
  }

  def "nu-complete verbinding export lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take your journal with you as a file.
  export extern "verbinding export" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding export strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --format: string@"nu-complete verbinding export format" # markdown, json, csv or html.
    --output(-o): path        # Write to this file, or to the screen.
    --force                   # Write over an existing file.
    --share                   # Leave out what you do not want to share.
    --with: string@"nu-complete verbinding export with" # Share too: feelings, needs, encounters, notes, circle or thoughts.
    --without-names           # Without names.
    --lang: string@"nu-complete verbinding export lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding import lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add pages from an export, or from another journal.
  export extern "verbinding import" [
    --dry-run                 # Only tell what would happen.
    --lang: string@"nu-complete verbinding import lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    source: path              # A file or a folder; - is what comes in.
  ]

  def "nu-complete verbinding passphrase lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose, change or remove a passphrase.
  export extern "verbinding passphrase" [
    --lang: string@"nu-complete verbinding passphrase lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase set" [
    --lang: string@"nu-complete verbinding passphrase set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase change lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase change" [
    --lang: string@"nu-complete verbinding passphrase change lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passphrase remove" [
    --lang: string@"nu-complete verbinding passphrase remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase kiezen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase kiezen" [
    --lang: string@"nu-complete verbinding passphrase kiezen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase waehlen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase waehlen" [
    --lang: string@"nu-complete verbinding passphrase waehlen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase wählen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase wählen" [
    --lang: string@"nu-complete verbinding passphrase wählen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase aanpassen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase aanpassen" [
    --lang: string@"nu-complete verbinding passphrase aanpassen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase aendern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase aendern" [
    --lang: string@"nu-complete verbinding passphrase aendern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase ändern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase ändern" [
    --lang: string@"nu-complete verbinding passphrase ändern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passphrase entfernen" [
    --lang: string@"nu-complete verbinding passphrase entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passphrase weghalen" [
    --lang: string@"nu-complete verbinding passphrase weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding doctor lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read everything: what is wrong and what is safe.
  export extern "verbinding doctor" [
    --repair                  # Set damaged files aside and bring back the last good copy.
    --verbose                 # Say too what the computer itself says about it.
    --lang: string@"nu-complete verbinding doctor lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding where lang" [] {
    [ "nl" "en" "de" ]
  }

  # Every folder and file, and that there is no network.
  export extern "verbinding where" [
    --lang: string@"nu-complete verbinding where lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding privacy lang" [] {
    [ "nl" "en" "de" ]
  }

  # What is where, who can read it, and what a passphrase does.
  export extern "verbinding privacy" [
    --lang: string@"nu-complete verbinding privacy lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erase lang" [] {
    [ "nl" "en" "de" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding erase" [
    --lang: string@"nu-complete verbinding erase lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding exercise lang" [] {
    [ "nl" "en" "de" ]
  }

  # The exercises, your own too.
  export extern "verbinding exercise" [
    --lang: string@"nu-complete verbinding exercise lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding exercise list lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show the exercises.
  export extern "verbinding exercise list" [
    --lang: string@"nu-complete verbinding exercise list lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding exercise check lang" [] {
    [ "nl" "en" "de" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding exercise check" [
    --lang: string@"nu-complete verbinding exercise check lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding exercise add lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding exercise add" [
    --lang: string@"nu-complete verbinding exercise add lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding exercise remove" [
    --lang: string@"nu-complete verbinding exercise remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise hinzufuegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding exercise hinzufuegen" [
    --lang: string@"nu-complete verbinding exercise hinzufuegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise hinzufügen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding exercise hinzufügen" [
    --lang: string@"nu-complete verbinding exercise hinzufügen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise toevoegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding exercise toevoegen" [
    --lang: string@"nu-complete verbinding exercise toevoegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding exercise entfernen" [
    --lang: string@"nu-complete verbinding exercise entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding exercise weghalen" [
    --lang: string@"nu-complete verbinding exercise weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding reminder lang" [] {
    [ "nl" "en" "de" ]
  }

  # One short greeting each evening, if you want that.
  export extern "verbinding reminder" [
    --lang: string@"nu-complete verbinding reminder lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder set print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding reminder set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding reminder set" [
    --print: string@"nu-complete verbinding reminder set print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding reminder set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding reminder off lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding reminder off" [
    --lang: string@"nu-complete verbinding reminder off lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder show lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding reminder show" [
    --lang: string@"nu-complete verbinding reminder show lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder aan print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding reminder aan lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding reminder aan" [
    --print: string@"nu-complete verbinding reminder aan print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding reminder aan lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding reminder ein print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding reminder ein lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding reminder ein" [
    --print: string@"nu-complete verbinding reminder ein print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding reminder ein lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding reminder aus lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding reminder aus" [
    --lang: string@"nu-complete verbinding reminder aus lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder uit lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding reminder uit" [
    --lang: string@"nu-complete verbinding reminder uit lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder tonen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding reminder tonen" [
    --lang: string@"nu-complete verbinding reminder tonen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder zeigen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding reminder zeigen" [
    --lang: string@"nu-complete verbinding reminder zeigen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  def "nu-complete verbinding completions lang" [] {
    [ "nl" "en" "de" ]
  }

  # Completions for your shell.
  export extern "verbinding completions" [
    --lang: string@"nu-complete verbinding completions lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    shell: string@"nu-complete verbinding completions shell" # Your shell, such as bash, zsh or fish.
  ]

  def "nu-complete verbinding man lang" [] {
    [ "nl" "en" "de" ]
  }

  # The manual page.
  export extern "verbinding man" [
    --lang: string@"nu-complete verbinding man lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

  def "nu-complete verbinding help lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show this help.
  export extern "verbinding help" [
    --lang: string@"nu-complete verbinding help lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

  def "nu-complete verbinding einchecken lang" [] {
    [ "nl" "en" "de" ]
  }

  # Notice briefly how it is.
  export extern "verbinding einchecken" [
    --lang: string@"nu-complete verbinding einchecken lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding incheck lang" [] {
    [ "nl" "en" "de" ]
  }

  # Notice briefly how it is.
  export extern "verbinding incheck" [
    --lang: string@"nu-complete verbinding incheck lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding selbstmitgefuehl lang" [] {
    [ "nl" "en" "de" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding selbstmitgefuehl" [
    --lang: string@"nu-complete verbinding selbstmitgefuehl lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding selbstmitgefühl lang" [] {
    [ "nl" "en" "de" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding selbstmitgefühl" [
    --lang: string@"nu-complete verbinding selbstmitgefühl lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding zelfcompassie lang" [] {
    [ "nl" "en" "de" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding zelfcompassie" [
    --lang: string@"nu-complete verbinding zelfcompassie lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding begegnung lang" [] {
    [ "nl" "en" "de" ]
  }

  # Prepare a real encounter, or look back.
  export extern "verbinding begegnung" [
    --lang: string@"nu-complete verbinding begegnung lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding ontmoeting lang" [] {
    [ "nl" "en" "de" ]
  }

  # Prepare a real encounter, or look back.
  export extern "verbinding ontmoeting" [
    --lang: string@"nu-complete verbinding ontmoeting lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding aarden lang" [] {
    [ "nl" "en" "de" ]
  }

  # Back to where you are.
  export extern "verbinding aarden" [
    --lang: string@"nu-complete verbinding aarden lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erden lang" [] {
    [ "nl" "en" "de" ]
  }

  # Back to where you are.
  export extern "verbinding erden" [
    --lang: string@"nu-complete verbinding erden lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding hier-en-nu lang" [] {
    [ "nl" "en" "de" ]
  }

  # Back to where you are.
  export extern "verbinding hier-en-nu" [
    --lang: string@"nu-complete verbinding hier-en-nu lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding hier-und-jetzt lang" [] {
    [ "nl" "en" "de" ]
  }

  # Back to where you are.
  export extern "verbinding hier-und-jetzt" [
    --lang: string@"nu-complete verbinding hier-und-jetzt lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding schritt lang" [] {
    [ "nl" "en" "de" ]
  }

  # Let someone see something.
  export extern "verbinding schritt" [
    --lang: string@"nu-complete verbinding schritt lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding stap lang" [] {
    [ "nl" "en" "de" ]
  }

  # Let someone see something.
  export extern "verbinding stap" [
    --lang: string@"nu-complete verbinding stap lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding kreis paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding kreis lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding kreis" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding kreis paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding kreis lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding steun paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding steun lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding steun" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding steun paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding steun lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding steuncirkel paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding steuncirkel lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding steuncirkel" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding steuncirkel paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding steuncirkel lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding unterstützung paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding unterstützung lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding unterstützung" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding unterstützung paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding unterstützung lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding unterstützungskreis paper" [] {
    [ "a4" "a6" ]
  }

  def "nu-complete verbinding unterstützungskreis lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding unterstützungskreis" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding unterstützungskreis paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding unterstützungskreis lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding notitie lang" [] {
    [ "nl" "en" "de" ]
  }

  # Write freely.
  export extern "verbinding notitie" [
    --at: string              # The moment of this page.
    --lang: string@"nu-complete verbinding notitie lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding notiz lang" [] {
    [ "nl" "en" "de" ]
  }

  # Write freely.
  export extern "verbinding notiz" [
    --at: string              # The moment of this page.
    --lang: string@"nu-complete verbinding notiz lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding lees lang" [] {
    [ "nl" "en" "de" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding lees" [
    --lang: string@"nu-complete verbinding lees lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    page?: string             # Name of a page, or a word of its title.
  ]

  def "nu-complete verbinding lesen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding lesen" [
    --lang: string@"nu-complete verbinding lesen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    page?: string             # Name of a page, or a word of its title.
  ]

  def "nu-complete verbinding lezen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding lezen" [
    --lang: string@"nu-complete verbinding lezen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    page?: string             # Name of a page, or a word of its title.
  ]

  def "nu-complete verbinding lijst strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding lijst lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your journal as a list, newest first.
  export extern "verbinding lijst" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding lijst strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding lijst lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding liste strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding liste lang" [] {
    [ "nl" "en" "de" ]
  }

  # Your journal as a list, newest first.
  export extern "verbinding liste" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding liste strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding liste lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding suche strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding suche lang" [] {
    [ "nl" "en" "de" ]
  }

  # Search your journal.
  export extern "verbinding suche" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding suche strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding suche lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...words: string          # Only pages with all of these words.
  ]

  def "nu-complete verbinding zoek strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding zoek lang" [] {
    [ "nl" "en" "de" ]
  }

  # Search your journal.
  export extern "verbinding zoek" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding zoek strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --full                    # The whole text.
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding zoek lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...words: string          # Only pages with all of these words.
  ]

  def "nu-complete verbinding toon lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read one page.
  export extern "verbinding toon" [
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding toon lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id: string                # The first characters of a page are enough.
  ]

  def "nu-complete verbinding zeige lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read one page.
  export extern "verbinding zeige" [
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding zeige lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id: string                # The first characters of a page are enough.
  ]

  def "nu-complete verbinding exporteer strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding exporteer format" [] {
    [ "markdown" "json" "csv" "html" ]
  }

  def "nu-complete verbinding exporteer with" [] {
    [ "feelings" "needs" "encounters" "notes" "circle" "thoughts" ]
  }

  def "nu-complete verbinding exporteer lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take your journal with you as a file.
  export extern "verbinding exporteer" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding exporteer strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --format: string@"nu-complete verbinding exporteer format" # markdown, json, csv or html.
    --output(-o): path        # Write to this file, or to the screen.
    --force                   # Write over an existing file.
    --share                   # Leave out what you do not want to share.
    --with: string@"nu-complete verbinding exporteer with" # Share too: feelings, needs, encounters, notes, circle or thoughts.
    --without-names           # Without names.
    --lang: string@"nu-complete verbinding exporteer lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding exportieren strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding exportieren format" [] {
    [ "markdown" "json" "csv" "html" ]
  }

  def "nu-complete verbinding exportieren with" [] {
    [ "feelings" "needs" "encounters" "notes" "circle" "thoughts" ]
  }

  def "nu-complete verbinding exportieren lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take your journal with you as a file.
  export extern "verbinding exportieren" [
    --from: string            # From this day, or from the beginning of this month.
    --to: string              # Up to and with this day, or the end of this month.
    --on: string              # Only this day or this month.
    --on-this-day             # Only this day in earlier years.
    --last: string            # The last while, such as 14d, 8w, 3m or 1y.
    --kind: string            # Only these exercises. See verbinding exercise list.
    --strand: string@"nu-complete verbinding exportieren strand" # Only this strand: yourself, others or here.
    --contains: string        # Only with these words.
    --format: string@"nu-complete verbinding exportieren format" # markdown, json, csv or html.
    --output(-o): path        # Write to this file, or to the screen.
    --force                   # Write over an existing file.
    --share                   # Leave out what you do not want to share.
    --with: string@"nu-complete verbinding exportieren with" # Share too: feelings, needs, encounters, notes, circle or thoughts.
    --without-names           # Without names.
    --lang: string@"nu-complete verbinding exportieren lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding importeer lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add pages from an export, or from another journal.
  export extern "verbinding importeer" [
    --dry-run                 # Only tell what would happen.
    --lang: string@"nu-complete verbinding importeer lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    source: path              # A file or a folder; - is what comes in.
  ]

  def "nu-complete verbinding importieren lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add pages from an export, or from another journal.
  export extern "verbinding importieren" [
    --dry-run                 # Only tell what would happen.
    --lang: string@"nu-complete verbinding importieren lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    source: path              # A file or a folder; - is what comes in.
  ]

  def "nu-complete verbinding passwortsatz lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose, change or remove a passphrase.
  export extern "verbinding passwortsatz" [
    --lang: string@"nu-complete verbinding passwortsatz lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passwortsatz set" [
    --lang: string@"nu-complete verbinding passwortsatz set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz change lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passwortsatz change" [
    --lang: string@"nu-complete verbinding passwortsatz change lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passwortsatz remove" [
    --lang: string@"nu-complete verbinding passwortsatz remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz kiezen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passwortsatz kiezen" [
    --lang: string@"nu-complete verbinding passwortsatz kiezen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz waehlen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passwortsatz waehlen" [
    --lang: string@"nu-complete verbinding passwortsatz waehlen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz wählen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passwortsatz wählen" [
    --lang: string@"nu-complete verbinding passwortsatz wählen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz aanpassen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passwortsatz aanpassen" [
    --lang: string@"nu-complete verbinding passwortsatz aanpassen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz aendern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passwortsatz aendern" [
    --lang: string@"nu-complete verbinding passwortsatz aendern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz ändern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding passwortsatz ändern" [
    --lang: string@"nu-complete verbinding passwortsatz ändern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passwortsatz entfernen" [
    --lang: string@"nu-complete verbinding passwortsatz entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passwortsatz weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passwortsatz weghalen" [
    --lang: string@"nu-complete verbinding passwortsatz weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose, change or remove a passphrase.
  export extern "verbinding wachtzin" [
    --lang: string@"nu-complete verbinding wachtzin lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin set" [
    --lang: string@"nu-complete verbinding wachtzin set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin change lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin change" [
    --lang: string@"nu-complete verbinding wachtzin change lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding wachtzin remove" [
    --lang: string@"nu-complete verbinding wachtzin remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin kiezen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin kiezen" [
    --lang: string@"nu-complete verbinding wachtzin kiezen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin waehlen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin waehlen" [
    --lang: string@"nu-complete verbinding wachtzin waehlen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin wählen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin wählen" [
    --lang: string@"nu-complete verbinding wachtzin wählen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin aanpassen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin aanpassen" [
    --lang: string@"nu-complete verbinding wachtzin aanpassen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin aendern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin aendern" [
    --lang: string@"nu-complete verbinding wachtzin aendern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin ändern lang" [] {
    [ "nl" "en" "de" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin ändern" [
    --lang: string@"nu-complete verbinding wachtzin ändern lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding wachtzin entfernen" [
    --lang: string@"nu-complete verbinding wachtzin entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding wachtzin weghalen" [
    --lang: string@"nu-complete verbinding wachtzin weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding controle lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read everything: what is wrong and what is safe.
  export extern "verbinding controle" [
    --repair                  # Set damaged files aside and bring back the last good copy.
    --verbose                 # Say too what the computer itself says about it.
    --lang: string@"nu-complete verbinding controle lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding kontrolle lang" [] {
    [ "nl" "en" "de" ]
  }

  # Read everything: what is wrong and what is safe.
  export extern "verbinding kontrolle" [
    --repair                  # Set damaged files aside and bring back the last good copy.
    --verbose                 # Say too what the computer itself says about it.
    --lang: string@"nu-complete verbinding kontrolle lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding waar lang" [] {
    [ "nl" "en" "de" ]
  }

  # Every folder and file, and that there is no network.
  export extern "verbinding waar" [
    --lang: string@"nu-complete verbinding waar lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wo lang" [] {
    [ "nl" "en" "de" ]
  }

  # Every folder and file, and that there is no network.
  export extern "verbinding wo" [
    --lang: string@"nu-complete verbinding wo lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding datenschutz lang" [] {
    [ "nl" "en" "de" ]
  }

  # What is where, who can read it, and what a passphrase does.
  export extern "verbinding datenschutz" [
    --lang: string@"nu-complete verbinding datenschutz lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding prive lang" [] {
    [ "nl" "en" "de" ]
  }

  # What is where, who can read it, and what a passphrase does.
  export extern "verbinding prive" [
    --lang: string@"nu-complete verbinding prive lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding loeschen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding loeschen" [
    --lang: string@"nu-complete verbinding loeschen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding löschen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding löschen" [
    --lang: string@"nu-complete verbinding löschen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding wis lang" [] {
    [ "nl" "en" "de" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding wis" [
    --lang: string@"nu-complete verbinding wis lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding oefening lang" [] {
    [ "nl" "en" "de" ]
  }

  # The exercises, your own too.
  export extern "verbinding oefening" [
    --lang: string@"nu-complete verbinding oefening lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding oefening list lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show the exercises.
  export extern "verbinding oefening list" [
    --lang: string@"nu-complete verbinding oefening list lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding oefening check lang" [] {
    [ "nl" "en" "de" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding oefening check" [
    --lang: string@"nu-complete verbinding oefening check lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding oefening add lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding oefening add" [
    --lang: string@"nu-complete verbinding oefening add lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding oefening remove" [
    --lang: string@"nu-complete verbinding oefening remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening hinzufuegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding oefening hinzufuegen" [
    --lang: string@"nu-complete verbinding oefening hinzufuegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening hinzufügen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding oefening hinzufügen" [
    --lang: string@"nu-complete verbinding oefening hinzufügen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening toevoegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding oefening toevoegen" [
    --lang: string@"nu-complete verbinding oefening toevoegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding oefening entfernen" [
    --lang: string@"nu-complete verbinding oefening entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding oefening weghalen" [
    --lang: string@"nu-complete verbinding oefening weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung lang" [] {
    [ "nl" "en" "de" ]
  }

  # The exercises, your own too.
  export extern "verbinding uebung" [
    --lang: string@"nu-complete verbinding uebung lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding uebung list lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show the exercises.
  export extern "verbinding uebung list" [
    --lang: string@"nu-complete verbinding uebung list lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding uebung check lang" [] {
    [ "nl" "en" "de" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding uebung check" [
    --lang: string@"nu-complete verbinding uebung check lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding uebung add lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding uebung add" [
    --lang: string@"nu-complete verbinding uebung add lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding uebung remove" [
    --lang: string@"nu-complete verbinding uebung remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung hinzufuegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding uebung hinzufuegen" [
    --lang: string@"nu-complete verbinding uebung hinzufuegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung hinzufügen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding uebung hinzufügen" [
    --lang: string@"nu-complete verbinding uebung hinzufügen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung toevoegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding uebung toevoegen" [
    --lang: string@"nu-complete verbinding uebung toevoegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding uebung entfernen" [
    --lang: string@"nu-complete verbinding uebung entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding uebung weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding uebung weghalen" [
    --lang: string@"nu-complete verbinding uebung weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung lang" [] {
    [ "nl" "en" "de" ]
  }

  # The exercises, your own too.
  export extern "verbinding übung" [
    --lang: string@"nu-complete verbinding übung lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding übung list lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show the exercises.
  export extern "verbinding übung list" [
    --lang: string@"nu-complete verbinding übung list lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding übung check lang" [] {
    [ "nl" "en" "de" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding übung check" [
    --lang: string@"nu-complete verbinding übung check lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding übung add lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding übung add" [
    --lang: string@"nu-complete verbinding übung add lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung remove lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding übung remove" [
    --lang: string@"nu-complete verbinding übung remove lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung hinzufuegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding übung hinzufuegen" [
    --lang: string@"nu-complete verbinding übung hinzufuegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung hinzufügen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding übung hinzufügen" [
    --lang: string@"nu-complete verbinding übung hinzufügen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung toevoegen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Add an exercise.
  export extern "verbinding übung toevoegen" [
    --lang: string@"nu-complete verbinding übung toevoegen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung entfernen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding übung entfernen" [
    --lang: string@"nu-complete verbinding übung entfernen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding übung weghalen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding übung weghalen" [
    --lang: string@"nu-complete verbinding übung weghalen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding erinnerung lang" [] {
    [ "nl" "en" "de" ]
  }

  # One short greeting each evening, if you want that.
  export extern "verbinding erinnerung" [
    --lang: string@"nu-complete verbinding erinnerung lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung set print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding erinnerung set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding erinnerung set" [
    --print: string@"nu-complete verbinding erinnerung set print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding erinnerung set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding erinnerung off lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding erinnerung off" [
    --lang: string@"nu-complete verbinding erinnerung off lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung show lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding erinnerung show" [
    --lang: string@"nu-complete verbinding erinnerung show lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung aan print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding erinnerung aan lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding erinnerung aan" [
    --print: string@"nu-complete verbinding erinnerung aan print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding erinnerung aan lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding erinnerung ein print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding erinnerung ein lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding erinnerung ein" [
    --print: string@"nu-complete verbinding erinnerung ein print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding erinnerung ein lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding erinnerung aus lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding erinnerung aus" [
    --lang: string@"nu-complete verbinding erinnerung aus lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung uit lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding erinnerung uit" [
    --lang: string@"nu-complete verbinding erinnerung uit lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung tonen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding erinnerung tonen" [
    --lang: string@"nu-complete verbinding erinnerung tonen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erinnerung zeigen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding erinnerung zeigen" [
    --lang: string@"nu-complete verbinding erinnerung zeigen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering lang" [] {
    [ "nl" "en" "de" ]
  }

  # One short greeting each evening, if you want that.
  export extern "verbinding herinnering" [
    --lang: string@"nu-complete verbinding herinnering lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering set print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding herinnering set lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding herinnering set" [
    --print: string@"nu-complete verbinding herinnering set print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding herinnering set lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding herinnering off lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding herinnering off" [
    --lang: string@"nu-complete verbinding herinnering off lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering show lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding herinnering show" [
    --lang: string@"nu-complete verbinding herinnering show lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering aan print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding herinnering aan lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding herinnering aan" [
    --print: string@"nu-complete verbinding herinnering aan print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding herinnering aan lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding herinnering ein print" [] {
    [ "systemd" "launchd" "windows" ]
  }

  def "nu-complete verbinding herinnering ein lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding herinnering ein" [
    --print: string@"nu-complete verbinding herinnering ein print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding herinnering ein lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding herinnering aus lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding herinnering aus" [
    --lang: string@"nu-complete verbinding herinnering aus lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering uit lang" [] {
    [ "nl" "en" "de" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding herinnering uit" [
    --lang: string@"nu-complete verbinding herinnering uit lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering tonen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding herinnering tonen" [
    --lang: string@"nu-complete verbinding herinnering tonen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering zeigen lang" [] {
    [ "nl" "en" "de" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding herinnering zeigen" [
    --lang: string@"nu-complete verbinding herinnering zeigen lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding hilfe lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show this help.
  export extern "verbinding hilfe" [
    --lang: string@"nu-complete verbinding hilfe lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

  def "nu-complete verbinding hulp lang" [] {
    [ "nl" "en" "de" ]
  }

  # Show this help.
  export extern "verbinding hulp" [
    --lang: string@"nu-complete verbinding hulp lang" # The language of the program.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

}

export use completions *
