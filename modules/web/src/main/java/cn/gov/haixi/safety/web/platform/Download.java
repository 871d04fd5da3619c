package cn.gov.haixi.safety.web.platform;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** A file that is made while it is sent. That its reader closes the page meanwhile is no incident: {@link ReaderGone}, whatever the writer makes of it. */
public final class Download {
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() { }

    public static StreamedContent of(String name, String type, Writer writer) {
        return DefaultStreamedContent.builder().name(name).contentType(type).writer(out -> write(writer, out)).build();
    }

    static void write(Writer writer, OutputStream out) {
        try {
            writer.write(new ToReader(out));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes the whole file. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** The connection to the reader is closed. */
    static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1;

        ReaderGone(IOException cause) { super(cause); }
    }

    /** Apache POI swallows an {@link IOException} and forgets its cause; it lets the unchecked one pass. */
    private static final class ToReader extends FilterOutputStream {
        ToReader(OutputStream out) { super(out); }

        @Override
        public void write(int one) { attempt(() -> out.write(one)); }

        @Override
        public void write(byte[] bytes, int from, int length) { attempt(() -> out.write(bytes, from, length)); }

        @Override
        public void flush() { attempt(out::flush); }

        @Override
        public void close() { attempt(out::close); }

        private static void attempt(Act act) {
            try {
                act.run();
            } catch (IOException gone) {
                throw new ReaderGone(gone);
            }
        }

        private interface Act {
            void run() throws IOException;
        }
    }
}
