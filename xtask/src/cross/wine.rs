//! Programs for Windows, run on Linux.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use super::WINDOWS;
use crate::process::{command, is_there, run};

const COMPILER: &str = "x86_64-w64-mingw32-gcc";
/// Debian keeps it off the path.
const PLACES: [&str; 2] = ["/usr/lib/wine/wine64", "/usr/lib/wine64/wine64"];
/// The standard library takes its random numbers from a library that older editions of Wine lack. What
/// it exports there is one call to a function that they have.
const RANDOM: (&str, &str) = (
    "bcryptprimitives.dll",
    "#include <windows.h>\n\
     BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG length);\n\
     __declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) {\n\
     \treturn SystemFunction036(bytes, (ULONG) length);\n\
     }\n",
);

/// Wine, with a made-up Windows of its own.
pub(super) struct Wine {
    program: PathBuf,
    windows: PathBuf,
}

impl Wine {
    /// Makes it below `folder`, and puts what is lacking beside the programs in `programs`.
    ///
    /// # Errors
    /// Wine or the compiler for Windows is missing.
    pub(super) fn start(folder: &Path, programs: &Path) -> anyhow::Result<Wine> {
        let known = PLACES.iter().map(PathBuf::from).find(|place| place.is_file());
        let named = ["wine64", "wine"].iter().find(|name| is_there(name)).map(PathBuf::from);
        let program =
            known.or(named).context("Wine is missing; on Debian type: apt-get install wine64")?;
        std::fs::create_dir_all(folder)?;
        let source = folder.join("random.c");
        std::fs::write(&source, RANDOM.1).with_context(|| source.display().to_string())?;
        let library = folder.join(RANDOM.0);
        let (from, to) = (source.to_string_lossy(), library.to_string_lossy());
        run(&mut command(COMPILER, &["-shared", "-o", &to, &from, "-ladvapi32"]))?;
        for beside in [programs.to_owned(), programs.join("deps")] {
            std::fs::copy(&library, beside.join(RANDOM.0)).context("the library for Wine")?;
        }
        Ok(Wine { program, windows: folder.join("wine") })
    }

    /// Lets cargo run what it builds here.
    pub(super) fn runs<'a>(&self, cargo: &'a mut Command) -> &'a mut Command {
        let runner = format!("CARGO_TARGET_{}_RUNNER", WINDOWS.replace('-', "_").to_uppercase());
        cargo
            .env(runner, &self.program)
            .env("WINEPREFIX", &self.windows)
            // Its remarks about what it does not have are not ours to mend.
            .env("WINEDEBUG", "-all")
            // No .NET, no browser and no menus are wanted; nor a desktop, which would hold on to the
            // output of whoever was the first to ask for one.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe,explorer.exe=")
            .env_remove("DISPLAY")
    }
}
