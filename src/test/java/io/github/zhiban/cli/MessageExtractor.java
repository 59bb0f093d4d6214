package io.github.zhiban.cli;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Finds every sentence that the program says to its users, in diagnostics, errors, help and on the console, as the
 * compiler reads the sources: with <code>{}</code> for each part that is not written in the source.
 */
final class MessageExtractor {
    private static final Set<String> SPEAKS = Set.of("info", "warning", "error");
    private static final Set<String> SHOWN = Set.of("description", "footer", "exitCodeList", "exitCodeListHeading");
    private static final Set<String> THROWN = Set.of("ParameterException", "WorkspaceException");

    private MessageExtractor() {}

    /** The sentences of all classes below a folder. */
    static Set<String> sentences(Path sources) throws IOException {
        Set<String> sentences = new TreeSet<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            task.parse().forEach(unit -> new Scanner(sentences).scan(unit, null));
        }
        return sentences;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final Set<String> sentences;

        Scanner(Set<String> sentences) {
            this.sentences = sentences;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String name = call.getMethodSelect().toString();
            if (SPEAKS.contains(name.substring(name.lastIndexOf('.') + 1))
                    && call.getArguments().size() >= 3) {
                call.getArguments().subList(2, call.getArguments().size()).forEach(this::add);
            }
            if (name.endsWith("Failure") && call.getArguments().size() == 3) {
                call.getArguments().subList(1, 3).forEach(this::add);
            }
            if (name.endsWith(".say")) {
                add(call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            if (made.getIdentifier().toString().equals("Diagnostic")) {
                made.getArguments().subList(3, made.getArguments().size()).forEach(this::add);
            }
            if (THROWN.contains(made.getIdentifier().toString())) {
                made.getArguments().stream().limit(2).forEach(this::add);
            }
            return super.visitNewClass(made, nothing);
        }

        /** What help shows. */
        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            for (ExpressionTree argument : annotation.getArguments()) {
                if (argument instanceof AssignmentTree set
                        && SHOWN.contains(set.getVariable().toString())) {
                    if (set.getExpression() instanceof NewArrayTree lines) {
                        lines.getInitializers().forEach(this::add);
                    } else {
                        add(set.getExpression());
                    }
                }
            }
            return super.visitAnnotation(annotation, nothing);
        }

        private void add(ExpressionTree argument) {
            if (argument instanceof ConditionalExpressionTree choice) {
                add(choice.getTrueExpression());
                add(choice.getFalseExpression());
            } else {
                String sentence = template(argument);
                if (sentence.replace("{}", "").chars().anyMatch(Character::isLetter)) {
                    sentences.add(sentence);
                }
            }
        }

        private static String template(Tree part) {
            if (part instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return text;
            }
            if (part instanceof ParenthesizedTree inner && inner.getExpression() instanceof BinaryTree) {
                return template(inner.getExpression());
            }
            if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                return (template(sum.getLeftOperand()) + template(sum.getRightOperand())).replace("{}{}", "{}");
            }
            return "{}";
        }
    }
}
