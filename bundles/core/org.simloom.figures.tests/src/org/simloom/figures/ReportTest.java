package org.simloom.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.figures.internal.ReportBody;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ReportTest {
    private static final String BEGIN = "<script type=\"application/json\" id=\"sheet\">";

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(ReportBody.class));
    }

    @Test
    void namesStayTextsWhateverIsInThem() {
        String html = Report.html(Sheets.small("en").replace("TITLE", "Kt <script>alert(1)</script> \\\"of\\\" d'Arcy & 응력"));
        assertTrue(html.contains("<h1>Kt &lt;script&gt;alert(1)&lt;/script&gt; &quot;of&quot; d&#39;Arcy &amp; 응력</h1>"));
        assertFalse(html.contains("<script>alert"));
        // that of the sheet, and that of the page
        assertEquals(2, count(html, "</script>"));
    }

    @Test
    void theSheetWithinIsTheSheetGiven() {
        String sheet = Sheets.small("ko").replace("TITLE", "a</script><!--<b>$1%body%");
        String html = Report.html(sheet);
        String within = html.substring(html.indexOf(BEGIN) + BEGIN.length(), html.indexOf("</script>", html.indexOf(BEGIN)));
        assertEquals(JsonParser.parseString(sheet), JsonParser.parseString(within));
    }

    @Test
    void summaryTablesAndProvenanceAreInIt() {
        String html = Report.html(Sheets.small("en"));
        for (String expected : List.of("<dt>Method</dt>\n<dd>Latin hypercube</dd>", "<dt>Seed</dt>\n<dd>42</dd>", "<dd>4 (3 succeeded, 1 of them suspicious; 1 failed)</dd>",
                "<td class=\"number\">≤ 3.2 MPa</td>", "<th class=\"number\">Mean</th>", "<td>stress concentration [MPa]</td>", "<h2>Failed samples: 1</h2>", "steel",
                "<dt>Runs</dt>\n<dd>12, 13, 14, 15</dd>", "CalculiX 2.21\nGmsh 4.12", "Only one sample failed. Look at it.")) {
            assertTrue(html.contains(expected), expected);
        }
    }

    @Test
    void theAnswerComesFirstAndEachRequirementHasItsMarginAndItsRun() {
        String html = Report.html(Sheets.small("en"));
        assertTrue(html.indexOf("class=\"answer\"") < html.indexOf("<h2>"));
        assertTrue(html.contains("All 3 runs keep all limits. Nearest to its limit comes stress concentration: 2.7 MPa against ≤ 3.2 MPa."), html.substring(html.indexOf("<body"), html.indexOf("<h2>")));
        assertTrue(html.contains("<td class=\"number\">0.3 MPa (9.4 %)</td>\n<td>✔ holds</td>\n<td class=\"number\">2</td>\n<td class=\"number\">14</td>")
                || html.contains("<td class=\"number\">0.5 MPa (15.6 %)</td>\n<td>✔ holds</td>\n<td class=\"number\">3</td>\n<td class=\"number\">15</td>"), html);
    }

    @Test
    void theBestValueIsToldWithWhereAndWhichLimitsAreKept() {
        JsonObject sheet = JsonParser.parseString(Sheets.small("en")).getAsJsonObject();
        sheet.getAsJsonArray("responses").add(JsonParser.parseString("{\"name\":\"m\",\"label\":\"Mass\",\"unit\":\"kg\",\"role\":\"objective\",\"maximize\":false}"));
        sheet.getAsJsonObject("samples").getAsJsonArray("y").add(JsonParser.parseString("[1,null,2,0.1678076]"));
        assertTrue(Report.html(sheet.toString()).contains("Mass can be brought down to 0.1678 kg with the limit kept: diameter 11 mm, material AlMg (run 15)."));
        sheet.addProperty("language", "ko");
        assertTrue(Report.html(sheet.toString()).contains("한계를 지키면서 Mass 값을 0.1678 kg까지 줄일 수 있습니다."));
        sheet.getAsJsonObject("samples").getAsJsonArray("y").get(0).getAsJsonArray().set(3, new com.google.gson.JsonPrimitive(3.3));
        assertTrue(Report.html(sheet.toString()).contains("모든 한계를 지키는 실행이 없습니다."));
    }

    @Test
    void theWorstCaseIsToldWithWhatIsTightestAndWhatIsBroken() {
        JsonObject sheet = JsonParser.parseString(Sheets.small("en")).getAsJsonObject();
        sheet.add("best", new com.google.gson.JsonArray());
        sheet.getAsJsonArray("tables").add(JsonParser.parseString("""
                {"kind":"worstCase","title":"Worst case","columns":[{"name":"response"},{"name":"worst"},{"name":"margin"},{"name":"bound"},{"name":"sample"},{"name":"confirmed"}],
                "rows":[["kt",3.1,0.1,0.05,0,true]]}"""));
        assertTrue(Report.html(sheet.toString()).contains("Even in the worst case that was found, the requirement holds. Tightest is stress concentration: 3.1 MPa against ≤ 3.2 MPa."));
        sheet.getAsJsonArray("tables").get(1).getAsJsonObject().getAsJsonArray("rows").get(0).getAsJsonArray().set(1, new com.google.gson.JsonPrimitive(3.4));
        assertTrue(Report.html(sheet.toString()).contains("The worst case breaks 1 of 1 requirements, most of all stress concentration: 3.4 MPa against ≤ 3.2 MPa, at diameter 5 mm, material steel."));
        assertTrue(Report.html(sheet.toString()).contains("✘ broken"));
    }

    @Test
    void unitsAreWrittenAsPeopleWriteThem() {
        String html = Report.html(Sheets.small("en").replace("\"unit\":\"mm\"", "\"unit\":\"W/(m^2*K)\"").replace("\"MPa\"", "\"mm2\""));
        assertTrue(html.contains("<td>diameter [W/(m²·K)]</td>") && html.contains("≤ 3.2 mm²"));
    }

    @Test
    void aStudyThatRunsOrWasStoppedSaysSo() {
        JsonObject sheet = JsonParser.parseString(Sheets.small("en")).getAsJsonObject();
        sheet.addProperty("state", "RUNNING");
        assertTrue(Report.html(sheet.toString()).contains("The study is still running. So far: All 3 runs"));
        sheet.addProperty("state", "CANCELLED");
        assertTrue(Report.html(sheet.toString()).contains("The study did not come to its end. So far: All 3 runs"));
        assertTrue(Report.html("{}").contains("There is no answer yet: no run has succeeded."));
    }

    @Test
    void aReportSpeaksTheLanguageOfItsSheet() {
        String html = Report.html(Sheets.small("ko"));
        assertTrue(html.contains("<html lang=\"ko\""));
        for (String expected : List.of("<dd>라틴 하이퍼큐브</dd>", "실패한 표본: 1", "4 (성공 3, 그중 의심스러움 1; 실패 1)", "스터디 보고서 · 완료")) {
            assertTrue(html.contains(expected), expected);
        }
    }

    @Test
    void wordsOfProgramsAreNotShown() {
        JsonObject sheet = JsonParser.parseString(Sheets.small("en")).getAsJsonObject();
        sheet.getAsJsonArray("responses").get(0).getAsJsonObject().addProperty("role", "observed");
        sheet.getAsJsonArray("tables").add(JsonParser.parseString("""
                {"kind":"surrogates","title":"Surrogates","columns":[{"name":"model","label":"model"},{"name":"kind","label":"kind"},
                {"name":"n","label":"n","numeric":true}],"rows":[["radial basis functions","RADIAL_BASIS",24]]}"""));
        String html = Report.html(sheet.toString());
        String shown = html.substring(0, html.indexOf(BEGIN));
        assertTrue(shown.contains("<td>watched</td>"), shown);
        assertTrue(shown.contains("<td>radial basis functions</td>") && shown.contains("<td class=\"number\">24</td>"), shown);
        assertFalse(shown.contains("RADIAL_BASIS") || shown.contains(">kind<"), shown);
    }

    @Test
    void nothingIsAskedForFromElsewhere() {
        for (String html : List.of(Report.html(Sheets.small("en")), FiguresPage.html(Locale.KOREAN, true))) {
            assertTrue(html.contains("default-src 'none'"));
            assertFalse(Pattern.compile("<(link|img|iframe)|<script[^>]* src|@import|url\\(").matcher(html.replaceAll("(?s)<script>.*?</script>", "")).find());
        }
    }

    @Test
    void theScriptIsTheOneThatThePolicyNames() throws Exception {
        for (String html : List.of(Report.html(Sheets.small("en")), FiguresPage.html(Locale.ENGLISH, false))) {
            Matcher policy = Pattern.compile("script-src 'sha256-([^']+)'").matcher(html);
            Matcher script = Pattern.compile("(?s)<script>(.*?)</script>").matcher(html);
            assertTrue(policy.find() && script.find());
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertEquals(policy.group(1), java.util.Base64.getEncoder().encodeToString(digest));
        }
    }

    @Test
    void licencesOfLibrariesGoWithEveryReport() {
        String html = Report.html(Sheets.small("en"));
        for (String expected : List.of("echarts 6.1.0 (Apache-2.0)", "zrender", "BSD 3-Clause License", "Apache License")) {
            assertTrue(html.contains(expected), expected);
        }
    }

    @Test
    void aSheetWithHardlyAnythingGivesAReport() {
        assertTrue(Report.html("{}").contains("none yet"));
        assertTrue(Report.html("{\"title\":null,\"tables\":[{}],\"samples\":{\"index\":[1],\"state\":[\"FAILED\"]}}").contains("Failed samples: 1"));
    }

    @Test
    void whatIsNoSheetIsRefused() {
        for (String text : List.of("[1]", "{\"title\"", "\"text\"")) {
            assertThrows(IllegalArgumentException.class, () -> Report.html(text));
        }
    }

    @Test
    void aReportIsWrittenIntoAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/보고서.html");
        Report.write(Sheets.small("ko"), file);
        assertEquals(Report.html(Sheets.small("ko")), Files.readString(file));
    }

    @Test
    void thePageIsInTheLanguageAndThemeAskedFor() {
        assertTrue(FiguresPage.html(Locale.KOREA, true).contains("<html lang=\"ko\" data-theme=\"dark\">"));
        assertTrue(FiguresPage.html(Locale.FRENCH, false).contains("<html lang=\"en\" data-theme=\"light\">"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** Sheets as studies write them. */
    private static final class Sheets {
        static String small(String language) {
            JsonObject sheet = JsonParser.parseString("""
                    {"name":"kt","title":"TITLE","state":"SUCCEEDED","method":"latinHypercube","seed":42,"workflow":"plate.simflow","settings":{"samples":"4"},
                     "variables":[{"name":"diameter","label":"diameter","unit":"mm","type":"continuous","lower":5,"upper":40.123456789,"choices":[]},
                                  {"name":"material","label":"","unit":"","type":"choice","lower":0,"upper":1,"choices":["steel","AlMg"]}],
                     "responses":[{"name":"kt","label":"stress concentration","unit":"MPa","role":"constraint","maximize":false,"operator":"atMost","limit":3.2}],
                     "samples":{"index":[0,1,2,3],"state":["SUCCEEDED","FAILED","SUCCEEDED","SUCCEEDED"],"run":[12,13,14,15],"flag":[0,0,1,0],
                                "x":[[5,7,9,11],[0,0,1,1]],"y":[[3.1,null,2.9,2.7]]},
                     "best":[3],"notes":[{"severity":"WARNING","message":"Only one sample failed.","advice":"Look at it."}],
                     "tables":[{"kind":"statistics","title":"Statistics","columns":[{"name":"response","label":"response","unit":"","numeric":false},
                                {"name":"mean","label":"mean","unit":"","numeric":true}],"rows":[["kt",2.9]]}],
                     "provenance":{"runs":[12,13,14,15],"tools":[{"name":"CalculiX","version":"2.21"},{"name":"Gmsh","version":"4.12"}]}}
                    """).getAsJsonObject();
            sheet.addProperty("language", language);
            return sheet.toString();
        }
    }
}
