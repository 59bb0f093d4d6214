package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A switch over the kinds of a sealed type has no {@code default}: else a new kind is passed over where the compiler
 * should have asked what to do with it. Switches over the types of libraries are none of these.
 */
class SealedSwitchTest {
    /** The last name of the type in a pattern: {@code Block.Quote quote}, {@code Strong(List content)}. */
    private static final Pattern KIND = Pattern.compile("(\\w+)(?: \\w+|\\(.*)$");

    @Test
    void noneHasADefault() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<JavaFileObject> sources = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.add(source(file.toString().replace('\\', '/'), Files.readString(file)));
            }
            assertThat(faults(sources)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record B() {} int a(Object o) { return switch (o) { case B s -> 1; default -> 2; }; }",
                "record B() {} void a(Object o) { switch (o) { case A.B s: break; default: } }"
            })
    void findsThoseThatHave(String method) throws IOException {
        assertThat(faults(List.of(source("A.java", "class A { " + method + " }"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int a(int i) { return switch (i) { case 1 -> 1; default -> 2; }; }",
                "int a(Object o) { return switch (o) { case String s -> 1; default -> 2; }; }"
            })
    void findsNoOthers(String method) throws IOException {
        assertThat(faults(List.of(source("A.java", "class A { " + method + " }"))))
                .isEmpty();
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<String> faults(List<JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, problem -> {}, List.of(), null, sources);
        Trees trees = Trees.instance(task);
        List<CompilationUnitTree> units = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        for (CompilationUnitTree unit : task.parse()) {
            units.add(unit);
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree tree, Void nothing) {
                    declared.add(tree.getSimpleName().toString());
                    return super.visitClass(tree, nothing);
                }
            }.scan(unit, null);
        }
        List<String> faults = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitSwitch(SwitchTree tree, Void nothing) {
                    check(tree.getCases(), trees.getSourcePositions().getStartPosition(unit, tree));
                    return super.visitSwitch(tree, nothing);
                }

                @Override
                public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
                    check(tree.getCases(), trees.getSourcePositions().getStartPosition(unit, tree));
                    return super.visitSwitchExpression(tree, nothing);
                }

                private boolean isOurs(String pattern) {
                    Matcher kind = KIND.matcher(pattern);
                    return kind.find() && declared.contains(kind.group(1));
                }

                private void check(List<? extends CaseTree> cases, long position) {
                    boolean kinds = cases.stream()
                            .flatMap(one -> one.getLabels().stream())
                            .anyMatch(label -> label instanceof PatternCaseLabelTree && isOurs(label.toString()));
                    boolean rest = cases.stream()
                            .anyMatch(one -> one.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance));
                    if (kinds && rest) {
                        faults.add(unit.getSourceFile().getName() + ":"
                                + unit.getLineMap().getLineNumber(position));
                    }
                }
            }.scan(unit, null);
        }
        return faults;
    }
}
