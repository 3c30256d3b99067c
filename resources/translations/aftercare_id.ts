<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pergi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>B&amp;aru</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>&amp;Keselamatan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>(child)</source>
        <translation>(anak)</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(dikosongkan)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(dilewati)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation>({n} lagi)</translation>
    </message>
    <message>
        <source>1 day late · {day}</source>
        <translation>terlambat 1 hari · {day}</translation>
    </message>
    <message>
        <source>1 task due {day}</source>
        <translation>1 tugas sampai {day}</translation>
    </message>
    <message>
        <source>2/11 14:30, today 9:00</source>
        <translation>2/11 14:30, hari ini 9:00</translation>
    </message>
    <message>
        <source>2/11/2026, today, +3, friday</source>
        <translation>2/11/2026, hari ini, +3, jumat</translation>
    </message>
    <message>
        <source>A calendar on a telephone is read by others: leave names out unless you must.</source>
        <translation>Kalender di telepon dibaca orang lain: hilangkan nama kecuali perlu.</translation>
    </message>
    <message>
        <source>A case is opened by a worker or a supervisor; this device belongs to a person in the role “{role}”.</source>
        <translation>Kasus dibuka oleh pekerja atau penyelia; perangkat ini milik seseorang dengan peran “{role}”.</translation>
    </message>
    <message>
        <source>A client “{name}” stands in this file already.</source>
        <translation>Klien “{name}” sudah ada dalam berkas ini.</translation>
    </message>
    <message>
        <source>A client, a command, or any word that was written</source>
        <translation>Klien, perintah, atau kata apa pun yang ditulis</translation>
    </message>
    <message>
        <source>A code that is not used runs out by itself; a device that has joined can be taken off.</source>
        <translation>Kode yang tidak dipakai akan habis masanya sendiri; perangkat yang sudah bergabung dapat dikeluarkan.</translation>
    </message>
    <message>
        <source>A complaint, for the auditors alone</source>
        <translation>Pengaduan, hanya untuk auditor</translation>
    </message>
    <message>
        <source>A csv or xlsx file with headings in its first row, or an export of this program.</source>
        <translation>Berkas csv atau xlsx dengan judul di baris pertama, atau ekspor program ini.</translation>
    </message>
    <message>
        <source>A decision needs the name of whoever took it: “{field}” is empty.</source>
        <translation>Keputusan memerlukan nama orang yang mengambilnya: “{field}” kosong.</translation>
    </message>
    <message>
        <source>A device has joined as you. If you are setting up another computer, it shows a number: compare it with this one. Only if they are equal is it yours; then it is given everything that you may open. If you know of no such computer, it is not yours: it is taken off, and your administrators are told.</source>
        <translation>Sebuah perangkat telah bergabung sebagai Anda. Jika Anda sedang menyiapkan komputer lain, komputer itu menampilkan nomor: bandingkan dengan nomor ini. Hanya jika sama, perangkat itu milik Anda; lalu ia diberi semua yang boleh Anda buka. Jika Anda tidak tahu tentang komputer itu, perangkat itu bukan milik Anda: ia dikeluarkan, dan administrator Anda diberi tahu.</translation>
    </message>
    <message>
        <source>A device out of contact</source>
        <translation>Perangkat tanpa kontak</translation>
    </message>
    <message>
        <source>A device taken off</source>
        <translation>Perangkat yang dikeluarkan</translation>
    </message>
    <message>
        <source>A device that is lost or stolen: take it off. At its next contact it destroys what it holds, and says so.</source>
        <translation>Perangkat yang hilang atau dicuri: keluarkan. Pada kontak berikutnya ia memusnahkan isinya, dan melaporkannya.</translation>
    </message>
    <message>
        <source>A legal hold by {authority} stands on this case.</source>
        <translation>Penahanan hukum oleh {authority} berlaku atas kasus ini.</translation>
    </message>
    <message>
        <source>A licensed instrument, if one was used</source>
        <translation>Instrumen berlisensi, jika dipakai</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Nama, lalu Enter</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Perangkat baru</translation>
    </message>
    <message>
        <source>A new device in your name</source>
        <translation>Perangkat baru atas nama Anda</translation>
    </message>
    <message>
        <source>A new key begins for everything written from now on, and their laptop erases its copy at its next sync.</source>
        <translation>Kunci baru dimulai untuk semua yang ditulis mulai sekarang, dan laptop mereka menghapus salinannya pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>A non-association condition names “{barred}”, and this tie is to “{name}”.</source>
        <translation>Syarat larangan bergaul menyebut “{barred}”, dan ikatan ini dengan “{name}”.</translation>
    </message>
    <message>
        <source>A part of the database {path} is damaged and cannot be read.</source>
        <translation>Sebagian basis data {path} rusak dan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A plan or a closure waits for approval.</source>
        <translation>Sebuah rencana atau penutupan menunggu persetujuan.</translation>
    </message>
    <message>
        <source>A question, left on the record: it travels with it</source>
        <translation>Pertanyaan, ditinggalkan pada catatan: ikut ke mana catatan itu pergi</translation>
    </message>
    <message>
        <source>A readable copy outside the encrypted store; it is entered in the audit.</source>
        <translation>Salinan yang dapat dibaca di luar penyimpanan terenkripsi; dicatat dalam audit.</translation>
    </message>
    <message>
        <source>A record cannot be sealed, restricted or opened up after it was written: its history would stay where it was.</source>
        <translation>Catatan tidak dapat disegel, dibatasi atau dibuka setelah ditulis: riwayatnya akan tetap di tempat semula.</translation>
    </message>
    <message>
        <source>A record goes back with a comment that says what is missing.</source>
        <translation>Catatan dikembalikan dengan komentar yang menyebut apa yang kurang.</translation>
    </message>
    <message>
        <source>A record of this id is here already and says something else.</source>
        <translation>Catatan dengan id ini sudah ada di sini dan berbunyi lain.</translation>
    </message>
    <message>
        <source>A record was returned to you, or somebody asks you. Open Aftercare.</source>
        <translation>Sebuah catatan dikembalikan kepada Anda, atau seseorang bertanya. Buka Aftercare.</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>A server has at most {a} addresses and {k} certificates at a time.</source>
        <translation>Server punya paling banyak {a} alamat dan {k} sertifikat sekaligus.</translation>
    </message>
    <message>
        <source>A server is started on this computer alone</source>
        <translation>Server dijalankan di komputer ini saja</translation>
    </message>
    <message>
        <source>A signal is an early warning, not a finding. Whoever reads it decides nothing about a person by it alone.</source>
        <translation>Sinyal adalah peringatan dini, bukan temuan. Siapa pun yang membacanya tidak memutuskan apa pun tentang seseorang hanya dengan itu.</translation>
    </message>
    <message>
        <source>A thief who has this computer needs {alone} with one fast machine, {together} with {n}.</source>
        <translation>Pencuri yang memegang komputer ini memerlukan {alone} dengan satu mesin cepat, {together} dengan {n}.</translation>
    </message>
    <message>
        <source>A virus scanner or a backup may be at it: wait a minute, and try again.</source>
        <translation>Mungkin pemindai virus atau pencadangan sedang memakainya: tunggu satu menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>A visit is planned for {due}, {at} ({kind}).</source>
        <translation>Kunjungan direncanakan pada {due}, {at} ({kind}).</translation>
    </message>
    <message>
        <source>A visit of the same time is here already.</source>
        <translation>Kunjungan pada waktu yang sama sudah ada di sini.</translation>
    </message>
    <message>
        <source>A visit was planned for {due}, {at} ({kind}); write how it went.</source>
        <translation>Kunjungan direncanakan pada {due}, {at} ({kind}); tulis bagaimana hasilnya.</translation>
    </message>
    <message>
        <source>A window of its own opens, marked as practice, with an invented organisation on this computer alone. Nothing there is real, your own records are not touched, and everything is thrown away when you close it.</source>
        <translation>Satu jendela tersendiri terbuka, bertanda latihan, dengan organisasi rekaan di komputer ini saja. Tidak ada yang nyata di situ, catatan Anda sendiri tidak disentuh, dan semuanya dibuang saat Anda menutupnya.</translation>
    </message>
    <message>
        <source>A word of the organisation</source>
        <translation>Istilah organisasi</translation>
    </message>
    <message>
        <source>A word to {who}, who is told of your decision</source>
        <translation>Sepatah kata untuk {who}, yang diberi tahu keputusan Anda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>About Aftercare</source>
        <translation>Tentang Aftercare</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Tentang catatan ini</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Tentang…</translation>
    </message>
    <message>
        <source>Accept a certificate</source>
        <translation>Terima sertifikat</translation>
    </message>
    <message>
        <source>Accept a certificate…</source>
        <translation>Terima sertifikat…</translation>
    </message>
    <message>
        <source>Accept it into the case</source>
        <translation>Terima ke dalam kasus</translation>
    </message>
    <message>
        <source>Accepted into the case. {note}</source>
        <translation>Diterima ke dalam kasus. {note}</translation>
    </message>
    <message>
        <source>Accepted, on a waiting list, or not possible, because:</source>
        <translation>Diterima, dalam daftar tunggu, atau tidak bisa, karena:</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Access cannot end on {until}: the year must lie before {last}.</source>
        <translation>Akses tidak dapat berakhir pada {until}: tahunnya harus sebelum {last}.</translation>
    </message>
    <message>
        <source>Access granted to {who}</source>
        <translation>Akses diberikan kepada {who}</translation>
    </message>
    <message>
        <source>Access taken from {who}</source>
        <translation>Akses dicabut dari {who}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Tanggapi</translation>
    </message>
    <message>
        <source>Acknowledge (K)</source>
        <translation>Akui (K)</translation>
    </message>
    <message>
        <source>Acknowledge the signal: {what}</source>
        <translation>Konfirmasi sinyal: {what}</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Diakui tepat waktu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Tambah penyedia</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Tambah alamat</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Tambah alamat…</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Tambah: {what}</translation>
    </message>
    <message>
        <source>Added for every device</source>
        <translation>Ditambahkan untuk setiap perangkat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address or fingerprint</source>
        <translation>Alamat atau sidik jari</translation>
    </message>
    <message>
        <source>Aftercare is open already, in another window, so {name} cannot be read here.</source>
        <translation>Aftercare sudah terbuka di jendela lain, jadi {name} tidak dapat dibaca di sini.</translation>
    </message>
    <message>
        <source>Aftercare is watching: out until {hour}</source>
        <translation>Aftercare memantau: keluar hingga {hour}</translation>
    </message>
    <message>
        <source>Aftercare {version}, {kind}</source>
        <translation>Aftercare {version}, {kind}</translation>
    </message>
    <message>
        <source>Aftercare {version}: casework after release, offline first and encrypted. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Aftercare {version}: pendampingan kasus setelah bebas, luring dahulu dan terenkripsi. Perangkat lunak bebas di bawah Lisensi Publik Umum GNU, versi 3 atau yang lebih baru: Anda boleh memakai, mempelajari, membagikan dan mengubahnya. Tanpa jaminan apa pun.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda: back to the days</source>
        <translation>Agenda: kembali ke hari-hari</translation>
    </message>
    <message>
        <source>Agenda: earlier</source>
        <translation>Agenda: lebih awal</translation>
    </message>
    <message>
        <source>Agenda: later</source>
        <translation>Agenda: lebih lanjut</translation>
    </message>
    <message>
        <source>Agenda: the day as a route</source>
        <translation>Agenda: hari sebagai rute</translation>
    </message>
    <message>
        <source>Agenda: the route by area</source>
        <translation>Agenda: rute menurut wilayah</translation>
    </message>
    <message>
        <source>Agreed last time: {what}</source>
        <translation>Disepakati terakhir kali: {what}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>All its texts together are too long for one record; shorten some of them.</source>
        <translation>Semua teksnya bersama-sama terlalu panjang untuk satu catatan; persingkat sebagian.</translation>
    </message>
    <message>
        <source>All synced
last sync: {when}</source>
        <translation>Semua sudah sinkron
sinkron terakhir: {when}</translation>
    </message>
    <message>
        <source>Alt with Up or Down changes the order, + and - the hour by a quarter; Enter sets day and hour, Delete takes a visit off the day. With the mouse, drag a row, or its hour.</source>
        <translation>Alt dengan Atas atau Bawah mengubah urutan, + dan - mengubah jam seperempat jam; Enter menetapkan hari dan jam, Delete mengeluarkan kunjungan dari hari itu. Dengan tetikus, seret baris atau jamnya.</translation>
    </message>
    <message>
        <source>An administrator can invite it again, under People and devices.</source>
        <translation>Administrator dapat mengundangnya lagi, di bawah Orang dan perangkat.</translation>
    </message>
    <message>
        <source>An administrator can take the device off, under People and devices.</source>
        <translation>Administrator dapat mengeluarkan perangkat itu, di bawah Orang dan perangkat.</translation>
    </message>
    <message>
        <source>An administrator has taken this device off the organisation.</source>
        <translation>Administrator telah mengeluarkan perangkat ini dari organisasi.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Jawaban diperlukan di sini.</translation>
    </message>
    <message>
        <source>An earlier envelope of that device is missing; it is taken once that one arrives.</source>
        <translation>Amplop sebelumnya dari perangkat itu belum ada; diambil begitu yang itu tiba.</translation>
    </message>
    <message>
        <source>An export holds personal data; without a password anybody who finds it reads it.</source>
        <translation>Ekspor memuat data pribadi; tanpa kata sandi siapa pun yang menemukannya dapat membacanya.</translation>
    </message>
    <message>
        <source>An invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>An invitation that you made opens nothing: you are not an administrator any more. Whoever was to join needs another one; tell an administrator.</source>
        <translation>Sebuah undangan yang Anda buat tidak membuka apa pun: Anda bukan administrator lagi. Orang yang akan bergabung memerlukan undangan lain; beri tahu seorang administrator.</translation>
    </message>
    <message>
        <source>An invited person appears with a device once they have joined and you have synced.</source>
        <translation>Orang yang diundang muncul dengan perangkatnya setelah ia bergabung dan Anda menyinkronkan.</translation>
    </message>
    <message>
        <source>An urgent signal waits. Open Aftercare.</source>
        <translation>Sinyal mendesak menunggu. Buka Aftercare.</translation>
    </message>
    <message>
        <source>Another copy is in use
{n} wait here</source>
        <translation>Salinan lain dipakai
{n} menunggu di sini</translation>
    </message>
    <message>
        <source>Another copy of this folder is in use, on another computer or from a backup.</source>
        <translation>Salinan lain folder ini sedang dipakai, di komputer lain atau dari cadangan.</translation>
    </message>
    <message>
        <source>Another envelope of that device with the same number is here already: the device was copied, or its person is not honest.</source>
        <translation>Amplop lain dari perangkat itu dengan nomor yang sama sudah ada di sini: perangkat itu disalin, atau orangnya tidak jujur.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}.</source>
        <translation>Program lain sedang memakai basis data {path}.</translation>
    </message>
    <message>
        <source>Another window of Aftercare is busy with an update.</source>
        <translation>Jendela Aftercare yang lain sedang mengerjakan pembaruan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Answered within the days set for it</source>
        <translation>Dijawab dalam tenggat yang ditetapkan</translation>
    </message>
    <message>
        <source>Answers of the form {form}</source>
        <translation>Jawaban formulir {form}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan resmi</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Setujui (A)</translation>
    </message>
    <message>
        <source>Approve all routine contacts</source>
        <translation>Setujui semua kontak rutin</translation>
    </message>
    <message>
        <source>Are you back, and safe?</source>
        <translation>Apakah Anda sudah kembali, dan selamat?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Escape closes.</source>
        <translation>Panah memilih, Enter membuka, Escape menutup.</translation>
    </message>
    <message>
        <source>As a field worker</source>
        <translation>Sebagai pekerja lapangan</translation>
    </message>
    <message>
        <source>As a proxy file (PAC) says</source>
        <translation>Seperti kata berkas proksi (PAC)</translation>
    </message>
    <message>
        <source>As a supervisor</source>
        <translation>Sebagai penyelia</translation>
    </message>
    <message>
        <source>As at work, for example “Farah” or “Puan Lim”.</source>
        <translation>Seperti di tempat kerja, misalnya “Farah” atau “Bu Lim”.</translation>
    </message>
    <message>
        <source>As it is printed by “aftercare-server move-to”, with the fingerprint if the certificate is another one.</source>
        <translation>Seperti yang dicetak “aftercare-server move-to”, dengan sidik jari jika sertifikatnya lain.</translation>
    </message>
    <message>
        <source>As it is printed by “aftercare-server renew-certificate”: 64 characters.</source>
        <translation>Seperti yang dicetak “aftercare-server renew-certificate”: 64 karakter.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Seperti pengaturan komputer ini</translation>
    </message>
    <message>
        <source>Ask a worker to open the case and to grant you the parts you need.</source>
        <translation>Minta pekerja membuka kasus dan memberi Anda bagian yang Anda perlukan.</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Tanya lagi sekarang</translation>
    </message>
    <message>
        <source>Ask an administrator to do it.</source>
        <translation>Minta administrator melakukannya.</translation>
    </message>
    <message>
        <source>Ask an administrator to sync, then sync here.</source>
        <translation>Minta administrator menyinkronkan, lalu sinkronkan di sini.</translation>
    </message>
    <message>
        <source>Ask an administrator to take a lost device off.</source>
        <translation>Minta administrator mengeluarkan perangkat yang hilang.</translation>
    </message>
    <message>
        <source>Ask an administrator whom you know for a server code, and tell them who gave you this one.</source>
        <translation>Minta kode server dari administrator yang Anda kenal, dan beri tahu siapa yang memberi kode ini.</translation>
    </message>
    <message>
        <source>Ask another administrator; every organisation should have two.</source>
        <translation>Minta administrator lain; setiap organisasi sebaiknya punya dua.</translation>
    </message>
    <message>
        <source>Ask for the bundle of a colleague of yours.</source>
        <translation>Minta berkas dari rekan kerja Anda.</translation>
    </message>
    <message>
        <source>Ask for the code again.</source>
        <translation>Minta kodenya sekali lagi.</translation>
    </message>
    <message>
        <source>Ask its lead worker or supervisor for access.</source>
        <translation>Minta akses dari petugas utama atau penyelianya.</translation>
    </message>
    <message>
        <source>Ask the case&apos;s lead worker to grant it to you.</source>
        <translation>Minta pekerja utama kasus memberikannya kepada Anda.</translation>
    </message>
    <message>
        <source>Ask the client; and write in the placement what they agree to.</source>
        <translation>Tanyakan kepada klien; dan tulis di penempatan apa yang mereka setujui.</translation>
    </message>
    <message>
        <source>Ask the person who gave it to you.</source>
        <translation>Tanyakan orang yang memberikannya kepada Anda.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Tanya server</translation>
    </message>
    <message>
        <source>Ask them to strike it out, or close the case.</source>
        <translation>Minta mereka mencoretnya, atau tutup kasusnya.</translation>
    </message>
    <message>
        <source>Ask whoever attached it to attach it again.</source>
        <translation>Minta orang yang melampirkannya untuk melampirkannya lagi.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to write it again; if it happens again, tell your administrator exactly this.</source>
        <translation>Minta pemberinya menulisnya lagi; jika terjadi lagi, beri tahu administrator Anda persis ini.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for an HTTP or a SOCKS 5 proxy.</source>
        <translation>Minta proksi HTTP atau SOCKS 5 dari pengelola jaringan ini.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for an exception for {host}.</source>
        <translation>Minta pengelola jaringan ini membuat pengecualian untuk {host}.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let {host} through without sign-in, or with a name and a password (Basic).</source>
        <translation>Minta pengelola jaringan ini mengizinkan {host} tanpa masuk, atau dengan nama dan kata sandi (Basic).</translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation in your own name, and type its code. This copy keeps everything, gets a number of its own, and is vouched for like any new computer of yours; then what waits here is sent.</source>
        <translation>Minta undangan atas nama Anda sendiri kepada administrator, dan ketik kodenya. Salinan ini menyimpan semuanya, mendapat nomor tersendiri, dan dijamin seperti komputer baru Anda yang lain; lalu yang menunggu di sini dikirim.</translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation in your own name.</source>
        <translation>Minta undangan atas nama Anda sendiri kepada administrator Anda.</translation>
    </message>
    <message>
        <source>Ask your administrator for the server code again.</source>
        <translation>Minta lagi kode server dari administrator Anda.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring the newest release to the server, or for a newer file.</source>
        <translation>Minta administrator Anda membawa rilis terbaru ke server, atau minta berkas yang lebih baru.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Tanyakan administrator Anda.</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>Tanyakan {who}</translation>
    </message>
    <message>
        <source>Asked last at {time}. Not certified yet.</source>
        <translation>Terakhir bertanya pukul {time}. Belum disahkan.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya ke server…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Sedang bertanya…</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>At most {most} can be attached. Take a shorter one, or several parts.</source>
        <translation>Paling banyak {most} dapat dilampirkan. Ambil yang lebih pendek, atau beberapa bagian.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>Attach a file to the record</source>
        <translation>Lampirkan berkas pada catatan</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Lampirkan berkas…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lampirkan berkas…</translation>
    </message>
    <message>
        <source>Attach photos, scans, documents or voice notes</source>
        <translation>Lampirkan foto, pindaian, dokumen atau catatan suara</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Terlampir</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Dilampirkan: {name}</translation>
    </message>
    <message>
        <source>Attachments going up
last sync: {when}</source>
        <translation>Lampiran sedang dikirim
sinkron terakhir: {when}</translation>
    </message>
    <message>
        <source>Attachments, safe on this computer, still going up: {size}</source>
        <translation>Lampiran, aman di komputer ini, masih menunggu dikirim: {size}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Kutipan audit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>Kembali sebelum</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Kembali ke Hari ini</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <translation>Kembali ke daftar kasus</translation>
    </message>
    <message>
        <source>Back to the days</source>
        <translation>Kembali ke daftar hari</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Before anything is changed here, these people must update their program: {names}.</source>
        <translation>Sebelum apa pun diubah di sini, orang-orang ini harus memperbarui program mereka: {names}.</translation>
    </message>
    <message>
        <source>Before the gate opens</source>
        <translation>Sebelum gerbang dibuka</translation>
    </message>
    <message>
        <source>Before the hand-over: {signals} open signals, {consents} consents to look at.</source>
        <translation>Sebelum serah terima: {signals} sinyal terbuka, {consents} persetujuan perlu diperiksa.</translation>
    </message>
    <message>
        <source>Before the server was set back {person} was given one role, and another one since. The role {role} stands. Everybody’s records are safe; look under People whether it is the right one.</source>
        <translation>Sebelum server dikembalikan ke keadaan lama, {person} diberi satu peran, dan sesudahnya peran lain. Peran {role} yang berlaku. Catatan semua orang aman; periksa di Orang apakah peran itu benar.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Sebelumnya: {text}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Begin anew (it stays)</source>
        <translation>Mulai baru (ia tetap ada)</translation>
    </message>
    <message>
        <source>Between the form and the screen</source>
        <translation>Antara formulir dan layar</translation>
    </message>
    <message>
        <source>Both copies are used</source>
        <translation>Kedua salinan dipakai</translation>
    </message>
    <message>
        <source>Both may stand</source>
        <translation>Keduanya boleh tetap</translation>
    </message>
    <message>
        <source>Both versions are kept until somebody decides. Words that differ are marked.</source>
        <translation>Kedua versi disimpan sampai ada yang memutuskan. Kata yang berbeda ditandai.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Brief of the client in the row</source>
        <translation>Ringkasan klien di baris</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Burn or shred this sheet once you have joined. Whoever uses it first, joins; nobody can join with it again.</source>
        <translation>Bakar atau hancurkan lembar ini setelah Anda bergabung. Siapa yang memakainya lebih dulu, bergabung; tidak ada yang dapat memakainya lagi.</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Menurut wilayah</translation>
    </message>
    <message>
        <source>By here there are more than {n} filled cells, more than a form may have.</source>
        <translation>Sampai di sini ada lebih dari {n} sel berisi, melebihi batas sebuah formulir.</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Menurut jenis kelamin</translation>
    </message>
    <message>
        <source>By sex and by area</source>
        <translation>Menurut jenis kelamin dan wilayah</translation>
    </message>
    <message>
        <source>By the clock of this computer, the last contact with the server was {days} days ago; the content is locked.</source>
        <translation>Menurut jam komputer ini, kontak terakhir dengan server adalah {days} hari yang lalu; isinya terkunci.</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Berkas kalender…</translation>
    </message>
    <message>
        <source>Call {who} now, or they may worry. Nobody else has been told.</source>
        <translation>Telepon {who} sekarang, atau mereka akan cemas. Tidak ada orang lain yang diberi tahu.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Telepon…</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Case of the client in the row</source>
        <translation>Kasus klien di baris</translation>
    </message>
    <message>
        <source>Case opened: {name}</source>
        <translation>Kasus dibuka: {name}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Kasus {case}</translation>
    </message>
    <message>
        <source>Case {case}, {kind} of {day}: {n} changes are lost; look at it again.</source>
        <translation>Kasus {case}, {kind} tanggal {day}: {n} perubahan hilang; periksa lagi.</translation>
    </message>
    <message>
        <source>Case {case}, {kind} of {day}: {n} changes are missing here; they were sent, and come back.</source>
        <translation>Kasus {case}, {kind} tanggal {day}: {n} perubahan tidak ada di sini; sudah dikirim, dan akan kembali.</translation>
    </message>
    <message>
        <source>Case {number} could not be reckoned as a whole: something of it may be missing in the lists. Its records are safe, and other cases are not affected. Open it, and tell your administrator: {faults}.</source>
        <translation>Kasus {number} tidak dapat dihitung seluruhnya: sebagian darinya mungkin tidak ada dalam daftar. Catatannya aman, dan kasus lain tidak terpengaruh. Buka kasus itu, dan beri tahu administrator Anda: {faults}.</translation>
    </message>
    <message>
        <source>Case: {part}</source>
        <translation>Kasus: {part}</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Daftar kasus</translation>
    </message>
    <message>
        <source>Cases closed in the period</source>
        <translation>Kasus yang ditutup dalam periode itu</translation>
    </message>
    <message>
        <source>Cases not worked on that day</source>
        <translation>Kasus yang tidak dikerjakan pada hari itu</translation>
    </message>
    <message>
        <source>Cases that reach that day in the period</source>
        <translation>Kasus yang mencapai hari itu dalam periode ini</translation>
    </message>
    <message>
        <source>Cases that {who} leads</source>
        <translation>Kasus yang dipimpin {who}</translation>
    </message>
    <message>
        <source>Casework after release, without a network if need be.</source>
        <translation>Pendampingan kasus setelah bebas, tanpa jaringan bila perlu.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation>Sertifikat pemusnahan</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Change or add a word</source>
        <translation>Ubah atau tambah istilah</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ganti frasa sandi</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ganti frasa sandi…</translation>
    </message>
    <message>
        <source>Change these cells in the file, and take it in again.</source>
        <translation>Ubah sel-sel ini di berkas, lalu masukkan lagi.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Mengganti…</translation>
    </message>
    <message>
        <source>Chapters of the handbook</source>
        <translation>Bab buku panduan</translation>
    </message>
    <message>
        <source>Chart: {name}</source>
        <translation>Grafik: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Check its permissions and disk.</source>
        <translation>Periksa izin dan disknya.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read.</source>
        <translation>Periksa apakah masih ada dan boleh dibaca.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and have it copied again if it is.</source>
        <translation>Periksa apakah itu berkas yang benar, dan minta disalin lagi jika ya.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Periksa apakah berkasnya benar.</translation>
    </message>
    <message>
        <source>Check that the stick is in, has room and is not write-protected, then try again.</source>
        <translation>Periksa apakah flashdisk terpasang, ada ruang dan tidak dilindungi tulis, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, and that the disk is not write-protected.</source>
        <translation>Periksa izin folder, dan bahwa disk tidak dilindungi tulis.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again; the recovery code opens it too.</source>
        <translation>Periksa tata letak papan ketik dan Caps Lock, lalu coba lagi; kode pemulihan juga membukanya.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Periksa nama berkas.</translation>
    </message>
    <message>
        <source>Check the spelling, or sync to learn of new colleagues.</source>
        <translation>Periksa ejaan, atau sinkronkan untuk mengetahui rekan baru.</translation>
    </message>
    <message>
        <source>Check what is set of the proxy, under Sync and Proxy; or ask whoever runs this network.</source>
        <translation>Periksa pengaturan proksi, di bawah Sinkron dan Proksi; atau tanyakan pengelola jaringan ini.</translation>
    </message>
    <message>
        <source>Check words: the listener hears the same if every line came across.</source>
        <translation>Kata periksa: pendengar mendapat yang sama bila setiap baris sampai dengan benar.</translation>
    </message>
    <message>
        <source>Check words: {words}</source>
        <translation>Kata periksa: {words}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Pilih berkas dahulu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Choose a folder and export</source>
        <translation>Pilih folder dan ekspor</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, as {better}.</source>
        <translation>Pilih folder di cakram komputer ini sendiri, seperti {better}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, as {better}. If this is a mistake: `enrol --place-anyway`.</source>
        <translation>Pilih folder di cakram komputer ini sendiri, seperti {better}. Jika ini keliru: `enrol --place-anyway`.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Pilih frasa sandi baru</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa sandi</translation>
    </message>
    <message>
        <source>Choose a passphrase of four words or more that you use nowhere else, and write your recovery code on paper.</source>
        <translation>Pilih frasa sandi empat kata atau lebih yang tidak dipakai di tempat lain, dan tulis kode pemulihan Anda di kertas.</translation>
    </message>
    <message>
        <source>Choose a photo or screenshot of the code (PNG, JPEG), or the invitation sheet as PDF.</source>
        <translation>Pilih foto atau tangkapan layar kode itu (PNG, JPEG), atau lembar undangan sebagai PDF.</translation>
    </message>
    <message>
        <source>Choose a picture of yours alone, since each can be used once.</source>
        <translation>Pilih gambar kode Anda sendiri saja, karena masing-masing hanya bisa dipakai sekali.</translation>
    </message>
    <message>
        <source>Choose a {rhythm} that is over; shorter or overlapping periods would give small counts away.</source>
        <translation>Pilih {rhythm} yang sudah selesai; periode lebih pendek atau bertumpang tindih akan membuka jumlah kecil.</translation>
    </message>
    <message>
        <source>Choose among: {known}.</source>
        <translation>Pilih antara: {known}.</translation>
    </message>
    <message>
        <source>Choose another case, or write it in this one first.</source>
        <translation>Pilih kasus lain, atau tulis dahulu di kasus ini.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Pilih klien lain.</translation>
    </message>
    <message>
        <source>Choose another place for it, or make room there, then try again.</source>
        <translation>Pilih tempat lain untuknya, atau kosongkan ruang di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Pilih salah satu dari {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Pilih salah satu: {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {v0}.</source>
        <translation>Pilih salah satu: {v0}.</translation>
    </message>
    <message>
        <source>Choose the picture of the invitation that your administrator gave you.</source>
        <translation>Pilih gambar undangan yang diberikan administrator Anda.</translation>
    </message>
    <message>
        <source>Choose what it is about, and press F5 to look at it before it is saved.</source>
        <translation>Pilih tentang apa, lalu tekan F5 untuk melihatnya sebelum disimpan.</translation>
    </message>
    <message>
        <source>Chosen rows of a list</source>
        <translation>Baris daftar yang dipilih</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Client voice: response rate</source>
        <translation>Suara klien: tingkat jawaban</translation>
    </message>
    <message>
        <source>Client voice: treated with respect</source>
        <translation>Suara klien: diperlakukan dengan hormat</translation>
    </message>
    <message>
        <source>Client: signature or thumbprint</source>
        <translation>Klien: tanda tangan atau cap jempol</translation>
    </message>
    <message>
        <source>Client: {name}</source>
        <translation>Klien: {name}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Clients and cases</source>
        <translation>Klien dan kasus</translation>
    </message>
    <message>
        <source>Clients in custody, or no longer in aftercare, that day</source>
        <translation>Klien dalam tahanan, atau tidak lagi dalam pembimbingan, pada hari itu</translation>
    </message>
    <message>
        <source>Clients not followed to the end: transferred, or contact lost</source>
        <translation>Klien yang tidak diikuti sampai akhir: dipindahkan, atau hilang kontak</translation>
    </message>
    <message>
        <source>Clients released in the period</source>
        <translation>Klien yang bebas dalam periode itu</translation>
    </message>
    <message>
        <source>Clients reviewed in the period, by an assessment</source>
        <translation>Klien yang ditinjau dalam periode itu, lewat asesmen</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <translation>Klien yang menjawab</translation>
    </message>
    <message>
        <source>Clients who answered, on closures in the period</source>
        <translation>Klien yang menjawab, pada penutupan dalam periode itu</translation>
    </message>
    <message>
        <source>Clients who reach day {n} after release in the period</source>
        <translation>Klien yang mencapai hari ke-{n} setelah bebas dalam periode itu</translation>
    </message>
    <message>
        <source>Clients whose year after release ends in the period, followed to its end</source>
        <translation>Klien yang tahun setelah bebasnya berakhir dalam periode itu, diikuti sampai akhir</translation>
    </message>
    <message>
        <source>Clients with a relative whom it is safe and not prohibited to meet</source>
        <translation>Klien yang punya kerabat yang aman dan tidak dilarang ditemui</translation>
    </message>
    <message>
        <source>Clients with an active work goal, on an active case</source>
        <translation>Klien dengan tujuan kerja yang aktif, dalam kasus yang aktif</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Clock beside the server&apos;s, at the last sync</source>
        <translation>Jam dibandingkan jam server, pada sinkronisasi terakhir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close Aftercare</source>
        <translation>Tutup Aftercare</translation>
    </message>
    <message>
        <source>Close Aftercare there first. If it is not visible, it may still be finishing a sync.</source>
        <translation>Tutup Aftercare di sana dulu. Jika tidak terlihat, mungkin masih menyelesaikan sinkronisasi.</translation>
    </message>
    <message>
        <source>Close every other program or start the computer anew, then open Aftercare here again: it deletes the rest.</source>
        <translation>Tutup semua program lain atau nyalakan ulang komputer, lalu buka Aftercare di sini lagi: sisanya dihapus.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again.</source>
        <translation>Tutup di sana, atau pilih nama lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close the case, with a reason, under More.</source>
        <translation>Tutup kasusnya, dengan alasan, di bawah Lainnya.</translation>
    </message>
    <message>
        <source>Close the practice, then open Help and Updates there.</source>
        <translation>Tutup latihan, lalu buka Bantuan dan Pembaruan di sana.</translation>
    </message>
    <message>
        <source>Close what is in front; what was typed stays kept</source>
        <translation>Tutup yang di depan; yang diketik tetap tersimpan</translation>
    </message>
    <message>
        <source>Closing the case {case} did not come about as a whole: you may not decide there any more, so what others wrote before and have not sent comes in as usual. Tell the case’s lead or its supervisor.</source>
        <translation>Penutupan kasus {case} tidak terlaksana sepenuhnya: Anda tidak boleh memutuskan di sana lagi, jadi apa yang ditulis orang lain sebelumnya dan belum dikirim masuk seperti biasa. Beri tahu pekerja utama kasus atau penyelianya.</translation>
    </message>
    <message>
        <source>Closure summary</source>
        <translation>Ringkasan penutupan</translation>
    </message>
    <message>
        <source>Code from your administrator</source>
        <translation>Kode dari administrator Anda</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Kode undangan</translation>
    </message>
    <message>
        <source>Colleagues of your organisation see it; the server does not: it is encrypted on this computer.</source>
        <translation>Rekan di organisasi Anda melihatnya; server tidak: nama itu dienkripsi di komputer ini.</translation>
    </message>
    <message>
        <source>Colleagues on this case</source>
        <translation>Rekan kerja dalam kasus ini</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Colours: {scheme}</source>
        <translation>Warna: {scheme}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Kolom di berkas</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Kolom seperti semula</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Datang kembali</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>Komentari catatan</translation>
    </message>
    <message>
        <source>Comment to the worker</source>
        <translation>Komentar kepada pekerja</translation>
    </message>
    <message>
        <source>Comment to {who} on “{what}”; Enter returns it</source>
        <translation>Komentar kepada {who} tentang “{what}”; Enter mengembalikannya</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Komentar…</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Bandingkan dan putuskan…</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Bandingkan dengan kertas, kelompok demi kelompok.</translation>
    </message>
    <message>
        <source>Compare the number on the device you use already, or by telephone with an administrator and a supervisor, or use the recovery sheet of your other device. Then sync here.</source>
        <translation>Bandingkan nomor itu di perangkat yang sudah Anda pakai, atau lewat telepon dengan seorang administrator dan seorang penyelia, atau gunakan lembar pemulihan perangkat Anda yang lain. Lalu sinkronkan di sini.</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Bagian-bagian</translation>
    </message>
    <message>
        <source>Complaint sent</source>
        <translation>Pengaduan dikirim</translation>
    </message>
    <message>
        <source>Complaint, {day}: {text}</source>
        <translation>Pengaduan, {day}: {text}</translation>
    </message>
    <message>
        <source>Completed or certified</source>
        <translation>Selesai atau bersertifikat</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Conclusion, in the assessor&apos;s own words</source>
        <translation>Kesimpulan, dengan kata-kata penilai sendiri</translation>
    </message>
    <message>
        <source>Conditions in force</source>
        <translation>Syarat yang berlaku</translation>
    </message>
    <message>
        <source>Conditions that touch work</source>
        <translation>Syarat yang menyangkut kerja</translation>
    </message>
    <message>
        <source>Conference action</source>
        <translation>Tindakan konferensi</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia terbatas</translation>
    </message>
    <message>
        <source>Confidential. Destroy after the visit.</source>
        <translation>Rahasia. Musnahkan setelah kunjungan.</translation>
    </message>
    <message>
        <source>Confirm the disposal</source>
        <translation>Sahkan pemusnahan</translation>
    </message>
    <message>
        <source>Confirm the hand-over</source>
        <translation>Sahkan serah terima</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>Conflict in “{what}” decided</source>
        <translation>Pertentangan dalam “{what}” diputuskan</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Connect and sync; then it opens again. Without a network: let a colleague carry a bundle file to the server.</source>
        <translation>Sambungkan dan sinkronkan; lalu terbuka lagi. Tanpa jaringan: minta rekan membawa berkas paket ke server.</translation>
    </message>
    <message>
        <source>Connect once more, so that your administrator learns of it; then ask for an invitation.</source>
        <translation>Sambungkan sekali lagi agar administrator mengetahuinya; lalu minta undangan.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Persetujuan ditarik kembali</translation>
    </message>
    <message>
        <source>Consents running out</source>
        <translation>Persetujuan hampir berakhir</translation>
    </message>
    <message>
        <source>Contact completion</source>
        <translation>Kontak yang terlaksana</translation>
    </message>
    <message>
        <source>Contact is agreed every {n} days; {seen}, so the next is due on {due}.</source>
        <translation>Kontak disepakati setiap {n} hari; {seen}, jadi yang berikutnya pada {due}.</translation>
    </message>
    <message>
        <source>Contact is agreed every {n} days; {seen}, so the next was due on {due}.</source>
        <translation>Kontak disepakati setiap {n} hari; {seen}, jadi yang berikutnya seharusnya pada {due}.</translation>
    </message>
    <message>
        <source>Contact with “{name}” is prohibited.</source>
        <translation>Kontak dengan “{name}” dilarang.</translation>
    </message>
    <message>
        <source>Contacts cancelled by us</source>
        <translation>Kontak yang kami batalkan</translation>
    </message>
    <message>
        <source>Contacts completed</source>
        <translation>Kontak yang selesai</translation>
    </message>
    <message>
        <source>Contacts due: planned, held, or asked for by the agreed frequency and never written down</source>
        <translation>Kontak yang harus: direncanakan, dilakukan, atau diminta oleh frekuensi yang disepakati dan tidak pernah dicatat</translation>
    </message>
    <message>
        <source>Contacts whose day has passed without an outcome</source>
        <translation>Kontak yang harinya sudah lewat tanpa hasil</translation>
    </message>
    <message>
        <source>Contacts without an outcome</source>
        <translation>Kontak tanpa hasil</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Pertentangan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copies of the folder</source>
        <translation>Salinan folder</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy it from what “aftercare-server move-to” or “renew-certificate” prints: 64 characters, 0-9 and a-f.</source>
        <translation>Salin dari yang dicetak “aftercare-server move-to” atau “renew-certificate”: 64 karakter, 0-9 dan a-f.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Copy the whole code again.</source>
        <translation>Salin lagi seluruh kode itu.</translation>
    </message>
    <message>
        <source>Correct it and go on from there.</source>
        <translation>Perbaiki dan lanjutkan dari sana.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Perbaiki lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Perbaiki baris itu.</translation>
    </message>
    <message>
        <source>Correct the hour.</source>
        <translation>Perbaiki jamnya.</translation>
    </message>
    <message>
        <source>Correct the record, or strike it out with a reason.</source>
        <translation>Perbaiki catatan itu, atau coret dengan alasan.</translation>
    </message>
    <message>
        <source>Correct them and save again.</source>
        <translation>Perbaiki dan simpan lagi.</translation>
    </message>
    <message>
        <source>Correct them in the file and import it again.</source>
        <translation>Perbaiki di berkas dan impor lagi.</translation>
    </message>
    <message>
        <source>Correct what is wrong in it; a case opened by mistake is struck out as a whole.</source>
        <translation>Perbaiki yang salah di dalamnya; kasus yang keliru dibuka dicoret seluruhnya.</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Dihitung sebagai</translation>
    </message>
    <message>
        <source>Counts from 1 to 4 print as &lt;5; + stands where the rest to the whole is as small; – where a number would give another away.</source>
        <translation>Jumlah 1 sampai 4 dicetak sebagai &lt;5; + berarti sisanya terhadap keseluruhan juga kecil; – bila suatu angka akan membuka angka lain.</translation>
    </message>
    <message>
        <source>Ctrl+L locks, and takes every key out of memory; F9 also hides the window at once. Press Ctrl+L.</source>
        <translation>Ctrl+L mengunci, dan mengeluarkan semua kunci dari memori; F9 juga langsung menyembunyikan jendela. Tekan Ctrl+L.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T, or drop them on the form</source>
        <translation>Ctrl+Shift+T, atau letakkan di atas formulir</translation>
    </message>
    <message>
        <source>Daniel receives what the others wrote</source>
        <translation>Daniel menerima tulisan yang lain</translation>
    </message>
    <message>
        <source>Daniel writes about his clients</source>
        <translation>Daniel menulis tentang kliennya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data per</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Day {n} after release</source>
        <translation>Hari ke-{n} setelah bebas</translation>
    </message>
    <message>
        <source>Day {n} of the placement at {employer} is {due}; check whether it lasts.</source>
        <translation>Hari ke-{n} penempatan di {employer} adalah {due}; periksa apakah masih bekerja.</translation>
    </message>
    <message>
        <source>Day {n} of the placement at {employer} was {due}; check whether it lasts.</source>
        <translation>Hari ke-{n} penempatan di {employer} jatuh pada {due}; periksa apakah masih bekerja.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Bapak/Ibu yang terhormat,</translation>
    </message>
    <message>
        <source>Dear colleagues,</source>
        <translation>Rekan-rekan yang terhormat,</translation>
    </message>
    <message>
        <source>Decided by the case conference: {what}</source>
        <translation>Diputuskan oleh konferensi kasus: {what}</translation>
    </message>
    <message>
        <source>Decided here; it takes effect at the next sync.</source>
        <translation>Diputuskan di sini; berlaku pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Device renamed: {name}</source>
        <translation>Perangkat diganti namanya: {name}</translation>
    </message>
    <message>
        <source>Device {device} does not wait for anybody to vouch for it.</source>
        <translation>Perangkat {device} tidak menunggu siapa pun untuk mengesahkannya.</translation>
    </message>
    <message>
        <source>Device {device} is called {name} already.</source>
        <translation>Perangkat {device} sudah bernama {name}.</translation>
    </message>
    <message>
        <source>Device {device} is not a new device in your name.</source>
        <translation>Perangkat {device} bukan perangkat baru atas nama Anda.</translation>
    </message>
    <message>
        <source>Device {device} is somebody else&apos;s.</source>
        <translation>Perangkat {device} milik orang lain.</translation>
    </message>
    <message>
        <source>Device {n}</source>
        <translation>Perangkat {n}</translation>
    </message>
    <message>
        <source>Device {n} of {who} taken off</source>
        <translation>Perangkat {n} milik {who} dikeluarkan</translation>
    </message>
    <message>
        <source>Device {n} refused</source>
        <translation>Perangkat {n} ditolak</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Devices that have erased their copy</source>
        <translation>Perangkat yang telah menghapus salinannya</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostik…</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Pemusnahan</translation>
    </message>
    <message>
        <source>Disposal confirmed</source>
        <translation>Pemusnahan dikonfirmasi</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Pemusnahan diusulkan</translation>
    </message>
    <message>
        <source>Disposal stopped</source>
        <translation>Pemusnahan dihentikan</translation>
    </message>
    <message>
        <source>Dispose of them when their time has come.</source>
        <translation>Musnahkan bila waktunya tiba.</translation>
    </message>
    <message>
        <source>Do again what was taken back ({key})</source>
        <translation>Lakukan lagi yang ditarik kembali ({key})</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Lakukan lagi</translation>
    </message>
    <message>
        <source>Do it anew.</source>
        <translation>Lakukan dari awal.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for it again from whoever made it.</source>
        <translation>Jangan diandalkan; minta lagi dari pembuatnya.</translation>
    </message>
    <message>
        <source>Do not use it; tell your administrator who gave it to you.</source>
        <translation>Jangan gunakan; beri tahu administrator Anda siapa yang memberikannya.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Dilakukan lagi: {what}.</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Unduh templat…</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Draf disimpan pukul {time}</translation>
    </message>
    <message>
        <source>Drag a goal to another column, or press Alt with the left or right arrow. Enter opens it.</source>
        <translation>Seret tujuan ke kolom lain, atau tekan Alt dengan panah kiri atau kanan. Enter membukanya.</translation>
    </message>
    <message>
        <source>Drag clients or visits to a day. With keys: Alt and an arrow move a planned visit by a day, Enter sets its hour, Delete takes it off. A day&apos;s name opens its route.</source>
        <translation>Seret klien atau kunjungan ke suatu hari. Dengan tombol: Alt dan panah menggeser kunjungan sehari, Enter menetapkan jamnya, Delete mengeluarkannya. Nama hari membuka rutenya.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Due rules</source>
        <translation>Aturan jatuh tempo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Sunting catatan</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Ubah {what}</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Akhiri tur</translation>
    </message>
    <message>
        <source>End without an alarm</source>
        <translation>Akhiri tanpa alarm</translation>
    </message>
    <message>
        <source>Enrol it with the code from an administrator.</source>
        <translation>Daftarkan dengan kode dari administrator.</translation>
    </message>
    <message>
        <source>Enrolments due to end in the period</source>
        <translation>Pendaftaran yang harus selesai dalam periode itu</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter melanjutkan</translation>
    </message>
    <message>
        <source>Enter on a row</source>
        <translation>Enter pada baris</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Enter membuka catatan</translation>
    </message>
    <message>
        <source>Enter them under Sync and Proxy, or with `aftercare proxy password`; whoever runs this network knows them.</source>
        <translation>Masukkan di bawah Sinkron dan Proksi, atau dengan `aftercare proxy password`; pengelola jaringan ini mengetahuinya.</translation>
    </message>
    <message>
        <source>Even with {n} fast machines a thief who has this computer needs {time}.</source>
        <translation>Dengan {n} mesin cepat pun, pencuri yang memegang komputer ini memerlukan {time}.</translation>
    </message>
    <message>
        <source>Every case that {who} leads: {n}</source>
        <translation>Setiap kasus yang dipimpin {who}: {n}</translation>
    </message>
    <message>
        <source>Every device of this person is taken off and destroys its copy. Hand their cases over first.</source>
        <translation>Setiap perangkat orang ini dikeluarkan dan memusnahkan salinannya. Serahkan kasus mereka dulu.</translation>
    </message>
    <message>
        <source>Every device tries these addresses in their order, and trusts no certificate but these.</source>
        <translation>Setiap perangkat mencoba alamat ini menurut urutannya, dan tidak mempercayai sertifikat selain ini.</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Semua isian</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Everything recorded here is on the server.</source>
        <translation>Semua yang dicatat di sini sudah ada di server.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this device, and goes up with the next sync.</source>
        <translation>Semua yang dicatat aman di perangkat ini, dan dikirim pada sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this device.</source>
        <translation>Semua yang dicatat aman di perangkat ini.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Semua yang disimpan sebelumnya aman.</translation>
    </message>
    <message>
        <source>Everything that was saved could be read; nothing is lost.</source>
        <translation>Semua yang disimpan dapat dibaca; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Everything that you may read of your cases is written into one file, which other programs can read.</source>
        <translation>Semua yang boleh Anda baca tentang kasus Anda ditulis ke satu berkas, yang dapat dibaca program lain.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Excluded by the client: {what}.</source>
        <translation>Dikecualikan oleh klien: {what}.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Dijelaskan oleh</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>Ekspor catatan…</translation>
    </message>
    <message>
        <source>Export without a password</source>
        <translation>Ekspor tanpa kata sandi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Extract for an oversight body</source>
        <translation>Kutipan untuk badan pengawas</translation>
    </message>
    <message>
        <source>Families with an assessed need, 30 days on</source>
        <translation>Keluarga dengan kebutuhan yang dinilai, 30 hari kemudian</translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation>Kontak keluarga</translation>
    </message>
    <message>
        <source>Family support</source>
        <translation>Dukungan keluarga</translation>
    </message>
    <message>
        <source>Farah receives what the others wrote</source>
        <translation>Farah menerima tulisan yang lain</translation>
    </message>
    <message>
        <source>Faults of the program</source>
        <translation>Kesalahan program</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Ambil dulu.</translation>
    </message>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Pengambilan dihentikan.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Mengambil…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Angka periode ini</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>Angka untuk {period}</translation>
    </message>
    <message>
        <source>Figures of {period} do not leave the organisation.</source>
        <translation>Angka {period} tidak keluar dari organisasi.</translation>
    </message>
    <message>
        <source>Figures, {period}</source>
        <translation>Angka, {period}</translation>
    </message>
    <message>
        <source>Figures: the period after</source>
        <translation>Angka: periode sesudahnya</translation>
    </message>
    <message>
        <source>Figures: the period before</source>
        <translation>Angka: periode sebelumnya</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>File written: {name}</source>
        <translation>Berkas ditulis: {name}</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>Isi formulir…</translation>
    </message>
    <message>
        <source>Fill in “{one}” or “{other}”.</source>
        <translation>Isilah “{one}” atau “{other}”.</translation>
    </message>
    <message>
        <source>Filter Today</source>
        <translation>Saring Hari ini</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Saring menurut nama atau lisensi</translation>
    </message>
    <message>
        <source>Filter by name, number, area…</source>
        <translation>Saring menurut nama, nomor, wilayah…</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Saring menurut kata…</translation>
    </message>
    <message>
        <source>Filter the caseload</source>
        <translation>Saring daftar kasus</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Saring lini masa</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik jari</translation>
    </message>
    <message>
        <source>Fingerprint of the csv file</source>
        <translation>Sidik jari berkas csv</translation>
    </message>
    <message>
        <source>Fingerprint, if it is another one</source>
        <translation>Sidik jari, jika lain</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Kontak pertama</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Paskan</translation>
    </message>
    <message>
        <source>Folds the list away, or shows it again (L)</source>
        <translation>Melipat daftar, atau menampilkannya lagi (L)</translation>
    </message>
    <message>
        <source>Follow this code</source>
        <translation>Ikuti kode ini</translation>
    </message>
    <message>
        <source>For a code that begins with SRV, from your administrator</source>
        <translation>Untuk kode yang diawali SRV, dari administrator Anda</translation>
    </message>
    <message>
        <source>For colleagues whose devices cannot reach the server any more. It is no secret: send it, or read it out. They enter it under Sync, “The server has moved? Enter the server code”.</source>
        <translation>Untuk rekan yang perangkatnya tidak dapat mencapai server lagi. Ini bukan rahasia: kirim, atau bacakan. Mereka memasukkannya di bawah Sinkron, “Server sudah pindah? Masukkan kode server”.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Misalnya</translation>
    </message>
    <message>
        <source>For example: visit_type/mosque, placement, visit.place.</source>
        <translation>Misalnya: visit_type/mosque, placement, visit.place.</translation>
    </message>
    <message>
        <source>For passing on</source>
        <translation>Untuk diteruskan</translation>
    </message>
    <message>
        <source>For what, and to whom</source>
        <translation>Untuk apa, dan kepada siapa</translation>
    </message>
    <message>
        <source>For whoever decides</source>
        <translation>Bagi yang memutuskan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>For you to keep.</source>
        <translation>Untuk Anda simpan.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Form no longer offered</source>
        <translation>Formulir tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>Form taken in: {name}</source>
        <translation>Formulir diterima: {name}</translation>
    </message>
    <message>
        <source>Form: save</source>
        <translation>Formulir: simpan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Found unsubstantiated</source>
        <translation>Ternyata tidak berdasar</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. It cannot be read out or reset by anybody.</source>
        <translation>Empat kata atau lebih yang hanya Anda akan merangkainya. Tidak ada yang bisa membacanya atau menyetel ulang.</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>Kosongkan sedikit ruang di disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space, check the folder&apos;s permissions, and try again.</source>
        <translation>Kosongkan sedikit ruang, periksa izin folder, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then open Aftercare again. Until then restricted and sealed records stay closed, and printing and exporting are not entered in the audit.</source>
        <translation>Kosongkan ruang, lalu buka Aftercare lagi. Sampai saat itu catatan terbatas dan tersegel tetap tertutup, dan pencetakan serta ekspor tidak dicatat dalam audit.</translation>
    </message>
    <message>
        <source>Free some space, then save again; the window keeps your text.</source>
        <translation>Kosongkan sedikit ruang, lalu simpan lagi; jendela menyimpan teks Anda.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then try again: it goes on where it stopped.</source>
        <translation>Kosongkan sedikit ruang, lalu coba lagi: dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Dari {first} sampai {last}</translation>
    </message>
    <message>
        <source>Give a csv, xlsx or json file with its headings in the first row, or a zip file of an export.</source>
        <translation>Berikan berkas csv, xlsx atau json dengan judul di baris pertama, atau berkas zip suatu ekspor.</translation>
    </message>
    <message>
        <source>Give a day before the year 2200; for access without an end, leave the day empty.</source>
        <translation>Berikan hari sebelum tahun 2200; untuk akses tanpa tanggal akhir, kosongkan harinya.</translation>
    </message>
    <message>
        <source>Give a later day, or none.</source>
        <translation>Beri hari yang lebih kemudian, atau kosongkan.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Beri angka lain.</translation>
    </message>
    <message>
        <source>Give its own case.</source>
        <translation>Berikan kasusnya sendiri.</translation>
    </message>
    <message>
        <source>Give its own kind.</source>
        <translation>Beri jenisnya sendiri.</translation>
    </message>
    <message>
        <source>Give the address and the certificate printed on the kit as well, or type its code instead.</source>
        <translation>Beri juga alamat dan sertifikat yang tercetak pada kit, atau ketik kodenya.</translation>
    </message>
    <message>
        <source>Give the new one another version on the settings sheet.</source>
        <translation>Beri yang baru versi lain di lembar settings.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Diberikan pada {day}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Lanjut (Space)</translation>
    </message>
    <message>
        <source>Go on whenever you like: it continues where it stopped.</source>
        <translation>Lanjutkan kapan saja: diteruskan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>Go on with it (F6)</source>
        <translation>Lanjutkan (F6)</translation>
    </message>
    <message>
        <source>Go on with something else, and tell your administrator what you were doing.</source>
        <translation>Lanjutkan dengan hal lain, dan beri tahu administrator Anda apa yang sedang Anda lakukan.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Lanjutkan dengan salinan ini</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Lanjutkan dengan alasan ini</translation>
    </message>
    <message>
        <source>Go on, or begin anew?</source>
        <translation>Lanjutkan, atau mulai baru?</translation>
    </message>
    <message>
        <source>Go through them with whoever takes over, then say that you have.</source>
        <translation>Periksa bersama yang mengambil alih, lalu nyatakan sudah.</translation>
    </message>
    <message>
        <source>Go to that window and read the file there: press the sync badge at the bottom left, then “Read from a stick…”.</source>
        <translation>Buka jendela itu dan baca berkasnya di sana: tekan lencana sinkronisasi di kiri bawah, lalu “Baca dari flashdisk…”.</translation>
    </message>
    <message>
        <source>Go to the caseload</source>
        <translation>Ke daftar kasus</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Pencapaian tujuan</translation>
    </message>
    <message>
        <source>Goal: {status}</source>
        <translation>Tujuan: {status}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Goals achieved or partly achieved</source>
        <translation>Tujuan tercapai atau sebagian tercapai</translation>
    </message>
    <message>
        <source>Goals met or order ended, with an exit plan: safety plan reviewed, told how to return</source>
        <translation>Tujuan tercapai atau perintah berakhir, dengan rencana keluar: rencana keselamatan ditinjau, diberi tahu cara kembali</translation>
    </message>
    <message>
        <source>Goals past their day that still stand as proposed, active or paused</source>
        <translation>Tujuan lewat harinya yang masih diusulkan, aktif atau ditunda</translation>
    </message>
    <message>
        <source>Goals with a target date in the period</source>
        <translation>Tujuan dengan tanggal target dalam periode itu</translation>
    </message>
    <message>
        <source>Goals: {status}</source>
        <translation>Tujuan: {status}</translation>
    </message>
    <message>
        <source>Going out alone</source>
        <translation>Pergi sendirian</translation>
    </message>
    <message>
        <source>Going out alone, or back…</source>
        <translation>Pergi sendirian, atau kembali…</translation>
    </message>
    <message>
        <source>Going out alone…</source>
        <translation>Pergi sendirian…</translation>
    </message>
    <message>
        <source>Grant other compartments, or ask an administrator to change the role.</source>
        <translation>Beri bagian lain, atau minta administrator mengubah peran.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kelompokkan menurut</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Setengah jam lagi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Hand over (cases: {n})</source>
        <translation>Serah terima (kasus: {n})</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Hand the case over to a worker or a supervisor.</source>
        <translation>Serahkan kasus kepada pekerja atau penyelia.</translation>
    </message>
    <message>
        <source>Hand the complaint on by paper, and ask your administrator to invite an auditor.</source>
        <translation>Sampaikan pengaduan di kertas, dan minta administrator mengundang auditor.</translation>
    </message>
    <message>
        <source>Hand-over received</source>
        <translation>Serah terima diterima</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Buku panduan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Handed over to {who} (cases: {n})</source>
        <translation>Diserahkan kepada {who} (kasus: {n})</translation>
    </message>
    <message>
        <source>Handover of a case</source>
        <translation>Penyerahan kasus</translation>
    </message>
    <message>
        <source>Have it written again, and take the stick out safely.</source>
        <translation>Minta ditulis lagi, dan cabut flashdisk dengan aman.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Didengar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Bantuan (F1)</translation>
    </message>
    <message>
        <source>Help · Aftercare</source>
        <translation>Bantuan · Aftercare</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Di sini</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Riwayat catatan</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Rumah tangga</translation>
    </message>
    <message>
        <source>Housing stability, day {n}</source>
        <translation>Kestabilan tempat tinggal, hari ke-{n}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Sejauh mana kemajuannya</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Bagaimana jalannya</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cara diberikan</translation>
    </message>
    <message>
        <source>How long a laptop opens without contact, and how long records are kept after closing.</source>
        <translation>Berapa lama laptop dapat dibuka tanpa kontak, dan berapa lama catatan disimpan setelah penutupan.</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>Berapa panjang periode</translation>
    </message>
    <message>
        <source>How long it would hold</source>
        <translation>Berapa lama ia bertahan</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Seberapa pasti</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cara mencapainya</translation>
    </message>
    <message>
        <source>I am back…</source>
        <translation>Saya sudah kembali…</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Saya lupa frasa sandi</translation>
    </message>
    <message>
        <source>I have a code from my administrator</source>
        <translation>Saya punya kode dari administrator saya</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Sudah saya baca</translation>
    </message>
    <message>
        <source>I have received the file named above, and take the case over.</source>
        <translation>Saya telah menerima berkas yang disebut di atas, dan mengambil alih kasus ini.</translation>
    </message>
    <message>
        <source>I have received what is named above. It is help, not a loan, and nothing is asked for it.</source>
        <translation>Saya telah menerima apa yang disebut di atas. Ini bantuan, bukan pinjaman, dan tidak ada yang diminta untuknya.</translation>
    </message>
    <message>
        <source>I have the recovery sheet of my other device</source>
        <translation>Saya punya lembar pemulihan perangkat saya yang lain</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Saya sudah mencatatnya</translation>
    </message>
    <message>
        <source>I shall ask with you both how it goes after one, three and six months. Please do not pass this letter on.</source>
        <translation>Saya akan bertanya kepada Anda berdua bagaimana keadaannya setelah satu, tiga dan enam bulan. Mohon jangan teruskan surat ini.</translation>
    </message>
    <message>
        <source>I, {name}, allow that information about me is used for: {purpose}.</source>
        <translation>Saya, {name}, mengizinkan informasi tentang saya dipakai untuk: {purpose}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If Aftercare ends now, no alarm sounds until it is opened again.</source>
        <translation>Jika Aftercare ditutup sekarang, alarm tidak berbunyi sampai dibuka lagi.</translation>
    </message>
    <message>
        <source>If both copies are used, ask your administrator for an invitation and make this one a device of its own; what waits here is then sent. If the other copy is gone for good, go on with this one. Both are in the sync panel, and commands of `copy`.</source>
        <translation>Jika kedua salinan dipakai, minta undangan kepada administrator Anda dan jadikan salinan ini perangkat tersendiri; yang menunggu di sini lalu dikirim. Jika salinan lain sudah tidak ada, lanjutkan dengan yang ini. Keduanya ada di panel sinkronisasi, dan sebagai perintah `copy`.</translation>
    </message>
    <message>
        <source>If it is somebody else, or the authority allows it, write so under Notes and save again.</source>
        <translation>Jika orang lain, atau pihak berwenang mengizinkannya, tulis di bawah Keterangan lalu simpan lagi.</translation>
    </message>
    <message>
        <source>If it is somebody else, write the name in full. If it had to be, say why under “{field}”: it is kept, and the supervisor reads it.</source>
        <translation>Jika ini orang lain, tulis nama lengkapnya. Jika memang harus, sebutkan alasannya di “{field}”: alasan itu disimpan, dan penyelia membacanya.</translation>
    </message>
    <message>
        <source>If it may have been seen by others, tell your administrator, and join anew with another code.</source>
        <translation>Bila mungkin telah dilihat orang lain, beri tahu administrator Anda, dan bergabunglah lagi dengan kode lain.</translation>
    </message>
    <message>
        <source>If that day is wrong, set the clock. If it is right, ask your administrator to bring a fresh one.</source>
        <translation>Jika tanggal itu salah, betulkan jam. Jika benar, minta administrator Anda membawa yang baru.</translation>
    </message>
    <message>
        <source>If that was wrong, invite it again with a new code.</source>
        <translation>Jika itu keliru, undang perangkat itu lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>If that was wrong, invite them again with a new code.</source>
        <translation>Jika itu keliru, undang mereka lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>If the computer&apos;s date is wrong, set it right: then it opens again. Otherwise connect and sync.</source>
        <translation>Jika tanggal komputer salah, perbaiki: lalu ia terbuka lagi. Jika tidak, sambungkan dan sinkronkan.</translation>
    </message>
    <message>
        <source>If the server has another address, or was renewed, your administrator has a server code for you. It begins with SRV. Only a code that an administrator of your organisation signed is followed.</source>
        <translation>Jika server punya alamat lain, atau diperbarui, administrator Anda punya kode server untuk Anda. Diawali SRV. Hanya kode yang ditandatangani administrator organisasi Anda yang diikuti.</translation>
    </message>
    <message>
        <source>If the server was renewed or has moved, ask your administrator for the server code and enter it on this device.</source>
        <translation>Jika server diperbarui atau sudah pindah, minta kode server dari administrator Anda dan masukkan di perangkat ini.</translation>
    </message>
    <message>
        <source>If this computer is lost, the same code proves that your next one is yours.</source>
        <translation>Jika komputer ini hilang, kode yang sama membuktikan bahwa komputer Anda berikutnya milik Anda.</translation>
    </message>
    <message>
        <source>If this is a new device, enrol it. Otherwise put the key file back from a backup; without one, join as a new device in another folder and sync: what was not synced is lost, and the recovery code does not bring it back.</source>
        <translation>Jika ini perangkat baru, daftarkan. Jika bukan, pulihkan berkas kunci dari cadangan; tanpa cadangan, bergabung sebagai perangkat baru di folder lain dan sinkronkan: yang tidak disinkronkan hilang, dan kode pemulihan tidak mengembalikannya.</translation>
    </message>
    <message>
        <source>If this sheet was saved as a file, delete the file as soon as it is printed.</source>
        <translation>Bila lembar ini disimpan sebagai berkas, hapus berkasnya segera setelah dicetak.</translation>
    </message>
    <message>
        <source>If you are not treated with respect, you may complain to people who do not work with us every day; ask for the form.</source>
        <translation>Bila Anda tidak diperlakukan dengan hormat, Anda boleh mengadu kepada orang yang tidak bekerja dengan kami setiap hari; mintalah formulirnya.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this recovery code opens the computer. It is shown only once; keep it on paper, away from here.</source>
        <translation>Jika Anda lupa frasa sandi, kode pemulihan ini membuka komputer. Ditampilkan sekali saja; simpan di kertas, jauh dari sini.</translation>
    </message>
    <message>
        <source>If you need something</source>
        <translation>Bila Anda butuh sesuatu</translation>
    </message>
    <message>
        <source>If you wait for a newer version, ask whoever looks after your computers.</source>
        <translation>Jika Anda menunggu versi yang lebih baru, tanyakan kepada yang mengurus komputer Anda.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import taken back (records: {n})</source>
        <translation>Impor ditarik kembali (catatan: {n})</translation>
    </message>
    <message>
        <source>Imported (records: {n})</source>
        <translation>Diimpor (catatan: {n})</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>Dalam daftar dan formulir</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Singkatnya</translation>
    </message>
    <message>
        <source>In the folder {folder}, joining was begun with another code and is not finished.</source>
        <translation>Di folder {folder}, penggabungan dimulai dengan kode lain dan belum selesai.</translation>
    </message>
    <message>
        <source>In the table {table}, {n} places could not be read.</source>
        <translation>Di tabel {table}, {n} tempat tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>In what was written</source>
        <translation>Dalam yang tertulis</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <source>In work on day {n}, verified; a change of job or a gap of up to 14 days counts as staying</source>
        <translation>Bekerja pada hari ke-{n}, diverifikasi; ganti pekerjaan atau jeda sampai 14 hari dihitung bertahan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Initials of the client beside the number of the case</source>
        <translation>Inisial klien di samping nomor kasus</translation>
    </message>
    <message>
        <source>Inside the organisation; what leaves it is printed under Reports</source>
        <translation>Di dalam organisasi; yang keluar dicetak di bawah Laporan</translation>
    </message>
    <message>
        <source>Install Aftercare, start it, and type the code below and your name into its first page.</source>
        <translation>Pasang Aftercare, jalankan, dan ketik kode di bawah serta nama Anda di halaman pertamanya.</translation>
    </message>
    <message>
        <source>Install a package of a release.</source>
        <translation>Pasang paket sebuah rilis.</translation>
    </message>
    <message>
        <source>Install and restart</source>
        <translation>Pasang dan mulai ulang</translation>
    </message>
    <message>
        <source>Install the program anew, or ask your administrator for the handbook on paper.</source>
        <translation>Pasang ulang program ini, atau minta buku panduan cetak kepada administrator Anda.</translation>
    </message>
    <message>
        <source>Install the whole program, or ask your administrator for a code and begin with the real one.</source>
        <translation>Pasang program yang lengkap, atau minta kode kepada administrator Anda dan mulai dengan yang sebenarnya.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Memasang…</translation>
    </message>
    <message>
        <source>Instruments and forms of your own, written as XLSForm, the standard of ODK and Kobo.</source>
        <translation>Instrumen dan formulir Anda sendiri, ditulis sebagai XLSForm, standar ODK dan Kobo.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Inventing people to practise with</source>
        <translation>Menyiapkan orang rekaan untuk latihan</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Invite a person</source>
        <translation>Undang seseorang</translation>
    </message>
    <message>
        <source>Invite the person in another role if they work with clients.</source>
        <translation>Undang orang itu dengan peran lain jika ia bekerja dengan klien.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Apakah salah satu dari ini?</translation>
    </message>
    <message>
        <source>Is the server extra installed?</source>
        <translation>Apakah tambahan server terpasang?</translation>
    </message>
    <message>
        <source>It asks for data of another program: {name}.</source>
        <translation>Ia meminta data program lain: {name}.</translation>
    </message>
    <message>
        <source>It asks for {what}.</source>
        <translation>Ia meminta {what}.</translation>
    </message>
    <message>
        <source>It begins or ends with a space: try it without. Else check the keyboard layout and Caps Lock; the recovery code opens it too.</source>
        <translation>Frasa itu diawali atau diakhiri spasi: coba tanpa spasi. Jika tidak, periksa tata letak papan ketik dan Caps Lock; kode pemulihan juga membukanya.</translation>
    </message>
    <message>
        <source>It calls {name}(), which is not known here.</source>
        <translation>Ia memanggil {name}(), yang tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>It came on a stick and is by a device that was taken off; what that had sent before comes from the server.</source>
        <translation>Ini datang lewat stik USB dan ditulis oleh perangkat yang telah dikeluarkan; yang dikirim sebelumnya datang dari server.</translation>
    </message>
    <message>
        <source>It can be added again, in this list.</source>
        <translation>Ini dapat ditambahkan lagi, di daftar ini.</translation>
    </message>
    <message>
        <source>It can be changed again.</source>
        <translation>Ini dapat diganti lagi.</translation>
    </message>
    <message>
        <source>It can be taken away again, in this list.</source>
        <translation>Ini dapat dihapus lagi, di daftar ini.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
        <source>It cannot be read; it was altered, or made by a faulty program.</source>
        <translation>Tidak dapat dibaca; telah diubah, atau dibuat oleh program yang rusak.</translation>
    </message>
    <message>
        <source>It changes records that do not belong in that part of the case.</source>
        <translation>Ia mengubah catatan yang bukan milik bagian kasus itu.</translation>
    </message>
    <message>
        <source>It comes with the next sync.</source>
        <translation>Akan datang bersama sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>It could not be entered in the audit, as nothing can be written here.</source>
        <translation>Ini tidak dapat dicatat dalam audit, karena tidak ada yang dapat ditulis di sini.</translation>
    </message>
    <message>
        <source>It could not be started. Your own records are not touched; start it from the menu of the system.</source>
        <translation>Tidak dapat dijalankan. Catatan Anda sendiri tidak disentuh; jalankan dari menu sistem.</translation>
    </message>
    <message>
        <source>It could not be taken in, and this program does not know why. Everything else goes on; export it for help.</source>
        <translation>Ini tidak dapat diambil, dan program ini tidak tahu sebabnya. Semua yang lain tetap berjalan; ekspor untuk mendapat bantuan.</translation>
    </message>
    <message>
        <source>It covers: {categories}.</source>
        <translation>Mencakup: {categories}.</translation>
    </message>
    <message>
        <source>It does not cover: {what}.</source>
        <translation>Tidak mencakup: {what}.</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer. You type it each time you begin.</source>
        <translation>Frasa ini mengenkripsi semua yang ada di komputer ini. Anda mengetiknya setiap kali mulai.</translation>
    </message>
    <message>
        <source>It ends on {day}.</source>
        <translation>Berakhir pada {day}.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>Ini sudah dikirim.</translation>
    </message>
    <message>
        <source>It has been sent: give the former role again, in the same sheet.</source>
        <translation>Ini sudah dikirim: berikan lagi peran semula, di tempat yang sama.</translation>
    </message>
    <message>
        <source>It has been sent: grant the access anew under Access.</source>
        <translation>Ini sudah dikirim: berikan lagi aksesnya di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: its author is told, and can write it anew.</source>
        <translation>Ini sudah dikirim: penulisnya diberi tahu, dan dapat menulisnya lagi.</translation>
    </message>
    <message>
        <source>It has been sent: propose the disposal anew under Access.</source>
        <translation>Ini sudah dikirim: usulkan lagi pemusnahannya di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: stop the disposal under Access.</source>
        <translation>Ini sudah dikirim: hentikan pemusnahan di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: take the access away again under Access.</source>
        <translation>Ini sudah dikirim: cabut lagi akses itu di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: the records are being destroyed everywhere.</source>
        <translation>Ini sudah dikirim: catatan sedang dimusnahkan di semua tempat.</translation>
    </message>
    <message>
        <source>It has not been in contact for so long that it is locked; it hears of nothing until it syncs.</source>
        <translation>Sudah begitu lama tanpa kontak sehingga terkunci; ia tidak tahu apa-apa sampai menyinkronkan.</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Ini yang lain</translation>
    </message>
    <message>
        <source>It is asked each time this computer is opened.</source>
        <translation>Frasa ini diminta setiap kali komputer ini dibuka.</translation>
    </message>
    <message>
        <source>It is being fetched. You can close this and go on; it comes with the next sync.</source>
        <translation>Sedang diambil. Anda dapat menutup ini dan melanjutkan; akan datang bersama sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>It is damaged: {kind}.</source>
        <translation>Rusak: {kind}.</translation>
    </message>
    <message>
        <source>It is for the auditors alone: write to them again.</source>
        <translation>Ini hanya untuk auditor: tulislah lagi kepada mereka.</translation>
    </message>
    <message>
        <source>It is mine: the numbers are equal</source>
        <translation>Ini milik saya: nomornya sama</translation>
    </message>
    <message>
        <source>It is not mine</source>
        <translation>Bukan milik saya</translation>
    </message>
    <message>
        <source>It is not with the server yet: sync here.</source>
        <translation>Belum ada di server: sinkronkan di sini.</translation>
    </message>
    <message>
        <source>It is opened all the same.</source>
        <translation>Folder itu tetap dibuka.</translation>
    </message>
    <message>
        <source>It is shown beside the number on every device, after the next syncs. The server does not learn it.</source>
        <translation>Nama ini ditampilkan di samping nomor pada setiap perangkat, setelah sinkronisasi berikutnya. Server tidak mengetahuinya.</translation>
    </message>
    <message>
        <source>It is theirs: the numbers are equal</source>
        <translation>Ini miliknya: nomornya sama</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Terlalu besar.</translation>
    </message>
    <message>
        <source>It is written in the other case, with its files and its open tasks, and struck out here. Both say where the other is.</source>
        <translation>Ini ditulis di kasus yang lain, bersama berkas dan tugasnya yang belum selesai, dan dicoret di sini. Keduanya menyebutkan di mana yang lain.</translation>
    </message>
    <message>
        <source>It leaves the lists, the figures and what is due. The history keeps it, and the timeline shows it under “Struck out”.</source>
        <translation>Ini keluar dari daftar, angka, dan yang jatuh tempo. Riwayat menyimpannya, dan lini masa menampilkannya di bawah “Dicoret”.</translation>
    </message>
    <message>
        <source>It lies in {name}, which Windows copies from computer to computer.</source>
        <translation>Letaknya di {name}, yang disalin Windows dari komputer ke komputer.</translation>
    </message>
    <message>
        <source>It lies on a drive that can be unplugged ({name}), and is easily lost.</source>
        <translation>Letaknya di drive yang dapat dicabut ({name}), dan mudah hilang.</translation>
    </message>
    <message>
        <source>It lies on a network drive ({name}).</source>
        <translation>Letaknya di drive jaringan ({name}).</translation>
    </message>
    <message>
        <source>It lies outside the program: to be rid of it, delete it there.</source>
        <translation>Ini berada di luar program: untuk menyingkirkannya, hapus di sana.</translation>
    </message>
    <message>
        <source>It may be given to: {recipient}.</source>
        <translation>Boleh diberikan kepada: {recipient}.</translation>
    </message>
    <message>
        <source>It may be here already: {name}.</source>
        <translation>Mungkin sudah ada di sini: {name}.</translation>
    </message>
    <message>
        <source>It must be lifted, and recorded as such, before anything is disposed of.</source>
        <translation>Harus dicabut, dan dicatat demikian, sebelum apa pun dimusnahkan.</translation>
    </message>
    <message>
        <source>It stays planned.</source>
        <translation>Ini tetap direncanakan.</translation>
    </message>
    <message>
        <source>It takes effect at once. What you are typing stays as a draft.</source>
        <translation>Langsung berlaku. Yang sedang diketik tetap sebagai draf.</translation>
    </message>
    <message>
        <source>It takes too long to read.</source>
        <translation>Terlalu lama untuk dibaca.</translation>
    </message>
    <message>
        <source>It uses {what}.</source>
        <translation>Ia memakai {what}.</translation>
    </message>
    <message>
        <source>It waits to be vouched for: see Devices.</source>
        <translation>Menunggu untuk dijamin: lihat Perangkat.</translation>
    </message>
    <message>
        <source>It was explained to me in a language I understand: {language}.</source>
        <translation>Ini dijelaskan kepada saya dalam bahasa yang saya pahami: {language}.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Tidak dicatat.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Ditolak.</translation>
    </message>
    <message>
        <source>It was taken off, and has not said yet that it destroyed its copy: it does at its next contact.</source>
        <translation>Sudah dikeluarkan dan belum mengabarkan bahwa salinannya dihapus: itu terjadi pada kontak berikutnya.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program; update, and it is taken then.</source>
        <translation>Ditulis oleh versi program yang lebih baru; perbarui, dan akan diambil.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Alamatnya</translation>
    </message>
    <message>
        <source>Its author may not write in that part of the case.</source>
        <translation>Penulisnya tidak boleh menulis di bagian kasus itu.</translation>
    </message>
    <message>
        <source>Its author&apos;s device gave one number to two changes: an old copy of its data folder was used.</source>
        <translation>Perangkat penulisnya memberi satu nomor kepada dua perubahan: salinan lama folder datanya dipakai.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Sertifikatnya</translation>
    </message>
    <message>
        <source>Its drive is formatted as {name}, which keeps nobody else on this computer out.</source>
        <translation>Drivenya diformat sebagai {name}, yang tidak menghalangi siapa pun di komputer ini.</translation>
    </message>
    <message>
        <source>Its lead, a supervisor of the case, or an auditor who was granted it can extract it.</source>
        <translation>Pemimpinnya, penyelia kasus, atau auditor yang diberi akses dapat mengutipnya.</translation>
    </message>
    <message>
        <source>Its password, shown once. Write it down, and send it by another way than the file:</source>
        <translation>Kata sandinya, ditampilkan sekali. Catat, dan kirim lewat jalan lain daripada berkasnya:</translation>
    </message>
    <message>
        <source>Its pattern “{pattern}” cannot be used here.</source>
        <translation>Pola “{pattern}” tidak dapat digunakan di sini.</translation>
    </message>
    <message>
        <source>Its person does so on a device they use already; or an administrator and another administrator or a supervisor do.</source>
        <translation>Pemiliknya mengesahkannya di perangkat yang sudah dipakainya; atau seorang administrator bersama administrator lain atau seorang penyelia.</translation>
    </message>
    <message>
        <source>Its person or an administrator can rename it.</source>
        <translation>Pemiliknya atau seorang administrator dapat mengganti namanya.</translation>
    </message>
    <message>
        <source>Its signature is not valid: it was altered on the way, or somebody tampers with the server.</source>
        <translation>Tanda tangannya tidak sah: diubah di perjalanan, atau ada yang mengusik server.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Bergabung</translation>
    </message>
    <message>
        <source>Joining is not finished: {reason}.</source>
        <translation>Penggabungan belum selesai: {reason}.</translation>
    </message>
    <message>
        <source>Joining was begun here and is not finished. Go on with the same code and the same passphrase.</source>
        <translation>Bergabung sudah dimulai di sini dan belum selesai. Lanjutkan dengan kode dan frasa sandi yang sama.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Sedang bergabung…</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and run `aftercare verify`.</source>
        <translation>Simpan salinan folder dan jalankan `aftercare verify`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder; `aftercare verify` says what is damaged. Press Repair in the window, or run `aftercare repair`: what can be read is brought into a new folder, and what is lost is listed.</source>
        <translation>Simpan salinan folder; `aftercare verify` menyebutkan apa yang rusak. Tekan Perbaiki di jendela, atau jalankan `aftercare repair`: yang dapat dibaca dibawa ke folder baru, dan yang hilang didaftar.</translation>
    </message>
    <message>
        <source>Keep a version, write it anew, or say that it is to be left empty.</source>
        <translation>Simpan satu versi, tulis lagi, atau nyatakan bahwa ini dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Keep all on this laptop</source>
        <translation>Simpan semua di laptop ini</translation>
    </message>
    <message>
        <source>Keep another version, or write the value anew.</source>
        <translation>Pertahankan versi lain, atau tulis ulang nilainya.</translation>
    </message>
    <message>
        <source>Keep the paper where nobody else reads it.</source>
        <translation>Simpan kertas itu di tempat yang tidak dibaca orang lain.</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Pertahankan catatan</translation>
    </message>
    <message>
        <source>Keep the version of {who}</source>
        <translation>Pakai versi {who}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Simpan saringan ini</translation>
    </message>
    <message>
        <source>Keep this sheet on paper, locked away, never with the computer and never as a photograph.</source>
        <translation>Simpan lembar ini di atas kertas, terkunci, jangan pernah bersama komputernya dan jangan pernah sebagai foto.</translation>
    </message>
    <message>
        <source>Keeps what you typed as a draft (Esc)</source>
        <translation>Yang Anda ketik disimpan sebagai draf (Esc)</translation>
    </message>
    <message>
        <source>Kept at (write by hand)</source>
        <translation>Disimpan di (tulis tangan)</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Saringan tersimpan</translation>
    </message>
    <message>
        <source>Kept with the draft: {name}</source>
        <translation>Disimpan bersama draf: {name}</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Berkas kunci</translation>
    </message>
    <message>
        <source>Keys and records of this case are destroyed on every laptop and on the server. It cannot be undone.</source>
        <translation>Kunci dan catatan kasus ini dimusnahkan di setiap laptop dan server. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Language and display…</source>
        <translation>Bahasa dan tampilan…</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Bahasa: {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontak terakhir</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Kontak terakhir</translation>
    </message>
    <message>
        <source>Last reviewed by the supervisor on {since}.</source>
        <translation>Terakhir ditinjau penyelia pada {since}.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Sinkronisasi terakhir</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>Sinkron terakhir: {when}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Catatan terlambat</translation>
    </message>
    <message>
        <source>Late entry accepted</source>
        <translation>Catatan terlambat diterima</translation>
    </message>
    <message>
        <source>Late entry returned</source>
        <translation>Catatan terlambat dikembalikan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih lambat</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>Pekerja utama</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made and shown.</source>
        <translation>Biarkan kosong, dan satu akan dibuat dan ditampilkan.</translation>
    </message>
    <message>
        <source>Leave it empty: no version is kept</source>
        <translation>Biarkan kosong: tidak ada versi yang disimpan</translation>
    </message>
    <message>
        <source>Leave it empty; whoever decides enters it on a device of their own.</source>
        <translation>Biarkan kosong; siapa yang memutuskan memasukkannya di perangkatnya sendiri.</translation>
    </message>
    <message>
        <source>Leave the password on, or say why it must be off; the reason is entered in the audit.</source>
        <translation>Biarkan kata sandi, atau sebutkan mengapa harus dimatikan; alasannya dicatat dalam audit.</translation>
    </message>
    <message>
        <source>Leaves the organisation</source>
        <translation>Meninggalkan organisasi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Dilewati: {what}</translation>
    </message>
    <message>
        <source>Legal hold: {by}.</source>
        <translation>Penahanan hukum: {by}.</translation>
    </message>
    <message>
        <source>Let a worker import it.</source>
        <translation>Biarkan pekerja mengimpornya.</translation>
    </message>
    <message>
        <source>Let somebody open it</source>
        <translation>Izinkan orang membukanya</translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Berlakukan</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Izinkan</translation>
    </message>
    <message>
        <source>Letter to an employer</source>
        <translation>Surat kepada pemberi kerja</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Line {first}</source>
        <translation>Baris {first}</translation>
    </message>
    <message>
        <source>Line {line} is not a JSON object: {reason}.</source>
        <translation>Baris {line} bukan objek JSON: {reason}.</translation>
    </message>
    <message>
        <source>Lines before it are recorded.</source>
        <translation>Baris sebelumnya sudah dicatat.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>List (L)</source>
        <translation>Daftar (L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Kunci (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock and hide everything</source>
        <translation>Kunci dan sembunyikan semuanya</translation>
    </message>
    <message>
        <source>Lock, and keep watching</source>
        <translation>Kunci, dan terus memantau</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Lihat…</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Lihat laporan</translation>
    </message>
    <message>
        <source>Look at what “aftercare server show” lists.</source>
        <translation>Lihat yang dicantumkan “aftercare server show”.</translation>
    </message>
    <message>
        <source>Look for this device&apos;s own code.</source>
        <translation>Cari kode perangkat ini sendiri.</translation>
    </message>
    <message>
        <source>Look through the rows</source>
        <translation>Periksa baris-baris</translation>
    </message>
    <message>
        <source>Looking what runs here…</source>
        <translation>Melihat versi yang berjalan di sini…</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Make a task of each line</source>
        <translation>Jadikan setiap baris tugas</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Buat kodenya</translation>
    </message>
    <message>
        <source>Make the folder writable, then open Aftercare again. Until then restricted and sealed records stay closed, and printing and exporting are not entered in the audit.</source>
        <translation>Jadikan folder itu dapat ditulisi, lalu buka Aftercare lagi. Sampai saat itu catatan terbatas dan tersegel tetap tertutup, dan pencetakan serta ekspor tidak dicatat dalam audit.</translation>
    </message>
    <message>
        <source>Make this copy a device of its own</source>
        <translation>Jadikan salinan ini perangkat tersendiri</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Tandai selesai</translation>
    </message>
    <message>
        <source>May open</source>
        <translation>Boleh membuka</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Bertemu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation>Kontak terlewat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lebih lanjut</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Lainnya tentang catatan ini</translation>
    </message>
    <message>
        <source>More about this record (Shift+F10)</source>
        <translation>Lainnya tentang catatan ini (Shift+F10)</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Pindahkan ke sana</translation>
    </message>
    <message>
        <source>Move it to another day, or strike it out with a reason on the page of the case.</source>
        <translation>Pindahkan ke hari lain, atau coret dengan alasan di halaman kasus.</translation>
    </message>
    <message>
        <source>Move the folder to this computer&apos;s own disk, and open it there.</source>
        <translation>Pindahkan folder itu ke cakram komputer ini sendiri, lalu buka di sana.</translation>
    </message>
    <message>
        <source>Move to another client: {what}</source>
        <translation>Pindahkan ke klien lain: {what}</translation>
    </message>
    <message>
        <source>Move to another client…</source>
        <translation>Pindahkan ke klien lain…</translation>
    </message>
    <message>
        <source>My recovery sheet vouches for it</source>
        <translation>Lembar pemulihan saya menjaminnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nama dan peran</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>Nama dan telepon</translation>
    </message>
    <message>
        <source>Name and telephone number</source>
        <translation>Nama dan nomor telepon</translation>
    </message>
    <message>
        <source>Name another folder for what is repaired.</source>
        <translation>Sebutkan folder lain untuk hasil perbaikan.</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Nama untuk proksi</translation>
    </message>
    <message>
        <source>Name the recipient.</source>
        <translation>Sebutkan penerima.</translation>
    </message>
    <message>
        <source>Names of other people are left out, and so is what others have told us in confidence. If you think that something is wrong, say so: what you say is kept beside the record, and whoever was told before is told.</source>
        <translation>Nama orang lain ditinggalkan, begitu pula yang disampaikan kepada kami secara rahasia. Jika menurut Anda ada yang salah, katakan: ucapan Anda disimpan di samping catatan, dan siapa yang pernah diberi tahu akan dikabari.</translation>
    </message>
    <message>
        <source>Names of records and fields</source>
        <translation>Nama catatan dan isian</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Nama yang cocok</translation>
    </message>
    <message>
        <source>Needs an interpreter: {languages}</source>
        <translation>Perlu juru bahasa: {languages}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Jaringan</translation>
    </message>
    <message>
        <source>Never contact: {names}</source>
        <translation>Jangan pernah hubungi: {names}</translation>
    </message>
    <message>
        <source>Never reviewed by a supervisor since it was opened on {since}.</source>
        <translation>Belum pernah ditinjau penyelia sejak dibuka pada {since}.</translation>
    </message>
    <message>
        <source>New devices that wait to be vouched for: {n}. See Devices.</source>
        <translation>Perangkat baru yang menunggu untuk disahkan: {n}. Lihat Perangkat.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>{what} baru</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Baru: {what}</translation>
    </message>
    <message>
        <source>New: {what} · {name}</source>
        <translation>Baru: {what} · {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kontak berikutnya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Tanpa wilayah</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Tidak ada kasus yang dipilih.</translation>
    </message>
    <message>
        <source>No column says which case it belongs to.</source>
        <translation>Tidak ada kolom yang menyebut kasus mana.</translation>
    </message>
    <message>
        <source>No consent covers passing this on: purpose “{purpose}”, to “{to}”.</source>
        <translation>Tidak ada persetujuan yang mencakup penyampaian ini: tujuan “{purpose}”, kepada “{to}”.</translation>
    </message>
    <message>
        <source>No contradiction “{rule}” between these records is on the list.</source>
        <translation>Tidak ada pertentangan “{rule}” antara catatan ini dalam daftar.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>No goal is open.</source>
        <translation>Tidak ada tujuan terbuka.</translation>
    </message>
    <message>
        <source>No goal is written down yet.</source>
        <translation>Belum ada tujuan yang tercatat.</translation>
    </message>
    <message>
        <source>No hand-over of this case to you waits.</source>
        <translation>Tidak ada serah terima kasus ini kepada Anda yang menunggu.</translation>
    </message>
    <message>
        <source>No housing check around that day</source>
        <translation>Tidak ada pemeriksaan tempat tinggal sekitar hari itu</translation>
    </message>
    <message>
        <source>No late entry “{name}” waits for a decision.</source>
        <translation>Tidak ada catatan terlambat “{name}” yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it</source>
        <translation>Tidak lagi ditawarkan; catatan yang memakainya tetap</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Batalkan rencana</translation>
    </message>
    <message>
        <source>No name stands on this sheet. Destroy it when the day is over; what was seen is written in Aftercare.</source>
        <translation>Tidak ada nama di lembar ini. Musnahkan setelah hari berakhir; apa yang dilihat ditulis di Aftercare.</translation>
    </message>
    <message>
        <source>No outcome, or no day of the service</source>
        <translation>Tidak ada hasil, atau tidak ada hari layanan</translation>
    </message>
    <message>
        <source>No placement and no training is written down yet.</source>
        <translation>Belum ada penempatan atau pelatihan yang ditulis.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Tanpa proksi</translation>
    </message>
    <message>
        <source>No sync: the server does not know this device; it was probably set back to an older state.</source>
        <translation>Tidak ada sinkronisasi: server tidak mengenal perangkat ini; mungkin server dikembalikan ke keadaan lama.</translation>
    </message>
    <message>
        <source>No sync: {reason}.</source>
        <translation>Tidak sinkron: {reason}.</translation>
    </message>
    <message>
        <source>No telephone number and no rule of safe contact is written down.</source>
        <translation>Tidak ada nomor telepon dan cara menghubungi yang aman yang tercatat.</translation>
    </message>
    <message>
        <source>No text: {licence}.</source>
        <translation>Tidak ada teks: {licence}.</translation>
    </message>
    <message>
        <source>No tie is written down yet.</source>
        <translation>Belum ada hubungan yang tercatat.</translation>
    </message>
    <message>
        <source>No tie outside the family is written down yet. Add one with More, Community tie.</source>
        <translation>Belum ada ikatan di luar keluarga yang ditulis. Tambahkan dengan Lainnya, Ikatan masyarakat.</translation>
    </message>
    <message>
        <source>No update is ready to be installed.</source>
        <translation>Tidak ada pembaruan yang siap dipasang.</translation>
    </message>
    <message>
        <source>No visit is planned for this day.</source>
        <translation>Tidak ada kunjungan yang direncanakan pada hari ini.</translation>
    </message>
    <message>
        <source>No work or training is written down yet.</source>
        <translation>Belum ada pekerjaan atau pelatihan yang tercatat.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the newest saves are among what could be read: the file that says so cannot be read.</source>
        <translation>Tidak ada yang dapat memastikan apakah simpanan terbaru termasuk yang dapat dibaca: berkas yang menyatakannya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nobody has pressed me. I know that I can say no, that I can take it back at any time, and that I am helped all the same.</source>
        <translation>Tidak ada yang memaksa saya. Saya tahu saya boleh berkata tidak, boleh mencabutnya kapan saja, dan tetap dibantu.</translation>
    </message>
    <message>
        <source>Nobody has proposed to dispose of this case.</source>
        <translation>Tidak ada yang mengusulkan pemusnahan kasus ini.</translation>
    </message>
    <message>
        <source>Nobody in the organisation is called “{name}”, as far as this device knows.</source>
        <translation>Tidak ada yang bernama “{name}” di organisasi, sejauh diketahui perangkat ini.</translation>
    </message>
    <message>
        <source>Nobody is to be planned.</source>
        <translation>Tidak ada yang perlu direncanakan.</translation>
    </message>
    <message>
        <source>Nobody of the household is written down yet.</source>
        <translation>Belum ada anggota rumah tangga yang tercatat.</translation>
    </message>
    <message>
        <source>Nobody outside the organisation.</source>
        <translation>Tidak seorang pun di luar organisasi.</translation>
    </message>
    <message>
        <source>Nobody to call is written down.</source>
        <translation>Tidak ada yang ditulis untuk ditelepon.</translation>
    </message>
    <message>
        <source>Nobody writes or changes entries of the audit.</source>
        <translation>Tidak ada yang menulis atau mengubah entri audit.</translation>
    </message>
    <message>
        <source>Nobody wrote whether there is an exit plan</source>
        <translation>Tidak ada yang mencatat apakah rencana keluar ada</translation>
    </message>
    <message>
        <source>None has said so yet.</source>
        <translation>Belum ada yang melaporkannya.</translation>
    </message>
    <message>
        <source>Not all of it is with the server yet: sync.</source>
        <translation>Belum semuanya ada di server: sinkronkan.</translation>
    </message>
    <message>
        <source>Not checked, not verified, or unknown</source>
        <translation>Tidak diperiksa, tidak diverifikasi, atau tidak diketahui</translation>
    </message>
    <message>
        <source>Not finished: {what}</source>
        <translation>Belum selesai: {what}</translation>
    </message>
    <message>
        <source>Not in the handbook, and not opened: {address}</source>
        <translation>Tidak ada di buku panduan, dan tidak dibuka: {address}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>Tidak diketahui: {what}</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Tidak bertemu</translation>
    </message>
    <message>
        <source>Not reckoned</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Belum ditinjau</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>Belum pernah ditemui.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Catat (N)</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of a word.</source>
        <translation>Tidak ditemukan. Coba lebih sedikit kata, atau awal sebuah kata.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Tidak ada yang cocok dengan saringan.</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Tidak ada yang bernama begitu di sini.</translation>
    </message>
    <message>
        <source>Nothing is attached in this case. Attach photos, scans, documents or voice notes, or drop them here.</source>
        <translation>Tidak ada lampiran dalam kasus ini. Lampirkan foto, pindaian, dokumen atau catatan suara, atau letakkan di sini.</translation>
    </message>
    <message>
        <source>Nothing is due within the next seven days.</source>
        <translation>Tidak ada yang jatuh tempo dalam tujuh hari ke depan.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Tidak ada apa pun di karantina.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. If you go on working with clients, ask for an invitation.</source>
        <translation>Tidak ada lagi yang perlu dilakukan di sini. Jika Anda terus bekerja dengan klien, minta undangan.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all {size} are on this computer.</source>
        <translation>Tidak ada lagi yang perlu diambil: semua {size} sudah ada di komputer ini.</translation>
    </message>
    <message>
        <source>Nothing is under way: everybody has everything.</source>
        <translation>Tidak ada yang sedang berjalan: semua orang punya semuanya.</translation>
    </message>
    <message>
        <source>Nothing is written for “{field}”, and its versions would be gone.</source>
        <translation>Tidak ada yang ditulis untuk “{field}”, dan versinya akan hilang.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Belum ada yang ditulis di sini.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Tidak ada yang baru</translation>
    </message>
    <message>
        <source>Nothing new was written. Note it, or open the case.</source>
        <translation>Tidak ada yang baru ditulis. Catat, atau buka kasus.</translation>
    </message>
    <message>
        <source>Nothing of it is real, and your own records are not touched.</source>
        <translation>Tidak ada yang nyata, dan catatan Anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Nothing of it was taken, and nothing of it is lost. It is tried again after an update.</source>
        <translation>Tidak ada yang diambil, dan tidak ada yang hilang. Dicoba lagi setelah pembaruan.</translation>
    </message>
    <message>
        <source>Nothing of your records is concerned.</source>
        <translation>Catatan Anda tidak terpengaruh.</translation>
    </message>
    <message>
        <source>Nothing of yours was touched.</source>
        <translation>Tidak ada milik Anda yang disentuh.</translation>
    </message>
    <message>
        <source>Nothing says why the record is struck out.</source>
        <translation>Tidak ada alasan mengapa catatan itu dicoret.</translation>
    </message>
    <message>
        <source>Nothing there is real, and everything is thrown away when you close it.</source>
        <translation>Tidak ada yang nyata di situ, dan semuanya dibuang saat Anda menutupnya.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Belum ada yang diketik</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Tidak ada yang menunggu tinjauan.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Nothing was changed on this device.</source>
        <translation>Tidak ada yang diubah di perangkat ini.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file stays where it is.</source>
        <translation>Tidak ada yang diubah, dan berkasnya tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your own records are not touched.</source>
        <translation>Tidak ada yang diubah, dan catatan Anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nothing was changed. Until then it is given no cases and no names.</source>
        <translation>Tidak ada yang diubah. Sebelum itu ia tidak diberi kasus dan nama.</translation>
    </message>
    <message>
        <source>Nothing was changed: the device is given nothing.</source>
        <translation>Tidak ada yang diubah: perangkat itu tidak diberi apa pun.</translation>
    </message>
    <message>
        <source>Nothing was changed: this copy stays what it was.</source>
        <translation>Tidak ada yang diubah: salinan ini tetap seperti semula.</translation>
    </message>
    <message>
        <source>Nothing was changed; every version stays in the history.</source>
        <translation>Tidak ada yang diubah; setiap versi tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>Nothing was changed; everything recorded is safe on this device.</source>
        <translation>Tidak ada yang diubah; semua yang dicatat aman di perangkat ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was synced is safe on the server.</source>
        <translation>Tidak ada yang diubah; yang sudah disinkronkan aman di server.</translation>
    </message>
    <message>
        <source>Nothing was chosen to review.</source>
        <translation>Tidak ada yang dipilih untuk ditinjau.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Nothing was installed; the version that runs and everything recorded are untouched.</source>
        <translation>Tidak ada yang dipasang; versi yang berjalan dan semua yang tercatat tidak tersentuh.</translation>
    </message>
    <message>
        <source>Nothing was lost. Ask your supervisor who leads it now.</source>
        <translation>Tidak ada yang hilang. Tanyakan kepada penyelia Anda siapa yang kini memimpin kasus ini.</translation>
    </message>
    <message>
        <source>Nothing was made there.</source>
        <translation>Tidak ada yang dibuat di sana.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tidak ada yang dicetak.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Tidak ada yang dikeluarkan.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Tidak ada yang dikembalikan.</translation>
    </message>
    <message>
        <source>Nothing was saved or passed on.</source>
        <translation>Tidak ada yang disimpan atau disampaikan.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Nothing was saved; everything before is safe.</source>
        <translation>Tidak ada yang disimpan; semua yang sebelumnya aman.</translation>
    </message>
    <message>
        <source>Nothing was saved; the draft is kept.</source>
        <translation>Tidak ada yang disimpan; drafnya tetap ada.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still in the form.</source>
        <translation>Tidak ada yang disimpan; yang Anda ketik masih ada di formulir.</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Everything recorded is safe on this computer; {n} changes wait.</source>
        <translation>Tidak ada yang dikirim dari sini. Semua yang dicatat aman di komputer ini; {n} perubahan menunggu.</translation>
    </message>
    <message>
        <source>Nothing was signed off.</source>
        <translation>Tidak ada yang disahkan.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Number of the new device: {number}</source>
        <translation>Nomor perangkat baru: {number}</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Nomor komputer ini: {number}</translation>
    </message>
    <message>
        <source>Of the cases on this device. What is not known stays in the whole and never counts as success. Figures for others are printed under Reports.</source>
        <translation>Dari kasus di perangkat ini. Yang tidak diketahui tetap dalam keseluruhan dan tidak pernah dihitung berhasil. Angka untuk pihak lain dicetak di Laporan.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>On standby: only to be opened in an emergency</source>
        <translation>Siaga: hanya dibuka dalam keadaan darurat</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Di server</translation>
    </message>
    <message>
        <source>On the server since {when}</source>
        <translation>Di server sejak {when}</translation>
    </message>
    <message>
        <source>On this laptop; not yet on the server</source>
        <translation>Di laptop ini; belum di server</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Di layar ini</translation>
    </message>
    <message>
        <source>Once your administrator has synced, your screens open here by themselves: this page asks again every few minutes. You need do nothing.</source>
        <translation>Begitu administrator Anda menyinkronkan, layar Anda terbuka di sini dengan sendirinya: halaman ini bertanya lagi setiap beberapa menit. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>One of lines {first} to {last}</source>
        <translation>Salah satu baris {first} sampai {last}</translation>
    </message>
    <message>
        <source>One person struck this record out while another edited it. It is kept until somebody decides.</source>
        <translation>Satu orang mencoret catatan ini sementara yang lain mengubahnya. Disimpan sampai ada yang memutuskan.</translation>
    </message>
    <message>
        <source>One person struck this record out while another edited it. It is kept.</source>
        <translation>Satu orang mencoret catatan ini sementara yang lain mengubahnya. Catatan disimpan.</translation>
    </message>
    <message>
        <source>One wanted, safe contact in the last 30 days of the period</source>
        <translation>Satu kontak yang diinginkan dan aman dalam 30 hari terakhir periode</translation>
    </message>
    <message>
        <source>Only an administrator may {doing}.</source>
        <translation>Hanya administrator yang boleh {doing}.</translation>
    </message>
    <message>
        <source>Only this copy is used</source>
        <translation>Hanya salinan ini yang dipakai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open Aftercare</source>
        <translation>Buka Aftercare</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation>Buka kasus baru</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation>Buka kasus baru…</translation>
    </message>
    <message>
        <source>Open any page in a browser and log in there, then try again.</source>
        <translation>Buka halaman apa saja di peramban dan masuk di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>Tujuan terbuka</translation>
    </message>
    <message>
        <source>Open in an emergency</source>
        <translation>Buka dalam darurat</translation>
    </message>
    <message>
        <source>Open it and correct it by hand; its history shows every version.</source>
        <translation>Buka dan perbaiki sendiri; riwayatnya menampilkan setiap versi.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Buka di penyunting teks, simpan sebagai UTF-8, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another folder.</source>
        <translation>Buka dengan frasa sandinya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Buka, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Open one, or sync to receive the cases you were granted.</source>
        <translation>Buka satu kasus, atau sinkronkan untuk menerima kasus yang diberikan kepada Anda.</translation>
    </message>
    <message>
        <source>Open signal</source>
        <translation>Sinyal terbuka</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tugas terbuka</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasusnya</translation>
    </message>
    <message>
        <source>Open the case (Enter)</source>
        <translation>Buka kasus (Enter)</translation>
    </message>
    <message>
        <source>Open the case and correct a record. If both may stand, say why:</source>
        <translation>Buka kasusnya dan perbaiki satu catatan. Bila keduanya boleh tetap, sebutkan alasannya:</translation>
    </message>
    <message>
        <source>Open the row, or press the main button</source>
        <translation>Buka baris, atau tekan tombol utama</translation>
    </message>
    <message>
        <source>Open the sync panel (Ctrl+Shift+S)</source>
        <translation>Buka panel sinkronisasi (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Open the updates</source>
        <translation>Buka pembaruan</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka dalam keadaan darurat</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Opening in an emergency needs a reason in words, and lasts from 1 to {n} hours.</source>
        <translation>Pembukaan darurat memerlukan alasan dengan kata-kata, dan berlangsung 1 sampai {n} jam.</translation>
    </message>
    <message>
        <source>Opening needs {mib} MB of free memory, and there is less.</source>
        <translation>Untuk membuka perlu {mib} MB memori kosong, dan yang ada kurang dari itu.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Sedang membuka…</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>Atau tulis ulang</translation>
    </message>
    <message>
        <source>Order by area</source>
        <translation>Urutkan menurut wilayah</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Perintah berakhir</translation>
    </message>
    <message>
        <source>Order or condition</source>
        <translation>Perintah atau syarat</translation>
    </message>
    <message>
        <source>Organisation&apos;s fingerprint: {print}</source>
        <translation>Sidik jari organisasi: {print}</translation>
    </message>
    <message>
        <source>Other lawful basis</source>
        <translation>Dasar sah lain</translation>
    </message>
    <message>
        <source>Other order of the route of {day}</source>
        <translation>Urutan lain untuk rute {day}</translation>
    </message>
    <message>
        <source>Other: {what}</source>
        <translation>Lainnya: {what}</translation>
    </message>
    <message>
        <source>Otherwise each is fetched when it is opened.</source>
        <translation>Jika tidak, masing-masing diambil saat dibuka.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>Out until {hour}</source>
        <translation>Keluar hingga {hour}</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Di luar jendela</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>PRACTICE – Aftercare</source>
        <translation>LATIHAN – Aftercare</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Halaman {n}</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Halaman {n} dari {count}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Part of a name or number</source>
        <translation>Bagian dari nama atau nomor</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Bagian kasus</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bagian-bagian program</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frasa sandi diganti</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Kata sandi untuk proksi</translation>
    </message>
    <message>
        <source>Password of the export</source>
        <translation>Kata sandi ekspor</translation>
    </message>
    <message>
        <source>Passwords are kept, encrypted, for: {proxies}</source>
        <translation>Kata sandi disimpan, terenkripsi, untuk: {proxies}</translation>
    </message>
    <message>
        <source>Paste or type it, or let it be read from a photo or the PDF sheet: drop the file here.</source>
        <translation>Tempel atau ketik, atau biarkan dibaca dari foto atau lembar PDF: jatuhkan berkasnya di sini.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Orang dan perangkat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pribadi</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, HEIC, WebP, TIFF), PDF, and sound (M4A, MP3, OGG, WAV, AMR) can be attached.</source>
        <translation>Foto (JPEG, PNG, HEIC, WebP, TIFF), PDF, dan suara (M4A, MP3, OGG, WAV, AMR) dapat dilampirkan.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>Gambar dan PDF</translation>
    </message>
    <message>
        <source>Place in the voice note</source>
        <translation>Posisi dalam catatan suara</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Placement rate</source>
        <translation>Tingkat penempatan</translation>
    </message>
    <message>
        <source>Placements whose day {n} falls in the period</source>
        <translation>Penempatan yang hari ke-{n}-nya jatuh dalam periode itu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Plan agreed by the client by the day set for it</source>
        <translation>Rencana disetujui klien sebelum hari yang ditetapkan</translation>
    </message>
    <message>
        <source>Plan and last contacts (P)</source>
        <translation>Rencana dan kontak terakhir (P)</translation>
    </message>
    <message>
        <source>Plan for another day</source>
        <translation>Rencanakan untuk hari lain</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>Rencanakan untuk besok</translation>
    </message>
    <message>
        <source>Plan for…</source>
        <translation>Rencanakan untuk…</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Peninjauan rencana</translation>
    </message>
    <message>
        <source>Plan timeliness</source>
        <translation>Ketepatan waktu rencana</translation>
    </message>
    <message>
        <source>Planned closure</source>
        <translation>Penutupan terencana</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Kunjungan direncanakan</translation>
    </message>
    <message>
        <source>Planned visit: {client}</source>
        <translation>Kunjungan terencana: {client}</translation>
    </message>
    <message>
        <source>Plans of which nobody wrote whether the client agrees</source>
        <translation>Rencana yang tidak dicatat apakah klien setuju</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Mohon baca ini</translation>
    </message>
    <message>
        <source>Please tell us whether the client came, and what came of it; the slip below will do.</source>
        <translation>Mohon beri tahu kami apakah klien datang, dan apa hasilnya; slip di bawah cukup.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Daya</translation>
    </message>
    <message>
        <source>Practice needs a part that this program came without: {part}.</source>
        <translation>Latihan memerlukan bagian yang tidak disertakan bersama program ini: {part}.</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing here is real. Everything is thrown away when you close.</source>
        <translation>Latihan: orang rekaan, tidak ada yang nyata di sini. Semuanya dibuang saat Anda menutupnya.</translation>
    </message>
    <message>
        <source>Practise meanwhile</source>
        <translation>Berlatih sambil menunggu</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>Berlatih dengan orang rekaan</translation>
    </message>
    <message>
        <source>Practise…</source>
        <translation>Berlatih…</translation>
    </message>
    <message>
        <source>Prefers a worker who is: {what}</source>
        <translation>Lebih suka pekerja: {what}</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the caseload. Typing filters it: try a part of a name.</source>
        <translation>Tekan Ctrl+2 untuk daftar kasus. Mengetik menyaringnya: coba sebagian nama.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the caseload: by worker, what is due in each case.</source>
        <translation>Tekan Ctrl+2 untuk daftar kasus: menurut pekerja, apa yang harus dilakukan di setiap kasus.</translation>
    </message>
    <message>
        <source>Press Ctrl+3 for the agenda: visits are planned by dragging.</source>
        <translation>Tekan Ctrl+3 untuk agenda: kunjungan direncanakan dengan menyeret.</translation>
    </message>
    <message>
        <source>Press Ctrl+4: what two people wrote differently waits here for a person to decide.</source>
        <translation>Tekan Ctrl+4: apa yang ditulis berbeda oleh dua orang menunggu keputusan seseorang di sini.</translation>
    </message>
    <message>
        <source>Press Ctrl+6 for the figures: n of N, with what is not known.</source>
        <translation>Tekan Ctrl+6 untuk angka: n dari N, beserta yang tidak diketahui.</translation>
    </message>
    <message>
        <source>Press Ctrl+7 for reports: looked at before they are saved.</source>
        <translation>Tekan Ctrl+7 untuk laporan: dilihat dulu sebelum disimpan.</translation>
    </message>
    <message>
        <source>Press Enter on a client to open the case. Alt+1 to Alt+8 show its parts.</source>
        <translation>Tekan Enter pada seorang klien untuk membuka kasusnya. Alt+1 sampai Alt+8 menampilkan bagian-bagiannya.</translation>
    </message>
    <message>
        <source>Press Repair in the window, or run `aftercare repair`: what can be read is brought into a new folder, and what is lost is listed.</source>
        <translation>Tekan Perbaiki di jendela, atau jalankan `aftercare repair`: yang dapat dibaca dibawa ke folder baru, dan yang hilang didaftar.</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Tekan tombol yang sedang terfokus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Preview: “{before}” becomes “{after}”</source>
        <translation>Pratinjau: “{before}” menjadi “{after}”</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Print Today</source>
        <translation>Cetak Hari ini</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Cetak ringkasan</translation>
    </message>
    <message>
        <source>Print the brief or the timeline</source>
        <translation>Cetak ringkasan atau lini masa</translation>
    </message>
    <message>
        <source>Print the day&apos;s route</source>
        <translation>Cetak rute hari ini</translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Cetak angka</translation>
    </message>
    <message>
        <source>Print the new kit (`recovery change-root --sheet FILE`), and type its 24 words from the paper.</source>
        <translation>Cetak kit baru (`recovery change-root --sheet FILE`), lalu ketik 24 katanya dari kertas itu.</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Cetak catatan</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Cetak lembar pemulihan…</translation>
    </message>
    <message>
        <source>Print the route of {day}</source>
        <translation>Cetak rute {day}</translation>
    </message>
    <message>
        <source>Printed: {what}</source>
        <translation>Dicetak: {what}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Prohibited contact</source>
        <translation>Kontak terlarang</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation>Usulkan pemusnahan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Diusulkan oleh</translation>
    </message>
    <message>
        <source>Proposed: it takes effect once a supervisor has decided it, under Review.</source>
        <translation>Diusulkan: berlaku setelah penyelia memutuskannya, di bawah Tinjauan.</translation>
    </message>
    <message>
        <source>Prosocial ties</source>
        <translation>Ikatan prososial</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Proxy of this network</source>
        <translation>Proksi jaringan ini</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proksi…</translation>
    </message>
    <message>
        <source>Puan Lim receives what the others wrote</source>
        <translation>Puan Lim menerima tulisan yang lain</translation>
    </message>
    <message>
        <source>Puan Lim reviews their cases</source>
        <translation>Puan Lim meninjau kasus mereka</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Put a client onto the day, or choose rows on Today and plan them (Ctrl+T).</source>
        <translation>Letakkan klien pada hari itu, atau pilih baris di Hari ini dan rencanakan (Ctrl+T).</translation>
    </message>
    <message>
        <source>Put both files back from the same backup; without one, press Repair in the window or run `aftercare repair`.</source>
        <translation>Pulihkan kedua berkas dari cadangan yang sama; tanpa cadangan, tekan Perbaiki di jendela atau jalankan `aftercare repair`.</translation>
    </message>
    <message>
        <source>Put in order anew</source>
        <translation>Urutkan ulang</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or enrol this device anew in another folder.</source>
        <translation>Kembalikan berkas dari cadangan, atau daftarkan perangkat ini lagi di folder lain.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup if there is one. Otherwise ask your administrator for an invitation, join as a new device in another folder, and sync.</source>
        <translation>Pulihkan folder dari cadangan jika ada. Jika tidak, minta undangan dari administrator Anda, bergabung sebagai perangkat baru di folder lain, dan sinkronkan.</translation>
    </message>
    <message>
        <source>Put the key file back from a backup of this folder. Without one nothing opens it, the recovery code neither: ask your administrator for an invitation, join as a new device in another folder, and sync. What was not synced is lost.</source>
        <translation>Pulihkan berkas kunci dari cadangan folder ini. Tanpa itu tidak ada yang membukanya, kode pemulihan pun tidak: minta undangan dari administrator Anda, bergabung sebagai perangkat baru di folder lain, dan sinkronkan. Yang tidak disinkronkan hilang.</translation>
    </message>
    <message>
        <source>Put the key file that belongs to it back beside it, or choose another folder.</source>
        <translation>Letakkan kembali berkas kunci miliknya di sampingnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Tutup ini</translation>
    </message>
    <message>
        <source>Put this sheet into a sealed envelope, sign across the flap, and lock it away. Two people should be present.</source>
        <translation>Masukkan lembar ini ke amplop bersegel, tanda tangani melintasi tutupnya, dan simpan terkunci. Dua orang sebaiknya hadir.</translation>
    </message>
    <message>
        <source>Puts the words of all versions here</source>
        <translation>Menaruh kata-kata semua versi di sini</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>Triwulan {n}, {year}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Pertanyaan untuk Anda</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Tambah cepat</translation>
    </message>
    <message>
        <source>Quick add…</source>
        <translation>Tambah cepat…</translation>
    </message>
    <message>
        <source>Quiet for half a minute</source>
        <translation>Diam setengah menit</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Sampaikan sinyal</translation>
    </message>
    <message>
        <source>Reaching the client safely</source>
        <translation>Menghubungi klien dengan aman</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Dibaca dan dipahami</translation>
    </message>
    <message>
        <source>Read from a picture…</source>
        <translation>Baca dari gambar…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Baca dari flashdisk…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Read it from the new device&apos;s screen again. If it stays another one, do not vouch, and tell an administrator.</source>
        <translation>Baca lagi dari layar perangkat baru. Jika nomornya tetap lain, jangan sahkan, dan beri tahu administrator.</translation>
    </message>
    <message>
        <source>Read it on a colleague&apos;s computer or at the server.</source>
        <translation>Baca di komputer rekan kerja atau di server.</translation>
    </message>
    <message>
        <source>Read it on the device that wrote the request.</source>
        <translation>Baca di perangkat yang menulis permintaan itu.</translation>
    </message>
    <message>
        <source>Read the record at the right. One key decides and goes on to the next; the buttons name their keys.</source>
        <translation>Baca catatan di sebelah kanan. Satu tombol memutuskan dan lanjut ke berikutnya; tombol di layar menyebut tombol ketiknya.</translation>
    </message>
    <message>
        <source>Read them as they are now, and decide again.</source>
        <translation>Baca seperti keadaannya sekarang, dan putuskan lagi.</translation>
    </message>
    <message>
        <source>Read these lines out to whoever helps you, then the words below. They name no person, no case and no server, and nothing is sent anywhere.</source>
        <translation>Bacakan baris-baris ini kepada orang yang membantu Anda, lalu kata-kata di bawahnya. Tidak disebut orang, kasus atau server mana pun, dan tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Read this file?</source>
        <translation>Baca berkas ini?</translation>
    </message>
    <message>
        <source>Read what is said here, and keep it: it is shown once.</source>
        <translation>Baca yang tertulis di sini, dan simpan: hanya ditampilkan sekali.</translation>
    </message>
    <message>
        <source>Read: {n} changes are new here; {m} of yours are confirmed.</source>
        <translation>Terbaca: {n} perubahan baru di sini; {m} milik Anda sudah dipastikan.</translation>
    </message>
    <message>
        <source>Reading the update file…</source>
        <translation>Membaca berkas pembaruan…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Alasan yang diberikan</translation>
    </message>
    <message>
        <source>Receipt for support</source>
        <translation>Tanda terima bantuan</translation>
    </message>
    <message>
        <source>Receipt slip, to send back</source>
        <translation>Slip penerimaan, untuk dikirim kembali</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>Catatan disunting</translation>
    </message>
    <message>
        <source>Record the client&apos;s consent first; or give the reason why it must be done without.</source>
        <translation>Catat persetujuan klien dulu; atau beri alasan mengapa harus dilakukan tanpanya.</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Catat kunjungan</translation>
    </message>
    <message>
        <source>Record written</source>
        <translation>Catatan ditulis</translation>
    </message>
    <message>
        <source>Record {n} of {m}</source>
        <translation>Catatan {n} dari {m}</translation>
    </message>
    <message>
        <source>Record {record} belongs to another case: {case}.</source>
        <translation>Rekaman {record} milik kasus lain: {case}.</translation>
    </message>
    <message>
        <source>Record {record} is of the kind “{known}”, not “{kind}”.</source>
        <translation>Catatan {record} adalah jenis “{known}”, bukan “{kind}”.</translation>
    </message>
    <message>
        <source>Records are kept until {day}.</source>
        <translation>Catatan disimpan sampai {day}.</translation>
    </message>
    <message>
        <source>Records of this kind are not imported.</source>
        <translation>Catatan jenis ini tidak diimpor.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Recovery code of this folder</source>
        <translation>Kode pemulihan folder ini</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit pemulihan</translation>
    </message>
    <message>
        <source>Recovery kit of the organisation</source>
        <translation>Kit pemulihan organisasi</translation>
    </message>
    <message>
        <source>Recovery sheet of one computer</source>
        <translation>Lembar pemulihan satu komputer</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referral completion</source>
        <translation>Rujukan yang terlaksana</translation>
    </message>
    <message>
        <source>Referrals with consent, 30 days on</source>
        <translation>Rujukan dengan persetujuan, 30 hari kemudian</translation>
    </message>
    <message>
        <source>Referrals without a recorded consent</source>
        <translation>Rujukan tanpa persetujuan tercatat</translation>
    </message>
    <message>
        <source>Referred to {provider} on {sent} and no answer since; ask.</source>
        <translation>Dirujuk ke {provider} pada {sent} dan belum ada jawaban sejak itu; tanyakan.</translation>
    </message>
    <message>
        <source>Rehearse it now and once a year: “aftercare recovery rehearse” opens everything with it and changes nothing.</source>
        <translation>Berlatihlah sekarang dan setahun sekali: “aftercare recovery rehearse” membuka semuanya dengannya dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Released on {day} and not seen since; first contact is due within {n} working days.</source>
        <translation>Dibebaskan pada {day} dan belum ditemui sejak itu; kontak pertama harus dalam {n} hari kerja.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename device {n} of {who}</source>
        <translation>Ganti nama perangkat {n} milik {who}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Memperbaiki…</translation>
    </message>
    <message>
        <source>Report of a signal</source>
        <translation>Laporan sinyal</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Requests whose answer falls due in the period</source>
        <translation>Permintaan yang jawabannya jatuh tempo dalam periode itu</translation>
    </message>
    <message>
        <source>Requests withdrawn by the client</source>
        <translation>Permintaan yang ditarik oleh klien</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Mulai ulang sekarang</translation>
    </message>
    <message>
        <source>Retention check</source>
        <translation>Pemeriksaan bertahan kerja</translation>
    </message>
    <message>
        <source>Retention, day {n}</source>
        <translation>Bertahan bekerja, hari ke-{n}</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Return this record (R)</source>
        <translation>Kembalikan catatan ini (R)</translation>
    </message>
    <message>
        <source>Return to custody</source>
        <translation>Kembali ke tahanan</translation>
    </message>
    <message>
        <source>Return to custody: {reason}</source>
        <translation>Kembali ke tahanan: {reason}</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Returned to custody within a year of release</source>
        <translation>Kembali ke tahanan dalam setahun setelah bebas</translation>
    </message>
    <message>
        <source>Returned to custody within a year of release, for this reason</source>
        <translation>Kembali ke tahanan dalam setahun setelah bebas, karena alasan ini</translation>
    </message>
    <message>
        <source>Returned to you; it is not in the case. {note}</source>
        <translation>Dikembalikan kepada Anda; tidak ada dalam kasus. {note}</translation>
    </message>
    <message>
        <source>Returned, and no reason is written</source>
        <translation>Kembali, dan tidak ada alasan tercatat</translation>
    </message>
    <message>
        <source>Returned: {text}</source>
        <translation>Dikembalikan: {text}</translation>
    </message>
    <message>
        <source>Returned: {what}. {text}</source>
        <translation>Dikembalikan: {what}. {text}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Review: acknowledge the signal</source>
        <translation>Tinjauan: akui sinyal</translation>
    </message>
    <message>
        <source>Review: approve</source>
        <translation>Tinjauan: setujui</translation>
    </message>
    <message>
        <source>Review: approve all routine contacts</source>
        <translation>Tinjauan: setujui semua kontak rutin</translation>
    </message>
    <message>
        <source>Review: note</source>
        <translation>Tinjauan: catat</translation>
    </message>
    <message>
        <source>Review: read the queue anew</source>
        <translation>Tinjauan: baca ulang antrean</translation>
    </message>
    <message>
        <source>Review: return with the comment</source>
        <translation>Tinjauan: kembalikan dengan komentar</translation>
    </message>
    <message>
        <source>Review: take the decision back</source>
        <translation>Tinjauan: tarik kembali keputusan</translation>
    </message>
    <message>
        <source>Review: the list beside</source>
        <translation>Tinjauan: daftar di samping</translation>
    </message>
    <message>
        <source>Review: the next record</source>
        <translation>Tinjauan: catatan berikutnya</translation>
    </message>
    <message>
        <source>Review: the plan beside</source>
        <translation>Tinjauan: rencana di samping</translation>
    </message>
    <message>
        <source>Review: the record before</source>
        <translation>Tinjauan: catatan sebelumnya</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Rights request</source>
        <translation>Permintaan hak</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Role and team of {who} changed</source>
        <translation>Peran dan tim {who} diganti</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Sidik jari akar</translation>
    </message>
    <message>
        <source>Route of the day</source>
        <translation>Rute hari</translation>
    </message>
    <message>
        <source>Route of {day}</source>
        <translation>Rute {day}</translation>
    </message>
    <message>
        <source>Route of {day} · {n} stops</source>
        <translation>Rute {day} · {n} perhentian</translation>
    </message>
    <message>
        <source>Routine contacts approved (cases: {n})</source>
        <translation>Kontak rutin disetujui (kasus: {n})</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Kontak aman</translation>
    </message>
    <message>
        <source>Safe contact: {rules}</source>
        <translation>Kontak aman: {rules}</translation>
    </message>
    <message>
        <source>Safe on this computer, not yet on the server: {n}</source>
        <translation>Aman di komputer ini, belum di server: {n}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Rencana keselamatan</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Menjawab ya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Save again (Ctrl+S) if it is meant.</source>
        <translation>Simpan sekali lagi (Ctrl+S) jika memang itu maksudnya.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Save as a sheet to print</source>
        <translation>Simpan sebagai lembar untuk dicetak</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Simpan sebagai teks…</translation>
    </message>
    <message>
        <source>Save it as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Save the recovery kit as PDF, to print it</source>
        <translation>Simpan kit pemulihan sebagai PDF untuk dicetak</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Simpan laporan sebagai PDF</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Simpan ini</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file: it opens every record.</source>
        <translation>Disimpan sebagai {name}. Cetak, lalu hapus berkasnya: ia membuka semua catatan.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file: whoever finds it opens this computer.</source>
        <translation>Disimpan sebagai {name}. Cetak, lalu hapus berkasnya: siapa pun yang menemukannya dapat membuka komputer ini.</translation>
    </message>
    <message>
        <source>Saved as {path}, and entered in the audit.</source>
        <translation>Disimpan sebagai {path}, dan dicatat dalam audit.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Disimpan sebagai {path}.</translation>
    </message>
    <message>
        <source>Saved as {path}. It could not be entered in the audit, as nothing can be written here.</source>
        <translation>Disimpan sebagai {path}. Ini tidak dapat dicatat dalam audit, karena tidak ada yang dapat ditulis di sini.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Sebutkan apa</translation>
    </message>
    <message>
        <source>Say which case is meant.</source>
        <translation>Sebutkan kasus yang dimaksud.</translation>
    </message>
    <message>
        <source>Say which is meant by its case and kind. One may have been copied to be mistaken for the other.</source>
        <translation>Sebutkan yang mana dengan kasus dan jenisnya. Salah satunya mungkin disalin agar disangka yang lain.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Cari (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the audit</source>
        <translation>Cari dalam audit</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Cari di buku panduan</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Cari di buku panduan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search: clients, commands, everything written</source>
        <translation>Cari: klien, perintah, semua yang ditulis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>See that the disk has room for 100 MB, then try again.</source>
        <translation>Pastikan disk punya ruang 100 MB, lalu coba lagi.</translation>
    </message>
    <message>
        <source>See the pictures so far.</source>
        <translation>Lihat gambar sejauh ini.</translation>
    </message>
    <message>
        <source>Seen within the working days set for it</source>
        <translation>Ditemui dalam hari kerja yang ditetapkan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once, and lock it away from this computer.</source>
        <translation>Dikirim ke pencetak. Segera ambil lembarnya, dan simpan terkunci jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Kode server</translation>
    </message>
    <message>
        <source>Server code…</source>
        <translation>Kode server…</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Server: {server}</translation>
    </message>
    <message>
        <source>Service received within 30 days</source>
        <translation>Layanan diterima dalam 30 hari</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Set right under People and devices what should not be so.</source>
        <translation>Perbaiki di bawah Orang dan perangkat apa yang tidak seharusnya begitu.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s date right, or connect and sync.</source>
        <translation>Betulkan tanggal komputer, atau sambungkan dan sinkronkan.</translation>
    </message>
    <message>
        <source>Sets up this computer for your work: code, name, passphrase, recovery sheet.</source>
        <translation>Menyiapkan komputer ini untuk pekerjaan Anda: kode, nama, frasa sandi, lembar pemulihan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Settled, and no night without shelter in 30 days</source>
        <translation>Menetap, dan tanpa malam tanpa tempat tinggal dalam 30 hari</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Tujuh hari</translation>
    </message>
    <message>
        <source>Several cases have a late entry “{name}”: {cases}.</source>
        <translation>Beberapa kasus memiliki catatan terlambat “{name}”: {cases}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Shorten it, or write a comment.</source>
        <translation>Persingkat, atau tulis komentar.</translation>
    </message>
    <message>
        <source>Shorten the longest text, or write a part of it into a second record or an attachment.</source>
        <translation>Pendekkan teks terpanjang, atau tulis sebagiannya di catatan kedua atau lampiran.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Show older ones ({n} more)</source>
        <translation>Tampilkan yang lebih lama ({n} lagi)</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Tampilkan tur</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>Show what is struck out</source>
        <translation>Tampilkan yang dicoret</translation>
    </message>
    <message>
        <source>Show what is struck out, with who did it and why</source>
        <translation>Tampilkan yang dicoret, oleh siapa dan mengapa</translation>
    </message>
    <message>
        <source>Show what it was before</source>
        <translation>Tampilkan yang sebelumnya</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>Signal acknowledged</source>
        <translation>Sinyal ditanggapi</translation>
    </message>
    <message>
        <source>Signal timeliness</source>
        <translation>Ketepatan waktu sinyal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>Signals noticed in the period</source>
        <translation>Sinyal yang terlihat dalam periode itu</translation>
    </message>
    <message>
        <source>Signals that are open</source>
        <translation>Sinyal yang masih terbuka</translation>
    </message>
    <message>
        <source>Signals unsubstantiated</source>
        <translation>Sinyal tidak berdasar</translation>
    </message>
    <message>
        <source>Signals, questions and rights</source>
        <translation>Sinyal, pertanyaan dan hak</translation>
    </message>
    <message>
        <source>Signal…</source>
        <translation>Sinyal…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Since the server was set back it shows these statements about people and devices. If you let them count, what is known here counts as well: whoever was taken off stays off. Set right under People afterwards what should not be so.</source>
        <translation>Sejak server dikembalikan ke keadaan lama, ia menampilkan pernyataan ini tentang orang dan perangkat. Bila Anda memberlakukannya, yang diketahui di sini juga berlaku: siapa yang dikeluarkan tetap di luar. Perbaiki sesudahnya di Orang apa yang tidak seharusnya.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Some offices let programs out through a proxy only. Whoever runs the network knows its address. A proxy sees which server is asked, and cannot read anything.</source>
        <translation>Sebagian kantor mengizinkan program keluar hanya lewat proksi. Pengelola jaringan tahu alamatnya. Proksi melihat server mana yang dihubungi, dan tidak dapat membaca apa pun.</translation>
    </message>
    <message>
        <source>Somebody else of the organisation is called {name}.</source>
        <translation>Orang lain di organisasi ini bernama {name}.</translation>
    </message>
    <message>
        <source>Somebody else who leads or supervises the case must confirm it. Until then nothing changes.</source>
        <translation>Orang lain yang memimpin atau menyelia kasus harus mengesahkannya. Sampai saat itu tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Somebody of another organisation needs the client&apos;s consent, or a reason that is kept.</source>
        <translation>Orang dari organisasi lain memerlukan persetujuan klien, atau alasan yang disimpan.</translation>
    </message>
    <message>
        <source>Something is written in this visit already.</source>
        <translation>Sudah ada yang ditulis dalam kunjungan ini.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Speak to this person, by a telephone number that you know or face to face, and have them read the number from the new device&apos;s screen. Vouch only if it is this one. Two people are needed: an administrator, and another administrator or a supervisor; then it is given everything that this person may open.</source>
        <translation>Bicaralah dengan orang ini, lewat nomor telepon yang Anda kenal atau tatap muka, dan minta ia membacakan nomor di layar perangkat baru. Sahkan hanya jika nomornya ini. Diperlukan dua orang: seorang administrator, dan administrator lain atau seorang penyelia; lalu perangkat itu diberi semua yang boleh dibuka orang ini.</translation>
    </message>
    <message>
        <source>Speaks of {name}: contact is prohibited.</source>
        <translation>Menyebut {name}: kontak dilarang.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Jalankan lagi kapan saja Anda mau.</translation>
    </message>
    <message>
        <source>Started paid work or self-employment</source>
        <translation>Memulai kerja berupah atau usaha sendiri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Statements of the server</source>
        <translation>Pernyataan server</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Langkah {n} dari {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stop the disposal</source>
        <translation>Hentikan pemusnahan</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
    <message>
        <source>Stops of the day</source>
        <translation>Perhentian hari itu</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Coret</translation>
    </message>
    <message>
        <source>Strike it out with a reason, and write it anew in the other case.</source>
        <translation>Coret dengan alasan, dan tulis lagi di kasus yang lain.</translation>
    </message>
    <message>
        <source>Strike out by hand what should not be there.</source>
        <translation>Coret dengan tangan apa yang tidak seharusnya ada.</translation>
    </message>
    <message>
        <source>Strike out: {what}</source>
        <translation>Coret: {what}</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Coret…</translation>
    </message>
    <message>
        <source>Strike the case out</source>
        <translation>Coret kasus ini</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Dicoret</translation>
    </message>
    <message>
        <source>Struck out and edited</source>
        <translation>Dicoret dan diubah</translation>
    </message>
    <message>
        <source>Struck out by {who}, {when}</source>
        <translation>Dicoret oleh {who}, {when}</translation>
    </message>
    <message>
        <source>Struck out by {who}, {when}: {why}</source>
        <translation>Dicoret oleh {who}, {when}: {why}</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Usulkan satu</translation>
    </message>
    <message>
        <source>Summary for a case conference</source>
        <translation>Ringkasan untuk konferensi kasus</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Supervisor&apos;s review</source>
        <translation>Tinjauan penyelia</translation>
    </message>
    <message>
        <source>Support was given, but it does not say which need it meets</source>
        <translation>Bantuan diberikan, tetapi tidak menyebut kebutuhan mana yang dipenuhi</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Sync again once a colleague or your administrator has synced; their devices bring the server what it lacks.</source>
        <translation>Sinkronkan lagi setelah rekan kerja atau administrator Anda menyinkronkan; perangkat mereka membawakan apa yang kurang di server.</translation>
    </message>
    <message>
        <source>Sync first; if it is still missing, ask the case&apos;s lead worker for access.</source>
        <translation>Sinkronkan dulu; jika masih tidak ada, minta akses dari pekerja utama kasus.</translation>
    </message>
    <message>
        <source>Sync first; if it then says that there are some, try again.</source>
        <translation>Sinkronkan dahulu; jika kemudian dikatakan ada, coba lagi.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinkronkan sekarang</translation>
    </message>
    <message>
        <source>Sync now: what this device had sent comes back, and what others wrote is given to it anew.</source>
        <translation>Sinkronkan sekarang: yang telah dikirim perangkat ini kembali, dan yang ditulis orang lain diberikan lagi kepadanya.</translation>
    </message>
    <message>
        <source>Sync once over the network, then read the file again.</source>
        <translation>Sinkronkan sekali lewat jaringan, lalu baca berkas itu lagi.</translation>
    </message>
    <message>
        <source>Sync under way</source>
        <translation>Sinkronisasi berjalan</translation>
    </message>
    <message>
        <source>Sync within {n} days, or the records lock.</source>
        <translation>Sinkronkan dalam {n} hari, atau catatan terkunci.</translation>
    </message>
    <message>
        <source>Sync, and USB sticks…</source>
        <translation>Sinkron, dan stik USB…</translation>
    </message>
    <message>
        <source>Sync, and rename it again.</source>
        <translation>Sinkronkan, lalu ganti namanya lagi.</translation>
    </message>
    <message>
        <source>Sync, close Aftercare, and move the whole folder to this computer&apos;s own disk.</source>
        <translation>Sinkronkan, tutup Aftercare, lalu pindahkan seluruh folder ke cakram komputer ini sendiri.</translation>
    </message>
    <message>
        <source>Sync, or check the id.</source>
        <translation>Sinkronkan, atau periksa id itu.</translation>
    </message>
    <message>
        <source>Sync, then look again.</source>
        <translation>Sinkronkan, lalu lihat lagi.</translation>
    </message>
    <message>
        <source>Sync; if it then says that another copy is in use, try again.</source>
        <translation>Sinkronkan; jika kemudian dikatakan salinan lain sedang dipakai, coba lagi.</translation>
    </message>
    <message>
        <source>Sync; if the server cannot be reached, ask your administrator for the newest server code.</source>
        <translation>Sinkronkan; jika server tidak dapat dicapai, minta kode server terbaru dari administrator Anda.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sinkron</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Menyinkronkan…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.xlsx *.json *.zip)</source>
        <translation>Tabel dan ekspor (*.csv *.xlsx *.json *.zip)</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Cabut akses</translation>
    </message>
    <message>
        <source>Take access from {who}</source>
        <translation>Cabut akses {who}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Take away a certificate</source>
        <translation>Hapus sertifikat</translation>
    </message>
    <message>
        <source>Take away an address</source>
        <translation>Hapus alamat</translation>
    </message>
    <message>
        <source>Take away one that is not used any more, then add this one.</source>
        <translation>Hapus satu yang tidak dipakai lagi, lalu tambahkan yang ini.</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Tarik kembali (U)</translation>
    </message>
    <message>
        <source>Take device {n} of {who} off</source>
        <translation>Keluarkan perangkat {n} milik {who}</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Masukkan formulir…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Tarik kembali ({key})</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take the device off</source>
        <translation>Keluarkan perangkat</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Tarik kembali impor terakhir</translation>
    </message>
    <message>
        <source>Take the picture again, straight from above and in good light, or type the code.</source>
        <translation>Ambil gambarnya lagi, tegak dari atas dan di cahaya yang baik, atau ketik kodenya.</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Hapus “{name}”</translation>
    </message>
    <message>
        <source>Taken away for every device</source>
        <translation>Dihapus untuk setiap perangkat</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Ditarik kembali: {what}.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Mengambil {name}…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tugas selesai</translation>
    </message>
    <message>
        <source>Task: {what}</source>
        <translation>Tugas: {what}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Tasks, checks, papers</source>
        <translation>Tugas, pemeriksaan, dokumen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Telephone now</source>
        <translation>Telepon sekarang</translation>
    </message>
    <message>
        <source>Telephone numbers too</source>
        <translation>Nomor telepon juga</translation>
    </message>
    <message>
        <source>Telephone {numbers}</source>
        <translation>Telepon {numbers}</translation>
    </message>
    <message>
        <source>Tell me of urgent signals, returned records, an alarm, and a sync that has failed for a week; without names</source>
        <translation>Beri tahu sinyal mendesak, catatan yang dikembalikan, alarm, dan sinkron yang gagal selama seminggu; tanpa nama</translation>
    </message>
    <message>
        <source>Tell your administrator exactly this; it can mean a fault, or that somebody tampers with the server.</source>
        <translation>Beri tahu administrator Anda persis ini; bisa jadi kerusakan, atau ada yang mengusik server.</translation>
    </message>
    <message>
        <source>Tell your administrator exactly this; it can mean a fault, or that somebody tampers with the updates.</source>
        <translation>Beri tahu administrator Anda persis ini; bisa jadi kerusakan, atau ada yang mengusik pembaruan.</translation>
    </message>
    <message>
        <source>Tell your administrator. The next version is offered as usual.</source>
        <translation>Beri tahu administrator Anda. Versi berikutnya akan ditawarkan seperti biasa.</translation>
    </message>
    <message>
        <source>Terms of your own, and your names for records and fields. Records keep their meaning.</source>
        <translation>Istilah Anda sendiri, dan nama Anda untuk catatan dan isian. Makna catatan tetap.</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Teks ukuran biasa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Ukuran teks dan warna</translation>
    </message>
    <message>
        <source>Thank you for offering {name} work as {role}. I am their contact person, and you may call me when there is a question about work.</source>
        <translation>Terima kasih telah menawarkan {name} pekerjaan sebagai {role}. Saya narahubung mereka, dan Anda boleh menelepon saya bila ada pertanyaan tentang pekerjaan.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Itu tidak berhasil</translation>
    </message>
    <message>
        <source>That holds against most thieves. One more word makes it strong.</source>
        <translation>Itu menahan kebanyakan pencuri. Satu kata lagi membuatnya kuat.</translation>
    </message>
    <message>
        <source>That is how it is already.</source>
        <translation>Memang sudah begitu.</translation>
    </message>
    <message>
        <source>That is strong enough.</source>
        <translation>Itu cukup kuat.</translation>
    </message>
    <message>
        <source>That is weak. You may use it, but better add words, or take a suggestion.</source>
        <translation>Itu lemah. Anda boleh memakainya, tetapi lebih baik tambah kata, atau ambil usulan.</translation>
    </message>
    <message>
        <source>That version of “{field}” cannot be read, so it cannot be kept.</source>
        <translation>Versi “{field}” itu tidak dapat dibaca, jadi tidak dapat dipertahankan.</translation>
    </message>
    <message>
        <source>That was the tour. The passphrase opens again. Try whatever you like: nothing can break here. F1 is the handbook.</source>
        <translation>Itulah turnya. Frasa sandi membukanya lagi. Cobalah apa saja: tidak ada yang bisa rusak di sini. F1 adalah buku panduan.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 kata</translation>
    </message>
    <message>
        <source>The 24 words alone do not say where the organisation&apos;s server is.</source>
        <translation>24 kata saja tidak menyatakan di mana server organisasi.</translation>
    </message>
    <message>
        <source>The access would end on {until}, which is later than this program reckons with.</source>
        <translation>Akses itu akan berakhir pada {until}, yaitu lebih lambat daripada yang diperhitungkan program ini.</translation>
    </message>
    <message>
        <source>The access would end on {until}, which is past.</source>
        <translation>Akses akan berakhir pada {until}, yang sudah lewat.</translation>
    </message>
    <message>
        <source>The attachment could not be kept: {reason}.</source>
        <translation>Lampiran itu tidak dapat disimpan: {reason}.</translation>
    </message>
    <message>
        <source>The badge at the bottom left says what is not on the server yet. Press it, then “Sync now”.</source>
        <translation>Lencana di kiri bawah menyebut apa yang belum ada di server. Tekan, lalu “Sinkronkan sekarang”.</translation>
    </message>
    <message>
        <source>The battery is low. Fetch it later if you can; it goes on where it stops.</source>
        <translation>Baterai lemah. Ambil nanti jika bisa; akan dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>The case has no id that could be one.</source>
        <translation>Kasus itu tidak punya id yang sah.</translation>
    </message>
    <message>
        <source>The case is not closed; its records are kept.</source>
        <translation>Kasus belum ditutup; catatannya disimpan.</translation>
    </message>
    <message>
        <source>The case it belongs to</source>
        <translation>Kasus pemiliknya</translation>
    </message>
    <message>
        <source>The case leaves every list and the figures, and its supervisor is told. You can do this while nobody else has written in it.</source>
        <translation>Kasus ini keluar dari setiap daftar dan angka, dan penyelianya diberi tahu. Anda dapat melakukannya selama belum ada orang lain yang menulis di dalamnya.</translation>
    </message>
    <message>
        <source>The case {case} was disposed of by {one} and {other}, and its records were destroyed on this device too.</source>
        <translation>Kasus {case} telah dimusnahkan oleh {one} dan {other}, dan catatannya dihapus juga di perangkat ini.</translation>
    </message>
    <message>
        <source>The case {case} was disposed of, and its records were destroyed on this device too.</source>
        <translation>Kasus {case} telah dimusnahkan, dan catatannya dihapus juga di perangkat ini.</translation>
    </message>
    <message>
        <source>The case {case} was not granted to {person}: they have left, their role does not reach so far, or you may not grant it any more. Nothing else changed. Look under Access who has it.</source>
        <translation>Kasus {case} tidak diberikan kepada {person}: ia sudah keluar, perannya tidak mencakup itu, atau Anda tidak boleh memberikannya lagi. Tidak ada hal lain yang berubah. Lihat di Akses siapa yang memilikinya.</translation>
    </message>
    <message>
        <source>The case {case} was not handed over to {person}: they have left, may not lead it, or it was given to somebody else meanwhile.</source>
        <translation>Kasus {case} tidak diserahkan kepada {person}: ia sudah keluar, tidak boleh memimpinnya, atau kasus itu telah diberikan kepada orang lain.</translation>
    </message>
    <message>
        <source>The case {case} was not opened in an emergency: you do not stand by for it any more. Telephone the case’s lead or its supervisor.</source>
        <translation>Kasus {case} tidak dibuka dalam keadaan darurat: Anda tidak siaga untuknya lagi. Telepon pekerja utama kasus atau penyelianya.</translation>
    </message>
    <message>
        <source>The case {case} was not taken from {person}: you may not decide any more who has it. If it is urgent, tell the case’s lead or its supervisor.</source>
        <translation>Kasus {case} tidak ditarik dari {person}: Anda tidak boleh lagi menentukan siapa yang memilikinya. Jika mendesak, beri tahu pekerja utama kasus atau penyelianya.</translation>
    </message>
    <message>
        <source>The case&apos;s file</source>
        <translation>Berkas kasus</translation>
    </message>
    <message>
        <source>The case&apos;s lead worker or its supervisor can.</source>
        <translation>Pekerja utama kasus atau penyelianya bisa.</translation>
    </message>
    <message>
        <source>The cases behind it</source>
        <translation>Kasus di baliknya</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>Catatan yang dipilih</translation>
    </message>
    <message>
        <source>The client agreed to no disclosure to this employer.</source>
        <translation>Klien tidak menyetujui pengungkapan apa pun kepada pemberi kerja ini.</translation>
    </message>
    <message>
        <source>The client knows of this referral, and agreed to what follows and to nothing more.</source>
        <translation>Klien tahu tentang rujukan ini, dan menyetujui yang berikut dan tidak lebih.</translation>
    </message>
    <message>
        <source>The client says</source>
        <translation>Klien mengatakan</translation>
    </message>
    <message>
        <source>The client&apos;s own copy (PDF)</source>
        <translation>Salinan klien sendiri (PDF)</translation>
    </message>
    <message>
        <source>The client; a copy for the case&apos;s file</source>
        <translation>Klien; satu salinan untuk berkas kasus</translation>
    </message>
    <message>
        <source>The client’s consent to {recipient} has ended, and {person} still holds the case: withdraw the access, or record a new consent.</source>
        <translation>Persetujuan klien kepada {recipient} telah berakhir, dan {person} masih memegang kasus ini: tarik akses itu, atau catat persetujuan baru.</translation>
    </message>
    <message>
        <source>The clock of this computer is {days} days behind what it has shown before; the content is locked.</source>
        <translation>Jam komputer ini {days} hari di belakang waktu yang pernah ditunjukkannya; isinya dikunci.</translation>
    </message>
    <message>
        <source>The clock of this computer is {far} ahead of the server&apos;s. Set date and time right: what you record carries its time.</source>
        <translation>Jam komputer ini {far} lebih maju dari jam server. Perbaiki tanggal dan waktu: yang Anda catat membawa waktunya.</translation>
    </message>
    <message>
        <source>The clock of this computer is {far} behind the server&apos;s. Set date and time right: what you record carries its time.</source>
        <translation>Jam komputer ini {far} di belakang jam server. Perbaiki tanggal dan waktu: yang Anda catat membawa waktunya.</translation>
    </message>
    <message>
        <source>The code cannot be used: {reason}.</source>
        <translation>Kode tidak dapat dipakai: {reason}.</translation>
    </message>
    <message>
        <source>The code from the recovery sheet of this computer.</source>
        <translation>Kode dari lembar pemulihan komputer ini.</translation>
    </message>
    <message>
        <source>The code from your administrator</source>
        <translation>Kode dari administrator Anda</translation>
    </message>
    <message>
        <source>The code is on the clipboard for a minute.</source>
        <translation>Kode itu ada di papan klip selama satu menit.</translation>
    </message>
    <message>
        <source>The code is whole. It works once; whether it has expired, the server says when you join.</source>
        <translation>Kode ini lengkap. Berlaku sekali; apakah sudah kedaluwarsa, server memberi tahu saat Anda bergabung.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Komentarnya kosong.</translation>
    </message>
    <message>
        <source>The consent does not cover: {what}.</source>
        <translation>Persetujuan tidak mencakup: {what}.</translation>
    </message>
    <message>
        <source>The consent “{purpose}” ran out on {ends}; without a new one nothing may be shared for it.</source>
        <translation>Persetujuan “{purpose}” berakhir pada {ends}; tanpa yang baru, tidak ada yang boleh dibagikan untuk itu.</translation>
    </message>
    <message>
        <source>The consent “{purpose}” runs out on {ends}; ask whether it is to go on.</source>
        <translation>Persetujuan “{purpose}” berakhir pada {ends}; tanyakan apakah dilanjutkan.</translation>
    </message>
    <message>
        <source>The damaged folder is kept, unchanged, as {folder}.</source>
        <translation>Folder yang rusak disimpan, tanpa diubah, sebagai {folder}.</translation>
    </message>
    <message>
        <source>The data folder is repaired</source>
        <translation>Folder data sudah diperbaiki</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be repaired: this device&apos;s own keys are not among what can be read.</source>
        <translation>Folder data {folder} tidak dapat diperbaiki: kunci perangkat ini sendiri tidak termasuk yang dapat dibaca.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>Folder data {folder} tidak dapat dipakai: {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} does not lie safely. {why}</source>
        <translation>Folder data {folder} tidak terletak di tempat yang aman. {why}</translation>
    </message>
    <message>
        <source>The data folder {folder} is open in another window or program.</source>
        <translation>Folder data {folder} terbuka di jendela atau program lain.</translation>
    </message>
    <message>
        <source>The data folder {folder} lies on a drive that cannot be locked, such as a network drive.</source>
        <translation>Folder data {folder} terletak di drive yang tidak dapat dikunci, seperti drive jaringan.</translation>
    </message>
    <message>
        <source>The data folder {folder} would not be safe: {why}</source>
        <translation>Folder data {folder} tidak akan aman: {why}</translation>
    </message>
    <message>
        <source>The database itself could not be read; this is the copy {name} from before an upgrade.</source>
        <translation>Basis data itu sendiri tidak dapat dibaca; ini salinan {name} dari sebelum pemutakhiran.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened with this key file: it is damaged or belongs to another one.</source>
        <translation>Basis data {path} tidak dapat dibuka dengan berkas kunci ini: rusak atau milik yang lain.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written.</source>
        <translation>Basis data {path} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: it is empty.</source>
        <translation>Basis data {path} rusak: kosong.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: {n} parts of it are not as they were written.</source>
        <translation>Basis data {path} rusak: {n} bagiannya tidak seperti saat ditulis.</translation>
    </message>
    <message>
        <source>The database {path} is missing.</source>
        <translation>Basis data {path} tidak ada.</translation>
    </message>
    <message>
        <source>The database {path} is older than what was last saved in it: {n} saves are missing, with {m} changes to records; the newest was made at {when}. A part of its files is lost, damaged, or was replaced by an older copy.</source>
        <translation>Basis data {path} lebih lama daripada yang terakhir disimpan di dalamnya: {n} simpanan hilang, dengan {m} perubahan pada catatan; yang terbaru dibuat pada {when}. Sebagian berkasnya hilang, rusak, atau diganti dengan salinan yang lebih lama.</translation>
    </message>
    <message>
        <source>The database {path} reports a fault: {reason}.</source>
        <translation>Basis data {path} melaporkan kerusakan: {reason}.</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer version of Aftercare (format {found}, this program knows {known}).</source>
        <translation>Basis data {path} ditulis oleh versi Aftercare yang lebih baru (format {found}, program ini mengenal {known}).</translation>
    </message>
    <message>
        <source>The disk became full while the update was written.</source>
        <translation>Diska menjadi penuh saat pembaruan ditulis.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakram penuh.</translation>
    </message>
    <message>
        <source>The disk is full: records can be read, and nothing can be saved.</source>
        <translation>Cakram penuh: catatan dapat dibaca, dan tidak ada yang dapat disimpan.</translation>
    </message>
    <message>
        <source>The disk is full: this could not be saved.</source>
        <translation>Disk penuh: ini tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The end ({end}) lies before the beginning ({start}); correct one of the two dates.</source>
        <translation>Tanggal akhir ({end}) lebih awal dari tanggal mulai ({start}); perbaiki salah satu tanggal.</translation>
    </message>
    <message>
        <source>The example&apos;s server did not start: {reason}.</source>
        <translation>Server contoh tidak mulai: {reason}.</translation>
    </message>
    <message>
        <source>The file brings new cases, and a case is opened by a worker or a supervisor.</source>
        <translation>Berkas ini membawa kasus baru, dan kasus dibuka oleh pekerja atau penyelia.</translation>
    </message>
    <message>
        <source>The file {file} cannot be used: {reason}.</source>
        <translation>Berkas {file} tidak dapat dipakai: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be used as an update: {reason}.</source>
        <translation>Berkas {name} tidak dapat dipakai sebagai pembaruan: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} was not read: {reason}.</source>
        <translation>Berkas {name} tidak dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} was not written: {reason}.</source>
        <translation>Berkas {name} tidak ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} belongs to another copy of the database beside it: files of two were mixed.</source>
        <translation>Berkas {path} milik salinan lain dari basis data di sebelahnya: berkas dari dua salinan tercampur.</translation>
    </message>
    <message>
        <source>The file {path} is damaged: nobody can tell whether the database beside it is the newest.</source>
        <translation>Berkas {path} rusak: tidak ada yang dapat memastikan apakah basis data di sebelahnya yang terbaru.</translation>
    </message>
    <message>
        <source>The file {path} is missing: nobody can tell whether the database beside it is the newest.</source>
        <translation>Berkas {path} hilang: tidak ada yang dapat memastikan apakah basis data di sebelahnya yang terbaru.</translation>
    </message>
    <message>
        <source>The folder of program versions cannot be used: {reason}.</source>
        <translation>Folder versi program tidak dapat digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The folder was not changed. What was synced is safe on the server; what was not is lost.</source>
        <translation>Folder itu tidak diubah. Yang sudah disinkronkan aman di server; yang belum hilang.</translation>
    </message>
    <message>
        <source>The folder {folder} already belongs to a device that has joined.</source>
        <translation>Folder {folder} sudah milik perangkat yang bergabung.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: records can be read, and nothing can be saved.</source>
        <translation>Folder {folder} tidak dapat ditulisi: catatan dapat dibaca, dan tidak ada yang dapat disimpan.</translation>
    </message>
    <message>
        <source>The folder {folder} is there already, and something is in it.</source>
        <translation>Folder {folder} sudah ada, dan ada isinya.</translation>
    </message>
    <message>
        <source>The form adds up: {sums}. What it means, only the assessor says.</source>
        <translation>Formulir ini menjumlahkan: {sums}. Artinya, hanya penilai yang mengatakan.</translation>
    </message>
    <message>
        <source>The form does not allow this answer.</source>
        <translation>Formulir tidak mengizinkan jawaban ini.</translation>
    </message>
    <message>
        <source>The form has no such question.</source>
        <translation>Formulir ini tidak punya pertanyaan itu.</translation>
    </message>
    <message>
        <source>The hand-over has been sent: ask the new lead worker to hand the case back.</source>
        <translation>Serah terima sudah dikirim: minta pekerja utama yang baru menyerahkan kasus itu kembali.</translation>
    </message>
    <message>
        <source>The handbook was not installed with this program.</source>
        <translation>Buku panduan tidak terpasang bersama program ini.</translation>
    </message>
    <message>
        <source>The hour of return is past or more than 14 hours away.</source>
        <translation>Jam kembali sudah lewat atau lebih dari 14 jam lagi.</translation>
    </message>
    <message>
        <source>The household as a picture</source>
        <translation>Rumah tangga sebagai gambar</translation>
    </message>
    <message>
        <source>The invented people could not be made: {reason}.</source>
        <translation>Orang rekaan tidak dapat dibuat: {reason}.</translation>
    </message>
    <message>
        <source>The invitation is not used yet; it ends on the day shown.</source>
        <translation>Undangan belum dipakai; berakhir pada hari yang ditampilkan.</translation>
    </message>
    <message>
        <source>The key file beside it is untouched; what was synced is safe on the server.</source>
        <translation>Berkas kunci di sampingnya tidak disentuh; yang sudah sinkron aman di server.</translation>
    </message>
    <message>
        <source>The key file {path} could not be written: {reason}.</source>
        <translation>Berkas kunci {path} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged: {reason}.</source>
        <translation>Berkas kunci {path} rusak: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} is missing.</source>
        <translation>Berkas kunci {path} tidak ada.</translation>
    </message>
    <message>
        <source>The key file {path} was written by a newer version of Aftercare.</source>
        <translation>Berkas kunci {path} ditulis oleh versi Aftercare yang lebih baru.</translation>
    </message>
    <message>
        <source>The keys of these compartments were destroyed and their records erased from the server. Each device erases its copy at its next contact and says so, signed. Backups of the server hold ciphertext without keys, and expire by the rule in the security handbook.</source>
        <translation>Kunci bagian ini telah dimusnahkan dan catatannya dihapus dari server. Setiap perangkat menghapus salinannya pada kontak berikutnya dan melaporkannya, bertanda tangan. Cadangan server memuat teks sandi tanpa kunci, dan kedaluwarsa menurut aturan dalam buku panduan keamanan.</translation>
    </message>
    <message>
        <source>The kit of before still holds; nothing was changed.</source>
        <translation>Kit yang lama masih berlaku; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The last three contacts</source>
        <translation>Tiga kontak terakhir</translation>
    </message>
    <message>
        <source>The lead before keeps access until</source>
        <translation>Pemimpin sebelumnya tetap punya akses sampai</translation>
    </message>
    <message>
        <source>The lead worker and the supervisor are told, and it is in the audit.</source>
        <translation>Pekerja utama dan penyelia diberi tahu, dan ini ada dalam audit.</translation>
    </message>
    <message>
        <source>The need met within 30 days, by support that names it</source>
        <translation>Kebutuhan dipenuhi dalam 30 hari, oleh bantuan yang menyebutnya</translation>
    </message>
    <message>
        <source>The new recovery kit was not read back from its paper; the old one holds.</source>
        <translation>Kit pemulihan baru belum dibaca ulang dari kertasnya; yang lama masih berlaku.</translation>
    </message>
    <message>
        <source>The next contact is agreed for {due}; {seen}.</source>
        <translation>Kontak berikutnya disepakati pada {due}; {seen}.</translation>
    </message>
    <message>
        <source>The next contact was agreed for {due}; {seen}.</source>
        <translation>Kontak berikutnya sudah disepakati pada {due}; {seen}.</translation>
    </message>
    <message>
        <source>The note is longer than {LONGEST_NOTE} characters.</source>
        <translation>Catatan itu lebih panjang dari {LONGEST_NOTE} karakter.</translation>
    </message>
    <message>
        <source>The one before, if there was one, is as it was.</source>
        <translation>Yang sebelumnya, jika ada, tetap seperti semula.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>The organisation cannot be founded again with this code: {reason}.</source>
        <translation>Organisasi tidak dapat didirikan lagi dengan kode ini: {reason}.</translation>
    </message>
    <message>
        <source>The organisation has no auditor with a device, to whom alone a complaint could be sent.</source>
        <translation>Organisasi tidak punya auditor yang memiliki perangkat, satu-satunya penerima pengaduan.</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory</source>
        <translation>Direktori organisasi</translation>
    </message>
    <message>
        <source>The organisation&apos;s files</source>
        <translation>Arsip organisasi</translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery secret. It opens every record if all devices are lost: two people should seal it in a safe.</source>
        <translation>Rahasia pemulihan organisasi. Ia membuka semua catatan bila semua perangkat hilang: dua orang sebaiknya menyegelnya dalam brankas.</translation>
    </message>
    <message>
        <source>The other one is gone, or was an experiment. It is told so if it ever syncs again, and loses nothing either.</source>
        <translation>Yang satu lagi sudah tidak ada, atau hanya percobaan. Ia diberi tahu jika menyinkronkan lagi, dan juga tidak kehilangan apa pun.</translation>
    </message>
    <message>
        <source>The oversight body that asked for it</source>
        <translation>Badan pengawas yang memintanya</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Frasa sandi sekali lagi</translation>
    </message>
    <message>
        <source>The passphrase here: {passphrase}</source>
        <translation>Frasa sandi di sini: {passphrase}</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Frasa sandi telah diganti</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Frasa sandi tidak benar.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>Frasa sandi lebih pendek dari {shortest} karakter.</translation>
    </message>
    <message>
        <source>The passphrase opens nothing, and the key file {path} is damaged.</source>
        <translation>Frasa sandi tidak membuka apa pun, dan berkas kunci {path} rusak.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>The password is too short: at least {n} characters.</source>
        <translation>Kata sandi terlalu pendek: paling sedikit {n} karakter.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Periode sesudahnya</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Periode sebelumnya</translation>
    </message>
    <message>
        <source>The picture cannot be read: {reason}.</source>
        <translation>Gambar itu tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The picture holds a code, but not an invitation to Aftercare: {reason}.</source>
        <translation>Gambar itu memuat kode, tetapi bukan undangan Aftercare: {reason}.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>The plan and the last three contacts</source>
        <translation>Rencana dan tiga kontak terakhir</translation>
    </message>
    <message>
        <source>The plan of {made} is to be reviewed on {due}.</source>
        <translation>Rencana tanggal {made} harus ditinjau pada {due}.</translation>
    </message>
    <message>
        <source>The plan of {made} was to be reviewed on {due}.</source>
        <translation>Rencana tanggal {made} seharusnya ditinjau pada {due}.</translation>
    </message>
    <message>
        <source>The proposal is taken back, and the records stay.</source>
        <translation>Usulan ditarik kembali, dan catatan tetap.</translation>
    </message>
    <message>
        <source>The proxy cannot be set: {reason}.</source>
        <translation>Proksi tidak dapat diatur: {reason}.</translation>
    </message>
    <message>
        <source>The proxy that asks for a password</source>
        <translation>Proksi yang meminta kata sandi</translation>
    </message>
    <message>
        <source>The reason is kept in the audit, and the supervisor reads it.</source>
        <translation>Alasannya disimpan dalam audit, dan penyelia membacanya.</translation>
    </message>
    <message>
        <source>The reason stays with the record; whoever may read it reads the reason.</source>
        <translation>Alasan itu tetap bersama catatan; siapa yang boleh membacanya membaca alasannya.</translation>
    </message>
    <message>
        <source>The record about it is as it was.</source>
        <translation>Catatan tentangnya tetap seperti semula.</translation>
    </message>
    <message>
        <source>The record about it is here; nothing is lost.</source>
        <translation>Catatan tentangnya ada di sini; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The record is in that case already.</source>
        <translation>Catatan itu sudah ada di kasus tersebut.</translation>
    </message>
    <message>
        <source>The record is not struck out.</source>
        <translation>Catatan itu tidak dicoret.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Catatan terkunci</translation>
    </message>
    <message>
        <source>The records of this case are kept until {until}.</source>
        <translation>Catatan kasus ini disimpan sampai {until}.</translation>
    </message>
    <message>
        <source>The records of this case are to be disposed of on {due}, by two people.</source>
        <translation>Catatan kasus ini harus dimusnahkan pada {due}, oleh dua orang.</translation>
    </message>
    <message>
        <source>The records stay encrypted until you open them.</source>
        <translation>Catatan tetap terenkripsi sampai Anda membukanya.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>The recovery code belongs to another device.</source>
        <translation>Kode pemulihan itu milik perangkat lain.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation>Kode pemulihan itu salah ketik.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing, and the key file {path} is damaged.</source>
        <translation>Kode pemulihan tidak membuka apa pun, dan berkas kunci {path} rusak.</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>Kit pemulihan</translation>
    </message>
    <message>
        <source>The release was refused: {reason}.</source>
        <translation>Rilis itu ditolak: {reason}.</translation>
    </message>
    <message>
        <source>The rest, as it was reviewed</source>
        <translation>Selebihnya, seperti yang telah ditinjau</translation>
    </message>
    <message>
        <source>The safe of the organisation; nobody&apos;s drawer, no photograph, no computer.</source>
        <translation>Brankas organisasi; bukan laci siapa pun, bukan foto, bukan komputer.</translation>
    </message>
    <message>
        <source>The safety plan was last looked at on {last}; does it still hold?</source>
        <translation>Rencana keselamatan terakhir dilihat pada {last}; apakah masih berlaku?</translation>
    </message>
    <message>
        <source>The scripted day stopped: {reason}.</source>
        <translation>Hari berskrip terhenti: {reason}.</translation>
    </message>
    <message>
        <source>The server can be asked once your records are open. A file can be read now.</source>
        <translation>Server dapat ditanya setelah catatan Anda dibuka. Berkas dapat dibaca sekarang.</translation>
    </message>
    <message>
        <source>The server code was not taken: {reason}.</source>
        <translation>Kode server tidak diterima: {reason}.</translation>
    </message>
    <message>
        <source>The server did not take it: {codes}.</source>
        <translation>Server tidak menerimanya: {codes}.</translation>
    </message>
    <message>
        <source>The server has moved</source>
        <translation>Server sudah pindah</translation>
    </message>
    <message>
        <source>The server has moved? Enter the server code</source>
        <translation>Server sudah pindah? Masukkan kode server</translation>
    </message>
    <message>
        <source>The server knows of no other copy of this folder.</source>
        <translation>Server tidak mengetahui salinan lain folder ini.</translation>
    </message>
    <message>
        <source>The server shows no statements that wait for a decision.</source>
        <translation>Server tidak menampilkan pernyataan yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>The server shows statements by somebody who may make none: look at them, and decide.</source>
        <translation>Server menampilkan pernyataan oleh seseorang yang tidak berhak: lihat dan putuskan.</translation>
    </message>
    <message>
        <source>The server was last asked on {when}.</source>
        <translation>Terakhir kali server ditanya: {when}.</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>Server belum ditanya.</translation>
    </message>
    <message>
        <source>The server was set back to an older state, as from a backup. This device brings it what it lacks, and nothing here is lost. If nobody told you of it, tell your administrator.</source>
        <translation>Server telah dikembalikan ke keadaan lama, misalnya dari cadangan. Perangkat ini membawakan apa yang kurang, dan tidak ada yang hilang di sini. Jika tidak ada yang memberi tahu Anda, beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>The server was set back, and shows statements about people and devices by somebody who may make none. They do not count, and your records are safe. Look at them under People, Under way (or with: aftercare server settle).</source>
        <translation>Server telah dikembalikan ke keadaan lama, dan menampilkan pernyataan tentang orang dan perangkat oleh seseorang yang tidak berhak. Pernyataan itu tidak berlaku, dan catatan Anda aman. Lihat di Orang, Sedang berjalan (atau dengan: aftercare server settle).</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not accepted: {reason}.</source>
        <translation>Jawaban server tidak diterima: {reason}.</translation>
    </message>
    <message>
        <source>The sheet shows the hour, the number of the case, the area and the rule of safe contact in short. No name stands on it.</source>
        <translation>Lembar menunjukkan jam, nomor kasus, wilayah, dan cara menghubungi yang aman secara singkat. Tidak ada nama di atasnya.</translation>
    </message>
    <message>
        <source>The signal is acknowledged</source>
        <translation>Sinyal itu telah dikonfirmasi</translation>
    </message>
    <message>
        <source>The signal is saved on this laptop. Nobody has been told: it reaches others only after both have synced.</source>
        <translation>Sinyal tersimpan di laptop ini. Belum ada yang diberi tahu: sampai kepada yang lain hanya setelah keduanya sinkron.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Kedua frasa sandi berbeda. Ketik lagi.</translation>
    </message>
    <message>
        <source>The update could not be fetched: {reason}.</source>
        <translation>Pembaruan tidak dapat diambil: {reason}.</translation>
    </message>
    <message>
        <source>The update was refused, since it is not as its publisher signed it: {reason}.</source>
        <translation>Pembaruan ditolak karena tidak seperti yang ditandatangani penerbitnya: {reason}.</translation>
    </message>
    <message>
        <source>The update was refused, since it is older than what was seen here before: {part}.</source>
        <translation>Pembaruan ditolak karena lebih lama dari yang pernah terlihat di sini: {part}.</translation>
    </message>
    <message>
        <source>The update was refused, since the statement of what is newest has run out ({part}): somebody may be holding newer ones back. The clock of this computer says {clock}.</source>
        <translation>Pembaruan ditolak karena pernyataan tentang apa yang terbaru sudah kedaluwarsa ({part}): mungkin ada yang menahan yang lebih baru. Jam komputer ini menunjukkan {clock}.</translation>
    </message>
    <message>
        <source>The version of {who}</source>
        <translation>Versi {who}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>The watch ends, and no alarm will sound.</source>
        <translation>Pemantauan berakhir, dan alarm tidak akan berbunyi.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Seluruh kasus</translation>
    </message>
    <message>
        <source>The whole visit…</source>
        <translation>Seluruh kunjungan…</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>Jendela dibuka</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Tidak ada kasus di sini.</translation>
    </message>
    <message>
        <source>There are no questions of type “{type}” here.</source>
        <translation>Tidak ada pertanyaan jenis “{type}” di sini.</translation>
    </message>
    <message>
        <source>There are no updates there.</source>
        <translation>Tidak ada pembaruan di sana.</translation>
    </message>
    <message>
        <source>There are {n} different invitations in this picture.</source>
        <translation>Ada {n} undangan yang berlainan dalam gambar ini.</translation>
    </message>
    <message>
        <source>There is already a database at {path}.</source>
        <translation>Sudah ada basis data di {path}.</translation>
    </message>
    <message>
        <source>There is already a key file at {path}.</source>
        <translation>Sudah ada berkas kunci di {path}.</translation>
    </message>
    <message>
        <source>There is more to read in this case: Space goes on.</source>
        <translation>Masih ada yang harus dibaca dalam kasus ini: Space untuk melanjutkan.</translation>
    </message>
    <message>
        <source>There is no active device {device}.</source>
        <translation>Tidak ada perangkat aktif {device}.</translation>
    </message>
    <message>
        <source>There is no case here yet.</source>
        <translation>Belum ada kasus di sini.</translation>
    </message>
    <message>
        <source>There is no case or record with that id on this device.</source>
        <translation>Tidak ada kasus atau catatan dengan id itu di perangkat ini.</translation>
    </message>
    <message>
        <source>There is no case or record {name} on this device.</source>
        <translation>Tidak ada kasus atau catatan {name} di perangkat ini.</translation>
    </message>
    <message>
        <source>There is no case “{name}” on this device, or more than one.</source>
        <translation>Tidak ada kasus “{name}” di perangkat ini, atau lebih dari satu.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read.</source>
        <translation>Tidak ada kode yang dapat dibaca dalam gambar ini.</translation>
    </message>
    <message>
        <source>There is no compartment “{name}”.</source>
        <translation>Tidak ada bagian “{name}”.</translation>
    </message>
    <message>
        <source>There is no field &apos;{name}&apos; in {where}.</source>
        <translation>Tidak ada isian &apos;{name}&apos; dalam {where}.</translation>
    </message>
    <message>
        <source>There is no field &apos;{name}&apos; in {where}. Did you mean &apos;{near}&apos;?</source>
        <translation>Tidak ada isian &apos;{name}&apos; dalam {where}. Apakah maksud Anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>There is no form yet. An administrator takes them in under People and devices, from XLSForm files.</source>
        <translation>Belum ada formulir. Administrator memasukkannya di Orang dan perangkat, dari berkas XLSForm.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Tidak ada impor untuk ditarik kembali.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Belum ada rencana.</translation>
    </message>
    <message>
        <source>There is no plan yet; it is due {n} days after {since}.</source>
        <translation>Belum ada rencana; harus ada {n} hari setelah {since}.</translation>
    </message>
    <message>
        <source>There is no record here that a file could be attached to</source>
        <translation>Tidak ada catatan di sini yang dapat dilampiri berkas</translation>
    </message>
    <message>
        <source>There is no record here that a file could be attached to.</source>
        <translation>Tidak ada catatan di sini yang dapat dilampiri berkas.</translation>
    </message>
    <message>
        <source>There is no record kind &apos;{name}&apos;.</source>
        <translation>Tidak ada jenis catatan &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no record kind &apos;{name}&apos;. Did you mean &apos;{near}&apos;?</source>
        <translation>Tidak ada jenis catatan &apos;{name}&apos;. Apakah maksud Anda &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>There is no record kind “{name}”.</source>
        <translation>Tidak ada jenis catatan “{name}”.</translation>
    </message>
    <message>
        <source>There is no release for this kind of computer ({platform}).</source>
        <translation>Tidak ada rilis untuk jenis komputer ini ({platform}).</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>Tidak ada laporan “{name}”.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>Tidak ada peran “{role}”.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the update; it needs {size}.</source>
        <translation>Tidak ada ruang di diska untuk pembaruan; perlu {size}.</translation>
    </message>
    <message>
        <source>There is no such record on this device.</source>
        <translation>Tidak ada catatan seperti itu di perangkat ini.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to make a report of: {kind}.</source>
        <translation>Tidak ada yang sejenis ini untuk dibuat laporan: {kind}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>These cases could not be reckoned as a whole, and something of them may be missing here: {numbers}. Their records are safe, and other cases are not affected. Open them, and tell your administrator.</source>
        <translation>Kasus-kasus ini tidak dapat dihitung seluruhnya, dan sebagian darinya mungkin tidak ada di sini: {numbers}. Catatannya aman, dan kasus lain tidak terpengaruh. Buka kasus-kasus itu, dan beri tahu administrator Anda.</translation>
    </message>
    <message>
        <source>These people are responsible for the case.</source>
        <translation>Orang-orang ini bertanggung jawab atas kasus ini.</translation>
    </message>
    <message>
        <source>These statements count now</source>
        <translation>Pernyataan ini sekarang berlaku</translation>
    </message>
    <message>
        <source>Thick line: regular contact ({n}). Broken line: now and then. Enter opens a tie.</source>
        <translation>Garis tebal: kontak teratur ({n}). Garis putus: sesekali. Enter membuka ikatan.</translation>
    </message>
    <message>
        <source>This attachment cannot be opened: a part of it is damaged.</source>
        <translation>Lampiran ini tidak dapat dibuka: sebagian rusak.</translation>
    </message>
    <message>
        <source>This attachment is not on this device yet.</source>
        <translation>Lampiran ini belum ada di perangkat ini.</translation>
    </message>
    <message>
        <source>This build of Aftercare takes no updates: it carries no key to check them with.</source>
        <translation>Build Aftercare ini tidak menerima pembaruan: tidak ada kunci di dalamnya untuk memeriksanya.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Ini tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>This case has {n} records of a kind that it has once: “{kind}”, by {p0} and {p1}.</source>
        <translation>Kasus ini memiliki {n} rekaman dari jenis yang seharusnya hanya satu: “{kind}”, oleh {p0} dan {p1}.</translation>
    </message>
    <message>
        <source>This case names nobody else. Call your supervisor.</source>
        <translation>Kasus ini tidak menyebut orang lain. Telepon penyelia Anda.</translation>
    </message>
    <message>
        <source>This case was opened by mistake</source>
        <translation>Kasus ini keliru dibuka</translation>
    </message>
    <message>
        <source>This case was opened by mistake…</source>
        <translation>Kasus ini keliru dibuka…</translation>
    </message>
    <message>
        <source>This case was opened by {who}.</source>
        <translation>Kasus ini dibuka oleh {who}.</translation>
    </message>
    <message>
        <source>This code founds a new organisation: you become its administrator.</source>
        <translation>Kode ini mendirikan organisasi baru: Anda menjadi administratornya.</translation>
    </message>
    <message>
        <source>This computer has asked to join.</source>
        <translation>Komputer ini telah meminta untuk bergabung.</translation>
    </message>
    <message>
        <source>This computer has no sound that could be used.</source>
        <translation>Komputer ini tidak punya perangkat suara yang dapat dipakai.</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own; its number is {number}. It waits to be vouched for like any new device of yours: on your other device, with your recovery sheet, or by an administrator and a supervisor. Then sync here.</source>
        <translation>Salinan ini menjadi perangkat tersendiri; nomornya {number}. Ia menunggu dijamin seperti perangkat baru Anda yang lain: di perangkat Anda yang lain, dengan lembar pemulihan Anda, atau oleh administrator dan penyelia. Lalu sinkronkan di sini.</translation>
    </message>
    <message>
        <source>This copy has asked to become a device of its own. Once your administrator has synced, sync here again.</source>
        <translation>Salinan ini telah meminta menjadi perangkat tersendiri. Setelah administrator Anda menyinkronkan, sinkronkan lagi di sini.</translation>
    </message>
    <message>
        <source>This device has asked to join and is not certified yet.</source>
        <translation>Perangkat ini sudah meminta bergabung dan belum disahkan.</translation>
    </message>
    <message>
        <source>This device has had no contact with the server for {days} days; its content is locked.</source>
        <translation>Perangkat ini tidak ada kontak dengan server selama {days} hari; isinya dikunci.</translation>
    </message>
    <message>
        <source>This device has not heard enough of the organisation yet to ask for a name.</source>
        <translation>Perangkat ini belum cukup mengetahui tentang organisasi untuk meminta nama.</translation>
    </message>
    <message>
        <source>This device has not joined an organisation.</source>
        <translation>Perangkat ini belum bergabung dengan organisasi.</translation>
    </message>
    <message>
        <source>This device waits for somebody to say that it is yours. Its number is {number}.</source>
        <translation>Perangkat ini menunggu pengesahan bahwa ini milik Anda. Nomornya {number}.</translation>
    </message>
    <message>
        <source>This extract does not hold: {reason}.</source>
        <translation>Kutipan ini tidak sah: {reason}.</translation>
    </message>
    <message>
        <source>This folder was an older copy of your work: {returned} changes came back from the server, {kept} new ones were kept and sent.</source>
        <translation>Folder ini salinan lama pekerjaan Anda: {returned} perubahan kembali dari server, {kept} yang baru disimpan dan dikirim.</translation>
    </message>
    <message>
        <source>This folder was an older copy of your work: {returned} changes came back from the server.</source>
        <translation>Folder ini salinan lama pekerjaan Anda: {returned} perubahan kembali dari server.</translation>
    </message>
    <message>
        <source>This invitation is for somebody else, or for another organisation.</source>
        <translation>Undangan ini untuk orang lain, atau untuk organisasi lain.</translation>
    </message>
    <message>
        <source>This is Today: whom to see, and why. Press Enter on a row that asks for a visit, to write what happened.</source>
        <translation>Ini Hari ini: siapa yang perlu ditemui, dan mengapa. Tekan Enter pada baris yang meminta kunjungan untuk menulis apa yang terjadi.</translation>
    </message>
    <message>
        <source>This is a fault of the program ({kind}).</source>
        <translation>Ini kesalahan program ({kind}).</translation>
    </message>
    <message>
        <source>This is for</source>
        <translation>Ini untuk</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2/12, tomorrow or friday.</source>
        <translation>Ini bukan hari. Tulis seperti 2/12, besok atau jumat.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 9:30 or 14:00.</source>
        <translation>Ini bukan jam. Tulis seperti 9:30 atau 14:00.</translation>
    </message>
    <message>
        <source>This is not a date. Write year-month-day, as in 2026-11-02.</source>
        <translation>Ini bukan tanggal. Tulis tahun-bulan-hari, seperti 2026-11-02.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
    <message>
        <source>This is not a recovery kit: a word or a character is missing or mistyped.</source>
        <translation>Ini bukan kit pemulihan: ada kata atau karakter yang hilang atau salah ketik.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ini bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>This is not the new kit that was made on this device.</source>
        <translation>Ini bukan kit baru yang dibuat di perangkat ini.</translation>
    </message>
    <message>
        <source>This is not the number of the device that waits.</source>
        <translation>Ini bukan nomor perangkat yang menunggu.</translation>
    </message>
    <message>
        <source>This is not the recovery sheet of another device of yours, or one that was printed before sheets could vouch.</source>
        <translation>Ini bukan lembar pemulihan perangkat Anda yang lain, atau dicetak sebelum lembar dapat mengesahkan.</translation>
    </message>
    <message>
        <source>This is not the whole fingerprint of a certificate.</source>
        <translation>Ini bukan sidik jari sertifikat yang lengkap.</translation>
    </message>
    <message>
        <source>This is practice. Updates are taken in the real program.</source>
        <translation>Ini latihan. Pembaruan dilakukan di program yang sebenarnya.</translation>
    </message>
    <message>
        <source>This is the end of what is new.</source>
        <translation>Tidak ada lagi yang baru.</translation>
    </message>
    <message>
        <source>This is the last one: without it no device finds the server.</source>
        <translation>Ini yang terakhir: tanpa ini tidak ada perangkat yang menemukan server.</translation>
    </message>
    <message>
        <source>This laptop has not synced for a week. Open Aftercare.</source>
        <translation>Laptop ini sudah seminggu tidak tersinkron. Buka Aftercare.</translation>
    </message>
    <message>
        <source>This laptop has not synced for {n} days. Sync when there is a signal: Ctrl+Shift+S.</source>
        <translation>Laptop ini belum sinkron selama {n} hari. Sinkronkan saat ada sinyal: Ctrl+Shift+S.</translation>
    </message>
    <message>
        <source>This laptop sounds an alarm if you are not back. It tells nobody else: ask somebody to expect your call.</source>
        <translation>Laptop ini membunyikan alarm bila Anda belum kembali. Tidak ada orang lain yang diberi tahu: minta seseorang menunggu telepon Anda.</translation>
    </message>
    <message>
        <source>This network counts every megabyte. Fetch it later if you can; it goes on where it stops.</source>
        <translation>Jaringan ini menghitung setiap megabita. Ambil nanti jika bisa; akan dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>This network needs a proxy…</source>
        <translation>Jaringan ini memerlukan proksi…</translation>
    </message>
    <message>
        <source>This page is written in English only.</source>
        <translation>Halaman ini hanya tersedia dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>This part could not be printed: {what}. Open it in the program, look for what cannot be read in it, correct that, and print again. Everything else is here.</source>
        <translation>Bagian ini tidak dapat dicetak: {what}. Buka di dalam program, cari apa yang tidak dapat dibaca di dalamnya, perbaiki, lalu cetak lagi. Semua yang lain ada di sini.</translation>
    </message>
    <message>
        <source>This program runs from its source, not from an installed package: it takes no updates.</source>
        <translation>Program ini berjalan dari kode sumbernya, bukan dari paket yang terpasang: tidak menerima pembaruan.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Proksi ini</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Save a copy to open it in another program.</source>
        <translation>Suara ini tidak dapat diputar di sini. Simpan salinan untuk membukanya dalam program lain.</translation>
    </message>
    <message>
        <source>This was the newest when the server was last asked, on {when}.</source>
        <translation>Inilah versi terbaru ketika server terakhir ditanya, pada {when}.</translation>
    </message>
    <message>
        <source>Those who must act on it, and nobody else</source>
        <translation>Mereka yang harus bertindak atasnya, dan tidak ada orang lain</translation>
    </message>
    <message>
        <source>Three invented people join, and Farah writes about her clients</source>
        <translation>Tiga orang rekaan bergabung, dan Farah menulis tentang kliennya</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Buang drafnya</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ikatan</translation>
    </message>
    <message>
        <source>Ties as a picture</source>
        <translation>Ikatan sebagai gambar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lini masa</translation>
    </message>
    <message>
        <source>Timeline of case {case}</source>
        <translation>Lini masa kasus {case}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>To account for the work without telling of anybody.</source>
        <translation>Untuk mempertanggungjawabkan kerja tanpa menyebut siapa pun.</translation>
    </message>
    <message>
        <source>To act on an early warning.</source>
        <translation>Untuk bertindak atas peringatan dini.</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>Perlu direncanakan</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Untuk ditinjau</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>To everybody who reads the record</source>
        <translation>Kepada semua yang membaca catatan ini</translation>
    </message>
    <message>
        <source>To explain a consent, and to sign it.</source>
        <translation>Untuk menjelaskan persetujuan, dan menandatanganinya.</translation>
    </message>
    <message>
        <source>To go from one visit to the next.</source>
        <translation>Untuk pergi dari satu kunjungan ke kunjungan berikutnya.</translation>
    </message>
    <message>
        <source>To hand a case over to whoever goes on with it.</source>
        <translation>Untuk menyerahkan kasus kepada yang melanjutkannya.</translation>
    </message>
    <message>
        <source>To invite the same person&apos;s new device, give the same role; for another person, use a fuller name.</source>
        <translation>Untuk mengundang perangkat baru orang yang sama, beri peran yang sama; untuk orang lain, pakai nama yang lebih lengkap.</translation>
    </message>
    <message>
        <source>To join with one device, once, within 14 days.</source>
        <translation>Untuk bergabung dengan satu perangkat, sekali, dalam 14 hari.</translation>
    </message>
    <message>
        <source>To open the organisation&apos;s records when every device or every administrator is lost.</source>
        <translation>Untuk membuka catatan organisasi bila semua perangkat atau semua administrator hilang.</translation>
    </message>
    <message>
        <source>To open this computer&apos;s records when its passphrase is forgotten.</source>
        <translation>Untuk membuka catatan komputer ini bila frasa sandinya terlupa.</translation>
    </message>
    <message>
        <source>To prepare a case conference.</source>
        <translation>Untuk menyiapkan konferensi kasus.</translation>
    </message>
    <message>
        <source>To read what was recorded.</source>
        <translation>Untuk membaca apa yang dicatat.</translation>
    </message>
    <message>
        <source>To refer a client to a service.</source>
        <translation>Untuk merujuk klien ke layanan.</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Perlu ditemui</translation>
    </message>
    <message>
        <source>To see how the work goes, and where to look closer.</source>
        <translation>Untuk melihat bagaimana pekerjaan berjalan, dan di mana perlu dilihat lebih dekat.</translation>
    </message>
    <message>
        <source>To see what is due, by worker and case.</source>
        <translation>Untuk melihat apa yang jatuh tempo, menurut pekerja dan kasus.</translation>
    </message>
    <message>
        <source>To show how a case ended, and how to come back.</source>
        <translation>Untuk menunjukkan bagaimana kasus berakhir, dan cara kembali.</translation>
    </message>
    <message>
        <source>To show that the records of a case were destroyed at the end of their retention.</source>
        <translation>Untuk menunjukkan bahwa catatan suatu kasus telah dimusnahkan pada akhir masa simpan.</translation>
    </message>
    <message>
        <source>To show what was given, and to whom.</source>
        <translation>Untuk menunjukkan apa yang diberikan, dan kepada siapa.</translation>
    </message>
    <message>
        <source>To show what was seen and agreed at a visit.</source>
        <translation>Untuk menunjukkan apa yang dilihat dan disepakati saat kunjungan.</translation>
    </message>
    <message>
        <source>To show who did what, for oversight.</source>
        <translation>Untuk menunjukkan siapa berbuat apa, demi pengawasan.</translation>
    </message>
    <message>
        <source>To support a placement in work.</source>
        <translation>Untuk mendukung penempatan kerja.</translation>
    </message>
    <message>
        <source>To the first row</source>
        <translation>Ke baris pertama</translation>
    </message>
    <message>
        <source>To the last row</source>
        <translation>Ke baris terakhir</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Ke isian atau tombol berikutnya</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>To work through what was chosen.</source>
        <translation>Untuk menyelesaikan apa yang dipilih.</translation>
    </message>
    <message>
        <source>To {who}, who is asked to answer</source>
        <translation>Kepada {who}, yang diminta menjawab</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Today shows what waits for you. Press Ctrl+5 for the review: the week&apos;s queue.</source>
        <translation>Hari ini menampilkan apa yang menunggu Anda. Tekan Ctrl+5 untuk tinjauan: antrean minggu ini.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hari ini, {day}</translation>
    </message>
    <message>
        <source>Today: filter {n}</source>
        <translation>Hari ini: saringan {n}</translation>
    </message>
    <message>
        <source>Today: the task is done</source>
        <translation>Hari ini: tugas selesai</translation>
    </message>
    <message>
        <source>Too few ties of which it is written whether they are regular and prosocial</source>
        <translation>Terlalu sedikit ikatan yang tercatat apakah tetap dan prososial</translation>
    </message>
    <message>
        <source>Too short: it needs {n} characters.</source>
        <translation>Terlalu pendek: perlu {n} karakter.</translation>
    </message>
    <message>
        <source>Training completion</source>
        <translation>Pelatihan yang diselesaikan</translation>
    </message>
    <message>
        <source>Trainings past their end without a result</source>
        <translation>Pelatihan lewat tanggal akhirnya tanpa hasil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Try again later. If it stays so: {do}</source>
        <translation>Coba lagi nanti. Jika tetap begitu: {do}</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Coba lagi saat ada sambungan.</translation>
    </message>
    <message>
        <source>Try again when there is a connection. If the server has moved or was renewed since the code was made, ask for a new invitation.</source>
        <translation>Coba lagi bila ada sambungan. Jika server sudah pindah atau diperbarui sejak kode itu dibuat, minta undangan baru.</translation>
    </message>
    <message>
        <source>Try again when there is a connection: it goes on where it stopped.</source>
        <translation>Coba lagi saat ada sambungan: dilanjutkan dari tempat berhenti.</translation>
    </message>
    <message>
        <source>Try again; somebody may have changed the organisation at the same moment.</source>
        <translation>Coba lagi; mungkin ada yang mengubah organisasi pada saat yang sama.</translation>
    </message>
    <message>
        <source>Try it once more</source>
        <translation>Coba sekali lagi</translation>
    </message>
    <message>
        <source>Try once more, then the recovery code of this device; if that opens it, set a new passphrase.</source>
        <translation>Coba sekali lagi, lalu kode pemulihan perangkat ini; jika itu membukanya, tetapkan frasa sandi baru.</translation>
    </message>
    <message>
        <source>Try the same command again to join: same code, same passphrase.</source>
        <translation>Coba perintah yang sama lagi untuk bergabung: kode sama, frasa sandi sama.</translation>
    </message>
    <message>
        <source>Two copies of this folder</source>
        <translation>Dua salinan folder ini</translation>
    </message>
    <message>
        <source>Two copies: choose…</source>
        <translation>Dua salinan: pilih…</translation>
    </message>
    <message>
        <source>Two full-time placements at the same time: {one} from {first} and {other} from {second}.</source>
        <translation>Dua penempatan penuh waktu bersamaan: {one} mulai {first} dan {other} mulai {second}.</translation>
    </message>
    <message>
        <source>Two or more regular, prosocial ties to people who are not staff</source>
        <translation>Dua atau lebih ikatan tetap dan prososial dengan orang yang bukan staf</translation>
    </message>
    <message>
        <source>Two people dispose of records, never one.</source>
        <translation>Dua orang memusnahkan catatan, tidak pernah satu.</translation>
    </message>
    <message>
        <source>Two people lead this case: {p0} and {p1}.</source>
        <translation>Dua orang memimpin kasus ini: {p0} dan {p1}.</translation>
    </message>
    <message>
        <source>Two people wrote this differently.</source>
        <translation>Dua orang menulis ini secara berbeda.</translation>
    </message>
    <message>
        <source>Two people wrote this differently. What you save here replaces both versions.</source>
        <translation>Dua orang menulis ini secara berbeda. Yang Anda simpan di sini menggantikan kedua versi.</translation>
    </message>
    <message>
        <source>Two phases begin on {day}: {before} and {after}.</source>
        <translation>Dua tahap mulai pada {day}: {before} dan {after}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Type the 24 words in their order, or the code under them.</source>
        <translation>Ketik 24 kata menurut urutannya, atau kode di bawahnya.</translation>
    </message>
    <message>
        <source>Type the name by which colleagues know you.</source>
        <translation>Ketik nama yang dikenal rekan kerja Anda.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Ketik frasa sandi dahulu.</translation>
    </message>
    <message>
        <source>Type the password that was shown when the export was made.</source>
        <translation>Ketik kata sandi yang ditampilkan saat ekspor dibuat.</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>Ketik kode pemulihan dahulu.</translation>
    </message>
    <message>
        <source>Type the recovery code of the device you had before, not the one that was shown on this computer.</source>
        <translation>Ketik kode pemulihan perangkat Anda yang dulu, bukan kode yang ditampilkan di komputer ini.</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Ketik untuk menyaring</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Sedang mengetik…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Under which name?</source>
        <translation>Dengan nama apa?</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Unfinished: {what} · {client}, {time}</source>
        <translation>Belum selesai: {what} · {client}, {time}</translation>
    </message>
    <message>
        <source>Unfinished: {what}, {time}</source>
        <translation>Belum selesai: {what}, {time}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Unreadable: what {who} wrote does not fit this field. It stays in the history; what you save replaces it.</source>
        <translation>Tidak dapat dibaca: yang ditulis {who} tidak sesuai dengan kolom ini. Tulisan itu tetap ada dalam riwayat; yang Anda simpan menggantikannya.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Update refused</source>
        <translation>Pembaruan ditolak</translation>
    </message>
    <message>
        <source>Update the source instead.</source>
        <translation>Perbarui kode sumbernya.</translation>
    </message>
    <message>
        <source>Update this program, then read the file again.</source>
        <translation>Perbarui program ini, lalu baca berkasnya lagi.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Perbarui program ini.</translation>
    </message>
    <message>
        <source>Update under way</source>
        <translation>Pembaruan sedang berlangsung</translation>
    </message>
    <message>
        <source>Update: {n} %</source>
        <translation>Pembaruan: {n} %</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Pembaruan</translation>
    </message>
    <message>
        <source>Updates of this computer are installed by your organisation, not by Aftercare itself.</source>
        <translation>Pembaruan komputer ini dipasang oleh organisasi Anda, bukan oleh Aftercare sendiri.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Pembaruan…</translation>
    </message>
    <message>
        <source>Use `record` to edit it.</source>
        <translation>Pakai `record` untuk mengubahnya.</translation>
    </message>
    <message>
        <source>Use a fuller name, by which colleagues can tell the two apart.</source>
        <translation>Pakai nama yang lebih lengkap, agar rekan kerja dapat membedakan keduanya.</translation>
    </message>
    <message>
        <source>Use a sentence of four or more words that only you would think of.</source>
        <translation>Pakai kalimat empat kata atau lebih yang hanya Anda terpikir.</translation>
    </message>
    <message>
        <source>Use another name, by which colleagues can tell the two apart.</source>
        <translation>Gunakan nama lain, agar rekan kerja dapat membedakan keduanya.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Use the code it was begun with, or another folder for this code.</source>
        <translation>Pakai kode yang dipakai semula, atau folder lain untuk kode ini.</translation>
    </message>
    <message>
        <source>Use the code that “aftercare-server init” printed on the new server.</source>
        <translation>Gunakan kode yang dicetak “aftercare-server init” di server baru.</translation>
    </message>
    <message>
        <source>Use the id of the person you mean; `people` lists them.</source>
        <translation>Pakai id orang yang Anda maksud; `people` mendaftarnya.</translation>
    </message>
    <message>
        <source>Use the new one from now on. The old one no longer opens this computer.</source>
        <translation>Pakai yang baru mulai sekarang. Yang lama tidak lagi membuka komputer ini.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Pakai frasa sandi</translation>
    </message>
    <message>
        <source>Use the sheet of the device you had before, not the one of this device; or let somebody else vouch.</source>
        <translation>Gunakan lembar perangkat Anda yang dulu, bukan lembar perangkat ini; atau biarkan orang lain mengesahkan.</translation>
    </message>
    <message>
        <source>Use the sheet or the command for it; the handbook names it.</source>
        <translation>Gunakan lembar atau perintah untuk itu; buku panduan menyebutkannya.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Version of the tables</source>
        <translation>Versi tabel</translation>
    </message>
    <message>
        <source>Version {failed} was left for version {running}, as was asked for.</source>
        <translation>Versi {failed} ditinggalkan dan versi {running} dipakai lagi, seperti yang diminta.</translation>
    </message>
    <message>
        <source>Version {failed} was tried and left again: {reason}.</source>
        <translation>Versi {failed} sudah dicoba dan ditinggalkan lagi: {reason}.</translation>
    </message>
    <message>
        <source>Version {offered} is not newer than version {running}, which runs here.</source>
        <translation>Versi {offered} tidak lebih baru dari versi {running} yang berjalan di sini.</translation>
    </message>
    <message>
        <source>Version {running} runs, and everything recorded is here.</source>
        <translation>Versi {running} sedang berjalan, dan semua yang dicatat ada di sini.</translation>
    </message>
    <message>
        <source>Version {version}
from the next start</source>
        <translation>Versi {version}
saat dibuka berikutnya</translation>
    </message>
    <message>
        <source>Version {version}
is ready</source>
        <translation>Versi {version}
siap dipasang</translation>
    </message>
    <message>
        <source>Version {version}
is there</source>
        <translation>Versi {version}
sudah ada</translation>
    </message>
    <message>
        <source>Version {version}
was left again</source>
        <translation>Versi {version}
ditinggalkan</translation>
    </message>
    <message>
        <source>Version {version} is here, whole and genuine. Installing it closes Aftercare and opens it again; what you are typing stays as a draft. If it does not start, version {running} comes back by itself.</source>
        <translation>Versi {version} sudah ada di sini, lengkap dan asli. Pemasangan menutup Aftercare dan membukanya lagi; yang sedang diketik tetap sebagai draf. Jika tidak mau mulai, versi {running} kembali dengan sendirinya.</translation>
    </message>
    <message>
        <source>Version {version} is installed. The next start tries it.</source>
        <translation>Versi {version} sudah dipasang. Versi itu dicoba saat program dibuka lagi.</translation>
    </message>
    <message>
        <source>Version {version} of {day} is newer.</source>
        <translation>Versi {version} tertanggal {day} lebih baru.</translation>
    </message>
    <message>
        <source>Version {version} runs on this computer.</source>
        <translation>Versi {version} berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>Version {version} was tried on this computer and left again.</source>
        <translation>Versi {version} pernah dicoba di komputer ini dan ditinggalkan lagi.</translation>
    </message>
    <message>
        <source>Version “{version}” of the form “{title}” is there already.</source>
        <translation>Versi “{version}” formulir “{title}” sudah ada.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Laporan kunjungan</translation>
    </message>
    <message>
        <source>Visits on {day}</source>
        <translation>Kunjungan pada {day}</translation>
    </message>
    <message>
        <source>Vouch for device {n} of {who}</source>
        <translation>Sahkan perangkat {n} milik {who}</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Sahkan…</translation>
    </message>
    <message>
        <source>Vouched for device {n}</source>
        <translation>Perangkat {n} dijamin</translation>
    </message>
    <message>
        <source>Vouched for so far by {who}.</source>
        <translation>Sejauh ini disahkan oleh {who}.</translation>
    </message>
    <message>
        <source>Vouching</source>
        <translation>Penjaminan</translation>
    </message>
    <message>
        <source>Wait for the next version, or try it once more if you know that the cause is gone.</source>
        <translation>Tunggu versi berikutnya, atau coba sekali lagi jika Anda tahu penyebabnya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Wait until a backup or a virus scan is finished, then try again.</source>
        <translation>Tunggu sampai pencadangan atau pemindaian virus selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Wait until it is finished.</source>
        <translation>Tunggu sampai selesai.</translation>
    </message>
    <message>
        <source>Waiting for somebody to say that this computer is yours</source>
        <translation>Menunggu pengesahan bahwa komputer ini milik Anda</translation>
    </message>
    <message>
        <source>Waiting for your administrator</source>
        <translation>Menunggu administrator Anda</translation>
    </message>
    <message>
        <source>Waiting to go up</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation>Tidak lagi menunggu</translation>
    </message>
    <message>
        <source>Way to the server, at the last sync</source>
        <translation>Jalan ke server, pada sinkronisasi terakhir</translation>
    </message>
    <message>
        <source>We meet next</source>
        <translation>Kita bertemu berikutnya</translation>
    </message>
    <message>
        <source>We refer {name} to you for: {service}.</source>
        <translation>Kami merujuk {name} kepada Anda untuk: {service}.</translation>
    </message>
    <message>
        <source>Welcome to Aftercare</source>
        <translation>Selamat datang di Aftercare</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What Today goes by, on every device of the organisation. An empty field means the usual number.</source>
        <translation>Yang dipakai oleh Hari ini, di setiap perangkat organisasi. Isian kosong berarti angka biasa.</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Apa itu satu baris</translation>
    </message>
    <message>
        <source>What came of repairing</source>
        <translation>Hasil perbaikan</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Apa yang bisa ditambahkan</translation>
    </message>
    <message>
        <source>What can be attached</source>
        <translation>Yang dapat dilampirkan</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Apa yang dibawa</translation>
    </message>
    <message>
        <source>What comes next: {who} starts Aftercare and types or scans this code. Once they have joined, sync here: they then appear under People with their device, and get to see their cases.</source>
        <translation>Langkah berikutnya: {who} menjalankan Aftercare dan mengetik atau memindai kode ini. Setelah mereka bergabung, sinkronkan di sini: mereka lalu muncul di bawah Orang dengan perangkatnya, dan dapat melihat kasus mereka.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Apa selanjutnya</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Apa yang diisi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>What has come so far is kept; the version that runs and everything recorded are untouched.</source>
        <translation>Yang sudah datang disimpan; versi yang berjalan dan semua yang tercatat tidak tersentuh.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Apa yang dihitung</translation>
    </message>
    <message>
        <source>What is decided is followed by another decision: write that one.</source>
        <translation>Yang sudah diputuskan disusul keputusan lain: tulislah keputusan itu.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang jatuh tempo</translation>
    </message>
    <message>
        <source>What is due comes here by itself: visits, tasks, checks, what is returned to you.</source>
        <translation>Yang jatuh tempo datang ke sini dengan sendirinya: kunjungan, tugas, pemeriksaan, apa yang dikembalikan kepada Anda.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Apa yang baru</translation>
    </message>
    <message>
        <source>What is not known stays in the whole and never counts as success. No percentage is given under 10.</source>
        <translation>Yang tidak diketahui tetap dalam keseluruhan dan tidak pernah dihitung berhasil. Persentase tidak diberikan di bawah 10.</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Apa yang ditunggu</translation>
    </message>
    <message>
        <source>What it brings is checked and merged like what comes over the network. Nothing of yours is overwritten.</source>
        <translation>Isinya diperiksa dan digabungkan seperti yang datang lewat jaringan. Tidak ada milik Anda yang ditimpa.</translation>
    </message>
    <message>
        <source>What it had synced is on the server. Of its own copy these files are left, which cannot be deleted now: {files}.</source>
        <translation>Yang sudah disinkronkan ada di server. Dari salinannya sendiri masih tersisa berkas ini, yang sekarang tidak dapat dihapus: {files}.</translation>
    </message>
    <message>
        <source>What it had synced is on the server; its own copy was destroyed.</source>
        <translation>Yang telah disinkronkan ada di server; salinannya sendiri telah dimusnahkan.</translation>
    </message>
    <message>
        <source>What it has not synced is lost with it: if it can still sync, let it do so first. Everything else is on the server and on other devices.</source>
        <translation>Yang belum disinkronkan hilang bersamanya: jika masih bisa, biarkan ia sinkron dulu. Selebihnya ada di server dan perangkat lain.</translation>
    </message>
    <message>
        <source>What it is for, and where to keep it</source>
        <translation>Untuk apa, dan di mana menyimpannya</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Yang dinamai</translation>
    </message>
    <message>
        <source>What makes it weak: {what}.</source>
        <translation>Yang membuatnya lemah: {what}.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Apa yang ditinggalkan</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Apa arti keberhasilan</translation>
    </message>
    <message>
        <source>What the client says of the chosen record</source>
        <translation>Kata klien tentang catatan yang dipilih</translation>
    </message>
    <message>
        <source>What the client says to it</source>
        <translation>Apa kata klien</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Apa kata kode itu</translation>
    </message>
    <message>
        <source>What the employer may know</source>
        <translation>Apa yang boleh diketahui pemberi kerja</translation>
    </message>
    <message>
        <source>What they must know on the first day</source>
        <translation>Yang harus diketahui pada hari pertama</translation>
    </message>
    <message>
        <source>What this device has made for it is kept, encrypted.</source>
        <translation>Yang dibuat perangkat ini untuknya disimpan, terenkripsi.</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>Yang perlu diperbaiki</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Yang harus dilakukan dengannya</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>Apa yang menunggu tinjauan</translation>
    </message>
    <message>
        <source>What was begun here and others have yet to do.</source>
        <translation>Apa yang dimulai di sini dan belum dilakukan orang lain.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Apa yang dilakukan</translation>
    </message>
    <message>
        <source>What was entered (“{kind}”) is more than one record can hold: at most {most} kB of text and answers.</source>
        <translation>Yang dimasukkan (“{kind}”) melebihi isi satu catatan: paling banyak {most} kB teks dan jawaban.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>What was piped in</source>
        <translation>Apa yang dialirkan masuk</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Apa yang dilihat dan dikatakan</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Apa yang disisihkan</translation>
    </message>
    <message>
        <source>What was synced is safe on the server.</source>
        <translation>Yang sudah sinkron aman di server.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Yang tertulis</translation>
    </message>
    <message>
        <source>What was written differently, contradicts itself or came late. Nothing is lost; a person decides. Enter opens it.</source>
        <translation>Yang ditulis berbeda, saling bertentangan atau datang terlambat. Tidak ada yang hilang; orang yang memutuskan. Enter membukanya.</translation>
    </message>
    <message>
        <source>What we agreed last</source>
        <translation>Apa yang kita sepakati terakhir</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Apa yang akan masuk</translation>
    </message>
    <message>
        <source>What you allowed us to share</source>
        <translation>Apa yang Anda izinkan kami bagikan</translation>
    </message>
    <message>
        <source>What you are on standby for opens at the next sync, for eight hours. The lead and the supervisor are told.</source>
        <translation>Bagian yang Anda siagakan terbuka pada sinkronisasi berikutnya, selama delapan jam. Pemimpin dan penyelia diberi tahu.</translation>
    </message>
    <message>
        <source>What you changed for the whole organisation (settings, words, forms, names) was not taken: you are not an administrator any more. It does not count, here either. Tell one who is, if it is still wanted.</source>
        <translation>Apa yang Anda ubah untuk seluruh organisasi (pengaturan, kata, formulir, nama) tidak diterima: Anda bukan administrator lagi. Itu tidak berlaku, di sini juga. Beri tahu seorang administrator jika masih diinginkan.</translation>
    </message>
    <message>
        <source>What you decided about disposing of the case {case} was not carried out: the proposal was taken back, or you may not decide there any more. Nothing was destroyed by it.</source>
        <translation>Keputusan Anda tentang pemusnahan kasus {case} tidak dilaksanakan: usulannya telah ditarik kembali, atau Anda tidak boleh memutuskan di sana lagi. Tidak ada yang dimusnahkan olehnya.</translation>
    </message>
    <message>
        <source>What you decided about {person} and their devices was not carried out: you are not an administrator any more. Tell one who is.</source>
        <translation>Keputusan Anda tentang {person} dan perangkatnya tidak dilaksanakan: Anda bukan administrator lagi. Beri tahu seorang administrator.</translation>
    </message>
    <message>
        <source>What you have to keep to</source>
        <translation>Apa yang harus Anda patuhi</translation>
    </message>
    <message>
        <source>What you type stays where it is. {keys} brings the keyboard here.</source>
        <translation>Yang Anda ketik tetap di tempatnya. {keys} membawa papan tombol ke sini.</translation>
    </message>
    <message>
        <source>What you typed here is kept, and shown again: {time}</source>
        <translation>Yang Anda ketik di sini disimpan, dan ditampilkan lagi: {time}</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Apa yang ingin Anda capai</translation>
    </message>
    <message>
        <source>What you write is sealed to the auditors&apos; devices; nobody else can read it, not even here.</source>
        <translation>Tulisan Anda disegel untuk perangkat auditor; tidak ada orang lain yang dapat membacanya, di sini pun tidak.</translation>
    </message>
    <message>
        <source>What your workers write comes here with the next sync.</source>
        <translation>Apa yang ditulis pekerja Anda datang ke sini dengan sinkronisasi berikutnya.</translation>
    </message>
    <message>
        <source>What {name} is called</source>
        <translation>Nama untuk {name}</translation>
    </message>
    <message>
        <source>What, and of whom: visit faizal</source>
        <translation>Apa, dan siapa: kunjungan faizal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>When every administrator&apos;s device is lost: “aftercare recovery administrator --name NAME” on a new computer.</source>
        <translation>Bila semua perangkat administrator hilang: “aftercare recovery administrator --name NAMA” di komputer baru.</translation>
    </message>
    <message>
        <source>When it may have been seen by others: “aftercare recovery change-root”, then burn this sheet.</source>
        <translation>Bila mungkin telah dilihat orang lain: “aftercare recovery change-root”, lalu bakar lembar ini.</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten: start Aftercare, press “I forgot the passphrase”, and type the code.</source>
        <translation>Bila frasa sandi terlupa: jalankan Aftercare, tekan “Saya lupa frasa sandi”, dan ketik kodenya.</translation>
    </message>
    <message>
        <source>When this computer is lost: your next one asks for this code, as proof that it is yours.</source>
        <translation>Bila komputer ini hilang: komputer Anda berikutnya meminta kode ini, sebagai bukti bahwa itu milik Anda.</translation>
    </message>
    <message>
        <source>When two people change the same thing while apart, both versions wait here.</source>
        <translation>Bila dua orang mengubah hal yang sama secara terpisah, kedua versi menunggu di sini.</translation>
    </message>
    <message>
        <source>Where access has no end, leave the day empty.</source>
        <translation>Jika akses tidak berakhir, kosongkan harinya.</translation>
    </message>
    <message>
        <source>Where the server is</source>
        <translation>Letak server</translation>
    </message>
    <message>
        <source>Where the server is was not changed: you are not an administrator any more. Nothing was lost. Tell an administrator.</source>
        <translation>Tempat server tidak diubah: Anda bukan administrator lagi. Tidak ada yang hilang. Beri tahu seorang administrator.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ke mana</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Kolom mana adalah apa</translation>
    </message>
    <message>
        <source>Which of the two is right?</source>
        <translation>Mana dari keduanya yang benar?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who did what, as it happened. Nobody can change or remove a line, not even an administrator.</source>
        <translation>Siapa berbuat apa, sebagaimana terjadi. Tidak ada yang dapat mengubah atau menghapus satu baris pun, termasuk administrator.</translation>
    </message>
    <message>
        <source>Who expects your call</source>
        <translation>Siapa menunggu telepon Anda</translation>
    </message>
    <message>
        <source>Who may open the case</source>
        <translation>Siapa yang boleh membuka kasus</translation>
    </message>
    <message>
        <source>Who was told about you in the last twelve months</source>
        <translation>Siapa yang diberi tahu tentang Anda dalam dua belas bulan terakhir</translation>
    </message>
    <message>
        <source>Whoever funds or oversees the work</source>
        <translation>Siapa pun yang membiayai atau mengawasi kerja ini</translation>
    </message>
    <message>
        <source>Whoever goes, and nobody else</source>
        <translation>Siapa yang pergi, dan tidak ada orang lain</translation>
    </message>
    <message>
        <source>Whoever has the computer and this sheet can read everything on it. Neither alone is enough.</source>
        <translation>Siapa pun yang memegang komputer itu dan lembar ini dapat membaca semuanya. Salah satunya saja tidak cukup.</translation>
    </message>
    <message>
        <source>Whoever was helped here can come back: by telephone, by letter, or by coming in. Nobody has to be in trouble for it.</source>
        <translation>Siapa pun yang pernah dibantu di sini boleh kembali: lewat telepon, surat, atau datang sendiri. Tidak perlu ada masalah untuk itu.</translation>
    </message>
    <message>
        <source>Whoever works on the case, and nobody else</source>
        <translation>Siapa pun yang menangani kasus ini, dan tidak ada orang lain</translation>
    </message>
    <message>
        <source>Whoever wrote it can strike it out, or a supervisor; a comment tells them.</source>
        <translation>Penulisnya dapat mencoretnya, atau seorang penyelia; komentar memberi tahu mereka.</translation>
    </message>
    <message>
        <source>Whom to call about the signal: {what}</source>
        <translation>Siapa yang perlu ditelepon tentang sinyal: {what}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Why both may stand</source>
        <translation>Mengapa keduanya boleh tetap</translation>
    </message>
    <message>
        <source>Why without a password</source>
        <translation>Mengapa tanpa kata sandi</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Mengapa tanpa persetujuan</translation>
    </message>
    <message>
        <source>With another role, cases that it does not reach are taken away at the next syncs of their leads.</source>
        <translation>Dengan peran lain, kasus di luar jangkauannya dicabut pada sinkronisasi para pemimpinnya.</translation>
    </message>
    <message>
        <source>With it goes what hangs on it: {kinds}.</source>
        <translation>Bersamanya ikut dicoret: {kinds}.</translation>
    </message>
    <message>
        <source>Withdrawn, or another basis</source>
        <translation>Ditarik kembali, atau dasar lain</translation>
    </message>
    <message>
        <source>Without a password: whoever finds the file reads it</source>
        <translation>Tanpa kata sandi: siapa pun yang menemukan berkas dapat membacanya</translation>
    </message>
    <message>
        <source>Without an outcome, or unresolved</source>
        <translation>Tanpa hasil, atau belum tuntas</translation>
    </message>
    <message>
        <source>Without consent, because: {because}</source>
        <translation>Tanpa persetujuan, karena: {because}</translation>
    </message>
    <message>
        <source>Without consent?</source>
        <translation>Tanpa persetujuan?</translation>
    </message>
    <message>
        <source>Without it the records on this computer cannot be opened; what was synced is safe on the server.</source>
        <translation>Tanpanya catatan di komputer ini tidak dapat dibuka; yang sudah sinkron aman di server.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Witness, if it was given by word of mouth</source>
        <translation>Saksi, bila diberikan secara lisan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Words of the organisation</source>
        <translation>Istilah organisasi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Work and training along time</source>
        <translation>Kerja dan pelatihan menurut waktu</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Beban kerja</translation>
    </message>
    <message>
        <source>Write a few words and press Ctrl+S. “Saved” survives a power cut; Ctrl+Z takes it back.</source>
        <translation>Tulis beberapa kata dan tekan Ctrl+S. “Disimpan” tahan listrik padam; Ctrl+Z menariknya kembali.</translation>
    </message>
    <message>
        <source>Write a month as 2026-11, a quarter as 2026-Q4, or a year as 2026.</source>
        <translation>Tulis bulan sebagai 2026-11, triwulan sebagai 2026-Q4, atau tahun sebagai 2026.</translation>
    </message>
    <message>
        <source>Write a new record with the sensitivity you want, and strike this one out.</source>
        <translation>Tulis catatan baru dengan kepekaan yang Anda inginkan, dan coret yang ini.</translation>
    </message>
    <message>
        <source>Write a note or a comment instead.</source>
        <translation>Tulis catatan atau komentar saja.</translation>
    </message>
    <message>
        <source>Write a record first.</source>
        <translation>Tulis satu catatan dulu.</translation>
    </message>
    <message>
        <source>Write another record that follows it.</source>
        <translation>Tulis catatan lain yang menyusulnya.</translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example proxy.example:8080; the name and the password have places of their own.</source>
        <translation>Tulis sebagai HOST:PORT, misalnya proxy.example:8080; nama dan kata sandi punya tempatnya sendiri.</translation>
    </message>
    <message>
        <source>Write it as https://HOST:PORT, with the organisation&apos;s name behind it if it has one.</source>
        <translation>Tulis sebagai https://HOST:PORT, dengan nama organisasi di belakangnya jika ada.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Tulis nama orangnya.</translation>
    </message>
    <message>
        <source>Write the reason; it stays with the record.</source>
        <translation>Tulis alasannya; itu tetap bersama catatan.</translation>
    </message>
    <message>
        <source>Write the telephone number of somebody who expects your call.</source>
        <translation>Tulis nomor telepon seseorang yang menunggu telepon Anda.</translation>
    </message>
    <message>
        <source>Write this down now</source>
        <translation>Catat ini sekarang</translation>
    </message>
    <message>
        <source>Write to a USB stick…</source>
        <translation>Tulis ke flashdisk…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Tulis ke berkas…</translation>
    </message>
    <message>
        <source>Write what has happened; the case&apos;s supervisor reads it.</source>
        <translation>Tulis apa yang terjadi; penyelia kasus membacanya.</translation>
    </message>
    <message>
        <source>Write what the worker should look at.</source>
        <translation>Tulis apa yang perlu dilihat pekerja.</translation>
    </message>
    <message>
        <source>Write what you want to ask or say.</source>
        <translation>Tulis apa yang ingin Anda tanyakan atau katakan.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Written by {who}, {when}</source>
        <translation>Ditulis oleh {who}, {when}</translation>
    </message>
    <message>
        <source>Written differently</source>
        <translation>Ditulis berbeda</translation>
    </message>
    <message>
        <source>Written with its PDF and its proof. Fingerprint: {print}</source>
        <translation>Ditulis bersama PDF dan buktinya. Sidik jari: {print}</translation>
    </message>
    <message>
        <source>Written: {n} changes the server lacks, in {kb} kB. Take the stick out safely.</source>
        <translation>Tertulis: {n} perubahan yang belum ada di server, {kb} kB. Cabut flashdisk dengan aman.</translation>
    </message>
    <message>
        <source>Wrong passphrases since it last opened</source>
        <translation>Frasa sandi salah sejak terakhir dibuka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Yes, I am back</source>
        <translation>Ya, saya sudah kembali</translation>
    </message>
    <message>
        <source>You are asked about {what}: {text}</source>
        <translation>Anda ditanya tentang {what}: {text}</translation>
    </message>
    <message>
        <source>You are asked: {text}</source>
        <translation>Anda ditanya: {text}</translation>
    </message>
    <message>
        <source>You are not on standby for anything in this case.</source>
        <translation>Anda tidak siaga untuk apa pun dalam kasus ini.</translation>
    </message>
    <message>
        <source>You are on standby for: {parts}. What is in it is not on this laptop.</source>
        <translation>Anda siaga untuk: {parts}. Isinya tidak ada di laptop ini.</translation>
    </message>
    <message>
        <source>You are out until {hour}</source>
        <translation>Anda di luar hingga {hour}</translation>
    </message>
    <message>
        <source>You ask for it: it is shown beside the number on every device once an administrator&apos;s device has synced. The server does not learn it.</source>
        <translation>Anda memintanya: nama ini ditampilkan di samping nomor pada setiap perangkat setelah perangkat seorang administrator disinkronkan. Server tidak mengetahuinya.</translation>
    </message>
    <message>
        <source>You can call {worker}: {phone}</source>
        <translation>Anda boleh menelepon {worker}: {phone}</translation>
    </message>
    <message>
        <source>You cannot change your own role or take yourself off.</source>
        <translation>Anda tidak dapat mengubah peran sendiri atau mengeluarkan diri sendiri.</translation>
    </message>
    <message>
        <source>You do not read this audit.</source>
        <translation>Anda tidak membaca audit ini.</translation>
    </message>
    <message>
        <source>You have decided this one. U takes it back.</source>
        <translation>Anda telah memutuskan kasus ini. U menarik kembali keputusan itu.</translation>
    </message>
    <message>
        <source>You may ask for a copy of everything that is written about you, and for mistakes to be corrected.</source>
        <translation>Anda boleh meminta salinan semua yang ditulis tentang Anda, dan meminta kesalahan diperbaiki.</translation>
    </message>
    <message>
        <source>You may not decide about this entry.</source>
        <translation>Anda tidak boleh memutuskan catatan ini.</translation>
    </message>
    <message>
        <source>You may not grant {parts} of case {case}.</source>
        <translation>Anda tidak boleh memberikan {parts} dari kasus {case}.</translation>
    </message>
    <message>
        <source>You may not vouch for this device, or have done so already.</source>
        <translation>Anda tidak boleh mengesahkan perangkat ini, atau sudah mengesahkannya.</translation>
    </message>
    <message>
        <source>You may not write in the part “{compartment}” of this case.</source>
        <translation>Anda tidak boleh menulis di bagian “{compartment}” dari kasus ini.</translation>
    </message>
    <message>
        <source>You may take back a permission at any time. Nothing bad follows from it.</source>
        <translation>Anda boleh mencabut izin kapan saja. Tidak ada akibat buruk karenanya.</translation>
    </message>
    <message>
        <source>You opened this computer with the recovery code. Choose the passphrase that you will use from now on.</source>
        <translation>Anda membuka komputer ini dengan kode pemulihan. Pilih frasa sandi yang akan Anda pakai mulai sekarang.</translation>
    </message>
    <message>
        <source>You proposed this yourself; somebody else who leads or supervises the case must confirm it.</source>
        <translation>Anda sendiri mengusulkannya; orang lain yang memimpin atau menyelia kasus harus mengesahkannya.</translation>
    </message>
    <message>
        <source>You raised this signal; somebody else acknowledges it. If it cannot wait, telephone.</source>
        <translation>Anda yang menulis sinyal ini; orang lain yang menerimanya. Jika tidak bisa menunggu, telepon.</translation>
    </message>
    <message>
        <source>You use another device already, or did. So that nobody can pose as you, this one is given cases and names only when it is vouched for. Open Aftercare on your other device and compare this number; if you have it no longer, read the number to an administrator and a supervisor, or use your recovery sheet.</source>
        <translation>Anda sudah atau pernah memakai perangkat lain. Agar tidak ada yang dapat menyamar sebagai Anda, perangkat ini diberi kasus dan nama hanya setelah disahkan. Buka Aftercare di perangkat Anda yang lain dan bandingkan nomor ini; jika perangkat itu tidak ada lagi, bacakan nomor ini kepada seorang administrator dan seorang penyelia, atau gunakan lembar pemulihan Anda.</translation>
    </message>
    <message>
        <source>You wanted to be back by now. Open Aftercare.</source>
        <translation>Anda seharusnya sudah kembali sekarang. Buka Aftercare.</translation>
    </message>
    <message>
        <source>You wanted to be back by {hour}</source>
        <translation>Anda ingin kembali sebelum {hour}</translation>
    </message>
    <message>
        <source>You wrote this without knowing that the case was handed over or closed. It waits for its lead worker.</source>
        <translation>Anda menulis ini tanpa tahu bahwa kasusnya sudah diserahkan atau ditutup. Menunggu pekerja utamanya.</translation>
    </message>
    <message>
        <source>You, and whoever you choose to show it to</source>
        <translation>Anda, dan siapa pun yang Anda pilih untuk menunjukkannya</translation>
    </message>
    <message>
        <source>Your administrator can bring them to the server, or give you an update file on a stick.</source>
        <translation>Administrator Anda dapat membawanya ke server, atau memberi Anda berkas pembaruan di flashdisk.</translation>
    </message>
    <message>
        <source>Your administrator must sync once before you can begin.</source>
        <translation>Administrator Anda harus menyinkronkan sekali sebelum Anda bisa mulai.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>Your contact: {worker}</source>
        <translation>Narahubung Anda: {worker}</translation>
    </message>
    <message>
        <source>Your decision about what {person} wrote late in the case {case} was not carried out: you may not decide there any more. It waits for the case’s lead or its supervisor; nothing was lost.</source>
        <translation>Keputusan Anda tentang apa yang terlambat ditulis oleh {person} dalam kasus {case} tidak dilaksanakan: Anda tidak boleh memutuskan di sana lagi. Itu menunggu pekerja utama kasus atau penyelianya; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Your draft from {time} is shown</source>
        <translation>Draf Anda dari {time} ditampilkan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Your own copy of everything written about you.</source>
        <translation>Salinan Anda sendiri dari semua yang ditulis tentang Anda.</translation>
    </message>
    <message>
        <source>Your own copy. You may ask for anything in it to be corrected.</source>
        <translation>Salinan Anda sendiri. Anda boleh meminta apa pun di dalamnya dibetulkan.</translation>
    </message>
    <message>
        <source>Your own records are not touched.</source>
        <translation>Catatan Anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Your plan and appointments</source>
        <translation>Rencana dan janji temu Anda</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Catatan Anda</translation>
    </message>
    <message>
        <source>Your recovery code on paper stays as it is.</source>
        <translation>Kode pemulihan Anda di kertas tidak berubah.</translation>
    </message>
    <message>
        <source>Your recovery sheet vouches for this computer</source>
        <translation>Lembar pemulihan Anda mengesahkan komputer ini</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Hormat kami,</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[orang lain]</translation>
    </message>
    <message>
        <source>`conflicts` lists the versions.</source>
        <translation>`conflicts` mendaftar versinya.</translation>
    </message>
    <message>
        <source>`conflicts` shows it.</source>
        <translation>`conflicts` menampilkannya.</translation>
    </message>
    <message>
        <source>`late` lists them.</source>
        <translation>`late` mendaftarnya.</translation>
    </message>
    <message>
        <source>`people` lists the devices of everybody.</source>
        <translation>`people` mendaftar perangkat semua orang.</translation>
    </message>
    <message>
        <source>`vouch` lists the devices that wait; sync to learn of new ones.</source>
        <translation>`vouch` mendaftar perangkat yang menunggu; sinkronkan untuk mengetahui yang baru.</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>sebuah perubahan</translation>
    </message>
    <message>
        <source>a character is missing or mistyped</source>
        <translation>satu karakter hilang atau salah ketik</translation>
    </message>
    <message>
        <source>a character is missing or mistyped; copy it again</source>
        <translation>ada karakter yang hilang atau salah ketik; salin lagi</translation>
    </message>
    <message>
        <source>a covert recording</source>
        <translation>rekaman tersembunyi</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>a drawing; print the consent form instead</source>
        <translation>gambar; cetak formulir persetujuan sebagai ganti</translation>
    </message>
    <message>
        <source>a file of it is a folder as well: {path}</source>
        <translation>satu berkasnya juga folder: {path}</translation>
    </message>
    <message>
        <source>a file would be fetched with more bytes than it has: {path}</source>
        <translation>satu berkas akan diambil dengan lebih banyak bita dari yang dimilikinya: {path}</translation>
    </message>
    <message>
        <source>a file; attach it to the case instead</source>
        <translation>berkas; lampirkan pada kasus sebagai ganti</translation>
    </message>
    <message>
        <source>a hand-over</source>
        <translation>sebuah serah terima</translation>
    </message>
    <message>
        <source>a key box</source>
        <translation>sebuah kotak kunci</translation>
    </message>
    <message>
        <source>a key in it is no text, or too long</source>
        <translation>sebuah nama isian di dalamnya bukan teks, atau terlalu panjang</translation>
    </message>
    <message>
        <source>a key in it is not the one that the access chain binds</source>
        <translation>kunci di dalamnya bukan kunci yang diikat rantai akses</translation>
    </message>
    <message>
        <source>a lifetime</source>
        <translation>seumur hidup</translation>
    </message>
    <message>
        <source>a link in it leads elsewhere: {path}</source>
        <translation>satu tautan di dalamnya menunjuk ke tempat lain: {path}</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>peta</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>sebuah nama di dalamnya terlalu panjang</translation>
    </message>
    <message>
        <source>a number in it is none</source>
        <translation>sebuah angka di dalamnya bukan angka</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>sebuah angka di dalamnya di luar jangkauan</translation>
    </message>
    <message>
        <source>a number, such as a telephone or an identity card has</source>
        <translation>nomor, seperti nomor telepon atau kartu identitas</translation>
    </message>
    <message>
        <source>a part of a case</source>
        <translation>sebagian dari sebuah kasus</translation>
    </message>
    <message>
        <source>a part of case {case}</source>
        <translation>sebagian dari kasus {case}</translation>
    </message>
    <message>
        <source>a part of it cannot be opened with the key of its epoch</source>
        <translation>sebagian darinya tidak dapat dibuka dengan kunci masanya</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>satu bagiannya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>a part of it does not have its length</source>
        <translation>sebuah bagian di dalamnya tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>a part of it has another hash</source>
        <translation>satu bagiannya punya hash yang lain</translation>
    </message>
    <message>
        <source>a part of it is cut off</source>
        <translation>sebagian darinya terpotong</translation>
    </message>
    <message>
        <source>a part of it is longer than it may be</source>
        <translation>satu bagiannya lebih panjang dari yang diperbolehkan</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>satu bagiannya tidak ada</translation>
    </message>
    <message>
        <source>a part of it is shorter than it should be</source>
        <translation>satu bagiannya lebih pendek dari seharusnya</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>sebagian jalurnya bukan folder</translation>
    </message>
    <message>
        <source>a passphrase that stands in print</source>
        <translation>frasa sandi yang sudah tercetak di mana-mana</translation>
    </message>
    <message>
        <source>a position; this program keeps no location trail</source>
        <translation>posisi; program ini tidak menyimpan jejak lokasi</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>sebuah tanda terima</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>catatan yang tidak ada di laptop ini</translation>
    </message>
    <message>
        <source>a roster statement</source>
        <translation>sebuah pernyataan daftar anggota</translation>
    </message>
    <message>
        <source>a row such as abc or 123</source>
        <translation>urutan seperti abc atau 123</translation>
    </message>
    <message>
        <source>a sealing key</source>
        <translation>sebuah kunci penyegel</translation>
    </message>
    <message>
        <source>a server code begins with SRV, and this is another code</source>
        <translation>kode server diawali SRV, dan ini kode lain</translation>
    </message>
    <message>
        <source>a server code begins with SRV; this is another code</source>
        <translation>kode server diawali SRV; ini kode lain</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>penyelia</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>sebuah teks di dalamnya terlalu panjang</translation>
    </message>
    <message>
        <source>a value in it is none that JSON has</source>
        <translation>sebuah nilai di dalamnya bukan nilai yang ada di JSON</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>about a day</source>
        <translation>kira-kira sehari</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>sekitar {n} menit</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>sekitar {n} detik</translation>
    </message>
    <message>
        <source>access statement {seq} of a space</source>
        <translation>pernyataan akses {seq} dari sebuah bagian</translation>
    </message>
    <message>
        <source>add forms</source>
        <translation>menambah formulir</translation>
    </message>
    <message>
        <source>an access statement</source>
        <translation>sebuah pernyataan akses</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>sebuah lampiran</translation>
    </message>
    <message>
        <source>an enrolment</source>
        <translation>sebuah pendaftaran perangkat</translation>
    </message>
    <message>
        <source>an envelope</source>
        <translation>sebuah amplop</translation>
    </message>
    <message>
        <source>an envelope is missing from it</source>
        <translation>satu amplop hilang darinya</translation>
    </message>
    <message>
        <source>an epoch key</source>
        <translation>sebuah kunci masa</translation>
    </message>
    <message>
        <source>an id in it does not have its length</source>
        <translation>sebuah id di dalamnya tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>sebuah undangan</translation>
    </message>
    <message>
        <source>an ordinary word</source>
        <translation>kata biasa</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>and {n} older versions, which are in the record&apos;s history</source>
        <translation>dan {n} versi lebih lama, yang ada dalam riwayat rekaman ini</translation>
    </message>
    <message>
        <source>another one is in use, told {n} h ago; nothing is sent from this one</source>
        <translation>satu lagi sedang dipakai, diberitahukan {n} jam lalu; tidak ada yang dikirim dari yang ini</translation>
    </message>
    <message>
        <source>as set in this program</source>
        <translation>seperti diatur dalam program ini</translation>
    </message>
    <message>
        <source>as the environment says</source>
        <translation>seperti kata variabel lingkungan</translation>
    </message>
    <message>
        <source>as the server&apos;s, or never compared</source>
        <translation>sama dengan jam server, atau belum pernah dibandingkan</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>seperti pengaturan komputer ini</translation>
    </message>
    <message>
        <source>ask before any contact</source>
        <translation>tanya sebelum menghubungi</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>tanya dulu</translation>
    </message>
    <message>
        <source>battery, {n} %</source>
        <translation>baterai, {n} %</translation>
    </message>
    <message>
        <source>case {case}: it was not handed over to {person}, who has left, may not lead it, or somebody else was given it meanwhile</source>
        <translation>kasus {case}: tidak diserahkan kepada {person}, yang sudah pergi, tidak boleh memimpinnya, atau sementara itu sudah diberikan kepada orang lain</translation>
    </message>
    <message>
        <source>case {case}: it was not handed over to {person}, who has left, may not lead it, or somebody else was given it meanwhile; {lead} leads it</source>
        <translation>kasus {case}: tidak diserahkan kepada {person}, yang sudah pergi, tidak boleh memimpinnya, atau sementara itu sudah diberikan kepada orang lain; {lead} memimpinnya</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>mengubah peran</translation>
    </message>
    <message>
        <source>change the organisation&apos;s words</source>
        <translation>mengubah istilah organisasi</translation>
    </message>
    <message>
        <source>change the root key</source>
        <translation>mengubah kunci akar</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>mengubah pengaturan</translation>
    </message>
    <message>
        <source>change where the server is</source>
        <translation>mengubah tempat server</translation>
    </message>
    <message>
        <source>changed since it was reviewed</source>
        <translation>berubah sejak ditinjau</translation>
    </message>
    <message>
        <source>choices from another file</source>
        <translation>pilihan dari berkas lain</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>contact is prohibited</source>
        <translation>dilarang dihubungi</translation>
    </message>
    <message>
        <source>contact is safe</source>
        <translation>aman dihubungi</translation>
    </message>
    <message>
        <source>copy erased</source>
        <translation>salinan dihapus</translation>
    </message>
    <message>
        <source>copy erased on “{device}”</source>
        <translation>salinan dihapus pada “{device}”</translation>
    </message>
    <message>
        <source>could not be told ({kind})</source>
        <translation>tidak dapat diketahui ({kind})</translation>
    </message>
    <message>
        <source>counted by volume</source>
        <translation>dihitung menurut jumlah data</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>data from another program</source>
        <translation>data dari program lain</translation>
    </message>
    <message>
        <source>day {n}: due on {day}</source>
        <translation>hari {n}: pada {day}</translation>
    </message>
    <message>
        <source>day {n}: overdue since {day}</source>
        <translation>hari {n}: terlambat sejak {day}</translation>
    </message>
    <message>
        <source>day {n}: {status}</source>
        <translation>hari {n}: {status}</translation>
    </message>
    <message>
        <source>day, as in 2026-11-02, 2/11 or today</source>
        <translation>hari, seperti 2026-11-02, 2/11 atau hari ini</translation>
    </message>
    <message>
        <source>days</source>
        <translation>beberapa hari</translation>
    </message>
    <message>
        <source>decide about this</source>
        <translation>memutuskan hal ini</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>perangkat {device}</translation>
    </message>
    <message>
        <source>device {device} ({who})</source>
        <translation>perangkat {device} ({who})</translation>
    </message>
    <message>
        <source>device {device} is certified for {who}</source>
        <translation>perangkat {device} disahkan untuk {who}</translation>
    </message>
    <message>
        <source>device {device} is taken off</source>
        <translation>perangkat {device} dikeluarkan</translation>
    </message>
    <message>
        <source>device {device} is vouched for</source>
        <translation>perangkat {device} dijamin</translation>
    </message>
    <message>
        <source>directly, {by}</source>
        <translation>langsung, {by}</translation>
    </message>
    <message>
        <source>directly: a server nearby</source>
        <translation>langsung: server di dekat sini</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>pada {day}</translation>
    </message>
    <message>
        <source>emptied; it said: {text}</source>
        <translation>dikosongkan; sebelumnya: {text}</translation>
    </message>
    <message>
        <source>empty: loses it at once</source>
        <translation>kosong: langsung hilang</translation>
    </message>
    <message>
        <source>entities of a server</source>
        <translation>entitas server</translation>
    </message>
    <message>
        <source>envelope {seq} of device {device} in {space}</source>
        <translation>amplop {seq} dari perangkat {device} di {space}</translation>
    </message>
    <message>
        <source>everything that this purpose needs</source>
        <translation>semua yang diperlukan untuk tujuan ini</translation>
    </message>
    <message>
        <source>few characters</source>
        <translation>karakter yang sedikit</translation>
    </message>
    <message>
        <source>few characters for what they are</source>
        <translation>terlalu sedikit karakter untuk jenisnya</translation>
    </message>
    <message>
        <source>for example: Kangar office, second laptop</source>
        <translation>misalnya: kantor Kangar, laptop kedua</translation>
    </message>
    <message>
        <source>found the organisation again</source>
        <translation>mendirikan kembali organisasi</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>dari kode sumber</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>dari {first} sampai {last}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>handed over; you can no longer write in it</source>
        <translation>diserahkan; Anda tidak bisa menulis lagi di dalamnya</translation>
    </message>
    <message>
        <source>has reached: {names}</source>
        <translation>sudah sampai pada: {names}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>beberapa jam</translation>
    </message>
    <message>
        <source>in its proof, {error}</source>
        <translation>dalam buktinya, {error}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>in use; vouched for by {who}</source>
        <translation>dipakai; disahkan oleh {who}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>terpasang</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>mengundang orang</translation>
    </message>
    <message>
        <source>it answered with something that is not this protocol</source>
        <translation>jawabannya bukan protokol ini</translation>
    </message>
    <message>
        <source>it answers another device</source>
        <translation>menjawab perangkat lain</translation>
    </message>
    <message>
        <source>it asks for more memory or time than any key file of ours does</source>
        <translation>berkas ini meminta lebih banyak memori atau waktu dari berkas kunci kami mana pun</translation>
    </message>
    <message>
        <source>it belongs to another organisation</source>
        <translation>milik organisasi lain</translation>
    </message>
    <message>
        <source>it belongs to another space</source>
        <translation>itu milik bagian lain</translation>
    </message>
    <message>
        <source>it brings no branch</source>
        <translation>tidak membawa cabang</translation>
    </message>
    <message>
        <source>it brings too many branches within one another</source>
        <translation>membawa terlalu banyak cabang di dalam cabang</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>tidak dapat dibuka</translation>
    </message>
    <message>
        <source>it cannot be opened with the key of its epoch</source>
        <translation>tidak dapat dibuka dengan kunci masanya</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>tidak dapat ditulis</translation>
    </message>
    <message>
        <source>it could not open the records</source>
        <translation>tidak dapat membuka catatan</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>it does not begin with its numbers</source>
        <translation>tidak diawali angka-angkanya</translation>
    </message>
    <message>
        <source>it does not have its length</source>
        <translation>panjangnya tidak semestinya</translation>
    </message>
    <message>
        <source>it does not have the expected shape</source>
        <translation>bentuknya tidak seperti yang diharapkan</translation>
    </message>
    <message>
        <source>it does not hold the keys it names</source>
        <translation>tidak memuat kunci yang disebutnya</translation>
    </message>
    <message>
        <source>it does not show the organisation that was just founded</source>
        <translation>tidak menampilkan organisasi yang baru didirikan</translation>
    </message>
    <message>
        <source>it ended by itself before the records were open</source>
        <translation>berakhir sendiri sebelum catatan terbuka</translation>
    </message>
    <message>
        <source>it has characters or a length that no code has; copy it again</source>
        <translation>memuat karakter atau panjang yang tidak ada pada kode mana pun; salin lagi</translation>
    </message>
    <message>
        <source>it has more than {n} cells</source>
        <translation>isinya lebih dari {n} sel</translation>
    </message>
    <message>
        <source>it has more than {n} columns</source>
        <translation>isinya lebih dari {n} kolom</translation>
    </message>
    <message>
        <source>it has more than {n} rows</source>
        <translation>isinya lebih dari {n} baris</translation>
    </message>
    <message>
        <source>it has more than {n} sheets</source>
        <translation>isinya lebih dari {n} lembar</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>tidak punya direktori</translation>
    </message>
    <message>
        <source>it has no way in</source>
        <translation>tidak ada jalan masuk di dalamnya</translation>
    </message>
    <message>
        <source>it has too many files, or none, or is too large</source>
        <translation>berkasnya terlalu banyak, atau tidak ada, atau terlalu besar</translation>
    </message>
    <message>
        <source>it holds other bytes</source>
        <translation>isinya bita lain</translation>
    </message>
    <message>
        <source>it holds the character NUL</source>
        <translation>isinya memuat karakter NUL</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>memuat terlalu banyak nilai</translation>
    </message>
    <message>
        <source>it invites a person to a server that has an organisation</source>
        <translation>itu mengundang seseorang ke server yang sudah punya organisasi</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>itu sebuah folder</translation>
    </message>
    <message>
        <source>it is another organisation&apos;s: its root is {root}</source>
        <translation>milik organisasi lain: akarnya {root}</translation>
    </message>
    <message>
        <source>it is cut off or was damaged on the way</source>
        <translation>terpotong atau rusak di perjalanan</translation>
    </message>
    <message>
        <source>it is cut off or was damaged on the way; copy or write it again</source>
        <translation>terpotong atau rusak di perjalanan; salin atau tulis lagi</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>rusak atau terpotong</translation>
    </message>
    <message>
        <source>it is damaged, or asks for a password</source>
        <translation>rusak, atau meminta kata sandi</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>isinya kosong</translation>
    </message>
    <message>
        <source>it is larger than any answer may be</source>
        <translation>lebih besar dari yang boleh bagi jawaban mana pun</translation>
    </message>
    <message>
        <source>it is larger than any bundle</source>
        <translation>lebih besar dari berkas mana pun</translation>
    </message>
    <message>
        <source>it is larger than any change may be</source>
        <translation>lebih besar dari yang boleh bagi perubahan mana pun</translation>
    </message>
    <message>
        <source>it is larger than any may be</source>
        <translation>lebih besar dari yang boleh</translation>
    </message>
    <message>
        <source>it is larger than any may be, or not signed</source>
        <translation>lebih besar dari yang boleh, atau tidak ditandatangani</translation>
    </message>
    <message>
        <source>it is larger than any such picture</source>
        <translation>lebih besar dari gambar seperti itu</translation>
    </message>
    <message>
        <source>it is larger than this drive can hold</source>
        <translation>ukurannya melebihi yang dapat dimuat drive ini</translation>
    </message>
    <message>
        <source>it is neither csv nor xlsx</source>
        <translation>bukan csv dan bukan xlsx</translation>
    </message>
    <message>
        <source>it is nested too deep, or a number in it is too long</source>
        <translation>susunannya terlalu dalam, atau ada bilangan yang terlalu panjang</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>it is no address of a proxy file</source>
        <translation>itu bukan alamat berkas proksi</translation>
    </message>
    <message>
        <source>it is no export of this program</source>
        <translation>bukan hasil ekspor program ini</translation>
    </message>
    <message>
        <source>it is no update file, or was not copied whole</source>
        <translation>bukan berkas pembaruan, atau tidak tersalin utuh</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>itu bukan kunci</translation>
    </message>
    <message>
        <source>it is not a bundle of this program</source>
        <translation>bukan berkas pertukaran program ini</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>bukan gambar</translation>
    </message>
    <message>
        <source>it is not a whole xlsx file</source>
        <translation>bukan berkas xlsx yang utuh</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>bukan objek dalam kurung kurawal</translation>
    </message>
    <message>
        <source>it is not signed by anybody whom this device knows as an administrator now</source>
        <translation>itu tidak ditandatangani oleh siapa pun yang kini dikenal perangkat ini sebagai administrator</translation>
    </message>
    <message>
        <source>it is not signed by those who may sign it</source>
        <translation>tidak ditandatangani oleh pihak yang berhak</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>bukan teks</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>berkas itu tidak ada</translation>
    </message>
    <message>
        <source>it is not whole ({kind})</source>
        <translation>tidak utuh ({kind})</translation>
    </message>
    <message>
        <source>it is of a kind that this program does not know ({said})</source>
        <translation>jenisnya tidak dikenal program ini ({said})</translation>
    </message>
    <message>
        <source>it is older than what this device knows of the server</source>
        <translation>itu lebih lama dari yang diketahui perangkat ini tentang server</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>sedang dibuka di program lain</translation>
    </message>
    <message>
        <source>it is packed in a way that no update file is</source>
        <translation>dikemas dengan cara yang tidak dipakai berkas pembaruan</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>itu sesuatu yang lain</translation>
    </message>
    <message>
        <source>it is that of another organisation</source>
        <translation>itu milik organisasi lain</translation>
    </message>
    <message>
        <source>it is the organisation&apos;s recovery kit, which belongs in a safe</source>
        <translation>itu kit pemulihan organisasi, yang tempatnya di brankas</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>it names a device twice</source>
        <translation>menyebut sebuah perangkat dua kali</translation>
    </message>
    <message>
        <source>it names changes that cannot be</source>
        <translation>menyebut perubahan yang tidak mungkin ada</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>menyebut sesuatu dua kali</translation>
    </message>
    <message>
        <source>it names too many chunks, or such as cannot be</source>
        <translation>menyebut terlalu banyak potongan, atau yang tidak mungkin ada</translation>
    </message>
    <message>
        <source>it promises more and more, and nothing comes</source>
        <translation>terus menjanjikan lebih banyak, dan tidak ada yang datang</translation>
    </message>
    <message>
        <source>it replaces fields that it does not set</source>
        <translation>mengganti isian yang tidak ditetapkannya</translation>
    </message>
    <message>
        <source>it revokes a device that was never added</source>
        <translation>mengeluarkan perangkat yang tidak pernah ditambahkan</translation>
    </message>
    <message>
        <source>it showed no window</source>
        <translation>tidak menampilkan jendela</translation>
    </message>
    <message>
        <source>it shows another certificate</source>
        <translation>ia menunjukkan sertifikat lain</translation>
    </message>
    <message>
        <source>it shows another certificate, made by a server of this program</source>
        <translation>ia menunjukkan sertifikat lain, yang dibuat oleh server program ini</translation>
    </message>
    <message>
        <source>it strikes a record out without naming what it had read</source>
        <translation>mencoret sebuah catatan tanpa menyebut apa yang telah dibacanya</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>terlalu lama untuk dibaca</translation>
    </message>
    <message>
        <source>it vouches for other keys than the device&apos;s</source>
        <translation>menjamin kunci lain dari kunci perangkat itu</translation>
    </message>
    <message>
        <source>it was made by a newer version; update this program</source>
        <translation>dibuat oleh versi yang lebih baru; perbarui program ini</translation>
    </message>
    <message>
        <source>it was not sealed to this device, or was altered</source>
        <translation>tidak disegel untuk perangkat ini, atau telah diubah</translation>
    </message>
    <message>
        <source>it was tried twice, and each time the computer stopped</source>
        <translation>dicoba dua kali, dan setiap kali komputer berhenti</translation>
    </message>
    <message>
        <source>it was written by a newer version, so this program must be updated</source>
        <translation>ditulis oleh versi yang lebih baru, jadi program ini harus diperbarui</translation>
    </message>
    <message>
        <source>it would unpack to more than an envelope may hold</source>
        <translation>bila dibuka, isinya melebihi yang boleh dimuat sebuah amplop</translation>
    </message>
    <message>
        <source>its address holds a name or a password</source>
        <translation>alamatnya berisi nama atau kata sandi</translation>
    </message>
    <message>
        <source>its addresses are not such as a server may have</source>
        <translation>alamatnya bukan alamat yang boleh dimiliki server</translation>
    </message>
    <message>
        <source>its author has vouched for the device already</source>
        <translation>penulisnya sudah menjamin perangkat itu</translation>
    </message>
    <message>
        <source>its author was taken off or has another role now</source>
        <translation>penulisnya telah dikeluarkan atau kini punya peran lain</translation>
    </message>
    <message>
        <source>its compartment is not one this protocol knows</source>
        <translation>bagiannya tidak dikenal protokol ini</translation>
    </message>
    <message>
        <source>its content does not have the expected shape</source>
        <translation>bentuk isinya tidak seperti yang diharapkan</translation>
    </message>
    <message>
        <source>its content is not that of a key file</source>
        <translation>isinya bukan isi berkas kunci</translation>
    </message>
    <message>
        <source>its cursor is longer than any may be</source>
        <translation>penunjuknya lebih panjang dari yang boleh</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>deskripsinya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its description is larger than any may be</source>
        <translation>deskripsinya lebih besar dari yang diperbolehkan</translation>
    </message>
    <message>
        <source>its description is of a newer format</source>
        <translation>deskripsinya dalam format yang lebih baru</translation>
    </message>
    <message>
        <source>its description is of another version</source>
        <translation>deskripsinya dari versi lain</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>direktorinya tidak dapat dibuat</translation>
    </message>
    <message>
        <source>its disk cannot be read or written there</source>
        <translation>disk-nya tidak dapat dibaca atau ditulis di sana</translation>
    </message>
    <message>
        <source>its drive is gone</source>
        <translation>drive-nya sudah tidak ada</translation>
    </message>
    <message>
        <source>its drive is protected from writing</source>
        <translation>drive-nya dilindungi dari penulisan</translation>
    </message>
    <message>
        <source>its id is not that of its case and compartment</source>
        <translation>idnya bukan id dari kasus dan bagiannya</translation>
    </message>
    <message>
        <source>its keys do not have their length</source>
        <translation>kuncinya tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>its keys do not have their length, or are too many</source>
        <translation>kuncinya tidak punya panjang yang semestinya, atau terlalu banyak</translation>
    </message>
    <message>
        <source>its kind has no proper name</source>
        <translation>jenisnya tidak punya nama yang benar</translation>
    </message>
    <message>
        <source>its last attempt was interrupted</source>
        <translation>percobaan terakhirnya terputus</translation>
    </message>
    <message>
        <source>its line {n} is not written as a csv file is; look at its quotation marks</source>
        <translation>baris ke-{n} tidak ditulis seperti berkas csv; periksa tanda kutipnya</translation>
    </message>
    <message>
        <source>its lines are not what the devices signed</source>
        <translation>barisnya bukan seperti yang ditandatangani perangkat</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namanya terlalu panjang</translation>
    </message>
    <message>
        <source>its number is taken, or far from those of the others</source>
        <translation>nomornya sudah dipakai, atau jauh dari nomor yang lain</translation>
    </message>
    <message>
        <source>its number or time is out of range</source>
        <translation>nomor atau waktunya di luar jangkauan</translation>
    </message>
    <message>
        <source>its numbers are out of bounds</source>
        <translation>angka-angkanya di luar batas</translation>
    </message>
    <message>
        <source>its parts do not have their lengths</source>
        <translation>bagian-bagiannya tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>its person or role is not one this protocol knows</source>
        <translation>orang atau perannya tidak dikenal protokol ini</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>prosesnya berakhir</translation>
    </message>
    <message>
        <source>its record has no proper id</source>
        <translation>catatannya tidak punya id yang benar</translation>
    </message>
    <message>
        <source>its roster does not go on from the one that is known here</source>
        <translation>daftar anggotanya tidak menyambung dari yang diketahui di sini</translation>
    </message>
    <message>
        <source>its signature is not valid</source>
        <translation>tanda tangannya tidak sah</translation>
    </message>
    <message>
        <source>its space or numbers are none that an envelope has</source>
        <translation>bagian atau nomornya bukan seperti yang ada pada amplop</translation>
    </message>
    <message>
        <source>its standing is not one this protocol knows</source>
        <translation>kedudukannya tidak dikenal protokol ini</translation>
    </message>
    <message>
        <source>its statements are not those of a founding</source>
        <translation>pernyataannya bukan pernyataan pendirian</translation>
    </message>
    <message>
        <source>its store of attachments does not answer, or it keeps none</source>
        <translation>penyimpanan lampirannya tidak menjawab, atau tidak menyimpan lampiran</translation>
    </message>
    <message>
        <source>its time is out of range</source>
        <translation>waktunya di luar jangkauan</translation>
    </message>
    <message>
        <source>its tokens do not have their lengths</source>
        <translation>tokennya tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>its version or platform is no name</source>
        <translation>versi atau platformnya bukan nama yang sah</translation>
    </message>
    <message>
        <source>its version {version} is newer than this program knows; update it</source>
        <translation>versinya {version} lebih baru dari yang dikenal program ini; perbarui program ini</translation>
    </message>
    <message>
        <source>its {file} is of another version</source>
        <translation>{file} di dalamnya dari versi lain</translation>
    </message>
    <message>
        <source>its {file} starts nothing that is in it</source>
        <translation>{file} di dalamnya tidak memulai apa pun yang ada di dalamnya</translation>
    </message>
    <message>
        <source>joining was begun and is not finished</source>
        <translation>bergabung sudah dimulai dan belum selesai</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>keys that lie side by side</source>
        <translation>tombol yang bersebelahan</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>kontak terakhir {day}</translation>
    </message>
    <message>
        <source>last seen on {day}</source>
        <translation>terakhir ditemui pada {day}</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>masih berjalan</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>waktu kurang dari semenit</translation>
    </message>
    <message>
        <source>longer than anybody will try</source>
        <translation>waktu yang lebih lama dari kesabaran siapa pun</translation>
    </message>
    <message>
        <source>make a server code</source>
        <translation>membuat kode server</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>beberapa menit</translation>
    </message>
    <message>
        <source>months</source>
        <translation>beberapa bulan</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>moved from {number}; first written by {who}, {when}</source>
        <translation>dipindahkan dari {number}; pertama kali ditulis oleh {who}, {when}</translation>
    </message>
    <message>
        <source>moved to {number}</source>
        <translation>dipindahkan ke {number}</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n of N</source>
        <translation>n / N</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>new offence</source>
        <translation>pelanggaran baru</translation>
    </message>
    <message>
        <source>next contact {day}</source>
        <translation>kontak berikutnya {day}</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>tidak ada baterai</translation>
    </message>
    <message>
        <source>no device of the organisation made it</source>
        <translation>tidak ada perangkat organisasi yang membuatnya</translation>
    </message>
    <message>
        <source>no device of this organisation wrote it</source>
        <translation>tidak ada perangkat organisasi ini yang menulisnya</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tanpa akhir</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>belum ada nama</translation>
    </message>
    <message>
        <source>no number in the directory</source>
        <translation>tidak ada nomor di direktori</translation>
    </message>
    <message>
        <source>no port is free</source>
        <translation>tidak ada port yang bebas</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>sambungan aman tidak dapat dibuat</translation>
    </message>
    <message>
        <source>nobody has vouched for this device yet</source>
        <translation>belum ada yang menjamin perangkat ini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not certified yet, with a server</source>
        <translation>belum disahkan, ada server</translation>
    </message>
    <message>
        <source>not counted by volume</source>
        <translation>tidak dihitung menurut jumlah data</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>tidak ada di sini</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak diketahui di sini</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum pernah ditemui</translation>
    </message>
    <message>
        <source>not there: nobody has joined</source>
        <translation>tidak ada: belum ada yang bergabung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>sesekali</translation>
    </message>
    <message>
        <source>number {n}, with a server</source>
        <translation>nomor {n}, ada server</translation>
    </message>
    <message>
        <source>of</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>of no organisation, without a server</source>
        <translation>tanpa organisasi, tanpa server</translation>
    </message>
    <message>
        <source>of somebody who belongs to another organisation</source>
        <translation>untuk orang dari organisasi lain</translation>
    </message>
    <message>
        <source>one of the passwords that most people use</source>
        <translation>salah satu kata sandi yang paling banyak dipakai</translation>
    </message>
    <message>
        <source>only the first statement founds the organisation</source>
        <translation>hanya pernyataan pertama mendirikan organisasi</translation>
    </message>
    <message>
        <source>only where no consent covers it; it is entered in the audit</source>
        <translation>hanya bila tidak ada persetujuan yang mencakupnya; dicatat dalam audit</translation>
    </message>
    <message>
        <source>open in another window or program</source>
        <translation>terbuka di jendela atau program lain</translation>
    </message>
    <message>
        <source>open in this window</source>
        <translation>terbuka di jendela ini</translation>
    </message>
    <message>
        <source>plugged in, {n} %</source>
        <translation>tercolok, {n} %</translation>
    </message>
    <message>
        <source>preventive order</source>
        <translation>perintah pencegahan</translation>
    </message>
    <message>
        <source>proposed: it takes effect with your approval</source>
        <translation>diusulkan: berlaku dengan persetujuan Anda</translation>
    </message>
    <message>
        <source>proposed: {what}</source>
        <translation>diusulkan: {what}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>dibaca sampai akhir</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>lembar-pemulihan</translation>
    </message>
    <message>
        <source>regular contact</source>
        <translation>kontak teratur</translation>
    </message>
    <message>
        <source>rename people</source>
        <translation>mengganti nama orang</translation>
    </message>
    <message>
        <source>retire forms</source>
        <translation>menghentikan formulir</translation>
    </message>
    <message>
        <source>revoke devices</source>
        <translation>mengeluarkan perangkat</translation>
    </message>
    <message>
        <source>roster statement {seq}</source>
        <translation>pernyataan daftar anggota {seq}</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>nomor identitas sama</translation>
    </message>
    <message>
        <source>see what is under way</source>
        <translation>melihat apa yang sedang berjalan</translation>
    </message>
    <message>
        <source>set the due rules</source>
        <translation>menetapkan aturan jatuh tempo</translation>
    </message>
    <message>
        <source>sheet “{name}”: {reason}</source>
        <translation>lembar “{name}”: {reason}</translation>
    </message>
    <message>
        <source>signal nobody has acknowledged</source>
        <translation>sinyal yang belum dikonfirmasi siapa pun</translation>
    </message>
    <message>
        <source>signals left: {n}</source>
        <translation>sinyal tersisa: {n}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>seseorang yang tidak dikenal di sini</translation>
    </message>
    <message>
        <source>something is in it</source>
        <translation>ada sesuatu di dalamnya</translation>
    </message>
    <message>
        <source>something is missing in it ({kind})</source>
        <translation>ada yang kurang di dalamnya ({kind})</translation>
    </message>
    <message>
        <source>something is wrong at its character {n}</source>
        <translation>ada yang salah pada karakter ke-{n}</translation>
    </message>
    <message>
        <source>something repeated</source>
        <translation>sesuatu yang diulang</translation>
    </message>
    <message>
        <source>something that was sent</source>
        <translation>sesuatu yang dikirim</translation>
    </message>
    <message>
        <source>space {id}</source>
        <translation>ruang {id}</translation>
    </message>
    <message>
        <source>still to read: {n}. Space goes on</source>
        <translation>belum dibaca: {n}. Space untuk melanjutkan</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>dicoret</translation>
    </message>
    <message>
        <source>struck out by one, edited by another</source>
        <translation>dicoret oleh satu orang, diubah oleh yang lain</translation>
    </message>
    <message>
        <source>take people off</source>
        <translation>mengeluarkan orang</translation>
    </message>
    <message>
        <source>taken off the organisation, and erased</source>
        <translation>dikeluarkan dari organisasi, dan dihapus</translation>
    </message>
    <message>
        <source>taken off; it has destroyed its copy</source>
        <translation>dikeluarkan; salinannya telah dimusnahkan</translation>
    </message>
    <message>
        <source>taken off; waiting for its contact</source>
        <translation>dikeluarkan; menunggu kontaknya</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>teknis</translation>
    </message>
    <message>
        <source>the access to a part of a case</source>
        <translation>akses ke sebuah bagian kasus</translation>
    </message>
    <message>
        <source>the access to {space}</source>
        <translation>akses ke {space}</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>paket itu</translation>
    </message>
    <message>
        <source>the bundle file</source>
        <translation>berkas paket itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s answer</source>
        <translation>jawaban di paket itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s content</source>
        <translation>isi paket itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s request</source>
        <translation>permintaan di paket itu</translation>
    </message>
    <message>
        <source>the cursor</source>
        <translation>penunjuk itu</translation>
    </message>
    <message>
        <source>the device belongs to nobody on the roster</source>
        <translation>perangkat itu bukan milik siapa pun di daftar anggota</translation>
    </message>
    <message>
        <source>the device that it vouches for does not wait for it</source>
        <translation>perangkat yang dijaminnya tidak menunggu jaminan</translation>
    </message>
    <message>
        <source>the device that wrote it was taken off the organisation</source>
        <translation>perangkat yang menulisnya telah dikeluarkan dari organisasi</translation>
    </message>
    <message>
        <source>the device&apos;s key is already in use by another device</source>
        <translation>kunci perangkat itu sudah dipakai perangkat lain</translation>
    </message>
    <message>
        <source>the device&apos;s keys do not have their length</source>
        <translation>kunci perangkat itu tidak punya panjang yang semestinya</translation>
    </message>
    <message>
        <source>the envelope holds too many values</source>
        <translation>amplop itu memuat terlalu banyak nilai</translation>
    </message>
    <message>
        <source>the envelope would be larger than any may be</source>
        <translation>amplop itu akan lebih besar dari yang boleh</translation>
    </message>
    <message>
        <source>the envelopes of device {device} that a receipt names</source>
        <translation>amplop dari perangkat {device} yang disebut sebuah tanda terima</translation>
    </message>
    <message>
        <source>the envelopes of device {other} that envelope {seq} of device {device} in {space} had read</source>
        <translation>amplop dari perangkat {other} yang telah dibaca penulis amplop {seq} dari perangkat {device} di {space}</translation>
    </message>
    <message>
        <source>the envelopes of this device</source>
        <translation>amplop dari perangkat ini</translation>
    </message>
    <message>
        <source>the envelopes that an author had read</source>
        <translation>amplop yang telah dibaca seorang penulis</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkas itu</translation>
    </message>
    <message>
        <source>the file is larger than any such picture</source>
        <translation>berkas itu lebih besar dari gambar seperti itu</translation>
    </message>
    <message>
        <source>the founding</source>
        <translation>pendirian itu</translation>
    </message>
    <message>
        <source>the header of an envelope</source>
        <translation>kepala sebuah amplop</translation>
    </message>
    <message>
        <source>the invitation code</source>
        <translation>kode undangan</translation>
    </message>
    <message>
        <source>the key in it is not the one that the access chain binds</source>
        <translation>kunci di dalamnya bukan kunci yang diikat rantai akses</translation>
    </message>
    <message>
        <source>the key of epoch {seq} in {space}</source>
        <translation>kunci masa {seq} di {space}</translation>
    </message>
    <message>
        <source>the link did not hold</source>
        <translation>sambungan terputus di tengah jalan</translation>
    </message>
    <message>
        <source>the manifest of an attachment</source>
        <translation>daftar bagian sebuah lampiran</translation>
    </message>
    <message>
        <source>the name of a file leads out of its folder, or is none on some systems: {path}</source>
        <translation>nama satu berkas menunjuk ke luar foldernya, atau tidak sah di sebagian sistem: {path}</translation>
    </message>
    <message>
        <source>the name or the password has a character that no proxy takes</source>
        <translation>nama atau kata sandi berisi karakter yang tidak diterima proksi</translation>
    </message>
    <message>
        <source>the note of a ruling</source>
        <translation>nota sebuah keputusan</translation>
    </message>
    <message>
        <source>the organisation that this server shows</source>
        <translation>organisasi yang ditampilkan server ini</translation>
    </message>
    <message>
        <source>the organisation’s part “{part}”</source>
        <translation>bagian organisasi “{part}”</translation>
    </message>
    <message>
        <source>the part “{part}” of case {case}</source>
        <translation>bagian “{part}” dari kasus {case}</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>bukti itu</translation>
    </message>
    <message>
        <source>the proxy file (PAC) at {place} could not be read</source>
        <translation>berkas proksi (PAC) di {place} tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the proxy file (PAC) at {place} names no proxy that can be used</source>
        <translation>berkas proksi (PAC) di {place} tidak menyebut proksi yang dapat dipakai</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for a name and a password</source>
        <translation>proksi {proxy} meminta nama dan kata sandi</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for a sign-in that this program does not know ({said})</source>
        <translation>proksi {proxy} meminta cara masuk yang tidak dikenal program ini ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached</source>
        <translation>proksi {proxy} tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not reach the server {host} ({said})</source>
        <translation>proksi {proxy} tidak dapat menghubungi server {host} ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not accept the name and password</source>
        <translation>proksi {proxy} tidak menerima nama dan kata sandi itu</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let this computer reach {host} ({said})</source>
        <translation>proksi {proxy} tidak mengizinkan komputer ini menghubungi {host} ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} is of a kind that this program does not know ({said})</source>
        <translation>proksi {proxy} berjenis yang tidak dikenal program ini ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} opens encrypted connections (certificate by {issuer}); nothing was sent through it</source>
        <translation>proksi {proxy} membuka sambungan terenkripsi (sertifikat oleh {issuer}); tidak ada yang dikirim melaluinya</translation>
    </message>
    <message>
        <source>the recovery kit</source>
        <translation>kit pemulihan</translation>
    </message>
    <message>
        <source>the recovery kit is another one</source>
        <translation>kit pemulihan diganti</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>permintaan itu</translation>
    </message>
    <message>
        <source>the request is larger than this server takes</source>
        <translation>permintaan itu lebih besar dari yang diterima server ini</translation>
    </message>
    <message>
        <source>the roster</source>
        <translation>daftar anggota</translation>
    </message>
    <message>
        <source>the roster that access statement {seq} of a space names</source>
        <translation>daftar anggota yang disebut pernyataan akses {seq} dari sebuah bagian</translation>
    </message>
    <message>
        <source>the roster that an access statement names</source>
        <translation>daftar anggota yang disebut sebuah pernyataan akses</translation>
    </message>
    <message>
        <source>the roster: the server shows {seq} entries, but this device has already seen {expected}: it was set back, and is brought what it lacks</source>
        <translation>daftar anggota: server menampilkan {seq} entri, tetapi perangkat ini sudah melihat {expected}: server dikembalikan ke keadaan lama, dan dibawakan apa yang kurang</translation>
    </message>
    <message>
        <source>the sealing key of device {device}</source>
        <translation>kunci penyegel perangkat {device}</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>the server at {address} could not be reached</source>
        <translation>server di {address} tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>the server code</source>
        <translation>kode server</translation>
    </message>
    <message>
        <source>the server did not accept the request ({code})</source>
        <translation>server tidak menerima permintaan itu ({code})</translation>
    </message>
    <message>
        <source>the server does not hand it out ({code})</source>
        <translation>server tidak memberikannya ({code})</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>server tidak mengenal perangkat ini</translation>
    </message>
    <message>
        <source>the server does not understand the request</source>
        <translation>server tidak memahami permintaan itu</translation>
    </message>
    <message>
        <source>the server has too much to do at this moment</source>
        <translation>server terlalu sibuk saat ini</translation>
    </message>
    <message>
        <source>the server holds less than this device has seen: it was set back</source>
        <translation>server menyimpan kurang dari yang pernah dilihat perangkat ini: server telah dimundurkan</translation>
    </message>
    <message>
        <source>the server is at {address}</source>
        <translation>server berada di {address}</translation>
    </message>
    <message>
        <source>the server was set back to an older state; it is brought everything held here</source>
        <translation>server dikembalikan ke keadaan lama; dibawakan semua yang ada di sini</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>jawaban server</translation>
    </message>
    <message>
        <source>the server&apos;s database does not answer</source>
        <translation>basis data server tidak menjawab</translation>
    </message>
    <message>
        <source>the server&apos;s time</source>
        <translation>waktu server</translation>
    </message>
    <message>
        <source>the signature of the request does not hold</source>
        <translation>tanda tangan permintaan itu tidak sah</translation>
    </message>
    <message>
        <source>the signature of {about} is not valid</source>
        <translation>tanda tangan {about} tidak sah</translation>
    </message>
    <message>
        <source>the size or hash of a file is none: {path}</source>
        <translation>ukuran atau hash satu berkas tidak sah: {path}</translation>
    </message>
    <message>
        <source>the system reports {code}</source>
        <translation>sistem melaporkan {code}</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>their recovery sheet</source>
        <translation>lembar pemulihannya</translation>
    </message>
    <message>
        <source>there are too many in one envelope</source>
        <translation>terlalu banyak di satu amplop</translation>
    </message>
    <message>
        <source>there are too many requests from here</source>
        <translation>permintaan dari sini terlalu banyak</translation>
    </message>
    <message>
        <source>there is no organisation at this address</source>
        <translation>tidak ada organisasi di alamat ini</translation>
    </message>
    <message>
        <source>there is no room left for this account</source>
        <translation>tidak ada lagi ruang untuk akun ini</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>tidak ada lagi ruang di disk</translation>
    </message>
    <message>
        <source>there, but it cannot be written</source>
        <translation>ada, tetapi tidak dapat ditulisi</translation>
    </message>
    <message>
        <source>there, but nobody has joined</source>
        <translation>ada, tetapi belum ada yang bergabung</translation>
    </message>
    <message>
        <source>there, locked</source>
        <translation>ada, terkunci</translation>
    </message>
    <message>
        <source>there, on a drive that cannot be locked</source>
        <translation>ada, di drive yang tidak dapat dikunci</translation>
    </message>
    <message>
        <source>this account may not open or change it</source>
        <translation>akun ini tidak boleh membuka atau mengubahnya</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>perangkat ini</translation>
    </message>
    <message>
        <source>this device does not know yet how the server signs its answers</source>
        <translation>perangkat ini belum tahu bagaimana server menandatangani jawabannya</translation>
    </message>
    <message>
        <source>this device is not certified yet: an administrator must sync, and then this device</source>
        <translation>perangkat ini belum disahkan: seorang administrator harus menyinkronkan, lalu perangkat ini</translation>
    </message>
    <message>
        <source>this device speaks a newer protocol than the server; update the server</source>
        <translation>perangkat ini memakai protokol yang lebih baru dari server; perbarui server</translation>
    </message>
    <message>
        <source>this device was taken off the organisation</source>
        <translation>perangkat ini telah dikeluarkan dari organisasi</translation>
    </message>
    <message>
        <source>this device wrote it itself</source>
        <translation>perangkat ini sendiri yang menulisnya</translation>
    </message>
    <message>
        <source>this device&apos;s certification</source>
        <translation>pengesahan perangkat ini</translation>
    </message>
    <message>
        <source>this invitation has expired; ask for a new one</source>
        <translation>undangan ini sudah kedaluwarsa; minta yang baru</translation>
    </message>
    <message>
        <source>this invitation is not known there: the administrator&apos;s device has not synced since making it, or it is that of another server</source>
        <translation>undangan ini tidak dikenal di sana: perangkat administrator belum sinkron sejak membuatnya, atau undangan itu milik server lain</translation>
    </message>
    <message>
        <source>this invitation was used already; ask for a new one</source>
        <translation>undangan ini sudah dipakai; minta yang baru</translation>
    </message>
    <message>
        <source>this network asks for a login before it lets anything through (the proxy {proxy} says so)</source>
        <translation>jaringan ini meminta masuk dulu sebelum mengizinkan apa pun (kata proksi {proxy})</translation>
    </message>
    <message>
        <source>this organisation alone</source>
        <translation>organisasi ini saja</translation>
    </message>
    <message>
        <source>this organisation is founded already; ask for an invitation</source>
        <translation>organisasi ini sudah didirikan; minta undangan</translation>
    </message>
    <message>
        <source>this recovery kit is not this organisation&apos;s, a newer one has taken its place, or the server holds no organisation or another one</source>
        <translation>kit pemulihan ini bukan milik organisasi ini, yang lebih baru telah menggantikannya, atau server tidak menyimpan organisasi atau menyimpan organisasi lain</translation>
    </message>
    <message>
        <source>through a proxy ({kind}), {by}</source>
        <translation>melalui proksi ({kind}), {by}</translation>
    </message>
    <message>
        <source>to be taken off at the next sync</source>
        <translation>akan dikeluarkan pada sinkronisasi berikutnya</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <translation>hari ini, {day}</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <translation>besok, {day}</translation>
    </message>
    <message>
        <source>too many devices have tried this invitation; ask for a new one</source>
        <translation>terlalu banyak perangkat telah mencoba undangan ini; minta yang baru</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>terlalu banyak berkas yang terbuka</translation>
    </message>
    <message>
        <source>two of its files have the same name: {path}</source>
        <translation>dua berkasnya punya nama yang sama: {path}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>sampai {day}</translation>
    </message>
    <message>
        <source>use the recovery kit</source>
        <translation>memakai kit pemulihan</translation>
    </message>
    <message>
        <source>version {n}, {ways} ways in, {mb} MB a guess</source>
        <translation>versi {n}, {ways} jalan masuk, {mb} MB setiap tebakan</translation>
    </message>
    <message>
        <source>waits for a second person to vouch; so far {who}</source>
        <translation>menunggu orang kedua untuk mengesahkan; sejauh ini {who}</translation>
    </message>
    <message>
        <source>waits to be vouched for</source>
        <translation>menunggu untuk disahkan</translation>
    </message>
    <message>
        <source>waits to be vouched for, with a server</source>
        <translation>menunggu untuk disahkan, dengan server</translation>
    </message>
    <message>
        <source>waits to go up</source>
        <translation>menunggu dikirim</translation>
    </message>
    <message>
        <source>was an older one; {n} changes came back, {m} were kept</source>
        <translation>tadinya salinan lama; {n} perubahan kembali, {m} disimpan</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>beberapa minggu</translation>
    </message>
    <message>
        <source>what answers at {address} is not the server that this device knows ({reason}); nothing was sent to it</source>
        <translation>yang menjawab di {address} bukan server yang dikenal perangkat ini ({reason}); tidak ada yang dikirim ke sana</translation>
    </message>
    <message>
        <source>what answers at {address} is not this organisation&apos;s server ({reason}); nothing was sent to it. A network that asks for a login does this: open its page in a browser first</source>
        <translation>yang menjawab di {address} bukan server organisasi ini ({reason}); tidak ada yang dikirim kepadanya. Jaringan yang meminta login berbuat begini: buka dulu halamannya di peramban</translation>
    </message>
    <message>
        <source>what answers at {address} is not your server</source>
        <translation>yang menjawab di {address} bukan server Anda</translation>
    </message>
    <message>
        <source>what answers at {proxy} is no proxy</source>
        <translation>yang menjawab di {proxy} bukan proksi</translation>
    </message>
    <message>
        <source>what is kept here</source>
        <translation>yang disimpan di sini</translation>
    </message>
    <message>
        <source>what is packed in it is too large</source>
        <translation>yang dikemas di dalamnya terlalu besar</translation>
    </message>
    <message>
        <source>what it brings does not follow one another</source>
        <translation>yang dibawanya tidak berurutan</translation>
    </message>
    <message>
        <source>what it says of this device&apos;s own chains cannot be</source>
        <translation>yang dikatakannya tentang rantai perangkat ini sendiri tidak mungkin benar</translation>
    </message>
    <message>
        <source>what the new device told</source>
        <translation>yang diberitahukan perangkat baru itu</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>yang dimasukkan</translation>
    </message>
    <message>
        <source>what was stated on another branch counts</source>
        <translation>apa yang dinyatakan di cabang lain berlaku</translation>
    </message>
    <message>
        <source>why; it is entered in the audit</source>
        <translation>mengapa; dicatat dalam audit</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>dengan nama</translation>
    </message>
    <message>
        <source>with telephone numbers</source>
        <translation>dengan nomor telepon</translation>
    </message>
    <message>
        <source>years</source>
        <translation>bertahun-tahun</translation>
    </message>
    <message>
        <source>your name, or the organisation&apos;s</source>
        <translation>nama Anda, atau nama organisasi</translation>
    </message>
    <message>
        <source>your own term</source>
        <translation>istilah Anda sendiri</translation>
    </message>
    <message>
        <source>{about} is another one: its root is not the one in the invitation</source>
        <translation>{about} adalah yang lain: akarnya bukan yang ada di undangan</translation>
    </message>
    <message>
        <source>{about} is malformed: {flaw}</source>
        <translation>{about} bentuknya salah: {flaw}</translation>
    </message>
    <message>
        <source>{about} is older than what this device knows of the server</source>
        <translation>{about} lebih lama dari yang diketahui perangkat ini tentang server</translation>
    </message>
    <message>
        <source>{about} is that of another organisation</source>
        <translation>{about} milik organisasi lain</translation>
    </message>
    <message>
        <source>{about} is written in version {seq} of the protocol; this program is older and must be updated</source>
        <translation>{about} ditulis dalam versi {seq} dari protokol; program ini lebih lama dan harus diperbarui</translation>
    </message>
    <message>
        <source>{about} names another recovery sheet than was printed here</source>
        <translation>{about} menyebut lembar pemulihan lain dari yang dicetak di sini</translation>
    </message>
    <message>
        <source>{about}: a case with this id was begun by somebody else; what was written here stays on this device until they grant it</source>
        <translation>{about}: kasus dengan id ini dimulai oleh orang lain; yang ditulis di sini tetap di perangkat ini sampai mereka memberi akses</translation>
    </message>
    <message>
        <source>{about}: change {seq} of device {device} is here already with another content</source>
        <translation>{about}: perubahan {seq} dari perangkat {device} sudah ada di sini dengan isi lain</translation>
    </message>
    <message>
        <source>{about}: device {device} began it and its key has not come; what is written there waits on this device</source>
        <translation>{about}: perangkat {device} memulainya dan kuncinya belum datang; yang ditulis di sana menunggu di perangkat ini</translation>
    </message>
    <message>
        <source>{about}: device {device} is not entitled to state this</source>
        <translation>{about}: perangkat {device} tidak berhak menyatakan ini</translation>
    </message>
    <message>
        <source>{about}: device {device} was taken off, and nothing of it is taken from a stick any more</source>
        <translation>{about}: perangkat {device} telah dikeluarkan, dan tidak ada lagi darinya yang diambil dari flashdisk</translation>
    </message>
    <message>
        <source>{about}: it changes a record of the kind “{kind}”, which does not belong in the part “{compartment}”</source>
        <translation>{about}: mengubah catatan jenis “{kind}”, yang tidak termasuk dalam bagian “{compartment}”</translation>
    </message>
    <message>
        <source>{about}: it could not be taken in ({fault})</source>
        <translation>{about}: tidak dapat diterima ({fault})</translation>
    </message>
    <message>
        <source>{about}: it promises more and more, and nothing comes</source>
        <translation>{about}: terus menjanjikan lebih banyak, dan tidak ada yang datang</translation>
    </message>
    <message>
        <source>{about}: it promises more statements about who belongs to the organisation than it brings</source>
        <translation>{about}: menjanjikan lebih banyak pernyataan tentang siapa anggota organisasi dari yang dibawanya</translation>
    </message>
    <message>
        <source>{about}: it says that this device wrote more than is here, and does not bring it; nothing is sent until it does</source>
        <translation>{about}: mengatakan perangkat ini menulis lebih dari yang ada di sini, dan tidak membawakannya; tidak ada yang dikirim sampai itu dibawakan</translation>
    </message>
    <message>
        <source>{about}: it shows another key for its answers on sticks than it did before; answers on sticks are not taken until it is explained</source>
        <translation>{about}: menampilkan kunci lain untuk jawabannya di flashdisk dari sebelumnya; jawaban di flashdisk tidak diambil sampai hal ini dijelaskan</translation>
    </message>
    <message>
        <source>{about}: its author had read envelope {seq} of device {device}, which the server has not handed over</source>
        <translation>{about}: penulisnya telah membaca amplop {seq} dari perangkat {device}, yang belum diserahkan server</translation>
    </message>
    <message>
        <source>{about}: its invitation has expired, and the device was not certified; invite the person again</source>
        <translation>{about}: undangannya sudah kedaluwarsa, dan perangkat itu tidak disahkan; undang orang itu lagi</translation>
    </message>
    <message>
        <source>{about}: number {expected} was expected next, number {seq} came</source>
        <translation>{about}: nomor {expected} yang ditunggu berikutnya, nomor {seq} yang datang</translation>
    </message>
    <message>
        <source>{about}: number {seq} on is by somebody who was taken off or has another role now; the server is asked for it</source>
        <translation>{about}: mulai nomor {seq} ditulis oleh seseorang yang telah dikeluarkan atau kini punya peran lain; itu diminta dari server</translation>
    </message>
    <message>
        <source>{about}: since it was set back, the server has other statements about who belongs to the organisation than this device; your records are sent and received as ever, and the two are put together as soon as an administrator&apos;s laptop syncs</source>
        <translation>{about}: sejak dikembalikan ke keadaan lama, server punya pernyataan lain dari perangkat ini tentang siapa anggota organisasi; catatan Anda dikirim dan diterima seperti biasa, dan keduanya disatukan begitu laptop seorang administrator menyinkronkan</translation>
    </message>
    <message>
        <source>{about}: since it was set back, the server has statements about who belongs to the organisation by {devices}, who by what is known here may make none. Look at them (People, Under way; or `server settle`) and decide whether they count; what is known here counts until then</source>
        <translation>{about}: sejak dikembalikan ke keadaan lama, server punya pernyataan tentang siapa anggota organisasi oleh {devices}, yang menurut yang diketahui di sini tidak berhak membuatnya. Lihat pernyataan itu (Orang, Sedang berjalan; atau `server settle`) dan putuskan apakah itu berlaku; sampai saat itu yang diketahui di sini yang berlaku</translation>
    </message>
    <message>
        <source>{about}: the role of whoever is granted does not reach this compartment</source>
        <translation>{about}: peran orang yang diberi akses tidak mencapai bagian ini</translation>
    </message>
    <message>
        <source>{about}: the server did not take it: {refusal}</source>
        <translation>{about}: server tidak menerimanya: {refusal}</translation>
    </message>
    <message>
        <source>{about}: the server shows {seq} entries, but this device has already seen {expected}</source>
        <translation>{about}: server menampilkan {seq} entri, tetapi perangkat ini sudah melihat {expected}</translation>
    </message>
    <message>
        <source>{about}: the server was set back, and two administrators have stated things that did not know of each other; all of it counts now</source>
        <translation>{about}: server dikembalikan ke keadaan lama, dan dua administrator telah menyatakan hal-hal tanpa saling mengetahui; semuanya berlaku sekarang</translation>
    </message>
    <message>
        <source>{about}: the time in its answer is not signed as an answer to this request; it is not believed</source>
        <translation>{about}: waktu di jawabannya tidak ditandatangani sebagai jawaban atas permintaan ini; itu tidak dipercaya</translation>
    </message>
    <message>
        <source>{about}: there are two different versions of number {seq}</source>
        <translation>{about}: ada dua versi berbeda dari nomor {seq}</translation>
    </message>
    <message>
        <source>{about}: what came is not what the protocol allows</source>
        <translation>{about}: yang datang tidak diperbolehkan protokol</translation>
    </message>
    <message>
        <source>{about}: {flaw}</source>
        <translation>{about}: {flaw}</translation>
    </message>
    <message>
        <source>{about}: {person} was given one role before the server was set back and another one since; the role {role} stands, unless they were taken off: look whether it is the right one</source>
        <translation>{about}: {person} diberi satu peran sebelum server dikembalikan ke keadaan lama dan peran lain sesudahnya; peran {role} yang berlaku, kecuali mereka telah dikeluarkan: periksa apakah itu peran yang benar</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}: {said}</translation>
    </message>
    <message>
        <source>{after} from {next_day} cannot follow {before} of {day}.</source>
        <translation>{after} mulai {next_day} tidak bisa mengikuti {before} pada {day}.</translation>
    </message>
    <message>
        <source>{area} · {n} to see</source>
        <translation>{area} · {n} untuk ditemui</translation>
    </message>
    <message>
        <source>{client} handed over to {who}</source>
        <translation>{client} diserahkan kepada {who}</translation>
    </message>
    <message>
        <source>{client} was handed over to you.</source>
        <translation>{client} telah diserahkan kepada Anda.</translation>
    </message>
    <message>
        <source>{client}: the signal is acknowledged</source>
        <translation>{client}: sinyal itu telah dikonfirmasi</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} menjadi</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>{far} ahead</source>
        <translation>{far} lebih maju</translation>
    </message>
    <message>
        <source>{far} behind</source>
        <translation>{far} di belakang</translation>
    </message>
    <message>
        <source>{field} cannot lie after the year {last}: &apos;{value}&apos;. Where something has no end, leave the field empty.</source>
        <translation>{field} tidak boleh setelah tahun {last}: &apos;{value}&apos;. Jika sesuatu tidak berakhir, kosongkan kolomnya.</translation>
    </message>
    <message>
        <source>{field} cannot lie before the year {first}: &apos;{value}&apos;. Correct the year.</source>
        <translation>{field} tidak boleh sebelum tahun {first}: &apos;{value}&apos;. Perbaiki tahunnya.</translation>
    </message>
    <message>
        <source>{field} does not name anybody or anything known here.</source>
        <translation>{field} tidak menyebut siapa pun atau apa pun yang dikenal di sini.</translation>
    </message>
    <message>
        <source>{field} has at most {most} letters and no invisible marks.</source>
        <translation>{field} paling banyak {most} huruf dan tanpa tanda tak terlihat.</translation>
    </message>
    <message>
        <source>{field} has no choice &apos;{value}&apos;. Choose {choices}, or write &apos;other: &apos; and what.</source>
        <translation>{field} tidak punya pilihan &apos;{value}&apos;. Pilih {choices}, atau tulis &apos;other: &apos; dan sebutkan.</translation>
    </message>
    <message>
        <source>{field} has too many lines; at most {most}.</source>
        <translation>{field} punya terlalu banyak baris; paling banyak {most}.</translation>
    </message>
    <message>
        <source>{field} holds a character that is none; write it anew.</source>
        <translation>{field} berisi karakter yang rusak; tulis ulang.</translation>
    </message>
    <message>
        <source>{field} is empty. {help}</source>
        <translation>{field} kosong. {help}</translation>
    </message>
    <message>
        <source>{field} is needed; fill it in.</source>
        <translation>{field} diperlukan; harap diisi.</translation>
    </message>
    <message>
        <source>{field} is not a date and time with its offset: &apos;{value}&apos;. Write it as in 2026-11-02T10:00:00+08:00.</source>
        <translation>{field} bukan tanggal dan waktu dengan selisihnya: &apos;{value}&apos;. Tulis seperti 2026-11-02T10:00:00+08:00.</translation>
    </message>
    <message>
        <source>{field} is not a date: &apos;{value}&apos;. Write year-month-day, as in 2026-11-02.</source>
        <translation>{field} bukan tanggal: &apos;{value}&apos;. Tulis tahun-bulan-hari, seperti 2026-11-02.</translation>
    </message>
    <message>
        <source>{field} is too long: {n} characters, at most {most}. Shorten it.</source>
        <translation>{field} terlalu panjang: {n} karakter, paling banyak {most}. Persingkat.</translation>
    </message>
    <message>
        <source>{field} lies ahead: {day}. It has not happened yet; correct it.</source>
        <translation>{field} masih di depan: {day}. Itu belum terjadi; perbaiki.</translation>
    </message>
    <message>
        <source>{field} lies ahead: {day}. What has not happened yet is written under “{other}”.</source>
        <translation>{field} masih di depan: {day}. Yang belum terjadi ditulis di “{other}”.</translation>
    </message>
    <message>
        <source>{field} lies far ahead: {day}. Is that meant?</source>
        <translation>{field} jauh di depan: {day}. Apakah memang itu maksudnya?</translation>
    </message>
    <message>
        <source>{field} must be a file that was attached.</source>
        <translation>{field} harus berupa berkas yang dilampirkan.</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} harus berupa daftar.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {least} to {most}.</source>
        <translation>{field} harus bilangan bulat dari {least} sampai {most}.</translation>
    </message>
    <message>
        <source>{field} must be an amount, as in 1500 or 1500.50.</source>
        <translation>{field} harus berupa jumlah uang, seperti 1500 atau 1500.50.</translation>
    </message>
    <message>
        <source>{field} must be text by the path of each question.</source>
        <translation>{field} harus teks menurut jalur setiap pertanyaan.</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>{field} harus berupa teks.</translation>
    </message>
    <message>
        <source>{field} must be the answers of a form, at most {most} of them.</source>
        <translation>{field} harus jawaban formulir, paling banyak {most}.</translation>
    </message>
    <message>
        <source>{field} must be yes or no.</source>
        <translation>{field} harus ya atau tidak.</translation>
    </message>
    <message>
        <source>{field} says &apos;other&apos;; write what.</source>
        <translation>{field} menyebut &apos;lain-lain&apos;; tuliskan apa.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} tidak dapat dibaca</translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation>{file} tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>{file} was altered</source>
        <translation>{file} telah diubah</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} dan {rest}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{found} people are called “{name}”.</source>
        <translation>{found} orang bernama “{name}”.</translation>
    </message>
    <message>
        <source>{free} of {all} GB of memory free, {disk} GB on the disk</source>
        <translation>{free} dari {all} GB memori kosong, {disk} GB di disk</translation>
    </message>
    <message>
        <source>{kb} kB are left</source>
        <translation>{kb} kB tersisa</translation>
    </message>
    <message>
        <source>{kind} by {p0} and {other} by {p1} have the same id; one of them was copied to be mistaken for the other.</source>
        <translation>{kind} oleh {p0} dan {other} oleh {p1} memiliki id yang sama; salah satunya disalin agar disangka yang lain.</translation>
    </message>
    <message>
        <source>{kind} in case {case}</source>
        <translation>{kind} dalam kasus {case}</translation>
    </message>
    <message>
        <source>{kind} of {day}</source>
        <translation>{kind} tanggal {day}</translation>
    </message>
    <message>
        <source>{kind}: changed after {p0} approved it.</source>
        <translation>{kind}: diubah setelah disetujui oleh {p0}.</translation>
    </message>
    <message>
        <source>{kind}: its id is also used in another case: {others}. Each stays in its own case; one was copied from the other.</source>
        <translation>{kind}: idnya juga dipakai di kasus lain: {others}. Masing-masing tetap di kasusnya sendiri; yang satu disalin dari yang lain.</translation>
    </message>
    <message>
        <source>{kind}: somebody is named with whom contact is prohibited, and no reason is given. Ask why.</source>
        <translation>{kind}: disebut nama seseorang yang dilarang dihubungi, dan tidak ada alasan yang diberikan. Tanyakan sebabnya.</translation>
    </message>
    <message>
        <source>{kind}: somebody is named with whom contact is prohibited. Read why.</source>
        <translation>{kind}: ada nama orang yang dilarang dihubungi. Baca alasannya.</translation>
    </message>
    <message>
        <source>{kind}: these look like what you are writing. Open one, or go on if it is another.</source>
        <translation>{kind}: ini mirip dengan yang Anda tulis. Buka satu, atau lanjutkan bila ini yang lain.</translation>
    </message>
    <message>
        <source>{kind}: {field} is {day}, but that was written on {written}, before it can have happened. Correct it.</source>
        <translation>{kind}: {field} adalah {day}, tetapi ditulis pada {written}, sebelum itu bisa terjadi. Perbaiki.</translation>
    </message>
    <message>
        <source>{kind}: {p0} wrote that {p1} decided this: “{field}”. It counts for nothing.</source>
        <translation>{kind}: {p0} menulis bahwa {p1} memutuskan ini: “{field}”. Ini tidak berlaku.</translation>
    </message>
    <message>
        <source>{kind}: {p0} wrote “{field}”, which was not theirs to decide. It counts for nothing.</source>
        <translation>{kind}: {p0} menulis “{field}”, yang bukan haknya untuk diputuskan. Ini tidak berlaku.</translation>
    </message>
    <message>
        <source>{language}, chosen</source>
        <translation>{language}, dipilih</translation>
    </message>
    <message>
        <source>{lead} leads it, and nothing was lost. Hand it over again if need be.</source>
        <translation>{lead} memimpinnya, dan tidak ada yang hilang. Serahkan lagi bila perlu.</translation>
    </message>
    <message>
        <source>{left} of {size} are to be fetched; the rest is on this computer.</source>
        <translation>{left} dari {size} perlu diambil; selebihnya sudah ada di komputer ini.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} dan {n} lagi</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} atau {last}</translation>
    </message>
    <message>
        <source>{names}: from {old} to {new}</source>
        <translation>{names}: dari {old} kepada {new}</translation>
    </message>
    <message>
        <source>{name} ({size}) is an exchange of Aftercare, as colleagues or the server write it onto a stick.</source>
        <translation>{name} ({size}) adalah pertukaran Aftercare, seperti yang ditulis rekan atau server ke flashdisk.</translation>
    </message>
    <message>
        <source>{name} cannot be attached: it is no photo, scan, PDF or voice note, or it is damaged.</source>
        <translation>{name} tidak dapat dilampirkan: bukan foto, pindaian, PDF atau catatan suara, atau rusak.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{name} copies it to other computers while it is being written.</source>
        <translation>{name} menyalinnya ke komputer lain saat sedang ditulis.</translation>
    </message>
    <message>
        <source>{name} invited</source>
        <translation>{name} diundang</translation>
    </message>
    <message>
        <source>{name} is already a person of this organisation, as {role}.</source>
        <translation>{name} sudah menjadi orang organisasi ini, sebagai {role}.</translation>
    </message>
    <message>
        <source>{name} is an administrator, and administrators open no cases.</source>
        <translation>{name} adalah administrator, dan administrator tidak membuka kasus.</translation>
    </message>
    <message>
        <source>{name} is not text that can be read: {reason}.</source>
        <translation>{name} bukan teks yang dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{name} is too large: {size}.</source>
        <translation>{name} terlalu besar: {size}.</translation>
    </message>
    <message>
        <source>{name} is {role} and leads no cases.</source>
        <translation>{name} adalah {role} dan tidak memimpin kasus.</translation>
    </message>
    <message>
        <source>{name} is {role}, a role that never opens: {parts}.</source>
        <translation>{name} adalah {role}, peran yang tidak pernah membuka: {parts}.</translation>
    </message>
    <message>
        <source>{name} leads this case already.</source>
        <translation>{name} sudah memimpin kasus ini.</translation>
    </message>
    <message>
        <source>{name} takes part in an aftercare programme that helps people to settle and to stay in work. They know of this letter and agree to it.</source>
        <translation>{name} mengikuti program pembimbingan yang membantu orang menetap dan bertahan bekerja. Mereka tahu tentang surat ini dan menyetujuinya.</translation>
    </message>
    <message>
        <source>{name} · {n} cases · {late} overdue</source>
        <translation>{name} · {n} kasus · {late} terlambat</translation>
    </message>
    <message>
        <source>{name}: approved (records: {n})</source>
        <translation>{name}: disetujui (catatan: {n})</translation>
    </message>
    <message>
        <source>{name}: case opened by mistake, struck out</source>
        <translation>{name}: kasus keliru dibuka, dicoret</translation>
    </message>
    <message>
        <source>{name}: noted</source>
        <translation>{name}: dicatat</translation>
    </message>
    <message>
        <source>{name}: nothing was changed</source>
        <translation>{name}: tidak ada yang diubah</translation>
    </message>
    <message>
        <source>{name}: returned (records: {n})</source>
        <translation>{name}: dikembalikan (catatan: {n})</translation>
    </message>
    <message>
        <source>{name}: visit no longer planned</source>
        <translation>{name}: kunjungan tidak lagi direncanakan</translation>
    </message>
    <message>
        <source>{name}: visit planned for {when}</source>
        <translation>{name}: kunjungan direncanakan pada {when}</translation>
    </message>
    <message>
        <source>{name}: {n} cases, {late} with something overdue</source>
        <translation>{name}: {n} kasus, {late} dengan sesuatu yang terlambat</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{n} (waits)</source>
        <translation>{n} (menunggu)</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} answers must be corrected. “{label}”: {what}</source>
        <translation>{n} jawaban harus diperbaiki. “{label}”: {what}</translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation>{n} sudah ada di sini</translation>
    </message>
    <message>
        <source>{n} cases could not be counted as a whole.</source>
        <translation>{n} kasus tidak dapat dihitung seluruhnya.</translation>
    </message>
    <message>
        <source>{n} cases handed over, {m} not:</source>
        <translation>{n} kasus diserahkan, {m} tidak:</translation>
    </message>
    <message>
        <source>{n} cases · {late} overdue</source>
        <translation>{n} kasus · {late} terlambat</translation>
    </message>
    <message>
        <source>{n} changes that you had written and not sent were destroyed with it. If they matter, tell whoever disposed of it.</source>
        <translation>{n} perubahan yang Anda tulis dan belum terkirim ikut dihapus. Jika penting, beri tahu siapa yang memusnahkannya.</translation>
    </message>
    <message>
        <source>{n} changes, {mb} MB of attachments</source>
        <translation>{n} perubahan, {mb} MB lampiran</translation>
    </message>
    <message>
        <source>{n} conflicts or contradictions wait for a decision.</source>
        <translation>{n} konflik atau pertentangan menunggu keputusan.</translation>
    </message>
    <message>
        <source>{n} conflicts, {m} late entries, {k} set aside</source>
        <translation>{n} perbedaan, {m} catatan terlambat, {k} disisihkan</translation>
    </message>
    <message>
        <source>{n} contacts in a row did not take place, the last on {day}; try another way to reach the client.</source>
        <translation>{n} kontak berturut-turut tidak terjadi, terakhir pada {day}; coba cara lain menghubungi klien.</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} hari lalu</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} hari lalu</translation>
    </message>
    <message>
        <source>{n} days late · {day}</source>
        <translation>{n} hari terlambat · {day}</translation>
    </message>
    <message>
        <source>{n} days late, due {day}</source>
        <translation>terlambat {n} hari, seharusnya {day}</translation>
    </message>
    <message>
        <source>{n} ended</source>
        <translation>{n} berakhir</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} jam lalu</translation>
    </message>
    <message>
        <source>{n} h late</source>
        <translation>terlambat {n} jam</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} jam</translation>
    </message>
    <message>
        <source>{n} in the week&apos;s sample (◆) are read all the same</source>
        <translation>{n} dalam sampel minggu ini (◆) tetap dibaca</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>{n} terlambat</translation>
    </message>
    <message>
        <source>{n} late entries wait for a decision: see Conflicts.</source>
        <translation>{n} catatan terlambat menunggu keputusan: lihat Perbedaan.</translation>
    </message>
    <message>
        <source>{n} may be here already and are left out</source>
        <translation>{n} mungkin sudah ada di sini dan dilewati</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} menit lalu</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} menit</translation>
    </message>
    <message>
        <source>{n} more…</source>
        <translation>{n} lagi…</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} tidak diketahui</translation>
    </message>
    <message>
        <source>{n} not on this laptop ({size}): they come when they are opened</source>
        <translation>{n} tidak ada di laptop ini ({size}): akan datang saat dibuka</translation>
    </message>
    <message>
        <source>{n} not synced
last sync: {when}</source>
        <translation>{n} belum sinkron
sinkron terakhir: {when}</translation>
    </message>
    <message>
        <source>{n} of them routine</source>
        <translation>{n} di antaranya rutin</translation>
    </message>
    <message>
        <source>{n} of these records changed while they were read.</source>
        <translation>{n} dari catatan ini berubah saat dibaca.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {all} records have been read; the others follow.</source>
        <translation>{n} dari {all} catatan sudah dibaca; yang lain menyusul.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} dari {count}</translation>
    </message>
    <message>
        <source>{n} of {m} decided</source>
        <translation>{n} dari {m} diputuskan</translation>
    </message>
    <message>
        <source>{n} open signals and {m} ending consents: we have gone through them</source>
        <translation>{n} sinyal terbuka dan {m} persetujuan hampir berakhir: sudah kami periksa</translation>
    </message>
    <message>
        <source>{n} open tasks go along</source>
        <translation>{n} tugas terbuka ikut serta</translation>
    </message>
    <message>
        <source>{n} parts of attachments are damaged; they come again from the server.</source>
        <translation>{n} bagian lampiran rusak; akan datang lagi dari server.</translation>
    </message>
    <message>
        <source>{n} parts of attachments that were not sent yet are lost: attach these files again.</source>
        <translation>{n} bagian lampiran yang belum dikirim hilang: lampirkan berkas itu lagi.</translation>
    </message>
    <message>
        <source>{n} parts: filter by name or licence</source>
        <translation>{n} bagian: saring menurut nama atau lisensi</translation>
    </message>
    <message>
        <source>{n} people lead this case: {p0}, {p1} and others.</source>
        <translation>{n} orang memimpin kasus ini: {p0}, {p1} dan lainnya.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} catatan</translation>
    </message>
    <message>
        <source>{n} records are in {file}.</source>
        <translation>{n} catatan ada dalam {file}.</translation>
    </message>
    <message>
        <source>{n} records have the id {record}: {places}.</source>
        <translation>{n} rekaman memiliki id {record}: {places}.</translation>
    </message>
    <message>
        <source>{n} records in the file</source>
        <translation>{n} catatan dalam berkas</translation>
    </message>
    <message>
        <source>{n} records of the last import were changed since.</source>
        <translation>{n} catatan impor terakhir sudah diubah sejak itu.</translation>
    </message>
    <message>
        <source>{n} records taken back</source>
        <translation>{n} catatan ditarik kembali</translation>
    </message>
    <message>
        <source>{n} records were imported. They can be taken back as long as nobody changes them.</source>
        <translation>{n} catatan diimpor. Bisa ditarik kembali selama tidak ada yang mengubahnya.</translation>
    </message>
    <message>
        <source>{n} records were struck out again.</source>
        <translation>{n} catatan dicoret lagi.</translation>
    </message>
    <message>
        <source>{n} records were written differently by two people: see Conflicts.</source>
        <translation>{n} catatan ditulis berbeda oleh dua orang: lihat Perbedaan.</translation>
    </message>
    <message>
        <source>{n} records were written since the last review.</source>
        <translation>{n} catatan ditulis sejak tinjauan terakhir.</translation>
    </message>
    <message>
        <source>{n} restricted or sealed records are not on this paper.</source>
        <translation>{n} catatan terbatas atau tersegel tidak ada di kertas ini.</translation>
    </message>
    <message>
        <source>{n} rows cannot be imported; row {row}: {why}</source>
        <translation>{n} baris tidak dapat diimpor; baris {row}: {why}</translation>
    </message>
    <message>
        <source>{n} rows chosen</source>
        <translation>{n} baris dipilih</translation>
    </message>
    <message>
        <source>{n} saves up to {when} are not in what could be read, with {m} changes to records; what of them was sent comes back.</source>
        <translation>{n} simpanan sampai {when} tidak ada dalam yang dapat dibaca, dengan {m} perubahan pada catatan; yang sudah dikirim akan kembali.</translation>
    </message>
    <message>
        <source>{n} sections</source>
        <translation>{n} bagian</translation>
    </message>
    <message>
        <source>{n} still to go up</source>
        <translation>{n} masih menunggu dikirim</translation>
    </message>
    <message>
        <source>{n} tasks done</source>
        <translation>{n} tugas selesai</translation>
    </message>
    <message>
        <source>{n} tasks due {day}</source>
        <translation>{n} tugas sampai {day}</translation>
    </message>
    <message>
        <source>{n} to be corrected</source>
        <translation>{n} perlu diperbaiki</translation>
    </message>
    <message>
        <source>{n} visits planned for {day}</source>
        <translation>{n} kunjungan direncanakan pada {day}</translation>
    </message>
    <message>
        <source>{n} visits written to {name}.</source>
        <translation>{n} kunjungan ditulis ke {name}.</translation>
    </message>
    <message>
        <source>{n}, the last on {day}: {kind} at {place}</source>
        <translation>{n}, yang terakhir pada {day}: {kind} di {place}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{p0} and {p1} both recorded a visit on {day} at the same hour; if it was one visit, strike one record out.</source>
        <translation>{p0} dan {p1} sama-sama mencatat kunjungan pada {day} pada jam yang sama; jika itu satu kunjungan, coret satu catatan.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}.</source>
        <translation>{path} tidak dapat dibaca sebagai tabel: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not open with this password.</source>
        <translation>{path} tidak terbuka dengan kata sandi ini.</translation>
    </message>
    <message>
        <source>{period}: nobody</source>
        <translation>{period}: tidak ada</translation>
    </message>
    <message>
        <source>{period}: {n} of {of}, {share} %</source>
        <translation>{period}: {n} dari {of}, {share} %</translation>
    </message>
    <message>
        <source>{person} may not lead the case {case} any more: they have left, or have another role. So that somebody leads it, it is yours until you hand it over. Nothing was lost; its open tasks are with you.</source>
        <translation>{person} tidak boleh memimpin kasus {case} lagi: ia sudah keluar, atau mempunyai peran lain. Supaya ada yang memimpinnya, kasus itu milik Anda sampai Anda menyerahkannya. Tidak ada yang hilang; tugas terbukanya ada pada Anda.</translation>
    </message>
    <message>
        <source>{place} is no address of a proxy</source>
        <translation>{place} bukan alamat proksi</translation>
    </message>
    <message>
        <source>{pushed} changes sent, {pulled} received, {kb} kB in all.</source>
        <translation>{pushed} perubahan terkirim, {pulled} diterima, {kb} kB seluruhnya.</translation>
    </message>
    <message>
        <source>{screen}, {n} late</source>
        <translation>{screen}, {n} terlambat</translation>
    </message>
    <message>
        <source>{screen}, {n} to decide</source>
        <translation>{screen}, {n} perlu diputuskan</translation>
    </message>
    <message>
        <source>{screen}, {n} waiting</source>
        <translation>{screen}, {n} menunggu</translation>
    </message>
    <message>
        <source>{sheet}, cell {cell}: {what}</source>
        <translation>{sheet}, sel {cell}: {what}</translation>
    </message>
    <message>
        <source>{shown} of {all} cases</source>
        <translation>{shown} dari {all} kasus</translation>
    </message>
    <message>
        <source>{value}

Devices that have not synced since the others were added cannot reach the server without it, and need a server code.</source>
        <translation>{value}

Perangkat yang belum sinkron sejak yang lain ditambahkan tidak dapat mencapai server tanpa ini, dan memerlukan kode server.</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation>{what} dipulihkan</translation>
    </message>
    <message>
        <source>{what} moved to {name}</source>
        <translation>{what} dipindahkan ke {name}</translation>
    </message>
    <message>
        <source>{what} saved on this laptop.</source>
        <translation>{what} tersimpan di laptop ini.</translation>
    </message>
    <message>
        <source>{what} saved on this laptop; it waits for {who} to approve it, under Review.</source>
        <translation>{what} tersimpan di laptop ini; menunggu persetujuan {who}, di bawah Tinjauan.</translation>
    </message>
    <message>
        <source>{what} struck out</source>
        <translation>{what} dicoret</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: something unfinished is kept. Go on with it, or begin anew.</source>
        <translation>{what}: ada yang belum selesai tersimpan. Lanjutkan, atau mulai baru.</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{when}, UTC{offset}</source>
        <translation>{when}, UTC{offset}</translation>
    </message>
    <message>
        <source>{when}, on {device}</source>
        <translation>{when}, pada {device}</translation>
    </message>
    <message>
        <source>{when}; failed since: {kind}</source>
        <translation>{when}; gagal sejak itu: {kind}</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} bertanya: {text}</translation>
    </message>
    <message>
        <source>{who} becomes {role}</source>
        <translation>{who} menjadi {role}</translation>
    </message>
    <message>
        <source>{who} commented</source>
        <translation>{who} berkomentar</translation>
    </message>
    <message>
        <source>{who} has left the organisation</source>
        <translation>{who} sudah meninggalkan organisasi</translation>
    </message>
    <message>
        <source>{who} has written in this case too.</source>
        <translation>{who} juga sudah menulis di kasus ini.</translation>
    </message>
    <message>
        <source>{who} leaves the organisation</source>
        <translation>{who} meninggalkan organisasi</translation>
    </message>
    <message>
        <source>{who} opened a case in an emergency: {why}</source>
        <translation>{who} membuka satu kasus dalam darurat: {why}</translation>
    </message>
    <message>
        <source>{who} proposes to dispose of the records.</source>
        <translation>{who} mengusulkan pemusnahan catatan.</translation>
    </message>
    <message>
        <source>{who} wrote this without knowing that the case was handed over or closed.</source>
        <translation>{who} menulis ini tanpa tahu bahwa kasusnya sudah diserahkan atau ditutup.</translation>
    </message>
    <message>
        <source>{who} wrote this, and it was not theirs to decide. It counts for nothing.</source>
        <translation>{who} menulis ini, padahal bukan haknya untuk memutuskan. Ini tidak berlaku.</translation>
    </message>
    <message>
        <source>{who}, who may make none</source>
        <translation>{who}, yang tidak berhak</translation>
    </message>
    <message>
        <source>“aftercare audit verify FILE.csv” checks the csv file, this document and the proof beside it, on any computer, without a passphrase or a network.</source>
        <translation>“aftercare audit verify BERKAS.csv” memeriksa berkas csv, dokumen ini dan bukti di sampingnya, di komputer mana pun, tanpa frasa sandi atau jaringan.</translation>
    </message>
    <message>
        <source>“case” and “kind” are texts and “fields” is an object</source>
        <translation>“case” dan “kind” adalah teks dan “fields” adalah objek</translation>
    </message>
    <message>
        <source>“id” is a text</source>
        <translation>“id” adalah teks</translation>
    </message>
    <message>
        <source>“{about}” is not VOCABULARY/TERM, KIND or KIND.FIELD of this program.</source>
        <translation>“{about}” bukan VOCABULARY/TERM, KIND atau KIND.FIELD program ini.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a server.</source>
        <translation>“{address}” bukan alamat server.</translation>
    </message>
    <message>
        <source>“{dot}” is not one of the versions of “{field}”.</source>
        <translation>“{dot}” bukan salah satu versi “{field}”.</translation>
    </message>
    <message>
        <source>“{field}” has only one version.</source>
        <translation>“{field}” hanya punya satu versi.</translation>
    </message>
    <message>
        <source>“{field}” is for somebody else to fill in: you wrote this record yourself.</source>
        <translation>“{field}” harus diisi oleh orang lain: Anda sendiri yang menulis catatan ini.</translation>
    </message>
    <message>
        <source>“{field}” is needed because of what “{cause}” says; fill it in.</source>
        <translation>“{field}” diperlukan karena isi “{cause}”; harap diisi.</translation>
    </message>
    <message>
        <source>“{field}” names {who}, and only {who} can write that.</source>
        <translation>“{field}” menyebut {who}, dan hanya {who} yang dapat menulisnya.</translation>
    </message>
    <message>
        <source>“{kind}” is not written by hand: the program writes it as its own sheet is gone through.</source>
        <translation>“{kind}” tidak ditulis dengan tangan: program menulisnya ketika lembarnya sendiri dijalani.</translation>
    </message>
    <message>
        <source>“{kind}”, received on {received}: the answer is due within {n} days, by {due}.</source>
        <translation>“{kind}”, diterima pada {received}: jawaban harus dalam {n} hari, paling lambat {due}.</translation>
    </message>
    <message>
        <source>“{kind}”: nobody has acknowledged it yet; due within {n} hours.</source>
        <translation>“{kind}”: belum ada yang menanggapinya; harus dalam {n} jam.</translation>
    </message>
    <message>
        <source>“{kind}”: nobody has acknowledged it yet; due within {n} hours. Telephone now.</source>
        <translation>“{kind}”: belum ada yang menanggapinya; harus dalam {n} jam. Telepon sekarang.</translation>
    </message>
    <message>
        <source>“{name}” is not one of {names}</source>
        <translation>“{name}” bukan salah satu dari {names}</translation>
    </message>
    <message>
        <source>“{number}” cannot be “{value}”; it is a whole number from {least} to {most}.</source>
        <translation>“{number}” tidak dapat “{value}”; harus bilangan bulat dari {least} sampai {most}.</translation>
    </message>
    <message>
        <source>“{other}” was written about this “{what}” since.</source>
        <translation>“{other}” sudah ditulis tentang “{what}” ini sejak itu.</translation>
    </message>
    <message>
        <source>“{phase}” is proposed for this case: it takes effect with your approval.</source>
        <translation>“{phase}” diusulkan untuk kasus ini: berlaku dengan persetujuan Anda.</translation>
    </message>
    <message>
        <source>“{text}” is no period.</source>
        <translation>“{text}” bukan periode.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 31/12/2026, or leave it empty.</source>
        <translation>“{text}” bukan hari; tulis sebagai 31/12/2026, atau kosongkan.</translation>
    </message>
    <message>
        <source>“{title}” goes to somebody, and it must say to whom.</source>
        <translation>“{title}” ditujukan kepada seseorang, dan harus disebut kepada siapa.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen here.</source>
        <translation>“{value}” tidak dapat dipilih di sini.</translation>
    </message>
    <message>
        <source>“{what}” cannot be moved to another client.</source>
        <translation>“{what}” tidak dapat dipindahkan ke klien lain.</translation>
    </message>
    <message>
        <source>“{what}” ended on {ends}; write down what holds now.</source>
        <translation>“{what}” berakhir pada {ends}; tulis apa yang berlaku sekarang.</translation>
    </message>
    <message>
        <source>“{what}” ends on {ends}; prepare the client for what comes after.</source>
        <translation>“{what}” berakhir pada {ends}; siapkan klien untuk yang berikutnya.</translation>
    </message>
    <message>
        <source>“{what}” is decided, and the decision has been sent.</source>
        <translation>“{what}” sudah diputuskan, dan keputusannya sudah dikirim.</translation>
    </message>
    <message>
        <source>“{what}” is decided, and what is decided is not changed afterwards.</source>
        <translation>“{what}” sudah diputuskan, dan apa yang sudah diputuskan tidak diubah sesudahnya.</translation>
    </message>
    <message>
        <source>“{what}” is kept as a draft.</source>
        <translation>“{what}” disimpan sebagai draf.</translation>
    </message>
    <message>
        <source>“{what}” is not struck out by itself.</source>
        <translation>“{what}” tidak dicoret sendirian.</translation>
    </message>
    <message>
        <source>“{what}” is proposed, and kept on this laptop: it takes effect once {who} has decided it, under Review.</source>
        <translation>“{what}” diusulkan dan tersimpan di laptop ini: berlaku setelah {who} memutuskannya, di bawah Tinjauan.</translation>
    </message>
    <message>
        <source>“{what}” is written by a {wanted}; you are {role}.</source>
        <translation>“{what}” ditulis oleh {wanted}; Anda adalah {role}.</translation>
    </message>
    <message>
        <source>“{what}” was changed again since it was saved.</source>
        <translation>“{what}” sudah diubah lagi sejak disimpan.</translation>
    </message>
    <message>
        <source>“{what}” was written by {who}.</source>
        <translation>“{what}” ditulis oleh {who}.</translation>
    </message>
    <message>
        <source>⊘ Contact prohibited: {name}</source>
        <translation>⊘ Dilarang dihubungi: {name}</translation>
    </message>
    <message>
        <source>⊘ Contact with {name} is prohibited: say why.</source>
        <translation>⊘ Kontak dengan {name} dilarang: sebutkan alasannya.</translation>
    </message>
    <message>
        <source>⊘ Never contact: {name}</source>
        <translation>⊘ Jangan pernah hubungi: {name}</translation>
    </message>
    <message>
        <source>□ man   ○ woman   ◇ not said   ✓ contact is safe   ? ask first   crossed out: contact is prohibited   (child): under 18</source>
        <translation>□ laki-laki   ○ perempuan   ◇ tidak disebut   ✓ aman dihubungi   ? tanya dulu   disilang: dilarang dihubungi   (anak): di bawah 18</translation>
    </message>
    <message>
        <source>⚠ Open signal: {what}</source>
        <translation>⚠ Sinyal terbuka: {what}</translation>
    </message>
    <message>
        <source>⚠ Signal: {what}, acknowledged by {who}</source>
        <translation>⚠ Sinyal: {what}, dikonfirmasi oleh {who}</translation>
    </message>
    <message>
        <source>⚠ Signal: {what}, not acknowledged</source>
        <translation>⚠ Sinyal: {what}, belum dikonfirmasi</translation>
    </message>
    <message>
        <source>⚠ past its date, {day}</source>
        <translation>⚠ lewat tanggalnya, {day}</translation>
    </message>
    <message>
        <source>⚠ {n} written differently: compare and decide</source>
        <translation>⚠ {n} ditulis berbeda: bandingkan dan putuskan</translation>
    </message>
    <message>
        <source>✓ contact is safe</source>
        <translation>✓ aman dihubungi</translation>
    </message>
    <message>
        <source>✓ working at that day   ✕ not working   ! check is overdue   ○ check to come   ¦ today. Enter opens the record.</source>
        <translation>✓ bekerja pada hari itu   ✕ tidak bekerja   ! pemeriksaan terlambat   ○ pemeriksaan mendatang   ¦ hari ini. Enter membuka catatan.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Ganti?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder Baru</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti nama</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baru</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan Rinci</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Direktori:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan Daftar</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Cari di:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Direktori Induk</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal Diubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>Agency</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Asked for when somebody is named whom it is prohibited to contact; the supervisor reads it.</source>
        <translation>Ditanyakan bila ada nama orang yang dilarang dihubungi; penyelia membacanya.</translation>
    </message>
    <message>
        <source>Basis of information</source>
        <translation>Dasar informasi</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Kepekaan</translation>
    </message>
    <message>
        <source>Who may read it: the team, fewer, or the few granted.</source>
        <translation>Siapa yang boleh membacanya: tim, lebih sedikit, atau hanya yang diberi izin.</translation>
    </message>
    <message>
        <source>Why, although contact is prohibited</source>
        <translation>Alasannya, meskipun kontak dilarang</translation>
    </message>
</context>
<context>
    <name>kind addendum</name>
    <message>
        <source>About the record</source>
        <translation>Tentang catatan</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Adendum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata-kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>Rights request</source>
        <translation>Permohonan hak</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Kata klien</translation>
    </message>
</context>
<context>
    <name>kind agency_form</name>
    <message>
        <source>Agency&apos;s form</source>
        <translation>Formulir lembaga</translation>
    </message>
    <message>
        <source>Agency&apos;s forms</source>
        <translation>Formulir lembaga</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>The XForm, compressed and written as text.</source>
        <translation>XForm, dimampatkan dan ditulis sebagai teks.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>kind assessment</name>
    <message>
        <source>A licensed instrument the agency used; its conclusion is typed by the assessor.</source>
        <translation>Instrumen berlisensi yang dipakai lembaga; kesimpulannya diketik oleh penilai.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Conclusion of the instrument, as typed by the assessor</source>
        <translation>Kesimpulan instrumen, seperti diketik oleh penilai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Edition of the instrument</source>
        <translation>Edisi instrumen</translation>
    </message>
    <message>
        <source>External instrument</source>
        <translation>Instrumen luar</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Rumusan</translation>
    </message>
    <message>
        <source>How it hangs together, in plain words, and what would help.</source>
        <translation>Bagaimana semuanya berkaitan, dengan kata sederhana, dan apa yang bisa membantu.</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>Faktor pelindung</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Jenis asesmen</translation>
    </message>
    <message>
        <source>What already helps: people, skills, hopes.</source>
        <translation>Apa yang sudah membantu: orang, keterampilan, harapan.</translation>
    </message>
    <message>
        <source>What pulls towards harm</source>
        <translation>Apa yang menarik ke arah bahaya</translation>
    </message>
    <message>
        <source>What pushes towards harm</source>
        <translation>Apa yang mendorong ke arah bahaya</translation>
    </message>
</context>
<context>
    <name>kind assessment_domain</name>
    <message>
        <source>Assessed domain</source>
        <translation>Bidang yang dinilai</translation>
    </message>
    <message>
        <source>Assessed domains</source>
        <translation>Bidang yang dinilai</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesmen</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Pandangan klien</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata-kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>To be worked on first</source>
        <translation>Dikerjakan lebih dulu</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Apa yang terlihat</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Apa dasarnya</translation>
    </message>
</context>
<context>
    <name>kind attachment</name>
    <message>
        <source>About</source>
        <translation>Mengenai</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Diambil pada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>kind audit_entry</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entri audit</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Entri audit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Alasan yang diberikan</translation>
    </message>
    <message>
        <source>The record, person or device it concerns.</source>
        <translation>Catatan, orang atau perangkat yang bersangkutan.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Siapa yang bersangkutan</translation>
    </message>
</context>
<context>
    <name>kind case</name>
    <message>
        <source>Agencies and their roles</source>
        <translation>Lembaga dan perannya</translation>
    </message>
    <message>
        <source>As all agencies on this case agreed it.</source>
        <translation>Seperti disepakati semua lembaga dalam kasus ini.</translation>
    </message>
    <message>
        <source>Backup worker</source>
        <translation>Pekerja pengganti</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nomor kasus</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Contact frequency</source>
        <translation>Frekuensi kontak</translation>
    </message>
    <message>
        <source>Date of release</source>
        <translation>Tanggal pembebasan</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>Pekerja utama</translation>
    </message>
    <message>
        <source>One a line, as in: AADK - supervision.</source>
        <translation>Satu per baris, seperti: Bapas - pembimbingan.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Jenis kasus</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Arti keberhasilan</translation>
    </message>
</context>
<context>
    <name>kind client</name>
    <message>
        <source>Addresses</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Date of birth is approximate</source>
        <translation>Tanggal lahir perkiraan</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Tanggungan</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>District or village, as used to plan journeys.</source>
        <translation>Kabupaten atau desa, untuk merencanakan perjalanan.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Nomor identitas</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Perlu juru bahasa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Legal names</source>
        <translation>Nama resmi</translation>
    </message>
    <message>
        <source>One a line, the newest first, with the dates it holds for.</source>
        <translation>Satu per baris, yang terbaru dulu, dengan masa berlakunya.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nama panggilan</translation>
    </message>
    <message>
        <source>Prefers a worker who is</source>
        <translation>Lebih suka pekerja</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Kontak aman</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Which times and which number; what not to say, and to whom.</source>
        <translation>Jam berapa dan nomor mana; apa yang tidak boleh dikatakan, dan kepada siapa.</translation>
    </message>
</context>
<context>
    <name>kind closure</name>
    <message>
        <source>By the organisation&apos;s schedule, unless a legal hold stands.</source>
        <translation>Menurut jadwal organisasi, kecuali ada penahanan hukum.</translation>
    </message>
    <message>
        <source>Client felt treated with respect</source>
        <translation>Klien merasa diperlakukan dengan hormat</translation>
    </message>
    <message>
        <source>Client was told how to return</source>
        <translation>Klien diberi tahu cara kembali</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Pandangan klien</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata-kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>One domain a line, in words.</source>
        <translation>Satu bidang per baris, dengan kata-kata.</translation>
    </message>
    <message>
        <source>Outcome by domain</source>
        <translation>Hasil per bidang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Records disposed of on</source>
        <translation>Catatan dimusnahkan pada</translation>
    </message>
    <message>
        <source>Safety plan was reviewed</source>
        <translation>Rencana keselamatan sudah ditinjau</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Disahkan pada</translation>
    </message>
</context>
<context>
    <name>kind comment</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>About the field</source>
        <translation>Tentang isian</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
</context>
<context>
    <name>kind community_tie</name>
    <message>
        <source>Community tie</source>
        <translation>Ikatan masyarakat</translation>
    </message>
    <message>
        <source>Community ties</source>
        <translation>Ikatan masyarakat</translation>
    </message>
    <message>
        <source>Meetings so far</source>
        <translation>Pertemuan sejauh ini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Orang atau kelompok</translation>
    </message>
    <message>
        <source>Prosocial</source>
        <translation>Prososial</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Kontak teratur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Sudah disaring</translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation>Apa yang boleh mereka ketahui</translation>
    </message>
</context>
<context>
    <name>kind condition</name>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>For a non-association condition: one name a line. They are looked for before a tie is added.</source>
        <translation>Untuk syarat larangan bergaul: satu nama per baris. Nama itu dicari sebelum ikatan ditambahkan.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>In the words of the order.</source>
        <translation>Dengan kata-kata dalam perintah.</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status hukum</translation>
    </message>
    <message>
        <source>Persons or groups not to be met</source>
        <translation>Orang atau kelompok yang tidak boleh ditemui</translation>
    </message>
    <message>
        <source>Type of condition</source>
        <translation>Jenis syarat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Bunyinya</translation>
    </message>
</context>
<context>
    <name>kind conference</name>
    <message>
        <source>Agencies and who came for them</source>
        <translation>Lembaga dan wakilnya</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Konferensi kasus</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Konferensi kasus</translation>
    </message>
    <message>
        <source>Consents were checked</source>
        <translation>Persetujuan sudah diperiksa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Pendapat berbeda</translation>
    </message>
    <message>
        <source>For each agency, before anything was shared.</source>
        <translation>Untuk setiap lembaga, sebelum apa pun dibagikan.</translation>
    </message>
    <message>
        <source>Information given, by agency</source>
        <translation>Informasi yang diberikan, per lembaga</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Konferensi berikutnya</translation>
    </message>
    <message>
        <source>One a line. Add a task for each: who does it, until when.</source>
        <translation>Satu per baris. Tambahkan tugas untuk masing-masing: siapa melakukannya, sampai kapan.</translation>
    </message>
</context>
<context>
    <name>kind consent</name>
    <message>
        <source>Categories of data</source>
        <translation>Kategori data</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Berakhir pada</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Dijelaskan oleh</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Diberikan pada</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cara diberikan</translation>
    </message>
    <message>
        <source>Language it was explained in</source>
        <translation>Bahasa saat dijelaskan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Other basis than consent</source>
        <translation>Dasar lain selain persetujuan</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>What is excluded</source>
        <translation>Apa yang dikecualikan</translation>
    </message>
    <message>
        <source>Where the signed form is kept.</source>
        <translation>Di mana formulir bertanda tangan disimpan.</translation>
    </message>
    <message>
        <source>Who may be told; empty for this organisation alone.</source>
        <translation>Siapa yang boleh diberi tahu; kosong untuk organisasi ini saja.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ditarik kembali pada</translation>
    </message>
</context>
<context>
    <name>kind device</name>
    <message>
        <source>Asked for in</source>
        <translation>Diminta dalam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name of a device</source>
        <translation>Nama perangkat</translation>
    </message>
    <message>
        <source>Names of devices</source>
        <translation>Nama perangkat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>The entry of the audit in which the device&apos;s person asked for this name.</source>
        <translation>Catatan audit tempat pemilik perangkat meminta nama ini.</translation>
    </message>
</context>
<context>
    <name>kind due_rules</name>
    <message>
        <source>A contact is overdue after its day by (days)</source>
        <translation>Kontak terlambat setelah harinya (hari)</translation>
    </message>
    <message>
        <source>Consent running out (days before)</source>
        <translation>Persetujuan hampir berakhir (hari sebelum)</translation>
    </message>
    <message>
        <source>Device not synced for (days)</source>
        <translation>Perangkat tidak disinkronkan selama (hari)</translation>
    </message>
    <message>
        <source>Due rules</source>
        <translation>Aturan jatuh tempo</translation>
    </message>
    <message>
        <source>First contact after release (working days)</source>
        <translation>Kontak pertama setelah pembebasan (hari kerja)</translation>
    </message>
    <message>
        <source>Missed contacts in a row</source>
        <translation>Kontak terlewat berturut-turut</translation>
    </message>
    <message>
        <source>Order or condition ending (days before)</source>
        <translation>Perintah atau syarat hampir berakhir (hari sebelum)</translation>
    </message>
    <message>
        <source>Plan after release or opening (days)</source>
        <translation>Rencana setelah pembebasan atau pembukaan (hari)</translation>
    </message>
    <message>
        <source>Plan reviewed every (days)</source>
        <translation>Rencana ditinjau setiap (hari)</translation>
    </message>
    <message>
        <source>Referral without an answer (days)</source>
        <translation>Rujukan tanpa jawaban (hari)</translation>
    </message>
    <message>
        <source>Retention check before or after its day (days)</source>
        <translation>Pemeriksaan bertahan kerja sebelum atau sesudah harinya (hari)</translation>
    </message>
    <message>
        <source>Rights request answered within (days)</source>
        <translation>Permintaan hak dijawab dalam (hari)</translation>
    </message>
    <message>
        <source>Rights request shown after (days)</source>
        <translation>Permintaan hak ditampilkan setelah (hari)</translation>
    </message>
    <message>
        <source>Safety plan reviewed every (days)</source>
        <translation>Rencana keselamatan ditinjau setiap (hari)</translation>
    </message>
    <message>
        <source>Shown as due soon (days before)</source>
        <translation>Ditampilkan sebagai segera jatuh tempo (hari sebelum)</translation>
    </message>
    <message>
        <source>Signal acknowledged within (hours)</source>
        <translation>Sinyal ditanggapi dalam (jam)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s review every (days)</source>
        <translation>Tinjauan penyelia setiap (hari)</translation>
    </message>
    <message>
        <source>Urgent signal acknowledged within (hours)</source>
        <translation>Sinyal mendesak ditanggapi dalam (jam)</translation>
    </message>
</context>
<context>
    <name>kind family_engagement</name>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Family engagement</source>
        <translation>Pelibatan keluarga</translation>
    </message>
    <message>
        <source>Family engagements</source>
        <translation>Pelibatan keluarga</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
</context>
<context>
    <name>kind form_answer</name>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Conclusion, as typed by the assessor</source>
        <translation>Kesimpulan, seperti diketik penilai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulir yang diisi</translation>
    </message>
    <message>
        <source>Filled-in forms</source>
        <translation>Formulir yang diisi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>kind goal</name>
    <message>
        <source>Client agrees</source>
        <translation>Klien setuju</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>Dengan kata-kata klien sendiri.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Tinjau pada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Tanggal sasaran</translation>
    </message>
    <message>
        <source>Where it stands at the beginning</source>
        <translation>Keadaan pada awalnya</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Siapa melakukan apa</translation>
    </message>
</context>
<context>
    <name>kind hand_over</name>
    <message>
        <source>Consents were gone through</source>
        <translation>Persetujuan telah diperiksa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Keeps access until</source>
        <translation>Tetap punya akses sampai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Open signals were gone through</source>
        <translation>Sinyal terbuka telah diperiksa</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tugas terbuka</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>What the next worker must know on the first day.</source>
        <translation>Yang harus diketahui petugas berikutnya pada hari pertama.</translation>
    </message>
</context>
<context>
    <name>kind household_member</name>
    <message>
        <source>As the family says it.</source>
        <translation>Seperti disebut keluarga.</translation>
    </message>
    <message>
        <source>By an order or at the person&apos;s own wish.</source>
        <translation>Karena perintah atau atas keinginan orang itu sendiri.</translation>
    </message>
    <message>
        <source>Child under 18</source>
        <translation>Anak di bawah 18 tahun</translation>
    </message>
    <message>
        <source>Contact is prohibited</source>
        <translation>Kontak dilarang</translation>
    </message>
    <message>
        <source>Contact is safe</source>
        <translation>Kontak aman</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>Anggota rumah tangga</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Anggota rumah tangga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kebutuhan</translation>
    </message>
    <message>
        <source>Own consent to be contacted</source>
        <translation>Persetujuan sendiri untuk dihubungi</translation>
    </message>
    <message>
        <source>Place in the family</source>
        <translation>Tempat dalam keluarga</translation>
    </message>
    <message>
        <source>Relationship to the client</source>
        <translation>Hubungan dengan klien</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Where the picture of the household draws this person.</source>
        <translation>Di mana gambar rumah tangga menggambar orang ini.</translation>
    </message>
</context>
<context>
    <name>kind housing_check</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Housing check</source>
        <translation>Pemeriksaan tempat tinggal</translation>
    </message>
    <message>
        <source>Housing checks</source>
        <translation>Pemeriksaan tempat tinggal</translation>
    </message>
    <message>
        <source>Nights without shelter in the last 30 days</source>
        <translation>Malam tanpa tempat tinggal dalam 30 hari terakhir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Settled: a place of their own or with family, for as long as they want. Temporary: with others, a shelter, a hostel.</source>
        <translation>Menetap: tempat sendiri atau bersama keluarga, selama mereka mau. Sementara: dengan orang lain, rumah singgah, asrama.</translation>
    </message>
    <message>
        <source>Where the client lives</source>
        <translation>Di mana klien tinggal</translation>
    </message>
</context>
<context>
    <name>kind intake</name>
    <message>
        <source>Accommodation</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Date of release</source>
        <translation>Tanggal pembebasan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>Dokumen yang dipegang</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Janji temu pertama</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>How ready the community is</source>
        <translation>Kesiapan masyarakat</translation>
    </message>
    <message>
        <source>How ready the family is</source>
        <translation>Kesiapan keluarga</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Known threats</source>
        <translation>Ancaman yang diketahui</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Obat</translation>
    </message>
    <message>
        <source>Money in hand</source>
        <translation>Uang di tangan</translation>
    </message>
    <message>
        <source>Programmes completed</source>
        <translation>Program yang selesai</translation>
    </message>
    <message>
        <source>Release checklist</source>
        <translation>Daftar periksa pembebasan</translation>
    </message>
    <message>
        <source>The prison or centre, and the officer.</source>
        <translation>Penjara atau pusat, dan petugasnya.</translation>
    </message>
    <message>
        <source>Transport on the day</source>
        <translation>Transportasi pada hari itu</translation>
    </message>
    <message>
        <source>What is confirmed; the rest is a gap.</source>
        <translation>Apa yang sudah pasti; selebihnya adalah kekurangan.</translation>
    </message>
    <message>
        <source>What, how much, and until when the supply lasts.</source>
        <translation>Apa, berapa banyak, dan persediaan sampai kapan.</translation>
    </message>
    <message>
        <source>Write a signal for each that must be acted on.</source>
        <translation>Tulis sinyal untuk masing-masing yang harus ditangani.</translation>
    </message>
</context>
<context>
    <name>kind legal_hold</name>
    <message>
        <source>By whose order</source>
        <translation>Atas perintah siapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Penahanan hukum</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Penahanan hukum</translation>
    </message>
    <message>
        <source>Lifted by whose order</source>
        <translation>Dicabut atas perintah siapa</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Dicabut pada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>kind legal_status</name>
    <message>
        <source>Authority</source>
        <translation>Pihak berwenang</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status hukum</translation>
    </message>
    <message>
        <source>Legal statuses</source>
        <translation>Status hukum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nomor perintah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>kind person</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jabatan</translation>
    </message>
</context>
<context>
    <name>kind phase</name>
    <message>
        <source>Closing and reopening need the supervisor.</source>
        <translation>Penutupan dan pembukaan kembali perlu penyelia.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reason of the return to custody</source>
        <translation>Alasan kembali ke tahanan</translation>
    </message>
</context>
<context>
    <name>kind placement</name>
    <message>
        <source>Contact at the employer</source>
        <translation>Kontak di tempat kerja</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Disclosure agreed</source>
        <translation>Pengungkapan disepakati</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan kerja</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Penempatan kerja</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Alasan berhenti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>Dukungan yang diberikan</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>Jenis pekerjaan</translation>
    </message>
    <message>
        <source>Wage a month (RM)</source>
        <translation>Upah sebulan (RM)</translation>
    </message>
    <message>
        <source>What the client agreed the employer may know.</source>
        <translation>Apa yang disetujui klien untuk diketahui pemberi kerja.</translation>
    </message>
</context>
<context>
    <name>kind plan</name>
    <message>
        <source>Agreed on</source>
        <translation>Disepakati pada</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Disetujui pada</translation>
    </message>
    <message>
        <source>As the client and all agencies agreed it.</source>
        <translation>Seperti disepakati klien dan semua lembaga.</translation>
    </message>
    <message>
        <source>Client agrees</source>
        <translation>Klien setuju</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Tinjau pada</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Arti keberhasilan</translation>
    </message>
    <message>
        <source>Why there is no agreement or signature</source>
        <translation>Mengapa tidak ada persetujuan atau tanda tangan</translation>
    </message>
</context>
<context>
    <name>kind provider</name>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Type of provider</source>
        <translation>Jenis penyedia</translation>
    </message>
</context>
<context>
    <name>kind referral</name>
    <message>
        <source>Acknowledged on</source>
        <translation>Diakui pada</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Service received on</source>
        <translation>Layanan diterima pada</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgensi</translation>
    </message>
</context>
<context>
    <name>kind retention_check</name>
    <message>
        <source>30, 90 or 180 days after the start.</source>
        <translation>30, 90 atau 180 hari setelah mulai.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan kerja</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Retention check</source>
        <translation>Pemeriksaan bertahan kerja</translation>
    </message>
    <message>
        <source>Retention checks</source>
        <translation>Pemeriksaan bertahan kerja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Dipastikan oleh</translation>
    </message>
    <message>
        <source>Wage a month (RM)</source>
        <translation>Upah sebulan (RM)</translation>
    </message>
    <message>
        <source>Without it the check does not count in the figures.</source>
        <translation>Tanpanya pemeriksaan ini tidak dihitung dalam angka.</translation>
    </message>
</context>
<context>
    <name>kind review</name>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Tinjauan berikutnya</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Mutu catatan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Versions reviewed</source>
        <translation>Versi yang ditinjau</translation>
    </message>
    <message>
        <source>What was read, each as it was then.</source>
        <translation>Apa yang dibaca, seperti keadaannya saat itu.</translation>
    </message>
</context>
<context>
    <name>kind rights_request</name>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Penerima yang diberi tahu</translation>
    </message>
    <message>
        <source>Rights request</source>
        <translation>Permintaan hak</translation>
    </message>
    <message>
        <source>Rights requests</source>
        <translation>Permintaan hak</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Apa yang diminta</translation>
    </message>
</context>
<context>
    <name>kind settings</name>
    <message>
        <source>1, 3 or 12; never shorter.</source>
        <translation>1, 3 atau 12; tidak pernah lebih pendek.</translation>
    </message>
    <message>
        <source>A device opens without contact for (days)</source>
        <translation>Dapat dibuka tanpa kontak (hari)</translation>
    </message>
    <message>
        <source>Figures leave the organisation every (months)</source>
        <translation>Angka keluar dari organisasi setiap (bulan)</translation>
    </message>
    <message>
        <source>It warns before that (days)</source>
        <translation>Memberi peringatan sebelum itu (hari)</translation>
    </message>
    <message>
        <source>Organisation&apos;s settings</source>
        <translation>Pengaturan organisasi</translation>
    </message>
    <message>
        <source>Records kept after closing: drug-related (months)</source>
        <translation>Simpan: terkait narkoba (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: family only (months)</source>
        <translation>Simpan: keluarga saja (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: general (months)</source>
        <translation>Simpan: umum (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: returnee (months)</source>
        <translation>Simpan: pulang dari luar negeri (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: violent-extremism-related (months)</source>
        <translation>Simpan: terkait ekstremisme kekerasan (bulan)</translation>
    </message>
</context>
<context>
    <name>kind settlement</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Pertentangan</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Why both may stand</source>
        <translation>Mengapa keduanya boleh tetap</translation>
    </message>
</context>
<context>
    <name>kind signal</name>
    <message>
        <source>Acknowledged at</source>
        <translation>Ditanggapi pada</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Ditanggapi oleh</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan yang diambil</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Bagaimana diketahui</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Disadari pada</translation>
    </message>
    <message>
        <source>Other explanations</source>
        <translation>Penjelasan lain</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Safety plan last reviewed</source>
        <translation>Rencana keselamatan terakhir ditinjau</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinyal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Type of signal</source>
        <translation>Jenis sinyal</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgensi</translation>
    </message>
    <message>
        <source>What else could it mean?</source>
        <translation>Apa lagi kemungkinan artinya?</translation>
    </message>
    <message>
        <source>What happened, not what it means.</source>
        <translation>Apa yang terjadi, bukan apa artinya.</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Apa yang dilihat atau didengar</translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation>Siapa yang terancam</translation>
    </message>
    <message>
        <source>Who was told, and when</source>
        <translation>Siapa yang diberi tahu, dan kapan</translation>
    </message>
</context>
<context>
    <name>kind support</name>
    <message>
        <source>Amount or value</source>
        <translation>Jumlah atau nilai</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>As in MYR, IDR, SGD.</source>
        <translation>Seperti MYR, IDR, SGD.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Pemberi dana</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Jenis bantuan</translation>
    </message>
    <message>
        <source>Need it meets</source>
        <translation>Kebutuhan yang dipenuhi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kuitansi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Support provided</source>
        <translation>Bantuan diberikan</translation>
    </message>
    <message>
        <source>The client, or which member of the family.</source>
        <translation>Klien, atau anggota keluarga yang mana.</translation>
    </message>
</context>
<context>
    <name>kind task</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>Dari catatan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
</context>
<context>
    <name>kind training</name>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Cost (RM)</source>
        <translation>Biaya (RM)</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kursus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Pelatihan</translation>
    </message>
</context>
<context>
    <name>kind visit</name>
    <message>
        <source>A discreet description; no coordinates.</source>
        <translation>Gambaran yang tidak mencolok; tanpa koordinat.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Becomes a planned visit.</source>
        <translation>Menjadi kunjungan terencana.</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Pandangan klien</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>Lama (menit)</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Dilakukan pada</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata-kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Percobaan berikutnya</translation>
    </message>
    <message>
        <source>Next contact due</source>
        <translation>Kontak berikutnya pada</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Pengamatan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Direncanakan pada</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Reason not seen</source>
        <translation>Alasan tidak bertemu</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Jenis kontak</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message>
        <source>Voluntary or required</source>
        <translation>Sukarela atau wajib</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Apa yang disepakati</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Siapa yang hadir</translation>
    </message>
</context>
<context>
    <name>kind word</name>
    <message>
        <source>In English</source>
        <translation>Dalam bahasa Inggris</translation>
    </message>
    <message>
        <source>In Indonesian</source>
        <translation>Dalam bahasa Indonesia</translation>
    </message>
    <message>
        <source>In Malay</source>
        <translation>Dalam bahasa Melayu</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>VOCABULARY/TERM, KIND, or KIND.FIELD</source>
        <translation>VOCABULARY/TERM, KIND, atau KIND.FIELD</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Yang dinamai</translation>
    </message>
    <message>
        <source>Word of the organisation</source>
        <translation>Istilah organisasi</translation>
    </message>
    <message>
        <source>Words of the organisation</source>
        <translation>Istilah organisasi</translation>
    </message>
</context>
<context>
    <name>terms assessment_type</name>
    <message>
        <source>After an event</source>
        <translation>Setelah suatu kejadian</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>Pre-closure</source>
        <translation>Sebelum penutupan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
</context>
<context>
    <name>terms attachment_type</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindaian</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Catatan suara</translation>
    </message>
</context>
<context>
    <name>terms audit_event</name>
    <message>
        <source>A device given a name</source>
        <translation>Sebuah perangkat diberi nama</translation>
    </message>
    <message>
        <source>A new device in somebody&apos;s name refused by them</source>
        <translation>Perangkat baru atas nama seseorang ditolak olehnya</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Akses diberikan</translation>
    </message>
    <message>
        <source>Access withdrawn</source>
        <translation>Akses dicabut</translation>
    </message>
    <message>
        <source>Address or key of the server changed</source>
        <translation>Alamat atau kunci server diubah</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Kasus diserahkan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfigurasi diubah</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Perangkat dikeluarkan</translation>
    </message>
    <message>
        <source>Disposal confirmed</source>
        <translation>Pemusnahan disahkan</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Pemusnahan diusulkan</translation>
    </message>
    <message>
        <source>Disposal stopped</source>
        <translation>Pemusnahan dihentikan</translation>
    </message>
    <message>
        <source>Done against a safeguard, with a reason</source>
        <translation>Dilakukan melampaui perlindungan, dengan alasan</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Diekspor</translation>
    </message>
    <message>
        <source>Hand-over received</source>
        <translation>Serah terima diterima</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>Let statements count that a server showed after it was set back</source>
        <translation>Memberlakukan pernyataan yang ditampilkan server setelah dikembalikan ke keadaan lama</translation>
    </message>
    <message>
        <source>Locked: the clock was set back</source>
        <translation>Terkunci: jam dimundurkan</translation>
    </message>
    <message>
        <source>Locked: too long without contact</source>
        <translation>Terkunci: terlalu lama tanpa kontak</translation>
    </message>
    <message>
        <source>Opened by mistake, struck out</source>
        <translation>Keliru dibuka, dicoret</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka dalam darurat</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Dibuka dengan kode pemulihan</translation>
    </message>
    <message>
        <source>Organisation founded again on another server</source>
        <translation>Organisasi didirikan lagi di server lain</translation>
    </message>
    <message>
        <source>Passed on outside the organisation</source>
        <translation>Disampaikan ke luar organisasi</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frasa sandi diubah</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Orang diundang</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Recovery kit used</source>
        <translation>Kit pemulihan dipakai</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Ditolak oleh server</translation>
    </message>
    <message>
        <source>Report of an emergency opening read</source>
        <translation>Laporan pembukaan darurat dibaca</translation>
    </message>
    <message>
        <source>Request of the client answered</source>
        <translation>Permohonan klien dijawab</translation>
    </message>
    <message>
        <source>Restricted or sealed records viewed</source>
        <translation>Catatan terbatas atau tersegel dilihat</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Peran diubah</translation>
    </message>
    <message>
        <source>Root key changed</source>
        <translation>Kunci akar diubah</translation>
    </message>
    <message>
        <source>Something that came was refused</source>
        <translation>Sesuatu yang diterima ditolak</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Ditarik kembali sebelum dikirim</translation>
    </message>
    <message>
        <source>Vouched for a device</source>
        <translation>Mengesahkan perangkat</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frasa sandi salah</translation>
    </message>
</context>
<context>
    <name>terms basis</name>
    <message>
        <source>Client said</source>
        <translation>Kata klien</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Family said</source>
        <translation>Kata keluarga</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Diamati</translation>
    </message>
    <message>
        <source>Professional opinion</source>
        <translation>Pendapat profesional</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Pihak ketiga</translation>
    </message>
</context>
<context>
    <name>terms case_type</name>
    <message>
        <source>Drug-related</source>
        <translation>Terkait narkoba</translation>
    </message>
    <message>
        <source>Family only</source>
        <translation>Hanya keluarga</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Returnee</source>
        <translation>Pemulang</translation>
    </message>
    <message>
        <source>Violent-extremism-related</source>
        <translation>Terkait ekstremisme kekerasan</translation>
    </message>
</context>
<context>
    <name>terms closure_reason</name>
    <message>
        <source>Client&apos;s choice</source>
        <translation>Pilihan klien</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Tahanan</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Goals met</source>
        <translation>Tujuan tercapai</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>Hilang kontak</translation>
    </message>
    <message>
        <source>Moved or transferred</source>
        <translation>Pindah atau dipindahkan</translation>
    </message>
    <message>
        <source>Order ended</source>
        <translation>Perintah berakhir</translation>
    </message>
</context>
<context>
    <name>terms compartment</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Perawatan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Terbatas</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Tersegel</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
</context>
<context>
    <name>terms condition_type</name>
    <message>
        <source>Curfew</source>
        <translation>Jam malam</translation>
    </message>
    <message>
        <source>Device or internet</source>
        <translation>Perangkat atau internet</translation>
    </message>
    <message>
        <source>Drug testing</source>
        <translation>Tes narkoba</translation>
    </message>
    <message>
        <source>Electronic monitoring</source>
        <translation>Pemantauan elektronik</translation>
    </message>
    <message>
        <source>Non-association</source>
        <translation>Larangan bergaul</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Wajib lapor</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
</context>
<context>
    <name>terms consent_given</name>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Menolak</translation>
    </message>
</context>
<context>
    <name>terms consent_method</name>
    <message>
        <source>Thumbprint</source>
        <translation>Cap jempol</translation>
    </message>
    <message>
        <source>Verbal, witnessed</source>
        <translation>Lisan, bersaksi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Tertulis</translation>
    </message>
</context>
<context>
    <name>terms consent_purpose</name>
    <message>
        <source>Case conference</source>
        <translation>Konferensi kasus</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>Kontak dengan keluarga</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Penelitian</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>Aparat keamanan</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Data sensitif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>terms contact_frequency</name>
    <message>
        <source>As needed</source>
        <translation>Sesuai kebutuhan</translation>
    </message>
    <message>
        <source>Fortnightly</source>
        <translation>Dua minggu sekali</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Setiap bulan</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Tiga bulan sekali</translation>
    </message>
    <message>
        <source>Twice weekly</source>
        <translation>Dua kali seminggu</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Setiap minggu</translation>
    </message>
</context>
<context>
    <name>terms credibility</name>
    <message>
        <source>Document or message</source>
        <translation>Dokumen atau pesan</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Kabar angin</translation>
    </message>
    <message>
        <source>Seen or heard by the one who reports it</source>
        <translation>Dilihat atau didengar oleh yang melaporkan</translation>
    </message>
    <message>
        <source>Told by somebody else</source>
        <translation>Diberi tahu oleh orang lain</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Tidak jelas</translation>
    </message>
</context>
<context>
    <name>terms custody_reason</name>
    <message>
        <source>New offence</source>
        <translation>Pelanggaran baru</translation>
    </message>
    <message>
        <source>Preventive order</source>
        <translation>Perintah pencegahan</translation>
    </message>
    <message>
        <source>Technical: a condition of the order</source>
        <translation>Teknis: syarat perintah</translation>
    </message>
</context>
<context>
    <name>terms data_category</name>
    <message>
        <source>Assessments and plan</source>
        <translation>Asesmen dan rencana</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Identity and contact</source>
        <translation>Identitas dan kontak</translation>
    </message>
    <message>
        <source>Legal status and conditions</source>
        <translation>Status hukum dan syarat</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keselamatan</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Kunjungan dan kontak</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>Kerja dan pelatihan</translation>
    </message>
</context>
<context>
    <name>terms disclosure</name>
    <message>
        <source>Fact of the programme</source>
        <translation>Keikutsertaan program saja</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Terbatas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>terms domain</name>
    <message>
        <source>Accommodation</source>
        <translation>Tempat tinggal</translation>
    </message>
    <message>
        <source>Associates</source>
        <translation>Pergaulan</translation>
    </message>
    <message>
        <source>Attitudes and thinking</source>
        <translation>Sikap dan cara berpikir</translation>
    </message>
    <message>
        <source>Children and family</source>
        <translation>Anak dan keluarga</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>Narkoba dan alkohol</translation>
    </message>
    <message>
        <source>Education, training and employment</source>
        <translation>Pendidikan, pelatihan dan pekerjaan</translation>
    </message>
    <message>
        <source>Faith and meaning</source>
        <translation>Keyakinan dan makna</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Keuangan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Identity and belonging</source>
        <translation>Identitas dan rasa memiliki</translation>
    </message>
    <message>
        <source>Legal and documents</source>
        <translation>Hukum dan dokumen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keselamatan</translation>
    </message>
</context>
<context>
    <name>terms domain_rating</name>
    <message>
        <source>No current need</source>
        <translation>Tidak ada kebutuhan saat ini</translation>
    </message>
    <message>
        <source>Priority need</source>
        <translation>Kebutuhan utama</translation>
    </message>
    <message>
        <source>Some need</source>
        <translation>Ada kebutuhan</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kekuatan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
</context>
<context>
    <name>terms fact</name>
    <message>
        <source>Declined to say</source>
        <translation>Tidak mau menyebutkan</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
</context>
<context>
    <name>terms family_outcome</name>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Strained</source>
        <translation>Tegang</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Menguat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Tidak aman</translation>
    </message>
</context>
<context>
    <name>terms family_topic</name>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>Keagamaan</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Keuangan</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediasi</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Pengasuhan</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Bantuan praktis</translation>
    </message>
    <message>
        <source>Reunification</source>
        <translation>Penyatuan kembali</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keselamatan</translation>
    </message>
    <message>
        <source>Stigma</source>
        <translation>Stigma</translation>
    </message>
</context>
<context>
    <name>terms goal_status</name>
    <message>
        <source>Achieved</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Dropped by the client</source>
        <translation>Dilepas oleh klien</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Tidak tercapai</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Tercapai sebagian</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Direvisi</translation>
    </message>
</context>
<context>
    <name>terms household_role</name>
    <message>
        <source>Carer</source>
        <translation>Pengasuh</translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation>Tanggungan</translation>
    </message>
    <message>
        <source>Guarantor</source>
        <translation>Penjamin</translation>
    </message>
</context>
<context>
    <name>terms housing_situation</name>
    <message>
        <source>Hospital or institution</source>
        <translation>Rumah sakit atau lembaga</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Menetap</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Sementara</translation>
    </message>
    <message>
        <source>Without shelter</source>
        <translation>Tanpa tempat tinggal</translation>
    </message>
</context>
<context>
    <name>terms intake_decision</name>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Returned with gaps</source>
        <translation>Dikembalikan karena kurang</translation>
    </message>
</context>
<context>
    <name>terms leaving_reason</name>
    <message>
        <source>Conditions of the order</source>
        <translation>Syarat perintah</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>Akhir kontrak</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Eksploitasi</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Upah</translation>
    </message>
    <message>
        <source>Stigma or disclosure</source>
        <translation>Stigma atau pengungkapan</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Perjalanan</translation>
    </message>
</context>
<context>
    <name>terms legal_status</name>
    <message>
        <source>Compulsory attendance</source>
        <translation>Wajib hadir</translation>
    </message>
    <message>
        <source>Licensed release</source>
        <translation>Pembebasan berlisensi</translation>
    </message>
    <message>
        <source>Parole</source>
        <translation>Pembebasan bersyarat</translation>
    </message>
    <message>
        <source>Restriction order</source>
        <translation>Perintah pembatasan</translation>
    </message>
    <message>
        <source>Sentence expired</source>
        <translation>Hukuman selesai</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>Perintah pengawasan</translation>
    </message>
    <message>
        <source>Voluntary aftercare</source>
        <translation>Pembinaan lanjutan sukarela</translation>
    </message>
</context>
<context>
    <name>terms other_basis</name>
    <message>
        <source>Court order</source>
        <translation>Perintah pengadilan</translation>
    </message>
    <message>
        <source>Legal proceedings</source>
        <translation>Proses hukum</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Undang-undang</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Kepentingan vital</translation>
    </message>
</context>
<context>
    <name>terms phase</name>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Tahanan</translation>
    </message>
    <message>
        <source>Early release (first 90 days)</source>
        <translation>Awal pembebasan (90 hari pertama)</translation>
    </message>
    <message>
        <source>Pre-trial</source>
        <translation>Praperadilan</translation>
    </message>
    <message>
        <source>Release preparation</source>
        <translation>Persiapan pembebasan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka kembali</translation>
    </message>
    <message>
        <source>Returned to custody</source>
        <translation>Kembali ke tahanan</translation>
    </message>
    <message>
        <source>Stabilisation</source>
        <translation>Pemantapan</translation>
    </message>
    <message>
        <source>Step-down</source>
        <translation>Pengurangan dukungan</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Dipindahkan</translation>
    </message>
</context>
<context>
    <name>terms placement_hours</name>
    <message>
        <source>Casual</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Penuh waktu</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Paruh waktu</translation>
    </message>
</context>
<context>
    <name>terms placement_type</name>
    <message>
        <source>Apprenticeship</source>
        <translation>Magang kerja</translation>
    </message>
    <message>
        <source>Family business</source>
        <translation>Usaha keluarga</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Praktik kerja</translation>
    </message>
    <message>
        <source>Paid work</source>
        <translation>Kerja berupah</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>Usaha sendiri</translation>
    </message>
    <message>
        <source>Sheltered work</source>
        <translation>Kerja terlindung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Kerja sukarela</translation>
    </message>
</context>
<context>
    <name>terms plan_agreement</name>
    <message>
        <source>Agrees</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>Tidak dapat menjawab</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Tidak setuju</translation>
    </message>
</context>
<context>
    <name>terms provider_type</name>
    <message>
        <source>Agency</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Organisasi masyarakat sipil</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Komunitas keagamaan</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Layanan kesehatan</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Bantuan hukum</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Rumah singgah</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Pusat pelatihan</translation>
    </message>
</context>
<context>
    <name>terms referral_outcome</name>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Tidak datang</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Tidak tersedia</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Service received</source>
        <translation>Layanan diterima</translation>
    </message>
</context>
<context>
    <name>terms relation</name>
    <message>
        <source>Brother or sister</source>
        <translation>Saudara kandung</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Cucu</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Kakek atau nenek</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Bukan keluarga</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Kerabat lain</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Mertua</translation>
    </message>
    <message>
        <source>Uncle or aunt</source>
        <translation>Paman atau bibi</translation>
    </message>
    <message>
        <source>Wife, husband or partner</source>
        <translation>Istri, suami atau pasangan</translation>
    </message>
</context>
<context>
    <name>terms release_checklist</name>
    <message>
        <source>Accommodation confirmed</source>
        <translation>Tempat tinggal pasti</translation>
    </message>
    <message>
        <source>Consents explained</source>
        <translation>Persetujuan dijelaskan</translation>
    </message>
    <message>
        <source>Documents handed over</source>
        <translation>Dokumen diserahkan</translation>
    </message>
    <message>
        <source>Family told, as the client wishes</source>
        <translation>Keluarga diberi tahu, sesuai keinginan klien</translation>
    </message>
    <message>
        <source>First appointment agreed</source>
        <translation>Janji temu pertama disepakati</translation>
    </message>
    <message>
        <source>Identity card in hand</source>
        <translation>Kartu identitas di tangan</translation>
    </message>
    <message>
        <source>Known threats checked</source>
        <translation>Ancaman yang diketahui sudah diperiksa</translation>
    </message>
    <message>
        <source>Medication for two weeks</source>
        <translation>Obat untuk dua minggu</translation>
    </message>
    <message>
        <source>Money for the first days</source>
        <translation>Uang untuk hari-hari pertama</translation>
    </message>
    <message>
        <source>Transport confirmed</source>
        <translation>Transportasi pasti</translation>
    </message>
</context>
<context>
    <name>terms retention_status</name>
    <message>
        <source>Better job</source>
        <translation>Pekerjaan lebih baik</translation>
    </message>
    <message>
        <source>Business closed</source>
        <translation>Usaha tutup</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diberhentikan</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>Dalam tahanan</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Dalam pelatihan</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Berhenti sendiri</translation>
    </message>
    <message>
        <source>Other job</source>
        <translation>Pekerjaan lain</translation>
    </message>
    <message>
        <source>Same job</source>
        <translation>Pekerjaan sama</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
</context>
<context>
    <name>terms review_decision</name>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Diketahui</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
</context>
<context>
    <name>terms rights_decision</name>
    <message>
        <source>Granted</source>
        <translation>Dikabulkan</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Dikabulkan sebagian</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Withdrawn by the client</source>
        <translation>Ditarik kembali oleh klien</translation>
    </message>
</context>
<context>
    <name>terms rights_type</name>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Penarikan persetujuan</translation>
    </message>
</context>
<context>
    <name>terms role</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Telah meninggalkan organisasi</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mitra</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Petugas penempatan</translation>
    </message>
    <message>
        <source>Religious counsellor</source>
        <translation>Konselor agama</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Pekerja</translation>
    </message>
</context>
<context>
    <name>terms sensitivity</name>
    <message>
        <source>Restricted</source>
        <translation>Terbatas</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Tersegel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
</context>
<context>
    <name>terms sex</name>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
</context>
<context>
    <name>terms signal_outcome</name>
    <message>
        <source>Malicious</source>
        <translation>Berniat jahat</translation>
    </message>
    <message>
        <source>Partly substantiated</source>
        <translation>Terbukti sebagian</translation>
    </message>
    <message>
        <source>Substantiated</source>
        <translation>Terbukti</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Unsubstantiated</source>
        <translation>Tidak terbukti</translation>
    </message>
</context>
<context>
    <name>terms signal_response</name>
    <message>
        <source>Case conference</source>
        <translation>Konferensi kasus</translation>
    </message>
    <message>
        <source>Clinical referral</source>
        <translation>Rujukan klinis</translation>
    </message>
    <message>
        <source>Extra contact</source>
        <translation>Kontak tambahan</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Nasihat hukum</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediasi</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Tidak ada tindakan</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Pemindahan tempat</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Rencana keselamatan</translation>
    </message>
    <message>
        <source>Statutory notification</source>
        <translation>Pemberitahuan wajib</translation>
    </message>
</context>
<context>
    <name>terms signal_type</name>
    <message>
        <source>Contact by the former group</source>
        <translation>Dihubungi kelompok lama</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Krisis</translation>
    </message>
    <message>
        <source>Disappearance</source>
        <translation>Menghilang</translation>
    </message>
    <message>
        <source>Family violence</source>
        <translation>Kekerasan dalam keluarga</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Pelecehan</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>Bahaya bagi orang lain</translation>
    </message>
    <message>
        <source>Harm to self</source>
        <translation>Bahaya bagi diri</translation>
    </message>
    <message>
        <source>Media exposure</source>
        <translation>Terpapar media</translation>
    </message>
    <message>
        <source>Recruitment approach</source>
        <translation>Upaya perekrutan</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Kambuh</translation>
    </message>
    <message>
        <source>Retaliation threat</source>
        <translation>Ancaman balas dendam</translation>
    </message>
    <message>
        <source>Worker safety</source>
        <translation>Keselamatan pekerja</translation>
    </message>
</context>
<context>
    <name>terms standing</name>
    <message>
        <source>Leads</source>
        <translation>Memimpin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>Siaga</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka dalam darurat</translation>
    </message>
</context>
<context>
    <name>terms support_kind</name>
    <message>
        <source>Cash</source>
        <translation>Uang tunai</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Pakaian</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Makanan</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Pengobatan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Sewa</translation>
    </message>
    <message>
        <source>School costs</source>
        <translation>Biaya sekolah</translation>
    </message>
    <message>
        <source>Tools or start-up kit</source>
        <translation>Alat atau modal awal</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transportasi</translation>
    </message>
</context>
<context>
    <name>terms tie_role</name>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Tetangga</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kelompok sebaya</translation>
    </message>
    <message>
        <source>Religious counsellor</source>
        <translation>Pembimbing agama</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Guru</translation>
    </message>
    <message>
        <source>Village head</source>
        <translation>Kepala desa</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Relawan</translation>
    </message>
</context>
<context>
    <name>terms training_result</name>
    <message>
        <source>Certified</source>
        <translation>Bersertifikat</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Tidak lulus</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Mengundurkan diri</translation>
    </message>
</context>
<context>
    <name>terms urgency</name>
    <message>
        <source>Routine</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Segera</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
</context>
<context>
    <name>terms verified_by</name>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Slip gaji</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
</context>
<context>
    <name>terms vetted</name>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Tidak perlu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
<context>
    <name>terms visit_outcome</name>
    <message>
        <source>Address wrong</source>
        <translation>Alamat salah</translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation>Dibatalkan oleh kami</translation>
    </message>
    <message>
        <source>Client absent</source>
        <translation>Klien tidak ada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Rearranged</source>
        <translation>Dijadwalkan ulang</translation>
    </message>
    <message>
        <source>Unsafe, aborted</source>
        <translation>Tidak aman, dihentikan</translation>
    </message>
</context>
<context>
    <name>terms visit_type</name>
    <message>
        <source>Collateral contact</source>
        <translation>Kontak pihak lain</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Neutral place</source>
        <translation>Tempat netral</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Prison, before release</source>
        <translation>Penjara, sebelum bebas</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Tempat kerja</translation>
    </message>
</context>
<context>
    <name>terms voluntary</name>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Sukarela</translation>
    </message>
</context>
<context>
    <name>terms worker_gender</name>
    <message>
        <source>A man</source>
        <translation>Seorang pria</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Seorang wanita</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Tidak ada pilihan</translation>
    </message>
</context>
<context>
    <name>terms yes_no_unasked</name>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
</context>
</TS>
