package org.simloom.tool.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

import org.simloom.base.problem.Location;
import org.simloom.base.values.ValueCodec;
import org.simloom.model.tool.InputTemplate;
import org.simloom.tool.Installation;
import org.simloom.tool.KeyPart;
import org.simloom.tool.ToolJob;
import org.simloom.tool.internal.Texts;

/** What a job's results depend on besides its inputs. */
public final class KeyParts {
    private KeyParts() {
    }

    /** See {@link org.simloom.tool.ToolService#keyParts}. */
    public static List<KeyPart> of(ToolJob job, Installation program, Function<InputTemplate, Path> source) {
        List<KeyPart> parts = new ArrayList<>();
        parts.add(new KeyPart(job.descriptor().getId(), "descriptor", Digest.of(job),
                job.descriptor().getVersion() == null ? "" : job.descriptor().getVersion()));
        parts.add(new KeyPart(program.name(), "tool", ValueCodec.sha256(program.name() + " " + program.version()),
                program.version()));
        for (InputTemplate template : job.templates()) {
            if (template.getSource() != null && !template.getSource().isEmpty()) {
                parts.add(new KeyPart(template.getSource(), "template", digest(source.apply(template)), ""));
            }
        }
        return parts;
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw Texts.problem("write", Location.file(file), String.valueOf(e.getMessage()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
