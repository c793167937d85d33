package org.simloom.validation.internal.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.model.base.Setting;
import org.simloom.model.tool.ResultExtractor;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** An extractor has a reader, with the settings that the reader needs. */
final class ExtractorRule implements Rule<ResultExtractor> {
    /** What the built-in readers cannot do without; those of packs check for themselves. */
    private static final Map<String, List<String>> NEEDED = Map.of("file", List.of("path"), "regex", List.of("pattern"),
            "csv", List.of("path"));

    @Override
    public Class<ResultExtractor> about() {
        return ResultExtractor.class;
    }

    @Override
    public void check(ResultExtractor extractor, Report report) {
        if (Refs.blank(extractor.getKind())) {
            report.error(extractor, "extractor.kind");
            return;
        }
        Map<String, Setting> settings = new HashMap<>();
        for (Setting setting : extractor.getSettings()) {
            if (Refs.blank(setting.getName())) {
                report.error(setting, "setting.name");
            } else if (settings.put(setting.getName(), setting) != null) {
                report.error(setting, "setting.twice", setting.getName());
            } else if (setting.getValue() == null) {
                report.error(setting, "setting.value", setting.getName());
            }
        }
        for (String needed : NEEDED.getOrDefault(extractor.getKind(), List.of())) {
            if (!settings.containsKey(needed)) {
                report.error(extractor, "extractor.setting", extractor.getKind(), needed);
            }
        }
        if (extractor.getKind().equals("regex") && settings.containsKey("pattern")) {
            pattern(settings.get("pattern"), report);
        }
        if (NEEDED.containsKey(extractor.getKind()) && settings.containsKey("path")) {
            Places.require(settings.get("path"), settings.get("path").getValue(), report);
        }
    }

    /** What has a template in it is no pattern yet. */
    private static void pattern(Setting pattern, Report report) {
        String text = Refs.text(pattern.getValue());
        if (!text.contains("[=") && !text.contains("[#")) {
            Regex.require(pattern, text, report);
        }
    }
}
