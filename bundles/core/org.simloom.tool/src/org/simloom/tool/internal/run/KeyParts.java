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
import org.simloom.model.tool.ToolDescriptor;
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
        ToolDescriptor tool = job.descriptor();
        parts.add(new KeyPart(tool.getId(), "descriptor", Digest.ofDescriptor(tool),
                tool.getVersion() == null ? "" : tool.getVersion()));
        parts.add(new KeyPart(program.name(), "tool", ValueCodec.sha256(program.name() + " " + program.version()),
                program.version()));
        parts.add(new KeyPart("task", "task", Digest.ofTask(job), ""));
        for (InputTemplate template : job.templates()) {
            boolean file = template.getSource() != null && !template.getSource().isEmpty();
            if (file) {
                parts.add(new KeyPart(template.getSource(), "template", digest(source.apply(template)), ""));
            }
            if (!Digest.ofPack(template)) {
                parts.add(new KeyPart(template.getTarget(), file ? "target" : "template", Digest.ofTemplate(template), ""));
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
