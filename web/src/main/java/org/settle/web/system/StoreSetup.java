package org.settle.web.system;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.settle.web.store.Dialect;
import org.settle.web.store.SecretKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Opens the data folder and the store: entries, the instance key, the clock. Which store it is, is
/// asked at every start: the beans are known since the build.
@Configuration(proxyBeanMethods = false)
class StoreSetup {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    DataFolder dataFolder(@Value("${settle.data}") String folder) {
        DataFolder data = DataFolder.of(folder);
        Path path = data.path();
        try {
            boolean fresh = !Files.exists(path);
            Files.createDirectories(path);
            if (fresh) {
                DataFolder.own(path, "rwx------");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Settle keeps its data in a folder, and this one cannot be made: " + path, e);
        }
        return data;
    }

    @Bean
    SecretKeys secretKeys(DataFolder folder) {
        return SecretKeys.in(folder.file("instance.key"), new SecureRandom());
    }

    @Bean
    StoreAddress storeAddress(Environment settings) {
        return StoreAddress.of(settings);
    }

    @Bean
    Dialect dialect(StoreAddress address) {
        return address.dialect();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(StoreAddress address, DataFolder folder) {
        return address.open(folder);
    }

    @Bean
    FlywayConfigurationCustomizer migrations(Dialect dialect) {
        return flyway -> {
            if (dialect == Dialect.POSTGRESQL) {
                flyway.resourceProvider(new PostgresMigrations());
            }
        };
    }
}
