//! Finding a port to listen on.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};

/// The port that is tried first.
pub const DEFAULT_PORT: u16 = 8737;
/// How many ports after it are tried.
const TRIES: u16 = 50;

/// Which port is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// The default one, or the next that is free.
    Default,
    /// This one and no other; 0: any that is free.
    Exactly(u16),
}

/// Why there is no port to listen on.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Another program has the port.
    #[error(
        "port {0} is in use by another program; choose another with `--port`, or end that program"
    )]
    InUse(u16),
    /// None of those tried is free.
    #[error("no port from {DEFAULT_PORT} on is free; choose one with `--port`")]
    NoneFree,
    /// The system does not allow it.
    #[error("cannot listen on port {port}: {source}")]
    Refused {
        /// The port.
        port: u16,
        /// Why.
        source: io::Error,
    },
}

/// Listens on this computer alone.
pub fn bind(port: Port) -> Result<TcpListener, BindError> {
    let (first, tries) = match port {
        Port::Default => (DEFAULT_PORT, TRIES),
        Port::Exactly(port) => (port, 1),
    };
    for port in (first..=u16::MAX).take(usize::from(tries)) {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(source) => return Err(BindError::Refused { port, source }),
        }
    }
    Err(match port {
        Port::Default => BindError::NoneFree,
        Port::Exactly(port) => BindError::InUse(port),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_told_and_the_default_moves_on() {
        let taken = bind(Port::Exactly(0)).expect("some port is free");
        let port = taken.local_addr().expect("it has an address").port();
        assert!(matches!(bind(Port::Exactly(port)), Err(BindError::InUse(p)) if p == port));
        let first = bind(Port::Default).expect("one of fifty is free");
        let second = bind(Port::Default).expect("the next is free");
        assert_ne!(first.local_addr().ok(), second.local_addr().ok());
    }
}
