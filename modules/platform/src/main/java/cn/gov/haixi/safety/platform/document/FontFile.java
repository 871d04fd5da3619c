package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font that can be embedded in part: TrueType outlines, and a licence that lets them. PDFBox cannot cut PostScript outlines (most .otf files,
 * Noto CJK's collections): a document would carry twenty megabytes.
 *
 * @param file none for one that comes with the build
 * @param names in small letters, in all languages
 * @param postScript tells it in a collection
 */
record FontFile(Optional<Path> file, boolean collection, Set<String> names, String postScript) {
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int POST_SCRIPT = 6;
    private static final int TYPOGRAPHIC = 16;
    private static final int RESTRICTED = 0x0002;
    private static final int LICENCES = 0x000e;
    private static final int NOT_IN_PART = 0x0300;

    static FontFile builtIn(String name) { return new FontFile(Optional.empty(), false, Set.of(), name); }

    /** @return none when the file holds no such font */
    static List<FontFile> in(Path file) throws IOException {
        String kind = kind(file);
        List<FontFile> found = new ArrayList<>();
        if (kind.equals("ttcf")) {
            try (TrueTypeCollection fonts = new TrueTypeCollection(file.toFile())) {
                fonts.processAllFonts(font -> of(file, true, font).ifPresent(found::add));
            }
        } else if (kind.equals("\0\1\0\0") || kind.equals("true")) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
                of(file, false, font).ifPresent(found::add);
            }
        }
        return found;
    }

    /** For a collection that of its first font. */
    private static String kind(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tag = new byte[4];
            bytes.readFully(tag);
            String kind = new String(tag, StandardCharsets.ISO_8859_1);
            if (kind.equals("ttcf")) {
                bytes.seek(12);
                bytes.seek(bytes.readInt());
                bytes.readFully(tag);
                return new String(tag, StandardCharsets.ISO_8859_1).equals("OTTO") ? "OTTO" : kind;
            }
            return kind;
        }
    }

    private static Optional<FontFile> of(Path file, boolean collection, TrueTypeFont font) throws IOException {
        int licence = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
        if ((licence & LICENCES) == RESTRICTED || (licence & NOT_IN_PART) != 0 || font.getUnicodeCmapLookup(false) == null) {
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        for (NameRecord name : font.getNaming().getNameRecords()) {
            if (List.of(FAMILY, FULL, POST_SCRIPT, TYPOGRAPHIC).contains(name.getNameId()) && name.getString() != null) {
                names.add(name.getString().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.of(new FontFile(Optional.of(file), collection, names, font.getName()));
    }

    /** Reads the whole of it; to be closed after the document that holds it is written. */
    TrueTypeFont open() throws IOException {
        if (file.isEmpty()) {
            try (InputStream bytes = FontFile.class.getResourceAsStream("/document/fonts/" + postScript)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            }
        }
        return collection ? new TrueTypeCollection(file.get().toFile()).getFontByName(postScript) : new TTFParser().parse(new RandomAccessReadBufferedFile(file.get()));
    }
}
