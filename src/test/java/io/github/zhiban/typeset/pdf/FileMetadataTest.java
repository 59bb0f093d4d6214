package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class FileMetadataTest {
    @Test
    void datesKeepTheirOffset() throws IOException {
        try (PDDocument file = Pages.open(Pages.set("<p>石桥</p>").value())) {
            var information = file.getDocumentInformation();

            assertThat(information.getCOSObject().getString(COSName.CREATION_DATE))
                    .isEqualTo("D:20240203040506+08'00'");
            assertThat(information.getModificationDate()).isEqualTo(information.getCreationDate());
        }
    }
}
