//! Who may read what this process makes.

/// From here on files and folders that the process makes are for its user alone, those that
/// libraries make included. To be called first, before there are threads.
#[cfg(unix)]
pub fn keep_to_user() {
    use rustix::fs::Mode;
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
}

/// On Windows what lies in the user's profile is the user's alone.
#[cfg(not(unix))]
pub fn keep_to_user() {}
