//! Calendars that users define: in callbacks ([`backend`]) or as data ([`rule`]).

pub mod backend;
pub mod rule;
mod survey;
