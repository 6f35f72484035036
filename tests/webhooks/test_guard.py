"""Which addresses and URLs a webhook may be sent to."""

from __future__ import annotations

import pytest

from api.webhooks.guard import Forbidden, check_address, check_url

REFUSED = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.1.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:a9fe:a9fe::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]
ALLOWED = [
    "1.1.1.1",
    "8.8.8.8",
    "172.32.0.1",
    "192.0.1.1",
    "2606:4700::1111",
    "::ffff:8.8.8.8",
    "2a00:1450::1",
]
OWN = ["127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "::1", "fd00::1", "::ffff:127.0.0.1"]


@pytest.mark.parametrize("address", REFUSED)
def test_an_address_that_is_not_the_internets_is_refused(address: str) -> None:
    with pytest.raises(Forbidden):
        check_address(address, allow_private=False)


@pytest.mark.parametrize("address", ALLOWED)
def test_an_address_of_the_internet_is_allowed(address: str) -> None:
    check_address(address, allow_private=False)


@pytest.mark.parametrize("address", OWN)
def test_the_setting_lets_our_own_network_through(address: str) -> None:
    check_address(address, allow_private=True)


@pytest.mark.parametrize(
    "address",
    [
        "169.254.169.254",
        "168.63.129.16",
        "192.0.0.192",
        "0.0.0.0",
        "224.0.1.1",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
    ],
)
def test_the_setting_lets_nothing_else_through(address: str) -> None:
    with pytest.raises(Forbidden):
        check_address(address, allow_private=True)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://crm.example/hooks",
        "file:///etc/passwd",
        "//crm.example/hooks",
        "https:///hooks",
        "https://user:password@crm.example/",
        "https://user@crm.example/",
        "https://crm.example/#part",
        "https://crm.example:22/",
        "https://crm.example:25/",
        "https://crm.example:0/",
        "https://crm.example:6379/",
        "https://crm.example:99999/",
        "https://localhost/",
        "https://db.internal/",
        "http://localhost./",
        "http://x.local./",
        "http://a.internal./",
        "http://a.localhost../",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[fe80::1%25eth0]/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0x7f000001/",
        "https://169.254.169.254/latest/meta-data",
        "https://crm.example\\@127.0.0.1/",
        "https://crm.example/a b",
        "https://crm.example/\x00",
        "https://bücher.example/",
    ],
)
def test_a_url_that_cannot_be_a_receivers_is_refused(url: str) -> None:
    with pytest.raises(Forbidden):
        check_url(url, allow_private=False)


@pytest.mark.parametrize(
    "url",
    [
        "https://crm.example/hooks?tenant=1",
        "http://crm.example/",
        "https://crm.example:8443/",
        "https://crm.example.:443/",
        "https://8.8.8.8/",
        "https://[2606:4700::1111]:8443/",
        "https://xn--bcher-kva.example/",
    ],
)
def test_a_receivers_url_is_allowed(url: str) -> None:
    check_url(url, allow_private=False)


def test_the_setting_lets_a_local_receiver_through() -> None:
    check_url("http://127.0.0.1:40123/webhooks", allow_private=True)
    check_url("http://localhost:40123/webhooks", allow_private=True)
