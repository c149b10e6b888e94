//! Windflower, the product. The modules stand in the order of their use: a line may use only what stands above it.

pub mod ids;
pub mod noun;
pub mod settings;
pub mod trouble;
pub mod words;

pub mod app;
pub mod site;

pub mod people;

pub mod keep;

pub mod share;

pub mod receive;

pub mod read;

pub mod care;

pub mod operate;

pub mod jobs;
pub mod lifecycle;
pub mod routes;
pub mod serving;
