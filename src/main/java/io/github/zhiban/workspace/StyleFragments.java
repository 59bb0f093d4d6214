package io.github.zhiban.workspace;

import io.github.zhiban.diagnostics.Suggestion;
import io.github.zhiban.edition.template.Templates;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The templates of a style: files below its {@code fragments/}, each in the place of the one of that name that ships.
 */
final class StyleFragments {
    private static final String FOLDER = "fragments";
    private static final String ENDING = ".xhtml";

    private StyleFragments() {}

    /**
     * The templates of a style by their names, as in {@code block/quote}.
     *
     * @throws WorkspaceException if none of that name ships, or one is not well-formed; says which line
     */
    static Map<String, String> of(Path style) {
        Path folder = style.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> fragments = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                String name = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
                check(name, file);
                fragments.put(name, Files.readString(file));
            }
        } catch (IOException e) {
            throw new WorkspaceException(folder + ": cannot be read", e);
        }
        return fragments;
    }

    private static void check(String name, Path file) throws IOException {
        List<String> names = Templates.names();
        if (!names.contains(name)) {
            throw new WorkspaceException(file + ": there is no fragment " + name
                    + Suggestion.nearest(name, names)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", !name.equals("chapter"));
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            Document parsed = parser.parse(new InputSource(new StringReader(Files.readString(file))));
            if (name.startsWith("block/")
                    && parsed.getDocumentElement().getTagName().startsWith("th:")) {
                throw new WorkspaceException(file + ": needs an element around all, which is not one of th:");
            }
        } catch (SAXParseException e) {
            throw new WorkspaceException(file + ":" + e.getLineNumber() + ": is not well-formed: " + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new WorkspaceException(file + ": is not well-formed", e);
        }
    }
}
