package io.github.zhiban.cli;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Things that are chosen by the names that users type, in whatever case. */
abstract class Names<T> implements ITypeConverter<T>, Iterable<String> {
    private final List<T> things;
    private final Function<T, String> name;

    Names(T[] things, Function<T, String> name) {
        this.things = List.of(things);
        this.name = name;
    }

    @Override
    public final T convert(String typed) {
        return things.stream()
                .filter(thing -> name.apply(thing).equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + typed + "' is not one of " + String.join(", ", this)));
    }

    @Override
    public final Iterator<String> iterator() {
        return things.stream().map(name).iterator();
    }
}
