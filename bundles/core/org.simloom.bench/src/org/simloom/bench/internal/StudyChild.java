package org.simloom.bench.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;

/** Runs a study in a process of its own; prints samples a second and the largest heap in MiB. */
public final class StudyChild {
    private static final double MEBIBYTE = 1 << 20;

    private StudyChild() {
    }

    public static void main(String[] args) {
        int count = Integer.parseInt(args[1]);
        StudyWork work = StudyWork.run(Path.of(args[0]), count, Integer.parseInt(args[2]), System.getenv());
        // the parts of the heap need not have been largest at the same time: never less than it was
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.println(count / work.sampling() + " " + heap / MEBIBYTE);
    }
}
