package io.github.zhiban.formula;

import io.github.zhiban.budget.Account;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.MatrixAtom;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Makes the formula library safe to use more than once. As it comes, all formulas of a JVM share symbols and predefined formulas,
 * and change them while they are laid out: a minus sign in braces loses its spacing for good, a sum with limits stacks every later
 * one. Here every formula gets its own copies. Commands that reach for files, colours or later formulas are taken away.
 */
final class JlatexmathLibrary {
    private static final List<String> UNSAFE = List.of(
            "newcommand",
            "renewcommand",
            "newenvironment",
            "renewenvironment",
            "includegraphics",
            "definecolor",
            "jlmDynamic",
            "jlmExternalFont",
            "jlmXML",
            "DeclareMathSizes",
            "magnification");

    private final Box emptyCell;
    private final Field boxType;

    private JlatexmathLibrary(Box emptyCell, Field boxType) {
        this.emptyCell = emptyCell;
        this.boxType = boxType;
    }

    private static JlatexmathLibrary prepare() {
        // The library fills its tables of commands and symbols when it is first used.
        var unused = new TeXFormula("x");
        SymbolAtom.symbols = new OwnSymbols(SymbolAtom.symbols);
        TeXFormula.predefinedTeXFormulas = new NothingKept();
        MacroInfo.Commands = new PolledCommands(MacroInfo.Commands);
        addCommands(MacroInfo.Commands);
        try {
            Field nullBox = MatrixAtom.class.getDeclaredField("nullBox");
            nullBox.setAccessible(true);
            Field boxType = Box.class.getDeclaredField("type");
            boxType.setAccessible(true);
            return new JlatexmathLibrary((Box) nullBox.get(null), boxType);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not the expected version of jlatexmath", e);
        }
    }

    /** The library, made safe when first asked for. */
    static JlatexmathLibrary instance() {
        return Holder.INSTANCE;
    }

    /** A short matrix row leaves the one empty cell of all matrices behind as a text between rows: makes it a cell again. */
    void reset() {
        try {
            boxType.setInt(emptyCell, -1);
        } catch (IllegalAccessException e) {
            throw new LinkageError("not the expected version of jlatexmath", e);
        }
    }

    private static void addCommands(Map<String, MacroInfo> commands) {
        UNSAFE.forEach(commands::remove);
        for (CancelAtom.Stroke stroke : CancelAtom.Stroke.values()) {
            commands.put(stroke.command(), new CancelAtom.Command(stroke));
        }
    }

    /** Hands out a copy of a symbol each time, so that what a formula does to it stays in the formula. */
    private static final class OwnSymbols extends HashMap<String, SymbolAtom> {
        private static final long serialVersionUID = 1;

        OwnSymbols(Map<String, SymbolAtom> symbols) {
            super(symbols);
        }

        @Override
        public @Nullable SymbolAtom get(Object name) {
            Account.poll();
            SymbolAtom shared = super.get(name);
            return shared == null ? null : (SymbolAtom) shared.clone();
        }
    }

    /** Asks with each command of a formula whether to go on. */
    private static final class PolledCommands extends HashMap<String, MacroInfo> {
        private static final long serialVersionUID = 1;

        PolledCommands(Map<String, MacroInfo> commands) {
            super(commands);
        }

        @Override
        public @Nullable MacroInfo get(Object name) {
            Account.poll();
            return super.get(name);
        }
    }

    /** Remembers no predefined formula, so that each is made afresh. */
    private static final class NothingKept extends HashMap<String, TeXFormula> {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable TeXFormula put(String name, TeXFormula formula) {
            return null;
        }
    }

    private static final class Holder {
        static final JlatexmathLibrary INSTANCE = prepare();
    }
}
