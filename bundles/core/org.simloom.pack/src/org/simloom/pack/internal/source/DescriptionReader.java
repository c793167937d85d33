package org.simloom.pack.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.pack.PackDescription;
import org.simloom.pack.PackSource;
import org.simloom.pack.internal.Texts;

/** What {@code pack.properties} says of a pack; what it leaves out, the only tool says. */
public final class DescriptionReader {
    /** Symbolic names of OSGi, with a dot: a name without one would not stay alone for long. */
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?:\\.([A-Za-z0-9_-]+))?");

    private final Path folder;
    private final ToolDescriptor tool;
    private final List<ToolDescriptor> tools;
    private final Properties english;
    private final Properties korean;

    DescriptionReader(Path folder, List<ToolDescriptor> tools) {
        this.folder = folder;
        this.tools = tools;
        this.tool = tools.get(0);
        this.english = read(folder.resolve(PackSource.FILE));
        this.korean = read(folder.resolve("pack_ko.properties"));
    }

    PackDescription read(String version) {
        String id = text("id", tools.size() == 1 ? tool.getId() : null);
        if (id.isEmpty()) {
            throw Texts.problem("noId", where(), tools.stream().map(ToolDescriptor::getId)
                    .collect(Collectors.joining(", ")));
        }
        if (!ID.matcher(id).matches()) {
            throw Texts.problem("id", where(), id);
        }
        String name = text("name", toolText(tool.getLabel(), "", tool.getName()));
        String description = text("description", toolText(tool.getDescription(), "", ""));
        return new PackDescription(id, version(version), name,
                korean("name", english.containsKey("name") ? name : toolText(tool.getLabel(), "_ko", name)), description,
                korean("description", english.containsKey("description") ? description
                        : toolText(tool.getDescription(), "_ko", description)),
                text("vendor", tool.getVendor()), text("license", ""));
    }

    private String version(String asked) {
        String named = asked != null ? asked : text("version", tools.size() == 1 ? tool.getVersion() : null);
        if (named.isEmpty()) {
            throw Texts.problem("noVersion", where());
        }
        Matcher parts = VERSION.matcher(named.strip());
        if (!parts.matches()) {
            throw Texts.problem("version", where(), named);
        }
        return number(parts.group(1)) + "." + number(parts.group(2)) + "." + number(parts.group(3))
                + (parts.group(4) == null ? "" : "." + parts.group(4));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private Location where() {
        Path file = folder.resolve(PackSource.FILE);
        return Location.file(Files.exists(file) ? file : folder);
    }

    private String text(String key, String otherwise) {
        return english.getProperty(key, Objects.requireNonNullElse(otherwise, "")).strip();
    }

    private String korean(String key, String otherwise) {
        return korean.getProperty(key, otherwise).strip();
    }

    /** A text of the tool in one language; {@code %key} is looked up beside the descriptor. */
    private String toolText(String text, String language, String otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.startsWith("%")) {
            return text;
        }
        String base = ModelFiles.fileOf(tool).getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return read(folder.resolve(base + language + ".properties")).getProperty(text.substring(1), otherwise);
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw Texts.problem("unreadable", Location.file(file), e, e.getMessage());
            }
        }
        return properties;
    }
}
