package org.simloom.engine.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;
import org.simloom.tool.KeyPart;

/** What a task computes in process: quick, without effects, and the same for the same inputs. */
public interface Computation {
    /** What it depends on besides the task's inputs. */
    List<KeyPart> keyParts();

    /** What the origin of its results is called, as it is kept. */
    Message tool();

    /**
     * The values of the task's outputs, fitted to their ports.
     *
     * @param inputs   complete
     * @param warnings is told what a person should know of the values
     * @throws org.simloom.base.problem.ProblemException where there are none
     */
    Map<String, Value> compute(NodeHead head, Map<String, Value> inputs, Consumer<Problem> warnings);
}
