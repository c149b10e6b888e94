//! A provider on loopback that this test starts: it tells where it is asked, shows its key, takes codes, and lies when
//! it is told to. What its page for signing in does is [`Provider::vouch`]: chromium meets a real one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::header::{AUTHORIZATION, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};

use crate::cast::EVENING;

pub const CLIENT: &str = "windflower";
pub const SECRET: &str = "only the two of them know this one";

/// What is wrong with a token, or with the whole provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    None,
    OtherNonce,
    NoNonce,
    OtherIssuer,
    OtherAudience,
    SecondAudience,
    PastItsTime,
    SignedWithNothing,
    SignedWithTheSecret,
    SignedWithAnotherKey,
    ChangedAfterwards,
    NoToken,
    /// Of itself it says that it is somebody else.
    OtherName,
    /// It sends whoever asks to another address, where the right answer stands.
    Redirects,
    /// It says more than anybody has to read.
    Endless,
}

struct Grant {
    challenge: String,
    back: String,
    nonce: String,
    claims: Value,
}

struct Inner {
    issuer: String,
    key: EcdsaKeyPair,
    other_key: EcdsaKeyPair,
    lie: Mutex<Lie>,
    grants: Mutex<HashMap<String, Grant>>,
    asked: Mutex<Vec<&'static str>>,
}

/// The provider; it ends with the test.
#[derive(Clone)]
pub struct Provider(Arc<Inner>);

impl Provider {
    pub async fn start() -> Provider {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let (grants, asked) = (Mutex::default(), Mutex::default());
        let (key, other_key, lie) = (new_key(), new_key(), Mutex::new(Lie::None));
        let provider = Provider(Arc::new(Inner { issuer, key, other_key, lie, grants, asked }));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/moved", get(moved))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        provider
    }

    pub fn issuer(&self) -> String {
        self.0.issuer.clone()
    }

    pub fn lie(&self, lie: Lie) {
        *self.0.lie.lock().unwrap() = lie;
    }

    fn lies(&self, lie: Lie) -> bool {
        *self.0.lie.lock().unwrap() == lie
    }

    /// How often it was asked for this.
    pub fn asked(&self, what: &str) -> usize {
        self.0.asked.lock().unwrap().iter().filter(|asked| **asked == what).count()
    }

    fn note(&self, what: &'static str) {
        self.0.asked.lock().unwrap().push(what);
    }

    /// Somebody signed in on its page, which was asked for at this address: the way back, with its query.
    pub fn vouch(&self, address: &str, claims: Value) -> String {
        let (page, query) = address.split_once('?').unwrap();
        assert_eq!(page, format!("{}/authorize", self.0.issuer));
        let asked: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        assert_eq!((asked["client_id"].as_str(), asked["response_type"].as_str()), (CLIENT, "code"));
        assert_eq!(asked["code_challenge_method"], "S256");
        assert!(asked["scope"].contains("openid") && asked["scope"].contains("email"));
        let code = format!("code-{}", self.0.grants.lock().unwrap().len());
        let (challenge, nonce, back) =
            (asked["code_challenge"].clone(), asked["nonce"].clone(), asked["redirect_uri"].clone());
        let grant = Grant { challenge, back: back.clone(), nonce, claims };
        self.0.grants.lock().unwrap().insert(code.clone(), grant);
        let path = format!("/{}", back.splitn(4, '/').nth(3).unwrap());
        format!("{path}?code={code}&state={}", asked["state"])
    }

    fn claims(&self, grant: &Grant) -> Value {
        let now = EVENING.0 / 1_000;
        let mut claims = json!({
            "iss": self.0.issuer, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": grant.nonce,
        });
        for (name, value) in grant.claims.as_object().unwrap() {
            claims[name] = value.clone();
        }
        match *self.0.lie.lock().unwrap() {
            Lie::OtherNonce => claims["nonce"] = "another".into(),
            Lie::NoNonce => drop(claims.as_object_mut().unwrap().remove("nonce")),
            Lie::OtherIssuer => claims["iss"] = "https://id.example".into(),
            Lie::OtherAudience => claims["aud"] = "another".into(),
            Lie::SecondAudience => claims["aud"] = json!([CLIENT, "another"]),
            Lie::PastItsTime => claims["exp"] = (now - 1).into(),
            _ => {}
        }
        claims
    }

    fn signed(&self, claims: &Value) -> String {
        let lie = *self.0.lie.lock().unwrap();
        let algorithm = match lie {
            Lie::SignedWithNothing => "none",
            Lie::SignedWithTheSecret => "HS256",
            _ => "ES256",
        };
        let words = format!("{}.{}", encoded(&json!({ "alg": algorithm, "kid": "one" })), encoded(claims));
        let by =
            |key: &EcdsaKeyPair| key.sign(&SystemRandom::new(), words.as_bytes()).unwrap().as_ref().to_vec();
        let signature = match lie {
            Lie::SignedWithNothing => Vec::new(),
            Lie::SignedWithTheSecret => {
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
                ring::hmac::sign(&key, words.as_bytes()).as_ref().to_vec()
            }
            Lie::SignedWithAnotherKey => by(&self.0.other_key),
            _ => by(&self.0.key),
        };
        let words = if lie == Lie::ChangedAfterwards {
            let mut claims = claims.clone();
            claims["changed"] = true.into();
            format!("{}.{}", words.split('.').next().unwrap(), encoded(&claims))
        } else {
            words
        };
        format!("{words}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
    }
}

fn encoded(value: &Value) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(value.to_string())
}

fn new_key() -> EcdsaKeyPair {
    let chance = SystemRandom::new();
    let pair = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &chance).unwrap();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pair.as_ref(), &chance).unwrap()
}

async fn discovery(State(provider): State<Provider>) -> Response {
    provider.note("discovery");
    if provider.lies(Lie::Redirects) {
        return (StatusCode::FOUND, [(LOCATION, "/moved")]).into_response();
    }
    if provider.lies(Lie::Endless) {
        let gigabyte = futures_util::stream::iter((0..16_384).map(move |_| {
            provider.note("piece");
            Ok::<_, std::io::Error>(axum::body::Bytes::from_static(&[b' '; 65_536]))
        }));
        return axum::body::Body::from_stream(gigabyte).into_response();
    }
    described(&provider)
}

async fn moved(State(provider): State<Provider>) -> Response {
    provider.note("moved");
    described(&provider)
}

fn described(provider: &Provider) -> Response {
    let issuer = &provider.0.issuer;
    let called = if provider.lies(Lie::OtherName) { "https://id.example" } else { issuer };
    // It says of itself that it signs in ways that must not be taken all the same.
    Json(json!({
        "issuer": called, "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"), "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256", "none"],
    }))
    .into_response()
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    provider.note("keys");
    let point = provider.0.key.public_key().as_ref();
    let part = |range: std::ops::Range<usize>| BASE64_URL_SAFE_NO_PAD.encode(&point[range]);
    Json(json!({ "keys": [
        { "kty": "EC", "crv": "P-256", "use": "sig", "kid": "one", "x": part(1..33), "y": part(33..65) },
    ] }))
}

/// As the standard asks: the secret, a code good for once, and the words that only the browser's place knows.
async fn token(State(provider): State<Provider>, headers: HeaderMap, body: String) -> Response {
    provider.note("token");
    let form: HashMap<String, String> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let secret: String = form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let basic = format!("Basic {}", BASE64_STANDARD.encode(format!("{CLIENT}:{secret}")));
    let grant = provider.0.grants.lock().unwrap().remove(&form["code"]);
    let challenge = ring::digest::digest(&ring::digest::SHA256, form["code_verifier"].as_bytes());
    let challenge = BASE64_URL_SAFE_NO_PAD.encode(challenge);
    let holds = |grant: &Grant| grant.challenge == challenge && grant.back == form["redirect_uri"];
    match grant.filter(holds) {
        Some(grant) if headers.get(AUTHORIZATION).is_some_and(|given| given == basic.as_str()) => {
            let mut answer = json!({ "access_token": "nobody uses this", "token_type": "Bearer" });
            if !provider.lies(Lie::NoToken) {
                answer["id_token"] = provider.signed(&provider.claims(&grant)).into();
            }
            Json(answer).into_response()
        }
        _ => (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response(),
    }
}
