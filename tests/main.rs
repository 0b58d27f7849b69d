//! The whole app: the real binary, driven through its window.
//!
//! Needs a display, WebKitWebDriver and a session bus where there is one: `cargo xtask test` sees
//! to them.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]
#![cfg(target_os = "linux")]

mod window;
