//! The whole app: the real binary, driven through its window.
//!
//! Needs a display, WebKitWebDriver and a session bus where there is one: `cargo xtask test` sees
//! to them.

#![cfg(target_os = "linux")]

mod window;
