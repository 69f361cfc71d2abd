
set edit:completion:arg-completer[verbinding] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) VERBINDING_COMPLETE="elvish" verbinding -- $@words) | to-lines
}

