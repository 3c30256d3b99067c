"""The windows. They show; the actions do."""

import builtins

import PySide6.QtCore  # noqa: F401 - for what it does to imports

# Importing Qt's bindings puts their own `__import__` in place of Python's: it reads the source of
# every module imported afterwards, and keeps it, for a switch (`__feature__`) that is not used
# here. That is 16 MB and a sixth of the time a window takes to start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
