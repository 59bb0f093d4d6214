package io.github.zhiban.verify.typography;

/**
 * A place that breaks a rule.
 *
 * @param page counted from 1
 * @param line of the page's text, counted from 1
 * @param text what stands there
 * @param measured what was found, in words
 */
public record Violation(Rule rule, int page, int line, String text, String measured) {}
