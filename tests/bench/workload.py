"""The workload of the benchmarks: visits with free text that shares no sentence with the example organisation.

Words are drawn one by one from wide lists with a fixed seed, so that it compresses no better than hurried prose.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

ENGLISH = ["the", "a", "his", "her", "their", "this", "that", "some", "no", "every", "old", "new", "small", "large", "broken", "clean", "narrow", "borrowed", "costly", "quiet", "noisy", "mother", "father", "brother", "sister", "aunt", "uncle", "nurse", "doctor", "teacher", "neighbour", "landlord", "officer", "volunteer", "cousin", "friend", "driver", "clerk", "tailor", "fisherman", "student", "nephew", "cashier", "lawyer", "imam", "pastor", "letter", "form", "receipt", "bill", "ticket", "photograph", "bottle", "basket", "blanket", "mattress", "cupboard", "lamp", "fan", "kettle", "stove", "bucket", "window", "fence", "ladder", "garden", "motorcycle", "bicycle", "van", "crutch", "bandage", "tablet", "inhaler", "cushion", "rice", "noodles", "soup", "vegetables", "towel", "uniform", "bag", "notebook", "drawing", "radio", "telephone", "charger", "battery", "key", "lock", "gate", "bridge", "drain", "deposit", "loan", "pension", "salary", "allowance", "discount", "fine", "passport", "certificate", "licence", "contract", "appointment", "complaint", "brought", "lost", "found", "repaired", "cleaned", "hid", "sold", "bought", "returned", "opened", "closed", "carried", "dropped", "showed", "signed", "refused", "accepted", "described", "forgot", "remembered", "mentioned", "collected", "paid", "delayed", "cancelled", "checked", "counted", "washed", "folded", "packed", "moved", "painted", "shared", "divided", "avoided", "requested", "demanded", "offered", "explained", "confirmed", "denied", "ignored", "noticed", "wanted", "needed", "used", "tried", "finished", "stopped", "near", "behind", "under", "inside", "beside", "across", "from", "without", "before", "after", "during", "for", "against", "along", "around", "market", "river", "mosque", "temple", "school", "hospital", "station", "jetty", "factory", "estate", "village", "town", "highway", "shop", "bakery", "pharmacy", "library", "court", "office", "bank", "stall", "playground", "because", "although", "while", "since", "until", "unless", "so", "but", "when", "slowly", "quietly", "again", "twice", "yesterday", "today", "already", "often", "rarely", "alone", "angrily", "calmly", "suddenly", "eventually", "partly", "barely", "nearly", "hardly", "daily", "weekly", "outside", "upstairs", "nearby", "elsewhere", "early", "late"]
MALAY = ["ibu", "bapa", "anak", "kakak", "abang", "adik", "nenek", "datuk", "jururawat", "doktor", "guru", "jiran", "pegawai", "sukarelawan", "penyewa", "sepupu", "kawan", "penjaga", "pemandu", "tukang", "petani", "kerani", "nelayan", "mekanik", "pelajar", "penyelia", "peguam", "imam", "ustaz", "pelawat", "majikan", "ejen", "penjual", "penghulu", "surat", "borang", "resit", "bil", "tiket", "kad", "gambar", "botol", "bungkusan", "bakul", "selimut", "tilam", "almari", "rak", "lampu", "kipas", "cerek", "dapur", "baldi", "paip", "bumbung", "tingkap", "pagar", "tangga", "longkang", "kebun", "kambing", "ayam", "motosikal", "basikal", "tongkat", "ubat", "salap", "bantal", "mangkuk", "pinggan", "beras", "mi", "sup", "sayur", "susu", "tuala", "sabun", "kasut", "baju", "beg", "pensel", "buku", "lukisan", "lagu", "radio", "telefon", "bateri", "kunci", "pintu", "jambatan", "pinjaman", "pencen", "gaji", "elaun", "denda", "hutang", "akaun", "pasport", "sijil", "lesen", "kontrak", "temujanji", "jadual", "aduan", "soalan", "janji", "demam", "batuk", "membawa", "kehilangan", "menjumpai", "membaiki", "membersihkan", "menjual", "membeli", "meminjam", "memulangkan", "membuka", "menutup", "mengangkat", "menyimpan", "menunjukkan", "menolak", "menerima", "menerangkan", "melupakan", "menyebut", "menghantar", "mengambil", "membayar", "menangguhkan", "membatalkan", "memeriksa", "mengira", "membasuh", "melipat", "mengemas", "memindahkan", "mengecat", "berkongsi", "menjaga", "meminta", "menawarkan", "mengesahkan", "menafikan", "memerlukan", "mencuba", "memulakan", "menghabiskan", "memasak", "kecil", "besar", "lama", "baharu", "rosak", "bersih", "kotor", "berat", "ringan", "basah", "kering", "panas", "sejuk", "terang", "malap", "sunyi", "bising", "sempit", "luas", "kosong", "penuh", "murah", "mahal", "di", "dekat", "belakang", "bawah", "dalam", "sebelah", "atas", "seberang", "dari", "tanpa", "sebelum", "selepas", "semasa", "untuk", "kepada", "pasar", "sungai", "masjid", "gereja", "kuil", "sekolah", "hospital", "stesen", "jeti", "kilang", "ladang", "kampung", "pekan", "lebuhraya", "kedai", "farmasi", "taman", "klinik", "kerana", "walaupun", "sejak", "sehingga", "tetapi", "apabila", "jadi", "perlahan", "cepat", "senyap", "lagi", "semalam", "tadi", "sudah", "kerap", "jarang", "bersama", "sendiri", "akhirnya", "hampir", "awal", "yang", "dan", "dengan"]
PLACES = ("rumah", "klinik", "sekolah", "pejabat", "dewan", "kedai kopi", "tempat kerja", "bengkel", "surau")
NAMES = ["Aisyah", "Farid", "Kumar", "Siti", "Hafiz", "Ravi", "Nurul", "Devi", "Amir", "Grace", "Zainab", "Lina", "Azlan", "Priya", "Chong", "Suresh", "Melur", "Johan"]


def note(source: random.Random) -> str:
    """60 to 120 words, in sentences, in one language or the other."""
    words = []
    for _ in range(source.randint(60, 120)):
        words.append(source.choice(MALAY if source.random() < 0.55 else ENGLISH))
        if source.random() < 0.1:
            words[-1] += "."
        elif source.random() < 0.04:
            words[-1] += f" RM{source.randint(1, 900)}"
    return " ".join(words)


def visits(count: int, seed: int = 4711) -> Iterator[dict[str, Any]]:
    """`count` visits of 12 fields each."""
    source = random.Random(seed)
    for _ in range(count):
        day = date(2026, 1, 5) + timedelta(days=source.randint(0, 300))
        yield {
            "held": f"{day.isoformat()}T{source.randint(8, 18):02}:{source.choice((0, 15, 30, 45)):02}:00+08:00",
            "type": source.choice(("home", "office", "workplace", "neutral_place", "phone")),
            "outcome": source.choice(("completed", "completed", "partial")),
            "duration": source.randint(3, 24) * 5,
            "place": source.choice(PLACES),
            "purpose": source.choice(("susulan", "follow-up", "semakan", "review")),
            "present": source.sample(NAMES, source.randint(1, 4)),
            "basis": source.choice(("observed", "client_said", "family_said")),
            "voluntary": "voluntary",
            "agreed": " ".join(source.choices(MALAY, k=4)),
            "observations": note(source),
            "next_due": (day + timedelta(days=source.choice((7, 14, 21, 28)))).isoformat(),
        }
