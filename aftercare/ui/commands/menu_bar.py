"""The menu bar: every command of the table with its keys, in the chosen language."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from aftercare.ui.commands.at_hand import AtHand
from aftercare.ui.commands.command import Command, keys_said
from aftercare.ui.commands.table import MENUS
from aftercare.ui.language import language


class MenuBar(QMenuBar):
    """Its keys are only said: those who answer to them are elsewhere. What cannot be done now is
    grey.
    """

    def __init__(self, acts: AtHand, commands: list[Command]) -> None:
        super().__init__()
        self.setNativeMenuBar(False)  # it stands in our own bar, beside the lock
        self._acts = acts
        self.actions_of: dict[str, QAction] = {}
        self._of_menu: dict[QMenu, list[Command]] = {}
        for name in MENUS:
            some = [command for command in commands if command.menu == name]
            if not some:
                continue
            menu = self.addMenu("")
            menu.setProperty("menu", name)
            self._of_menu[menu] = some
            for command in some:
                action = menu.addAction("", partial(self._act, command))
                self.actions_of[command.name] = action
            menu.aboutToShow.connect(partial(self._allow, menu))

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        for menu, some in self._of_menu.items():
            menu.setTitle(MENUS[menu.property("menu")].say(language.code))
            for command in some:
                keys = f"\t{keys_said(command.keys)}" if command.keys else ""
                title = command.title.say(language.code).replace("&", "&&")
                self.actions_of[command.name].setText(title + keys)

    def _allow(self, menu: QMenu) -> None:
        for command in self._of_menu[menu]:
            self.actions_of[command.name].setEnabled(command.when(self._acts))

    def _act(self, command: Command) -> None:
        if command.when(self._acts):
            command.act(self._acts)
