package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one Word file that gives all official documents their form: {@code official-document.docx} in the folder that {@code safety.templates} names,
 * or else the built-in one. Read anew each time, so that an office may replace it while the server runs.
 */
final class Template {
    static final String FILE = "official-document.docx";

    private Template() { }

    static WordFile open() throws IOException {
        String folder = System.getProperty("safety.templates", "");
        Path own = Path.of(folder, FILE);
        if (folder.isEmpty() || !Files.exists(own)) {
            try (InputStream builtIn = Template.class.getResourceAsStream("/document/" + FILE)) {
                return new WordFile(builtIn);
            }
        }
        try (InputStream office = Files.newInputStream(own)) {
            return new WordFile(office);
        } catch (IOException damaged) {
            TemplateUnusable unusable = new TemplateUnusable(TemplateUnusable.Why.UNREADABLE, FILE, "");
            unusable.initCause(damaged);
            throw unusable;
        }
    }
}
