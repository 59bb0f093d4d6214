package io.github.zhiban.verify.reading;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** Finds the page to which bookmarks and links lead. */
public final class ReadDestinations {
    private final PDDocument document;

    ReadDestinations(PDDocument document) {
        this.document = document;
    }

    /** The page of a link inside the file, counted from 1; 0 when it leads nowhere. */
    public int page(PDAnnotationLink link) {
        try {
            PDDestination destination = link.getDestination();
            return page(destination == null ? destination(link.getAction()) : destination);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** The page of a bookmark, counted from 1; 0 when it leads nowhere. */
    int page(PDOutlineItem item) {
        try {
            PDDestination destination = item.getDestination();
            return page(destination == null ? destination(item.getAction()) : destination);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static @Nullable PDDestination destination(@Nullable PDAction action) throws IOException {
        return action instanceof PDActionGoTo jump ? jump.getDestination() : null;
    }

    private int page(@Nullable PDDestination destination) throws IOException {
        PDDestination target = destination instanceof PDNamedDestination named
                ? document.getDocumentCatalog().findNamedDestinationPage(named)
                : destination;
        return target instanceof PDPageDestination place ? place.retrievePageNumber() + 1 : 0;
    }
}
