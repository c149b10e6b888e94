//! Lines on standard error about what the program does. Never a secret, a person's words or a whole address.

use std::io::IsTerminal;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use tracing_subscriber::EnvFilter;

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line, for programs.
    Json,
}

/// Starts the log. `filter` says what is told, as `info` or `warn,platform=debug`. Only the first start in a
/// process counts, so that tests may all call it.
///
/// # Errors
/// A sentence where `filter` cannot be read.
pub fn start(format: LogFormat, filter: &str) -> Result<(), String> {
    let filter = EnvFilter::builder().parse(filter).map_err(|why| format!("log filter: {why}"))?;
    // A line that cannot be written because nobody reads any more is lost, and ends nothing.
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .log_internal_errors(false)
        .with_writer(std::io::stderr);
    let _ = match format {
        LogFormat::Text => lines.with_ansi(std::io::stderr().is_terminal()).try_init(),
        LogFormat::Json => lines.json().try_init(),
    };
    Ok(())
}

/// An address as it may stand in a log: its network only, `192.0.2.0/24` or `2001:db8:1::/48`.
pub fn address(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => format!("{}/24", Ipv4Addr::from(u32::from(address) & (u32::MAX << 8))),
        IpAddr::V6(address) => format!("{}/48", Ipv6Addr::from(u128::from(address) & (u128::MAX << 80))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_network_of_an_address_is_told() {
        let told = |text: &str| address(text.parse().unwrap());
        assert_eq!(told("192.0.2.77"), "192.0.2.0/24");
        assert_eq!(told("2001:db8:1:2:3:4:5:6"), "2001:db8:1::/48");
        assert_eq!(told("::ffff:192.0.2.77"), "192.0.2.0/24");
    }

    #[test]
    fn a_filter_that_cannot_be_read_is_refused() {
        assert!(start(LogFormat::Text, "platform=loud").is_err());
        assert!(start(LogFormat::Json, "off,platform=off").is_ok());
        assert!(start(LogFormat::Text, "off").is_ok());
    }
}
