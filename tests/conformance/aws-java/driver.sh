# shellcheck shell=sh disable=SC2034,SC2154  # sourced by ../run
tools='mvn javac'
by_name_only=true

install_parser() {
    cp "$here/aws-java/pom.xml" "$here/aws-java/Driver.java" . &&
        mvn --quiet --batch-mode dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=lib &&
        javac -cp 'lib/*' Driver.java
}
run_parser() { java -cp 'lib/*:.' Driver "$1"; }
