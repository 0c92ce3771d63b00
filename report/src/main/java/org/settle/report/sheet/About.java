package org.settle.report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.settle.markup.Element;

/// What a document says of itself. It names no author and no time: both would tell of a person what
/// nobody asked.
///
/// @param title what a window that shows it is called
/// @param language such as `de`
/// @param producer what made it
public record About(String title, String language, String producer) {
    void write(PDDocument document) throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(producer);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        byte[] packet = packet().getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    /// The same as XMP (ISO 16684-1), with the mark of PDF/UA-1 (ISO 14289-1).
    private String packet() {
        Element description =
                Element.of("rdf:Description")
                        .with("rdf:about", "")
                        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                        .with("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/")
                        .with("xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/")
                        .add(
                                Element.of("dc:title")
                                        .add(
                                                Element.of("rdf:Alt")
                                                        .add(
                                                                Element.of("rdf:li", title)
                                                                        .with(
                                                                                "xml:lang",
                                                                                "x-default"))))
                        .add(Element.of("pdf:Producer", producer))
                        .add(Element.of("pdfuaid:part", "1"));
        Element packet =
                Element.of("x:xmpmeta")
                        .with("xmlns:x", "adobe:ns:meta/")
                        .add(
                                Element.of("rdf:RDF")
                                        .with(
                                                "xmlns:rdf",
                                                "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                                        .add(description));
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + packet.write()
                + "\n<?xpacket end=\"r\"?>";
    }
}
