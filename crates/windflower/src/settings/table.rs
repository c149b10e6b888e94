//! The table of all settings, and the file that is written from it.

/// One setting: how it is written, what it is when nobody says, and what it does.
pub struct Setting {
    /// Its name in the file, after the name of its section and a point if it stands in one; `WINDFLOWER_` and capitals
    /// in the environment, with an underline for the point.
    pub name: &'static str,
    /// Its default as it would stand in the file; empty means worked out from the others.
    pub default: &'static str,
    /// One or two plain sentences.
    pub about: &'static str,
}

/// All of them. `windflower.example.toml` is written from this table.
pub const SETTINGS: &[Setting] = &[
    Setting {
        name: "data",
        default: "",
        about: "Folder for the database, the pictures and the letters. Default: windflower in your home's folder for data.",
    },
    Setting {
        name: "key_file",
        default: "",
        about: "The key that all pictures are encrypted with. Keep a copy of it somewhere else, never beside a backup. Default: beside the data folder, with .key behind its name; where that is the root or another disk, as for a container, it has to be said.",
    },
    Setting {
        name: "ledger",
        default: "",
        about: "The file that names what was erased, by random ids alone. It is part of no backup, so that a restored one brings nothing of it back. Default: beside the data folder, with .ledger behind its name; beside the key_file if the data folder stands at the root.",
    },
    Setting {
        name: "listen",
        default: "127.0.0.1:8080",
        about: "Address and port to answer on; port 0 takes a free one.",
    },
    Setting {
        name: "operator_listen",
        default: "",
        about: "Address and port for the operator alone: /healthz, /readyz and /metrics. Keep it away from the public. Default: none.",
    },
    Setting {
        name: "address",
        default: "",
        about: "How people reach the place from outside, e.g. https://place.example. Default: http:// and the address above.",
    },
    Setting {
        name: "proxies",
        default: "",
        about: "Addresses or networks of your own reverse proxies, with commas between them, e.g. 127.0.0.1, 10.0.0.0/8. Only from them is X-Forwarded-For believed, and their connections are not counted as those of one reader.",
    },
    Setting {
        name: "database",
        default: "",
        about: "postgres://… for PostgreSQL. Default: an SQLite file in the data folder.",
    },
    Setting {
        name: "mail_from",
        default: "",
        about: "Who letters come from. Default: windflower at the host of the address.",
    },
    Setting {
        name: "mail_from_discreet",
        default: "",
        about: "Who letters come from that say nothing in subject and sender: best an address at a host whose name tells nothing. Default: the address of mail_from.",
    },
    Setting {
        name: "smtp_host",
        default: "",
        about: "The mail server. Without one, letters are put into the folder letters in the data folder.",
    },
    Setting { name: "smtp_port", default: "587", about: "Port of the mail server." },
    Setting {
        name: "smtp_user",
        default: "",
        about: "Name to sign in to the mail server with, if it wants one.",
    },
    Setting {
        name: "smtp_password",
        default: "",
        about: "Password for the mail server. Better given in the environment than in a file.",
    },
    Setting { name: "smtp_tls", default: "required", about: "required, opportunistic or none." },
    Setting {
        name: "most_picture_bytes",
        default: "104857600",
        about: "The largest photograph that is taken, in bytes.",
    },
    Setting {
        name: "pictures_at_once",
        default: "",
        about: "How many photographs are worked on at the same time; others wait, those of one box in their order and the boxes in turn. Default: one less than this machine has cores and at most one for each gigabyte of its memory, but one at least.",
    },
    Setting {
        name: "pages_in_memory",
        default: "67108864",
        about: "How many bytes of memory the pages of stories for anyone may take. With 0 each is made anew every time.",
    },
    Setting {
        name: "pictures_in_memory",
        default: "67108864",
        about: "How many bytes of memory the pictures of stories for anyone may take, opened. With 0 each is opened anew every time.",
    },
    Setting {
        name: "search_engines",
        default: "yes",
        about: "yes lets search engines name the stories that their keepers let them name, and no other page. With no they are asked to stay away from the whole place.",
    },
    Setting {
        name: "copies",
        default: "",
        about: "Where whole second copies of the pictures go: folders, best on other disks, or buckets, as s3://bucket/folder with the section [bucket]; several with commas between them, or as a list. “Kept” is said only after a picture is in each of them, and every night what is damaged in one is mended from another.",
    },
    Setting {
        name: "log",
        default: "info",
        about: "How much is logged: error, warn, info or debug. No addresses and no words of anybody are ever logged.",
    },
    Setting { name: "log_format", default: "text", about: "text or json." },
    Setting {
        name: "arriving.photographs",
        default: "200",
        about: "How many photographs of one keeper may be on their way at once, in pieces. One that nobody goes on with is let go after seven days.",
    },
    Setting {
        name: "arriving.bytes",
        default: "10737418240",
        about: "How many bytes these may have together: by default a hundred photographs of the largest size.",
    },
    Setting {
        name: "arriving.pieces",
        default: "2000",
        about: "In how many pieces one photograph may come. A page sends one of the largest size in two hundred, and a connection that breaks off makes one more.",
    },
    Setting {
        name: "arriving.in_all",
        default: "50000",
        about: "How many photographs one keeper may announce within seven days.",
    },
    Setting {
        name: "backup.to",
        default: "",
        about: "Folder for backups, best on another disk or machine. With it a backup is made and proven every night, and before each upgrade.",
    },
    Setting {
        name: "backup.recipients",
        default: "",
        about: "Who can read the backups: public keys of age, several with commas between them. “windflower backup --make-key FILE” makes one. Keep its file, and a copy of the key_file, somewhere else.",
    },
    Setting {
        name: "backup.keep_days",
        default: "30",
        about: "For how many days a backup is kept. What was erased is gone from all of them with the next one, except for words, which are gone after so many days.",
    },
    Setting {
        name: "bucket.endpoint",
        default: "",
        about: "Address of the storage of the buckets in copies, without the bucket, e.g. https://s3.example. Default: Amazon's in the region.",
    },
    Setting { name: "bucket.region", default: "us-east-1", about: "What the storage calls its region." },
    Setting { name: "bucket.access_key", default: "", about: "Name of the key that may use the bucket." },
    Setting {
        name: "bucket.secret_key",
        default: "",
        about: "Its secret. Better given in the environment than in a file.",
    },
    Setting {
        name: "bucket.access_key_file",
        default: "",
        about: "Or the file in which both stand, in two lines: the name, then the secret.",
    },
    Setting {
        name: "bucket.path_style",
        default: "yes",
        about: "yes if the bucket's name stands in the path of the address, no if before the name of the host.",
    },
    Setting {
        name: "openid.issuer",
        default: "",
        about: "Sign-in for a charity's own staff, by OpenID Connect: the address of the provider. It reaches only moderators and stewards who have an account here already. Only in a program that was built with the cargo feature openid. The provider has to know the way back: the address of the place and /sign-in/openid/back.",
    },
    Setting { name: "openid.client_id", default: "", about: "What the provider calls this place." },
    Setting {
        name: "openid.client_secret",
        default: "",
        about: "The secret that the provider gave this place. Better given in the environment than in a file.",
    },
    Setting { name: "openid.client_secret_file", default: "", about: "Or the file in which it stands." },
    Setting {
        name: "openid.name",
        default: "",
        about: "What staff call it: “Sign in with …”. Default: the host of the issuer.",
    },
];

/// The text of `windflower.example.toml`.
pub fn example() -> String {
    let mut text = String::from(
        "# Every setting of Windflower with its default. Written from settings.rs; a test finds it stale.\n",
    );
    let mut within = "";
    for setting in SETTINGS {
        let number = setting.default.parse::<u64>().is_ok();
        let value = if number { setting.default.to_owned() } else { format!("\"{}\"", setting.default) };
        let (section, name) = setting.name.split_once('.').unwrap_or(("", setting.name));
        if section != within {
            text.push_str(&format!("\n# [{section}]\n"));
            within = section;
        }
        text.push_str(&format!("\n# {}\n# {name} = {value}\n", setting.about));
    }
    text
}
