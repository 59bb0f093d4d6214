package io.github.zhiban.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How much of what a publication costs goes into tags: the share of samples of the thread's stack that are in the
 * classes that make them, and what it costs to write the tree into the file.
 */
final class TaggingShare {
    private static final String PACKAGE = "io.github.zhiban.typeset.pdf.";
    private static final Set<String> CLASSES = Set.of(
            "ActualText",
            "DrawnStructure",
            "LinkAreas",
            "ListStructure",
            "ParentTree",
            "Role",
            "StructureAttributes",
            "StructureElement",
            "StructureMaker",
            "StructureTree",
            "TaggedContent");

    private static final long INTERVAL_MILLIS = 1;

    private final Thread watched = Thread.currentThread();
    private final AtomicBoolean done = new AtomicBoolean();
    private int samples;
    private int inTags;

    /** The share, between 0 and 1, of a task that is run again and again for some seconds. */
    static double of(CpuTime.Task task) throws InterruptedException {
        CpuTime.warm(task);
        TaggingShare share = new TaggingShare();
        Thread sampler = Thread.ofPlatform().daemon().start(share::sample);
        CpuTime.warm(task);
        share.done.set(true);
        sampler.join();
        return (double) share.inTags / share.samples;
    }

    private void sample() {
        try {
            while (!done.get()) {
                Thread.sleep(INTERVAL_MILLIS);
                samples++;
                inTags += Arrays.stream(watched.getStackTrace()).anyMatch(TaggingShare::isTagging) ? 1 : 0;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTagging(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.startsWith(PACKAGE)
                && CLASSES.contains(name.substring(PACKAGE.length()).replaceFirst("\\$.*", ""));
    }

    /**
     * Milliseconds of CPU that it takes to write the structure tree of a file: what saving costs with it, less without
     * it.
     */
    static double writing(byte[] pdf) {
        return CpuTime.warm(() -> save(pdf, true)) - CpuTime.warm(() -> save(pdf, false));
    }

    private static void save(byte[] pdf, boolean tags) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (!tags) {
                file.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            }
            file.save(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
