module completions {

  def "nu-complete verbinding lang" [] {
    [ "nl" "en" ]
  }

  # A quiet notebook in the terminal, for people in recovery.
  export extern verbinding [
    --lang: string@"nu-complete verbinding lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    --version(-V)             # Show the version.
  ]

  def "nu-complete verbinding check-in lang" [] {
    [ "nl" "en" ]
  }

  # Notice briefly how it is.
  export extern "verbinding check-in" [
    --lang: string@"nu-complete verbinding check-in lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding compassion lang" [] {
    [ "nl" "en" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding compassion" [
    --lang: string@"nu-complete verbinding compassion lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding encounter lang" [] {
    [ "nl" "en" ]
  }

  # Prepare a real encounter, or look back.
  export extern "verbinding encounter" [
    --lang: string@"nu-complete verbinding encounter lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding grounding lang" [] {
    [ "nl" "en" ]
  }

  # Back to where you are.
  export extern "verbinding grounding" [
    --lang: string@"nu-complete verbinding grounding lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding small-step lang" [] {
    [ "nl" "en" ]
  }

  # Let someone see something.
  export extern "verbinding small-step" [
    --lang: string@"nu-complete verbinding small-step lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding circle" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding circle paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding circle lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding note lang" [] {
    [ "nl" "en" ]
  }

  # Write freely.
  export extern "verbinding note" [
    --at: string              # The moment of this page.
    --lang: string@"nu-complete verbinding note lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding read lang" [] {
    [ "nl" "en" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding read" [
    --lang: string@"nu-complete verbinding read lang" # Language: nl or en.
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
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding list lang" # Language: nl or en.
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
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding search lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...words: string          # Every word must be in it.
  ]

  def "nu-complete verbinding show lang" [] {
    [ "nl" "en" ]
  }

  # Read one page.
  export extern "verbinding show" [
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding show lang" # Language: nl or en.
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
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding export lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding import lang" [] {
    [ "nl" "en" ]
  }

  # Add pages from an export, or from another journal.
  export extern "verbinding import" [
    --dry-run                 # Only tell what would happen.
    --lang: string@"nu-complete verbinding import lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    source: path              # A file or a folder; - is what comes in.
  ]

  def "nu-complete verbinding passphrase lang" [] {
    [ "nl" "en" ]
  }

  # Choose, change or remove a passphrase.
  export extern "verbinding passphrase" [
    --lang: string@"nu-complete verbinding passphrase lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase set lang" [] {
    [ "nl" "en" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase set" [
    --lang: string@"nu-complete verbinding passphrase set lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase change lang" [] {
    [ "nl" "en" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase change" [
    --lang: string@"nu-complete verbinding passphrase change lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase remove lang" [] {
    [ "nl" "en" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passphrase remove" [
    --lang: string@"nu-complete verbinding passphrase remove lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase kiezen lang" [] {
    [ "nl" "en" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding passphrase kiezen" [
    --lang: string@"nu-complete verbinding passphrase kiezen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase aanpassen lang" [] {
    [ "nl" "en" ]
  }

  # Choose another passphrase.
  export extern "verbinding passphrase aanpassen" [
    --lang: string@"nu-complete verbinding passphrase aanpassen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding passphrase weghalen lang" [] {
    [ "nl" "en" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding passphrase weghalen" [
    --lang: string@"nu-complete verbinding passphrase weghalen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding doctor lang" [] {
    [ "nl" "en" ]
  }

  # Read everything: what is wrong and what is safe.
  export extern "verbinding doctor" [
    --repair                  # Set damaged files aside and bring back the last good copy.
    --verbose                 # Say too what the computer itself says about it.
    --lang: string@"nu-complete verbinding doctor lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding where lang" [] {
    [ "nl" "en" ]
  }

  # Every folder and file, and that there is no network.
  export extern "verbinding where" [
    --lang: string@"nu-complete verbinding where lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding privacy lang" [] {
    [ "nl" "en" ]
  }

  # What is where, who can read it, and what a passphrase does.
  export extern "verbinding privacy" [
    --lang: string@"nu-complete verbinding privacy lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding erase lang" [] {
    [ "nl" "en" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding erase" [
    --lang: string@"nu-complete verbinding erase lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding exercise lang" [] {
    [ "nl" "en" ]
  }

  # The exercises, your own too.
  export extern "verbinding exercise" [
    --lang: string@"nu-complete verbinding exercise lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding exercise list lang" [] {
    [ "nl" "en" ]
  }

  # Show the exercises.
  export extern "verbinding exercise list" [
    --lang: string@"nu-complete verbinding exercise list lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding exercise check lang" [] {
    [ "nl" "en" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding exercise check" [
    --lang: string@"nu-complete verbinding exercise check lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding exercise add lang" [] {
    [ "nl" "en" ]
  }

  # Add an exercise.
  export extern "verbinding exercise add" [
    --lang: string@"nu-complete verbinding exercise add lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise remove lang" [] {
    [ "nl" "en" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding exercise remove" [
    --lang: string@"nu-complete verbinding exercise remove lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise toevoegen lang" [] {
    [ "nl" "en" ]
  }

  # Add an exercise.
  export extern "verbinding exercise toevoegen" [
    --lang: string@"nu-complete verbinding exercise toevoegen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding exercise weghalen lang" [] {
    [ "nl" "en" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding exercise weghalen" [
    --lang: string@"nu-complete verbinding exercise weghalen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding reminder lang" [] {
    [ "nl" "en" ]
  }

  # One short greeting each evening, if you want that.
  export extern "verbinding reminder" [
    --lang: string@"nu-complete verbinding reminder lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding reminder set" [
    --print: string@"nu-complete verbinding reminder set print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding reminder set lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding reminder off lang" [] {
    [ "nl" "en" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding reminder off" [
    --lang: string@"nu-complete verbinding reminder off lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder show lang" [] {
    [ "nl" "en" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding reminder show" [
    --lang: string@"nu-complete verbinding reminder show lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding reminder aan" [
    --print: string@"nu-complete verbinding reminder aan print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding reminder aan lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding reminder uit lang" [] {
    [ "nl" "en" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding reminder uit" [
    --lang: string@"nu-complete verbinding reminder uit lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding reminder tonen lang" [] {
    [ "nl" "en" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding reminder tonen" [
    --lang: string@"nu-complete verbinding reminder tonen lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Completions for your shell.
  export extern "verbinding completions" [
    --lang: string@"nu-complete verbinding completions lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    shell: string@"nu-complete verbinding completions shell" # Your shell, such as bash, zsh or fish.
  ]

  def "nu-complete verbinding man lang" [] {
    [ "nl" "en" ]
  }

  # The manual page.
  export extern "verbinding man" [
    --lang: string@"nu-complete verbinding man lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

  def "nu-complete verbinding help lang" [] {
    [ "nl" "en" ]
  }

  # Show this help.
  export extern "verbinding help" [
    --lang: string@"nu-complete verbinding help lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...topic: string          # The command that you want to know more about.
  ]

  def "nu-complete verbinding incheck lang" [] {
    [ "nl" "en" ]
  }

  # Notice briefly how it is.
  export extern "verbinding incheck" [
    --lang: string@"nu-complete verbinding incheck lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding zelfcompassie lang" [] {
    [ "nl" "en" ]
  }

  # A pause when you are hard on yourself.
  export extern "verbinding zelfcompassie" [
    --lang: string@"nu-complete verbinding zelfcompassie lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding ontmoeting lang" [] {
    [ "nl" "en" ]
  }

  # Prepare a real encounter, or look back.
  export extern "verbinding ontmoeting" [
    --lang: string@"nu-complete verbinding ontmoeting lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding hier-en-nu lang" [] {
    [ "nl" "en" ]
  }

  # Back to where you are.
  export extern "verbinding hier-en-nu" [
    --lang: string@"nu-complete verbinding hier-en-nu lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding aarden lang" [] {
    [ "nl" "en" ]
  }

  # Back to where you are.
  export extern "verbinding aarden" [
    --lang: string@"nu-complete verbinding aarden lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding stap lang" [] {
    [ "nl" "en" ]
  }

  # Let someone see something.
  export extern "verbinding stap" [
    --lang: string@"nu-complete verbinding stap lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding steuncirkel" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding steuncirkel paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding steuncirkel lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Your support circle and the help lines.
  export extern "verbinding steun" [
    --json                    # As JSON, for another program.
    --poster: path            # Make a poster to print.
    --paper: string@"nu-complete verbinding steun paper" # The paper of the poster. On A4 there is a card for your wallet too.
    --edit                    # Change your support circle.
    --force                   # Write over an existing file.
    --lang: string@"nu-complete verbinding steun lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding notitie lang" [] {
    [ "nl" "en" ]
  }

  # Write freely.
  export extern "verbinding notitie" [
    --at: string              # The moment of this page.
    --lang: string@"nu-complete verbinding notitie lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding lezen lang" [] {
    [ "nl" "en" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding lezen" [
    --lang: string@"nu-complete verbinding lezen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    page?: string             # Name of a page, or a word of its title.
  ]

  def "nu-complete verbinding lees lang" [] {
    [ "nl" "en" ]
  }

  # Short pages about the ideas behind the exercises.
  export extern "verbinding lees" [
    --lang: string@"nu-complete verbinding lees lang" # Language: nl or en.
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
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding lijst lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding zoek strand" [] {
    [ "yourself" "others" "here" ]
  }

  def "nu-complete verbinding zoek lang" [] {
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding zoek lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...words: string          # Every word must be in it.
  ]

  def "nu-complete verbinding toon lang" [] {
    [ "nl" "en" ]
  }

  # Read one page.
  export extern "verbinding toon" [
    --json                    # As JSON, for another program.
    --lang: string@"nu-complete verbinding toon lang" # Language: nl or en.
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
    [ "nl" "en" ]
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
    --lang: string@"nu-complete verbinding exporteer lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding importeer lang" [] {
    [ "nl" "en" ]
  }

  # Add pages from an export, or from another journal.
  export extern "verbinding importeer" [
    --dry-run                 # Only tell what would happen.
    --lang: string@"nu-complete verbinding importeer lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    source: path              # A file or a folder; - is what comes in.
  ]

  def "nu-complete verbinding wachtzin lang" [] {
    [ "nl" "en" ]
  }

  # Choose, change or remove a passphrase.
  export extern "verbinding wachtzin" [
    --lang: string@"nu-complete verbinding wachtzin lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin set lang" [] {
    [ "nl" "en" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin set" [
    --lang: string@"nu-complete verbinding wachtzin set lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin change lang" [] {
    [ "nl" "en" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin change" [
    --lang: string@"nu-complete verbinding wachtzin change lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin remove lang" [] {
    [ "nl" "en" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding wachtzin remove" [
    --lang: string@"nu-complete verbinding wachtzin remove lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin kiezen lang" [] {
    [ "nl" "en" ]
  }

  # Choose a passphrase. Your notebook is locked from then on.
  export extern "verbinding wachtzin kiezen" [
    --lang: string@"nu-complete verbinding wachtzin kiezen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin aanpassen lang" [] {
    [ "nl" "en" ]
  }

  # Choose another passphrase.
  export extern "verbinding wachtzin aanpassen" [
    --lang: string@"nu-complete verbinding wachtzin aanpassen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wachtzin weghalen lang" [] {
    [ "nl" "en" ]
  }

  # Take the passphrase off. Your notebook can be read as before then.
  export extern "verbinding wachtzin weghalen" [
    --lang: string@"nu-complete verbinding wachtzin weghalen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding controle lang" [] {
    [ "nl" "en" ]
  }

  # Read everything: what is wrong and what is safe.
  export extern "verbinding controle" [
    --repair                  # Set damaged files aside and bring back the last good copy.
    --verbose                 # Say too what the computer itself says about it.
    --lang: string@"nu-complete verbinding controle lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding waar lang" [] {
    [ "nl" "en" ]
  }

  # Every folder and file, and that there is no network.
  export extern "verbinding waar" [
    --lang: string@"nu-complete verbinding waar lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding prive lang" [] {
    [ "nl" "en" ]
  }

  # What is where, who can read it, and what a passphrase does.
  export extern "verbinding prive" [
    --lang: string@"nu-complete verbinding prive lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding wis lang" [] {
    [ "nl" "en" ]
  }

  # Erase everything, or one page for good.
  export extern "verbinding wis" [
    --lang: string@"nu-complete verbinding wis lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    id?: string               # The first characters of a page are enough.
  ]

  def "nu-complete verbinding oefening lang" [] {
    [ "nl" "en" ]
  }

  # The exercises, your own too.
  export extern "verbinding oefening" [
    --lang: string@"nu-complete verbinding oefening lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding oefening list lang" [] {
    [ "nl" "en" ]
  }

  # Show the exercises.
  export extern "verbinding oefening list" [
    --lang: string@"nu-complete verbinding oefening list lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding oefening check lang" [] {
    [ "nl" "en" ]
  }

  # Check a file, and say what is wrong.
  export extern "verbinding oefening check" [
    --lang: string@"nu-complete verbinding oefening check lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    file: path                # The file.
  ]

  def "nu-complete verbinding oefening add lang" [] {
    [ "nl" "en" ]
  }

  # Add an exercise.
  export extern "verbinding oefening add" [
    --lang: string@"nu-complete verbinding oefening add lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening remove lang" [] {
    [ "nl" "en" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding oefening remove" [
    --lang: string@"nu-complete verbinding oefening remove lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening toevoegen lang" [] {
    [ "nl" "en" ]
  }

  # Add an exercise.
  export extern "verbinding oefening toevoegen" [
    --lang: string@"nu-complete verbinding oefening toevoegen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding oefening weghalen lang" [] {
    [ "nl" "en" ]
  }

  # Take an exercise out. Your pages stay.
  export extern "verbinding oefening weghalen" [
    --lang: string@"nu-complete verbinding oefening weghalen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    ...exercise_name: string  # The name, or the title: letter.
  ]

  def "nu-complete verbinding herinnering lang" [] {
    [ "nl" "en" ]
  }

  # One short greeting each evening, if you want that.
  export extern "verbinding herinnering" [
    --lang: string@"nu-complete verbinding herinnering lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding herinnering set" [
    --print: string@"nu-complete verbinding herinnering set print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding herinnering set lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding herinnering off lang" [] {
    [ "nl" "en" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding herinnering off" [
    --lang: string@"nu-complete verbinding herinnering off lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering show lang" [] {
    [ "nl" "en" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding herinnering show" [
    --lang: string@"nu-complete verbinding herinnering show lang" # Language: nl or en.
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
    [ "nl" "en" ]
  }

  # Show a greeting each evening, at this time.
  export extern "verbinding herinnering aan" [
    --print: string@"nu-complete verbinding herinnering aan print" # Only show what systemd, launchd or Windows needs.
    --lang: string@"nu-complete verbinding herinnering aan lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
    time: string              # The time, such as 21:00.
  ]

  def "nu-complete verbinding herinnering uit lang" [] {
    [ "nl" "en" ]
  }

  # No greeting any more. Nothing of it stays behind.
  export extern "verbinding herinnering uit" [
    --lang: string@"nu-complete verbinding herinnering uit lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding herinnering tonen lang" [] {
    [ "nl" "en" ]
  }

  # Is there a greeting, and at what time?
  export extern "verbinding herinnering tonen" [
    --lang: string@"nu-complete verbinding herinnering tonen lang" # Language: nl or en.
    --home: path              # Use this folder for everything.
    --plain                   # No full screen: question and answer.
    --no-color                # No colour.
    --no-motion               # No movement.
    --passphrase-fd: string   # Read the passphrase from file descriptor N, one a line.
    --help(-h)                # Show this help.
  ]

  def "nu-complete verbinding hulp lang" [] {
    [ "nl" "en" ]
  }

  # Show this help.
  export extern "verbinding hulp" [
    --lang: string@"nu-complete verbinding hulp lang" # Language: nl or en.
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
