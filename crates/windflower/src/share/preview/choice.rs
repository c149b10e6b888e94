//! Who may see it, as the form of the decision offers it.

use crate::people::who::audience::Audience;
use crate::words::Words;

platform::row_enum! {
    /// One of five answers.
    pub enum AudienceChoice {
        /// Nobody else.
        OnlyMe = "only-me",
        /// Her circles.
        Invited = "invited",
        /// Those who have lived it.
        LivedIt = "lived-it",
        /// Whoever has the address.
        Address = "address",
        /// Whoever comes; it stands in the lists.
        Anyone = "anyone",
    }
}

impl AudienceChoice {
    /// The word of a form; anything unknown is nobody else.
    pub fn read(word: &str) -> AudienceChoice {
        AudienceChoice::parse(word).unwrap_or(AudienceChoice::OnlyMe)
    }

    /// The answer that stands for this.
    pub fn of(audience: Audience, listed: bool) -> AudienceChoice {
        match audience {
            Audience::OnlyMe => AudienceChoice::OnlyMe,
            Audience::Invited => AudienceChoice::Invited,
            Audience::LivedIt => AudienceChoice::LivedIt,
            Audience::Anyone if listed => AudienceChoice::Anyone,
            Audience::Anyone => AudienceChoice::Address,
        }
    }

    /// What it stands for, and whether the story then stands in the lists.
    pub fn audience(self) -> (Audience, bool) {
        match self {
            AudienceChoice::OnlyMe => (Audience::OnlyMe, false),
            AudienceChoice::Invited => (Audience::Invited, false),
            AudienceChoice::LivedIt => (Audience::LivedIt, false),
            AudienceChoice::Address => (Audience::Anyone, false),
            AudienceChoice::Anyone => (Audience::Anyone, true),
        }
    }

    /// Its label and its hint.
    pub fn said(self, words: &Words) -> (String, String) {
        match self {
            AudienceChoice::OnlyMe => (words.decide_only_me(), words.decide_only_me_hint()),
            AudienceChoice::Invited => (words.decide_invited(), words.decide_invited_hint()),
            AudienceChoice::LivedIt => (words.decide_lived_it(), words.decide_lived_it_hint()),
            AudienceChoice::Address => (words.decide_address(), words.decide_address_hint()),
            AudienceChoice::Anyone => (words.decide_anyone(), words.decide_anyone_hint()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_stands_for_itself() {
        for choice in AudienceChoice::ALL {
            let (audience, listed) = choice.audience();
            assert_eq!(AudienceChoice::of(audience, listed), *choice);
        }
        assert_eq!(AudienceChoice::read("everybody"), AudienceChoice::OnlyMe);
    }
}
