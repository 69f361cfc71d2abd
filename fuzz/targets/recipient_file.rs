#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| verbinding_fuzz::check("recipient_file", data));
