package io.github.zhiban.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
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
