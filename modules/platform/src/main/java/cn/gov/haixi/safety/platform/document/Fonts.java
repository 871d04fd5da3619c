package cn.gov.haixi.safety.platform.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * Where letters come from: the folder that {@code safety.fonts} names (an office has paid for 仿宋 and 小标宋), then what the machine has installed,
 * then what comes with the build. The folder is looked into for each document, the machine once.
 */
final class Fonts {
    private static final System.Logger LOG = System.getLogger(Fonts.class.getName());

    private List<FontFile> installed;
    private List<Path> seen = List.of();
    private List<FontFile> own = List.of();

    /** @return the font of that name, or one like it */
    FontFile named(String font) {
        Typeface typeface = Typeface.named(font);
        Stream<String> names = Stream.concat(Stream.of(font.toLowerCase(Locale.ROOT)), typeface.names().stream());
        List<String> wanted = names.distinct().toList();
        Supplier<Optional<FontFile>> machine = () -> first(installed(), wanted);
        return first(own(), wanted).or(machine).orElseGet(() -> FontFile.builtIn(typeface.builtIn()));
    }

    /** All there are, for a letter that its own font lacks. */
    Stream<FontFile> others() {
        Stream<FontFile> builtIn = Arrays.stream(Typeface.values()).map(Typeface::builtIn).distinct().map(FontFile::builtIn);
        return Stream.of(() -> own().stream(), (Supplier<Stream<FontFile>>) () -> builtIn, () -> installed().stream()).flatMap(Supplier::get);
    }

    private static Optional<FontFile> first(List<FontFile> fonts, List<String> names) {
        return names.stream().flatMap(name -> fonts.stream().filter(font -> font.names().contains(name))).findFirst();
    }

    private synchronized List<FontFile> own() {
        String folder = System.getProperty("safety.fonts", "");
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> now = files.filter(Files::isRegularFile).sorted().toList();
            if (!now.equals(seen)) {
                own = read(now);
                seen = now;
            }
            return own;
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The folder of safety.fonts cannot be read: {0}", unreadable.toString());
            return List.of();
        }
    }

    private synchronized List<FontFile> installed() {
        if (installed == null) {
            installed = read(new FontFileFinder().find().stream().map(URI::toString).distinct().map(uri -> Path.of(URI.create(uri))).sorted().toList());
        }
        return installed;
    }

    private static List<FontFile> read(List<Path> files) {
        List<FontFile> fonts = new ArrayList<>();
        for (Path file : files) {
            try {
                fonts.addAll(FontFile.in(file));
            } catch (IOException | RuntimeException damaged) {
                LOG.log(System.Logger.Level.DEBUG, "{0} is no font that can be embedded: {1}", file, damaged.toString());
            }
        }
        return List.copyOf(fonts);
    }
}
