#![doc = include_str!("../README.md")]

mod block;
mod book;
mod clip;
mod contact;
mod drawing;
mod fact;
mod form;
mod id;
mod lang;
mod personal;
mod place;
mod synonyms;
mod text;
mod topic;

pub use block::{Block, BlockKind};
pub use book::{Book, Meta, PACK_FORMAT};
pub use clip::{
    Clip, ClipKind, MAX_MESSAGE_ID_LEN, Spoken, TEXT_HASH_LEN, is_message_id, is_text_hash,
};
pub use contact::{
    Confirmed, Contact, Cost, Hours, Need, OpenSpan, Phone, PhoneLabel, Sms, Status, Warn,
};
pub use drawing::{Attr, Drawing, MAX_DRAWING_DEPTH, Shape, Tag};
pub use fact::{Confidence, Fact, MONTHS_UNCHECKED, Media, Source, SourceKind, Term};
pub use form::{Field, FieldKind, Form, Section};
pub use id::{Id, IdError, MAX_ID_LEN};
pub use jiff::civil::Date;
pub use lang::{Direction, Lang, LangError, Language};
pub use personal::{
    MAX_NUMBERS, MAX_PEOPLE, MAX_SHEETS, Person, Personal, PersonalError, Private, Role, Sheet,
    dialable,
};
pub use place::{Agreement, AgreementDateKind, AgreementModel, Place, PlaceKind};
pub use synonyms::{PageKind, PageRef, PageRefError, Synonyms};
pub use text::{Inline, Message, State, Text};
pub use topic::{Answer, AnswerTarget, Card, Group, Step, Topic, Walk};
