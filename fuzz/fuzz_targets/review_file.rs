#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| lullwatch_properties::review_file(data));
