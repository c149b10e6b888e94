//! Asking another place who somebody is, by OpenID Connect: the code flow with PKCE, state and nonce, never without.
//!
//! A crate of its own with a small plain interface, because the generics of `openidconnect` are slow to compile. It
//! keeps nothing: whoever calls [`Provider::begin`] remembers what comes of it, and hands it to [`Provider::finish`] once.

mod client;

use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
    CoreProviderMetadata,
};
use openidconnect::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use platform::net::may_be_asked;
use serde::{Deserialize, Serialize};

use client::Client;

/// What a token may be signed with: with a key whose public half the provider shows. Never with nothing, and never with
/// the secret that this place knows as well.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Why nobody was vouched for. It holds no word about a person, so that it can be logged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It was not reached, or did not answer as such a provider does.
    #[error("the provider of staff accounts did not answer as it should: {0}")]
    Answer(&'static str),
    /// The answer is not about what was asked, or is not signed as it must be.
    #[error("what the provider of staff accounts said does not hold: {0}")]
    Untrue(String),
}

/// A provider, and who we are to it.
pub struct Provider {
    issuer: IssuerUrl,
    client_id: ClientId,
    secret: ClientSecret,
    back: RedirectUrl,
    http: Client,
}

/// What must be remembered until the person comes back; for nobody else's eyes.
#[derive(Serialize, Deserialize)]
pub struct Remembered {
    /// Comes back in the address, and must be the same.
    pub state: String,
    nonce: String,
    verifier: String,
}

/// Where to send somebody, and what to remember.
pub struct Begun {
    /// The provider's page.
    pub address: String,
    /// For [`Provider::finish`].
    pub remembered: Remembered,
}

/// What the provider says of a person, signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouched {
    /// Who says so.
    pub issuer: String,
    /// The name of the person at the provider, which never goes to somebody else.
    pub subject: String,
    /// Her e-mail address, if it was told.
    pub email: Option<String>,
    /// Whether the provider made sure that the address is hers.
    pub email_verified: bool,
    /// How she proved who she is (RFC 8176): `pwd`, `otp`, `mfa` and so on.
    pub amr: Vec<String>,
}

type Ready = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Provider {
    /// A provider by its issuer; `back` is the address that people are sent back to.
    ///
    /// # Errors
    /// If the issuer may not be asked (see [`may_be_asked`]), or one of both is no address at all.
    pub fn new(issuer: &str, (client_id, secret): (&str, &str), back: String) -> Result<Provider, Error> {
        if !may_be_asked(issuer) {
            return Err(Error::Answer("it is asked by https only, or on this very machine"));
        }
        let issuer = IssuerUrl::new(issuer.to_owned());
        Ok(Provider {
            issuer: issuer.map_err(|_| Error::Answer("the issuer is no address"))?,
            client_id: ClientId::new(client_id.to_owned()),
            secret: ClientSecret::new(secret.to_owned()),
            back: RedirectUrl::new(back).map_err(|_| Error::Answer("the way back is no address"))?,
            http: Client::new().map_err(|_| Error::Answer("this program speaks no TLS"))?,
        })
    }

    /// Asks the provider where it is asked, and makes the address to send somebody to.
    ///
    /// # Errors
    /// If the provider does not answer as it should.
    pub async fn begin(&self) -> Result<Begun, Error> {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client = self.discover().await?;
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let asked = client.authorize_url(flow, CsrfToken::new_random, Nonce::new_random);
        let asked = asked.add_scope(Scope::new("email".to_owned())).set_pkce_challenge(challenge);
        let (address, state, nonce) = asked.url();
        if !may_be_asked(address.as_str()) {
            return Err(Error::Answer("its page for signing in is not reached by https"));
        }
        let remembered = Remembered {
            state: state.into_secret(),
            nonce: nonce.secret().clone(),
            verifier: verifier.into_secret(),
        };
        Ok(Begun { address: address.into(), remembered })
    }

    /// Exchanges the code that somebody came back with, and checks what the provider says: its signature, issuer,
    /// audience, time (`now`, in seconds) and nonce. The caller has compared the state and forgets what was remembered.
    ///
    /// # Errors
    /// If the provider does not answer as it should, or anything it says does not hold.
    pub async fn finish(&self, code: &str, remembered: Remembered, now: i64) -> Result<Vouched, Error> {
        let client = self.discover().await?;
        let code = AuthorizationCode::new(code.to_owned());
        let asked =
            client.exchange_code(code).map_err(|_| Error::Answer("it names nowhere to take a code"))?;
        let asked = asked.set_pkce_verifier(PkceCodeVerifier::new(remembered.verifier));
        // What it answers instead may say anything of anybody, so it is not repeated.
        let answer = asked.request_async(&self.http).await;
        let answer = answer.map_err(|_| Error::Answer("it gave no token for the code"))?;
        let token = answer.id_token().ok_or(Error::Answer("its token says nothing of who somebody is"))?;
        let verifier = verifier(&client, now);
        let claims = token.claims(&verifier, &Nonce::new(remembered.nonce));
        let claims = claims.map_err(|error| Error::Untrue(error.to_string()))?;
        Ok(Vouched {
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
            email: claims.email().map(|email| email.as_str().to_owned()),
            email_verified: claims.email_verified().unwrap_or(false),
            amr: claims.auth_method_refs().into_iter().flatten().map(|one| one.as_str().to_owned()).collect(),
        })
    }

    /// Asked anew each time: keys change, and staff sign in seldom.
    async fn discover(&self) -> Result<Ready, Error> {
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &self.http).await;
        let metadata = metadata.map_err(|_| Error::Answer("it does not say where it is asked"))?;
        let methods = metadata.token_endpoint_auth_methods_supported();
        let in_header = methods.is_none_or(|all| all.contains(&CoreClientAuthMethod::ClientSecretBasic));
        let (id, secret) = (self.client_id.clone(), self.secret.clone());
        let client = CoreClient::from_provider_metadata(metadata, id, Some(secret));
        let client =
            client.set_auth_type(if in_header { AuthType::BasicAuth } else { AuthType::RequestBody });
        Ok(client.set_redirect_uri(self.back.clone()))
    }
}

fn verifier(client: &Ready, now: i64) -> CoreIdTokenVerifier<'_> {
    let time = move || chrono::DateTime::from_timestamp(now, 0).unwrap_or_default();
    client.id_token_verifier().set_allowed_algs(SIGNATURES).set_time_fn(time)
}
