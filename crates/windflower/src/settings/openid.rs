//! The section `[openid]`: where a charity's own staff sign in.

use platform::net::may_be_asked;

/// A provider of staff accounts, and who this place is to it.
#[derive(Clone)]
pub struct OpenId {
    /// Its address.
    pub issuer: String,
    /// What it calls this place.
    pub client_id: String,
    /// What only it and this place know.
    pub client_secret: String,
    /// What staff call it.
    pub name: String,
}

impl std::fmt::Debug for OpenId {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "OpenId({})", self.issuer)
    }
}

const NAMES: [&str; 5] = ["issuer", "client_id", "client_secret", "client_secret_file", "name"];

/// The provider, if one is named. A program that was not built to ask one says so instead of leaving it out.
pub(super) fn read(text: &impl Fn(&str) -> String) -> Result<Option<OpenId>, String> {
    read_as(text, cfg!(feature = "openid"))
}

fn read_as(text: &impl Fn(&str) -> String, built_with_it: bool) -> Result<Option<OpenId>, String> {
    let [issuer, client_id, secret, secret_file, name] = NAMES.map(|name| text(&format!("openid.{name}")));
    if [&issuer, &client_id, &secret, &secret_file, &name].iter().all(|given| given.is_empty()) {
        return Ok(None);
    }
    if !built_with_it {
        return Err(
            "The settings have a section [openid], but this program was built without sign-in for staff. \
                    Leave the section out, or build the program with --features openid. Nothing was changed."
                .to_owned(),
        );
    }
    if !may_be_asked(&issuer) {
        return Err(format!(
            "The setting openid.issuer is “{issuer}”; it should be an address that begins with https://."
        ));
    }
    if client_id.is_empty() {
        return Err("The setting openid.client_id is missing; the provider says what it is.".to_owned());
    }
    let name = if name.is_empty() { host(&issuer).to_owned() } else { name };
    Ok(Some(OpenId { client_secret: read_secret(secret, &secret_file)?, issuer, client_id, name }))
}

fn read_secret(given: String, file: &str) -> Result<String, String> {
    let secret = match (given.is_empty(), file.is_empty()) {
        (false, true) => given,
        (true, false) => std::fs::read_to_string(file)
            .map_err(|error| format!("openid.client_secret_file: {file} cannot be read: {error}."))?,
        _ => String::new(),
    };
    let secret = secret.trim();
    if secret.is_empty() {
        return Err("One of openid.client_secret and openid.client_secret_file has to be set.".to_owned());
    }
    Ok(secret.to_owned())
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    match authority.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(pairs: &[(&str, &str)]) -> impl Fn(&str) -> String {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        move |name| {
            pairs.iter().find(|(key, _)| key == name).map_or(String::new(), |(_, value)| value.clone())
        }
    }

    fn with(pairs: &[(&str, &str)]) -> Result<Option<OpenId>, String> {
        read_as(&given(pairs), true)
    }

    const WHOLE: [(&str, &str); 3] = [
        ("openid.issuer", "https://id.charity.example/realm"),
        ("openid.client_id", "windflower"),
        ("openid.client_secret", "CANARY"),
    ];

    #[test]
    fn without_the_section_there_is_no_provider() {
        assert!(with(&[]).unwrap().is_none());
        assert!(read_as(&given(&[]), false).unwrap().is_none());
    }

    #[test]
    fn a_program_without_it_says_so_instead_of_leaving_it_out() {
        let sentence = read_as(&given(&WHOLE), false).unwrap_err();
        assert!(sentence.contains("--features openid"), "{sentence}");
        assert!(read_as(&given(&[("openid.name", "Elm House")]), false).is_err(), "one line of it is enough");
    }

    #[test]
    fn it_is_called_by_its_host_unless_it_has_a_name_and_its_secret_is_never_printed() {
        let openid = with(&WHOLE).unwrap().unwrap();
        assert_eq!(openid.name, "id.charity.example");
        assert_eq!(openid.client_secret, "CANARY");
        assert!(!format!("{openid:?}").contains("CANARY"));
        let named = with(&[&WHOLE[..], &[("openid.name", "Elm House")]].concat()).unwrap();
        assert_eq!(named.unwrap().name, "Elm House");
    }

    #[test]
    fn its_secret_may_stand_in_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret").display().to_string();
        let with_file = [WHOLE[0], WHOLE[1], ("openid.client_secret_file", &file)];
        assert!(with(&with_file).unwrap_err().contains("cannot be read"));
        std::fs::write(&file, "from a file\n").unwrap();
        assert_eq!(with(&with_file).unwrap().unwrap().client_secret, "from a file");
        assert!(with(&WHOLE[..2]).unwrap_err().contains("client_secret_file"));
    }

    #[test]
    fn it_is_asked_by_https_or_on_this_machine() {
        let of = |issuer| with(&[("openid.issuer", issuer), WHOLE[1], WHOLE[2]]);
        for fine in ["https://id.example", "http://localhost:8080", "http://127.0.0.1:9/a", "http://[::1]:9"]
        {
            assert!(of(fine).is_ok(), "{fine}");
        }
        for not in ["http://id.example", "http://127.0.0.1@id.example/", "id.example", "https://", ""] {
            assert!(of(not).unwrap_err().contains("openid.issuer"), "{not}");
        }
    }
}
