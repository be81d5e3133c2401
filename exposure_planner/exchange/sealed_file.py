r"""Bytes sealed with a passphrase: nobody reads or changes them without it, and nobody can be talked into much work.

Scrypt makes the keys (RFC 7914), AES-256-GCM seals (NIST SP 800-38D), both by `cryptography`. Layout of version 1:

    22 bytes  "exposure-planner-seal\n"
     1 byte   version
     1 byte   Scrypt's cost: the power of two of N; r = 8 and p = 1 always
    16 bytes  salt
    12 bytes  nonce
    32 bytes  HMAC-SHA256 of all of the above, by which a wrong passphrase is told from a damaged file
    the rest  sealed bytes; all of the above is sealed along with them
"""

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass
from typing import Final, Self

from exposure_planner.errors import PassphraseWrong, SealDamaged, SealNewer

_MARK: Final = b"exposure-planner-seal\n"
_VERSION: Final = 1
_USUAL_COST: Final = 17
"""128 MB and a third of a second: what OWASP's Password Storage Cheat Sheet (2023) asks of Scrypt."""
_COSTS_TAKEN: Final = range(14, _USUAL_COST + 1)
"""A stranger's file may not ask for more memory than our own."""
_BLOCK: Final = 8
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
_CHECK_BYTES: Final = hashlib.sha256().digest_size
_HEAD_BYTES: Final = len(_MARK) + 2 + _SALT_BYTES + _NONCE_BYTES


@dataclass(frozen=True, kw_only=True)
class _Head:
    """What stands before the sealed bytes."""

    cost: int
    salt: bytes
    nonce: bytes

    def to_bytes(self) -> bytes:
        return _MARK + bytes([_VERSION, self.cost]) + self.salt + self.nonce

    @classmethod
    def from_bytes(cls, sealed: bytes) -> Self:
        if not is_sealed(sealed) or len(sealed) < _HEAD_BYTES + _CHECK_BYTES:
            raise SealDamaged
        version, cost = sealed[len(_MARK)], sealed[len(_MARK) + 1]
        if version > _VERSION:
            raise SealNewer
        if version != _VERSION or cost not in _COSTS_TAKEN:
            raise SealDamaged
        rest = sealed[len(_MARK) + 2 : _HEAD_BYTES]
        return cls(cost=cost, salt=rest[:_SALT_BYTES], nonce=rest[_SALT_BYTES:])


def is_sealed(given: bytes) -> bool:
    """Whether the bytes, or the first of them, say that they are sealed."""
    return given.startswith(_MARK)


def seal(plain: bytes, passphrase: str, *, cost: int = _USUAL_COST) -> bytes:
    """The bytes, sealed.

    Args:
        plain: what nobody else may read.
        passphrase: what will open it again; never empty.
        cost: Scrypt's N as a power of two, 14 to 17; less is for tests.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _Head(cost=cost, salt=os.urandom(_SALT_BYTES), nonce=os.urandom(_NONCE_BYTES))
    key, checking = _keys(passphrase, head)
    known = head.to_bytes() + _check(head, checking)
    return known + AESGCM(key).encrypt(head.nonce, plain, known)


def unseal(sealed: bytes, passphrase: str) -> bytes:
    """What was sealed.

    Raises:
        PassphraseWrong: it was sealed with another one.
        SealDamaged: not what it was when it was sealed.
        SealNewer: sealed by a newer version of the program.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _Head.from_bytes(sealed)
    key, checking = _keys(passphrase, head)
    known = sealed[: _HEAD_BYTES + _CHECK_BYTES]
    if not hmac.compare_digest(known[_HEAD_BYTES:], _check(head, checking)):
        raise PassphraseWrong
    try:
        return AESGCM(key).decrypt(head.nonce, sealed[len(known) :], known)
    except InvalidTag as cause:
        raise SealDamaged from cause


def _keys(passphrase: str, head: _Head) -> tuple[bytes, bytes]:
    """One to seal with, one to check the passphrase by."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    scrypt = Scrypt(salt=head.salt, length=2 * _KEY_BYTES, n=1 << head.cost, r=_BLOCK, p=1)
    # The same letters are typed in several ways; on another computer they should open the file all the same.
    both = scrypt.derive(unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"))
    return both[:_KEY_BYTES], both[_KEY_BYTES:]


def _check(head: _Head, key: bytes) -> bytes:
    return hmac.new(key, head.to_bytes(), hashlib.sha256).digest()
