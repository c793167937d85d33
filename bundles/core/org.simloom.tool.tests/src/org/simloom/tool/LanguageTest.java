package org.simloom.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.Problem;
import org.simloom.model.base.PortType;
import org.simloom.model.tool.ToolDescriptor;

/** Why a tool failed is read in the reader's language, whoever ran it. */
class LanguageTest extends ToolFixture {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private void isReadInKorean(ToolDescriptor tool) {
        ToolOutcome first = run(tool);
        String kept = KeptProblems.write(first.problem());
        Locale.setDefault(Locale.KOREAN);
        ToolOutcome again = run(tool);
        assertEquals(again.verdict(), Verdict.fromJson(first.verdict().toJson()), "as if it had been judged in Korean");
        Problem korean = again.problem();
        Problem read = ToolTexts.kept().read(kept);
        assertEquals(korean.message(), read.message());
        assertEquals(korean.advice().replaceAll("attempt-\\d", ""), read.advice().replaceAll("attempt-\\d", ""));
        assertTrue(read.message().matches(".*[가-힣].*"), read::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "exit 3;", "echo 'an ERROR in line 3' >&2;", "true;<checks xsi:type='tool:FileCheck' id='x' path='out.frd'/>",
        "echo 12345 > out.frd;<checks xsi:type='tool:FileCheck' id='x' path='out.frd' minimumSize='7'/>",
        "true;<checks xsi:type='tool:FileCheck' id='x' path='../out'/>",
        "true;<checks xsi:type='tool:PatternCheck' id='x' source='stdout' pattern='(['/>",
        "true;<checks xsi:type='tool:ServiceCheck' id='x' kind='none'/>"})
    void whatDoesNotHold(String script, String check) {
        isReadInKorean(script(script, check == null ? "" : check));
    }

    @Test
    void anOutputThatIsNotFoundOrNotPlausible() {
        output("y", PortType.REAL).setMaximum(10.0);
        String reader = "<extractors id='e' output='y' kind='regex'><settings id='s' name='pattern' value='y=(.*)'/></extractors>";
        isReadInKorean(script("echo nothing", reader));
        Locale.setDefault(Locale.ENGLISH);
        isReadInKorean(script("echo y=11", reader));
    }

    @Test
    void whatADescriptorSaysItself() throws IOException {
        ToolDescriptor tool = script("echo 'lost 3 bolts'; exit 1",
                "<diagnoses id='d' pattern='lost (?&lt;n>\\d+)' cause='%lost' advice='%lost.advice'/>");
        Files.writeString(folder.resolve("pack/test.tool.properties"), "lost=[=n] bolts are gone.\nlost.advice=Look below.\n");
        Files.writeString(folder.resolve("pack/test.tool_ko.properties"), "lost=볼트 [=n]개가 없습니다.\nlost.advice=아래를 보십시오.\n");
        isReadInKorean(tool);
        assertEquals("볼트 3개가 없습니다.", run(tool).problem().message());
    }

    @Test
    void theMessageOfACheckThatADescriptorBrings() throws IOException {
        ToolDescriptor tool = script("true", "<checks xsi:type='tool:FileCheck' id='x' path='out.frd' message='%nothing'/>");
        Files.writeString(folder.resolve("pack/test.tool.properties"), "nothing=It wrote nothing.\n");
        Files.writeString(folder.resolve("pack/test.tool_ko.properties"), "nothing=아무것도 쓰지 않았습니다.\n");
        isReadInKorean(tool);
    }

    @Test
    void everythingThatHolds() {
        output("y", PortType.REAL).setMaximum(10.0);
        output("z", PortType.REAL).setRequired(false);
        String rest = "<checks xsi:type='tool:PatternCheck' id='p' source='stdout' pattern='^done$'/>"
                + "<checks xsi:type='tool:FileCheck' id='f' path='out' minimumSize='2'/>"
                + "<checks xsi:type='tool:PatternCheck' id='w' source='stdout' pattern='done' present='false' severity='warning' message='%mind'/>"
                + "<checks xsi:type='tool:ValueCheck' id='v' expression='y == 4'/>"
                + "<extractors id='e' kind='regex'><settings id='s' name='pattern' value='y=(.*)'/></extractors>"
                + "<extractors id='e2' output='z' kind='regex'><settings id='s2' name='pattern' value='z=(.*)'/></extractors>";
        ToolDescriptor tool = script("echo y=4; echo done; echo x > out", rest);
        Verdict english = run(tool).verdict();
        assertTrue(english.accepted(), english::toJson);
        Locale.setDefault(Locale.KOREAN);
        Verdict korean = run(tool).verdict();
        assertEquals(korean, Verdict.fromJson(english.toJson()));
        for (int i = 0; i < korean.evidence().size(); i++) {
            Evidence seen = korean.evidence().get(i);
            assertTrue(seen.text().equals("%mind") || seen.text().matches(".*[가-힣].*"), seen::toString);
        }
        assertTrue(korean.evidence().stream().anyMatch(seen -> seen.check().equals("output")), "that z need not be there");
    }

    @Test
    void aRecordOfBeforeAndADamagedOneAreToldAsTheyAre() {
        Locale.setDefault(Locale.KOREAN);
        String old = "{\"check\":\"exitCode\",\"result\":\"HELD\",\"text\":\"Exit code 0.\",\"source\":\"\"}";
        Verdict read = Verdict.fromJson("[" + old + "]");
        assertEquals(List.of(Evidence.held("exitCode", "Exit code 0.", "")), read.evidence());
        assertEquals("[" + old + "]", read.toJson(), "as it was kept before");
        Verdict strange = Verdict.fromJson("[{\"result\":\"BOUGHT\",\"text\":\"It hums.\",\"catalogue\":\"pack.of.tomorrow\",\"key\":\"hum\"}]");
        assertEquals("It hums.", strange.evidence().get(0).text());
        assertFalse(strange.accepted(), "what does not say that it holds, does not");
        for (String damaged : List.of("", "[", "[null]", "[{\"check\":[]}]", "{}", "null")) {
            Verdict lost = Verdict.fromJson(damaged);
            assertFalse(lost.accepted(), damaged);
            assertEquals(List.of("판정 근거의 기록이 손상되어 더 이상 읽을 수 없습니다."),
                    lost.evidence().stream().map(Evidence::text).toList(), damaged);
        }
        assertEquals(List.of(), Verdict.fromJson("[]").evidence());
    }
}
