package org.settle.report.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What the parts of a page are, for those who hear it: headings, paragraphs, tables, pictures with
/// their sentence.
final class Tags {
    private final PDPage page;
    private final Deque<PDStructureElement> open = new ArrayDeque<>();

    /// By the number of each marked piece of content, the part that it belongs to.
    private final COSArray owners = new COSArray();

    Tags(PDDocument document, PDPage page) {
        this.page = page;
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        COSDictionary numbers = new COSDictionary();
        COSArray byPage = new COSArray();
        byPage.add(COSInteger.ZERO);
        byPage.add(owners);
        numbers.setItem(COSName.NUMS, byPage);
        root.setParentTree(new PDNumberTreeNode(numbers, PDParentTreeValue.class));
        root.setParentTreeNextKey(1);
        PDStructureElement all = new PDStructureElement("Document", root);
        root.appendKid(all);
        open.push(all);
        page.setStructParents(0);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
    }

    /// Begins a part inside the one that is open.
    PDStructureElement open(String type) {
        PDStructureElement part = new PDStructureElement(type, open.element());
        part.setPage(page);
        open.element().appendKid(part);
        open.push(part);
        return part;
    }

    void close() {
        open.pop();
    }

    /// The next piece of content belongs to the open part.
    ///
    /// @return the number to mark it with
    int mark() {
        int number = owners.size();
        owners.add(open.element().getCOSObject());
        open.element().appendKid(number);
        return number;
    }

    /// What the open part is called.
    COSName name() {
        return COSName.getPDFName(open.element().getStructureType());
    }
}
