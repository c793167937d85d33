package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.model.tool.ToolDescriptor;

/** A tool of which something is unknown does not run as if that were not there. */
class UnknownContentTest extends ToolFixture {
    private Object parts(ToolDescriptor tool) {
        ToolService service = service(tool);
        ToolJob job = service.job(task, folder);
        return service.keyParts(job);
    }

    private Problem refused(String elements) {
        return assertThrows(ProblemException.class, () -> shell(elements)).problem();
    }

    @Test
    void anUnknownAttributeIsRefusedWithItsLine() {
        Problem problem = refused("<environment id='e' name='A' value='b' scope='cluster'/>\n");
        assertEquals("tool.content", problem.code());
        assertEquals(7, problem.location().line());
        assertTrue(problem.location().file().endsWith("test.tool.simtool"), problem::toString);
        assertTrue(problem.message().contains("scope"), problem.message());
    }

    @Test
    void anUnknownElementAndAnUnknownKindOfCheckAreRefused() {
        assertTrue(refused("<sandbox network='no'/>").message().contains("sandbox"));
        assertTrue(refused("<checks xsi:type='tool:MoodCheck' id='m'/>").message().contains("checks"));
    }

    @Test
    void commentsChangeNothingOfWhatRuns() {
        String more = "<environment id='e' name='A' value='b'/>";
        Object key = parts(shell(more));
        assertEquals(key, parts(shell("<!-- why --> " + more + "<!-- end -->")));
    }
}
