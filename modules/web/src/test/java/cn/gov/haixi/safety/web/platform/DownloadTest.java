package cn.gov.haixi.safety.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

class DownloadTest {
    /** Takes so many bytes, then the connection is closed. */
    private static OutputStream closingAfter(int bytes) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int one) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("Broken pipe");
                }
            }
        };
    }

    @Test
    void shouldKnowThatTheReaderIsGoneWhereverExcelWasInterrupted() {
        var random = new Random(4);
        for (int round = 0; round < 40; round++) {
            Throwable thrown = catchThrowable(() -> Download.write(DownloadTest::book, closingAfter(random.nextInt(2_500))));
            assertThat(RefusalHandler.find(thrown, Download.ReaderGone.class)).as("%s", thrown).isPresent();
        }
    }

    @Test
    void shouldNotHideAFaultOfTheWriter() {
        Throwable thrown = catchThrowable(() -> Download.write(out -> {
            throw new IOException("the disk is full");
        }, closingAfter(1)));
        assertThat(RefusalHandler.find(thrown, Download.ReaderGone.class)).isEmpty();
        assertThat(thrown).isInstanceOf(UncheckedIOException.class);
    }

    private static void book(OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook()) {
            book.createSheet("示例").createRow(0).createCell(0).setCellValue("一");
            book.write(out);
        }
    }
}
