package io.github.zhiban.typeset.layout;

/** A picture on the page. */
public final class PictureElement extends DrawnElement {
    private final PlacedPicture picture;

    PictureElement(PlacedPicture picture) {
        super(picture.width(), picture.height());
        this.picture = picture;
    }

    public PlacedPicture picture() {
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
