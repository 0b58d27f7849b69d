//! The machine's own clock: what it says of this start of the machine, and that it goes on.

#![allow(clippy::unwrap_used, reason = "a test that fails says where")]

use lullwatch_system::clock::Clock;

#[test]
fn two_clocks_of_one_start_of_the_machine_name_it_alike_and_go_on() {
    let first = Clock::of_machine().unwrap().now();
    let second = Clock::of_machine().unwrap().now();
    assert!(!first.boot.0.is_empty());
    assert_eq!(first.boot, second.boot);
    assert!(first.since_boot_ms > 0);
    assert!(first.since_boot_ms <= second.since_boot_ms);
    // A machine that says it has been up since before computers has another unit in mind.
    assert!(first.since_boot_ms < first.utc.as_millisecond());
}
