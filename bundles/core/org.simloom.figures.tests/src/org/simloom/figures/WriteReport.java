package org.simloom.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes the report of the sheet on its standard input, for the tests of the page. */
final class WriteReport {
    private WriteReport() {
    }

    public static void main(String[] arguments) throws IOException {
        Report.write(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), Path.of(arguments[0]));
    }
}
