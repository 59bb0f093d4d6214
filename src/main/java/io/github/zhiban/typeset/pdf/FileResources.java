package io.github.zhiban.typeset.pdf;

import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.PngPicture;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the pages of a file share: fonts, pictures, opacities. */
final class FileResources {
    private final ObjectFile file;
    private final FileFonts fonts = new FileFonts();
    private final IdentityHashMap<PreparedPicture, String> pictures = new IdentityHashMap<>();
    private final Dictionary images = new Dictionary();
    private final Map<Float, String> opacities = new TreeMap<>();

    FileResources(ObjectFile file) {
        this.file = file;
    }

    FileFonts fonts() {
        return fonts;
    }

    /** The name of a picture; embedded once however often it is shown. */
    String picture(PreparedPicture picture) {
        return pictures.computeIfAbsent(picture, added -> {
            String name = "P" + (pictures.size() + 1);
            images.put(name, embed(added));
            return name;
        });
    }

    /** The name of the graphics state with an opacity from 0 to 1. */
    String opacity(float opacity) {
        return opacities.computeIfAbsent(opacity, added -> "G" + (opacities.size() + 1));
    }

    /** The resources dictionary; to be asked for when all pages have been drawn. */
    Dictionary write() {
        Dictionary resources = new Dictionary().put("Font", fonts.write(file));
        if (!images.isEmpty()) {
            resources.put("XObject", images);
        }
        if (!opacities.isEmpty()) {
            Dictionary states = new Dictionary();
            opacities.forEach((opacity, name) ->
                    states.put(name, new Dictionary().decimal("CA", opacity).decimal("ca", opacity)));
            resources.put("ExtGState", states);
        }
        return resources;
    }

    private Reference embed(PreparedPicture picture) {
        return picture.mediaType().equals("image/jpeg")
                ? file.addJpeg(picture.bytes())
                : PngPicture.write(picture.bytes(), file);
    }
}
