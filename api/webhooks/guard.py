"""Which addresses a webhook may be sent to: nobody shall reach our own network through us.

The list is our own. `ipaddress.is_global` lets through, on Python 3.11, embedded forms of private addresses
(64:ff9b::a9fe:a9fe, 2002:a9fe:a9fe::1, ::127.0.0.1), site-local and multicast ones, and the clouds' own
services (192.0.0.192, 168.63.129.16).
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

OWN_NETWORK: tuple[tuple[Network, str], ...] = tuple(
    (ip_network(network), name)
    for network, name in (
        ("10.0.0.0/8", "private, RFC 1918"),
        ("127.0.0.0/8", "loopback"),
        ("172.16.0.0/12", "private, RFC 1918"),
        ("192.168.0.0/16", "private, RFC 1918"),
        ("::1/128", "loopback"),
        ("fc00::/7", "unique local, RFC 4193"),
    )
)
"""Loopback and private: let through where the settings say so, for development and tests."""

NEVER: tuple[tuple[Network, str], ...] = tuple(
    (ip_network(network), name)
    for network, name in (
        ("0.0.0.0/8", "this network, RFC 791"),
        ("100.64.0.0/10", "shared address space, RFC 6598"),
        ("168.63.129.16/32", "Azure's platform service"),
        ("169.254.0.0/16", "link-local, where clouds keep their metadata service"),
        ("192.0.0.0/24", "IETF protocol assignments; 192.0.0.192 is Oracle's metadata service"),
        ("192.0.2.0/24", "documentation, RFC 5737"),
        ("192.31.196.0/24", "AS112, RFC 7535"),
        ("192.52.193.0/24", "AMT, RFC 7450"),
        ("192.88.99.0/24", "6to4 relays, RFC 7526"),
        ("192.175.48.0/24", "AS112, RFC 7534"),
        ("198.18.0.0/15", "benchmarking, RFC 2544"),
        ("198.51.100.0/24", "documentation, RFC 5737"),
        ("203.0.113.0/24", "documentation, RFC 5737"),
        ("224.0.0.0/4", "multicast, RFC 5771"),
        ("240.0.0.0/4", "reserved and broadcast, RFC 1112"),
        ("2001::/23", "IETF protocol assignments, Teredo among them"),
        ("2001:db8::/32", "documentation, RFC 3849"),
        ("2002::/16", "6to4, which embeds an IPv4 address, RFC 3056"),
        ("2620:4f:8000::/48", "AS112, RFC 7534"),
        ("3fff::/20", "documentation, RFC 9637"),
    )
)

GLOBAL_UNICAST = IPv6Network("2000::/3")
"""All of IPv6 that is given out to the world (RFC 4291); whatever lies outside of it is refused unlisted:
64:ff9b::/96 and 64:ff9b:1::/48 (NAT64), ::/96 (IPv4-compatible), fe80::/10, fec0::/10, ff00::/8."""

WEB_PORTS = frozenset({80, 443})
FIRST_UNPRIVILEGED_PORT = 1024
SERVICE_PORTS = frozenset(
    {
        1433,
        1521,
        2049,
        2375,
        2376,
        2379,
        2380,
        3306,
        3389,
        4369,
        5432,
        5672,
        5984,
        5985,
        6000,
        6379,
        6443,
        6667,
    }
    | {7001, 8500, 9042, 9092, 9200, 9300, 10250, 11211, 15672, 27017, 50070}
)
"""Databases, queues and the like: no webhook's receiver listens there."""


class Forbidden(Exception):
    """The address may not be called; says why, and how to mend it."""


def check_address(text: str, allow_private: bool) -> None:
    """Raises Forbidden unless a connection may be made to this IP address."""
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    for network, name in OWN_NETWORK:
        if address in network:
            if allow_private:
                return
            raise Forbidden(
                f"{address} lies in {network} ({name}). Use an address that the internet can reach."
            )
    for network, name in NEVER:
        if address in network:
            raise Forbidden(
                f"{address} lies in {network} ({name}). Use an address that the internet can reach."
            )
    if isinstance(address, IPv6Address) and address not in GLOBAL_UNICAST:
        raise Forbidden(
            f"{address} lies outside {GLOBAL_UNICAST}. Use an address that the internet can reach."
        )


def check_url(url: str, allow_private: bool) -> None:
    """Raises Forbidden unless this can be a receiver's URL; a name's addresses are checked on connecting."""
    parts, port = _split(url)
    host = parts.hostname
    if parts.scheme not in {"http", "https"}:
        raise Forbidden("The URL must begin with https:// (or http://).")
    if not host:
        raise Forbidden("The URL names no host.")
    if parts.username is not None or parts.password is not None:
        raise Forbidden(
            "The URL carries a user or password: deliveries are signed, let the receiver check that."
        )
    if parts.fragment:
        raise Forbidden("The URL has a fragment (#...), which no request carries: leave it out.")
    if not allow_private:
        _check_port((443 if parts.scheme == "https" else 80) if port is None else port)
        if f".{host.rstrip('.')}".endswith((".localhost", ".local", ".internal")):
            raise Forbidden(
                f"{host} names a machine of a local network. Use a name that the internet can resolve."
            )
    try:
        literal = ip_address(host.partition("%")[0])
    except ValueError:
        _check_name(host)
    else:
        check_address(str(literal), allow_private)


def _split(url: str) -> tuple[SplitResult, int | None]:
    if not url.isprintable() or not url.isascii() or any(mark in url for mark in ' \\"<>'):
        raise Forbidden("The URL holds a space, a backslash or a character outside ASCII: percent-encode it.")
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError as error:
        raise Forbidden(f"The URL can't be read: {error}.") from None


def _check_port(port: int) -> None:
    usual = port in WEB_PORTS or (port >= FIRST_UNPRIVILEGED_PORT and port not in SERVICE_PORTS)
    if not usual:
        raise Forbidden(f"Port {port} belongs to another service. Use 443, 80 or one above 1023.")


def _check_name(host: str) -> None:
    """A name whose last label is a number is an address to some resolvers: 127.1, 2130706433, 0x7f.1."""
    last = host.rstrip(".").rpartition(".")[2]
    if last.isdigit() or last.startswith("0x"):
        raise Forbidden(f"{host} is an address in a short form. Write it out, or use a name.")
