@echo off
rem Starts Tidecast from the folder it lies in: tidecast opens the window, tidecast-cli is the command line.
rem Finds a JDK by itself: a runtime beside it, JAVA_HOME, the usual folders, PATH.
rem No block in parentheses: a file named data(1).csv among the arguments would end it.
setlocal EnableExtensions DisableDelayedExpansion
set "app=%~dp0"
if not "%app:;=%"=="%app%" goto semicolon
if not "%app:!\=%"=="%app%" goto exclamation
rem cmd looks for programs in the working folder first unless told not to
set "NoDefaultCurrentDirectoryInExePath=1"
set "java_home_found="
set "kernel="
if /i "%~1"=="bench" set "kernel=@kernel.options@"
rem Folders are handed over in a variable: of an argument, call would read percent signs and carets once more.
set "candidate=%app%runtime"
call :try
if defined JAVA_HOME set "candidate=%JAVA_HOME%"
call :try
for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do set "candidate=%%~j" & call :try
for %%j in (java.exe) do if /i not "%%~dp$PATH:j"=="%CD%\" set "candidate=%%~dp$PATH:j.."
call :try
if not defined java_home_found goto missing
if /i "%~n0"=="tidecast-cli" goto command_line
"%java_home_found%\bin\java.exe" @memory.options@ @jvm.options@ @window.options@ --module-path "%app%lib\javafx" -cp "%app%lib\*" io.github.tidecast.Main %*
exit /b %ERRORLEVEL%

:command_line
if not defined OMP_NUM_THREADS set "OMP_NUM_THREADS=1"
"%java_home_found%\bin\java.exe" @memory.options@ @jvm.options@ %kernel% -cp "%app%lib\*" io.github.tidecast.cli.CommandLineMain %*
exit /b %ERRORLEVEL%

:semicolon
echo Tidecast cannot run from a folder with a semicolon in its name, because Java separates folders by semicolons; move it elsewhere: "%app%" 1>&2
exit /b 1

:exclamation
echo Tidecast cannot run from a folder whose name ends with an exclamation mark, because there Java ends the name of a jar; move it elsewhere: "%app%" 1>&2
exit /b 1

:missing
echo Tidecast needs JDK @java.required@ or newer and found none: install one (for instance from https://adoptium.net) or let JAVA_HOME point to it. 1>&2
exit /b 1

rem Takes the candidate if it is a Java home that is new enough and none was taken before.
:try
if defined java_home_found exit /b 0
set "candidate=%candidate:"=%"
rem an absolute path, as JAVA_HOME=. means anyone's files
if not "%candidate:~1,2%"==":\" if not "%candidate:~0,2%"=="\\" exit /b 0
if not exist "%candidate%\bin\java.exe" exit /b 0
if not exist "%candidate%\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==" %%v in ("%candidate%\release") do if "%%v"=="JAVA_VERSION" set "version=%%w"
if not defined version exit /b 0
set "version=%version:"=%"
for /f "delims=.+-" %%v in ("%version%") do set "version=%%v"
rem digits and nothing else
for /f "delims=0123456789" %%v in ("%version%") do exit /b 0
if %version% GEQ @java.required@ set "java_home_found=%candidate%"
exit /b 0
