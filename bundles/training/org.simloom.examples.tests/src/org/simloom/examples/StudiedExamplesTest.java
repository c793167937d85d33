package org.simloom.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.values.TableValue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Samples of the examples' studies, run for real and compared with closed forms that are worked out here anew. */
class StudiedExamplesTest {
    private static final double SHAFT_E = 210_000;
    private static final double HUB_E = 70_000;
    private static final double POISSON = 0.3;
    private static final double HUB_DIAMETER = 80;
    private static final double CONDUCTIVITY = 27.3;
    private static final double SPECIFIC_HEAT = 650;
    private static final double DENSITY = 7850;
    /** Half the thickness of the plate, m. */
    private static final double HALF = 0.02;
    /** Before this time, in s, four terms of the series are not enough. */
    private static final double EARLY = 3;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder.resolve("workspace"));
    }

    private void run(String example, String... inputs) {
        List<String> line = new ArrayList<>(List.of("run", "example:" + example, "--json"));
        Stream.of(inputs).forEach(input -> line.addAll(List.of("-i", input)));
        assertEquals(0, shell.type(line.toArray(String[]::new)), shell::all);
    }

    /** Source: Peterson's Stress Concentration Factors, chart 4.1: Ktg at d/W = 1/16 and 1/2, the ends of the study. */
    @ParameterizedTest
    @CsvSource({"5, 80, 3.015", "40, 80, 4.314"})
    void theEndsOfTheSweepAreOnPetersonsCurve(int diameter, int width, double kt) {
        run("plate-with-hole", "diameter=" + diameter, "width=" + width);
        assertEquals(kt, shell.real("kt_peterson"), 0.001);
        assertEquals(kt, shell.real("kt"), 0.02 * kt);
    }

    /** The study itself, with the corners of its design only; what Peterson says is read from the samples. */
    @Test
    void aStudyOfTheSweepIsOnPetersonsCurveAndGoesOnForNothing() throws IOException {
        Path file = folder.resolve("workspace/plate-with-hole/kt-sweep.simstudy");
        assertEquals(0, shell.type("study", "example:plate-with-hole", "--status"), shell::all);
        Files.writeString(file, Files.readString(file).replace("levels=\"8\"", "levels=\"2\"").replace("levels=\"3\"", "levels=\"2\""));
        assertEquals(0, shell.type("study", file.toString(), "--json"), shell::all);
        JsonObject samples = shell.document().getAsJsonObject("samples");
        assertEquals(4, samples.getAsJsonArray("index").size());
        JsonArray x = samples.getAsJsonArray("x");
        JsonArray y = samples.getAsJsonArray("y");
        for (int i = 0; i < 4; i++) {
            double ratio = number(x, 0, i) / number(x, 1, i);
            // Heywood's formula for the gross stress, within 2 % of Peterson's chart 4.1
            double kt = (2 + Math.pow(1 - ratio, 3)) / (1 - ratio);
            assertEquals(kt, number(y, 0, i), 0.03 * kt, "d/W = " + ratio);
            assertTrue(Math.abs(number(y, 2, i)) <= 3);
        }
        String run = samples.getAsJsonArray("run").toString();
        assertEquals(0, shell.type("study", file.toString(), "--json"), shell::all);
        assertEquals(run, shell.document().getAsJsonObject("samples").getAsJsonArray("run").toString());
    }

    private static double number(JsonArray columns, int column, int row) {
        return columns.get(column).getAsJsonArray().get(row).getAsDouble();
    }

    /** The stress that the mass is weighed against must not hang on the mesh. */
    @Test
    void theStressInTheBendHardlyChangesOnAFinerMesh() {
        run("bracket");
        double coarse = shell.real("max_stress");
        double frequency = shell.real("first_frequency");
        run("bracket", "size=4");
        assertEquals(shell.real("max_stress"), coarse, 0.03 * coarse);
        assertEquals(shell.real("first_frequency"), frequency, 0.005 * frequency);
    }

    /**
     * The corners that matter: loosest, hot and fast; tightest, cold and at rest; and the nominal one. Sources:
     * S. Timoshenko, Strength of Materials, part II, 3rd edition, 1956, articles 41 (cylinders shrunk on each other) and
     * 44 (rotating discs); plane stress, since shaft and hub are equally long and slide.
     */
    @ParameterizedTest
    @CsvSource({"40.068, 40.0125, 20, 0", "40.060, 40.025, 60, 6000", "40.076, 40, -20, 0", "40.076, 40, -20, 6000"})
    void thePressFitIsThatOfLame(double shaft, double bore, double temperature, double speed) {
        run("press-fit", "overhang=0", "shaft_diameter=" + shaft, "bore_diameter=" + bore, "temperature=" + temperature,
                "speed=" + speed);
        double a = bore / 2;
        double b = HUB_DIAMETER / 2;
        double omega = speed * Math.PI / 30;
        double spinHub = 2.7e-9 * omega * omega / 4 * ((3 + POISSON) * b * b + (1 - POISSON) * a * a);
        double growthOfHub = a * (spinHub / HUB_E + 23e-6 * (temperature - 20));
        double growthOfShaft = a * ((1 - POISSON) * 7.85e-9 * omega * omega * a * a / 4 / SHAFT_E + 12e-6 * (temperature - 20));
        double overlap = (shaft - bore) / 2 + growthOfShaft - growthOfHub;
        double ratio = (b * b + a * a) / (b * b - a * a);
        double pressure = overlap / a / ((ratio + POISSON) / HUB_E + (1 - POISSON) / SHAFT_E);
        double hoop = pressure * ratio + spinHub;
        double mises = Math.sqrt(hoop * hoop + hoop * pressure + pressure * pressure);
        assertEquals(pressure, shell.real("pressure"), 0.005 * pressure);
        assertEquals(pressure, shell.real("pressure_lame"), 1e-3 * pressure);
        assertEquals(hoop, shell.real("hoop_stress"), 0.01 * hoop);
        assertEquals(mises, shell.real("hub_stress"), 0.005 * mises);
        double torque = 0.13 * pressure * 2 * Math.PI * a * a * 40 / 1000;
        assertEquals(torque, shell.real("torque"), 0.005 * torque);
    }

    /** With a shaft that goes on beyond the hub, which is not in the closed form, the mesh alone tells how exact it is. */
    @Test
    void thePressFitIsConvergedWithAnOverhang() {
        run("press-fit");
        double torque = shell.real("torque");
        double stress = shell.real("hub_stress");
        run("press-fit", "divisions=16");
        assertEquals(shell.real("torque"), torque, 0.005 * torque);
        assertEquals(shell.real("hub_stress"), stress, 0.005 * stress);
    }

    @Test
    void aHubThatIsLooseCarriesNoTorque() {
        run("press-fit", "shaft_diameter=39.99");
        assertEquals(0, shell.real("torque"), 1e-3, shell::all);
        assertEquals(0, shell.real("torque_lame"));
    }

    /**
     * Sources: H. S. Carslaw and J. C. Jaeger, Conduction of Heat in Solids, 2nd edition, 1959, appendix IV, table I (the
     * roots of z tan z = Bi; the first also in table 5.1 of Incropera, DeWitt, Bergman and Lavine, Fundamentals of Heat
     * and Mass Transfer, 6th edition, 2007) and eq. 5.39 of the latter, the series for a plane wall.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 0.6533 3.2923 6.3616 9.4775", "1.0, 0.8603 3.4256 6.4373 9.5293", "2.0, 1.0769 3.6436 6.5783 9.6296"})
    void theQuenchFollowsTheSeries(double biot, String roots) {
        run("quench", "film_coefficient=" + biot * CONDUCTIVITY / HALF, "bath_temperature=60");
        assertEquals(biot, shell.real("biot"), 1e-9);
        double[] z = Stream.of(roots.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] time = column("time");
        double[] core = column("core");
        for (int i = 0; i < time.length; i++) {
            if (time[i] > EARLY) {
                assertEquals(series(z, time[i]), core[i], 2.5, "at " + time[i] + " s");
            }
        }
        double t85 = when(z, 500) - when(z, 800);
        assertEquals(t85, shell.real("t85_series"), 0.001 * t85);
        assertEquals(t85, shell.real("t85"), 0.01 * t85);
    }

    private static double series(double[] roots, double time) {
        double fourier = time * CONDUCTIVITY / (DENSITY * SPECIFIC_HEAT * HALF * HALF);
        return 60 + 790 * DoubleStream.of(roots)
                .map(z -> 4 * Math.sin(z) / (2 * z + Math.sin(2 * z)) * Math.exp(-z * z * fourier)).sum();
    }

    private static double when(double[] roots, double temperature) {
        double low = EARLY;
        double high = 1000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (series(roots, middle) > temperature) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double[] column(String name) {
        TableValue history = (TableValue) shell.outputs().get("history");
        return history.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().cells().stream()
                .mapToDouble(cell -> ((Number) cell).doubleValue()).toArray();
    }

    @Test
    void theQuenchConvergesWithTheIncrements() {
        run("quench", "increments=100");
        double coarse = Math.abs(shell.real("deviation"));
        run("quench", "increments=200", "divisions=16");
        double fine = Math.abs(shell.real("deviation"));
        assertEquals(coarse / 2, fine, 0.1 * coarse, "the error is of first order in the increment");
        assertTrue(fine < 0.6, shell::all);
    }

    /** A hot bath keeps the core above 500 °C: there is no time from 800 to 500 °C. */
    @Test
    void aBathThatIsTooHotIsRefused() {
        assertEquals(2, shell.type("run", "example:quench", "-i", "bath_temperature=520"), shell::all);
        assertTrue(shell.all().contains("450"), shell::all);
    }
}
