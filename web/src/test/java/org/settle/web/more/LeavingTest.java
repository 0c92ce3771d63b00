package org.settle.web.more;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.TestStore;
import org.settle.web.WebVisitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Taking along and deleting, and the language.
final class LeavingTest {
    @TempDir Path folder;

    @Test
    void allThatWasWrittenCanBeTakenAlongAndIsThenDeleted() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            visitor.fill(
                    "/help/people",
                    "/help/people",
                    Map.of("name", "Kim <b>", "number", "+49 30 123456"));
            visitor.fill("/practice/own", "/practice/own", Map.of("idea", "a walk"));
            visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", "6"));
            assertThat(visitor.get("/more/download").body())
                    .contains("Kim <b>", "+49 30 123456", "a walk", "check-in");
            assertThat(visitor.get("/help").body()).contains("Kim &lt;b&gt;", "tel:+4930123456");
            assertThat(visitor.get("/help/offline").body()).doesNotContain("Kim");

            HttpResponse<String> gone = visitor.fill("/more/delete", "/more/delete", Map.of());
            assertThat(gone.headers().firstValue("Clear-Site-Data"))
                    .hasValueSatisfying(v -> assertThat(v).contains("storage"));
            JdbcClient sql = settle.context().getBean(JdbcClient.class);
            for (String table : List.of("person", "document", "device")) {
                assertThat(sql.sql("select count(*) from " + table).query(Integer.class).single())
                        .as(table)
                        .isZero();
            }
            assertThat(visitor.get("/help").body()).doesNotContain("Kim");
        }
    }

    @Test
    void nothingOfWhoeverWasDeletedStaysInTheJournal() throws IOException {
        TestStore.needsSqlite();
        try (RunningSettle settle = RunningSettle.in(folder)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", "6"));
            String id =
                    settle.context()
                            .getBean(JdbcClient.class)
                            .sql("select id from person")
                            .query(String.class)
                            .single();
            assertThat(found(id)).isTrue();
            visitor.fill("/more/delete", "/more/delete", Map.of());
            assertThat(found(id)).isFalse();
        }
    }

    @Test
    void nothingOfWhoeverWasDeletedStaysInTheTablesOfPostgres() {
        TestStore.needsPostgres();
        try (RunningSettle settle = RunningSettle.in(folder)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            visitor.fill("/check-in", "/check-in/rate", Map.of("question", "sleep", "value", "6"));
            assertThat(bytesInTables(settle)).isPositive();
            assertThat(visitor.get("/more/delete").body()).contains("keeps a log of each change");
            visitor.fill("/more/delete", "/more/delete", Map.of());
            assertThat(bytesInTables(settle)).as("files without a page hold nothing").isZero();
        }
    }

    private static long bytesInTables(RunningSettle settle) {
        return settle.context()
                .getBean(JdbcClient.class)
                .sql(
                        "select sum(pg_relation_size(t::regclass)) from unnest(array['person', 'document', 'device', 'credential']) t")
                .query(Long.class)
                .single();
    }

    private boolean found(String text) throws IOException {
        for (String file : List.of("settle.db", "settle.db-wal")) {
            Path path = folder.resolve(file);
            if (Files.exists(path)
                    && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                            .contains(text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aNumberThatIsNoneIsKeptBesideASentence() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            HttpResponse<String> back =
                    visitor.fill(
                            "/help/people",
                            "/help/people",
                            Map.of("name", "Kim", "number", "javascript:alert(1)"));
            assertThat(back.statusCode()).isEqualTo(422);
            assertThat(back.body()).contains("value=\"javascript:alert(1)\"", "value=\"Kim\"");
        }
    }

    @Test
    void theLanguageIsChosenOnceAndUnknownOnesAreEnglish() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            WebVisitor visitor = new WebVisitor(settle.address());
            visitor.fill("/", "/language", Map.of("language", "de"));
            assertThat(visitor.get("/today").body()).contains("lang=\"de\"", "Hilfe jetzt");
            visitor.fill("/", "/language", Map.of("language", "tlh"));
            assertThat(visitor.get("/today").body()).contains("lang=\"en\"", "Help now");
        }
    }
}
