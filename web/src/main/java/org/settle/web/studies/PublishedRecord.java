package org.settle.web.studies;

import org.settle.evidence.Evidence;
import org.springframework.stereotype.Component;

/// The record of what is published, read when it is first asked for.
@Component
public final class PublishedRecord {
    PublishedRecord() {}

    /// What is known.
    ///
    /// @return the record
    public Evidence evidence() {
        return Read.EVIDENCE;
    }

    private static final class Read {
        static final Evidence EVIDENCE = Evidence.load();
    }
}
