package org.settle.web.system;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The migrations of the SQLite store, each in the words of PostgreSQL.
final class PostgresMigrations implements ResourceProvider {
    private static final String FOLDER = "classpath:db/migration/";

    private final Map<String, String> migrations = new TreeMap<>();

    PostgresMigrations() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.sql")) {
                migrations.put(
                        String.valueOf(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations of the store cannot be read.", e);
        }
        PostgresWords words = new PostgresWords(migrations.values());
        migrations.replaceAll(words::translated);
    }

    /// Settings of a single migration: there are none.
    @Override
    public @Nullable LoadableResource getResource(String name) {
        return null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return migrations.entrySet().stream()
                .filter(m -> m.getKey().startsWith(prefix))
                .filter(m -> Stream.of(suffixes).anyMatch(m.getKey()::endsWith))
                .<LoadableResource>map(m -> new Migration(m.getKey(), m.getValue()))
                .toList();
    }

    private static final class Migration extends LoadableResource {
        private final String name;
        private final String text;

        Migration(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return getAbsolutePath();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
