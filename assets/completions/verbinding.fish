complete --keep-order --exclusive --command verbinding --arguments "(VERBINDING_COMPLETE=fish verbinding -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
