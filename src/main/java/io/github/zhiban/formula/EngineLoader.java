package io.github.zhiban.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Loads the drawing library and what stands around it once more. The library keeps its state in static fields; a thread that is left
 * behind in it goes on using them, and so the next formula needs others.
 */
final class EngineLoader extends ClassLoader {
    private static final String LIBRARY = "org.scilab.forge.jlatexmath.";
    private static final String HERE = EngineLoader.class.getPackageName() + ".";

    private EngineLoader() {
        super(EngineLoader.class.getClassLoader());
    }

    /** An engine that shares no state with any other. */
    static FormulaEngine engine() {
        try {
            return (FormulaEngine) new EngineLoader()
                    .loadClass(JlatexmathEngine.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the formula library cannot be loaded again", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean shared =
                name.equals(FormulaEngine.class.getName()) || name.startsWith(FormulaEngine.class.getName() + "$");
        if (shared || !(name.startsWith(LIBRARY) || name.startsWith(HERE))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
