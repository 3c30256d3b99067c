; The setup program for Windows: for one person, without an administrator. packaging/windows/build.sh compiles it.
;
;   aftercare-VERSION-windows-x86_64-setup.exe [/S] [/LANG=en|ms] [/D=C:\folder]     /S without a window; /D= last, without quotes
;   uninstall.exe [/S] [/DELETEDATA=yes]                                              without it, records stay; with /S nothing is asked
;
; Exit codes: 0 done, 1 cancelled, 2 could not be done, 3 Aftercare is running (nothing was changed).
; Compiled with -DVERSION= -DPAYLOAD= -DMADE= (the folder of listing.py's files and the icon) -DOUT=; -DQUICK compresses little.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID /FINAL lzma
  SetCompressorDictSize 64
!endif
!ifdef SIGN ; a command that signs the file it is given, as %1
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include "${MADE}/payload.nsh"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Aftercare"
!define OWN "Software\Aftercare"
!define CLASSES "Software\Classes"
!define DATA "$LOCALAPPDATA\aftercare"             ; aftercare/cli/command_line.py
!define VERSIONS "$LOCALAPPDATA\aftercare-program" ; aftercare/updates/versions.py
!define APPLICATION "org.aftercare.Aftercare"      ; aftercare/app.py
!define MENU "$SMPROGRAMS\Aftercare.lnk"
!define DESKTOP_LINK "$DESKTOP\Aftercare.lnk"
!define RUNNING 3

Name "Aftercare"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Aftercare"
InstallDirRegKey HKCU "${OWN}" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off
BrandingText "Aftercare ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${MADE}/aftercare.ico"
!define MUI_UNICON "${MADE}/aftercare.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${MADE}/side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_LANGDLL_ALLLANGUAGES ; whatever the code page of this Windows
!define MUI_LANGDLL_WINDOWTITLE "Aftercare"
!define MUI_LANGDLL_INFO "Please choose a language.$\r$\nSila pilih bahasa."

!define MUI_WELCOMEPAGE_TEXT "$(Welcome)$\r$\n$\r$\n$(^ClickNext)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_LICENSEPAGE_TEXT_BOTTOM $(LicenceNote)
!define MUI_LICENSEPAGE_BUTTON $(^NextBtn)
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}/LICENSE.txt"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseWhileRunning
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m aftercare"
!define MUI_FINISHPAGE_SHOWREADME ; the page's second box: no document, a shortcut
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT $(OnDesktop)
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION PutOnDesktop
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.TakeAnswer
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" Malay ; our own: Malay.nlf, Malay.nsh
!insertmacro MUI_RESERVEFILE_LANGDLL
!include "${__FILEDIR__}/strings.nsh"

Var DeleteData
Var Keep
Var Delete

; -- what both programs do ------------------------------------------------------------------------------------------------
!macro Shared un
  ; A program that runs cannot be written to: Windows says so itself, whoever started it.
  Function ${un}IsRunning ; FILE -> 1 or 0, on the stack
    Exch $0
    Push $1
    StrCpy $1 0
    ${If} ${FileExists} "$0"
      ClearErrors
      FileOpen $1 "$0" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $1
        StrCpy $1 0
      ${EndIf}
    ${EndIf}
    StrCpy $0 $1
    Pop $1
    Exch $0
  FunctionEnd

  Function ${un}AnyRunning ; -> 1 or 0: the installed program, or a newer version that an update put beside it
    Push $0
    Push $1
    Push $2
    StrCpy $0 0
    !insertmacro Look "${un}" "$INSTDIR"
    FindFirst $1 $2 "${VERSIONS}\versions\*"
    ${DoWhile} $2 != ""
      ${If} $2 != "."
      ${AndIf} $2 != ".."
        !insertmacro Look "${un}" "${VERSIONS}\versions\$2"
      ${EndIf}
      FindNext $1 $2
    ${Loop}
    FindClose $1
    Pop $2
    Pop $1
    Exch $0
  FunctionEnd

  Function ${un}RefuseWhileRunning
    ${Do}
      Call ${un}AnyRunning
      Pop $0
      ${If} $0 = 0
        Return
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel ${RUNNING}
        Quit
      ${EndIf}
    ${Loop}
  FunctionEnd

  Function ${un}TellShell
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
  FunctionEnd
!macroend

!macro Look un folder
  !insertmacro LookAt "${un}" "${folder}\pythonw.exe"
  !insertmacro LookAt "${un}" "${folder}\python.exe"
  !insertmacro LookAt "${un}" "${folder}\python313.dll"
!macroend

!macro LookAt un file
  Push "${file}"
  Call ${un}IsRunning
  Exch $3
  ${If} $3 = 1
    StrCpy $0 1
  ${EndIf}
  Pop $3
!macroend

!insertmacro Shared ""
!insertmacro Shared "un."

; -- installing -----------------------------------------------------------------------------------------------------------
Function .onInit
  SetRegView 64
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/LANG=" $1
  ${If} ${Errors}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${ElseIf} $1 == "ms"
    StrCpy $LANGUAGE ${LANG_MALAY}
  ${Else}
    StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${EndIf}
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

; Takes away the files of a version that is there, by the list that came with it. Records are elsewhere and stay.
Function TakeAwayOlder ; FOLDER on the stack
  Exch $0
  ${If} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S /UPGRADE=yes _?=$0' $1
    ${If} $1 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(OlderStays)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    ${If} $0 != $INSTDIR
      Delete "$0\uninstall.exe"
      RMDir "$0"
    ${EndIf}
  ${EndIf}
  Pop $0
FunctionEnd

; A shortcut that the taskbar takes for the same program as the window, whichever version's: pinned, it starts the installed one.
Function PutShortcut ; FILE on the stack
  System::Store S
  Pop $9
  SetOutPath "$PROFILE" ; where the program starts: never in its own folder, which would then be in use
  CreateShortcut "$9" "$INSTDIR\pythonw.exe" "-m aftercare" "$INSTDIR\aftercare.ico" 0 SW_SHOWNORMAL "" "$(Purpose)"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '(r9, ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'oleaut32::SysAllocString(w "${APPLICATION}") p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r3) p.r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'oleaut32::SysFreeString(p r3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '(r9, 1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
  System::Store L
FunctionEnd

Function PutOnDesktop
  Push "${DESKTOP_LINK}"
  Call PutShortcut
FunctionEnd

!macro Associate extension kind title
  WriteRegStr HKCU "${CLASSES}\${kind}" "" "${title}"
  WriteRegStr HKCU "${CLASSES}\${kind}\DefaultIcon" "" "$INSTDIR\aftercare.ico"
  WriteRegStr HKCU "${CLASSES}\${kind}\shell\open\command" "" '"$INSTDIR\pythonw.exe" -m aftercare open "%1"'
  WriteRegStr HKCU "${CLASSES}\${extension}" "" "${kind}"
  WriteRegStr HKCU "${CLASSES}\${extension}\OpenWithProgids" "${kind}" ""
!macroend

; The `aftercare` command, for consoles that are opened from now on. Python writes the PATH: NSIS would cut a long one.
!macro OnPath how
  ${If} ${FileExists} "$INSTDIR\python.exe"
    nsExec::Exec /TIMEOUT=60000 '"$INSTDIR\python.exe" -m aftercare.updates.on_path ${how} "$INSTDIR\commands"'
    Pop $0
  ${EndIf}
!macroend

Section "Aftercare"
  Call RefuseWhileRunning
  ReadRegStr $2 HKCU "${ENTRY}" "InstallLocation"
  ${If} $2 != ""
  ${AndIf} $2 != $INSTDIR
    Push $2
    Call TakeAwayOlder
  ${EndIf}
  Push $INSTDIR
  Call TakeAwayOlder

  !include "${MADE}/install_files.nsh"
  SetOutPath "$INSTDIR"
  File "${MADE}/aftercare.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro OnPath "add"

  Push "${MENU}"
  Call PutShortcut
  ${If} ${FileExists} "${DESKTOP_LINK}" ; of an older version, maybe from another folder
    Call PutOnDesktop
  ${EndIf}

  !insertmacro Associate ".aftercare" "Aftercare.Exchange" "$(ExchangeFile)"
  !insertmacro Associate ".aftercare-update" "Aftercare.Update" "$(UpdateFile)"
  Call TellShell

  WriteRegStr HKCU "${OWN}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${OWN}" "Language" "$LANGUAGE"
  WriteRegStr HKCU "${ENTRY}" "DisplayName" "Aftercare"
  WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\aftercare.ico"
  WriteRegStr HKCU "${ENTRY}" "Publisher" "Aftercare"
  WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
SectionEnd

; -- removing -------------------------------------------------------------------------------------------------------------
Function un.onInit
  SetRegView 64
  !insertmacro MUI_UNGETLANGUAGE
  StrCpy $DeleteData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA=" $1
  ${IfNot} ${Errors}
  ${AndIf} $1 == "yes"
    StrCpy $DeleteData 1
  ${EndIf}
FunctionEnd

Function un.AskAboutData
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "$(DataQuestion)"
  Pop $0
  ${NSD_CreateRadioButton} 0 42u 100% 14u "$(DataKeep)"
  Pop $Keep
  ${NSD_CreateRadioButton} 0 60u 100% 14u "$(DataDelete)"
  Pop $Delete
  ${NSD_CreateLabel} 14u 76u 95% 48u "$(DataWarning)"
  Pop $0
  ${If} $DeleteData = 1
    ${NSD_Check} $Delete
  ${Else}
    ${NSD_Check} $Keep
  ${EndIf}
  ${NSD_SetFocus} $Keep
  nsDialogs::Show
FunctionEnd

Function un.TakeAnswer
  ${NSD_GetState} $Delete $0
  StrCpy $DeleteData 0
  ${If} $0 = ${BST_CHECKED}
    ${If} ${Cmd} `MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DataSure)" IDNO`
      Abort
    ${EndIf}
    StrCpy $DeleteData 1
  ${EndIf}
FunctionEnd

; An extension is given back only if it still is ours.
!macro Dissociate extension kind
  ReadRegStr $0 HKCU "${CLASSES}\${extension}" ""
  ${If} $0 == "${kind}"
    DeleteRegValue HKCU "${CLASSES}\${extension}" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\${extension}\OpenWithProgids" "${kind}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${extension}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${extension}"
  DeleteRegKey HKCU "${CLASSES}\${kind}"
!macroend

Section "Uninstall"
  Call un.RefuseWhileRunning
  SetOutPath "$TEMP" ; the folder that goes must not be the one we stand in
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE=" $1
  StrCpy $2 0
  ${IfNot} ${Errors}
    StrCpy $2 1
  ${Else}
    !insertmacro OnPath "remove"
  ${EndIf}
  !include "${MADE}/remove_files.nsh"
  Delete "$INSTDIR\aftercare.ico"
  ${If} $2 = 1
    SetErrorLevel 0
    Return ; a newer one takes this place at once: everything else stays
  ${EndIf}

  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; stays if a person put something there
  RMDir /r "${VERSIONS}"
  Delete "${MENU}"
  Delete "${DESKTOP_LINK}"
  !insertmacro Dissociate ".aftercare" "Aftercare.Exchange"
  !insertmacro Dissociate ".aftercare-update" "Aftercare.Update"
  Call un.TellShell
  DeleteRegKey HKCU "${ENTRY}"
  DeleteRegKey HKCU "${OWN}"
  ${If} $DeleteData = 1
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Aftercare"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Aftercare setup"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "GPL-3.0-or-later"
VIAddVersionKey /LANG=${LANG_MALAY} "ProductName" "Aftercare"
VIAddVersionKey /LANG=${LANG_MALAY} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_MALAY} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_MALAY} "FileDescription" "Pemasangan Aftercare"
VIAddVersionKey /LANG=${LANG_MALAY} "LegalCopyright" "GPL-3.0-or-later"
