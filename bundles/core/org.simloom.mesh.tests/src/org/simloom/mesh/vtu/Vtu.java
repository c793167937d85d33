package org.simloom.mesh.vtu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads a file back by what its XML says, as ParaView does. */
final class Vtu {
    private final Document xml;
    private final ByteBuffer data;

    Vtu(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = head.indexOf("<AppendedData");
        xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                (head.substring(0, start) + "</VTKFile>").getBytes(StandardCharsets.ISO_8859_1)));
        int from = head.indexOf('_', start) + 1;
        data = ByteBuffer.wrap(bytes, from, bytes.length - from).slice().order(ByteOrder.LITTLE_ENDIAN);
        assertTrue(head.endsWith("</VTKFile>\n"));
    }

    /** What is between the tags of an array that is written as text. */
    String text(String name) {
        var list = xml.getElementsByTagName("DataArray");
        for (int i = 0; i < list.getLength(); i++) {
            if (((Element) list.item(i)).getAttribute("Name").equals(name)) {
                return list.item(i).getTextContent();
            }
        }
        throw new AssertionError("no array " + name);
    }

    ByteBuffer array(String name) {
        var list = xml.getElementsByTagName("DataArray");
        for (int i = 0; i < list.getLength(); i++) {
            Element e = (Element) list.item(i);
            if (e.getAttribute("Name").equals(name)) {
                int offset = Integer.parseInt(e.getAttribute("offset"));
                return data.slice(offset + 8, (int) data.getLong(offset)).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new AssertionError("no array " + name);
    }
}
