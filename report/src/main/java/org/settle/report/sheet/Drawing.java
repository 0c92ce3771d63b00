package org.settle.report.sheet;

import java.io.IOException;

/// Something that puts ink on a page.
@FunctionalInterface
interface Drawing {
    void draw() throws IOException;
}
