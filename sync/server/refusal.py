"""What the server tells its operator, and what it answers to a device."""


class ServerRefusal(Exception):
    """Something the operator can act on."""


class RequestRefused(Exception):
    """A request that is answered with an error: HTTP status, a code of PROTOCOL 7.4, one sentence.

    With `about` (never content or a whole id), administrators are told of it.
    """

    def __init__(self, status: int, code: str, message: str, about: str = "") -> None:
        self.status, self.code, self.message, self.about = status, code, message, about
        super().__init__(message)
