"""The passphrase of this computer, with honest advice; then joining itself."""

from __future__ import annotations

from aftercare.actions.joining.join import Joined, join
from aftercare.actions.joining.look_at_code import look_at_code
from aftercare.casework.refusal import Refused
from aftercare.store.vault import Argon2Cost, calibrate
from aftercare.ui.desk import Beside
from aftercare.ui.language import tr
from aftercare.ui.parts import button
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.new_passphrase import NewPassphrase
from aftercare.ui.start.step import Step
from sync.replica.proxies import ProxySetting


class PassphraseStep(Step):
    """Twice the same; weak ones are named, not forbidden."""

    def __init__(self, flow: Flow) -> None:
        explain = tr("It encrypts everything on this computer. You type it each time you begin.")
        super().__init__(flow, 3, tr("Choose a passphrase"), explain, tr("Join"))
        typed = flow.typed
        self.new = NewPassphrase(self._about, lambda: typed.cost or Argon2Cost())
        self.body.addWidget(self.new)
        self.first, self.second, self.strength = self.new.first, self.new.second, self.new.strength
        self.first.setText(typed.passphrase)
        self.second.setText(typed.again)
        self.new.typed.connect(self._on_typed)
        self.proxy = button(tr("This network needs a proxy…"), self._on_proxy)
        self.body.addWidget(self.proxy)
        self.setFocusProxy(self.new)
        self._working, self._measuring = Beside(), Beside()
        self._measure()

    def _about(self) -> list[str]:
        """What a thief knows anyway."""
        return [self.flow.typed.name, look_at_code(self.flow.typed.code).server, "Aftercare"]

    def _measure(self) -> None:
        """What a guess will cost on this very computer, measured while the person thinks."""
        if self.flow.typed.cost is None:
            self._measuring.done.connect(self._on_measured)
            self._measuring.run(calibrate)

    def _on_measured(self, cost: Argon2Cost) -> None:
        self.flow.typed.cost = cost
        self.strength.judge(self.first.text())

    def _on_typed(self) -> None:
        typed = self.flow.typed
        typed.passphrase, typed.again = self.first.text(), self.second.text()
        self.show_problem("")

    def go_on(self) -> None:
        """Joins. The passphrase must be long enough and twice the same."""
        if self.first.hasFocus() and self.first.text() and not self.second.text():
            self.second.setFocus()
        elif problem := self.new.problem():
            self.show_problem(*problem)
        else:
            self._join()

    def _join(self) -> None:
        typed, folder = self.flow.typed, self.flow.folder
        self._busy(busy=True)
        self._working = Beside()
        self._working.done.connect(self._on_joined)
        self._working.refused.connect(self._on_refused)
        code, passphrase, name, cost, proxy = (
            typed.code,
            typed.passphrase,
            typed.name.strip(),
            typed.cost,
            typed.proxy,
        )
        self._working.run(lambda: join(folder, code, passphrase, name, cost=cost, proxy=proxy))

    def _on_proxy(self) -> None:
        """What is said of the network holds for joining, and is kept with what is made."""
        from aftercare.ui.sync_panel.proxy_sheet import ProxySheet

        def done(sheet: ProxySheet, setting: ProxySetting) -> None:
            self.flow.typed.proxy = setting
            sheet.accept()

        ProxySheet(self.window(), self.flow.typed.proxy or ProxySetting(), done).open()

    def _busy(self, *, busy: bool) -> None:
        for widget in (self.new, self.proxy, self.onward, self.back):
            widget.setDisabled(busy)
        self.onward.setText(tr("Joining…") if busy else tr("Join"))

    def _on_joined(self, joined: Joined) -> None:
        self.flow.show_recovery(joined)

    def _on_refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.show_refusal(refusal)
        self.first.setFocus()
