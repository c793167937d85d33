package org.simloom.tool.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.simloom.model.base.PortType;
import org.simloom.tool.authoring.DraftArgument;
import org.simloom.tool.authoring.DraftFile;
import org.simloom.tool.authoring.FileUse;
import org.simloom.tool.authoring.ToolDraft;

/** A word or a file of the command in the table of inputs. */
final class InputRow {
    /** What can become of it. */
    enum Use {
        FIXED, INPUT, PART, TEMPLATE
    }

    private final ToolDraft draft;
    private final int index;
    private final boolean file;

    private InputRow(ToolDraft draft, int index, boolean file) {
        this.draft = draft;
        this.index = index;
        this.file = file;
    }

    /** All files, then all words that name none. */
    static List<InputRow> of(ToolDraft draft) {
        List<InputRow> rows = new ArrayList<>();
        for (int i = 0; i < draft.files().size(); i++) {
            if (!draft.files().get(i).keeps()) {
                rows.add(new InputRow(draft, i, true));
            }
        }
        for (int i = 0; i < draft.arguments().size(); i++) {
            if (draft.arguments().get(i).file().isEmpty()) {
                rows.add(new InputRow(draft, i, false));
            }
        }
        return rows;
    }

    private DraftFile asFile() {
        return draft.files().get(index);
    }

    private DraftArgument asArgument() {
        return draft.arguments().get(index);
    }

    String word() {
        return file ? asFile().target() + (asFile().folder() ? "/" : "") : asArgument().word();
    }

    List<Use> uses() {
        return !file ? List.of(Use.FIXED, Use.INPUT) : asFile().folder() ? List.of(Use.INPUT, Use.PART)
                : List.of(Use.INPUT, Use.PART, Use.TEMPLATE);
    }

    Use use() {
        return file ? Use.valueOf(asFile().use().name()) : asArgument().input() ? Use.INPUT : Use.FIXED;
    }

    void setUse(Use use) {
        if (file) {
            draft.files().set(index, asFile().as(FileUse.valueOf(use.name()), asFile().name()));
        } else {
            DraftArgument argument = asArgument();
            String name = argument.name().isEmpty() ? "value" + (index + 1) : argument.name();
            draft.arguments().set(index, argument.asInput(use == Use.INPUT, name, argument.type(), argument.unit()));
        }
    }

    boolean isPort() {
        return use() == Use.INPUT;
    }

    String name() {
        return isPort() ? file ? asFile().name() : asArgument().name() : "";
    }

    void setName(String name) {
        if (file) {
            draft.files().set(index, asFile().as(FileUse.INPUT, name));
        } else {
            draft.arguments().set(index, asArgument().asInput(true, name, asArgument().type(), asArgument().unit()));
        }
    }

    List<PortType> types() {
        return !isPort() || file ? List.of() : Set.of(PortType.REAL, PortType.INTEGER).contains(asArgument().type())
                || asArgument().text().matches("[-+]?[\\d.]+(?:[eE][-+]?\\d+)?")
                        ? List.of(PortType.REAL, PortType.INTEGER, PortType.TEXT) : List.of(PortType.TEXT);
    }

    PortType type() {
        return !isPort() ? null : !file ? asArgument().type() : asFile().folder() ? PortType.DIRECTORY : PortType.FILE;
    }

    void setType(PortType type) {
        draft.arguments().set(index, asArgument().asInput(true, asArgument().name(), type, type == PortType.REAL ? asArgument().unit() : ""));
    }

    boolean hasUnit() {
        return isPort() && type() == PortType.REAL;
    }

    String unit() {
        return hasUnit() ? asArgument().unit() : "";
    }

    void setUnit(String unit) {
        draft.arguments().set(index, asArgument().asInput(true, asArgument().name(), asArgument().type(), unit));
    }
}
