package org.simloom.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.Message;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.slot.Need;
import org.simloom.model.tool.LicenseRule;
import org.simloom.tool.KeyPart;
import org.simloom.tool.ToolJob;

/**
 * What a tool task is, whatever its inputs are.
 *
 * @param parts     what its key is made of besides the inputs
 * @param display   tool and version, for people
 * @param need      what it takes from the slots
 * @param cacheable whether equal inputs give equal outputs
 * @param license   how long to wait for a licence, or {@code null}
 */
public record ToolNode(ToolJob job, List<KeyPart> parts, Message display, List<PortSpec> inputs,
        List<PortSpec> outputs, Need need, boolean cacheable, LicenseRule license) {
    /** The key of its result; one that is never to be taken from the store belongs to its run. */
    public TaskKey key(Map<String, Value> values, long runId, String path) {
        List<KeyPart> all = new ArrayList<>(parts);
        all.addAll(KeyParts.inputs(values, true));
        if (!cacheable) {
            String own = runId + " " + path;
            all.add(new KeyPart("run", KeyParts.RUN, own, own));
        }
        return TaskKey.of(all);
    }
}
