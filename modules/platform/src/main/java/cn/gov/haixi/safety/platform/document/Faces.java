package cn.gov.haixi.safety.platform.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, each embedded with the letters used. A letter that no font has becomes 〓, as printers set it, and is told in the log. */
final class Faces implements Closeable {
    static final int MISSING = '〓';
    private static final System.Logger LOG = System.getLogger(Faces.class.getName());

    /** A letter and the face that draws it. */
    record Found(int codePoint, Face face) { }

    private final PDDocument pdf;
    private final Fonts fonts;
    private final List<TrueTypeFont> open = new ArrayList<>();
    private final Map<FontFile, Optional<Face>> faces = new HashMap<>();
    private final Map<String, FontFile> named = new HashMap<>();
    private final Map<String, Map<Integer, Found>> found = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    Faces(PDDocument pdf, Fonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    Found find(String font, int codePoint) { return found.computeIfAbsent(font, name -> new HashMap<>()).computeIfAbsent(codePoint, c -> search(font, c)); }

    private Found search(String font, int codePoint) {
        Optional<Face> face = holding(font, codePoint);
        if (face.isEmpty()) {
            missing.add(String.format("U+%04X", codePoint));
        }
        return face.map(own -> new Found(codePoint, own))
                .orElseGet(() -> new Found(MISSING, holding(font, MISSING).orElseThrow(() -> new IllegalStateException("The fonts of the build are missing"))));
    }

    private Optional<Face> holding(String font, int codePoint) {
        return Stream.concat(Stream.of(named.computeIfAbsent(font, fonts::named)), fonts.others())
                .flatMap(file -> faces.computeIfAbsent(file, this::load).stream()).filter(face -> face.has(codePoint)).findFirst();
    }

    /** A font that was there at the last look and cannot be read now counts as absent. */
    private Optional<Face> load(FontFile file) {
        try {
            TrueTypeFont letters = file.open();
            open.add(letters);
            return Optional.of(new Face(letters, letters.getUnicodeCmapLookup(), PDType0Font.load(pdf, letters, true)));
        } catch (IOException damaged) {
            LOG.log(System.Logger.Level.WARNING, "The font {0} cannot be used: {1}", file.postScript(), damaged.toString());
            return Optional.empty();
        }
    }

    @Override public void close() {
        if (!missing.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "No font has {0}: printed as 〓. Put one that does into the folder of safety.fonts.", String.join(", ", missing));
        }
        for (TrueTypeFont font : open) {
            try {
                font.close();
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        }
    }
}
