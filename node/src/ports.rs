//! Makes a port that is in use an error. By themselves, the SDK's servers fall back to a random
//! port (RPC), give up quietly (Prometheus) or share the port (network).

use crate::errors;
use sc_network::multiaddr::{Multiaddr, Protocol};
use sc_service::{Configuration, Error};
use std::{
	io::{self, ErrorKind},
	net::{IpAddr, SocketAddr, TcpListener, UdpSocket},
};

/// Checks every port `config` wants to listen on.
pub fn check(config: &mut Configuration) -> Result<(), Error> {
	for endpoint in config.rpc.addr.iter_mut().flatten().filter(|e| !e.is_optional) {
		endpoint.retry_random_port = false;
		free(tcp(endpoint.listen_addr), "RPC", endpoint.listen_addr, "--rpc-port")?;
	}
	if let Some(prometheus) = &config.prometheus_config {
		free(tcp(prometheus.port), "Prometheus", prometheus.port, "--prometheus-port")?;
	}
	for (transport, address) in config.network.listen_addresses.iter().filter_map(socket) {
		let bound = match transport {
			Transport::Tcp => tcp(address),
			Transport::Udp => UdpSocket::bind(address).map(drop),
		};
		free(bound, "network", address, "--port")?;
	}
	Ok(())
}

enum Transport {
	Tcp,
	Udp,
}

fn tcp(address: SocketAddr) -> io::Result<()> {
	TcpListener::bind(address).map(drop)
}

fn free(
	bound: io::Result<()>,
	purpose: &str,
	address: SocketAddr,
	option: &str,
) -> Result<(), Error> {
	match bound {
		Err(e) if e.kind() == ErrorKind::AddrInUse => {
			Err(errors::port_in_use(purpose, &address.to_string(), option))
		},
		// Such as a machine without IPv6: the server knows what to make of it.
		_ => Ok(()),
	}
}

fn socket(address: &Multiaddr) -> Option<(Transport, SocketAddr)> {
	let mut parts = address.iter();
	let ip: IpAddr = match parts.next()? {
		Protocol::Ip4(ip) => ip.into(),
		Protocol::Ip6(ip) => ip.into(),
		_ => return None,
	};
	match parts.next()? {
		Protocol::Tcp(port) => Some((Transport::Tcp, SocketAddr::new(ip, port))),
		Protocol::Udp(port) => Some((Transport::Udp, SocketAddr::new(ip, port))),
		_ => None,
	}
}
