package org.simloom.study.internal.surrogate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.simloom.base.files.WholeFile;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Project;
import org.simloom.store.Store;
import org.simloom.study.Goal;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.StudyState;
import org.simloom.study.internal.run.StudyDigest;
import org.simloom.study.internal.surrogate.LearntResponses.Fit;
import org.simloom.surrogate.SurrogateFiles;
import org.simloom.surrogate.SurrogateSet;

/**
 * Surrogates of studies, learnt once: one file a study in the store's folder, with the key of all that they were learnt
 * from. The file is derived: without it, or with another key, they are learnt again.
 */
public final class KeptSurrogates {
    private static final System.Logger LOG = System.getLogger(KeptSurrogates.class.getName());
    private static final String FORMAT = "simloom-learnt-1";
    private static final String FOLDER = "surrogates";
    private static final String KEY = "key";

    private KeptSurrogates() {
    }

    /** What is learnt of the responses of a study: kept, or else learnt now; of a running one it will change. */
    public static LearntResponses of(StudyReport report) {
        if (report.state() == StudyState.RUNNING) {
            return LearntResponses.of(report);
        }
        return read(report).orElseGet(() -> {
            LearntResponses learnt = LearntResponses.of(report);
            keep(report, learnt);
            return learnt;
        });
    }

    /** Keeps what was learnt of a study; that it cannot be kept harms nothing but time. */
    public static void keep(StudyReport report, LearntResponses learnt) {
        Path file = file(report);
        if (learnt.fits().stream().allMatch(Optional::isEmpty) || !Files.isDirectory(file.getParent().getParent())) {
            return;
        }
        try {
            SurrogateSet set = StandAlone.of(report, learnt.fits());
            Map<String, String> provenance = new LinkedHashMap<>(set.provenance());
            provenance.put(KEY, key(report));
            WholeFile.write(file, SurrogateFiles.text(new SurrogateSet(set.variables(), set.responses(), set.domain(), provenance))
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "surrogates are not kept", e);
        }
    }

    private static Optional<LearntResponses> read(StudyReport report) {
        Path file = file(report);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            SurrogateSet set = SurrogateFiles.read(file);
            return key(report).equals(set.provenance().get(KEY)) ? Optional.of(learnt(report, set)) : Optional.empty();
        } catch (ProblemException damaged) {
            return Optional.empty();
        }
    }

    private static LearntResponses learnt(StudyReport report, SurrogateSet set) {
        List<Optional<Fit>> fits = new ArrayList<>();
        List<Goal> goals = report.definition().goals();
        for (int i = 0; i < goals.size(); i++) {
            int response = i;
            fits.add(set.response(goals.get(i).name()).map(one -> new Fit(one.surrogate(), one.q2(), one.rmse(),
                    LearntResponses.index(report.definition(), report.samples(), response))));
        }
        return new LearntResponses(fits);
    }

    private static Path file(StudyReport report) {
        return Project.open(report.definition().workflow()).folder().resolve(Store.FOLDER).resolve(FOLDER)
                .resolve("study-" + report.study() + SurrogateFiles.EXTENSION);
    }

    /** Of everything that learning depends on, to the last bit. */
    static String key(StudyReport report) {
        StudyDefinition definition = report.definition();
        return ValueCodec.sha256(String.join("\n", FORMAT, StudyDigest.shape(definition), StudyDigest.space(definition),
                Long.toString(definition.seed()), StandAlone.digest(report)));
    }
}
