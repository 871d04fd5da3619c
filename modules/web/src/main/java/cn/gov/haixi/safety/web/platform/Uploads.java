package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.attachment.Upload;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The files of one form post, on disk while a service checks and stores them, gone when closed. */
public final class Uploads implements AutoCloseable {
    private final List<Upload> files = new ArrayList<>();

    private Uploads() { }

    /** @param posted null when the form had no file */
    public static Uploads of(Collection<Part> posted) {
        Uploads uploads = new Uploads();
        try {
            for (Part file : posted == null ? List.<Part>of() : posted) {
                if (file.getSize() > 0) {
                    uploads.add(file);
                }
            }
            return uploads;
        } catch (IOException unreadable) {
            uploads.close();
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Part file) throws IOException {
        Path copy = Files.createTempFile("upload", null);
        files.add(new Upload(file.getSubmittedFileName(), copy));
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public List<Upload> list() { return files; }

    @Override public void close() {
        for (Upload file : files) {
            try {
                Files.deleteIfExists(file.content());
            } catch (IOException held) {
                file.content().toFile().deleteOnExit();
            }
        }
    }
}
