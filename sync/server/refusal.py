"""What the server tells its operator, and what it answers to a device."""


class ServerRefusal(Exception):
    """Something the operator can act on."""


class RequestRefused(Exception):
    """A request that is answered with an error: HTTP status, a code of PROTOCOL 7.4, one sentence."""

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status, self.code, self.message = status, code, message
        super().__init__(message)
