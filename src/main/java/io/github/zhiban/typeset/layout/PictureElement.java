package io.github.zhiban.typeset.layout;

/** A picture on the page. */
public final class PictureElement extends DrawnElement {
    private final Picture picture;

    PictureElement(Picture picture) {
        super(picture.width(), picture.height());
        this.picture = picture;
    }

    public Picture picture() {
        return picture;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
