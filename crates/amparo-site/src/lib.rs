#![doc = include_str!("../README.md")]

mod assets;
mod broken;
mod format;
mod frame;
mod hours;
mod href;
mod html;
mod icons;
mod pages;
mod respond;
mod route;
mod ui;
mod words;

pub use broken::broken_pack;
pub use hours::{OpenState, open_state};
pub use href::Href;
pub use respond::{MAX_ADDRESS_BYTES, Request, Response, ShellInfo, Site};
pub use route::{Page, Route, RouteError};
