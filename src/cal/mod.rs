//! One file per calendar, or a folder per family: its definition, as short and as plain as its rule.

pub mod coptic_like;
pub mod east_asian;
pub mod gregorian_like;
pub mod hebrew;
pub mod indian;
pub mod islamic;
pub mod jalali;
pub mod jalali_2820;
mod jalali_data;
pub mod julian;
pub mod milankovic;
mod roman;
pub mod thai_solar;
