package io.github.zhiban.typeset.pdf;

import io.github.zhiban.picture.PreparedPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What the pages of a file share: fonts, pictures, opacities. */
final class FileResources {
    private final PDDocument file;
    private final FileFonts fonts = new FileFonts();
    private final IdentityHashMap<PreparedPicture, String> pictures = new IdentityHashMap<>();
    private final COSDictionary images = new COSDictionary();
    private final Map<Float, String> opacities = new TreeMap<>();

    FileResources(PDDocument file) {
        this.file = file;
    }

    FileFonts fonts() {
        return fonts;
    }

    /** The name of a picture; embedded once however often it is shown. */
    String picture(PreparedPicture picture) {
        return pictures.computeIfAbsent(picture, added -> {
            String name = "P" + (pictures.size() + 1);
            images.setItem(COSName.getPDFName(name), embed(added));
            return name;
        });
    }

    /** The name of the graphics state with an opacity from 0 to 1. */
    String opacity(float opacity) {
        return opacities.computeIfAbsent(opacity, added -> "G" + (opacities.size() + 1));
    }

    /** The resources dictionary; to be asked for when all pages have been drawn. */
    COSDictionary write() {
        COSDictionary states = new COSDictionary();
        opacities.forEach((opacity, name) -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.CA, new COSFloat(opacity));
            state.setItem(COSName.CA_NS, new COSFloat(opacity));
            states.setItem(COSName.getPDFName(name), state);
        });
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.write());
        if (images.size() > 0) {
            resources.setItem(COSName.XOBJECT, images);
        }
        if (states.size() > 0) {
            resources.setItem(COSName.EXT_G_STATE, states);
        }
        return resources;
    }

    private PDImageXObject embed(PreparedPicture picture) {
        try {
            return picture.mediaType().equals("image/jpeg")
                    ? JPEGFactory.createFromStream(file, new ByteArrayInputStream(picture.bytes()))
                    : PDImageXObject.createFromByteArray(file, picture.bytes(), "picture");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
