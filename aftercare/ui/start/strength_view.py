"""Says how long a passphrase would hold, in words, as it is typed. No bar, no colour that
praises.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from aftercare.actions.joining.passphrase_strength import CARDS, Advice, Verdict, judge, spoken_time
from aftercare.store.vault import SHORTEST, Argon2Cost
from aftercare.ui.language import language, tr

PAUSE = 250  # ms without a key before it is judged


class StrengthView(QLabel):
    """`about` tells what a thief knows of the person, `cost` what a guess at this vault costs."""

    def __init__(self, about: Callable[[], Sequence[str]], cost: Callable[[], Argon2Cost]) -> None:
        super().__init__()
        self._about, self._cost, self._typed = about, cost, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "notice")
        self.setAccessibleName(tr("How long it would hold"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.show_now)
        self.show_now()

    def judge(self, typed: str) -> None:
        """Judges what is typed, once the typing pauses."""
        self._typed = typed
        self._pause.start()

    def show_now(self) -> None:
        """Writes the advice."""
        if not self._typed:
            self.setText(
                tr(
                    "Four or more words that only you would put together. It cannot be read "
                    "out or reset by anybody."
                )
            )
            return
        advice = judge(self._typed, self._about(), self._cost())
        text = said(advice)
        role = "good" if advice.verdict is Verdict.STRONG else "notice"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
        self.setAccessibleDescription(text)


def said(advice: Advice) -> str:
    """The advice in sentences, what it comes to first."""
    lines = [
        {
            Verdict.TOO_SHORT: tr("Too short: it needs {n} characters.", n=SHORTEST),
            Verdict.WEAK: tr(
                "That is weak. You may use it, but better add words, or take a suggestion."
            ),
            Verdict.FAIR: tr("That holds against most thieves. One more word makes it strong."),
            Verdict.STRONG: tr("That is strong enough."),
        }[advice.verdict],
        _time(advice),
    ]
    if advice.weaknesses:
        named = ", ".join(weakness.say(language.code) for weakness in advice.weaknesses)
        lines.append(tr("What makes it weak: {what}.", what=named))
    return "\n".join(lines)


def _time(advice: Advice) -> str:
    """How long a thief needs; of a strong one only what the best equipped need."""
    alone, together = (
        spoken_time(seconds).say(language.code) for seconds in (advice.alone, advice.together)
    )
    if advice.verdict is Verdict.STRONG:
        return tr(
            "Even with {n} fast machines a thief who has this computer needs {time}.",
            n=CARDS,
            time=together,
        )
    return tr(
        "A thief who has this computer needs {alone} with one fast machine, {together} with {n}.",
        alone=alone,
        together=together,
        n=CARDS,
    )
