package io.github.zhiban.cli;

import io.github.zhiban.edition.Edition;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The editions by the names that users type. */
final class EditionNames implements ITypeConverter<Edition>, Iterable<String> {

    @Override
    public Edition convert(String name) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.key().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is not one of "
                        + Arrays.stream(Edition.values()).map(Edition::key).collect(Collectors.joining(", "))));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Edition.values()).map(Edition::key).iterator();
    }
}
