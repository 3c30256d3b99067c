"""Where a person says by which proxy this network is left: none, the system's, this one, or what a
proxy file says.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from aftercare.actions.shared.proxy import chosen, proxy_setting, set_proxy, with_login
from aftercare.casework.refusal import Refused
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from sync.replica.proxies import DIRECT, PAC, PROXY, SYSTEM, ProxySetting

A_PROXY, A_FILE = "proxy.example:8080", "http://proxy.example/proxy.pac"  # as in every language


class ProxySheet(Sheet):
    """`done` gets the `ProxySetting`, and closes the sheet or says why not."""

    def __init__(
        self,
        parent: QWidget,
        before: ProxySetting,
        done: Callable[[ProxySheet, ProxySetting], None],
    ) -> None:
        super().__init__(parent, tr("Proxy of this network"), 620)
        self._before, self._done = before, done
        explain = tr(
            "Some offices let programs out through a proxy only. Whoever runs the network "
            "knows its address. A proxy sees which server is asked, and cannot read anything."
        )
        self.body.addWidget(label(explain, "quiet", wrap=True))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.how = ChoiceBox()
        for value, text in (
            (SYSTEM, tr("As this computer is set")),
            (DIRECT, tr("No proxy")),
            (PROXY, tr("This proxy")),
            (PAC, tr("As a proxy file (PAC) says")),
        ):
            self.how.addItem(text, value)
        self.how.setCurrentIndex(self.how.findData(before.how))
        self.address = QLineEdit(before.address)
        self.proxy, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.proxy.setPlaceholderText(A_PROXY)
        lines: tuple[tuple[str, QWidget], ...] = (
            (tr("How"), self.how),
            (tr("Its address"), self.address),
            (tr("The proxy that asks for a password"), self.proxy),
            (tr("Name for the proxy"), self.user),
            (tr("Password for the proxy"), self.password),
        )
        for title, line in lines:
            line.setAccessibleName(title)
            form.addRow(title, line)
        self._form = form
        self.body.addLayout(form)
        self._kept = label("", "quiet", wrap=True)
        self.body.addWidget(self._kept)
        self.how.currentIndexChanged.connect(self._show)
        self.foot.addWidget(button(tr("Use it"), self._on_use, "main"))
        self._show()

    def _show(self) -> None:
        """Only the lines that the choice needs."""
        how = self.how.currentData()
        self._form.setRowVisible(self.address, how in (PROXY, PAC))
        self._form.setRowVisible(self.proxy, how in (SYSTEM, PAC))
        for line in (self.user, self.password):
            self._form.setRowVisible(line, how != DIRECT)
        self.address.setPlaceholderText(A_PROXY if how == PROXY else A_FILE)
        kept = ", ".join(sorted(self._before.logins))
        self._kept.setVisible(bool(kept))
        self._kept.setText(tr("Passwords are kept, encrypted, for: {proxies}", proxies=kept))

    def _on_use(self) -> None:
        how, user = self.how.currentData(), self.user.text().strip()
        try:
            setting = chosen(how, self.address.text(), before=self._before)
            if user and how != DIRECT:
                proxy = self.address.text() if how == PROXY else self.proxy.text()
                setting = with_login(setting, proxy.strip(), user, self.password.text())
        except Refused as refusal:
            self.show_refusal(refusal)
        else:
            self._done(self, setting)


def open_proxy_sheet(parent: QWidget, desk: Desk) -> None:
    """Opens it over `parent` with what is set on this device; what is chosen is kept there, and
    tried at once.
    """

    def done(sheet: ProxySheet, setting: ProxySetting) -> None:
        def kept(_: object) -> None:
            sheet.accept()
            desk.sync()

        desk.ask(lambda casebook: set_proxy(casebook, setting), kept, sheet.show_refusal)

    desk.ask(proxy_setting, lambda before: ProxySheet(parent, before, done).open())
