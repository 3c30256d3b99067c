"""The sheet in which a person says by which proxy their network is left."""

from PySide6.QtWidgets import QLineEdit, QWidget

from aftercare.ui.sync_panel.proxy_sheet import ProxySheet
from sync.replica.proxies import DIRECT, PAC, PROXY, SYSTEM, Login, ProxySetting


def opened(qtbot, before):
    parent, came = QWidget(), []
    qtbot.addWidget(parent)
    parent.show()
    sheet = ProxySheet(parent, before, lambda _, setting: came.append(setting))
    sheet.over = parent
    sheet.open()
    return sheet, came


def use(sheet, how):
    sheet.how.setCurrentIndex(sheet.how.findData(how))
    return sheet


def test_what_is_entered_becomes_the_setting(qtbot, english):
    sheet, came = opened(qtbot, ProxySetting())
    use(sheet, PROXY).address.setText("proxy.example:8080")
    sheet.user.setText("siti")
    sheet.password.setText("rahsia")
    sheet._on_use()
    assert came == [
        ProxySetting(
            PROXY, "http://proxy.example:8080", {"proxy.example:8080": Login("siti", "rahsia")}
        )
    ]
    assert sheet.password.echoMode() is QLineEdit.EchoMode.Password


def test_a_password_for_a_proxy_that_the_system_names_is_kept_for_that_one(qtbot, english):
    sheet, came = opened(qtbot, ProxySetting())
    sheet.proxy.setText("proxy.example:3128")
    sheet.user.setText("siti")
    sheet._on_use()
    assert came == [ProxySetting(SYSTEM, "", {"proxy.example:3128": Login("siti", "")})]


def test_only_the_lines_that_a_choice_needs_are_shown_and_passwords_stay_kept_unseen(
    qtbot, english
):
    before = ProxySetting(
        PAC, "http://a.example/proxy.pac", {"proxy.example:8080": Login("siti", "rahsia")}
    )
    sheet, came = opened(qtbot, before)
    assert sheet.address.isVisible()
    assert sheet.user.text() + sheet.password.text() == ""
    assert "proxy.example:8080" in sheet._kept.text()
    assert not use(sheet, DIRECT).address.isVisible()
    assert not sheet.user.isVisible()
    sheet._on_use()
    assert came == [ProxySetting(DIRECT, "", before.logins)]


def test_what_is_no_proxy_is_said_and_nothing_is_set(qtbot, english):
    sheet, came = opened(qtbot, ProxySetting())
    use(sheet, PROXY).address.setText("http://siti:rahsia@proxy.example:8080")
    sheet._on_use()
    assert came == []
    assert "cannot be set" in sheet._error.text()
    assert "rahsia" not in sheet._error.text()
