package org.settle.web.ui;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to take along. No copy of it stays on the way.
public final class Attachment {
    private Attachment() {}

    /// Hands out a file.
    ///
    /// @param name how it is called where it is saved
    /// @param type what it is
    /// @param content its bytes
    /// @return the answer
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
