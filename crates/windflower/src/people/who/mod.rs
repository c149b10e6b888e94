//! Who somebody is: her row, her roles, the last sign of her, and THE rule who may see what.

pub mod audience;
pub mod persons;
pub mod roles;
pub mod sign_of_life;
pub mod viewer;
