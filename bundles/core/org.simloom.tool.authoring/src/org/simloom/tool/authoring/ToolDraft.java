package org.simloom.tool.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.simloom.tool.authoring.internal.Names;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * A tool on its way from a command line to a descriptor: what a person has chosen so far. Plain data, which can be
 * kept as JSON. Not thread-safe.
 */
public final class ToolDraft {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
    /** A result that takes longer than this is nobody's wish, unless somebody says so. */
    private static final double USUAL_LIMIT = 3600;

    private String line = "";
    private String folder = "";
    private DraftProgram program;
    private String outputFile = "";
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> inherited = new ArrayList<>();
    private final List<DraftArgument> arguments = new ArrayList<>();
    private final List<DraftFile> files = new ArrayList<>();
    private final List<DraftOutput> outputs = new ArrayList<>();
    private final List<SuccessRule> rules = new ArrayList<>();
    private String name = "";
    private String id = "";
    private String label = "";
    private String koreanLabel = "";
    private double wallTime = USUAL_LIMIT;
    private boolean reproducible = true;

    /** The command as typed. */
    public String line() {
        return line;
    }

    /** The folder it works in. */
    public String folder() {
        return folder;
    }

    /** Notes where it comes from. */
    public void setOrigin(String typed, String where) {
        line = typed;
        folder = where;
    }

    public DraftProgram program() {
        return program;
    }

    public void setProgram(DraftProgram found) {
        program = found;
    }

    /** File that standard output goes to; empty for none. */
    public String outputFile() {
        return outputFile;
    }

    public void setOutputFile(String file) {
        outputFile = file;
    }

    /** Variables that are set for the tool. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Variables that the tool takes from its surroundings. */
    public List<String> inherited() {
        return inherited;
    }

    /** The words after the program. */
    public List<DraftArgument> arguments() {
        return arguments;
    }

    /** What it reads. */
    public List<DraftFile> files() {
        return files;
    }

    /** What can become its outputs. */
    public List<DraftOutput> outputs() {
        return outputs;
    }

    /** What it can be judged by. */
    public List<SuccessRule> rules() {
        return rules;
    }

    /** Name of the descriptor, also of its files. */
    public String name() {
        return name;
    }

    public String id() {
        return id;
    }

    /** What people read; English, or whatever the user writes. */
    public String label() {
        return label;
    }

    /** The same in Korean; empty where it is the same. */
    public String koreanLabel() {
        return koreanLabel;
    }

    /** Names it. */
    public void setNames(String own, String ident, String english, String korean) {
        name = own;
        id = ident;
        label = english;
        koreanLabel = korean;
    }

    /** Longest duration of a run in seconds. */
    public double wallTime() {
        return wallTime;
    }

    public void setWallTime(double seconds) {
        wallTime = seconds;
    }

    /** Whether equal inputs have given equal outputs. */
    public boolean reproducible() {
        return reproducible;
    }

    public void setReproducible(boolean equal) {
        reproducible = equal;
    }

    /** Names of all inputs that it will have. */
    public List<String> inputNames() {
        return Stream.of(arguments.stream().filter(DraftArgument::input).map(DraftArgument::name),
                files.stream().filter(file -> file.use() == FileUse.INPUT).map(DraftFile::name),
                files.stream().filter(file -> file.use() == FileUse.TEMPLATE).flatMap(file -> file.fields().stream())
                        .filter(TemplateField::input).map(TemplateField::name)).flatMap(s -> s).toList();
    }

    /** The nearest name that a descriptor can have. */
    public static String legalName(String text) {
        return Names.legal(text, "tool");
    }

    /** As JSON. */
    public String toJson() {
        return GSON.toJson(this);
    }

    /** The draft of {@link #toJson}. */
    public static ToolDraft fromJson(String json) {
        return GSON.fromJson(json, ToolDraft.class);
    }
}
