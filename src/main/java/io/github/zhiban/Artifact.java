package io.github.zhiban;

/**
 * A finished file.
 *
 * @param fileName its name in the output folder
 * @param bytes not to be changed
 */
public record Artifact(String fileName, byte[] bytes) {}
