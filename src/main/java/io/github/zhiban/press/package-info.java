/**
 * Zhiban for Java programs. {@link io.github.zhiban.press.Press} is where to begin; what it takes and gives are
 * {@link io.github.zhiban.PublishRequest}, {@link io.github.zhiban.Publication}, {@link io.github.zhiban.Artifact},
 * {@link io.github.zhiban.edition.Edition}, {@link io.github.zhiban.verify.VerificationLevel},
 * {@link io.github.zhiban.verify.CheckResult} and {@link io.github.zhiban.diagnostics.Diagnostic} with its severity,
 * code and location. All else may change from version to version.
 */
@NullMarked
package io.github.zhiban.press;

import org.jspecify.annotations.NullMarked;
