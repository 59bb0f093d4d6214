@echo off
rem Starts Zhiban from an unpacked archive. An archive with its own Java uses that; else JAVA_HOME or the java on the PATH is used.
rem JAVA_OPTS adds options.
setlocal
set "HERE=%~dp0.."
if exist "%HERE%\runtime\bin\java.exe" goto own
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %JAVA_OPTS% -jar "%HERE%\zhiban.jar" %*
exit /b
:own
set "ARCHIVE="
if exist "%HERE%\zhiban.aot" set "ARCHIVE=-XX:AOTCache=%HERE%\zhiban.aot -Xlog:aot*=off"
if defined ZHIBAN_RECORD_ARCHIVE set "ARCHIVE=-XX:AOTCacheOutput=%HERE%\zhiban.aot"
"%HERE%\runtime\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:CompileThresholdScaling=2 %ARCHIVE% %JAVA_OPTS% -jar "%HERE%\lib\zhiban-program.jar" %*
