//! "Exactly what they will see": the teller's own look at her story before anybody else's, made by the code of the
//! real pages, and the decision who may see it.

mod choice;
mod decide_page;
mod decision;
mod hand_in;
pub mod web;
