<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;ergi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Baharu</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Rekod</translation>
    </message>
    <message>
        <source>&amp;Safety</source>
        <translation>&amp;Keselamatan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Papar</translation>
    </message>
    <message>
        <source>(child)</source>
        <translation>(kanak-kanak)</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(dikosongkan)</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ditinggalkan)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation>({n} lagi)</translation>
    </message>
    <message>
        <source>1 day late · {day}</source>
        <translation>lewat 1 hari · {day}</translation>
    </message>
    <message>
        <source>1 task due {day}</source>
        <translation>1 tugasan sebelum {day}</translation>
    </message>
    <message>
        <source>2/11 14:30, today 9:00</source>
        <translation>2/11 14:30, hari ini 9:00</translation>
    </message>
    <message>
        <source>2/11/2026, today, +3, friday</source>
        <translation>2/11/2026, hari ini, +3, jumaat</translation>
    </message>
    <message>
        <source>A calendar on a telephone is read by others: leave names out unless you must.</source>
        <translation>Kalendar pada telefon dibaca orang lain: tinggalkan nama kecuali perlu.</translation>
    </message>
    <message>
        <source>A case is opened by a worker or a supervisor; this device belongs to a person in the role “{role}”.</source>
        <translation>Kes dibuka oleh pekerja atau penyelia; peranti ini milik seseorang dalam peranan “{role}”.</translation>
    </message>
    <message>
        <source>A client “{name}” stands in this file already.</source>
        <translation>Klien “{name}” sudah ada dalam fail ini.</translation>
    </message>
    <message>
        <source>A client, a command, or any word that was written</source>
        <translation>Klien, arahan, atau mana-mana perkataan yang ditulis</translation>
    </message>
    <message>
        <source>A code that is not used runs out by itself; a device that has joined can be taken off.</source>
        <translation>Kod yang tidak digunakan akan tamat sendiri; peranti yang telah menyertai boleh dikeluarkan.</translation>
    </message>
    <message>
        <source>A complaint, for the auditors alone</source>
        <translation>Aduan, untuk juruaudit sahaja</translation>
    </message>
    <message>
        <source>A csv or xlsx file with headings in its first row, or an export of this program.</source>
        <translation>Fail csv atau xlsx dengan tajuk pada baris pertama, atau eksport program ini.</translation>
    </message>
    <message>
        <source>A decision needs the name of whoever took it: “{field}” is empty.</source>
        <translation>Keputusan memerlukan nama orang yang membuatnya: “{field}” kosong.</translation>
    </message>
    <message>
        <source>A device has joined as you. If you are setting up another computer, it shows a number: compare it with this one. Only if they are equal is it yours; then it is given everything that you may open. If you know of no such computer, it is not yours: it is taken off, and your administrators are told.</source>
        <translation>Satu peranti telah menyertai sebagai anda. Jika anda sedang menyediakan komputer lain, ia menunjukkan satu nombor: bandingkan dengan nombor ini. Hanya jika sama, ia milik anda; kemudian ia diberi semua yang boleh anda buka. Jika anda tidak tahu tentang komputer itu, ia bukan milik anda: ia dikeluarkan, dan pentadbir anda diberitahu.</translation>
    </message>
    <message>
        <source>A device out of contact</source>
        <translation>Peranti tanpa hubungan</translation>
    </message>
    <message>
        <source>A device taken off</source>
        <translation>Peranti yang dikeluarkan</translation>
    </message>
    <message>
        <source>A device that is lost or stolen: take it off. At its next contact it destroys what it holds, and says so.</source>
        <translation>Peranti yang hilang atau dicuri: keluarkan. Pada hubungan berikutnya ia memusnahkan isinya, dan melaporkannya.</translation>
    </message>
    <message>
        <source>A legal hold by {authority} stands on this case.</source>
        <translation>Penahanan undang-undang oleh {authority} berkuat kuasa atas kes ini.</translation>
    </message>
    <message>
        <source>A licensed instrument, if one was used</source>
        <translation>Instrumen berlesen, jika digunakan</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Nama, kemudian Enter</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>Peranti baharu</translation>
    </message>
    <message>
        <source>A new device in your name</source>
        <translation>Peranti baharu atas nama anda</translation>
    </message>
    <message>
        <source>A new key begins for everything written from now on, and their laptop erases its copy at its next sync.</source>
        <translation>Kunci baharu bermula bagi semua yang ditulis mulai sekarang, dan komputer riba mereka memadamkan salinannya pada penyegerakan berikutnya.</translation>
    </message>
    <message>
        <source>A non-association condition names “{barred}”, and this tie is to “{name}”.</source>
        <translation>Syarat larangan bergaul menamakan “{barred}”, dan ikatan ini dengan “{name}”.</translation>
    </message>
    <message>
        <source>A part of the database {path} is damaged and cannot be read.</source>
        <translation>Sebahagian pangkalan data {path} rosak dan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A plan or a closure waits for approval.</source>
        <translation>Satu pelan atau penutupan menunggu kelulusan.</translation>
    </message>
    <message>
        <source>A question, left on the record: it travels with it</source>
        <translation>Soalan, ditinggalkan pada rekod: ia dibawa bersama</translation>
    </message>
    <message>
        <source>A readable copy outside the encrypted store; it is entered in the audit.</source>
        <translation>Salinan yang boleh dibaca di luar simpanan yang disulitkan; ia dicatat dalam audit.</translation>
    </message>
    <message>
        <source>A record cannot be sealed, restricted or opened up after it was written: its history would stay where it was.</source>
        <translation>Rekod tidak boleh dimeterai, dihadkan atau dibuka selepas ditulis: sejarahnya akan kekal di tempat asal.</translation>
    </message>
    <message>
        <source>A record goes back with a comment that says what is missing.</source>
        <translation>Rekod dikembalikan dengan komen yang menyatakan apa yang kurang.</translation>
    </message>
    <message>
        <source>A record of this id is here already and says something else.</source>
        <translation>Rekod dengan id ini sudah ada di sini dan menyatakan perkara lain.</translation>
    </message>
    <message>
        <source>A record was returned to you, or somebody asks you. Open Aftercare.</source>
        <translation>Satu rekod dikembalikan kepada anda, atau seseorang bertanya. Buka Aftercare.</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>A server has at most {a} addresses and {k} certificates at a time.</source>
        <translation>Pelayan mempunyai paling banyak {a} alamat dan {k} sijil pada satu masa.</translation>
    </message>
    <message>
        <source>A server is started on this computer alone</source>
        <translation>Pelayan dimulakan pada komputer ini sahaja</translation>
    </message>
    <message>
        <source>A signal is an early warning, not a finding. Whoever reads it decides nothing about a person by it alone.</source>
        <translation>Isyarat ialah amaran awal, bukan dapatan. Sesiapa yang membacanya tidak memutuskan apa-apa tentang seseorang dengannya sahaja.</translation>
    </message>
    <message>
        <source>A thief who has this computer needs {alone} with one fast machine, {together} with {n}.</source>
        <translation>Pencuri yang memegang komputer ini memerlukan {alone} dengan satu mesin pantas, {together} dengan {n}.</translation>
    </message>
    <message>
        <source>A virus scanner or a backup may be at it: wait a minute, and try again.</source>
        <translation>Mungkin pengimbas virus atau sandaran sedang menggunakannya: tunggu seminit, dan cuba lagi.</translation>
    </message>
    <message>
        <source>A visit is planned for {due}, {at} ({kind}).</source>
        <translation>Lawatan dirancang pada {due}, {at} ({kind}).</translation>
    </message>
    <message>
        <source>A visit of the same time is here already.</source>
        <translation>Lawatan pada waktu yang sama sudah ada di sini.</translation>
    </message>
    <message>
        <source>A visit was planned for {due}, {at} ({kind}); write how it went.</source>
        <translation>Lawatan dirancang pada {due}, {at} ({kind}); tulis bagaimana jadinya.</translation>
    </message>
    <message>
        <source>A window of its own opens, marked as practice, with an invented organisation on this computer alone. Nothing there is real, your own records are not touched, and everything is thrown away when you close it.</source>
        <translation>Satu tetingkap tersendiri dibuka, bertanda latihan, dengan organisasi rekaan pada komputer ini sahaja. Tiada apa di situ yang benar, rekod anda sendiri tidak disentuh, dan semuanya dibuang apabila anda menutupnya.</translation>
    </message>
    <message>
        <source>A word of the organisation</source>
        <translation>Perkataan organisasi</translation>
    </message>
    <message>
        <source>A word to {who}, who is told of your decision</source>
        <translation>Pesanan kepada {who}, yang akan diberitahu keputusan anda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>About Aftercare</source>
        <translation>Perihal Aftercare</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Tentang rekod ini</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Perihal…</translation>
    </message>
    <message>
        <source>Accept a certificate</source>
        <translation>Terima sijil</translation>
    </message>
    <message>
        <source>Accept a certificate…</source>
        <translation>Terima sijil…</translation>
    </message>
    <message>
        <source>Accept it into the case</source>
        <translation>Terima ke dalam kes</translation>
    </message>
    <message>
        <source>Accepted into the case. {note}</source>
        <translation>Diterima ke dalam kes. {note}</translation>
    </message>
    <message>
        <source>Accepted, on a waiting list, or not possible, because:</source>
        <translation>Diterima, dalam senarai menunggu, atau tidak dapat, kerana:</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Access cannot end on {until}: the year must lie before {last}.</source>
        <translation>Akses tidak boleh tamat pada {until}: tahunnya mesti sebelum {last}.</translation>
    </message>
    <message>
        <source>Access granted to {who}</source>
        <translation>Akses diberikan kepada {who}</translation>
    </message>
    <message>
        <source>Access taken from {who}</source>
        <translation>Akses ditarik daripada {who}</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Akui terima</translation>
    </message>
    <message>
        <source>Acknowledge (K)</source>
        <translation>Sahkan diterima (K)</translation>
    </message>
    <message>
        <source>Acknowledge the signal: {what}</source>
        <translation>Akui isyarat: {what}</translation>
    </message>
    <message>
        <source>Acknowledged in time</source>
        <translation>Diakui tepat pada masanya</translation>
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
        <translation>Ditambah untuk setiap peranti</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Address or fingerprint</source>
        <translation>Alamat atau cap jari</translation>
    </message>
    <message>
        <source>Aftercare is open already, in another window, so {name} cannot be read here.</source>
        <translation>Aftercare sudah terbuka dalam tetingkap lain, jadi {name} tidak dapat dibaca di sini.</translation>
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
        <translation>Aftercare {version}: kerja kes selepas pembebasan, luar talian dahulu dan disulitkan. Perisian bebas di bawah Lesen Awam Am GNU, versi 3 atau yang lebih baharu: anda boleh menggunakan, mengkaji, mengongsi dan mengubahnya. Ia datang tanpa sebarang jaminan.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agensi</translation>
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
        <translation>Agenda: lebih lewat</translation>
    </message>
    <message>
        <source>Agenda: the day as a route</source>
        <translation>Agenda: hari sebagai laluan</translation>
    </message>
    <message>
        <source>Agenda: the route by area</source>
        <translation>Agenda: laluan mengikut kawasan</translation>
    </message>
    <message>
        <source>Agreed last time: {what}</source>
        <translation>Dipersetujui kali lepas: {what}</translation>
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
        <translation>Kesemua teksnya terlalu panjang bagi satu rekod; pendekkan sebahagiannya.</translation>
    </message>
    <message>
        <source>All synced
last sync: {when}</source>
        <translation>Semua disegerak
segerak terakhir: {when}</translation>
    </message>
    <message>
        <source>Alt with Up or Down changes the order, + and - the hour by a quarter; Enter sets day and hour, Delete takes a visit off the day. With the mouse, drag a row, or its hour.</source>
        <translation>Alt dengan Atas atau Bawah mengubah susunan, + dan - mengubah waktu suku jam; Enter menetapkan hari dan waktu, Delete mengeluarkan lawatan daripada hari itu. Dengan tetikus, seret baris atau waktunya.</translation>
    </message>
    <message>
        <source>An administrator can invite it again, under People and devices.</source>
        <translation>Pentadbir boleh menjemputnya semula, di bawah Orang dan peranti.</translation>
    </message>
    <message>
        <source>An administrator can take the device off, under People and devices.</source>
        <translation>Pentadbir boleh mengeluarkan peranti itu, di bawah Orang dan peranti.</translation>
    </message>
    <message>
        <source>An administrator has taken this device off the organisation.</source>
        <translation>Pentadbir telah mengeluarkan peranti ini daripada organisasi.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Jawapan diperlukan di sini.</translation>
    </message>
    <message>
        <source>An earlier envelope of that device is missing; it is taken once that one arrives.</source>
        <translation>Sampul terdahulu daripada peranti itu tiada; ia diambil sebaik yang itu tiba.</translation>
    </message>
    <message>
        <source>An export holds personal data; without a password anybody who finds it reads it.</source>
        <translation>Eksport mengandungi data peribadi; tanpa kata laluan sesiapa yang menemuinya dapat membacanya.</translation>
    </message>
    <message>
        <source>An invitation</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>An invitation that you made opens nothing: you are not an administrator any more. Whoever was to join needs another one; tell an administrator.</source>
        <translation>Satu jemputan yang anda buat tidak membuka apa-apa: anda bukan pentadbir lagi. Orang yang hendak menyertai memerlukan jemputan lain; beritahu seorang pentadbir.</translation>
    </message>
    <message>
        <source>An invited person appears with a device once they have joined and you have synced.</source>
        <translation>Orang yang dijemput muncul bersama peranti setelah mereka menyertai dan anda menyegerak.</translation>
    </message>
    <message>
        <source>An urgent signal waits. Open Aftercare.</source>
        <translation>Satu isyarat segera menunggu. Buka Aftercare.</translation>
    </message>
    <message>
        <source>Another copy is in use
{n} wait here</source>
        <translation>Salinan lain digunakan
{n} menunggu di sini</translation>
    </message>
    <message>
        <source>Another copy of this folder is in use, on another computer or from a backup.</source>
        <translation>Salinan lain folder ini sedang digunakan, di komputer lain atau daripada sandaran.</translation>
    </message>
    <message>
        <source>Another envelope of that device with the same number is here already: the device was copied, or its person is not honest.</source>
        <translation>Sampul lain daripada peranti itu dengan nombor yang sama sudah ada di sini: peranti itu disalin, atau orangnya tidak jujur.</translation>
    </message>
    <message>
        <source>Another program is using the database {path}.</source>
        <translation>Program lain sedang menggunakan pangkalan data {path}.</translation>
    </message>
    <message>
        <source>Another window of Aftercare is busy with an update.</source>
        <translation>Tetingkap Aftercare yang lain sedang membuat kemas kini.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Answered within the days set for it</source>
        <translation>Dijawab dalam tempoh yang ditetapkan</translation>
    </message>
    <message>
        <source>Answers of the form {form}</source>
        <translation>Jawapan borang {form}</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Temu janji</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Temu janji</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>Luluskan (A)</translation>
    </message>
    <message>
        <source>Approve all routine contacts</source>
        <translation>Luluskan semua hubungan rutin</translation>
    </message>
    <message>
        <source>Are you back, and safe?</source>
        <translation>Adakah anda sudah balik, dan selamat?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Escape closes.</source>
        <translation>Anak panah memilih, Enter membuka, Escape menutup.</translation>
    </message>
    <message>
        <source>As a field worker</source>
        <translation>Sebagai pekerja lapangan</translation>
    </message>
    <message>
        <source>As a proxy file (PAC) says</source>
        <translation>Seperti kata fail proksi (PAC)</translation>
    </message>
    <message>
        <source>As a supervisor</source>
        <translation>Sebagai penyelia</translation>
    </message>
    <message>
        <source>As at work, for example “Farah” or “Puan Lim”.</source>
        <translation>Seperti di tempat kerja, contohnya “Farah” atau “Puan Lim”.</translation>
    </message>
    <message>
        <source>As it is printed by “aftercare-server move-to”, with the fingerprint if the certificate is another one.</source>
        <translation>Seperti yang dicetak oleh “aftercare-server move-to”, dengan cap jari jika sijilnya lain.</translation>
    </message>
    <message>
        <source>As it is printed by “aftercare-server renew-certificate”: 64 characters.</source>
        <translation>Seperti yang dicetak oleh “aftercare-server renew-certificate”: 64 aksara.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>Seperti tetapan komputer ini</translation>
    </message>
    <message>
        <source>Ask a worker to open the case and to grant you the parts you need.</source>
        <translation>Minta pekerja membuka kes dan memberi anda bahagian yang anda perlukan.</translation>
    </message>
    <message>
        <source>Ask again now</source>
        <translation>Tanya lagi sekarang</translation>
    </message>
    <message>
        <source>Ask an administrator to do it.</source>
        <translation>Minta pentadbir melakukannya.</translation>
    </message>
    <message>
        <source>Ask an administrator to sync, then sync here.</source>
        <translation>Minta pentadbir menyegerak, kemudian segerak di sini.</translation>
    </message>
    <message>
        <source>Ask an administrator to take a lost device off.</source>
        <translation>Minta pentadbir mengeluarkan peranti yang hilang.</translation>
    </message>
    <message>
        <source>Ask an administrator whom you know for a server code, and tell them who gave you this one.</source>
        <translation>Minta kod pelayan daripada pentadbir yang anda kenali, dan beritahu mereka siapa yang memberi kod ini.</translation>
    </message>
    <message>
        <source>Ask another administrator; every organisation should have two.</source>
        <translation>Minta pentadbir lain; setiap organisasi patut mempunyai dua.</translation>
    </message>
    <message>
        <source>Ask for the bundle of a colleague of yours.</source>
        <translation>Minta berkas daripada rakan sekerja anda.</translation>
    </message>
    <message>
        <source>Ask for the code again.</source>
        <translation>Minta kod itu sekali lagi.</translation>
    </message>
    <message>
        <source>Ask its lead worker or supervisor for access.</source>
        <translation>Minta akses daripada pegawai utama atau penyelianya.</translation>
    </message>
    <message>
        <source>Ask the case&apos;s lead worker to grant it to you.</source>
        <translation>Minta pekerja utama kes memberikannya kepada anda.</translation>
    </message>
    <message>
        <source>Ask the client; and write in the placement what they agree to.</source>
        <translation>Tanya klien; dan tulis dalam penempatan apa yang mereka setujui.</translation>
    </message>
    <message>
        <source>Ask the person who gave it to you.</source>
        <translation>Tanya orang yang memberikannya kepada anda.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Tanya pelayan</translation>
    </message>
    <message>
        <source>Ask them to strike it out, or close the case.</source>
        <translation>Minta mereka membatalkannya, atau tutup kes itu.</translation>
    </message>
    <message>
        <source>Ask whoever attached it to attach it again.</source>
        <translation>Minta orang yang melampirkannya melampirkannya semula.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to write it again; if it happens again, tell your administrator exactly this.</source>
        <translation>Minta pemberinya menulisnya semula; jika berlaku lagi, beritahu pentadbir anda tepat begini.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for an HTTP or a SOCKS 5 proxy.</source>
        <translation>Minta proksi HTTP atau SOCKS 5 daripada pengurus rangkaian ini.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for an exception for {host}.</source>
        <translation>Minta pengurus rangkaian ini membuat pengecualian untuk {host}.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network to let {host} through without sign-in, or with a name and a password (Basic).</source>
        <translation>Minta pengurus rangkaian ini membenarkan {host} tanpa log masuk, atau dengan nama dan kata laluan (Basic).</translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation in your own name, and type its code. This copy keeps everything, gets a number of its own, and is vouched for like any new computer of yours; then what waits here is sent.</source>
        <translation>Minta jemputan atas nama anda sendiri daripada pentadbir, dan taip kodnya. Salinan ini menyimpan segalanya, mendapat nombor tersendiri, dan disahkan seperti mana-mana komputer baharu anda; kemudian apa yang menunggu di sini dihantar.</translation>
    </message>
    <message>
        <source>Ask your administrator for an invitation in your own name.</source>
        <translation>Minta jemputan atas nama anda sendiri daripada pentadbir anda.</translation>
    </message>
    <message>
        <source>Ask your administrator for the server code again.</source>
        <translation>Minta kod pelayan daripada pentadbir anda sekali lagi.</translation>
    </message>
    <message>
        <source>Ask your administrator to bring the newest release to the server, or for a newer file.</source>
        <translation>Minta pentadbir anda membawa keluaran terbaharu ke pelayan, atau minta fail yang lebih baharu.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Tanya pentadbir anda.</translation>
    </message>
    <message>
        <source>Ask {who}</source>
        <translation>Tanya {who}</translation>
    </message>
    <message>
        <source>Asked last at {time}. Not certified yet.</source>
        <translation>Kali terakhir bertanya pada {time}. Belum diperakui.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya kepada pelayan…</translation>
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
        <translation>Paling banyak {most} boleh dilampirkan. Ambil yang lebih pendek, atau beberapa bahagian.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>Attach a file to the record</source>
        <translation>Lampirkan fail pada rekod</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Lampirkan fail…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lampirkan fail…</translation>
    </message>
    <message>
        <source>Attach photos, scans, documents or voice notes</source>
        <translation>Lampirkan foto, imbasan, dokumen atau nota suara</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Dilampirkan</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Dilampirkan: {name}</translation>
    </message>
    <message>
        <source>Attachments going up
last sync: {when}</source>
        <translation>Lampiran sedang dihantar
segerak terakhir: {when}</translation>
    </message>
    <message>
        <source>Attachments, safe on this computer, still going up: {size}</source>
        <translation>Lampiran, selamat pada komputer ini, masih menunggu dihantar: {size}</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit extract</source>
        <translation>Cabutan audit</translation>
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
        <translation>Balik sebelum</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Kembali ke Hari ini</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <translation>Kembali ke senarai kes</translation>
    </message>
    <message>
        <source>Back to the days</source>
        <translation>Kembali ke senarai hari</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Before anything is changed here, these people must update their program: {names}.</source>
        <translation>Sebelum apa-apa diubah di sini, orang ini mesti mengemas kini program mereka: {names}.</translation>
    </message>
    <message>
        <source>Before the gate opens</source>
        <translation>Sebelum pintu dibuka</translation>
    </message>
    <message>
        <source>Before the hand-over: {signals} open signals, {consents} consents to look at.</source>
        <translation>Sebelum serah tugas: {signals} isyarat terbuka, {consents} persetujuan perlu disemak.</translation>
    </message>
    <message>
        <source>Before the server was set back {person} was given one role, and another one since. The role {role} stands. Everybody’s records are safe; look under People whether it is the right one.</source>
        <translation>Sebelum pelayan dipulihkan ke keadaan lama, {person} diberi satu peranan, dan selepasnya peranan lain. Peranan {role} yang terpakai. Rekod semua orang selamat; semak di Orang sama ada peranan itu betul.</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Sebelum ini: {text}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Begin anew (it stays)</source>
        <translation>Mula semula (ia kekal)</translation>
    </message>
    <message>
        <source>Between the form and the screen</source>
        <translation>Antara borang dan skrin</translation>
    </message>
    <message>
        <source>Both copies are used</source>
        <translation>Kedua-dua salinan digunakan</translation>
    </message>
    <message>
        <source>Both may stand</source>
        <translation>Kedua-duanya boleh kekal</translation>
    </message>
    <message>
        <source>Both versions are kept until somebody decides. Words that differ are marked.</source>
        <translation>Kedua-dua versi disimpan sehingga seseorang memutuskan. Perkataan yang berbeza ditandai.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Brief of the client in the row</source>
        <translation>Ringkasan klien dalam baris</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Burn or shred this sheet once you have joined. Whoever uses it first, joins; nobody can join with it again.</source>
        <translation>Bakar atau carik helaian ini setelah anda menyertai. Sesiapa yang menggunakannya dahulu, menyertai; tiada siapa boleh menggunakannya lagi.</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Mengikut kawasan</translation>
    </message>
    <message>
        <source>By here there are more than {n} filled cells, more than a form may have.</source>
        <translation>Sampai di sini terdapat lebih daripada {n} sel berisi, melebihi had sebuah borang.</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Mengikut jantina</translation>
    </message>
    <message>
        <source>By sex and by area</source>
        <translation>Mengikut jantina dan kawasan</translation>
    </message>
    <message>
        <source>By the clock of this computer, the last contact with the server was {days} days ago; the content is locked.</source>
        <translation>Menurut jam komputer ini, hubungan terakhir dengan pelayan ialah {days} hari lalu; kandungannya dikunci.</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fail kalendar…</translation>
    </message>
    <message>
        <source>Call {who} now, or they may worry. Nobody else has been told.</source>
        <translation>Telefon {who} sekarang, atau mereka akan risau. Tiada orang lain diberitahu.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Telefon…</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Case of the client in the row</source>
        <translation>Kes klien dalam baris</translation>
    </message>
    <message>
        <source>Case opened: {name}</source>
        <translation>Kes dibuka: {name}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Kes {case}</translation>
    </message>
    <message>
        <source>Case {case}, {kind} of {day}: {n} changes are lost; look at it again.</source>
        <translation>Kes {case}, {kind} pada {day}: {n} perubahan hilang; periksa semula.</translation>
    </message>
    <message>
        <source>Case {case}, {kind} of {day}: {n} changes are missing here; they were sent, and come back.</source>
        <translation>Kes {case}, {kind} pada {day}: {n} perubahan tiada di sini; ia telah dihantar, dan akan kembali.</translation>
    </message>
    <message>
        <source>Case {number} could not be reckoned as a whole: something of it may be missing in the lists. Its records are safe, and other cases are not affected. Open it, and tell your administrator: {faults}.</source>
        <translation>Kes {number} tidak dapat dikira sepenuhnya: sebahagian maklumatnya mungkin tiada dalam senarai. Rekodnya selamat, dan kes lain tidak terjejas. Buka kes itu, dan maklumkan kepada pentadbir anda: {faults}.</translation>
    </message>
    <message>
        <source>Case: {part}</source>
        <translation>Kes: {part}</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Senarai kes</translation>
    </message>
    <message>
        <source>Cases closed in the period</source>
        <translation>Kes yang ditutup dalam tempoh itu</translation>
    </message>
    <message>
        <source>Cases not worked on that day</source>
        <translation>Kes yang tidak dikendalikan pada hari itu</translation>
    </message>
    <message>
        <source>Cases that reach that day in the period</source>
        <translation>Kes yang sampai pada hari itu dalam tempoh ini</translation>
    </message>
    <message>
        <source>Cases that {who} leads</source>
        <translation>Kes yang diketuai {who}</translation>
    </message>
    <message>
        <source>Casework after release, without a network if need be.</source>
        <translation>Kerja kes selepas pembebasan, tanpa rangkaian jika perlu.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sijil</translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation>Sijil pelupusan</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>Change or add a word</source>
        <translation>Ubah atau tambah perkataan</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Tukar frasa laluan</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Tukar frasa laluan…</translation>
    </message>
    <message>
        <source>Change these cells in the file, and take it in again.</source>
        <translation>Ubah sel-sel ini dalam fail, dan ambil masuk semula.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Sedang menukar…</translation>
    </message>
    <message>
        <source>Chapters of the handbook</source>
        <translation>Bab buku panduan</translation>
    </message>
    <message>
        <source>Chart: {name}</source>
        <translation>Carta: {name}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Semak semula</translation>
    </message>
    <message>
        <source>Check its permissions and disk.</source>
        <translation>Semak kebenaran dan cakeranya.</translation>
    </message>
    <message>
        <source>Check that it is still there and may be read.</source>
        <translation>Semak sama ada ia masih ada dan boleh dibaca.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and have it copied again if it is.</source>
        <translation>Semak sama ada ia fail yang betul, dan minta ia disalin semula jika ya.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Semak sama ada fail itu betul.</translation>
    </message>
    <message>
        <source>Check that the stick is in, has room and is not write-protected, then try again.</source>
        <translation>Semak sama ada pemacu dipasang, ada ruang dan tidak dilindung tulis, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, and that the disk is not write-protected.</source>
        <translation>Semak kebenaran folder, dan bahawa cakera tidak dilindung tulis.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and Caps Lock, and try again; the recovery code opens it too.</source>
        <translation>Semak susun atur papan kekunci dan Caps Lock, dan cuba lagi; kod pemulihan juga membukanya.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Semak nama fail.</translation>
    </message>
    <message>
        <source>Check the spelling, or sync to learn of new colleagues.</source>
        <translation>Semak ejaan, atau segerak untuk mengetahui rakan sekerja baharu.</translation>
    </message>
    <message>
        <source>Check what is set of the proxy, under Sync and Proxy; or ask whoever runs this network.</source>
        <translation>Semak tetapan proksi, di bawah Segerak dan Proksi; atau tanya pengurus rangkaian ini.</translation>
    </message>
    <message>
        <source>Check words: the listener hears the same if every line came across.</source>
        <translation>Perkataan semakan: pendengar mendapat yang sama jika setiap baris sampai dengan betul.</translation>
    </message>
    <message>
        <source>Check words: {words}</source>
        <translation>Perkataan semakan: {words}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pilih hari</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Pilih fail dahulu.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Choose a folder and export</source>
        <translation>Pilih folder dan eksport</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, as {better}.</source>
        <translation>Pilih folder pada cakera komputer ini sendiri, seperti {better}.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, as {better}. If this is a mistake: `enrol --place-anyway`.</source>
        <translation>Pilih folder pada cakera komputer ini sendiri, seperti {better}. Jika ini tersilap: `enrol --place-anyway`.</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Pilih frasa laluan baharu</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa laluan</translation>
    </message>
    <message>
        <source>Choose a passphrase of four words or more that you use nowhere else, and write your recovery code on paper.</source>
        <translation>Pilih frasa laluan empat perkataan atau lebih yang tidak digunakan di tempat lain, dan tulis kod pemulihan anda di atas kertas.</translation>
    </message>
    <message>
        <source>Choose a photo or screenshot of the code (PNG, JPEG), or the invitation sheet as PDF.</source>
        <translation>Pilih foto atau tangkap layar kod itu (PNG, JPEG), atau helaian jemputan sebagai PDF.</translation>
    </message>
    <message>
        <source>Choose a picture of yours alone, since each can be used once.</source>
        <translation>Pilih gambar kod anda sendiri sahaja, kerana setiap satu hanya boleh digunakan sekali.</translation>
    </message>
    <message>
        <source>Choose a {rhythm} that is over; shorter or overlapping periods would give small counts away.</source>
        <translation>Pilih {rhythm} yang sudah tamat; tempoh lebih pendek atau bertindih akan mendedahkan bilangan kecil.</translation>
    </message>
    <message>
        <source>Choose among: {known}.</source>
        <translation>Pilih antara: {known}.</translation>
    </message>
    <message>
        <source>Choose another case, or write it in this one first.</source>
        <translation>Pilih kes lain, atau tulis dahulu dalam kes ini.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Pilih klien lain.</translation>
    </message>
    <message>
        <source>Choose another place for it, or make room there, then try again.</source>
        <translation>Pilih tempat lain untuknya, atau kosongkan ruang di situ, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Pilih salah satu daripada {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>Pilih satu daripada: {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {v0}.</source>
        <translation>Pilih salah satu: {v0}.</translation>
    </message>
    <message>
        <source>Choose the picture of the invitation that your administrator gave you.</source>
        <translation>Pilih gambar jemputan yang diberikan oleh pentadbir anda.</translation>
    </message>
    <message>
        <source>Choose what it is about, and press F5 to look at it before it is saved.</source>
        <translation>Pilih tentang apa, dan tekan F5 untuk melihatnya sebelum disimpan.</translation>
    </message>
    <message>
        <source>Chosen rows of a list</source>
        <translation>Baris senarai yang dipilih</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Pengelasan</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Client voice: response rate</source>
        <translation>Suara klien: kadar jawapan</translation>
    </message>
    <message>
        <source>Client voice: treated with respect</source>
        <translation>Suara klien: dilayan dengan hormat</translation>
    </message>
    <message>
        <source>Client: signature or thumbprint</source>
        <translation>Klien: tandatangan atau cap ibu jari</translation>
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
        <translation>Klien dan kes</translation>
    </message>
    <message>
        <source>Clients in custody, or no longer in aftercare, that day</source>
        <translation>Klien dalam tahanan, atau tidak lagi dalam jagaan lanjutan, pada hari itu</translation>
    </message>
    <message>
        <source>Clients not followed to the end: transferred, or contact lost</source>
        <translation>Klien yang tidak diikuti hingga akhir: dipindahkan, atau terputus hubungan</translation>
    </message>
    <message>
        <source>Clients released in the period</source>
        <translation>Klien yang dibebaskan dalam tempoh itu</translation>
    </message>
    <message>
        <source>Clients reviewed in the period, by an assessment</source>
        <translation>Klien yang disemak dalam tempoh itu, melalui penilaian</translation>
    </message>
    <message>
        <source>Clients who answered</source>
        <translation>Klien yang menjawab</translation>
    </message>
    <message>
        <source>Clients who answered, on closures in the period</source>
        <translation>Klien yang menjawab, pada penutupan dalam tempoh itu</translation>
    </message>
    <message>
        <source>Clients who reach day {n} after release in the period</source>
        <translation>Klien yang mencapai hari ke-{n} selepas bebas dalam tempoh itu</translation>
    </message>
    <message>
        <source>Clients whose year after release ends in the period, followed to its end</source>
        <translation>Klien yang tahun selepas bebasnya berakhir dalam tempoh itu, diikuti hingga akhir</translation>
    </message>
    <message>
        <source>Clients with a relative whom it is safe and not prohibited to meet</source>
        <translation>Klien yang mempunyai saudara yang selamat dan tidak dilarang ditemui</translation>
    </message>
    <message>
        <source>Clients with an active work goal, on an active case</source>
        <translation>Klien dengan matlamat kerja yang aktif, dalam kes yang aktif</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Clock beside the server&apos;s, at the last sync</source>
        <translation>Jam berbanding jam pelayan, pada segerakan terakhir</translation>
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
        <translation>Tutup Aftercare di sana dahulu. Jika tidak kelihatan, mungkin ia masih menyudahkan segerak.</translation>
    </message>
    <message>
        <source>Close every other program or start the computer anew, then open Aftercare here again: it deletes the rest.</source>
        <translation>Tutup semua program lain atau mulakan semula komputer, kemudian buka Aftercare di sini lagi: ia memadam selebihnya.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name, then try again.</source>
        <translation>Tutup di sana, atau pilih nama lain, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Tutup program lain dan cuba lagi.</translation>
    </message>
    <message>
        <source>Close the case, with a reason, under More.</source>
        <translation>Tutup kes itu, dengan alasan, di bawah Lagi.</translation>
    </message>
    <message>
        <source>Close the practice, then open Help and Updates there.</source>
        <translation>Tutup latihan, kemudian buka Bantuan dan Kemas kini di sana.</translation>
    </message>
    <message>
        <source>Close what is in front; what was typed stays kept</source>
        <translation>Tutup apa yang di hadapan; apa yang ditaip tetap tersimpan</translation>
    </message>
    <message>
        <source>Closing the case {case} did not come about as a whole: you may not decide there any more, so what others wrote before and have not sent comes in as usual. Tell the case’s lead or its supervisor.</source>
        <translation>Penutupan kes {case} tidak terlaksana sepenuhnya: anda tidak boleh membuat keputusan di situ lagi, jadi apa yang ditulis orang lain sebelum ini dan belum dihantar masuk seperti biasa. Beritahu pekerja utama kes atau penyelianya.</translation>
    </message>
    <message>
        <source>Closure summary</source>
        <translation>Ringkasan penutupan</translation>
    </message>
    <message>
        <source>Code from your administrator</source>
        <translation>Kod daripada pentadbir anda</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Kod jemputan</translation>
    </message>
    <message>
        <source>Colleagues of your organisation see it; the server does not: it is encrypted on this computer.</source>
        <translation>Rakan sekerja dalam organisasi anda melihatnya; pelayan tidak: ia disulitkan pada komputer ini.</translation>
    </message>
    <message>
        <source>Colleagues on this case</source>
        <translation>Rakan sekerja dalam kes ini</translation>
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
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Lajur seperti asal</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Gabung</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Kembali semula</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ulas</translation>
    </message>
    <message>
        <source>Comment on the record</source>
        <translation>Ulas rekod</translation>
    </message>
    <message>
        <source>Comment to the worker</source>
        <translation>Komen kepada pekerja</translation>
    </message>
    <message>
        <source>Comment to {who} on “{what}”; Enter returns it</source>
        <translation>Komen kepada {who} tentang “{what}”; Enter mengembalikannya</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Ulas…</translation>
    </message>
    <message>
        <source>Compare and decide…</source>
        <translation>Banding dan putuskan…</translation>
    </message>
    <message>
        <source>Compare it with the paper, group by group.</source>
        <translation>Bandingkan dengan kertas, kumpulan demi kumpulan.</translation>
    </message>
    <message>
        <source>Compare the number on the device you use already, or by telephone with an administrator and a supervisor, or use the recovery sheet of your other device. Then sync here.</source>
        <translation>Bandingkan nombor itu pada peranti yang sudah anda gunakan, atau melalui telefon dengan seorang pentadbir dan seorang penyelia, atau gunakan helaian pemulihan peranti anda yang lain. Kemudian segerakkan di sini.</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>Bahagian-bahagian</translation>
    </message>
    <message>
        <source>Complaint sent</source>
        <translation>Aduan dihantar</translation>
    </message>
    <message>
        <source>Complaint, {day}: {text}</source>
        <translation>Aduan, {day}: {text}</translation>
    </message>
    <message>
        <source>Completed or certified</source>
        <translation>Tamat atau diperakui</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Conclusion, in the assessor&apos;s own words</source>
        <translation>Kesimpulan, dalam kata-kata penilai sendiri</translation>
    </message>
    <message>
        <source>Conditions in force</source>
        <translation>Syarat yang berkuat kuasa</translation>
    </message>
    <message>
        <source>Conditions that touch work</source>
        <translation>Syarat yang menyentuh kerja</translation>
    </message>
    <message>
        <source>Conference action</source>
        <translation>Tindakan persidangan</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Sulit</translation>
    </message>
    <message>
        <source>Confidential. Destroy after the visit.</source>
        <translation>Sulit. Musnahkan selepas lawatan.</translation>
    </message>
    <message>
        <source>Confirm the disposal</source>
        <translation>Sahkan pelupusan</translation>
    </message>
    <message>
        <source>Confirm the hand-over</source>
        <translation>Sahkan serah tugas</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Conflict in “{what}” decided</source>
        <translation>Percanggahan dalam “{what}” diputuskan</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>Connect and sync; then it opens again. Without a network: let a colleague carry a bundle file to the server.</source>
        <translation>Sambung dan segerakkan; kemudian ia terbuka semula. Tanpa rangkaian: minta rakan membawa fail berkas ke pelayan.</translation>
    </message>
    <message>
        <source>Connect once more, so that your administrator learns of it; then ask for an invitation.</source>
        <translation>Sambung sekali lagi supaya pentadbir anda mengetahuinya; kemudian minta jemputan.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Persetujuan ditarik balik</translation>
    </message>
    <message>
        <source>Consents running out</source>
        <translation>Persetujuan hampir tamat</translation>
    </message>
    <message>
        <source>Contact completion</source>
        <translation>Hubungan yang disempurnakan</translation>
    </message>
    <message>
        <source>Contact is agreed every {n} days; {seen}, so the next is due on {due}.</source>
        <translation>Hubungan dipersetujui setiap {n} hari; {seen}, jadi yang seterusnya pada {due}.</translation>
    </message>
    <message>
        <source>Contact is agreed every {n} days; {seen}, so the next was due on {due}.</source>
        <translation>Hubungan dipersetujui setiap {n} hari; {seen}, jadi yang seterusnya sepatutnya pada {due}.</translation>
    </message>
    <message>
        <source>Contact with “{name}” is prohibited.</source>
        <translation>Hubungan dengan “{name}” dilarang.</translation>
    </message>
    <message>
        <source>Contacts cancelled by us</source>
        <translation>Hubungan yang kami batalkan</translation>
    </message>
    <message>
        <source>Contacts completed</source>
        <translation>Hubungan yang selesai</translation>
    </message>
    <message>
        <source>Contacts due: planned, held, or asked for by the agreed frequency and never written down</source>
        <translation>Hubungan yang perlu: dirancang, diadakan, atau diminta oleh kekerapan yang dipersetujui dan tidak pernah ditulis</translation>
    </message>
    <message>
        <source>Contacts whose day has passed without an outcome</source>
        <translation>Hubungan yang harinya telah berlalu tanpa hasil</translation>
    </message>
    <message>
        <source>Contacts without an outcome</source>
        <translation>Hubungan tanpa hasil</translation>
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
        <translation>Salin daripada apa yang dicetak oleh “aftercare-server move-to” atau “renew-certificate”: 64 aksara, 0-9 dan a-f.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kod</translation>
    </message>
    <message>
        <source>Copy the whole code again.</source>
        <translation>Salin seluruh kod itu sekali lagi.</translation>
    </message>
    <message>
        <source>Correct it and go on from there.</source>
        <translation>Betulkan dan teruskan dari situ.</translation>
    </message>
    <message>
        <source>Correct it and save again.</source>
        <translation>Betulkan dan simpan semula.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Betulkan baris itu.</translation>
    </message>
    <message>
        <source>Correct the hour.</source>
        <translation>Betulkan waktunya.</translation>
    </message>
    <message>
        <source>Correct the record, or strike it out with a reason.</source>
        <translation>Betulkan rekod itu, atau batalkan dengan alasan.</translation>
    </message>
    <message>
        <source>Correct them and save again.</source>
        <translation>Betulkan dan simpan semula.</translation>
    </message>
    <message>
        <source>Correct them in the file and import it again.</source>
        <translation>Betulkan dalam fail dan import semula.</translation>
    </message>
    <message>
        <source>Correct what is wrong in it; a case opened by mistake is struck out as a whole.</source>
        <translation>Betulkan apa yang salah di dalamnya; kes yang tersilap dibuka dibatalkan seluruhnya.</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Dikira sebagai</translation>
    </message>
    <message>
        <source>Counts from 1 to 4 print as &lt;5; + stands where the rest to the whole is as small; – where a number would give another away.</source>
        <translation>Bilangan 1 hingga 4 dicetak sebagai &lt;5; + bermakna bakinya kepada jumlah juga kecil; – jika suatu nombor akan mendedahkan yang lain.</translation>
    </message>
    <message>
        <source>Ctrl+L locks, and takes every key out of memory; F9 also hides the window at once. Press Ctrl+L.</source>
        <translation>Ctrl+L mengunci, dan mengeluarkan setiap kunci daripada ingatan; F9 juga menyembunyikan tetingkap serta-merta. Tekan Ctrl+L.</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T, or drop them on the form</source>
        <translation>Ctrl+Shift+T, atau lepaskannya di atas borang</translation>
    </message>
    <message>
        <source>Daniel receives what the others wrote</source>
        <translation>Daniel menerima apa yang ditulis oleh yang lain</translation>
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
        <translation>Data setakat</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Pangkalan data</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Day {n} after release</source>
        <translation>Hari ke-{n} selepas pembebasan</translation>
    </message>
    <message>
        <source>Day {n} of the placement at {employer} is {due}; check whether it lasts.</source>
        <translation>Hari ke-{n} penempatan di {employer} ialah {due}; semak sama ada masih bekerja.</translation>
    </message>
    <message>
        <source>Day {n} of the placement at {employer} was {due}; check whether it lasts.</source>
        <translation>Hari ke-{n} penempatan di {employer} sudah pada {due}; semak sama ada masih bekerja.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Tuan/Puan,</translation>
    </message>
    <message>
        <source>Dear colleagues,</source>
        <translation>Rakan-rakan sekalian,</translation>
    </message>
    <message>
        <source>Decided by the case conference: {what}</source>
        <translation>Diputuskan oleh persidangan kes: {what}</translation>
    </message>
    <message>
        <source>Decided here; it takes effect at the next sync.</source>
        <translation>Diputuskan di sini; berkuat kuasa pada segerak seterusnya.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Peranti</translation>
    </message>
    <message>
        <source>Device renamed: {name}</source>
        <translation>Peranti dinamakan semula: {name}</translation>
    </message>
    <message>
        <source>Device {device} does not wait for anybody to vouch for it.</source>
        <translation>Peranti {device} tidak menunggu sesiapa untuk mengesahkannya.</translation>
    </message>
    <message>
        <source>Device {device} is called {name} already.</source>
        <translation>Peranti {device} sudah bernama {name}.</translation>
    </message>
    <message>
        <source>Device {device} is not a new device in your name.</source>
        <translation>Peranti {device} bukan peranti baharu atas nama anda.</translation>
    </message>
    <message>
        <source>Device {device} is somebody else&apos;s.</source>
        <translation>Peranti {device} milik orang lain.</translation>
    </message>
    <message>
        <source>Device {n}</source>
        <translation>Peranti {n}</translation>
    </message>
    <message>
        <source>Device {n} of {who} taken off</source>
        <translation>Peranti {n} milik {who} dikeluarkan</translation>
    </message>
    <message>
        <source>Device {n} refused</source>
        <translation>Peranti {n} ditolak</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Peranti</translation>
    </message>
    <message>
        <source>Devices that have erased their copy</source>
        <translation>Peranti yang telah memadamkan salinannya</translation>
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
        <translation>Pelupusan</translation>
    </message>
    <message>
        <source>Disposal confirmed</source>
        <translation>Pelupusan disahkan</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Pelupusan dicadangkan</translation>
    </message>
    <message>
        <source>Disposal stopped</source>
        <translation>Pelupusan dihentikan</translation>
    </message>
    <message>
        <source>Dispose of them when their time has come.</source>
        <translation>Lupuskan apabila tiba masanya.</translation>
    </message>
    <message>
        <source>Do again what was taken back ({key})</source>
        <translation>Buat semula apa yang ditarik balik ({key})</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Do it anew.</source>
        <translation>Buat semula.</translation>
    </message>
    <message>
        <source>Do not rely on it; ask for it again from whoever made it.</source>
        <translation>Jangan bergantung padanya; minta semula daripada pembuatnya.</translation>
    </message>
    <message>
        <source>Do not use it; tell your administrator who gave it to you.</source>
        <translation>Jangan gunakannya; beritahu pentadbir anda siapa yang memberikannya kepada anda.</translation>
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
        <translation>Dibuat semula: {what}.</translation>
    </message>
    <message>
        <source>Download a template…</source>
        <translation>Muat turun templat…</translation>
    </message>
    <message>
        <source>Draft kept at {time}</source>
        <translation>Draf disimpan pada {time}</translation>
    </message>
    <message>
        <source>Drag a goal to another column, or press Alt with the left or right arrow. Enter opens it.</source>
        <translation>Seret matlamat ke lajur lain, atau tekan Alt dengan anak panah kiri atau kanan. Enter membukanya.</translation>
    </message>
    <message>
        <source>Drag clients or visits to a day. With keys: Alt and an arrow move a planned visit by a day, Enter sets its hour, Delete takes it off. A day&apos;s name opens its route.</source>
        <translation>Seret klien atau lawatan ke sesuatu hari. Dengan kekunci: Alt dan anak panah menganjak lawatan sehari, Enter menetapkan waktunya, Delete mengeluarkannya. Nama hari membuka laluannya.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tarikh perlu</translation>
    </message>
    <message>
        <source>Due rules</source>
        <translation>Peraturan tarikh</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Lebih awal</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Sunting rekod</translation>
    </message>
    <message>
        <source>Edit {what}</source>
        <translation>Sunting {what}</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tamatkan panduan</translation>
    </message>
    <message>
        <source>End without an alarm</source>
        <translation>Tamat tanpa penggera</translation>
    </message>
    <message>
        <source>Enrol it with the code from an administrator.</source>
        <translation>Daftarkan dengan kod daripada pentadbir.</translation>
    </message>
    <message>
        <source>Enrolments due to end in the period</source>
        <translation>Pendaftaran yang patut tamat dalam tempoh itu</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enter meneruskan</translation>
    </message>
    <message>
        <source>Enter on a row</source>
        <translation>Enter pada baris</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Enter membuka rekod</translation>
    </message>
    <message>
        <source>Enter them under Sync and Proxy, or with `aftercare proxy password`; whoever runs this network knows them.</source>
        <translation>Masukkannya di bawah Segerak dan Proksi, atau dengan `aftercare proxy password`; pengurus rangkaian ini mengetahuinya.</translation>
    </message>
    <message>
        <source>Even with {n} fast machines a thief who has this computer needs {time}.</source>
        <translation>Walaupun dengan {n} mesin pantas, pencuri yang memegang komputer ini memerlukan {time}.</translation>
    </message>
    <message>
        <source>Every case that {who} leads: {n}</source>
        <translation>Setiap kes yang diketuai {who}: {n}</translation>
    </message>
    <message>
        <source>Every device of this person is taken off and destroys its copy. Hand their cases over first.</source>
        <translation>Setiap peranti orang ini dikeluarkan dan memusnahkan salinannya. Serahkan kes mereka dahulu.</translation>
    </message>
    <message>
        <source>Every device tries these addresses in their order, and trusts no certificate but these.</source>
        <translation>Setiap peranti mencuba alamat ini mengikut turutan, dan tidak mempercayai sijil selain yang ini.</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Semua medan</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Semua kekunci</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Everything recorded here is on the server.</source>
        <translation>Semua yang direkod di sini sudah ada di pelayan.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this device, and goes up with the next sync.</source>
        <translation>Semua yang direkodkan selamat pada peranti ini, dan dihantar pada penyegerakan berikutnya.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this device.</source>
        <translation>Semua yang direkod selamat pada peranti ini.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Semua yang disimpan sebelum ini selamat.</translation>
    </message>
    <message>
        <source>Everything that was saved could be read; nothing is lost.</source>
        <translation>Semua yang disimpan dapat dibaca; tiada yang hilang.</translation>
    </message>
    <message>
        <source>Everything that you may read of your cases is written into one file, which other programs can read.</source>
        <translation>Semua yang boleh anda baca tentang kes anda ditulis ke dalam satu fail, yang boleh dibaca program lain.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Excluded by the client: {what}.</source>
        <translation>Dikecualikan oleh klien: {what}.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Penerangan</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Diterangkan oleh</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export records…</source>
        <translation>Eksport rekod…</translation>
    </message>
    <message>
        <source>Export without a password</source>
        <translation>Eksport tanpa kata laluan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Extract for an oversight body</source>
        <translation>Cabutan untuk badan pemantau</translation>
    </message>
    <message>
        <source>Families with an assessed need, 30 days on</source>
        <translation>Keluarga dengan keperluan yang dinilai, 30 hari kemudian</translation>
    </message>
    <message>
        <source>Family contact</source>
        <translation>Hubungan keluarga</translation>
    </message>
    <message>
        <source>Family support</source>
        <translation>Sokongan keluarga</translation>
    </message>
    <message>
        <source>Farah receives what the others wrote</source>
        <translation>Farah menerima apa yang ditulis oleh yang lain</translation>
    </message>
    <message>
        <source>Faults of the program</source>
        <translation>Ralat program</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Fetch it first.</source>
        <translation>Ambil dahulu.</translation>
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
        <translation>Medan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>Angka tempoh ini</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>Angka bagi {period}</translation>
    </message>
    <message>
        <source>Figures of {period} do not leave the organisation.</source>
        <translation>Angka {period} tidak keluar daripada organisasi.</translation>
    </message>
    <message>
        <source>Figures, {period}</source>
        <translation>Angka, {period}</translation>
    </message>
    <message>
        <source>Figures: the period after</source>
        <translation>Angka: tempoh selepas ini</translation>
    </message>
    <message>
        <source>Figures: the period before</source>
        <translation>Angka: tempoh sebelum ini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>File written: {name}</source>
        <translation>Fail ditulis: {name}</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Isi borang</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>Isi borang…</translation>
    </message>
    <message>
        <source>Fill in “{one}” or “{other}”.</source>
        <translation>Isikan “{one}” atau “{other}”.</translation>
    </message>
    <message>
        <source>Filter Today</source>
        <translation>Tapis Hari ini</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Tapis mengikut nama atau lesen</translation>
    </message>
    <message>
        <source>Filter by name, number, area…</source>
        <translation>Tapis ikut nama, nombor, kawasan…</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Tapis ikut perkataan…</translation>
    </message>
    <message>
        <source>Filter the caseload</source>
        <translation>Tapis senarai kes</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Tapis garis masa</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Cap jari</translation>
    </message>
    <message>
        <source>Fingerprint of the csv file</source>
        <translation>Cap jari fail csv</translation>
    </message>
    <message>
        <source>Fingerprint, if it is another one</source>
        <translation>Cap jari, jika lain</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Hubungan pertama</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Muatkan</translation>
    </message>
    <message>
        <source>Folds the list away, or shows it again (L)</source>
        <translation>Melipat senarai, atau menunjukkannya semula (L)</translation>
    </message>
    <message>
        <source>Follow this code</source>
        <translation>Turuti kod ini</translation>
    </message>
    <message>
        <source>For a code that begins with SRV, from your administrator</source>
        <translation>Untuk kod yang bermula dengan SRV, daripada pentadbir anda</translation>
    </message>
    <message>
        <source>For colleagues whose devices cannot reach the server any more. It is no secret: send it, or read it out. They enter it under Sync, “The server has moved? Enter the server code”.</source>
        <translation>Untuk rakan sekerja yang perantinya tidak dapat mencapai pelayan lagi. Ia bukan rahsia: hantar, atau bacakan. Mereka memasukkannya di bawah Segerak, “Pelayan sudah berpindah? Masukkan kod pelayan”.</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contohnya</translation>
    </message>
    <message>
        <source>For example: visit_type/mosque, placement, visit.place.</source>
        <translation>Contohnya: visit_type/mosque, placement, visit.place.</translation>
    </message>
    <message>
        <source>For passing on</source>
        <translation>Untuk disampaikan</translation>
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
        <translation>Untuk simpanan anda.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Form no longer offered</source>
        <translation>Borang tidak lagi ditawarkan</translation>
    </message>
    <message>
        <source>Form taken in: {name}</source>
        <translation>Borang diterima masuk: {name}</translation>
    </message>
    <message>
        <source>Form: save</source>
        <translation>Borang: simpan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>Found unsubstantiated</source>
        <translation>Didapati tidak berasas</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. It cannot be read out or reset by anybody.</source>
        <translation>Empat perkataan atau lebih yang hanya anda terfikir menggabungkannya. Tiada sesiapa boleh membaca atau menetapkannya semula.</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>Kosongkan sedikit ruang pada cakera, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Free some space, check the folder&apos;s permissions, and try again.</source>
        <translation>Kosongkan sedikit ruang, semak kebenaran folder, dan cuba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then open Aftercare again. Until then restricted and sealed records stay closed, and printing and exporting are not entered in the audit.</source>
        <translation>Kosongkan sedikit ruang, kemudian buka Aftercare semula. Sehingga itu rekod terhad dan termeterai kekal tertutup, dan cetakan serta eksport tidak dimasukkan dalam audit.</translation>
    </message>
    <message>
        <source>Free some space, then save again; the window keeps your text.</source>
        <translation>Kosongkan sedikit ruang, kemudian simpan semula; tetingkap menyimpan teks anda.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Kosongkan sedikit ruang, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Free some space, then try again: it goes on where it stopped.</source>
        <translation>Kosongkan sedikit ruang, kemudian cuba lagi: ia bersambung dari tempat ia berhenti.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Daripada fail…</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Dari {first} hingga {last}</translation>
    </message>
    <message>
        <source>Give a csv, xlsx or json file with its headings in the first row, or a zip file of an export.</source>
        <translation>Beri fail csv, xlsx atau json dengan tajuk pada baris pertama, atau fail zip suatu eksport.</translation>
    </message>
    <message>
        <source>Give a day before the year 2200; for access without an end, leave the day empty.</source>
        <translation>Beri hari sebelum tahun 2200; untuk akses tanpa tarikh tamat, biarkan hari itu kosong.</translation>
    </message>
    <message>
        <source>Give a later day, or none.</source>
        <translation>Beri hari yang lebih lewat, atau kosongkan.</translation>
    </message>
    <message>
        <source>Give another number.</source>
        <translation>Beri nombor lain.</translation>
    </message>
    <message>
        <source>Give its own case.</source>
        <translation>Berikan kesnya sendiri.</translation>
    </message>
    <message>
        <source>Give its own kind.</source>
        <translation>Beri jenisnya sendiri.</translation>
    </message>
    <message>
        <source>Give the address and the certificate printed on the kit as well, or type its code instead.</source>
        <translation>Beri juga alamat dan sijil yang tercetak pada kit, atau taip kodnya.</translation>
    </message>
    <message>
        <source>Give the new one another version on the settings sheet.</source>
        <translation>Beri yang baharu versi lain pada helaian settings.</translation>
    </message>
    <message>
        <source>Given on {day}</source>
        <translation>Diberi pada {day}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Teruskan (Space)</translation>
    </message>
    <message>
        <source>Go on whenever you like: it continues where it stopped.</source>
        <translation>Teruskan bila-bila masa: ia bersambung dari tempat ia berhenti.</translation>
    </message>
    <message>
        <source>Go on with it (F6)</source>
        <translation>Teruskan (F6)</translation>
    </message>
    <message>
        <source>Go on with something else, and tell your administrator what you were doing.</source>
        <translation>Teruskan dengan perkara lain, dan beritahu pentadbir anda apa yang anda lakukan.</translation>
    </message>
    <message>
        <source>Go on with this copy</source>
        <translation>Teruskan dengan salinan ini</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Teruskan dengan sebab ini</translation>
    </message>
    <message>
        <source>Go on, or begin anew?</source>
        <translation>Teruskan, atau mula semula?</translation>
    </message>
    <message>
        <source>Go through them with whoever takes over, then say that you have.</source>
        <translation>Semak bersama pengambil alih, kemudian nyatakan sudah.</translation>
    </message>
    <message>
        <source>Go to that window and read the file there: press the sync badge at the bottom left, then “Read from a stick…”.</source>
        <translation>Pergi ke tetingkap itu dan baca fail di sana: tekan lencana segerak di kiri bawah, kemudian “Baca daripada pemacu…”.</translation>
    </message>
    <message>
        <source>Go to the caseload</source>
        <translation>Ke senarai kes</translation>
    </message>
    <message>
        <source>Goal attainment</source>
        <translation>Pencapaian matlamat</translation>
    </message>
    <message>
        <source>Goal: {status}</source>
        <translation>Matlamat: {status}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Goals achieved or partly achieved</source>
        <translation>Matlamat dicapai atau sebahagiannya dicapai</translation>
    </message>
    <message>
        <source>Goals met or order ended, with an exit plan: safety plan reviewed, told how to return</source>
        <translation>Matlamat dicapai atau perintah tamat, dengan pelan keluar: pelan keselamatan disemak, diberitahu cara kembali</translation>
    </message>
    <message>
        <source>Goals past their day that still stand as proposed, active or paused</source>
        <translation>Matlamat lewat harinya yang masih dicadangkan, aktif atau ditangguhkan</translation>
    </message>
    <message>
        <source>Goals with a target date in the period</source>
        <translation>Matlamat dengan tarikh sasaran dalam tempoh itu</translation>
    </message>
    <message>
        <source>Goals: {status}</source>
        <translation>Matlamat: {status}</translation>
    </message>
    <message>
        <source>Going out alone</source>
        <translation>Keluar bersendirian</translation>
    </message>
    <message>
        <source>Going out alone, or back…</source>
        <translation>Keluar bersendirian, atau kembali…</translation>
    </message>
    <message>
        <source>Going out alone…</source>
        <translation>Keluar bersendirian…</translation>
    </message>
    <message>
        <source>Grant other compartments, or ask an administrator to change the role.</source>
        <translation>Beri bahagian lain, atau minta pentadbir menukar peranan.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Kumpulkan ikut</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Setengah jam lagi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serah tugas</translation>
    </message>
    <message>
        <source>Hand over (cases: {n})</source>
        <translation>Serah tugas (kes: {n})</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Hand the case over to a worker or a supervisor.</source>
        <translation>Serahkan kes kepada pekerja atau penyelia.</translation>
    </message>
    <message>
        <source>Hand the complaint on by paper, and ask your administrator to invite an auditor.</source>
        <translation>Sampaikan aduan di atas kertas, dan minta pentadbir menjemput juruaudit.</translation>
    </message>
    <message>
        <source>Hand-over received</source>
        <translation>Serah tugas diterima</translation>
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
        <translation>Diserahkan kepada {who} (kes: {n})</translation>
    </message>
    <message>
        <source>Handover of a case</source>
        <translation>Penyerahan kes</translation>
    </message>
    <message>
        <source>Have it written again, and take the stick out safely.</source>
        <translation>Minta ia ditulis semula, dan keluarkan pemacu dengan selamat.</translation>
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
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>Sejarah rekod</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Isi rumah</translation>
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
        <translation>Bagaimana perjalanannya</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cara diberi</translation>
    </message>
    <message>
        <source>How long a laptop opens without contact, and how long records are kept after closing.</source>
        <translation>Berapa lama komputer riba boleh dibuka tanpa hubungan, dan berapa lama rekod disimpan selepas penutupan.</translation>
    </message>
    <message>
        <source>How long a period</source>
        <translation>Berapa panjang tempoh</translation>
    </message>
    <message>
        <source>How long it would hold</source>
        <translation>Berapa lama ia bertahan</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Sejauh mana pasti</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cara mencapainya</translation>
    </message>
    <message>
        <source>I am back…</source>
        <translation>Saya sudah balik…</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Saya lupa frasa laluan</translation>
    </message>
    <message>
        <source>I have a code from my administrator</source>
        <translation>Saya ada kod daripada pentadbir saya</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Saya sudah membacanya</translation>
    </message>
    <message>
        <source>I have received the file named above, and take the case over.</source>
        <translation>Saya telah menerima fail yang dinamakan di atas, dan mengambil alih kes ini.</translation>
    </message>
    <message>
        <source>I have received what is named above. It is help, not a loan, and nothing is asked for it.</source>
        <translation>Saya telah menerima apa yang dinamakan di atas. Ini bantuan, bukan pinjaman, dan tiada apa yang diminta untuknya.</translation>
    </message>
    <message>
        <source>I have the recovery sheet of my other device</source>
        <translation>Saya ada helaian pemulihan peranti saya yang lain</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Saya sudah menulisnya</translation>
    </message>
    <message>
        <source>I shall ask with you both how it goes after one, three and six months. Please do not pass this letter on.</source>
        <translation>Saya akan bertanya kepada anda berdua bagaimana keadaannya selepas satu, tiga dan enam bulan. Mohon jangan sampaikan surat ini kepada orang lain.</translation>
    </message>
    <message>
        <source>I, {name}, allow that information about me is used for: {purpose}.</source>
        <translation>Saya, {name}, membenarkan maklumat tentang saya digunakan untuk: {purpose}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If Aftercare ends now, no alarm sounds until it is opened again.</source>
        <translation>Jika Aftercare ditutup sekarang, tiada penggera berbunyi sehingga ia dibuka semula.</translation>
    </message>
    <message>
        <source>If both copies are used, ask your administrator for an invitation and make this one a device of its own; what waits here is then sent. If the other copy is gone for good, go on with this one. Both are in the sync panel, and commands of `copy`.</source>
        <translation>Jika kedua-dua salinan digunakan, minta jemputan daripada pentadbir anda dan jadikan salinan ini peranti tersendiri; apa yang menunggu di sini kemudian dihantar. Jika salinan lain sudah tiada, teruskan dengan yang ini. Kedua-duanya ada di panel segerak, dan sebagai perintah `copy`.</translation>
    </message>
    <message>
        <source>If it is somebody else, or the authority allows it, write so under Notes and save again.</source>
        <translation>Jika orang lain, atau pihak berkuasa membenarkannya, tulis di bawah Catatan dan simpan semula.</translation>
    </message>
    <message>
        <source>If it is somebody else, write the name in full. If it had to be, say why under “{field}”: it is kept, and the supervisor reads it.</source>
        <translation>Jika ini orang lain, tulis nama penuhnya. Jika ia perlu juga, nyatakan sebabnya di bawah “{field}”: ia disimpan, dan penyelia membacanya.</translation>
    </message>
    <message>
        <source>If it may have been seen by others, tell your administrator, and join anew with another code.</source>
        <translation>Jika ia mungkin telah dilihat orang lain, beritahu pentadbir anda, dan sertai semula dengan kod lain.</translation>
    </message>
    <message>
        <source>If that day is wrong, set the clock. If it is right, ask your administrator to bring a fresh one.</source>
        <translation>Jika tarikh itu salah, betulkan jam. Jika betul, minta pentadbir anda membawa yang baharu.</translation>
    </message>
    <message>
        <source>If that was wrong, invite it again with a new code.</source>
        <translation>Jika itu silap, jemput peranti itu semula dengan kod baharu.</translation>
    </message>
    <message>
        <source>If that was wrong, invite them again with a new code.</source>
        <translation>Jika itu silap, jemput mereka semula dengan kod baharu.</translation>
    </message>
    <message>
        <source>If the computer&apos;s date is wrong, set it right: then it opens again. Otherwise connect and sync.</source>
        <translation>Jika tarikh komputer salah, betulkan: kemudian ia terbuka semula. Jika tidak, sambung dan segerak.</translation>
    </message>
    <message>
        <source>If the server has another address, or was renewed, your administrator has a server code for you. It begins with SRV. Only a code that an administrator of your organisation signed is followed.</source>
        <translation>Jika pelayan mempunyai alamat lain, atau diperbaharui, pentadbir anda ada kod pelayan untuk anda. Ia bermula dengan SRV. Hanya kod yang ditandatangani oleh pentadbir organisasi anda dituruti.</translation>
    </message>
    <message>
        <source>If the server was renewed or has moved, ask your administrator for the server code and enter it on this device.</source>
        <translation>Jika pelayan diperbaharui atau sudah berpindah, minta kod pelayan daripada pentadbir anda dan masukkannya pada peranti ini.</translation>
    </message>
    <message>
        <source>If this computer is lost, the same code proves that your next one is yours.</source>
        <translation>Jika komputer ini hilang, kod yang sama membuktikan bahawa komputer anda yang berikutnya milik anda.</translation>
    </message>
    <message>
        <source>If this is a new device, enrol it. Otherwise put the key file back from a backup; without one, join as a new device in another folder and sync: what was not synced is lost, and the recovery code does not bring it back.</source>
        <translation>Jika ini peranti baharu, daftarkannya. Jika tidak, pulihkan fail kunci daripada sandaran; tanpa sandaran, sertai sebagai peranti baharu dalam folder lain dan segerak: apa yang tidak disegerakkan hilang, dan kod pemulihan tidak mengembalikannya.</translation>
    </message>
    <message>
        <source>If this sheet was saved as a file, delete the file as soon as it is printed.</source>
        <translation>Jika helaian ini disimpan sebagai fail, padam fail itu sebaik sahaja dicetak.</translation>
    </message>
    <message>
        <source>If you are not treated with respect, you may complain to people who do not work with us every day; ask for the form.</source>
        <translation>Jika anda tidak dilayan dengan hormat, anda boleh mengadu kepada orang yang tidak bekerja dengan kami setiap hari; minta borangnya.</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this recovery code opens the computer. It is shown only once; keep it on paper, away from here.</source>
        <translation>Jika anda lupa frasa laluan, kod pemulihan ini membuka komputer. Ia ditunjukkan sekali sahaja; simpan di atas kertas, jauh dari sini.</translation>
    </message>
    <message>
        <source>If you need something</source>
        <translation>Jika anda memerlukan sesuatu</translation>
    </message>
    <message>
        <source>If you wait for a newer version, ask whoever looks after your computers.</source>
        <translation>Jika anda menunggu versi yang lebih baharu, tanya orang yang menjaga komputer anda.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import taken back (records: {n})</source>
        <translation>Import ditarik balik (rekod: {n})</translation>
    </message>
    <message>
        <source>Imported (records: {n})</source>
        <translation>Diimport (rekod: {n})</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>Dalam senarai dan borang</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasnya</translation>
    </message>
    <message>
        <source>In the folder {folder}, joining was begun with another code and is not finished.</source>
        <translation>Dalam folder {folder}, penyertaan dimulakan dengan kod lain dan belum selesai.</translation>
    </message>
    <message>
        <source>In the table {table}, {n} places could not be read.</source>
        <translation>Dalam jadual {table}, {n} tempat tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>In what was written</source>
        <translation>Dalam apa yang ditulis</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Bekerja</translation>
    </message>
    <message>
        <source>In work on day {n}, verified; a change of job or a gap of up to 14 days counts as staying</source>
        <translation>Bekerja pada hari ke-{n}, disahkan; tukar kerja atau jurang hingga 14 hari dikira kekal</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Initials of the client beside the number of the case</source>
        <translation>Huruf awal nama klien di sebelah nombor kes</translation>
    </message>
    <message>
        <source>Inside the organisation; what leaves it is printed under Reports</source>
        <translation>Dalam organisasi; apa yang keluar dicetak di bawah Laporan</translation>
    </message>
    <message>
        <source>Install Aftercare, start it, and type the code below and your name into its first page.</source>
        <translation>Pasang Aftercare, mulakan, dan taip kod di bawah serta nama anda pada halaman pertamanya.</translation>
    </message>
    <message>
        <source>Install a package of a release.</source>
        <translation>Pasang pakej sesuatu keluaran.</translation>
    </message>
    <message>
        <source>Install and restart</source>
        <translation>Pasang dan mula semula</translation>
    </message>
    <message>
        <source>Install the program anew, or ask your administrator for the handbook on paper.</source>
        <translation>Pasang semula program ini, atau minta buku panduan bercetak daripada pentadbir anda.</translation>
    </message>
    <message>
        <source>Install the whole program, or ask your administrator for a code and begin with the real one.</source>
        <translation>Pasang program yang lengkap, atau minta kod daripada pentadbir anda dan mulakan dengan yang sebenar.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Memasang…</translation>
    </message>
    <message>
        <source>Instruments and forms of your own, written as XLSForm, the standard of ODK and Kobo.</source>
        <translation>Instrumen dan borang anda sendiri, ditulis sebagai XLSForm, piawai ODK dan Kobo.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Dalaman</translation>
    </message>
    <message>
        <source>Inventing people to practise with</source>
        <translation>Mencipta orang rekaan untuk latihan</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>Invite a person</source>
        <translation>Jemput seseorang</translation>
    </message>
    <message>
        <source>Invite the person in another role if they work with clients.</source>
        <translation>Jemput orang itu dalam peranan lain jika mereka bekerja dengan klien.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Adakah ia salah satu daripada ini?</translation>
    </message>
    <message>
        <source>Is the server extra installed?</source>
        <translation>Adakah tambahan pelayan dipasang?</translation>
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
        <translation>Ia bermula atau berakhir dengan ruang kosong: cuba tanpanya. Jika tidak, semak susun atur papan kekunci dan Caps Lock; kod pemulihan juga membukanya.</translation>
    </message>
    <message>
        <source>It calls {name}(), which is not known here.</source>
        <translation>Ia memanggil {name}(), yang tidak dikenali di sini.</translation>
    </message>
    <message>
        <source>It came on a stick and is by a device that was taken off; what that had sent before comes from the server.</source>
        <translation>Ia datang melalui pemacu USB dan ditulis oleh peranti yang telah dikeluarkan; apa yang dihantar sebelum itu datang daripada pelayan.</translation>
    </message>
    <message>
        <source>It can be added again, in this list.</source>
        <translation>Ia boleh ditambah semula, dalam senarai ini.</translation>
    </message>
    <message>
        <source>It can be changed again.</source>
        <translation>Ia boleh ditukar semula.</translation>
    </message>
    <message>
        <source>It can be taken away again, in this list.</source>
        <translation>Ia boleh dibuang semula, dalam senarai ini.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Ia tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>It cannot be read: {why}.</source>
        <translation>Tidak dapat dibaca: {why}.</translation>
    </message>
    <message>
        <source>It cannot be read; it was altered, or made by a faulty program.</source>
        <translation>Ia tidak dapat dibaca; ia diubah, atau dibuat oleh program yang rosak.</translation>
    </message>
    <message>
        <source>It changes records that do not belong in that part of the case.</source>
        <translation>Ia mengubah rekod yang tidak tergolong dalam bahagian kes itu.</translation>
    </message>
    <message>
        <source>It comes with the next sync.</source>
        <translation>Ia datang bersama segerakan yang berikutnya.</translation>
    </message>
    <message>
        <source>It could not be entered in the audit, as nothing can be written here.</source>
        <translation>Ia tidak dapat dicatat dalam audit, kerana tiada apa yang dapat ditulis di sini.</translation>
    </message>
    <message>
        <source>It could not be started. Your own records are not touched; start it from the menu of the system.</source>
        <translation>Ia tidak dapat dimulakan. Rekod anda sendiri tidak disentuh; mulakan daripada menu sistem.</translation>
    </message>
    <message>
        <source>It could not be taken in, and this program does not know why. Everything else goes on; export it for help.</source>
        <translation>Ia tidak dapat diambil masuk, dan program ini tidak tahu sebabnya. Semua yang lain berjalan seperti biasa; eksport untuk mendapatkan bantuan.</translation>
    </message>
    <message>
        <source>It covers: {categories}.</source>
        <translation>Ia meliputi: {categories}.</translation>
    </message>
    <message>
        <source>It does not cover: {what}.</source>
        <translation>Ia tidak meliputi: {what}.</translation>
    </message>
    <message>
        <source>It encrypts everything on this computer. You type it each time you begin.</source>
        <translation>Ia menyulitkan segala-galanya pada komputer ini. Anda menaipnya setiap kali bermula.</translation>
    </message>
    <message>
        <source>It ends on {day}.</source>
        <translation>Ia tamat pada {day}.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>Ia telah dihantar.</translation>
    </message>
    <message>
        <source>It has been sent: give the former role again, in the same sheet.</source>
        <translation>Ia telah dihantar: berikan semula peranan asal, di tempat yang sama.</translation>
    </message>
    <message>
        <source>It has been sent: grant the access anew under Access.</source>
        <translation>Ia telah dihantar: berikan akses semula di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: its author is told, and can write it anew.</source>
        <translation>Ia telah dihantar: penulisnya dimaklumkan, dan boleh menulisnya semula.</translation>
    </message>
    <message>
        <source>It has been sent: propose the disposal anew under Access.</source>
        <translation>Ia telah dihantar: cadangkan pelupusan semula di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: stop the disposal under Access.</source>
        <translation>Ia telah dihantar: hentikan pelupusan di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: take the access away again under Access.</source>
        <translation>Ia telah dihantar: tarik semula akses itu di bawah Akses.</translation>
    </message>
    <message>
        <source>It has been sent: the records are being destroyed everywhere.</source>
        <translation>Ia telah dihantar: rekod sedang dimusnahkan di semua tempat.</translation>
    </message>
    <message>
        <source>It has not been in contact for so long that it is locked; it hears of nothing until it syncs.</source>
        <translation>Ia sudah terlalu lama tanpa hubungan dan kini terkunci; ia tidak tahu apa-apa sehingga menyegerak.</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>Ia yang lain</translation>
    </message>
    <message>
        <source>It is asked each time this computer is opened.</source>
        <translation>Ia diminta setiap kali komputer ini dibuka.</translation>
    </message>
    <message>
        <source>It is being fetched. You can close this and go on; it comes with the next sync.</source>
        <translation>Ia sedang diambil. Anda boleh tutup ini dan teruskan; ia datang bersama segerakan yang berikutnya.</translation>
    </message>
    <message>
        <source>It is damaged: {kind}.</source>
        <translation>Ia rosak: {kind}.</translation>
    </message>
    <message>
        <source>It is for the auditors alone: write to them again.</source>
        <translation>Ia untuk juruaudit sahaja: tulis kepada mereka sekali lagi.</translation>
    </message>
    <message>
        <source>It is mine: the numbers are equal</source>
        <translation>Ini milik saya: nombornya sama</translation>
    </message>
    <message>
        <source>It is not mine</source>
        <translation>Bukan milik saya</translation>
    </message>
    <message>
        <source>It is not with the server yet: sync here.</source>
        <translation>Belum sampai ke pelayan: segerakkan di sini.</translation>
    </message>
    <message>
        <source>It is opened all the same.</source>
        <translation>Ia tetap dibuka.</translation>
    </message>
    <message>
        <source>It is shown beside the number on every device, after the next syncs. The server does not learn it.</source>
        <translation>Ia ditunjukkan di sebelah nombor pada setiap peranti, selepas penyegerakan berikutnya. Pelayan tidak mengetahuinya.</translation>
    </message>
    <message>
        <source>It is theirs: the numbers are equal</source>
        <translation>Ini miliknya: nombornya sama</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Ia terlalu besar.</translation>
    </message>
    <message>
        <source>It is written in the other case, with its files and its open tasks, and struck out here. Both say where the other is.</source>
        <translation>Ia ditulis dalam kes yang satu lagi, bersama fail dan tugasannya yang belum selesai, dan dibatalkan di sini. Kedua-duanya menyatakan di mana yang satu lagi.</translation>
    </message>
    <message>
        <source>It leaves the lists, the figures and what is due. The history keeps it, and the timeline shows it under “Struck out”.</source>
        <translation>Ia keluar daripada senarai, angka dan apa yang perlu dibuat. Sejarah menyimpannya, dan garis masa menunjukkannya di bawah “Dibatalkan”.</translation>
    </message>
    <message>
        <source>It lies in {name}, which Windows copies from computer to computer.</source>
        <translation>Ia terletak dalam {name}, yang disalin oleh Windows dari komputer ke komputer.</translation>
    </message>
    <message>
        <source>It lies on a drive that can be unplugged ({name}), and is easily lost.</source>
        <translation>Ia terletak pada pemacu yang boleh dicabut ({name}), dan mudah hilang.</translation>
    </message>
    <message>
        <source>It lies on a network drive ({name}).</source>
        <translation>Ia terletak pada pemacu rangkaian ({name}).</translation>
    </message>
    <message>
        <source>It lies outside the program: to be rid of it, delete it there.</source>
        <translation>Ia berada di luar program: untuk membuangnya, padamkan di sana.</translation>
    </message>
    <message>
        <source>It may be given to: {recipient}.</source>
        <translation>Ia boleh diberikan kepada: {recipient}.</translation>
    </message>
    <message>
        <source>It may be here already: {name}.</source>
        <translation>Ia mungkin sudah ada di sini: {name}.</translation>
    </message>
    <message>
        <source>It must be lifted, and recorded as such, before anything is disposed of.</source>
        <translation>Ia mesti ditarik balik, dan direkodkan, sebelum apa-apa dilupuskan.</translation>
    </message>
    <message>
        <source>It stays planned.</source>
        <translation>Ia kekal dirancang.</translation>
    </message>
    <message>
        <source>It takes effect at once. What you are typing stays as a draft.</source>
        <translation>Ia berkuat kuasa serta-merta. Apa yang sedang ditaip kekal sebagai draf.</translation>
    </message>
    <message>
        <source>It takes too long to read.</source>
        <translation>Ia mengambil masa terlalu lama untuk dibaca.</translation>
    </message>
    <message>
        <source>It uses {what}.</source>
        <translation>Ia menggunakan {what}.</translation>
    </message>
    <message>
        <source>It waits to be vouched for: see Devices.</source>
        <translation>Ia menunggu untuk dijamin: lihat Peranti.</translation>
    </message>
    <message>
        <source>It was explained to me in a language I understand: {language}.</source>
        <translation>Ia diterangkan kepada saya dalam bahasa yang saya faham: {language}.</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Ia tidak direkodkan.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Ia ditolak.</translation>
    </message>
    <message>
        <source>It was taken off, and has not said yet that it destroyed its copy: it does at its next contact.</source>
        <translation>Ia telah dikeluarkan dan belum memberitahu bahawa salinannya dimusnahkan: ia berbuat demikian pada hubungan seterusnya.</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program; update, and it is taken then.</source>
        <translation>Ia ditulis oleh versi program yang lebih baharu; kemas kini, dan ia akan diambil.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Alamatnya</translation>
    </message>
    <message>
        <source>Its author may not write in that part of the case.</source>
        <translation>Penulisnya tidak boleh menulis dalam bahagian kes itu.</translation>
    </message>
    <message>
        <source>Its author&apos;s device gave one number to two changes: an old copy of its data folder was used.</source>
        <translation>Peranti penulisnya memberi satu nombor kepada dua perubahan: salinan lama folder datanya telah digunakan.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Sijilnya</translation>
    </message>
    <message>
        <source>Its drive is formatted as {name}, which keeps nobody else on this computer out.</source>
        <translation>Pemacunya diformat sebagai {name}, yang tidak menghalang sesiapa pun pada komputer ini.</translation>
    </message>
    <message>
        <source>Its lead, a supervisor of the case, or an auditor who was granted it can extract it.</source>
        <translation>Ketuanya, penyelia kes, atau juruaudit yang diberi akses boleh mencabutnya.</translation>
    </message>
    <message>
        <source>Its password, shown once. Write it down, and send it by another way than the file:</source>
        <translation>Kata laluannya, ditunjukkan sekali. Tulis, dan hantar melalui jalan lain daripada fail:</translation>
    </message>
    <message>
        <source>Its pattern “{pattern}” cannot be used here.</source>
        <translation>Corak “{pattern}” tidak boleh digunakan di sini.</translation>
    </message>
    <message>
        <source>Its person does so on a device they use already; or an administrator and another administrator or a supervisor do.</source>
        <translation>Pemiliknya mengesahkannya pada peranti yang sudah digunakannya; atau seorang pentadbir bersama seorang pentadbir lain atau penyelia.</translation>
    </message>
    <message>
        <source>Its person or an administrator can rename it.</source>
        <translation>Pemiliknya atau seorang pentadbir boleh menamakannya semula.</translation>
    </message>
    <message>
        <source>Its signature is not valid: it was altered on the way, or somebody tampers with the server.</source>
        <translation>Tandatangannya tidak sah: ia diubah dalam perjalanan, atau seseorang mengusik pelayan.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Sertai</translation>
    </message>
    <message>
        <source>Joining is not finished: {reason}.</source>
        <translation>Penyertaan belum selesai: {reason}.</translation>
    </message>
    <message>
        <source>Joining was begun here and is not finished. Go on with the same code and the same passphrase.</source>
        <translation>Penyertaan telah dimulakan di sini dan belum selesai. Teruskan dengan kod dan frasa laluan yang sama.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Sedang menyertai…</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and run `aftercare verify`.</source>
        <translation>Simpan salinan folder dan jalankan `aftercare verify`.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder; `aftercare verify` says what is damaged. Press Repair in the window, or run `aftercare repair`: what can be read is brought into a new folder, and what is lost is listed.</source>
        <translation>Simpan salinan folder; `aftercare verify` menyatakan apa yang rosak. Tekan Baiki dalam tetingkap, atau jalankan `aftercare repair`: apa yang boleh dibaca dibawa ke folder baharu, dan apa yang hilang disenaraikan.</translation>
    </message>
    <message>
        <source>Keep a version, write it anew, or say that it is to be left empty.</source>
        <translation>Simpan satu versi, tulis semula, atau nyatakan bahawa ia dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Keep all on this laptop</source>
        <translation>Simpan semua pada komputer riba ini</translation>
    </message>
    <message>
        <source>Keep another version, or write the value anew.</source>
        <translation>Simpan versi yang lain, atau tulis semula nilainya.</translation>
    </message>
    <message>
        <source>Keep the paper where nobody else reads it.</source>
        <translation>Simpan kertas itu di tempat yang tidak dibaca orang lain.</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Kekalkan rekod</translation>
    </message>
    <message>
        <source>Keep the version of {who}</source>
        <translation>Simpan versi {who}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Simpan ini</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Simpan penapis ini</translation>
    </message>
    <message>
        <source>Keep this sheet on paper, locked away, never with the computer and never as a photograph.</source>
        <translation>Simpan helaian ini di atas kertas, berkunci, jangan sekali-kali bersama komputer atau sebagai gambar foto.</translation>
    </message>
    <message>
        <source>Keeps what you typed as a draft (Esc)</source>
        <translation>Apa yang anda taip disimpan sebagai draf (Esc)</translation>
    </message>
    <message>
        <source>Kept at (write by hand)</source>
        <translation>Disimpan di (tulis tangan)</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Penapis disimpan</translation>
    </message>
    <message>
        <source>Kept with the draft: {name}</source>
        <translation>Disimpan bersama draf: {name}</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fail kunci</translation>
    </message>
    <message>
        <source>Keys and records of this case are destroyed on every laptop and on the server. It cannot be undone.</source>
        <translation>Kunci dan rekod kes ini dimusnahkan pada setiap komputer riba dan pelayan. Ini tidak boleh dibatalkan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Bahasa dan paparan</translation>
    </message>
    <message>
        <source>Language and display…</source>
        <translation>Bahasa dan paparan…</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Bahasa: {name}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Besarkan</translation>
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
        <translation>Hubungan terakhir</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Hubungan terakhir</translation>
    </message>
    <message>
        <source>Last reviewed by the supervisor on {since}.</source>
        <translation>Kali terakhir disemak penyelia pada {since}.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Segerak terakhir</translation>
    </message>
    <message>
        <source>Last sync: {when}</source>
        <translation>Segerak terakhir: {when}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Catatan lewat</translation>
    </message>
    <message>
        <source>Late entry accepted</source>
        <translation>Catatan lewat diterima</translation>
    </message>
    <message>
        <source>Late entry returned</source>
        <translation>Catatan lewat dikembalikan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Lebih lewat</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>Pekerja utama</translation>
    </message>
    <message>
        <source>Leave it empty, and one is made and shown.</source>
        <translation>Biarkan kosong, dan satu akan dibuat dan ditunjukkan.</translation>
    </message>
    <message>
        <source>Leave it empty: no version is kept</source>
        <translation>Biarkan kosong: tiada versi disimpan</translation>
    </message>
    <message>
        <source>Leave it empty; whoever decides enters it on a device of their own.</source>
        <translation>Biarkan kosong; sesiapa yang membuat keputusan memasukkannya pada peranti sendiri.</translation>
    </message>
    <message>
        <source>Leave the password on, or say why it must be off; the reason is entered in the audit.</source>
        <translation>Kekalkan kata laluan, atau nyatakan mengapa ia mesti dimatikan; sebabnya dimasukkan dalam audit.</translation>
    </message>
    <message>
        <source>Leaves the organisation</source>
        <translation>Meninggalkan organisasi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Ditinggalkan: {what}</translation>
    </message>
    <message>
        <source>Legal hold: {by}.</source>
        <translation>Penahanan undang-undang: {by}.</translation>
    </message>
    <message>
        <source>Let a worker import it.</source>
        <translation>Biar pekerja mengimportnya.</translation>
    </message>
    <message>
        <source>Let somebody open it</source>
        <translation>Benarkan orang membukanya</translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Ambil kira</translation>
    </message>
    <message>
        <source>Let them open it</source>
        <translation>Benarkan</translation>
    </message>
    <message>
        <source>Letter to an employer</source>
        <translation>Surat kepada majikan</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
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
        <translation>Baris sebelumnya telah direkodkan.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>List (L)</source>
        <translation>Senarai (L)</translation>
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
        <translation>Lihat apa yang disenaraikan oleh “aftercare server show”.</translation>
    </message>
    <message>
        <source>Look for this device&apos;s own code.</source>
        <translation>Cari kod peranti ini sendiri.</translation>
    </message>
    <message>
        <source>Look through the rows</source>
        <translation>Semak baris-baris</translation>
    </message>
    <message>
        <source>Looking what runs here…</source>
        <translation>Melihat versi yang berjalan di sini…</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Disediakan oleh</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>Make a task of each line</source>
        <translation>Jadikan setiap baris tugasan</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Buat kod</translation>
    </message>
    <message>
        <source>Make the folder writable, then open Aftercare again. Until then restricted and sealed records stay closed, and printing and exporting are not entered in the audit.</source>
        <translation>Jadikan folder itu boleh ditulis, kemudian buka Aftercare semula. Sehingga itu rekod terhad dan termeterai kekal tertutup, dan cetakan serta eksport tidak dimasukkan dalam audit.</translation>
    </message>
    <message>
        <source>Make this copy a device of its own</source>
        <translation>Jadikan salinan ini peranti tersendiri</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Tandakan selesai</translation>
    </message>
    <message>
        <source>May open</source>
        <translation>Boleh buka</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Berjumpa</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation>Hubungan tidak berlaku</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Lagi tentangnya</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Lagi tentang rekod ini</translation>
    </message>
    <message>
        <source>More about this record (Shift+F10)</source>
        <translation>Lagi tentang rekod ini (Shift+F10)</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Pindahkan ke sana</translation>
    </message>
    <message>
        <source>Move it to another day, or strike it out with a reason on the page of the case.</source>
        <translation>Pindahkan ke hari lain, atau batalkan dengan alasan di halaman kes.</translation>
    </message>
    <message>
        <source>Move the folder to this computer&apos;s own disk, and open it there.</source>
        <translation>Pindahkan folder itu ke cakera komputer ini sendiri, dan buka di sana.</translation>
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
        <translation>Helaian pemulihan saya mengesahkannya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nama dan peranan</translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation>Nama dan telefon</translation>
    </message>
    <message>
        <source>Name and telephone number</source>
        <translation>Nama dan nombor telefon</translation>
    </message>
    <message>
        <source>Name another folder for what is repaired.</source>
        <translation>Namakan folder lain untuk apa yang dibaiki.</translation>
    </message>
    <message>
        <source>Name for the proxy</source>
        <translation>Nama untuk proksi</translation>
    </message>
    <message>
        <source>Name the recipient.</source>
        <translation>Namakan penerima.</translation>
    </message>
    <message>
        <source>Names of other people are left out, and so is what others have told us in confidence. If you think that something is wrong, say so: what you say is kept beside the record, and whoever was told before is told.</source>
        <translation>Nama orang lain ditinggalkan, begitu juga apa yang diberitahu kepada kami secara sulit. Jika anda rasa ada yang salah, nyatakan: kata-kata anda disimpan di sisi rekod, dan sesiapa yang pernah diberitahu akan dimaklumkan.</translation>
    </message>
    <message>
        <source>Names of records and fields</source>
        <translation>Nama rekod dan medan</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Nama yang sepadan</translation>
    </message>
    <message>
        <source>Needs an interpreter: {languages}</source>
        <translation>Perlu jurubahasa: {languages}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Never contact: {names}</source>
        <translation>Jangan sekali-kali hubungi: {names}</translation>
    </message>
    <message>
        <source>Never reviewed by a supervisor since it was opened on {since}.</source>
        <translation>Belum pernah disemak penyelia sejak dibuka pada {since}.</translation>
    </message>
    <message>
        <source>New devices that wait to be vouched for: {n}. See Devices.</source>
        <translation>Peranti baharu yang menunggu untuk disahkan: {n}. Lihat Peranti.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa laluan baharu</translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation>{what} baharu</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Baharu: {what}</translation>
    </message>
    <message>
        <source>New: {what} · {name}</source>
        <translation>Baharu: {what} · {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Hubungan seterusnya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Tiada kawasan</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Tiada kes dipilih.</translation>
    </message>
    <message>
        <source>No column says which case it belongs to.</source>
        <translation>Tiada lajur menyatakan kes mana.</translation>
    </message>
    <message>
        <source>No consent covers passing this on: purpose “{purpose}”, to “{to}”.</source>
        <translation>Tiada persetujuan meliputi penyampaian ini: tujuan “{purpose}”, kepada “{to}”.</translation>
    </message>
    <message>
        <source>No contradiction “{rule}” between these records is on the list.</source>
        <translation>Tiada pertentangan “{rule}” antara rekod ini dalam senarai.</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Tiada fail ditulis.</translation>
    </message>
    <message>
        <source>No goal is open.</source>
        <translation>Tiada matlamat terbuka.</translation>
    </message>
    <message>
        <source>No goal is written down yet.</source>
        <translation>Belum ada matlamat dicatatkan.</translation>
    </message>
    <message>
        <source>No hand-over of this case to you waits.</source>
        <translation>Tiada serah tugas kes ini kepada anda yang menunggu.</translation>
    </message>
    <message>
        <source>No housing check around that day</source>
        <translation>Tiada semakan tempat tinggal sekitar hari itu</translation>
    </message>
    <message>
        <source>No late entry “{name}” waits for a decision.</source>
        <translation>Tiada entri lewat “{name}” menunggu keputusan.</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
    <message>
        <source>No longer offered; records that have it keep it</source>
        <translation>Tidak lagi ditawarkan; rekod yang memilikinya kekal</translation>
    </message>
    <message>
        <source>No longer planned</source>
        <translation>Batalkan rancangan</translation>
    </message>
    <message>
        <source>No name stands on this sheet. Destroy it when the day is over; what was seen is written in Aftercare.</source>
        <translation>Tiada nama pada helaian ini. Musnahkan selepas hari ini berakhir; apa yang dilihat ditulis dalam Aftercare.</translation>
    </message>
    <message>
        <source>No outcome, or no day of the service</source>
        <translation>Tiada hasil, atau tiada hari perkhidmatan</translation>
    </message>
    <message>
        <source>No placement and no training is written down yet.</source>
        <translation>Belum ada penempatan atau latihan yang ditulis.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Tiada proksi</translation>
    </message>
    <message>
        <source>No sync: the server does not know this device; it was probably set back to an older state.</source>
        <translation>Tiada penyegerakan: pelayan tidak mengenali peranti ini; mungkin ia telah dipulihkan ke keadaan lama.</translation>
    </message>
    <message>
        <source>No sync: {reason}.</source>
        <translation>Tidak disegerak: {reason}.</translation>
    </message>
    <message>
        <source>No telephone number and no rule of safe contact is written down.</source>
        <translation>Tiada nombor telefon dan tiada cara hubungi yang selamat dicatatkan.</translation>
    </message>
    <message>
        <source>No text: {licence}.</source>
        <translation>Tiada teks: {licence}.</translation>
    </message>
    <message>
        <source>No tie is written down yet.</source>
        <translation>Belum ada pertalian dicatatkan.</translation>
    </message>
    <message>
        <source>No tie outside the family is written down yet. Add one with More, Community tie.</source>
        <translation>Belum ada ikatan luar keluarga yang ditulis. Tambah dengan Lagi, Ikatan komuniti.</translation>
    </message>
    <message>
        <source>No update is ready to be installed.</source>
        <translation>Tiada kemas kini yang sedia untuk dipasang.</translation>
    </message>
    <message>
        <source>No visit is planned for this day.</source>
        <translation>Tiada lawatan dirancang pada hari ini.</translation>
    </message>
    <message>
        <source>No work or training is written down yet.</source>
        <translation>Belum ada kerja atau latihan dicatatkan.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Bil.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the newest saves are among what could be read: the file that says so cannot be read.</source>
        <translation>Tiada siapa dapat memastikan sama ada simpanan terbaharu termasuk dalam apa yang dapat dibaca: fail yang menyatakannya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nobody has pressed me. I know that I can say no, that I can take it back at any time, and that I am helped all the same.</source>
        <translation>Tiada siapa memaksa saya. Saya tahu saya boleh berkata tidak, boleh menariknya balik pada bila-bila masa, dan tetap dibantu.</translation>
    </message>
    <message>
        <source>Nobody has proposed to dispose of this case.</source>
        <translation>Tiada siapa mencadangkan pelupusan kes ini.</translation>
    </message>
    <message>
        <source>Nobody in the organisation is called “{name}”, as far as this device knows.</source>
        <translation>Tiada sesiapa dalam organisasi bernama “{name}”, setakat yang peranti ini tahu.</translation>
    </message>
    <message>
        <source>Nobody is to be planned.</source>
        <translation>Tiada sesiapa perlu dirancang.</translation>
    </message>
    <message>
        <source>Nobody of the household is written down yet.</source>
        <translation>Belum ada ahli isi rumah dicatatkan.</translation>
    </message>
    <message>
        <source>Nobody outside the organisation.</source>
        <translation>Tiada siapa di luar organisasi.</translation>
    </message>
    <message>
        <source>Nobody to call is written down.</source>
        <translation>Tiada sesiapa untuk ditelefon yang ditulis.</translation>
    </message>
    <message>
        <source>Nobody writes or changes entries of the audit.</source>
        <translation>Tiada siapa menulis atau mengubah catatan audit.</translation>
    </message>
    <message>
        <source>Nobody wrote whether there is an exit plan</source>
        <translation>Tiada siapa menulis sama ada pelan keluar ada</translation>
    </message>
    <message>
        <source>None has said so yet.</source>
        <translation>Belum ada yang melaporkannya.</translation>
    </message>
    <message>
        <source>Not all of it is with the server yet: sync.</source>
        <translation>Belum semuanya ada di pelayan: segerak.</translation>
    </message>
    <message>
        <source>Not checked, not verified, or unknown</source>
        <translation>Tidak disemak, tidak disahkan, atau tidak diketahui</translation>
    </message>
    <message>
        <source>Not finished: {what}</source>
        <translation>Belum siap: {what}</translation>
    </message>
    <message>
        <source>Not in the handbook, and not opened: {address}</source>
        <translation>Tiada dalam buku panduan, dan tidak dibuka: {address}</translation>
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
        <translation>Tidak berjumpa</translation>
    </message>
    <message>
        <source>Not reckoned</source>
        <translation>Tidak dikira</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Belum disemak</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak disimpan</translation>
    </message>
    <message>
        <source>Not seen yet.</source>
        <translation>Belum pernah ditemui.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum lagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Catat (N)</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the beginning of a word.</source>
        <translation>Tiada hasil. Cuba kurangkan perkataan, atau awal perkataan sahaja.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Tiada apa-apa di sini yang sepadan dengan tapisan.</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Tiada yang bernama begitu di sini.</translation>
    </message>
    <message>
        <source>Nothing is attached in this case. Attach photos, scans, documents or voice notes, or drop them here.</source>
        <translation>Tiada lampiran dalam kes ini. Lampirkan foto, imbasan, dokumen atau nota suara, atau lepaskannya di sini.</translation>
    </message>
    <message>
        <source>Nothing is due within the next seven days.</source>
        <translation>Tiada apa-apa yang perlu dibuat dalam tujuh hari akan datang.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Tiada apa dalam kuarantin.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. If you go on working with clients, ask for an invitation.</source>
        <translation>Tiada lagi yang perlu dibuat di sini. Jika anda terus bekerja dengan klien, minta jemputan.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Tiada apa lagi perlu dibuat.</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all {size} are on this computer.</source>
        <translation>Tiada lagi yang perlu diambil: semua {size} sudah ada di komputer ini.</translation>
    </message>
    <message>
        <source>Nothing is under way: everybody has everything.</source>
        <translation>Tiada apa-apa sedang berjalan: semua orang mempunyai segalanya.</translation>
    </message>
    <message>
        <source>Nothing is written for “{field}”, and its versions would be gone.</source>
        <translation>Tiada apa ditulis untuk “{field}”, dan versinya akan hilang.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Belum ada apa-apa ditulis di sini.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Tiada yang baharu</translation>
    </message>
    <message>
        <source>Nothing new was written. Note it, or open the case.</source>
        <translation>Tiada apa baharu ditulis. Catat, atau buka kes.</translation>
    </message>
    <message>
        <source>Nothing of it is real, and your own records are not touched.</source>
        <translation>Tiada satu pun yang benar, dan rekod anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Nothing of it was taken, and nothing of it is lost. It is tried again after an update.</source>
        <translation>Tiada apa-apa diambil daripadanya, dan tiada yang hilang. Ia dicuba semula selepas kemas kini.</translation>
    </message>
    <message>
        <source>Nothing of your records is concerned.</source>
        <translation>Rekod anda tidak terjejas.</translation>
    </message>
    <message>
        <source>Nothing of yours was touched.</source>
        <translation>Tiada apa milik anda diusik.</translation>
    </message>
    <message>
        <source>Nothing says why the record is struck out.</source>
        <translation>Tiada alasan mengapa rekod itu dibatalkan.</translation>
    </message>
    <message>
        <source>Nothing there is real, and everything is thrown away when you close it.</source>
        <translation>Tiada apa di situ yang benar, dan semuanya dibuang apabila anda menutupnya.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Belum ada yang ditaip</translation>
    </message>
    <message>
        <source>Nothing waits for review.</source>
        <translation>Tiada apa-apa menunggu semakan.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Tiada apa-apa menunggu.</translation>
    </message>
    <message>
        <source>Nothing was changed on this device.</source>
        <translation>Tiada apa diubah pada peranti ini.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file stays where it is.</source>
        <translation>Tiada apa diubah, dan fail itu kekal di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your own records are not touched.</source>
        <translation>Tiada apa diubah, dan rekod anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tiada apa diubah.</translation>
    </message>
    <message>
        <source>Nothing was changed. Until then it is given no cases and no names.</source>
        <translation>Tiada apa diubah. Sebelum itu ia tidak diberi kes dan nama.</translation>
    </message>
    <message>
        <source>Nothing was changed: the device is given nothing.</source>
        <translation>Tiada apa diubah: peranti itu tidak diberi apa-apa.</translation>
    </message>
    <message>
        <source>Nothing was changed: this copy stays what it was.</source>
        <translation>Tiada apa diubah: salinan ini kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>Nothing was changed; every version stays in the history.</source>
        <translation>Tiada apa-apa yang diubah; setiap versi kekal dalam sejarah.</translation>
    </message>
    <message>
        <source>Nothing was changed; everything recorded is safe on this device.</source>
        <translation>Tiada apa-apa diubah; semua yang direkod selamat pada peranti ini.</translation>
    </message>
    <message>
        <source>Nothing was changed; what was synced is safe on the server.</source>
        <translation>Tiada yang diubah; apa yang telah disegerakkan selamat pada pelayan.</translation>
    </message>
    <message>
        <source>Nothing was chosen to review.</source>
        <translation>Tiada apa dipilih untuk disemak.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Tiada apa dikira.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tiada apa diimport.</translation>
    </message>
    <message>
        <source>Nothing was installed; the version that runs and everything recorded are untouched.</source>
        <translation>Tiada apa dipasang; versi yang sedang digunakan dan semua yang direkodkan tidak disentuh.</translation>
    </message>
    <message>
        <source>Nothing was lost. Ask your supervisor who leads it now.</source>
        <translation>Tiada apa-apa hilang. Tanya penyelia anda siapa yang mengetuai kes ini sekarang.</translation>
    </message>
    <message>
        <source>Nothing was made there.</source>
        <translation>Tiada apa-apa dibuat di sana.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Tiada apa-apa dibuka.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Tiada apa dicetak.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Tiada apa direkodkan.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Tiada apa dikeluarkan.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Tiada apa dikembalikan.</translation>
    </message>
    <message>
        <source>Nothing was saved or passed on.</source>
        <translation>Tiada apa-apa disimpan atau disampaikan.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Tiada apa disimpan.</translation>
    </message>
    <message>
        <source>Nothing was saved; everything before is safe.</source>
        <translation>Tiada apa disimpan; semua yang sebelumnya selamat.</translation>
    </message>
    <message>
        <source>Nothing was saved; the draft is kept.</source>
        <translation>Tiada apa disimpan; drafnya kekal.</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still in the form.</source>
        <translation>Tiada yang disimpan; apa yang anda taip masih ada dalam borang.</translation>
    </message>
    <message>
        <source>Nothing was sent from here. Everything recorded is safe on this computer; {n} changes wait.</source>
        <translation>Tiada apa dihantar dari sini. Semua yang direkodkan selamat di komputer ini; {n} perubahan menunggu.</translation>
    </message>
    <message>
        <source>Nothing was signed off.</source>
        <translation>Tiada apa disahkan.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Number of the new device: {number}</source>
        <translation>Nombor peranti baharu: {number}</translation>
    </message>
    <message>
        <source>Number of this computer: {number}</source>
        <translation>Nombor komputer ini: {number}</translation>
    </message>
    <message>
        <source>Of the cases on this device. What is not known stays in the whole and never counts as success. Figures for others are printed under Reports.</source>
        <translation>Daripada kes pada peranti ini. Yang tidak diketahui kekal dalam jumlah dan tidak pernah dikira kejayaan. Angka untuk pihak lain dicetak di Laporan.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ditawarkan</translation>
    </message>
    <message>
        <source>On standby: only to be opened in an emergency</source>
        <translation>Bersedia: hanya dibuka semasa kecemasan</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Di pelayan</translation>
    </message>
    <message>
        <source>On the server since {when}</source>
        <translation>Di pelayan sejak {when}</translation>
    </message>
    <message>
        <source>On this laptop; not yet on the server</source>
        <translation>Di komputer riba ini; belum di pelayan</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Pada skrin ini</translation>
    </message>
    <message>
        <source>Once your administrator has synced, your screens open here by themselves: this page asks again every few minutes. You need do nothing.</source>
        <translation>Sebaik sahaja pentadbir anda menyegerak, skrin anda terbuka di sini dengan sendirinya: halaman ini bertanya lagi setiap beberapa minit. Anda tidak perlu membuat apa-apa.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Satu setiap baris</translation>
    </message>
    <message>
        <source>One of lines {first} to {last}</source>
        <translation>Salah satu baris {first} hingga {last}</translation>
    </message>
    <message>
        <source>One person struck this record out while another edited it. It is kept until somebody decides.</source>
        <translation>Seorang membatalkan rekod ini sementara seorang lagi menyuntingnya. Ia disimpan sehingga seseorang memutuskan.</translation>
    </message>
    <message>
        <source>One person struck this record out while another edited it. It is kept.</source>
        <translation>Seorang membatalkan rekod ini semasa seorang lagi menyuntingnya. Ia dikekalkan.</translation>
    </message>
    <message>
        <source>One wanted, safe contact in the last 30 days of the period</source>
        <translation>Satu hubungan yang dikehendaki dan selamat dalam 30 hari terakhir tempoh</translation>
    </message>
    <message>
        <source>Only an administrator may {doing}.</source>
        <translation>Hanya pentadbir boleh {doing}.</translation>
    </message>
    <message>
        <source>Only this copy is used</source>
        <translation>Hanya salinan ini digunakan</translation>
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
        <translation>Buka kes baharu</translation>
    </message>
    <message>
        <source>Open a new case…</source>
        <translation>Buka kes baharu…</translation>
    </message>
    <message>
        <source>Open any page in a browser and log in there, then try again.</source>
        <translation>Buka mana-mana halaman dalam pelayar dan log masuk di situ, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Buka kes</translation>
    </message>
    <message>
        <source>Open goals</source>
        <translation>Matlamat terbuka</translation>
    </message>
    <message>
        <source>Open in an emergency</source>
        <translation>Buka semasa kecemasan</translation>
    </message>
    <message>
        <source>Open it and correct it by hand; its history shows every version.</source>
        <translation>Buka dan betulkan dengan tangan; sejarahnya menunjukkan setiap versi.</translation>
    </message>
    <message>
        <source>Open it in a text editor, save it as UTF-8, and try again.</source>
        <translation>Buka dalam penyunting teks, simpan sebagai UTF-8, dan cuba lagi.</translation>
    </message>
    <message>
        <source>Open it with its passphrase, or choose another folder.</source>
        <translation>Buka dengan frasa laluannya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Bukanya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Open one, or sync to receive the cases you were granted.</source>
        <translation>Buka satu kes, atau segerakkan untuk menerima kes yang diberikan kepada anda.</translation>
    </message>
    <message>
        <source>Open signal</source>
        <translation>Isyarat terbuka</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tugasan terbuka</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kes ini</translation>
    </message>
    <message>
        <source>Open the case (Enter)</source>
        <translation>Buka kes (Enter)</translation>
    </message>
    <message>
        <source>Open the case and correct a record. If both may stand, say why:</source>
        <translation>Buka kes dan betulkan satu rekod. Jika kedua-duanya boleh kekal, nyatakan sebabnya:</translation>
    </message>
    <message>
        <source>Open the row, or press the main button</source>
        <translation>Buka baris, atau tekan butang utama</translation>
    </message>
    <message>
        <source>Open the sync panel (Ctrl+Shift+S)</source>
        <translation>Buka panel segerak (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Open the updates</source>
        <translation>Buka kemas kini</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka dalam kecemasan</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Dibuka terakhir</translation>
    </message>
    <message>
        <source>Opening in an emergency needs a reason in words, and lasts from 1 to {n} hours.</source>
        <translation>Pembukaan kecemasan memerlukan sebab dengan kata-kata, dan berlangsung 1 hingga {n} jam.</translation>
    </message>
    <message>
        <source>Opening needs {mib} MB of free memory, and there is less.</source>
        <translation>Untuk membuka, {mib} MB memori kosong diperlukan, dan yang ada kurang daripada itu.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Sedang dibuka…</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>Atau tulis semula</translation>
    </message>
    <message>
        <source>Order by area</source>
        <translation>Susun mengikut kawasan</translation>
    </message>
    <message>
        <source>Order ends</source>
        <translation>Perintah tamat</translation>
    </message>
    <message>
        <source>Order or condition</source>
        <translation>Perintah atau syarat</translation>
    </message>
    <message>
        <source>Organisation&apos;s fingerprint: {print}</source>
        <translation>Cap jari organisasi: {print}</translation>
    </message>
    <message>
        <source>Other lawful basis</source>
        <translation>Asas sah yang lain</translation>
    </message>
    <message>
        <source>Other order of the route of {day}</source>
        <translation>Susunan lain bagi laluan {day}</translation>
    </message>
    <message>
        <source>Other: {what}</source>
        <translation>Lain-lain: {what}</translation>
    </message>
    <message>
        <source>Otherwise each is fetched when it is opened.</source>
        <translation>Jika tidak, setiap satu diambil apabila dibuka.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lain-lain…</translation>
    </message>
    <message>
        <source>Out until {hour}</source>
        <translation>Keluar hingga {hour}</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Di luar tetingkap</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlewat</translation>
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
        <translation>Halaman {n} daripada {count}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bahagian</translation>
    </message>
    <message>
        <source>Part of a name or number</source>
        <translation>Sebahagian nama atau nombor</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Bahagian kes</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bahagian program</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frasa laluan ditukar</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Kata laluan untuk proksi</translation>
    </message>
    <message>
        <source>Password of the export</source>
        <translation>Kata laluan eksport</translation>
    </message>
    <message>
        <source>Passwords are kept, encrypted, for: {proxies}</source>
        <translation>Kata laluan disimpan, secara tersulit, untuk: {proxies}</translation>
    </message>
    <message>
        <source>Paste or type it, or let it be read from a photo or the PDF sheet: drop the file here.</source>
        <translation>Tampal atau taip, atau biarkan ia dibaca daripada foto atau helaian PDF: lepaskan failnya di sini.</translation>
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
        <translation>Orang dan peranti</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Peribadi</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fasa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photos (JPEG, PNG, HEIC, WebP, TIFF), PDF, and sound (M4A, MP3, OGG, WAV, AMR) can be attached.</source>
        <translation>Foto (JPEG, PNG, HEIC, WebP, TIFF), PDF dan bunyi (M4A, MP3, OGG, WAV, AMR) boleh dilampirkan.</translation>
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
        <translation>Kedudukan dalam nota suara</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Placement rate</source>
        <translation>Kadar penempatan</translation>
    </message>
    <message>
        <source>Placements whose day {n} falls in the period</source>
        <translation>Penempatan yang hari ke-{n}nya jatuh dalam tempoh itu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>Plan agreed by the client by the day set for it</source>
        <translation>Pelan dipersetujui klien sebelum hari yang ditetapkan</translation>
    </message>
    <message>
        <source>Plan and last contacts (P)</source>
        <translation>Pelan dan hubungan terakhir (P)</translation>
    </message>
    <message>
        <source>Plan for another day</source>
        <translation>Rancang untuk hari lain</translation>
    </message>
    <message>
        <source>Plan for tomorrow</source>
        <translation>Rancang untuk esok</translation>
    </message>
    <message>
        <source>Plan for…</source>
        <translation>Rancang untuk…</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Semakan pelan</translation>
    </message>
    <message>
        <source>Plan timeliness</source>
        <translation>Ketepatan masa pelan</translation>
    </message>
    <message>
        <source>Planned closure</source>
        <translation>Penutupan terancang</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Lawatan dirancang</translation>
    </message>
    <message>
        <source>Planned visit: {client}</source>
        <translation>Lawatan dirancang: {client}</translation>
    </message>
    <message>
        <source>Plans of which nobody wrote whether the client agrees</source>
        <translation>Pelan yang tiada siapa menulis sama ada klien bersetuju</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Sila baca ini</translation>
    </message>
    <message>
        <source>Please tell us whether the client came, and what came of it; the slip below will do.</source>
        <translation>Mohon beritahu kami sama ada klien datang, dan apa hasilnya; slip di bawah memadai.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Kuasa</translation>
    </message>
    <message>
        <source>Practice needs a part that this program came without: {part}.</source>
        <translation>Latihan memerlukan bahagian yang tidak disertakan dengan program ini: {part}.</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing here is real. Everything is thrown away when you close.</source>
        <translation>Latihan: orang rekaan, tiada apa di sini yang benar. Semuanya dibuang apabila anda menutupnya.</translation>
    </message>
    <message>
        <source>Practise meanwhile</source>
        <translation>Berlatih sementara menunggu</translation>
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
        <translation>Tekan Ctrl+2 untuk senarai kes. Menaip menapisnya: cuba sebahagian nama.</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for the caseload: by worker, what is due in each case.</source>
        <translation>Tekan Ctrl+2 untuk senarai kes: mengikut pekerja, apa yang perlu dibuat dalam setiap kes.</translation>
    </message>
    <message>
        <source>Press Ctrl+3 for the agenda: visits are planned by dragging.</source>
        <translation>Tekan Ctrl+3 untuk agenda: lawatan dirancang dengan menyeret.</translation>
    </message>
    <message>
        <source>Press Ctrl+4: what two people wrote differently waits here for a person to decide.</source>
        <translation>Tekan Ctrl+4: apa yang ditulis berbeza oleh dua orang menunggu keputusan seseorang di sini.</translation>
    </message>
    <message>
        <source>Press Ctrl+6 for the figures: n of N, with what is not known.</source>
        <translation>Tekan Ctrl+6 untuk angka: n daripada N, bersama yang tidak diketahui.</translation>
    </message>
    <message>
        <source>Press Ctrl+7 for reports: looked at before they are saved.</source>
        <translation>Tekan Ctrl+7 untuk laporan: dilihat dahulu sebelum disimpan.</translation>
    </message>
    <message>
        <source>Press Enter on a client to open the case. Alt+1 to Alt+8 show its parts.</source>
        <translation>Tekan Enter pada seorang klien untuk membuka kesnya. Alt+1 hingga Alt+8 menunjukkan bahagiannya.</translation>
    </message>
    <message>
        <source>Press Repair in the window, or run `aftercare repair`: what can be read is brought into a new folder, and what is lost is listed.</source>
        <translation>Tekan Baiki dalam tetingkap, atau jalankan `aftercare repair`: apa yang boleh dibaca dibawa ke folder baharu, dan apa yang hilang disenaraikan.</translation>
    </message>
    <message>
        <source>Press the button that has the keyboard</source>
        <translation>Tekan butang yang sedang difokus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratonton</translation>
    </message>
    <message>
        <source>Preview: “{before}” becomes “{after}”</source>
        <translation>Pratonton: “{before}” menjadi “{after}”</translation>
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
        <translation>Cetak ringkasan atau garis masa</translation>
    </message>
    <message>
        <source>Print the day&apos;s route</source>
        <translation>Cetak laluan hari ini</translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Cetak angka</translation>
    </message>
    <message>
        <source>Print the new kit (`recovery change-root --sheet FILE`), and type its 24 words from the paper.</source>
        <translation>Cetak kit baharu (`recovery change-root --sheet FILE`), kemudian taip 24 perkataannya daripada kertas itu.</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>Cetak rekod</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Cetak helaian pemulihan…</translation>
    </message>
    <message>
        <source>Print the route of {day}</source>
        <translation>Cetak laluan {day}</translation>
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
        <translation>Hubungan terlarang</translation>
    </message>
    <message>
        <source>Propose disposal</source>
        <translation>Cadangkan pelupusan</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Dicadangkan oleh</translation>
    </message>
    <message>
        <source>Proposed: it takes effect once a supervisor has decided it, under Review.</source>
        <translation>Dicadangkan: ia berkuat kuasa setelah penyelia memutuskannya, di bawah Semakan.</translation>
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
        <translation>Proksi rangkaian ini</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proksi…</translation>
    </message>
    <message>
        <source>Puan Lim receives what the others wrote</source>
        <translation>Puan Lim menerima apa yang ditulis oleh yang lain</translation>
    </message>
    <message>
        <source>Puan Lim reviews their cases</source>
        <translation>Puan Lim menyemak kes mereka</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Put a client onto the day, or choose rows on Today and plan them (Ctrl+T).</source>
        <translation>Letakkan klien pada hari itu, atau pilih baris di Hari ini dan rancangkannya (Ctrl+T).</translation>
    </message>
    <message>
        <source>Put both files back from the same backup; without one, press Repair in the window or run `aftercare repair`.</source>
        <translation>Pulihkan kedua-dua fail daripada sandaran yang sama; tanpa sandaran, tekan Baiki dalam tetingkap atau jalankan `aftercare repair`.</translation>
    </message>
    <message>
        <source>Put in order anew</source>
        <translation>Susun semula</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or enrol this device anew in another folder.</source>
        <translation>Kembalikan fail daripada sandaran, atau daftarkan peranti ini semula dalam folder lain.</translation>
    </message>
    <message>
        <source>Put the folder back from a backup if there is one. Otherwise ask your administrator for an invitation, join as a new device in another folder, and sync.</source>
        <translation>Pulihkan folder daripada sandaran jika ada. Jika tidak, minta jemputan daripada pentadbir anda, sertai sebagai peranti baharu dalam folder lain, dan segerak.</translation>
    </message>
    <message>
        <source>Put the key file back from a backup of this folder. Without one nothing opens it, the recovery code neither: ask your administrator for an invitation, join as a new device in another folder, and sync. What was not synced is lost.</source>
        <translation>Pulihkan fail kunci daripada sandaran folder ini. Tanpanya tiada apa yang membukanya, kod pemulihan pun tidak: minta jemputan daripada pentadbir anda, sertai sebagai peranti baharu dalam folder lain, dan segerak. Apa yang tidak disegerakkan hilang.</translation>
    </message>
    <message>
        <source>Put the key file that belongs to it back beside it, or choose another folder.</source>
        <translation>Letakkan semula fail kunci miliknya di sebelahnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Tutup ini</translation>
    </message>
    <message>
        <source>Put this sheet into a sealed envelope, sign across the flap, and lock it away. Two people should be present.</source>
        <translation>Masukkan helaian ini ke dalam sampul bermeterai, tandatangan merentasi penutupnya, dan kunci di tempat selamat. Dua orang patut hadir.</translation>
    </message>
    <message>
        <source>Puts the words of all versions here</source>
        <translation>Meletakkan kata-kata semua versi di sini</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Suku tahun</translation>
    </message>
    <message>
        <source>Quarter {n}, {year}</source>
        <translation>Suku ke-{n}, {year}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Question to you</source>
        <translation>Soalan kepada anda</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Tambah pantas</translation>
    </message>
    <message>
        <source>Quick add…</source>
        <translation>Tambah pantas…</translation>
    </message>
    <message>
        <source>Quiet for half a minute</source>
        <translation>Senyap setengah minit</translation>
    </message>
    <message>
        <source>Raise a signal</source>
        <translation>Hantar isyarat</translation>
    </message>
    <message>
        <source>Reaching the client safely</source>
        <translation>Menghubungi klien dengan selamat</translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation>Dibaca dan difahami</translation>
    </message>
    <message>
        <source>Read from a picture…</source>
        <translation>Baca daripada gambar…</translation>
    </message>
    <message>
        <source>Read from a stick…</source>
        <translation>Baca daripada pemacu…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Read it from the new device&apos;s screen again. If it stays another one, do not vouch, and tell an administrator.</source>
        <translation>Baca semula daripada skrin peranti baharu. Jika nombornya tetap lain, jangan sahkan, dan beritahu pentadbir.</translation>
    </message>
    <message>
        <source>Read it on a colleague&apos;s computer or at the server.</source>
        <translation>Baca pada komputer rakan sekerja atau di pelayan.</translation>
    </message>
    <message>
        <source>Read it on the device that wrote the request.</source>
        <translation>Baca pada peranti yang menulis permintaan itu.</translation>
    </message>
    <message>
        <source>Read the record at the right. One key decides and goes on to the next; the buttons name their keys.</source>
        <translation>Baca rekod di sebelah kanan. Satu kekunci membuat keputusan dan beralih ke yang berikutnya; butang menyebut kekuncinya.</translation>
    </message>
    <message>
        <source>Read them as they are now, and decide again.</source>
        <translation>Baca seperti keadaannya sekarang, dan putuskan semula.</translation>
    </message>
    <message>
        <source>Read these lines out to whoever helps you, then the words below. They name no person, no case and no server, and nothing is sent anywhere.</source>
        <translation>Bacakan baris ini kepada orang yang membantu anda, kemudian perkataan di bawah. Baris ini tidak menyebut sesiapa, sebarang kes atau pelayan, dan tiada apa dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>Read this file?</source>
        <translation>Baca fail ini?</translation>
    </message>
    <message>
        <source>Read what is said here, and keep it: it is shown once.</source>
        <translation>Baca apa yang dinyatakan di sini, dan simpan: ia ditunjukkan sekali sahaja.</translation>
    </message>
    <message>
        <source>Read: {n} changes are new here; {m} of yours are confirmed.</source>
        <translation>Dibaca: {n} perubahan baharu di sini; {m} perubahan anda disahkan.</translation>
    </message>
    <message>
        <source>Reading the update file…</source>
        <translation>Membaca fail kemas kini…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Sebab yang diberi</translation>
    </message>
    <message>
        <source>Receipt for support</source>
        <translation>Resit sokongan</translation>
    </message>
    <message>
        <source>Receipt slip, to send back</source>
        <translation>Slip penerimaan, untuk dihantar balik</translation>
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
        <translation>Rekod</translation>
    </message>
    <message>
        <source>Record edited</source>
        <translation>Rekod disunting</translation>
    </message>
    <message>
        <source>Record the client&apos;s consent first; or give the reason why it must be done without.</source>
        <translation>Rekodkan persetujuan klien dahulu; atau beri sebab mengapa ia mesti dibuat tanpanya.</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Rekod lawatan</translation>
    </message>
    <message>
        <source>Record written</source>
        <translation>Rekod ditulis</translation>
    </message>
    <message>
        <source>Record {n} of {m}</source>
        <translation>Rekod {n} daripada {m}</translation>
    </message>
    <message>
        <source>Record {record} belongs to another case: {case}.</source>
        <translation>Rekod {record} milik kes lain: {case}.</translation>
    </message>
    <message>
        <source>Record {record} is of the kind “{known}”, not “{kind}”.</source>
        <translation>Rekod {record} ialah jenis “{known}”, bukan “{kind}”.</translation>
    </message>
    <message>
        <source>Records are kept until {day}.</source>
        <translation>Rekod disimpan hingga {day}.</translation>
    </message>
    <message>
        <source>Records of this kind are not imported.</source>
        <translation>Rekod jenis ini tidak diimport.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kod pemulihan</translation>
    </message>
    <message>
        <source>Recovery code of this folder</source>
        <translation>Kod pemulihan folder ini</translation>
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
        <translation>Helaian pemulihan sebuah komputer</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Referral completion</source>
        <translation>Rujukan yang disempurnakan</translation>
    </message>
    <message>
        <source>Referrals with consent, 30 days on</source>
        <translation>Rujukan dengan persetujuan, 30 hari kemudian</translation>
    </message>
    <message>
        <source>Referrals without a recorded consent</source>
        <translation>Rujukan tanpa persetujuan yang direkodkan</translation>
    </message>
    <message>
        <source>Referred to {provider} on {sent} and no answer since; ask.</source>
        <translation>Dirujuk kepada {provider} pada {sent} dan tiada jawapan sejak itu; tanyakan.</translation>
    </message>
    <message>
        <source>Rehearse it now and once a year: “aftercare recovery rehearse” opens everything with it and changes nothing.</source>
        <translation>Berlatihlah sekarang dan setahun sekali: “aftercare recovery rehearse” membuka semuanya dengannya dan tidak mengubah apa-apa.</translation>
    </message>
    <message>
        <source>Released on {day} and not seen since; first contact is due within {n} working days.</source>
        <translation>Dibebaskan pada {day} dan belum ditemui sejak itu; hubungan pertama perlu dalam {n} hari bekerja.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Rename device {n} of {who}</source>
        <translation>Namakan semula peranti {n} milik {who}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Namakan semula…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Baiki</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Sedang membaiki…</translation>
    </message>
    <message>
        <source>Report of a signal</source>
        <translation>Laporan isyarat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Requests whose answer falls due in the period</source>
        <translation>Permintaan yang jawapannya perlu dalam tempoh itu</translation>
    </message>
    <message>
        <source>Requests withdrawn by the client</source>
        <translation>Permintaan yang ditarik balik oleh klien</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Mula semula sekarang</translation>
    </message>
    <message>
        <source>Retention check</source>
        <translation>Semakan kekal kerja</translation>
    </message>
    <message>
        <source>Retention, day {n}</source>
        <translation>Kekal bekerja, hari ke-{n}</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Return this record (R)</source>
        <translation>Kembalikan rekod ini (R)</translation>
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
        <translation>Kembali ke tahanan dalam setahun selepas bebas</translation>
    </message>
    <message>
        <source>Returned to custody within a year of release, for this reason</source>
        <translation>Kembali ke tahanan dalam setahun selepas bebas, atas sebab ini</translation>
    </message>
    <message>
        <source>Returned to you; it is not in the case. {note}</source>
        <translation>Dikembalikan kepada anda; ia tiada dalam kes. {note}</translation>
    </message>
    <message>
        <source>Returned, and no reason is written</source>
        <translation>Kembali, dan tiada sebab ditulis</translation>
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
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Review: acknowledge the signal</source>
        <translation>Semakan: akui isyarat</translation>
    </message>
    <message>
        <source>Review: approve</source>
        <translation>Semakan: luluskan</translation>
    </message>
    <message>
        <source>Review: approve all routine contacts</source>
        <translation>Semakan: luluskan semua hubungan rutin</translation>
    </message>
    <message>
        <source>Review: note</source>
        <translation>Semakan: ambil maklum</translation>
    </message>
    <message>
        <source>Review: read the queue anew</source>
        <translation>Semakan: baca giliran semula</translation>
    </message>
    <message>
        <source>Review: return with the comment</source>
        <translation>Semakan: kembalikan dengan ulasan</translation>
    </message>
    <message>
        <source>Review: take the decision back</source>
        <translation>Semakan: tarik balik keputusan</translation>
    </message>
    <message>
        <source>Review: the list beside</source>
        <translation>Semakan: senarai di sisi</translation>
    </message>
    <message>
        <source>Review: the next record</source>
        <translation>Semakan: rekod seterusnya</translation>
    </message>
    <message>
        <source>Review: the plan beside</source>
        <translation>Semakan: pelan di sisi</translation>
    </message>
    <message>
        <source>Review: the record before</source>
        <translation>Semakan: rekod sebelumnya</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Disemak</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Rights request</source>
        <translation>Permohonan hak</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Role and team of {who} changed</source>
        <translation>Peranan dan pasukan {who} ditukar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Root fingerprint</source>
        <translation>Cap jari akar</translation>
    </message>
    <message>
        <source>Route of the day</source>
        <translation>Laluan hari</translation>
    </message>
    <message>
        <source>Route of {day}</source>
        <translation>Laluan {day}</translation>
    </message>
    <message>
        <source>Route of {day} · {n} stops</source>
        <translation>Laluan {day} · {n} hentian</translation>
    </message>
    <message>
        <source>Routine contacts approved (cases: {n})</source>
        <translation>Hubungan rutin diluluskan (kes: {n})</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Cara hubungi yang selamat</translation>
    </message>
    <message>
        <source>Safe contact: {rules}</source>
        <translation>Cara hubungi yang selamat: {rules}</translation>
    </message>
    <message>
        <source>Safe on this computer, not yet on the server: {n}</source>
        <translation>Selamat di komputer ini, belum di pelayan: {n}</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Pelan keselamatan</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Berkata ya</translation>
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
        <translation>Simpan sekali lagi (Ctrl+S) jika itu yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Save as a sheet to print</source>
        <translation>Simpan sebagai helaian untuk dicetak</translation>
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
        <translation>Disimpan sebagai {name}. Cetak, kemudian padam fail itu: ia membuka semua rekod.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then delete the file: whoever finds it opens this computer.</source>
        <translation>Disimpan sebagai {name}. Cetak, kemudian padam fail itu: sesiapa yang menemuinya dapat membuka komputer ini.</translation>
    </message>
    <message>
        <source>Saved as {path}, and entered in the audit.</source>
        <translation>Disimpan sebagai {path}, dan dimasukkan dalam audit.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Disimpan sebagai {path}.</translation>
    </message>
    <message>
        <source>Saved as {path}. It could not be entered in the audit, as nothing can be written here.</source>
        <translation>Disimpan sebagai {path}. Ia tidak dapat dicatat dalam audit, kerana tiada apa yang dapat ditulis di sini.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Say what</source>
        <translation>Nyatakan</translation>
    </message>
    <message>
        <source>Say which case is meant.</source>
        <translation>Nyatakan kes yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Say which is meant by its case and kind. One may have been copied to be mistaken for the other.</source>
        <translation>Nyatakan yang mana dengan kes dan jenisnya. Satu mungkin disalin supaya disangka yang satu lagi.</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Kandungan</translation>
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
        <translation>Cari dalam buku panduan</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Cari dalam buku panduan (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search: clients, commands, everything written</source>
        <translation>Cari: klien, arahan, semua yang ditulis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>See that the disk has room for 100 MB, then try again.</source>
        <translation>Pastikan cakera ada ruang 100 MB, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>See the pictures so far.</source>
        <translation>Lihat gambar setakat ini.</translation>
    </message>
    <message>
        <source>Seen within the working days set for it</source>
        <translation>Ditemui dalam hari bekerja yang ditetapkan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Hantar</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once, and lock it away from this computer.</source>
        <translation>Dihantar ke pencetak. Ambil helaian itu segera, dan simpan berkunci jauh dari komputer ini.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Pelayan</translation>
    </message>
    <message>
        <source>Server code</source>
        <translation>Kod pelayan</translation>
    </message>
    <message>
        <source>Server code…</source>
        <translation>Kod pelayan…</translation>
    </message>
    <message>
        <source>Server: {server}</source>
        <translation>Pelayan: {server}</translation>
    </message>
    <message>
        <source>Service received within 30 days</source>
        <translation>Perkhidmatan diterima dalam 30 hari</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Diketepikan</translation>
    </message>
    <message>
        <source>Set right under People and devices what should not be so.</source>
        <translation>Betulkan di bawah Orang dan peranti apa yang tidak sepatutnya begitu.</translation>
    </message>
    <message>
        <source>Set the computer&apos;s date right, or connect and sync.</source>
        <translation>Betulkan tarikh komputer, atau sambung dan segerakkan.</translation>
    </message>
    <message>
        <source>Sets up this computer for your work: code, name, passphrase, recovery sheet.</source>
        <translation>Menyediakan komputer ini untuk kerja anda: kod, nama, frasa laluan, helaian pemulihan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Settled, and no night without shelter in 30 days</source>
        <translation>Menetap, dan tiada malam tanpa tempat berteduh dalam 30 hari</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Tujuh hari</translation>
    </message>
    <message>
        <source>Several cases have a late entry “{name}”: {cases}.</source>
        <translation>Beberapa kes mempunyai catatan lewat “{name}”: {cases}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Shorten it, or write a comment.</source>
        <translation>Pendekkan, atau tulis ulasan.</translation>
    </message>
    <message>
        <source>Shorten the longest text, or write a part of it into a second record or an attachment.</source>
        <translation>Pendekkan teks yang paling panjang, atau tulis sebahagiannya dalam rekod kedua atau lampiran.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjuk</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Show older ones ({n} more)</source>
        <translation>Tunjukkan yang lebih lama ({n} lagi)</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Tunjukkan panduan</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tunjukkan apa yang saya taip</translation>
    </message>
    <message>
        <source>Show what is struck out</source>
        <translation>Tunjukkan apa yang dibatalkan</translation>
    </message>
    <message>
        <source>Show what is struck out, with who did it and why</source>
        <translation>Tunjukkan apa yang dibatalkan, oleh siapa dan mengapa</translation>
    </message>
    <message>
        <source>Show what it was before</source>
        <translation>Tunjukkan yang sebelum ini</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Isyarat</translation>
    </message>
    <message>
        <source>Signal acknowledged</source>
        <translation>Isyarat disahkan</translation>
    </message>
    <message>
        <source>Signal timeliness</source>
        <translation>Ketepatan masa isyarat</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Isyarat</translation>
    </message>
    <message>
        <source>Signals noticed in the period</source>
        <translation>Isyarat yang dikesan dalam tempoh itu</translation>
    </message>
    <message>
        <source>Signals that are open</source>
        <translation>Isyarat yang masih terbuka</translation>
    </message>
    <message>
        <source>Signals unsubstantiated</source>
        <translation>Isyarat tidak berasas</translation>
    </message>
    <message>
        <source>Signals, questions and rights</source>
        <translation>Isyarat, pertanyaan dan hak</translation>
    </message>
    <message>
        <source>Signal…</source>
        <translation>Isyarat…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tandatangan</translation>
    </message>
    <message>
        <source>Since the server was set back it shows these statements about people and devices. If you let them count, what is known here counts as well: whoever was taken off stays off. Set right under People afterwards what should not be so.</source>
        <translation>Sejak pelayan dipulihkan ke keadaan lama, ia menunjukkan pernyataan ini tentang orang dan peranti. Jika anda mengambilnya kira, apa yang diketahui di sini juga diambil kira: sesiapa yang dikeluarkan kekal dikeluarkan. Betulkan kemudian di Orang apa yang tidak sepatutnya.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Saiz teks</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kecilkan</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Some offices let programs out through a proxy only. Whoever runs the network knows its address. A proxy sees which server is asked, and cannot read anything.</source>
        <translation>Sesetengah pejabat membenarkan program keluar melalui proksi sahaja. Pengurus rangkaian tahu alamatnya. Proksi melihat pelayan mana yang dihubungi, dan tidak dapat membaca apa-apa.</translation>
    </message>
    <message>
        <source>Somebody else of the organisation is called {name}.</source>
        <translation>Orang lain dalam organisasi ini bernama {name}.</translation>
    </message>
    <message>
        <source>Somebody else who leads or supervises the case must confirm it. Until then nothing changes.</source>
        <translation>Orang lain yang mengetuai atau menyelia kes mesti mengesahkannya. Sehingga itu tiada apa-apa berubah.</translation>
    </message>
    <message>
        <source>Somebody of another organisation needs the client&apos;s consent, or a reason that is kept.</source>
        <translation>Orang daripada organisasi lain memerlukan persetujuan klien, atau sebab yang disimpan.</translation>
    </message>
    <message>
        <source>Something is written in this visit already.</source>
        <translation>Sesuatu telah ditulis dalam lawatan ini.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bunyi</translation>
    </message>
    <message>
        <source>Speak to this person, by a telephone number that you know or face to face, and have them read the number from the new device&apos;s screen. Vouch only if it is this one. Two people are needed: an administrator, and another administrator or a supervisor; then it is given everything that this person may open.</source>
        <translation>Bercakaplah dengan orang ini, melalui nombor telefon yang anda kenal atau secara bersemuka, dan minta dia membaca nombor pada skrin peranti baharu. Sahkan hanya jika nombornya ialah yang ini. Dua orang diperlukan: seorang pentadbir, dan seorang pentadbir lain atau penyelia; kemudian ia diberi semua yang boleh dibuka oleh orang ini.</translation>
    </message>
    <message>
        <source>Speaks of {name}: contact is prohibited.</source>
        <translation>Menyebut {name}: hubungan dilarang.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Mulakan semula bila-bila anda mahu.</translation>
    </message>
    <message>
        <source>Started paid work or self-employment</source>
        <translation>Memulakan kerja bergaji atau bekerja sendiri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Statements of the server</source>
        <translation>Pernyataan pelayan</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Langkah {n} daripada {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Stop the disposal</source>
        <translation>Hentikan pelupusan</translation>
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
        <translation>Hentian hari itu</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Batalkan rekod</translation>
    </message>
    <message>
        <source>Strike it out with a reason, and write it anew in the other case.</source>
        <translation>Batalkan dengan alasan, dan tulis semula dalam kes yang satu lagi.</translation>
    </message>
    <message>
        <source>Strike out by hand what should not be there.</source>
        <translation>Potong dengan tangan apa yang tidak patut ada.</translation>
    </message>
    <message>
        <source>Strike out: {what}</source>
        <translation>Batalkan: {what}</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Batalkan rekod…</translation>
    </message>
    <message>
        <source>Strike the case out</source>
        <translation>Batalkan kes ini</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Struck out and edited</source>
        <translation>Dibatalkan dan disunting</translation>
    </message>
    <message>
        <source>Struck out by {who}, {when}</source>
        <translation>Dibatalkan oleh {who}, {when}</translation>
    </message>
    <message>
        <source>Struck out by {who}, {when}: {why}</source>
        <translation>Dibatalkan oleh {who}, {when}: {why}</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Cadangkan satu</translation>
    </message>
    <message>
        <source>Summary for a case conference</source>
        <translation>Ringkasan untuk persidangan kes</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Supervisor&apos;s review</source>
        <translation>Semakan penyelia</translation>
    </message>
    <message>
        <source>Support was given, but it does not say which need it meets</source>
        <translation>Sokongan diberi, tetapi tidak menyatakan keperluan mana yang dipenuhi</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Segerak</translation>
    </message>
    <message>
        <source>Sync again once a colleague or your administrator has synced; their devices bring the server what it lacks.</source>
        <translation>Segerakkan semula setelah rakan sekerja atau pentadbir anda menyegerak; peranti mereka membawa kepada pelayan apa yang tiada.</translation>
    </message>
    <message>
        <source>Sync first; if it is still missing, ask the case&apos;s lead worker for access.</source>
        <translation>Segerak dahulu; jika masih tiada, minta akses daripada pekerja utama kes.</translation>
    </message>
    <message>
        <source>Sync first; if it then says that there are some, try again.</source>
        <translation>Segerakkan dahulu; jika ia kemudian mengatakan ada, cuba lagi.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Segerak sekarang</translation>
    </message>
    <message>
        <source>Sync now: what this device had sent comes back, and what others wrote is given to it anew.</source>
        <translation>Segerak sekarang: apa yang telah dihantar peranti ini kembali, dan apa yang ditulis orang lain diberi kepadanya semula.</translation>
    </message>
    <message>
        <source>Sync once over the network, then read the file again.</source>
        <translation>Segerak sekali melalui rangkaian, kemudian baca fail itu semula.</translation>
    </message>
    <message>
        <source>Sync under way</source>
        <translation>Sedang menyegerak</translation>
    </message>
    <message>
        <source>Sync within {n} days, or the records lock.</source>
        <translation>Segerakkan dalam {n} hari, atau rekod akan dikunci.</translation>
    </message>
    <message>
        <source>Sync, and USB sticks…</source>
        <translation>Segerak, dan pemacu USB…</translation>
    </message>
    <message>
        <source>Sync, and rename it again.</source>
        <translation>Segerakkan, kemudian namakan semula sekali lagi.</translation>
    </message>
    <message>
        <source>Sync, close Aftercare, and move the whole folder to this computer&apos;s own disk.</source>
        <translation>Segerakkan, tutup Aftercare, dan pindahkan seluruh folder ke cakera komputer ini sendiri.</translation>
    </message>
    <message>
        <source>Sync, or check the id.</source>
        <translation>Segerakkan, atau semak id itu.</translation>
    </message>
    <message>
        <source>Sync, then look again.</source>
        <translation>Segerakkan, kemudian lihat semula.</translation>
    </message>
    <message>
        <source>Sync; if it then says that another copy is in use, try again.</source>
        <translation>Segerakkan; jika ia kemudian berkata salinan lain sedang digunakan, cuba lagi.</translation>
    </message>
    <message>
        <source>Sync; if the server cannot be reached, ask your administrator for the newest server code.</source>
        <translation>Segerak; jika pelayan tidak dapat dicapai, minta kod pelayan yang terbaharu daripada pentadbir anda.</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Segerak</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Menyegerak…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.xlsx *.json *.zip)</source>
        <translation>Jadual dan eksport (*.csv *.xlsx *.json *.zip)</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Tarik balik akses</translation>
    </message>
    <message>
        <source>Take access from {who}</source>
        <translation>Tarik balik akses {who}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Take away a certificate</source>
        <translation>Buang sijil</translation>
    </message>
    <message>
        <source>Take away an address</source>
        <translation>Buang alamat</translation>
    </message>
    <message>
        <source>Take away one that is not used any more, then add this one.</source>
        <translation>Buang satu yang tidak digunakan lagi, kemudian tambah yang ini.</translation>
    </message>
    <message>
        <source>Take back (U)</source>
        <translation>Tarik balik (U)</translation>
    </message>
    <message>
        <source>Take device {n} of {who} off</source>
        <translation>Keluarkan peranti {n} milik {who}</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Ambil masuk borang…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Tarik balik ({key})</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take the device off</source>
        <translation>Keluarkan peranti</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Tarik balik import terakhir</translation>
    </message>
    <message>
        <source>Take the picture again, straight from above and in good light, or type the code.</source>
        <translation>Ambil gambar sekali lagi, tegak dari atas dan dalam cahaya yang baik, atau taip kodnya.</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Buang “{name}”</translation>
    </message>
    <message>
        <source>Taken away for every device</source>
        <translation>Dibuang untuk setiap peranti</translation>
    </message>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Ditarik balik: {what}.</translation>
    </message>
    <message>
        <source>Taking in {name}…</source>
        <translation>Mengambil {name}…</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugasan</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tugasan selesai</translation>
    </message>
    <message>
        <source>Task: {what}</source>
        <translation>Tugasan: {what}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugasan</translation>
    </message>
    <message>
        <source>Tasks, checks, papers</source>
        <translation>Tugasan, semakan, dokumen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Pasukan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone now</source>
        <translation>Telefon sekarang</translation>
    </message>
    <message>
        <source>Telephone numbers too</source>
        <translation>Nombor telefon juga</translation>
    </message>
    <message>
        <source>Telephone {numbers}</source>
        <translation>Telefon {numbers}</translation>
    </message>
    <message>
        <source>Tell me of urgent signals, returned records, an alarm, and a sync that has failed for a week; without names</source>
        <translation>Maklumkan isyarat segera, rekod yang dikembalikan, penggera, dan segerak yang gagal selama seminggu; tanpa nama</translation>
    </message>
    <message>
        <source>Tell your administrator exactly this; it can mean a fault, or that somebody tampers with the server.</source>
        <translation>Beritahu pentadbir anda tepat begini; ia mungkin kerosakan, atau seseorang mengusik pelayan.</translation>
    </message>
    <message>
        <source>Tell your administrator exactly this; it can mean a fault, or that somebody tampers with the updates.</source>
        <translation>Beritahu pentadbir anda tepat begini; ia mungkin kerosakan, atau seseorang mengusik kemas kini.</translation>
    </message>
    <message>
        <source>Tell your administrator. The next version is offered as usual.</source>
        <translation>Beritahu pentadbir anda. Versi seterusnya akan ditawarkan seperti biasa.</translation>
    </message>
    <message>
        <source>Terms of your own, and your names for records and fields. Records keep their meaning.</source>
        <translation>Istilah anda sendiri, dan nama anda bagi rekod dan medan. Makna rekod kekal.</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Teks saiz biasa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lesen</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>Saiz teks dan warna</translation>
    </message>
    <message>
        <source>Thank you for offering {name} work as {role}. I am their contact person, and you may call me when there is a question about work.</source>
        <translation>Terima kasih kerana menawarkan {name} kerja sebagai {role}. Saya orang hubungan mereka, dan anda boleh menelefon saya jika ada soalan tentang kerja.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Tidak berjaya</translation>
    </message>
    <message>
        <source>That holds against most thieves. One more word makes it strong.</source>
        <translation>Itu menahan kebanyakan pencuri. Satu perkataan lagi menjadikannya kuat.</translation>
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
        <translation>Itu lemah. Anda boleh menggunakannya, tetapi lebih baik tambah perkataan atau ambil cadangan.</translation>
    </message>
    <message>
        <source>That version of “{field}” cannot be read, so it cannot be kept.</source>
        <translation>Versi “{field}” itu tidak dapat dibaca, jadi ia tidak boleh disimpan.</translation>
    </message>
    <message>
        <source>That was the tour. The passphrase opens again. Try whatever you like: nothing can break here. F1 is the handbook.</source>
        <translation>Itulah panduannya. Frasa laluan membuka semula. Cubalah apa sahaja: tiada apa boleh rosak di sini. F1 ialah buku panduan.</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>24 perkataan</translation>
    </message>
    <message>
        <source>The 24 words alone do not say where the organisation&apos;s server is.</source>
        <translation>24 perkataan sahaja tidak menyatakan di mana pelayan organisasi.</translation>
    </message>
    <message>
        <source>The access would end on {until}, which is later than this program reckons with.</source>
        <translation>Akses itu akan tamat pada {until}, iaitu lebih lewat daripada yang dikira oleh program ini.</translation>
    </message>
    <message>
        <source>The access would end on {until}, which is past.</source>
        <translation>Akses akan tamat pada {until}, yang sudah berlalu.</translation>
    </message>
    <message>
        <source>The attachment could not be kept: {reason}.</source>
        <translation>Lampiran itu tidak dapat disimpan: {reason}.</translation>
    </message>
    <message>
        <source>The badge at the bottom left says what is not on the server yet. Press it, then “Sync now”.</source>
        <translation>Lencana di kiri bawah menyebut apa yang belum ada di pelayan. Tekan, kemudian “Segerak sekarang”.</translation>
    </message>
    <message>
        <source>The battery is low. Fetch it later if you can; it goes on where it stops.</source>
        <translation>Bateri lemah. Ambil kemudian jika boleh; ia bersambung di tempat ia terhenti.</translation>
    </message>
    <message>
        <source>The case has no id that could be one.</source>
        <translation>Kes itu tiada id yang sah.</translation>
    </message>
    <message>
        <source>The case is not closed; its records are kept.</source>
        <translation>Kes belum ditutup; rekodnya disimpan.</translation>
    </message>
    <message>
        <source>The case it belongs to</source>
        <translation>Kes yang memilikinya</translation>
    </message>
    <message>
        <source>The case leaves every list and the figures, and its supervisor is told. You can do this while nobody else has written in it.</source>
        <translation>Kes ini keluar daripada setiap senarai dan angka, dan penyelianya dimaklumkan. Anda boleh membuatnya selagi tiada orang lain menulis di dalamnya.</translation>
    </message>
    <message>
        <source>The case {case} was disposed of by {one} and {other}, and its records were destroyed on this device too.</source>
        <translation>Kes {case} telah dilupuskan oleh {one} dan {other}, dan rekodnya dimusnahkan pada peranti ini juga.</translation>
    </message>
    <message>
        <source>The case {case} was disposed of, and its records were destroyed on this device too.</source>
        <translation>Kes {case} telah dilupuskan, dan rekodnya dimusnahkan pada peranti ini juga.</translation>
    </message>
    <message>
        <source>The case {case} was not granted to {person}: they have left, their role does not reach so far, or you may not grant it any more. Nothing else changed. Look under Access who has it.</source>
        <translation>Kes {case} tidak diberikan kepada {person}: dia telah berhenti, peranannya tidak sampai ke situ, atau anda tidak boleh memberikannya lagi. Tiada apa-apa lain berubah. Lihat di Akses siapa yang memilikinya.</translation>
    </message>
    <message>
        <source>The case {case} was not handed over to {person}: they have left, may not lead it, or it was given to somebody else meanwhile.</source>
        <translation>Kes {case} tidak diserahkan kepada {person}: dia telah berhenti, tidak boleh mengetuainya, atau kes itu telah diberikan kepada orang lain.</translation>
    </message>
    <message>
        <source>The case {case} was not opened in an emergency: you do not stand by for it any more. Telephone the case’s lead or its supervisor.</source>
        <translation>Kes {case} tidak dibuka dalam kecemasan: anda bukan sandaran baginya lagi. Telefon pekerja utama kes atau penyelianya.</translation>
    </message>
    <message>
        <source>The case {case} was not taken from {person}: you may not decide any more who has it. If it is urgent, tell the case’s lead or its supervisor.</source>
        <translation>Kes {case} tidak ditarik balik daripada {person}: anda tidak boleh lagi menentukan siapa yang memilikinya. Jika mendesak, beritahu pekerja utama kes atau penyelianya.</translation>
    </message>
    <message>
        <source>The case&apos;s file</source>
        <translation>Fail kes</translation>
    </message>
    <message>
        <source>The case&apos;s lead worker or its supervisor can.</source>
        <translation>Pekerja utama kes atau penyelianya boleh.</translation>
    </message>
    <message>
        <source>The cases behind it</source>
        <translation>Kes di sebaliknya</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>The chosen record</source>
        <translation>Rekod yang dipilih</translation>
    </message>
    <message>
        <source>The client agreed to no disclosure to this employer.</source>
        <translation>Klien tidak bersetuju apa-apa didedahkan kepada majikan ini.</translation>
    </message>
    <message>
        <source>The client knows of this referral, and agreed to what follows and to nothing more.</source>
        <translation>Klien tahu tentang rujukan ini, dan bersetuju dengan yang berikut dan tidak lebih.</translation>
    </message>
    <message>
        <source>The client says</source>
        <translation>Klien berkata</translation>
    </message>
    <message>
        <source>The client&apos;s own copy (PDF)</source>
        <translation>Salinan klien sendiri (PDF)</translation>
    </message>
    <message>
        <source>The client; a copy for the case&apos;s file</source>
        <translation>Klien; satu salinan untuk fail kes</translation>
    </message>
    <message>
        <source>The client’s consent to {recipient} has ended, and {person} still holds the case: withdraw the access, or record a new consent.</source>
        <translation>Persetujuan klien kepada {recipient} telah berakhir, dan {person} masih memegang kes ini: tarik balik akses itu, atau rekodkan persetujuan baharu.</translation>
    </message>
    <message>
        <source>The clock of this computer is {days} days behind what it has shown before; the content is locked.</source>
        <translation>Jam komputer ini {days} hari di belakang masa yang pernah ditunjukkannya; kandungan dikunci.</translation>
    </message>
    <message>
        <source>The clock of this computer is {far} ahead of the server&apos;s. Set date and time right: what you record carries its time.</source>
        <translation>Jam komputer ini {far} di hadapan jam pelayan. Betulkan tarikh dan masa: apa yang anda rekod membawa masanya.</translation>
    </message>
    <message>
        <source>The clock of this computer is {far} behind the server&apos;s. Set date and time right: what you record carries its time.</source>
        <translation>Jam komputer ini {far} di belakang jam pelayan. Betulkan tarikh dan masa: apa yang anda rekod membawa masanya.</translation>
    </message>
    <message>
        <source>The code cannot be used: {reason}.</source>
        <translation>Kod tidak dapat digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The code from the recovery sheet of this computer.</source>
        <translation>Kod daripada helaian pemulihan komputer ini.</translation>
    </message>
    <message>
        <source>The code from your administrator</source>
        <translation>Kod daripada pentadbir anda</translation>
    </message>
    <message>
        <source>The code is on the clipboard for a minute.</source>
        <translation>Kod itu ada di papan klip selama seminit.</translation>
    </message>
    <message>
        <source>The code is whole. It works once; whether it has expired, the server says when you join.</source>
        <translation>Kod ini lengkap. Ia boleh digunakan sekali; sama ada ia sudah tamat tempoh, pelayan memberitahu semasa anda menyertai.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Ulasan itu kosong.</translation>
    </message>
    <message>
        <source>The consent does not cover: {what}.</source>
        <translation>Persetujuan tidak meliputi: {what}.</translation>
    </message>
    <message>
        <source>The consent “{purpose}” ran out on {ends}; without a new one nothing may be shared for it.</source>
        <translation>Persetujuan “{purpose}” tamat pada {ends}; tanpa yang baharu, tiada apa boleh dikongsi untuknya.</translation>
    </message>
    <message>
        <source>The consent “{purpose}” runs out on {ends}; ask whether it is to go on.</source>
        <translation>Persetujuan “{purpose}” tamat pada {ends}; tanya sama ada ia diteruskan.</translation>
    </message>
    <message>
        <source>The damaged folder is kept, unchanged, as {folder}.</source>
        <translation>Folder yang rosak disimpan, tanpa diubah, sebagai {folder}.</translation>
    </message>
    <message>
        <source>The data folder is repaired</source>
        <translation>Folder data telah dibaiki</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be repaired: this device&apos;s own keys are not among what can be read.</source>
        <translation>Folder data {folder} tidak dapat dibaiki: kunci peranti ini sendiri tiada antara apa yang boleh dibaca.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used: {reason}.</source>
        <translation>Folder data {folder} tidak dapat digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The data folder {folder} does not lie safely. {why}</source>
        <translation>Folder data {folder} tidak terletak di tempat yang selamat. {why}</translation>
    </message>
    <message>
        <source>The data folder {folder} is open in another window or program.</source>
        <translation>Folder data {folder} terbuka dalam tetingkap atau program lain.</translation>
    </message>
    <message>
        <source>The data folder {folder} lies on a drive that cannot be locked, such as a network drive.</source>
        <translation>Folder data {folder} terletak pada pemacu yang tidak boleh dikunci, seperti pemacu rangkaian.</translation>
    </message>
    <message>
        <source>The data folder {folder} would not be safe: {why}</source>
        <translation>Folder data {folder} tidak akan selamat: {why}</translation>
    </message>
    <message>
        <source>The database itself could not be read; this is the copy {name} from before an upgrade.</source>
        <translation>Pangkalan data itu sendiri tidak dapat dibaca; ini salinan {name} dari sebelum naik taraf.</translation>
    </message>
    <message>
        <source>The database {path} cannot be opened with this key file: it is damaged or belongs to another one.</source>
        <translation>Pangkalan data {path} tidak dapat dibuka dengan fail kunci ini: ia rosak atau milik yang lain.</translation>
    </message>
    <message>
        <source>The database {path} cannot be written.</source>
        <translation>Pangkalan data {path} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: it is empty.</source>
        <translation>Pangkalan data {path} rosak: ia kosong.</translation>
    </message>
    <message>
        <source>The database {path} is damaged: {n} parts of it are not as they were written.</source>
        <translation>Pangkalan data {path} rosak: {n} bahagiannya tidak seperti yang ditulis.</translation>
    </message>
    <message>
        <source>The database {path} is missing.</source>
        <translation>Pangkalan data {path} tiada.</translation>
    </message>
    <message>
        <source>The database {path} is older than what was last saved in it: {n} saves are missing, with {m} changes to records; the newest was made at {when}. A part of its files is lost, damaged, or was replaced by an older copy.</source>
        <translation>Pangkalan data {path} lebih lama daripada apa yang kali terakhir disimpan di dalamnya: {n} simpanan hilang, dengan {m} perubahan pada rekod; yang terbaharu dibuat pada {when}. Sebahagian failnya hilang, rosak, atau digantikan dengan salinan lebih lama.</translation>
    </message>
    <message>
        <source>The database {path} reports a fault: {reason}.</source>
        <translation>Pangkalan data {path} melaporkan kerosakan: {reason}.</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer version of Aftercare (format {found}, this program knows {known}).</source>
        <translation>Pangkalan data {path} ditulis oleh versi Aftercare yang lebih baharu (format {found}, program ini tahu {known}).</translation>
    </message>
    <message>
        <source>The disk became full while the update was written.</source>
        <translation>Cakera menjadi penuh semasa kemas kini ditulis.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakera penuh.</translation>
    </message>
    <message>
        <source>The disk is full: records can be read, and nothing can be saved.</source>
        <translation>Cakera penuh: rekod boleh dibaca, dan tiada apa-apa boleh disimpan.</translation>
    </message>
    <message>
        <source>The disk is full: this could not be saved.</source>
        <translation>Cakera penuh: ini tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The end ({end}) lies before the beginning ({start}); correct one of the two dates.</source>
        <translation>Tarikh tamat ({end}) lebih awal daripada tarikh mula ({start}); betulkan salah satu tarikh.</translation>
    </message>
    <message>
        <source>The example&apos;s server did not start: {reason}.</source>
        <translation>Pelayan contoh tidak bermula: {reason}.</translation>
    </message>
    <message>
        <source>The file brings new cases, and a case is opened by a worker or a supervisor.</source>
        <translation>Fail ini membawa kes baharu, dan kes dibuka oleh pekerja atau penyelia.</translation>
    </message>
    <message>
        <source>The file {file} cannot be used: {reason}.</source>
        <translation>Fail {file} tidak dapat digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be used as an update: {reason}.</source>
        <translation>Fail {name} tidak dapat digunakan sebagai kemas kini: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} was not read: {reason}.</source>
        <translation>Fail {name} tidak dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} was not written: {reason}.</source>
        <translation>Fail {name} tidak ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} belongs to another copy of the database beside it: files of two were mixed.</source>
        <translation>Fail {path} milik salinan lain pangkalan data di sebelahnya: fail dua salinan telah bercampur.</translation>
    </message>
    <message>
        <source>The file {path} is damaged: nobody can tell whether the database beside it is the newest.</source>
        <translation>Fail {path} rosak: tiada siapa dapat memastikan sama ada pangkalan data di sebelahnya yang terbaharu.</translation>
    </message>
    <message>
        <source>The file {path} is missing: nobody can tell whether the database beside it is the newest.</source>
        <translation>Fail {path} hilang: tiada siapa dapat memastikan sama ada pangkalan data di sebelahnya yang terbaharu.</translation>
    </message>
    <message>
        <source>The folder of program versions cannot be used: {reason}.</source>
        <translation>Folder versi program tidak dapat digunakan: {reason}.</translation>
    </message>
    <message>
        <source>The folder was not changed. What was synced is safe on the server; what was not is lost.</source>
        <translation>Folder itu tidak diubah. Apa yang telah disegerakkan selamat pada pelayan; yang belum telah hilang.</translation>
    </message>
    <message>
        <source>The folder {folder} already belongs to a device that has joined.</source>
        <translation>Folder {folder} sudah milik peranti yang telah menyertai.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: records can be read, and nothing can be saved.</source>
        <translation>Folder {folder} tidak boleh ditulis: rekod boleh dibaca, dan tiada apa-apa boleh disimpan.</translation>
    </message>
    <message>
        <source>The folder {folder} is there already, and something is in it.</source>
        <translation>Folder {folder} sudah ada, dan ada sesuatu di dalamnya.</translation>
    </message>
    <message>
        <source>The form adds up: {sums}. What it means, only the assessor says.</source>
        <translation>Borang ini menjumlahkan: {sums}. Maknanya, hanya penilai yang menyatakan.</translation>
    </message>
    <message>
        <source>The form does not allow this answer.</source>
        <translation>Borang tidak membenarkan jawapan ini.</translation>
    </message>
    <message>
        <source>The form has no such question.</source>
        <translation>Borang ini tiada soalan sedemikian.</translation>
    </message>
    <message>
        <source>The hand-over has been sent: ask the new lead worker to hand the case back.</source>
        <translation>Serah tugas telah dihantar: minta pekerja utama baharu menyerahkan kes itu kembali.</translation>
    </message>
    <message>
        <source>The handbook was not installed with this program.</source>
        <translation>Buku panduan tidak dipasang bersama program ini.</translation>
    </message>
    <message>
        <source>The hour of return is past or more than 14 hours away.</source>
        <translation>Waktu balik sudah lepas atau lebih 14 jam lagi.</translation>
    </message>
    <message>
        <source>The household as a picture</source>
        <translation>Isi rumah sebagai gambar</translation>
    </message>
    <message>
        <source>The invented people could not be made: {reason}.</source>
        <translation>Orang rekaan tidak dapat dibuat: {reason}.</translation>
    </message>
    <message>
        <source>The invitation is not used yet; it ends on the day shown.</source>
        <translation>Jemputan belum digunakan; ia tamat pada hari yang ditunjukkan.</translation>
    </message>
    <message>
        <source>The key file beside it is untouched; what was synced is safe on the server.</source>
        <translation>Fail kunci di sebelahnya tidak diusik; apa yang telah disegerak selamat di pelayan.</translation>
    </message>
    <message>
        <source>The key file {path} could not be written: {reason}.</source>
        <translation>Fail kunci {path} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged: {reason}.</source>
        <translation>Fail kunci {path} rosak: {reason}.</translation>
    </message>
    <message>
        <source>The key file {path} is missing.</source>
        <translation>Fail kunci {path} tiada.</translation>
    </message>
    <message>
        <source>The key file {path} was written by a newer version of Aftercare.</source>
        <translation>Fail kunci {path} ditulis oleh versi Aftercare yang lebih baharu.</translation>
    </message>
    <message>
        <source>The keys of these compartments were destroyed and their records erased from the server. Each device erases its copy at its next contact and says so, signed. Backups of the server hold ciphertext without keys, and expire by the rule in the security handbook.</source>
        <translation>Kunci bahagian ini telah dimusnahkan dan rekodnya dipadamkan daripada pelayan. Setiap peranti memadamkan salinannya pada hubungan berikutnya dan melaporkannya, bertandatangan. Sandaran pelayan memegang teks sifer tanpa kunci, dan luput mengikut peraturan dalam buku panduan keselamatan.</translation>
    </message>
    <message>
        <source>The kit of before still holds; nothing was changed.</source>
        <translation>Kit yang lama masih berkuat kuasa; tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>The last three contacts</source>
        <translation>Tiga hubungan terakhir</translation>
    </message>
    <message>
        <source>The lead before keeps access until</source>
        <translation>Ketua sebelum ini kekal akses hingga</translation>
    </message>
    <message>
        <source>The lead worker and the supervisor are told, and it is in the audit.</source>
        <translation>Pekerja utama dan penyelia dimaklumkan, dan ia ada dalam audit.</translation>
    </message>
    <message>
        <source>The need met within 30 days, by support that names it</source>
        <translation>Keperluan dipenuhi dalam 30 hari, oleh sokongan yang menamakannya</translation>
    </message>
    <message>
        <source>The new recovery kit was not read back from its paper; the old one holds.</source>
        <translation>Kit pemulihan baharu belum dibaca semula daripada kertasnya; kit lama masih terpakai.</translation>
    </message>
    <message>
        <source>The next contact is agreed for {due}; {seen}.</source>
        <translation>Hubungan seterusnya dipersetujui pada {due}; {seen}.</translation>
    </message>
    <message>
        <source>The next contact was agreed for {due}; {seen}.</source>
        <translation>Hubungan seterusnya telah dipersetujui pada {due}; {seen}.</translation>
    </message>
    <message>
        <source>The note is longer than {LONGEST_NOTE} characters.</source>
        <translation>Nota itu lebih panjang daripada {LONGEST_NOTE} aksara.</translation>
    </message>
    <message>
        <source>The one before, if there was one, is as it was.</source>
        <translation>Yang sebelumnya, jika ada, kekal seperti asal.</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>The organisation cannot be founded again with this code: {reason}.</source>
        <translation>Organisasi tidak dapat diasaskan semula dengan kod ini: {reason}.</translation>
    </message>
    <message>
        <source>The organisation has no auditor with a device, to whom alone a complaint could be sent.</source>
        <translation>Organisasi tiada juruaudit yang mempunyai peranti, satu-satunya penerima aduan.</translation>
    </message>
    <message>
        <source>The organisation&apos;s directory</source>
        <translation>Direktori organisasi</translation>
    </message>
    <message>
        <source>The organisation&apos;s files</source>
        <translation>Fail organisasi</translation>
    </message>
    <message>
        <source>The organisation&apos;s recovery secret. It opens every record if all devices are lost: two people should seal it in a safe.</source>
        <translation>Rahsia pemulihan organisasi. Ia membuka semua rekod jika semua peranti hilang: dua orang patut menyegelnya dalam peti besi.</translation>
    </message>
    <message>
        <source>The other one is gone, or was an experiment. It is told so if it ever syncs again, and loses nothing either.</source>
        <translation>Yang satu lagi sudah tiada, atau sekadar percubaan. Ia diberitahu jika ia menyegerak lagi, dan tidak kehilangan apa-apa juga.</translation>
    </message>
    <message>
        <source>The oversight body that asked for it</source>
        <translation>Badan pemantau yang memintanya</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Frasa laluan sekali lagi</translation>
    </message>
    <message>
        <source>The passphrase here: {passphrase}</source>
        <translation>Frasa laluan di sini: {passphrase}</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Frasa laluan telah ditukar</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Frasa laluan tidak betul.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {shortest} characters.</source>
        <translation>Frasa laluan lebih pendek daripada {shortest} aksara.</translation>
    </message>
    <message>
        <source>The passphrase opens nothing, and the key file {path} is damaged.</source>
        <translation>Frasa laluan tidak membuka apa-apa, dan fail kunci {path} rosak.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Frasa laluan sekarang</translation>
    </message>
    <message>
        <source>The password is too short: at least {n} characters.</source>
        <translation>Kata laluan terlalu pendek: sekurang-kurangnya {n} aksara.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Tempoh selepasnya</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Tempoh sebelumnya</translation>
    </message>
    <message>
        <source>The picture cannot be read: {reason}.</source>
        <translation>Gambar itu tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The picture holds a code, but not an invitation to Aftercare: {reason}.</source>
        <translation>Gambar itu mengandungi kod, tetapi bukan jemputan Aftercare: {reason}.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>The plan and the last three contacts</source>
        <translation>Pelan dan tiga hubungan terakhir</translation>
    </message>
    <message>
        <source>The plan of {made} is to be reviewed on {due}.</source>
        <translation>Pelan bertarikh {made} perlu disemak pada {due}.</translation>
    </message>
    <message>
        <source>The plan of {made} was to be reviewed on {due}.</source>
        <translation>Pelan bertarikh {made} sepatutnya disemak pada {due}.</translation>
    </message>
    <message>
        <source>The proposal is taken back, and the records stay.</source>
        <translation>Cadangan ditarik balik, dan rekod kekal.</translation>
    </message>
    <message>
        <source>The proxy cannot be set: {reason}.</source>
        <translation>Proksi tidak dapat ditetapkan: {reason}.</translation>
    </message>
    <message>
        <source>The proxy that asks for a password</source>
        <translation>Proksi yang meminta kata laluan</translation>
    </message>
    <message>
        <source>The reason is kept in the audit, and the supervisor reads it.</source>
        <translation>Sebabnya disimpan dalam audit, dan penyelia membacanya.</translation>
    </message>
    <message>
        <source>The reason stays with the record; whoever may read it reads the reason.</source>
        <translation>Alasan itu kekal bersama rekod; sesiapa yang boleh membacanya membaca alasan itu.</translation>
    </message>
    <message>
        <source>The record about it is as it was.</source>
        <translation>Rekod mengenainya tetap seperti sedia kala.</translation>
    </message>
    <message>
        <source>The record about it is here; nothing is lost.</source>
        <translation>Rekod mengenainya ada di sini; tiada apa hilang.</translation>
    </message>
    <message>
        <source>The record is in that case already.</source>
        <translation>Rekod itu sudah ada dalam kes tersebut.</translation>
    </message>
    <message>
        <source>The record is not struck out.</source>
        <translation>Rekod itu tidak dibatalkan.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Rekod dikunci</translation>
    </message>
    <message>
        <source>The records of this case are kept until {until}.</source>
        <translation>Rekod kes ini disimpan hingga {until}.</translation>
    </message>
    <message>
        <source>The records of this case are to be disposed of on {due}, by two people.</source>
        <translation>Rekod kes ini perlu dilupuskan pada {due}, oleh dua orang.</translation>
    </message>
    <message>
        <source>The records stay encrypted until you open them.</source>
        <translation>Rekod kekal disulitkan sehingga anda membukanya.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Kod pemulihan</translation>
    </message>
    <message>
        <source>The recovery code belongs to another device.</source>
        <translation>Kod pemulihan itu milik peranti lain.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation>Kod pemulihan itu ada kesilapan taip.</translation>
    </message>
    <message>
        <source>The recovery code opens nothing, and the key file {path} is damaged.</source>
        <translation>Kod pemulihan tidak membuka apa-apa, dan fail kunci {path} rosak.</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>Kit pemulihan</translation>
    </message>
    <message>
        <source>The release was refused: {reason}.</source>
        <translation>Keluaran itu ditolak: {reason}.</translation>
    </message>
    <message>
        <source>The rest, as it was reviewed</source>
        <translation>Selebihnya, seperti yang telah disemak</translation>
    </message>
    <message>
        <source>The safe of the organisation; nobody&apos;s drawer, no photograph, no computer.</source>
        <translation>Peti besi organisasi; bukan laci sesiapa, bukan gambar, bukan komputer.</translation>
    </message>
    <message>
        <source>The safety plan was last looked at on {last}; does it still hold?</source>
        <translation>Pelan keselamatan kali terakhir dilihat pada {last}; adakah masih sesuai?</translation>
    </message>
    <message>
        <source>The scripted day stopped: {reason}.</source>
        <translation>Hari berskrip terhenti: {reason}.</translation>
    </message>
    <message>
        <source>The server can be asked once your records are open. A file can be read now.</source>
        <translation>Pelayan boleh ditanya setelah rekod anda dibuka. Fail boleh dibaca sekarang.</translation>
    </message>
    <message>
        <source>The server code was not taken: {reason}.</source>
        <translation>Kod pelayan tidak diterima: {reason}.</translation>
    </message>
    <message>
        <source>The server did not take it: {codes}.</source>
        <translation>Pelayan tidak menerimanya: {codes}.</translation>
    </message>
    <message>
        <source>The server has moved</source>
        <translation>Pelayan sudah berpindah</translation>
    </message>
    <message>
        <source>The server has moved? Enter the server code</source>
        <translation>Pelayan sudah berpindah? Masukkan kod pelayan</translation>
    </message>
    <message>
        <source>The server knows of no other copy of this folder.</source>
        <translation>Pelayan tidak tahu tentang salinan lain folder ini.</translation>
    </message>
    <message>
        <source>The server shows no statements that wait for a decision.</source>
        <translation>Pelayan tidak menunjukkan apa-apa pernyataan yang menunggu keputusan.</translation>
    </message>
    <message>
        <source>The server shows statements by somebody who may make none: look at them, and decide.</source>
        <translation>Pelayan menunjukkan pernyataan oleh seseorang yang tidak berhak: lihat dan buat keputusan.</translation>
    </message>
    <message>
        <source>The server was last asked on {when}.</source>
        <translation>Kali terakhir pelayan ditanya: {when}.</translation>
    </message>
    <message>
        <source>The server was not asked yet.</source>
        <translation>Pelayan belum ditanya.</translation>
    </message>
    <message>
        <source>The server was set back to an older state, as from a backup. This device brings it what it lacks, and nothing here is lost. If nobody told you of it, tell your administrator.</source>
        <translation>Pelayan telah dipulihkan ke keadaan lama, seperti daripada sandaran. Peranti ini membawa kepadanya apa yang tiada, dan tiada apa-apa di sini hilang. Jika tiada sesiapa memberitahu anda, beritahu pentadbir anda.</translation>
    </message>
    <message>
        <source>The server was set back, and shows statements about people and devices by somebody who may make none. They do not count, and your records are safe. Look at them under People, Under way (or with: aftercare server settle).</source>
        <translation>Pelayan telah dipulihkan ke keadaan lama, dan menunjukkan pernyataan tentang orang dan peranti oleh seseorang yang tidak berhak. Pernyataan itu tidak diambil kira, dan rekod anda selamat. Lihat di Orang, Sedang berjalan (atau dengan: aftercare server settle).</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not accepted: {reason}.</source>
        <translation>Jawapan pelayan tidak diterima: {reason}.</translation>
    </message>
    <message>
        <source>The sheet shows the hour, the number of the case, the area and the rule of safe contact in short. No name stands on it.</source>
        <translation>Helaian menunjukkan waktu, nombor kes, kawasan dan cara hubungi yang selamat secara ringkas. Tiada nama padanya.</translation>
    </message>
    <message>
        <source>The signal is acknowledged</source>
        <translation>Isyarat itu telah diakui</translation>
    </message>
    <message>
        <source>The signal is saved on this laptop. Nobody has been told: it reaches others only after both have synced.</source>
        <translation>Isyarat disimpan pada komputer ini. Tiada sesiapa diberitahu: ia sampai kepada orang lain hanya selepas kedua-dua pihak menyegerak.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Kedua-dua frasa laluan berbeza. Taip semula.</translation>
    </message>
    <message>
        <source>The update could not be fetched: {reason}.</source>
        <translation>Kemas kini tidak dapat diambil: {reason}.</translation>
    </message>
    <message>
        <source>The update was refused, since it is not as its publisher signed it: {reason}.</source>
        <translation>Kemas kini ditolak kerana ia tidak seperti yang ditandatangani oleh penerbitnya: {reason}.</translation>
    </message>
    <message>
        <source>The update was refused, since it is older than what was seen here before: {part}.</source>
        <translation>Kemas kini ditolak kerana ia lebih lama daripada yang pernah dilihat di sini: {part}.</translation>
    </message>
    <message>
        <source>The update was refused, since the statement of what is newest has run out ({part}): somebody may be holding newer ones back. The clock of this computer says {clock}.</source>
        <translation>Kemas kini ditolak kerana kenyataan tentang apa yang terbaharu sudah tamat tempoh ({part}): mungkin seseorang menahan yang lebih baharu. Jam komputer ini menunjukkan {clock}.</translation>
    </message>
    <message>
        <source>The version of {who}</source>
        <translation>Versi {who}</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>The watch ends, and no alarm will sound.</source>
        <translation>Pemantauan tamat, dan tiada penggera akan berbunyi.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Seluruh kes</translation>
    </message>
    <message>
        <source>The whole visit…</source>
        <translation>Seluruh lawatan…</translation>
    </message>
    <message>
        <source>The window opens</source>
        <translation>Tetingkap dibuka</translation>
    </message>
    <message>
        <source>There are no cases here.</source>
        <translation>Tiada kes di sini.</translation>
    </message>
    <message>
        <source>There are no questions of type “{type}” here.</source>
        <translation>Tiada soalan jenis “{type}” di sini.</translation>
    </message>
    <message>
        <source>There are no updates there.</source>
        <translation>Tiada kemas kini di situ.</translation>
    </message>
    <message>
        <source>There are {n} different invitations in this picture.</source>
        <translation>Terdapat {n} jemputan yang berlainan dalam gambar ini.</translation>
    </message>
    <message>
        <source>There is already a database at {path}.</source>
        <translation>Sudah ada pangkalan data di {path}.</translation>
    </message>
    <message>
        <source>There is already a key file at {path}.</source>
        <translation>Sudah ada fail kunci di {path}.</translation>
    </message>
    <message>
        <source>There is more to read in this case: Space goes on.</source>
        <translation>Masih ada yang perlu dibaca dalam kes ini: Space untuk meneruskan.</translation>
    </message>
    <message>
        <source>There is no active device {device}.</source>
        <translation>Tiada peranti aktif {device}.</translation>
    </message>
    <message>
        <source>There is no case here yet.</source>
        <translation>Belum ada kes di sini.</translation>
    </message>
    <message>
        <source>There is no case or record with that id on this device.</source>
        <translation>Tiada kes atau rekod dengan id itu pada peranti ini.</translation>
    </message>
    <message>
        <source>There is no case or record {name} on this device.</source>
        <translation>Tiada kes atau rekod {name} pada peranti ini.</translation>
    </message>
    <message>
        <source>There is no case “{name}” on this device, or more than one.</source>
        <translation>Tiada kes “{name}” pada peranti ini, atau lebih daripada satu.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read.</source>
        <translation>Tiada kod yang dapat dibaca dalam gambar ini.</translation>
    </message>
    <message>
        <source>There is no compartment “{name}”.</source>
        <translation>Tiada bahagian “{name}”.</translation>
    </message>
    <message>
        <source>There is no field &apos;{name}&apos; in {where}.</source>
        <translation>Tiada medan &apos;{name}&apos; dalam {where}.</translation>
    </message>
    <message>
        <source>There is no field &apos;{name}&apos; in {where}. Did you mean &apos;{near}&apos;?</source>
        <translation>Tiada medan &apos;{name}&apos; dalam {where}. Adakah anda maksudkan &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>There is no form yet. An administrator takes them in under People and devices, from XLSForm files.</source>
        <translation>Belum ada borang. Pentadbir mengambilnya masuk di Orang dan peranti, daripada fail XLSForm.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Tiada import untuk ditarik balik.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Belum ada pelan.</translation>
    </message>
    <message>
        <source>There is no plan yet; it is due {n} days after {since}.</source>
        <translation>Belum ada pelan; ia perlu {n} hari selepas {since}.</translation>
    </message>
    <message>
        <source>There is no record here that a file could be attached to</source>
        <translation>Tiada rekod di sini yang boleh dilampirkan fail</translation>
    </message>
    <message>
        <source>There is no record here that a file could be attached to.</source>
        <translation>Tiada rekod di sini yang boleh dilampirkan fail.</translation>
    </message>
    <message>
        <source>There is no record kind &apos;{name}&apos;.</source>
        <translation>Tiada jenis rekod &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no record kind &apos;{name}&apos;. Did you mean &apos;{near}&apos;?</source>
        <translation>Tiada jenis rekod &apos;{name}&apos;. Adakah anda maksudkan &apos;{near}&apos;?</translation>
    </message>
    <message>
        <source>There is no record kind “{name}”.</source>
        <translation>Tiada jenis rekod “{name}”.</translation>
    </message>
    <message>
        <source>There is no release for this kind of computer ({platform}).</source>
        <translation>Tiada keluaran untuk jenis komputer ini ({platform}).</translation>
    </message>
    <message>
        <source>There is no report “{name}”.</source>
        <translation>Tiada laporan “{name}”.</translation>
    </message>
    <message>
        <source>There is no role “{role}”.</source>
        <translation>Tiada peranan “{role}”.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the update; it needs {size}.</source>
        <translation>Tiada ruang pada cakera untuk kemas kini; ia memerlukan {size}.</translation>
    </message>
    <message>
        <source>There is no such record on this device.</source>
        <translation>Tiada rekod sedemikian pada peranti ini.</translation>
    </message>
    <message>
        <source>There is nothing of this kind to make a report of: {kind}.</source>
        <translation>Tiada apa jenis ini untuk dibuat laporan: {kind}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Tiada apa yang perlu dibuat.</translation>
    </message>
    <message>
        <source>These cases could not be reckoned as a whole, and something of them may be missing here: {numbers}. Their records are safe, and other cases are not affected. Open them, and tell your administrator.</source>
        <translation>Kes-kes ini tidak dapat dikira sepenuhnya, dan sebahagian maklumatnya mungkin tiada di sini: {numbers}. Rekodnya selamat, dan kes lain tidak terjejas. Buka kes-kes itu, dan maklumkan kepada pentadbir anda.</translation>
    </message>
    <message>
        <source>These people are responsible for the case.</source>
        <translation>Orang ini bertanggungjawab atas kes ini.</translation>
    </message>
    <message>
        <source>These statements count now</source>
        <translation>Pernyataan ini kini dikira</translation>
    </message>
    <message>
        <source>Thick line: regular contact ({n}). Broken line: now and then. Enter opens a tie.</source>
        <translation>Garis tebal: hubungan tetap ({n}). Garis putus: sekali-sekala. Enter membuka ikatan.</translation>
    </message>
    <message>
        <source>This attachment cannot be opened: a part of it is damaged.</source>
        <translation>Lampiran ini tidak dapat dibuka: sebahagian daripadanya rosak.</translation>
    </message>
    <message>
        <source>This attachment is not on this device yet.</source>
        <translation>Lampiran ini belum ada pada peranti ini.</translation>
    </message>
    <message>
        <source>This build of Aftercare takes no updates: it carries no key to check them with.</source>
        <translation>Binaan Aftercare ini tidak menerima kemas kini: tiada kunci di dalamnya untuk menyemaknya.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Ini tidak boleh ditarik balik.</translation>
    </message>
    <message>
        <source>This case has {n} records of a kind that it has once: “{kind}”, by {p0} and {p1}.</source>
        <translation>Kes ini mempunyai {n} rekod jenis yang sepatutnya satu sahaja: “{kind}”, oleh {p0} dan {p1}.</translation>
    </message>
    <message>
        <source>This case names nobody else. Call your supervisor.</source>
        <translation>Kes ini tidak menamakan orang lain. Telefon penyelia anda.</translation>
    </message>
    <message>
        <source>This case was opened by mistake</source>
        <translation>Kes ini tersilap dibuka</translation>
    </message>
    <message>
        <source>This case was opened by mistake…</source>
        <translation>Kes ini tersilap dibuka…</translation>
    </message>
    <message>
        <source>This case was opened by {who}.</source>
        <translation>Kes ini dibuka oleh {who}.</translation>
    </message>
    <message>
        <source>This code founds a new organisation: you become its administrator.</source>
        <translation>Kod ini mengasaskan organisasi baharu: anda menjadi pentadbirnya.</translation>
    </message>
    <message>
        <source>This computer has asked to join.</source>
        <translation>Komputer ini telah meminta untuk menyertai.</translation>
    </message>
    <message>
        <source>This computer has no sound that could be used.</source>
        <translation>Komputer ini tiada peranti bunyi yang boleh digunakan.</translation>
    </message>
    <message>
        <source>This copy becomes a device of its own; its number is {number}. It waits to be vouched for like any new device of yours: on your other device, with your recovery sheet, or by an administrator and a supervisor. Then sync here.</source>
        <translation>Salinan ini menjadi peranti tersendiri; nombornya {number}. Ia menunggu pengesahan seperti mana-mana peranti baharu anda: di peranti anda yang lain, dengan helaian pemulihan anda, atau oleh pentadbir dan penyelia. Kemudian segerakkan di sini.</translation>
    </message>
    <message>
        <source>This copy has asked to become a device of its own. Once your administrator has synced, sync here again.</source>
        <translation>Salinan ini telah meminta untuk menjadi peranti tersendiri. Setelah pentadbir anda menyegerak, segerakkan di sini lagi.</translation>
    </message>
    <message>
        <source>This device has asked to join and is not certified yet.</source>
        <translation>Peranti ini telah meminta untuk menyertai dan belum diperakui.</translation>
    </message>
    <message>
        <source>This device has had no contact with the server for {days} days; its content is locked.</source>
        <translation>Peranti ini tiada hubungan dengan pelayan selama {days} hari; kandungannya dikunci.</translation>
    </message>
    <message>
        <source>This device has not heard enough of the organisation yet to ask for a name.</source>
        <translation>Peranti ini belum cukup mengetahui tentang organisasi untuk meminta nama.</translation>
    </message>
    <message>
        <source>This device has not joined an organisation.</source>
        <translation>Peranti ini belum menyertai organisasi.</translation>
    </message>
    <message>
        <source>This device waits for somebody to say that it is yours. Its number is {number}.</source>
        <translation>Peranti ini menunggu pengesahan bahawa ia milik anda. Nombornya {number}.</translation>
    </message>
    <message>
        <source>This extract does not hold: {reason}.</source>
        <translation>Cabutan ini tidak sah: {reason}.</translation>
    </message>
    <message>
        <source>This folder was an older copy of your work: {returned} changes came back from the server, {kept} new ones were kept and sent.</source>
        <translation>Folder ini salinan lama kerja anda: {returned} perubahan kembali dari pelayan, {kept} yang baharu disimpan dan dihantar.</translation>
    </message>
    <message>
        <source>This folder was an older copy of your work: {returned} changes came back from the server.</source>
        <translation>Folder ini salinan lama kerja anda: {returned} perubahan kembali dari pelayan.</translation>
    </message>
    <message>
        <source>This invitation is for somebody else, or for another organisation.</source>
        <translation>Jemputan ini untuk orang lain, atau untuk organisasi lain.</translation>
    </message>
    <message>
        <source>This is Today: whom to see, and why. Press Enter on a row that asks for a visit, to write what happened.</source>
        <translation>Ini Hari ini: siapa perlu dilawati, dan mengapa. Tekan Enter pada baris yang meminta lawatan untuk menulis apa yang berlaku.</translation>
    </message>
    <message>
        <source>This is a fault of the program ({kind}).</source>
        <translation>Ini kesilapan program ({kind}).</translation>
    </message>
    <message>
        <source>This is for</source>
        <translation>Ini untuk</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2/12, tomorrow or friday.</source>
        <translation>Ini bukan hari. Tulis seperti 2/12, esok atau jumaat.</translation>
    </message>
    <message>
        <source>This is no hour. Write it as 9:30 or 14:00.</source>
        <translation>Ini bukan waktu. Tulis seperti 9:30 atau 14:00.</translation>
    </message>
    <message>
        <source>This is not a date. Write year-month-day, as in 2026-11-02.</source>
        <translation>Ini bukan tarikh. Tulis tahun-bulan-hari, seperti 2026-11-02.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan nombor.</translation>
    </message>
    <message>
        <source>This is not a recovery kit: a word or a character is missing or mistyped.</source>
        <translation>Ini bukan kit pemulihan: ada perkataan atau aksara yang tertinggal atau salah taip.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ini bukan nombor bulat.</translation>
    </message>
    <message>
        <source>This is not the new kit that was made on this device.</source>
        <translation>Ini bukan kit baharu yang dibuat pada peranti ini.</translation>
    </message>
    <message>
        <source>This is not the number of the device that waits.</source>
        <translation>Ini bukan nombor peranti yang menunggu.</translation>
    </message>
    <message>
        <source>This is not the recovery sheet of another device of yours, or one that was printed before sheets could vouch.</source>
        <translation>Ini bukan helaian pemulihan peranti anda yang lain, atau ia dicetak sebelum helaian dapat mengesahkan.</translation>
    </message>
    <message>
        <source>This is not the whole fingerprint of a certificate.</source>
        <translation>Ini bukan cap jari sijil yang lengkap.</translation>
    </message>
    <message>
        <source>This is practice. Updates are taken in the real program.</source>
        <translation>Ini latihan. Kemas kini dibuat dalam program sebenar.</translation>
    </message>
    <message>
        <source>This is the end of what is new.</source>
        <translation>Tiada lagi yang baharu.</translation>
    </message>
    <message>
        <source>This is the last one: without it no device finds the server.</source>
        <translation>Ini yang terakhir: tanpanya tiada peranti menemui pelayan.</translation>
    </message>
    <message>
        <source>This laptop has not synced for a week. Open Aftercare.</source>
        <translation>Komputer riba ini sudah seminggu tidak disegerakkan. Buka Aftercare.</translation>
    </message>
    <message>
        <source>This laptop has not synced for {n} days. Sync when there is a signal: Ctrl+Shift+S.</source>
        <translation>Komputer ini tidak disegerak selama {n} hari. Segerak apabila ada isyarat: Ctrl+Shift+S.</translation>
    </message>
    <message>
        <source>This laptop sounds an alarm if you are not back. It tells nobody else: ask somebody to expect your call.</source>
        <translation>Komputer ini membunyikan penggera jika anda belum balik. Ia tidak memberitahu orang lain: minta seseorang menunggu panggilan anda.</translation>
    </message>
    <message>
        <source>This network counts every megabyte. Fetch it later if you can; it goes on where it stops.</source>
        <translation>Rangkaian ini mengira setiap megabait. Ambil kemudian jika boleh; ia bersambung di tempat ia terhenti.</translation>
    </message>
    <message>
        <source>This network needs a proxy…</source>
        <translation>Rangkaian ini memerlukan proksi…</translation>
    </message>
    <message>
        <source>This page is written in English only.</source>
        <translation>Halaman ini hanya ada dalam bahasa Inggeris.</translation>
    </message>
    <message>
        <source>This part could not be printed: {what}. Open it in the program, look for what cannot be read in it, correct that, and print again. Everything else is here.</source>
        <translation>Bahagian ini tidak dapat dicetak: {what}. Bukanya dalam program, cari apa yang tidak dapat dibaca di dalamnya, betulkan, kemudian cetak semula. Segala yang lain ada di sini.</translation>
    </message>
    <message>
        <source>This program runs from its source, not from an installed package: it takes no updates.</source>
        <translation>Program ini dijalankan daripada kod sumbernya, bukan daripada pakej yang dipasang: ia tidak menerima kemas kini.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Proksi ini</translation>
    </message>
    <message>
        <source>This sound cannot be played here. Save a copy to open it in another program.</source>
        <translation>Bunyi ini tidak dapat dimainkan di sini. Simpan salinan untuk membukanya dalam program lain.</translation>
    </message>
    <message>
        <source>This was the newest when the server was last asked, on {when}.</source>
        <translation>Inilah versi terbaharu ketika pelayan kali terakhir ditanya, pada {when}.</translation>
    </message>
    <message>
        <source>Those who must act on it, and nobody else</source>
        <translation>Mereka yang mesti bertindak atasnya, dan tiada orang lain</translation>
    </message>
    <message>
        <source>Three invented people join, and Farah writes about her clients</source>
        <translation>Tiga orang rekaan menyertai, dan Farah menulis tentang kliennya</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Buang draf</translation>
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
        <translation>Garis masa</translation>
    </message>
    <message>
        <source>Timeline of case {case}</source>
        <translation>Garis masa kes {case}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>To account for the work without telling of anybody.</source>
        <translation>Untuk mempertanggungjawabkan kerja tanpa menyebut sesiapa.</translation>
    </message>
    <message>
        <source>To act on an early warning.</source>
        <translation>Untuk bertindak atas amaran awal.</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>Perlu dirancang</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>Untuk disemak</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu diputuskan</translation>
    </message>
    <message>
        <source>To everybody who reads the record</source>
        <translation>Kepada semua yang membaca rekod</translation>
    </message>
    <message>
        <source>To explain a consent, and to sign it.</source>
        <translation>Untuk menerangkan persetujuan, dan menandatanganinya.</translation>
    </message>
    <message>
        <source>To go from one visit to the next.</source>
        <translation>Untuk pergi dari satu lawatan ke lawatan seterusnya.</translation>
    </message>
    <message>
        <source>To hand a case over to whoever goes on with it.</source>
        <translation>Untuk menyerahkan kes kepada yang meneruskannya.</translation>
    </message>
    <message>
        <source>To invite the same person&apos;s new device, give the same role; for another person, use a fuller name.</source>
        <translation>Untuk menjemput peranti baharu orang yang sama, beri peranan yang sama; untuk orang lain, guna nama yang lebih penuh.</translation>
    </message>
    <message>
        <source>To join with one device, once, within 14 days.</source>
        <translation>Untuk menyertai dengan satu peranti, sekali, dalam 14 hari.</translation>
    </message>
    <message>
        <source>To open the organisation&apos;s records when every device or every administrator is lost.</source>
        <translation>Untuk membuka rekod organisasi apabila semua peranti atau semua pentadbir hilang.</translation>
    </message>
    <message>
        <source>To open this computer&apos;s records when its passphrase is forgotten.</source>
        <translation>Untuk membuka rekod komputer ini apabila frasa laluannya dilupakan.</translation>
    </message>
    <message>
        <source>To prepare a case conference.</source>
        <translation>Untuk menyediakan persidangan kes.</translation>
    </message>
    <message>
        <source>To read what was recorded.</source>
        <translation>Untuk membaca apa yang direkodkan.</translation>
    </message>
    <message>
        <source>To refer a client to a service.</source>
        <translation>Untuk merujuk klien kepada perkhidmatan.</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Perlu ditemui</translation>
    </message>
    <message>
        <source>To see how the work goes, and where to look closer.</source>
        <translation>Untuk melihat bagaimana kerja berjalan, dan di mana perlu diteliti.</translation>
    </message>
    <message>
        <source>To see what is due, by worker and case.</source>
        <translation>Untuk melihat apa yang perlu, mengikut pekerja dan kes.</translation>
    </message>
    <message>
        <source>To show how a case ended, and how to come back.</source>
        <translation>Untuk menunjukkan bagaimana kes berakhir, dan cara kembali.</translation>
    </message>
    <message>
        <source>To show that the records of a case were destroyed at the end of their retention.</source>
        <translation>Untuk menunjukkan bahawa rekod sesuatu kes telah dimusnahkan pada akhir tempoh simpanan.</translation>
    </message>
    <message>
        <source>To show what was given, and to whom.</source>
        <translation>Untuk menunjukkan apa yang diberi, dan kepada siapa.</translation>
    </message>
    <message>
        <source>To show what was seen and agreed at a visit.</source>
        <translation>Untuk menunjukkan apa yang dilihat dan dipersetujui semasa lawatan.</translation>
    </message>
    <message>
        <source>To show who did what, for oversight.</source>
        <translation>Untuk menunjukkan siapa berbuat apa, bagi tujuan pemantauan.</translation>
    </message>
    <message>
        <source>To support a placement in work.</source>
        <translation>Untuk menyokong penempatan kerja.</translation>
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
        <translation>Ke medan atau butang seterusnya</translation>
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
        <translation>Hari ini menunjukkan apa yang menunggu anda. Tekan Ctrl+5 untuk semakan: giliran minggu ini.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hari ini, {day}</translation>
    </message>
    <message>
        <source>Today: filter {n}</source>
        <translation>Hari ini: penapis {n}</translation>
    </message>
    <message>
        <source>Today: the task is done</source>
        <translation>Hari ini: tugasan selesai</translation>
    </message>
    <message>
        <source>Too few ties of which it is written whether they are regular and prosocial</source>
        <translation>Terlalu sedikit ikatan yang ditulis sama ada tetap dan prososial</translation>
    </message>
    <message>
        <source>Too short: it needs {n} characters.</source>
        <translation>Terlalu pendek: {n} aksara diperlukan.</translation>
    </message>
    <message>
        <source>Training completion</source>
        <translation>Latihan yang ditamatkan</translation>
    </message>
    <message>
        <source>Trainings past their end without a result</source>
        <translation>Latihan lewat tarikh akhirnya tanpa keputusan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Try again later. If it stays so: {do}</source>
        <translation>Cuba lagi kemudian. Jika masih begitu: {do}</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Cuba lagi apabila ada sambungan.</translation>
    </message>
    <message>
        <source>Try again when there is a connection. If the server has moved or was renewed since the code was made, ask for a new invitation.</source>
        <translation>Cuba lagi apabila ada sambungan. Jika pelayan sudah berpindah atau diperbaharui sejak kod itu dibuat, minta jemputan baharu.</translation>
    </message>
    <message>
        <source>Try again when there is a connection: it goes on where it stopped.</source>
        <translation>Cuba lagi apabila ada sambungan: ia bersambung dari tempat ia berhenti.</translation>
    </message>
    <message>
        <source>Try again; somebody may have changed the organisation at the same moment.</source>
        <translation>Cuba lagi; mungkin ada orang mengubah organisasi pada saat yang sama.</translation>
    </message>
    <message>
        <source>Try it once more</source>
        <translation>Cuba sekali lagi</translation>
    </message>
    <message>
        <source>Try once more, then the recovery code of this device; if that opens it, set a new passphrase.</source>
        <translation>Cuba sekali lagi, kemudian kod pemulihan peranti ini; jika itu membukanya, tetapkan frasa laluan baharu.</translation>
    </message>
    <message>
        <source>Try the same command again to join: same code, same passphrase.</source>
        <translation>Cuba arahan yang sama sekali lagi untuk menyertai: kod sama, frasa laluan sama.</translation>
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
        <translation>Dua penempatan sepenuh masa serentak: {one} mulai {first} dan {other} mulai {second}.</translation>
    </message>
    <message>
        <source>Two or more regular, prosocial ties to people who are not staff</source>
        <translation>Dua atau lebih ikatan tetap dan prososial dengan orang yang bukan kakitangan</translation>
    </message>
    <message>
        <source>Two people dispose of records, never one.</source>
        <translation>Dua orang melupuskan rekod, tidak pernah seorang.</translation>
    </message>
    <message>
        <source>Two people lead this case: {p0} and {p1}.</source>
        <translation>Dua orang mengetuai kes ini: {p0} dan {p1}.</translation>
    </message>
    <message>
        <source>Two people wrote this differently.</source>
        <translation>Dua orang menulis ini secara berbeza.</translation>
    </message>
    <message>
        <source>Two people wrote this differently. What you save here replaces both versions.</source>
        <translation>Dua orang menulis ini secara berbeza. Apa yang anda simpan di sini menggantikan kedua-dua versi.</translation>
    </message>
    <message>
        <source>Two phases begin on {day}: {before} and {after}.</source>
        <translation>Dua fasa bermula pada {day}: {before} dan {after}.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Type the 24 words in their order, or the code under them.</source>
        <translation>Taip 24 perkataan mengikut susunan, atau kod di bawahnya.</translation>
    </message>
    <message>
        <source>Type the name by which colleagues know you.</source>
        <translation>Taip nama yang dikenali oleh rakan sekerja anda.</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Taip frasa laluan dahulu.</translation>
    </message>
    <message>
        <source>Type the password that was shown when the export was made.</source>
        <translation>Taip kata laluan yang ditunjukkan ketika eksport dibuat.</translation>
    </message>
    <message>
        <source>Type the recovery code first.</source>
        <translation>Taip kod pemulihan dahulu.</translation>
    </message>
    <message>
        <source>Type the recovery code of the device you had before, not the one that was shown on this computer.</source>
        <translation>Taip kod pemulihan peranti anda yang dahulu, bukan kod yang ditunjukkan pada komputer ini.</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Taip untuk menapis</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Menaip…</translation>
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
        <translation>Faham</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Unfinished: {what} · {client}, {time}</source>
        <translation>Belum siap: {what} · {client}, {time}</translation>
    </message>
    <message>
        <source>Unfinished: {what}, {time}</source>
        <translation>Belum siap: {what}, {time}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Unreadable: what {who} wrote does not fit this field. It stays in the history; what you save replaces it.</source>
        <translation>Tidak dapat dibaca: apa yang ditulis oleh {who} tidak sesuai dengan ruangan ini. Ia kekal dalam sejarah; apa yang anda simpan menggantikannya.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Update refused</source>
        <translation>Kemas kini ditolak</translation>
    </message>
    <message>
        <source>Update the source instead.</source>
        <translation>Kemas kini kod sumbernya.</translation>
    </message>
    <message>
        <source>Update this program, then read the file again.</source>
        <translation>Kemas kini program ini, kemudian baca fail itu semula.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Kemas kini program ini.</translation>
    </message>
    <message>
        <source>Update under way</source>
        <translation>Kemas kini sedang berjalan</translation>
    </message>
    <message>
        <source>Update: {n} %</source>
        <translation>Kemas kini: {n} %</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Kemas kini</translation>
    </message>
    <message>
        <source>Updates of this computer are installed by your organisation, not by Aftercare itself.</source>
        <translation>Kemas kini komputer ini dipasang oleh organisasi anda, bukan oleh Aftercare sendiri.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Kemas kini…</translation>
    </message>
    <message>
        <source>Use `record` to edit it.</source>
        <translation>Guna `record` untuk menyuntingnya.</translation>
    </message>
    <message>
        <source>Use a fuller name, by which colleagues can tell the two apart.</source>
        <translation>Gunakan nama yang lebih lengkap, supaya rakan sekerja dapat membezakan keduanya.</translation>
    </message>
    <message>
        <source>Use a sentence of four or more words that only you would think of.</source>
        <translation>Guna ayat empat perkataan atau lebih yang hanya anda terfikir.</translation>
    </message>
    <message>
        <source>Use another name, by which colleagues can tell the two apart.</source>
        <translation>Gunakan nama lain, supaya rakan sekerja dapat membezakan kedua-duanya.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Use the code it was begun with, or another folder for this code.</source>
        <translation>Guna kod yang digunakan pada mulanya, atau folder lain untuk kod ini.</translation>
    </message>
    <message>
        <source>Use the code that “aftercare-server init” printed on the new server.</source>
        <translation>Gunakan kod yang dicetak oleh “aftercare-server init” pada pelayan baharu.</translation>
    </message>
    <message>
        <source>Use the id of the person you mean; `people` lists them.</source>
        <translation>Guna id orang yang anda maksudkan; `people` menyenaraikannya.</translation>
    </message>
    <message>
        <source>Use the new one from now on. The old one no longer opens this computer.</source>
        <translation>Gunakan yang baharu mulai sekarang. Yang lama tidak lagi membuka komputer ini.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Guna frasa laluan</translation>
    </message>
    <message>
        <source>Use the sheet of the device you had before, not the one of this device; or let somebody else vouch.</source>
        <translation>Gunakan helaian peranti anda yang dahulu, bukan helaian peranti ini; atau biarkan orang lain mengesahkan.</translation>
    </message>
    <message>
        <source>Use the sheet or the command for it; the handbook names it.</source>
        <translation>Gunakan helaian atau perintah untuknya; buku panduan menamakannya.</translation>
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
        <translation>Versi jadual</translation>
    </message>
    <message>
        <source>Version {failed} was left for version {running}, as was asked for.</source>
        <translation>Versi {failed} ditinggalkan dan versi {running} digunakan semula, seperti yang diminta.</translation>
    </message>
    <message>
        <source>Version {failed} was tried and left again: {reason}.</source>
        <translation>Versi {failed} telah dicuba dan ditinggalkan semula: {reason}.</translation>
    </message>
    <message>
        <source>Version {offered} is not newer than version {running}, which runs here.</source>
        <translation>Versi {offered} tidak lebih baharu daripada versi {running} yang digunakan di sini.</translation>
    </message>
    <message>
        <source>Version {running} runs, and everything recorded is here.</source>
        <translation>Versi {running} sedang berjalan, dan semua yang direkod ada di sini.</translation>
    </message>
    <message>
        <source>Version {version}
from the next start</source>
        <translation>Versi {version}
mulai pembukaan nanti</translation>
    </message>
    <message>
        <source>Version {version}
is ready</source>
        <translation>Versi {version}
sedia dipasang</translation>
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
        <translation>Versi {version} sudah ada di sini, lengkap dan tulen. Pemasangan menutup Aftercare dan membukanya semula; apa yang sedang ditaip kekal sebagai draf. Jika ia tidak bermula, versi {running} kembali dengan sendirinya.</translation>
    </message>
    <message>
        <source>Version {version} is installed. The next start tries it.</source>
        <translation>Versi {version} sudah dipasang. Ia dicuba apabila program dibuka semula.</translation>
    </message>
    <message>
        <source>Version {version} of {day} is newer.</source>
        <translation>Versi {version} bertarikh {day} lebih baharu.</translation>
    </message>
    <message>
        <source>Version {version} runs on this computer.</source>
        <translation>Versi {version} berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>Version {version} was tried on this computer and left again.</source>
        <translation>Versi {version} pernah dicuba pada komputer ini dan ditinggalkan semula.</translation>
    </message>
    <message>
        <source>Version “{version}” of the form “{title}” is there already.</source>
        <translation>Versi “{version}” borang “{title}” sudah ada.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Laporan lawatan</translation>
    </message>
    <message>
        <source>Visits on {day}</source>
        <translation>Lawatan pada {day}</translation>
    </message>
    <message>
        <source>Vouch for device {n} of {who}</source>
        <translation>Sahkan peranti {n} milik {who}</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Sahkan…</translation>
    </message>
    <message>
        <source>Vouched for device {n}</source>
        <translation>Peranti {n} dijamin</translation>
    </message>
    <message>
        <source>Vouched for so far by {who}.</source>
        <translation>Setakat ini disahkan oleh {who}.</translation>
    </message>
    <message>
        <source>Vouching</source>
        <translation>Jaminan</translation>
    </message>
    <message>
        <source>Wait for the next version, or try it once more if you know that the cause is gone.</source>
        <translation>Tunggu versi seterusnya, atau cuba sekali lagi jika anda tahu puncanya sudah tiada.</translation>
    </message>
    <message>
        <source>Wait until a backup or a virus scan is finished, then try again.</source>
        <translation>Tunggu hingga sandaran atau imbasan virus selesai, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>Wait until it is finished.</source>
        <translation>Tunggu sehingga ia selesai.</translation>
    </message>
    <message>
        <source>Waiting for somebody to say that this computer is yours</source>
        <translation>Menunggu pengesahan bahawa komputer ini milik anda</translation>
    </message>
    <message>
        <source>Waiting for your administrator</source>
        <translation>Menunggu pentadbir anda</translation>
    </message>
    <message>
        <source>Waiting to go up</source>
        <translation>Menunggu untuk dihantar</translation>
    </message>
    <message>
        <source>Waits no more</source>
        <translation>Tidak lagi menunggu</translation>
    </message>
    <message>
        <source>Way to the server, at the last sync</source>
        <translation>Jalan ke pelayan, pada segerakan terakhir</translation>
    </message>
    <message>
        <source>We meet next</source>
        <translation>Kita jumpa seterusnya</translation>
    </message>
    <message>
        <source>We refer {name} to you for: {service}.</source>
        <translation>Kami merujuk {name} kepada anda untuk: {service}.</translation>
    </message>
    <message>
        <source>Welcome to Aftercare</source>
        <translation>Selamat datang ke Aftercare</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>What Today goes by, on every device of the organisation. An empty field means the usual number.</source>
        <translation>Yang dipatuhi oleh Hari ini, pada setiap peranti organisasi. Medan kosong bermaksud nombor biasa.</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Apa itu satu baris</translation>
    </message>
    <message>
        <source>What came of repairing</source>
        <translation>Hasil pembaikan</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Apa yang boleh ditambah</translation>
    </message>
    <message>
        <source>What can be attached</source>
        <translation>Yang boleh dilampirkan</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Apa yang dibawa</translation>
    </message>
    <message>
        <source>What comes next: {who} starts Aftercare and types or scans this code. Once they have joined, sync here: they then appear under People with their device, and get to see their cases.</source>
        <translation>Langkah seterusnya: {who} memulakan Aftercare dan menaip atau mengimbas kod ini. Setelah mereka menyertai, segerakkan di sini: mereka kemudian muncul di bawah Orang dengan peranti mereka, dan dapat melihat kes mereka.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Apa seterusnya</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Apa yang diisi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>What has come so far is kept; the version that runs and everything recorded are untouched.</source>
        <translation>Yang sudah tiba disimpan; versi yang sedang digunakan dan semua yang direkodkan tidak disentuh.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Apa yang dikira</translation>
    </message>
    <message>
        <source>What is decided is followed by another decision: write that one.</source>
        <translation>Apa yang telah diputuskan disusuli keputusan lain: tulis keputusan itu.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Apa yang perlu dibuat</translation>
    </message>
    <message>
        <source>What is due comes here by itself: visits, tasks, checks, what is returned to you.</source>
        <translation>Apa yang perlu dibuat datang ke sini sendiri: lawatan, tugasan, semakan, apa yang dikembalikan kepada anda.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Apa yang baharu</translation>
    </message>
    <message>
        <source>What is not known stays in the whole and never counts as success. No percentage is given under 10.</source>
        <translation>Yang tidak diketahui kekal dalam jumlah dan tidak pernah dikira kejayaan. Tiada peratus diberi di bawah 10.</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Apa yang ditunggu</translation>
    </message>
    <message>
        <source>What it brings is checked and merged like what comes over the network. Nothing of yours is overwritten.</source>
        <translation>Apa yang dibawanya disemak dan digabungkan seperti yang datang melalui rangkaian. Tiada apa milik anda ditimpa.</translation>
    </message>
    <message>
        <source>What it had synced is on the server. Of its own copy these files are left, which cannot be deleted now: {files}.</source>
        <translation>Apa yang telah disegerakkan ada pada pelayan. Daripada salinannya sendiri, fail ini masih tinggal dan tidak boleh dipadam sekarang: {files}.</translation>
    </message>
    <message>
        <source>What it had synced is on the server; its own copy was destroyed.</source>
        <translation>Apa yang telah disegerakkan ada pada pelayan; salinannya sendiri telah dimusnahkan.</translation>
    </message>
    <message>
        <source>What it has not synced is lost with it: if it can still sync, let it do so first. Everything else is on the server and on other devices.</source>
        <translation>Apa yang belum disegerakkan hilang bersamanya: jika masih boleh, biarkan ia menyegerak dahulu. Yang lain ada pada pelayan dan peranti lain.</translation>
    </message>
    <message>
        <source>What it is for, and where to keep it</source>
        <translation>Untuk apa, dan di mana menyimpannya</translation>
    </message>
    <message>
        <source>What it names</source>
        <translation>Apa yang dinamakan</translation>
    </message>
    <message>
        <source>What makes it weak: {what}.</source>
        <translation>Apa yang melemahkannya: {what}.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Apa yang ditinggalkan</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Apa erti kejayaan</translation>
    </message>
    <message>
        <source>What the client says of the chosen record</source>
        <translation>Kata klien tentang rekod yang dipilih</translation>
    </message>
    <message>
        <source>What the client says to it</source>
        <translation>Apa kata klien</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Apa yang disebut oleh kod</translation>
    </message>
    <message>
        <source>What the employer may know</source>
        <translation>Apa yang majikan boleh tahu</translation>
    </message>
    <message>
        <source>What they must know on the first day</source>
        <translation>Apa yang mesti diketahui pada hari pertama</translation>
    </message>
    <message>
        <source>What this device has made for it is kept, encrypted.</source>
        <translation>Apa yang dibuat peranti ini untuknya disimpan, disulitkan.</translation>
    </message>
    <message>
        <source>What to correct</source>
        <translation>Apa yang perlu dibetulkan</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Apa yang perlu dibuat dengannya</translation>
    </message>
    <message>
        <source>What waits for review</source>
        <translation>Apa yang menunggu semakan</translation>
    </message>
    <message>
        <source>What was begun here and others have yet to do.</source>
        <translation>Apa yang dimulakan di sini dan belum dilakukan oleh orang lain.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Apa yang dilakukan</translation>
    </message>
    <message>
        <source>What was entered (“{kind}”) is more than one record can hold: at most {most} kB of text and answers.</source>
        <translation>Apa yang dimasukkan (“{kind}”) melebihi muatan satu rekod: paling banyak {most} kB teks dan jawapan.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hasil carian</translation>
    </message>
    <message>
        <source>What was piped in</source>
        <translation>Apa yang disalurkan masuk</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Apa yang dilihat dan dikatakan</translation>
    </message>
    <message>
        <source>What was set aside</source>
        <translation>Apa yang diketepikan</translation>
    </message>
    <message>
        <source>What was synced is safe on the server.</source>
        <translation>Apa yang telah disegerak selamat di pelayan.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Apa yang ditulis</translation>
    </message>
    <message>
        <source>What was written differently, contradicts itself or came late. Nothing is lost; a person decides. Enter opens it.</source>
        <translation>Yang ditulis berbeza, bertentangan atau lewat tiba. Tiada yang hilang; manusia yang memutuskan. Enter membukanya.</translation>
    </message>
    <message>
        <source>What we agreed last</source>
        <translation>Apa yang kita setuju kali terakhir</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Apa yang akan masuk</translation>
    </message>
    <message>
        <source>What you allowed us to share</source>
        <translation>Apa yang anda benarkan kami kongsi</translation>
    </message>
    <message>
        <source>What you are on standby for opens at the next sync, for eight hours. The lead and the supervisor are told.</source>
        <translation>Bahagian yang anda sedia jaga terbuka pada penyegerakan berikutnya, selama lapan jam. Ketua dan penyelia dimaklumkan.</translation>
    </message>
    <message>
        <source>What you changed for the whole organisation (settings, words, forms, names) was not taken: you are not an administrator any more. It does not count, here either. Tell one who is, if it is still wanted.</source>
        <translation>Apa yang anda ubah untuk seluruh organisasi (tetapan, perkataan, borang, nama) tidak diterima: anda bukan pentadbir lagi. Ia tidak dikira, di sini juga. Beritahu seorang pentadbir jika ia masih dikehendaki.</translation>
    </message>
    <message>
        <source>What you decided about disposing of the case {case} was not carried out: the proposal was taken back, or you may not decide there any more. Nothing was destroyed by it.</source>
        <translation>Keputusan anda tentang pelupusan kes {case} tidak dilaksanakan: cadangan itu telah ditarik balik, atau anda tidak boleh membuat keputusan di situ lagi. Tiada apa-apa dimusnahkan olehnya.</translation>
    </message>
    <message>
        <source>What you decided about {person} and their devices was not carried out: you are not an administrator any more. Tell one who is.</source>
        <translation>Keputusan anda tentang {person} dan perantinya tidak dilaksanakan: anda bukan pentadbir lagi. Beritahu seorang pentadbir.</translation>
    </message>
    <message>
        <source>What you have to keep to</source>
        <translation>Apa yang anda mesti patuhi</translation>
    </message>
    <message>
        <source>What you type stays where it is. {keys} brings the keyboard here.</source>
        <translation>Apa yang anda taip kekal di tempatnya. {keys} membawa papan kekunci ke sini.</translation>
    </message>
    <message>
        <source>What you typed here is kept, and shown again: {time}</source>
        <translation>Apa yang anda taip di sini disimpan, dan ditunjukkan semula: {time}</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Apa yang anda mahu capai</translation>
    </message>
    <message>
        <source>What you write is sealed to the auditors&apos; devices; nobody else can read it, not even here.</source>
        <translation>Tulisan anda dimeterai untuk peranti juruaudit; tiada orang lain boleh membacanya, termasuk di sini.</translation>
    </message>
    <message>
        <source>What your workers write comes here with the next sync.</source>
        <translation>Apa yang ditulis pekerja anda datang ke sini dengan segerak seterusnya.</translation>
    </message>
    <message>
        <source>What {name} is called</source>
        <translation>Nama bagi {name}</translation>
    </message>
    <message>
        <source>What, and of whom: visit faizal</source>
        <translation>Apa, dan siapa: lawatan faizal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>When every administrator&apos;s device is lost: “aftercare recovery administrator --name NAME” on a new computer.</source>
        <translation>Apabila semua peranti pentadbir hilang: “aftercare recovery administrator --name NAMA” pada komputer baharu.</translation>
    </message>
    <message>
        <source>When it may have been seen by others: “aftercare recovery change-root”, then burn this sheet.</source>
        <translation>Apabila ia mungkin telah dilihat orang lain: “aftercare recovery change-root”, kemudian bakar helaian ini.</translation>
    </message>
    <message>
        <source>When the passphrase is forgotten: start Aftercare, press “I forgot the passphrase”, and type the code.</source>
        <translation>Apabila frasa laluan dilupakan: mulakan Aftercare, tekan “Saya lupa frasa laluan”, dan taip kod itu.</translation>
    </message>
    <message>
        <source>When this computer is lost: your next one asks for this code, as proof that it is yours.</source>
        <translation>Apabila komputer ini hilang: komputer anda yang berikutnya meminta kod ini, sebagai bukti bahawa ia milik anda.</translation>
    </message>
    <message>
        <source>When two people change the same thing while apart, both versions wait here.</source>
        <translation>Apabila dua orang mengubah perkara yang sama secara berasingan, kedua-dua versi menunggu di sini.</translation>
    </message>
    <message>
        <source>Where access has no end, leave the day empty.</source>
        <translation>Jika akses tiada tarikh tamat, biarkan hari itu kosong.</translation>
    </message>
    <message>
        <source>Where the server is</source>
        <translation>Di mana pelayan berada</translation>
    </message>
    <message>
        <source>Where the server is was not changed: you are not an administrator any more. Nothing was lost. Tell an administrator.</source>
        <translation>Tempat pelayan tidak diubah: anda bukan pentadbir lagi. Tiada apa-apa hilang. Beritahu seorang pentadbir.</translation>
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
        <translation>Lajur mana ialah apa</translation>
    </message>
    <message>
        <source>Which of the two is right?</source>
        <translation>Yang mana satu betul?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Who did what, as it happened. Nobody can change or remove a line, not even an administrator.</source>
        <translation>Siapa berbuat apa, seperti yang berlaku. Tiada siapa boleh mengubah atau membuang satu baris pun, termasuk pentadbir.</translation>
    </message>
    <message>
        <source>Who expects your call</source>
        <translation>Siapa menunggu panggilan anda</translation>
    </message>
    <message>
        <source>Who may open the case</source>
        <translation>Siapa boleh membuka kes</translation>
    </message>
    <message>
        <source>Who was told about you in the last twelve months</source>
        <translation>Siapa yang diberitahu tentang anda dalam dua belas bulan lalu</translation>
    </message>
    <message>
        <source>Whoever funds or oversees the work</source>
        <translation>Sesiapa yang membiayai atau mengawasi kerja ini</translation>
    </message>
    <message>
        <source>Whoever goes, and nobody else</source>
        <translation>Sesiapa yang pergi, dan tiada orang lain</translation>
    </message>
    <message>
        <source>Whoever has the computer and this sheet can read everything on it. Neither alone is enough.</source>
        <translation>Sesiapa yang memiliki komputer itu dan helaian ini dapat membaca segala-galanya. Satu daripadanya sahaja tidak mencukupi.</translation>
    </message>
    <message>
        <source>Whoever was helped here can come back: by telephone, by letter, or by coming in. Nobody has to be in trouble for it.</source>
        <translation>Sesiapa yang pernah dibantu di sini boleh kembali: melalui telefon, surat, atau datang sendiri. Tidak perlu ada masalah untuk itu.</translation>
    </message>
    <message>
        <source>Whoever works on the case, and nobody else</source>
        <translation>Sesiapa yang bekerja atas kes ini, dan tiada orang lain</translation>
    </message>
    <message>
        <source>Whoever wrote it can strike it out, or a supervisor; a comment tells them.</source>
        <translation>Penulisnya boleh membatalkannya, atau seorang penyelia; ulasan memaklumkan mereka.</translation>
    </message>
    <message>
        <source>Whom to call about the signal: {what}</source>
        <translation>Siapa yang perlu ditelefon tentang isyarat: {what}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why both may stand</source>
        <translation>Sebab kedua-duanya boleh kekal</translation>
    </message>
    <message>
        <source>Why without a password</source>
        <translation>Mengapa tanpa kata laluan</translation>
    </message>
    <message>
        <source>Why without consent</source>
        <translation>Mengapa tanpa persetujuan</translation>
    </message>
    <message>
        <source>With another role, cases that it does not reach are taken away at the next syncs of their leads.</source>
        <translation>Dengan peranan lain, kes di luar capaiannya ditarik balik pada penyegerakan ketua masing-masing.</translation>
    </message>
    <message>
        <source>With it goes what hangs on it: {kinds}.</source>
        <translation>Bersamanya turut dibatalkan: {kinds}.</translation>
    </message>
    <message>
        <source>Withdrawn, or another basis</source>
        <translation>Ditarik balik, atau asas lain</translation>
    </message>
    <message>
        <source>Without a password: whoever finds the file reads it</source>
        <translation>Tanpa kata laluan: sesiapa yang menemui fail dapat membacanya</translation>
    </message>
    <message>
        <source>Without an outcome, or unresolved</source>
        <translation>Tanpa hasil, atau belum selesai</translation>
    </message>
    <message>
        <source>Without consent, because: {because}</source>
        <translation>Tanpa persetujuan, kerana: {because}</translation>
    </message>
    <message>
        <source>Without consent?</source>
        <translation>Tanpa persetujuan?</translation>
    </message>
    <message>
        <source>Without it the records on this computer cannot be opened; what was synced is safe on the server.</source>
        <translation>Tanpanya rekod pada komputer ini tidak dapat dibuka; apa yang telah disegerak selamat di pelayan.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Witness, if it was given by word of mouth</source>
        <translation>Saksi, jika diberi secara lisan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>Words of the organisation</source>
        <translation>Perkataan organisasi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Work and training along time</source>
        <translation>Kerja dan latihan mengikut masa</translation>
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
        <translation>Tulis beberapa perkataan dan tekan Ctrl+S. “Disimpan” tahan terputus bekalan elektrik; Ctrl+Z menariknya balik.</translation>
    </message>
    <message>
        <source>Write a month as 2026-11, a quarter as 2026-Q4, or a year as 2026.</source>
        <translation>Tulis bulan sebagai 2026-11, suku tahun sebagai 2026-Q4, atau tahun sebagai 2026.</translation>
    </message>
    <message>
        <source>Write a new record with the sensitivity you want, and strike this one out.</source>
        <translation>Tulis rekod baharu dengan kepekaan yang anda mahu, dan batalkan yang ini.</translation>
    </message>
    <message>
        <source>Write a note or a comment instead.</source>
        <translation>Tulis nota atau komen sebagai ganti.</translation>
    </message>
    <message>
        <source>Write a record first.</source>
        <translation>Tulis satu rekod dahulu.</translation>
    </message>
    <message>
        <source>Write another record that follows it.</source>
        <translation>Tulis rekod lain yang menyusulnya.</translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example proxy.example:8080; the name and the password have places of their own.</source>
        <translation>Tulis sebagai HOS:PORT, contohnya proxy.example:8080; nama dan kata laluan ada tempatnya sendiri.</translation>
    </message>
    <message>
        <source>Write it as https://HOST:PORT, with the organisation&apos;s name behind it if it has one.</source>
        <translation>Tulis sebagai https://HOS:PORT, dengan nama organisasi di belakangnya jika ada.</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Tulis nama orang itu.</translation>
    </message>
    <message>
        <source>Write the reason; it stays with the record.</source>
        <translation>Tulis alasannya; ia kekal bersama rekod.</translation>
    </message>
    <message>
        <source>Write the telephone number of somebody who expects your call.</source>
        <translation>Tulis nombor telefon seseorang yang menunggu panggilan anda.</translation>
    </message>
    <message>
        <source>Write this down now</source>
        <translation>Tulis ini sekarang</translation>
    </message>
    <message>
        <source>Write to a USB stick…</source>
        <translation>Tulis ke pemacu USB…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Tulis ke fail…</translation>
    </message>
    <message>
        <source>Write what has happened; the case&apos;s supervisor reads it.</source>
        <translation>Tulis apa yang berlaku; penyelia kes membacanya.</translation>
    </message>
    <message>
        <source>Write what the worker should look at.</source>
        <translation>Tulis apa yang pekerja perlu lihat.</translation>
    </message>
    <message>
        <source>Write what you want to ask or say.</source>
        <translation>Tulis apa yang anda mahu tanya atau katakan.</translation>
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
        <translation>Ditulis berbeza</translation>
    </message>
    <message>
        <source>Written with its PDF and its proof. Fingerprint: {print}</source>
        <translation>Ditulis bersama PDF dan buktinya. Cap jari: {print}</translation>
    </message>
    <message>
        <source>Written: {n} changes the server lacks, in {kb} kB. Take the stick out safely.</source>
        <translation>Ditulis: {n} perubahan yang belum ada di pelayan, dalam {kb} kB. Keluarkan pemacu dengan selamat.</translation>
    </message>
    <message>
        <source>Wrong passphrases since it last opened</source>
        <translation>Frasa laluan salah sejak kali terakhir dibuka</translation>
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
        <translation>Ya, saya sudah balik</translation>
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
        <translation>Anda tidak bersedia untuk apa-apa dalam kes ini.</translation>
    </message>
    <message>
        <source>You are on standby for: {parts}. What is in it is not on this laptop.</source>
        <translation>Anda bersedia untuk: {parts}. Isinya tiada pada komputer riba ini.</translation>
    </message>
    <message>
        <source>You are out until {hour}</source>
        <translation>Anda di luar hingga {hour}</translation>
    </message>
    <message>
        <source>You ask for it: it is shown beside the number on every device once an administrator&apos;s device has synced. The server does not learn it.</source>
        <translation>Anda memintanya: ia ditunjukkan di sebelah nombor pada setiap peranti sebaik sahaja peranti seorang pentadbir disegerakkan. Pelayan tidak mengetahuinya.</translation>
    </message>
    <message>
        <source>You can call {worker}: {phone}</source>
        <translation>Anda boleh menelefon {worker}: {phone}</translation>
    </message>
    <message>
        <source>You cannot change your own role or take yourself off.</source>
        <translation>Anda tidak boleh menukar peranan sendiri atau mengeluarkan diri sendiri.</translation>
    </message>
    <message>
        <source>You do not read this audit.</source>
        <translation>Anda tidak membaca audit ini.</translation>
    </message>
    <message>
        <source>You have decided this one. U takes it back.</source>
        <translation>Anda telah memutuskan kes ini. U menarik balik keputusan itu.</translation>
    </message>
    <message>
        <source>You may ask for a copy of everything that is written about you, and for mistakes to be corrected.</source>
        <translation>Anda boleh meminta salinan semua yang ditulis tentang anda, dan meminta kesilapan dibetulkan.</translation>
    </message>
    <message>
        <source>You may not decide about this entry.</source>
        <translation>Anda tidak boleh memutuskan entri ini.</translation>
    </message>
    <message>
        <source>You may not grant {parts} of case {case}.</source>
        <translation>Anda tidak boleh memberikan {parts} bagi kes {case}.</translation>
    </message>
    <message>
        <source>You may not vouch for this device, or have done so already.</source>
        <translation>Anda tidak boleh mengesahkan peranti ini, atau telah pun mengesahkannya.</translation>
    </message>
    <message>
        <source>You may not write in the part “{compartment}” of this case.</source>
        <translation>Anda tidak boleh menulis dalam bahagian “{compartment}” bagi kes ini.</translation>
    </message>
    <message>
        <source>You may take back a permission at any time. Nothing bad follows from it.</source>
        <translation>Anda boleh menarik balik persetujuan pada bila-bila masa. Tiada akibat buruk daripadanya.</translation>
    </message>
    <message>
        <source>You opened this computer with the recovery code. Choose the passphrase that you will use from now on.</source>
        <translation>Anda membuka komputer ini dengan kod pemulihan. Pilih frasa laluan yang akan anda gunakan mulai sekarang.</translation>
    </message>
    <message>
        <source>You proposed this yourself; somebody else who leads or supervises the case must confirm it.</source>
        <translation>Anda sendiri mencadangkannya; orang lain yang mengetuai atau menyelia kes mesti mengesahkannya.</translation>
    </message>
    <message>
        <source>You raised this signal; somebody else acknowledges it. If it cannot wait, telephone.</source>
        <translation>Anda yang membangkitkan isyarat ini; orang lain yang mengakuinya. Jika tidak boleh menunggu, telefon.</translation>
    </message>
    <message>
        <source>You use another device already, or did. So that nobody can pose as you, this one is given cases and names only when it is vouched for. Open Aftercare on your other device and compare this number; if you have it no longer, read the number to an administrator and a supervisor, or use your recovery sheet.</source>
        <translation>Anda sudah atau pernah menggunakan peranti lain. Supaya tiada siapa dapat menyamar sebagai anda, peranti ini diberi kes dan nama hanya apabila disahkan. Buka Aftercare pada peranti anda yang lain dan bandingkan nombor ini; jika peranti itu tiada lagi, bacakan nombor ini kepada seorang pentadbir dan seorang penyelia, atau gunakan helaian pemulihan anda.</translation>
    </message>
    <message>
        <source>You wanted to be back by now. Open Aftercare.</source>
        <translation>Anda sepatutnya sudah balik sekarang. Buka Aftercare.</translation>
    </message>
    <message>
        <source>You wanted to be back by {hour}</source>
        <translation>Anda mahu balik sebelum {hour}</translation>
    </message>
    <message>
        <source>You wrote this without knowing that the case was handed over or closed. It waits for its lead worker.</source>
        <translation>Anda menulis ini tanpa mengetahui kes telah diserahkan atau ditutup. Ia menunggu pekerja utamanya.</translation>
    </message>
    <message>
        <source>You, and whoever you choose to show it to</source>
        <translation>Anda, dan sesiapa yang anda pilih untuk tunjukkan</translation>
    </message>
    <message>
        <source>Your administrator can bring them to the server, or give you an update file on a stick.</source>
        <translation>Pentadbir anda boleh membawanya ke pelayan, atau memberi anda fail kemas kini pada pemacu.</translation>
    </message>
    <message>
        <source>Your administrator must sync once before you can begin.</source>
        <translation>Pentadbir anda mesti menyegerak sekali sebelum anda boleh bermula.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jawapan anda</translation>
    </message>
    <message>
        <source>Your contact: {worker}</source>
        <translation>Orang hubungan anda: {worker}</translation>
    </message>
    <message>
        <source>Your decision about what {person} wrote late in the case {case} was not carried out: you may not decide there any more. It waits for the case’s lead or its supervisor; nothing was lost.</source>
        <translation>Keputusan anda tentang apa yang ditulis lewat oleh {person} dalam kes {case} tidak dilaksanakan: anda tidak boleh membuat keputusan di situ lagi. Ia menunggu pekerja utama kes atau penyelianya; tiada apa-apa hilang.</translation>
    </message>
    <message>
        <source>Your draft from {time} is shown</source>
        <translation>Draf anda dari {time} ditunjukkan</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama anda</translation>
    </message>
    <message>
        <source>Your own copy of everything written about you.</source>
        <translation>Salinan anda sendiri bagi semua yang ditulis tentang anda.</translation>
    </message>
    <message>
        <source>Your own copy. You may ask for anything in it to be corrected.</source>
        <translation>Salinan anda sendiri. Anda boleh meminta apa-apa di dalamnya dibetulkan.</translation>
    </message>
    <message>
        <source>Your own records are not touched.</source>
        <translation>Rekod anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Your plan and appointments</source>
        <translation>Pelan dan temu janji anda</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Rekod anda</translation>
    </message>
    <message>
        <source>Your recovery code on paper stays as it is.</source>
        <translation>Kod pemulihan anda pada kertas tidak berubah.</translation>
    </message>
    <message>
        <source>Your recovery sheet vouches for this computer</source>
        <translation>Helaian pemulihan anda mengesahkan komputer ini</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Yang benar,</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[orang lain]</translation>
    </message>
    <message>
        <source>`conflicts` lists the versions.</source>
        <translation>`conflicts` menyenaraikan versinya.</translation>
    </message>
    <message>
        <source>`conflicts` shows it.</source>
        <translation>`conflicts` menunjukkannya.</translation>
    </message>
    <message>
        <source>`late` lists them.</source>
        <translation>`late` menyenaraikannya.</translation>
    </message>
    <message>
        <source>`people` lists the devices of everybody.</source>
        <translation>`people` menyenaraikan peranti semua orang.</translation>
    </message>
    <message>
        <source>`vouch` lists the devices that wait; sync to learn of new ones.</source>
        <translation>`vouch` menyenaraikan peranti yang menunggu; segerakkan untuk mengetahui yang baharu.</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>kamera</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>satu perubahan</translation>
    </message>
    <message>
        <source>a character is missing or mistyped</source>
        <translation>satu aksara tertinggal atau salah taip</translation>
    </message>
    <message>
        <source>a character is missing or mistyped; copy it again</source>
        <translation>satu aksara tiada atau tersalah taip; salin semula</translation>
    </message>
    <message>
        <source>a covert recording</source>
        <translation>rakaman tersembunyi</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>a drawing; print the consent form instead</source>
        <translation>lukisan; cetak borang persetujuan sebagai ganti</translation>
    </message>
    <message>
        <source>a file of it is a folder as well: {path}</source>
        <translation>satu failnya juga ialah folder: {path}</translation>
    </message>
    <message>
        <source>a file would be fetched with more bytes than it has: {path}</source>
        <translation>satu fail akan diambil dengan lebih banyak bait daripada yang ada padanya: {path}</translation>
    </message>
    <message>
        <source>a file; attach it to the case instead</source>
        <translation>fail; lampirkan pada kes sebagai ganti</translation>
    </message>
    <message>
        <source>a hand-over</source>
        <translation>satu penyerahan</translation>
    </message>
    <message>
        <source>a key box</source>
        <translation>satu kotak kunci</translation>
    </message>
    <message>
        <source>a key in it is no text, or too long</source>
        <translation>satu nama medan di dalamnya bukan teks, atau terlalu panjang</translation>
    </message>
    <message>
        <source>a key in it is not the one that the access chain binds</source>
        <translation>kunci di dalamnya bukan kunci yang diikat oleh rantaian akses</translation>
    </message>
    <message>
        <source>a lifetime</source>
        <translation>seumur hidup</translation>
    </message>
    <message>
        <source>a link in it leads elsewhere: {path}</source>
        <translation>satu pautan di dalamnya menunjuk ke tempat lain: {path}</translation>
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
        <translation>satu nama di dalamnya terlalu panjang</translation>
    </message>
    <message>
        <source>a number in it is none</source>
        <translation>satu nombor di dalamnya bukan nombor</translation>
    </message>
    <message>
        <source>a number in it is out of range</source>
        <translation>satu nombor di dalamnya di luar julat</translation>
    </message>
    <message>
        <source>a number, such as a telephone or an identity card has</source>
        <translation>nombor, seperti nombor telefon atau kad pengenalan</translation>
    </message>
    <message>
        <source>a part of a case</source>
        <translation>sebahagian daripada satu kes</translation>
    </message>
    <message>
        <source>a part of case {case}</source>
        <translation>sebahagian daripada kes {case}</translation>
    </message>
    <message>
        <source>a part of it cannot be opened with the key of its epoch</source>
        <translation>sebahagian daripadanya tidak dapat dibuka dengan kunci tempohnya</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>sebahagian daripadanya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>a part of it does not have its length</source>
        <translation>satu bahagian di dalamnya tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>a part of it has another hash</source>
        <translation>sebahagian daripadanya mempunyai cincangan yang lain</translation>
    </message>
    <message>
        <source>a part of it is cut off</source>
        <translation>sebahagian daripadanya terpotong</translation>
    </message>
    <message>
        <source>a part of it is longer than it may be</source>
        <translation>sebahagian daripadanya lebih panjang daripada yang dibenarkan</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>sebahagian daripadanya tiada</translation>
    </message>
    <message>
        <source>a part of it is shorter than it should be</source>
        <translation>sebahagian daripadanya lebih pendek daripada yang sepatutnya</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>sebahagian laluannya bukan folder</translation>
    </message>
    <message>
        <source>a passphrase that stands in print</source>
        <translation>frasa laluan yang sudah tercetak di merata tempat</translation>
    </message>
    <message>
        <source>a position; this program keeps no location trail</source>
        <translation>kedudukan; program ini tidak menyimpan jejak lokasi</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>satu akuan terima</translation>
    </message>
    <message>
        <source>a record that is not on this laptop</source>
        <translation>rekod yang tiada pada komputer riba ini</translation>
    </message>
    <message>
        <source>a roster statement</source>
        <translation>satu pernyataan daftar ahli</translation>
    </message>
    <message>
        <source>a row such as abc or 123</source>
        <translation>urutan seperti abc atau 123</translation>
    </message>
    <message>
        <source>a sealing key</source>
        <translation>satu kunci pengedap</translation>
    </message>
    <message>
        <source>a server code begins with SRV, and this is another code</source>
        <translation>kod pelayan bermula dengan SRV, dan ini kod lain</translation>
    </message>
    <message>
        <source>a server code begins with SRV; this is another code</source>
        <translation>kod pelayan bermula dengan SRV; ini kod lain</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>penyelia</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>satu teks di dalamnya terlalu panjang</translation>
    </message>
    <message>
        <source>a value in it is none that JSON has</source>
        <translation>satu nilai di dalamnya bukan nilai yang ada dalam JSON</translation>
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
        <translation>kira-kira {n} minit</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation>kira-kira {n} saat</translation>
    </message>
    <message>
        <source>access statement {seq} of a space</source>
        <translation>pernyataan akses {seq} bagi satu bahagian</translation>
    </message>
    <message>
        <source>add forms</source>
        <translation>menambah borang</translation>
    </message>
    <message>
        <source>an access statement</source>
        <translation>satu pernyataan akses</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>satu lampiran</translation>
    </message>
    <message>
        <source>an enrolment</source>
        <translation>satu pendaftaran peranti</translation>
    </message>
    <message>
        <source>an envelope</source>
        <translation>satu sampul</translation>
    </message>
    <message>
        <source>an envelope is missing from it</source>
        <translation>satu sampul tiada di dalamnya</translation>
    </message>
    <message>
        <source>an epoch key</source>
        <translation>satu kunci tempoh</translation>
    </message>
    <message>
        <source>an id in it does not have its length</source>
        <translation>satu id di dalamnya tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>satu jemputan</translation>
    </message>
    <message>
        <source>an ordinary word</source>
        <translation>perkataan biasa</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
    <message>
        <source>and {n} older versions, which are in the record&apos;s history</source>
        <translation>dan {n} versi lebih lama, yang ada dalam sejarah rekod ini</translation>
    </message>
    <message>
        <source>another one is in use, told {n} h ago; nothing is sent from this one</source>
        <translation>satu lagi sedang digunakan, diberitahu {n} j lalu; tiada apa dihantar dari yang ini</translation>
    </message>
    <message>
        <source>as set in this program</source>
        <translation>seperti ditetapkan dalam program ini</translation>
    </message>
    <message>
        <source>as the environment says</source>
        <translation>seperti kata pemboleh ubah persekitaran</translation>
    </message>
    <message>
        <source>as the server&apos;s, or never compared</source>
        <translation>sama dengan jam pelayan, atau belum pernah dibandingkan</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>seperti tetapan komputer ini</translation>
    </message>
    <message>
        <source>ask before any contact</source>
        <translation>tanya sebelum menghubungi</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>tanya dahulu</translation>
    </message>
    <message>
        <source>battery, {n} %</source>
        <translation>bateri, {n} %</translation>
    </message>
    <message>
        <source>case {case}: it was not handed over to {person}, who has left, may not lead it, or somebody else was given it meanwhile</source>
        <translation>kes {case}: ia tidak diserahkan kepada {person}, yang telah pergi, tidak boleh memimpinnya, atau ia sudah diberi kepada orang lain sementara itu</translation>
    </message>
    <message>
        <source>case {case}: it was not handed over to {person}, who has left, may not lead it, or somebody else was given it meanwhile; {lead} leads it</source>
        <translation>kes {case}: ia tidak diserahkan kepada {person}, yang telah pergi, tidak boleh memimpinnya, atau ia sudah diberi kepada orang lain sementara itu; {lead} memimpinnya</translation>
    </message>
    <message>
        <source>change roles</source>
        <translation>menukar peranan</translation>
    </message>
    <message>
        <source>change the organisation&apos;s words</source>
        <translation>mengubah istilah organisasi</translation>
    </message>
    <message>
        <source>change the root key</source>
        <translation>menukar kunci akar</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>mengubah tetapan</translation>
    </message>
    <message>
        <source>change where the server is</source>
        <translation>mengubah tempat pelayan</translation>
    </message>
    <message>
        <source>changed since it was reviewed</source>
        <translation>berubah sejak disemak</translation>
    </message>
    <message>
        <source>choices from another file</source>
        <translation>pilihan daripada fail lain</translation>
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
        <translation>selamat dihubungi</translation>
    </message>
    <message>
        <source>copy erased</source>
        <translation>salinan dipadam</translation>
    </message>
    <message>
        <source>copy erased on “{device}”</source>
        <translation>salinan dipadam pada “{device}”</translation>
    </message>
    <message>
        <source>could not be told ({kind})</source>
        <translation>tidak dapat diketahui ({kind})</translation>
    </message>
    <message>
        <source>counted by volume</source>
        <translation>dikira mengikut jumlah data</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rosak</translation>
    </message>
    <message>
        <source>data from another program</source>
        <translation>data daripada program lain</translation>
    </message>
    <message>
        <source>day {n}: due on {day}</source>
        <translation>hari {n}: pada {day}</translation>
    </message>
    <message>
        <source>day {n}: overdue since {day}</source>
        <translation>hari {n}: lewat sejak {day}</translation>
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
        <translation>memutuskan perkara ini</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>peranti {device}</translation>
    </message>
    <message>
        <source>device {device} ({who})</source>
        <translation>peranti {device} ({who})</translation>
    </message>
    <message>
        <source>device {device} is certified for {who}</source>
        <translation>peranti {device} diperakui untuk {who}</translation>
    </message>
    <message>
        <source>device {device} is taken off</source>
        <translation>peranti {device} dikeluarkan</translation>
    </message>
    <message>
        <source>device {device} is vouched for</source>
        <translation>peranti {device} dijamin</translation>
    </message>
    <message>
        <source>directly, {by}</source>
        <translation>terus, {by}</translation>
    </message>
    <message>
        <source>directly: a server nearby</source>
        <translation>terus: pelayan berdekatan</translation>
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
        <translation>kosong: hilang serta-merta</translation>
    </message>
    <message>
        <source>entities of a server</source>
        <translation>entiti pelayan</translation>
    </message>
    <message>
        <source>envelope {seq} of device {device} in {space}</source>
        <translation>sampul {seq} daripada peranti {device} dalam {space}</translation>
    </message>
    <message>
        <source>everything that this purpose needs</source>
        <translation>semua yang diperlukan untuk tujuan ini</translation>
    </message>
    <message>
        <source>few characters</source>
        <translation>aksara yang sedikit</translation>
    </message>
    <message>
        <source>few characters for what they are</source>
        <translation>terlalu sedikit aksara bagi jenisnya</translation>
    </message>
    <message>
        <source>for example: Kangar office, second laptop</source>
        <translation>contohnya: pejabat Kangar, komputer riba kedua</translation>
    </message>
    <message>
        <source>found the organisation again</source>
        <translation>mengasaskan organisasi semula</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>daripada kod sumber</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>dari {first} hingga {last}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>diserahkan</translation>
    </message>
    <message>
        <source>handed over; you can no longer write in it</source>
        <translation>diserahkan; anda tidak lagi boleh menulis di dalamnya</translation>
    </message>
    <message>
        <source>has reached: {names}</source>
        <translation>sudah sampai kepada: {names}</translation>
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
        <translation>digunakan</translation>
    </message>
    <message>
        <source>in use; vouched for by {who}</source>
        <translation>digunakan; disahkan oleh {who}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>dipasang</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>menjemput orang</translation>
    </message>
    <message>
        <source>it answered with something that is not this protocol</source>
        <translation>ia menjawab dengan sesuatu yang bukan protokol ini</translation>
    </message>
    <message>
        <source>it answers another device</source>
        <translation>ia menjawab peranti lain</translation>
    </message>
    <message>
        <source>it asks for more memory or time than any key file of ours does</source>
        <translation>ia meminta lebih banyak memori atau masa daripada mana-mana fail kunci kami</translation>
    </message>
    <message>
        <source>it belongs to another organisation</source>
        <translation>ia milik organisasi lain</translation>
    </message>
    <message>
        <source>it belongs to another space</source>
        <translation>ia milik bahagian lain</translation>
    </message>
    <message>
        <source>it brings no branch</source>
        <translation>ia tidak membawa cabang</translation>
    </message>
    <message>
        <source>it brings too many branches within one another</source>
        <translation>ia membawa terlalu banyak cabang di dalam cabang</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>ia tidak dapat dibuka</translation>
    </message>
    <message>
        <source>it cannot be opened with the key of its epoch</source>
        <translation>ia tidak dapat dibuka dengan kunci tempohnya</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ia tidak dapat dibaca</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>ia tidak dapat ditulis</translation>
    </message>
    <message>
        <source>it could not open the records</source>
        <translation>ia tidak dapat membuka rekod</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>ia tidak menjawab</translation>
    </message>
    <message>
        <source>it does not begin with its numbers</source>
        <translation>ia tidak bermula dengan nombornya</translation>
    </message>
    <message>
        <source>it does not have its length</source>
        <translation>ia tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>it does not have the expected shape</source>
        <translation>ia tidak berbentuk seperti yang dijangka</translation>
    </message>
    <message>
        <source>it does not hold the keys it names</source>
        <translation>ia tidak mengandungi kunci yang dinamakannya</translation>
    </message>
    <message>
        <source>it does not show the organisation that was just founded</source>
        <translation>ia tidak menunjukkan organisasi yang baru ditubuhkan</translation>
    </message>
    <message>
        <source>it ended by itself before the records were open</source>
        <translation>ia berakhir sendiri sebelum rekod dibuka</translation>
    </message>
    <message>
        <source>it has characters or a length that no code has; copy it again</source>
        <translation>ia mempunyai aksara atau panjang yang tiada pada mana-mana kod; salin semula</translation>
    </message>
    <message>
        <source>it has more than {n} cells</source>
        <translation>ia mempunyai lebih daripada {n} sel</translation>
    </message>
    <message>
        <source>it has more than {n} columns</source>
        <translation>ia mempunyai lebih daripada {n} lajur</translation>
    </message>
    <message>
        <source>it has more than {n} rows</source>
        <translation>ia mempunyai lebih daripada {n} baris</translation>
    </message>
    <message>
        <source>it has more than {n} sheets</source>
        <translation>ia mempunyai lebih daripada {n} helaian</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>ia tiada direktori</translation>
    </message>
    <message>
        <source>it has no way in</source>
        <translation>ia tiada jalan masuk</translation>
    </message>
    <message>
        <source>it has too many files, or none, or is too large</source>
        <translation>failnya terlalu banyak, atau tiada, atau terlalu besar</translation>
    </message>
    <message>
        <source>it holds other bytes</source>
        <translation>ia mengandungi bait lain</translation>
    </message>
    <message>
        <source>it holds the character NUL</source>
        <translation>ia mengandungi aksara NUL</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>ia mengandungi terlalu banyak nilai</translation>
    </message>
    <message>
        <source>it invites a person to a server that has an organisation</source>
        <translation>ia menjemput seseorang ke pelayan yang sudah ada organisasi</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ia sebuah folder</translation>
    </message>
    <message>
        <source>it is another organisation&apos;s: its root is {root}</source>
        <translation>ia milik organisasi lain: akarnya {root}</translation>
    </message>
    <message>
        <source>it is cut off or was damaged on the way</source>
        <translation>ia terpotong atau rosak di perjalanan</translation>
    </message>
    <message>
        <source>it is cut off or was damaged on the way; copy or write it again</source>
        <translation>ia terpotong atau rosak dalam perjalanan; salin atau tulis semula</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>ia rosak atau terpotong</translation>
    </message>
    <message>
        <source>it is damaged, or asks for a password</source>
        <translation>ia rosak, atau meminta kata laluan</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ia kosong</translation>
    </message>
    <message>
        <source>it is larger than any answer may be</source>
        <translation>ia lebih besar daripada yang dibenarkan bagi mana-mana jawapan</translation>
    </message>
    <message>
        <source>it is larger than any bundle</source>
        <translation>ia lebih besar daripada mana-mana berkas</translation>
    </message>
    <message>
        <source>it is larger than any change may be</source>
        <translation>ia lebih besar daripada yang dibenarkan bagi mana-mana perubahan</translation>
    </message>
    <message>
        <source>it is larger than any may be</source>
        <translation>ia lebih besar daripada yang dibenarkan</translation>
    </message>
    <message>
        <source>it is larger than any may be, or not signed</source>
        <translation>ia lebih besar daripada yang dibenarkan, atau tidak ditandatangani</translation>
    </message>
    <message>
        <source>it is larger than any such picture</source>
        <translation>ia lebih besar daripada sebarang gambar begitu</translation>
    </message>
    <message>
        <source>it is larger than this drive can hold</source>
        <translation>ia lebih besar daripada yang dapat dimuatkan pemacu ini</translation>
    </message>
    <message>
        <source>it is neither csv nor xlsx</source>
        <translation>ia bukan csv dan bukan xlsx</translation>
    </message>
    <message>
        <source>it is nested too deep, or a number in it is too long</source>
        <translation>ia bersarang terlalu dalam, atau satu nombor di dalamnya terlalu panjang</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ia bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>it is no address of a proxy file</source>
        <translation>ia bukan alamat fail proksi</translation>
    </message>
    <message>
        <source>it is no export of this program</source>
        <translation>ia bukan eksport program ini</translation>
    </message>
    <message>
        <source>it is no update file, or was not copied whole</source>
        <translation>ia bukan fail kemas kini, atau tidak disalin sepenuhnya</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>ia bukan kunci</translation>
    </message>
    <message>
        <source>it is not a bundle of this program</source>
        <translation>ia bukan berkas program ini</translation>
    </message>
    <message>
        <source>it is not a picture</source>
        <translation>ia bukan gambar</translation>
    </message>
    <message>
        <source>it is not a whole xlsx file</source>
        <translation>ia bukan fail xlsx yang lengkap</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>ia bukan objek dalam kurung kurawal</translation>
    </message>
    <message>
        <source>it is not signed by anybody whom this device knows as an administrator now</source>
        <translation>ia tidak ditandatangani oleh sesiapa yang kini dikenali peranti ini sebagai pentadbir</translation>
    </message>
    <message>
        <source>it is not signed by those who may sign it</source>
        <translation>ia tidak ditandatangani oleh pihak yang berhak menandatanganinya</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ia bukan teks</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>ia tidak ada di situ</translation>
    </message>
    <message>
        <source>it is not whole ({kind})</source>
        <translation>ia tidak lengkap ({kind})</translation>
    </message>
    <message>
        <source>it is of a kind that this program does not know ({said})</source>
        <translation>ia jenis yang tidak dikenali program ini ({said})</translation>
    </message>
    <message>
        <source>it is older than what this device knows of the server</source>
        <translation>ia lebih lama daripada apa yang peranti ini tahu tentang pelayan</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>ia sedang dibuka dalam program lain</translation>
    </message>
    <message>
        <source>it is packed in a way that no update file is</source>
        <translation>ia dibungkus dengan cara yang tidak digunakan oleh fail kemas kini</translation>
    </message>
    <message>
        <source>it is something else</source>
        <translation>ia sesuatu yang lain</translation>
    </message>
    <message>
        <source>it is that of another organisation</source>
        <translation>ia milik organisasi lain</translation>
    </message>
    <message>
        <source>it is the organisation&apos;s recovery kit, which belongs in a safe</source>
        <translation>ia kit pemulihan organisasi, yang tempatnya dalam peti besi</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ia sudah ada</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>ia terlalu besar</translation>
    </message>
    <message>
        <source>it names a device twice</source>
        <translation>ia menamakan satu peranti dua kali</translation>
    </message>
    <message>
        <source>it names changes that cannot be</source>
        <translation>ia menamakan perubahan yang tidak mungkin ada</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>ia menamakan sesuatu dua kali</translation>
    </message>
    <message>
        <source>it names too many chunks, or such as cannot be</source>
        <translation>ia menamakan terlalu banyak cebisan, atau yang tidak mungkin ada</translation>
    </message>
    <message>
        <source>it promises more and more, and nothing comes</source>
        <translation>ia terus menjanjikan lagi, dan tiada apa yang tiba</translation>
    </message>
    <message>
        <source>it replaces fields that it does not set</source>
        <translation>ia menggantikan medan yang tidak ditetapkannya</translation>
    </message>
    <message>
        <source>it revokes a device that was never added</source>
        <translation>ia mengeluarkan peranti yang tidak pernah ditambah</translation>
    </message>
    <message>
        <source>it showed no window</source>
        <translation>ia tidak menunjukkan sebarang tetingkap</translation>
    </message>
    <message>
        <source>it shows another certificate</source>
        <translation>ia menunjukkan sijil lain</translation>
    </message>
    <message>
        <source>it shows another certificate, made by a server of this program</source>
        <translation>ia menunjukkan sijil lain, yang dibuat oleh pelayan program ini</translation>
    </message>
    <message>
        <source>it strikes a record out without naming what it had read</source>
        <translation>ia membatalkan satu rekod tanpa menamakan apa yang telah dibacanya</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>ia mengambil masa terlalu lama untuk dibaca</translation>
    </message>
    <message>
        <source>it vouches for other keys than the device&apos;s</source>
        <translation>ia mengesahkan kunci selain kunci peranti itu</translation>
    </message>
    <message>
        <source>it was made by a newer version; update this program</source>
        <translation>ia dibuat oleh versi yang lebih baharu; kemas kini program ini</translation>
    </message>
    <message>
        <source>it was not sealed to this device, or was altered</source>
        <translation>ia tidak dimeterai untuk peranti ini, atau telah diubah</translation>
    </message>
    <message>
        <source>it was tried twice, and each time the computer stopped</source>
        <translation>ia dicuba dua kali, dan setiap kali komputer terhenti</translation>
    </message>
    <message>
        <source>it was written by a newer version, so this program must be updated</source>
        <translation>ia ditulis oleh versi yang lebih baharu, maka program ini mesti dikemas kini</translation>
    </message>
    <message>
        <source>it would unpack to more than an envelope may hold</source>
        <translation>apabila dibuka ia melebihi apa yang boleh dimuat oleh satu sampul</translation>
    </message>
    <message>
        <source>its address holds a name or a password</source>
        <translation>alamatnya mengandungi nama atau kata laluan</translation>
    </message>
    <message>
        <source>its addresses are not such as a server may have</source>
        <translation>alamatnya bukan alamat yang boleh dimiliki pelayan</translation>
    </message>
    <message>
        <source>its author has vouched for the device already</source>
        <translation>penulisnya sudah mengesahkan peranti itu</translation>
    </message>
    <message>
        <source>its author was taken off or has another role now</source>
        <translation>penulisnya telah dikeluarkan atau kini mempunyai peranan lain</translation>
    </message>
    <message>
        <source>its compartment is not one this protocol knows</source>
        <translation>bahagiannya tidak dikenali oleh protokol ini</translation>
    </message>
    <message>
        <source>its content does not have the expected shape</source>
        <translation>kandungannya tidak berbentuk seperti yang dijangka</translation>
    </message>
    <message>
        <source>its content is not that of a key file</source>
        <translation>kandungannya bukan kandungan fail kunci</translation>
    </message>
    <message>
        <source>its cursor is longer than any may be</source>
        <translation>penunjuknya lebih panjang daripada yang dibenarkan</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>perihalannya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>its description is larger than any may be</source>
        <translation>perihalannya lebih besar daripada yang dibenarkan</translation>
    </message>
    <message>
        <source>its description is of a newer format</source>
        <translation>perihalannya dalam format yang lebih baharu</translation>
    </message>
    <message>
        <source>its description is of another version</source>
        <translation>perihalannya daripada versi lain</translation>
    </message>
    <message>
        <source>its directory cannot be made</source>
        <translation>direktorinya tidak dapat dibuat</translation>
    </message>
    <message>
        <source>its disk cannot be read or written there</source>
        <translation>cakeranya tidak dapat dibaca atau ditulis di situ</translation>
    </message>
    <message>
        <source>its drive is gone</source>
        <translation>pemacunya sudah tiada</translation>
    </message>
    <message>
        <source>its drive is protected from writing</source>
        <translation>pemacunya dilindungi daripada penulisan</translation>
    </message>
    <message>
        <source>its id is not that of its case and compartment</source>
        <translation>idnya bukan id bagi kes dan bahagiannya</translation>
    </message>
    <message>
        <source>its keys do not have their length</source>
        <translation>kuncinya tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>its keys do not have their length, or are too many</source>
        <translation>kuncinya tidak mempunyai panjang yang betul, atau terlalu banyak</translation>
    </message>
    <message>
        <source>its kind has no proper name</source>
        <translation>jenisnya tiada nama yang betul</translation>
    </message>
    <message>
        <source>its last attempt was interrupted</source>
        <translation>cubaan terakhirnya terganggu</translation>
    </message>
    <message>
        <source>its line {n} is not written as a csv file is; look at its quotation marks</source>
        <translation>barisnya yang ke-{n} tidak ditulis seperti fail csv; periksa tanda petiknya</translation>
    </message>
    <message>
        <source>its lines are not what the devices signed</source>
        <translation>barisnya bukan seperti yang ditandatangani peranti</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namanya terlalu panjang</translation>
    </message>
    <message>
        <source>its number is taken, or far from those of the others</source>
        <translation>nombornya sudah dipakai, atau jauh daripada nombor yang lain</translation>
    </message>
    <message>
        <source>its number or time is out of range</source>
        <translation>nombor atau masanya di luar julat</translation>
    </message>
    <message>
        <source>its numbers are out of bounds</source>
        <translation>nombor-nombornya di luar had</translation>
    </message>
    <message>
        <source>its parts do not have their lengths</source>
        <translation>bahagian-bahagiannya tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>its person or role is not one this protocol knows</source>
        <translation>orang atau peranannya tidak dikenali oleh protokol ini</translation>
    </message>
    <message>
        <source>its process ended</source>
        <translation>prosesnya tamat</translation>
    </message>
    <message>
        <source>its record has no proper id</source>
        <translation>rekodnya tiada id yang betul</translation>
    </message>
    <message>
        <source>its roster does not go on from the one that is known here</source>
        <translation>daftar ahlinya tidak bersambung daripada yang diketahui di sini</translation>
    </message>
    <message>
        <source>its signature is not valid</source>
        <translation>tandatangannya tidak sah</translation>
    </message>
    <message>
        <source>its space or numbers are none that an envelope has</source>
        <translation>bahagian atau nombornya bukan seperti yang ada pada sampul</translation>
    </message>
    <message>
        <source>its standing is not one this protocol knows</source>
        <translation>kedudukannya tidak dikenali oleh protokol ini</translation>
    </message>
    <message>
        <source>its statements are not those of a founding</source>
        <translation>pernyataannya bukan pernyataan penubuhan</translation>
    </message>
    <message>
        <source>its store of attachments does not answer, or it keeps none</source>
        <translation>stor lampirannya tidak menjawab, atau ia tidak menyimpan lampiran</translation>
    </message>
    <message>
        <source>its time is out of range</source>
        <translation>masanya di luar julat</translation>
    </message>
    <message>
        <source>its tokens do not have their lengths</source>
        <translation>tokennya tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>its version or platform is no name</source>
        <translation>versi atau platformnya bukan nama yang sah</translation>
    </message>
    <message>
        <source>its version {version} is newer than this program knows; update it</source>
        <translation>versinya {version} lebih baharu daripada yang diketahui program ini; kemas kini program ini</translation>
    </message>
    <message>
        <source>its {file} is of another version</source>
        <translation>{file} di dalamnya daripada versi lain</translation>
    </message>
    <message>
        <source>its {file} starts nothing that is in it</source>
        <translation>{file} di dalamnya tidak memulakan apa-apa yang ada di dalamnya</translation>
    </message>
    <message>
        <source>joining was begun and is not finished</source>
        <translation>penyertaan telah dimulakan dan belum selesai</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru sebentar</translation>
    </message>
    <message>
        <source>keys that lie side by side</source>
        <translation>kekunci yang bersebelahan</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>hubungan terakhir {day}</translation>
    </message>
    <message>
        <source>last seen on {day}</source>
        <translation>kali terakhir ditemui pada {day}</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>masih berjalan</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>masa kurang daripada seminit</translation>
    </message>
    <message>
        <source>longer than anybody will try</source>
        <translation>masa yang lebih lama daripada yang sanggup dicuba sesiapa pun</translation>
    </message>
    <message>
        <source>make a server code</source>
        <translation>membuat kod pelayan</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>beberapa minit</translation>
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
        <translation>dipindahkan dari {number}; mula ditulis oleh {who}, {when}</translation>
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
        <translation>diperlukan</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>new offence</source>
        <translation>kesalahan baharu</translation>
    </message>
    <message>
        <source>next contact {day}</source>
        <translation>hubungan seterusnya {day}</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>tiada bateri</translation>
    </message>
    <message>
        <source>no device of the organisation made it</source>
        <translation>tiada peranti organisasi yang membuatnya</translation>
    </message>
    <message>
        <source>no device of this organisation wrote it</source>
        <translation>tiada peranti organisasi ini menulisnya</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>tiada tamat</translation>
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
        <translation>tiada nombor dalam direktori</translation>
    </message>
    <message>
        <source>no port is free</source>
        <translation>tiada port yang bebas</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>sambungan selamat tidak dapat dibuat</translation>
    </message>
    <message>
        <source>nobody has vouched for this device yet</source>
        <translation>belum ada sesiapa yang menjamin peranti ini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>not certified yet, with a server</source>
        <translation>belum diperakui, ada pelayan</translation>
    </message>
    <message>
        <source>not counted by volume</source>
        <translation>tidak dikira mengikut jumlah data</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>tiada di sini</translation>
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
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum pernah ditemui</translation>
    </message>
    <message>
        <source>not there: nobody has joined</source>
        <translation>tidak ada: belum ada yang menyertai</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>sekali-sekala</translation>
    </message>
    <message>
        <source>number {n}, with a server</source>
        <translation>nombor {n}, ada pelayan</translation>
    </message>
    <message>
        <source>of</source>
        <translation>daripada</translation>
    </message>
    <message>
        <source>of no organisation, without a server</source>
        <translation>tanpa organisasi, tanpa pelayan</translation>
    </message>
    <message>
        <source>of somebody who belongs to another organisation</source>
        <translation>bagi orang daripada organisasi lain</translation>
    </message>
    <message>
        <source>one of the passwords that most people use</source>
        <translation>salah satu kata laluan yang paling banyak digunakan</translation>
    </message>
    <message>
        <source>only the first statement founds the organisation</source>
        <translation>hanya pernyataan pertama menubuhkan organisasi</translation>
    </message>
    <message>
        <source>only where no consent covers it; it is entered in the audit</source>
        <translation>hanya jika tiada persetujuan meliputinya; dimasukkan dalam audit</translation>
    </message>
    <message>
        <source>open in another window or program</source>
        <translation>terbuka dalam tetingkap atau program lain</translation>
    </message>
    <message>
        <source>open in this window</source>
        <translation>terbuka dalam tetingkap ini</translation>
    </message>
    <message>
        <source>plugged in, {n} %</source>
        <translation>dipalam, {n} %</translation>
    </message>
    <message>
        <source>preventive order</source>
        <translation>perintah pencegahan</translation>
    </message>
    <message>
        <source>proposed: it takes effect with your approval</source>
        <translation>dicadangkan: berkuat kuasa dengan kelulusan anda</translation>
    </message>
    <message>
        <source>proposed: {what}</source>
        <translation>dicadangkan: {what}</translation>
    </message>
    <message>
        <source>read to the end</source>
        <translation>dibaca hingga akhir</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>helaian-pemulihan</translation>
    </message>
    <message>
        <source>regular contact</source>
        <translation>hubungan tetap</translation>
    </message>
    <message>
        <source>rename people</source>
        <translation>menukar nama orang</translation>
    </message>
    <message>
        <source>retire forms</source>
        <translation>menamatkan borang</translation>
    </message>
    <message>
        <source>revoke devices</source>
        <translation>mengeluarkan peranti</translation>
    </message>
    <message>
        <source>roster statement {seq}</source>
        <translation>pernyataan daftar ahli {seq}</translation>
    </message>
    <message>
        <source>same identity number</source>
        <translation>nombor pengenalan sama</translation>
    </message>
    <message>
        <source>see what is under way</source>
        <translation>melihat apa yang sedang berjalan</translation>
    </message>
    <message>
        <source>set the due rules</source>
        <translation>menetapkan peraturan tarikh</translation>
    </message>
    <message>
        <source>sheet “{name}”: {reason}</source>
        <translation>helaian “{name}”: {reason}</translation>
    </message>
    <message>
        <source>signal nobody has acknowledged</source>
        <translation>isyarat yang belum diakui sesiapa</translation>
    </message>
    <message>
        <source>signals left: {n}</source>
        <translation>isyarat yang tinggal: {n}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>seseorang yang tidak dikenali di sini</translation>
    </message>
    <message>
        <source>something is in it</source>
        <translation>ada sesuatu di dalamnya</translation>
    </message>
    <message>
        <source>something is missing in it ({kind})</source>
        <translation>ada sesuatu yang tiada di dalamnya ({kind})</translation>
    </message>
    <message>
        <source>something is wrong at its character {n}</source>
        <translation>ada yang salah pada aksaranya yang ke-{n}</translation>
    </message>
    <message>
        <source>something repeated</source>
        <translation>sesuatu yang diulang</translation>
    </message>
    <message>
        <source>something that was sent</source>
        <translation>sesuatu yang dihantar</translation>
    </message>
    <message>
        <source>space {id}</source>
        <translation>ruang {id}</translation>
    </message>
    <message>
        <source>still to read: {n}. Space goes on</source>
        <translation>belum dibaca: {n}. Space untuk meneruskan</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>struck out by one, edited by another</source>
        <translation>dibatalkan oleh seorang, disunting oleh seorang lagi</translation>
    </message>
    <message>
        <source>take people off</source>
        <translation>mengeluarkan orang</translation>
    </message>
    <message>
        <source>taken off the organisation, and erased</source>
        <translation>dikeluarkan daripada organisasi, dan dipadam</translation>
    </message>
    <message>
        <source>taken off; it has destroyed its copy</source>
        <translation>dikeluarkan; salinannya telah dimusnahkan</translation>
    </message>
    <message>
        <source>taken off; waiting for its contact</source>
        <translation>dikeluarkan; menunggu hubungannya</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>teknikal</translation>
    </message>
    <message>
        <source>the access to a part of a case</source>
        <translation>akses kepada satu bahagian kes</translation>
    </message>
    <message>
        <source>the access to {space}</source>
        <translation>akses kepada {space}</translation>
    </message>
    <message>
        <source>the bundle</source>
        <translation>berkas itu</translation>
    </message>
    <message>
        <source>the bundle file</source>
        <translation>fail berkas itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s answer</source>
        <translation>jawapan dalam berkas itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s content</source>
        <translation>kandungan berkas itu</translation>
    </message>
    <message>
        <source>the bundle&apos;s request</source>
        <translation>permintaan dalam berkas itu</translation>
    </message>
    <message>
        <source>the cursor</source>
        <translation>penunjuk itu</translation>
    </message>
    <message>
        <source>the device belongs to nobody on the roster</source>
        <translation>peranti itu bukan milik sesiapa dalam daftar ahli</translation>
    </message>
    <message>
        <source>the device that it vouches for does not wait for it</source>
        <translation>peranti yang disahkannya tidak menunggu pengesahan</translation>
    </message>
    <message>
        <source>the device that wrote it was taken off the organisation</source>
        <translation>peranti yang menulisnya telah dikeluarkan daripada organisasi</translation>
    </message>
    <message>
        <source>the device&apos;s key is already in use by another device</source>
        <translation>kunci peranti itu sudah digunakan oleh peranti lain</translation>
    </message>
    <message>
        <source>the device&apos;s keys do not have their length</source>
        <translation>kunci peranti itu tidak mempunyai panjang yang betul</translation>
    </message>
    <message>
        <source>the envelope holds too many values</source>
        <translation>sampul itu mengandungi terlalu banyak nilai</translation>
    </message>
    <message>
        <source>the envelope would be larger than any may be</source>
        <translation>sampul itu akan menjadi lebih besar daripada yang dibenarkan</translation>
    </message>
    <message>
        <source>the envelopes of device {device} that a receipt names</source>
        <translation>sampul daripada peranti {device} yang dinamakan oleh satu akuan terima</translation>
    </message>
    <message>
        <source>the envelopes of device {other} that envelope {seq} of device {device} in {space} had read</source>
        <translation>sampul daripada peranti {other} yang telah dibaca oleh penulis sampul {seq} daripada peranti {device} dalam {space}</translation>
    </message>
    <message>
        <source>the envelopes of this device</source>
        <translation>sampul daripada peranti ini</translation>
    </message>
    <message>
        <source>the envelopes that an author had read</source>
        <translation>sampul yang telah dibaca oleh seorang penulis</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>fail itu</translation>
    </message>
    <message>
        <source>the file is larger than any such picture</source>
        <translation>fail itu lebih besar daripada sebarang gambar begitu</translation>
    </message>
    <message>
        <source>the founding</source>
        <translation>penubuhan itu</translation>
    </message>
    <message>
        <source>the header of an envelope</source>
        <translation>kepala satu sampul</translation>
    </message>
    <message>
        <source>the invitation code</source>
        <translation>kod jemputan</translation>
    </message>
    <message>
        <source>the key in it is not the one that the access chain binds</source>
        <translation>kunci di dalamnya bukan kunci yang diikat oleh rantaian akses</translation>
    </message>
    <message>
        <source>the key of epoch {seq} in {space}</source>
        <translation>kunci tempoh {seq} dalam {space}</translation>
    </message>
    <message>
        <source>the link did not hold</source>
        <translation>sambungan terputus</translation>
    </message>
    <message>
        <source>the manifest of an attachment</source>
        <translation>senarai bahagian satu lampiran</translation>
    </message>
    <message>
        <source>the name of a file leads out of its folder, or is none on some systems: {path}</source>
        <translation>nama satu fail menunjuk ke luar foldernya, atau tidak sah pada sesetengah sistem: {path}</translation>
    </message>
    <message>
        <source>the name or the password has a character that no proxy takes</source>
        <translation>nama atau kata laluan mempunyai aksara yang tidak diterima proksi</translation>
    </message>
    <message>
        <source>the note of a ruling</source>
        <translation>nota satu keputusan</translation>
    </message>
    <message>
        <source>the organisation that this server shows</source>
        <translation>organisasi yang ditunjukkan pelayan ini</translation>
    </message>
    <message>
        <source>the organisation’s part “{part}”</source>
        <translation>bahagian organisasi “{part}”</translation>
    </message>
    <message>
        <source>the part “{part}” of case {case}</source>
        <translation>bahagian “{part}” bagi kes {case}</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>bukti itu</translation>
    </message>
    <message>
        <source>the proxy file (PAC) at {place} could not be read</source>
        <translation>fail proksi (PAC) di {place} tidak dapat dibaca</translation>
    </message>
    <message>
        <source>the proxy file (PAC) at {place} names no proxy that can be used</source>
        <translation>fail proksi (PAC) di {place} tidak menyebut proksi yang boleh digunakan</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for a name and a password</source>
        <translation>proksi {proxy} meminta nama dan kata laluan</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for a sign-in that this program does not know ({said})</source>
        <translation>proksi {proxy} meminta cara log masuk yang tidak dikenali program ini ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached</source>
        <translation>proksi {proxy} tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not reach the server {host} ({said})</source>
        <translation>proksi {proxy} tidak dapat menghubungi pelayan {host} ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not accept the name and password</source>
        <translation>proksi {proxy} tidak menerima nama dan kata laluan itu</translation>
    </message>
    <message>
        <source>the proxy {proxy} does not let this computer reach {host} ({said})</source>
        <translation>proksi {proxy} tidak membenarkan komputer ini menghubungi {host} ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} is of a kind that this program does not know ({said})</source>
        <translation>proksi {proxy} jenis yang tidak dikenali program ini ({said})</translation>
    </message>
    <message>
        <source>the proxy {proxy} opens encrypted connections (certificate by {issuer}); nothing was sent through it</source>
        <translation>proksi {proxy} membuka sambungan tersulit (sijil oleh {issuer}); tiada apa-apa dihantar melaluinya</translation>
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
        <translation>permintaan itu lebih besar daripada yang diterima pelayan ini</translation>
    </message>
    <message>
        <source>the roster</source>
        <translation>daftar ahli</translation>
    </message>
    <message>
        <source>the roster that access statement {seq} of a space names</source>
        <translation>daftar ahli yang dinamakan oleh pernyataan akses {seq} bagi satu bahagian</translation>
    </message>
    <message>
        <source>the roster that an access statement names</source>
        <translation>daftar ahli yang dinamakan oleh satu pernyataan akses</translation>
    </message>
    <message>
        <source>the roster: the server shows {seq} entries, but this device has already seen {expected}: it was set back, and is brought what it lacks</source>
        <translation>daftar ahli: pelayan menunjukkan {seq} catatan, tetapi peranti ini sudah melihat {expected}: pelayan telah dipulihkan ke keadaan lama, dan dibawakan apa yang tiada padanya</translation>
    </message>
    <message>
        <source>the sealing key of device {device}</source>
        <translation>kunci pengedap peranti {device}</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>pelayan</translation>
    </message>
    <message>
        <source>the server at {address} could not be reached</source>
        <translation>pelayan di {address} tidak dapat dihubungi</translation>
    </message>
    <message>
        <source>the server code</source>
        <translation>kod pelayan</translation>
    </message>
    <message>
        <source>the server did not accept the request ({code})</source>
        <translation>pelayan tidak menerima permintaan itu ({code})</translation>
    </message>
    <message>
        <source>the server does not hand it out ({code})</source>
        <translation>pelayan tidak memberikannya ({code})</translation>
    </message>
    <message>
        <source>the server does not know this device</source>
        <translation>pelayan tidak mengenali peranti ini</translation>
    </message>
    <message>
        <source>the server does not understand the request</source>
        <translation>pelayan tidak memahami permintaan itu</translation>
    </message>
    <message>
        <source>the server has too much to do at this moment</source>
        <translation>pelayan terlalu sibuk pada masa ini</translation>
    </message>
    <message>
        <source>the server holds less than this device has seen: it was set back</source>
        <translation>pelayan menyimpan kurang daripada yang pernah dilihat peranti ini: ia telah diundurkan</translation>
    </message>
    <message>
        <source>the server is at {address}</source>
        <translation>pelayan berada di {address}</translation>
    </message>
    <message>
        <source>the server was set back to an older state; it is brought everything held here</source>
        <translation>pelayan telah dipulihkan ke keadaan lama; ia dibawakan semua yang ada di sini</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <translation>jawapan pelayan</translation>
    </message>
    <message>
        <source>the server&apos;s database does not answer</source>
        <translation>pangkalan data pelayan tidak menjawab</translation>
    </message>
    <message>
        <source>the server&apos;s time</source>
        <translation>masa pelayan</translation>
    </message>
    <message>
        <source>the signature of the request does not hold</source>
        <translation>tandatangan permintaan itu tidak sah</translation>
    </message>
    <message>
        <source>the signature of {about} is not valid</source>
        <translation>tandatangan {about} tidak sah</translation>
    </message>
    <message>
        <source>the size or hash of a file is none: {path}</source>
        <translation>saiz atau cincangan satu fail tidak sah: {path}</translation>
    </message>
    <message>
        <source>the system reports {code}</source>
        <translation>sistem melaporkan {code}</translation>
    </message>
    <message>
        <source>the worker</source>
        <translation>pekerja</translation>
    </message>
    <message>
        <source>their recovery sheet</source>
        <translation>helaian pemulihannya</translation>
    </message>
    <message>
        <source>there are too many in one envelope</source>
        <translation>terlalu banyak dalam satu sampul</translation>
    </message>
    <message>
        <source>there are too many requests from here</source>
        <translation>terlalu banyak permintaan dari sini</translation>
    </message>
    <message>
        <source>there is no organisation at this address</source>
        <translation>tiada organisasi di alamat ini</translation>
    </message>
    <message>
        <source>there is no room left for this account</source>
        <translation>tiada lagi ruang untuk akaun ini</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>tiada lagi ruang pada cakera</translation>
    </message>
    <message>
        <source>there, but it cannot be written</source>
        <translation>ada, tetapi tidak dapat ditulis</translation>
    </message>
    <message>
        <source>there, but nobody has joined</source>
        <translation>ada, tetapi belum ada yang menyertai</translation>
    </message>
    <message>
        <source>there, locked</source>
        <translation>ada, berkunci</translation>
    </message>
    <message>
        <source>there, on a drive that cannot be locked</source>
        <translation>ada, pada pemacu yang tidak boleh dikunci</translation>
    </message>
    <message>
        <source>this account may not open or change it</source>
        <translation>akaun ini tidak dibenarkan membuka atau mengubahnya</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>peranti ini</translation>
    </message>
    <message>
        <source>this device does not know yet how the server signs its answers</source>
        <translation>peranti ini belum tahu bagaimana pelayan menandatangani jawapannya</translation>
    </message>
    <message>
        <source>this device is not certified yet: an administrator must sync, and then this device</source>
        <translation>peranti ini belum diperakui: seorang pentadbir perlu menyegerak, kemudian peranti ini</translation>
    </message>
    <message>
        <source>this device speaks a newer protocol than the server; update the server</source>
        <translation>peranti ini menggunakan protokol yang lebih baharu daripada pelayan; kemas kini pelayan</translation>
    </message>
    <message>
        <source>this device was taken off the organisation</source>
        <translation>peranti ini telah dikeluarkan daripada organisasi</translation>
    </message>
    <message>
        <source>this device wrote it itself</source>
        <translation>peranti ini sendiri yang menulisnya</translation>
    </message>
    <message>
        <source>this device&apos;s certification</source>
        <translation>perakuan peranti ini</translation>
    </message>
    <message>
        <source>this invitation has expired; ask for a new one</source>
        <translation>jemputan ini sudah tamat tempoh; minta yang baharu</translation>
    </message>
    <message>
        <source>this invitation is not known there: the administrator&apos;s device has not synced since making it, or it is that of another server</source>
        <translation>jemputan ini tidak dikenali di sana: peranti pentadbir belum menyegerak sejak membuatnya, atau ia milik pelayan lain</translation>
    </message>
    <message>
        <source>this invitation was used already; ask for a new one</source>
        <translation>jemputan ini sudah digunakan; minta yang baharu</translation>
    </message>
    <message>
        <source>this network asks for a login before it lets anything through (the proxy {proxy} says so)</source>
        <translation>rangkaian ini meminta log masuk sebelum membenarkan apa-apa (kata proksi {proxy})</translation>
    </message>
    <message>
        <source>this organisation alone</source>
        <translation>organisasi ini sahaja</translation>
    </message>
    <message>
        <source>this organisation is founded already; ask for an invitation</source>
        <translation>organisasi ini sudah diasaskan; minta jemputan</translation>
    </message>
    <message>
        <source>this recovery kit is not this organisation&apos;s, a newer one has taken its place, or the server holds no organisation or another one</source>
        <translation>kit pemulihan ini bukan milik organisasi ini, yang lebih baharu telah menggantikannya, atau pelayan tidak menyimpan organisasi atau menyimpan organisasi lain</translation>
    </message>
    <message>
        <source>through a proxy ({kind}), {by}</source>
        <translation>melalui proksi ({kind}), {by}</translation>
    </message>
    <message>
        <source>to be taken off at the next sync</source>
        <translation>akan dikeluarkan pada segerakan berikutnya</translation>
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
        <translation>esok, {day}</translation>
    </message>
    <message>
        <source>too many devices have tried this invitation; ask for a new one</source>
        <translation>terlalu banyak peranti telah mencuba jemputan ini; minta yang baharu</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>terlalu banyak fail sedang terbuka</translation>
    </message>
    <message>
        <source>two of its files have the same name: {path}</source>
        <translation>dua failnya mempunyai nama yang sama: {path}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hingga {day}</translation>
    </message>
    <message>
        <source>use the recovery kit</source>
        <translation>menggunakan kit pemulihan</translation>
    </message>
    <message>
        <source>version {n}, {ways} ways in, {mb} MB a guess</source>
        <translation>versi {n}, {ways} cara masuk, {mb} MB setiap tekaan</translation>
    </message>
    <message>
        <source>waits for a second person to vouch; so far {who}</source>
        <translation>menunggu orang kedua untuk mengesahkan; setakat ini {who}</translation>
    </message>
    <message>
        <source>waits to be vouched for</source>
        <translation>menunggu untuk disahkan</translation>
    </message>
    <message>
        <source>waits to be vouched for, with a server</source>
        <translation>menunggu untuk disahkan, dengan pelayan</translation>
    </message>
    <message>
        <source>waits to go up</source>
        <translation>menunggu dihantar</translation>
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
        <translation>apa yang menjawab di {address} bukan pelayan yang dikenali peranti ini ({reason}); tiada apa-apa dihantar kepadanya</translation>
    </message>
    <message>
        <source>what answers at {address} is not this organisation&apos;s server ({reason}); nothing was sent to it. A network that asks for a login does this: open its page in a browser first</source>
        <translation>yang menjawab di {address} bukan pelayan organisasi ini ({reason}); tiada apa dihantar kepadanya. Rangkaian yang meminta log masuk berbuat begini: buka halamannya dalam pelayar dahulu</translation>
    </message>
    <message>
        <source>what answers at {address} is not your server</source>
        <translation>yang menjawab di {address} bukan pelayan anda</translation>
    </message>
    <message>
        <source>what answers at {proxy} is no proxy</source>
        <translation>yang menjawab di {proxy} bukan proksi</translation>
    </message>
    <message>
        <source>what is kept here</source>
        <translation>apa yang disimpan di sini</translation>
    </message>
    <message>
        <source>what is packed in it is too large</source>
        <translation>apa yang dimampatkan di dalamnya terlalu besar</translation>
    </message>
    <message>
        <source>what it brings does not follow one another</source>
        <translation>apa yang dibawanya tidak berturutan</translation>
    </message>
    <message>
        <source>what it says of this device&apos;s own chains cannot be</source>
        <translation>apa yang dikatakannya tentang rantaian peranti ini sendiri tidak mungkin benar</translation>
    </message>
    <message>
        <source>what the new device told</source>
        <translation>apa yang diberitahu peranti baharu itu</translation>
    </message>
    <message>
        <source>what was entered</source>
        <translation>apa yang dimasukkan</translation>
    </message>
    <message>
        <source>what was stated on another branch counts</source>
        <translation>apa yang dinyatakan di cabang lain diambil kira</translation>
    </message>
    <message>
        <source>why; it is entered in the audit</source>
        <translation>mengapa; dimasukkan dalam audit</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>dengan nama</translation>
    </message>
    <message>
        <source>with telephone numbers</source>
        <translation>dengan nombor telefon</translation>
    </message>
    <message>
        <source>years</source>
        <translation>bertahun-tahun</translation>
    </message>
    <message>
        <source>your name, or the organisation&apos;s</source>
        <translation>nama anda, atau nama organisasi</translation>
    </message>
    <message>
        <source>your own term</source>
        <translation>istilah anda sendiri</translation>
    </message>
    <message>
        <source>{about} is another one: its root is not the one in the invitation</source>
        <translation>{about} ialah yang lain: akarnya bukan yang ada dalam jemputan</translation>
    </message>
    <message>
        <source>{about} is malformed: {flaw}</source>
        <translation>{about} tidak berbentuk betul: {flaw}</translation>
    </message>
    <message>
        <source>{about} is older than what this device knows of the server</source>
        <translation>{about} lebih lama daripada apa yang diketahui peranti ini tentang pelayan</translation>
    </message>
    <message>
        <source>{about} is that of another organisation</source>
        <translation>{about} ialah milik organisasi lain</translation>
    </message>
    <message>
        <source>{about} is written in version {seq} of the protocol; this program is older and must be updated</source>
        <translation>{about} ditulis dalam versi {seq} protokol; program ini lebih lama dan perlu dikemas kini</translation>
    </message>
    <message>
        <source>{about} names another recovery sheet than was printed here</source>
        <translation>{about} menamakan helaian pemulihan selain yang dicetak di sini</translation>
    </message>
    <message>
        <source>{about}: a case with this id was begun by somebody else; what was written here stays on this device until they grant it</source>
        <translation>{about}: satu kes dengan id ini telah dimulakan oleh orang lain; apa yang ditulis di sini kekal pada peranti ini sehingga mereka memberikan akses</translation>
    </message>
    <message>
        <source>{about}: change {seq} of device {device} is here already with another content</source>
        <translation>{about}: perubahan {seq} daripada peranti {device} sudah ada di sini dengan kandungan lain</translation>
    </message>
    <message>
        <source>{about}: device {device} began it and its key has not come; what is written there waits on this device</source>
        <translation>{about}: peranti {device} memulakannya dan kuncinya belum tiba; apa yang ditulis di situ menunggu pada peranti ini</translation>
    </message>
    <message>
        <source>{about}: device {device} is not entitled to state this</source>
        <translation>{about}: peranti {device} tidak berhak menyatakan ini</translation>
    </message>
    <message>
        <source>{about}: device {device} was taken off, and nothing of it is taken from a stick any more</source>
        <translation>{about}: peranti {device} telah dikeluarkan, dan tiada apa daripadanya diambil daripada pemacu lagi</translation>
    </message>
    <message>
        <source>{about}: it changes a record of the kind “{kind}”, which does not belong in the part “{compartment}”</source>
        <translation>{about}: ia mengubah rekod jenis “{kind}”, yang tidak termasuk dalam bahagian “{compartment}”</translation>
    </message>
    <message>
        <source>{about}: it could not be taken in ({fault})</source>
        <translation>{about}: ia tidak dapat diambil masuk ({fault})</translation>
    </message>
    <message>
        <source>{about}: it promises more and more, and nothing comes</source>
        <translation>{about}: ia terus menjanjikan lagi, dan tiada apa yang tiba</translation>
    </message>
    <message>
        <source>{about}: it promises more statements about who belongs to the organisation than it brings</source>
        <translation>{about}: ia menjanjikan lebih banyak pernyataan tentang siapa ahli organisasi daripada yang dibawanya</translation>
    </message>
    <message>
        <source>{about}: it says that this device wrote more than is here, and does not bring it; nothing is sent until it does</source>
        <translation>{about}: ia mengatakan peranti ini menulis lebih daripada yang ada di sini, dan tidak membawanya; tiada apa dihantar sehingga ia membawanya</translation>
    </message>
    <message>
        <source>{about}: it shows another key for its answers on sticks than it did before; answers on sticks are not taken until it is explained</source>
        <translation>{about}: ia menunjukkan kunci lain untuk jawapannya pada pemacu berbanding sebelum ini; jawapan pada pemacu tidak diambil sehingga hal ini dijelaskan</translation>
    </message>
    <message>
        <source>{about}: its author had read envelope {seq} of device {device}, which the server has not handed over</source>
        <translation>{about}: penulisnya telah membaca sampul {seq} daripada peranti {device}, yang belum diserahkan oleh pelayan</translation>
    </message>
    <message>
        <source>{about}: its invitation has expired, and the device was not certified; invite the person again</source>
        <translation>{about}: jemputannya telah tamat tempoh, dan peranti itu tidak diperakui; jemput orang itu semula</translation>
    </message>
    <message>
        <source>{about}: number {expected} was expected next, number {seq} came</source>
        <translation>{about}: nombor {expected} dijangka berikutnya, nombor {seq} yang tiba</translation>
    </message>
    <message>
        <source>{about}: number {seq} on is by somebody who was taken off or has another role now; the server is asked for it</source>
        <translation>{about}: mulai nombor {seq} ia ditulis oleh seseorang yang telah dikeluarkan atau kini mempunyai peranan lain; ia diminta daripada pelayan</translation>
    </message>
    <message>
        <source>{about}: since it was set back, the server has other statements about who belongs to the organisation than this device; your records are sent and received as ever, and the two are put together as soon as an administrator&apos;s laptop syncs</source>
        <translation>{about}: sejak dipulihkan ke keadaan lama, pelayan mempunyai pernyataan lain daripada peranti ini tentang siapa ahli organisasi; rekod anda dihantar dan diterima seperti biasa, dan kedua-duanya disatukan sebaik komputer riba seorang pentadbir menyegerak</translation>
    </message>
    <message>
        <source>{about}: since it was set back, the server has statements about who belongs to the organisation by {devices}, who by what is known here may make none. Look at them (People, Under way; or `server settle`) and decide whether they count; what is known here counts until then</source>
        <translation>{about}: sejak dipulihkan ke keadaan lama, pelayan mempunyai pernyataan tentang siapa ahli organisasi oleh {devices}, yang menurut apa yang diketahui di sini tidak berhak membuatnya. Lihat pernyataan itu (Orang, Sedang berjalan; atau `server settle`) dan putuskan sama ada ia terpakai; apa yang diketahui di sini terpakai sehingga itu</translation>
    </message>
    <message>
        <source>{about}: the role of whoever is granted does not reach this compartment</source>
        <translation>{about}: peranan orang yang diberi akses tidak sampai ke bahagian ini</translation>
    </message>
    <message>
        <source>{about}: the server did not take it: {refusal}</source>
        <translation>{about}: pelayan tidak menerimanya: {refusal}</translation>
    </message>
    <message>
        <source>{about}: the server shows {seq} entries, but this device has already seen {expected}</source>
        <translation>{about}: pelayan menunjukkan {seq} catatan, tetapi peranti ini sudah melihat {expected}</translation>
    </message>
    <message>
        <source>{about}: the server was set back, and two administrators have stated things that did not know of each other; all of it counts now</source>
        <translation>{about}: pelayan telah dipulihkan ke keadaan lama, dan dua pentadbir telah menyatakan perkara tanpa saling mengetahui; semuanya terpakai sekarang</translation>
    </message>
    <message>
        <source>{about}: the time in its answer is not signed as an answer to this request; it is not believed</source>
        <translation>{about}: masa dalam jawapannya tidak ditandatangani sebagai jawapan kepada permintaan ini; ia tidak dipercayai</translation>
    </message>
    <message>
        <source>{about}: there are two different versions of number {seq}</source>
        <translation>{about}: ada dua versi berlainan bagi nombor {seq}</translation>
    </message>
    <message>
        <source>{about}: what came is not what the protocol allows</source>
        <translation>{about}: apa yang tiba tidak dibenarkan oleh protokol</translation>
    </message>
    <message>
        <source>{about}: {flaw}</source>
        <translation>{about}: {flaw}</translation>
    </message>
    <message>
        <source>{about}: {person} was given one role before the server was set back and another one since; the role {role} stands, unless they were taken off: look whether it is the right one</source>
        <translation>{about}: {person} diberi satu peranan sebelum pelayan dipulihkan ke keadaan lama dan peranan lain selepasnya; peranan {role} yang terpakai, melainkan mereka telah dikeluarkan: semak sama ada ia peranan yang betul</translation>
    </message>
    <message>
        <source>{about}: {said}</source>
        <translation>{about}: {said}</translation>
    </message>
    <message>
        <source>{after} from {next_day} cannot follow {before} of {day}.</source>
        <translation>{after} mulai {next_day} tidak boleh mengikuti {before} pada {day}.</translation>
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
        <translation>{client} telah diserahkan kepada anda.</translation>
    </message>
    <message>
        <source>{client}: the signal is acknowledged</source>
        <translation>{client}: isyarat itu telah diakui</translation>
    </message>
    <message>
        <source>{column} becomes</source>
        <translation>{column} menjadi</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} daripada {all}</translation>
    </message>
    <message>
        <source>{far} ahead</source>
        <translation>{far} di hadapan</translation>
    </message>
    <message>
        <source>{far} behind</source>
        <translation>{far} di belakang</translation>
    </message>
    <message>
        <source>{field} cannot lie after the year {last}: &apos;{value}&apos;. Where something has no end, leave the field empty.</source>
        <translation>{field} tidak boleh selepas tahun {last}: &apos;{value}&apos;. Jika sesuatu tiada tarikh tamat, biarkan ruangan itu kosong.</translation>
    </message>
    <message>
        <source>{field} cannot lie before the year {first}: &apos;{value}&apos;. Correct the year.</source>
        <translation>{field} tidak boleh sebelum tahun {first}: &apos;{value}&apos;. Betulkan tahunnya.</translation>
    </message>
    <message>
        <source>{field} does not name anybody or anything known here.</source>
        <translation>{field} tidak menamakan sesiapa atau apa-apa yang diketahui di sini.</translation>
    </message>
    <message>
        <source>{field} has at most {most} letters and no invisible marks.</source>
        <translation>{field} mempunyai paling banyak {most} huruf dan tiada tanda halimunan.</translation>
    </message>
    <message>
        <source>{field} has no choice &apos;{value}&apos;. Choose {choices}, or write &apos;other: &apos; and what.</source>
        <translation>{field} tiada pilihan &apos;{value}&apos;. Pilih {choices}, atau tulis &apos;other: &apos; dan nyatakan.</translation>
    </message>
    <message>
        <source>{field} has too many lines; at most {most}.</source>
        <translation>{field} mempunyai terlalu banyak baris; paling banyak {most}.</translation>
    </message>
    <message>
        <source>{field} holds a character that is none; write it anew.</source>
        <translation>{field} mengandungi aksara yang rosak; tulis semula.</translation>
    </message>
    <message>
        <source>{field} is empty. {help}</source>
        <translation>{field} kosong. {help}</translation>
    </message>
    <message>
        <source>{field} is needed; fill it in.</source>
        <translation>{field} diperlukan; sila isikan.</translation>
    </message>
    <message>
        <source>{field} is not a date and time with its offset: &apos;{value}&apos;. Write it as in 2026-11-02T10:00:00+08:00.</source>
        <translation>{field} bukan tarikh dan masa dengan ofset: &apos;{value}&apos;. Tulis seperti 2026-11-02T10:00:00+08:00.</translation>
    </message>
    <message>
        <source>{field} is not a date: &apos;{value}&apos;. Write year-month-day, as in 2026-11-02.</source>
        <translation>{field} bukan tarikh: &apos;{value}&apos;. Tulis tahun-bulan-hari, seperti 2026-11-02.</translation>
    </message>
    <message>
        <source>{field} is too long: {n} characters, at most {most}. Shorten it.</source>
        <translation>{field} terlalu panjang: {n} aksara, paling banyak {most}. Pendekkannya.</translation>
    </message>
    <message>
        <source>{field} lies ahead: {day}. It has not happened yet; correct it.</source>
        <translation>{field} berada di hadapan: {day}. Ia belum berlaku; betulkan.</translation>
    </message>
    <message>
        <source>{field} lies ahead: {day}. What has not happened yet is written under “{other}”.</source>
        <translation>{field} berada di hadapan: {day}. Yang belum berlaku ditulis di bawah “{other}”.</translation>
    </message>
    <message>
        <source>{field} lies far ahead: {day}. Is that meant?</source>
        <translation>{field} jauh di hadapan: {day}. Adakah itu yang dimaksudkan?</translation>
    </message>
    <message>
        <source>{field} must be a file that was attached.</source>
        <translation>{field} mestilah fail yang dilampirkan.</translation>
    </message>
    <message>
        <source>{field} must be a list.</source>
        <translation>{field} mestilah senarai.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from {least} to {most}.</source>
        <translation>{field} mestilah nombor bulat daripada {least} hingga {most}.</translation>
    </message>
    <message>
        <source>{field} must be an amount, as in 1500 or 1500.50.</source>
        <translation>{field} mestilah jumlah wang, seperti 1500 atau 1500.50.</translation>
    </message>
    <message>
        <source>{field} must be text by the path of each question.</source>
        <translation>{field} mesti teks mengikut laluan setiap soalan.</translation>
    </message>
    <message>
        <source>{field} must be text.</source>
        <translation>{field} mestilah teks.</translation>
    </message>
    <message>
        <source>{field} must be the answers of a form, at most {most} of them.</source>
        <translation>{field} mesti jawapan borang, paling banyak {most}.</translation>
    </message>
    <message>
        <source>{field} must be yes or no.</source>
        <translation>{field} mestilah ya atau tidak.</translation>
    </message>
    <message>
        <source>{field} says &apos;other&apos;; write what.</source>
        <translation>{field} menyatakan &apos;lain-lain&apos;; tuliskan apa.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} tidak dapat dibaca</translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation>{file} tidak dapat digunakan.</translation>
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
        <translation>{free} daripada {all} GB ingatan kosong, {disk} GB pada cakera</translation>
    </message>
    <message>
        <source>{kb} kB are left</source>
        <translation>{kb} kB lagi</translation>
    </message>
    <message>
        <source>{kind} by {p0} and {other} by {p1} have the same id; one of them was copied to be mistaken for the other.</source>
        <translation>{kind} oleh {p0} dan {other} oleh {p1} mempunyai id yang sama; satu daripadanya disalin supaya disangka yang satu lagi.</translation>
    </message>
    <message>
        <source>{kind} in case {case}</source>
        <translation>{kind} dalam kes {case}</translation>
    </message>
    <message>
        <source>{kind} of {day}</source>
        <translation>{kind} pada {day}</translation>
    </message>
    <message>
        <source>{kind}: changed after {p0} approved it.</source>
        <translation>{kind}: diubah selepas diluluskan oleh {p0}.</translation>
    </message>
    <message>
        <source>{kind}: its id is also used in another case: {others}. Each stays in its own case; one was copied from the other.</source>
        <translation>{kind}: idnya juga digunakan dalam kes lain: {others}. Setiap satu kekal dalam kesnya sendiri; satu disalin daripada yang lain.</translation>
    </message>
    <message>
        <source>{kind}: somebody is named with whom contact is prohibited, and no reason is given. Ask why.</source>
        <translation>{kind}: nama seseorang yang dilarang dihubungi ditulis, dan tiada sebab diberikan. Tanya mengapa.</translation>
    </message>
    <message>
        <source>{kind}: somebody is named with whom contact is prohibited. Read why.</source>
        <translation>{kind}: ada nama orang yang dilarang dihubungi. Baca sebabnya.</translation>
    </message>
    <message>
        <source>{kind}: these look like what you are writing. Open one, or go on if it is another.</source>
        <translation>{kind}: ini serupa dengan apa yang anda tulis. Buka satu, atau teruskan jika ia yang lain.</translation>
    </message>
    <message>
        <source>{kind}: {field} is {day}, but that was written on {written}, before it can have happened. Correct it.</source>
        <translation>{kind}: {field} ialah {day}, tetapi ditulis pada {written}, sebelum ia boleh berlaku. Betulkan.</translation>
    </message>
    <message>
        <source>{kind}: {p0} wrote that {p1} decided this: “{field}”. It counts for nothing.</source>
        <translation>{kind}: {p0} menulis bahawa {p1} memutuskan ini: “{field}”. Ia tidak dikira.</translation>
    </message>
    <message>
        <source>{kind}: {p0} wrote “{field}”, which was not theirs to decide. It counts for nothing.</source>
        <translation>{kind}: {p0} menulis “{field}”, yang bukan haknya untuk diputuskan. Ia tidak dikira.</translation>
    </message>
    <message>
        <source>{language}, chosen</source>
        <translation>{language}, dipilih</translation>
    </message>
    <message>
        <source>{lead} leads it, and nothing was lost. Hand it over again if need be.</source>
        <translation>{lead} mengetuainya, dan tiada apa-apa hilang. Serahkan semula jika perlu.</translation>
    </message>
    <message>
        <source>{left} of {size} are to be fetched; the rest is on this computer.</source>
        <translation>{left} daripada {size} perlu diambil; selebihnya sudah ada di komputer ini.</translation>
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
        <translation>{names}: daripada {old} kepada {new}</translation>
    </message>
    <message>
        <source>{name} ({size}) is an exchange of Aftercare, as colleagues or the server write it onto a stick.</source>
        <translation>{name} ({size}) ialah pertukaran Aftercare, seperti yang ditulis rakan sekerja atau pelayan pada pemacu.</translation>
    </message>
    <message>
        <source>{name} cannot be attached: it is no photo, scan, PDF or voice note, or it is damaged.</source>
        <translation>{name} tidak boleh dilampirkan: ia bukan foto, imbasan, PDF atau nota suara, atau ia rosak.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{name} copies it to other computers while it is being written.</source>
        <translation>{name} menyalinnya ke komputer lain semasa ia sedang ditulis.</translation>
    </message>
    <message>
        <source>{name} invited</source>
        <translation>{name} dijemput</translation>
    </message>
    <message>
        <source>{name} is already a person of this organisation, as {role}.</source>
        <translation>{name} sudah menjadi orang organisasi ini, sebagai {role}.</translation>
    </message>
    <message>
        <source>{name} is an administrator, and administrators open no cases.</source>
        <translation>{name} ialah pentadbir, dan pentadbir tidak membuka kes.</translation>
    </message>
    <message>
        <source>{name} is not text that can be read: {reason}.</source>
        <translation>{name} bukan teks yang boleh dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{name} is too large: {size}.</source>
        <translation>{name} terlalu besar: {size}.</translation>
    </message>
    <message>
        <source>{name} is {role} and leads no cases.</source>
        <translation>{name} ialah {role} dan tidak mengetuai kes.</translation>
    </message>
    <message>
        <source>{name} is {role}, a role that never opens: {parts}.</source>
        <translation>{name} ialah {role}, peranan yang tidak pernah membuka: {parts}.</translation>
    </message>
    <message>
        <source>{name} leads this case already.</source>
        <translation>{name} sudah mengetuai kes ini.</translation>
    </message>
    <message>
        <source>{name} takes part in an aftercare programme that helps people to settle and to stay in work. They know of this letter and agree to it.</source>
        <translation>{name} menyertai program jagaan lanjutan yang membantu orang menetap dan kekal bekerja. Mereka tahu tentang surat ini dan bersetuju dengannya.</translation>
    </message>
    <message>
        <source>{name} · {n} cases · {late} overdue</source>
        <translation>{name} · {n} kes · {late} lewat</translation>
    </message>
    <message>
        <source>{name}: approved (records: {n})</source>
        <translation>{name}: diluluskan (rekod: {n})</translation>
    </message>
    <message>
        <source>{name}: case opened by mistake, struck out</source>
        <translation>{name}: kes tersilap dibuka, dibatalkan</translation>
    </message>
    <message>
        <source>{name}: noted</source>
        <translation>{name}: dicatat</translation>
    </message>
    <message>
        <source>{name}: nothing was changed</source>
        <translation>{name}: tiada apa diubah</translation>
    </message>
    <message>
        <source>{name}: returned (records: {n})</source>
        <translation>{name}: dikembalikan (rekod: {n})</translation>
    </message>
    <message>
        <source>{name}: visit no longer planned</source>
        <translation>{name}: lawatan tidak lagi dirancang</translation>
    </message>
    <message>
        <source>{name}: visit planned for {when}</source>
        <translation>{name}: lawatan dirancang pada {when}</translation>
    </message>
    <message>
        <source>{name}: {n} cases, {late} with something overdue</source>
        <translation>{name}: {n} kes, {late} dengan sesuatu yang lewat</translation>
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
        <translation>{n} jawapan mesti dibetulkan. “{label}”: {what}</translation>
    </message>
    <message>
        <source>{n} are here already</source>
        <translation>{n} sudah ada di sini</translation>
    </message>
    <message>
        <source>{n} cases could not be counted as a whole.</source>
        <translation>{n} kes tidak dapat dikira sepenuhnya.</translation>
    </message>
    <message>
        <source>{n} cases handed over, {m} not:</source>
        <translation>{n} kes diserahkan, {m} tidak:</translation>
    </message>
    <message>
        <source>{n} cases · {late} overdue</source>
        <translation>{n} kes · {late} lewat</translation>
    </message>
    <message>
        <source>{n} changes that you had written and not sent were destroyed with it. If they matter, tell whoever disposed of it.</source>
        <translation>{n} perubahan yang anda tulis dan belum dihantar turut dimusnahkan. Jika penting, beritahu sesiapa yang melupuskannya.</translation>
    </message>
    <message>
        <source>{n} changes, {mb} MB of attachments</source>
        <translation>{n} perubahan, {mb} MB lampiran</translation>
    </message>
    <message>
        <source>{n} conflicts or contradictions wait for a decision.</source>
        <translation>{n} konflik atau percanggahan menunggu keputusan.</translation>
    </message>
    <message>
        <source>{n} conflicts, {m} late entries, {k} set aside</source>
        <translation>{n} percanggahan, {m} catatan lewat, {k} diketepikan</translation>
    </message>
    <message>
        <source>{n} contacts in a row did not take place, the last on {day}; try another way to reach the client.</source>
        <translation>{n} hubungan berturut-turut tidak berlaku, terakhir pada {day}; cuba cara lain menghubungi klien.</translation>
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
        <translation>lewat {n} hari · {day}</translation>
    </message>
    <message>
        <source>{n} days late, due {day}</source>
        <translation>{n} hari lewat, perlu pada {day}</translation>
    </message>
    <message>
        <source>{n} ended</source>
        <translation>{n} tamat</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} jam lalu</translation>
    </message>
    <message>
        <source>{n} h late</source>
        <translation>lewat {n} jam</translation>
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
        <translation>{n} lewat</translation>
    </message>
    <message>
        <source>{n} late entries wait for a decision: see Conflicts.</source>
        <translation>{n} catatan lewat menunggu keputusan: lihat Percanggahan.</translation>
    </message>
    <message>
        <source>{n} may be here already and are left out</source>
        <translation>{n} mungkin sudah ada di sini dan ditinggalkan</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} minit lalu</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minit</translation>
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
        <translation>{n} tiada pada komputer riba ini ({size}): ia datang apabila dibuka</translation>
    </message>
    <message>
        <source>{n} not synced
last sync: {when}</source>
        <translation>{n} belum disegerak
segerak terakhir: {when}</translation>
    </message>
    <message>
        <source>{n} of them routine</source>
        <translation>{n} daripadanya rutin</translation>
    </message>
    <message>
        <source>{n} of these records changed while they were read.</source>
        <translation>{n} daripada rekod ini berubah semasa dibaca.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {all} records have been read; the others follow.</source>
        <translation>{n} daripada {all} rekod telah dibaca; yang lain menyusul.</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} daripada {count}</translation>
    </message>
    <message>
        <source>{n} of {m} decided</source>
        <translation>{n} daripada {m} diputuskan</translation>
    </message>
    <message>
        <source>{n} open signals and {m} ending consents: we have gone through them</source>
        <translation>{n} isyarat terbuka dan {m} persetujuan hampir tamat: kami sudah menyemaknya</translation>
    </message>
    <message>
        <source>{n} open tasks go along</source>
        <translation>{n} tugasan terbuka ikut serta</translation>
    </message>
    <message>
        <source>{n} parts of attachments are damaged; they come again from the server.</source>
        <translation>{n} bahagian lampiran rosak; ia datang semula dari pelayan.</translation>
    </message>
    <message>
        <source>{n} parts of attachments that were not sent yet are lost: attach these files again.</source>
        <translation>{n} bahagian lampiran yang belum dihantar telah hilang: lampirkan fail itu semula.</translation>
    </message>
    <message>
        <source>{n} parts: filter by name or licence</source>
        <translation>{n} bahagian: tapis mengikut nama atau lesen</translation>
    </message>
    <message>
        <source>{n} people lead this case: {p0}, {p1} and others.</source>
        <translation>{n} orang mengetuai kes ini: {p0}, {p1} dan lain-lain.</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} rekod</translation>
    </message>
    <message>
        <source>{n} records are in {file}.</source>
        <translation>{n} rekod ada dalam {file}.</translation>
    </message>
    <message>
        <source>{n} records have the id {record}: {places}.</source>
        <translation>{n} rekod mempunyai id {record}: {places}.</translation>
    </message>
    <message>
        <source>{n} records in the file</source>
        <translation>{n} rekod dalam fail</translation>
    </message>
    <message>
        <source>{n} records of the last import were changed since.</source>
        <translation>{n} rekod import terakhir telah diubah sejak itu.</translation>
    </message>
    <message>
        <source>{n} records taken back</source>
        <translation>{n} rekod ditarik balik</translation>
    </message>
    <message>
        <source>{n} records were imported. They can be taken back as long as nobody changes them.</source>
        <translation>{n} rekod diimport. Ia boleh ditarik balik selagi tiada siapa mengubahnya.</translation>
    </message>
    <message>
        <source>{n} records were struck out again.</source>
        <translation>{n} rekod dipotong semula.</translation>
    </message>
    <message>
        <source>{n} records were written differently by two people: see Conflicts.</source>
        <translation>{n} rekod ditulis secara berbeza oleh dua orang: lihat Percanggahan.</translation>
    </message>
    <message>
        <source>{n} records were written since the last review.</source>
        <translation>{n} rekod ditulis sejak semakan terakhir.</translation>
    </message>
    <message>
        <source>{n} restricted or sealed records are not on this paper.</source>
        <translation>{n} rekod terhad atau termeterai tiada pada kertas ini.</translation>
    </message>
    <message>
        <source>{n} rows cannot be imported; row {row}: {why}</source>
        <translation>{n} baris tidak dapat diimport; baris {row}: {why}</translation>
    </message>
    <message>
        <source>{n} rows chosen</source>
        <translation>{n} baris dipilih</translation>
    </message>
    <message>
        <source>{n} saves up to {when} are not in what could be read, with {m} changes to records; what of them was sent comes back.</source>
        <translation>{n} simpanan hingga {when} tiada dalam apa yang dapat dibaca, dengan {m} perubahan pada rekod; yang telah dihantar akan kembali.</translation>
    </message>
    <message>
        <source>{n} sections</source>
        <translation>{n} bahagian</translation>
    </message>
    <message>
        <source>{n} still to go up</source>
        <translation>{n} masih menunggu dihantar</translation>
    </message>
    <message>
        <source>{n} tasks done</source>
        <translation>{n} tugasan selesai</translation>
    </message>
    <message>
        <source>{n} tasks due {day}</source>
        <translation>{n} tugasan sebelum {day}</translation>
    </message>
    <message>
        <source>{n} to be corrected</source>
        <translation>{n} perlu dibetulkan</translation>
    </message>
    <message>
        <source>{n} visits planned for {day}</source>
        <translation>{n} lawatan dirancang pada {day}</translation>
    </message>
    <message>
        <source>{n} visits written to {name}.</source>
        <translation>{n} lawatan ditulis ke {name}.</translation>
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
        <translation>{p0} dan {p1} kedua-duanya merekodkan lawatan pada {day} pada waktu yang sama; jika lawatan itu satu, batalkan satu rekod.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}.</source>
        <translation>{path} tidak dapat dibaca sebagai jadual: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not open with this password.</source>
        <translation>{path} tidak terbuka dengan kata laluan ini.</translation>
    </message>
    <message>
        <source>{period}: nobody</source>
        <translation>{period}: tiada sesiapa</translation>
    </message>
    <message>
        <source>{period}: {n} of {of}, {share} %</source>
        <translation>{period}: {n} daripada {of}, {share} %</translation>
    </message>
    <message>
        <source>{person} may not lead the case {case} any more: they have left, or have another role. So that somebody leads it, it is yours until you hand it over. Nothing was lost; its open tasks are with you.</source>
        <translation>{person} tidak boleh mengetuai kes {case} lagi: dia telah berhenti, atau mempunyai peranan lain. Supaya ada yang mengetuainya, kes itu milik anda sehingga anda menyerahkannya. Tiada apa-apa hilang; tugasan terbukanya ada pada anda.</translation>
    </message>
    <message>
        <source>{place} is no address of a proxy</source>
        <translation>{place} bukan alamat proksi</translation>
    </message>
    <message>
        <source>{pushed} changes sent, {pulled} received, {kb} kB in all.</source>
        <translation>{pushed} perubahan dihantar, {pulled} diterima, {kb} kB semuanya.</translation>
    </message>
    <message>
        <source>{screen}, {n} late</source>
        <translation>{screen}, {n} lewat</translation>
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
        <translation>{shown} daripada {all} kes</translation>
    </message>
    <message>
        <source>{value}

Devices that have not synced since the others were added cannot reach the server without it, and need a server code.</source>
        <translation>{value}

Peranti yang belum menyegerak sejak yang lain ditambah tidak dapat mencapai pelayan tanpanya, dan memerlukan kod pelayan.</translation>
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
        <translation>{what} disimpan pada komputer ini.</translation>
    </message>
    <message>
        <source>{what} saved on this laptop; it waits for {who} to approve it, under Review.</source>
        <translation>{what} disimpan pada komputer ini; ia menunggu kelulusan {who}, di bawah Semakan.</translation>
    </message>
    <message>
        <source>{what} struck out</source>
        <translation>{what} dibatalkan</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: something unfinished is kept. Go on with it, or begin anew.</source>
        <translation>{what}: ada yang belum siap disimpan. Teruskan, atau mula semula.</translation>
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
        <translation>Ulasan {who}</translation>
    </message>
    <message>
        <source>{who} has left the organisation</source>
        <translation>{who} telah meninggalkan organisasi</translation>
    </message>
    <message>
        <source>{who} has written in this case too.</source>
        <translation>{who} juga telah menulis dalam kes ini.</translation>
    </message>
    <message>
        <source>{who} leaves the organisation</source>
        <translation>{who} meninggalkan organisasi</translation>
    </message>
    <message>
        <source>{who} opened a case in an emergency: {why}</source>
        <translation>{who} membuka satu kes semasa kecemasan: {why}</translation>
    </message>
    <message>
        <source>{who} proposes to dispose of the records.</source>
        <translation>{who} mencadangkan pelupusan rekod.</translation>
    </message>
    <message>
        <source>{who} wrote this without knowing that the case was handed over or closed.</source>
        <translation>{who} menulis ini tanpa mengetahui kes telah diserahkan atau ditutup.</translation>
    </message>
    <message>
        <source>{who} wrote this, and it was not theirs to decide. It counts for nothing.</source>
        <translation>{who} menulis ini, sedangkan bukan haknya untuk memutuskan. Ia tidak dikira.</translation>
    </message>
    <message>
        <source>{who}, who may make none</source>
        <translation>{who}, yang tidak berhak</translation>
    </message>
    <message>
        <source>“aftercare audit verify FILE.csv” checks the csv file, this document and the proof beside it, on any computer, without a passphrase or a network.</source>
        <translation>“aftercare audit verify FAIL.csv” menyemak fail csv, dokumen ini dan bukti di sisinya, pada mana-mana komputer, tanpa frasa laluan atau rangkaian.</translation>
    </message>
    <message>
        <source>“case” and “kind” are texts and “fields” is an object</source>
        <translation>“case” dan “kind” ialah teks dan “fields” ialah objek</translation>
    </message>
    <message>
        <source>“id” is a text</source>
        <translation>“id” ialah teks</translation>
    </message>
    <message>
        <source>“{about}” is not VOCABULARY/TERM, KIND or KIND.FIELD of this program.</source>
        <translation>“{about}” bukan VOCABULARY/TERM, KIND atau KIND.FIELD program ini.</translation>
    </message>
    <message>
        <source>“{address}” is not an address of a server.</source>
        <translation>“{address}” bukan alamat pelayan.</translation>
    </message>
    <message>
        <source>“{dot}” is not one of the versions of “{field}”.</source>
        <translation>“{dot}” bukan salah satu versi “{field}”.</translation>
    </message>
    <message>
        <source>“{field}” has only one version.</source>
        <translation>“{field}” hanya ada satu versi.</translation>
    </message>
    <message>
        <source>“{field}” is for somebody else to fill in: you wrote this record yourself.</source>
        <translation>“{field}” untuk diisi oleh orang lain: anda sendiri yang menulis rekod ini.</translation>
    </message>
    <message>
        <source>“{field}” is needed because of what “{cause}” says; fill it in.</source>
        <translation>“{field}” diperlukan kerana apa yang dinyatakan pada “{cause}”; sila isikan.</translation>
    </message>
    <message>
        <source>“{field}” names {who}, and only {who} can write that.</source>
        <translation>“{field}” menamakan {who}, dan hanya {who} boleh menulisnya.</translation>
    </message>
    <message>
        <source>“{kind}” is not written by hand: the program writes it as its own sheet is gone through.</source>
        <translation>“{kind}” tidak ditulis dengan tangan: program menulisnya apabila helaiannya sendiri dilalui.</translation>
    </message>
    <message>
        <source>“{kind}”, received on {received}: the answer is due within {n} days, by {due}.</source>
        <translation>“{kind}”, diterima pada {received}: jawapan perlu dalam {n} hari, selewatnya {due}.</translation>
    </message>
    <message>
        <source>“{kind}”: nobody has acknowledged it yet; due within {n} hours.</source>
        <translation>“{kind}”: belum ada sesiapa mengesahkannya; perlu dalam {n} jam.</translation>
    </message>
    <message>
        <source>“{kind}”: nobody has acknowledged it yet; due within {n} hours. Telephone now.</source>
        <translation>“{kind}”: belum ada sesiapa mengesahkannya; perlu dalam {n} jam. Telefon sekarang.</translation>
    </message>
    <message>
        <source>“{name}” is not one of {names}</source>
        <translation>“{name}” bukan salah satu daripada {names}</translation>
    </message>
    <message>
        <source>“{number}” cannot be “{value}”; it is a whole number from {least} to {most}.</source>
        <translation>“{number}” tidak boleh “{value}”; ia nombor bulat dari {least} hingga {most}.</translation>
    </message>
    <message>
        <source>“{other}” was written about this “{what}” since.</source>
        <translation>“{other}” telah ditulis tentang “{what}” ini sejak itu.</translation>
    </message>
    <message>
        <source>“{phase}” is proposed for this case: it takes effect with your approval.</source>
        <translation>“{phase}” dicadangkan untuk kes ini: ia berkuat kuasa dengan kelulusan anda.</translation>
    </message>
    <message>
        <source>“{text}” is no period.</source>
        <translation>“{text}” bukan tempoh.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 31/12/2026, or leave it empty.</source>
        <translation>“{text}” bukan hari; tulis sebagai 31/12/2026, atau kosongkan.</translation>
    </message>
    <message>
        <source>“{title}” goes to somebody, and it must say to whom.</source>
        <translation>“{title}” pergi kepada seseorang, dan mesti dinyatakan kepada siapa.</translation>
    </message>
    <message>
        <source>“{value}” cannot be chosen here.</source>
        <translation>“{value}” tidak boleh dipilih di sini.</translation>
    </message>
    <message>
        <source>“{what}” cannot be moved to another client.</source>
        <translation>“{what}” tidak boleh dipindahkan ke klien lain.</translation>
    </message>
    <message>
        <source>“{what}” ended on {ends}; write down what holds now.</source>
        <translation>“{what}” tamat pada {ends}; tulis apa yang berkuat kuasa sekarang.</translation>
    </message>
    <message>
        <source>“{what}” ends on {ends}; prepare the client for what comes after.</source>
        <translation>“{what}” tamat pada {ends}; sediakan klien untuk apa yang menyusul.</translation>
    </message>
    <message>
        <source>“{what}” is decided, and the decision has been sent.</source>
        <translation>“{what}” telah diputuskan, dan keputusan itu telah dihantar.</translation>
    </message>
    <message>
        <source>“{what}” is decided, and what is decided is not changed afterwards.</source>
        <translation>“{what}” telah diputuskan, dan apa yang telah diputuskan tidak diubah selepas itu.</translation>
    </message>
    <message>
        <source>“{what}” is kept as a draft.</source>
        <translation>“{what}” disimpan sebagai draf.</translation>
    </message>
    <message>
        <source>“{what}” is not struck out by itself.</source>
        <translation>“{what}” tidak dibatalkan dengan sendirinya.</translation>
    </message>
    <message>
        <source>“{what}” is proposed, and kept on this laptop: it takes effect once {who} has decided it, under Review.</source>
        <translation>“{what}” dicadangkan dan disimpan pada komputer ini: ia berkuat kuasa setelah {who} memutuskannya, di bawah Semakan.</translation>
    </message>
    <message>
        <source>“{what}” is written by a {wanted}; you are {role}.</source>
        <translation>“{what}” ditulis oleh {wanted}; anda ialah {role}.</translation>
    </message>
    <message>
        <source>“{what}” was changed again since it was saved.</source>
        <translation>“{what}” telah diubah lagi sejak disimpan.</translation>
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
        <translation>⊘ Hubungan dengan {name} dilarang: nyatakan sebabnya.</translation>
    </message>
    <message>
        <source>⊘ Never contact: {name}</source>
        <translation>⊘ Jangan sekali-kali hubungi: {name}</translation>
    </message>
    <message>
        <source>□ man   ○ woman   ◇ not said   ✓ contact is safe   ? ask first   crossed out: contact is prohibited   (child): under 18</source>
        <translation>□ lelaki   ○ perempuan   ◇ tidak dinyatakan   ✓ selamat dihubungi   ? tanya dahulu   dipangkah: dilarang dihubungi   (kanak-kanak): bawah 18</translation>
    </message>
    <message>
        <source>⚠ Open signal: {what}</source>
        <translation>⚠ Isyarat terbuka: {what}</translation>
    </message>
    <message>
        <source>⚠ Signal: {what}, acknowledged by {who}</source>
        <translation>⚠ Isyarat: {what}, diakui oleh {who}</translation>
    </message>
    <message>
        <source>⚠ Signal: {what}, not acknowledged</source>
        <translation>⚠ Isyarat: {what}, belum diakui</translation>
    </message>
    <message>
        <source>⚠ past its date, {day}</source>
        <translation>⚠ melepasi tarikhnya, {day}</translation>
    </message>
    <message>
        <source>⚠ {n} written differently: compare and decide</source>
        <translation>⚠ {n} ditulis berbeza: banding dan putuskan</translation>
    </message>
    <message>
        <source>✓ contact is safe</source>
        <translation>✓ selamat dihubungi</translation>
    </message>
    <message>
        <source>✓ working at that day   ✕ not working   ! check is overdue   ○ check to come   ¦ today. Enter opens the record.</source>
        <translation>✓ bekerja pada hari itu   ✕ tidak bekerja   ! semakan lewat   ○ semakan akan datang   ¦ hari ini. Enter membuka rekod.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Gantikannya?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Padam</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Folder Baharu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Namakan semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
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
        <translation>Cipta Folder Baharu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan Butiran</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Direktori:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis fail:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan Senarai</translation>
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
        <translation>Tunjuk fail &amp;tersembunyi</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh Diubah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
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
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Buat semula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
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
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Buat semula</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
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
        <translation>Agensi</translation>
    </message>
    <message>
        <source>Asked for when somebody is named whom it is prohibited to contact; the supervisor reads it.</source>
        <translation>Ditanya apabila ada nama orang yang dilarang dihubungi; penyelia membacanya.</translation>
    </message>
    <message>
        <source>Basis of information</source>
        <translation>Asas maklumat</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Kepekaan</translation>
    </message>
    <message>
        <source>Who may read it: the team, fewer, or the few granted.</source>
        <translation>Siapa boleh membacanya: pasukan, sebahagian, atau yang diberi sahaja.</translation>
    </message>
    <message>
        <source>Why, although contact is prohibited</source>
        <translation>Sebabnya, walaupun hubungan dilarang</translation>
    </message>
</context>
<context>
    <name>kind addendum</name>
    <message>
        <source>About the record</source>
        <translation>Tentang rekod</translation>
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
        <translation>Tarikh</translation>
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
        <translation>Borang agensi</translation>
    </message>
    <message>
        <source>Agency&apos;s forms</source>
        <translation>Borang agensi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
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
        <translation>Tajuk</translation>
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
        <translation>Instrumen berlesen yang digunakan agensi; kesimpulannya ditaip oleh penilai.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Conclusion of the instrument, as typed by the assessor</source>
        <translation>Kesimpulan instrumen, seperti ditaip oleh penilai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
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
        <translation>Bagaimana semuanya berkait, dalam kata mudah, dan apa yang boleh membantu.</translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation>Faktor pelindung</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Jenis penilaian</translation>
    </message>
    <message>
        <source>What already helps: people, skills, hopes.</source>
        <translation>Apa yang sudah membantu: orang, kemahiran, harapan.</translation>
    </message>
    <message>
        <source>What pulls towards harm</source>
        <translation>Apa yang menarik ke arah bahaya</translation>
    </message>
    <message>
        <source>What pushes towards harm</source>
        <translation>Apa yang menolak ke arah bahaya</translation>
    </message>
</context>
<context>
    <name>kind assessment_domain</name>
    <message>
        <source>Assessed domain</source>
        <translation>Bidang dinilai</translation>
    </message>
    <message>
        <source>Assessed domains</source>
        <translation>Bidang dinilai</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Penilaian</translation>
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
        <translation>Dengan kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>To be worked on first</source>
        <translation>Diusahakan dahulu</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Apa yang dilihat</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Apa asasnya</translation>
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
        <translation>Fail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Diambil pada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
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
        <translation>Catatan audit</translation>
    </message>
    <message>
        <source>Audit entry</source>
        <translation>Catatan audit</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Sebab yang diberi</translation>
    </message>
    <message>
        <source>The record, person or device it concerns.</source>
        <translation>Rekod, orang atau peranti yang berkenaan.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Apa yang dibuat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Siapa yang berkenaan</translation>
    </message>
</context>
<context>
    <name>kind case</name>
    <message>
        <source>Agencies and their roles</source>
        <translation>Agensi dan peranan</translation>
    </message>
    <message>
        <source>As all agencies on this case agreed it.</source>
        <translation>Seperti dipersetujui semua agensi dalam kes ini.</translation>
    </message>
    <message>
        <source>Backup worker</source>
        <translation>Pekerja ganti</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Nombor kes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Contact frequency</source>
        <translation>Kekerapan hubungan</translation>
    </message>
    <message>
        <source>Date of release</source>
        <translation>Tarikh pembebasan</translation>
    </message>
    <message>
        <source>Lead worker</source>
        <translation>Pekerja utama</translation>
    </message>
    <message>
        <source>One a line, as in: AADK - supervision.</source>
        <translation>Satu setiap baris, seperti: AADK - pengawasan.</translation>
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
        <translation>Jenis kes</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Maksud kejayaan</translation>
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
        <translation>Kawasan</translation>
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
        <translation>Tarikh lahir</translation>
    </message>
    <message>
        <source>Date of birth is approximate</source>
        <translation>Tarikh lahir anggaran</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Tanggungan</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Kurang upaya</translation>
    </message>
    <message>
        <source>District or village, as used to plan journeys.</source>
        <translation>Daerah atau kampung, seperti digunakan untuk merancang perjalanan.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesihatan</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Nombor pengenalan</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Perlu jurubahasa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Legal names</source>
        <translation>Nama rasmi</translation>
    </message>
    <message>
        <source>One a line, the newest first, with the dates it holds for.</source>
        <translation>Satu setiap baris, yang terbaharu dahulu, dengan tempoh sah.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefon</translation>
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
        <translation>Cara hubungi yang selamat</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jantina</translation>
    </message>
    <message>
        <source>Which times and which number; what not to say, and to whom.</source>
        <translation>Masa dan nombor yang mana; apa yang tidak boleh disebut, dan kepada siapa.</translation>
    </message>
</context>
<context>
    <name>kind closure</name>
    <message>
        <source>By the organisation&apos;s schedule, unless a legal hold stands.</source>
        <translation>Mengikut jadual organisasi, kecuali ada penahanan undang-undang.</translation>
    </message>
    <message>
        <source>Client felt treated with respect</source>
        <translation>Klien berasa dilayan dengan hormat</translation>
    </message>
    <message>
        <source>Client was told how to return</source>
        <translation>Klien diberitahu cara kembali</translation>
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
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>One domain a line, in words.</source>
        <translation>Satu bidang sebaris, dengan perkataan.</translation>
    </message>
    <message>
        <source>Outcome by domain</source>
        <translation>Hasil mengikut bidang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Records disposed of on</source>
        <translation>Rekod dilupuskan pada</translation>
    </message>
    <message>
        <source>Safety plan was reviewed</source>
        <translation>Pelan keselamatan telah disemak</translation>
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
        <translation>Tentang medan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Ulasan</translation>
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
        <translation>Ikatan komuniti</translation>
    </message>
    <message>
        <source>Community ties</source>
        <translation>Ikatan komuniti</translation>
    </message>
    <message>
        <source>Meetings so far</source>
        <translation>Pertemuan setakat ini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Orang atau kumpulan</translation>
    </message>
    <message>
        <source>Prosocial</source>
        <translation>Prososial</translation>
    </message>
    <message>
        <source>Regular contact</source>
        <translation>Hubungan tetap</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation>Telah ditapis</translation>
    </message>
    <message>
        <source>What they may know</source>
        <translation>Apa yang boleh mereka tahu</translation>
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
        <translation>Untuk syarat larangan bergaul: satu nama sebaris. Nama itu dicari sebelum ikatan ditambah.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>In the words of the order.</source>
        <translation>Dengan perkataan dalam perintah.</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status undang-undang</translation>
    </message>
    <message>
        <source>Persons or groups not to be met</source>
        <translation>Orang atau kumpulan yang tidak boleh ditemui</translation>
    </message>
    <message>
        <source>Type of condition</source>
        <translation>Jenis syarat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
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
        <translation>Agensi dan wakilnya</translation>
    </message>
    <message>
        <source>Case conference</source>
        <translation>Persidangan kes</translation>
    </message>
    <message>
        <source>Case conferences</source>
        <translation>Persidangan kes</translation>
    </message>
    <message>
        <source>Consents were checked</source>
        <translation>Persetujuan telah disemak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Pendapat berbeza</translation>
    </message>
    <message>
        <source>For each agency, before anything was shared.</source>
        <translation>Bagi setiap agensi, sebelum apa-apa dikongsi.</translation>
    </message>
    <message>
        <source>Information given, by agency</source>
        <translation>Maklumat diberi, mengikut agensi</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Persidangan seterusnya</translation>
    </message>
    <message>
        <source>One a line. Add a task for each: who does it, until when.</source>
        <translation>Satu sebaris. Tambah tugasan bagi setiap satu: siapa melakukannya, sampai bila.</translation>
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
        <translation>Tamat pada</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Diterangkan oleh</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Diberi pada</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Cara diberi</translation>
    </message>
    <message>
        <source>Language it was explained in</source>
        <translation>Bahasa semasa diterangkan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Other basis than consent</source>
        <translation>Asas lain daripada persetujuan</translation>
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
        <translation>Di mana borang bertandatangan disimpan.</translation>
    </message>
    <message>
        <source>Who may be told; empty for this organisation alone.</source>
        <translation>Siapa yang boleh diberitahu; kosong bagi organisasi ini sahaja.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ditarik balik pada</translation>
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
        <translation>Nama peranti</translation>
    </message>
    <message>
        <source>Names of devices</source>
        <translation>Nama peranti</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>The entry of the audit in which the device&apos;s person asked for this name.</source>
        <translation>Catatan audit yang di dalamnya pemilik peranti meminta nama ini.</translation>
    </message>
</context>
<context>
    <name>kind due_rules</name>
    <message>
        <source>A contact is overdue after its day by (days)</source>
        <translation>Hubungan dikira lewat selepas harinya (hari)</translation>
    </message>
    <message>
        <source>Consent running out (days before)</source>
        <translation>Persetujuan hampir tamat (hari sebelum)</translation>
    </message>
    <message>
        <source>Device not synced for (days)</source>
        <translation>Peranti tidak disegerak selama (hari)</translation>
    </message>
    <message>
        <source>Due rules</source>
        <translation>Peraturan tarikh</translation>
    </message>
    <message>
        <source>First contact after release (working days)</source>
        <translation>Hubungan pertama selepas pembebasan (hari bekerja)</translation>
    </message>
    <message>
        <source>Missed contacts in a row</source>
        <translation>Hubungan terlepas berturut-turut</translation>
    </message>
    <message>
        <source>Order or condition ending (days before)</source>
        <translation>Perintah atau syarat hampir tamat (hari sebelum)</translation>
    </message>
    <message>
        <source>Plan after release or opening (days)</source>
        <translation>Pelan selepas pembebasan atau pembukaan (hari)</translation>
    </message>
    <message>
        <source>Plan reviewed every (days)</source>
        <translation>Pelan disemak setiap (hari)</translation>
    </message>
    <message>
        <source>Referral without an answer (days)</source>
        <translation>Rujukan tanpa jawapan (hari)</translation>
    </message>
    <message>
        <source>Retention check before or after its day (days)</source>
        <translation>Semakan kekal kerja sebelum atau selepas harinya (hari)</translation>
    </message>
    <message>
        <source>Rights request answered within (days)</source>
        <translation>Permohonan hak dijawab dalam (hari)</translation>
    </message>
    <message>
        <source>Rights request shown after (days)</source>
        <translation>Permohonan hak ditunjuk selepas (hari)</translation>
    </message>
    <message>
        <source>Safety plan reviewed every (days)</source>
        <translation>Pelan keselamatan disemak setiap (hari)</translation>
    </message>
    <message>
        <source>Shown as due soon (days before)</source>
        <translation>Ditunjuk sebagai hampir tiba (hari sebelum)</translation>
    </message>
    <message>
        <source>Signal acknowledged within (hours)</source>
        <translation>Isyarat disahkan dalam (jam)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s review every (days)</source>
        <translation>Semakan penyelia setiap (hari)</translation>
    </message>
    <message>
        <source>Urgent signal acknowledged within (hours)</source>
        <translation>Isyarat segera disahkan dalam (jam)</translation>
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
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Family engagement</source>
        <translation>Penglibatan keluarga</translation>
    </message>
    <message>
        <source>Family engagements</source>
        <translation>Penglibatan keluarga</translation>
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
        <translation>Apa yang berlaku</translation>
    </message>
</context>
<context>
    <name>kind form_answer</name>
    <message>
        <source>Answers</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Conclusion, as typed by the assessor</source>
        <translation>Kesimpulan, seperti ditaip oleh penilai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Borang yang diisi</translation>
    </message>
    <message>
        <source>Filled-in forms</source>
        <translation>Borang yang diisi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
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
        <translation>Klien bersetuju</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Matlamat</translation>
    </message>
    <message>
        <source>In the client&apos;s own words.</source>
        <translation>Dengan kata-kata klien sendiri.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fasa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Semak pada</translation>
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
        <translation>Tarikh sasaran</translation>
    </message>
    <message>
        <source>Where it stands at the beginning</source>
        <translation>Keadaan pada permulaan</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Siapa buat apa</translation>
    </message>
</context>
<context>
    <name>kind hand_over</name>
    <message>
        <source>Consents were gone through</source>
        <translation>Persetujuan telah disemak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Serah tugas</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Serah tugas</translation>
    </message>
    <message>
        <source>Keeps access until</source>
        <translation>Kekal akses hingga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open signals were gone through</source>
        <translation>Isyarat terbuka telah disemak</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tugasan terbuka</translation>
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
        <translation>Apa yang mesti diketahui pegawai seterusnya pada hari pertama.</translation>
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
        <translation>Oleh perintah atau atas kehendak orang itu sendiri.</translation>
    </message>
    <message>
        <source>Child under 18</source>
        <translation>Kanak-kanak bawah 18 tahun</translation>
    </message>
    <message>
        <source>Contact is prohibited</source>
        <translation>Dilarang dihubungi</translation>
    </message>
    <message>
        <source>Contact is safe</source>
        <translation>Selamat dihubungi</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>Ahli isi rumah</translation>
    </message>
    <message>
        <source>Household members</source>
        <translation>Ahli isi rumah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Keperluan</translation>
    </message>
    <message>
        <source>Own consent to be contacted</source>
        <translation>Persetujuan sendiri</translation>
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
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jantina</translation>
    </message>
    <message>
        <source>Where the picture of the household draws this person.</source>
        <translation>Di mana gambar isi rumah melukis orang ini.</translation>
    </message>
</context>
<context>
    <name>kind housing_check</name>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Housing check</source>
        <translation>Semakan tempat tinggal</translation>
    </message>
    <message>
        <source>Housing checks</source>
        <translation>Semakan tempat tinggal</translation>
    </message>
    <message>
        <source>Nights without shelter in the last 30 days</source>
        <translation>Malam tanpa tempat berteduh dalam 30 hari lalu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Settled: a place of their own or with family, for as long as they want. Temporary: with others, a shelter, a hostel.</source>
        <translation>Menetap: tempat sendiri atau bersama keluarga, selama yang mereka mahu. Sementara: dengan orang lain, rumah perlindungan, asrama.</translation>
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
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Date of release</source>
        <translation>Tarikh pembebasan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Documents held</source>
        <translation>Dokumen dipegang</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>Temu janji pertama</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Jurang</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>How ready the community is</source>
        <translation>Kesediaan komuniti</translation>
    </message>
    <message>
        <source>How ready the family is</source>
        <translation>Kesediaan keluarga</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Pengambilan</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Pengambilan</translation>
    </message>
    <message>
        <source>Known threats</source>
        <translation>Ancaman diketahui</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Ubat</translation>
    </message>
    <message>
        <source>Money in hand</source>
        <translation>Wang di tangan</translation>
    </message>
    <message>
        <source>Programmes completed</source>
        <translation>Program yang tamat</translation>
    </message>
    <message>
        <source>Release checklist</source>
        <translation>Senarai semak pembebasan</translation>
    </message>
    <message>
        <source>The prison or centre, and the officer.</source>
        <translation>Penjara atau pusat, dan pegawainya.</translation>
    </message>
    <message>
        <source>Transport on the day</source>
        <translation>Pengangkutan pada hari itu</translation>
    </message>
    <message>
        <source>What is confirmed; the rest is a gap.</source>
        <translation>Apa yang disahkan; selebihnya ialah jurang.</translation>
    </message>
    <message>
        <source>What, how much, and until when the supply lasts.</source>
        <translation>Apa, berapa banyak, dan bekalan sampai bila.</translation>
    </message>
    <message>
        <source>Write a signal for each that must be acted on.</source>
        <translation>Tulis isyarat bagi setiap satu yang mesti ditangani.</translation>
    </message>
</context>
<context>
    <name>kind legal_hold</name>
    <message>
        <source>By whose order</source>
        <translation>Atas arahan siapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Penahanan undang-undang</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>Penahanan undang-undang</translation>
    </message>
    <message>
        <source>Lifted by whose order</source>
        <translation>Ditarik balik atas arahan siapa</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Ditarik balik pada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>kind legal_status</name>
    <message>
        <source>Authority</source>
        <translation>Pihak berkuasa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Status undang-undang</translation>
    </message>
    <message>
        <source>Legal statuses</source>
        <translation>Status undang-undang</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nombor perintah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
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
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jawatan</translation>
    </message>
</context>
<context>
    <name>kind phase</name>
    <message>
        <source>Closing and reopening need the supervisor.</source>
        <translation>Penutupan dan pembukaan semula memerlukan penyelia.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fasa</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Reason of the return to custody</source>
        <translation>Sebab kembali ke tahanan</translation>
    </message>
</context>
<context>
    <name>kind placement</name>
    <message>
        <source>Contact at the employer</source>
        <translation>Orang dihubungi di majikan</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrak</translation>
    </message>
    <message>
        <source>Disclosure agreed</source>
        <translation>Pendedahan dipersetujui</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Majikan</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Masa kerja</translation>
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
        <translation>Sebab berhenti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jawatan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation>Sokongan diberi</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>Jenis kerja</translation>
    </message>
    <message>
        <source>Wage a month (RM)</source>
        <translation>Gaji sebulan (RM)</translation>
    </message>
    <message>
        <source>What the client agreed the employer may know.</source>
        <translation>Apa yang klien setuju untuk diketahui majikan.</translation>
    </message>
</context>
<context>
    <name>kind plan</name>
    <message>
        <source>Agreed on</source>
        <translation>Dipersetujui pada</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Diluluskan oleh</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Diluluskan pada</translation>
    </message>
    <message>
        <source>As the client and all agencies agreed it.</source>
        <translation>Seperti dipersetujui klien dan semua agensi.</translation>
    </message>
    <message>
        <source>Client agrees</source>
        <translation>Klien bersetuju</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pelan</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Semak pada</translation>
    </message>
    <message>
        <source>What success means</source>
        <translation>Maksud kejayaan</translation>
    </message>
    <message>
        <source>Why there is no agreement or signature</source>
        <translation>Sebab tiada persetujuan atau tandatangan</translation>
    </message>
</context>
<context>
    <name>kind provider</name>
    <message>
        <source>Area</source>
        <translation>Kawasan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kenalan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
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
        <translation>Perkhidmatan</translation>
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
        <translation>Catatan</translation>
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
        <translation>Dihantar pada</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Service received on</source>
        <translation>Perkhidmatan diterima pada</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kesegeraan</translation>
    </message>
</context>
<context>
    <name>kind retention_check</name>
    <message>
        <source>30, 90 or 180 days after the start.</source>
        <translation>30, 90 atau 180 hari selepas mula.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Penempatan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Retention check</source>
        <translation>Semakan kekal kerja</translation>
    </message>
    <message>
        <source>Retention checks</source>
        <translation>Semakan kekal kerja</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Disahkan oleh</translation>
    </message>
    <message>
        <source>Wage a month (RM)</source>
        <translation>Gaji sebulan (RM)</translation>
    </message>
    <message>
        <source>Without it the check does not count in the figures.</source>
        <translation>Tanpanya semakan ini tidak dikira dalam angka.</translation>
    </message>
</context>
<context>
    <name>kind review</name>
    <message>
        <source>Comment</source>
        <translation>Ulasan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Semakan seterusnya</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Mutu rekod</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Semakan penyelia</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Semakan penyelia</translation>
    </message>
    <message>
        <source>Versions reviewed</source>
        <translation>Versi yang disemak</translation>
    </message>
    <message>
        <source>What was read, each as it was then.</source>
        <translation>Apa yang dibaca, seperti keadaannya ketika itu.</translation>
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
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Penerima diberitahu</translation>
    </message>
    <message>
        <source>Rights request</source>
        <translation>Permohonan hak</translation>
    </message>
    <message>
        <source>Rights requests</source>
        <translation>Permohonan hak</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Jenis permohonan</translation>
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
        <translation>Boleh dibuka tanpa hubungan (hari)</translation>
    </message>
    <message>
        <source>Figures leave the organisation every (months)</source>
        <translation>Angka keluar daripada organisasi setiap (bulan)</translation>
    </message>
    <message>
        <source>It warns before that (days)</source>
        <translation>Ia memberi amaran sebelum itu (hari)</translation>
    </message>
    <message>
        <source>Organisation&apos;s settings</source>
        <translation>Tetapan organisasi</translation>
    </message>
    <message>
        <source>Records kept after closing: drug-related (months)</source>
        <translation>Simpan: berkaitan dadah (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: family only (months)</source>
        <translation>Simpan: keluarga sahaja (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: general (months)</source>
        <translation>Simpan: umum (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: returnee (months)</source>
        <translation>Simpan: pulang dari luar negara (bulan)</translation>
    </message>
    <message>
        <source>Records kept after closing: violent-extremism-related (months)</source>
        <translation>Simpan: berkaitan ekstremisme ganas (bulan)</translation>
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
        <translation>Rekod</translation>
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
        <translation>Sebab kedua-duanya boleh kekal</translation>
    </message>
</context>
<context>
    <name>kind signal</name>
    <message>
        <source>Acknowledged at</source>
        <translation>Disahkan terima pada</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Disahkan terima oleh</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Tindakan diambil</translation>
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
        <translation>Disedari pada</translation>
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
        <translation>Tindak balas</translation>
    </message>
    <message>
        <source>Safety plan last reviewed</source>
        <translation>Pelan keselamatan kali terakhir disemak</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Isyarat</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Isyarat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Type of signal</source>
        <translation>Jenis isyarat</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kesegeraan</translation>
    </message>
    <message>
        <source>What else could it mean?</source>
        <translation>Apa lagi maksud yang mungkin?</translation>
    </message>
    <message>
        <source>What happened, not what it means.</source>
        <translation>Apa yang berlaku, bukan apa maksudnya.</translation>
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
        <translation>Siapa diberitahu, dan bila</translation>
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
        <translation>Diluluskan oleh</translation>
    </message>
    <message>
        <source>As in MYR, IDR, SGD.</source>
        <translation>Seperti MYR, IDR, SGD.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Pembiaya</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Jenis sokongan</translation>
    </message>
    <message>
        <source>Need it meets</source>
        <translation>Keperluan yang dipenuhi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Support provided</source>
        <translation>Sokongan diberi</translation>
    </message>
    <message>
        <source>The client, or which member of the family.</source>
        <translation>Klien, atau ahli keluarga yang mana.</translation>
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
        <translation>Tarikh akhir</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>From record</source>
        <translation>Daripada rekod</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugasan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugasan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perkara</translation>
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
        <translation>Kos (RM)</translation>
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
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Penyedia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Latihan</translation>
    </message>
</context>
<context>
    <name>kind visit</name>
    <message>
        <source>A discreet description; no coordinates.</source>
        <translation>Keterangan yang tidak menonjol; tiada koordinat.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Becomes a planned visit.</source>
        <translation>Menjadi lawatan yang dirancang.</translation>
    </message>
    <message>
        <source>Client&apos;s view</source>
        <translation>Pandangan klien</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>Tempoh (minit)</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Diadakan pada</translation>
    </message>
    <message>
        <source>In the client&apos;s own words and language.</source>
        <translation>Dengan kata dan bahasa klien sendiri.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Percubaan seterusnya</translation>
    </message>
    <message>
        <source>Next contact due</source>
        <translation>Hubungan seterusnya</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Pemerhatian</translation>
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
        <translation>Dirancang pada</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Reason not seen</source>
        <translation>Sebab tidak berjumpa</translation>
    </message>
    <message>
        <source>Type of contact</source>
        <translation>Jenis hubungan</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lawatan</translation>
    </message>
    <message>
        <source>Voluntary or required</source>
        <translation>Sukarela atau wajib</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Apa yang dipersetujui</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Yang hadir</translation>
    </message>
</context>
<context>
    <name>kind word</name>
    <message>
        <source>In English</source>
        <translation>Dalam bahasa Inggeris</translation>
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
        <translation>Apa yang dinamakan</translation>
    </message>
    <message>
        <source>Word of the organisation</source>
        <translation>Perkataan organisasi</translation>
    </message>
    <message>
        <source>Words of the organisation</source>
        <translation>Perkataan organisasi</translation>
    </message>
</context>
<context>
    <name>terms assessment_type</name>
    <message>
        <source>After an event</source>
        <translation>Selepas sesuatu kejadian</translation>
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
        <translation>Semakan</translation>
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
        <translation>Imbasan</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota suara</translation>
    </message>
</context>
<context>
    <name>terms audit_event</name>
    <message>
        <source>A device given a name</source>
        <translation>Sebuah peranti diberi nama</translation>
    </message>
    <message>
        <source>A new device in somebody&apos;s name refused by them</source>
        <translation>Peranti baharu atas nama seseorang ditolak olehnya</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Akses diberi</translation>
    </message>
    <message>
        <source>Access withdrawn</source>
        <translation>Akses ditarik balik</translation>
    </message>
    <message>
        <source>Address or key of the server changed</source>
        <translation>Alamat atau kunci pelayan diubah</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>Kes diserahkan</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Configuration changed</source>
        <translation>Konfigurasi diubah</translation>
    </message>
    <message>
        <source>Device revoked</source>
        <translation>Peranti dikeluarkan</translation>
    </message>
    <message>
        <source>Disposal confirmed</source>
        <translation>Pelupusan disahkan</translation>
    </message>
    <message>
        <source>Disposal proposed</source>
        <translation>Pelupusan dicadangkan</translation>
    </message>
    <message>
        <source>Disposal stopped</source>
        <translation>Pelupusan dihentikan</translation>
    </message>
    <message>
        <source>Done against a safeguard, with a reason</source>
        <translation>Dibuat melangkaui perlindungan, dengan sebab</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Dieksport</translation>
    </message>
    <message>
        <source>Hand-over received</source>
        <translation>Serah tugas diterima</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimport</translation>
    </message>
    <message>
        <source>Let statements count that a server showed after it was set back</source>
        <translation>Mengambil kira pernyataan yang ditunjukkan pelayan selepas ia dipulihkan ke keadaan lama</translation>
    </message>
    <message>
        <source>Locked: the clock was set back</source>
        <translation>Dikunci: jam diundurkan</translation>
    </message>
    <message>
        <source>Locked: too long without contact</source>
        <translation>Dikunci: terlalu lama tanpa hubungan</translation>
    </message>
    <message>
        <source>Opened by mistake, struck out</source>
        <translation>Tersilap dibuka, dibatalkan</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka semasa kecemasan</translation>
    </message>
    <message>
        <source>Opened with the recovery code</source>
        <translation>Dibuka dengan kod pemulihan</translation>
    </message>
    <message>
        <source>Organisation founded again on another server</source>
        <translation>Organisasi diasaskan semula pada pelayan lain</translation>
    </message>
    <message>
        <source>Passed on outside the organisation</source>
        <translation>Disampaikan ke luar organisasi</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frasa laluan ditukar</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Orang dijemput</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>Recovery kit used</source>
        <translation>Kit pemulihan digunakan</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Ditolak oleh pelayan</translation>
    </message>
    <message>
        <source>Report of an emergency opening read</source>
        <translation>Laporan pembukaan kecemasan dibaca</translation>
    </message>
    <message>
        <source>Request of the client answered</source>
        <translation>Permohonan klien dijawab</translation>
    </message>
    <message>
        <source>Restricted or sealed records viewed</source>
        <translation>Rekod terhad atau bermeterai dilihat</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Peranan ditukar</translation>
    </message>
    <message>
        <source>Root key changed</source>
        <translation>Kunci akar ditukar</translation>
    </message>
    <message>
        <source>Something that came was refused</source>
        <translation>Sesuatu yang diterima telah ditolak</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Ditarik balik sebelum dihantar</translation>
    </message>
    <message>
        <source>Vouched for a device</source>
        <translation>Mengesahkan peranti</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frasa laluan salah</translation>
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
        <translation>Diperhatikan sendiri</translation>
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
        <translation>Berkaitan dadah</translation>
    </message>
    <message>
        <source>Family only</source>
        <translation>Keluarga sahaja</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Returnee</source>
        <translation>Orang yang pulang</translation>
    </message>
    <message>
        <source>Violent-extremism-related</source>
        <translation>Berkaitan ekstremisme ganas</translation>
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
        <translation>Kematian</translation>
    </message>
    <message>
        <source>Goals met</source>
        <translation>Matlamat tercapai</translation>
    </message>
    <message>
        <source>Lost contact</source>
        <translation>Hilang hubungan</translation>
    </message>
    <message>
        <source>Moved or transferred</source>
        <translation>Berpindah atau dipindahkan</translation>
    </message>
    <message>
        <source>Order ended</source>
        <translation>Perintah tamat</translation>
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
        <translation>Penjagaan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Terhad</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Bermeterai</translation>
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
        <translation>Perintah berkurung</translation>
    </message>
    <message>
        <source>Device or internet</source>
        <translation>Peranti atau internet</translation>
    </message>
    <message>
        <source>Drug testing</source>
        <translation>Ujian dadah</translation>
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
        <translation>Lapor diri</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Kediaman</translation>
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
        <translation>Diberi</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Enggan</translation>
    </message>
</context>
<context>
    <name>terms consent_method</name>
    <message>
        <source>Thumbprint</source>
        <translation>Cap ibu jari</translation>
    </message>
    <message>
        <source>Verbal, witnessed</source>
        <translation>Lisan, bersaksi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Bertulis</translation>
    </message>
</context>
<context>
    <name>terms consent_purpose</name>
    <message>
        <source>Case conference</source>
        <translation>Persidangan kes</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>Hubungan dengan keluarga</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Majikan</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Penyelidikan</translation>
    </message>
    <message>
        <source>Security services</source>
        <translation>Perkhidmatan keselamatan</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Data sensitif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
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
        <translation>Mengikut keperluan</translation>
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
        <translation>Dokumen atau mesej</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>Khabar angin</translation>
    </message>
    <message>
        <source>Seen or heard by the one who reports it</source>
        <translation>Dilihat atau didengar oleh yang melaporkan</translation>
    </message>
    <message>
        <source>Told by somebody else</source>
        <translation>Diberitahu oleh orang lain</translation>
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
        <translation>Kesalahan baharu</translation>
    </message>
    <message>
        <source>Preventive order</source>
        <translation>Perintah pencegahan</translation>
    </message>
    <message>
        <source>Technical: a condition of the order</source>
        <translation>Teknikal: syarat perintah</translation>
    </message>
</context>
<context>
    <name>terms data_category</name>
    <message>
        <source>Assessments and plan</source>
        <translation>Penilaian dan pelan</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesihatan</translation>
    </message>
    <message>
        <source>Identity and contact</source>
        <translation>Identiti dan hubungan</translation>
    </message>
    <message>
        <source>Legal status and conditions</source>
        <translation>Status undang-undang dan syarat</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keselamatan</translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation>Lawatan dan hubungan</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>Kerja dan latihan</translation>
    </message>
</context>
<context>
    <name>terms disclosure</name>
    <message>
        <source>Fact of the programme</source>
        <translation>Penyertaan program sahaja</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Terhad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
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
        <translation>Rakan bergaul</translation>
    </message>
    <message>
        <source>Attitudes and thinking</source>
        <translation>Sikap dan pemikiran</translation>
    </message>
    <message>
        <source>Children and family</source>
        <translation>Anak dan keluarga</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>Dadah dan alkohol</translation>
    </message>
    <message>
        <source>Education, training and employment</source>
        <translation>Pendidikan, latihan dan pekerjaan</translation>
    </message>
    <message>
        <source>Faith and meaning</source>
        <translation>Kepercayaan dan makna</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Kewangan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesihatan</translation>
    </message>
    <message>
        <source>Identity and belonging</source>
        <translation>Identiti dan rasa diterima</translation>
    </message>
    <message>
        <source>Legal and documents</source>
        <translation>Undang-undang dan dokumen</translation>
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
        <translation>Tiada keperluan semasa</translation>
    </message>
    <message>
        <source>Priority need</source>
        <translation>Keperluan utama</translation>
    </message>
    <message>
        <source>Some need</source>
        <translation>Ada keperluan</translation>
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
        <translation>Enggan menyatakan</translation>
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
        <translation>Bertambah erat</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Tidak selamat</translation>
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
        <translation>Kewangan</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Pengantaraan</translation>
    </message>
    <message>
        <source>Parenting</source>
        <translation>Keibubapaan</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Bantuan praktikal</translation>
    </message>
    <message>
        <source>Reunification</source>
        <translation>Penyatuan semula</translation>
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
        <translation>Digugurkan oleh klien</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Tidak tercapai</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Tercapai sebahagian</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Dicadangkan</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Disemak semula</translation>
    </message>
</context>
<context>
    <name>terms household_role</name>
    <message>
        <source>Carer</source>
        <translation>Penjaga</translation>
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
        <translation>Hospital atau institusi</translation>
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
        <translation>Tanpa tempat berteduh</translation>
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
        <translation>Dikembalikan dengan jurang</translation>
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
        <translation>Percanggahan</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>Tamat kontrak</translation>
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
        <translation>Kesihatan</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gaji</translation>
    </message>
    <message>
        <source>Stigma or disclosure</source>
        <translation>Stigma atau pendedahan</translation>
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
        <translation>Kehadiran wajib</translation>
    </message>
    <message>
        <source>Licensed release</source>
        <translation>Pembebasan berlesen</translation>
    </message>
    <message>
        <source>Parole</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Restriction order</source>
        <translation>Perintah sekatan</translation>
    </message>
    <message>
        <source>Sentence expired</source>
        <translation>Hukuman tamat</translation>
    </message>
    <message>
        <source>Supervision order</source>
        <translation>Perintah pengawasan</translation>
    </message>
    <message>
        <source>Voluntary aftercare</source>
        <translation>Jagaan lanjutan sukarela</translation>
    </message>
</context>
<context>
    <name>terms other_basis</name>
    <message>
        <source>Court order</source>
        <translation>Perintah mahkamah</translation>
    </message>
    <message>
        <source>Legal proceedings</source>
        <translation>Prosiding undang-undang</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Kepentingan nyawa</translation>
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
        <translation>Dalam tahanan</translation>
    </message>
    <message>
        <source>Early release (first 90 days)</source>
        <translation>Awal pembebasan (90 hari pertama)</translation>
    </message>
    <message>
        <source>Pre-trial</source>
        <translation>Pra-perbicaraan</translation>
    </message>
    <message>
        <source>Release preparation</source>
        <translation>Persediaan pembebasan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka semula</translation>
    </message>
    <message>
        <source>Returned to custody</source>
        <translation>Kembali ke tahanan</translation>
    </message>
    <message>
        <source>Stabilisation</source>
        <translation>Penstabilan</translation>
    </message>
    <message>
        <source>Step-down</source>
        <translation>Pengurangan sokongan</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Digantung</translation>
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
        <translation>Sambilan</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Sepenuh masa</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Separuh masa</translation>
    </message>
</context>
<context>
    <name>terms placement_type</name>
    <message>
        <source>Apprenticeship</source>
        <translation>Perantisan</translation>
    </message>
    <message>
        <source>Family business</source>
        <translation>Perniagaan keluarga</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Latihan industri</translation>
    </message>
    <message>
        <source>Paid work</source>
        <translation>Kerja bergaji</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>Bekerja sendiri</translation>
    </message>
    <message>
        <source>Sheltered work</source>
        <translation>Kerja terlindung</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Sukarelawan</translation>
    </message>
</context>
<context>
    <name>terms plan_agreement</name>
    <message>
        <source>Agrees</source>
        <translation>Bersetuju</translation>
    </message>
    <message>
        <source>Could not answer</source>
        <translation>Tidak dapat menjawab</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Tidak bersetuju</translation>
    </message>
</context>
<context>
    <name>terms provider_type</name>
    <message>
        <source>Agency</source>
        <translation>Agensi</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Pertubuhan masyarakat sivil</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Majikan</translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation>Komuniti agama</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Perkhidmatan kesihatan</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Bantuan guaman</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Rumah perlindungan</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Pusat latihan</translation>
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
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Tiada</translation>
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
        <translation>Perkhidmatan diterima</translation>
    </message>
</context>
<context>
    <name>terms relation</name>
    <message>
        <source>Brother or sister</source>
        <translation>Adik-beradik</translation>
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
        <translation>Datuk atau nenek</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>Bukan saudara</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Saudara lain</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ibu atau bapa</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Ibu atau bapa mertua</translation>
    </message>
    <message>
        <source>Uncle or aunt</source>
        <translation>Bapa atau ibu saudara</translation>
    </message>
    <message>
        <source>Wife, husband or partner</source>
        <translation>Isteri, suami atau pasangan</translation>
    </message>
</context>
<context>
    <name>terms release_checklist</name>
    <message>
        <source>Accommodation confirmed</source>
        <translation>Tempat tinggal disahkan</translation>
    </message>
    <message>
        <source>Consents explained</source>
        <translation>Persetujuan diterangkan</translation>
    </message>
    <message>
        <source>Documents handed over</source>
        <translation>Dokumen diserahkan</translation>
    </message>
    <message>
        <source>Family told, as the client wishes</source>
        <translation>Keluarga diberitahu, seperti dikehendaki klien</translation>
    </message>
    <message>
        <source>First appointment agreed</source>
        <translation>Temu janji pertama dipersetujui</translation>
    </message>
    <message>
        <source>Identity card in hand</source>
        <translation>Kad pengenalan di tangan</translation>
    </message>
    <message>
        <source>Known threats checked</source>
        <translation>Ancaman diketahui telah disemak</translation>
    </message>
    <message>
        <source>Medication for two weeks</source>
        <translation>Ubat untuk dua minggu</translation>
    </message>
    <message>
        <source>Money for the first days</source>
        <translation>Wang untuk hari-hari pertama</translation>
    </message>
    <message>
        <source>Transport confirmed</source>
        <translation>Pengangkutan disahkan</translation>
    </message>
</context>
<context>
    <name>terms retention_status</name>
    <message>
        <source>Better job</source>
        <translation>Kerja lebih baik</translation>
    </message>
    <message>
        <source>Business closed</source>
        <translation>Perniagaan tutup</translation>
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
        <translation>Dalam latihan</translation>
    </message>
    <message>
        <source>Left by choice</source>
        <translation>Berhenti sendiri</translation>
    </message>
    <message>
        <source>Other job</source>
        <translation>Kerja lain</translation>
    </message>
    <message>
        <source>Same job</source>
        <translation>Kerja sama</translation>
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
        <translation>Diluluskan</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Diambil maklum</translation>
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
        <translation>Diluluskan</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Diluluskan sebahagian</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Enggan</translation>
    </message>
    <message>
        <source>Withdrawn by the client</source>
        <translation>Ditarik balik oleh klien</translation>
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
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Pembetulan</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Penarikan balik persetujuan</translation>
    </message>
</context>
<context>
    <name>terms role</name>
    <message>
        <source>Administrator</source>
        <translation>Pentadbir</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Juruaudit</translation>
    </message>
    <message>
        <source>Left the organisation</source>
        <translation>Telah meninggalkan organisasi</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Rakan agensi</translation>
    </message>
    <message>
        <source>Placement officer</source>
        <translation>Pegawai penempatan</translation>
    </message>
    <message>
        <source>Religious counsellor</source>
        <translation>Kaunselor agama</translation>
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
        <translation>Terhad</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Termeterai</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Pasukan</translation>
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
        <translation>Lelaki</translation>
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
        <translation>Terbukti sebahagian</translation>
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
        <translation>Persidangan kes</translation>
    </message>
    <message>
        <source>Clinical referral</source>
        <translation>Rujukan klinikal</translation>
    </message>
    <message>
        <source>Extra contact</source>
        <translation>Hubungan tambahan</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Nasihat undang-undang</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Pengantaraan</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Tiada tindakan</translation>
    </message>
    <message>
        <source>Relocation</source>
        <translation>Perpindahan tempat</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Pelan keselamatan</translation>
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
        <translation>Dihubungi kumpulan lama</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Krisis</translation>
    </message>
    <message>
        <source>Disappearance</source>
        <translation>Kehilangan</translation>
    </message>
    <message>
        <source>Family violence</source>
        <translation>Keganasan keluarga</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Gangguan</translation>
    </message>
    <message>
        <source>Harm to others</source>
        <translation>Bahaya kepada orang lain</translation>
    </message>
    <message>
        <source>Harm to self</source>
        <translation>Bahaya kepada diri</translation>
    </message>
    <message>
        <source>Media exposure</source>
        <translation>Pendedahan media</translation>
    </message>
    <message>
        <source>Recruitment approach</source>
        <translation>Cubaan perekrutan</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Kambuh semula</translation>
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
        <translation>Mengetuai</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>Bersedia</translation>
    </message>
    <message>
        <source>Opened in an emergency</source>
        <translation>Dibuka semasa kecemasan</translation>
    </message>
</context>
<context>
    <name>terms support_kind</name>
    <message>
        <source>Cash</source>
        <translation>Wang tunai</translation>
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
        <translation>Perubatan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Sewa</translation>
    </message>
    <message>
        <source>School costs</source>
        <translation>Kos sekolah</translation>
    </message>
    <message>
        <source>Tools or start-up kit</source>
        <translation>Peralatan atau kit permulaan</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Pengangkutan</translation>
    </message>
</context>
<context>
    <name>terms tie_role</name>
    <message>
        <source>Employer</source>
        <translation>Majikan</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Jiran</translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation>Kumpulan rakan sebaya</translation>
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
        <translation>Ketua kampung</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Sukarelawan</translation>
    </message>
</context>
<context>
    <name>terms training_result</name>
    <message>
        <source>Certified</source>
        <translation>Bersijil</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamat</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Berdaftar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Sedang berjalan</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Menarik diri</translation>
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
        <translation>Tidak lama lagi</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Segera</translation>
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
        <translation>Majikan</translation>
    </message>
    <message>
        <source>Payslip</source>
        <translation>Slip gaji</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lawatan</translation>
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
        <translation>Sedang diuruskan</translation>
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
        <translation>Klien tiada</translation>
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
        <translation>Sebahagian</translation>
    </message>
    <message>
        <source>Rearranged</source>
        <translation>Dijadualkan semula</translation>
    </message>
    <message>
        <source>Unsafe, aborted</source>
        <translation>Tidak selamat, dihentikan</translation>
    </message>
</context>
<context>
    <name>terms visit_type</name>
    <message>
        <source>Collateral contact</source>
        <translation>Hubungan sampingan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Neutral place</source>
        <translation>Tempat neutral</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Pejabat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Prison, before release</source>
        <translation>Penjara, sebelum dibebaskan</translation>
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
        <translation>Diwajibkan</translation>
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
        <translation>Seorang lelaki</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Seorang wanita</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Tiada keutamaan</translation>
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
