//! The program that opens the window on a desktop.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    amparo_app_lib::run(std::env::args_os().skip(1))
}
