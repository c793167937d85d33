package org.simloom.mesh;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.mesh.internal.Texts;

/** What is said about meshes and results, for those who keep it and say it again in another language. */
public final class MeshTexts {
    private MeshTexts() {
    }

    /** The texts of its problems. */
    public static ProblemTexts problems() {
        return Texts.problems();
    }
}
