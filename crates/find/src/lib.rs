//! What finds a story: one analysis for both engines. A story becomes a set of plain words ([`index::words`]) that an engine
//! only has to look up, what somebody types becomes a list of such words with their weights ([`need::Need`]), and two stories
//! are near to each other by what happened, told in reasons that can be said aloud ([`nearness`]).
//!
//! Nothing here opens a file, remembers anything, or knows who reads.
//!
//! A word of the index is a stem as it is, or begins with a sign of what it is: `_x_` what happened, `_y_` who tells, `_m_` which
//! moment of it, `_s_` how long ago, `_k_` how many weeks, `_b_` a band of weeks, `_n_` what a reader meets, `_l_` a language, each
//! as the teller said it; `_c_` the same as her words alone say it, `_d_` where she chose nothing, `_j_` weeks in her words, `_t_` a word of the title.

mod concepts;
pub mod facets;
pub mod index;
mod letters;
pub mod lookup;
pub mod nearness;
pub mod need;
mod stems;
mod weeks;

pub use facets::Facets;
pub use lookup::Lookup;
pub use need::Need;
