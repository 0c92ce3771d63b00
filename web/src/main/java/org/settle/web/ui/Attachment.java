package org.settle.web.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.settle.web.store.Person;
import org.settle.web.system.PersonAuthentication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to take along. No copy of it stays on the way. What comes from an example says so: in its
/// name, and a table also in its first line, as `./settle analyze` reads it.
public final class Attachment {
    private static final String MARK = "simulated-";
    private static final String FIRST_LINE =
            "# Simulated: a computer made up this person and all of these days.\n";

    private static final MediaType TABLE = new MediaType("text", "csv");

    private Attachment() {}

    /// Hands out a file.
    ///
    /// @param name how it is called where it is saved
    /// @param type what it is
    /// @param content its bytes
    /// @return the answer
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        if (PersonAuthentication.current().filter(Person::isExample).isEmpty()) {
            return file(name, type, content);
        }
        boolean table = type.isCompatibleWith(TABLE);
        return file(MARK + name, type, table ? marked(content) : content);
    }

    private static byte[] marked(byte[] table) {
        byte[] mark = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mark, mark.length + table.length);
        System.arraycopy(table, 0, all, mark.length, table.length);
        return all;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
