# Builds verbinding with Nix from this tree: `nix run .`, `nix build .`; must never fetch a crate that Cargo.lock does not name.
{
  description = "Quiet notebook in the terminal, for people in recovery";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixpkgs-unstable";

  outputs =
    { self, nixpkgs }:
    let
      crate = (builtins.fromTOML (builtins.readFile ./Cargo.toml)).package;
      systems = [
        "x86_64-linux"
        "aarch64-linux"
        "x86_64-darwin"
        "aarch64-darwin"
      ];
      each = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
    in
    {
      packages = each (pkgs: {
        default = pkgs.rustPlatform.buildRustPackage {
          pname = crate.name;
          version = crate.version;
          src = self;
          cargoLock.lockFile = ./Cargo.lock;
          nativeBuildInputs = [ pkgs.installShellFiles ];

          # The other programs of tests need a terminal, a browser, age and strace: `./test` runs those.
          cargoTestFlags = [ "--lib" ];
          env.VERBINDING_TEST_WORK_FACTOR = "2";

          postInstall = ''
            installManPage assets/man/man1/*.1
            for language in nl de; do
              install -Dm644 -t $out/share/man/$language/man1 assets/man/$language/man1/*.1
            done
            installShellCompletion \
              --bash assets/completions/verbinding.bash \
              --zsh assets/completions/_verbinding \
              --fish assets/completions/verbinding.fish
            install -Dm644 -t $out/share/elvish/lib assets/completions/verbinding.elv
            install -Dm644 -t $out/share/nushell/vendor/autoload assets/completions/verbinding.nu
            install -Dm644 assets/icon.svg $out/share/icons/hicolor/scalable/apps/verbinding.svg
            install -Dm644 -t $out/share/applications packaging/linux/verbinding.desktop
          '';

          meta = {
            inherit (crate) description;
            homepage = crate.repository;
            license = with pkgs.lib.licenses; [
              mit
              asl20
            ];
            mainProgram = crate.name;
          };
        };
      });

      devShells = each (pkgs: {
        default = pkgs.mkShell {
          packages = with pkgs; [
            age
            cargo
            cargo-deny
            clippy
            poppler-utils
            rustc
            rustfmt
          ];
        };
      });
    };
}
