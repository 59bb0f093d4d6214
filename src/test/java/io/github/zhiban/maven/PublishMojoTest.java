package io.github.zhiban.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PublishMojoTest {

    @Test
    void itsDescriptorNamesItsFields() throws Exception {
        Map<String, String> fields = new HashMap<>();
        for (Field field : PublishMojo.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                fields.put(field.getName(), field.getType().getName());
            }
        }
        Document descriptor = descriptor();
        Map<String, String> described = new HashMap<>();
        NodeList parameters = descriptor.getElementsByTagName("parameter");
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            described.put(text(parameter, "name"), text(parameter, "type"));
            assertThat(text(parameter, "description")).endsWith(".");
        }

        assertThat(described).isEqualTo(fields);
        assertThat(text(descriptor.getDocumentElement(), "implementation")).isEqualTo(PublishMojo.class.getName());
        Element configuration =
                (Element) descriptor.getElementsByTagName("configuration").item(0);
        NodeList settings = configuration.getElementsByTagName("*");
        for (int i = 0; i < settings.getLength(); i++) {
            Element setting = (Element) settings.item(i);
            assertThat(setting.getAttribute("implementation")).isEqualTo(fields.get(setting.getTagName()));
        }
    }

    @Test
    void logsFindingsAtTheirWeight() {
        List<String> logged = new ArrayList<>();
        PublishMojo mojo = new PublishMojo();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
                logged.add("warn " + line);
            }

            @Override
            public void error(CharSequence line) {
                logged.add("error " + line);
            }
        });

        List.of("a.md: a.epub", "a.md:3:1: warning NO_TITLE: x", "a.md: 错误 EMPTY_FILE: x", "a.md: 警告 NO_TITLE: x")
                .forEach(mojo::log);

        assertThat(logged)
                .containsExactly(
                        "info a.md: a.epub",
                        "warn a.md:3:1: warning NO_TITLE: x",
                        "error a.md: 错误 EMPTY_FILE: x",
                        "warn a.md: 警告 NO_TITLE: x");
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = PublishMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
