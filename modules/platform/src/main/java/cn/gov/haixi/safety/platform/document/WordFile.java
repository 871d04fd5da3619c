package cn.gov.haixi.safety.platform.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.StreamHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A .docx file in memory: its text, its styles and what stands at the foot of its pages. */
final class WordFile implements Closeable {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OPCPackage file;
    private final PackagePart part;
    private final Document text;
    private final Element styles;
    private final Map<String, Element> feet = new TreeMap<>();

    /** @throws IOException also when it is no .docx file */
    WordFile(InputStream docx) throws IOException {
        try {
            file = OPCPackage.open(docx);
            part = related(file.getPart(file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0)));
            text = read(part);
            styles = read(file.getPart(part.getRelatedPart(part.getRelationshipsByType(XWPFRelation.STYLES.getRelation()).getRelationship(0)).getPartName())).getDocumentElement();
            for (Element foot : Markup.all(body(), "footerReference")) {
                PackageRelationship to = part.getRelationship(foot.getAttributeNS(RELATIONSHIPS, "id"));
                feet.put(Markup.attribute(foot, "type").orElse("default"), read(part.getRelatedPart(to)).getDocumentElement());
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | IllegalArgumentException | NullPointerException noWord) {
            throw new IOException("No Word file", noWord);
        }
    }

    Element body() { return Markup.child(text.getDocumentElement(), "body").orElseThrow(() -> new IllegalArgumentException("No body")); }

    Element styles() { return styles; }

    /** @param type {@code default} or {@code even} */
    Optional<Element> foot(String type) { return Optional.ofNullable(feet.get(type)); }

    void entitle(String title) {
        try {
            file.getPackageProperties().setTitleProperty(title);
            file.getPackageProperties().setLanguageProperty("zh-CN");
        } catch (OpenXML4JException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    void save(OutputStream out) throws IOException {
        part.clear();
        try (OutputStream content = part.getOutputStream()) {
            StreamHelper.saveXmlInStream(text, content);
        }
        file.save(out);
    }

    /** Without writing anything. */
    @Override public void close() { file.revert(); }

    private static PackagePart related(PackagePart part) {
        if (part == null) {
            throw new IllegalArgumentException("No text");
        }
        return part;
    }

    private static Document read(PackagePart part) throws IOException, SAXException {
        DocumentBuilder reader = DocumentHelper.newDocumentBuilder();
        try (InputStream xml = part.getInputStream()) {
            return reader.parse(xml);
        }
    }
}
