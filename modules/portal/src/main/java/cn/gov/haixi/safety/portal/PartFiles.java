package cn.gov.haixi.safety.portal;

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

/** The files that came with a request, on disk while they are checked and stored, gone when closed. */
public final class PartFiles implements AutoCloseable {
    private final List<Upload> files = new ArrayList<>();

    /** @param parts may be null; empty file fields are left out */
    public PartFiles(Collection<Part> parts) {
        try {
            for (Part part : parts == null ? List.<Part>of() : parts) {
                if (part.getSize() > 0 || part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()) {
                    add(part);
                }
            }
        } catch (IOException unreadable) {
            close();
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Part part) throws IOException {
        Path copy = Files.createTempFile("part", null);
        files.add(new Upload(part.getSubmittedFileName(), copy));
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public List<Upload> list() { return List.copyOf(files); }

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
