"""A person joins with a code: makes this device's vault and keys, and founds the organisation or
asks to be certified.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.joining.recovery_kit import Kit
from aftercare.actions.shared.link import NoLink, ServerSaysNo, told
from aftercare.actions.shared.names import check_name
from aftercare.actions.shared.proxy import proxies_by, set_proxy
from aftercare.actions.shared.way_to_server import transport_to_server
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.anchor import ENDING
from aftercare.store.casebook import DATABASE_FILE, KEY_FILE, Casebook, Entry
from aftercare.store.database_errors import DatabaseDamaged, DatabaseMissing
from aftercare.store.durable_file import remove, remove_all
from aftercare.store.folder_lock import LOCK_FILE, FolderInUse
from aftercare.store.folder_place import check_place
from aftercare.store.kept_values import Joining
from aftercare.store.named_values import JOINING
from aftercare.store.recovery_code import read_code as read_sheet
from aftercare.store.vault import Argon2Cost
from aftercare.store.vault_errors import VaultExists
from aftercare.updates.trial import confirm_trial
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.ids import format_id
from sync.protocol.invitation import Invitation, invitation_id, read_code
from sync.replica import enrolment
from sync.replica.keys import public_of, sheet_key
from sync.replica.named_value import DamagedValue
from sync.replica.place_transport import PlaceTransport
from sync.replica.proxies import ProxySetting
from sync.replica.replica import Replica, write_identity

# an empty file beside the database, so that an unfinished folder is known before it is opened
JOINING_FILE = "joining.unfinished"
FOR_GOOD = (
    "founded",
    "invitation_unknown",
    "invitation_used",
    "invitation_expired",
    "invitation_busy",
    "signature",
)


class AlreadyJoined(Refused):
    """The folder already holds a device's data."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words(
                "The folder {folder} already belongs to a device that has joined.", folder=folder
            ),
            words("Nothing was changed."),
            words("Open it with its passphrase, or choose another folder."),
        )


class BadCode(Refused):
    """The code cannot be read."""

    def __init__(self, problem: Malformed) -> None:
        newer = problem.flaw is Flaw.NEWER_CODE
        reason = (
            words("it was made by a newer version; update this program")
            if newer
            else words("a character is missing or mistyped")
        )
        super().__init__(
            words("The code cannot be used: {reason}.", reason=reason),
            words("Nothing was changed."),
            words("Ask for the code again."),
        )


class OtherCode(Refused):
    """The folder waits to join with the code it was begun with, and another one is given."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            words(
                "In the folder {folder}, joining was begun with another code and is not finished.",
                folder=folder,
            ),
            words("Nothing was changed."),
            words("Use the code it was begun with, or another folder for this code."),
        )


class JoiningNotFinished(NoLink):
    """No answer came, or not one to go on with; what was made is kept so that joining can go on."""

    def __init__(self, reason: Words) -> None:
        Refused.__init__(
            self,
            words("Joining is not finished: {reason}.", reason=reason),
            words("What this device has made for it is kept, encrypted."),
            words("Try the same command again to join: same code, same passphrase."),
        )


class NotThere(NoLink):
    """The server is not where the code says, or shows another certificate."""

    def __init__(self, refusal: NoLink) -> None:
        self.reason = refusal.reason
        Refused.__init__(
            self,
            refusal.happened,
            refusal.safe,
            words(
                "Try again when there is a connection. If the server has moved or was "
                "renewed since the code was made, ask for a "
                "new invitation."
            ),
        )


class Joined(NamedTuple):
    """What came of joining. Both secrets are shown once and kept nowhere readable.

    `recovery_code` opens this device without its passphrase; `organisation_recovery` (founder only)
    are the words of the recovery kit, `kit` itself what is printed.
    """

    device: int  # 0: waits to be certified
    recovery_code: str
    kit: Kit | None = None

    @property
    def organisation_recovery(self) -> str:
        """The words of the recovery kit; "" for whoever founded nothing."""
        return self.kit.words() if self.kit else ""


def join(
    folder: Path,
    code: str,
    passphrase: str,
    name: str = "",
    *,
    cost: Argon2Cost | None = None,
    made: Callable[[Casebook], None] | None = None,
    proxy: ProxySetting | None = None,
    anyway: bool = False,
) -> Joined:
    """Makes the data folder and joins, or goes on with joining where the link failed: with the same
    keys and codes.

    What fails before anything was sent leaves no half-made folder behind, and so does a server that
    says no for good. `proxy`: what was said of this network; it is kept with the rest. `anyway`:
    where `check_place` has doubts. Raises `BadCode`, `BadPlace`, `Invalid` (a name),
    `AlreadyJoined`, `OtherCode`, `JoiningNotFinished`, what the vault or the link raises as a
    `Refused`.
    """
    try:
        invitation = read_code(code)
    except Malformed as error:
        raise BadCode(error) from None
    if name:
        name = check_name("person", name)
    existed = folder.exists() and not unfinished(folder)
    casebook = _reopen(folder, passphrase, invitation) if (folder / KEY_FILE).exists() else None
    if casebook is None:
        check_place(folder, anyway=anyway)
    casebook = casebook or _begin(folder, passphrase, name, invitation, cost, proxy)
    try:
        with casebook, _told_unfinished():
            if proxy:
                set_proxy(casebook, proxy)
            joined = _go_on(casebook)
            if made:
                made(casebook)
            with casebook.transaction():
                JOINING.forget(casebook.ledger)
    except ServerSaysNo:
        _discard(folder, existed=existed)
        raise
    remove(folder / JOINING_FILE)
    return joined


def unfinished(folder: Path) -> bool:
    """Whether joining was begun in the folder and not finished."""
    return (folder / JOINING_FILE).exists()


def check_finished(casebook: Casebook) -> None:
    """Raises `JoiningNotFinished` while the codes of this device were not shown."""
    if JOINING.read(casebook.ledger):
        raise JoiningNotFinished(words("its last attempt was interrupted"))


def _begin(
    folder: Path,
    passphrase: str,
    name: str,
    invitation: Invitation,
    cost: Argon2Cost | None,
    proxy: ProxySetting | None,
) -> Casebook:
    """A new casebook with this device's keys in it; what is going to be sent is durable."""
    existed = folder.exists()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    others = frozenset(folder.iterdir())
    (folder / JOINING_FILE).touch(0o600)
    try:
        confirm_trial()  # what this version makes, an older one may not be able to open
        casebook, recovery_code = Casebook.create(folder, passphrase, cost=cost)
    except (FolderInUse, VaultExists):
        raise  # another process joins there
    except BaseException:
        _discard(folder, others, existed=existed)
        raise
    try:
        with (
            _told_of_invitation(),
            PlaceTransport(invitation.place, proxies=proxies_by(proxy)) as transport,
        ):
            certificate = transport.whole_fingerprint() if invitation.certificate else b""
            address = transport.address
        called, printed = (
            name or ("administrator" if invitation.founds else ""),
            public_of(sheet_key(read_sheet(recovery_code))),
        )
        identity = enrolment.begin(invitation, called, certificate, sheet=printed, address=address)
        founding = enrolment.Founding.generate() if invitation.founds else None
        with casebook.transaction():
            write_identity(casebook.ledger, identity)
            JOINING.write(casebook.ledger, Joining(recovery_code, founding))
    except BaseException:
        casebook.close()
        _discard(folder, others, existed=existed)
        raise
    return casebook


def _reopen(folder: Path, passphrase: str, invitation: Invitation) -> Casebook | None:
    """The casebook in which joining was begun; None if that was interrupted before anything could
    be sent.
    """
    if not unfinished(folder):
        raise AlreadyJoined(folder)
    try:
        casebook = Casebook.open(folder, passphrase, opened=confirm_trial)
    except DatabaseMissing:
        _discard(folder)
        return None
    try:
        identity, kept = casebook.identity, _kept(casebook)
    except DatabaseDamaged:
        casebook.close()
        raise
    if identity and kept and identity.invitation == invitation_id(invitation.secret):
        return casebook
    casebook.close()
    if identity is None:
        _discard(folder)
        return None
    if kept:
        raise OtherCode(folder)
    remove(folder / JOINING_FILE)
    raise AlreadyJoined(folder)


def _kept(casebook: Casebook) -> Joining | None:
    """What joining goes on with; raises `DatabaseDamaged`."""
    try:
        return JOINING.read(casebook.ledger)
    except DamagedValue:
        raise DatabaseDamaged(casebook.folder / DATABASE_FILE) from None


def founds(code: str) -> bool:
    """Whether this is the code of whoever founds the organisation: they say what they are called,
    as everybody else was called by whoever invited them.
    """
    try:
        return read_code(code).founds
    except Malformed:
        return False


def _go_on(casebook: Casebook) -> Joined:
    """Sends what is kept, for the first time or again, and takes over the answer."""
    identity = casebook.identity
    joining = _kept(casebook)
    if joining is None:
        raise DatabaseDamaged(casebook.folder / DATABASE_FILE)
    founding = joining.founding
    if identity and not identity.device:
        with transport_to_server(casebook) as transport:
            if founding:
                entry = Entry("", "person", format_id(founding.person), {"name": identity.name})
                enrolment.found(
                    casebook.ledger, identity, founding, transport, lambda: casebook.write([entry])
                )
            else:
                enrolment.take_certificate(
                    casebook.ledger, identity, enrolment.ask(identity, transport)
                )
    replica = casebook.enrolled()
    kit = Kit.of(replica, founding.recovery_secret) if founding and replica else None
    return Joined(replica.device if replica else 0, joining.recovery_code, kit)


@contextmanager
def _told_of_invitation() -> Iterator[None]:
    """Like `told`; a server that is not found where the invitation says may have moved since it was
    made.
    """
    try:
        with told():
            yield
    except NoLink as refusal:
        raise NotThere(refusal) from None


@contextmanager
def _told_unfinished() -> Iterator[None]:
    """Like `told`; but only a server that says no for good does so as `ServerSaysNo`."""
    try:
        with told():
            yield
    except ServerSaysNo as refusal:
        if refusal.code not in FOR_GOOD:
            raise JoiningNotFinished(refusal.reason) from None
        raise
    except NoLink as refusal:
        raise JoiningNotFinished(refusal.reason) from None


def _discard(folder: Path, others: frozenset[Path] = frozenset(), *, existed: bool = False) -> None:
    """Removes what joining made and never `others`; then the folder, unless it `existed` or holds
    anything else.
    """
    for pattern in (JOINING_FILE, KEY_FILE, DATABASE_FILE + "*", f"*{ENDING}", LOCK_FILE):
        remove_all(set(folder.glob(pattern)) - others)
    if not existed:
        with suppress(OSError):
            folder.rmdir()


def try_certify(casebook: Casebook) -> Replica | None:
    """Asks the server whether this device is certified by now; the replica if it is, else None."""
    identity = casebook.identity
    if identity is None or identity.device:
        return casebook.enrolled()
    with told(), transport_to_server(casebook) as transport:
        answer = enrolment.ask(identity, transport)
        enrolment.take_certificate(casebook.ledger, identity, answer)
    return casebook.enrolled()
