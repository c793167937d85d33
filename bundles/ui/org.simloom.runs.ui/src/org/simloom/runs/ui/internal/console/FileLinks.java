package org.simloom.runs.ui.internal.console;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.debug.ui.console.IConsole;
import org.eclipse.debug.ui.console.IConsoleLineTracker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes places that tools name ({@code plate.geo:12}, {@code File "fit.py", line 3}) links to that line. */
public final class FileLinks implements IConsoleLineTracker {
    private static final Pattern PLACE = Pattern.compile(
            "File \"(?<quoted>[^\"]{1,300})\", line (?<line>\\d{1,9})"
                    + "|(?<plain>(?:[A-Za-z]:)?[\\w./\\\\-]{1,300}\\.\\w{1,10})(?::(?<colon>\\d{1,9})|, line (?<comma>\\d{1,9}))?");
    private static final int LONGEST = 4096;

    private IConsole console;

    @Override
    public void init(IConsole newConsole) {
        console = newConsole;
    }

    @Override
    public void lineAppended(IRegion line) {
        if (line.getLength() > LONGEST) {
            return;
        }
        try {
            String text = console.getDocument().get(line.getOffset(), line.getLength());
            Matcher place = PLACE.matcher(text);
            while (place.find()) {
                link(place, line.getOffset());
            }
        } catch (BadLocationException e) {
            // the console has dropped its first lines meanwhile
        }
    }

    private void link(Matcher place, int offset) {
        String name = place.group("quoted") != null ? place.group("quoted") : place.group("plain");
        Path file = existing(name);
        if (file == null) {
            return;
        }
        String number = place.group("line") != null ? place.group("line")
                : place.group("colon") != null ? place.group("colon") : place.group("comma");
        console.addLink(to(file, number == null ? -1 : Integer.parseInt(number)), offset + place.start(),
                place.end() - place.start());
    }

    private Path existing(String name) {
        String folder = console.getProcess().getAttribute(RunProcess.FOLDER);
        if (folder == null) {
            return null;
        }
        try {
            Path file = Path.of(folder).resolve(name).normalize();
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static IHyperlink to(Path file, int line) {
        IFile known = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
        return known != null && known.exists() ? new FileLink(known, null, -1, -1, line) : new OutsideLink(file, line);
    }

    @Override
    public void dispose() {
        console = null;
    }

    /** A file that is no resource of the workspace, such as one of an attempt. */
    private record OutsideLink(Path file, int line) implements IHyperlink {
        @Override
        public void linkActivated() {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            try {
                IEditorPart editor = IDE.openEditorOnFileStore(page,
                        EFS.getLocalFileSystem().getStore(IPath.fromPath(file)));
                if (line > 0 && editor instanceof ITextEditor text) {
                    IRegion region = text.getDocumentProvider().getDocument(text.getEditorInput())
                            .getLineInformation(line - 1);
                    text.selectAndReveal(region.getOffset(), region.getLength());
                }
            } catch (BadLocationException e) {
                // the file has become shorter: its editor is open
            } catch (PartInitException e) {
                ILog.of(FileLinks.class).warn(e.getMessage(), e);
            }
        }

        @Override
        public void linkEntered() {
            // nothing to show
        }

        @Override
        public void linkExited() {
            // nothing to show
        }
    }
}
