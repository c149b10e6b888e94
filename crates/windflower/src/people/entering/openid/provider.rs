//! The one who vouches, and what is believed of it. The only file that knows whether the program was built to ask one:
//! where it was not, `settings` takes no provider, and nobody is ever asked.

/// What a provider says of somebody, after all of it was checked.
pub struct Vouched {
    pub issuer: String,
    pub subject: String,
    pub address: Option<String>,
    pub address_is_hers: bool,
    pub amr: Vec<String>,
}

impl Vouched {
    /// Her address, only where the provider made sure that it is hers.
    pub fn address(&self) -> Option<&str> {
        self.address.as_deref().filter(|_| self.address_is_hers)
    }

    /// Whether she proved who she is with two factors, or with a key made of hardware (RFC 8176). Anything weaker, or
    /// nothing said of it, leaves the place's own second step where it is.
    pub fn proved_with_two_factors(&self) -> bool {
        let said = |method: &str| self.amr.iter().any(|one| one == method);
        said("mfa") || said("hwk") || (said("pwd") && said("otp"))
    }
}

pub use asking::{Begun, begin, finish};

#[cfg(feature = "openid")]
mod asking {
    use openid::{Error, Provider, Remembered};

    use super::Vouched;
    use crate::app::App;
    use crate::people::entering::openid::CameBack;
    use crate::settings::OpenId;

    pub use openid::Begun;

    fn provider(app: &App, settings: &OpenId) -> Result<Provider, Error> {
        let back = format!("{}/sign-in/openid/back", app.settings.address);
        Provider::new(&settings.issuer, (&settings.client_id, &settings.client_secret), back)
    }

    /// Where to send a browser.
    pub async fn begin(app: &App, settings: &OpenId) -> Option<Begun> {
        let begun = match provider(app, settings) {
            Ok(provider) => provider.begin().await,
            Err(trouble) => Err(trouble),
        };
        begun.map_err(note).ok()
    }

    /// Who came back with this code and state.
    pub async fn finish(
        app: &App,
        settings: &OpenId,
        came: &CameBack,
        remembered: Remembered,
    ) -> Option<Vouched> {
        // Before anything is asked: a code that somebody else was given must not be used up here.
        if !platform::secret::constant_time_eq(came.state.as_bytes(), remembered.state.as_bytes()) {
            return None;
        }
        let now = app.clock.now().millis() / 1_000;
        let vouched = match provider(app, settings) {
            Ok(provider) => provider.finish(&came.code, remembered, now).await,
            Err(trouble) => Err(trouble),
        };
        let vouched = vouched.map_err(note).ok()?;
        Some(Vouched {
            issuer: vouched.issuer,
            subject: vouched.subject,
            address: vouched.email,
            address_is_hers: vouched.email_verified,
            amr: vouched.amr,
        })
    }

    /// She is told only that it did not work; whoever runs the place has to know why.
    fn note(trouble: Error) {
        tracing::warn!(%trouble, "nobody was signed in");
    }
}

#[cfg(not(feature = "openid"))]
mod asking {
    use super::Vouched;
    use crate::app::App;
    use crate::people::entering::openid::CameBack;
    use crate::settings::OpenId;

    /// Never made.
    pub struct Begun {
        pub address: String,
        pub remembered: (),
    }

    /// Nobody is asked.
    pub async fn begin(_app: &App, _settings: &OpenId) -> Option<Begun> {
        None
    }

    /// Nobody came back.
    pub async fn finish(
        _app: &App,
        _settings: &OpenId,
        _came: &CameBack,
        _remembered: (),
    ) -> Option<Vouched> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vouched(amr: &[&str], address_is_hers: bool) -> Vouched {
        Vouched {
            issuer: "https://id.example".into(),
            subject: "1".into(),
            address: Some("mo@post.example".into()),
            address_is_hers,
            amr: amr.iter().map(|one| (*one).to_owned()).collect(),
        }
    }

    #[test]
    fn only_two_factors_or_a_key_of_hardware_stand_for_the_second_step() {
        for strong in [&["mfa"][..], &["pwd", "mfa"], &["hwk"], &["pwd", "otp"]] {
            assert!(vouched(strong, true).proved_with_two_factors(), "{strong:?}");
        }
        for weak in [&[][..], &["pwd"], &["otp"], &["sms", "pwd"], &["swk"], &["MFA"]] {
            assert!(!vouched(weak, true).proved_with_two_factors(), "{weak:?}");
        }
    }

    #[test]
    fn an_address_that_nobody_made_sure_of_is_none() {
        assert_eq!(vouched(&[], true).address(), Some("mo@post.example"));
        assert_eq!(vouched(&[], false).address(), None);
    }
}
