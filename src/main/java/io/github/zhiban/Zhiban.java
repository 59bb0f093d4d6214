package io.github.zhiban;

/** Façade. */
public final class Zhiban {}
