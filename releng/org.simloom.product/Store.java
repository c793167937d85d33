import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Stores the content of the jars that the window reads when it starts, instead of compressing it: some thousand classes need
 * not be inflated at each start, a tenth of its work. The large libraries that are used later, if at all, stay compressed.
 *
 * <p>Run from its source, after signatures were taken out: {@code java Store.java FOLDER}, where the folder is that of the jars.
 */
final class Store {
    private static final Pattern READ_AT_START = Pattern.compile("org\\.(eclipse\\.(?!collections|jdt)|simloom\\.).*\\.jar");

    private static final int BUFFER = 1 << 16;

    private Store() {
    }

    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]),
                jar -> READ_AT_START.matcher(jar.getFileName().toString()).matches())) {
            for (Path jar : jars) {
                store(jar);
            }
        }
    }

    private static void store(Path jar) throws IOException {
        Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
        try (ZipFile from = new ZipFile(jar.toFile()); ZipOutputStream to = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(stored), BUFFER))) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                same.setMethod(ZipEntry.STORED);
                same.setSize(entry.getSize());
                same.setCrc(entry.getCrc());
                to.putNextEntry(same);
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(to);
                }
                to.closeEntry();
            }
        }
        Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
