package cn.gov.haixi.safety.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Gives official documents the form of GB/T 9704-2012, in Word and in PDF, both out of the same template. */
@ApplicationScoped
public class DocumentWriter {
    private final Fonts fonts = new Fonts();

    /** @throws TemplateUnusable naming what the office's own template lacks */
    public void word(OfficialDocument document, OutputStream out) throws IOException {
        try (WordFile file = Template.open()) {
            Filling.fill(file, document);
            file.save(out);
        }
    }

    /**
     * A PDF with all its letters in it. A letter that no font at hand has is printed as 〓.
     *
     * @throws TemplateUnusable naming what the office's own template lacks
     */
    public void pdf(OfficialDocument document, OutputStream out) throws IOException {
        try (WordFile file = Template.open(); PDDocument pdf = new PDDocument(); Faces faces = new Faces(pdf, fonts)) {
            Filling.fill(file, document);
            PdfPages.draw(file, pdf, faces);
            PDDocumentInformation about = pdf.getDocumentInformation();
            about.setTitle(document.title().replace("\n", ""));
            about.setAuthor(document.issuer());
            pdf.getDocumentCatalog().setLanguage("zh-CN");
            pdf.save(out);
        }
    }
}
