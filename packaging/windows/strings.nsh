; What the setup program says of its own, each in English and Malay.
!macro Say name english malay
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_MALAY} "${malay}"
!macroend

!insertmacro Say Welcome \
  "Aftercare keeps the records of your work on this computer, encrypted, with a network and without.$\r$\n$\r$\nIt is installed for you alone and needs no administrator. Records that are here already stay as they are." \
  "Aftercare menyimpan rekod kerja anda pada komputer ini dalam bentuk yang disulitkan, dengan rangkaian atau tanpanya.$\r$\n$\r$\nProgram ini dipasang untuk anda sahaja dan tidak memerlukan pentadbir. Rekod yang sudah ada kekal seperti sedia ada."
!insertmacro Say LicenceNote \
  "Free software: the licence need not be accepted to use it, only to pass it on." \
  "Perisian bebas: lesen ini tidak perlu diterima untuk menggunakannya, hanya untuk mengedarkannya."
!insertmacro Say TooOld \
  "Aftercare needs 64-bit Windows 10 or later. Nothing was changed." \
  "Aftercare memerlukan Windows 10 64-bit atau lebih baharu. Tiada apa-apa yang diubah."
!insertmacro Say IsRunning \
  "Aftercare is running. Nothing was changed. Close its windows, then try again. If none is in sight, it may still be finishing a sync." \
  "Aftercare sedang berjalan. Tiada apa-apa yang diubah. Tutup tetingkapnya, kemudian cuba lagi. Jika tiada yang kelihatan, penyegerakan mungkin belum selesai."
!insertmacro Say OlderStays \
  "The version that is there could not be taken away. Your records are safe. Restart the computer, then run this again." \
  "Versi yang sedia ada tidak dapat dibuang. Rekod anda selamat. Mulakan semula komputer, kemudian jalankan pemasangan ini sekali lagi."
!insertmacro Say Purpose \
  "Casework after release: offline, encrypted" \
  "Kerja kes selepas pembebasan: luar talian, disulitkan"
!insertmacro Say OnDesktop \
  "Put a shortcut on the desktop" \
  "Letakkan pintasan pada desktop"
!insertmacro Say ExchangeFile \
  "Aftercare exchange" \
  "Pertukaran Aftercare"
!insertmacro Say UpdateFile \
  "Aftercare update" \
  "Kemas kini Aftercare"
!insertmacro Say DataTitle \
  "Your records" \
  "Rekod anda"
!insertmacro Say DataSubtitle \
  "Whether they stay on this computer." \
  "Sama ada rekod itu kekal pada komputer ini."
!insertmacro Say DataQuestion \
  "The records on this computer are encrypted and lie apart from the program. If you keep them, you find them again when Aftercare is installed anew." \
  "Rekod pada komputer ini disulitkan dan tersimpan berasingan daripada program. Jika disimpan, rekod itu ada semula apabila Aftercare dipasang semula."
!insertmacro Say DataKeep \
  "Keep my records (recommended)" \
  "Simpan rekod saya (disyorkan)"
!insertmacro Say DataDelete \
  "Delete my records from this computer" \
  "Padam rekod saya daripada komputer ini"
!insertmacro Say DataWarning \
  "Whatever has not been synced exists nowhere else and would be lost for good. This computer would have to be enrolled anew with a code." \
  "Apa-apa yang belum disegerakkan tidak ada di tempat lain dan akan hilang selama-lamanya. Komputer ini perlu didaftarkan semula dengan kod."
!insertmacro Say DataSure \
  "Delete all records of Aftercare from this computer? What has not been synced is lost for good." \
  "Padam semua rekod Aftercare daripada komputer ini? Apa-apa yang belum disegerakkan akan hilang selama-lamanya."
