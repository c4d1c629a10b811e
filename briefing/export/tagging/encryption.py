"""A file that opens with a password: AES-256, revision 6 of the standard security handler (ISO 32000-2, 7.6).

Nothing here is left to chance: key and salts are made from the password and the file's content, so the same request
still gives the same bytes. Who does not know the password learns from that only whether two files are the same file.
Whoever opens the file may do everything with it, screen readers included (PDF/UA-1, 7.16).
"""

import hashlib
import hmac
import stringprep
import unicodedata

from briefing.export.tagging.objects import Name, Value

_ALL_ALLOWED = -4
"""Every permission of table 22; the two lowest bits are reserved."""
_LONGEST = 127
"""Bytes of a password that count."""
_NO_VECTOR = bytes(16)


class Cipher:
    """Locks the streams and texts of one file. ``seed`` is a digest of the file's content."""

    def __init__(self, password: str, seed: bytes) -> None:
        secret = _prepared(password)
        self._seed = hmac.digest(secret, seed, "sha256")
        self._key = self._derived("key")
        self._secret = secret

    def lock(self, content: bytes, number: int, place: str = "") -> bytes:
        """``content`` of the object with that number; ``place`` tells several contents of one object apart."""
        vector = self._derived(f"vector {number} {place}")[:16]
        missing = 16 - len(content) % 16
        return vector + _encrypted(self._key, vector, content + bytes([missing]) * missing)

    def entries(self) -> dict[str, Value]:
        """The encryption dictionary (table 21)."""
        user, user_key = self._entry("user", b"")
        owner, owner_key = self._entry("owner", user)
        return {
            "Filter": Name("Standard"),
            "V": 5,
            "R": 6,
            "Length": 256,
            "P": _ALL_ALLOWED,
            "U": user,
            "UE": user_key,
            "O": owner,
            "OE": owner_key,
            "Perms": self._permissions(),
            "EncryptMetadata": True,
            "CF": {"StdCF": {"CFM": Name("AESV3"), "AuthEvent": Name("DocOpen"), "Length": 32}},
            "StmF": Name("StdCF"),
            "StrF": Name("StdCF"),
        }

    def _entry(self, whose: str, user: bytes) -> tuple[bytes, bytes]:
        """What proves the password, and the key locked with it (algorithms 8 and 9)."""
        salts = self._derived(f"salts {whose}")
        proof = _hash(self._secret, salts[:8], user) + salts[:16]
        locked = _encrypted(_hash(self._secret, salts[8:16], user), _NO_VECTOR, self._key)
        return proof, locked

    def _permissions(self) -> bytes:
        """The permissions once more, locked so that nobody changes them (algorithm 10)."""
        plain = _ALL_ALLOWED.to_bytes(4, "little", signed=True) + b"\xff\xff\xff\xffTadb" + self._derived("filling")[:4]
        # One block without a vector is what the standard calls ECB here.
        return _encrypted(self._key, _NO_VECTOR, plain)

    def _derived(self, label: str) -> bytes:
        return hmac.digest(self._seed, label.encode(), "sha256")


def _prepared(password: str) -> bytes:
    """``password`` as it is typed on any keyboard (SASLprep, RFC 4013, its mapping and composing)."""
    mapped = (" " if stringprep.in_table_c12(char) else char for char in password if not stringprep.in_table_b1(char))
    return unicodedata.normalize("NFKC", "".join(mapped)).encode("utf-8", "replace")[:_LONGEST]


def _hash(secret: bytes, salt: bytes, user: bytes) -> bytes:
    """Algorithm 2.B: many rounds, so that trying passwords takes its time."""
    key = hashlib.sha256(secret + salt + user).digest()
    turn = 0
    last = 0
    while turn < 64 or last > turn - 32:
        mixed = _encrypted(key[:16], key[16:32], (secret + key + user) * 64)
        # The first sixteen bytes as a number modulo three; 256 leaves one, so their sum does.
        key = hashlib.new(("sha256", "sha384", "sha512")[sum(mixed[:16]) % 3], mixed).digest()
        last = mixed[-1]
        turn += 1
    return key[:32]


def _encrypted(key: bytes, vector: bytes, content: bytes) -> bytes:
    """AES in chained blocks, without filling."""
    # Only who asks for a password waits for this.
    from cryptography.hazmat.primitives.ciphers import Cipher as Machine  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.algorithms import AES  # noqa: PLC0415
    from cryptography.hazmat.primitives.ciphers.modes import CBC  # noqa: PLC0415

    machine = Machine(AES(key), CBC(vector)).encryptor()
    return machine.update(content) + machine.finalize()
