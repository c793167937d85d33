package org.simloom.results.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.problem.ProblemException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PlotPictureTest {
    @TempDir
    private Path folder;

    private static Plot plot(boolean logY) {
        double[] x = {10, 20, 30};
        return new Plot("구멍 뚫린 판 <1>", "지름 [mm]", "응력 [MPa]", List.of(
                Curve.of("최대 응력 [MPa]", x, new double[] {1, 10, 100}, null, false, logY),
                Curve.of("허용 응력 [MPa]", x, new double[] {50, 50, Double.NaN}, null, false, logY)), false, logY, 1);
    }

    private static Document read(PlotPicture picture) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        NodeList all = svg.getElementsByTagName("text");
        return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
    }

    @Test
    void thePictureHasUnitsAndALegend() throws Exception {
        List<String> texts = texts(read(PlotPicture.of(plot(false), true)));
        assertTrue(texts.containsAll(List.of("구멍 뚫린 판 <1>", "지름 [mm]", "응력 [MPa]", "최대 응력 [MPa]", "허용 응력 [MPa]", "20", "100")),
                texts::toString);
    }

    @Test
    void pointsLieWhereTheirNumbersAre() throws Exception {
        Document svg = read(PlotPicture.of(plot(true), false));
        NodeList dots = ((Element) svg.getElementsByTagName("g").item(0)).getElementsByTagName("circle");
        assertEquals(3, dots.getLength());
        double[] x = new double[3];
        double[] y = new double[3];
        for (int i = 0; i < 3; i++) {
            x[i] = Double.parseDouble(((Element) dots.item(i)).getAttribute("cx"));
            y[i] = Double.parseDouble(((Element) dots.item(i)).getAttribute("cy"));
        }
        assertEquals(x[1] - x[0], x[2] - x[1], 0.02);
        // equal factors are equal ways
        assertEquals(y[1] - y[0], y[2] - y[1], 0.02);
        assertTrue(y[2] < y[0]);
    }

    @Test
    void pixelsShowTheSameCurvesWithoutADisplay() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PlotPicture.of(plot(false), true).png()));
        assertEquals(1800, image.getWidth());
        int[] colors = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF).distinct().toArray();
        assertTrue(IntStream.of(colors).anyMatch(color -> color == (61 << 16 | 135 << 8 | 201)));
        assertTrue(IntStream.of(colors).anyMatch(color -> color == (217 << 16 | 108 << 8 | 31)));
    }

    @Test
    void whatIsThereStaysWhereThePictureCannotBeWritten() throws Exception {
        Path file = folder.resolve("그래프 1.svg");
        PlotPicture picture = PlotPicture.of(plot(false), true);
        picture.write(file);
        byte[] before = Files.readAllBytes(file);
        assertEquals("results.picture.kind", assertThrows(ProblemException.class,
                () -> picture.write(folder.resolve("plot.pdf"))).problem().code());
        Path below = file.resolve("plot.svg");
        assertEquals("results.picture", assertThrows(ProblemException.class, () -> picture.write(below)).problem().code());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aTextThatXmlCannotHoldDoesNotSpoilThePicture() throws Exception {
        Plot odd = plot(false).titled("a\u0000b & \"c\"");
        assertTrue(texts(read(PlotPicture.of(odd, true))).contains("ab & \"c\""));
    }

    @Test
    void aSinglePointHasAnAxisOfItsOwn() throws Exception {
        Plot one = new Plot("", "n", "", List.of(Curve.of("n", new double[] {0}, new double[] {5}, null, false, false)), false,
                false, 0);
        assertEquals(1, read(PlotPicture.of(one, false)).getElementsByTagName("circle").getLength());
        assertTrue(texts(read(PlotPicture.of(one, false))).contains("5.0"));
    }
}
