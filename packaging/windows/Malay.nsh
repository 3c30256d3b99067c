; What the pages of NSIS say in Malay, in the place of the translation that comes with it; the pages that aftercare.nsi has.
!insertmacro LANGFILE "Malay" = "Bahasa Melayu" =

!ifdef MUI_WELCOMEPAGE
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TITLE "Selamat datang ke pemasangan $(^NameDA)"
  ${LangFileString} MUI_TEXT_WELCOME_INFO_TEXT "$_CLICK"
!endif

!ifdef MUI_LICENSEPAGE
  ${LangFileString} MUI_TEXT_LICENSE_TITLE "Lesen"
  ${LangFileString} MUI_TEXT_LICENSE_SUBTITLE "Sila baca lesen sebelum memasang $(^NameDA)."
  ${LangFileString} MUI_INNERTEXT_LICENSE_BOTTOM "Jika anda bersetuju dengan syarat lesen ini, klik Saya setuju untuk meneruskan."
  ${LangFileString} MUI_INNERTEXT_LICENSE_BOTTOM_CHECKBOX "Jika anda bersetuju dengan syarat lesen ini, tandakan kotak di bawah. $_CLICK"
  ${LangFileString} MUI_INNERTEXT_LICENSE_BOTTOM_RADIOBUTTONS "Jika anda bersetuju dengan syarat lesen ini, pilih pilihan pertama di bawah. $_CLICK"
  ${LangFileString} MUI_INNERTEXT_LICENSE_TOP "Tekan Page Down untuk melihat bahagian lesen yang seterusnya."
!endif

!ifdef MUI_DIRECTORYPAGE
  ${LangFileString} MUI_TEXT_DIRECTORY_TITLE "Pilih lokasi pemasangan"
  ${LangFileString} MUI_TEXT_DIRECTORY_SUBTITLE "Pilih folder untuk memasang $(^NameDA)."
!endif

!ifdef MUI_INSTFILESPAGE
  ${LangFileString} MUI_TEXT_INSTALLING_TITLE "Memasang"
  ${LangFileString} MUI_TEXT_INSTALLING_SUBTITLE "Sila tunggu sementara $(^NameDA) dipasang."
  ${LangFileString} MUI_TEXT_FINISH_TITLE "Pemasangan selesai"
  ${LangFileString} MUI_TEXT_FINISH_SUBTITLE "$(^NameDA) telah berjaya dipasang."
  ${LangFileString} MUI_TEXT_ABORT_TITLE "Pemasangan dihentikan"
  ${LangFileString} MUI_TEXT_ABORT_SUBTITLE "Pemasangan tidak dapat diselesaikan."
!endif

!ifdef MUI_UNINSTFILESPAGE
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_TITLE "Menyahpasang"
  ${LangFileString} MUI_UNTEXT_UNINSTALLING_SUBTITLE "Sila tunggu sementara $(^NameDA) dinyahpasang."
  ${LangFileString} MUI_UNTEXT_FINISH_TITLE "Penyahpasangan selesai"
  ${LangFileString} MUI_UNTEXT_FINISH_SUBTITLE "$(^NameDA) telah berjaya dinyahpasang."
  ${LangFileString} MUI_UNTEXT_ABORT_TITLE "Penyahpasangan dihentikan"
  ${LangFileString} MUI_UNTEXT_ABORT_SUBTITLE "Penyahpasangan tidak dapat diselesaikan."
!endif

!ifdef MUI_FINISHPAGE
  ${LangFileString} MUI_TEXT_FINISH_INFO_TITLE "Pemasangan $(^NameDA) selesai"
  ${LangFileString} MUI_TEXT_FINISH_INFO_TEXT "$(^NameDA) telah dipasang pada komputer anda.$\r$\n$\r$\nKlik Selesai untuk menutup tetingkap ini."
  ${LangFileString} MUI_TEXT_FINISH_INFO_REBOOT "Komputer anda perlu dimulakan semula untuk menyelesaikan pemasangan $(^NameDA). Mulakan semula sekarang?"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTNOW "Mulakan semula sekarang"
  ${LangFileString} MUI_TEXT_FINISH_REBOOTLATER "Saya akan memulakannya semula kemudian"
  ${LangFileString} MUI_TEXT_FINISH_RUN "&Buka $(^NameDA)"
  ${LangFileString} MUI_TEXT_FINISH_SHOWREADME "&Tunjukkan Readme"
  ${LangFileString} MUI_BUTTONTEXT_FINISH "&Selesai"
!endif

!ifdef MUI_UNCONFIRMPAGE
  ${LangFileString} MUI_UNTEXT_CONFIRM_TITLE "Nyahpasang $(^NameDA)"
  ${LangFileString} MUI_UNTEXT_CONFIRM_SUBTITLE "Buang $(^NameDA) daripada komputer anda."
!endif

!ifdef MUI_ABORTWARNING
  ${LangFileString} MUI_TEXT_ABORTWARNING "Adakah anda pasti mahu menghentikan pemasangan $(^Name)?"
!endif
