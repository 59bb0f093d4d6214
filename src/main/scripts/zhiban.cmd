@echo off
rem Starts Zhiban from an unpacked archive. JAVA_HOME or the java on the PATH is used; JAVA_OPTS adds options.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:CompileThresholdScaling=2 %JAVA_OPTS% -jar "%~dp0..\lib\zhiban-program.jar" %*
