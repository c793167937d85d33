package org.simloom.tool.authoring.internal.trial;

import java.nio.file.Path;

/** Something that the command may need although nobody has declared it. */
sealed interface Need {
    /** Gives it to a trial. */
    void give(Setup setup);

    /** A file of the user's folder. */
    record OfFile(String target, Path source) implements Need {
        @Override
        public void give(Setup setup) {
            setup.add(target, source);
        }
    }

    /** A folder of the user's, which may be empty. */
    record OfFolder(String target) implements Need {
        @Override
        public void give(Setup setup) {
            setup.keep(target);
        }
    }

    /** A variable of the user's environment. */
    record Variable(String name) implements Need {
        @Override
        public void give(Setup setup) {
            setup.inherit(name);
        }
    }
}
