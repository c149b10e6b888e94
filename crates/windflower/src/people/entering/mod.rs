//! Coming in: every way of proving who one is, and what is remembered of it. In this order: each uses only those above it.

pub mod devices;

pub mod attempts;
pub mod sessions;

pub mod links;

pub mod credentials;

pub mod openid;
pub mod passkeys;
pub mod second_factor;

pub mod sign_in;

pub mod reauthenticate;

pub mod newcomers;
pub mod welcome;

pub mod account;
