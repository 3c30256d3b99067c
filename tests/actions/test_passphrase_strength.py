"""What is said of a passphrase: honest about weak ones, whatever they are dressed as; a suggestion is strong by its making."""

import math
import subprocess
import sys
from types import SimpleNamespace

import pytest

from aftercare.actions.joining import suggest_passphrase as suggesting
from aftercare.actions.joining.passphrase_strength import (
    Verdict,
    judge,
    seconds_of_guess,
    spoken_time,
)
from aftercare.actions.joining.suggest_passphrase import (
    suggest_passphrase,
    suggested_words,
    words_needed,
)
from aftercare.store.vault import Argon2Cost

FLOOR, USUAL = Argon2Cost(), Argon2Cost(512 * 1024)
ABOUT = ["Farah binti Hassan", "aftercare.selangor.example:8443"]


def named(passphrase, cost=USUAL):
    return [one.say("en") for one in judge(passphrase, ABOUT, cost).weaknesses]


@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("farahhassan", "your name, or the organisation's"),
        ("Selangor2024", "your name, or the organisation's"),
        ("Farah 1999", "a year"),
        ("password123", "one of the passwords that most people use"),
        ("P@ssw0rd!2025", "one of the passwords that most people use"),
        ("selamat pagi", "an ordinary word"),
        ("012-3456789", "a number, such as a telephone or an identity card has"),
        ("850412-10-5533", "a number, such as a telephone or an identity card has"),
        ("qwertyuiop", "one of the passwords that most people use"),
        ("hjkl;'yuiop", "keys that lie side by side"),
        ("abcabcabcabc", "something repeated"),
        ("correct horse battery staple", "a passphrase that stands in print"),
    ],
)
def test_weak_passphrases_are_weak_and_their_weakness_is_named(passphrase, weakness):
    assert judge(passphrase, ABOUT, USUAL).verdict is Verdict.WEAK
    assert weakness in named(passphrase)


def test_a_year_after_the_lists_were_made_is_still_a_year():
    assert "a year" in named("Mawardah 2026")


@pytest.mark.parametrize("language", ["en", "ms", "id"])
def test_a_suggestion_is_strong_at_the_cheapest_vault_there_is(language):
    for _ in range(20):
        advice = judge(suggest_passphrase(language, ABOUT), ABOUT, FLOOR)
        assert advice.verdict is Verdict.STRONG
        assert advice.weaknesses == ()


def test_words_that_would_be_found_sooner_than_word_by_word_are_drawn_anew(monkeypatch):
    drawn = ["save page occur ring argue", "kitchen orbit velvet humble quarter"]
    chance = SimpleNamespace(sample=lambda known, count: drawn.pop(0).split())
    monkeypatch.setattr(suggesting.secrets, "SystemRandom", lambda: chance)
    assert suggest_passphrase() == "kitchen orbit velvet humble quarter"
    assert drawn == []


@pytest.mark.parametrize("language", ["en", "ms", "id"])
def test_suggestions_are_drawn_from_enough_words_and_are_never_the_same(language):
    known = suggested_words(language)
    assert len(known) == len(set(known)) > 700
    assert all(word.isalpha() and word.islower() for word in known)
    assert math.log2(math.perm(len(known), words_needed(len(known)))) >= 54.9
    suggested = {suggest_passphrase(language) for _ in range(200)}
    assert len(suggested) == 200
    assert all(
        len(set(one.split())) == words_needed(len(known)) for one in suggested
    )  # a word drawn twice is worth little


def test_what_a_guess_costs_is_what_this_vault_costs():
    assert seconds_of_guess(USUAL) == 8 * seconds_of_guess(FLOOR)
    cheap, dear = (judge("rumahku selamat", ABOUT, cost) for cost in (FLOOR, USUAL))
    assert dear.alone == pytest.approx(8 * cheap.alone)
    assert dear.together == pytest.approx(dear.alone / 1000)


def test_too_short_is_too_short_however_odd():
    assert judge("x9$Kq!v", ABOUT, USUAL).verdict is Verdict.TOO_SHORT


def test_spaces_between_words_make_nothing_stronger():
    joined, apart = (judge(one, ABOUT, USUAL) for one in ("kucingmakanikan", "kucing makan ikan"))
    assert apart.alone <= joined.alone * 1.01


def test_very_long_and_empty_ones_are_judged_too():
    assert judge("kereta " * 40, ABOUT, USUAL).verdict in (Verdict.WEAK, Verdict.FAIR)
    assert judge("", ABOUT, USUAL).verdict is Verdict.TOO_SHORT


def test_times_are_said_in_the_words_people_use():
    steps = [1, 600, 20_000, 100_000, 5 * 86400, 30 * 86400, 100 * 86400, 3e8, 2e9, 1e12]
    said = [spoken_time(one).say("en") for one in steps]
    assert said[0] == "less than a minute"
    assert said[3] == "about a day"
    assert said[-1] == "longer than anybody will try"
    assert len(set(said)) == len(steps)


def test_nothing_of_the_judging_is_imported_before_the_first_passphrase():
    code = "import sys, aftercare.actions.joining.passphrase_strength, aftercare.ui.start.start_page; print('zxcvbn' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
