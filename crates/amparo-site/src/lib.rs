#![doc = include_str!("../README.md")]

mod assets;
mod broken;
mod format;
mod frame;
mod hours;
mod href;
mod html;
mod icons;
mod mine;
mod pages;
mod request;
mod route;
mod site;
mod snippet;
mod ui;
mod words;

pub use broken::broken_pack;
pub use hours::{OpenState, open_state};
pub use href::Href;
pub use mine::{Mine, Opened, Unreadable};
pub use request::{Platform, Request, Response, ShellInfo};
pub use route::{MinePage, Page, Route, RouteError, Shared};
pub use site::{MAX_ADDRESS_BYTES, Site};
