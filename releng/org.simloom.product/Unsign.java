import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * Takes the signatures out of the jars of a product that was built on this machine. They were checked when the jars were
 * fetched. Afterwards the platform does not look at them, but Java does: for each class of the framework and each
 * picture or style sheet that is read from a signed jar, at every start; and it keeps no class of a signed jar in an archive.
 *
 * <p>Run from its source: {@code java Unsign.java FOLDER}, where the folder is that of the jars.
 */
final class Unsign {
    private static final String SIGNATURES = "*.{SF,RSA,DSA,EC}";
    private static final String DIGEST = "-Digest";

    private Unsign() {
    }

    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                unsign(jar);
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            Path folder = content.getPath("META-INF");
            List<Path> signatures = new ArrayList<>();
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, SIGNATURES)) {
                    found.forEach(signatures::add);
                }
            }
            if (!signatures.isEmpty()) {
                for (Path signature : signatures) {
                    Files.delete(signature);
                }
                withoutDigests(folder.resolve("MANIFEST.MF"));
            }
        }
    }

    /** What is said of single files stays, but for their digests. */
    private static void withoutDigests(Path file) throws IOException {
        Manifest manifest;
        try (InputStream in = Files.newInputStream(file)) {
            manifest = new Manifest(in);
        }
        manifest.getEntries().values().forEach(entry -> entry.keySet().removeIf(name -> name.toString().endsWith(DIGEST)));
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
    }
}
