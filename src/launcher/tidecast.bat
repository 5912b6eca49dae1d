@echo off
rem Starts Tidecast from the folder it lies in: tidecast opens the window, tidecast-cli is the command line.
rem Finds a JDK by itself: a runtime beside it, JAVA_HOME, the usual folders, PATH.
setlocal EnableExtensions DisableDelayedExpansion
set "app=%~dp0"
rem cmd looks for programs in the working folder first unless told not to
set "NoDefaultCurrentDirectoryInExePath=1"
set "java_home_found="
set "kernel="
if /i "%~1"=="bench" set "kernel=@kernel.options@"
call :try "%app%runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :try "%%~j"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" if /i not "%%~dp$PATH:j"=="%CD%\" call :try "%%~dp$PATH:j.."
if not defined java_home_found (
    echo Tidecast needs JDK @java.required@ or newer and found none: install one ^(for instance from https://adoptium.net^) or let JAVA_HOME point to it. 1>&2
    exit /b 1
)
if /i "%~n0"=="tidecast-cli" (
    if not defined OMP_NUM_THREADS set "OMP_NUM_THREADS=1"
    "%java_home_found%\bin\java.exe" @memory.options@ @jvm.options@ %kernel% -cp "%app%lib\*" io.github.tidecast.cli.CommandLineMain %*
) else (
    "%java_home_found%\bin\java.exe" @memory.options@ @jvm.options@ @window.options@ --module-path "%app%lib\javafx" -cp "%app%lib\*" io.github.tidecast.Main %*
)
exit /b %ERRORLEVEL%

rem Takes a folder if it is a Java home that is new enough and none was taken before.
:try
if defined java_home_found exit /b 0
rem an absolute path, as JAVA_HOME=. means anyone's files
set "candidate=%~1"
if not "%candidate:~1,2%"==":\" if not "%candidate:~0,2%"=="\\" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('%SystemRoot%\System32\findstr.exe /b "JAVA_VERSION=" "%~1\release"') do call :accept "%~1" %%v
exit /b 0

:accept
set "version=%~2"
set "version=%version:"=%"
if %version% GEQ @java.required@ set "java_home_found=%~1"
exit /b 0
