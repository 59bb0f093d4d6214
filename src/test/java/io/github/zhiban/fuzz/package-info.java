/**
 * Entries for a fuzzer that grows inputs by the code that they reach: {@code mvn -Pfuzz test
 * -Dfuzz.target=ReadingTarget -Dfuzz.seconds=60}. Each takes bytes and promises that nothing but its own answer comes
 * of them; what it throws is a finding.
 */
@org.jspecify.annotations.NullMarked
package io.github.zhiban.fuzz;
