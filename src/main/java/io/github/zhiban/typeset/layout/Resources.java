package io.github.zhiban.typeset.layout;

import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.typeset.PrintDocument;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** All that a document may refer to: its own pictures. Nothing is read from disk or network. */
final class Resources implements UserAgentCallback {
    private final PrintDocument document;
    private final int dotsPerPixel;

    Resources(PrintDocument document, int dotsPerPixel) {
        this.document = document;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public ImageResource getImageResource(String address) {
        PreparedPicture picture = document.pictures().get(address);
        if (picture == null) {
            LayoutLog.missingPicture(address);
        }
        return new ImageResource(address, picture == null ? null : PlacedPicture.natural(picture, dotsPerPixel));
    }

    @Override
    public CSSResource getCSSResource(String address) {
        return new CSSResource(null);
    }

    @Override
    public @Nullable XMLResource getXMLResource(String address) {
        return null;
    }

    @Override
    public byte @Nullable [] getBinaryResource(String address) {
        return null;
    }

    @Override
    public boolean isVisited(@Nullable String address) {
        return false;
    }

    @Override
    public void setBaseURL(@Nullable String address) {}

    @Override
    public String getBaseURL() {
        return "";
    }

    @Override
    public @Nullable String resolveURI(@Nullable String address) {
        return address;
    }
}
