package org.simloom.calculix.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.executor.LocalExecutor;
import org.simloom.model.base.BaseFactory;
import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.model.base.ResourceRequest;
import org.simloom.model.base.Setting;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.model.tool.ServiceCheck;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.model.tool.ToolFactory;
import org.simloom.model.workflow.ToolTask;
import org.simloom.model.workflow.WorkflowFactory;
import org.simloom.tool.Cancellation;
import org.simloom.tool.CheckService;
import org.simloom.tool.FileAccess;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolListener;
import org.simloom.tool.ToolOutcome;
import org.simloom.tool.ToolService;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Solves decks with the pack as a workflow would: its descriptor, plugin.xml and classes, and the real solver. */
final class Bench {
    private static final Path PACK = Path.of("../org.simloom.calculix");

    private final Path folder;
    private final ToolTask task = WorkflowFactory.eINSTANCE.createToolTask();
    private final Map<String, Value> inputs = new LinkedHashMap<>();
    private final Contents files = new Contents();
    private boolean examined = true;

    Bench(Path folder) {
        this.folder = folder;
        task.setName("solve");
        task.setTool("org.simloom.calculix.solve");
    }

    /** Without the examination of the deck. */
    Bench unexamined() {
        examined = false;
        return this;
    }

    Bench number(String name, double value, String unit) {
        InputPort port = BaseFactory.eINSTANCE.createInputPort();
        port.setName(name);
        port.setType(PortType.REAL);
        port.setUnit(unit);
        task.getInputs().add(port);
        inputs.put(name, new RealValue(value, unit));
        return this;
    }

    Bench mesh(String text) {
        inputs.put("mesh", file("mesh", "any.inp", text));
        return this;
    }

    Bench seconds(double wallTime) {
        ResourceRequest resources = BaseFactory.eINSTANCE.createResourceRequest();
        resources.setWallTime(wallTime);
        task.setResources(resources);
        return this;
    }

    /** An output read by a reader with settings such as {@code "field", "DISP"}. */
    Bench output(String name, PortType type, String unit, String kind, String... settings) {
        OutputPort port = BaseFactory.eINSTANCE.createOutputPort();
        port.setName(name);
        port.setType(type);
        port.setUnit(unit);
        task.getOutputs().add(port);
        if (!kind.isEmpty()) {
            ResultExtractor extractor = ToolFactory.eINSTANCE.createResultExtractor();
            extractor.setOutput(name);
            extractor.setKind(kind);
            for (int i = 0; i < settings.length; i += 2) {
                Setting setting = BaseFactory.eINSTANCE.createSetting();
                setting.setName(settings[i]);
                setting.setValue(settings[i + 1]);
                extractor.getSettings().add(setting);
            }
            task.getExtractors().add(extractor);
        }
        return this;
    }

    ToolOutcome solve(String deck) throws InterruptedException {
        return solve(deck, ToolListener.NONE, Cancellation.NEVER);
    }

    ToolOutcome solve(String deck, ToolListener listener, Cancellation cancellation) throws InterruptedException {
        inputs.put("deck", file("deck", "part.inp", deck));
        ToolService service = new ToolService(catalog(examined), new LocalExecutor(), System.getenv());
        return service.run(service.job(task, folder), inputs, files, folder, listener, cancellation);
    }

    private FileValue file(String port, String name, String text) {
        InputPort input = BaseFactory.eINSTANCE.createInputPort();
        input.setName(port);
        input.setType(PortType.FILE);
        task.getInputs().add(input);
        return files.add(name, text);
    }

    /** The pack alone, with or without the examination of decks. */
    static ToolCatalog catalog(boolean examined) {
        ToolDescriptor tool = ToolCatalog.read(PACK.resolve("tool/calculix.simtool"));
        if (!examined) {
            tool.getChecks().removeIf(c -> c instanceof ServiceCheck check && check.getKind().equals("calculix.deck"));
        }
        return new ToolCatalog(List.of(tool), declared("reader", ResultReader.class), declared("check", CheckService.class));
    }

    private static <T> Map<String, T> declared(String element, Class<T> type) {
        Map<String, T> found = new HashMap<>();
        try {
            NodeList list = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(PACK.resolve("plugin.xml").toFile()).getElementsByTagName(element);
            for (int i = 0; i < list.getLength(); i++) {
                Element e = (Element) list.item(i);
                found.put(e.getAttribute("kind"),
                        type.cast(Class.forName(e.getAttribute("class")).getConstructor().newInstance()));
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /** Contents of files by their digests, in memory. */
    private static final class Contents implements FileAccess {
        private final Map<String, String> contents = new HashMap<>();

        FileValue add(String name, String text) {
            String hash = ValueCodec.sha256(text);
            contents.put(hash, text);
            return new FileValue(hash, name, text.getBytes(StandardCharsets.UTF_8).length);
        }

        @Override
        public Path read(FileValue file) {
            try {
                Path path = Files.createTempFile("bench", ".txt");
                path.toFile().deleteOnExit();
                return Files.writeString(path, contents.get(file.hash()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void copy(FileValue file, Path target) {
            try {
                Files.createDirectories(target.getParent());
                Files.writeString(target, contents.get(file.hash()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void copy(DirectoryValue directory, Path target) {
            throw new UnsupportedOperationException();
        }
    }
}
