; Loads each library that list.txt beside it names, as python.exe would, and writes what came of it into loaded.txt: its name, ok or an error.
Unicode true
Target amd64-unicode
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user
!include LogicLib.nsh
!include TextFunc.nsh

Section
  System::Call 'kernel32::SetDefaultDllDirectories(i 0x1000)' ; LOAD_LIBRARY_SEARCH_DEFAULT_DIRS
  System::Call 'kernel32::SetErrorMode(i 0x8003)'             ; no window when a library is missing
  !macro Add folder
    System::Call 'kernel32::AddDllDirectory(w "$EXEDIR\Lib\site-packages\${folder}")'
  !macroend
  !insertmacro Add "shiboken6"
  !insertmacro Add "PySide6"
  !insertmacro Add "av.libs"
  !insertmacro Add "enchant\data\mingw64\bin"
  FileOpen $0 "$EXEDIR\list.txt" r
  FileOpen $1 "$EXEDIR\loaded.txt" w
  ${Do}
    FileRead $0 $2
    ${TrimNewLines} $2 $2
    ${If} $2 == ""
      ${ExitDo}
    ${EndIf}
    System::Call 'kernel32::LoadLibraryExW(w "$EXEDIR\$2", p 0, i 0x1100) p.r3 ?e' ; beside the library, then as above
    Pop $4
    ${If} $3 P= 0
      FileWrite $1 "$2 $4$\r$\n"
    ${Else}
      FileWrite $1 "$2 ok$\r$\n"
    ${EndIf}
  ${Loop}
  FileClose $1
  FileClose $0
SectionEnd
